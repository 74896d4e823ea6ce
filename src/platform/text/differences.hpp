// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What two texts have in common, and what two people made of a third. All are pure and of bounded cost.
namespace pv::text {

using Tokens = std::vector<std::string_view>;
/// Words, each with the white space behind it; put together they are the text.
[[nodiscard]] Tokens words_of(std::string_view text);
/// Paragraphs (what stands between empty lines), each with the empty lines behind it; put together they are the text.
[[nodiscard]] Tokens paragraphs_of(std::string_view text);

/// Pairs of places (in `before`, in `after`) that hold the same token, white space at its end aside, in order: a longest common
/// subsequence (E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1, 1986). Where the two differ in more than
/// about 1,500 tokens, only what they have in common at their begin and end.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> common(const Tokens& before, const Tokens& after);

/// A stretch of one side of a comparison.
struct Piece {
  std::string words;
  bool same = true;  ///< stands on the other side as well
  bool operator==(const Piece&) const = default;
};
struct Differences {
  std::vector<Piece> before;
  std::vector<Piece> after;
};
/// Two texts beside each other, word by word. The pieces of a side put together are that side.
[[nodiscard]] Differences differences(std::string_view before, std::string_view after);

/// A place where both sides changed the same thing.
struct Clash {
  std::string base;
  std::string mine;
  std::string theirs;
  bool operator==(const Clash&) const = default;
};
struct Merged {
  std::string text;            ///< at a clash it holds what `mine` says there
  std::vector<Clash> clashes;  ///< in the order of the text
  [[nodiscard]] bool clean() const { return clashes.empty(); }
};
enum class Grain {
  Paragraphs,  ///< a paragraph changed on both sides clashes
  Words,       ///< it clashes only where the changed words touch
};
/// Both sides' changes to `base` in one text (three-way merge: Khanna, Kunal, Pierce, "A Formal Investigation of Diff3", FSTTCS 2007).
/// Nothing either side wrote is lost: it stands in `text` or in a clash. A side that changed nothing gives the other one, byte for byte.
[[nodiscard]] Merged merge(std::string_view base, std::string_view mine, std::string_view theirs, Grain grain);

}  // namespace pv::text
