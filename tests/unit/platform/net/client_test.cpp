// SPDX-License-Identifier: Apache-2.0
#include "platform/net/client.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>

#include "loopback_server.hpp"

namespace pv::net {
namespace {

using std::chrono::milliseconds;
using testing::Connection;
using testing::LoopbackServer;
using testing::Requests;

/// Answers each request on a connection by what `reply` writes.
LoopbackServer::Handler each(Requests& requests, std::function<void(Connection&, const std::string&)> reply) {
  return [&requests, reply = std::move(reply)](Connection& connection) {
    while (true) {
      const std::string request = connection.read_request();
      if (request.empty()) return;
      requests.add(request);
      reply(connection, request);
    }
  };
}

Client allowing(std::initializer_list<const LoopbackServer*> servers) {
  ClientOptions options;
  for (const LoopbackServer* server : servers) options.allow.push_back(server->at());
  return Client(options);
}

void expect_failure(const Exchange& exchange, const char* key, Sent sent, Code code) {
  ASSERT_FALSE(exchange.has_value()) << "answered " << exchange->status;
  EXPECT_EQ(exchange.error().error.safe.key, key) << exchange.error().error.detail;
  EXPECT_EQ(exchange.error().sent, sent) << exchange.error().error.detail;
  EXPECT_EQ(exchange.error().error.code, code) << exchange.error().error.detail;
}

bool has_line(const std::string& request, const std::string& line) { return request.find(line + "\r\n") != std::string::npos; }

TEST(Client, GetsAnAnswer) {
  Requests requests;
  LoopbackServer server(
      each(requests, [](Connection& c, const std::string&) { c.answer("200 OK", "ciao", "X-One: a \r\nx-two:\r\nX-One: b\r\n"); }));
  Client client = allowing({&server});
  const Exchange exchange = client.send({.url = server.url("/a/../b?c=d#e"), .headers = {{"X-Empty", ""}, {"Accept", "text/plain"}}});
  ASSERT_TRUE(exchange) << exchange.error().error.detail;
  EXPECT_EQ(exchange->status, 200);
  EXPECT_EQ(exchange->body, "ciao");
  EXPECT_EQ(exchange->header("x-ONE"), "a");
  EXPECT_EQ(exchange->header("X-Two"), "");
  EXPECT_EQ(exchange->header("X-Three"), std::nullopt);
  EXPECT_EQ(exchange->final_url, server.url("/b?c=d#e"));
  const std::string request = requests.all().at(0);
  EXPECT_TRUE(request.starts_with("GET /b?c=d HTTP/1.1\r\n")) << request;
  EXPECT_TRUE(has_line(request, "Host: " + server.at()));
  EXPECT_TRUE(has_line(request, "User-Agent: Portavoce"));
  EXPECT_TRUE(has_line(request, "X-Empty:"));
  EXPECT_TRUE(has_line(request, "Accept: text/plain"));
}

TEST(Client, SendsBodiesAndMethods) {
  Requests requests;
  LoopbackServer server(each(requests, [](Connection& c, const std::string&) { c.answer("201 Created"); }));
  Client client = allowing({&server});
  const std::string body("{\"a\":\0}", 7);
  for (const char* method : {"POST", "PUT", "PATCH", "DELETE"}) {
    ASSERT_TRUE(client.send({.method = method, .url = server.url(), .headers = {{"Content-Type", "application/json"}}, .body = body}));
    const std::string request = requests.all().back();
    EXPECT_TRUE(request.starts_with(std::string(method) + " / HTTP/1.1\r\n")) << request;
    EXPECT_TRUE(request.ends_with("\r\n\r\n" + body));
    EXPECT_TRUE(has_line(request, "Content-Type: application/json"));
  }
  ASSERT_TRUE(client.send({.method = "POST", .url = server.url()}));
  EXPECT_TRUE(has_line(requests.all().back(), "Content-Length: 0"));
  EXPECT_EQ(requests.all().back().find("Content-Type"), std::string::npos);
  ASSERT_TRUE(client.send({.method = "DELETE", .url = server.url()}));
  EXPECT_TRUE(requests.all().back().starts_with("DELETE / "));
  EXPECT_EQ(requests.all().back().find("Expect:"), std::string::npos);
}

TEST(Client, HeadHasNoBody) {
  Requests requests;
  LoopbackServer server(
      each(requests, [](Connection& c, const std::string&) { c.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"); }));
  Client client = allowing({&server});
  const Exchange exchange = client.send({.method = "HEAD", .url = server.url(), .deadline = std::chrono::seconds(5)});
  ASSERT_TRUE(exchange);
  EXPECT_EQ(exchange->body, "");
  EXPECT_EQ(exchange->header("content-length"), "1000");
}

TEST(Client, SendsForms) {
  Requests requests;
  LoopbackServer server(each(requests, [](Connection& c, const std::string&) { c.answer("200 OK"); }));
  Client client = allowing({&server});
  ASSERT_TRUE(client.send({.method = "POST",
                           .url = server.url(),
                           .form = {{"text", "ciao", "", ""}, {"file", std::string("\0\1", 2), "a\"b.png", "image/png"}}}));
  const std::string request = requests.all().at(0);
  EXPECT_NE(request.find("Content-Type: multipart/form-data; boundary="), std::string::npos);
  EXPECT_NE(request.find("name=\"text\"\r\n\r\nciao\r\n"), std::string::npos) << request;
  EXPECT_NE(request.find("name=\"file\"; filename=\"a%22b.png\"\r\nContent-Type: image/png\r\n\r\n"), std::string::npos) << request;
}

TEST(Client, KeepsConnectionsForReadsOnly) {
  Requests requests;
  LoopbackServer server(each(requests, [](Connection& c, const std::string&) { c.answer("200 OK"); }));
  Client client = allowing({&server});
  for (int i = 0; i < 5; ++i) ASSERT_TRUE(client.send({.url = server.url()}));
  EXPECT_EQ(server.connections(), 1);
  ASSERT_TRUE(client.send({.method = "POST", .url = server.url(), .body = "x"}));
  EXPECT_EQ(server.connections(), 2);
}

// A peer that keeps the connection, takes the request and closes without a word: libcurl on its own would send it again.
TEST(Client, AWriteIsNeverSentTwice) {
  for (const char* method : {"POST", "PUT", "PATCH", "DELETE"}) {
    Requests requests;
    LoopbackServer server([&requests](Connection& connection) {
      while (true) {
        const std::string request = connection.read_request();
        if (request.empty()) return;
        requests.add(request);
        if (!request.starts_with("GET")) return;  // accepted, then dropped
        connection.answer("200 OK");
      }
    });
    Client client = allowing({&server});
    ASSERT_TRUE(client.send({.url = server.url()}));
    const Exchange exchange = client.send({.method = method, .url = server.url("/write"), .body = "once"});
    expect_failure(exchange, "net.protocol", Sent::Maybe, Code::UpstreamUnknown);
    int writes = 0;
    for (const std::string& request : requests.all()) writes += request.find("/write") != std::string::npos ? 1 : 0;
    EXPECT_EQ(writes, 1) << method;
  }
}

// --- what may be dialled

TEST(Client, LoopbackIsRefusedUnlessAllowed) {
  LoopbackServer server([](Connection& connection) { connection.hang(); });
  Client client{ClientOptions{}};
  const std::string port = server.at("");
  for (const std::string host : {"127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "[::127.0.0.1]", "0.0.0.0"}) {
    expect_failure(client.send({.method = "POST", .url = "http://" + host + port + "/?token=s", .body = "x"}), "net.refused_address",
                   Sent::No, Code::InvalidInput);
  }
  EXPECT_EQ(server.connections(), 0);
}

TEST(Client, AllowIsLiteral) {
  Requests requests;
  LoopbackServer server(each(requests, [](Connection& c, const std::string&) { c.answer("200 OK"); }));
  LoopbackServer other(each(requests, [](Connection& c, const std::string&) { c.answer("200 OK"); }));
  Client client{ClientOptions{}};
  client.allow("LOCALHOST" + server.at(""));
  EXPECT_TRUE(client.send({.url = server.url("/", "localhost")}));
  expect_failure(client.send({.url = server.url()}), "net.refused_address", Sent::No, Code::InvalidInput);
  expect_failure(client.send({.url = other.url("/", "localhost")}), "net.refused_address", Sent::No, Code::InvalidInput);
  EXPECT_EQ(requests.all().size(), 1u);
}

TEST(Client, PortsOfOtherServicesAreRefused) {
  Client client{ClientOptions{}};
  for (const char* url : {"http://example.com:6379/", "http://example.com:25/", "https://example.com:22/", "http://example.com:11211/"}) {
    expect_failure(client.send({.url = url}), "net.refused_port", Sent::No, Code::InvalidInput);
  }
}

TEST(Client, TheProxyComesFromTheOptionsOnly) {
  Requests requests;
  LoopbackServer proxy(each(requests, [](Connection& c, const std::string&) { c.answer("200 OK", "by proxy"); }));
  Requests direct;
  LoopbackServer server(each(direct, [](Connection& c, const std::string&) { c.answer("200 OK", "direct"); }));
  for (const char* name : {"http_proxy", "all_proxy", "ALL_PROXY", "HTTPS_PROXY"}) ::setenv(name, ("http://" + proxy.at()).c_str(), 1);
  ::setenv("no_proxy", "*", 1);
  Client plain = allowing({&server});
  EXPECT_EQ(plain.send({.url = server.url()}).value().body, "direct");
  EXPECT_EQ(proxy.connections(), 0);

  Client behind(ClientOptions{.allow = {server.at()}, .proxy = "http://" + proxy.at()});
  EXPECT_EQ(behind.send({.url = "http://www.example.com/x"}).value().body, "by proxy") << "no_proxy=* must not count";
  EXPECT_TRUE(requests.all().at(0).starts_with("GET http://www.example.com/x HTTP/1.1\r\n"));
  EXPECT_EQ(behind.send({.url = server.url()}).value().body, "direct");
  expect_failure(behind.send({.url = "http://10.0.0.1/"}), "net.refused_address", Sent::No, Code::InvalidInput);
  for (const char* name : {"http_proxy", "all_proxy", "ALL_PROXY", "HTTPS_PROXY", "no_proxy"}) ::unsetenv(name);
}

// --- what goes wrong on the way

TEST(Client, NothingLeftWhenNothingListens) {
  std::string url;
  {
    LoopbackServer gone([](Connection&) {});
    url = gone.url("/secret-path?token=hidden");
  }
  Client client{ClientOptions{}};
  client.allow(url.substr(7, url.find('/', 7) - 7));
  const Exchange exchange = client.send({.method = "POST", .url = url, .body = "x"});
  expect_failure(exchange, "net.connect", Sent::No, Code::UpstreamUnavailable);
  EXPECT_EQ(exchange.error().error.detail.find("secret-path"), std::string::npos) << exchange.error().error.detail;
  EXPECT_EQ(exchange.error().error.detail.find("hidden"), std::string::npos);
}

TEST(Client, UnknownNamesAreNamed) {
  Client client{ClientOptions{}};
  const Exchange exchange =
      client.send({.method = "POST", .url = "http://missing.invalid/", .body = "x", .deadline = std::chrono::seconds(20)});
  ASSERT_FALSE(exchange);
  EXPECT_EQ(exchange.error().sent, Sent::No);
  EXPECT_EQ(std::get<std::string>(exchange.error().error.safe.args.at(0).second), "missing.invalid");
  // RFC 6761 §6.4: never resolves; a resolver that cannot be reached may only time out.
  EXPECT_TRUE(exchange.error().error.safe.key == "net.dns" || exchange.error().error.safe.key == "net.timeout");
}

TEST(Client, TlsWithAServerThatHasNone) {
  LoopbackServer server([](Connection& connection) {
    connection.write("HTTP/1.1 400 Bad Request\r\n\r\n");
    connection.hang();
  });
  Client client = allowing({&server});
  expect_failure(client.send({.method = "POST", .url = "https://" + server.at() + "/", .body = "x"}), "net.tls", Sent::No,
                 Code::UpstreamUnavailable);
}

TEST(Client, ASilentHandshakeEndsByTheDeadline) {
  LoopbackServer server([](Connection& connection) { connection.hang(); });
  Client client = allowing({&server});
  expect_failure(client.send({.method = "POST", .url = "https://" + server.at() + "/", .body = "x", .deadline = milliseconds(200)}),
                 "net.timeout", Sent::No, Code::Timeout);
}

TEST(Client, SlowAnswersEndByTheDeadline) {
  Requests requests;
  LoopbackServer server(each(requests, [](Connection& c, const std::string&) {
    c.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
    c.hang();
  }));
  Client client = allowing({&server});
  const auto begin = std::chrono::steady_clock::now();
  expect_failure(client.send({.method = "POST", .url = server.url(), .body = "x", .deadline = milliseconds(300)}), "net.timeout",
                 Sent::Maybe, Code::UpstreamUnknown);
  expect_failure(client.send({.url = server.url(), .deadline = milliseconds(300)}), "net.timeout", Sent::Maybe, Code::Timeout);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
  expect_failure(client.send({.url = server.url(), .deadline = milliseconds(0)}), "net.timeout", Sent::No, Code::Timeout);
}

TEST(Client, BrokenAnswersAreNotTakenForWhole) {
  const std::vector<std::string> answers{
      "",                                                                               // dropped before the answer
      "HTTP/1.1 200 OK\r\nContent-Le",                                                  // in the head
      "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf",                              // in the body
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n",            // without the last chunk
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel",                  // in a chunk
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n",  // no chunk size
      "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello",    // no gzip
      "SSH-2.0-OpenSSH_9.2\r\n",                                                        // HTTP/0.9 or another protocol
  };
  for (const std::string& answer : answers) {
    LoopbackServer server([&answer](Connection& connection) {
      connection.read_request();
      connection.write(answer);
    });
    Client client = allowing({&server});
    const Exchange write = client.send({.method = "POST", .url = server.url(), .body = "x", .deadline = std::chrono::seconds(5)});
    expect_failure(write, "net.protocol", Sent::Maybe, Code::UpstreamUnknown);
    const Exchange read = client.send({.url = server.url(), .deadline = std::chrono::seconds(5)});
    ASSERT_FALSE(read) << answer;
    EXPECT_EQ(read.error().error.safe.key, "net.protocol") << answer;
    EXPECT_EQ(read.error().sent, Sent::Maybe);
    EXPECT_NE(read.error().error.code, Code::UpstreamUnknown) << "a read has no effect";
  }
}

TEST(Client, TrailersDecideNothing) {
  LoopbackServer server([](Connection& connection) {
    connection.read_request();
    connection.write(
        "HTTP/1.1 302 Found\r\nTransfer-Encoding: chunked\r\nTrailer: Location\r\n\r\n2\r\nok\r\n0\r\nLocation: /evil\r\n\r\n");
  });
  Client client = allowing({&server});
  const Exchange exchange = client.send({.url = server.url(), .max_redirects = 3});
  ASSERT_TRUE(exchange);
  EXPECT_EQ(exchange->status, 302);
  EXPECT_EQ(exchange->body, "ok");
  EXPECT_EQ(exchange->header("location"), std::nullopt);
}

TEST(Client, AnswersAreBounded) {
  LoopbackServer server([](Connection& connection) {
    connection.read_request();
    connection.write("HTTP/1.1 200 OK\r\n\r\n");
    const std::string block(64 * 1024, 'x');
    for (int i = 0; i < 10'000 && connection.write(block); ++i) {}
  });
  Client client = allowing({&server});
  expect_failure(client.send({.url = server.url(), .max_answer = 100'000}), "net.too_large", Sent::Maybe, Code::UpstreamRejected);
}

TEST(Client, AnswersOfExactlyTheLimitAreTaken) {
  LoopbackServer server([](Connection& connection) {
    connection.read_request();
    connection.answer("200 OK", std::string(1000, 'x'));
  });
  Client client = allowing({&server});
  EXPECT_EQ(client.send({.url = server.url(), .max_answer = 1000}).value().body.size(), 1000u);
  expect_failure(client.send({.url = server.url(), .max_answer = 999}), "net.too_large", Sent::Maybe, Code::UpstreamRejected);
  expect_failure(client.send({.url = server.url(), .max_answer = 0}), "net.too_large", Sent::Maybe, Code::UpstreamRejected);
}

/// 50 MB of zeros in some 50 KB.
std::string gzip_of_zeros() {
  std::string out;
  FILE* pipe = ::popen("head -c 50000000 /dev/zero | gzip -6n", "r");
  if (pipe == nullptr) return out;
  char buffer[65536];
  std::size_t count = 0;
  while ((count = std::fread(buffer, 1, sizeof buffer, pipe)) > 0) out.append(buffer, count);
  ::pclose(pipe);
  return out;
}

std::size_t peak_kilobytes() {
  std::FILE* file = std::fopen("/proc/self/status", "r");
  char line[256];
  std::size_t value = 0;
  while (std::fgets(line, sizeof line, file) != nullptr) {
    if (std::string_view(line).starts_with("VmHWM:")) value = std::strtoul(line + 6, nullptr, 10);
  }
  std::fclose(file);
  return value;
}

TEST(Client, ACompressionBombIsBounded) {
  const std::string bomb = gzip_of_zeros();
  ASSERT_GT(bomb.size(), 40'000u);
  ASSERT_LT(bomb.size(), 100'000u);
  LoopbackServer server([&bomb](Connection& connection) {
    connection.read_request();
    connection.answer("200 OK", bomb, "Content-Encoding: gzip\r\n");
  });
  Client client = allowing({&server});
  const std::size_t before = peak_kilobytes();
  expect_failure(client.send({.url = server.url()}), "net.too_large", Sent::Maybe, Code::UpstreamRejected);
  EXPECT_LT(peak_kilobytes(), before + 24 * 1024);
}

TEST(Client, HeaderFloodsAreBounded) {
  const std::vector<std::string> floods{"X-Flood: " + std::string(1000, 'x') + "\r\n", "a:\r\n",
                                        "\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n"};
  for (const std::string& line : floods) {
    LoopbackServer server([&line](Connection& connection) {
      connection.read_request();
      connection.write("HTTP/1.1 103 Early Hints\r\n");
      for (int i = 0; i < 200'000 && connection.write(line); ++i) {}
    });
    Client client = allowing({&server});
    expect_failure(client.send({.url = server.url(), .deadline = std::chrono::seconds(10)}), "net.protocol", Sent::Maybe,
                   Code::UpstreamRejected);
  }
}

TEST(Client, HeadersCannotBeSmuggled) {
  LoopbackServer server([](Connection& connection) { connection.hang(); });
  Client client = allowing({&server});
  std::vector<Request> bad(6);
  bad[0].headers = {{"X", "a\r\nY: b"}};
  bad[1].headers = {{"X\r\nY", "a"}};
  bad[2].headers = {{"X:", "a"}};
  bad[3].headers = {{"X", std::string("a\0b", 3)}};
  bad[4].method = "GET / HTTP/1.1\r\nX: y";
  bad[5].form = {{"a", "b", "c", "text/plain\r\nX: y"}};
  for (Request& request : bad) {
    request.url = server.url();
    expect_failure(client.send(request), "net.invalid_header", Sent::No, Code::InvalidInput);
  }
  expect_failure(client.send({.url = "http://exa mple/"}), "url.malformed", Sent::No, Code::InvalidInput);
  expect_failure(client.send({.url = "ftp://example.com/"}), "url.scheme", Sent::No, Code::InvalidInput);
  EXPECT_EQ(server.connections(), 0);
}

TEST(Client, ManyThreadsShareOne) {
  Requests requests;
  LoopbackServer server(
      each(requests, [](Connection& c, const std::string& request) { c.answer("200 OK", request.substr(5, request.find(' ', 5) - 5)); }));
  Client client = allowing({&server});
  std::atomic<int> right{0};
  std::vector<std::thread> threads;
  for (int t = 0; t < 8; ++t) {
    threads.emplace_back([&, t] {
      for (int i = 0; i < 50; ++i) {
        const std::string name = std::to_string(t) + "-" + std::to_string(i);
        const Exchange exchange = client.send({.url = server.url("/" + name)});
        if (exchange && exchange->body == name) ++right;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(right, 400);
  EXPECT_LE(server.connections(), 100) << "connections are kept";
}

TEST(ClientDeathTest, RefusesToWaitInsideATransaction) {
  ::testing::FLAGS_gtest_death_test_style = "threadsafe";
  Client client{ClientOptions{}};
  EXPECT_DEATH(
      {
        forbid_when([] { return true; });
        static_cast<void>(client.send({.url = "http://127.0.0.1/"}));
      },
      "assertion failed");
  forbid_when([] { return false; });
  EXPECT_FALSE(client.send({.url = "http://127.0.0.1/"}));
  forbid_when(nullptr);
}

}  // namespace
}  // namespace pv::net
