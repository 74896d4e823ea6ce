// SPDX-License-Identifier: Apache-2.0
#include "platform/text/differences.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>

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
  const bool alike = begin + end > 0;
  if (same(m, b) || same(m, t) || (alike && m.empty())) {
    text.add(t);
  } else if (same(t, b) || (alike && t.empty())) {
    // Both put the same in the place of the base, and one said more.
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

/// What one side did to base tokens [begin, end): it has its own [from, to) there.
struct Hunk {
  std::size_t begin, end, from, to;
};

std::string_view letters_of(std::string_view word) {
  const auto sign = [](char c) {
    return is_space(c) || (c > 0 && std::string_view(".,;:!?()[]\"'*_#>-").find(c) != std::string_view::npos);
  };
  while (!word.empty() && sign(word.back())) word.remove_suffix(1);
  while (!word.empty() && sign(word.front())) word.remove_prefix(1);
  return word;
}

/// How much of the longer of two paragraphs the words make that both have: 0 to 1.
double likeness(std::string_view one, std::string_view other) {
  const auto sorted = [](std::string_view paragraph) {
    auto words = words_of(paragraph);
    for (auto& word : words) word = letters_of(word);
    std::sort(words.begin(), words.end());
    return words;
  };
  const auto a = sorted(one);
  const auto b = sorted(other);
  Tokens both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return static_cast<double>(both.size()) / static_cast<double>(std::max<std::size_t>({a.size(), b.size(), 1}));
}

/// A change of several paragraphs, parted where one of them is plainly another one rewritten.
std::vector<Hunk> parted(const Hunk& whole, const Tokens& base, const Tokens& own) {
  constexpr std::size_t kMostPairs = 2500;
  constexpr double kRewritten = 0.3;
  const auto rows = whole.end - whole.begin;
  const auto columns = whole.to - whole.from;
  if (rows == 0 || columns == 0 || rows + columns == 2 || rows * columns > kMostPairs) return {whole};
  // best[i][j]: the likeness that the rest from there on can have in all.
  std::vector<std::vector<double>> alike(rows, std::vector<double>(columns));
  std::vector<std::vector<double>> best(rows + 1, std::vector<double>(columns + 1, 0));
  for (auto i = rows; i-- > 0;) {
    for (auto j = columns; j-- > 0;) {
      alike[i][j] = likeness(base[whole.begin + i], own[whole.from + j]);
      best[i][j] = std::max(best[i + 1][j], best[i][j + 1]);
      if (alike[i][j] >= kRewritten) best[i][j] = std::max(best[i][j], alike[i][j] + best[i + 1][j + 1]);
    }
  }
  std::vector<Hunk> parts;
  std::size_t from_i = 0;
  std::size_t from_j = 0;
  const auto part = [&](std::size_t to_i, std::size_t to_j) {
    if (from_i == to_i && from_j == to_j) return;
    parts.push_back({whole.begin + from_i, whole.begin + to_i, whole.from + from_j, whole.from + to_j});
    from_i = to_i;
    from_j = to_j;
  };
  for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
    if (alike[i][j] >= kRewritten && best[i][j] <= alike[i][j] + best[i + 1][j + 1]) {
      part(i, j);
      part(++i, ++j);
    } else if (best[i + 1][j] >= best[i][j + 1]) {
      ++i;
    } else {
      ++j;
    }
  }
  part(rows, columns);
  return parts;
}

/// One side of a merge: its tokens, its changes, and where it has each base token that it kept.
struct Side {
  Tokens tokens;
  std::vector<Hunk> hunks;
  std::vector<std::size_t> place;

  Side(const Tokens& base, Tokens own, Grain level) : tokens(std::move(own)), place(base.size()) {
    std::size_t b = 0;
    std::size_t s = 0;
    const auto hunk = [&](std::size_t to_b, std::size_t to_s) {
      if (b == to_b && s == to_s) return;
      const Hunk whole{b, to_b, s, to_s};
      if (level == Grain::Words) hunks.push_back(whole);
      else
        for (const auto& part : parted(whole, base, tokens)) hunks.push_back(part);
    };
    for (const auto& [in_base, in_own] : common(base, tokens)) {
      hunk(in_base, in_own);
      place[in_base] = in_own;
      b = in_base + 1;
      s = in_own + 1;
    }
    hunk(base.size(), tokens.size());
  }

  /// What it has between two places of the base, `changes` being its own there.
  [[nodiscard]] Tokens between(std::size_t begin, std::size_t end, const std::vector<Hunk>& changes) const {
    Tokens part;
    for (const auto& change : changes) {
      for (; begin < change.begin; ++begin) part.push_back(tokens[place[begin]]);
      for (auto i = change.from; i < change.to; ++i) part.push_back(tokens[i]);
      begin = change.end;
    }
    for (; begin < end; ++begin) part.push_back(tokens[place[begin]]);
    return part;
  }
};

/// Whether changes to [begin, end) and [other_begin, other_end) are one: by paragraphs when they share one or add at the same place, by
/// words when they so much as touch.
bool meet(std::size_t begin, std::size_t end, std::size_t other_begin, std::size_t other_end, Grain level) {
  if (level == Grain::Words) return begin <= other_end && other_begin <= end;
  if (begin == end && other_begin == other_end) return begin == other_begin;
  return begin < other_end && other_begin < end;
}

Merged merge_tokens(std::string_view base, std::string_view mine, std::string_view theirs, Grain level, Grain wanted) {
  const auto tokens = [&](std::string_view text) { return level == Grain::Paragraphs ? paragraphs_of(text) : words_of(text); };
  const auto b = tokens(base);
  const Side m(b, tokens(mine), level);
  const Side t(b, tokens(theirs), level);
  Merged merged;
  Composed text(level);
  std::size_t at = 0;
  auto mine_next = m.hunks.begin();
  auto theirs_next = t.hunks.begin();
  const auto unchanged = [&](std::size_t end) {
    for (; at < end; ++at) {
      // Whoever changed the white space behind it, means it.
      const auto kept = m.tokens[m.place[at]];
      text.add(kept == b[at] ? t.tokens[t.place[at]] : kept);
    }
  };
  while (mine_next != m.hunks.end() || theirs_next != t.hunks.end()) {
    const bool mine_first =
        theirs_next == t.hunks.end() ||
        (mine_next != m.hunks.end() && std::pair(mine_next->begin, mine_next->end) <= std::pair(theirs_next->begin, theirs_next->end));
    auto begin = mine_first ? mine_next->begin : theirs_next->begin;
    auto end = mine_first ? mine_next->end : theirs_next->end;
    std::vector<Hunk> by_me{};
    std::vector<Hunk> by_them{};
    (mine_first ? by_me : by_them).push_back(mine_first ? *mine_next++ : *theirs_next++);
    for (bool grown = true; grown;) {
      grown = false;
      const auto take = [&](auto& next, const std::vector<Hunk>& hunks, std::vector<Hunk>& taken) {
        if (next == hunks.end() || !meet(begin, end, next->begin, next->end, level)) return;
        begin = std::min(begin, next->begin);
        end = std::max(end, next->end);
        taken.push_back(*next++);
        grown = true;
      };
      take(mine_next, m.hunks, by_me);
      take(theirs_next, t.hunks, by_them);
    }
    unchanged(begin);
    merge_stretch(Tokens(b.begin() + static_cast<std::ptrdiff_t>(begin), b.begin() + static_cast<std::ptrdiff_t>(end)),
                  m.between(begin, end, by_me), t.between(begin, end, by_them), level, wanted, text, merged.clashes);
    at = end;
  }
  unchanged(b.size());
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
