// SPDX-License-Identifier: Apache-2.0
#include "channels/mastodon/counter.hpp"

#include <gtest/gtest.h>

namespace pv::channels::mastodon {
namespace {

const TextLimit kLimit{.unit = TextUnit::Own, .max = 500, .address_units = 23};

std::size_t counted(std::string_view text) { return StatusCounter().count(kLimit, text).used; }

TEST(StatusCounter, KnownAnswers) {
  EXPECT_EQ(counted("Perché no?"), 10U);
  EXPECT_EQ(counted("👨‍👩‍👧‍👧🇮🇹e\u0301"), 3U) << "grapheme clusters";
  EXPECT_EQ(counted("https://belprato.it"), 23U);
  EXPECT_EQ(counted("https://belprato.it/una/pagina/molto/lunga?con=parti#qui"), 23U);
  EXPECT_EQ(counted("vedi https://belprato.it/a."), 5U + 23U + 1U);
  EXPECT_EQ(counted("https://belprato.it/perché_no_日本"), 23U) << "any letter may stand in a path";
  EXPECT_EQ(counted("belprato.it/una/pagina"), 22U) << "only with a scheme";
  EXPECT_EQ(counted("https://belprato.example/x"), 26U) << "no such top-level domain";
}

TEST(StatusCounter, AMentionCountsWithoutItsServer) {
  EXPECT_EQ(counted("@anna"), 5U);
  EXPECT_EQ(counted("@anna@example.social"), 5U);
  EXPECT_EQ(counted("@anna@example.social!"), 6U);
  EXPECT_EQ(counted("@anna@example.social."), 6U);
  EXPECT_EQ(counted("ciao @anna.rossi@un.server.example, bene"), 22U);
  EXPECT_EQ(counted("anna@example.social"), 19U) << "an address for mail";
}

TEST(StatusCounter, TheServersOwnLimitCounts) {
  Format format;
  format.text = kLimit;
  const StatusCounter counter;
  EXPECT_EQ(counter.text_limit(format, {}).max, 500U);
  const json::object settings{{"max_characters", 5000}, {"characters_reserved_per_url", 30}};
  const TextLimit limit = counter.text_limit(format, settings);
  EXPECT_EQ(limit.max, 5000U);
  EXPECT_EQ(counter.count(limit, "https://belprato.it").used, 30U);
  for (const json::value& odd : {json::value(0), json::value(-1), json::value("5000"), json::value(nullptr), json::value(1e9)})
    EXPECT_EQ(counter.text_limit(format, {{"max_characters", odd}}).max, 500U);
}

}  // namespace
}  // namespace pv::channels::mastodon
