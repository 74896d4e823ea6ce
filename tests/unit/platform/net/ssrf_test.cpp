// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "platform/base/json.hpp"
#include "platform/net/client.hpp"
#include "platform/text/url.hpp"

namespace pv::net {
namespace {

/// Refused by us, and not by whoever would answer.
bool is_our_refusal(const Exchange& exchange) {
  if (exchange || exchange.error().sent != Sent::No) return false;
  const std::string& key = exchange.error().error.safe.key;
  return key.starts_with("url.") || key == "net.refused_address" || key == "net.refused_port";
}

TEST(Ssrf, HostileAddressesAreRefused) {
  Client client{ClientOptions{}};
  for (const char* url : {"http://127.0.0.1/",
                          "http://127.1/",
                          "http://2130706433/",
                          "http://0x7f000001/",
                          "http://017700000001/",
                          "http://0/",
                          "http://[::]/",
                          "http://[::1]/",
                          "http://[0:0:0:0:0:ffff:127.0.0.1]/",
                          "http://[::ffff:7f00:1]/",
                          "http://[fe80::1%25lo]/",
                          "http://169.254.169.254/latest/meta-data/",
                          "http://[fd00:ec2::254]/",
                          "http://100.100.100.200/",
                          "http://192.168.0.1/",
                          "http://localhost/",
                          "http://LOCALHOST/",
                          "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/",
                          "http://①②⑦.⓪.⓪.①/",
                          "http://127。0。0。1/",
                          "http://[64:ff9b::127.0.0.1]/",
                          "http://[2002:7f00:1::]/",
                          "http://127.0.0.1@example.com/",
                          "http://example.com@127.0.0.1/",
                          "http://127.1.1.1:80\\@127.2.2.2:80/",
                          "http://127.0.0.1#@example.com/",
                          "file:///etc/passwd",
                          "dict://127.0.0.1:11211/",
                          "gopher://127.0.0.1:25/",
                          "http://127.0.0.1%00.example.com/",
                          "http://127.0.0.1\t/",
                          "http:127.0.0.1/",
                          "//127.0.0.1/",
                          "unix:/var/run/docker.sock",
                          "http://127.0.0.1:6379/"}) {
    EXPECT_TRUE(is_our_refusal(client.send({.url = url, .deadline = std::chrono::seconds(5)}))) << url;
  }
}

TEST(Ssrf, PublishedList) {
  const char* folder = std::getenv("PV_CONTRACTS");
  const auto file =
      (folder != nullptr ? std::filesystem::path(folder) : std::filesystem::path(PV_SOURCE_DIR) / ".." / "shared" / "contracts") / "ssrf" /
      "ssrf-urls.json";
  if (!std::filesystem::exists(file)) GTEST_SKIP() << file << " is not there";
  std::stringstream text;
  text << std::ifstream(file).rdbuf();
  const auto data = json::parse_object(text.str());
  ASSERT_TRUE(data) << data.error().detail;
  const json::array* cases = json::array_at(*data, "cases");
  ASSERT_NE(cases, nullptr);
  EXPECT_GT(cases->size(), 10u);
  Client client{ClientOptions{}};
  for (const json::value& item : *cases) {
    const std::string url = json::string_at(item.as_object(), "url").value();
    if (json::string_at(item.as_object(), "decision") == "block") {
      EXPECT_TRUE(is_our_refusal(client.send({.url = url, .deadline = std::chrono::seconds(5)}))) << url;
      continue;
    }
    // Allowed ones are on the public network: the decision is checked without a dial.
    const auto parsed = text::Url::parse(url);
    ASSERT_TRUE(parsed) << url;
    if (parsed->host().find(':') != std::string::npos) { EXPECT_FALSE(is_forbidden_address(parsed->host())) << url; }
  }
}

}  // namespace
}  // namespace pv::net
