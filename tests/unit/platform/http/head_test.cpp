// SPDX-License-Identifier: Apache-2.0
#include "platform/http/head.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace pv::http {
namespace {

TEST(HeadScanner, FindsTheEndWhateverThePieces) {
  const std::string head = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
  const std::string bytes = head + std::string("body\n\0\nmore", 11);
  for (std::size_t piece = 1; piece < 7; ++piece) {
    HeadScanner scanner;
    auto state = HeadScanner::State::More;
    for (std::size_t at = piece; state == HeadScanner::State::More && at <= bytes.size(); at += piece)
      state = scanner.scan(std::string_view(bytes).substr(0, at), 1000);
    EXPECT_EQ(state, HeadScanner::State::Complete) << piece;
    EXPECT_EQ(scanner.size(), head.size());
  }
}

TEST(HeadScanner, RefusesAtOnceWhatCanNeverBecomeAHead) {
  using State = HeadScanner::State;
  EXPECT_EQ(HeadScanner().scan("GET / HTTP/1.1\n", 1000), State::Bad);
  EXPECT_EQ(HeadScanner().scan("GET / HTTP/1.1\r\n\n", 1000), State::Bad) << "found by fuzzing";
  EXPECT_EQ(HeadScanner().scan("\n", 1000), State::Bad);
  EXPECT_EQ(HeadScanner().scan("GET /\rx HTTP/1.1\r\n", 1000), State::Bad);
  EXPECT_EQ(HeadScanner().scan(std::string_view("G\0", 2), 1000), State::Bad);
  EXPECT_EQ(HeadScanner().scan("GET / HTTP/1.1\r\n X: y\r\n", 1000), State::Bad);
  EXPECT_EQ(HeadScanner().scan(std::string(1000, 'a'), 1000), State::TooLarge);
  EXPECT_EQ(HeadScanner().scan(std::string(999, 'a'), 1000), State::More);
  EXPECT_EQ(HeadScanner().scan(std::string(998, 'a') + "\r\n\r\n", 1000), State::TooLarge);
}

TEST(CleanPath, KnownAnswers) {
  EXPECT_EQ(clean_path("/"), "/");
  EXPECT_EQ(clean_path("/a/b/"), "/a/b/");
  EXPECT_EQ(clean_path("/caff%C3%A8%20x"), "/caff\xc3\xa8 x");
  EXPECT_EQ(clean_path("/a+b"), "/a+b") << "a plus is a plus in a path";
  EXPECT_EQ(clean_path("/..a/.b/c..d"), "/..a/.b/c..d");
  EXPECT_EQ(clean_path("/%252e%252e/"), "/%2e%2e/") << "decoded once";
  for (const auto* bad : {"",       "a",      "//",     "/a//b", "/.",  "/..",  "/a/./b", "/a/..",      "/%2e",    "/%2E%2e/x", "/a%2Fb",
                          "/a%00b", "/a%0ab", "/a%5Cb", "/%",    "/%4", "/%gg", "/%c3",   "/%ed%a0%80", "/%c0%af", "/a%7f"})
    EXPECT_EQ(clean_path(bad), std::nullopt) << bad;
}

RC_GTEST_PROP(CleanPath, NeverLetsASegmentClimb, (const std::string& text)) {
  const auto path = clean_path("/" + text);
  if (!path) return;
  RC_ASSERT((*path + "/").find("/../") == std::string::npos);
  RC_ASSERT((*path + "/").find("/./") == std::string::npos);
  RC_ASSERT(path->find("//") == std::string::npos);
  RC_ASSERT(path->find('\0') == std::string::npos);
}

TEST(Urlencoded, KnownAnswers) {
  const auto params = parse_urlencoded("a=1&b=x+y%26z&&c&=d&a=2");
  ASSERT_TRUE(params);
  EXPECT_EQ(params->get("a"), "1");
  EXPECT_EQ(params->all("a"), (std::vector<std::string>{"1", "2"}));
  EXPECT_EQ(params->get("b"), "x y&z");
  EXPECT_EQ(params->get("c"), "");
  EXPECT_EQ(params->get(""), "d");
  EXPECT_EQ(params->get("e"), std::nullopt);
  EXPECT_FALSE(parse_urlencoded("a&b&c", 2));
  EXPECT_FALSE(parse_urlencoded("a=%"));
}

TEST(AcceptEncoding, KnownAnswers) {
  for (const auto* yes : {"gzip", "GZIP", "x-gzip", "br, gzip", "gzip;q=0.001", "deflate;q=0.5 , gzip ; q=1", "*"})
    EXPECT_TRUE(allows_gzip(yes)) << yes;
  for (const auto* no : {"", "br", "identity", "gzip;q=0", "gzip;q=0.0, *", "*;q=0", "gzipx", "gzip;q=x"})
    EXPECT_FALSE(allows_gzip(no)) << no;
}

TEST(AcceptLanguage, KnownAnswers) {
  const std::vector<std::string> languages{"it", "en"};
  EXPECT_EQ(choose_language("", languages), "it");
  EXPECT_EQ(choose_language("en-US,en;q=0.9", languages), "en");
  EXPECT_EQ(choose_language("de, en;q=0.5, it;q=0.4", languages), "en");
  EXPECT_EQ(choose_language("de, fr", languages), "it");
  EXPECT_EQ(choose_language("en;q=0, it;q=0.1", languages), "it");
  EXPECT_EQ(choose_language("IT-ch", languages), "it");
  EXPECT_EQ(choose_language(";;;,,,q=", languages), "it");
}

Request read(std::string_view bytes) {
  static RequestParser parser;
  EXPECT_EQ(parser.read_head(bytes), 0) << bytes;
  HeadFacts facts;
  EXPECT_EQ(examine(parser.head(), facts), 0) << bytes;
  auto request = to_request(parser.head(), facts);
  EXPECT_TRUE(request) << bytes;
  return request ? *request : Request{};
}

TEST(ToRequest, ReadsCookiesQueryAndHost) {
  const auto request = read(
      "GET /p%20q?a=1&b=%C3%A8 HTTP/1.1\r\nHost: LocalHost:80\r\nCookie: a=1; b=\"two\";c; =x; a=3\r\nCookie: d=4=5\r\nX-Y:  z \r\n\r\n");
  EXPECT_EQ(request.path, "/p q");
  EXPECT_EQ(request.target, "/p%20q?a=1&b=%C3%A8");
  EXPECT_EQ(request.host, "localhost:80");
  EXPECT_EQ(request.query.get("b"), "\xc3\xa8");
  EXPECT_EQ(request.cookie("a"), "1");
  EXPECT_EQ(request.cookie("b"), "two");
  EXPECT_EQ(request.cookie("d"), "4=5");
  EXPECT_EQ(request.cookies.size(), 3u);
  EXPECT_EQ(request.headers.get("x-y"), "z");
}

TEST(ToRequest, ReadsTheAbsoluteForm) {
  const auto request = read("GET HTTP://Example.com:8080/a?b HTTP/1.1\r\nHost: other\r\n\r\n");
  EXPECT_EQ(request.host, "example.com:8080");
  EXPECT_EQ(request.path, "/a");
  EXPECT_EQ(read("GET http://example.com HTTP/1.1\r\nHost: other\r\n\r\n").path, "/");
  EXPECT_EQ(read("OPTIONS * HTTP/1.1\r\nHost: other\r\n\r\n").path, "/");
}

TEST(Examine, TellsFraming) {
  RequestParser parser;
  HeadFacts facts;
  ASSERT_EQ(parser.read_head("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 12\r\nConnection: x, Close\r\nExpect: 100-Continue\r\n\r\n"),
            0);
  ASSERT_EQ(examine(parser.head(), facts), 0);
  EXPECT_EQ(facts.content_length, 12u);
  EXPECT_TRUE(facts.has_body());
  EXPECT_FALSE(facts.keep_alive);
  EXPECT_TRUE(facts.expect_continue);
  EXPECT_FALSE(facts.forwarded);
}

TEST(RequestParser, ReadsABodyInAnyPieces) {
  const std::string head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
  const std::string body = "4;ext=\"v\"\r\nWiki\r\n6\r\npedia \r\nE\r\nin \r\n\r\nchunks.\r\n0\r\nTrailer: x\r\n\r\n";
  for (std::size_t piece = 1; piece <= body.size(); ++piece) {
    RequestParser parser;
    ASSERT_EQ(parser.read_head(head), 0);
    std::string held;
    std::string data;
    bool done = false;
    for (std::size_t at = 0; at < body.size(); at += piece) {
      held += body.substr(at, piece);
      const auto fed = parser.feed(held, data);
      ASSERT_FALSE(fed.bad) << piece;
      held.erase(0, fed.used);
      done = fed.done;
    }
    EXPECT_TRUE(done) << piece;
    EXPECT_EQ(held, "");
    EXPECT_EQ(data, "Wikipedia in \r\n\r\nchunks.");
    EXPECT_EQ(parser.head().fields.size(), 2u) << "trailers stay out";
  }
}

}  // namespace
}  // namespace pv::http
