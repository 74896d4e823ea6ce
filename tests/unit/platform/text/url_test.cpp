// SPDX-License-Identifier: Apache-2.0
#include "platform/text/url.hpp"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "platform/base/json.hpp"

namespace pv::text {
namespace {

std::string normal(std::string_view text) {
  const auto url = Url::parse(text);
  return url ? url->str() : url.error().safe.key;
}

TEST(Url, Normalises) {
  EXPECT_EQ(normal("https://example.com"), "https://example.com/");
  EXPECT_EQ(normal("  HTTPS://Example.COM:443/A%7eb\n"), "https://example.com/A~b");
  EXPECT_EQ(normal("http://example.com:80/./a/../b/."), "http://example.com/b/");
  EXPECT_EQ(normal("http://example.com:8443?q=1"), "http://example.com:8443/?q=1");
  EXPECT_EQ(normal("https://example.com/%2e%2E/%e2%82%ac?x=%3a%41#%7E"), "https://example.com/%E2%82%AC?x=%3AA#~");
  EXPECT_EQ(normal("https://example.com:/a"), "https://example.com/a");
  EXPECT_EQ(normal("https://example.com/a//b/../..//c"), "https://example.com/a//c");
  EXPECT_EQ(normal("https://example.com/?"), "https://example.com/?");
  EXPECT_EQ(normal("https://it.wikipedia.org/wiki/Caffè"), "https://it.wikipedia.org/wiki/Caff%C3%A8");
  EXPECT_EQ(normal("https://example.com/100%-off?a=50%"), "https://example.com/100%25-off?a=50%25");
  EXPECT_EQ(normal("https://example.com/a\"b<c>|d"), "https://example.com/a%22b%3Cc%3E%7Cd");
}

TEST(Url, Parts) {
  const Url url = Url::parse("https://www.example.com:8443/a/b;c?d=e&f#g").value();
  EXPECT_EQ(url.scheme(), "https");
  EXPECT_EQ(url.host(), "www.example.com");
  EXPECT_EQ(url.port(), 8443);
  EXPECT_EQ(url.origin(), "https://www.example.com:8443");
  EXPECT_EQ(url.authority(), "www.example.com:8443");
  EXPECT_EQ(url.path(), "/a/b;c");
  EXPECT_EQ(url.query(), "d=e&f");
  EXPECT_EQ(Url::parse("http://example.com").value().port(), 80);
  EXPECT_EQ(Url::parse("https://example.com").value().port(), 443);
  EXPECT_EQ(Url::parse("http://example.com:443").value().origin(), "http://example.com:443");
}

TEST(Url, InternationalNames) {
  EXPECT_EQ(Url::parse("https://Caffè-Belprato.example/").value().host(), "xn--caff-belprato-zgb.example");
  EXPECT_EQ(Url::parse("https://straße.example/").value().host(), "xn--strae-oqa.example");
  EXPECT_EQ(Url::parse("https://www。example。com/").value().host(), "www.example.com");
  EXPECT_EQ(Url::parse("https://r3---sn-a.example.com/").value().host(), "r3---sn-a.example.com");
  EXPECT_EQ(Url::parse("http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/").value().host(), "localhost");
  EXPECT_EQ(normal("https://xn--0/"), "url.host");
}

TEST(Url, Addresses) {
  EXPECT_EQ(normal("http://192.0.2.1/"), "http://192.0.2.1/");
  EXPECT_EQ(normal("http://[2001:DB8:0:0::1]:8080/"), "http://[2001:db8::1]:8080/");
  EXPECT_EQ(Url::parse("http://[2001:db8::1]").value().host(), "2001:db8::1");
  for (const char* text : {"http://0177.0.0.1/", "http://0x7f.1/", "http://2130706433/", "http://127.1/", "http://0/", "http://127.0.0.1./",
                           "http://1.2.3.256/", "http://[::1%25lo]/", "http://[::1%lo]/", "http://[::1/", "http://[v1.a]/", "http://[]/",
                           "http://::1/", "http://①②⑦.0.0.1.0x/", "http://1.2.3.08/"}) {
    EXPECT_FALSE(Url::parse(text)) << text;
  }
  EXPECT_EQ(Url::parse("http://①②⑦.⓪.⓪.①/").value().host(), "127.0.0.1");
}

TEST(Url, RefusesAndSaysWhy) {
  EXPECT_EQ(normal(""), "url.empty");
  EXPECT_EQ(normal(" \n\t"), "url.empty");
  EXPECT_EQ(normal("example.com"), "url.scheme");
  EXPECT_EQ(normal("//example.com"), "url.scheme");
  EXPECT_EQ(normal("javascript:alert(1)"), "url.scheme");
  EXPECT_EQ(normal("file:///etc/passwd"), "url.scheme");
  EXPECT_EQ(normal("httpx://example.com"), "url.scheme");
  EXPECT_EQ(normal("http:example.com"), "url.malformed");
  EXPECT_EQ(normal("http:/example.com"), "url.malformed");
  EXPECT_EQ(normal("http:\\\\example.com"), "url.malformed");
  EXPECT_EQ(normal("http://127.1.1.1:80\\@127.2.2.2:80/"), "url.malformed");
  EXPECT_EQ(normal("http://exa mple.com/"), "url.malformed");
  EXPECT_EQ(normal("http://example.com/a\tb"), "url.malformed");
  EXPECT_EQ(normal(std::string_view("http://example.com/a\0b", 22)), "url.malformed");
  EXPECT_EQ(normal("http://example.com/\xff"), "url.malformed");
  EXPECT_EQ(normal("http://user@example.com/"), "url.user_info");
  EXPECT_EQ(normal("http://:@example.com/"), "url.user_info");
  EXPECT_EQ(normal("http:///a"), "url.host");
  EXPECT_EQ(normal("http://?a"), "url.host");
  EXPECT_EQ(normal("http://.example.com/"), "url.host");
  EXPECT_EQ(normal("http://example..com/"), "url.host");
  EXPECT_EQ(normal("http://example.com./"), "url.host");
  EXPECT_EQ(normal("http://ex%61mple.com/"), "url.host");
  EXPECT_EQ(normal("http://example.com,evil.example/"), "url.host");
  EXPECT_EQ(normal("http://example.com:0/"), "url.port");
  EXPECT_EQ(normal("http://example.com:65536/"), "url.port");
  EXPECT_EQ(normal("http://example.com:8a/"), "url.port");
  EXPECT_EQ(normal("http://example.com:-1/"), "url.port");
  EXPECT_EQ(normal("http://example.com:80:80/"), "url.port");
  EXPECT_EQ(normal("http://" + std::string(64, 'a') + ".example/"), "url.host");
}

TEST(Url, LengthLimitHoldsAfterEncoding) {
  const std::string base = "https://example.com/";
  EXPECT_TRUE(Url::parse(base + std::string(2048 - base.size(), 'a')));
  EXPECT_EQ(normal(base + std::string(2049 - base.size(), 'a')), "url.too_long");
  EXPECT_EQ(normal(base + std::string(1000, '"')), "url.too_long");
}

TEST(Url, WithPath) {
  EXPECT_EQ(Url::parse("https://example.com").value().with_path("/a?b=c").str(), "https://example.com/a?b=c");
  EXPECT_EQ(Url::parse("https://example.com:8443/desk/?x#y").value().with_path("/a b").str(), "https://example.com:8443/desk/a%20b");
  const Url url = Url::parse("https://example.com/desk").value().with_path("/a/é?q=è");
  EXPECT_EQ(url, Url::parse(url.str()).value());
  EXPECT_EQ(url.path(), "/desk/a/%C3%A9");
}

// RFC 3986 §5.4.1 and §5.4.2, with the base moved to http.
TEST(Url, Resolves) {
  const Url base = Url::parse("http://a/b/c/d;p?q").value();
  const std::vector<std::pair<std::string, std::string>> cases{{"g", "http://a/b/c/g"},
                                                               {"./g", "http://a/b/c/g"},
                                                               {"g/", "http://a/b/c/g/"},
                                                               {"/g", "http://a/g"},
                                                               {"//g", "http://g/"},
                                                               {"?y", "http://a/b/c/d;p?y"},
                                                               {"g?y", "http://a/b/c/g?y"},
                                                               {"#s", "http://a/b/c/d;p?q#s"},
                                                               {"g#s", "http://a/b/c/g#s"},
                                                               {"g?y#s", "http://a/b/c/g?y#s"},
                                                               {";x", "http://a/b/c/;x"},
                                                               {"g;x", "http://a/b/c/g;x"},
                                                               {"", "http://a/b/c/d;p?q"},
                                                               {".", "http://a/b/c/"},
                                                               {"./", "http://a/b/c/"},
                                                               {"..", "http://a/b/"},
                                                               {"../", "http://a/b/"},
                                                               {"../g", "http://a/b/g"},
                                                               {"../..", "http://a/"},
                                                               {"../../", "http://a/"},
                                                               {"../../g", "http://a/g"},
                                                               {"../../../g", "http://a/g"},
                                                               {"../../../../g", "http://a/g"},
                                                               {"/./g", "http://a/g"},
                                                               {"/../g", "http://a/g"},
                                                               {"g.", "http://a/b/c/g."},
                                                               {".g", "http://a/b/c/.g"},
                                                               {"g..", "http://a/b/c/g.."},
                                                               {"..g", "http://a/b/c/..g"},
                                                               {"./../g", "http://a/b/g"},
                                                               {"./g/.", "http://a/b/c/g/"},
                                                               {"g/./h", "http://a/b/c/g/h"},
                                                               {"g/../h", "http://a/b/c/h"},
                                                               {"g;x=1/./y", "http://a/b/c/g;x=1/y"},
                                                               {"g?y/../x", "http://a/b/c/g?y/../x"},
                                                               {"g#s/../x", "http://a/b/c/g#s/../x"},
                                                               {"https://example.com", "https://example.com/"}};
  for (const auto& [reference, expected] : cases) EXPECT_EQ(base.resolve(reference).value().str(), expected) << reference;
  EXPECT_FALSE(base.resolve("javascript:alert(1)"));
  EXPECT_FALSE(base.resolve("http:g"));
  EXPECT_FALSE(base.resolve("\\\\evil.example/"));
}

TEST(Percent, EncodesAndDecodes) {
  EXPECT_EQ(percent_encode("a b/è~-._"), "a%20b%2F%C3%A8~-._");
  EXPECT_EQ(percent_decode("a%20b%2f%C3%A8+").value(), "a b/è+");
  for (const char* text : {"%", "%4", "a%", "%zz", "%4g", "%%41"}) EXPECT_EQ(percent_decode(text).error().safe.key, "url.escape") << text;
  EXPECT_TRUE(rc::check("decoding undoes encoding",
                        [](const std::string& text) { RC_ASSERT(percent_decode(percent_encode(text)).value() == text); }));
}

TEST(Url, PropertyNormalFormIsStable) {
  const auto part =
      rc::gen::container<std::string>(rc::gen::elementOf(std::string("aZ09-._~!$&'()*+,;=:@/?#%2eEfF[]\"<>|^`{}\xc3\xa8 \\")));
  EXPECT_TRUE(rc::check("parse, print, parse", [&part] {
    const std::string text =
        std::string(*rc::gen::elementOf(std::vector<std::string>{"http://", "https://", "HTTP://a", "https://a.b/"})) + *part;
    const auto url = Url::parse(text);
    if (!url) return;
    const auto again = Url::parse(url->str());
    RC_ASSERT(again.has_value());
    RC_ASSERT(*again == *url);
    RC_ASSERT(!url->host().empty());
    RC_ASSERT(url->path().starts_with('/'));
  }));
}

std::vector<std::string> found(std::string_view text) {
  std::vector<std::string> out;
  for (const Span& span : find_urls(text)) out.emplace_back(text.substr(span.begin, span.end - span.begin));
  return out;
}

TEST(FindUrls, InSentences) {
  using V = std::vector<std::string>;
  EXPECT_EQ(found("Leggi https://example.com/a. Poi http://example.org!"), (V{"https://example.com/a", "http://example.org"}));
  EXPECT_EQ(found("(vedi https://example.com/a_(b))"), V{"https://example.com/a_(b)"});
  EXPECT_EQ(found("[https://example.com/]"), V{"https://example.com/"});
  EXPECT_EQ(found("«https://example.com/è» e “HTTPS://example.org”…"), (V{"https://example.com/è", "HTTPS://example.org"}));
  EXPECT_EQ(found("<a href=\"https://example.com/x\">"), V{"https://example.com/x"});
  EXPECT_EQ(found("https://example.com/a,b;c?d=e&f=g#h, poi"), V{"https://example.com/a,b;c?d=e&f=g#h"});
  EXPECT_EQ(found("https://example.com…"), V{"https://example.com"});
  EXPECT_EQ(found("https://example.com\u00a0e"), V{"https://example.com"});
  EXPECT_EQ(found("xhttps://example.com èhttps://example.com"), V{});
  EXPECT_EQ(found("https:// http://, ftp://example.com www.example.com"), V{});
  EXPECT_EQ(found("https://user@example.com http://localhost:8080/x"), V{"http://localhost:8080/x"});
  EXPECT_EQ(found("caffè: https://caffè.example/è?è=è, sì"), V{"https://caffè.example/è?è=è"});
  EXPECT_EQ(found(""), V{});
}

TEST(FindUrls, IsLinear) {
  std::string text;
  for (int i = 0; i < 50'000; ++i) text += "http://";
  EXPECT_TRUE(find_urls(text).empty());
  EXPECT_EQ(find_urls("https://example.com/" + std::string(1'000'000, ')')).size(), 1u);
}

// --- against the WHATWG URL test data, when it is at hand

std::filesystem::path contracts() {
  if (const char* folder = std::getenv("PV_CONTRACTS")) return folder;
  return std::filesystem::path(PV_SOURCE_DIR) / ".." / "shared" / "contracts";
}

/// Addresses are compared as addresses: the two standards print embedded IPv4 differently.
std::string comparable(std::string host) {
  if (host.starts_with('[')) host = host.substr(1, host.size() - 2);
  in6_addr address{};
  if (::inet_pton(AF_INET6, host.c_str(), &address) == 1) return std::string(reinterpret_cast<char*>(&address), sizeof address);
  return host;
}

TEST(Url, AgreesWithWhatwgOrRefuses) {
  const auto file = contracts() / "whatwg-url" / "urltestdata.json";
  if (!std::filesystem::exists(file)) GTEST_SKIP() << file << " is not there";
  std::stringstream text;
  text << std::ifstream(file).rdbuf();
  const auto data = json::parse(text.str());
  ASSERT_TRUE(data) << data.error().detail;
  int accepted = 0;
  int refused = 0;
  for (const json::value& item : data->as_array()) {
    if (!item.is_object()) continue;
    const json::object& test = item.as_object();
    const std::string input = json::string_at(test, "input").value_or("");
    // Ours reads absolute URLs only, so what needs a base must be refused or must not depend on it.
    const auto ours = Url::parse(input);
    if (!ours) {
      ++refused;
      continue;
    }
    ++accepted;
    EXPECT_FALSE(json::bool_at(test, "failure").value_or(false)) << "WHATWG refuses " << input << ", ours reads " << ours->str();
    EXPECT_EQ(json::string_at(test, "protocol"), ours->scheme() + ":") << input;
    EXPECT_EQ(comparable(json::string_at(test, "hostname").value_or("")), comparable(ours->host())) << input;
    const bool is_default = ours->port() == (ours->scheme() == "https" ? 443 : 80);
    EXPECT_EQ(json::string_at(test, "port"), is_default ? "" : std::to_string(ours->port())) << input;
  }
  EXPECT_GT(accepted, 90);
  EXPECT_GT(refused, 300);
}

}  // namespace
}  // namespace pv::text
