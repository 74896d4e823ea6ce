// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/result.hpp"

/// Unicode by ICU. Every function takes UTF-8; `valid_utf8` is checked at the borders, so inside text is valid.
namespace pv::text {

[[nodiscard]] bool valid_utf8(std::string_view text);
/// Replaces ill-formed sequences by U+FFFD.
[[nodiscard]] std::string repair_utf8(std::string_view text);
/// NFC, CR LF -> LF, no control characters but tab and newline.
[[nodiscard]] std::string normalise(std::string_view text);
/// Extended grapheme clusters (UAX #29), as people count.
[[nodiscard]] std::size_t count_graphemes(std::string_view text);
[[nodiscard]] std::size_t count_code_points(std::string_view text);
[[nodiscard]] std::size_t count_utf16(std::string_view text);
/// Words by UAX #29 that hold a letter or digit.
[[nodiscard]] std::size_t count_words(std::string_view text);
/// Byte offsets at which graphemes start, with the length at the end.
[[nodiscard]] std::vector<std::size_t> grapheme_offsets(std::string_view text);
/// The longest prefix of at most `graphemes` clusters and `bytes` bytes that ends at a word boundary, with `mark` ("…") appended
/// when something was cut (mark counted in; left out when it alone does not fit). Never cuts a cluster or a URL, and leaves no
/// opening bracket, comma or the like before the mark; falls back to a cluster boundary when one word is too long.
[[nodiscard]] std::string fit(std::string_view text, std::size_t graphemes, std::size_t bytes, std::string_view mark = "…");
/// Trimmed, inner white space runs as one space.
[[nodiscard]] std::string squeeze(std::string_view text);
[[nodiscard]] std::string trim(std::string_view text);
/// "Caffè d'estate!" -> "caffe-d-estate": ASCII, at most `max` bytes, never empty ("contenuto" when nothing is left).
[[nodiscard]] std::string slug(std::string_view text, std::size_t max = 80);
/// Key for sorting as people of that language expect: ICU's collation key in hexadecimal, so that it can stand in a TEXT column
/// and compares bytewise.
[[nodiscard]] std::string sort_key(std::string_view text, std::string_view language);
/// Case- and accent-folded, for search and comparison of names.
[[nodiscard]] std::string fold(std::string_view text);

}  // namespace pv::text
