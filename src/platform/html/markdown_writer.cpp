// SPDX-License-Identifier: Apache-2.0
#include "platform/html/markdown_writer.hpp"

#include <algorithm>
#include <iterator>

#include "platform/html/markdown.hpp"

namespace pv::html::markdown {

namespace {

enum class Sort { Space, Punctuation, Word };

bool is_alnum(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::size_t length_at(std::string_view text, std::size_t at) {
  const auto c = static_cast<unsigned char>(text[at]);
  const std::size_t length = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
  return std::min(length, text.size() - at);
}

std::size_t begin_of_last(std::string_view text) {
  std::size_t at = text.size() - 1;
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  return at;
}

/// How CommonMark sees a character beside a delimiter (https://spec.commonmark.org/0.29/#left-flanking-delimiter-run).
Sort sort_of(std::string_view character) {
  if (character.empty()) return Sort::Space;
  const auto lead = static_cast<unsigned char>(character[0]);
  if (lead < 0x80) return lead <= ' ' ? Sort::Space : is_alnum(character[0]) ? Sort::Word : Sort::Punctuation;
  char32_t point = lead & (lead < 0xE0 ? 0x1Fu : lead < 0xF0 ? 0x0Fu : 0x07u);
  for (const char c : character.substr(1)) point = (point << 6) | (static_cast<unsigned char>(c) & 0x3Fu);
  if (point == 0xA0 || (point >= 0x2000 && point <= 0x200A) || point == 0x202F || point == 0x205F || point == 0x3000) return Sort::Space;
  static constexpr char32_t kMarks[] = {0xA1, 0xA7, 0xAB, 0xB6, 0xB7, 0xBB, 0xBF};
  const bool mark = std::find(std::begin(kMarks), std::end(kMarks), point) != std::end(kMarks) || (point >= 0x2010 && point <= 0x2027) ||
                    (point >= 0x2030 && point <= 0x205E) || (point >= 0x3001 && point <= 0x3003) || (point >= 0x3008 && point <= 0x3011);
  return mark ? Sort::Punctuation : Sort::Word;
}

std::string_view first_of(const Piece& piece) {
  if ((piece.marks & kCode) != 0 && piece.kind == Piece::Kind::Text) return "`";
  switch (piece.kind) {
    case Piece::Kind::Break: return {};
    case Piece::Kind::Image: return "!";
    case Piece::Kind::Note: return "[";
    default: break;
  }
  return piece.text.empty() ? std::string_view() : std::string_view(piece.text).substr(0, length_at(piece.text, 0));
}

/// Ends in something that a reader of Markdown may take for a web or mail address.
bool may_be_address(std::string_view text) {
  const auto space = text.find_last_of(" \t\n");
  const auto word = text.substr(space == std::string_view::npos ? 0 : space + 1);
  return word.find("www.") != std::string_view::npos || word.find("://") != std::string_view::npos ||
         word.find('@') != std::string_view::npos || word.find("mailto:") != std::string_view::npos;
}

std::string_view last_of(const Piece& piece) {
  if ((piece.marks & kCode) != 0 && piece.kind == Piece::Kind::Text) return "`";
  if (piece.kind == Piece::Kind::Break) return {};
  if (piece.kind != Piece::Kind::Text) return ")";
  return piece.text.empty() ? std::string_view() : std::string_view(piece.text).substr(begin_of_last(piece.text));
}

enum class Place { Paragraph, Heading, Cell };

/// Writes one line of inline text.
class LineWriter {
 public:
  explicit LineWriter(Place place) : place_(place) {}

  std::string write(Line line) && {
    links(line, {});
    return std::move(out_);
  }

 private:
  /// Runs of pieces that lead to the same address.
  void links(Line& line, std::string_view next) {
    for (std::size_t at = 0; at < line.size();) {
      auto end = at + 1;
      const auto url = line[at].kind == Piece::Kind::Text ? line[at].url : std::string();
      while (end < line.size() && (line[end].kind == Piece::Kind::Text ? line[end].url : std::string()) == url) ++end;
      Line run(std::make_move_iterator(line.begin() + static_cast<std::ptrdiff_t>(at)),
               std::make_move_iterator(line.begin() + static_cast<std::ptrdiff_t>(end)));
      const auto after = end < line.size() ? first_of(line[end]) : next;
      if (url.empty()) {
        marked(run, kStrong, after);
      } else {
        link(run, url);
      }
      at = end;
    }
  }

  void link(Line& run, const std::string& url) {
    // Only the words lead somewhere, not the spaces around them.
    auto& first = run.front().text;
    const auto begin = first.find_first_not_of(' ');
    if (begin == std::string::npos && run.size() == 1) return text(first, 0);
    if (begin != 0 && begin != std::string::npos) {
      text(" ", 0);
      first.erase(0, begin);
    }
    auto& last = run.back().text;
    const bool space = last.ends_with(' ');
    while (last.ends_with(' ')) last.pop_back();
    if (run.size() == 1 && run.front().text == url && (url.starts_with("http://") || url.starts_with("https://"))) {
      out_.append("<").append(url).append(">");
    } else {
      open_bracket();
      out_ += '[';
      start_ = false;
      in_link_ = true;
      before_ = "[";
      closed_ = false;
      marked(run, kStrong, "]");
      in_link_ = false;
      target(url);
    }
    before_ = ")";
    closed_ = start_ = false;
    if (space) text(" ", 0);
  }

  void target(const std::string& url) {
    const bool brackets = url.find_first_of("()") != std::string::npos;
    out_.append("](").append(brackets ? "<" : "");
    for (const char c : url) c == '|' ? out_.append("%7C") : out_.append(1, c);
    out_.append(brackets ? ">)" : ")");
  }

  /// Runs of pieces that have `mark`, wrapped in its delimiter; the marks after it within.
  void marked(Line& line, Marks mark, std::string_view next) {
    if (mark > kStrike) {
      for (const auto& piece : line) leaf(piece);
      return;
    }
    for (std::size_t at = 0; at < line.size();) {
      auto end = at + 1;
      const bool on = (line[at].marks & mark) != 0;
      while (end < line.size() && ((line[end].marks & mark) != 0) == on) ++end;
      Line run(line.begin() + static_cast<std::ptrdiff_t>(at), line.begin() + static_cast<std::ptrdiff_t>(end));
      const auto after = end < line.size() ? first_of(line[end]) : next;
      if (on) {
        wrapped(run, mark, after);
      } else {
        marked(run, mark << 1, after);
      }
      at = end;
    }
  }

  void wrapped(Line run, Marks mark, std::string_view next) {
    Line behind;
    // A delimiter is one only where no space is inside it, and no punctuation inside while a letter is outside.
    const auto bad = [](std::string_view inside, std::string_view outside) {
      const auto sort = sort_of(inside);
      return sort == Sort::Space || (sort == Sort::Punctuation && sort_of(outside) == Sort::Word);
    };
    while (!run.empty() && bad(first_of(run.front()), before_)) {
      auto piece = take_first(run);
      piece.marks &= ~mark;
      Line alone{std::move(piece)};
      marked(alone, mark << 1, run.empty() ? next : first_of(run.front()));
    }
    std::string after(next);
    while (!run.empty() && bad(last_of(run.back()), after)) {
      behind.insert(behind.begin(), take_last(run));
      after = std::string(first_of(behind.front()));
    }
    if (!run.empty()) {
      const std::string_view delimiter = mark == kStrong ? "**" : mark == kEmphasis ? "*" : "~~";
      // "**a***b*" has no reading: what begins where another of its kind ends goes without.
      const bool clear = !(closed_ && out_.ends_with(delimiter.back()));
      if (clear) out_ += delimiter;
      if (clear) start_ = false;
      marked(run, mark << 1, after);
      if (clear) out_ += delimiter;
      closed_ = clear;
    }
    for (auto& piece : behind) {
      piece.marks &= ~mark;
      Line alone{std::move(piece)};
      marked(alone, mark << 1, next);
    }
  }

  static Piece take_first(Line& run) {
    Piece piece = run.front();
    auto& text = run.front().text;
    const auto length = piece.kind == Piece::Kind::Text && !text.empty() ? length_at(text, 0) : std::string::npos;
    if (length == std::string::npos || length >= text.size() || (piece.marks & kCode) != 0) {
      run.erase(run.begin());
      return piece;
    }
    piece.text = text.substr(0, length);
    text.erase(0, length);
    return piece;
  }

  static Piece take_last(Line& run) {
    Piece piece = run.back();
    auto& text = run.back().text;
    const auto begin = piece.kind == Piece::Kind::Text && !text.empty() ? begin_of_last(text) : 0;
    if (begin == 0 || (piece.marks & kCode) != 0) {
      run.pop_back();
      return piece;
    }
    piece.text = text.substr(begin);
    text.erase(begin);
    return piece;
  }

  void leaf(const Piece& piece) {
    switch (piece.kind) {
      case Piece::Kind::Break:
        if (place_ != Place::Paragraph || in_link_) return text(" ", 0);
        // An address would take the backslash along.
        out_ += may_be_address(out_) ? "  \n" : "\\\n";
        before_ = {};
        start_ = true;
        closed_ = false;
        return;
      case Piece::Kind::Image:
        if (!piece.link.empty()) {
          open_bracket();
          out_ += '[';
        }
        out_ += "![";
        before_ = "[";
        start_ = false;
        {
          const bool outer = in_link_;
          in_link_ = true;
          text(piece.text, 0);
          in_link_ = outer;
        }
        target(piece.url);
        if (!piece.link.empty()) target(piece.link);
        before_ = ")";
        closed_ = false;
        return;
      case Piece::Kind::Note:
        open_bracket();
        out_.append("[^").append(piece.text).append("]");
        before_ = "]";
        closed_ = start_ = false;
        return;
      case Piece::Kind::Text: return text(piece.text, piece.marks);
    }
  }

  /// "!" before a bracket would make an image of it.
  void open_bracket() {
    if (before_ == "!" && out_.ends_with('!')) out_.insert(out_.size() - 1, "\\");
  }

  void text(std::string_view value, Marks marks) {
    if (value.empty()) return;
    if ((marks & kCode) != 0) {
      code(value);
    } else {
      escaped(value);
    }
    before_ = (marks & kCode) != 0 ? std::string("`") : std::string(value.substr(begin_of_last(value)));
    closed_ = start_ = false;
  }

  /// Two spans that touch would be read as one fence between them: they are written as one span.
  void code(std::string_view value) {
    if (code_end_ == out_.size() && !code_.empty()) out_.resize(code_begin_);
    else code_.clear();
    code_begin_ = out_.size();
    span(code_.append(value));
    code_end_ = out_.size();
  }

  void span(std::string_view value) {
    std::size_t longest = 0, run = 0;
    for (const char c : value) longest = std::max(longest, run = c == '`' ? run + 1 : 0);
    const std::string fence(longest + 1, '`');
    const bool room = value.front() == '`' || value.back() == '`' || (value.front() == ' ' && value.back() == ' ');
    out_ += fence;
    if (room) out_ += ' ';
    for (const char c : value) {
      if (c == '|' && place_ == Place::Cell) out_ += '\\';
      out_ += c;
    }
    if (room) out_ += ' ';
    out_ += fence;
  }

  void escaped(std::string_view value) {
    for (std::size_t at = 0; at < value.size(); ++at) {
      const auto behind = at == 0 ? std::string_view(before_) : value.substr(at - 1, 1);
      if (const auto begin = in_link_ ? std::string_view() : address_begin(value.substr(at), behind); !begin.empty()) {
        at += address(value.substr(at), begin) - 1;
        start_ = false;
        continue;
      }
      if (needs_backslash(value, at)) out_ += '\\';
      out_ += value[at];
      start_ = false;
    }
  }

  /// `behind`: the character before it; GFM reads "www." as an address only where a word may begin.
  static std::string_view address_begin(std::string_view rest, std::string_view behind) {
    if (rest.starts_with("www.") && !behind.empty() && std::string_view(" \t\n*_~(").find(behind[0]) == std::string_view::npos) return {};
    for (const std::string_view begin : {"www.", "http://", "https://", "ftp://"})
      if (rest.starts_with(begin)) return begin;
    return {};
  }

  /// What GFM reads as a link by itself goes up to the next space, backslashes included: it is written as it is, or, where it holds
  /// marks, so that it is no link. Gives how much was written.
  std::size_t address(std::string_view rest, std::string_view begin) {
    const auto whole = rest.substr(0, std::min(rest.find_first_of(" <"), rest.size()));
    auto core = whole;
    while (!core.empty() && std::string_view(".,:;!?')(").find(core.back()) != std::string_view::npos) core.remove_suffix(1);
    // A "<" behind it ends a link, but not with the backslash that it may need.
    const bool backslash_follows = whole.size() < rest.size() && rest[whole.size()] == '<' && needs_backslash(rest, whole.size());
    const auto host_end = std::min(whole.find_first_of("/?#", begin.size()), whole.size());
    bool plain = !backslash_follows && whole.find_first_of("*[]`\\>|\"~") == std::string_view::npos && core.size() > begin.size() &&
                 host_end > begin.size() && core.back() != '_' && core.back() != '&';
    // A host with such signs is none, and they mean what they mean elsewhere.
    for (auto at = begin.size(); plain && at < host_end; ++at) plain = !needs_backslash(rest, at);
    if (plain) {
      out_.append(whole);
      return whole.size();
    }
    const auto end = begin.find_first_of(".:");
    out_.append(begin.substr(0, end)).append("\\").append(begin.substr(end));
    return begin.size();
  }

  bool needs_backslash(std::string_view value, std::size_t at) {
    const char c = value[at];
    const bool is_last = at + 1 == value.size();
    const char next = is_last ? ' ' : value[at + 1];
    const std::string_view before = at == 0 ? std::string_view(before_) : value.substr(at - 1, 1);
    switch (c) {
      case '\\':
      case '`':
      case '*':
      case '[':
      case '~': return true;
      case ']': return in_link_;
      case '_': return is_last || before.size() != 1 || !is_alnum(before[0]) || !is_alnum(next);
      case '<': return is_last || is_alnum(next) || next == '/' || next == '!' || next == '?';
      case '&': return is_last || is_alnum(next) || next == '#';
      case '|': return place_ == Place::Cell || start_;
      case '#': return place_ == Place::Heading || start_;
      case '>':
      case '=': return start_;
      case '+': return start_ && next == ' ';
      case '-': return start_ && (next == ' ' || next == '-' || next == ':' || next == '|');
      case ':': return start_ && next == '-';
      case '.':
      case ')': return next == ' ' && numbers_line();
      default: return false;
    }
  }

  /// "12." at the begin of a line.
  bool numbers_line() const {
    const auto line = out_.rfind('\n');
    const auto begin = line == std::string::npos ? 0 : line + 1;
    const auto written = std::string_view(out_).substr(begin);
    return !written.empty() && written.size() <= 9 && written.find_first_not_of("0123456789") == std::string_view::npos;
  }

  Place place_;
  std::string out_;
  std::string code_;  ///< of the span written last, which stands in `out_` from `code_begin_` to `code_end_`
  std::size_t code_begin_ = 0;
  std::size_t code_end_ = 0;
  std::string before_;   ///< the last character that was read out, empty at the begin of a line
  bool start_ = true;    ///< nothing of this line is written yet
  bool closed_ = false;  ///< the last thing written is a closing delimiter
  bool in_link_ = false;
};

/// All but the white space.
std::string letters_of(std::string_view text) {
  std::string letters;
  std::copy_if(text.begin(), text.end(), std::back_inserter(letters), [](char c) { return static_cast<unsigned char>(c) > ' '; });
  return letters;
}

/// The line as Markdown. Some marks have no reading where they stand ("**,**a"): where the result would not read as it should, the words
/// go without any.
std::string written(Line line, Place place) {
  auto text = LineWriter(place).write(line);
  if (std::none_of(line.begin(), line.end(), [](const Piece& piece) { return piece.marks != 0; })) return text;
  std::string words;
  for (const auto& piece : line) words += piece.kind == Piece::Kind::Note ? "[^" + piece.text + "]" : piece.text;
  if (letters_of(markdown_to_plain(text)) == letters_of(words)) return text;
  for (auto& piece : line) piece.marks = 0;
  return LineWriter(place).write(std::move(line));
}

void append_indented(std::string& out, std::string_view text, std::string_view first, std::string_view rest) {
  for (std::size_t at = 0; at <= text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    const auto line = text.substr(at, end - at);
    auto prefix = at == 0 ? first : rest;
    if (line.empty())
      while (prefix.ends_with(' ')) prefix.remove_suffix(1);
    out.append(prefix).append(line);
    if (end < text.size()) out += '\n';
    at = end + 1;
  }
}

std::string write_code(const Block& block) {
  std::size_t longest = 2, run = 0;
  for (const char c : block.text) longest = std::max(longest, run = c == '`' ? run + 1 : 0);
  const std::string fence(longest + 1, '`');
  auto text = std::string_view(block.text);
  while (text.ends_with('\n')) text.remove_suffix(1);
  std::string out = fence + block.language + "\n";
  out.append(text).append(text.empty() ? "" : "\n").append(fence);
  return out;
}

std::string write_table(const Block& block) {
  std::size_t columns = 1;
  for (const auto& row : block.rows) columns = std::max(columns, row.size());
  std::string out;
  for (std::size_t i = 0; i < block.rows.size(); ++i) {
    out += '|';
    for (std::size_t column = 0; column < columns; ++column) {
      const auto cell = column < block.rows[i].size() ? written(block.rows[i][column], Place::Cell) : std::string();
      out.append(" ").append(cell).append(cell.empty() ? "|" : " |");
    }
    if (i == 0) {
      out += "\n|";
      for (std::size_t column = 0; column < columns; ++column) out += " --- |";
    }
    if (i + 1 < block.rows.size()) out += '\n';
  }
  return out;
}

/// `other`: with the second kind of marker, since two lists in a row with the same would be one.
std::string write_list(const Block& list, bool other) {
  bool loose = false;
  for (const auto& item : list.children) {
    const auto paragraphs =
        std::count_if(item.children.begin(), item.children.end(), [](const Block& b) { return b.kind != Block::Kind::List; });
    loose = loose || paragraphs > 1;
  }
  std::string out;
  auto number = list.number;
  for (const auto& item : list.children) {
    const auto marker = list.number < 0 ? std::string(other ? "* " : "- ") : std::to_string(number++) + (other ? ") " : ". ");
    std::string text;
    for (std::size_t i = 0; i < item.children.size(); ++i) {
      const auto part = write({item.children[i]});
      if (part.empty()) continue;
      if (!text.empty()) text += !loose && item.children[i].kind == Block::Kind::List ? "\n" : "\n\n";
      text += part;
    }
    if (!out.empty()) out += loose ? "\n\n" : "\n";
    append_indented(out, text, text.empty() ? std::string_view(marker).substr(0, marker.size() - 1) : std::string_view(marker),
                    std::string(marker.size(), ' '));
  }
  return out;
}

std::string write_block(const Block& block, bool other) {
  switch (block.kind) {
    case Block::Kind::Paragraph: return written(block.line, Place::Paragraph);
    case Block::Kind::Heading: {
      const auto text = written(block.line, Place::Heading);
      return text.empty() ? text : std::string(static_cast<std::size_t>(std::clamp(block.level, 1, 6)), '#') + " " + text;
    }
    case Block::Kind::Code: return write_code(block);
    case Block::Kind::Rule: return "---";
    case Block::Kind::List: return write_list(block, other);
    case Block::Kind::Item:
    case Block::Kind::Quote:
    case Block::Kind::Note: break;
    case Block::Kind::Table: return write_table(block);
  }
  const auto text = write(block.children);
  if (block.kind == Block::Kind::Item || (text.empty() && block.kind == Block::Kind::Quote)) return text;
  std::string out;
  if (block.kind == Block::Kind::Quote) {
    append_indented(out, text, "> ", "> ");
  } else {
    append_indented(out, text, "[^" + block.text + "]: ", "    ");
  }
  return out;
}

}  // namespace

bool is_empty(const Line& line) {
  return std::all_of(line.begin(), line.end(), [](const Piece& piece) {
    return piece.kind == Piece::Kind::Break || (piece.kind == Piece::Kind::Text && piece.text.find_first_not_of(' ') == std::string::npos);
  });
}

Line tidy(Line line) {
  static constexpr std::string_view kHardSpace = "\xC2\xA0";
  Line out;
  bool space = true;  // one stands before, or the line begins
  const auto drop_space = [&] {
    while (!out.empty() && out.back().kind == Piece::Kind::Text) {
      auto& text = out.back().text;
      while (text.ends_with(' ')) text.pop_back();
      if (!text.empty()) break;
      out.pop_back();
    }
  };
  for (auto& piece : line) {
    if (piece.kind == Piece::Kind::Break) {
      drop_space();
      if (!out.empty() && out.back().kind != Piece::Kind::Break) out.push_back(std::move(piece));
      space = true;
      continue;
    }
    if (piece.kind == Piece::Kind::Text) {
      std::string text;
      const std::string_view from = piece.text;
      for (std::size_t at = 0; at < from.size(); ++at) {
        const char c = from[at];
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
        const bool hard = from.substr(at).starts_with(kHardSpace);
        // Editors pad with hard spaces; one between two words is meant.
        const auto after = at + kHardSpace.size();
        const bool pads = hard && (space || after >= from.size() || from[after] == ' ' || from.substr(after).starts_with(kHardSpace));
        if (blank || pads) {
          if (!space) text += ' ';
          space = true;
          if (pads) ++at;
          continue;
        }
        space = false;
        text += c;
      }
      if (text.empty()) continue;
      piece.text = std::move(text);
      if (!out.empty() && out.back().kind == Piece::Kind::Text && out.back().marks == piece.marks && out.back().url == piece.url) {
        out.back().text += piece.text;
        continue;
      }
    } else {
      space = false;
    }
    out.push_back(std::move(piece));
  }
  drop_space();
  while (!out.empty() && out.back().kind == Piece::Kind::Break) {
    out.pop_back();
    drop_space();
  }
  return out;
}

std::string write(const std::vector<Block>& blocks) {
  std::string out;
  const Block* before = nullptr;
  bool other = false;
  for (const auto& block : blocks) {
    const bool follows = before != nullptr && before->kind == Block::Kind::List && block.kind == Block::Kind::List &&
                         (before->number < 0) == (block.number < 0);
    other = follows && !other;
    const auto text = write_block(block, other);
    if (text.empty()) continue;
    if (!out.empty()) out += "\n\n";
    out += text;
    before = &block;
  }
  return out;
}

}  // namespace pv::html::markdown
