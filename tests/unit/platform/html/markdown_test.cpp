// SPDX-License-Identifier: Apache-2.0
#include "platform/html/markdown.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <ctime>
#include <thread>

#include "platform/base/json.hpp"
#include "platform/text/unicode.hpp"
#include "unit/platform/html/contract_file.hpp"
#include "unit/platform/html/html_checks.hpp"

namespace pv::html {
namespace {

std::string html(std::string_view markdown, const MarkdownOptions& options = {}) { return render_markdown(markdown, options).str(); }

/// What cmark adds by itself.
const std::vector<std::string_view> kOwnAttributes = {"class",     "id", "data-footnotes", "data-footnote-ref", "data-footnote-backref",
                                                      "aria-label"};

TEST(Markdown, WritesHtml) {
  for (const auto& [in, out] : std::vector<std::pair<std::string, std::string>>{
           {"# Titolo\n\n## Due\n\n# Tre", "<h2>Titolo</h2>\n<h3>Due</h3>\n<h2>Tre</h2>\n"},
           {"Uno *due* **tre** ~~quattro~~ `c<d`", "<p>Uno <em>due</em> <strong>tre</strong> <del>quattro</del> <code>c&lt;d</code></p>\n"},
           {"- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"},
           {"> cit", "<blockquote>\n<p>cit</p>\n</blockquote>\n"},
           {"a  \nb", "<p>a<br />\nb</p>\n"},
           {"[x](/desk \"t\\\"\")", "<p><a href=\"/desk\" title=\"t&quot;\">x</a></p>\n"},
           {"[x](https://example.com/è)", "<p><a href=\"https://example.com/%C3%A8\" rel=\"noopener\">x</a></p>\n"},
           {"www.example.com", "<p><a href=\"http://www.example.com/\" rel=\"noopener\">www.example.com</a></p>\n"},
           {"a@example.org", "<p><a href=\"mailto:a@example.org\">a@example.org</a></p>\n"},
           {"![alt *x*](https://example.com/a.png)", "<p><img src=\"https://example.com/a.png\" alt=\"alt x\" /></p>\n"},
           {"| a | b |\n|:-:|--:|\n| 1 | 2 |",
            "<table>\n<thead>\n<tr>\n<th class=\"align-center\">a</th>\n<th "
            "class=\"align-right\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class=\"align-center\">1</td>\n<td "
            "class=\"align-right\">2</td>\n</tr>\n</tbody>\n</table>\n"},
           {"", ""}}) {
    EXPECT_EQ(html(in), out) << in;
  }
  EXPECT_EQ(html("# a", {.heading_offset = 0, .sponsored_rel = {}, .footnote_back = {}}), "<h1>a</h1>\n");
  EXPECT_EQ(html("[x](https://example.com) [y](/z)", {.heading_offset = 1, .sponsored_rel = "sponsored", .footnote_back = {}}),
            "<p><a href=\"https://example.com/\" rel=\"noopener sponsored\">x</a> <a href=\"/z\">y</a></p>\n");
}

TEST(Markdown, CellsHoldLinksAndLineBreaks) {
  EXPECT_EQ(
      html("| a | [*x*](https://example.com/ \"t\") |\n|--|--|\n| 1<br>2 | **[y](/y)** [z](javascript:z) |",
           {.heading_offset = 1, .sponsored_rel = "sponsored", .footnote_back = {}}),
      "<table>\n<thead>\n<tr>\n<th>a</th>\n<th><a href=\"https://example.com/\" title=\"t\" rel=\"noopener "
      "sponsored\"><em>x</em></a></th>\n"
      "</tr>\n</thead>\n<tbody>\n<tr>\n<td>1<br />2</td>\n<td><strong><a href=\"/y\">y</a></strong> z</td>\n</tr>\n</tbody>\n</table>\n");
  EXPECT_EQ(
      html("| a\x01"
           "0\x02 |\n|--|\n| [b](/b) |"),
      "<table>\n<thead>\n<tr>\n<th>a0</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><a href=\"/b\">b</a></td>\n</tr>\n</tbody>\n</table>\n");
  EXPECT_EQ(markdown_to_plain("| a | b |\n|--|--|\n| 1<br>2 | [c](/c) |"), "a | b\n1 2 | c");
}

TEST(Markdown, HeadingsBeginBelowThePageAndSkipNoLevel) {
  EXPECT_EQ(html("## a\n\n### b\n\n## c"), "<h2>a</h2>\n<h3>b</h3>\n<h2>c</h2>\n");
  EXPECT_EQ(html("# a\n\n###### b\n\n## c"), "<h2>a</h2>\n<h3>b</h3>\n<h3>c</h3>\n");
  EXPECT_EQ(html("#### a\n\n## b"), "<h2>a</h2>\n<h2>b</h2>\n");
  EXPECT_EQ(html("# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6", {.heading_offset = 2, .sponsored_rel = {}, .footnote_back = {}}),
            "<h3>1</h3>\n<h4>2</h4>\n<h5>3</h5>\n<h6>4</h6>\n<h6>5</h6>\n<h6>6</h6>\n");
}

TEST(Markdown, NamesTheWayBackFromAFootnote) {
  const auto out = html("Testo[^n].\n\n[^n]: Nota.", {.heading_offset = 1, .sponsored_rel = {}, .footnote_back = "Torna al \"testo\""});
  EXPECT_NE(out.find("<section class=\"footnotes\""), std::string::npos) << out;
  EXPECT_NE(out.find(" aria-label=\"Torna al &quot;testo&quot;\""), std::string::npos) << out;
  EXPECT_EQ(html("a[^n]\n\n[^n]: \" aria-label=\"Back to content\"").find("Back to content\">"), std::string::npos);
}

TEST(Markdown, OfRawHtmlOnlyTheWordsStay) {
  EXPECT_EQ(html("a <b>c</b> d<br>e <!-- f --> vector<int>"), "<p>a c d<br />\ne  vector&lt;int&gt;</p>\n");
  EXPECT_EQ(html("<div onclick=x>\nUno <b>due</b>\n<p>tre</p></div>\n\nquattro"), "<p>Uno due</p>\n<p>tre</p>\n<p>quattro</p>\n");
  EXPECT_EQ(html("<script>alert(1)</script>"), "");
}

TEST(Markdown, UnsafeLinksLeaveTheirText) {
  EXPECT_EQ(html("[x](javascript:alert(1)) <javascript:alert(2)>"), "<p>x javascript:alert(2)</p>\n");
  EXPECT_EQ(html("![x](data:image/svg+xml,a) [y](//evil.example) [z][r]\n\n[r]: vbscript:x"), "<p>x y z</p>\n");
  EXPECT_EQ(html("[*x*](java&#x73;cript:a) ![i](mailto:a@b.it)"), "<p><em>x</em> i</p>\n");
}

TEST(Markdown, LeavesNothingThatActs) {
  auto inputs = checks::attacks();
  for (const auto& attack : checks::attacks()) {
    inputs.push_back("[x](" + attack + ")");
    inputs.push_back("[x](<" + attack + "> \"" + attack + "\")");
    inputs.push_back("| " + attack + " |\n|--|\n| " + attack + " |");
    inputs.push_back("a[^" + attack + "]\n\n[^" + attack + "]: " + attack);
    inputs.push_back("```" + attack + "\n" + attack + "\n```\n# " + attack + "\n- " + attack);
  }
  for (const auto& input : inputs) {
    const auto out = html(text::repair_utf8(input));
    EXPECT_EQ(checks::active_part(out, kOwnAttributes), "") << input << "\n" << out;
  }
}

TEST(Markdown, PassesTheSpecWithoutItsRawHtml) {
  const auto file = checks::contract_file("commonmark/gfm-0.29.json");
  if (!file) GTEST_SKIP() << "commonmark/gfm-0.29.json is not there (set PV_CONTRACTS)";
  const auto examples = json::parse(*file);
  ASSERT_TRUE(examples);
  std::size_t same = 0, count = 0;
  for (const auto& example : examples->as_array()) {
    const std::string markdown(example.at("markdown").as_string()), expected(example.at("html").as_string());
    const auto out = html(markdown, {.heading_offset = 0, .sponsored_rel = {}, .footnote_back = {}});
    EXPECT_EQ(checks::active_part(out, kOwnAttributes), "") << markdown << "\n" << out;
    ++count;
    if (out == expected) ++same;
  }
  // The rest has raw HTML, relative or unknown links, aligned columns, or headings out of order, which we write in our own way.
  EXPECT_GE(same * 100, count * 77) << same << " of " << count;
  RecordProperty("same", static_cast<int>(same));
}

RC_GTEST_PROP(MarkdownProperty, AnyMixOfMarksIsSafe, ()) {
  const auto piece =
      rc::gen::element<std::string>("*", "**", "_", "`", "[", "]", "(", ")", "![", "<", ">", "\n", "\n\n", "# ", "- ", "1. ", "| ", "|-|",
                                    "<b>", "<script>", "</script>", "javascript:", "https://e.it", "&quot;", "\"", "'", "[^1]",
                                    "[^1]: ", "~~", "```", "\\", "testo", "    ", "<a href=", "<!--", "-->", "@", "www.a.it", "è", "]:");
  std::string markdown;
  for (const auto& p : *rc::gen::container<std::vector<std::string>>(piece)) markdown += p;
  const auto out = html(markdown);
  RC_ASSERT(checks::active_part(out, kOwnAttributes) == "");
  RC_ASSERT(text::valid_utf8(out));
  RC_ASSERT(text::valid_utf8(markdown_to_plain(markdown)));
}

TEST(Markdown, BecomesPlainText) {
  EXPECT_EQ(markdown_to_plain("# Titolo\n\nUno *due*\ntre [link](https://example.com) `c`.\n\n- a\n- b\n  1. x\n  2. y\n- c\n\nFine"),
            "Titolo\n\nUno due tre link c.\n\n• a\n• b\n  1. x\n  2. y\n• c\n\nFine");
  EXPECT_EQ(markdown_to_plain("3. tre\n4. quattro"), "3. tre\n4. quattro");
  EXPECT_EQ(markdown_to_plain("a  \nb"), "a\nb");
  EXPECT_EQ(markdown_to_plain("| a | b |\n|--|--|\n| 1 | 2 |\n\nx"), "a | b\n1 | 2\n\nx");
  EXPECT_EQ(markdown_to_plain("a[^1]\n\n[^1]: nota"), "a[1]\n\n[1] nota");
  EXPECT_EQ(markdown_to_plain("![alt](x.png) <b>c</b>"), "alt c");
  EXPECT_EQ(markdown_to_plain("```\nx\n  y\n```\n\n> cit"), "x\n  y\n\ncit");
  EXPECT_EQ(markdown_to_plain("5 &lt; 6 &amp; \\*no\\*"), "5 < 6 & *no*");
  EXPECT_EQ(markdown_to_plain(""), "");
}

TEST(Markdown, AMarkOfANoteThatGoesOverALineLosesNothing) {
  EXPECT_EQ(markdown_to_plain("a[^x\n**grassetto** e corsivo]b"), "a[^x grassetto e corsivo]b");
  EXPECT_EQ(markdown_to_plain("a[^x [y]\nèèè]b"), "a[^x [y] èèè]b");
  EXPECT_EQ(markdown_to_plain("a[^x\\]\nèèè]b"), "a[^x] èèè]b");
  EXPECT_EQ(markdown_to_plain("a[^1]\n\n[^1]: nota"), "a[1]\n\n[1] nota") << "and notes are notes";
}

TEST(Markdown, ListsItsLinks) {
  EXPECT_EQ(markdown_links("[a](https://example.com/1) ![i](https://example.com/i) <https://example.com/2> www.example.org "
                           "[j](javascript:x) [r]\n\n[r]: /desk"),
            (std::vector<std::string>{"https://example.com/1", "https://example.com/2", "http://www.example.org/", "/desk"}));
}

TEST(Markdown, ManyThreadsMayRenderAtOnce) {
  std::vector<std::thread> threads;
  std::atomic<int> wrong{0};
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&] {
      for (int i = 0; i < 300; ++i) {
        if (html("~~a~~ www.example.com") !=
            "<p><del>a</del> <a href=\"http://www.example.com/\" rel=\"noopener\">www.example.com</a></p>\n")
          ++wrong;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(wrong, 0);
}

std::string repeat(std::string_view piece, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += piece;
  return out;
}

TEST(Markdown, AMillionCharactersAreBoundedInTime) {
  std::vector<std::string> inputs;
  inputs.push_back(repeat("una parola *sola*, poi ~~niente~~ e www.example.com\n\n", 20'000));
  inputs.push_back(repeat("parola ", 150'000));
  for (const char* piece : {">",
                            "> ",
                            "- ",
                            "1. ",
                            "*a",
                            "*a ",
                            "a**b",
                            "[",
                            "]",
                            "[a](",
                            "![[]()",
                            "<",
                            "<b>",
                            "<!--a",
                            "`",
                            "&",
                            "|",
                            "a|\n-|\n",
                            "www.a(",
                            "http://a.b/ ",
                            "@",
                            "a@b.it ",
                            "~a ",
                            "[^1]",
                            "<div>\n\n",
                            "-\n",
                            "- a\n\n",
                            "\t- a\n",
                            "[a]: <b> \"c\n",
                            "_*"}) {
    inputs.push_back(repeat(piece, 250'000 / std::string_view(piece).size()));
  }
  inputs.push_back(repeat("|a", 490) + "\n" + repeat("|-", 490) + "\n" + repeat("a\n", 700));
  inputs.push_back(repeat("|a", 19'000) + "\n" + repeat("|-", 19'000) + "\n" + repeat("a\n", 10));
  inputs.push_back(repeat("![[]()", 4'900) + repeat("a ", 300'000));
  inputs.push_back(repeat("a@b.it ", 990) + repeat("a ", 300'000));
  inputs.push_back(repeat("*a **b ", 16'000) + repeat("b** b*", 16'000));
  inputs.push_back(repeat(">", 49) + "a\n" + repeat("b\n", 150'000));
  for (const auto& input : inputs) {
    const auto start = std::clock();
    const auto out = html(input);
    const auto plain = markdown_to_plain(input);
    // Processor time for both, with room for a busy and slow machine.
    EXPECT_LT(std::clock() - start, 3 * CLOCKS_PER_SEC) << input.substr(0, 40);
    EXPECT_LE(out.size(), 10'000'000u) << input.substr(0, 40);
    EXPECT_LE(plain.size(), 4'000'000u) << input.substr(0, 40);
  }
  // Too many marks to be read as Markdown: shown as typed, nothing lost.
  const auto typed = repeat("*a", 150'000) + "\n\n<script>";
  EXPECT_EQ(html(typed), "<p>" + repeat("*a", 150'000) + "</p>\n<p>&lt;script&gt;</p>\n");
  EXPECT_EQ(markdown_to_plain(typed), typed);
}

}  // namespace
}  // namespace pv::html
