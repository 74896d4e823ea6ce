// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// A text on its way to Markdown. For the files of this folder alone.
namespace pv::html::markdown {

using Marks = unsigned;
constexpr Marks kStrong = 1, kEmphasis = 2, kStrike = 4, kCode = 8;

struct Piece {
  enum class Kind { Text, Break, Image, Note };
  Kind kind = Kind::Text;
  std::string text;  ///< Text: as people read it; Image: its alternative text; Note: its label
  std::string url;   ///< Text: where it leads, if anywhere; Image: its address
  std::string link;  ///< Image: where it leads, if anywhere
  Marks marks = 0;
};
using Line = std::vector<Piece>;

struct Block {
  enum class Kind { Paragraph, Heading, Code, Rule, Quote, List, Item, Table, Note };
  Kind kind = Kind::Paragraph;
  int level = 0;                        ///< Heading: 1 to 6; Item: the depth that Word gave it, 0 for others
  std::int64_t number = -1;             ///< List: its first number, or -1 for bullets; Item: as List, for Word's
  std::string text;                     ///< Code: the code; Note: its label
  std::string language;                 ///< Code
  Line line;                            ///< Paragraph, Heading
  std::vector<Block> children;          ///< Quote, List, Item, Note
  std::vector<std::vector<Line>> rows;  ///< Table
};

/// White space taken together, none at the ends and around line breaks; empty pieces gone.
[[nodiscard]] Line tidy(Line line);
[[nodiscard]] bool is_empty(const Line& line);
[[nodiscard]] std::string write(const std::vector<Block>& blocks);

}  // namespace pv::html::markdown
