// SPDX-License-Identifier: Apache-2.0
#include "channels/x_com/weight.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "platform/text/unicode.hpp"
#include "support/contracts.hpp"

namespace pv::channels::x_com {
namespace {

constexpr std::size_t kAddress = 23;

std::size_t weight(std::string_view text) { return weighted_length(text, weights(), kAddress); }

std::string words(const std::vector<Facet>& facets, Facet::Kind kind, std::string_view text) {
  json::array list;
  for (const Facet& facet : facets) {
    if (facet.kind != kind) continue;
    list.push_back(json::value(kind == Facet::Kind::Link ? std::string(text.substr(facet.begin, facet.end - facet.begin)) : facet.target));
  }
  return json::serialize(list);
}

/// The test groups of a file of twitter-text's conformance suite.
const json::object* suite(const std::string& file) {
  static std::map<std::string, json::object> kept;
  const auto found = kept.find(file);
  if (found == kept.end()) {
    const Result<json::object> read = json::parse_object(test::contract_yaml("twitter-text/" + file));
    kept[file] = read && json::object_at(*read, "tests") ? *json::object_at(*read, "tests") : json::object();
  }
  return kept[file].empty() ? nullptr : &kept[file];
}

TEST(Weight, KnownAnswers) {
  EXPECT_EQ(weight(""), 0U);
  EXPECT_EQ(weight("Perché no?"), 10U);
  EXPECT_EQ(weight("日本"), 4U);
  EXPECT_EQ(weight("e\u0301"), 1U) << "counted in NFC";
  EXPECT_EQ(weight("“virgolette” – e trattini…"), 27U) << "U+2026 lies outside the light ranges";
  EXPECT_EQ(weight("€"), 2U);
}

TEST(Weight, AnEmojiWeighsTwoHoweverItIsMade) {
  for (const char* one : {"😀", "👨‍👩‍👧‍👦", "👍🏽", "🇮🇹", "1️⃣", "❤️", "☺",
                          "🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F", "👩🏽‍🚀"})
    EXPECT_EQ(weight(one), 2U) << one;
  EXPECT_EQ(weight("H🐱☺👨‍👩‍👧‍👦"), 7U);
  EXPECT_EQ(weight("1"), 1U);
  EXPECT_EQ(weight("©"), 1U) << "text unless asked for as an emoji";
  EXPECT_EQ(weight("©️"), 2U);
  EXPECT_EQ(weight("👨‍🚗"), 5U) << "no sequence anybody knows: two emoji and a joiner";
}

TEST(Weight, AnAddressWeighsTwentyThree) {
  EXPECT_EQ(weight("https://belprato.example"), 24U) << ".example is no top-level domain: as long as it is";
  EXPECT_EQ(weight("https://belprato.it"), 23U);
  EXPECT_EQ(weight("https://belprato.it/una/pagina/molto/lunga?con=parti&e=altre#qui"), 23U);
  EXPECT_EQ(weight("belprato.it"), 23U) << "without a scheme, too";
  EXPECT_EQ(weight("vedi belprato.it/a."), 5U + 23U + 1U);
  EXPECT_EQ(weight("relazione.pdf e foto.jpg"), 24U);
  EXPECT_EQ(weight("anna@belprato.it"), 16U) << "an address for mail";
}

TEST(Weight, TheConfigurationIsVersionThree) {
  const Result<json::object> config = json::parse_object(test::contract_text("twitter-text/config/v3.json"));
  if (!config) GTEST_SKIP() << "no configuration of twitter-text (PV_CONTRACTS)";
  EXPECT_EQ(config->at("scale").as_int64(), static_cast<std::int64_t>(weights().scale));
  EXPECT_EQ(config->at("defaultWeight").as_int64(), static_cast<std::int64_t>(weights().fallback));
  EXPECT_EQ(config->at("emojiParsingEnabled").as_bool(), weights().whole_emoji);
  EXPECT_EQ(config->at("transformedURLLength").as_int64(), static_cast<std::int64_t>(kAddress));
  const json::array& ranges = config->at("ranges").as_array();
  ASSERT_EQ(ranges.size(), weights().ranges.size());
  for (std::size_t i = 0; i < ranges.size(); ++i) {
    EXPECT_EQ(ranges[i].at("start").as_int64(), static_cast<std::int64_t>(weights().ranges[i].first));
    EXPECT_EQ(ranges[i].at("end").as_int64(), static_cast<std::int64_t>(weights().ranges[i].last));
    EXPECT_EQ(ranges[i].at("weight").as_int64(), static_cast<std::int64_t>(weights().ranges[i].weight));
  }
}

TEST(Weight, AllOfTheConformanceSuitesVectors) {
  const json::object* tests = suite("validate.yml");
  if (!tests) GTEST_SKIP() << "no twitter-text vectors, or no python3-yaml (PV_CONTRACTS)";
  // These lengths were written for version 2 of the configuration, which weighs each part of an emoji sequence.
  Weights parts = weights();
  parts.whole_emoji = false;
  int checked = 0;
  for (const json::value& one : *json::array_at(*tests, "WeightedTweetsCounterTest")) {
    const std::string text = json::string_at(one.get_object(), "text").value();
    const auto expected = one.at("expected").at("weightedLength").as_int64();
    EXPECT_EQ(static_cast<std::int64_t>(weighted_length(text, parts, kAddress)), expected) << one.at("description");
    ++checked;
  }
  EXPECT_GE(checked, 7);
}

TEST(PostReader, AllOfTheConformanceSuitesVectors) {
  const json::object* tests = suite("extract.yml");
  if (!tests) GTEST_SKIP() << "no twitter-text vectors, or no python3-yaml (PV_CONTRACTS)";
  const std::pair<const char*, Facet::Kind> kGroups[] = {
      {"urls", Facet::Kind::Link}, {"mentions", Facet::Kind::Mention}, {"hashtags", Facet::Kind::Tag}};
  int checked = 0;
  for (const auto& [group, kind] : kGroups) {
    for (const json::value& one : *json::array_at(*tests, group)) {
      const std::string text = json::string_at(one.get_object(), "text").value();
      EXPECT_EQ(words(PostReader().facets(text), kind, text), json::serialize(one.at("expected")))
          << group << ": " << one.at("description");
      ++checked;
    }
  }
  EXPECT_GE(checked, 150);
}

TEST(PostReader, KnowsEveryTopLevelDomainOfTheSuite) {
  const json::object* tests = suite("tlds.yml");
  if (!tests) GTEST_SKIP() << "no twitter-text vectors, or no python3-yaml (PV_CONTRACTS)";
  int checked = 0;
  for (const auto& group : *tests) {
    for (const json::value& one : group.value().as_array()) {
      const std::string text = json::string_at(one.get_object(), "text").value();
      EXPECT_EQ(words(PostReader().facets(text), Facet::Kind::Link, text), json::serialize(one.at("expected"))) << text;
      ++checked;
    }
  }
  EXPECT_GE(checked, 1000);
}

const std::vector<std::string>& pieces() {
  static const std::vector<std::string> kPieces{
      "@",       "#", "＃",   ".",        "it",    "com",  "a",    "è",     " ",
      "\n",      "(", ")",    "https://", "/",     "_",    "-",    "1",     "👍🏽",
      "\u200D",  "…", "日本", "a.it",     "t.co/", "xn--", "?q=1", ":8080", "👨‍👩‍👧‍👦",
      "e\u0301", "RT"};
  return kPieces;
}

RC_GTEST_PROP(PostReader, FacetsAreOrderedApartAndOnCharacters, (const std::vector<std::uint8_t>& choices)) {
  std::string text;
  for (const std::uint8_t choice : choices) text += pieces()[choice % pieces().size()];
  std::size_t last = 0;
  for (const Facet& facet : PostReader().facets(text)) {
    RC_ASSERT(facet.begin >= last);
    RC_ASSERT(facet.end > facet.begin);
    RC_ASSERT(facet.end <= text.size());
    RC_ASSERT(text::valid_utf8(std::string_view(text).substr(facet.begin, facet.end - facet.begin)));
    last = facet.end;
  }
}

RC_GTEST_PROP(Weight, TextsApartWeighTheirSum, (const std::vector<std::uint8_t>& left, const std::vector<std::uint8_t>& right)) {
  std::string one;
  std::string other;
  for (const std::uint8_t choice : left) one += pieces()[choice % pieces().size()];
  for (const std::uint8_t choice : right) other += pieces()[choice % pieces().size()];
  // What begins a text is read a little differently from what begins a line.
  RC_ASSERT(weight("\n" + one + "\n" + other) == weight("\n" + one) + weight("\n" + other));
}

}  // namespace
}  // namespace pv::channels::x_com
