// SPDX-License-Identifier: Apache-2.0
#include "channels/bluesky/publish.hpp"

#include <gtest/gtest.h>

#include "channels/bluesky/wire.hpp"
#include "contract/pds_double.hpp"
#include "contract/walk.hpp"

namespace pv::channels::bluesky {
namespace {

const DeliveryKey kKey{"019396d0-0000-7000-8000-000000000001", from_micros(1'795'514'400'000'000)};

class Publishing : public ::testing::Test {
 protected:
  Publishing() {
    channel.publisher = std::make_unique<BlueskyPublisher>();
    channel.reconciler = std::make_unique<BlueskyReconciler>();
    channel.connector = std::make_unique<BlueskyConnector>();
    account.settings = {{"server", "https://bsky.social"}, {"did", pds.did}, {"handle", pds.handle}, {"web", "https://bsky.app"}};
    set_secrets(pds.access, pds.refresh);
    one.format = "post";
    one.language = "it";
    one.text = "Buongiorno";
  }
  void set_secrets(const std::string& access, const std::string& refresh) {
    account.secrets =
        Secret<std::string>(json::serialize(json::object{{"app_password", pds.password}, {"access", access}, {"refresh", refresh}}));
  }
  Next publish(const test::Wire& wire) {
    calls.clear();
    return test::publish(channel, account, one, kKey, memory, wire, &calls);
  }
  std::string steps() const {
    std::string list;
    for (const Call& call : calls) list += (list.empty() ? "" : " ") + call.step;
    return list;
  }
  test::Wire wire() {
    return [this](const Call& call) { return pds.answer(call.request); };
  }
  static net::Exchange lost() { return tl::unexpected(net::Failure{Error(Code::Timeout, "net.timeout"), net::Sent::Maybe}); }

  test::PdsDouble pds;
  Channel channel;
  Account account;
  Publication one;
  Memory memory;
  std::vector<Call> calls;
};

TEST_F(Publishing, GoesOutUnderOurKey) {
  const Next outcome = publish(wire());
  EXPECT_EQ(steps(), "session.check post");
  const std::string key = record_key(kKey);
  ASSERT_TRUE(std::holds_alternative<Accepted>(outcome)) << test::describe(outcome);
  EXPECT_EQ(std::get<Accepted>(outcome).remote_id, pds.uri(key));
  EXPECT_EQ(std::get<Accepted>(outcome).url, "https://bsky.app/profile/belprato.test/post/" + key);
  EXPECT_TRUE(pds.records.contains(key));
  EXPECT_TRUE(calls.back().repeatable);
  EXPECT_EQ(calls.back().effect, Effect::Visible);
}

TEST_F(Publishing, ShowsItsLinkAsACard) {
  const auto card = [&](const DeliveryKey& key) {
    memory = {};
    const Next outcome = test::publish(channel, account, one, key, memory, wire());
    EXPECT_TRUE(std::holds_alternative<Accepted>(outcome)) << test::describe(outcome);
    const json::object* embed = json::object_at(pds.records.at(record_key(key)), "embed");
    return embed != nullptr ? json::canonical(embed->at("external")) : std::string();
  };
  const auto key = [](int number) {
    return DeliveryKey{"019396d0-0000-7000-8000-00000000010" + std::to_string(number), from_micros(1'795'514'400'000'000)};
  };
  EXPECT_EQ(card(key(0)), "") << "no link, no card";
  one.link = "https://belprato.example/forno";
  one.settings = {{"form", "news"}, {"card", json::object{{"title", "Riapre il forno"}, {"description", "Da lunedì"}}}};
  EXPECT_EQ(card(key(1)), R"({"description":"Da lunedì","title":"Riapre il forno","uri":"https://belprato.example/forno"})");
  EXPECT_FALSE(pds.records.at(record_key(key(1))).contains("facets")) << "the text holds no link";
  one.text = "Riapre: https://belprato.example/forno";
  EXPECT_NE(card(key(2)), "") << "a link typed into the text stays there, and its card comes with it";
  EXPECT_EQ(json::string_at(pds.records.at(record_key(key(2))), "text"), one.text);
  EXPECT_TRUE(pds.records.at(record_key(key(2))).contains("facets"));
  one.settings = {};
  EXPECT_EQ(card(key(3)), R"({"description":"","title":"belprato.example","uri":"https://belprato.example/forno"})");
}

TEST_F(Publishing, WithoutAWebApplicationShowsTheRecordItself) {
  account.settings = {{"server", "http://127.0.0.1:2583"}, {"did", pds.did}, {"handle", pds.handle}};
  EXPECT_EQ(post_url(account, kKey),
            "http://127.0.0.1:2583/xrpc/com.atproto.repo.getRecord?repo=did%3Aplc%3Abelprato&collection=app.bsky.feed.post&rkey=" +
                record_key(kKey));
}

TEST_F(Publishing, RefreshesAnExpiredToken) {
  set_secrets("stale", pds.refresh);
  EXPECT_TRUE(std::holds_alternative<Accepted>(publish(wire())));
  EXPECT_EQ(steps(), "session.check session.refresh post");
  EXPECT_EQ(json::string_at(memory.secrets, "access"), pds.access);
}

TEST_F(Publishing, SignsInAgainWhenNothingElseHelps) {
  set_secrets("stale", "stale too");
  EXPECT_TRUE(std::holds_alternative<Accepted>(publish(wire())));
  EXPECT_EQ(steps(), "session.check session.refresh session.create post");
}

TEST_F(Publishing, SaysThatTheAppPasswordWasTakenBack) {
  set_secrets("stale", "stale too");
  pds.password = "changed-since";
  const Next outcome = publish(wire());
  ASSERT_TRUE(std::holds_alternative<Rejected>(outcome));
  EXPECT_EQ(std::get<Rejected>(outcome).error.safe.key, "bluesky.app_password_revoked");
  EXPECT_TRUE(pds.records.empty());
}

TEST_F(Publishing, ATokenThatExpiresAtThePostIsRenewedNextTime) {
  Next outcome = publish([&](const Call& call) {
    if (call.step == "post") pds.access = "access-token-2";
    return pds.answer(call.request);
  });
  ASSERT_TRUE(std::holds_alternative<Deferred>(outcome)) << test::describe(outcome);
  EXPECT_TRUE(pds.records.empty());
  outcome = publish(wire());
  EXPECT_EQ(steps(), "session.refresh post");
  EXPECT_TRUE(std::holds_alternative<Accepted>(outcome));
}

TEST_F(Publishing, ResolvesMentionsAndLeavesStrangersAsText) {
  one.text = "@rossi.test e @ignoto.test, ancora @rossi.test";
  EXPECT_TRUE(std::holds_alternative<Accepted>(publish(wire())));
  EXPECT_EQ(steps(), "session.check mention.rossi.test mention.ignoto.test post");
  const json::object& record = pds.records.begin()->second;
  EXPECT_EQ(json::array_at(record, "facets")->size(), 2U);
  EXPECT_EQ(json::string_at(record, "text"), one.text);
}

TEST_F(Publishing, AMentionThatCannotBeAskedForDoesNotHoldThePostBackForEver) {
  one.text = "Con @rossi.test";
  const auto wire = [&](const Call& call) { return call.step.starts_with("mention.") ? lost() : pds.answer(call.request); };
  EXPECT_TRUE(std::holds_alternative<Deferred>(publish(wire)));
  EXPECT_TRUE(std::holds_alternative<Accepted>(publish(wire)));
  EXPECT_FALSE(pds.records.begin()->second.contains("facets"));
}

TEST_F(Publishing, ALostAnswerIsReadBack) {
  const Next outcome = publish([&](const Call& call) {
    net::Exchange exchange = pds.answer(call.request);
    return call.step == "post" ? lost() : exchange;
  });
  EXPECT_EQ(steps(), "session.check post look");
  EXPECT_TRUE(std::holds_alternative<Accepted>(outcome)) << test::describe(outcome);
}

TEST_F(Publishing, ALostRequestIsTriedAgainUnderTheSameKey) {
  Next outcome = publish([&](const Call& call) { return call.step == "post" ? lost() : pds.answer(call.request); });
  ASSERT_TRUE(std::holds_alternative<Deferred>(outcome)) << test::describe(outcome);
  outcome = publish(wire());
  ASSERT_TRUE(std::holds_alternative<Accepted>(outcome));
  EXPECT_EQ(pds.records.size(), 1U);
}

TEST_F(Publishing, ASecondTryOfAPostThatIsOutIsAccepted) {
  ASSERT_TRUE(std::holds_alternative<Accepted>(publish(wire())));
  memory = {};  // the process died before it could remember
  const Next outcome = publish(wire());
  EXPECT_EQ(steps(), "session.check post look");
  EXPECT_TRUE(std::holds_alternative<Accepted>(outcome)) << test::describe(outcome);
  EXPECT_EQ(pds.records.size(), 1U);
}

TEST_F(Publishing, AnotherTextAtOurKeyIsAConflict) {
  pds.records[record_key(kKey)] = {{"text", "Altro"}};
  const Next outcome = publish(wire());
  ASSERT_TRUE(std::holds_alternative<Rejected>(outcome));
  EXPECT_EQ(std::get<Rejected>(outcome).error.safe.key, "bluesky.key_taken");
}

TEST_F(Publishing, ARefusalAfterALostAnswerLooksFirst) {
  // The first try got through without our knowing; by the second one the account is suspended.
  Next outcome = publish([&](const Call& call) {
    if (call.step == "look") return lost();
    net::Exchange exchange = pds.answer(call.request);
    return call.step == "post" ? lost() : exchange;
  });
  ASSERT_TRUE(std::holds_alternative<Deferred>(outcome));
  outcome = publish([&](const Call& call) {
    return call.step == "post" ? test::PdsDouble::error(403, "AccountTakedown", "Account has been taken down") : pds.answer(call.request);
  });
  EXPECT_EQ(steps(), "session.check post look");
  EXPECT_TRUE(std::holds_alternative<Accepted>(outcome)) << test::describe(outcome);
}

TEST_F(Publishing, ARefusalThatHidesNothingStands) {
  Next outcome = publish([&](const Call& call) { return call.step == "post" || call.step == "look" ? lost() : pds.answer(call.request); });
  ASSERT_TRUE(std::holds_alternative<Deferred>(outcome));
  outcome = publish([&](const Call& call) {
    return call.step == "post" ? test::PdsDouble::error(403, "AccountTakedown", "Account has been taken down") : pds.answer(call.request);
  });
  ASSERT_TRUE(std::holds_alternative<Rejected>(outcome)) << test::describe(outcome);
  EXPECT_EQ(std::get<Rejected>(outcome).error.safe.key, "channels_core.not_allowed_said");
}

TEST_F(Publishing, WhatCannotBeReadBackBecomesUnknown) {
  const auto wire = [&](const Call& call) { return call.step == "post" || call.step == "look" ? lost() : pds.answer(call.request); };
  for (int i = 0; i < 4; ++i) EXPECT_TRUE(std::holds_alternative<Deferred>(publish(wire))) << i;
  const Next outcome = publish(wire);
  ASSERT_TRUE(std::holds_alternative<Unknown>(outcome)) << test::describe(outcome);
  EXPECT_EQ(std::get<Unknown>(outcome).reason_key, "bluesky.unknown_unread");
}

TEST_F(Publishing, ARateLimitWaitsForItsReset) {
  const Next outcome = publish([&](const Call& call) -> net::Exchange {
    if (call.step != "post") return pds.answer(call.request);
    return net::Answer{.status = 429,
                       .headers = {{"ratelimit-reset", "1795514700"}, {"Date", "Tue, 24 Nov 2026 10:00:00 GMT"}},
                       .body = R"({"error":"RateLimitExceeded","message":"Rate Limit Exceeded"})",
                       .final_url = {}};
  });
  ASSERT_TRUE(std::holds_alternative<Deferred>(outcome));
  EXPECT_EQ(std::get<Deferred>(outcome).wait, Duration(std::chrono::seconds(300)));
}

TEST_F(Publishing, ReconcilesByTheRecord) {
  EXPECT_TRUE(std::holds_alternative<NotSeen>(test::look(channel, account, one, kKey, wire())));
  pds.records[record_key(kKey)] = {{"text", "Altro"}};
  const Sighting other = test::look(channel, account, one, kKey, wire());
  ASSERT_TRUE(std::holds_alternative<NotSeen>(other));
  EXPECT_EQ(json::string_at(std::get<NotSeen>(other).evidence, "text"), "Altro");
  pds.records[record_key(kKey)] = {{"text", one.text}};
  EXPECT_TRUE(std::holds_alternative<Found>(test::look(channel, account, one, kKey, wire())));
}

class ConnectForm : public Publishing {
 protected:
  json::object fields() const {
    return {{"handle", "@Belprato.Test"}, {"app_password", " " + pds.password + " "}, {"server", "https://bsky.social/"}};
  }
  std::string key(const json::object& fields, const test::Wire& wire) {
    const Connecting outcome = test::connect(channel, fields, nullptr, wire);
    const auto* refused = std::get_if<Rejected>(&outcome);
    return refused ? refused->error.safe.key : "connected";
  }
  static test::Wire saying(int status, std::string body) {
    return [status, body](const Call&) -> net::Exchange {
      return net::Answer{.status = status, .headers = {}, .body = body, .final_url = {}};
    };
  }
};

TEST_F(ConnectForm, KeepsTheAccountAndSealsTheRest) {
  const Connecting outcome = test::connect(channel, fields(), nullptr, wire());
  ASSERT_TRUE(std::holds_alternative<Connected>(outcome));
  const Connected& done = std::get<Connected>(outcome);
  EXPECT_EQ(done.name, "@belprato.test");
  EXPECT_EQ(done.remote_id, pds.did);
  EXPECT_EQ(done.url, "https://bsky.app/profile/belprato.test");
  EXPECT_EQ(json::canonical(done.account.settings),
            R"({"did":"did:plc:belprato","handle":"belprato.test","server":"https://bsky.social","web":"https://bsky.app"})");
  EXPECT_EQ(json::canonical(*json::parse_object(done.account.secrets.reveal())),
            R"({"access":"access-token-1","app_password":"abcd-efgh-ijkl-mnop","refresh":"refresh-token-1"})");
}

TEST_F(ConnectForm, SaysWhatToDo) {
  json::object wrong = fields();
  wrong["app_password"] = "nope";
  EXPECT_EQ(key(wrong, wire()), "bluesky.wrong_password");
  wrong = fields();
  wrong["handle"] = "altra.test";
  EXPECT_EQ(key(wrong, wire()), "bluesky.wrong_password");
  EXPECT_EQ(key(fields(), saying(401, R"({"error":"AuthFactorTokenRequired","message":"A sign in code has been sent"})")),
            "bluesky.second_factor");
  EXPECT_EQ(key(fields(), saying(401, R"({"error":"AccountTakedown","message":"x"})")), "bluesky.account_suspended");
  EXPECT_EQ(key(fields(), saying(200, "<!DOCTYPE html><h1>It works</h1>")), "bluesky.not_a_server");
  EXPECT_EQ(key(fields(), saying(404, "<h1>Not Found</h1>")), "bluesky.not_a_server");
  EXPECT_EQ(key(fields(), saying(302, "")), "bluesky.not_a_server");
  EXPECT_EQ(key(fields(), saying(502, "")), "bluesky.server_trouble");
  EXPECT_EQ(key(fields(), saying(429, "")), "bluesky.too_many_sign_ins");
  EXPECT_EQ(
      key(fields(),
          saying(200, R"({"did":"did:plc:a","handle":"a.it","accessJwt":"x","refreshJwt":"y","active":false,"status":"deactivated"})")),
      "bluesky.account_deactivated");
  EXPECT_EQ(key(fields(),
                [](const Call&) -> net::Exchange {
                  return tl::unexpected(net::Failure{Error(Code::UpstreamUnavailable, "net.x"), net::Sent::No});
                }),
            "bluesky.unreachable");
  EXPECT_EQ(key(fields(), [](const Call&) { return lost(); }), "bluesky.timeout");
}

TEST_F(ConnectForm, SendsNoPasswordInClearAndNoNonsense) {
  const auto nobody = [](const Call& call) -> net::Exchange {
    ADD_FAILURE() << call.request.url;
    return lost();
  };
  const auto with = [&](std::string_view field, std::string_view value) {
    json::object changed = fields();
    changed[field] = value;
    return changed;
  };
  EXPECT_EQ(key(with("server", "http://pds.example"), nobody), "bluesky.server_plain");
  EXPECT_EQ(key(with("server", "ftp://pds.example"), nobody), "bluesky.server_bad");
  EXPECT_EQ(key(with("app_password", "  "), nobody), "bluesky.password_empty");
  EXPECT_EQ(key(with("handle", "desk@belprato.example"), nobody), "bluesky.handle_is_email");
  EXPECT_EQ(key(with("web", "javascript:1"), nobody), "bluesky.web_bad");
  EXPECT_EQ(key(with("server", "http://127.0.0.1:2583"), wire()), "connected");
  EXPECT_EQ(key(with("server", "pds.example"), wire()), "connected") << "https is meant";
}

TEST_F(ConnectForm, ChecksAnAccountAndLearnsItsNewHandle) {
  pds.handle = "nuovo.test";
  const Connecting outcome = test::connect(channel, {}, &account, wire());
  ASSERT_TRUE(std::holds_alternative<Connected>(outcome));
  EXPECT_EQ(std::get<Connected>(outcome).name, "@nuovo.test");
  pds.did = "did:plc:other";
  set_secrets("stale", pds.refresh);
  const Connecting other = test::connect(channel, {}, &account, wire());
  ASSERT_TRUE(std::holds_alternative<Rejected>(other));
  EXPECT_EQ(std::get<Rejected>(other).error.safe.key, "bluesky.other_account");
}

}  // namespace
}  // namespace pv::channels::bluesky
