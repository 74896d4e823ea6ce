// SPDX-License-Identifier: Apache-2.0
#include "platform/html/html_tree.hpp"

#include <algorithm>
#include <bit>
#include <cstdlib>

namespace pv::html {

namespace {

constexpr std::size_t kMaxOpen = 100;
constexpr std::size_t kMaxAttributes = 64;
constexpr std::size_t kMaxTree = 64 * 1024 * 1024;

const std::vector<AllowedElement>& allow_list() {
  static const std::vector<AllowedElement> list = [] {
    std::vector<AllowedElement> out;
    for (const auto* name : {"p",       "div",     "section", "article", "header",  "footer", "main",  "h1",    "h2",     "h3",
                             "h4",      "h5",      "h6",      "ul",      "dl",      "dt",     "dd",    "pre",   "figure", "figcaption",
                             "address", "details", "summary", "table",   "caption", "thead",  "tbody", "tfoot", "tr"}) {
      out.push_back({name, false, true, {}});
    }
    for (const auto* name : {"span", "b",    "strong", "i",    "em",   "u",   "s",   "small", "sub",  "sup", "mark", "code",
                             "kbd",  "samp", "var",    "abbr", "cite", "dfn", "bdi", "bdo",   "ruby", "rt",  "rp"}) {
      out.push_back({name, false, false, {}});
    }
    out.push_back({"br", true, false, {}});
    out.push_back({"wbr", true, false, {}});
    out.push_back({"hr", true, true, {}});
    out.push_back({"a", false, false, {"href"}});
    out.push_back({"img", true, false, {"src", "alt", "width", "height"}});
    out.push_back({"ol", false, true, {"start"}});
    out.push_back({"li", false, true, {"value"}});
    out.push_back({"blockquote", false, true, {"cite"}});
    out.push_back({"q", false, false, {"cite"}});
    out.push_back({"ins", false, false, {"cite", "datetime"}});
    out.push_back({"del", false, false, {"cite", "datetime"}});
    out.push_back({"time", false, false, {"datetime"}});
    out.push_back({"td", false, true, {"colspan", "rowspan"}});
    out.push_back({"th", false, true, {"colspan", "rowspan", "scope"}});
    out.push_back({"colgroup", false, true, {"span"}});
    out.push_back({"col", true, true, {"span"}});
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return out;
  }();
  return list;
}

/// Elements that go with all they hold.
constexpr std::string_view kGone[] = {"script",   "style",  "template", "noscript", "iframe", "object",    "embed",
                                      "svg",      "math",   "title",    "textarea", "xmp",    "plaintext", "noembed",
                                      "noframes", "select", "audio",    "video",    "canvas", "applet"};
/// Elements that end one another when the end tag is left out.
constexpr std::string_view kImplied[] = {"p",     "li",    "dt",    "dd", "tr", "td",       "th",
                                         "thead", "tbody", "tfoot", "rt", "rp", "colgroup", "caption"};

template <std::size_t N>
bool one_of(std::string_view value, const std::string_view (&list)[N]) {
  return std::find(std::begin(list), std::end(list), value) != std::end(list);
}

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// The tokenizer of HTML (https://html.spec.whatwg.org/multipage/parsing.html#tokenization) as far as tags and comments go.
class Cleaner {
 public:
  Cleaner(std::string_view html, Tags tags) : in_(html), tags_(tags) { out_.reserve(html.size() + 16); }

  std::string clean() && {
    while (at_ < in_.size()) {
      const auto open = std::min(in_.find('<', at_), in_.size());
      text(in_.substr(at_, open - at_));
      at_ = open;
      if (at_ < in_.size()) bracket();
    }
    return std::move(out_);
  }

 private:
  void text(std::string_view value) {
    for (const char c : value) {
      if (c == '>') {
        out_ += "&gt;";
      } else if (c != '\0') {
        out_ += c;
      }
    }
  }

  void skip_past(std::string_view what) {
    const auto found = in_.find(what, at_);
    at_ = found == std::string_view::npos ? in_.size() : found + what.size();
  }

  void bracket() {
    const auto rest = in_.substr(at_);
    if (rest.starts_with("<!--")) {
      // "<!-->" and "<!--->" are whole comments.
      at_ += 4;
      if (in_.substr(at_).starts_with(">") || in_.substr(at_).starts_with("->")) return skip_past(">");
      const auto plain = in_.find("-->", at_);
      const auto bang = in_.find("--!>", at_);
      at_ = std::min({plain == std::string_view::npos ? in_.size() : plain + 3, bang == std::string_view::npos ? in_.size() : bang + 4});
      return;
    }
    const bool closing = rest.starts_with("</");
    const std::size_t name = closing ? 2 : 1;
    if (rest.size() > name && is_letter(rest[name])) return tag(closing);
    if (rest.starts_with("<!") || rest.starts_with("<?") || closing) return skip_past(">");
    out_ += "&lt;";
    ++at_;
  }

  void tag(bool closing) {
    at_ += closing ? 2 : 1;
    std::string name;
    while (at_ < in_.size() && !is_space(in_[at_]) && in_[at_] != '/' && in_[at_] != '>') {
      if (name.size() < 32) name += lower(in_[at_]);
      ++at_;
    }
    if (tags_ == Tags::Look && name == "strike") name = "s";
    if (tags_ == Tags::Look && name == "tt") name = "code";
    const auto* element = allowed_element(name);
    std::string attributes;
    if (!read_attributes(element, closing, attributes)) return;
    if (!closing && (one_of(name, kGone) || (tags_ == Tags::Look && name == "xml"))) return skip_element(name);
    if (element == nullptr || tags_ == Tags::Drop) {
      // Words must not run together where a block or a break stood.
      if (element == nullptr ? name == "option" || name == "form" : element->is_block || name == "br") out_ += '\n';
      return;
    }
    if (closing) {
      const auto open = std::find(open_.rbegin(), open_.rend(), element->name);
      if (open == open_.rend()) return;
      open_.erase(std::prev(open.base()), open_.end());
    } else if (!element->is_void) {
      if (!open_.empty() && one_of(open_.back(), kImplied) && one_of(element->name, kImplied)) open_.pop_back();
      if (open_.size() >= kMaxOpen) return;
      open_.push_back(element->name);
    }
    out_.append(closing ? "</" : "<").append(element->name).append(attributes).append(">");
  }

  /// Reads to the tag's end; false when there is none.
  bool read_attributes(const AllowedElement* element, bool closing, std::string& out) {
    for (std::size_t count = 0;;) {
      while (at_ < in_.size() && (is_space(in_[at_]) || in_[at_] == '/')) ++at_;
      if (at_ >= in_.size()) return false;
      if (in_[at_] == '>') {
        ++at_;
        return true;
      }
      std::string name;
      do {
        if (name.size() < 32) name += lower(in_[at_]);
        ++at_;
      } while (at_ < in_.size() && !is_space(in_[at_]) && in_[at_] != '/' && in_[at_] != '>' && in_[at_] != '=');
      while (at_ < in_.size() && is_space(in_[at_])) ++at_;
      std::string_view value;
      if (at_ < in_.size() && in_[at_] == '=') {
        ++at_;
        while (at_ < in_.size() && is_space(in_[at_])) ++at_;
        if (at_ >= in_.size()) return false;
        if (in_[at_] == '"' || in_[at_] == '\'') {
          const auto end = in_.find(in_[at_], at_ + 1);
          if (end == std::string_view::npos) return at_ = in_.size(), false;
          value = in_.substr(at_ + 1, end - at_ - 1);
          at_ = end + 1;
        } else {
          const auto begin = at_;
          while (at_ < in_.size() && !is_space(in_[at_]) && in_[at_] != '>') ++at_;
          value = in_.substr(begin, at_ - begin);
        }
      }
      if (closing || element == nullptr || ++count > kMaxAttributes || !may_stay(*element, name)) continue;
      out.append(" ").append(name).append("=\"");
      for (const char c : value) c == '"' ? static_cast<void>(out.append("&quot;")) : c == '\0' ? static_cast<void>(0) : out.push_back(c);
      out += '"';
    }
  }

  bool may_stay(const AllowedElement& element, std::string_view name) const {
    if (allowed_attribute(element, name)) return true;
    return tags_ == Tags::Look && (name == "class" || name == "style" || name == "role");
  }

  /// Past the end tag of an element that goes as a whole.
  void skip_element(const std::string& name) {
    if (name == "embed") return;  // void
    if (name == "plaintext") {
      at_ = in_.size();
      return;
    }
    for (;;) {
      at_ = in_.find("</", at_);
      if (at_ == std::string_view::npos) {
        at_ = in_.size();
        return;
      }
      at_ += 2;
      const auto found = in_.substr(at_, name.size());
      if (found.size() != name.size() ||
          !std::equal(found.begin(), found.end(), name.begin(), [](char a, char b) { return lower(a) == b; }))
        continue;
      const auto after = at_ + name.size();
      if (after < in_.size() && !is_space(in_[after]) && in_[after] != '/' && in_[after] != '>') continue;
      return skip_past(">");
    }
  }

  std::string_view in_;
  Tags tags_;
  std::size_t at_ = 0;
  std::string out_;
  std::vector<std::string_view> open_;
};

}  // namespace

const AllowedElement* allowed_element(std::string_view name) {
  const auto& list = allow_list();
  const auto found =
      std::lower_bound(list.begin(), list.end(), name, [](const AllowedElement& e, std::string_view n) { return e.name < n; });
  return found != list.end() && found->name == name ? &*found : nullptr;
}

bool allowed_attribute(const AllowedElement& element, std::string_view name) {
  if (name == "title" || name == "lang" || name == "dir") return true;
  return std::find(element.attributes.begin(), element.attributes.end(), name) != element.attributes.end();
}

std::string clean_tokens(std::string_view html, Tags tags) { return Cleaner(html, tags).clean(); }

// --- memory

struct TreeMemory::Block {
  Block* next;
};

namespace {

/// Before each piece: its size class. 16 bytes keep the alignment.
struct alignas(16) Header {
  std::size_t size_class;
};

constexpr std::size_t kFirstBlock = 8 * 1024;
constexpr std::size_t kLargestBlock = 512 * 1024;

}  // namespace

TreeMemory::~TreeMemory() {
  while (blocks_ != nullptr) {
    auto* next = blocks_->next;
    std::free(blocks_);
    blocks_ = next;
  }
}

void* TreeMemory::fresh(std::size_t size) {
  if (size > left_) {
    const std::size_t block = std::max(size, std::clamp(used_, kFirstBlock, kLargestBlock)) + sizeof(Header);
    used_ += block;
    auto* memory = used_ > limit_ ? nullptr : static_cast<Block*>(std::malloc(block));
    if (memory == nullptr) std::longjmp(exhausted, 1);
    memory->next = blocks_;
    blocks_ = memory;
    at_ = reinterpret_cast<char*>(memory) + sizeof(Header);
    left_ = block - sizeof(Header);
  }
  void* out = at_;
  at_ += size;
  left_ -= size;
  return out;
}

void* TreeMemory::take(std::size_t size) {
  const std::size_t rounded = std::bit_ceil(std::max<std::size_t>(size, 16));
  const auto size_class = static_cast<std::size_t>(std::countr_zero(rounded)) - 4;
  Header* header = nullptr;
  if (size_class < kClasses && free_[size_class] != nullptr) {
    header = static_cast<Header*>(free_[size_class]);
    free_[size_class] = *reinterpret_cast<void**>(header + 1);
  } else {
    header = static_cast<Header*>(fresh((size_class < kClasses ? rounded : (size + 15) / 16 * 16) + sizeof(Header)));
  }
  header->size_class = size_class;
  return header + 1;
}

void TreeMemory::give(void* memory) {
  if (memory == nullptr) return;
  auto* header = static_cast<Header*>(memory) - 1;
  if (header->size_class >= kClasses) return;  // goes with the rest
  const auto size_class = header->size_class;
  *static_cast<void**>(memory) = free_[size_class];
  free_[size_class] = header;
}

// --- tree

namespace {

/// Apart, because nothing with a destructor may stand between setjmp and longjmp.
const GumboOutput* parse(TreeMemory& memory, const char* text, std::size_t length) {
  GumboOptions options = kGumboDefaultOptions;
  options.userdata = &memory;
  options.allocator = [](void* userdata, std::size_t size) { return static_cast<TreeMemory*>(userdata)->take(size); };
  options.deallocator = [](void* userdata, void* piece) { static_cast<TreeMemory*>(userdata)->give(piece); };
  options.max_errors = 0;
  if (setjmp(memory.exhausted) != 0) return nullptr;
  return gumbo_parse_with_options(&options, text, length);
}

}  // namespace

Tree::Tree(std::string_view tokens) : memory_(kMaxTree), source_("<!doctype html><html><head></head><body>") {
  source_ += tokens;
  const auto* output = parse(memory_, source_.data(), source_.size());
  if (output == nullptr) return;
  const auto& children = output->root->v.element.children;
  for (unsigned i = 0; i < children.length; ++i) {
    const auto* child = static_cast<const GumboNode*>(children.data[i]);
    if (child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == GUMBO_TAG_BODY) body_ = child;
  }
}

std::string_view element_name(const GumboNode* node) {
  if (node->type != GUMBO_NODE_ELEMENT || node->v.element.tag_namespace != GUMBO_NAMESPACE_HTML) return {};
  return gumbo_normalized_tagname(node->v.element.tag);
}

std::string_view attribute_of(const GumboNode* node, const char* name) {
  const auto* attribute = gumbo_get_attribute(&node->v.element.attributes, name);
  return attribute == nullptr ? std::string_view() : std::string_view(attribute->value);
}

std::string_view text_of(const GumboNode* node) {
  const bool is_text = node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
  return is_text ? std::string_view(node->v.text.text) : std::string_view();
}

}  // namespace pv::html
