// SPDX-License-Identifier: Apache-2.0
#include <zlib.h>

#include "unit/platform/http/support.hpp"

namespace pv::http::test {
namespace {

std::string gunzip(std::string_view packed) {
  z_stream stream{};
  EXPECT_EQ(inflateInit2(&stream, 15 + 16), Z_OK);
  std::string out(1 << 20, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
  out.resize(stream.total_out);
  inflateEnd(&stream);
  return out;
}

std::string digits(std::size_t size) {
  std::string text;
  for (std::size_t i = 0; text.size() < size; ++i) text += std::to_string(i) + " ";
  text.resize(size);
  return text;
}

class FileTest : public ServerTest {
 protected:
  void SetUp() override {
    path_ = folder_.write("file", text_);
    add(Method::Get, "/file", [this](const Request&) -> Result<Response> { return Response::file(path_, "text/plain"); });
    start();
  }
  const std::string text_ = digits(3'000'000);
  std::string path_;
};

TEST_F(FileTest, SendsTheWholeWithItsMarks) {
  Client client(port_);
  const auto answer = client.get("/file", "Accept-Encoding: gzip\r\n");
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.body, text_);
  EXPECT_EQ(answer.field("Accept-Ranges"), "bytes");
  EXPECT_FALSE(answer.headers.has("Content-Encoding"));
  EXPECT_TRUE(parse_http_date(answer.field("Last-Modified")));
  EXPECT_TRUE(answer.field("ETag").starts_with("\"3000000-"));
}

struct Range {
  const char* value;
  int status;
  std::size_t first;
  std::size_t last;
};
TEST_F(FileTest, SendsRanges) {
  Client client(port_);
  for (const Range range :
       {Range{"bytes=0-0", 206, 0, 0}, Range{"bytes=10-19", 206, 10, 19}, Range{"bytes=2999990-", 206, 2999990, 2999999},
        Range{"bytes=-5", 206, 2999995, 2999999}, Range{"bytes=-9000000", 206, 0, 2999999},
        Range{"bytes=100-99999999999999", 206, 100, 2999999}, Range{"bytes=1000-2000999", 206, 1000, 2000999}}) {
    const auto answer = client.get("/file", "Range: " + std::string(range.value) + "\r\n");
    EXPECT_EQ(answer.status, range.status) << range.value;
    EXPECT_EQ(answer.body, text_.substr(range.first, range.last - range.first + 1)) << range.value;
    EXPECT_EQ(answer.field("Content-Range"), "bytes " + std::to_string(range.first) + "-" + std::to_string(range.last) + "/3000000");
  }
  // What is not one clean range is answered with the whole.
  for (const auto* value : {"bytes=0-1,5-6", "bytes=5-4", "bytes=a-b", "lines=1-2", "bytes=", "bytes=-", "bytes=1-2x"}) {
    const auto answer = client.get("/file", "Range: " + std::string(value) + "\r\n");
    EXPECT_EQ(answer.status, 200) << value;
    EXPECT_EQ(answer.body.size(), text_.size()) << value;
  }
  for (const auto* value : {"bytes=3000000-", "bytes=9999999-10000000", "bytes=-0"}) {
    const auto answer = client.get("/file", "Range: " + std::string(value) + "\r\n");
    EXPECT_EQ(answer.status, 416) << value;
    EXPECT_EQ(answer.field("Content-Range"), "bytes */3000000");
    EXPECT_EQ(answer.body, "");
  }
}

TEST_F(FileTest, KnowsConditions) {
  Client client(port_);
  const auto first = client.get("/file", "Range: bytes=0-0\r\n");
  const auto etag = first.field("ETag");
  const auto modified = first.field("Last-Modified");
  EXPECT_EQ(client.get("/file", "If-None-Match: " + etag + "\r\n").status, 304);
  EXPECT_EQ(client.get("/file", "If-None-Match: \"x\", W/" + etag + "\r\n").status, 304);
  EXPECT_EQ(client.get("/file", "If-None-Match: *\r\n").status, 304);
  EXPECT_EQ(client.get("/file", "If-None-Match: \"x\"\r\n").status, 200);
  EXPECT_EQ(client.get("/file", "If-Modified-Since: " + modified + "\r\n").status, 304);
  EXPECT_EQ(client.get("/file", "If-Modified-Since: Tue, 24 Nov 1998 10:00:00 GMT\r\n").status, 200);
  EXPECT_EQ(client.get("/file", "If-None-Match: \"x\"\r\nIf-Modified-Since: " + modified + "\r\n").status, 200) << "the tag decides";
  EXPECT_EQ(client.get("/file", "Range: bytes=0-0\r\nIf-Range: " + etag + "\r\n").status, 206);
  EXPECT_EQ(client.get("/file", "Range: bytes=0-0\r\nIf-Range: " + modified + "\r\n").status, 206);
  EXPECT_EQ(client.get("/file", "Range: bytes=0-0\r\nIf-Range: \"old\"\r\n").status, 200);
  EXPECT_EQ(client.get("/file", "Range: bytes=0-0\r\nIf-Range: W/" + etag + "\r\n").status, 200);
}

TEST_F(FileTest, AFileThatIsGoneIsNotFound) {
  std::filesystem::remove(path_);
  Client client(port_);
  EXPECT_EQ(client.get("/file").status, 404);
  EXPECT_EQ(client.get("/file").field("X-Content-Type-Options"), "nosniff");
}

TEST_F(ServerTest, CompressesText) {
  const auto page = digits(20'000);
  add(Method::Get, "/page",
      [&](const Request&) -> Result<Response> { return Response::html(page).header("ETag", "\"v1\"").header("Vary", "Cookie"); });
  add(Method::Get, "/small", [&](const Request&) -> Result<Response> { return Response::html("small"); });
  add(Method::Get, "/image", [&](const Request&) -> Result<Response> {
    auto response = Response::text(page);
    response.headers.set("Content-Type", "image/png");
    return response;
  });
  start();
  Client client(port_);
  auto answer = client.get("/page", "Accept-Encoding: br;q=1, gzip;q=0.5\r\n");
  EXPECT_EQ(answer.field("Content-Encoding"), "gzip");
  EXPECT_EQ(answer.field("Vary"), "Cookie, Accept-Encoding");
  EXPECT_EQ(answer.field("ETag"), "W/\"v1\"");
  EXPECT_LT(answer.body.size(), page.size() / 2);
  EXPECT_EQ(gunzip(answer.body), page);
  EXPECT_EQ(client.get("/page", "Accept-Encoding: gzip\r\nIf-None-Match: W/\"v1\"\r\n").status, 304);
  answer = client.get("/page");
  EXPECT_EQ(answer.body, page);
  EXPECT_EQ(answer.field("ETag"), "\"v1\"");
  EXPECT_EQ(answer.field("Vary"), "Cookie, Accept-Encoding");
  for (const auto* refused : {"gzip;q=0", "identity", "br", "*;q=0", "gzip;q=0.000"})
    EXPECT_FALSE(client.get("/page", "Accept-Encoding: " + std::string(refused) + "\r\n").headers.has("Content-Encoding")) << refused;
  EXPECT_EQ(client.get("/page", "Accept-Encoding: *\r\n").field("Content-Encoding"), "gzip");
  EXPECT_FALSE(client.get("/small", "Accept-Encoding: gzip\r\n").headers.has("Content-Encoding"));
  EXPECT_EQ(client.get("/image", "Accept-Encoding: gzip\r\n").body, page);
}

class Cache final : public PageCache {
 public:
  std::shared_ptr<const Response> find(std::string_view host, std::string_view target, std::string_view language) override {
    ++asked;
    last = std::string(host) + " " + std::string(target) + " " + std::string(language);
    const auto found = pages.find(target);
    return found == pages.end() ? nullptr : found->second;
  }
  void put(const std::string& target, const std::string& text) {
    auto response = std::make_shared<Response>(Response::html(""));
    response->body = std::make_shared<const CachedBody>(CachedBody{text, gzip(text)});
    pages[target] = response;
  }
  std::map<std::string, std::shared_ptr<const Response>, std::less<>> pages;
  std::atomic<int> asked{0};
  std::string last;
};

TEST_F(ServerTest, AnswersCachedPagesWithoutAHandler) {
  Cache cache;
  const auto page = digits(20'000);
  cache.put("/page?x=1", page);
  cache.pages["/moved"] = std::make_shared<Response>(Response::redirect("/page", 308));
  site_->cache = &cache;
  site_->content_security_policy = "default-src 'none'; style-src 'self' 'nonce-{nonce}'";
  add(Method::Get, "/page", [](const Request&) -> Result<Response> { return Response::html("from the handler"); });
  start();
  Client client(port_);
  const auto plain = client.get("/page?x=1", "Accept-Language: en-GB\r\n");
  EXPECT_EQ(plain.status, 200);
  EXPECT_EQ(plain.body, page);
  EXPECT_EQ(cache.last, "localhost /page?x=1 en");
  EXPECT_EQ(plain.field("Content-Security-Policy"), "default-src 'none'; style-src 'self'");
  EXPECT_EQ(plain.field("Vary"), "Accept-Encoding");
  EXPECT_TRUE(parse_http_date(plain.field("Date")));
  const auto packed = client.get("/page?x=1", "Accept-Encoding: gzip\r\n");
  EXPECT_EQ(packed.field("Content-Encoding"), "gzip");
  EXPECT_EQ(gunzip(packed.body), page);
  EXPECT_NE(packed.field("ETag"), plain.field("ETag"));
  for (const auto& etag : {plain.field("ETag"), packed.field("ETag"), "W/" + plain.field("ETag")}) {
    const auto fresh = client.get("/page?x=1", "If-None-Match: " + etag + "\r\n");
    EXPECT_EQ(fresh.status, 304);
    EXPECT_EQ(fresh.field("ETag"), plain.field("ETag"));
  }
  client.send("HEAD /page?x=1 HTTP/1.1\r\nHost: localhost\r\n\r\n");
  EXPECT_EQ(client.read(true).headers.get("Content-Length"), "20000");
  EXPECT_EQ(client.get("/page?x=2").body, "from the handler");
  EXPECT_EQ(client.get("/moved").field("Location"), "/page");
  const int before = cache.asked;
  EXPECT_EQ(client.post("/page?x=1", "text/plain", "").status, 405);
  client.send("GET /page?x=1 HTTP/1.1\r\nHost: evil.example\r\n\r\n");
  EXPECT_EQ(client.read().status, 421);
  EXPECT_EQ(cache.asked, before);
  EXPECT_EQ(client.get("/page?x=1", "Connection: close\r\n").field("Connection"), "close");
  EXPECT_TRUE(client.ends());
}

TEST_F(ServerTest, CachedPagesAnswerIfModifiedSince) {
  Cache cache;
  cache.put("/page", digits(20'000));
  cache.put("/undated", "x");
  const std::string changed = "Tue, 24 Nov 2026 09:00:00 GMT";
  auto page = std::make_shared<Response>(*cache.pages["/page"]);
  page->headers.set("Last-Modified", changed);
  cache.pages["/page"] = page;
  // A page that is gone, with its note, is kept too, and written like any other.
  auto gone = std::make_shared<Response>(*page);
  gone->status = 410;
  cache.pages["/gone"] = gone;
  site_->cache = &cache;
  // The same page, made by a handler.
  add(Method::Get, "/made", [&](const Request&) -> Result<Response> { return Response::html("made").header("Last-Modified", changed); });
  start();
  Client client(port_);
  const auto tag = client.get("/page").field("ETag");
  for (const std::string target : {"/page", "/made"}) {
    const auto since = [&](const std::string& date, const std::string& more = {}) {
      return client.get(target, "If-Modified-Since: " + date + "\r\n" + more).status;
    };
    EXPECT_EQ(since(changed), 304) << target;
    EXPECT_EQ(since(changed, "Accept-Encoding: gzip\r\n"), 304) << target;
    EXPECT_EQ(since("Wed, 25 Nov 2026 00:00:00 GMT"), 304) << target;
    EXPECT_EQ(since("Tue, 24 Nov 2026 08:59:59 GMT"), 200) << target;
    EXPECT_EQ(since("yesterday"), 200) << target;
    EXPECT_EQ(since(changed, "If-None-Match: \"another\"\r\n"), 200) << target << ": the tag decides";
  }
  EXPECT_EQ(client.get("/page", "If-Modified-Since: Tue, 24 Nov 2026 08:59:59 GMT\r\nIf-None-Match: " + tag + "\r\n").status, 304);
  const auto fresh = client.get("/page", "If-Modified-Since: " + changed + "\r\n");
  EXPECT_EQ(fresh.field("Last-Modified"), changed);
  EXPECT_EQ(fresh.field("ETag"), tag);
  EXPECT_EQ(client.get("/undated", "If-Modified-Since: " + changed + "\r\n").status, 200);
  EXPECT_EQ(client.get("/gone", "If-Modified-Since: " + changed + "\r\n").status, 410);
  // Found fresh before a body was written: the connection goes on in step.
  EXPECT_EQ(client.get("/page").body, digits(20'000));
}

TEST_F(ServerTest, AnswersPipelinedCachedPagesToASlowReader) {
  Cache cache;
  const auto page = digits(200'000);
  cache.put("/page", page);
  site_->cache = &cache;
  start();
  Client client(port_);
  std::string all;
  for (int i = 0; i < 100; ++i) all += "GET /page HTTP/1.1\r\nHost: localhost\r\n\r\n";
  client.send(all);
  for (int i = 0; i < 100; ++i) ASSERT_EQ(client.read().body, page) << i;
}

TEST_F(ServerTest, StreamsEvents) {
  std::shared_ptr<EventSender> sender;
  std::atomic<bool> open{false};
  add(Method::Get, "/events", [&](const Request&) -> Result<Response> {
    return Response::events([&](std::shared_ptr<EventSender> given) {
      sender = std::move(given);
      sender->send("hello", "one\ntwo", "7");
      open = true;
    });
  });
  start();
  Client client(port_);
  client.send("GET /events HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n");
  const auto head = client.read();
  EXPECT_EQ(head.status, 200);
  EXPECT_EQ(head.field("Content-Type"), "text/event-stream");
  EXPECT_FALSE(head.headers.has("Content-Length"));
  EXPECT_FALSE(head.headers.has("Content-Encoding"));
  EXPECT_TRUE(client.sees("event: hello\nid: 7\ndata: one\ndata: two\n\n"));
  ASSERT_TRUE(wait_until([&] { return open.load(); }));
  for (int i = 0; i < 1000; ++i) ASSERT_TRUE(sender->send("n", std::to_string(i)));
  EXPECT_TRUE(client.sees("event: n\ndata: 999\n\n"));
  EXPECT_FALSE(sender->send("a\nb", "x")) << "a field of its own";
  sender->close();
  EXPECT_TRUE(client.ends());
  EXPECT_FALSE(sender->send("n", "late"));
}

TEST_F(ServerTest, NoticesThatAListenerIsGoneAndLetsGoOfASlowOne) {
  std::mutex mutex;
  std::vector<std::shared_ptr<EventSender>> senders;
  add(Method::Get, "/events", [&](const Request&) -> Result<Response> {
    return Response::events([&](std::shared_ptr<EventSender> given) {
      const std::lock_guard lock(mutex);
      senders.push_back(std::move(given));
    });
  });
  start();
  const auto count = [&] {
    const std::lock_guard lock(mutex);
    return senders.size();
  };
  {
    Client gone(port_);
    gone.send("GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n");
    ASSERT_TRUE(wait_until([&] { return count() == 1; }));
  }
  EXPECT_TRUE(wait_until([&] { return !senders[0]->send("n", "x"); }));
  Client slow(port_);
  slow.send("GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n");
  ASSERT_TRUE(wait_until([&] { return count() == 2; }));
  const std::string text(10'000, 'x');
  int sent = 0;
  while (sent < 10'000 && senders[1]->send("n", text)) ++sent;
  EXPECT_LT(sent, 10'000) << "memory for a client that does not read is bounded";
  EXPECT_TRUE(slow.ends());
  // A stream whose sender nobody keeps ends.
  Client dropped(port_);
  dropped.send("GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n");
  ASSERT_TRUE(wait_until([&] { return count() == 3; }));
  {
    const std::lock_guard lock(mutex);
    senders.clear();
  }
  EXPECT_TRUE(dropped.ends());
}

TEST_F(ServerTest, KeepsSilentStreamsAwake) {
  options_.limits.heartbeat = 1s;
  std::shared_ptr<EventSender> sender;
  add(Method::Get, "/events", [&](const Request&) -> Result<Response> {
    return Response::events([&](std::shared_ptr<EventSender> given) { sender = std::move(given); });
  });
  start();
  Client client(port_);
  client.send("GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n");
  EXPECT_EQ(client.read().status, 200);
  EXPECT_TRUE(client.sees(":\n\n:\n\n"));
  EXPECT_TRUE(sender->send("n", "after"));
  EXPECT_TRUE(client.sees("event: n\ndata: after\n\n"));
}

TEST_F(ServerTest, StreamsEndWithTheServerAndSendersOutliveIt) {
  std::shared_ptr<EventSender> sender;
  std::atomic<bool> open{false};
  add(Method::Get, "/events", [&](const Request&) -> Result<Response> {
    return Response::events([&](std::shared_ptr<EventSender> given) {
      sender = std::move(given);
      open = true;
    });
  });
  start();
  Client client(port_);
  client.send("GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n");
  ASSERT_TRUE(wait_until([&] { return open.load(); }));
  const auto begin = std::chrono::steady_clock::now();
  server_->stop(10s);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, 8s);
  EXPECT_TRUE(client.ends());
  server_.reset();
  EXPECT_FALSE(sender->send("n", "x"));
  sender->close();
}

}  // namespace
}  // namespace pv::http::test
