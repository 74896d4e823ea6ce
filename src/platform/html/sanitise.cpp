// SPDX-License-Identifier: Apache-2.0
#include "platform/html/sanitise.hpp"

#include <algorithm>

#include "platform/html/html_maker.hpp"
#include "platform/html/html_tree.hpp"
#include "platform/text/unicode.hpp"

namespace pv::html {

namespace {

constexpr std::size_t kMaxInput = 2 * 1024 * 1024;
constexpr std::size_t kMaxDepth = 100;
/// Passes until the text stands still; repaired nesting settles after one or two.
constexpr int kMaxPasses = 5;

/// At most kMaxInput bytes, valid UTF-8.
std::string bounded(std::string_view html) {
  if (html.size() > kMaxInput) {
    html = html.substr(0, kMaxInput);
    // Not through a character, so that cutting is not seen as damage.
    for (int i = 0; i < 3 && !html.empty() && (static_cast<unsigned char>(html.back()) & 0xC0) == 0x80; ++i) html.remove_suffix(1);
    if (!html.empty() && static_cast<unsigned char>(html.back()) >= 0xC0) html.remove_suffix(1);
    // Nor through a character reference, which would be escaped and grow anew with each pass.
    const auto reference = html.rfind('&');
    if (reference != std::string_view::npos && html.size() - reference < 8 && html.find(';', reference) == std::string_view::npos)
      html = html.substr(0, reference);
  }
  return text::repair_utf8(html);
}

bool is_made_of(std::string_view value, std::string_view allowed, std::size_t max) {
  return !value.empty() && value.size() <= max && value.find_first_not_of(allowed) == std::string_view::npos;
}

/// The value as it may be written, or nothing.
std::optional<std::string> safe_value(std::string_view name, std::string_view value) {
  constexpr std::string_view kDigits = "0123456789";
  constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  if (name == "href" || name == "src" || name == "cite") {
    auto url = SafeUrl::from(value).str();
    // Ids are not kept, so a place on the page leads nowhere.
    if (url.front() == '#' || (name == "src" && !url.starts_with("http") && url.front() != '/')) return std::nullopt;
    return url;
  }
  if (name == "width" || name == "height" || name == "colspan" || name == "rowspan" || name == "span" || name == "start" ||
      name == "value") {
    if (!is_made_of(value, kDigits, 4)) return std::nullopt;
  } else if (name == "dir") {
    if (value != "ltr" && value != "rtl" && value != "auto") return std::nullopt;
  } else if (name == "scope") {
    if (value != "row" && value != "col" && value != "rowgroup" && value != "colgroup") return std::nullopt;
  } else if (name == "lang") {
    if (!is_made_of(value, std::string(kLetters) + std::string(kDigits) + "-", 35)) return std::nullopt;
  } else if (name == "datetime") {
    if (!is_made_of(value, std::string(kDigits) + "TZPWYMDHS:+-. ", 40)) return std::nullopt;
  }
  return std::string(value);  // title, alt: text
}

void append_text(std::string& out, std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      default:
        if (static_cast<unsigned char>(c) >= ' ' || c == '\n' || c == '\t') out += c;
    }
  }
}

/// Writes the allowed part of a tree.
class Writer {
 public:
  std::string write(const GumboNode* body) && {
    walk_tree(body, [this](const GumboNode* node) { enter(node); }, [this](const GumboNode* node) { leave(node); });
    return std::move(out_);
  }

 private:
  void enter(const GumboNode* node) {
    if (node->type != GUMBO_NODE_ELEMENT) return append_text(out_, text_of(node));
    const auto* element = writable(node);
    const bool is_void = element != nullptr && element->is_void;
    written_.push_back(is_void ? nullptr : element);
    if (element == nullptr) return;
    out_.append("<").append(element->name);
    const auto& attributes = node->v.element.attributes;
    for (unsigned i = 0; i < attributes.length; ++i) {
      const auto* attribute = static_cast<const GumboAttribute*>(attributes.data[i]);
      const std::string_view name = attribute->name;
      if (attribute->attr_namespace != GUMBO_ATTR_NAMESPACE_NONE || !allowed_attribute(*element, name)) continue;
      const auto value = safe_value(name, attribute->value);
      if (!value) continue;
      out_.append(" ").append(name).append("=\"");
      append_escaped(out_, *value);
      out_ += '"';
    }
    if (element->name == "a") {
      const auto href = safe_value("href", attribute_of(node, "href"));
      if (href && href->starts_with("http")) out_ += " rel=\"noopener nofollow\"";
    }
    if (element->name == "img" && gumbo_get_attribute(&attributes, "alt") == nullptr) out_ += " alt=\"\"";
    out_ += '>';
    if (is_void) return;
    ++depth_;
    // A parser drops the first line break of <pre>.
    if (element->name == "pre" && node->v.element.children.length > 0 &&
        text_of(static_cast<const GumboNode*>(node->v.element.children.data[0])).starts_with('\n')) {
      out_ += '\n';
    }
  }

  void leave(const GumboNode* node) {
    if (node->type != GUMBO_NODE_ELEMENT) return;
    const auto* element = written_.back();
    written_.pop_back();
    if (element == nullptr) return;
    out_.append("</").append(element->name).append(">");
    --depth_;
  }

  /// What of the allow-list this element is written as, or null when only its content is.
  const AllowedElement* writable(const GumboNode* node) const {
    const auto* element = allowed_element(element_name(node));
    if (element == nullptr || depth_ >= kMaxDepth) return nullptr;
    if (element->name == "a" && !safe_value("href", attribute_of(node, "href"))) return nullptr;
    if (element->name == "img" && !safe_value("src", attribute_of(node, "src"))) return nullptr;
    return element;
  }

  std::string out_;
  std::vector<const AllowedElement*> written_;
  std::size_t depth_ = 0;
};

/// One pass, or the text alone when the tree would be too large.
std::string pass(std::string_view html) {
  const Tree tree(clean_tokens(html, Tags::Keep));
  if (tree.body() != nullptr) return Writer().write(tree.body());
  const Tree plain(clean_tokens(html, Tags::Drop));
  return plain.body() == nullptr ? std::string() : Writer().write(plain.body());
}

}  // namespace

SafeHtml sanitise(std::string_view html) {
  std::string before = bounded(html);
  for (int i = 0; i < kMaxPasses; ++i) {
    // Escaping can make the text longer than its bound; the next pass is bounded as a second call would be.
    std::string after = pass(bounded(before));
    if (after == before) return HtmlMaker::make(std::move(after));
    before = std::move(after);
  }
  // Nesting that a parser rearranges each time anew: only its words are kept.
  for (int i = 0; i < kMaxPasses; ++i) {
    const Tree plain(clean_tokens(bounded(before), Tags::Drop));
    std::string after = plain.body() == nullptr ? std::string() : Writer().write(plain.body());
    if (after == before) break;
    before = std::move(after);
  }
  return HtmlMaker::make(std::move(before));
}

std::string html_to_text(std::string_view html) {
  const std::string source = bounded(html);
  auto tree = std::make_unique<Tree>(clean_tokens(source, Tags::Keep));
  if (tree->body() == nullptr) tree = std::make_unique<Tree>(clean_tokens(source, Tags::Drop));
  if (tree->body() == nullptr) return {};
  std::string out;
  bool space = false;  // white space owed before the next word
  bool line = false;   // a line break owed before the next word
  int pre = 0;
  const auto is_block = [](const GumboNode* node) {
    const auto* element = allowed_element(element_name(node));
    return element != nullptr && element->is_block && element->name != "td" && element->name != "th";
  };
  const auto put = [&](std::string_view text) {
    for (const char c : text) {
      const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (blank && pre == 0) {
        space = true;
        continue;
      }
      if (line && !out.empty()) {
        out += '\n';
      } else if (space && !out.empty() && out.back() != '\n') {
        out += ' ';
      }
      space = line = false;
      if (static_cast<unsigned char>(c) >= ' ' || c == '\n' || c == '\t') out += c;
    }
  };
  walk_tree(
      tree->body(),
      [&](const GumboNode* node) {
        const auto name = element_name(node);
        if (name == "pre") ++pre;
        if (name == "br") {
          if (line && !out.empty()) out += '\n';
          line = true;
        }
        if (name == "td" || name == "th") space = true;
        if (is_block(node)) line = true;
        put(text_of(node));
      },
      [&](const GumboNode* node) {
        if (element_name(node) == "pre") --pre;
        if (is_block(node)) line = true;
      });
  while (out.ends_with('\n') || out.ends_with(' ')) out.pop_back();
  return out;
}

}  // namespace pv::html
