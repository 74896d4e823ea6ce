// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gumbo.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

/// What tests ask of markup that is called safe, by a parser's eyes and not by searching for words.
namespace pv::html::checks {

/// Why the markup could act, or an empty text. `elements` are the names that may occur.
inline std::string active_part(const std::string& markup, const std::vector<std::string_view>& more_attributes = {}) {
  static const std::vector<std::string_view> kElements = {
      "html",   "head",       "body",    "p",       "div",     "section", "article", "header", "footer", "main",  "h1",    "h2",
      "h3",     "h4",         "h5",      "h6",      "ul",      "ol",      "li",      "dl",     "dt",     "dd",    "pre",   "blockquote",
      "figure", "figcaption", "address", "details", "summary", "table",   "caption", "thead",  "tbody",  "tfoot", "tr",    "td",
      "th",     "colgroup",   "col",     "span",    "b",       "strong",  "i",       "em",     "u",      "s",     "small", "sub",
      "sup",    "mark",       "code",    "kbd",     "samp",    "var",     "abbr",    "cite",   "dfn",    "bdi",   "bdo",   "ruby",
      "rt",     "rp",         "q",       "ins",     "del",     "time",    "a",       "img",    "br",     "wbr",   "hr"};
  static const std::vector<std::string_view> kAttributes = {"title",    "lang",    "dir",     "href",  "rel",   "src",
                                                            "alt",      "width",   "height",  "start", "value", "cite",
                                                            "datetime", "colspan", "rowspan", "scope", "span"};
  GumboOutput* output = gumbo_parse_with_options(&kGumboDefaultOptions, markup.data(), markup.size());
  std::string fault;
  std::vector<const GumboNode*> todo{output->root};
  while (!todo.empty() && fault.empty()) {
    const auto* node = todo.back();
    todo.pop_back();
    if (node->type == GUMBO_NODE_COMMENT) fault = "a comment";
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE) continue;
    const auto& element = node->v.element;
    const std::string name = gumbo_normalized_tagname(element.tag);
    if (element.tag_namespace != GUMBO_NAMESPACE_HTML || std::find(kElements.begin(), kElements.end(), name) == kElements.end())
      fault = "element <" + name + ">";
    for (unsigned i = 0; i < element.attributes.length; ++i) {
      const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[i]);
      const std::string key = attribute->name, value = attribute->value;
      const auto known = [&](const auto& list) { return std::find(list.begin(), list.end(), key) != list.end(); };
      if (!known(kAttributes) && !known(more_attributes)) fault = "attribute " + key;
      if (key == "href" || key == "src" || key == "cite") {
        const bool ours = (value.starts_with("/") && !value.starts_with("//") && !value.starts_with("/\\")) || value.starts_with("#");
        const bool web = value.starts_with("http://") || value.starts_with("https://");
        const bool other = key == "href" && (value.starts_with("mailto:") || value.starts_with("tel:"));
        if (!ours && !web && !other) fault = key + " " + value;
      }
    }
    for (unsigned i = 0; i < element.children.length; ++i) todo.push_back(static_cast<const GumboNode*>(element.children.data[i]));
  }
  gumbo_destroy_output(&kGumboDefaultOptions, output);
  return fault;
}

/// Attacks in many shapes; none may leave anything that acts.
inline const std::vector<std::string>& attacks() {
  static const std::vector<std::string> list = {
      "<script>alert(1)</script>",
      "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
      "<scr<script>ipt>alert(1)</scr</script>ipt>",
      "<img src=x onerror=alert(1)>",
      "<img src=\"javascript:alert(1)\">",
      "<img/src='x'/onerror='alert(1)'>",
      "<svg onload=alert(1)>",
      "<svg><script>alert(1)</script></svg>",
      "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
      "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
      "<math><mi//xlink:href=\"data:x,<script>alert(4)</script>\">",
      "<a href=\"javascript:alert(1)\">x</a>",
      "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
      "<a href=\" &#14; javascript:alert(1)\">x</a>",
      "<a href=\"java&#x09;script:alert(1)\">x</a>",
      "<a href=\"&#106;&#97;&#118;&#97;script:alert(1)\">x</a>",
      "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>",
      "<a href=\"vbscript:msgbox(1)\">x</a>",
      "<a href=\"//evil.example\">x</a>",
      "<a href=\"\\\\evil.example\">x</a>",
      "<iframe src=\"javascript:alert(1)\"></iframe>",
      "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
      "<object data=\"javascript:alert(1)\"></object><embed src=\"x.swf\">",
      "<form action=\"javascript:alert(1)\"><input type=submit formaction=\"javascript:alert(2)\"></form>",
      "<button formaction=javascript:alert(1)>x</button>",
      "<style>@import 'javascript:alert(1)';</style><p style=\"background:url(javascript:alert(1))\">x</p>",
      "<link rel=stylesheet href=\"javascript:alert(1)\"><meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
      "<base href=\"javascript:alert(1)//\"><a href=\"x\">y</a>",
      "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
      "<!--><img src=x onerror=alert(1)>-->",
      "<!--- --!><img src=x onerror=alert(1)> -->",
      "<![CDATA[<script>alert(1)</script>]]>",
      "<?xml version=\"1.0\"?><script>alert(1)</script>",
      "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
      "<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\"></textarea>",
      "<title><img title=\"</title><img src=x onerror=alert(1)>\"></title>",
      "<template><script>alert(1)</script></template>",
      "<select><style></select><img src=x onerror=alert(1)></style>",
      "<table><td background=\"javascript:alert(1)\">x</td></table>",
      "<p id=\"cookie\" name=\"body\" class=\"x\">x</p>",
      "<a href=\"https://example.com\" target=_blank onclick=alert(1) ping=//evil.example>x</a>",
      "<video poster=javascript:alert(1)><source onerror=alert(1)></video>",
      "<img srcset=\"javascript:alert(1) 1x\" src=https://example.com/a.png>",
      "<div title='\"><script>alert(1)</script>'>x</div>",
      "<p title=\"`onmouseover=alert(1)\">x</p>",
      "<p lang='\" onclick=\"alert(1)'>x</p>",
      "<<script>alert(1);//<</script>",
      "<a/onmouseover=alert(1)//x>y",
      "<isindex type=image src=1 onerror=alert(1)>",
      "<xmp><p title=\"</xmp><svg/onload=alert(1)>\"></xmp>",
      "<plaintext><script>alert(1)</script>",
      "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
      "\xFF<script\xFF>alert(1)</script>",
      std::string("<scr\0ipt>alert(1)</scr\0ipt><a hr\0ef=javascript:alert(1)>x</a>", 62),
  };
  return list;
}

}  // namespace pv::html::checks
