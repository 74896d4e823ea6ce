// SPDX-License-Identifier: Apache-2.0
#include "unit/desk/newsroom/rig.hpp"

#include "desk/newsroom/present.hpp"
#include "desk/newsroom/store.hpp"
#include "platform/base/embedded.hpp"
#include "platform/html/renderer.hpp"
#include "platform/text/url.hpp"

namespace pv::desk::newsroom {
namespace {

using http::Method;
using test::NewsroomRig;

const db::Query kAuditActions("test.newsroom_audit",
                              R"sql(SELECT action FROM audit WHERE brand_id = $1 AND object_kind = 'newsroom_page' ORDER BY id)sql");

const db::Query kRewrite("test.newsroom_rewrite",
                         "UPDATE rendition SET text = $3, link = $4, edited = TRUE WHERE brand_id = $1 AND id = $2");

class NewsroomSite : public test::OnEachEngine {
 protected:
  std::vector<Page> pages(NewsroomRig& rig) {
    return database().read([&](db::Tx& tx) { return store::list(tx, rig.world.brand(), 100, 0); });
  }
  std::vector<std::string> audited(NewsroomRig& rig) {
    std::vector<std::string> actions;
    for (const auto& row : database().read([&](db::Tx& tx) { return tx.query(kAuditActions, rig.world.brand()); }))
      actions.push_back(row.get<std::string>("action"));
    return actions;
  }
  /// Another process: it knows the database alone.
  void elsewhere(NewsroomRig& rig, const std::function<void(db::Tx&)>& change) {
    database().write([&](db::Tx& tx) {
      change(tx);
      people::bump_public_epoch(tx, rig.world.brand());
    });
  }
  std::vector<std::pair<std::string, std::string>> form(const Page& page, const std::string& note) {
    return {{"version", std::to_string(page.version)},
            {"title", page.title},
            {"standfirst", page.standfirst},
            {"body", page.body},
            {"note", note}};
  }
};

TEST_P(NewsroomSite, a_story_is_published_at_an_address_of_its_title) {
  NewsroomRig rig(database());
  const auto out = rig.publish(rig.story({.title = "Il caffè di Natale",
                                          .standfirst = "Tre miscele.",
                                          .body = "## Un forno\n\nTesto **vivo**.",
                                          .form = stories::Form::PressRelease,
                                          .need = {},
                                          .language = "it",
                                          .link = "https://belprato.example/natale"}));
  ASSERT_TRUE(out);
  EXPECT_EQ(out->url, "http://localhost:8081/il-caffe-di-natale");
  const auto seen = rig.get("/il-caffe-di-natale");
  EXPECT_EQ(seen.status, 200);
  EXPECT_TRUE(seen.has("<html lang=\"it\">"));
  EXPECT_TRUE(seen.has("<h1>Il caffè di Natale</h1>"));
  EXPECT_TRUE(seen.has("<p class=\"kicker\">Comunicato</p>"));
  EXPECT_TRUE(seen.has("<p class=\"standfirst\">Tre miscele.</p>"));
  EXPECT_TRUE(seen.has("<h2>Un forno</h2>"));
  EXPECT_TRUE(seen.has("<strong>vivo</strong>"));
  EXPECT_TRUE(seen.has("<a href=\"https://belprato.example/natale\">belprato.example/natale</a>"));
  EXPECT_TRUE(seen.has("<link rel=\"canonical\" href=\"http://localhost:8081/il-caffe-di-natale\">"));
  EXPECT_TRUE(seen.has("<time datetime=\"2026-11-24T10:00:00+01:00\">martedì 24 novembre 2026, 10:00</time>"));
  EXPECT_TRUE(seen.has("<meta property=\"og:type\" content=\"article\">"));
  EXPECT_TRUE(seen.has("<meta property=\"og:url\" content=\"http://localhost:8081/il-caffe-di-natale\">"));
  EXPECT_TRUE(seen.has("<meta name=\"description\" content=\"Tre miscele.\">"));
  EXPECT_EQ(seen.header("Cache-Control"), "public, max-age=0, s-maxage=60, must-revalidate");
  EXPECT_EQ(seen.header("Last-Modified"), "Tue, 24 Nov 2026 09:00:00 GMT");
  EXPECT_FALSE(seen.header("ETag").empty());
  EXPECT_FALSE(seen.headers.has("Set-Cookie"));
  EXPECT_EQ(seen.body.find("hreflang=\"en\""), std::string::npos);
  EXPECT_EQ(rig.get("/").status, 200);
  EXPECT_TRUE(rig.get("/").has("Il caffè di Natale"));
}

TEST_P(NewsroomSite, equal_titles_get_addresses_of_their_own_and_other_brands_do_not_count) {
  NewsroomRig rig(database());
  std::set<std::string> paths;
  for (int i = 0; i < 12; ++i) paths.insert(rig.publish_new("Orari delle feste"));
  EXPECT_EQ(paths.size(), 12U);
  EXPECT_TRUE(paths.contains("/orari-delle-feste"));
  EXPECT_TRUE(paths.contains("/orari-delle-feste-9"));
  NewsroomRig other(database());
  EXPECT_EQ(other.publish_new("Orari delle feste"), "/orari-delle-feste");
  EXPECT_EQ(pages(other).size(), 1U);
  // Under the other brand's site nothing of ours is found.
  EXPECT_EQ(other.get("/orari-delle-feste-2").status, 404);
}

TEST_P(NewsroomSite, published_again_it_is_the_same_page_in_a_new_version) {
  NewsroomRig rig(database());
  const auto rendition =
      rig.story({.title = "Prima", .standfirst = {}, .body = "Uno.", .form = {}, .need = {}, .language = "it", .link = {}});
  const auto first = rig.publish(rendition);
  rig.clock.advance(std::chrono::hours(2));
  core::Publication changed{
      .format = "article", .language = "it", .title = "Dopo", .text = "Due.", .link = {}, .settings = {{"form", "news"}}};
  const auto second = rig.publish(rendition, changed);
  ASSERT_TRUE(first && second);
  EXPECT_EQ(second->url, first->url);
  EXPECT_EQ(second->remote_id, first->remote_id);
  ASSERT_EQ(pages(rig).size(), 1U);
  const auto page = pages(rig).front();
  EXPECT_EQ(page.version, 2);
  EXPECT_EQ(page.title, "Dopo");
  EXPECT_EQ(to_rfc3339(page.published_at), "2026-11-24T09:00:00Z");
  EXPECT_EQ(to_rfc3339(page.updated_at), "2026-11-24T11:00:00Z");
  // The very same once more changes nothing that readers see.
  rig.clock.advance(std::chrono::hours(1));
  ASSERT_TRUE(rig.publish(rendition, changed));
  EXPECT_EQ(pages(rig).front().version, 2);
  EXPECT_EQ(to_rfc3339(pages(rig).front().updated_at), "2026-11-24T11:00:00Z");
  // Another language is another page.
  changed.language = "en";
  ASSERT_TRUE(rig.publish(rendition, changed));
  EXPECT_EQ(pages(rig).size(), 2U);
}

TEST_P(NewsroomSite, sections_begin_below_the_title_however_they_are_written) {
  NewsroomRig rig(database());
  const auto hashes = rig.get(rig.publish_new("Uno", "# Prima\n\n## Dentro\n\nTesto."));
  EXPECT_TRUE(hashes.has("<h2>Prima</h2>") && hashes.has("<h3>Dentro</h3>"));
  const auto underlined = rig.get(rig.publish_new("Due", "Prima\n=====\n\nTesto."));
  EXPECT_TRUE(underlined.has("<h2>Prima</h2>"));
}

TEST_P(NewsroomSite, nothing_to_show_is_refused) {
  NewsroomRig rig(database());
  const auto rendition = rig.story({.title = "x", .standfirst = {}, .body = {}, .form = {}, .need = {}, .language = "it", .link = {}});
  const auto refused = rig.publish(
      rendition, core::Publication{.format = "article", .language = "it", .title = " ", .text = "\n", .link = {}, .settings = {}});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().safe.key, "newsroom.nothing_to_show");
}

TEST_P(NewsroomSite, a_correction_stands_above_the_text_with_its_date_and_moves_the_feed) {
  NewsroomRig rig(database());
  const auto path = rig.publish_new("Le confezioni", "Sono duemila.");
  EXPECT_FALSE(rig.get(path).has("class=\"correction\""));
  rig.clock.advance(std::chrono::hours(24));
  auto page = pages(rig).front();
  page.body = "Sono mille.";
  const auto answer =
      rig.desk_call(Method::Post, "/newsroom/{id}/correct", page.id.str(), form(page, "Le confezioni sono mille, non duemila."));
  EXPECT_EQ(answer.status, 303);
  const auto seen = rig.get(path);
  EXPECT_TRUE(seen.has("<strong>Correzione, mercoledì 25 novembre 2026.</strong> Le confezioni sono mille, non duemila."));
  EXPECT_LT(seen.body.find("class=\"correction\""), seen.body.find("<p>Sono mille."));
  EXPECT_TRUE(seen.has(R"("datePublished":"2026-11-24T10:00:00+01:00","dateModified":"2026-11-25T10:00:00+01:00")"));
  EXPECT_TRUE(seen.has(R"("@type":"CorrectionComment")"));
  const auto feed = rig.get("/feed.atom");
  EXPECT_TRUE(feed.has("<published>2026-11-24T09:00:00Z</published>\n<updated>2026-11-25T09:00:00Z</updated>"));
  EXPECT_TRUE(feed.has("Le confezioni sono mille, non duemila."));
  EXPECT_TRUE(rig.get("/sitemap.xml").has("<lastmod>2026-11-25T09:00:00Z</lastmod>"));
  EXPECT_EQ(audited(rig), (std::vector<std::string>{"newsroom.correct"}));
  // The date belongs to the note: a slip mended later leaves it.
  rig.clock.advance(std::chrono::hours(24));
  page = pages(rig).front();
  page.title = "Le mille confezioni";
  page.body = "Sono mille.";
  EXPECT_EQ(rig.desk_call(Method::Post, "/newsroom/{id}/correct", page.id.str(), form(page, page.correction)).status, 303);
  EXPECT_TRUE(rig.get(path).has("Correzione, mercoledì 25 novembre 2026."));
}

TEST_P(NewsroomSite, publishing_the_older_text_does_not_undo_a_correction) {
  NewsroomRig rig(database());
  const auto rendition = rig.story(
      {.title = "Le confezioni", .standfirst = {}, .body = "Sono duemila.", .form = {}, .need = {}, .language = "it", .link = {}});
  ASSERT_TRUE(rig.publish(rendition));
  rig.clock.advance(std::chrono::hours(1));
  auto page = pages(rig).front();
  page.body = "Sono mille.";
  ASSERT_EQ(rig.desk_call(Method::Post, "/newsroom/{id}/correct", page.id.str(), form(page, "")).status, 303);
  rig.clock.advance(std::chrono::hours(1));
  const auto refused = rig.publish(rendition);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().safe.key, "newsroom.corrected_since");

  // Nor does a newer one: a hand was there, and a hand joins the two.
  core::Publication newer{
      .format = "article", .language = "it", .title = "Le confezioni", .text = "Sono tremila.", .link = {}, .settings = {{"form", "news"}}};
  auto rewritten = rendition;
  rewritten.updated_at = rig.clock.now();
  EXPECT_EQ(rig.publish(rewritten, newer).error().safe.key, "newsroom.corrected_since");
  EXPECT_EQ(pages(rig).front().version, 2);
  const auto found = database().read([&](db::Tx& tx) { return rig.newsroom.page_of(tx, rewritten, newer); });
  ASSERT_TRUE(found);
  EXPECT_EQ(found->path, "/newsroom/" + page.id.str());
  EXPECT_TRUE(found->differs);
  EXPECT_TRUE(found->by_hand);
  EXPECT_EQ(found->says.text, "Sono mille.");
  EXPECT_EQ(to_rfc3339(found->updated_at), "2026-11-24T10:00:00Z");
  ASSERT_TRUE(found->obstacle);
  EXPECT_EQ(found->obstacle->key, "newsroom.corrected_since");
  // Saying what the page says takes nothing from it.
  newer.text = "Sono mille.\n";
  EXPECT_TRUE(rig.publish(rewritten, newer));
}

TEST_P(NewsroomSite, a_page_behind_its_story_is_brought_up_to_date_by_a_correction) {
  NewsroomRig rig(database());
  auto rendition = rig.story({.title = "Il forno",
                              .standfirst = {},
                              .body = "Apre sabato.",
                              .form = {},
                              .need = {},
                              .language = "it",
                              .link = "https://belprato.example/forno"});
  ASSERT_TRUE(rig.publish(rendition));
  const auto id = pages(rig).front().id.str();
  const auto read = [&](bool update) {
    return rig.desk_call(Method::Get, "/newsroom/{id}", id, {}, update ? std::pair("update", "1") : std::pair("", ""));
  };
  EXPECT_FALSE(read(true).has("Qui sotto c’è il testo com’è adesso nel contenuto")) << "there is nothing to bring up to date";
  database().write(
      [&](db::Tx& tx) { tx.exec(kRewrite, rig.world.brand(), rendition.id, "Apre domenica.", "https://belprato.example/orari"); });
  EXPECT_TRUE(read(false).has("Apre sabato.</textarea>"));
  const auto form = read(true);
  EXPECT_TRUE(form.has("Qui sotto c’è il testo com’è adesso nel contenuto"));
  EXPECT_TRUE(form.has("Apre domenica.</textarea>")) << form.body;
  EXPECT_TRUE(form.has("value=\"https://belprato.example/orari\""));
  EXPECT_TRUE(form.has("readonly>Apre sabato.</textarea>")) << "what is online stands beside it";

  const auto bad = rig.desk_call(Method::Post, "/newsroom/{id}/correct", id,
                                 {{"version", "1"}, {"title", "Il forno"}, {"body", "Apre domenica."}, {"link", "javascript:alert(1)"}});
  EXPECT_EQ(bad.status, 422);
  EXPECT_TRUE(bad.has("id=\"link-error\""));
  const auto done = rig.desk_call(Method::Post, "/newsroom/{id}/correct", id,
                                  {{"version", "1"},
                                   {"title", "Il forno"},
                                   {"body", "Apre domenica."},
                                   {"link", "https://belprato.example/orari"},
                                   {"note", "Il giorno era sbagliato."}});
  EXPECT_EQ(done.status, 303);
  const auto page = pages(rig).front();
  EXPECT_EQ(page.link, "https://belprato.example/orari");
  EXPECT_EQ(page.correction, "Il giorno era sbagliato.");
  rendition = database().read([&](db::Tx& tx) { return *stories::find_rendition(tx, rig.world.brand(), rendition.id); });
  const auto now = database().read([&](db::Tx& tx) {
    const auto publication = stories::publication_of(tx, NewsroomRig::registry(), rendition);
    return rig.newsroom.page_of(tx, rendition, *publication);
  });
  EXPECT_FALSE(now->differs);
  EXPECT_FALSE(now->obstacle);
}

TEST_P(NewsroomSite, who_comes_second_is_told_and_keeps_what_was_typed) {
  NewsroomRig rig(database());
  rig.publish_new("Orari");
  const auto read = pages(rig).front();
  auto quicker = read;
  quicker.title = "Orari nuovi";
  ASSERT_EQ(rig.desk_call(Method::Post, "/newsroom/{id}/correct", read.id.str(), form(quicker, "")).status, 303);
  auto slower = read;
  slower.title = "Orari miei";
  const auto answer = rig.desk_call(Method::Post, "/newsroom/{id}/correct", read.id.str(), form(slower, "La mia nota"));
  EXPECT_EQ(answer.status, 409);
  EXPECT_TRUE(answer.has("Nel frattempo la pagina è cambiata"));
  EXPECT_TRUE(answer.has("value=\"Orari miei\""));
  EXPECT_TRUE(answer.has("La mia nota"));
  EXPECT_TRUE(answer.has("Orari nuovi"));
  EXPECT_TRUE(answer.has("name=\"version\" value=\"2\""));
  EXPECT_EQ(pages(rig).front().title, "Orari nuovi");
}

TEST_P(NewsroomSite, a_withdrawn_page_is_gone_with_its_note_from_everywhere) {
  NewsroomRig rig(database());
  const auto path = rig.publish_new("Visita al laboratorio");
  rig.publish_new("Un'altra notizia");
  EXPECT_TRUE(rig.get("/").has("Visita al laboratorio"));
  EXPECT_TRUE(rig.get("/feed.atom").has("Visita al laboratorio"));
  const auto all = pages(rig);
  const auto page = *std::find_if(all.begin(), all.end(), [](const Page& one) { return one.title == "Visita al laboratorio"; });
  EXPECT_TRUE(rig.desk_call(Method::Get, "/newsroom/{id}/withdraw", page.id.str()).has("Ritirare «Visita al laboratorio» dalla newsroom?"));
  const auto without = rig.desk_call(Method::Post, "/newsroom/{id}/withdraw", page.id.str(), {{"version", "1"}, {"note", " "}});
  EXPECT_EQ(without.status, 422);
  EXPECT_EQ(rig.get(path).status, 200);

  rig.clock.advance(std::chrono::hours(1));
  ASSERT_EQ(
      rig.desk_call(Method::Post, "/newsroom/{id}/withdraw", page.id.str(), {{"version", "1"}, {"note", "Le date erano <sbagliate>."}})
          .status,
      303);
  const auto gone = rig.get(path);
  EXPECT_EQ(gone.status, 410);
  EXPECT_TRUE(gone.has("Le date erano &lt;sbagliate&gt;."));
  EXPECT_TRUE(gone.has("martedì 24 novembre 2026"));
  EXPECT_FALSE(gone.has("Un testo."));
  for (const auto* place : {"/", "/feed.atom", "/sitemap.xml"}) {
    EXPECT_FALSE(rig.get(place).has("isita al laboratorio")) << place;
    EXPECT_FALSE(rig.get(place).has("visita-al-laboratorio")) << place;
    EXPECT_EQ(rig.get(place).header("Last-Modified"), "Tue, 24 Nov 2026 10:00:00 GMT") << place;
  }
  // Nothing comes back by itself.
  auto rendition = rig.story({.title = "x", .standfirst = {}, .body = {}, .form = {}, .need = {}, .language = "it", .link = {}});
  rendition.story_id = Id<stories::Story>(page.story_id);
  const auto again = rig.publish(
      rendition, core::Publication{.format = "article", .language = "it", .title = "Torna", .text = "Torna.", .link = {}, .settings = {}});
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().safe.key, "newsroom.was_withdrawn");

  ASSERT_EQ(rig.desk_call(Method::Post, "/newsroom/{id}/restore", page.id.str(), {{"version", "2"}}).status, 303);
  EXPECT_EQ(rig.get(path).status, 200);
  EXPECT_TRUE(rig.get("/").has("Visita al laboratorio"));
  EXPECT_EQ(audited(rig), (std::vector<std::string>{"newsroom.withdraw", "newsroom.restore"}));
}

TEST_P(NewsroomSite, another_brand_reaches_no_page_of_the_desk) {
  NewsroomRig rig(database());
  rig.publish_new("Nostra");
  const auto page = pages(rig).front();
  NewsroomRig other(database());
  EXPECT_EQ(other.desk_call(Method::Get, "/newsroom/{id}", page.id.str()).status, 404);
  EXPECT_EQ(other.desk_call(Method::Post, "/newsroom/{id}/correct", page.id.str(), form(page, "x")).status, 404);
  EXPECT_EQ(other.desk_call(Method::Post, "/newsroom/{id}/withdraw", page.id.str(), {{"version", "1"}, {"note", "x"}}).status, 404);
  EXPECT_EQ(other.desk_call(Method::Post, "/newsroom/{id}/restore", page.id.str(), {{"version", "1"}}).status, 404);
  EXPECT_EQ(other.desk_call(Method::Get, "/newsroom/{id}", "../x").status, 404);
  EXPECT_TRUE(audited(rig).empty());
  EXPECT_TRUE(other.desk_call(Method::Get, "/newsroom", "").has("La newsroom è ancora vuota"));
  EXPECT_TRUE(rig.desk_call(Method::Get, "/newsroom", "").has("Nostra"));
}

TEST_P(NewsroomSite, hostile_words_are_words) {
  NewsroomRig rig(database());
  const auto rendition = rig.story({.title = "</script><script>alert(1)</script>",
                                    .standfirst = "\" onload=\"alert(2)",
                                    .body = "<script>alert(3)</script>\n\n[x](javascript:alert(4)) <img src=x onerror=alert(5)>",
                                    .form = {},
                                    .need = {},
                                    .language = "it",
                                    .link = {}});
  const auto out = rig.publish(rendition);
  ASSERT_TRUE(out);
  const auto path = out->url.substr(std::string("http://localhost:8081").size());
  for (const auto& target : {path, std::string("/"), std::string("/feed.atom")}) {
    const auto seen = rig.get(target);
    EXPECT_EQ(seen.status, 200);
    EXPECT_FALSE(seen.has("<script>alert")) << target;
    EXPECT_FALSE(seen.has("javascript:")) << target;
    EXPECT_FALSE(seen.has("<img")) << target;
    EXPECT_FALSE(seen.has("\" onload=\"")) << target;
  }
  const auto seen = rig.get(path);
  // One script element, of data, closed once.
  EXPECT_TRUE(seen.has("<script type=\"application/ld+json\">{\"@context\""));
  EXPECT_TRUE(seen.has("\\u003c/script\\u003e\\u003cscript\\u003e"));
  std::size_t closings = 0;
  for (auto at = seen.body.find("</script"); at != std::string::npos; at = seen.body.find("</script", at + 1)) ++closings;
  EXPECT_EQ(closings, 1U);
  const auto begin = seen.body.find("ld+json\">") + 9;
  const auto data = json::parse_object(seen.body.substr(begin, seen.body.find("</script", begin) - begin));
  ASSERT_TRUE(data);
  EXPECT_EQ(json::string_at(*data, "headline"), "</script><script>alert(1)</script>");
  EXPECT_EQ(json::string_at(*data, "@type"), "NewsArticle");
  EXPECT_EQ(json::string_at(*json::object_at(*data, "publisher"), "name"), rig.world.session().brand->name);
}

TEST_P(NewsroomSite, a_page_is_kept_byte_for_byte_until_something_changes) {
  NewsroomRig rig(database());
  const auto path = rig.publish_new("Uno");
  const auto made = rig.get(path);
  EXPECT_FALSE(made.from_cache);
  const auto held = rig.get(path);
  EXPECT_TRUE(held.from_cache);
  EXPECT_EQ(held.body, made.body);
  EXPECT_EQ(held.header("ETag"), made.header("ETag"));
  // This process publishes: at once.
  rig.publish_new("Due");
  const auto fresh = rig.get(path);
  EXPECT_FALSE(fresh.from_cache);
  EXPECT_TRUE(fresh.has("Due")) << "among what to read on";
  EXPECT_NE(fresh.header("ETag"), made.header("ETag"));
}

TEST_P(NewsroomSite, another_processs_change_shows_within_a_second) {
  NewsroomRig rig(database());
  const auto path = rig.publish_new("Uno");
  EXPECT_TRUE(rig.get(path).status == 200 && rig.get(path).from_cache);
  auto page = pages(rig).front();
  page.title = "Uno cambiato";
  elsewhere(rig, [&](db::Tx& tx) { ASSERT_TRUE(store::change(tx, page)); });
  rig.clock.advance(std::chrono::milliseconds(1001));
  EXPECT_TRUE(rig.get(path).has("Uno cambiato"));
  EXPECT_TRUE(rig.get(path).from_cache);
}

TEST_P(NewsroomSite, nobody_fills_the_cache_with_spellings) {
  NewsroomRig rig(database());
  const auto path = rig.publish_new("Uno");
  EXPECT_EQ(rig.get(path + "?utm_source=x").status, 200);
  EXPECT_FALSE(rig.get(path + "?utm_source=x").from_cache);
  EXPECT_EQ(rig.get("/nothing-here").status, 404);
  EXPECT_FALSE(rig.get("/nothing-here").from_cache);
  EXPECT_EQ(rig.get("/nothing-here").header("Cache-Control"), "no-store");
  EXPECT_EQ(rig.get("/?page=1").status, 200);
  EXPECT_FALSE(rig.get("/?page=1").from_cache);
}

TEST_P(NewsroomSite, the_front_has_a_lead_seconds_and_pages) {
  NewsroomRig rig(database());
  const auto empty = rig.get("/");
  EXPECT_EQ(empty.status, 200);
  EXPECT_TRUE(empty.has("<p class=\"none\">"));
  for (int i = 1; i <= 23; ++i) {
    rig.clock.advance(std::chrono::minutes(5));
    rig.publish_new("Notizia numero " + std::to_string(i));
  }
  const auto count = [](const test::Seen& seen, std::string_view what) {
    std::size_t n = 0;
    for (auto at = seen.body.find(what); at != std::string::npos; at = seen.body.find(what, at + 1)) ++n;
    return n;
  };
  const auto first = rig.get("/");
  EXPECT_EQ(count(first, "<article"), 20U);
  EXPECT_EQ(count(first, "teaser--second"), 3U);
  EXPECT_LT(first.body.find("Notizia numero 23<"), first.body.find("Notizia numero 22<"));
  EXPECT_LT(first.body.find("class=\"lead\""), first.body.find("Notizia numero 23<"));
  EXPECT_TRUE(first.has("rel=\"next\" href=\"/?page=2\""));
  const auto second = rig.get("/?page=2");
  EXPECT_EQ(count(second, "<article"), 3U);
  EXPECT_TRUE(second.has("rel=\"prev\" href=\"/\""));
  EXPECT_TRUE(second.has("<link rel=\"canonical\" href=\"http://localhost:8081/?page=2\">"));
  EXPECT_TRUE(rig.get("/?page=2").from_cache);
  for (const auto* wrong : {"/?page=3", "/?page=0", "/?page=-1", "/?page=x", "/?page=99999999999999999999"})
    EXPECT_EQ(rig.get(wrong).status, 404) << wrong;
}

TEST_P(NewsroomSite, languages_show_once_there_are_two) {
  NewsroomRig rig(database());
  rig.publish_new("Il forno");
  EXPECT_FALSE(rig.get("/").has("class=\"languages\""));
  EXPECT_EQ(rig.get("/en/").status, 404);
  const auto rendition =
      rig.story({.title = "Orari", .standfirst = {}, .body = "Testo.", .form = {}, .need = {}, .language = "it", .link = {}});
  ASSERT_TRUE(rig.publish(rendition));
  ASSERT_TRUE(rig.publish(
      rendition,
      core::Publication{.format = "article", .language = "en", .title = "Opening hours", .text = "Text.", .link = {}, .settings = {}}));
  EXPECT_TRUE(
      rig.get("/").has("<a lang=\"it\" aria-current=\"true\">Italiano</a><a href=\"/en/\" hreflang=\"en\" lang=\"en\">English</a>"));
  EXPECT_FALSE(rig.get("/").has("Opening hours"));
  const auto english = rig.get("/en/");
  EXPECT_EQ(english.status, 200);
  EXPECT_TRUE(english.has("<html lang=\"en\">"));
  EXPECT_TRUE(english.has("Opening hours"));
  EXPECT_FALSE(english.has("Il forno"));
  EXPECT_TRUE(english.has("href=\"/en/feed.atom\""));
  const auto story = rig.get("/opening-hours");
  EXPECT_TRUE(story.has("<link rel=\"alternate\" hreflang=\"it\" href=\"http://localhost:8081/orari\">"));
  EXPECT_TRUE(story.has("<link rel=\"alternate\" hreflang=\"en\" href=\"http://localhost:8081/opening-hours\">"));
  EXPECT_TRUE(story.has("Tuesday"));
  EXPECT_EQ(rig.get("/en").status, 308);
  EXPECT_EQ(rig.get("/en").header("Location"), "/en/");
  EXPECT_EQ(rig.get("/it/").header("Location"), "/");
  EXPECT_EQ(rig.get("/orari/").header("Location"), "/orari");
  EXPECT_TRUE(rig.get("/en/feed.atom").has("Opening hours"));
  EXPECT_EQ(rig.get("/fr/feed.atom").status, 404);
  EXPECT_TRUE(rig.get("/sitemap.xml").has("<loc>http://localhost:8081/en/</loc>"));
}

TEST_P(NewsroomSite, serves_its_own_files_and_none_of_the_desks) {
  NewsroomRig rig(database());
  const auto style = rig.get(Presenter::style_path());
  EXPECT_EQ(style.status, 200);
  EXPECT_EQ(style.header("Content-Type"), "text/css; charset=utf-8");
  EXPECT_EQ(style.header("Cache-Control"), "public, max-age=31536000, immutable");
  EXPECT_EQ(rig.get("/assets/newsroom.css?v=wrong").header("Cache-Control"), "public, max-age=86400");
  EXPECT_EQ(rig.get("/assets/favicon.svg").header("Content-Type"), "image/svg+xml");
  EXPECT_EQ(rig.get("/assets/fonts/serif-400.woff2").header("Content-Type"), "font/woff2");
  for (const auto* none : {"/assets/desk.js", "/assets/desk.css", "/assets/icons.svg", "/assets/fonts/x.woff2"})
    EXPECT_EQ(rig.get(none).status, 404) << none;
  EXPECT_EQ(rig.get("/robots.txt").body, "User-agent: *\nAllow: /\n\nSitemap: http://localhost:8081/sitemap.xml\n");
}

TEST_P(NewsroomSite, opened_again_it_goes_on_under_the_new_origin_with_the_new_texts) {
  NewsroomRig rig(database());
  const auto path = rig.publish_new("Uno");
  EXPECT_TRUE(rig.get(path).has("http://localhost:8081" + path));
  EXPECT_EQ(rig.get(path).header("Last-Modified"), "Tue, 24 Nov 2026 09:00:00 GMT");
  rig.clock.advance(std::chrono::hours(1));
  const auto same = rig.newsroom.site(rig.brand(), "https://news.belprato.example/");
  EXPECT_EQ(same, rig.site);
  EXPECT_EQ(rig.newsroom.origin_of(rig.world.brand()), "https://news.belprato.example");
  EXPECT_TRUE(rig.get(path).has("<link rel=\"canonical\" href=\"https://news.belprato.example" + path + "\">"));
  EXPECT_TRUE(rig.get("/feed.atom").has("href=\"https://news.belprato.example/feed.atom\""));
  EXPECT_EQ(rig.get(path).header("Last-Modified"), "Tue, 24 Nov 2026 10:00:00 GMT") << "a reader with the old page asks for the new one";
  const auto chosen = rig.newsroom.site(NewsroomRig(database()).brand(), "https://other.example");
  EXPECT_EQ(chosen->public_url.name()->origin, "https://other.example");
  EXPECT_EQ(rig.site->public_url.name()->authority, "news.belprato.example") << "the check of the Host goes with the address";
  auto back = rig.brand();
  static_cast<void>(rig.newsroom.site(back, "http://localhost:8081"));
  EXPECT_EQ(rig.site->public_url.name()->origin, "");
  back.newsroom_url = "http://192.0.2.1:8081";
  static_cast<void>(rig.newsroom.site(back, *back.newsroom_url));
  EXPECT_EQ(rig.site->public_url.name()->authority, "192.0.2.1:8081") << "chosen, so that it is the only one";
}

TEST_P(NewsroomSite, failures_are_pages_of_the_newsroom_in_the_readers_language) {
  NewsroomRig rig(database());
  http::Request request;
  request.language = "en";
  const auto english = rig.site->gate->present(Error(Code::NotFound, "newsroom.site.not_found"), request);
  EXPECT_EQ(english.status, 404);
  EXPECT_NE(test::bytes_of(english).find("<html lang=\"en\">"), std::string::npos);
  EXPECT_NE(test::bytes_of(english).find("Page not found"), std::string::npos);
  EXPECT_NE(test::bytes_of(english).find(Presenter::style_path()), std::string::npos);
  const auto busy = rig.site->gate->present(Error(Code::Unavailable, "http.busy").after(std::chrono::seconds(2)), request);
  EXPECT_EQ(busy.headers.get("Retry-After"), "2");
}

PV_ON_EACH_ENGINE(NewsroomSite);

TEST(NewsroomViews, are_clean_and_have_all_their_texts) {
  std::vector<html::TemplateFile> files;
  for (const auto& file : embedded::views) {
    if (file.name.starts_with("newsroom/")) files.push_back({file.name, file.data});
  }
  ASSERT_GE(files.size(), 7U);
  const auto renderer = html::Renderer::create(files, test::catalog());
  ASSERT_TRUE(renderer);
  EXPECT_EQ((*renderer)->check(), std::vector<std::string>{});
}

}  // namespace
}  // namespace pv::desk::newsroom
