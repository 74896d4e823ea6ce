// SPDX-License-Identifier: Apache-2.0
#include "platform/text/differences.hpp"

#include <algorithm>
#include <cstdint>

namespace pv::text {

namespace {

/// Of the search below, whose memory grows with the square of it: 2.3 million places of four bytes.
constexpr std::int32_t kMostEdits = 1500;

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

std::string_view bare(std::string_view token) {
  while (!token.empty() && is_space(token.back())) token.remove_suffix(1);
  return token;
}

bool same(std::string_view one, std::string_view other) { return bare(one) == bare(other); }

std::string joined(const Tokens& tokens, std::size_t begin, std::size_t end) {
  std::string text;
  for (auto i = begin; i < end; ++i) text += tokens[i];
  return text;
}

using Matches = std::vector<std::pair<std::size_t, std::size_t>>;

/// Myers' greedy search between `begin` and the two ends. Adds nothing where it would take too many edits.
void search(const Tokens& before, const Tokens& after, std::size_t begin, std::size_t before_end, std::size_t after_end, Matches& found) {
  const auto rows = static_cast<std::int32_t>(before_end - begin);
  const auto columns = static_cast<std::int32_t>(after_end - begin);
  if (rows == 0 || columns == 0) return;
  const auto most = std::min(rows + columns, kMostEdits);
  const auto equal = [&](std::int32_t x, std::int32_t y) {
    return same(before[begin + static_cast<std::size_t>(x)], after[begin + static_cast<std::size_t>(y)]);
  };
  // furthest[edits][k + edits]: how far into `before` diagonal k reaches with that many edits.
  std::vector<std::vector<std::int32_t>> furthest;
  const auto from = [&](std::int32_t edits, std::int32_t k) {
    const auto& last = furthest[static_cast<std::size_t>(edits - 1)];
    const auto at = [&](std::int32_t diagonal) {
      return diagonal < -(edits - 1) || diagonal > edits - 1 ? -1 : last[static_cast<std::size_t>(diagonal + edits - 1)];
    };
    // Down (a token added) or right (one taken away), whichever reached further.
    const bool down = k == -edits || (k != edits && at(k - 1) < at(k + 1));
    return std::pair(down ? at(k + 1) : at(k - 1) + 1, down);
  };
  std::int32_t edits = 0;
  for (bool reached = false; !reached; ++edits) {
    if (edits > most) return;
    auto& row = furthest.emplace_back(static_cast<std::size_t>(2 * edits + 1), -1);
    for (std::int32_t k = -edits; k <= edits && !reached; k += 2) {
      auto x = edits == 0 ? 0 : from(edits, k).first;
      if (x < 0 || x > rows || x - k > columns || x - k < 0) continue;
      while (x < rows && x - k < columns && equal(x, x - k)) ++x;
      row[static_cast<std::size_t>(k + edits)] = x;
      reached = x == rows && x - k == columns;
    }
  }
  Matches reversed;
  auto x = rows;
  auto k = rows - columns;
  for (--edits; edits >= 0; --edits) {
    const auto [start, down] = edits == 0 ? std::pair(0, false) : from(edits, k);
    for (; x > start; --x) reversed.emplace_back(begin + static_cast<std::size_t>(x - 1), begin + static_cast<std::size_t>(x - 1 - k));
    if (edits == 0) break;
    if (down) {
      k += 1;
    } else {
      k -= 1;
      x -= 1;
    }
  }
  found.insert(found.end(), reversed.rbegin(), reversed.rend());
}

void add(std::vector<Piece>& side, std::string_view words, bool is_same) {
  if (words.empty()) return;
  if (side.empty() || side.back().same != is_same) side.push_back({std::string(words), is_same});
  else side.back().words += words;
}

/// A text that grows by tokens. What did not end a paragraph does so when something follows.
class Composed {
 public:
  explicit Composed(Grain grain) : grain_(grain) {}
  void add(std::string_view token) {
    if (token.empty()) return;
    const bool ends = text_.empty() || (grain_ == Grain::Words ? is_space(text_.back()) : text_.ends_with("\n"));
    if (!ends) text_ += grain_ == Grain::Words ? " " : "\n\n";
    text_ += token;
  }
  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  Grain grain_;
  std::string text_;
};

Merged merge_tokens(std::string_view base, std::string_view mine, std::string_view theirs, Grain level, Grain wanted);

/// One stretch between two places that all three have in common.
void merge_stretch(const Tokens& base, const Tokens& mine, const Tokens& theirs, Grain level, Grain wanted, Composed& text,
                   std::vector<Clash>& clashes) {
  // What both did alike at its begin and end is done once.
  std::size_t begin = 0;
  while (begin < mine.size() && begin < theirs.size() && same(mine[begin], theirs[begin])) text.add(mine[begin++]);
  std::size_t end = 0;
  while (end < mine.size() - begin && end < theirs.size() - begin && same(mine[mine.size() - 1 - end], theirs[theirs.size() - 1 - end]))
    ++end;
  const auto b = joined(base, 0, base.size());
  const auto m = joined(mine, begin, mine.size() - end);
  const auto t = joined(theirs, begin, theirs.size() - end);
  if (same(m, b) || same(m, t)) {
    text.add(t);
  } else if (same(t, b)) {
    text.add(m);
  } else if (level != wanted) {
    auto inner = merge_tokens(b, m, t, wanted, wanted);
    text.add(inner.text);
    for (auto& clash : inner.clashes) clashes.push_back(std::move(clash));
  } else {
    text.add(m);
    clashes.push_back({b, m, t});
  }
  for (; end > 0; --end) text.add(mine[mine.size() - end]);
}

Merged merge_tokens(std::string_view base, std::string_view mine, std::string_view theirs, Grain level, Grain wanted) {
  const auto tokens = [&](std::string_view text) { return level == Grain::Paragraphs ? paragraphs_of(text) : words_of(text); };
  const auto b = tokens(base);
  const auto m = tokens(mine);
  const auto t = tokens(theirs);
  const auto in_mine = common(b, m);
  const auto in_theirs = common(b, t);
  Merged merged;
  Composed text(level);
  std::size_t from_b = 0;
  std::size_t from_m = 0;
  std::size_t from_t = 0;
  const auto stretch = [&](std::size_t to_b, std::size_t to_m, std::size_t to_t) {
    if (from_b == to_b && from_m == to_m && from_t == to_t) return;
    const auto part = [](const Tokens& tokens, std::size_t begin, std::size_t end) {
      return Tokens(tokens.begin() + static_cast<std::ptrdiff_t>(begin), tokens.begin() + static_cast<std::ptrdiff_t>(end));
    };
    merge_stretch(part(b, from_b, to_b), part(m, from_m, to_m), part(t, from_t, to_t), level, wanted, text, merged.clashes);
  };
  // Tokens that stand in all three part the text into stretches; two changes that touch lie in one.
  for (auto mine_at = in_mine.begin(), theirs_at = in_theirs.begin(); mine_at != in_mine.end() && theirs_at != in_theirs.end();) {
    if (mine_at->first < theirs_at->first) {
      ++mine_at;
      continue;
    }
    if (theirs_at->first < mine_at->first) {
      ++theirs_at;
      continue;
    }
    stretch(mine_at->first, mine_at->second, theirs_at->second);
    const auto kept = m[mine_at->second];
    const auto other = t[theirs_at->second];
    // Whoever changed the white space behind it, means it.
    text.add(kept == b[mine_at->first] ? other : kept);
    from_b = mine_at->first + 1;
    from_m = mine_at->second + 1;
    from_t = theirs_at->second + 1;
    ++mine_at;
    ++theirs_at;
  }
  stretch(b.size(), m.size(), t.size());
  merged.text = text.take();
  return merged;
}

}  // namespace

Tokens words_of(std::string_view text) {
  Tokens words;
  std::size_t begin = 0;
  while (begin < text.size()) {
    auto end = begin;
    while (end < text.size() && !is_space(text[end])) ++end;
    while (end < text.size() && is_space(text[end])) ++end;
    words.push_back(text.substr(begin, end - begin));
    begin = end;
  }
  return words;
}

Tokens paragraphs_of(std::string_view text) {
  Tokens paragraphs;
  std::size_t begin = 0;
  while (begin < text.size()) {
    auto end = begin;
    bool empty_line = false;
    while (end < text.size()) {
      const auto newline = std::min(text.find('\n', end), text.size());
      const bool empty = bare(text.substr(end, newline - end)).empty();
      // The first line with something on it after an empty one begins the next paragraph; empty lines at the very begin lead the first.
      if (!empty && empty_line && !bare(text.substr(begin, end - begin)).empty()) break;
      empty_line = empty;
      end = std::min(newline + 1, text.size());
    }
    paragraphs.push_back(text.substr(begin, end - begin));
    begin = end;
  }
  return paragraphs;
}

Matches common(const Tokens& before, const Tokens& after) {
  std::size_t begin = 0;
  while (begin < before.size() && begin < after.size() && same(before[begin], after[begin])) ++begin;
  auto before_end = before.size();
  auto after_end = after.size();
  while (before_end > begin && after_end > begin && same(before[before_end - 1], after[after_end - 1])) {
    --before_end;
    --after_end;
  }
  Matches found;
  for (std::size_t i = 0; i < begin; ++i) found.emplace_back(i, i);
  search(before, after, begin, before_end, after_end, found);
  for (; before_end < before.size(); ++before_end, ++after_end) found.emplace_back(before_end, after_end);
  return found;
}

Differences differences(std::string_view before_text, std::string_view after_text) {
  const auto before = words_of(before_text);
  const auto after = words_of(after_text);
  Differences found;
  std::size_t from_before = 0;
  std::size_t from_after = 0;
  const auto others = [&](std::size_t to_before, std::size_t to_after) {
    for (; from_before < to_before; ++from_before) add(found.before, before[from_before], false);
    for (; from_after < to_after; ++from_after) add(found.after, after[from_after], false);
  };
  for (const auto& [in_before, in_after] : common(before, after)) {
    others(in_before, in_after);
    add(found.before, before[from_before++], true);
    add(found.after, after[from_after++], true);
  }
  others(before.size(), after.size());
  return found;
}

Merged merge(std::string_view base, std::string_view mine, std::string_view theirs, Grain grain) {
  if (mine == theirs || theirs == base) return {std::string(mine), {}};
  if (mine == base) return {std::string(theirs), {}};
  return merge_tokens(base, mine, theirs, Grain::Paragraphs, grain);
}

}  // namespace pv::text
