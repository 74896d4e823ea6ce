// SPDX-License-Identifier: Apache-2.0
#include "platform/html/renderer.hpp"

#include <gtest/gtest.h>

#include <thread>

namespace pv::html {
namespace {

const text::Catalog& catalog() {
  static const auto made = text::Catalog::create(
      {{"it/desk", "title = \"L''ora di <Belprato> & '{{'X}\"\nplain = \"Salva\"\nargs = \"Ciao {name}\"\nonly = \"solo\""},
       {"en/desk", "title = \"Title\"\nplain = \"Save\"\nargs = \"Hello {name}\""}});
  return *made;
}

std::string render(std::string_view source, const View& view, std::string_view language = "it",
                   const std::vector<TemplateFile>& more = {}) {
  std::vector<TemplateFile> files{{"desk/page.html", source}};
  files.insert(files.end(), more.begin(), more.end());
  auto renderer = Renderer::create(files, catalog(), Renderer::Check::All);
  if (!renderer) return "FAULT " + renderer.error().detail;
  return (*renderer)->render("desk/page.html", language, view).str();
}

TEST(Renderer, EscapesTextByItsPlace) {
  View view;
  view.text("NAME", "<script>alert('1')</script> & \"x\"");
  EXPECT_EQ(render("<p>{{NAME}}</p>", view), "<p>&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;x&quot;</p>");
  const auto attribute = render("<p title=\"{{NAME}}\">x</p>", view);
  EXPECT_EQ(attribute.find('<', 1), attribute.find("</p>"));
  EXPECT_EQ(std::count(attribute.begin(), attribute.end(), '"'), 2);
  const auto single = render("<p title='{{NAME}}'>x</p>", view);
  EXPECT_EQ(std::count(single.begin(), single.end(), '\''), 2);
  const auto area = render("<textarea name=\"a\">{{NAME}}</textarea>", view);
  EXPECT_EQ(area.find("<script"), std::string::npos);
  EXPECT_NE(area.find("&lt;script&gt;"), std::string::npos);
}

TEST(Renderer, KeepsLineBreaks) {
  View view;
  view.text("BODY", "uno\n\tdue\r\n  tre").json("X_JSON", SafeJson(json::value("a\n")));
  EXPECT_EQ(render("<textarea>{{BODY}}</textarea><input value=\"{{BODY}}\"><p data-x=\"{{X_JSON}}\">", view),
            "<textarea>uno\n\tdue\r\n  tre</textarea><input value=\"uno\n\tdue\r\n  tre\"><p data-x=\"&quot;a\\n&quot;\">");
}

TEST(Renderer, PutsUrlsIntoUrlAttributes) {
  const auto link = [](std::string_view url) {
    View view;
    view.url("LINK_URL", SafeUrl::from(url));
    return render("<a href=\"{{LINK_URL}}\">x</a>", view);
  };
  EXPECT_EQ(link("/desk/stories?a=1&b=2#top"), "<a href=\"/desk/stories?a=1&amp;b=2#top\">x</a>");
  EXPECT_EQ(link("mailto:ufficio@example.org"), "<a href=\"mailto:ufficio@example.org\">x</a>");
  EXPECT_EQ(link("https://example.com/è\"<>"), "<a href=\"https://example.com/%C3%A8%22%3C%3E\">x</a>");
  EXPECT_EQ(link("javascript:alert(1)"), "<a href=\"#\">x</a>");
  // Each attribute in which ctemplate alone lets `javascript:` pass.
  View view;
  view.url("X_URL", SafeUrl::from(" JaVaScRiPt:alert(1)"));
  for (const char* source :
       {"<img srcset=\"{{X_URL}} 2x\" src=\"/a\">", "<button formaction=\"{{X_URL}}\">b</button>", "<use xlink:href=\"{{X_URL}}\"></use>",
        "<video poster='{{X_URL}}'></video>", "<div hx-get=\"{{X_URL}}\"></div>", "<div data-hx-post=\"{{X_URL}}\"></div>"}) {
    const auto out = render(source, view);
    EXPECT_EQ(out.find("FAULT"), std::string::npos) << out;
    EXPECT_NE(out.find('#'), std::string::npos) << out;
    EXPECT_EQ(out.find("avaScRiPt"), std::string::npos) << out;
  }
}

TEST(Renderer, LetsMarkupAndJsonThroughUnderTheirOwnNames) {
  View view;
  const json::value data = json::object{{"t", "</script><b>\"'&\u2028"}};
  view.html("BODY_HTML", escape("a < b")).json("DATA_JSON", SafeJson(data));
  EXPECT_EQ(render("<div>{{BODY_HTML}}</div>", view), "<div>a &lt; b</div>");
  const auto script = render("<script type=\"application/ld+json\">{{DATA_JSON}}</script>", view);
  const std::string open = "<script type=\"application/ld+json\">";
  ASSERT_TRUE(script.starts_with(open) && script.ends_with("</script>")) << script;
  const auto inner = script.substr(open.size(), script.size() - open.size() - 9);
  EXPECT_EQ(inner.find_first_of("<>&"), std::string::npos);
  EXPECT_EQ(json::parse(inner).value(), data);
  const auto attribute = render("<div hx-vals='{{DATA_JSON}}'>x</div>", view);
  EXPECT_EQ(std::count(attribute.begin(), attribute.end(), '\''), 2) << attribute;
  EXPECT_NE(attribute.find("&quot;t&quot;"), std::string::npos) << attribute;
}

TEST(RendererDeathTest, KindsAndNamesMustAgree) {
  View view;
  EXPECT_DEATH(view.text("BODY_HTML", "<b>"), "ends_with|is_plain_name");
  EXPECT_DEATH(view.text("LINK_URL", "javascript:"), "is_plain_name");
  EXPECT_DEATH(view.text("X_JSON", "{}"), "is_plain_name");
  EXPECT_DEATH(view.html("BODY", escape("x")), "HTML");
  EXPECT_DEATH(view.url("LINK", SafeUrl::from("/")), "URL");
  EXPECT_DEATH(view.json("DATA", SafeJson(json::object{})), "JSON");
}

TEST(Renderer, PutsInTheCataloguesTexts) {
  EXPECT_EQ(render("<b title=\"{{t:desk.plain}}\">{{t:desk.title}}</b>", View(), "it"),
            "<b title=\"Salva\">L&#39;ora di &lt;Belprato&gt; &amp; &#123;&#123;X}</b>");
  EXPECT_EQ(render("<b>{{t:desk.title}}</b>", View(), "en"), "<b>Title</b>");
  EXPECT_EQ(render("<b>{{t:desk.none}}</b>", View()),
            "FAULT desk/page.html: line 1: no text for the key desk.none, or one with arguments (en)");
  EXPECT_NE(render("<b>{{t:desk.args}}</b>", View()).find("FAULT"), std::string::npos);
  EXPECT_NE(render("<b>{{t:desk.only}}</b>", View()).find("(en)"), std::string::npos);
  const std::vector<TemplateFile> files{{"desk/page.html", "<b>{{t:desk.none}}</b>"}};
  const auto renderer = Renderer::create(files, catalog());
  ASSERT_TRUE(renderer);
  EXPECT_EQ((*renderer)->render("desk/page.html", "it", View()).str(), "<b>desk.none</b>");
}

TEST(Renderer, SectionsRepeatHideAndSeeTheViewsAround) {
  View view;
  view.text("BRAND", "Belprato").flag("ON").flag("OFF", false);
  for (const char* name : {"uno", "due"}) view.section("ITEMS").text("NAME", name);
  EXPECT_EQ(render("<ul>{{#ITEMS}}<li>{{NAME}} "
                   "{{BRAND}}</li>{{#ITEMS_separator}}<hr>{{/ITEMS_separator}}{{/ITEMS}}</ul>{{#ON}}on{{/ON}}{{#OFF}}off{{/"
                   "OFF}}{{#NONE}}none{{/NONE}}",
                   view),
            "<ul><li>uno Belprato</li><hr><li>due Belprato</li></ul>on");
  View again;
  again.text("A", "1").text("A", "2");
  EXPECT_EQ(render("{{A}}{{MISSING}}", again), "2");
  View option;
  option.flag("SELECTED");
  EXPECT_EQ(render("<option{{#SELECTED}} selected{{/SELECTED}} class=\"a{{#SELECTED}} b{{/SELECTED}}\">x</option>", option),
            "<option selected class=\"a b\">x</option>");
}

TEST(Renderer, IncludesRepeatAndInheritButEnd) {
  View view;
  view.text("BRAND", "Belprato");
  view.include("CARD", "desk/card.html").text("NAME", "uno").section("TAGS").text("TAG", "t");
  view.include("CARD", "desk/card.html").text("NAME", "<due>");
  const std::vector<TemplateFile> card{{"desk/card.html", "<i>{{NAME}} {{BRAND}}</i>{{#TAGS}}({{TAG}}){{/TAGS}}{{>CARD}}"}};
  EXPECT_EQ(render("<div>{{>CARD}}{{>NONE}}</div>", view, "it", card), "<div><i>uno Belprato</i>(t)<i>&lt;due&gt; Belprato</i></div>");
  // White space before an include must not be put before each of its lines.
  const std::vector<TemplateFile> area{{"desk/area.html", "<textarea>\n{{TEXT}}\nend</textarea>\n"}};
  View form;
  form.include("AREA", "desk/area.html").text("TEXT", "a\nb");
  EXPECT_EQ(render("<div>\n    {{>AREA}}\n</div>", form, "it", area), "<div>\n<textarea>\na\nb\nend</textarea>\n</div>");
  View within;
  within.section("MAIN").text("X", "x");
  within.include("CARD", "desk/card.html").text("NAME", "da fuori");
  EXPECT_EQ(render("{{#MAIN}}<p>{{X}}{{>CARD}}</p>{{/MAIN}}", within, "it", card), "<p>x<i>da fuori </i></p>");
}

/// Should a template ever be shown that the lint has not seen, AUTOESCAPE still stands behind it.
TEST(Renderer, AutoescapeIsTheSecondNet) {
  const std::vector<TemplateFile> files{{"desk/page.html", "<a href=\"{{X}}\" onclick=\"go('{{Y}}')\">{{Z}}</a>"}};
  const auto renderer = Renderer::create(files, catalog());
  View view;
  view.text("X", "javascript:alert(1)").text("Y", "');alert(1)//").text("Z", "<b>");
  const auto out = (*renderer)->render("desk/page.html", "it", view).str();
  EXPECT_EQ(out.find("javascript:"), std::string::npos) << out;
  EXPECT_EQ(out.find("');alert"), std::string::npos) << out;
  EXPECT_EQ(out.find("&#39;);alert"), std::string::npos) << out;
  EXPECT_EQ(out.find("<b>"), std::string::npos) << out;
}

TEST(Renderer, UnknownTemplatesAreBugs) {
  const auto renderer = Renderer::create({{"desk/page.html", "<p>{{>X}}</p>"}, {"desk/bad.html", "{{#A}}<p>"}}, catalog());
  ASSERT_TRUE(renderer);
  EXPECT_THROW((void)(*renderer)->render("desk/none.html", "it", View()), std::logic_error);
  EXPECT_THROW((void)(*renderer)->render("desk/bad.html", "it", View()), std::logic_error);
  View view;
  view.include("X", "/etc/hostname");
  EXPECT_THROW((void)(*renderer)->render("desk/page.html", "it", view), std::logic_error);
}

TEST(Renderer, ManyThreadsMayRenderAtOnce) {
  const std::vector<TemplateFile> files{{"desk/page.html", "<p>{{t:desk.plain}} {{#ROWS}}{{N}},{{/ROWS}}{{>CARD}}</p>"},
                                        {"desk/card.html", "<i>{{N}}</i>"}};
  const auto renderer = Renderer::create(files, catalog());
  std::atomic<int> wrong{0};
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&, t] {
      for (int i = 0; i < 300; ++i) {
        View view;
        view.section("ROWS").number("N", t);
        view.include("CARD", "desk/card.html").number("N", i);
        const bool it = i % 2 == 0;
        const auto expected = "<p>" + std::string(it ? "Salva " : "Save ") + std::to_string(t) + ",<i>" + std::to_string(i) + "</i></p>";
        if ((*renderer)->render("desk/page.html", it ? "it" : "en", view).str() != expected) ++wrong;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(wrong, 0);
}

struct LintCase {
  const char* source;
  const char* fault;
};

class LintRefuses : public testing::TestWithParam<LintCase> {};

TEST_P(LintRefuses, ThisTemplate) {
  const auto faults = lint_template(GetParam().source);
  ASSERT_FALSE(faults.empty()) << GetParam().source;
  bool named = false;
  for (const auto& fault : faults) named = named || fault.find(GetParam().fault) != std::string::npos;
  EXPECT_TRUE(named) << GetParam().source << "\n" << faults[0];
}

INSTANTIATE_TEST_SUITE_P(
    All, LintRefuses,
    testing::Values(
        LintCase{"<p style=\"color:{{X}}\">", "attribute style"}, LintCase{"<style>p{color:{{X}}}</style>", "in <style>"},
        LintCase{"<script>var a = '{{X}}';</script>", "in <script>"},
        LintCase{"<script type=\"module\">{{X_JSON}}</script>", "in <script>"},
        LintCase{"<script type=\"application/json\">{\"a\":\"{{X}}\"}</script>", "only names ending in JSON"},
        LintCase{"<script type=\"application/ld+json\">{\"a\":\"{{X_URL}}\"}</script>", "only names ending in JSON"},
        LintCase{"<script type=\"{{X}}\">1</script>", "type of a script"}, LintCase{"<a onclick=\"go('{{X}}')\">", "attribute onclick"},
        LintCase{"<a ONMOUSEOVER='{{X}}'>", "attribute onmouseover"}, LintCase{"<a hx-on:click=\"{{X}}\">", "attribute hx-on:click"},
        LintCase{"<a data-hx-on--click=\"{{X}}\">", "attribute hx-on"}, LintCase{"<a hx-vals='{\"a\":\"{{X}}\"}'>", "in hx-vals"},
        LintCase{"<a hx-headers='{{X}}'>", "in hx-headers"}, LintCase{"<a hx-trigger=\"{{X}}\">", "attribute hx-trigger"},
        LintCase{"<a href=\"{{X}}\">", "must end in URL"}, LintCase{"<a href='/desk/{{ID}}'>", "must end in URL"},
        LintCase{"<img src=\"{{X}}\">", "must end in URL"}, LintCase{"<img srcset=\"{{X}} 2x\">", "attribute srcset"},
        LintCase{"<button formaction=\"{{X}}\">", "attribute formaction"}, LintCase{"<use xlink:href=\"{{X}}\">", "attribute xlink:href"},
        LintCase{"<video poster=\"{{X}}\">", "attribute poster"}, LintCase{"<form action=\"{{X}}\">", "attribute action"},
        LintCase{"<div hx-get=\"{{X}}\">", "attribute hx-get"}, LintCase{"<div hx-post=\"{{X}}\">", "attribute hx-post"},
        LintCase{"<div data-hx-delete=\"{{X}}\">", "attribute hx-delete"}, LintCase{"<a href={{X_URL}}>", "unquoted"},
        LintCase{"<input value={{X}}>", "unquoted"}, LintCase{"<input value=a{{X}}>", "unquoted"},
        LintCase{"<input value= {{X}}>", "unquoted"}, LintCase{"<input {{X}}>", "inside a tag"},
        LintCase{"<input {{X}}=\"a\">", "inside a tag"}, LintCase{"<{{X}}>", "tag's name"}, LintCase{"<h{{X}}>", "inside a tag"},
        LintCase{"<!-- {{X}} -->", "comment"}, LintCase{"<!doctype {{X}}>", "declaration"}, LintCase{"<p>{{X:none}}</p>", "modifier"},
        LintCase{"<p>{{X_HTML:none}}</p>", "modifier"}, LintCase{"<p>{{X:h}}</p>", "modifier"}, LintCase{"<p>{{X:x-raw}}</p>", "modifier"},
        LintCase{"{{%AUTOESCAPE context=\"JSON\"}}", "UPPER_CASE"}, LintCase{"{{=<< >>=}}", "UPPER_CASE"},
        LintCase{"<p>{{name}}</p>", "UPPER_CASE"}, LintCase{"<p>{{ NAME }}</p>", "UPPER_CASE"},
        LintCase{"<p>{{^NONE}}x{{/NONE}}</p>", "UPPER_CASE"}, LintCase{"<p title=\"{{X_HTML}}\">", "in an attribute"},
        LintCase{"<title>{{X_HTML}}</title>", "in <title>"}, LintCase{"<textarea>{{X_HTML}}</textarea>", "in <textarea>"},
        LintCase{"<p>{{X_JSON}}</p>", "outside a JSON"}, LintCase{"<iframe srcdoc=\"{{X}}\">", "attribute srcdoc"},
        LintCase{"<meta http-equiv=\"refresh\" content=\"0;url={{X}}\">", "http-equiv"},
        LintCase{"<meta content=\"{{X}}\" http-equiv=\"refresh\">", "http-equiv"},
        LintCase{"<set attributeName=\"href\" to=\"{{X}}\">", "in <set>"}, LintCase{"{{#A}}<p title=\"{{/A}}x\">", "another context"},
        LintCase{"<p {{#A}}title=\"{{/A}}\">", "another context"}, LintCase{"{{#A}}<script>{{/A}}</script>", "another context"},
        LintCase{"<p>{{#A}}x</p>", "not closed"}, LintCase{"<p>{{/A}}</p>", "not open"}, LintCase{"{{#A}}{{#B}}{{/A}}{{/B}}", "not open"},
        LintCase{"<opt{{#A}}ion{{/A}}>", "inside a name"}, LintCase{"<p class={{#A}}a{{/A}}>", "unquoted"},
        LintCase{"<p title=\"{{>X}}\">", "outside element content"}, LintCase{"<textarea>{{>X}}</textarea>", "outside element content"},
        LintCase{"<p>{{>card.html}}</p>", "UPPER_CASE"}, LintCase{"<a href=\"{{t:a.b}}\">", "attribute href"},
        LintCase{"<script>{{t:a.b}}</script>", "in <script>"}, LintCase{"<a onclick=\"{{t:a.b}}\">", "attribute onclick"},
        LintCase{"<p>{{X</p>", "without }}"}, LintCase{"<p title=\"x", "ends inside"}, LintCase{"<script>1", "ends inside"},
        LintCase{"<xmp>{{X}}</xmp>", "not for our pages"}, LintCase{"<p>\n\n{{x}}", "line 3"}));

TEST(Lint, AcceptsWhatPagesNeed) {
  for (const char* source :
       {"<!doctype html>\n<html lang=\"{{LANG}}\"><head><title>{{TITLE}} – {{t:desk.name}}</title><link rel=\"stylesheet\" "
        "href=\"{{STYLE_URL}}\"></head><body>{{>MAIN}}</body></html>",
        "<a class=\"x{{#ON}} on{{/ON}}\" href=\"{{A_URL}}\"{{#ON}} aria-current=\"page\"{{/ON}}>{{NAME}}</a>",
        "<input name=\"title\" value=\"{{TITLE}}\" {{#REQUIRED}}required{{/REQUIRED}}>", "{{! a remark }}<br/>{{#A}}<li>{{/A}}",
        "<img src=\"{{A_URL}}\" srcset=\"{{A_URL}} 1x, {{B_URL}} 2x\" alt=\"{{ALT}}\">",
        "<script type=\"application/json\" id=\"d\">{{D_JSON}}</script>",
        "<script src=\"{{JS_URL}}\" nonce=\"{{NONCE}}\"></script><script>if (a < b) { go(\"</p>\"); }</script>",
        "<p data-x='{{X_JSON}}' data-name=\"{{NAME}}\">a < b & {{C}}</p>",
        "<meta name=\"description\" content=\"{{D}}\"><meta http-equiv=\"x\" content=\"y\">", "<p>{{LINK_URL}}</p><!-- plain -->"}) {
    for (const auto& fault : lint_template(source)) ADD_FAILURE() << source << "\n" << fault;
  }
}

}  // namespace
}  // namespace pv::html
