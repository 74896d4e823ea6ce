// SPDX-License-Identifier: Apache-2.0
#include "platform/text/terms.hpp"

#include <libstemmer.h>
#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utext.h>

#include <algorithm>
#include <array>
#include <memory>
#include <unordered_set>

#include "platform/base/assert.hpp"
#include "platform/text/unicode.hpp"

namespace pv::text {

namespace {

constexpr std::size_t kLongest = 64;  ///< bytes of a term
constexpr std::size_t kMostWords = 12;
constexpr std::size_t kPrefixFrom = 3;  ///< letters
constexpr std::array<std::pair<std::string_view, const char*>, 2> kStemmers{{{"it", "italian"}, {"en", "english"}}};

std::string lower(std::string_view word) {
  std::string lowered;
  icu::UnicodeString::fromUTF8({word.data(), static_cast<std::int32_t>(word.size())}).toLower(icu::Locale::getRoot()).toUTF8String(lowered);
  return lowered;
}

struct FreeStemmer {
  void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};

/// One of each language and thread: a stemmer keeps its last word.
sb_stemmer* stemmer_of(std::string_view language) {
  thread_local std::array<std::unique_ptr<sb_stemmer, FreeStemmer>, kStemmers.size()> made;
  for (std::size_t i = 0; i < kStemmers.size(); ++i) {
    if (kStemmers.at(i).first != language) continue;
    if (!made.at(i)) made.at(i).reset(sb_stemmer_new(kStemmers.at(i).second, "UTF_8"));
    PV_ASSERT(made.at(i) != nullptr);
    return made.at(i).get();
  }
  return nullptr;
}

/// Letters and digits alone, so that an index cannot part it otherwise; cut where it is too long, between characters.
std::string plain_term(std::string_view word) {
  std::string term;
  std::int32_t at = 0;
  const auto length = static_cast<std::int32_t>(word.size());
  while (at < length) {
    const auto from = at;
    UChar32 sign = 0;
    U8_NEXT(word.data(), at, length, sign);
    if (sign < 0 || !u_isalnum(sign)) continue;
    if (term.size() + static_cast<std::size_t>(at - from) > kLongest) break;
    term.append(word.substr(static_cast<std::size_t>(from), static_cast<std::size_t>(at - from)));
  }
  return term;
}

std::string stem(std::string_view lowered, std::string_view language) {
  auto* stemmer = stemmer_of(language);
  if (stemmer == nullptr) return {};
  const auto* found = sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol*>(lowered.data()), static_cast<int>(lowered.size()));
  if (found == nullptr) return {};
  return plain_term(fold(std::string_view(reinterpret_cast<const char*>(found), static_cast<std::size_t>(sb_stemmer_length(stemmer)))));
}

/// Calls `each` with every word (UAX #29) that holds a letter or digit, lower-cased with its accents, until it says false.
template <class Each>
void for_each_word(std::string_view text, Each&& each) {
  UErrorCode status = U_ZERO_ERROR;
  thread_local std::unique_ptr<icu::BreakIterator> words(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
  PV_ASSERT(words != nullptr);
  UText source = UTEXT_INITIALIZER;
  utext_openUTF8(&source, text.data(), static_cast<std::int64_t>(text.size()), &status);
  words->setText(&source, status);
  PV_ASSERT(U_SUCCESS(status));
  auto begin = words->first();
  for (auto end = words->next(); end != icu::BreakIterator::DONE; begin = end, end = words->next()) {
    if (words->getRuleStatus() == UBRK_WORD_NONE) continue;
    // "l'archivio" is one word to UAX #29 and two to people who search.
    auto rest = text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
    bool more = true;
    while (more && !rest.empty()) {
      auto cut = rest.size();
      std::size_t mark = 0;
      for (const std::string_view apostrophe : {std::string_view("'"), std::string_view("\u2019"), std::string_view(".")}) {
        const auto at = rest.find(apostrophe);
        if (at < cut) {
          cut = at;
          mark = apostrophe.size();
        }
      }
      if (cut > 0 && !each(rest.substr(0, cut))) {
        more = false;
        break;
      }
      rest.remove_prefix(std::min(rest.size(), cut + mark));
    }
    if (!more) break;
  }
  utext_close(&source);
}

}  // namespace

std::vector<std::string> terms_of(std::string_view text, std::string_view language, std::size_t most) {
  std::unordered_set<std::string> seen;
  for_each_word(text, [&](std::string_view word) {
    auto folded = plain_term(fold(word));
    if (folded.empty()) return true;
    if (!seen.insert(folded).second) return seen.size() < most;
    if (auto stemmed = stem(lower(word), language); !stemmed.empty()) seen.insert(std::move(stemmed));
    return seen.size() < most;
  });
  std::vector<std::string> terms(seen.begin(), seen.end());
  std::sort(terms.begin(), terms.end());
  if (terms.size() > most) terms.resize(most);
  return terms;
}

std::vector<SearchWord> search_words(std::string_view query) {
  std::vector<SearchWord> words;
  for_each_word(query, [&](std::string_view word) {
    SearchWord made{.word = plain_term(fold(word)), .prefix = false, .stems = {}};
    if (made.word.empty() || std::any_of(words.begin(), words.end(), [&](const SearchWord& one) { return one.word == made.word; }))
      return true;
    made.prefix = count_code_points(made.word) >= kPrefixFrom;
    for (const auto& [language, name] : kStemmers) {
      auto stemmed = stem(lower(word), language);
      if (!stemmed.empty() && stemmed != made.word && std::find(made.stems.begin(), made.stems.end(), stemmed) == made.stems.end())
        made.stems.push_back(std::move(stemmed));
    }
    words.push_back(std::move(made));
    return words.size() < kMostWords;
  });
  return words;
}

}  // namespace pv::text
