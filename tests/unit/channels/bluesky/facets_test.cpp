// SPDX-License-Identifier: Apache-2.0
#include "channels/bluesky/facets.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "channels/bluesky/tables.hpp"
#include "channels/core/domains.hpp"
#include "platform/text/unicode.hpp"
#include "support/contracts.hpp"

namespace pv::channels::bluesky {
namespace {

/// "m:rossi.test@3-14" for each facet.
std::string found(std::string_view text) {
  std::string list;
  for (const Facet& facet : RichTextReader().facets(text)) {
    list += list.empty() ? "" : " ";
    list += facet.kind == Facet::Kind::Mention ? "m:" : facet.kind == Facet::Kind::Tag ? "t:" : "l:";
    list += facet.target + "@" + std::to_string(facet.begin) + "-" + std::to_string(facet.end);
  }
  return list;
}

TEST(Facets, Mentions) {
  EXPECT_EQ(found("Perché @Rossi.Test?"), "m:rossi.test@8-19");
  EXPECT_EQ(found("(@rossi.it)"), "m:rossi.it@1-10");
  EXPECT_EQ(found("@rossi.it. E poi"), "m:rossi.it@0-9");
  EXPECT_EQ(found("anna@rossi.it"), "") << "a mail address is no mention and no link";
  EXPECT_EQ(found("@rossi"), "");
  EXPECT_EQ(found("@rossi.notatld"), "");
  EXPECT_EQ(found("@rossi_bianchi.it"), "");
}

TEST(Facets, Links) {
  EXPECT_EQ(found("vedi https://a.it/x?y=1#z."), "l:https://a.it/x?y=1#z@5-25");
  EXPECT_EQ(found("vedi (https://a.it/x)"), "l:https://a.it/x@6-20");
  EXPECT_EQ(found("vedi https://a.it/x_(y)"), "l:https://a.it/x_(y)@5-23");
  EXPECT_EQ(found("su belprato.coffee/miscele, da oggi"), "l:https://belprato.coffee/miscele@3-26");
  EXPECT_EQ(found("www.la-mia-azienda.it!"), "l:https://www.la-mia-azienda.it@0-21");
  EXPECT_EQ(found("HTTPS://A.IT"), "l:HTTPS://A.IT@0-12");
  EXPECT_EQ(found("«https://a.it»"), "") << "only white space and an opening bracket go before, as in the app";
  EXPECT_EQ(found("foto.jpg e relazione.pdf, ore 9.30, S.r.l. e 3.14"), "");
  EXPECT_EQ(found("https://"), "");
  EXPECT_EQ(found("http://user:pass@a.it"), "");
}

TEST(Facets, Tags) {
  EXPECT_EQ(found("#caffè!"), "t:caffè@0-7");
  EXPECT_EQ(found("a #1 b"), "");
  EXPECT_EQ(found("a #1a b"), "t:1a@2-5");
  EXPECT_EQ(found("a#b"), "");
  EXPECT_EQ(found("＃tag"), "t:tag@0-6");
  const std::string longest(64, 'x');
  EXPECT_EQ(found("#" + longest), "t:" + longest + "@0-65");
  EXPECT_EQ(found("#x" + longest), "");
}

TEST(Facets, ComeInOrderByBytes) {
  EXPECT_EQ(found("👨‍👩‍👧‍👧 @rossi.it #caffè https://a.it"), "m:rossi.it@26-35 t:caffè@36-43 l:https://a.it@44-56");
}

TEST(Facets, AllOfBlueskysOwnVectors) {
  const Result<json::object> data = json::parse_object(test::contract_text("bluesky-richtext/facets.json"));
  if (!data) GTEST_SKIP() << "no rich text vectors (PV_CONTRACTS)";
  int checked = 0;
  for (const json::value& one : *json::array_at(*data, "segments")) {
    const std::string text = json::string_at(one.get_object(), "text").value();
    std::string rebuilt;
    std::size_t at = 0;
    const std::vector<Facet> facets = RichTextReader().facets(text);
    json::array segments;
    for (const Facet& facet : facets) {
      if (facet.kind == Facet::Kind::Tag) continue;
      if (facet.begin > at) segments.push_back(json::array{text.substr(at, facet.begin - at)});
      const std::string target = facet.kind == Facet::Kind::Mention ? "did:fake:" + facet.target : facet.target;
      segments.push_back(json::array{json::value(text.substr(facet.begin, facet.end - facet.begin)), json::value(target)});
      at = facet.end;
    }
    if (at < text.size() || text.empty()) segments.push_back(json::array{text.substr(at)});
    EXPECT_EQ(json::serialize(segments), json::serialize(*json::array_at(one.get_object(), "segments"))) << text;
    ++checked;
  }
  for (const json::value& one : *json::array_at(*data, "tags")) {
    const std::string text = json::string_at(one.get_object(), "text").value();
    json::array tags;
    json::array indices;
    for (const Facet& facet : RichTextReader().facets(text)) {
      if (facet.kind != Facet::Kind::Tag) continue;
      tags.push_back(json::value(facet.target));
      indices.push_back(
          json::object{{"byteStart", static_cast<std::int64_t>(facet.begin)}, {"byteEnd", static_cast<std::int64_t>(facet.end)}});
    }
    EXPECT_EQ(json::serialize(tags), json::serialize(*json::array_at(one.get_object(), "tags"))) << text;
    EXPECT_EQ(json::serialize(indices), json::serialize(*json::array_at(one.get_object(), "indices"))) << text;
    ++checked;
  }
  EXPECT_GE(checked, 20);
}

RC_GTEST_PROP(Facets, AreOrderedApartAndOnCharacters, (const std::vector<std::uint8_t>& choices)) {
  static const std::vector<std::string> kPieces{"@", "#",        "＃", ".", "it", "com", "a",    "è",      " ", "\n",        "(",
                                                ")", "https://", "/",  "_", "-",  "1",   "👍🏽", "\u200B", "…", "@rossi.it", "a.it"};
  std::string text;
  for (const std::uint8_t choice : choices) text += kPieces[choice % kPieces.size()];
  std::size_t last = 0;
  for (const Facet& facet : RichTextReader().facets(text)) {
    RC_ASSERT(facet.begin >= last);
    RC_ASSERT(facet.end > facet.begin);
    RC_ASSERT(facet.end <= text.size());
    RC_ASSERT(text::valid_utf8(std::string_view(text).substr(facet.begin, facet.end - facet.begin)));
    RC_ASSERT(text::valid_utf8(std::string_view(text).substr(0, facet.begin)));
    last = facet.end;
  }
}

TEST(Tables, TopLevelDomains) {
  for (const char* yes : {"aaa", "it", "com", "coffee", "zw", "test"})
    EXPECT_EQ(is_top_level_domain(yes), std::string(yes) != "test") << yes;
  for (const char* no : {"", "t", "jpg", "pdf", "it com", "ot", "IT"}) EXPECT_FALSE(is_top_level_domain(no)) << no;
}

TEST(Tables, Punctuation) {
  for (const char32_t yes : {U'!', U'_', U'«', U'…', U'？', U'؟'}) EXPECT_TRUE(is_punctuation(yes));
  for (const char32_t no : {U'a', U'è', U'+', U'€', U'1', U' ', U'\U0001F44D'}) EXPECT_FALSE(is_punctuation(no));
}

}  // namespace
}  // namespace pv::channels::bluesky
