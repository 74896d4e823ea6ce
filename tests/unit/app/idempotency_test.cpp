// SPDX-License-Identifier: Apache-2.0
// Idempotency-Key: what holds a key, and what frees it.
#include "app/idempotency.hpp"

#include <gtest/gtest.h>

#include "support/databases.hpp"
#include "support/fake_clock.hpp"
#include "support/texts.hpp"

namespace pv::app {
namespace {

using namespace std::chrono_literals;
namespace people = desk::people;

/// One API route whose handler a test replaces.
class Door {
 public:
  explicit Door(db::Database& database)
      : renderer_(std::move(html::Renderer::create({}, test::catalog()).value())),
        shell_(*renderer_, test::catalog(), clock),
        routes_(with_idempotency({database, clock, shell_, live_}, {{http::Method::Post, "/api/v1/things", http::Access::Token,
                                                                     people::permission::kStoryWrite, [this](const http::Request& request) {
                                                                       ++calls;
                                                                       const auto now = work;  // it may replace itself
                                                                       return now(request);
                                                                     }}})) {}

  Result<http::Response> send(const std::string& key, const std::string& body = "{}") {
    http::Request request;
    request.method = http::Method::Post;
    request.target = request.path = "/api/v1/things";
    request.body = body;
    request.headers.set("Idempotency-Key", key);
    auto session = std::make_shared<people::Session>();
    session->token_id = "token";
    session->brand.emplace();
    request.principal = std::move(session);
    return routes_.front().handler(request);
  }
  static std::string said(const Result<http::Response>& answer) {
    return answer ? std::get<std::string>(answer->body) : answer.error().safe.key;
  }

  test::FakeClock clock;
  int calls = 0;
  std::function<Result<http::Response>(const http::Request&)> work = [this](const http::Request&) -> Result<http::Response> {
    return http::Response::text("call " + std::to_string(calls));
  };

 private:
  std::unique_ptr<html::Renderer> renderer_;
  people::Shell shell_;
  people::LiveEvents live_;
  std::vector<http::Route> routes_;
};

class Idempotency : public test::OnEachEngine {};
PV_ON_EACH_ENGINE(Idempotency);

TEST_P(Idempotency, an_exception_frees_the_key_and_goes_on) {
  Door door(database());
  const auto good = door.work;
  door.work = [](const http::Request&) -> Result<http::Response> { throw std::runtime_error("a bug"); };
  EXPECT_THROW((void)door.send("k"), std::runtime_error);
  door.work = [](const http::Request&) -> Result<http::Response> { throw db::Failure(db::Failure::Kind::Full, "full", "some.query"); };
  EXPECT_THROW((void)door.send("k"), db::Failure);
  door.work = good;
  EXPECT_EQ(Door::said(door.send("k")), "call 3");
  EXPECT_EQ(Door::said(door.send("k")), "call 3") << "and the answer is kept from then on";
  EXPECT_EQ(door.calls, 3);
}

TEST_P(Idempotency, a_key_left_by_a_crash_is_taken_over_after_the_longest_handler) {
  Door door(database());
  // Sent again while the first runs: as long as nobody knows whether that one lives, the key is its own.
  std::vector<std::string> meanwhile;
  const auto good = door.work;
  door.work = [&](const http::Request&) -> Result<http::Response> {
    door.work = good;
    meanwhile.push_back(Door::said(door.send("k")));
    door.clock.advance(4min + 59s);
    meanwhile.push_back(Door::said(door.send("k")));
    meanwhile.push_back(Door::said(door.send("k", "[]")));
    door.clock.advance(2s);
    meanwhile.push_back(Door::said(door.send("k", "[]")));
    meanwhile.push_back(Door::said(door.send("k")));
    return http::Response::text("the late one");
  };
  EXPECT_EQ(Door::said(door.send("k")), "the late one");
  EXPECT_EQ(meanwhile, (std::vector<std::string>{"app.idempotency.running", "app.idempotency.running", "app.idempotency.other_request",
                                                 "app.idempotency.other_request", "call 2"}));
  EXPECT_EQ(Door::said(door.send("k")), "call 2") << "whoever lost the key settles nothing under it";
  EXPECT_EQ(door.calls, 2);
}

TEST_P(Idempotency, a_late_failure_does_not_free_a_key_that_was_taken_over) {
  Door door(database());
  const auto good = door.work;
  door.work = [&](const http::Request&) -> Result<http::Response> {
    door.work = good;
    door.clock.advance(6min);
    EXPECT_EQ(Door::said(door.send("k")), "call 2");
    return fail(Code::InvalidInput, "app.idempotency.malformed");
  };
  EXPECT_FALSE(door.send("k"));
  EXPECT_EQ(Door::said(door.send("k")), "call 2");
  EXPECT_EQ(door.calls, 2);
}

}  // namespace
}  // namespace pv::app
