// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <thread>

#include "unit/platform/http/support.hpp"

namespace pv::http::test {
namespace {

class LimitsTest : public ServerTest {
 protected:
  void SetUp() override {
    add(Method::Get, "/", [](const Request&) -> Result<Response> { return Response::text("x"); });
    add(
        Method::Post, "/echo",
        [this](const Request& request) -> Result<Response> {
          ++handled_;
          return Response::text(request.body);
        },
        Access::Token, BodyKind::Memory, 1000);
  }
  /// Established server-side sockets of our port, from the kernel's own table.
  [[nodiscard]] int open_connections() const {
    std::ifstream table("/proc/self/net/tcp");
    char port[8];
    std::snprintf(port, sizeof port, ":%04X", port_);
    int count = 0;
    for (std::string line; std::getline(table, line);) {
      const auto local = line.find(port);
      if (local != std::string::npos && local < 20 && line.find(" 01 ") != std::string::npos) ++count;
    }
    return count;
  }
  std::atomic<int> handled_{0};
};

struct Hostile {
  const char* name;
  std::string bytes;
  int status;
};

class HostileTest : public LimitsTest, public ::testing::WithParamInterface<Hostile> {};

// Each of these is read differently by some server or proxy; each is refused and the connection closed, so that nothing behind
// it is ever taken for a request.
TEST_P(HostileTest, IsRefusedAndNothingBehindItIsAnswered) {
  start();
  Client client(port_);
  client.send(GetParam().bytes + "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  EXPECT_EQ(client.read().status, GetParam().status);
  EXPECT_TRUE(client.ends());
  EXPECT_EQ(client.held().find("HTTP/1.1 200"), std::string::npos);
  EXPECT_EQ(handled_, 0);
}

const std::string kPost = "POST /echo HTTP/1.1\r\nHost: localhost\r\n";
INSTANTIATE_TEST_SUITE_P(
    Requests, HostileTest,
    ::testing::Values(
        Hostile{"LengthAndChunked", kPost + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
        Hostile{"ChunkedAndLength", kPost + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n", 400},
        Hostile{"TwoLengths", kPost + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcd", 400},
        Hostile{"TwoEqualLengths", kPost + "Content-Length: 4\r\nContent-Length: 4\r\n\r\nabcd", 400},
        Hostile{"LengthList", kPost + "Content-Length: 4, 4\r\n\r\nabcd", 400},
        Hostile{"SignedLength", kPost + "Content-Length: +4\r\n\r\nabcd", 400},
        Hostile{"NegativeLength", kPost + "Content-Length: -1\r\n\r\n", 400},
        Hostile{"HexLength", kPost + "Content-Length: 0x4\r\n\r\nabcd", 400},
        Hostile{"EmptyLength", kPost + "Content-Length: \r\n\r\n", 400},
        Hostile{"HugeLength", kPost + "Content-Length: 99999999999999999999\r\n\r\n", 400},
        Hostile{"TwoCodings", kPost + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
        Hostile{"CodingList", kPost + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 400},
        Hostile{"CodingTwiceInList", kPost + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n", 400},
        Hostile{"UnknownCoding", kPost + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 501},
        Hostile{"ChunkedInOldVersion", "POST /echo HTTP/1.0\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
        Hostile{"SpaceBeforeColon", kPost + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n", 400},
        Hostile{"FoldedField", kPost + "X-A: b\r\n Transfer-Encoding: chunked\r\n\r\n", 400},
        Hostile{"FoldedWithTab", kPost + "X-A: b\r\n\tc\r\n\r\n", 400}, Hostile{"BareLineFeed", "GET / HTTP/1.1\nHost: localhost\n\n", 400},
        Hostile{"LineFeedInFields", "GET / HTTP/1.1\r\nHost: localhost\nX: y\r\n\r\n", 400},
        Hostile{"BareCarriageReturn", "GET / HTTP/1.1\r\nHost: localhost\r\nX: a\rb\r\n\r\n", 400},
        Hostile{"Nul", std::string("GET / HTTP/1.1\r\nHost: localhost\r\nX: a\0b\r\n\r\n", 47), 400},
        Hostile{"BadChunkSize", kPost + "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n", 400},
        Hostile{"NegativeChunk", kPost + "Transfer-Encoding: chunked\r\n\r\n-1\r\n\r\n", 400},
        Hostile{"HugeChunk", kPost + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n\r\n", 400},
        Hostile{"ChunkWithoutBreak", kPost + "Transfer-Encoding: chunked\r\n\r\n3\r\nabcX\r\n0\r\n\r\n", 400},
        Hostile{"TwoHosts", "GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n", 400},
        Hostile{"NoHost", "GET / HTTP/1.1\r\n\r\n", 400}, Hostile{"BadHost", "GET / HTTP/1.1\r\nHost: local/host\r\n\r\n", 400},
        Hostile{"UserInHost", "GET / HTTP/1.1\r\nHost: a@localhost\r\n\r\n", 400},
        Hostile{"DotDot", "GET /a/../b HTTP/1.1\r\nHost: localhost\r\n\r\n", 400},
        Hostile{"EncodedDotDot", "GET /a/%2e%2e/b HTTP/1.1\r\nHost: localhost\r\n\r\n", 400},
        Hostile{"EncodedSlash", "GET /a%2fb HTTP/1.1\r\nHost: localhost\r\n\r\n", 400},
        Hostile{"DoubleSlash", "GET //localhost/ HTTP/1.1\r\nHost: localhost\r\n\r\n", 400},
        Hostile{"EncodedNul", "GET /a%00 HTTP/1.1\r\nHost: localhost\r\n\r\n", 400},
        Hostile{"Backslash", "GET /a%5cb HTTP/1.1\r\nHost: localhost\r\n\r\n", 400},
        Hostile{"BadPercent", "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n", 400},
        Hostile{"BadUtf8", "GET /%ff HTTP/1.1\r\nHost: localhost\r\n\r\n", 400},
        Hostile{"BadQuery", "GET /?a=%ff HTTP/1.1\r\nHost: localhost\r\n\r\n", 400},
        Hostile{"Fragment", "GET /#a HTTP/1.1\r\nHost: localhost\r\n\r\n", 400},
        Hostile{"OtherScheme", "GET ftp://localhost/ HTTP/1.1\r\nHost: localhost\r\n\r\n", 400},
        Hostile{"Garbage", "\x16\x03\x01\x02\x00\x01\r\n\r\n", 400},
        Hostile{"Connect", "CONNECT localhost:80 HTTP/1.1\r\nHost: localhost\r\n\r\n", 501},
        Hostile{"Trace", "TRACE / HTTP/1.1\r\nHost: localhost\r\n\r\n", 501},
        Hostile{"FutureVersion", "GET / HTTP/3.0\r\nHost: localhost\r\n\r\n", 505},
        Hostile{"OtherExpectation", kPost + "Expect: money\r\nContent-Length: 1\r\n\r\na", 417},
        Hostile{"TooManyFields",
                "GET / HTTP/1.1\r\nHost: localhost\r\n" +
                    [] {
                      std::string fields;
                      for (int i = 0; i < 101; ++i) fields += "X: y\r\n";
                      return fields;
                    }() +
                    "\r\n",
                431},
        Hostile{"LargeHead", "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + std::string(17'000, 'a') + "\r\n\r\n", 431},
        Hostile{"LongTarget", "GET /" + std::string(17'000, 'a') + " HTTP/1.1\r\nHost: localhost\r\n\r\n", 431}),
    [](const auto& info) { return std::string(info.param.name); });

TEST_F(LimitsTest, TakesAHeadJustBelowTheLimitInSmallPieces) {
  start();
  Client client(port_);
  std::string head = "GET / HTTP/1.1\r\nHost: localhost\r\nX: ";
  head += std::string(16 * 1024 - head.size() - 4, 'a') + "\r\n\r\n";
  ASSERT_EQ(head.size(), 16u * 1024);
  for (std::size_t at = 0; at < head.size(); at += 97) ASSERT_TRUE(client.send(std::string_view(head).substr(at, 97)));
  EXPECT_EQ(client.read().status, 200);
  EXPECT_EQ(client.get("/").status, 200);
}

TEST_F(LimitsTest, AcceptsAbsoluteFormAndEmptyLinesBefore) {
  start();
  Client client(port_);
  client.send("\r\nGET http://localhost/ HTTP/1.1\r\nHost: other\r\n\r\n");
  EXPECT_EQ(client.read().status, 200);
  client.send("GET http://other/ HTTP/1.1\r\nHost: localhost\r\n\r\n");
  EXPECT_EQ(client.read().status, 421);
}

TEST_F(LimitsTest, RefusesALargeBodyBeforeReadingIt) {
  start();
  Client client(port_);
  client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1001\r\nExpect: 100-continue\r\n\r\n");
  const auto answer = client.read();
  EXPECT_EQ(answer.status, 413);
  EXPECT_NE(answer.body.find("http.too_large"), std::string::npos);
  EXPECT_TRUE(client.ends());
  EXPECT_EQ(handled_, 0);
}

TEST_F(LimitsTest, RefusesALargeChunkedBodyWhileItStreams) {
  start();
  Client client(port_);
  client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
  const std::string chunk = "190\r\n" + std::string(400, 'a') + "\r\n";
  for (int i = 0; i < 3; ++i) client.send(chunk);
  EXPECT_EQ(client.read().status, 413);
  EXPECT_TRUE(client.ends());
  EXPECT_EQ(handled_, 0);
}

TEST_F(LimitsTest, TheAnswerArrivesThoughTheClientStillSends) {
  start();
  Client client(port_);
  client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 8000000\r\n\r\n");
  const std::string block(64 * 1024, 'a');
  for (int i = 0; i < 40; ++i) client.send(block);
  EXPECT_EQ(client.read().status, 413);
}

TEST_F(LimitsTest, TakesABodyOfExactlyTheLimit) {
  start();
  Client client(port_);
  EXPECT_EQ(client.post("/echo", "text/plain", std::string(1000, 'a')).body, std::string(1000, 'a'));
  client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n3e8;x=y\r\n" + std::string(1000, 'b') +
              "\r\n0\r\nX-Trailer: z\r\n\r\n");
  EXPECT_EQ(client.read().body, std::string(1000, 'b'));
  EXPECT_EQ(client.get("/").status, 200);
}

TEST_F(LimitsTest, SaysContinueOnlyToWhomWaits) {
  start();
  Client client(port_);
  client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
  EXPECT_EQ(client.read().status, 100);
  client.send("abc");
  EXPECT_EQ(client.read().body, "abc");
  client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\nabc");
  EXPECT_EQ(client.read().body, "abc");
}

TEST_F(LimitsTest, ARouteWithoutBodyTakesNone) {
  add(Method::Post, "/none", [](const Request&) -> Result<Response> { return Response::empty(); }, Access::Token, BodyKind::None);
  start();
  Client client(port_);
  EXPECT_EQ(client.post("/none", "text/plain", "").status, 204);
  EXPECT_EQ(client.post("/none", "text/plain", "a").status, 413);
  EXPECT_TRUE(client.ends());
}

TEST_F(LimitsTest, EndsSlowHeadsSlowBodiesAndIdleConnections) {
  options_.limits.head_time = 1s;
  options_.limits.body_time = 1s;
  options_.limits.idle_time = 1s;
  start();
  Client silent(port_);
  Client head(port_);
  Client body(port_);
  Client idle(port_);
  body.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900\r\n\r\n");
  EXPECT_EQ(idle.get("/").status, 200);
  // A few bytes now and then do not help: the head has one deadline, a body must make real progress.
  std::atomic<bool> stop{false};
  std::thread drip([&] {
    head.send("GET / HTTP/1.1\r\nHost: localhost\r\n");
    for (int i = 0; !stop && i < 200; ++i) {
      head.send("X: y\r\n");
      body.send("a");
      ::poll(nullptr, 0, 50);
    }
  });
  EXPECT_EQ(head.read().status, 408);
  EXPECT_EQ(body.read().status, 408);
  EXPECT_TRUE(silent.ends());
  EXPECT_TRUE(silent.held().empty());
  EXPECT_TRUE(idle.ends());
  stop = true;
  drip.join();
  EXPECT_TRUE(head.ends());
  EXPECT_TRUE(body.ends());
  EXPECT_EQ(handled_, 0);
}

TEST_F(LimitsTest, LetsGoOfAClientThatDoesNotRead) {
  options_.limits.body_time = 1s;
  const auto path = folder_.write("large", std::string(32 << 20, 'z'));
  add(Method::Get, "/large", [&](const Request&) -> Result<Response> { return Response::file(path, "application/octet-stream"); });
  start();
  Client client(port_);
  const int small = 4096;
  ::setsockopt(client.fd(), SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
  client.send("GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n");
  // The client reads only after the server has given up (its end of the connection is gone); then less than the whole is there.
  ASSERT_TRUE(wait_until([&] { return open_connections() == 0; }));
  std::size_t got = 0;
  while (client.fill(2s)) got = client.held().size();
  EXPECT_LT(got, std::size_t{32} << 20);
}

TEST_F(LimitsTest, TellsTheSurplusThatItIsFull) {
  options_.limits.max_connections = 3;
  start();
  std::vector<std::unique_ptr<Client>> clients;
  for (int i = 0; i < 3; ++i) {
    clients.push_back(std::make_unique<Client>(port_));
    EXPECT_EQ(clients.back()->get("/").status, 200);
  }
  Client surplus(port_);
  const auto answer = surplus.get("/");
  EXPECT_EQ(answer.status, 503);
  EXPECT_EQ(answer.field("Retry-After"), "2");
  EXPECT_TRUE(surplus.ends());
  // Those within are served on, and a place that becomes free is given away.
  EXPECT_EQ(clients.front()->get("/").status, 200);
  clients.pop_back();
  EXPECT_TRUE(wait_until([&] { return Client(port_).get("/").status == 200; }));
}

}  // namespace
}  // namespace pv::http::test
