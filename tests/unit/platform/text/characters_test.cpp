// SPDX-License-Identifier: Apache-2.0
#include "platform/text/characters.hpp"

#include <gtest/gtest.h>

namespace pv::text {
namespace {

TEST(EmojiAt, FindsTheLongestSequence) {
  for (const char* one :
       {"😀", "👨‍👩‍👧‍👦", "👍🏽", "🇮🇹", "1️⃣", "❤️", "❤️‍🔥", "☺", "👩🏽‍🚀", "🏳️‍🌈"})
    EXPECT_EQ(emoji_at(one, 0), std::string_view(one).size()) << one;
  EXPECT_EQ(emoji_at("😀😀", 0), 4U);
  EXPECT_EQ(emoji_at("a😀", 1), 4U);
  EXPECT_EQ(emoji_at("🇮🇹🇮🇹", 0), 8U);
  EXPECT_EQ(emoji_at("👨‍🚗", 0), 4U) << "no known sequence: the man alone";
}

TEST(EmojiAt, LeavesTextAlone) {
  for (const char* one : {"a", "1", "#", "*", "©", "™", "è", "日", "☺\uFE0E", "€", "\u200D", "\uFE0F"})
    EXPECT_EQ(emoji_at(one, 0), 0U) << one;
  EXPECT_EQ(emoji_at("©️", 0), std::string_view("©️").size());
}

TEST(PunycodeLength, KnownAnswers) {
  EXPECT_EQ(punycode_length(U"belprato"), 8U);
  EXPECT_EQ(punycode_length(U"bücher"), std::string_view("xn--bcher-kva").size());
  EXPECT_EQ(punycode_length(U"例え"), std::string_view("xn--r8jz45g").size());
  EXPECT_EQ(punycode_length(U"münchen"), std::string_view("xn--mnchen-3ya").size());
  EXPECT_EQ(punycode_length(U"☃"), std::string_view("xn--n3h").size());
}

TEST(CharacterAt, ReadsOneCharacterAndMendsNothingSilently) {
  EXPECT_EQ(character_at("è", 0).code, U'è');
  EXPECT_EQ(character_at("è", 0).size, 2U);
  EXPECT_EQ(character_at("\xFF", 0).code, U'\uFFFD');
  const CodePoints points = code_points("aè😀");
  EXPECT_EQ(points.codes, (std::vector<char32_t>{U'a', U'è', U'😀'}));
  EXPECT_EQ(points.offsets, (std::vector<std::size_t>{0, 1, 3, 7}));
}

TEST(ToNfc, Composes) { EXPECT_EQ(to_nfc("e\u0301"), "é"); }

}  // namespace
}  // namespace pv::text
