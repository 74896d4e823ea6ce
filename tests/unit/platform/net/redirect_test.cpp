// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "loopback_server.hpp"
#include "platform/net/client.hpp"

namespace pv::net {
namespace {

using testing::Connection;
using testing::LoopbackServer;
using testing::Requests;

/// Answers /a by a redirect to `target` and everything else by 200.
class Redirecting : public ::testing::Test {
 protected:
  Redirecting()
      : server_([this](Connection& c) { serve(c, true); }), other_([this](Connection& c) { serve(c, false); }), client_(ClientOptions{}) {
    client_.allow(server_.at());
  }

  void serve(Connection& connection, bool first) {
    while (true) {
      const std::string request = connection.read_request();
      if (request.empty()) return;
      (first ? requests_ : elsewhere_).add(request);
      if (request.find(" /a") != std::string::npos) {
        connection.answer(status_, "moved", "Location: " + target_ + "\r\n");
      } else {
        connection.answer("200 OK", "arrived");
      }
    }
  }

  Exchange send(Request request, int redirects = 5) {
    request.url = server_.url("/a");
    request.max_redirects = redirects;
    request.deadline = std::chrono::seconds(10);
    return client_.send(request);
  }

  static std::string method(const std::string& request) { return request.substr(0, request.find(' ')); }

  std::string status_ = "302 Found";
  std::string target_ = "/b";
  Requests requests_;
  Requests elsewhere_;
  LoopbackServer server_;
  LoopbackServer other_;
  Client client_;
};

TEST_F(Redirecting, IsAnAnswerWhenNotAskedFor) {
  const Exchange exchange = send({}, 0);
  ASSERT_TRUE(exchange);
  EXPECT_EQ(exchange->status, 302);
  EXPECT_EQ(exchange->header("location"), "/b");
  EXPECT_EQ(requests_.all().size(), 1u);
}

TEST_F(Redirecting, IsFollowedWithItsHeadersInsideTheOrigin) {
  target_ = "../c?x=1";
  const Exchange exchange = send({.headers = {{"Authorization", "Bearer s"}}});
  ASSERT_TRUE(exchange);
  EXPECT_EQ(exchange->body, "arrived");
  EXPECT_EQ(exchange->final_url, server_.url("/c?x=1"));
  EXPECT_NE(requests_.all().at(1).find("Authorization: Bearer s"), std::string::npos);
}

// RFC 9110 §15.4.
TEST_F(Redirecting, MethodsChangeAsTheStandardSays) {
  struct Row {
    const char* status;
    const char* from;
    const char* to;
  };
  for (const Row& row : {Row{"301 x", "POST", "GET"}, Row{"302 x", "POST", "GET"}, Row{"303 x", "POST", "GET"}, Row{"303 x", "PUT", "GET"},
                         Row{"303 x", "HEAD", "HEAD"}, Row{"301 x", "PUT", "PUT"}, Row{"302 x", "DELETE", "DELETE"},
                         Row{"307 x", "POST", "POST"}, Row{"308 x", "PUT", "PUT"}, Row{"301 x", "HEAD", "HEAD"}}) {
    status_ = row.status;
    Request request{.method = row.from, .headers = {{"Content-Type", "text/plain"}, {"X-Kept", "1"}}};
    if (request.method != "HEAD") request.body = "corpo";
    ASSERT_TRUE(send(request)) << row.status << row.from;
    const std::string second = requests_.all().back();
    EXPECT_EQ(method(second), row.to) << row.status << " " << row.from;
    const bool became_get = std::string_view(row.to) == "GET";
    EXPECT_EQ(second.find("Content-Type: text/plain") == std::string::npos, became_get) << second;
    if (!request.body.empty()) { EXPECT_EQ(second.ends_with("corpo"), !became_get) << second; }
    EXPECT_NE(second.find("X-Kept: 1"), std::string::npos);
  }
}

TEST_F(Redirecting, CredentialsStayWithTheirOrigin) {
  client_.allow(other_.at());
  target_ = other_.url("/b");
  ASSERT_TRUE(send({.headers = {{"authorization", "Bearer s3cret"},
                                {"Cookie", "a=s3cret"},
                                {"DPoP", "s3cret"},
                                {"X-Api-Key", "s3cret"},
                                {"Accept", "text/html"}}}));
  const std::string request = elsewhere_.all().at(0);
  EXPECT_EQ(request.find("s3cret"), std::string::npos) << request;
  EXPECT_NE(request.find("Accept: text/html"), std::string::npos);
}

TEST_F(Redirecting, AnotherNameForTheSameServerIsAnotherOrigin) {
  client_.allow(server_.at("localhost"));
  target_ = server_.url("/b", "localhost");
  ASSERT_TRUE(send({.headers = {{"Authorization", "s3cret"}}}));
  EXPECT_EQ(requests_.all().at(1).find("s3cret"), std::string::npos);
}

TEST_F(Redirecting, CredentialsDoNotComeBack) {
  client_.allow(other_.at());
  LoopbackServer back([&](Connection& connection) {
    connection.read_request();
    connection.answer("302 Found", "", "Location: " + server_.url("/c") + "\r\n");
  });
  client_.allow(back.at());
  target_ = back.url("/");
  ASSERT_TRUE(send({.headers = {{"Authorization", "s3cret"}}}));
  EXPECT_EQ(requests_.all().at(1).find("s3cret"), std::string::npos);
}

TEST_F(Redirecting, BodiesDoNotCrossOrigins) {
  client_.allow(other_.at());
  target_ = other_.url("/b");
  for (const char* status : {"307 x", "308 x"}) {
    status_ = status;
    const Exchange exchange = send({.method = "POST", .body = "password=s3cret"});
    ASSERT_FALSE(exchange);
    EXPECT_EQ(exchange.error().error.safe.key, "net.redirect_refused");
    EXPECT_EQ(exchange.error().sent, Sent::Maybe);
  }
  EXPECT_EQ(other_.connections(), 0);
  status_ = "303 x";
  ASSERT_TRUE(send({.method = "POST", .body = "password=s3cret"}));
  EXPECT_EQ(elsewhere_.all().at(0).find("s3cret"), std::string::npos);
}

TEST_F(Redirecting, InwardIsRefused) {
  for (const std::string& target :
       {other_.url("/b"), other_.url("/b", "localhost"), std::string("http://169.254.169.254/latest/meta-data/"),
        std::string("http://[::ffff:10.0.0.1]/"), "//" + other_.at() + "/b"}) {
    target_ = target;
    const Exchange exchange = send({});
    ASSERT_FALSE(exchange) << target;
    EXPECT_EQ(exchange.error().error.safe.key, "net.refused_address") << target;
    EXPECT_EQ(exchange.error().sent, Sent::Maybe) << "the first request had gone";
  }
  EXPECT_EQ(other_.connections(), 0);
}

TEST_F(Redirecting, OtherSchemesAndBrokenTargetsAreRefused) {
  for (const std::string target : {"file:///etc/passwd", "javascript:alert(1)", "gopher://127.0.0.1:25/", "http://user@127.0.0.1/",
                                   "http://0x7f.1/", "\\\\127.0.0.1\\"}) {
    target_ = target;
    const Exchange exchange = send({});
    ASSERT_FALSE(exchange) << target;
    EXPECT_EQ(exchange.error().error.safe.key, "net.redirect_refused") << target;
  }
}

TEST_F(Redirecting, LoopsEnd) {
  target_ = "/a";
  const Exchange exchange = send({}, 5);
  ASSERT_FALSE(exchange);
  EXPECT_EQ(exchange.error().error.safe.key, "net.too_many_redirects");
  EXPECT_EQ(requests_.all().size(), 6u);
}

}  // namespace
}  // namespace pv::net
