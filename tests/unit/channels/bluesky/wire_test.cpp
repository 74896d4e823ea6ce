// SPDX-License-Identifier: Apache-2.0
#include "channels/bluesky/wire.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/contracts.hpp"

namespace pv::channels::bluesky {
namespace {

TEST(Handle, Syntax) {
  for (const char* good : {"a.co", "belprato.bsky.social", "john-john.test", "8.cn", "XX.LCS.MIT.EDU", "xn--caff-8oa.it"})
    EXPECT_TRUE(is_handle(good)) << good;
  for (const char* bad :
       {"", "com", ".com", "a.", "a..b", "-a.it", "a-.it", "a.1b", "caffè.it", "a b.it", "a_b.it", "@a.it", "127.0.0.1"}) {
    EXPECT_FALSE(is_handle(bad)) << bad;
  }
  EXPECT_TRUE(is_handle(std::string(63, 'a') + ".it"));
  EXPECT_FALSE(is_handle(std::string(64, 'a') + ".it"));
}

TEST(Handle, AllOfThePublishedList) {
  const std::vector<std::string> lines = test::contract_lines("atproto/interop-test-files/syntax/handle_syntax_valid.txt");
  if (lines.empty()) GTEST_SKIP() << "no AT protocol syntax lists (PV_CONTRACTS)";
  for (const std::string& line : lines) EXPECT_TRUE(is_handle(line)) << line;
}

TEST(Did, AllOfThePublishedLists) {
  const std::vector<std::string> good = test::contract_lines("atproto/interop-test-files/syntax/did_syntax_valid.txt");
  const std::vector<std::string> bad = test::contract_lines("atproto/interop-test-files/syntax/did_syntax_invalid.txt");
  if (good.empty() || bad.empty()) GTEST_SKIP() << "no AT protocol syntax lists (PV_CONTRACTS)";
  for (const std::string& line : good) EXPECT_TRUE(is_did(line)) << line;
  for (const std::string& line : bad) EXPECT_FALSE(is_did(line)) << line;
}

TEST(Tid, AllOfThePublishedList) {
  const std::vector<std::string> lines = test::contract_lines("atproto/interop-test-files/syntax/tid_syntax_valid.txt");
  if (lines.empty()) GTEST_SKIP() << "no AT protocol syntax lists (PV_CONTRACTS)";
  for (const std::string& line : lines) EXPECT_TRUE(is_tid(line)) << line;
}

TEST(Tid, Syntax) {
  EXPECT_TRUE(is_tid("3jzfcijpj2z2a"));
  for (const char* bad : {"", "3jzfcijpj2z2", "3jzfcijpj2z2aa", "3jzfcijpj2z21", "3JZFCIJPJ2Z2A", "kjzfcijpj2z2a", "3jzf-cij-pj2z"}) {
    EXPECT_FALSE(is_tid(bad)) << bad;
  }
}

TEST(NormaliseHandle, TakesWhatPeoplePaste) {
  EXPECT_EQ(normalise_handle(" @Belprato.bsky.Social ").value(), "belprato.bsky.social");
  EXPECT_EQ(normalise_handle("https://bsky.app/profile/belprato.bsky.social/post/3k?x").value(), "belprato.bsky.social");
  EXPECT_EQ(normalise_handle("at://belprato.bsky.social/app.bsky.feed.post/3k").value(), "belprato.bsky.social");
  EXPECT_EQ(normalise_handle("\u202A@belprato.it\u202C").value(), "belprato.it");
  EXPECT_EQ(normalise_handle("did:plc:ewvi7nxzyoun6zhxrhs64oiz").value(), "did:plc:ewvi7nxzyoun6zhxrhs64oiz");
}

TEST(NormaliseHandle, SaysWhatIsWrong) {
  const auto key = [](std::string_view typed) { return normalise_handle(typed).error().safe.key; };
  EXPECT_EQ(key("  "), "bluesky.handle_empty");
  EXPECT_EQ(key("anna@belprato.it"), "bluesky.handle_is_email");
  EXPECT_EQ(key("belprato"), "bluesky.handle_incomplete");
  EXPECT_EQ(key("https://belprato.it/"), "bluesky.handle_is_address");
  EXPECT_EQ(key("caffè.it"), "bluesky.handle_bad");
  EXPECT_EQ(std::get<std::string>(normalise_handle("Belprato").error().safe.args[0].second), "belprato.bsky.social");
}

DeliveryKey key_of(std::string id, std::int64_t micros) { return {std::move(id), from_micros(micros)}; }

TEST(RecordKey, IsFixedForEver) {
  // Worked out apart with Python's hashlib. Changing it would double every post that is in doubt while the program is updated.
  EXPECT_EQ(record_key(key_of("019396d0-0000-7000-8000-000000000001", 1'795'514'400'000'000)), "3n32f522mfww6");
}

RC_GTEST_PROP(RecordKey, IsAValidTidThatSortsByTime, (std::uint32_t a, std::uint32_t b, const std::string& id)) {
  const std::int64_t base = 1'700'000'000'000'000;
  const DeliveryKey first = key_of(id, base + std::int64_t{a} * 1000);
  const DeliveryKey second = key_of(id + "x", base + std::int64_t{a} * 1000 + (std::int64_t{b} + 1) * 1000);
  RC_ASSERT(is_tid(record_key(first)));
  RC_ASSERT(record_key(first) < record_key(second));
}

TEST(RecordKey, KeepsDeliveriesOfOneMomentApart) {
  std::vector<std::string> keys;
  for (int i = 0; i < 1000; ++i) keys.push_back(record_key(key_of("delivery-" + std::to_string(i), 1'795'514'400'000'000)));
  std::sort(keys.begin(), keys.end());
  // 1,000 draws from 1,024,000 keys: half a collision expected, six or more never seen.
  EXPECT_GE(std::unique(keys.begin(), keys.end()) - keys.begin(), 995);
}

TEST(Session, ReadsWhatIsNeededAndNotTheMail) {
  const Result<Session> session = parse_session(R"({"accessJwt":"aa.bb","refreshJwt":"cc.dd","handle":"Belprato.Test","did":"did:plc:abc",
    "email":"desk@belprato.example","active":true,"didDoc":{"service":[{"id":"#atproto_pds","serviceEndpoint":"https://pds.example/"}]}})",
                                                Tokens::Needed);
  ASSERT_TRUE(session) << session.error().detail;
  EXPECT_EQ(session->handle, "belprato.test");
  EXPECT_EQ(session->did, "did:plc:abc");
  EXPECT_EQ(session->access, "aa.bb");
  EXPECT_EQ(session->pds, "https://pds.example");
  EXPECT_TRUE(session->active);
}

TEST(Session, RefusesHalves) {
  for (const char* body : {"", "<!DOCTYPE html>", "[]", "{}", R"({"did":"did:plc:a","handle":"a.b"})",
                           R"({"did":"nope","handle":"a.b","accessJwt":"x","refreshJwt":"y"})",
                           R"({"did":"did:plc:a","handle":"a.b","accessJwt":"x\r\nX-Evil: 1","refreshJwt":"y"})",
                           R"({"did":"did:plc:a","handle":7,"accessJwt":"x","refreshJwt":"y"})"}) {
    EXPECT_FALSE(parse_session(body, Tokens::Needed)) << body;
  }
  EXPECT_TRUE(parse_session(R"({"did":"did:plc:a","handle":"a.b"})", Tokens::Absent));
  const Result<Session> off = parse_session(R"({"did":"did:plc:a","handle":"a.b","active":false,"status":"suspended"})", Tokens::Absent);
  ASSERT_TRUE(off);
  EXPECT_FALSE(off->active);
  EXPECT_EQ(off->status, "suspended");
}

TEST(Wire, ReadsErrorsAndRecords) {
  EXPECT_EQ(parse_error(R"({"error":"ExpiredToken","message":"Token has expired"})")->error, "ExpiredToken");
  EXPECT_FALSE(parse_error(R"({"message":"x"})"));
  EXPECT_FALSE(parse_error("<html>"));
  EXPECT_EQ(parse_created(R"({"uri":"at://did:plc:a/app.bsky.feed.post/3k","cid":"b"})").value(), "at://did:plc:a/app.bsky.feed.post/3k");
  EXPECT_FALSE(parse_created(R"({"uri":"https://a"})"));
  EXPECT_EQ(parse_stored_post(R"({"uri":"at://a","value":{"text":"ciao"}})")->text, "ciao");
  EXPECT_FALSE(parse_stored_post(R"({"uri":"at://a","value":{}})"));
  EXPECT_EQ(parse_resolved(R"({"did":"did:web:a.it"})").value(), "did:web:a.it");
  EXPECT_FALSE(parse_resolved(R"({"did":"x"})"));
}

TEST(Record, HasTheShapeOfTheLexicon) {
  NewPost post;
  post.text = "È @rossi.test, @ignoto.test #x https://a.it";
  post.facets = {{Facet::Kind::Mention, 3, 14, "rossi.test"},
                 {Facet::Kind::Mention, 16, 28, "ignoto.test"},
                 {Facet::Kind::Tag, 29, 31, "x"},
                 {Facet::Kind::Link, 32, 44, "https://a.it"}};
  post.dids = {{"rossi.test", "did:plc:rossi"}};
  post.language = "it";
  post.created = from_micros(1'795'514'400'123'456);
  EXPECT_EQ(json::canonical(to_record(post)),
            R"({"$type":"app.bsky.feed.post","createdAt":"2026-11-24T10:00:00.123Z","facets":[)"
            R"({"features":[{"$type":"app.bsky.richtext.facet#mention","did":"did:plc:rossi"}],"index":{"byteEnd":14,"byteStart":3}},)"
            R"({"features":[{"$type":"app.bsky.richtext.facet#tag","tag":"x"}],"index":{"byteEnd":31,"byteStart":29}},)"
            R"({"features":[{"$type":"app.bsky.richtext.facet#link","uri":"https://a.it"}],"index":{"byteEnd":44,"byteStart":32}}],)"
            R"("langs":["it"],"text":"È @rossi.test, @ignoto.test #x https://a.it"})");
}

TEST(Record, CarriesTheCardOfALinkBesideTheText) {
  NewPost post;
  post.text = "Riapre il forno, vedi https://b.it";
  post.facets = {{Facet::Kind::Link, 22, 34, "https://b.it"}};
  post.created = from_micros(1'795'514'400'000'000);
  post.card = NewPost::Card{"https://belprato.example/forno?a=1&b=2", "Il forno \"riapre\"", ""};
  const json::object record = to_record(post);
  EXPECT_EQ(json::canonical(record),
            R"({"$type":"app.bsky.feed.post","createdAt":"2026-11-24T10:00:00.000Z",)"
            R"("embed":{"$type":"app.bsky.embed.external",)"
            R"("external":{"description":"","title":"Il forno \"riapre\"","uri":"https://belprato.example/forno?a=1&b=2"}},"facets":[)"
            R"({"features":[{"$type":"app.bsky.richtext.facet#link","uri":"https://b.it"}],"index":{"byteEnd":34,"byteStart":22}}],)"
            R"("text":"Riapre il forno, vedi https://b.it"})");
}

TEST(Record, CardHasWhatTheLexiconRequires) {
  const Result<json::object> lexicon = json::parse_object(test::contract_text("atproto/lexicons/app/bsky/embed/external.json"));
  if (!lexicon) GTEST_SKIP() << "no lexicon of cards (PV_CONTRACTS)";
  NewPost post;
  post.text = "a";
  post.card = NewPost::Card{"https://b.it/", "B", "bi"};
  const json::value record = to_record(post);
  const json::value& defs = lexicon->at("defs");
  EXPECT_EQ(record.at("embed").at("$type"), lexicon->at("id"));
  for (const json::value& name : defs.at("main").at("required").as_array())
    EXPECT_TRUE(record.at("embed").as_object().contains(name.as_string())) << name;
  const json::object& card = record.at("embed").at("external").as_object();
  for (const json::value& name : defs.at("external").at("required").as_array()) EXPECT_TRUE(card.contains(name.as_string())) << name;
  const json::object& known = defs.at("external").at("properties").as_object();
  for (const auto& member : card) {
    ASSERT_TRUE(known.contains(member.key())) << member.key();
    EXPECT_EQ(known.at(member.key()).at("type"), "string");
    EXPECT_TRUE(member.value().is_string());
  }
}

TEST(Record, LeavesOutWhatIsEmptyOrMalformed) {
  NewPost post;
  post.text = "a";
  post.language = "italiano!";
  const json::object record = to_record(post);
  EXPECT_FALSE(record.contains("langs"));
  EXPECT_FALSE(record.contains("facets"));
  EXPECT_FALSE(record.contains("embed"));
}

}  // namespace
}  // namespace pv::channels::bluesky
