// SPDX-License-Identifier: Apache-2.0
#include "channels/core/format.hpp"

#include <gtest/gtest.h>

#include "channels/core/channel.hpp"
#include "channels/core/finders.hpp"

namespace pv::channels {
namespace {

Instant at(const char* text) { return parse_rfc3339(text).value(); }

Format dated(std::string text, std::string tags, std::string alt) {
  Format format;
  format.text = {.max = 10, .source = "https://network.example/text", .checked_on = std::move(text)};
  format.tags = CountLimit{.max = 3, .source = "https://network.example/tags", .checked_on = std::move(tags)};
  format.media = {{.kind = MediaKind::Picture,
                   .alt = TextLimit{.max = 9, .checked_on = std::move(alt)},
                   .source = "https://network.example/media",
                   .checked_on = "2026-11-24"}};
  return format;
}

std::string names(const std::vector<DatedLimit>& limits) {
  std::string all;
  for (const DatedLimit& one : limits) all += (all.empty() ? "" : " ") + one.what;
  return all;
}

TEST(DatedLimits, NamesEachNumber) {
  EXPECT_EQ(names(dated_limits(dated("2026-11-24", "2026-11-24", "2026-11-24"))), "text tags picture picture_alt");
}

TEST(LimitsToCheck, AfterAHundredAndEightyDays) {
  const Format format = dated("2026-11-24", "2026-11-24", "2026-11-24");
  EXPECT_EQ(names(limits_to_check(format, at("2026-11-25T12:00:00Z"))), "");
  EXPECT_EQ(names(limits_to_check(format, at("2027-05-23T23:59:59Z"))), "") << "the hundred and eightieth day";
  EXPECT_EQ(names(limits_to_check(format, at("2027-05-24T00:00:00Z"))), "text tags picture picture_alt");
}

TEST(LimitsToCheck, OldestFirstAndWithoutADayOldestOfAll) {
  const Format format = dated("2026-11-24", "2026-01-02", "gennaio");
  EXPECT_EQ(names(limits_to_check(format, at("2026-11-25T00:00:00Z"))), "picture_alt tags");
}

TEST(Registry, AddsStandInsForNetworksBeforeAndAfter) {
  Registry registry;
  const auto network = [](const char* id, bool stand_in) {
    Channel channel;
    channel.manifest.id = id;
    channel.manifest.stand_in = stand_in;
    return channel;
  };
  registry.add(network("a", true));
  registry.add(network("b", false));
  registry.stand_in([](const Channel& original) {
    Channel made;
    made.manifest.id = "try_" + original.manifest.id;
    return made;
  });
  registry.add(network("c", true));
  std::string ids;
  for (const Channel* one : registry.all()) ids += one->manifest.id + " ";
  EXPECT_EQ(ids, "a b c try_a try_c ");
}

class Doubled final : public TextCounter {
 public:
  [[nodiscard]] Count count(const TextLimit& limit, std::string_view text) const override {
    Count count = count_text(limit, text);
    count.used *= 2;
    return count;
  }
  [[nodiscard]] TextLimit text_limit(const Format& format, const json::object& settings) const override {
    TextLimit limit = format.text;
    if (const auto* max = settings.if_contains("max")) limit.max = static_cast<std::size_t>(max->as_int64());
    return limit;
  }
};

class Silent final : public Publisher {
 public:
  Next next(const Account&, const Publication&, const DeliveryKey&, Memory&, const Reply*) const override { return Unknown{"x"}; }
};

TEST(CheckLimits, CountsAsTheNetworkDoesAndWithinTheAccountsOwnLimit) {
  Channel network;
  network.manifest.name = "Example";
  network.manifest.formats = {dated("2026-11-24", "2026-11-24", "2026-11-24")};
  network.manifest.formats.front().id = "post";
  network.counter = std::make_unique<Doubled>();
  Publication publication;
  publication.format = "post";
  publication.text = "123456";
  const Silent publisher;
  EXPECT_EQ(publisher.check(network, publication, {}).error().safe.key, "channels_core.text_too_long");
  EXPECT_TRUE(publisher.check(network, publication, {{"max", 12}}));
  publication.text = "12345";
  EXPECT_TRUE(publisher.check(network, publication, {}));
}

TEST(CheckLimits, TitlesLinksTagsAndMentions) {
  Channel network;
  network.manifest.name = "Example";
  Format format;
  format.id = "video";
  format.text.max = 500;
  format.title = TextLimit{.max = 5};
  format.links = CountLimit{.max = 2};
  format.tags = CountLimit{.max = 1};
  format.mentions = CountLimit{.max = 0};
  network.manifest.formats = {format};
  network.reader = std::make_unique<RuleReader>(ReaderRules{.addresses = AddressRules{}, .tags = true, .mentions = MentionRules{}});
  const auto key = [&](std::string text, std::string title = {}) {
    Publication one;
    one.format = "video";
    one.text = std::move(text);
    one.title = std::move(title);
    const Result<void> checked = check_limits(network, one, {});
    return checked ? std::string() : checked.error().safe.key + " " + checked.error().field.value_or("");
  };
  EXPECT_EQ(key("bene", "Cinque"), "channels_core.title_too_long title");
  EXPECT_EQ(key("bene", "Sotto"), "");
  EXPECT_EQ(key("a.it b.it c.it"), "channels_core.too_many_links text");
  EXPECT_EQ(key("a.it b.it a.it"), "") << "two different ones";
  EXPECT_EQ(key("#uno #due"), "channels_core.too_many_tags text");
  EXPECT_EQ(key("#uno #1"), "");
  EXPECT_EQ(key("con @anna"), "channels_core.too_many_mentions text");
  EXPECT_EQ(key("anna@belprato.it"), "");
}

std::string found(const ReaderRules& rules, std::string_view text) {
  std::string list;
  for (const Facet& facet : RuleReader(rules).facets(text)) {
    list += list.empty() ? "" : " ";
    list += facet.kind == Facet::Kind::Mention ? "m:" : facet.kind == Facet::Kind::Tag ? "t:" : "l:";
    list += facet.target;
  }
  return list;
}

TEST(RuleReader, ReadsAsItsRulesSay) {
  const ReaderRules all{.addresses = AddressRules{}, .tags = true, .mentions = MentionRules{.joiners = "_.", .least = 2, .most = 10}};
  EXPECT_EQ(found(all, "Da @anna.rossi: #pane su belprato.it/pane."), "m:anna.rossi t:pane l:https://belprato.it/pane");
  EXPECT_EQ(found(all, "@anna. E @a e @undici_lettere"), "m:anna") << "too short, too long";
  EXPECT_EQ(found(all, "https://a.it/@anna/#pane"), "l:https://a.it/@anna/#pane");
  ReaderRules none = all;
  none.addresses.reset();
  EXPECT_EQ(found(none, "https://a.it/#pane #vino"), "t:vino") << "an address nobody can follow is still none of tags";
  none.tags = false;
  none.mentions.reset();
  EXPECT_EQ(found(none, "@anna #pane a.it"), "");
  ReaderRules servers = all;
  servers.mentions = MentionRules{.joiners = "_", .least = 1, .most = 30, .server = true};
  EXPECT_EQ(found(servers, "@anna@belprato.it, @bea"), "m:anna@belprato.it m:bea");
  EXPECT_EQ(found(all, "@anna@belprato.it"), "") << "half an address for mail";
}

TEST(FindAddresses, TakesTimeInProportionToTheText) {
  // Long runs that could begin an address at each character.
  for (const char* piece : {"あ", "あ.", "a-", "a.b.", "://", "(", "@a.it"}) {
    std::string text;
    while (text.size() < 100'000) text += piece;
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_LE(find_addresses(text, {}).size(), text.size());
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5)) << piece;
  }
}

}  // namespace
}  // namespace pv::channels
