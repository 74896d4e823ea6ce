// SPDX-License-Identifier: Apache-2.0
#include "channels/threads_net/counter.hpp"

#include <gtest/gtest.h>

namespace pv::channels::threads_net {
namespace {

std::size_t counted(std::string_view text) { return EmojiCounter().count({.unit = TextUnit::Own, .max = 500}, text).used; }

TEST(EmojiCounter, KnownAnswers) {
  EXPECT_EQ(counted("😀"), 4U);
  EXPECT_EQ(counted("Perché no?"), 10U);
  EXPECT_EQ(counted("日本"), 2U);
  EXPECT_EQ(counted("👍🏽"), 8U);
  EXPECT_EQ(counted("👨‍👩‍👧‍👧"), 25U);
  EXPECT_EQ(counted("❤️"), 6U);
  EXPECT_EQ(counted("🇮🇹"), 8U);
  EXPECT_EQ(counted("1 © ™ #"), 7U) << "text, not emoji";
  EXPECT_EQ(counted("1️⃣"), 7U);
  EXPECT_EQ(counted("a😀b"), 6U);
}

TEST(EmojiCounter, OtherUnitsStayWhatTheyAre) {
  EXPECT_EQ(EmojiCounter().count({.unit = TextUnit::Graphemes, .max = 10}, "👍🏽").used, 1U);
}

}  // namespace
}  // namespace pv::channels::threads_net
