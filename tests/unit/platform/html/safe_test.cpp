// SPDX-License-Identifier: Apache-2.0
#include "platform/html/safe.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace pv::html {
namespace {

TEST(SafeUrl, TakesWhatMayStandInALink) {
  for (const auto& [in, out] : std::vector<std::pair<std::string, std::string>>{
           {"https://example.com", "https://example.com/"},
           {"  HTTP://EXAMPLE.com:80/a/../b#c d ", "http://example.com/b#c%20d"},
           {"https://example.com/a?b=c&d='e'#f", "https://example.com/a?b=c&d=%27e%27#f"},
           {"mailto:a@example.org?subject=Ciao mondo", "mailto:a@example.org?subject=Ciao%20mondo"},
           {"tel:+39-0432-555000", "tel:+39-0432-555000"},
           {"/desk/stories/1?x=\"2\"", "/desk/stories/1?x=%222%22"},
           {"/perché", "/perch%C3%A9"},
           {"/", "/"},
           {"#nota-1", "#nota-1"}}) {
    EXPECT_EQ(SafeUrl::from(in).str(), out) << in;
  }
}

TEST(SafeUrl, TurnsTheRestIntoAHash) {
  for (const char* in : {"",
                         " ",
                         "#",
                         "javascript:alert(1)",
                         "JAVASCRIPT:alert(1)",
                         " javascript:alert(1)",
                         "java\tscript:alert(1)",
                         "java\nscript:x",
                         "\x01javascript:alert(1)",
                         "vbscript:x",
                         "data:text/html,<script>",
                         "file:///etc/passwd",
                         "blob:x",
                         "//evil.example/x",
                         "/\\evil.example",
                         "\\\\evil.example",
                         "http:evil",
                         "https:///x",
                         "https://user:pass@example.com/",
                         "ftp://example.com/",
                         "a:b",
                         "www.example.com",
                         "relative/path",
                         "?q=1",
                         "mailto:",
                         "tel:",
                         "tel:1;x",
                         "&#106;avascript:alert(1)",
                         "http\n://example.com",
                         "/a\nb"}) {
    EXPECT_EQ(SafeUrl::from(in).str(), "#") << in;
  }
  EXPECT_EQ(SafeUrl::from("https://example.com/" + std::string(3000, 'a')).str(), "#");
}

RC_GTEST_PROP(SafeUrlProperty, HoldsNothingThatCanBreakOut, ()) {
  const auto prefix = *rc::gen::element<std::string>("https://example.com/", "/", "mailto:", "javascript:", "#", "");
  const auto tail = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
  const auto url = SafeUrl::from(prefix + tail).str();
  for (const char c : url) RC_ASSERT(c > ' ' && c < 0x7F && std::string_view("\"'<>\\`{}|^").find(c) == std::string_view::npos);
  const auto colon = url.find(':');
  if (url[0] != '/' && url[0] != '#') {
    const auto scheme = url.substr(0, colon);
    RC_ASSERT(scheme == "http" || scheme == "https" || scheme == "mailto" || scheme == "tel");
  }
  RC_ASSERT(url.substr(0, 2) != "//");
  RC_ASSERT(SafeUrl::from(url).str() == url);
}

TEST(SafeHtml, EscapesText) {
  EXPECT_EQ(escape("<a href=\"x\" id='y'>&amp;").str(), "&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;");
}

TEST(SafeJson, CannotEndItsElement) {
  const json::value value = json::object{{"a</script>", "<!-- & \u2028\u2029 è \"quoted\" \\"}, {"n", 3}};
  const auto text = SafeJson(value).str();
  EXPECT_EQ(text, "{\"a\\u003c/script\\u003e\":\"\\u003c!-- \\u0026 \\u2028\\u2029 è \\\"quoted\\\" \\\\\",\"n\":3}");
  EXPECT_EQ(json::parse(text).value(), value);
}

}  // namespace
}  // namespace pv::html
