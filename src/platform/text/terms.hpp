// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// What a search index holds of a text, and what a search asks of it: the same on every engine, because it is made here.
namespace pv::text {

/// A text's terms: each word folded (text::fold) and its stem in the language (Snowball: Italian, English; other languages have none),
/// every one once, sorted bytewise. Terms hold letters and digits only and at most 64 bytes; at most `most` of them, the first of the text.
[[nodiscard]] std::vector<std::string> terms_of(std::string_view text, std::string_view language, std::size_t most = 20'000);

/// What one word of a search stands for: any of these.
struct SearchWord {
  std::string word;                ///< folded; where `prefix`, any term that begins so
  bool prefix = false;             ///< from three letters on
  std::vector<std::string> stems;  ///< in the languages known, none equal to the word
};
/// The words of a search, in order, each once, at most twelve.
[[nodiscard]] std::vector<SearchWord> search_words(std::string_view query);

}  // namespace pv::text
