// SPDX-License-Identifier: Apache-2.0
#include "unit/platform/http/support.hpp"

namespace pv::http::test {
namespace {

constexpr auto kForm = "application/x-www-form-urlencoded";

TEST_F(ServerTest, AnswersToItsHostsOnly) {
  add(Method::Get, "/", [](const Request& request) -> Result<Response> { return Response::text(request.origin); });
  start();
  Client client(port_);
  const auto host = [&](const std::string& name) {
    client.send("GET / HTTP/1.1\r\nHost: " + name + "\r\n\r\n");
    return client.read();
  };
  const auto port = ":" + std::to_string(port_);
  for (const auto& good :
       {"localhost" + port, std::string("LOCALHOST"), "127.0.0.1" + port, std::string("127.1.2.3"), std::string("[::1]:9")})
    EXPECT_EQ(host(good).status, 200) << good;
  EXPECT_EQ(host("localhost:99").body, "http://localhost:99") << "a tunnel may have another port";
  for (const auto& bad : {"evil.example", "localhost.evil.example", "10.1.2.3", "[::2]", "localhost:x", "localhost:123456", "xn--localhost",
                          "127.0.0.1.nip.io"}) {
    const auto answer = host(bad);
    EXPECT_EQ(answer.status, 421) << bad;
    EXPECT_NE(answer.body.find("http.unknown_host"), std::string::npos);
  }
  EXPECT_EQ(gate_.admitted, 6) << "no page is asked for by an unknown name";
}

TEST_F(ServerTest, AnswersToTheAddressItWasReachedAt) {
  add(Method::Get, "/", [](const Request&) -> Result<Response> { return Response::text("x"); });
  start("0.0.0.0");
  Client client(port_, "127.0.0.77");
  client.send("GET / HTTP/1.1\r\nHost: 127.0.0.77:" + std::to_string(port_) + "\r\n\r\n");
  EXPECT_EQ(client.read().status, 200);
  client.send("GET / HTTP/1.1\r\nHost: 192.0.2.1\r\n\r\n");
  EXPECT_EQ(client.read().status, 421);
}

TEST_F(ServerTest, WithAPublicUrlOnlyThat) {
  site_->public_url = "https://desk.example.com";
  add(Method::Get, "/", [](const Request& request) -> Result<Response> { return Response::text(request.origin); });
  add(Method::Get, "/metrics", [](const Request&) -> Result<Response> { return Response::text("m"); }, Access::Local);
  start();
  Client client(port_);
  const auto host = [&](const std::string& name, const std::string& target = "/") {
    client.send("GET " + target + " HTTP/1.1\r\nHost: " + name + "\r\n\r\n");
    return client.read();
  };
  EXPECT_EQ(host("desk.example.com").body, "https://desk.example.com");
  EXPECT_EQ(host("Desk.Example.Com:443").status, 200);
  for (const auto* bad : {"localhost", "127.0.0.1", "desk.example.com:8080", "desk.example.com.evil.example", "www.desk.example.com"})
    EXPECT_EQ(host(bad).status, 421) << bad;
  EXPECT_EQ(host("localhost:" + std::to_string(port_), "/metrics").status, 200) << "local routes answer at the loopback address";
  EXPECT_EQ(host("evil.example", "/metrics").status, 421);
}

TEST_F(ServerTest, AnswersToANewPublicUrlAtOnceAndToTheOldNoMore) {
  add(Method::Get, "/", [](const Request& request) -> Result<Response> { return Response::text(request.origin); });
  start();
  // One connection that stays open, so that what it remembers of the Host is put to the test too.
  Client client(port_);
  const auto host = [&](const std::string& name) {
    client.send("GET / HTTP/1.1\r\nHost: " + name + "\r\n\r\n");
    return client.read();
  };
  EXPECT_EQ(host("localhost").status, 200);
  EXPECT_EQ(host("news.example.com").status, 421);
  site_->public_url = "https://news.example.com";
  EXPECT_EQ(host("news.example.com").body, "https://news.example.com");
  EXPECT_EQ(host("localhost").status, 421);
  EXPECT_THROW(site_->public_url = "no address", std::invalid_argument);
  EXPECT_EQ(host("news.example.com").status, 200) << "a bad one opens nothing";
  EXPECT_EQ(host("evil.example").status, 421);
  site_->public_url = "http://other.example.com:81";
  EXPECT_EQ(host("news.example.com").status, 421);
  EXPECT_EQ(host("other.example.com:81").body, "http://other.example.com:81");
  site_->public_url = "";
  EXPECT_EQ(host("other.example.com:81").status, 421);
  EXPECT_EQ(host("localhost").status, 200);
}

TEST_F(ServerTest, LocalRoutesAreForThisMachineAlone) {
  options_.trusted_proxies = {"127.0.0.0/8"};
  add(Method::Get, "/metrics", [](const Request&) -> Result<Response> { return Response::text("m"); }, Access::Local);
  start();
  Client client(port_);
  EXPECT_EQ(client.get("/metrics").status, 200);
  for (const auto* field : {"X-Forwarded-For: 127.0.0.1", "Forwarded: for=127.0.0.1", "X-Real-IP: 127.0.0.1", "Via: 1.1 proxy",
                            "X-Forwarded-Proto: http", "X-Forwarded-Host: localhost"})
    EXPECT_EQ(client.get("/metrics", std::string(field) + "\r\n").status, 403) << field;
}

TEST_F(ServerTest, BelievesForwardedFieldsOfTrustedProxiesOnly) {
  const auto show = [](const Request& request) -> Result<Response> { return Response::text(request.remote + " " + request.origin); };
  add(Method::Get, "/", show);
  options_.trusted_proxies = {"127.0.0.5", "10.0.0.0/8", "2001:db8::/32"};
  start("0.0.0.0");
  const std::string fields =
      "X-Forwarded-For: 198.51.100.9, 203.0.113.7, 10.1.1.1\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: localhost:8443\r\n";
  // From 127.0.0.1: not one of the trusted.
  Client stranger(port_);
  EXPECT_EQ(stranger.get("/", fields).body, "127.0.0.1 http://localhost");

  options_.trusted_proxies = {"127.0.0.0/8", "10.0.0.0/8"};
  server_->stop(1s);
  start("0.0.0.0");
  Client proxy(port_);
  EXPECT_EQ(proxy.get("/", fields).body, "203.0.113.7 https://localhost:8443") << "the last address that is not ours";
  EXPECT_EQ(proxy.get("/", "X-Forwarded-For: 10.1.1.1\r\n").body, "10.1.1.1 http://localhost");
  EXPECT_EQ(proxy.get("/", "X-Forwarded-For: nonsense, 203.0.113.7:4711\r\n").body, "203.0.113.7 http://localhost");
  EXPECT_EQ(proxy.get("/", "X-Forwarded-For: 203.0.113.7, nonsense\r\n").body, "127.0.0.1 http://localhost");
  EXPECT_EQ(proxy.get("/", "X-Forwarded-For: 203.0.113.7\r\nX-Forwarded-For: 2001:db8::9\r\n").body, "2001:db8::9 http://localhost");
  EXPECT_EQ(proxy.get("/", "X-Forwarded-Proto: javascript\r\n").body, "127.0.0.1 http://localhost");
  EXPECT_EQ(proxy.get("/", "X-Forwarded-Host: evil.example\r\n").status, 421);
}

TEST_F(ServerTest, RefusesAMistypedProxy) {
  for (const auto* bad : {"proxy", "10.0.0.0/33", "10.0.0.0/x", "10.0.0/8", "::1/129", ""}) {
    options_.trusted_proxies = {bad};
    EXPECT_THROW(Server(options_, clock_), std::invalid_argument) << bad;
  }
}

TEST_F(ServerTest, SendsTheSignedOutToTheGate) {
  add(
      Method::Get, "/desk",
      [](const Request& request) -> Result<Response> { return Response::text(dynamic_cast<const Person&>(*request.principal).name); },
      Access::Member);
  start();
  Client client(port_);
  EXPECT_EQ(client.get("/desk").field("Location"), "/sign-in");
  EXPECT_EQ(client.get("/desk", "Cookie: a=b; session=anna; session=eve\r\n").body, "anna");
  EXPECT_EQ(client.get("/desk", "Cookie: session=expired\r\n").status, 401);
}

class CsrfTest : public ServerTest {
 protected:
  void SetUp() override {
    add(
        Method::Get, "/sign-in", [](const Request& request) -> Result<Response> { return Response::text(csrf_token(request.csrf_secret)); },
        Access::Guest);
    add(Method::Post, "/sign-in", [this](const Request&) -> Result<Response> { return done(); }, Access::Guest);
    add(Method::Post, "/desk", [this](const Request&) -> Result<Response> { return done(); }, Access::Member);
    add(Method::Delete, "/desk", [this](const Request&) -> Result<Response> { return done(); }, Access::Member);
    add(Method::Post, "/api", [this](const Request&) -> Result<Response> { return done(); }, Access::Token);
    add(Method::Post, "/hook", [this](const Request&) -> Result<Response> { return done(); }, Access::Signed);
  }
  Result<Response> done() {
    ++done_;
    return Response::empty();
  }
  std::atomic<int> done_{0};
};

TEST_F(CsrfTest, NeedsTheTokenOfTheSession) {
  start();
  Client client(port_);
  const std::string session = "Cookie: session=anna\r\n";
  const auto token = csrf_token("anna");
  EXPECT_EQ(client.post("/desk", kForm, "", session).status, 403);
  EXPECT_EQ(client.post("/desk", kForm, "_csrf=" + csrf_token("eve"), session).status, 403);
  EXPECT_EQ(client.post("/desk", kForm, "_csrf=" + token.substr(1), session).status, 403);
  EXPECT_EQ(client.post("/desk?_csrf=" + token, kForm, "", session).status, 403) << "never from the address";
  client.send("DELETE /desk HTTP/1.1\r\nHost: localhost\r\n" + session + "\r\n");
  EXPECT_EQ(client.read().status, 403);
  EXPECT_EQ(done_, 0);
  EXPECT_EQ(client.post("/desk", kForm, "_csrf=" + token, session).status, 204);
  EXPECT_EQ(client.post("/desk", "application/json", "{}", session + "X-CSRF-Token: " + csrf_token("anna") + "\r\n").status, 204);
  EXPECT_EQ(client
                .post("/desk", "multipart/form-data; boundary=b",
                      "--b\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n--b--", session)
                .status,
            204);
  EXPECT_EQ(client.post("/api", kForm, "").status, 204);
  EXPECT_EQ(client.post("/hook", kForm, "").status, 204);
}

TEST_F(CsrfTest, AsksTheGateAboutThePageThatSendsIt) {
  add(Method::Get, "/desk", [this](const Request&) -> Result<Response> { return done(); }, Access::Member);
  add(Method::Get, "/open", [this](const Request&) -> Result<Response> { return done(); }, Access::Public);
  start();
  Client client(port_);
  const std::string session = "Cookie: session=anna; scope=b\r\n";
  const auto by_script = [&](const std::string& token) { return session + "X-CSRF-Token: " + token + "\r\n"; };
  const auto refused = client.post("/desk", kForm, "_csrf=" + csrf_token("anna", "a"), session);
  EXPECT_EQ(refused.status, 409);
  EXPECT_EQ(refused.body, "a page of a");
  EXPECT_EQ(client.post("/desk", kForm, "", by_script(csrf_token("anna", "a"))).status, 409);
  EXPECT_EQ(client.post("/desk", kForm, "", by_script(csrf_token("anna"))).status, 409) << "a page of nothing";
  EXPECT_EQ(client.get("/desk", by_script(csrf_token("anna", "a"))).status, 409) << "a fragment of b has no place in a page of a";
  EXPECT_EQ(client.get("/desk", by_script(csrf_token("eve", "b"))).status, 403) << "nor one of another session";
  EXPECT_EQ(done_, 0);
  EXPECT_EQ(client.post("/desk", kForm, "_csrf=" + csrf_token("anna", "b"), session).status, 204);
  EXPECT_EQ(client.get("/desk", by_script(csrf_token("anna", "b"))).status, 204);
  EXPECT_EQ(client.get("/desk", session).status, 204) << "an address typed in belongs to no page";
  EXPECT_EQ(client.get("/open", by_script("whatever")).status, 204);
}

TEST_F(CsrfTest, TheRefusalsPageHasATokenThatHolds) {
  add(Method::Get, "/desk", [this](const Request&) -> Result<Response> { return done(); }, Access::Member);
  start();
  Client client(port_);
  const std::string session = "Cookie: session=barred; scope=b\r\n";
  const auto page = client.get("/desk", session);
  EXPECT_EQ(page.status, 403);
  EXPECT_EQ(csrf_scope("barred", page.field("X-Token")), "b");
}

TEST_F(CsrfTest, RefusesWhatTheBrowserSaysIsForeign) {
  start();
  Client client(port_);
  const std::string good = "Cookie: session=anna\r\nX-CSRF-Token: " + csrf_token("anna") + "\r\n";
  for (const auto* foreign : {"Origin: http://evil.example", "Origin: null", "Origin: http://localhost:1", "Sec-Fetch-Site: cross-site",
                              "Sec-Fetch-Site: same-site"})
    EXPECT_EQ(client.post("/desk", kForm, "", good + foreign + "\r\n").status, 403) << foreign;
  EXPECT_EQ(done_, 0);
  for (const auto* own : {"Origin: http://localhost", "Origin: https://localhost", "Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: none"})
    EXPECT_EQ(client.post("/desk", kForm, "", good + own + "\r\n").status, 204) << own;
}

TEST_F(CsrfTest, WithAPublicUrlTheOriginIsExact) {
  site_->public_url = "https://desk.example.com";
  start();
  Client client(port_);
  const auto post = [&](const std::string& origin) {
    client.send("POST /desk HTTP/1.1\r\nHost: desk.example.com\r\nContent-Length: 0\r\nCookie: session=anna\r\nX-CSRF-Token: " +
                csrf_token("anna") + "\r\nOrigin: " + origin + "\r\n\r\n");
    return client.read().status;
  };
  EXPECT_EQ(post("https://desk.example.com"), 204);
  EXPECT_EQ(post("http://desk.example.com"), 403);
}

TEST_F(CsrfTest, BindsToAnAnonymousCookieBeforeSignIn) {
  site_->cookie_suffix = "_8080";
  start();
  Client client(port_);
  const auto page = client.get("/sign-in");
  const auto cookie = page.field("Set-Cookie");
  EXPECT_TRUE(cookie.starts_with("pv_anonymous_8080=")) << cookie;
  EXPECT_NE(cookie.find("HttpOnly"), std::string::npos);
  const auto pair = "Cookie: " + cookie.substr(0, cookie.find(';')) + "\r\n";
  EXPECT_EQ(client.post("/sign-in", kForm, "_csrf=" + page.body).status, 403) << "without the cookie";
  EXPECT_EQ(client.post("/sign-in", kForm, "_csrf=" + page.body, pair).status, 204);
  EXPECT_FALSE(client.get("/sign-in", pair).headers.has("Set-Cookie")) << "once is enough";
  EXPECT_NE(client.get("/sign-in", pair).body, page.body) << "masked anew each time";
}

TEST_F(ServerTest, CookiesOfTwoPortsDoNotMeet) {
  site_->cookie_suffix = "_1";
  add(Method::Get, "/", [](const Request& request) -> Result<Response> {
    auto response = Response::text(std::string(request.cookie("session")) + "/" + std::to_string(request.cookies.size()));
    response.headers.add("Set-Cookie", to_set_cookie({.name = "session", .value = "s1", .max_age = std::nullopt}));
    response.headers.add("Set-Cookie", to_set_cookie({.name = "theme", .value = "dark", .max_age = 60s}));
    return response;
  });
  start();
  Client client(port_);
  const auto answer = client.get("/", "Cookie: session=foreign; session_2=other; session_1=mine\r\n");
  EXPECT_EQ(answer.body, "mine/1");
  std::vector<std::string> set;
  for (const auto& [name, value] : answer.headers.all())
    if (name == "Set-Cookie") set.push_back(value);
  EXPECT_EQ(set, (std::vector<std::string>{"session_1=s1; Path=/; HttpOnly; SameSite=Lax",
                                           "theme_1=dark; Path=/; Max-Age=60; HttpOnly; SameSite=Lax"}));
}

}  // namespace
}  // namespace pv::http::test
