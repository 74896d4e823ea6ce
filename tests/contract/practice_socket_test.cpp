// SPDX-License-Identifier: Apache-2.0
// The practice network as people meet it: behind the real HTTP server, spoken to by the real client.
#include <gtest/gtest.h>

#include "channels/core/channel.hpp"
#include "channels/core/companion.hpp"
#include "contract/walk.hpp"
#include "platform/http/server.hpp"
#include "support/sandbox.hpp"

namespace pv::channels {
namespace {

class PracticeOnASocket : public ::testing::Test {
 protected:
  void SetUp() override {
    register_networks(registry);
    instagram = registry.find("practice_instagram");
    ASSERT_TRUE(instagram);
    ASSERT_TRUE(instagram->companion->open(sandbox.path("practice"), clock));
    const Result<unsigned short> port = server.listen("127.0.0.1", 0, instagram->companion->site());
    ASSERT_TRUE(port);
    origin = "http://127.0.0.1:" + std::to_string(*port);
    instagram->companion->set_public_url(origin);
    server.start();
    client.allow("127.0.0.1:" + std::to_string(*port));
    wire = [this](const Call& call) { return client.send(call.request); };
    const json::object fields = instagram->companion->connect_fields("practice_instagram", origin, "belprato");
    Connecting outcome = test::connect(*instagram, fields, nullptr, wire);
    ASSERT_TRUE(std::holds_alternative<Connected>(outcome)) << test::describe(std::get<Rejected>(outcome).error);
    account = std::move(std::get<Connected>(outcome).account);
    one.format = "post";
    one.language = "it";
    one.text = "Perché no? 👩‍🌾";
    key = {"019396d0-0000-7000-8000-000000000001", clock.now()};
  }
  void TearDown() override { server.stop(std::chrono::seconds(1)); }

  net::Exchange get(const std::string& url) {
    net::Request request;
    request.url = url;
    return client.send(request);
  }
  void play(const std::string& plan) {
    net::Request request;
    request.method = "POST";
    request.url = origin + "/api/faults";
    request.headers.push_back({"Content-Type", "application/json"});
    request.body = plan;
    const net::Exchange exchange = client.send(request);
    ASSERT_TRUE(exchange);
    ASSERT_EQ(exchange->status, 200) << exchange->body;
  }
  std::size_t out() { return json::array_at(*json::parse_object(get(origin + "/api/ledger")->body), "posts")->size(); }

  test::Sandbox sandbox;
  SystemClock clock;
  http::Server server{http::ServerOptions{}, clock};
  net::Client client{net::ClientOptions{}};
  Registry registry;
  const Channel* instagram = nullptr;
  std::string origin;
  test::Wire wire;
  Account account;
  Publication one;
  DeliveryKey key;
  Memory memory;
};

TEST_F(PracticeOnASocket, APostCanBeOpened) {
  const Next outcome = test::publish(*instagram, account, one, key, memory, wire);
  ASSERT_TRUE(std::holds_alternative<Accepted>(outcome)) << test::describe(outcome);
  const net::Exchange page = get(std::get<Accepted>(outcome).url);
  ASSERT_TRUE(page);
  EXPECT_EQ(page->status, 200);
  EXPECT_NE(page->body.find(one.text), std::string::npos);
  EXPECT_NE(page->header("content-security-policy").value_or("").find("default-src 'none'"), std::string::npos);
  EXPECT_EQ(get(origin + "/")->status, 200);
  EXPECT_EQ(get(origin + "/belprato.instagram")->status, 200);
  EXPECT_EQ(get(origin + "/nobody.instagram")->status, 404);
}

TEST_F(PracticeOnASocket, ADroppedAnswerIsUnknownAndThenFound) {
  play(R"({"plan":"drop_after_accept","count":1})");
  const Next outcome = test::publish(*instagram, account, one, key, memory, [this](const Call& call) {
    net::Exchange exchange = client.send(call.request);
    EXPECT_FALSE(exchange) << "the connection closes without an answer, not with " << exchange->status;
    return exchange;
  });
  ASSERT_TRUE(std::holds_alternative<Unknown>(outcome)) << test::describe(outcome);
  EXPECT_EQ(out(), 1U) << "the client does not send it a second time by itself";
  EXPECT_TRUE(std::holds_alternative<Found>(test::look(*instagram, account, one, key, wire)));
}

TEST_F(PracticeOnASocket, ADropBeforeIsUnknownAndStaysUnseen) {
  play(R"({"plan":"drop_before","count":1})");
  ASSERT_TRUE(std::holds_alternative<Unknown>(test::publish(*instagram, account, one, key, memory, wire)));
  EXPECT_EQ(out(), 0U);
  EXPECT_TRUE(std::holds_alternative<NotSeen>(test::look(*instagram, account, one, key, wire)));
}

TEST_F(PracticeOnASocket, ASlowAnswerPastTheDeadlineIsUnknown) {
  play(R"({"plan":"slow","delay_ms":1500,"count":1})");
  const Next outcome = test::publish(*instagram, account, one, key, memory, [this](const Call& call) {
    net::Request hurried = call.request;
    hurried.deadline = std::chrono::milliseconds(300);
    return client.send(hurried);
  });
  EXPECT_TRUE(std::holds_alternative<Unknown>(outcome)) << test::describe(outcome);
}

}  // namespace
}  // namespace pv::channels
