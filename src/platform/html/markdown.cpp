// SPDX-License-Identifier: Apache-2.0
#include "platform/html/markdown.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <gumbo.h>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstring>
#include <utility>

#include "platform/base/assert.hpp"
#include "platform/html/html_maker.hpp"
#include "platform/html/sanitise.hpp"

namespace pv::html {

namespace {

constexpr int kOptions = CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8;
/// Lists and quotations within one another on one line; more than anyone writes, and cmark's time grows with the square of it.
constexpr int kMaxDepth = 50;

/// Marks beyond which a text is shown as it was typed. cmark-gfm 0.29's time grows with the square of some of them (brackets such as
/// "![[]()", "@" seen as mail addresses, wide tables), and no text that people write comes near.
constexpr std::size_t kMaxBrackets = 10'000;
constexpr std::size_t kMaxEmphasis = 100'000;
constexpr std::size_t kMaxAddresses = 1'000;
constexpr std::size_t kMaxColumns = 500;
constexpr std::size_t kMaxTableCells = 400'000;

/// Memory of one document, given back all at once: cmark-gfm 0.29 loses some of what it takes while it looks for tables.
class Arena {
 public:
  Arena() : before_(std::exchange(current, this)) {}
  ~Arena() { current = before_; }
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;
  /// Of the newest one on this thread; a document lives and dies on the thread that read it.
  static cmark_mem* memory() {
    static cmark_mem memory{[](std::size_t count, std::size_t size) { return current->take(count * size); },
                            [](void* old, std::size_t size) { return current->grow(old, size); }, [](void*) {}};
    return &memory;
  }

 private:
  static constexpr std::size_t kHead = alignof(std::max_align_t);  ///< holds the size of the block behind it
  static constexpr std::size_t kChunk = 64 * 1024;

  /// Zeroed.
  void* take(std::size_t size) {
    const auto whole = kHead + (size + kHead - 1) / kHead * kHead;
    if (whole > left_) {
      left_ = std::max(whole, kChunk);
      chunks_.push_back(std::make_unique<std::byte[]>(left_));
      next_ = chunks_.back().get();
    }
    auto* block = next_;
    next_ += whole;
    left_ -= whole;
    std::memcpy(block, &size, sizeof size);
    return block + kHead;
  }
  void* grow(void* old, std::size_t size) {
    if (old == nullptr) return take(size);
    std::size_t before = 0;
    std::memcpy(&before, static_cast<std::byte*>(old) - kHead, sizeof before);
    if (size <= before) return old;
    auto* block = take(size);
    std::memcpy(block, old, before);
    return block;
  }

  static thread_local Arena* current;
  Arena* before_;
  std::vector<std::unique_ptr<std::byte[]>> chunks_;
  std::byte* next_ = nullptr;
  std::size_t left_ = 0;
};
thread_local Arena* Arena::current = nullptr;

cmark_node* new_node(cmark_node_type type) { return cmark_node_new_with_mem(type, Arena::memory()); }

/// A parsed text in its own memory.
class Document {
 public:
  [[nodiscard]] cmark_node* get() const { return root_; }
  void set(cmark_node* root) { root_ = root; }

 private:
  std::unique_ptr<Arena> arena_ = std::make_unique<Arena>();
  cmark_node* root_ = nullptr;
};

std::string_view view_of(const char* text) { return text == nullptr ? std::string_view() : std::string_view(text); }

cmark_node* text_node(const std::string& text) {
  auto* node = new_node(CMARK_NODE_TEXT);
  cmark_node_set_literal(node, text.c_str());
  return node;
}

/// Markup of ours on its way past cmark: a table's cell takes no node of custom markup and no line break, but it takes text. The text
/// is a number between two control characters, which no text that is parsed holds (`with_bounded_depth`).
class Held {
 public:
  std::string hold(std::string markup) {
    markup_.push_back(std::move(markup));
    return '\x01' + std::to_string(markup_.size() - 1) + '\x02';
  }

  [[nodiscard]] std::string give_back(std::string html) const {
    if (markup_.empty()) return html;
    std::string out;
    for (std::size_t at = 0; at < html.size();) {
      const auto begin = std::min(html.find('\x01', at), html.size());
      out.append(html, at, begin - at);
      const auto end = html.find('\x02', begin);
      if (end == std::string::npos) break;
      std::size_t index = 0;
      std::from_chars(html.data() + begin + 1, html.data() + end, index);
      PV_ASSERT(index < markup_.size());
      out += markup_[index];
      at = end + 1;
    }
    return out;
  }

 private:
  std::vector<std::string> markup_;
};

/// Puts a backslash before the marker that would open container number kMaxDepth + 1 of a line, so that it is text.
std::string with_bounded_depth(std::string_view markdown) {
  std::string out;
  out.reserve(markdown.size() + 16);
  for (std::size_t at = 0; at < markdown.size();) {
    const auto end = std::min(markdown.find('\n', at), markdown.size() - 1) + 1;
    int depth = 0;
    for (; at < end; ++at) {
      const char c = markdown[at];
      const bool digit = c >= '0' && c <= '9';
      if (c != '>' && c != '-' && c != '+' && c != '*' && c != ' ' && c != '\t' && c != '.' && c != ')' && !digit) break;
      if (c != ' ' && c != '\t' && !digit && ++depth > kMaxDepth) {
        out += '\\';
        break;
      }
      out += c;
    }
    out.append(markdown.substr(at, end - at));
    at = end;
  }
  out.erase(std::remove_if(out.begin(), out.end(), [](char c) { return c == '\x01' || c == '\x02'; }), out.end());
  return out;
}

bool has_too_many_marks(std::string_view markdown) {
  std::size_t brackets = 0, emphasis = 0, addresses = 0, lines = 1, columns = 0, widest = 0;
  for (const char c : markdown) {
    switch (c) {
      case '[': ++brackets; break;
      case '*':
      case '_':
      case '~': ++emphasis; break;
      case '@': ++addresses; break;
      case '|': widest = std::max(widest, ++columns); break;
      case '\n':
        ++lines;
        columns = 0;
        break;
      default: break;
    }
  }
  // Each row of a table is filled up to the width of its head.
  return brackets > kMaxBrackets || emphasis > kMaxEmphasis || addresses > kMaxAddresses || widest > kMaxColumns ||
         (widest > 0 && (widest + 1) * lines > kMaxTableCells);
}

/// A note's mark that begins on one line and ends on another ("[^a", "b]") is no mark, and cmark-gfm 0.29 then loses the end of what stands
/// in it.
bool has_a_mark_over_lines(std::string_view markdown) {
  constexpr std::size_t kLongest = 2000;  ///< a label has at most 999 characters
  for (auto at = markdown.find("[^"); at != std::string_view::npos; at = markdown.find("[^", at + 2)) {
    const auto end = std::min(at + kLongest, markdown.size());
    bool over_lines = false;
    int within = 0;
    for (auto i = at + 2; i < end && within >= 0; ++i) {
      switch (markdown[i]) {
        case '\\': ++i; break;
        case '[': ++within; break;
        case ']': --within; break;
        case '\r':
        case '\n': over_lines = true; break;
        default: break;
      }
      if (within < 0 && over_lines) return true;
    }
  }
  return false;
}

/// The paragraphs of a text that is not read as Markdown.
Document as_typed(std::string_view text) {
  Document document;
  document.set(new_node(CMARK_NODE_DOCUMENT));
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find("\n\n", at), text.size());
    auto* paragraph = new_node(CMARK_NODE_PARAGRAPH);
    cmark_node_append_child(paragraph, text_node(std::string(text.substr(at, end - at))));
    cmark_node_append_child(document.get(), paragraph);
    at = end + 2;
  }
  return document;
}

Document parse(std::string_view markdown) {
  if (has_too_many_marks(markdown)) return as_typed(markdown);
  // cmark-gfm keeps the characters that extensions react to in one table, which each parse fills and empties again: two parses at
  // once would miss each other's marks.
  static std::mutex mutex;
  const std::lock_guard lock(mutex);
  cmark_gfm_core_extensions_ensure_registered();
  Document document;
  // Where notes would cost a part of the text, they are text themselves.
  const int options = has_a_mark_over_lines(markdown) ? kOptions & ~CMARK_OPT_FOOTNOTES : kOptions;
  const std::unique_ptr<cmark_parser, void (*)(cmark_parser*)> parser(cmark_parser_new_with_mem(options, Arena::memory()),
                                                                      &cmark_parser_free);
  for (const char* name : {"table", "strikethrough", "autolink", "tagfilter"}) {
    auto* extension = cmark_find_syntax_extension(name);
    PV_ASSERT(extension != nullptr);
    cmark_parser_attach_syntax_extension(parser.get(), extension);
  }
  const auto bounded = with_bounded_depth(markdown);
  cmark_parser_feed(parser.get(), bounded.data(), bounded.size());
  document.set(cmark_parser_finish(parser.get()));
  return document;
}

/// Calls `visit(node, entering)` in document order without recursion, since emphasis can nest as deep as the text is long.
template <class Visit>
void walk(cmark_node* root, Visit&& visit) {
  const std::unique_ptr<cmark_iter, void (*)(cmark_iter*)> iterator(cmark_iter_new(root), &cmark_iter_free);
  for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE; event = cmark_iter_next(iterator.get())) {
    visit(cmark_iter_get_node(iterator.get()), event == CMARK_EVENT_ENTER);
  }
}

std::vector<cmark_node*> nodes_of(cmark_node* root, std::initializer_list<cmark_node_type> types) {
  std::vector<cmark_node*> out;
  walk(root, [&](cmark_node* node, bool entering) {
    if (entering && std::find(types.begin(), types.end(), cmark_node_get_type(node)) != types.end()) out.push_back(node);
  });
  return out;
}

void remove(cmark_node* node) {
  cmark_node_unlink(node);
  cmark_node_free(node);
}

/// Puts the children of `node` in its place.
void unwrap(cmark_node* node) {
  while (auto* child = cmark_node_first_child(node)) cmark_node_insert_before(node, child);
  remove(node);
}

/// The element's name in "<b class=x>" or "</b>".
std::string tag_name(std::string_view tag) {
  tag.remove_prefix(tag.starts_with("</") ? 2 : 1);
  std::string name;
  for (const char c : tag.substr(0, 20)) {
    if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))) break;
    name += c;
  }
  return name;
}

/// No raw HTML is left: <br> is a line break, a known tag goes and the words in it stay, what is no tag of HTML ("vector<int>") is
/// text as typed; of a block of HTML its text stays. In a cell a line break is held, or a space where nothing can be.
void tame_html(cmark_node* root, Held* held) {
  for (auto* node : nodes_of(root, {CMARK_NODE_HTML_INLINE})) {
    const std::string literal(view_of(cmark_node_get_literal(node)));
    if (literal.starts_with("<!") || literal.starts_with("<?")) {
      remove(node);
      continue;
    }
    const auto name = tag_name(literal);
    const auto tag = gumbo_tag_enum(name.c_str());
    if (tag == GUMBO_TAG_BR) {
      auto* line_break = new_node(CMARK_NODE_LINEBREAK);
      if (cmark_node_insert_before(node, line_break) == 0) {
        cmark_node_free(line_break);
        cmark_node_insert_before(node, text_node(held == nullptr ? " " : held->hold("<br />")));
      }
    } else if (tag == GUMBO_TAG_UNKNOWN) {
      cmark_node_insert_before(node, text_node(literal));
    }
    remove(node);
  }
  for (auto* node : nodes_of(root, {CMARK_NODE_HTML_BLOCK})) {
    const auto text = html_to_text(view_of(cmark_node_get_literal(node)));
    for (std::size_t at = 0; at < text.size();) {
      const auto end = std::min(text.find('\n', at), text.size());
      if (end > at) {
        auto* paragraph = new_node(CMARK_NODE_PARAGRAPH);
        cmark_node_append_child(paragraph, text_node(text.substr(at, end - at)));
        cmark_node_insert_before(node, paragraph);
      }
      at = end + 1;
    }
    remove(node);
  }
}

bool is_external(std::string_view url) { return url.starts_with("http"); }

/// Links and images by SafeUrl; one that is not safe leaves its text.
void tame_links(cmark_node* root, const MarkdownOptions& options, Held& held) {
  for (auto* node : nodes_of(root, {CMARK_NODE_LINK, CMARK_NODE_IMAGE})) {
    const auto url = SafeUrl::from(view_of(cmark_node_get_url(node))).str();
    if (url == "#") {
      unwrap(node);
      continue;
    }
    if (cmark_node_get_type(node) == CMARK_NODE_IMAGE) {
      is_external(url) || url.front() == '/' ? static_cast<void>(cmark_node_set_url(node, url.c_str())) : unwrap(node);
      continue;
    }
    // cmark's renderer has no `rel`; a custom node writes what it is told.
    std::string open = "<a href=\"";
    append_escaped(open, url);
    const auto title = view_of(cmark_node_get_title(node));
    if (!title.empty()) {
      open += "\" title=\"";
      append_escaped(open, title);
    }
    if (is_external(url)) {
      open += "\" rel=\"noopener";
      if (!options.sponsored_rel.empty()) open += ' ';
      append_escaped(open, options.sponsored_rel);
    }
    open += "\">";
    auto* custom = new_node(CMARK_NODE_CUSTOM_INLINE);
    cmark_node_set_on_enter(custom, open.c_str());
    cmark_node_set_on_exit(custom, "</a>");
    if (cmark_node_insert_before(node, custom) == 0) {
      cmark_node_free(custom);
      cmark_node_insert_before(node, text_node(held.hold(open)));
      while (auto* child = cmark_node_first_child(node)) cmark_node_insert_before(node, child);
      cmark_node_insert_before(node, text_node(held.hold("</a>")));
    } else {
      while (auto* child = cmark_node_first_child(node)) cmark_node_append_child(custom, child);
    }
    remove(node);
  }
}

/// Replaces what cmark writes and we do not want. A raw `"` stands only in its own markup, so text cannot be hit.
std::string with_our_markup(std::string_view html, const MarkdownOptions& options) {
  std::string label;
  if (!options.footnote_back.empty()) {
    label = " aria-label=\"";
    append_escaped(label, options.footnote_back);
    label += '"';
  }
  const std::pair<std::string_view, std::string> changes[] = {
      {" aria-label=\"Back to content\"", label},
      {" align=\"left\"", " class=\"align-left\""},
      {" align=\"center\"", " class=\"align-center\""},
      {" align=\"right\"", " class=\"align-right\""},
  };
  std::string out;
  out.reserve(html.size() + 64);
  for (std::size_t at = 0; at < html.size();) {
    const auto next = html.find(" a", at);
    if (next == std::string_view::npos) {
      out.append(html.substr(at));
      break;
    }
    out.append(html.substr(at, next - at));
    at = next;
    const auto* change =
        std::find_if(std::begin(changes), std::end(changes), [&](const auto& c) { return html.substr(at).starts_with(c.first); });
    if (change == std::end(changes)) {
      out += html[at++];
    } else {
      out += change->second;
      at += change->first.size();
    }
  }
  return out;
}

/// Writes plain text while walking.
class PlainWriter {
 public:
  void visit(cmark_node* node, bool entering) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_LIST:
        if (entering) {
          lists_.push_back(cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? cmark_node_get_list_start(node) : -1);
          end_block();
        } else {
          lists_.pop_back();
          marker_.clear();
          end_block();
        }
        return;
      case CMARK_NODE_ITEM:
        if (entering && !lists_.empty()) marker_ = lists_.back() < 0 ? "• " : std::to_string(lists_.back()++) + ". ";
        return;
      case CMARK_NODE_FOOTNOTE_DEFINITION:
        if (entering) marker_ = "[" + std::to_string(++footnote_) + "] ";
        return;
      case CMARK_NODE_PARAGRAPH:
      case CMARK_NODE_HEADING:
        if (!entering) end_block();
        return;
      case CMARK_NODE_CODE_BLOCK: {
        auto code = view_of(cmark_node_get_literal(node));
        while (code.ends_with('\n')) code.remove_suffix(1);
        put(code);
        end_block();
        return;
      }
      case CMARK_NODE_TEXT:
      case CMARK_NODE_CODE: return put(view_of(cmark_node_get_literal(node)));
      case CMARK_NODE_SOFTBREAK: return put(" ");
      case CMARK_NODE_LINEBREAK: return put("\n");
      case CMARK_NODE_FOOTNOTE_REFERENCE:
        if (entering) put("[" + std::string(view_of(cmark_node_get_literal(node))) + "]");
        return;
      default: break;
    }
    const auto kind = view_of(cmark_node_get_type_string(node));
    if (kind == "table_cell" && entering) {
      if (in_row_) put(" | ");
      in_row_ = true;
    } else if ((kind == "table_row" || kind == "table_header") && !entering) {
      in_row_ = false;
      gap_ = std::max(gap_, 1);
    } else if (kind == "table" && !entering) {
      end_block();
    }
  }

  std::string take() && { return std::move(out_); }

 private:
  void end_block() {
    if (!out_.empty()) gap_ = std::max(gap_, lists_.empty() ? 2 : 1);
  }

  void put(std::string_view text) {
    if (text.empty()) return;
    if (out_.empty() || gap_ > 0 || !marker_.empty()) {
      if (!out_.empty()) out_.append(static_cast<std::size_t>(std::max(gap_, 1)), '\n');
      if (lists_.size() > 1) out_.append(2 * std::min<std::size_t>(lists_.size() - 1, 20), ' ');
      out_ += marker_;
      marker_.clear();
      gap_ = 0;
    }
    out_.append(text);
  }

  std::string out_;
  std::string marker_;
  std::vector<int> lists_;  ///< next number, or -1
  int gap_ = 0;             ///< line breaks owed before the next text
  int footnote_ = 0;
  bool in_row_ = false;
};

/// Writers begin with "#" or "##" as they please: the text's highest heading stands right below the page's own, and none skips a
/// level, which readers who go from heading to heading would take for something missing (WCAG technique G141).
void order_headings(cmark_node* document, int offset) {
  const auto headings = nodes_of(document, {CMARK_NODE_HEADING});
  int highest = 6;
  for (auto* node : headings) highest = std::min(highest, cmark_node_get_heading_level(node));
  int before = offset;
  for (auto* node : headings) {
    const int wanted = cmark_node_get_heading_level(node) - highest + 1 + offset;
    before = std::clamp(std::min(wanted, before + 1), 1, 6);
    cmark_node_set_heading_level(node, before);
  }
}

}  // namespace

SafeHtml render_markdown(std::string_view markdown, const MarkdownOptions& options) {
  const auto document = parse(markdown);
  Held held;
  tame_html(document.get(), &held);
  tame_links(document.get(), options, held);
  order_headings(document.get(), options.heading_offset);
  return HtmlMaker::make(held.give_back(with_our_markup(view_of(cmark_render_html(document.get(), kOptions, nullptr)), options)));
}

std::string markdown_to_plain(std::string_view markdown) {
  const auto document = parse(markdown);
  tame_html(document.get(), nullptr);
  PlainWriter writer;
  walk(document.get(), [&](cmark_node* node, bool entering) { writer.visit(node, entering); });
  return std::move(writer).take();
}

std::vector<std::string> markdown_links(std::string_view markdown) {
  std::vector<std::string> out;
  const auto document = parse(markdown);
  for (auto* node : nodes_of(document.get(), {CMARK_NODE_LINK})) {
    auto url = SafeUrl::from(view_of(cmark_node_get_url(node))).str();
    if (url != "#") out.push_back(std::move(url));
  }
  return out;
}

}  // namespace pv::html
