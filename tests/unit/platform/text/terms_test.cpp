// SPDX-License-Identifier: Apache-2.0
#include "platform/text/terms.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "platform/text/unicode.hpp"

namespace pv::text {
namespace {

using List = std::vector<std::string>;

TEST(Terms, are_folded_words_and_their_stems_each_once) {
  EXPECT_EQ(terms_of("Tostiamo, tostiamo: il Caffè!", "it"), (List{"caff", "caffe", "il", "tost", "tostiamo"}));
  EXPECT_EQ(terms_of("Roasting houses", "en"), (List{"hous", "houses", "roast", "roasting"}));
  EXPECT_EQ(terms_of("Roasting houses", "fr"), (List{"houses", "roasting"}));
  EXPECT_EQ(terms_of("l'archivio dell’Adelmo", ""), (List{"adelmo", "archivio", "dell", "l"}));
  EXPECT_TRUE(terms_of(" … -- \n", "it").empty());
  EXPECT_EQ(terms_of("Кофе 東京 42", ""), terms_of("42 東京 КОФЕ", ""));
}

TEST(Terms, are_bounded) {
  std::string many;
  for (int i = 0; i < 5000; ++i) many += "w" + std::to_string(i) + " ";
  EXPECT_LE(terms_of(many, "en", 100).size(), 100U);
  for (const auto& term : terms_of(std::string(5000, 'a') + " è" + std::string(200, 'b'), "it")) EXPECT_LE(term.size(), 64U);
}

TEST(SearchWords, carry_the_stems_of_every_language) {
  const auto words = search_words("tostare \"CAFFÈ\" OR di");
  ASSERT_EQ(words.size(), 4U);
  EXPECT_EQ(words[0].word, "tostare");
  EXPECT_EQ(words[0].stems, (List{"tost", "tostar"}));
  EXPECT_EQ(words[1].word, "caffe");
  EXPECT_TRUE(words[1].prefix);
  EXPECT_EQ(words[2].word, "or");
  EXPECT_FALSE(words[2].prefix) << "two letters begin too much";
  std::string many;
  for (int i = 0; i < 100; ++i) many += "parola" + std::to_string(i) + " ";
  EXPECT_EQ(search_words(many).size(), 12U);
}

RC_GTEST_PROP(Terms, hold_letters_and_digits_alone_and_every_word_is_found_by_itself, ()) {
  const auto text =
      *rc::gen::container<std::string>(rc::gen::element('a', 'B', 'z', '1', ' ', '\'', '"', '*', '\\', '-', '.', '_', ':', '&'));
  for (const auto& term : terms_of(text, "it")) {
    RC_ASSERT(!term.empty());
    for (const unsigned char c : term) RC_ASSERT(std::isalnum(c) || c >= 0x80);
  }
  const auto terms = terms_of(text, "it");
  for (const auto& word : search_words(text)) RC_ASSERT(std::binary_search(terms.begin(), terms.end(), word.word));
}

}  // namespace
}  // namespace pv::text
