// SPDX-License-Identifier: Apache-2.0
#include "desk/newsroom/feeds.hpp"

#include <gtest/gtest.h>

#include <cstdlib>

#include "support/sandbox.hpp"

namespace pv::desk::newsroom {
namespace {

Brand brand() {
  Brand made;
  made.id = Id<Brand>("019aa000-0000-7000-8000-000000000001");
  made.name = "Caffè & Co";
  made.languages = {"it"};
  return made;
}

Page page() {
  Page made;
  made.id = Id<Page>("019aa000-0000-7000-8000-000000000002");
  made.slug = "natale";
  made.language = "it";
  made.title = "Pane & <b>burro</b>";
  made.standfirst = "Un \"sommario\".";
  made.published_at = *parse_rfc3339("2026-11-24T09:00:00Z");
  made.updated_at = *parse_rfc3339("2026-11-25T10:30:00Z");
  return made;
}

feeds::Feed feed_of(const Brand& brand, std::vector<feeds::Entry> entries) {
  return {.brand = brand,
          .origin = "https://news.example",
          .path = "/feed.atom",
          .home = "/",
          .language = "it",
          .updated = *parse_rfc3339("2026-11-25T10:30:00Z"),
          .entries = std::move(entries)};
}

TEST(Atom, as_rfc_4287_has_it) {
  const auto owner = brand();
  EXPECT_EQ(feeds::atom(feed_of(owner, {{page(), "<p>Testo & basta</p>"}})), R"(<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="it" xml:base="https://news.example/">
<id>)" + feeds::feed_id(owner, "it") + R"(</id>
<title>Caffè &amp; Co</title>
<updated>2026-11-25T10:30:00Z</updated>
<link rel="self" type="application/atom+xml" href="https://news.example/feed.atom"/>
<link rel="alternate" type="text/html" hreflang="it" href="https://news.example/"/>
<icon>https://news.example/assets/favicon.svg</icon>
<author>
<name>Caffè &amp; Co</name>
<uri>https://news.example/</uri>
</author>
<generator>Portavoce</generator>
<entry xml:lang="it">
<id>urn:uuid:019aa000-0000-7000-8000-000000000002</id>
<title>Pane &amp; &lt;b&gt;burro&lt;/b&gt;</title>
<link rel="alternate" type="text/html" hreflang="it" href="https://news.example/natale"/>
<published>2026-11-24T09:00:00Z</published>
<updated>2026-11-25T10:30:00Z</updated>
<summary>Un &quot;sommario&quot;.</summary>
<content type="html">&lt;p&gt;Testo &amp; basta&lt;/p&gt;</content>
</entry>
</feed>
)");
}

TEST(Atom, ids_stay_when_the_site_moves_and_differ_by_language) {
  const auto owner = brand();
  const auto id = feeds::feed_id(owner, "it");
  EXPECT_NE(id, feeds::feed_id(owner, "en"));
  ASSERT_TRUE(id.starts_with("urn:uuid:"));
  EXPECT_TRUE(is_uuid(id.substr(9))) << id;
  EXPECT_EQ(id[9 + 14], '8') << "RFC 9562 §5.8";
}

TEST(Xml, holds_no_character_that_xml_forbids) {
  feeds::Xml xml;
  xml.element("t", std::string("a\x01"
                               "b\x0B\0c",
                               6) +
                       "\xEF\xBF\xBE\t\n\r");
  EXPECT_EQ(std::move(xml).take(),
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<t>a\xEF\xBF\xBD"
            "b\xEF\xBF\xBD\xEF\xBF\xBD"
            "c\xEF\xBF\xBD\t\n&#13;</t>\n");
}

TEST(Xml, a_parser_of_others_reads_back_what_was_written) {
  if (std::system("python3 -c 'import xml.etree.ElementTree' >/dev/null 2>&1") != 0) GTEST_SKIP() << "python3 is missing";
  const auto owner = brand();
  auto hostile = page();
  hostile.title = "]]><script>alert(1)</script>&amp;\x02 \"x\" 'y'";
  const test::Sandbox sandbox;
  const auto file = sandbox.write("feed.atom", feeds::atom(feed_of(owner, {{hostile, "<p>]]&gt;</p>"}, {page(), ""}})));
  const auto script = sandbox.write("read.py", R"py(
import sys, xml.etree.ElementTree as tree
a = "{http://www.w3.org/2005/Atom}"
feed = tree.parse(sys.argv[1]).getroot()
assert feed.tag == a + "feed" and len(feed.findall(a + "entry")) == 2
for entry in feed.findall(a + "entry"):
    for name in ("id", "title", "updated", "published", "link"):
        assert entry.find(a + name) is not None, name
assert feed.find(a + "entry").find(a + "title").text == "]]><script>alert(1)</script>&amp;\ufffd \"x\" 'y'"
assert feed.find(a + "entry").find(a + "content").text == "<p>]]&gt;</p>"
)py");
  EXPECT_EQ(std::system(("python3 " + script + " " + file).c_str()), 0);
}

TEST(Sitemap, as_the_protocol_has_it) {
  EXPECT_EQ(feeds::sitemap("https://news.example",
                           {{"/", *parse_rfc3339("2026-11-25T10:30:00Z")}, {"/a&b", *parse_rfc3339("2026-11-24T09:00:00Z")}}),
            R"(<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url>
<loc>https://news.example/</loc>
<lastmod>2026-11-25T10:30:00Z</lastmod>
</url>
<url>
<loc>https://news.example/a&amp;b</loc>
<lastmod>2026-11-24T09:00:00Z</lastmod>
</url>
</urlset>
)");
}

TEST(Feed, an_id_tells_when_it_was_made) {
  const auto now = *parse_rfc3339("2026-11-24T09:00:00Z");
  EXPECT_EQ(feeds::made_at(new_uuid7(now)), now);
}

}  // namespace
}  // namespace pv::desk::newsroom
