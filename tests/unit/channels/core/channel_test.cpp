// SPDX-License-Identifier: Apache-2.0
#include "channels/core/channel.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

#include "channels/core/companion.hpp"

namespace pv::channels {
namespace {

// e + combining acute, a family of four, a flag: 3 graphemes of many code points.
constexpr std::string_view kClusters = "e\u0301👨‍👩‍👧‍👧🇮🇹";

TEST(CountText, CountsAsEachNetworkDoes) {
  EXPECT_EQ(count_text({.unit = TextUnit::Graphemes, .max = 3}, kClusters).used, 3U);
  EXPECT_EQ(count_text({.unit = TextUnit::CodePoints, .max = 3}, kClusters).used, 11U);
  EXPECT_EQ(count_text({.unit = TextUnit::Utf16, .max = 3}, kClusters).used, 17U);
  EXPECT_EQ(count_text({.unit = TextUnit::Utf8Bytes, .max = 3}, kClusters).used, kClusters.size());
}

TEST(CountText, SecondLimitInBytes) {
  const TextLimit limit{.unit = TextUnit::Graphemes, .max = 300, .max_bytes = 3000};
  std::string text;
  for (int i = 0; i < 121; ++i) text += "👨‍👩‍👧‍👧";  // 25 bytes each: 121 graphemes, 3,025 bytes
  const Count count = count_text(limit, text);
  EXPECT_EQ(count.used, 121U);
  EXPECT_EQ(count.bytes, 3025U);
  EXPECT_TRUE(count.over());
  EXPECT_FALSE(count_text(limit, text.substr(25)).over());
}

TEST(CountText, NoLimitIsNeverOver) { EXPECT_FALSE(count_text({}, std::string(100'000, 'a')).over()); }

class Plain final : public Publisher {
 public:
  Next next(const Account&, const Publication&, const DeliveryKey&, Memory&, const Reply*) const override { return Unknown{"x"}; }
};

Channel network() {
  Channel channel;
  Manifest& manifest = channel.manifest;
  manifest.id = "example";
  manifest.name = "Example";
  manifest.formats = {
      Format{.id = "post", .text = {.unit = TextUnit::Graphemes, .max = 10, .max_bytes = 12, .source = "s", .checked_on = "2026-11-24"}}};
  return channel;
}

Publication publication(std::string text) {
  Publication publication;
  publication.format = "post";
  publication.text = std::move(text);
  return publication;
}

TEST(PublisherCheck, FindsWhatTheNetworkWouldRefuse) {
  const Plain publisher;
  const auto key = [&](const Publication& one) {
    const Result<void> result = publisher.check(network(), one, {});
    return result ? std::string("fine") : result.error().safe.key;
  };
  EXPECT_EQ(key(publication("dieci e 10")), "fine");
  EXPECT_EQ(key(publication("undici e 11")), "channels_core.text_too_long");
  EXPECT_EQ(key(publication("èèèèèèè")), "channels_core.text_too_many_bytes");
  EXPECT_EQ(key(publication(" \n ")), "channels_core.empty_text");
  EXPECT_EQ(key(publication("a\xFF")), "channels_core.not_utf8");
  Publication other = publication("a");
  other.format = "reel";
  EXPECT_EQ(key(other), "channels_core.unknown_format");
  other = publication("a");
  other.link = "javascript:alert(1)";
  EXPECT_EQ(key(other), "channels_core.bad_link");
  other.link = "https://example.com/a";
  EXPECT_EQ(key(other), "fine");
}

TEST(PublisherCheck, SaysByHowMuch) {
  const Result<void> result = Plain().check(network(), publication("undici e 11"), {});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().field, "text");
  bool seen = false;
  for (const auto& [name, value] : result.error().safe.args) {
    if (name == "over") seen = std::get<std::int64_t>(value) == 1;
  }
  EXPECT_TRUE(seen);
}

TEST(UrlReader, GivesByteOffsets) {
  const std::string text = "perché https://example.com/a.";
  const std::vector<Facet> facets = UrlReader().facets(text);
  ASSERT_EQ(facets.size(), 1U);
  EXPECT_EQ(facets[0].begin, 8U);
  EXPECT_EQ(facets[0].target, "https://example.com/a");
  EXPECT_EQ(Channel().facets(text).size(), 1U) << "a channel without a reader of its own reads URLs";
}

TEST(Registry, KeepsNetworksByIdAndRefusesTwins) {
  Registry registry;
  for (const char* id : {"m", "a", "z"}) {
    Channel channel;
    channel.manifest.id = id;
    registry.add(std::move(channel));
  }
  std::string order;
  for (const Channel* one : registry.all()) order += one->manifest.id;
  EXPECT_EQ(order, "amz");
  EXPECT_EQ(registry.find("m")->manifest.id, "m");
  EXPECT_EQ(registry.find("q"), nullptr);
  Channel twin;
  twin.manifest.id = "a";
  EXPECT_THROW(registry.add(std::move(twin)), std::logic_error);
}

TEST(Manifest, FindsItsFormats) {
  const Manifest one = network().manifest;
  ASSERT_NE(one.format("post"), nullptr);
  EXPECT_EQ(one.format("post")->text.max, 10U);
  EXPECT_EQ(one.format("reel"), nullptr);
}

}  // namespace
}  // namespace pv::channels
