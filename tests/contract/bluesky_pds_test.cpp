// SPDX-License-Identifier: Apache-2.0
// Bluesky against a real personal data server: PV_PDS is the line of JSON that tests/counterparts/pds/start.mjs prints, or a file
// that holds it.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "channels/core/channel.hpp"
#include "contract/walk.hpp"
#include "platform/base/id.hpp"
#include "platform/text/url.hpp"

namespace pv::channels {
namespace {

class BlueskyPds : public ::testing::Test {
 protected:
  void SetUp() override {
    const char* named = std::getenv("PV_PDS");
    if (!named || !*named) GTEST_SKIP() << "no Bluesky server: PV_PDS is not set (tests/counterparts/pds)";
    std::string text = named;
    if (!text.starts_with('{')) {
      std::ifstream file(text);
      ASSERT_TRUE(file) << "PV_PDS names a file that cannot be read: " << text;
      text.assign(std::istreambuf_iterator<char>(file), {});
    }
    const Result<json::object> line = json::parse_object(text.substr(0, text.find('\n')));
    ASSERT_TRUE(line) << "PV_PDS is not a line of JSON";
    pds = *line;
    server = at("pds");
    client.allow(text::Url::parse(server)->host() + ":" + std::to_string(text::Url::parse(server)->port()));
    register_networks(registry);
    bluesky = registry.find("bluesky");
    ASSERT_TRUE(bluesky);
    wire = [this](const Call& call) { return client.send(call.request); };
  }

  std::string at(std::string_view key) const { return json::string_at(pds, key).value_or(std::string()); }
  json::object fields() const { return {{"handle", "@" + at("handle")}, {"app_password", at("app_password")}, {"server", server}}; }

  Account account() {
    Connecting outcome = test::connect(*bluesky, fields(), nullptr, wire);
    auto* done = std::get_if<Connected>(&outcome);
    EXPECT_TRUE(done) << test::describe(std::get<Rejected>(outcome).error);
    return done ? std::move(done->account) : Account{};
  }

  Publication publication(std::string text) const {
    Publication one;
    one.format = "post";
    one.language = "it";
    one.text = std::move(text);
    return one;
  }

  DeliveryKey fresh_key() const {
    const Instant now = SystemClock().now();
    return {new_uuid7(now), now};
  }

  /// What the server has at that address: the record as JSON.
  json::object record(const std::string& uri) {
    const std::string rest = uri.substr(5);  // did/collection/key
    const std::size_t first = rest.find('/');
    const std::size_t last = rest.rfind('/');
    net::Request request;
    request.url = server + "/xrpc/com.atproto.repo.getRecord?repo=" + text::percent_encode(rest.substr(0, first)) +
                  "&collection=" + rest.substr(first + 1, last - first - 1) + "&rkey=" + rest.substr(last + 1);
    const net::Exchange exchange = client.send(request);
    if (!exchange || exchange->status != 200) return {};
    return *json::object_at(*json::parse_object(exchange->body), "value");
  }

  std::size_t records_of(const Account& account) {
    net::Request request;
    request.url = server + "/xrpc/com.atproto.repo.listRecords?limit=100&collection=app.bsky.feed.post&repo=" +
                  text::percent_encode(json::string_at(account.settings, "did").value_or(""));
    const net::Exchange exchange = client.send(request);
    EXPECT_TRUE(exchange);
    return json::array_at(*json::parse_object(exchange->body), "records")->size();
  }

  json::object pds;
  std::string server;
  net::Client client{net::ClientOptions{}};
  Registry registry;
  const Channel* bluesky = nullptr;
  test::Wire wire;
};

TEST_F(BlueskyPds, Connects) {
  const Connecting outcome = test::connect(*bluesky, fields(), nullptr, wire);
  ASSERT_TRUE(std::holds_alternative<Connected>(outcome)) << test::describe(std::get<Rejected>(outcome).error);
  const Connected& done = std::get<Connected>(outcome);
  EXPECT_EQ(done.name, "@" + at("handle"));
  EXPECT_EQ(done.remote_id, at("did"));
  EXPECT_EQ(json::serialize(done.account.settings).find('@'), std::string::npos) << "no mail address is kept";
  EXPECT_TRUE(std::holds_alternative<Connected>(test::connect(*bluesky, {}, &done.account, wire))) << "the check of an account that works";
}

TEST_F(BlueskyPds, RefusesAWrongPassword) {
  json::object wrong = fields();
  wrong["app_password"] = "aaaa-bbbb-cccc-dddd";
  const Connecting outcome = test::connect(*bluesky, wrong, nullptr, wire);
  ASSERT_TRUE(std::holds_alternative<Rejected>(outcome));
  EXPECT_EQ(std::get<Rejected>(outcome).error.safe.key, "bluesky.wrong_password");
  wrong = fields();
  wrong["handle"] = "nobody.test";
  EXPECT_EQ(std::get<Rejected>(test::connect(*bluesky, wrong, nullptr, wire)).error.safe.key, "bluesky.wrong_password");
}

TEST_F(BlueskyPds, NoticesThatTheDirectoryIsNoServer) {
  json::object other = fields();
  other["server"] = at("plc");
  client.allow(text::Url::parse(at("plc"))->host() + ":" + std::to_string(text::Url::parse(at("plc"))->port()));
  const Connecting outcome = test::connect(*bluesky, other, nullptr, wire);
  ASSERT_TRUE(std::holds_alternative<Rejected>(outcome));
  EXPECT_EQ(std::get<Rejected>(outcome).error.safe.key, "bluesky.not_a_server");
}

TEST_F(BlueskyPds, PublishesOnceHoweverOftenAsked) {
  const Account account = this->account();
  const Publication one = publication("Perché @" + at("second_handle") +
                                      " e @ignoto.test? https://belprato.example/a, bsky.app #caffè 👨‍👩‍👧‍👧");
  const DeliveryKey key = fresh_key();
  const std::size_t before = records_of(account);
  Memory memory;
  const Next first = test::publish(*bluesky, account, one, key, memory, wire);
  ASSERT_TRUE(std::holds_alternative<Accepted>(first)) << test::describe(first);
  const Accepted& accepted = std::get<Accepted>(first);
  // A crash that lost the memory, and one that kept it.
  Memory lost;
  EXPECT_EQ(test::describe(test::publish(*bluesky, account, one, key, lost, wire)), test::describe(first));
  EXPECT_EQ(test::describe(test::publish(*bluesky, account, one, key, memory, wire)), test::describe(first));
  EXPECT_EQ(records_of(account), before + 1);

  const json::object stored = record(accepted.remote_id);
  EXPECT_EQ(json::string_at(stored, "text"), one.text);
  EXPECT_EQ(json::string_at(stored, "createdAt"), to_rfc3339_millis(key.created));
  EXPECT_EQ(json::serialize(stored.at("langs")), "[\"it\"]");
  std::string seen;
  for (const json::value& facet : *json::array_at(stored, "facets")) {
    const json::object& feature = facet.at("features").at(0).as_object();
    const std::size_t begin = static_cast<std::size_t>(facet.at("index").at("byteStart").as_int64());
    const std::size_t end = static_cast<std::size_t>(facet.at("index").at("byteEnd").as_int64());
    seen +=
        one.text.substr(begin, end - begin) + "=" +
        json::string_at(feature, "did").value_or(json::string_at(feature, "uri").value_or(json::string_at(feature, "tag").value_or("?"))) +
        " ";
  }
  EXPECT_EQ(seen, "@" + at("second_handle") + "=" + at("second_did") +
                      " https://belprato.example/a=https://belprato.example/a bsky.app=https://bsky.app #caffè=caffè ");

  const Sighting sighting = test::look(*bluesky, account, one, key, wire);
  ASSERT_TRUE(std::holds_alternative<Found>(sighting));
  EXPECT_EQ(std::get<Found>(sighting).url, accepted.url);
  net::Request page;
  page.url = accepted.url;
  const net::Exchange shown = client.send(page);
  ASSERT_TRUE(shown);
  EXPECT_EQ(shown->status, 200) << "the address can be opened";
}

TEST_F(BlueskyPds, TakesTheCardOfALink) {
  const Account account = this->account();
  Publication one = publication("Riapre il forno di via Roma, anche su bsky.app");
  one.link = "https://belprato.example/forno?da=bluesky";
  one.settings = {{"card", json::object{{"title", "Riapre il forno di via Roma"}, {"description", "Da lunedì, con il pane di segale"}}}};
  const DeliveryKey key = fresh_key();
  Memory memory;
  const Next outcome = test::publish(*bluesky, account, one, key, memory, [this](const Call& call) {
    net::Exchange exchange = client.send(call.request);
    if (call.step == "post") {
      EXPECT_TRUE(exchange);
      // The server knows the lexicons of posts and of their embeds, and says what it made of the record.
      EXPECT_EQ(exchange ? json::string_at(*json::parse_object(exchange->body), "validationStatus") : std::nullopt, "valid");
    }
    return exchange;
  });
  ASSERT_TRUE(std::holds_alternative<Accepted>(outcome)) << test::describe(outcome);
  const json::object stored = record(std::get<Accepted>(outcome).remote_id);
  ASSERT_TRUE(stored.contains("embed"));
  EXPECT_EQ(json::canonical(stored.at("embed")),
            R"({"$type":"app.bsky.embed.external","external":{"description":"Da lunedì, con il pane di segale",)"
            R"("title":"Riapre il forno di via Roma","uri":"https://belprato.example/forno?da=bluesky"}})");
  ASSERT_EQ(json::array_at(stored, "facets")->size(), 1U) << "the link in the text, and not that of the card";
  EXPECT_EQ(json::serialize(stored.at("facets").at(0).at("features").at(0).at("uri")), "\"https://bsky.app\"");
}

TEST_F(BlueskyPds, TakesAWriteWhoseAnswerWasLost) {
  const Account account = this->account();
  const Publication one = publication("La risposta si perde per strada");
  const DeliveryKey key = fresh_key();
  const std::size_t before = records_of(account);
  Memory memory;
  const Next outcome = test::publish(*bluesky, account, one, key, memory, [this](const Call& call) -> net::Exchange {
    net::Exchange exchange = client.send(call.request);
    if (call.step != "post") return exchange;
    return tl::unexpected(net::Failure{Error(Code::Timeout, "net.timeout"), net::Sent::Maybe});
  });
  ASSERT_TRUE(std::holds_alternative<Accepted>(outcome)) << test::describe(outcome);
  EXPECT_EQ(records_of(account), before + 1);
}

TEST_F(BlueskyPds, RenewsWhatHasExpired) {
  Account account = this->account();
  const json::object secrets = *json::parse_object(account.secrets.reveal());
  for (const char* refresh : {"good", "bad"}) {
    json::object stale = secrets;
    stale["access"] = "eyJhbGciOiJIUzI1NiJ9.e30.aaaa";
    if (std::string(refresh) == "bad") stale["refresh"] = "eyJhbGciOiJIUzI1NiJ9.e30.bbbb";
    account.secrets = Secret<std::string>(json::serialize(stale));
    Memory memory;
    std::vector<Call> calls;
    const Next outcome =
        test::publish(*bluesky, account, publication(std::string("Rinnovo ") + refresh), fresh_key(), memory, wire, &calls);
    ASSERT_TRUE(std::holds_alternative<Accepted>(outcome)) << test::describe(outcome);
    EXPECT_EQ(calls[1].step, "session.refresh");
    EXPECT_EQ(calls[2].step, std::string(refresh) == "bad" ? "session.create" : "post");
  }
}

TEST_F(BlueskyPds, HoldsTheLimitsOfTheLexicon) {
  const Account account = this->account();
  std::string most;
  for (int i = 0; i < 300; ++i) most += "è";
  Memory memory;
  EXPECT_TRUE(std::holds_alternative<Accepted>(test::publish(*bluesky, account, publication(most), fresh_key(), memory, wire)));
  Memory other;
  const Next over = test::publish(*bluesky, account, publication(most + "è"), fresh_key(), other, wire);
  ASSERT_TRUE(std::holds_alternative<Rejected>(over)) << test::describe(over);
  EXPECT_EQ(std::get<Rejected>(over).error.safe.key, "channels_core.refused_said");
  EXPECT_FALSE(bluesky->publisher->check(*bluesky, publication(most + "è"), {}));
  EXPECT_TRUE(bluesky->publisher->check(*bluesky, publication(most), {}));
}

}  // namespace
}  // namespace pv::channels
