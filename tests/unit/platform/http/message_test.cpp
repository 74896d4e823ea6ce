// SPDX-License-Identifier: Apache-2.0
#include "platform/http/message.hpp"

#include <gtest/gtest.h>

#include "platform/http/address.hpp"
#include "platform/http/pipeline.hpp"
#include "platform/http/server.hpp"

namespace pv::http {
namespace {

TEST(Headers, CompareNamesWithoutCase) {
  Headers headers;
  headers.add("X-A", "1");
  headers.add("x-a", "2");
  headers.add("Y", "3");
  EXPECT_EQ(headers.get("X-a"), "1");
  headers.set("x-A", "4");
  EXPECT_EQ(headers.get("X-A"), "4");
  EXPECT_EQ(headers.all().size(), 2u);
  headers.erase("Y");
  EXPECT_FALSE(headers.has("y"));
}

TEST(SetCookie, KnownAnswersAndRefusals) {
  EXPECT_EQ(to_set_cookie({.name = "a", .value = "b", .max_age = std::chrono::seconds(5), .secure = true}),
            "a=b; Path=/; Max-Age=5; Secure; HttpOnly; SameSite=Lax");
  EXPECT_EQ(
      to_set_cookie(
          {.name = "a", .value = "", .max_age = std::nullopt, .secure = false, .http_only = false, .same_site = "Strict", .path = "/x"}),
      "a=; Path=/x; SameSite=Strict");
  for (const auto* bad : {"a\r\nSet-Cookie: b=c", "a;b", "a b", "a\"b", "\x01", "a,b"})
    EXPECT_THROW(static_cast<void>(to_set_cookie({.name = "n", .value = bad, .max_age = std::nullopt})), std::invalid_argument) << bad;
  EXPECT_THROW(static_cast<void>(to_set_cookie({.name = "a=b", .value = "v", .max_age = std::nullopt})), std::invalid_argument);
  EXPECT_THROW(
      static_cast<void>(to_set_cookie(
          {.name = "a", .value = "v", .max_age = std::nullopt, .secure = false, .http_only = true, .same_site = "Lax", .path = "/; x"})),
      std::invalid_argument);
}

TEST(Redirect, RefusesALineBreak) {
  EXPECT_EQ(Response::redirect("/a").status, 303);
  EXPECT_THROW(static_cast<void>(Response::redirect("/a\r\nX: y")), std::invalid_argument);
}

TEST(Problem, IsRfc9457) {
  Error error(Code::RateLimited, "x.y");
  error.field = "title";
  error.retry_after = std::chrono::milliseconds(1500);
  const auto response = problem(error, "Troppo", "Aspetta", "r1");
  EXPECT_EQ(response.status, 429);
  EXPECT_EQ(response.headers.get("Content-Type"), "application/problem+json");
  EXPECT_EQ(response.headers.get("Retry-After"), "2");
  EXPECT_EQ(
      std::get<std::string>(response.body),
      R"({"type":"urn:portavoce:problem:rate_limited","title":"Troppo","status":429,"detail":"Aspetta","instance":"urn:portavoce:request:r1","field":"title"})");
}

TEST(Etag, IsFoundInLists) {
  EXPECT_TRUE(etag_listed("\"a\"", "\"a\""));
  EXPECT_TRUE(etag_listed("W/\"a\"", "\"a\""));
  EXPECT_TRUE(etag_listed("\"a\"", "W/\"a\""));
  EXPECT_TRUE(etag_listed("\"x,y\" , W/\"a\"", "\"a\""));
  EXPECT_TRUE(etag_listed(" * ", "\"a\""));
  EXPECT_FALSE(etag_listed("\"x\", a", "\"a\""));
  EXPECT_FALSE(etag_listed("\"xa\"", "\"a\""));
  EXPECT_FALSE(etag_listed("", "\"a\""));
  EXPECT_FALSE(etag_listed("\"a", "\"a\""));
}

TEST(Gzip, OnlyWhenSmaller) {
  EXPECT_EQ(gzip("abc"), "");
  const auto packed = gzip(std::string(1000, 'a'));
  EXPECT_LT(packed.size(), 100u);
  EXPECT_EQ(packed.substr(0, 2), "\x1f\x8b");
}

Result<Response> nothing(const Request&) { return Response::empty(); }
Route row(Method method, std::string pattern, Access access = Access::Member, Permission permission = kNoPermission) {
  return Route{method, std::move(pattern), access, permission, &nothing};
}

TEST(RouteTable, LiteralWinsOverCapture) {
  RouteTable table;
  table.add({row(Method::Get, "/"), row(Method::Get, "/stories/{id}"), row(Method::Get, "/stories/new"), row(Method::Post, "/stories/{id}"),
             row(Method::Get, "/stories/{id}/edit"), row(Method::Get, "/{area}/new/edit"), row(Method::Get, "/assets/{path*}")});
  EXPECT_EQ(table.match(Method::Get, "/").route->pattern, "/");
  EXPECT_EQ(table.match(Method::Get, "/stories/new").route->pattern, "/stories/new");
  const auto story = table.match(Method::Get, "/stories/7");
  EXPECT_EQ(story.route->pattern, "/stories/{id}");
  EXPECT_EQ(story.captures.at("id"), "7");
  EXPECT_EQ(table.match(Method::Post, "/stories/new").captures.at("id"), "new");
  EXPECT_EQ(table.match(Method::Get, "/stories/new/edit").route->pattern, "/stories/{id}/edit") << "the first literal decides";
  EXPECT_EQ(table.match(Method::Get, "/assets/a/b.css").captures.at("path"), "a/b.css");
  EXPECT_EQ(table.match(Method::Head, "/stories/7").route->pattern, "/stories/{id}");
  EXPECT_EQ(table.match(Method::Get, "/stories/").route, nullptr) << "a capture is never empty";
  EXPECT_EQ(table.match(Method::Get, "/stories").route, nullptr);
  EXPECT_TRUE(table.match(Method::Get, "/stories").allowed.empty());
  EXPECT_EQ(table.match(Method::Delete, "/stories/7").allowed, (std::vector<Method>{Method::Get, Method::Head, Method::Post}));
}

TEST(RouteTable, RefusesBrokenRows) {
  RouteTable table;
  table.add(row(Method::Get, "/a/{id}"));
  EXPECT_THROW(table.add(row(Method::Get, "/a/{other}")), std::logic_error);
  EXPECT_NO_THROW(table.add(row(Method::Post, "/a/{id}")));
  for (const auto* bad : {"a", "/{}", "/{a}b", "/b{a}", "/{a*}/b", "/{a}/{a}", "/{a", "/{*}"})
    EXPECT_THROW(table.add(row(Method::Get, bad)), std::logic_error) << bad;
  EXPECT_THROW(table.add(Route{Method::Get, "/x", Access::Public, kNoPermission, {}}), std::logic_error);
  EXPECT_THROW(table.add(row(Method::Get, "/y", Access::Public, Permission{""})), std::logic_error);
}

TEST(RouteTable, DumpsItsDoors) {
  RouteTable table;
  table.add({row(Method::Post, "/stories/{id}", Access::Member, Permission{"story.write"}), row(Method::Get, "/a", Access::Public),
             row(Method::Get, "/m", Access::Local), row(Method::Post, "/hook", Access::Signed),
             row(Method::Get, "/api", Access::Token, Permission{"story.read"}), row(Method::Get, "/in", Access::Guest)});
  EXPECT_EQ(table.dump(),
            "GET /a public -\nGET /api token story.read\nGET /in guest -\nGET /m local -\nPOST /hook signed -\nPOST /stories/{id} member "
            "story.write\n");
}

TEST(Csrf, TokensAreMaskedAndBound) {
  set_csrf_key(std::string(32, 'k'));
  const auto one = csrf_token("secret");
  const auto two = csrf_token("secret");
  EXPECT_NE(one, two);
  EXPECT_TRUE(csrf_valid("secret", one));
  EXPECT_TRUE(csrf_valid("secret", two));
  EXPECT_FALSE(csrf_valid("other", one));
  const auto scoped = csrf_token("secret", "0195f5a2");
  EXPECT_EQ(csrf_scope("secret", scoped), "0195f5a2");
  EXPECT_EQ(csrf_scope("secret", one), "");
  for (const auto& forged : {scoped.substr(0, scoped.size() - 1) + "3", scoped.substr(0, scoped.find('.')), scoped + ".x",
                             one + ".0195f5a2", scoped.substr(0, scoped.find('.') + 1), one + "." + std::string(65, 'x')})
    EXPECT_EQ(csrf_scope("secret", forged), std::nullopt) << forged;
  EXPECT_EQ(csrf_scope("ecret", csrf_token("secret", "s")), std::nullopt);
  EXPECT_EQ(csrf_scope("ssecret", csrf_token("secret", "s")), std::nullopt) << "a scope is not the beginning of a secret";
  EXPECT_FALSE(csrf_valid("", csrf_token("")));
  EXPECT_FALSE(csrf_valid("secret", ""));
  EXPECT_FALSE(csrf_valid("secret", one + "A"));
  EXPECT_FALSE(csrf_valid("secret", std::string(1'000'000, 'A')));
  auto flipped = one;
  flipped[50] = flipped[50] == 'A' ? 'B' : 'A';
  EXPECT_FALSE(csrf_valid("secret", flipped));
  set_csrf_key(std::string(32, 'l'));
  EXPECT_FALSE(csrf_valid("secret", one));
}

TEST(Network, Contains) {
  const auto inside = [](const char* network, const char* address) { return Network::parse(network)->contains(*Address::parse(address)); };
  EXPECT_TRUE(inside("10.0.0.0/8", "10.255.0.1"));
  EXPECT_FALSE(inside("10.0.0.0/8", "11.0.0.1"));
  EXPECT_TRUE(inside("192.168.4.0/22", "192.168.7.255"));
  EXPECT_FALSE(inside("192.168.4.0/22", "192.168.8.0"));
  EXPECT_TRUE(inside("192.0.2.1", "192.0.2.1"));
  EXPECT_FALSE(inside("192.0.2.1", "192.0.2.2"));
  EXPECT_TRUE(inside("192.0.2.1", "::ffff:192.0.2.1")) << "a dual-stack socket's way to write it";
  EXPECT_TRUE(inside("2001:db8::/33", "2001:db8:7fff::1"));
  EXPECT_FALSE(inside("2001:db8::/33", "2001:db8:8000::1"));
  EXPECT_TRUE(inside("0.0.0.0/0", "8.8.8.8"));
  EXPECT_FALSE(inside("0.0.0.0/0", "2001:db8::1"));
}

TEST(Address, Loopback) {
  for (const auto* yes : {"127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"}) EXPECT_TRUE(Address::parse(yes)->is_loopback()) << yes;
  for (const auto* no : {"128.0.0.1", "::2", "::", "0.0.0.0"}) EXPECT_FALSE(Address::parse(no)->is_loopback()) << no;
  for (const auto* bad : {"", "localhost", "1.2.3", "1.2.3.4.5", "127.1", "0x7f.0.0.1", "[::1]"}) EXPECT_FALSE(Address::parse(bad)) << bad;
}

TEST(Authority, Splits) {
  EXPECT_EQ(split_authority("Example.com:80")->host, "example.com");
  EXPECT_EQ(split_authority("Example.com:80")->port, "80");
  EXPECT_EQ(split_authority("[::1]:80")->host, "::1");
  EXPECT_EQ(split_authority("[::1]")->port, "");
  for (const auto* bad : {"", ":80", "a:", "a:b", "a:123456", "[::1", "[::1]x", "[a]", "a]", "::1"})
    EXPECT_FALSE(split_authority(bad)) << bad;
}

TEST(Steps, StandInTheOneOrder) {
  EXPECT_EQ(step_names(), (std::vector<std::string_view>{"request id", "proxies", "host", "security headers", "route", "body limit",
                                                         "admit", "csrf", "handler"}));
}

}  // namespace
}  // namespace pv::http
