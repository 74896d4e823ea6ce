// SPDX-License-Identifier: Apache-2.0
#include "desk/publishing/rules.hpp"

#include <gtest/gtest.h>

#include "platform/crypto/crypto.hpp"
#include "support/databases.hpp"
#include "support/query_lint.hpp"

namespace pv::desk::publishing::rules {
namespace {

core::Reply answered(int status, std::string body = "{}") {
  core::Reply reply{"post", net::Answer{}, std::nullopt};
  reply.answer->status = status;
  reply.answer->body = std::move(body);
  return reply;
}
core::Reply failed(net::Sent sent) { return {"post", std::nullopt, net::Failure{Error(Code::Timeout, "test.silence"), sent}}; }
LastCall visible(const core::Reply& reply, bool repeatable = false, bool maybe_before = false) {
  return {core::Effect::Visible, repeatable, maybe_before, &reply};
}
const core::Accepted kAccepted{"1", "https://network.example/1"};
core::Rejected rejected() { return {Error(Code::UpstreamRejected, "test.refused")}; }
core::Deferred deferred() { return {Error(Code::RateLimited, "test.busy"), std::chrono::seconds(20)}; }
core::Call post_again() { return {"post", core::Effect::Visible, false, {}}; }

template <class T>
bool is(const Judgement& judgement) {
  return std::holds_alternative<T>(judgement.verdict);
}

TEST(Judge, nothing_that_a_network_says_repeats_a_write_in_doubt) {
  for (const auto& reply : {failed(net::Sent::Maybe), answered(500), answered(502), answered(503), answered(408)}) {
    const auto last = visible(reply);
    for (const core::Next& next : {core::Next(deferred()), core::Next(rejected()), core::Next(post_again()), core::Next(kAccepted)}) {
      const auto judgement = judge(&last, next, {});
      EXPECT_TRUE(is<Settle>(judgement));
      EXPECT_EQ(judgement.step, StepState::Unknown);
    }
  }
}

TEST(Judge, what_never_left_waits_and_is_ready_again) {
  const auto reply = failed(net::Sent::No);
  const auto last = visible(reply);
  const auto judgement = judge(&last, deferred(), {});
  ASSERT_TRUE(is<Wait>(judgement));
  EXPECT_EQ(std::get<Wait>(judgement.verdict).wait, Duration(std::chrono::seconds(20)));
  EXPECT_EQ(judgement.step, StepState::Ready);
  // Unless an earlier try of the same key may have got through.
  const auto again = visible(reply, true, true);
  EXPECT_EQ(judge(&again, deferred(), {.maybe_out = true}).step, StepState::Unknown);
}

TEST(Judge, a_key_of_ours_may_go_again) {
  const auto reply = failed(net::Sent::Maybe);
  const auto last = visible(reply, true);
  EXPECT_TRUE(is<Wait>(judge(&last, deferred(), {})));
  EXPECT_TRUE(is<Wait>(judge(&last, core::Unknown{}, {})));
  EXPECT_EQ(judge(&last, deferred(), {}).step, StepState::Unknown);
}

TEST(Judge, published_needs_an_id_and_a_link) {
  const auto reply = answered(200);
  const auto last = visible(reply);
  EXPECT_TRUE(is<Publish>(judge(&last, kAccepted, {})));
  EXPECT_TRUE(is<Settle>(judge(&last, core::Accepted{"", "https://network.example/1"}, {})));
  EXPECT_TRUE(is<Settle>(judge(&last, core::Accepted{"1", ""}, {})));
  EXPECT_TRUE(is<Settle>(judge(&last, core::Accepted{"1", "javascript:alert(1)"}, {})));
}

TEST(Judge, a_refusal_is_one_only_while_nothing_is_or_may_be_out) {
  const auto reply = answered(400);
  const auto last = visible(reply);
  EXPECT_TRUE(is<Refuse>(judge(&last, rejected(), {})));
  EXPECT_TRUE(is<Ask>(judge(&last, rejected(), {.part_is_out = true})));
  EXPECT_TRUE(is<Settle>(judge(&last, rejected(), {.maybe_out = true})));
  EXPECT_TRUE(is<Refuse>(judge(nullptr, rejected(), {})));
}

TEST(Judge, going_on_marks_the_step_by_its_answer) {
  const auto good = answered(200);
  const auto expired = answered(401);
  const auto after_good = visible(good);
  const auto after_expired = visible(expired);
  EXPECT_EQ(judge(&after_good, post_again(), {}).step, StepState::Accepted);
  EXPECT_EQ(judge(&after_expired, post_again(), {}).step, StepState::Rejected);
}

TEST(Backoff, doubles_stays_within_its_bounds_and_honours_the_network) {
  using std::chrono::minutes;
  using std::chrono::seconds;
  EXPECT_EQ(backoff(1, {}, 0.5), Duration(seconds(5)));
  EXPECT_EQ(backoff(2, {}, 0.5), Duration(seconds(10)));
  EXPECT_EQ(backoff(4, {}, 0.0), Duration(seconds(30)));
  EXPECT_EQ(backoff(50, {}, 0.5), Duration(minutes(10)));
  EXPECT_LT(backoff(50, {}, 0.999), Duration(minutes(13)));
  EXPECT_EQ(backoff(1, minutes(20), 0.5), Duration(minutes(20)));
}

TEST(ContentHash, is_the_sha256_of_the_canonical_form) {
  const core::Publication publication{"post", "it", "Il titolo", "È già Natale", "https://belprato.example/", {{"form", "news"}}};
  // Written by hand by RFC 8785: members sorted, no spaces, UTF-8 as it is.
  const std::string canonical =
      R"({"channel":"0190a0b0-0000-7000-8000-000000000001","format":"post","language":"it","link":"https://belprato.example/","network":"small",)"
      R"("settings":{"form":"news"},"text":"È già Natale","title":"Il titolo","version":1})";
  const Id<Channel> channel("0190a0b0-0000-7000-8000-000000000001");
  EXPECT_EQ(content_hash(channel, "small", publication), crypto::sha256_hex(canonical));
  auto other = publication;
  other.settings["form"] = "post";
  EXPECT_NE(content_hash(channel, "small", other), content_hash(channel, "small", publication));
  EXPECT_EQ(to_json(publication_from_json(to_json(publication))), to_json(publication));
}

TEST(Exchange, strikes_out_secrets_wherever_they_stand) {
  core::Call call{"post", core::Effect::Visible, false, {}};
  call.request.method = "POST";
  call.request.url = "https://api.example/bot12345:very-secret/send?token=other-secret";
  const json::object secrets{{"token", "12345:very-secret"}, {"nested", json::object{{"list", json::array{"other-secret", "short"}}}}};
  const auto reply = answered(400, R"({"error":"12345:very-secret is unknown, say other-secret","accessJwt":"fresh","short":"short"})");
  const auto kept = exchange({}, {}, call, reply, secret_texts({&secrets}));
  const auto text = json::serialize(kept);
  EXPECT_EQ(text.find("very-secret"), std::string::npos) << text;
  EXPECT_EQ(text.find("other-secret"), std::string::npos) << text;
  EXPECT_EQ(text.find("fresh"), std::string::npos) << text;
  EXPECT_EQ(json::string_at(kept, "url"), "https://api.example/bot•••/send");
  EXPECT_NE(text.find("is unknown"), std::string::npos) << text;
}

TEST(Exchange, cuts_a_long_answer_and_mends_a_broken_one) {
  core::Call call{"post", core::Effect::Visible, false, {}};
  const auto kept = exchange({}, {}, call, answered(200, std::string(1'000'000, 'x') + "\xff"), {});
  EXPECT_LT(json::string_at(kept, "answer")->size(), 700u);
  const auto broken = exchange({}, {}, call, answered(200, "\xc3\x28 caff\xc3"), {});
  EXPECT_TRUE(json::parse(json::serialize(broken)));
}

class QueriesOnEach : public test::OnEachEngine {};
TEST_P(QueriesOnEach, prepare_and_keep_to_their_brand) {
  // The binary holds the queries of the areas below too; they have tests of their own.
  const auto ours = [](std::vector<std::string> faults) {
    std::erase_if(faults, [](const std::string& fault) { return !fault.starts_with("publishing.") && !fault.starts_with("plan."); });
    return faults;
  };
  EXPECT_EQ(ours(test::prepare_faults(database())), std::vector<std::string>{});
  EXPECT_EQ(ours(test::brand_query_faults(db::embedded_migrations())), std::vector<std::string>{});
}
PV_ON_EACH_ENGINE(QueriesOnEach);

}  // namespace
}  // namespace pv::desk::publishing::rules
