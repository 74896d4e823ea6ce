// SPDX-License-Identifier: Apache-2.0
#include <future>
#include <thread>

#include "platform/base/metrics.hpp"
#include "unit/platform/http/support.hpp"

namespace pv::http::test {
namespace {

TEST_F(ServerTest, AnswersAPlainRequestWithTheFieldsEverySiteCarries) {
  add(Method::Get, "/hello/{name}", [](const Request& request) -> Result<Response> {
    return Response::html(std::string(request.capture("name")) + " " + request.query.get_or("q", "-") + " " + request.csp_nonce);
  });
  start();
  Client client(port_);
  const auto answer = client.get("/hello/anna%20b?q=x+y", "Accept-Language: fr, en;q=0.8, it;q=0.3\r\n");
  EXPECT_EQ(answer.status, 200);
  EXPECT_TRUE(answer.body.starts_with("anna b x y ")) << answer.body;
  const auto nonce = answer.body.substr(std::string("anna b x y ").size());
  EXPECT_GE(nonce.size(), 20u);
  EXPECT_EQ(answer.field("Content-Security-Policy"), "default-src 'self'; style-src 'self' 'nonce-" + nonce + "'");
  EXPECT_EQ(answer.field("X-Content-Type-Options"), "nosniff");
  EXPECT_EQ(answer.field("X-Frame-Options"), "DENY");
  EXPECT_EQ(answer.field("Referrer-Policy"), "strict-origin-when-cross-origin");
  EXPECT_EQ(answer.field("Cross-Origin-Opener-Policy"), "same-origin");
  EXPECT_FALSE(answer.field("Permissions-Policy").empty());
  EXPECT_EQ(answer.field("X-Request-Id").size(), 16u);
  EXPECT_TRUE(parse_http_date(answer.field("Date")));
  EXPECT_FALSE(answer.headers.has("Set-Cookie"));
}

TEST_F(ServerTest, RefusesWhatHasNoRoute) {
  add(Method::Get, "/a", [](const Request&) -> Result<Response> { return Response::text("a"); });
  add(Method::Put, "/a", [](const Request&) -> Result<Response> { return Response::text("a"); }, Access::Token);
  start();
  Client client(port_);
  auto answer = client.get("/b", "Accept-Language: en\r\n");
  EXPECT_EQ(answer.status, 404);
  EXPECT_EQ(answer.field("Content-Type"), "application/problem+json");
  EXPECT_EQ(json::string_at(*json::parse_object(answer.body), "title"), "http.not_found");
  EXPECT_EQ(json::string_at(*json::parse_object(answer.body), "detail"), "en");
  answer = client.post("/a", "text/plain", "");
  EXPECT_EQ(answer.status, 405);
  EXPECT_EQ(answer.field("Allow"), "GET, HEAD, PUT");
  EXPECT_EQ(json::int_at(*json::parse_object(answer.body), "status"), 405);
  client.send("OPTIONS /a HTTP/1.1\r\nHost: localhost\r\n\r\n");
  answer = client.read();
  EXPECT_EQ(answer.status, 204);
  EXPECT_EQ(answer.field("Allow"), "GET, HEAD, PUT, OPTIONS");
}

TEST_F(ServerTest, HeadEqualsGet) {
  const std::string page(5000, 'x');
  add(Method::Get, "/page", [&](const Request&) -> Result<Response> { return Response::html(page).header("ETag", "\"1\""); });
  const auto path = folder_.write("file", page);
  add(Method::Get, "/file", [&](const Request&) -> Result<Response> { return Response::file(path, "image/png"); });
  site_->content_security_policy = "default-src 'self'";
  start();
  for (const std::string target : {"/page", "/file", "/none"}) {
    for (const std::string fields : {"", "Accept-Encoding: gzip\r\n"}) {
      Client client(port_);
      const auto get = client.get(target, fields);
      client.send("HEAD " + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n");
      const auto head = client.read(true);
      auto expected = get.headers;
      auto seen = head.headers;
      for (const auto* own : {"X-Request-Id", "Date"}) {
        expected.erase(own);
        seen.erase(own);
      }
      // A problem document names the request, whose id has the same length.
      EXPECT_EQ(expected.all(), seen.all()) << target;
      EXPECT_EQ(get.status, head.status);
      // Nothing came behind the head: the next answer starts where it should.
      EXPECT_EQ(client.get(target, fields).status, get.status);
    }
  }
}

TEST_F(ServerTest, KeepsOneConnectionForTenThousandRequests) {
  add(Method::Get, "/n/{n}", [](const Request& request) -> Result<Response> { return Response::text(std::string(request.capture("n"))); });
  start();
  Client client(port_);
  for (int n = 0; n < 10'000; ++n) {
    const auto answer = client.get("/n/" + std::to_string(n));
    ASSERT_EQ(answer.status, 200) << n;
    ASSERT_EQ(answer.body, std::to_string(n));
  }
}

TEST_F(ServerTest, AnswersPipelinedRequestsInOrder) {
  add(Method::Get, "/n/{n}", [](const Request& request) -> Result<Response> { return Response::text(std::string(request.capture("n"))); });
  add(Method::Post, "/echo", [](const Request& request) -> Result<Response> { return Response::text(request.body); }, Access::Token);
  start();
  Client client(port_);
  std::string all;
  for (int n = 0; n < 200; ++n) {
    all += "GET /n/" + std::to_string(n) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    all += "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nabc";
    all += "POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nde\r\n0\r\n\r\n";
  }
  ASSERT_TRUE(client.send(all));
  for (int n = 0; n < 200; ++n) {
    ASSERT_EQ(client.read().body, std::to_string(n));
    ASSERT_EQ(client.read().body, "abc");
    ASSERT_EQ(client.read().body, "de");
  }
}

TEST_F(ServerTest, ClosesWhenAskedAndForOldClients) {
  add(Method::Get, "/", [](const Request&) -> Result<Response> { return Response::text("x"); });
  start();
  Client one(port_);
  EXPECT_EQ(one.get("/", "Connection: close\r\n").field("Connection"), "close");
  EXPECT_TRUE(one.ends());
  Client two(port_);
  two.send("GET / HTTP/1.0\r\nHost: localhost\r\n\r\n");
  EXPECT_EQ(two.read().body, "x");
  EXPECT_TRUE(two.ends());
}

TEST_F(ServerTest, SaysWhenItIsFull) {
  options_.limits.pool_threads = 1;
  options_.limits.queue = 1;
  std::promise<void> go;
  auto gone = go.get_future().share();
  std::atomic<int> running{0};
  add(Method::Get, "/slow", [&](const Request&) -> Result<Response> {
    ++running;
    gone.wait();
    return Response::text("done");
  });
  start();
  Client first(port_);
  first.send("GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n");
  ASSERT_TRUE(wait_until([&] { return running == 1; }));
  // One waits in the queue; of the rest each is told at once, in its language, and keeps its connection.
  Client second(port_);
  second.send("GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n");
  Client third(port_);
  Answer refused;
  ASSERT_TRUE(wait_until([&] {
    third.send("GET /slow HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\n\r\n");
    refused = third.read();
    return refused.status == 503;
  }));
  EXPECT_EQ(refused.field("Retry-After"), "2");
  EXPECT_EQ(json::string_at(*json::parse_object(refused.body), "title"), "http.busy");
  EXPECT_EQ(json::string_at(*json::parse_object(refused.body), "detail"), "en");
  EXPECT_EQ(refused.field("Content-Security-Policy").substr(0, 18), "default-src 'self'");
  go.set_value();
  EXPECT_EQ(first.read().body, "done");
  EXPECT_EQ(second.read().body, "done");
  EXPECT_EQ(third.get("/slow").body, "done");
}

TEST_F(ServerTest, CatchesWhatHandlersThrowInOnePlace) {
  struct Full : std::runtime_error {
    using std::runtime_error::runtime_error;
  };
  mapper_ = [](const std::exception& exception) -> std::optional<Error> {
    if (dynamic_cast<const Full*>(&exception) != nullptr) return Error(Code::Unavailable, "test.full").after(30s);
    return std::nullopt;
  };
  add(Method::Get, "/bug", [](const Request&) -> Result<Response> { throw std::logic_error("secret detail"); });
  add(Method::Get, "/full", [](const Request&) -> Result<Response> { throw Full("disk"); });
  add(Method::Get, "/unpresentable", [](const Request&) -> Result<Response> { return fail(Code::Gone, "test.unpresentable"); });
  add(Method::Get, "/split",
      [](const Request& request) -> Result<Response> { return Response::text("x").header("X-Name", request.query.get_or("v", "")); });
  add(Method::Get, "/fine", [](const Request&) -> Result<Response> { return Response::text("x"); });
  start();
  Client client(port_);
  auto answer = client.get("/bug");
  EXPECT_EQ(answer.status, 500);
  EXPECT_EQ(answer.body.find("secret"), std::string::npos);
  EXPECT_NE(answer.body.find(answer.field("X-Request-Id")), std::string::npos);
  answer = client.get("/full");
  EXPECT_EQ(answer.status, 503);
  EXPECT_EQ(answer.field("Retry-After"), "30");
  answer = client.get("/unpresentable");
  EXPECT_EQ(answer.status, 410);
  EXPECT_EQ(answer.body, "410\n");
  // A header that input reached does not become two.
  answer = client.get("/split?v=a%0d%0aX-Evil:%201");
  EXPECT_EQ(answer.status, 500);
  EXPECT_FALSE(answer.headers.has("X-Evil"));
  EXPECT_EQ(answer.field("X-Content-Type-Options"), "nosniff");
  EXPECT_EQ(client.get("/fine").status, 200);
}

TEST_F(ServerTest, ServesSeveralSitesAndSaysWhenAPortIsTaken) {
  add(Method::Get, "/", [](const Request&) -> Result<Response> { return Response::text("first"); });
  start();
  auto other = std::make_shared<Site>();
  other->name = "other";
  other->gate = &gate_;
  other->routes.add(
      Route{Method::Get, "/", Access::Public, kNoPermission, [](const Request&) -> Result<Response> { return Response::text("second"); }});
  const auto port = server_->listen("127.0.0.1", 0, other);
  ASSERT_TRUE(port);
  EXPECT_EQ(Client(port_).get("/").body, "first");
  EXPECT_EQ(Client(*port).get("/").body, "second");
  const auto again = server_->listen("127.0.0.1", port_, other);
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().code, Code::Conflict);
  EXPECT_EQ(again.error().safe.key, "http.port_in_use");
  EXPECT_EQ(std::get<std::int64_t>(again.error().safe.args.at(0).second), port_);
  EXPECT_EQ(server_->listen("300.0.0.1", 0, other).error().safe.key, "http.bad_address");
}

TEST_F(ServerTest, StopsGracefully) {
  std::promise<void> go;
  auto gone = go.get_future().share();
  std::atomic<int> running{0};
  add(Method::Get, "/slow", [&](const Request&) -> Result<Response> {
    ++running;
    gone.wait();
    return Response::text("done");
  });
  add(Method::Get, "/", [](const Request&) -> Result<Response> { return Response::text("x"); });
  start();
  Client idle(port_);
  EXPECT_EQ(idle.get("/").status, 200);
  Client busy(port_);
  busy.send("GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n");
  ASSERT_TRUE(wait_until([&] { return running == 1; }));
  std::thread stopper([&] { server_->stop(10s); });
  EXPECT_TRUE(idle.ends());
  ASSERT_TRUE(wait_until([&] { return !Client(port_).connected(); }));
  go.set_value();
  const auto answer = busy.read();
  EXPECT_EQ(answer.body, "done");
  EXPECT_EQ(answer.field("Connection"), "close");
  EXPECT_TRUE(busy.ends());
  stopper.join();
}

TEST_F(ServerTest, StopDoesNotWaitLongerThanItsGrace) {
  add(Method::Get, "/", [](const Request&) -> Result<Response> { return Response::text("x"); });
  start();
  Client half(port_);
  half.send("GET / HT");
  Client again(port_);
  EXPECT_EQ(again.get("/").status, 200);
  const auto begin = std::chrono::steady_clock::now();
  server_->stop(200ms);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, 5s);
  EXPECT_TRUE(half.ends());
}

TEST_F(ServerTest, CountsWhatItAnswers) {
  site_->name = "counted";
  add(Method::Get, "/", [](const Request&) -> Result<Response> { return Response::text("x"); });
  start();
  Client client(port_);
  for (int i = 0; i < 3; ++i) EXPECT_EQ(client.get("/").status, 200);
  EXPECT_EQ(client.get("/none").status, 404);
  ASSERT_TRUE(wait_until(
      [] { return metrics::exposition().find("pv_http_requests_total{site=\"counted\",status=\"404\"} 1") != std::string::npos; }));
  const auto text = metrics::exposition();
  EXPECT_NE(text.find("pv_http_requests_total{site=\"counted\",status=\"200\"} 3"), std::string::npos) << text;
  EXPECT_NE(text.find("pv_http_request_seconds_count{site=\"counted\"} 4"), std::string::npos) << text;
}

TEST_F(ServerTest, RunsOnSeveralThreads) {
  options_.limits.io_threads = 3;
  options_.limits.pool_threads = 4;
  add(Method::Get, "/n/{n}", [](const Request& request) -> Result<Response> { return Response::text(std::string(request.capture("n"))); });
  start();
  std::vector<std::thread> threads;
  std::atomic<int> right{0};
  for (int t = 0; t < 8; ++t)
    threads.emplace_back([&, t] {
      for (int n = 0; n < 100; ++n) {
        Client client(port_);
        const auto text = std::to_string(t * 1000 + n);
        if (client.get("/n/" + text).body == text && client.get("/n/" + text).body == text) ++right;
      }
    });
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(right, 800);
}

}  // namespace
}  // namespace pv::http::test
