// SPDX-License-Identifier: Apache-2.0
#include "platform/media/svg.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace pv::media {
namespace {

const std::string kOpen = R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink")";
std::string inside(const std::string& content) {
  return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>" + content + "</svg>";
}
std::string clean(const std::string& content) {
  const auto svg = sanitise_svg(inside(content));
  if (!svg) return svg.error().safe.key;
  const std::string head = kOpen + ">";
  return svg->text.starts_with(head) ? svg->text.substr(head.size(), svg->text.size() - head.size() - 6) : svg->text;
}

TEST(Svg, keeps_what_draws) {
  const std::string drawing =
      "<g fill=\"#c83c14\" transform=\"translate(2 3)\"><path d=\"M0 0h10v10z\"/><circle cx=\"5\" cy=\"5\" r=\"2\"/>"
      "<text x=\"1\">Belprato &amp; figli</text></g>";
  EXPECT_EQ(clean(drawing), drawing);
  EXPECT_EQ(
      clean("<defs><linearGradient id='a'><stop offset='0' stop-color='red'/></linearGradient></defs><rect fill='url(#a)' width='9'/>"),
      "<defs><linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"red\"/></linearGradient></defs><rect fill=\"url(#a)\" width=\"9\"/>");
  EXPECT_EQ(clean("<use href='#a'/>"), "<use xlink:href=\"#a\"/>");
}

TEST(Svg, takes_away_what_acts_or_reaches_out) {
  struct Case {
    std::string in, out, removed;
  };
  for (const auto& [in, out, removed] : std::vector<Case>{
           {"<script>alert(1)</script>", "", "script"},
           {"<rect onclick='alert(1)'/>", "<rect/>", "onclick"},
           {"<rect ONLOAD='alert(1)'/>", "<rect/>", "ONLOAD"},
           {"<foreignObject><p>x</p></foreignObject>", "", "foreignObject"},
           {"<image href='http://a.example/x.png'/>", "", "image"},
           {"<a href='javascript:alert(1)'><rect/></a>", "", "a"},
           {"<animate attributeName='href' values='javascript:alert(1)'/>", "", "animate"},
           {"<set attributeName='onload' to='x'/>", "", "set"},
           {"<use href='file:///etc/passwd#a'/>", "<use/>", "href"},
           {"<use href='https://a.example/x.svg#a'/>", "<use/>", "href"},
           {"<rect fill='url(http://a.example/x#a)'/>", "<rect/>", "fill"},
           {"<rect fill='URL( &quot;//a.example&quot; )'/>", "<rect/>", "fill"},
           {"<rect style='fill:red;background:url(http://a.example)'/>", R"(<rect style="fill:red;"/>)", "style"},
           {"<rect style='fill:u\\72l(http://a.example)'/>", "<rect/>", "style"},
           {"<style>@import 'http://a.example';</style>", "", ""},
           {"<style>.a{fill:red} @font-face{src:url(x)} .b{behavior:url(#x)}</style>", "<style>.a{fill:red;}</style>", "style"},
           {"<iframe src='x'/>", "", "iframe"},
           {"<handler/>", "", "handler"},
       }) {
    const auto svg = sanitise_svg(inside(in));
    ASSERT_TRUE(svg) << in;
    EXPECT_EQ(clean(in), out.empty() && svg->text.ends_with("/>") ? svg->text : out) << in;
    EXPECT_TRUE(removed.empty() || std::count(svg->removed.begin(), svg->removed.end(), removed) == 1) << in;
  }
}

TEST(Svg, an_editors_own_data_is_no_loss) {
  const auto svg = sanitise_svg(
      inside("<metadata><x/></metadata><sodipodi:namedview xmlns:sodipodi='x'/><rect data-name='a' inkscape:label='b' aria-label='c'/>"));
  ASSERT_TRUE(svg);
  EXPECT_TRUE(svg->removed.empty());
  EXPECT_EQ(svg->text, kOpen + "><rect/></svg>");
}

TEST(Svg, measures_in_pixels) {
  const auto size = [](const std::string& attributes) {
    const auto svg = sanitise_svg("<svg " + attributes + "/>").value();
    return std::pair(svg.width, svg.height);
  };
  EXPECT_EQ(size("width='20' height='10px'"), std::pair(20.0, 10.0));
  EXPECT_EQ(size("width='1in' height='2.54cm'"), std::pair(96.0, 96.0));
  EXPECT_EQ(size("viewBox='0 0 30 15'"), std::pair(30.0, 15.0));
  EXPECT_EQ(size("width='60' viewBox='0,0,30,15'"), std::pair(60.0, 30.0));
  EXPECT_EQ(size("width='100%' height='100%' viewBox='0 0 4 8'"), std::pair(4.0, 8.0));
  EXPECT_EQ(size(""), std::pair(0.0, 0.0));
}

TEST(Svg, refuses_what_is_none) {
  EXPECT_EQ(sanitise_svg("<html/>").error().safe.key, "media.damaged");
  EXPECT_EQ(sanitise_svg("<svg><rect></svg>").error().safe.key, "media.damaged");
  EXPECT_EQ(sanitise_svg("").error().safe.key, "media.damaged");
  EXPECT_EQ(sanitise_svg("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>").error().safe.key, "media.svg_entities");
}

RC_GTEST_PROP(Svg, twice_is_once, ()) {
  const auto parts = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
      "g", "a", "script", "text", "g id='a' style='fill:blue;x:y'", "<rect fill='red'/>", "<style>a{fill:red} @x{b:c}</style>", "text", " ",
      "&lt;b&gt;", "<![CDATA[<x>]]>", "<use xlink:href='#b'/>", "<!-- c -->", "&#10;", "&#9;", "<rect id='&#10;b' d='&#9;'/>", "<?x y?>"));
  std::string content;
  for (const auto& part : parts) {
    // A bare word wraps what there is.
    if (part == "g" || part == "a" || part == "script" || part == "text") content = "<" + part + ">" + content + "</" + part + ">";
    else if (part.starts_with("g ")) content = "<" + part + ">" + content + "</g>";
    else content += part;
  }
  const auto once = sanitise_svg(inside(content));
  RC_PRE(once.has_value());
  const auto twice = sanitise_svg(once->text);
  RC_ASSERT(twice.has_value());
  RC_ASSERT(twice->text == once->text);
  RC_ASSERT(twice->removed.empty());
}

}  // namespace
}  // namespace pv::media
