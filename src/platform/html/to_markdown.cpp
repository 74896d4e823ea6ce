// SPDX-License-Identifier: Apache-2.0
#include "platform/html/to_markdown.hpp"

#include <algorithm>
#include <memory>
#include <set>

#include "platform/html/html_tree.hpp"
#include "platform/html/markdown_writer.hpp"
#include "platform/html/safe.hpp"
#include "platform/text/unicode.hpp"
#include "platform/text/url.hpp"

namespace pv::html {

namespace {

using markdown::Block;
using markdown::Line;
using markdown::Marks;
using markdown::Piece;

constexpr std::size_t kMaxInput = 2 * 1024 * 1024;
/// Quotations, lists and the like within one another; deeper ones leave their content.
constexpr int kMaxNesting = 20;
/// Elements within one another that are followed.
constexpr int kMaxDepth = 250;
constexpr std::size_t kMaxColumns = 100;
constexpr std::size_t kMaxCells = 50'000;

std::string lower(std::string_view text) {
  std::string out(text);
  for (auto& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

/// The value of a property in a style attribute, in lower case.
std::string style_of(const std::string& style, std::string_view property) {
  for (std::size_t at = 0; at < style.size();) {
    const auto end = std::min(style.find(';', at), style.size());
    const auto declaration = std::string_view(style).substr(at, end - at);
    const auto colon = declaration.find(':');
    if (colon != std::string_view::npos && text::trim(declaration.substr(0, colon)) == property)
      return text::trim(declaration.substr(colon + 1));
    at = end + 1;
  }
  return {};
}

int number_in(std::string_view text) {
  int value = -1;
  for (const char c : text) {
    if (c < '0' || c > '9' || value > 99'999'999) break;
    value = std::max(value, 0) * 10 + (c - '0');
  }
  return value;
}

/// What follows one of the prefixes, as "3" in "#_ftn3"; empty when none fits.
std::string after_prefix(std::string_view value, std::initializer_list<std::string_view> prefixes) {
  for (const auto prefix : prefixes) {
    if (value.starts_with(prefix) && number_in(value.substr(prefix.size())) >= 0)
      return std::string(prefix.find("edn") != std::string_view::npos ? "e" : "") + std::to_string(number_in(value.substr(prefix.size())));
  }
  return {};
}

/// Where a link leads; an address that a search engine's redirection carries is taken out of it.
std::string target_of(std::string_view href) {
  auto url = SafeUrl::from(href).str();
  if (url == "#" || url.starts_with('#')) return {};
  constexpr std::string_view kRedirect = "https://www.google.com/url?";
  if (url.starts_with(kRedirect)) {
    const auto query = std::string_view(url).substr(kRedirect.size());
    for (std::size_t at = 0; at < query.size();) {
      const auto end = std::min(query.find('&', at), query.size());
      const auto part = query.substr(at, end - at);
      if (part.starts_with("q=")) {
        const auto inner = text::percent_decode(part.substr(2));
        if (inner && text::valid_utf8(*inner)) {
          const auto target = SafeUrl::from(*inner).str();
          if (target.starts_with("http")) return target;
        }
      }
      at = end + 1;
    }
  }
  return url;
}

/// The look that an element gives to what is in it.
struct Look {
  Marks marks = 0;
  std::string url;
  Marks never = 0;  ///< what the place says by itself: headings are strong, Word's quotations slanted
  int depth = 0;    ///< elements
  int nesting = 0;  ///< quotations and lists
};

class Reader {
 public:
  std::vector<Block> read(const GumboNode* body) {
    std::vector<Block> blocks;
    into(blocks, [&] { children(body, {}); });
    return with_lists(with_notes(std::move(blocks)));
  }

 private:
  template <class Work>
  void into(std::vector<Block>& blocks, Work&& work) {
    end_paragraph();
    auto* outer = std::exchange(blocks_, &blocks);
    work();
    end_paragraph();
    blocks_ = outer;
  }

  void end_paragraph(int heading = 0) {
    auto line = std::exchange(line_, {});
    const auto note = std::exchange(note_, {});
    if (blocks_ == nullptr) return;
    // Two line breaks in a row part paragraphs.
    std::vector<Line> parts(1);
    for (std::size_t i = 0; i < line.size(); ++i) {
      std::size_t breaks = 0, next = i;
      for (; next < line.size() && is_blank(line[next]); ++next) breaks += line[next].kind == Piece::Kind::Break ? 1 : 0;
      if (breaks > 1) {
        parts.emplace_back();
        i = next - 1;
      } else {
        parts.back().push_back(std::move(line[i]));
      }
    }
    bool first = true;
    for (auto& part : parts) {
      part = markdown::tidy(std::move(part));
      if (markdown::is_empty(part)) continue;
      Block block;
      block.kind = heading > 0 ? Block::Kind::Heading : Block::Kind::Paragraph;
      block.level = heading;
      block.line = std::move(part);
      if (first && !note.empty()) block.text = note;
      first = false;
      blocks_->push_back(std::move(block));
    }
  }

  static bool is_blank(const Piece& piece) {
    return piece.kind == Piece::Kind::Break ||
           (piece.kind == Piece::Kind::Text && piece.text.find_first_not_of(" \t\r\n\f") == std::string::npos);
  }

  void children(const GumboNode* node, const Look& look) {
    const auto& list = node->v.element.children;
    for (unsigned i = 0; i < list.length; ++i) visit(static_cast<const GumboNode*>(list.data[i]), look);
  }

  void visit(const GumboNode* node, const Look& outer) {
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE) return text(text_of(node), outer);
    const auto name = element_name(node);
    const auto style = lower(attribute_of(node, "style"));
    if (style_of(style, "display") == "none" || style_of(style, "mso-hide") == "all" || style_of(style, "visibility") == "hidden") return;
    // The bullet or number that Word writes for programs without lists.
    if (style_of(style, "mso-list") == "ignore") {
      if (marker_ != nullptr) append_words(node, *marker_);
      return;
    }
    Look look = outer;
    if (++look.depth > kMaxDepth) return;
    if (name == "br") {
      if (lower(attribute_of(node, "class")).find("apple-interchange-newline") == std::string::npos)
        line_.push_back({.kind = Piece::Kind::Break, .text = {}, .url = {}, .link = {}});
      return;
    }
    if (name == "img") return image(node, look);
    if (name == "hr") {
      end_paragraph();
      if (!in_notes_) blocks_->push_back({.kind = Block::Kind::Rule});
      return;
    }
    if (name == "a" && anchor(node, look)) return;
    inline_look(name, style, look);
    const auto* element = allowed_element(name);
    if (element == nullptr || !element->is_block) return children(node, look);
    block(node, name, style, look);
  }

  void text(std::string_view value, const Look& look) {
    if (value.empty()) return;
    line_.push_back({.kind = Piece::Kind::Text, .text = std::string(value), .url = look.url, .link = {}, .marks = look.marks});
  }

  static void inline_look(std::string_view name, const std::string& style, Look& look) {
    if (name == "b" || name == "strong") look.marks |= markdown::kStrong;
    if (name == "i" || name == "em" || name == "cite" || name == "dfn" || name == "var") look.marks |= markdown::kEmphasis;
    if (name == "s" || name == "del") look.marks |= markdown::kStrike;
    if (name == "code" || name == "kbd" || name == "samp") look.marks |= markdown::kCode;
    const auto set = [&](Marks mark, bool on) { look.marks = on ? look.marks | mark : look.marks & ~mark; };
    if (const auto weight = style_of(style, "font-weight"); !weight.empty() && weight != "inherit") {
      const bool heavy = weight.starts_with("bold") || (number_in(weight) >= 600 && number_in(weight) <= 1000);
      if (heavy || weight == "normal" || number_in(weight) >= 0) set(markdown::kStrong, heavy);
    }
    if (const auto slope = style_of(style, "font-style"); slope == "italic" || slope == "oblique" || slope == "normal")
      set(markdown::kEmphasis, slope != "normal");
    const auto line = style_of(style, "text-decoration") + " " + style_of(style, "text-decoration-line");
    if (line.find("line-through") != std::string::npos) look.marks |= markdown::kStrike;
    look.marks &= ~look.never;
  }

  void image(const GumboNode* node, const Look& look) {
    const auto width = attribute_of(node, "width"), height = attribute_of(node, "height");
    const auto tiny = [](std::string_view size) { return !size.empty() && number_in(size) >= 0 && number_in(size) <= 2; };
    if (tiny(width) || tiny(height)) return;
    const auto url = SafeUrl::from(attribute_of(node, "src")).str();
    if (!url.starts_with("http")) return;
    line_.push_back({.kind = Piece::Kind::Image,
                     .text = text::squeeze(text::normalise(attribute_of(node, "alt"))),
                     .url = url,
                     .link = look.url,
                     .marks = look.marks & ~markdown::kCode});
  }

  /// True when the anchor is a footnote's mark and done with.
  bool anchor(const GumboNode* node, Look& look) {
    const auto href = attribute_of(node, "href");
    if (const auto back = after_prefix(href, {"#_ftnref", "#_ednref", "#ftnt_ref"}); !back.empty()) {
      if (markdown::is_empty(markdown::tidy(line_))) {
        end_paragraph();
        note_ = back;
      }
      return true;
    }
    if (const auto label = after_prefix(href, {"#_ftn", "#_edn", "#ftnt"}); !label.empty()) {
      line_.push_back({.kind = Piece::Kind::Note, .text = label, .url = {}, .link = {}, .marks = 0});
      return true;
    }
    look.url = target_of(href);
    return false;
  }

  void block(const GumboNode* node, std::string_view name, const std::string& style, Look look) {
    // What is within a cell or a heading is one line; blocks in it part words.
    if (one_line_ > 0) {
      text(" ", look);
      children(node, look);
      return text(" ", look);
    }
    const auto kind = lower(attribute_of(node, "class"));
    end_paragraph();
    const bool notes = in_notes_;
    if (style_of(style, "mso-element").ends_with("note-list")) in_notes_ = true;
    if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6') {
      heading(node, name[1] - '0', look);
    } else if (name == "p" && (kind == "msotitle" || kind == "title")) {
      heading(node, 1, look);
    } else if (name == "p" && !style_of(style, "mso-list").empty() && style_of(style, "mso-list") != "none") {
      word_item(node, style_of(style, "mso-list"), look);
    } else if ((name == "blockquote" || (name == "p" && (kind == "msoquote" || kind == "msointensequote"))) && look.nesting < kMaxNesting) {
      ++look.nesting;
      if (name == "p") look.never |= markdown::kEmphasis;
      Block quote{.kind = Block::Kind::Quote};
      into(quote.children, [&] { children(node, look); });
      quote.children = with_lists(std::move(quote.children));
      if (!quote.children.empty()) blocks_->push_back(std::move(quote));
    } else if ((name == "ul" || name == "ol") && look.nesting < kMaxNesting) {
      list(node, name == "ol", look);
    } else if (name == "pre") {
      preformatted(node);
    } else if (name == "table") {
      table(node, look);
    } else if (name == "dt") {
      look.marks |= markdown::kStrong;
      children(node, look);
    } else {
      children(node, look);
    }
    end_paragraph();
    in_notes_ = notes;
  }

  void heading(const GumboNode* node, int level, Look look) {
    look.never |= markdown::kStrong;
    look.marks &= ~markdown::kStrong;
    ++one_line_;
    children(node, look);
    --one_line_;
    end_paragraph(level);
  }

  void preformatted(const GumboNode* node) {
    std::string code;
    append_words(node, code);
    if (code.starts_with('\n')) code.erase(0, 1);
    if (code.find_first_not_of(" \t\r\n") == std::string::npos) return;
    code = text::normalise(code);
    Block block{.kind = Block::Kind::Code};
    block.text = std::move(code);
    blocks_->push_back(std::move(block));
  }

  void list(const GumboNode* node, bool ordered, Look look) {
    ++look.nesting;
    Block list{.kind = Block::Kind::List};
    list.number = ordered ? std::max(0, number_in(attribute_of(node, "start").empty() ? "1" : attribute_of(node, "start"))) : -1;
    const auto& nodes = node->v.element.children;
    for (unsigned i = 0; i < nodes.length; ++i) {
      const auto* child = static_cast<const GumboNode*>(nodes.data[i]);
      const auto name = element_name(child);
      std::vector<Block> found;
      if (name == "li") {
        Look inner = look;
        ++inner.depth;
        inline_look(name, {}, inner);
        if (inner.depth <= kMaxDepth) into(found, [&] { children(child, inner); });
      } else {
        into(found, [&] { visit(child, look); });
      }
      found = with_lists(std::move(found));
      if (found.empty()) continue;
      // A list that stands beside the items belongs to the one before it.
      if (name != "li" && !list.children.empty()) {
        for (auto& one : found) list.children.back().children.push_back(std::move(one));
        continue;
      }
      Block item{.kind = Block::Kind::Item};
      item.children = std::move(found);
      list.children.push_back(std::move(item));
    }
    if (!list.children.empty()) blocks_->push_back(std::move(list));
  }

  /// A paragraph that Word shows as a list item: "mso-list: l0 level2 lfo1".
  void word_item(const GumboNode* node, const std::string& place, const Look& look) {
    Block item{.kind = Block::Kind::Item};
    const auto at = place.find("level");
    item.level = at == std::string::npos ? 1 : std::clamp(number_in(std::string_view(place).substr(at + 5)), 1, 9);
    std::string marker;
    auto* outer = std::exchange(marker_, &marker);
    into(item.children, [&] { children(node, look); });
    marker_ = outer;
    marker = text::squeeze(marker);
    while (marker.starts_with('(')) marker.erase(0, 1);
    const bool ordered = marker.size() >= 2 && marker.size() <= 8 && (marker.back() == '.' || marker.back() == ')') &&
                         std::all_of(marker.begin(), marker.end() - 1, [](char c) {
                           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.';
                         });
    item.number = !ordered ? -1 : std::max(1, number_in(marker));
    if (!item.children.empty()) blocks_->push_back(std::move(item));
  }

  void table(const GumboNode* node, const Look& look) {
    std::vector<std::vector<const GumboNode*>> rows;
    std::size_t columns = 0, cells = 0;
    bool layout = lower(attribute_of(node, "role")) == "presentation";
    std::vector<const GumboNode*> captions;
    collect_rows(node, rows, captions, layout, 0);
    for (const auto& row : rows) {
      columns = std::max(columns, row.size());
      cells += row.size();
    }
    if (layout || look.depth > kMaxDepth - 10 || columns < 2 || columns > kMaxColumns || cells > kMaxCells ||
        rows.size() * columns > kMaxCells) {
      // Set in a table for its looks alone.
      for (const auto& row : rows) {
        for (const auto* cell : row) {
          end_paragraph();
          Look inner = look;
          inner.depth += 4;
          children(cell, inner);
        }
      }
      return end_paragraph();
    }
    for (const auto* caption : captions) {
      children(caption, look);
      end_paragraph();
    }
    Block block{.kind = Block::Kind::Table};
    for (const auto& row : rows) {
      auto& written = block.rows.emplace_back();
      for (const auto* cell : row) {
        Look inner = look;
        inner.depth += 4;
        if (element_name(cell) == "th" || block.rows.size() == 1) inner.never |= markdown::kStrong;
        ++one_line_;
        children(cell, inner);
        --one_line_;
        auto line = std::exchange(line_, {});
        for (auto& piece : line)
          if (piece.kind == Piece::Kind::Break) piece = {.kind = Piece::Kind::Text, .text = " ", .url = {}, .link = {}};
        written.push_back(markdown::tidy(std::move(line)));
        // A wide cell takes its place.
        const auto span = number_in(attribute_of(cell, "colspan"));
        for (int i = 1; i < span && written.size() < columns; ++i) written.emplace_back();
      }
    }
    const bool some = std::any_of(block.rows.begin(), block.rows.end(), [](const auto& row) {
      return std::any_of(row.begin(), row.end(), [](const Line& line) { return !markdown::is_empty(line); });
    });
    if (some) blocks_->push_back(std::move(block));
  }

  static bool holds_table(const GumboNode* cell) {
    bool found = false;
    walk_tree(cell, [&](const GumboNode* node) { found = found || element_name(node) == "table"; }, [](const GumboNode*) {});
    return found;
  }

  void collect_rows(const GumboNode* node, std::vector<std::vector<const GumboNode*>>& rows, std::vector<const GumboNode*>& captions,
                    bool& layout, int depth) {
    const auto& list = node->v.element.children;
    for (unsigned i = 0; i < list.length; ++i) {
      const auto* child = static_cast<const GumboNode*>(list.data[i]);
      const auto name = element_name(child);
      if (name == "caption") captions.push_back(child);
      if ((name == "thead" || name == "tbody" || name == "tfoot") && depth == 0) collect_rows(child, rows, captions, layout, 1);
      if (name != "tr") continue;
      std::vector<const GumboNode*> row;
      const auto& cells = child->v.element.children;
      for (unsigned c = 0; c < cells.length; ++c) {
        const auto* cell = static_cast<const GumboNode*>(cells.data[c]);
        if (element_name(cell) != "td" && element_name(cell) != "th") continue;
        row.push_back(cell);
        layout = layout || holds_table(cell);
      }
      if (!row.empty()) rows.push_back(std::move(row));
    }
  }

  /// The words of an element as they stand in it.
  static void append_words(const GumboNode* node, std::string& out) {
    walk_tree(
        node,
        [&](const GumboNode* one) {
          out.append(text_of(one));
          if (element_name(one) == "br") out += '\n';
        },
        [](const GumboNode*) {});
  }

  /// Word's items in a row become lists within one another, by their level.
  static std::vector<Block> with_lists(std::vector<Block> blocks) {
    std::vector<Block> out;
    for (std::size_t at = 0; at < blocks.size();) {
      if (blocks[at].kind != Block::Kind::Item) {
        out.push_back(std::move(blocks[at++]));
        continue;
      }
      auto end = at;
      while (end < blocks.size() && blocks[end].kind == Block::Kind::Item) ++end;
      for (auto& list : lists_of(blocks, at, end)) out.push_back(std::move(list));
      at = end;
    }
    return out;
  }

  static std::vector<Block> lists_of(std::vector<Block>& items, std::size_t begin, std::size_t end) {
    int top = 9;
    for (auto i = begin; i < end; ++i) top = std::min(top, items[i].level);
    std::vector<Block> lists;
    for (auto at = begin; at < end;) {
      if (items[at].level > top && !lists.empty()) {
        auto next = at;
        while (next < end && items[next].level > top) ++next;
        for (auto& list : lists_of(items, at, next)) lists.back().children.back().children.push_back(std::move(list));
        at = next;
        continue;
      }
      const bool ordered = items[at].number >= 0;
      if (lists.empty() || (lists.back().number >= 0) != ordered) {
        lists.push_back({.kind = Block::Kind::List});
        lists.back().number = ordered ? items[at].number : -1;
      }
      lists.back().children.push_back(std::move(items[at++]));
    }
    return lists;
  }

  /// Marks of footnotes whose text is there become footnotes; others are text again.
  std::vector<Block> with_notes(std::vector<Block> blocks) {
    std::set<std::string, std::less<>> defined, used;
    each_line(blocks, [&](Block& block) {
      if (!block.text.empty() && block.kind == Block::Kind::Paragraph) defined.insert(block.text);
    });
    const auto mend = [&](Line& line) {
      for (auto& piece : line) {
        if (piece.kind != Piece::Kind::Note) continue;
        if (defined.contains(piece.text)) {
          used.insert(piece.text);
        } else {
          piece = {.kind = Piece::Kind::Text, .text = "[" + piece.text + "]", .url = {}, .link = {}};
        }
      }
    };
    each_line(blocks, [&](Block& block) {
      mend(block.line);
      for (auto& row : block.rows)
        for (auto& line : row) mend(line);
    });
    for (auto& block : blocks) {
      if (block.kind != Block::Kind::Paragraph || block.text.empty() || !used.contains(block.text)) continue;
      Block note{.kind = Block::Kind::Note};
      note.text = block.text;
      note.children.push_back({.kind = Block::Kind::Paragraph});
      note.children.back().line = std::move(block.line);
      block = std::move(note);
    }
    return blocks;
  }

  template <class Visit>
  static void each_line(std::vector<Block>& blocks, const Visit& visit) {
    for (auto& block : blocks) {
      visit(block);
      each_line(block.children, visit);
    }
  }

  std::vector<Block>* blocks_ = nullptr;
  Line line_;
  std::string note_;               ///< the paragraph under way is the text of this footnote
  std::string* marker_ = nullptr;  ///< where the bullet of Word's item goes
  int one_line_ = 0;
  bool in_notes_ = false;
};

std::string bounded(std::string_view html) {
  if (html.size() > kMaxInput) {
    html = html.substr(0, kMaxInput);
    for (int i = 0; i < 3 && !html.empty() && (static_cast<unsigned char>(html.back()) & 0xC0) == 0x80; ++i) html.remove_suffix(1);
    if (!html.empty() && static_cast<unsigned char>(html.back()) >= 0xC0) html.remove_suffix(1);
  }
  return text::repair_utf8(html);
}

}  // namespace

std::string html_to_markdown(std::string_view html) {
  const auto source = bounded(html);
  auto tree = std::make_unique<Tree>(clean_tokens(source, Tags::Look));
  if (tree->body() == nullptr) tree = std::make_unique<Tree>(clean_tokens(source, Tags::Drop));
  if (tree->body() == nullptr) return {};
  return text::normalise(markdown::write(Reader().read(tree->body())));
}

std::string plain_to_markdown(std::string_view text) {
  const auto source = text::normalise(bounded(text));
  std::vector<Block> blocks;
  Line line;
  const auto end = [&] {
    Block block;
    block.line = markdown::tidy(std::exchange(line, {}));
    if (!markdown::is_empty(block.line)) blocks.push_back(std::move(block));
  };
  for (std::size_t at = 0; at <= source.size();) {
    const auto next = std::min(source.find('\n', at), source.size());
    const auto row = std::string_view(source).substr(at, next - at);
    if (row.find_first_not_of(" \t") == std::string_view::npos) {
      end();
    } else {
      if (!line.empty()) line.push_back({.kind = Piece::Kind::Break, .text = {}, .url = {}, .link = {}});
      line.push_back({.kind = Piece::Kind::Text, .text = std::string(row), .url = {}, .link = {}});
    }
    at = next + 1;
  }
  end();
  return markdown::write(blocks);
}

}  // namespace pv::html
