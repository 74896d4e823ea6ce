// SPDX-License-Identifier: Apache-2.0
#include "platform/html/sanitise.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <ctime>

#include "platform/base/json.hpp"
#include "platform/text/unicode.hpp"
#include "unit/platform/html/contract_file.hpp"
#include "unit/platform/html/html_checks.hpp"

namespace pv::html {
namespace {

std::string clean(std::string_view html) { return sanitise(html).str(); }

TEST(Sanitise, KeepsWhatLettersAreMadeOf) {
  for (const auto& [in, out] : std::vector<std::pair<std::string, std::string>>{
           {"plain", "plain"},
           {"a < b & c > d \"e\"", "a &lt; b &amp; c &gt; d \"e\""},
           {"<p>Uno<p>Due", "<p>Uno</p><p>Due</p>"},
           {"<B>x</B><i>y", "<b>x</b><i>y</i>"},
           {"<a href='https://example.com/a b?c=1&amp;d=2' title=\"t\">x</a>",
            "<a href=\"https://example.com/a%20b?c=1&amp;d=2\" title=\"t\" rel=\"noopener nofollow\">x</a>"},
           {"<a href=/desk>x</a> <a href=mailto:a@example.org>y</a>", "<a href=\"/desk\">x</a> <a href=\"mailto:a@example.org\">y</a>"},
           {"<img src=https://example.com/a.png onerror=x width=3 height=x>",
            "<img src=\"https://example.com/a.png\" width=\"3\" alt=\"\">"},
           {"<table><tr><td colspan=2 style=x>a<th scope=row>b</table>",
            "<table><tbody><tr><td colspan=\"2\">a</td><th scope=\"row\">b</th></tr></tbody></table>"},
           {"<ol start=3><li value=4>a<li>b</ol>", "<ol start=\"3\"><li value=\"4\">a</li><li>b</li></ol>"},
           {"<blockquote cite=javascript:x>a</blockquote>", "<blockquote>a</blockquote>"},
           {"<center><font color=red>x</font></center>", "x"},
           {"<pre>\n\n a\n</pre>", "<pre>\n\n a\n</pre>"},
           {"&nbsp;&euro;&#x1F600;&amp;lt;", "\u00A0€😀&amp;lt;"},
           {"<p class=a id=b style=c data-d=e lang=it dir=rtl>x</p>", "<p lang=\"it\" dir=\"rtl\">x</p>"},
           {"<b>1<p>2</b>3</p>", "<b>1</b><p><b>2</b>3</p>"},
           {"<html><head><title>T</title></head><body onload=x><p>x</p></body></html>", "<p>x</p>"},
           {"", ""}}) {
    EXPECT_EQ(clean(in), out) << in;
  }
}

TEST(Sanitise, LeavesNothingThatActs) {
  for (const auto& attack : checks::attacks()) {
    const auto out = clean(attack);
    EXPECT_EQ(checks::active_part(out), "") << attack << "\n" << out;
    EXPECT_EQ(clean(out), out) << attack;
    EXPECT_TRUE(text::valid_utf8(out)) << attack;
  }
}

/// A check that sees nothing would pass everything.
TEST(Sanitise, TheCheckSeesTheAttacksThemselves) {
  std::size_t unseen = 0;
  for (const auto& attack : checks::attacks()) {
    if (checks::active_part(attack).empty()) ++unseen;
  }
  // Five only act when something breaks them out of their quotes or comment.
  EXPECT_LE(unseen, 5u);
}

TEST(Sanitise, StandsUpToPublishedAttacks) {
  const auto file = checks::contract_file("sanitizer/dompurify-expect-3.4.14.json");
  if (!file) GTEST_SKIP() << "sanitizer/dompurify-expect-3.4.14.json is not there (set PV_CONTRACTS)";
  const auto cases = json::parse(*file);
  ASSERT_TRUE(cases);
  ASSERT_GT(cases->as_array().size(), 50u);
  for (const auto& item : cases->as_array()) {
    const std::string payload(item.at("payload").as_string());
    const auto out = clean(payload);
    EXPECT_EQ(checks::active_part(out), "") << payload << "\n" << out;
    EXPECT_EQ(clean(out), out) << payload;
  }
}

/// Pieces of markup in any order, closed or not.
rc::Gen<std::string> markup_gen() {
  const auto piece = rc::gen::element<std::string>(
      "<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<a href=/x>", "<a href=\"https://e.example/\">", "</a>", "<table>", "</table>", "<tr>",
      "<td>", "</td>", "<li>", "<ul>", "</ul>", "<div title=\"x\">", "</div>", "<script>", "</script>", "<style>", "</style>", "<svg>",
      "</svg>", "<math>", "<select>", "<option>", "<h1>", "<h2>", "<pre>", "\n", "</pre>", "<ruby>", "<rt>", "<!--", "-->", "<caption>",
      "<col>", "<thead>", "<dl>", "<dt>", "<dd>", "<br>", "</br>", "<img src=/a onerror=b>", "testo", " ", "&lt;", "&", "<", ">", "\"", "'",
      "<form>", "<button>", "<nobr>", "<font>", "<details>", "<summary>", "<q>", "<code>", "\u00A0", "=", "/", "<template>", "<body>",
      "<html>", "<frameset>", "<title>", "<textarea>");
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece), [](const std::vector<std::string>& pieces) {
    std::string out;
    for (const auto& p : pieces) out += p;
    return out;
  });
}

RC_GTEST_PROP(SanitiseProperty, IsSafeAndIdempotent, ()) {
  const auto in = *markup_gen();
  const auto out = clean(in);
  RC_ASSERT(checks::active_part(out) == "");
  RC_ASSERT(clean(out) == out);
}

RC_GTEST_PROP(SanitiseProperty, TakesAnyBytes, ()) {
  const auto bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
  const auto out = clean("<p " + bytes + "><a href='" + bytes + "'>" + bytes);
  RC_ASSERT(text::valid_utf8(out));
  RC_ASSERT(checks::active_part(out) == "");
  RC_ASSERT(clean(out) == out);
}

std::string repeat(std::string_view piece, std::size_t bytes) {
  std::string out;
  while (out.size() < bytes) out += piece;
  return out;
}

TEST(Sanitise, IsBoundedInTimeDepthAndLength) {
  std::vector<std::string> inputs;
  for (const char* piece :
       {"<div>", "<b>", "<p><b></p>", "<table><td>", "<a href=/x><table><tr><td></a>", "<p><i><em><s></p>", "<ul><li>", "</p>", "<", "<!--",
        "<svg><p>", "&lt;", "<table>x", "<ruby><rt>", "<p title=1 lang=a ", "<select><option>", "<script>"}) {
    inputs.push_back(repeat(piece, 500'000));
  }
  std::string attributes = "<p ", formatting;
  for (int i = 0; i < 100'000; ++i) attributes += "a" + std::to_string(i) + "=1 ";
  for (int i = 0; i < 30'000; ++i) formatting += "<p><b title=" + std::to_string(i) + "></p>";
  inputs.push_back(attributes + ">");
  inputs.push_back(formatting);
  for (const auto& input : inputs) {
    const auto start = std::clock();
    const auto out = clean(input);
    // Processor time, with room for a busy and slow machine; the square of a million would take hours.
    EXPECT_LT(std::clock() - start, 3 * CLOCKS_PER_SEC) << input.substr(0, 40);
    EXPECT_LE(out.size(), 12'000'000u) << input.substr(0, 40);
    int depth = 0, deepest = 0;
    for (std::size_t i = 0; i + 1 < out.size(); ++i) {
      if (out[i] != '<') continue;
      depth += out[i + 1] == '/' ? -1 : 1;
      deepest = std::max(deepest, depth);
    }
    EXPECT_LE(deepest, 101) << input.substr(0, 40);
  }
  EXPECT_LE(clean(repeat("parola ", 5'000'000)).size(), 2u * 1024 * 1024);
  const auto cut = clean(repeat("è", 3'000'000));
  EXPECT_EQ(cut.find("\uFFFD"), std::string::npos);
  EXPECT_EQ(clean(repeat("&amp;", 2'500'000)).substr(0, 10), "&amp;&amp;");
}

TEST(HtmlToText, PartsBlocksByLines) {
  EXPECT_EQ(html_to_text("<h1>Titolo</h1><p>Uno  due\n tre<p>Quattro<br>cinque</p>"), "Titolo\nUno due tre\nQuattro\ncinque");
  EXPECT_EQ(html_to_text("<ul><li>a<li><b>b</b></ul>&amp; fine"), "a\nb\n& fine");
  EXPECT_EQ(html_to_text("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"), "a b\nc");
  EXPECT_EQ(html_to_text("<script>x</script><style>y</style><!-- z -->t"), "t");
  EXPECT_EQ(html_to_text("<pre>a\n  b</pre>c"), "a\n  b\nc");
  EXPECT_EQ(html_to_text("uno<br><br>due"), "uno\n\ndue");
  EXPECT_EQ(html_to_text(""), "");
}

}  // namespace
}  // namespace pv::html
