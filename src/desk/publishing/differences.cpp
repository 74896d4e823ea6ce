// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "desk/publishing/rules.hpp"

/// Two texts side by side, word by word.
namespace pv::desk::publishing::rules {

namespace {

/// Cells of the table below: 2,000 words against 2,000, four bytes each.
constexpr std::size_t kMostCells = 4'000'000;

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

/// Words, each with the white space behind it.
std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
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

std::string_view bare(std::string_view word) {
  while (!word.empty() && is_space(word.back())) word.remove_suffix(1);
  return word;
}

void add(std::vector<Piece>& side, std::string_view words, bool same) {
  if (words.empty()) return;
  if (side.empty() || side.back().same != same) side.push_back({std::string(words), same});
  else side.back().words += words;
}

using Words = std::vector<std::string_view>;

/// The longest common subsequence of what is left between equal beginnings and ends (Hunt and Szymanski's problem, by the plain table).
void compare(const Words& before, const Words& after, std::size_t from, std::size_t before_end, std::size_t after_end, Differences& found) {
  const auto rows = before_end - from;
  const auto columns = after_end - from;
  if (rows * columns > kMostCells) {
    for (auto i = from; i < before_end; ++i) add(found.before, before[i], false);
    for (auto i = from; i < after_end; ++i) add(found.after, after[i], false);
    return;
  }
  std::vector<std::uint32_t> table((rows + 1) * (columns + 1), 0);
  const auto at = [&](std::size_t row, std::size_t column) -> std::uint32_t& { return table[row * (columns + 1) + column]; };
  for (auto row = rows; row-- > 0;) {
    for (auto column = columns; column-- > 0;) {
      at(row, column) = bare(before[from + row]) == bare(after[from + column]) ? at(row + 1, column + 1) + 1
                                                                               : std::max(at(row + 1, column), at(row, column + 1));
    }
  }
  std::size_t row = 0;
  std::size_t column = 0;
  while (row < rows || column < columns) {
    if (row < rows && column < columns && bare(before[from + row]) == bare(after[from + column])) {
      add(found.before, before[from + row++], true);
      add(found.after, after[from + column++], true);
    } else if (column == columns || (row < rows && at(row + 1, column) >= at(row, column + 1))) {
      add(found.before, before[from + row++], false);
    } else {
      add(found.after, after[from + column++], false);
    }
  }
}

}  // namespace

Differences differences(std::string_view before_text, std::string_view after_text) {
  const auto before = words_of(before_text);
  const auto after = words_of(after_text);
  std::size_t begin = 0;
  while (begin < before.size() && begin < after.size() && bare(before[begin]) == bare(after[begin])) ++begin;
  auto before_end = before.size();
  auto after_end = after.size();
  while (before_end > begin && after_end > begin && bare(before[before_end - 1]) == bare(after[after_end - 1])) {
    --before_end;
    --after_end;
  }
  Differences found;
  for (std::size_t i = 0; i < begin; ++i) {
    add(found.before, before[i], true);
    add(found.after, after[i], true);
  }
  compare(before, after, begin, before_end, after_end, found);
  for (auto i = before_end; i < before.size(); ++i) add(found.before, before[i], true);
  for (auto i = after_end; i < after.size(); ++i) add(found.after, after[i], true);
  return found;
}

}  // namespace pv::desk::publishing::rules
