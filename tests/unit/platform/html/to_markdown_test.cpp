// SPDX-License-Identifier: Apache-2.0
#include "platform/html/to_markdown.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <ctime>

#include "platform/html/markdown.hpp"
#include "platform/html/sanitise.hpp"
#include "platform/text/unicode.hpp"
#include "unit/platform/html/html_checks.hpp"

namespace pv::html {
namespace {

TEST(ToMarkdown, KeepsWhatATextIsMadeOf) {
  for (const auto& [in, out] : std::vector<std::pair<std::string, std::string>>{
           {"<h1>Titolo</h1><p>Uno <b>due</b> <i>tre</i> <s>quattro</s> <code>c</code></p>",
            "# Titolo\n\nUno **due** *tre* ~~quattro~~ `c`"},
           {"<h2><b>Già</b> grave</h2>", "## Già grave"},
           {"<p>a<br>b</p><p>c<br><br>d</p>", "a\\\nb\n\nc\n\nd"},
           {"<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c"},
           {"<ol start=3><li>a</li><li><p>b</p><p>c</p></li></ol>", "3. a\n\n4. b\n\n   c"},
           {"<ul><li>a</li></ul><ul><li>b</li></ul>", "- a\n\n* b"},
           {"<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"},
           {"<a href='https://example.com/x'>qui</a>", "[qui](https://example.com/x)"},
           {"<a href='https://example.com/x'>https://example.com/x</a>", "<https://example.com/x>"},
           {"<a href='https://example.com/(x)'> qui </a>dopo", "[qui](<https://example.com/(x)>) dopo"},
           {"<a href='javascript:alert(1)'>qui</a>", "qui"},
           {"ecco!<a href='mailto:a@example.org'>scrivi</a>", "ecco\\![scrivi](mailto:a@example.org)"},
           {"<img src='https://example.com/a.png' alt='Il [forno]'>", "![Il \\[forno\\]](https://example.com/a.png)"},
           {"<a href='/x'><img src='https://example.com/a.png' alt='f'></a>", "[![f](https://example.com/a.png)](/x)"},
           {"<img src='https://example.com/t.gif' width=1 height=1>testo<img src='data:image/png;base64,AA'>", "testo"},
           {"<pre>uno\n  due `x`</pre>", "```\nuno\n  due `x`\n```"},
           {"<hr>", "---"},
           {"<table><tr><th>a</th><th>b|c</th></tr><tr><td><p>1</p><p>2</p></td><td><b>3</b></td></tr></table>",
            "| a | b\\|c |\n| --- | --- |\n| 1 2 | **3** |"},
           {"<table><tr><td colspan=2>a</td></tr><tr><td>1</td><td>2</td></tr></table>", "| a | |\n| --- | --- |\n| 1 | 2 |"},
           {"<table role=presentation><tr><td><p>a</p></td><td><p>b</p></td></tr></table>", "a\n\nb"},
           {"<table><tr><td><p>solo</p><p>una colonna</p></td></tr></table>", "solo\n\nuna colonna"},
           {"<p>a<p>b<div>c</div>d", "a\n\nb\n\nc\n\nd"},
           {"<p>&nbsp;</p><p>n°&nbsp;5&nbsp; e&nbsp;&nbsp;poi</p>",
            "n°\xC2\xA0"
            "5 e poi"},
           {"", ""}}) {
    EXPECT_EQ(html_to_markdown(in), out) << in;
  }
}

TEST(ToMarkdown, DropsWhatIsNotText) {
  EXPECT_EQ(
      html_to_markdown("<style>p{}</style><script>x()</script><!-- c --><p class=x style='color:red'>a<span></span><o:p>&nbsp;</o:p></p>"
                       "<div style='display:none'>b</div><title>t</title><noscript>n</noscript><iframe>i</iframe>"),
      "a");
}

TEST(ToMarkdown, EscapesWhatLooksLikeMarkup) {
  for (const auto& text : {"*a* _b_ `c` [d](e) ![f](g) ~~h~~ <b>i</b> &amp; \\j",
                           "# a",
                           "- a",
                           "+ a",
                           "1. a",
                           "1) a",
                           "> a",
                           "=",
                           "---",
                           "- - -",
                           "| a | b |",
                           ":-- | --",
                           "[a]: /b",
                           "[^1]: a",
                           "a*b*c",
                           "snake_case_name _x_",
                           "```",
                           "~~~",
                           "5 < 6 & 7 > 3",
                           "!",
                           "12.",
                           "<https://a.example>",
                           "a\\",
                           "***",
                           "&copy; &#65;",
                           "www.example.com/a_b_c",
                           "https://example.com/a_b_c?x=1&copy=2#d_e"}) {
    EXPECT_EQ(markdown_to_plain(plain_to_markdown(text)), text) << plain_to_markdown(text);
    std::string html;
    for (const char c : std::string(text)) html += c == '<' ? "&lt;" : c == '&' ? "&amp;" : std::string(1, c);
    EXPECT_EQ(markdown_to_plain(html_to_markdown("<p>" + html + "</p>")), text) << html_to_markdown("<p>" + html + "</p>");
    EXPECT_EQ(markdown_to_plain(html_to_markdown("<h2>" + html + "</h2>")), text) << html_to_markdown("<h2>" + html + "</h2>");
    EXPECT_EQ(markdown_to_plain(html_to_markdown("<p>x<br>" + html + "</p>")), std::string("x\n") + text);
  }
  EXPECT_EQ(plain_to_markdown("snake_case e 2024. Poi +39 02 55, C# e Rossi & Figli"),
            "snake_case e 2024. Poi +39 02 55, C# e Rossi & Figli");
  EXPECT_EQ(plain_to_markdown("a\nb\r\n\r\n\n  c  d\t\n"), "a\\\nb\n\nc d");
}

TEST(ToMarkdown, ReadsWord) {
  const std::string head =
      "<html xmlns:o='urn:schemas-microsoft-com:office:office' xmlns:w='urn:schemas-microsoft-com:office:word'><head><meta name=Generator "
      "content='Microsoft Word 15'><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->"
      "<style><!-- /* Style Definitions */ p.MsoNormal {margin:0cm;} @page WordSection1 {size:595.3pt 841.9pt;} --></style></head>"
      "<body lang=IT style='tab-interval:35.4pt'><!--StartFragment-->";
  const auto item = [](int level, const std::string& marker, const std::string& text) {
    return "<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level" +
           std::to_string(level) +
           " lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>" +
           marker + "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>" + text +
           "<o:p></o:p></p>";
  };
  const auto word =
      head +
      "<p class=MsoTitle>Il forno riapre<o:p></o:p></p><h1>Che cosa<span style='mso-spacerun:yes'>&nbsp; </span>cambia</h1>"
      "<p class=MsoNormal><st1:PersonName w:st='on'>Ada Rinaldi</st1:PersonName> ha\n detto<a style='mso-footnote-id:ftn1' href='#_ftn1' "
      "name='_ftnref1' title=''><span class=MsoFootnoteReference><span style='mso-special-character:footnote'>[1]</span></span></a>: "
      "<b>si <i>riparte</i></b>.<o:p></o:p></p>" +
      item(1, "·", "Pane") + item(2, "o", "di segale") + item(2, "o", "di farro") + item(1, "·", "Dolci") +
      "<p class=MsoNormal><o:p>&nbsp;</o:p></p>" + item(1, "1.", "Prima") + item(2, "a)", "dopo") + item(1, "2.", "Seconda") +
      "<p class=MsoQuote><i>Una frase.</i></p>"
      "<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Giorno</b></p></td><td><p "
      "class=MsoNormal>Ora</p></td></tr><tr><td><p "
      "class=MsoNormal>Lunedì</p></td><td><p class=MsoNormal>7<span>.</span>30</p></td></tr></table>"
      "<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width='33%'><![endif]>"
      "<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href='#_ftnref1' name='_ftn1'>"
      "<span class=MsoFootnoteReference>[1]</span></a> A voce, <i>ieri</i>.</p></div></div><!--EndFragment--></body></html>";
  EXPECT_EQ(
      html_to_markdown(word),
      "# Il forno riapre\n\n# Che cosa cambia\n\nAda Rinaldi ha detto[^1]: **si *riparte***.\n\n- Pane\n  - di segale\n  - di farro\n- "
      "Dolci\n\n1. Prima\n   1. dopo\n2. Seconda\n\n> Una frase.\n\n| Giorno | Ora |\n| --- | --- |\n| Lunedì | 7.30 |\n\n[^1]: A voce, "
      "*ieri*.");
}

TEST(ToMarkdown, ReadsGoogleDocs) {
  const std::string docs =
      "<meta charset='utf-8'><b style=\"font-weight:normal;\" id=\"docs-internal-guid-0a1b\"><h2 dir=\"ltr\" "
      "style=\"line-height:1.38;\"><span "
      "style=\"font-size:16pt;font-family:Arial;font-weight:400;white-space:pre-wrap;\">Il programma</span></h2><p dir=\"ltr\"><span "
      "style=\"font-weight:400;font-style:normal;\">Si apre </span><span style=\"font-weight:700;font-style:normal;\">domenica</span><span "
      "style=\"font-weight:400;\">, </span><span style=\"font-weight:400;font-style:italic;\">alle nove</span><span "
      "style=\"font-weight:400;text-decoration:line-through;\">trenta</span><span style=\"font-weight:400;\">. </span><a "
      "href=\"https://www.google.com/url?q=https%3A%2F%2Fforno.example%2Forari&amp;sa=D&amp;ust=1\" style=\"text-decoration:none;\"><span "
      "style=\"font-weight:400;text-decoration:underline;\">Orari</span></a></p><br><ul style=\"margin-top:0;\"><li dir=\"ltr\" "
      "aria-level=\"1\"><p role=\"presentation\"><span>uno</span></p></li><ul><li "
      "aria-level=\"2\"><p><span>due</span></p></li></ul><li><p><span>"
      "tre</span></p></li></ul><div><table><colgroup><col width=\"312\"><col "
      "width=\"312\"></colgroup><tbody><tr><td><p>a</p></td><td><p>b</p></td>"
      "</tr><tr><td><p>c</p></td><td><br></td></tr></tbody></table></div></b><br class=\"Apple-interchange-newline\">";
  EXPECT_EQ(html_to_markdown(docs),
            "## Il programma\n\nSi apre **domenica**, *alle nove*~~trenta~~. [Orari](https://forno.example/orari)\n\n- uno\n  - due\n- "
            "tre\n\n| a "
            "| b |\n| --- | --- |\n| c | |");
}

TEST(ToMarkdown, ReadsAMail) {
  EXPECT_EQ(html_to_markdown(
                "<div dir=ltr>Ciao,<div><br></div><div>ecco il testo.</div><div><br></div><div><font color='#500'>A presto</font></div>"
                "<img src='https://track.example/o.gif' width='1' height='1' alt=''></div><br><div class=gmail_quote>"
                "<blockquote class=gmail_quote style='border-left:1px solid'><div>Prima riga<br>seconda</div></blockquote></div>"),
            "Ciao,\n\necco il testo.\n\nA presto\n\n> Prima riga\\\n> seconda");
}

TEST(ToMarkdown, SpansOfCodeThatTouchAreOne) {
  EXPECT_EQ(html_to_markdown("<p><code>,</code><b><code>parola</code></b>9</p>"), "`,parola`9");
  EXPECT_EQ(html_to_markdown("<p><code>a</code> <code>b</code></p>"), "`a` `b`");
}

TEST(ToMarkdown, AFootnoteWithoutItsTextIsText) { EXPECT_EQ(html_to_markdown("<p>a<a href='#_ftn1'>[1]</a></p>"), "a\\[1]"); }

/// The words, however white space parts them.
std::string words_of(std::string_view text) { return text::squeeze(text); }

TEST(PlainToMarkdown, AnAddressAtTheEndOfALineStaysWhole) {
  for (const auto* text :
       {"Si prenota: https://belprato.example/assaggi\nA sabato", "www.belprato.example\nuno", "stampa@belprato.example\n> due",
        "HTTPS://BELPRATO.EXAMPLE\nx", "www.belprato.example<", "https://belprato.example/*a*<b>", "www.belprato.example<3 e poi",
        "www._è_@", "https://m.example/@ada/_a_?b=1&c=_2_"})
    EXPECT_EQ(markdown_to_plain(plain_to_markdown(text)), text);
}

RC_GTEST_PROP(ToMarkdownProperty, PlainTextSurvives, ()) {
  const auto piece =
      rc::gen::element<std::string>("*", "_", "`", "[", "]", "(", ")", "!", "<", ">", "\n", "\n\n", "#", "-", "1.", "|", ":", "a", "b c",
                                    "&", ";", "lt", "\"", "'", "^", "~", "\\", " ", "  ", "=", "+", "è", "«", "/", "@", "www.", "12)", "—");
  std::string text;
  for (const auto& p : *rc::gen::container<std::vector<std::string>>(piece)) text += p;
  std::string html;
  for (const char c : text) html += c == '<' ? "&lt;" : c == '&' ? "&amp;" : c == '\n' ? "<br>" : std::string(1, c);
  RC_ASSERT(words_of(markdown_to_plain(plain_to_markdown(text))) == words_of(text));
  RC_ASSERT(words_of(markdown_to_plain(html_to_markdown("<p>" + html + "</p>"))) == words_of(text));
}

RC_GTEST_PROP(ToMarkdownProperty, NoMarkIsLeftInTheText, ()) {
  const auto open = rc::gen::element<std::string>(
      "<b>", "</b>", "<i>", "</i>", "<s>", "</s>", "<a href='https://a.example/'>", "</a>", "<p>", "</p>", "<li>", "<ul>", "</ul>",
      "<blockquote>", "</blockquote>", "<h2>", "</h2>", "<td>", "<tr>", "<table>", "</table>", "<ol>", "</ol>", "<br>", "<code>", "</code>",
      "<span style='font-weight:700'>", "</span>", "parola", "a", ".", " ", "(", "«", ",", "è", "9");
  std::string html;
  for (const auto& p : *rc::gen::container<std::vector<std::string>>(open)) html += p;
  const auto markdown = html_to_markdown(html);
  const auto out = render_markdown(markdown).str();
  const auto text = html_to_text(out);
  RC_ASSERT(text.find_first_of("*~`_[") == std::string::npos);
  // Every letter is still there, in its order.
  const auto letters = [](std::string_view value) {
    std::string kept;
    for (const char c : value)
      if (static_cast<unsigned char>(c) > ' ' && c != '|') kept += c;
    return kept;
  };
  RC_ASSERT(letters(text) == letters(html_to_text(html)));
  RC_ASSERT(checks::active_part(out, {"class", "id"}) == "");
}

TEST(ToMarkdown, AttacksBecomeText) {
  for (const auto& attack : checks::attacks()) {
    for (const auto& input : {attack, "<p>" + attack, "<a href='" + attack + "'>x</a><img src=\"" + attack + "\" alt='" + attack + "'>"}) {
      const auto out = render_markdown(html_to_markdown(input)).str();
      EXPECT_EQ(checks::active_part(out, {"class", "id"}), "") << input << "\n" << out;
    }
  }
}

TEST(ToMarkdown, TwoMegabytesAreBoundedInTime) {
  const auto repeat = [](std::string_view piece) {
    std::string out;
    while (out.size() < 2'000'000) out += piece;
    return out;
  };
  for (const char* piece :
       {"<b>", "<p>parola <b>due</b>", "<blockquote>", "<ul><li>", "<table><tr><td>", "<br>", "<i><p>a", "*", "<a href=https://a.example>b",
        "&lt;", "<td>", "<p style='mso-list:l0 level3 lfo1'>a", "<b>a<i>,</i></b>b", "www.a.example ", "<code>`", "a\n"}) {
    const auto start = std::clock();
    const auto out = html_to_markdown(repeat(piece));
    EXPECT_LT(std::clock() - start, 4 * CLOCKS_PER_SEC) << piece;
    EXPECT_LE(out.size(), 100'000'000u) << piece;
  }
}

}  // namespace
}  // namespace pv::html
