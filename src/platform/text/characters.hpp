// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Single characters and emoji of UTF-8 text, for those who read running text as a network does.
namespace pv::text {

/// One code point and the bytes it takes; U+FFFD of one byte for an ill-formed one.
struct Character {
  char32_t code = 0;
  std::size_t size = 0;
};
/// Precondition: `at` < text.size().
[[nodiscard]] Character character_at(std::string_view text, std::size_t at);

/// The code points of a text with their byte offsets; `offsets` has one more, the text's length.
struct CodePoints {
  std::vector<char32_t> codes;
  std::vector<std::size_t> offsets;
};
[[nodiscard]] CodePoints code_points(std::string_view text);

[[nodiscard]] bool is_letter(char32_t code);         ///< general category L
[[nodiscard]] bool is_mark(char32_t code);           ///< general category M
[[nodiscard]] bool is_decimal_digit(char32_t code);  ///< general category Nd
[[nodiscard]] bool is_white_space(char32_t code);    ///< property White_Space

/// Unicode's NFC.
[[nodiscard]] std::string to_nfc(std::string_view text);

/// How many bytes the emoji that begins at `at` takes, 0 when none does: the longest sequence of Unicode's RGI set (UTS #51), its
/// variation selectors being optional, or a single pictograph. Digits, `#`, `*`, ©, ® and ™ are emoji only with U+FE0F; no
/// pictograph is one with U+FE0E.
[[nodiscard]] std::size_t emoji_at(std::string_view text, std::size_t at);

/// How many ASCII characters a label of a host name takes (RFC 3492, with "xn--" before it), its own length when it is ASCII.
[[nodiscard]] std::size_t punycode_length(std::u32string_view label);

}  // namespace pv::text
