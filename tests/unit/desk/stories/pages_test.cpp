// SPDX-License-Identifier: Apache-2.0
// The forms that write: an answer that never arrived doubles nothing, and a fault gives back what was typed.
#include <gtest/gtest.h>

#include "desk/people/shell.hpp"
#include "desk/stories/stories.hpp"
#include "platform/http/server.hpp"
#include "support/texts.hpp"
#include "unit/desk/plan/world.hpp"

namespace pv::test {
namespace {

using namespace std::chrono_literals;
namespace stories = desk::stories;
using Form = std::vector<std::pair<std::string, std::string>>;

const db::Query kStoryCount("test.story_count", "SELECT count(*) AS n FROM story WHERE brand_id = $1");

channels::Registry one_network(bool pictures) {
  channels::Registry registry;
  channels::Channel channel;
  channel.manifest.id = channel.manifest.name = "long";
  channels::Format format;
  format.id = "post";
  format.shape = channels::Shape::TitleBody;
  format.needs_media = pictures;
  channel.manifest.demonstration = pictures;
  channel.manifest.formats = {format};
  registry.add(std::move(channel));
  return registry;
}

/// The area behind its routes, called as the server would after the gate.
class Desk {
 public:
  /// `pictures`: the network practises one that takes no text alone.
  explicit Desk(db::Database& database, bool pictures = false)
      : registry(one_network(pictures)),
        world(database, clock, registry),
        shell(renderer(), catalog(), clock),
        desk{database, clock, shell, live},
        stories(desk, registry),
        channel(world.channel("long", "@belprato")),
        routes_(stories.routes()) {
    http::set_csrf_key(std::string(32, 'c'));
  }

  FakeClock clock;
  channels::Registry registry;
  World world;
  desk::people::Shell shell;
  desk::people::LiveEvents live;
  desk::people::Desk desk;
  stories::Stories stories;
  desk::channels::Channel channel;

  Result<http::Response> call(const desk::people::Session& session, http::Method method, std::string_view pattern, const std::string& id,
                              const Form& form, const Form& captures = {}, const Form& query = {}) {
    http::Request request;
    for (const auto& [name, value] : captures) request.captures[name] = value;
    for (const auto& [name, value] : query) request.query.add(name, value);
    request.received = clock.now();
    request.method = method;
    request.language = "it";
    request.principal = std::make_shared<desk::people::Session>(session);
    request.origin = "http://localhost:8080";
    request.captures["id"] = id;
    for (const auto& [name, value] : form) request.form.add(name, value);
    clock.advance(1s);
    for (const auto& route : routes_) {
      if (route.method != method || route.pattern != pattern) continue;
      request.route = &route;
      return route.handler(request);
    }
    ADD_FAILURE() << "no route " << pattern;
    return fail(Code::NotFound, "base.not_found");
  }
  Result<http::Response> post(std::string_view pattern, const Form& form, const std::string& id = {}) {
    return call(world.session(), http::Method::Post, pattern, id, form);
  }
  Result<http::Response> get(std::string_view pattern, const std::string& id = {}) {
    return call(world.session(), http::Method::Get, pattern, id, {});
  }
  /// The id that a new page carries for its story.
  std::string page_id() {
    const auto page = call(world.session(), http::Method::Get, "/stories/new", {}, {});
    PV_ASSERT(page);
    const auto& text = std::get<std::string>(page->body);
    constexpr std::string_view kField = "name=\"story\" value=\"";
    const auto at = text.find(kField);
    PV_ASSERT(at != std::string::npos);
    return text.substr(at + kField.size(), 36);
  }
  std::int64_t count() {
    return desk.database.read([&](db::Tx& tx) { return tx.one(kStoryCount, world.brand())->get<std::int64_t>("n"); });
  }
  stories::Story story(const std::string& id) {
    return desk.database.read([&](db::Tx& tx) { return stories::find_story(tx, world.brand(), Id<stories::Story>(id)).value(); });
  }

 private:
  std::vector<http::Route> routes_;
};

json::object answer_of(const Result<http::Response>& response) {
  if (!response) {
    ADD_FAILURE() << response.error().safe.key;
    return {};
  }
  return json::parse_object(std::get<std::string>(response->body)).value();
}

std::string page_of(const Result<http::Response>& response) {
  return response ? std::get<std::string>(response->body) : response.error().safe.key;
}

class StoryPages : public OnEachEngine {};
PV_ON_EACH_ENGINE(StoryPages);

TEST_P(StoryPages, an_autosave_whose_answer_was_lost_makes_no_second_story) {
  Desk d(database());
  const auto id = d.page_id();
  ASSERT_TRUE(is_uuid(id)) << id;
  EXPECT_NE(id, d.page_id());
  const auto first = answer_of(d.post("/stories/autosave", {{"story", id}, {"version", "0"}, {"title", "Il forno"}}));
  EXPECT_EQ(json::string_at(first, "location"), "/stories/" + id);
  EXPECT_EQ(json::int_at(first, "version"), 1);

  const auto again = answer_of(d.post("/stories/autosave", {{"story", id}, {"version", "0"}, {"title", "Il forno"}}));
  EXPECT_EQ(json::string_at(again, "location"), "/stories/" + id);
  EXPECT_EQ(json::int_at(again, "version"), 1);
  // More was typed before the next try.
  const auto more = answer_of(d.post("/stories/autosave", {{"story", id}, {"version", "0"}, {"title", "Il forno riapre"}}));
  EXPECT_EQ(json::string_at(more, "location"), "/stories/" + id);
  EXPECT_EQ(json::int_at(more, "version"), 2);
  EXPECT_EQ(d.count(), 1);
  EXPECT_EQ(d.story(id).title, "Il forno riapre");
}

TEST_P(StoryPages, a_form_sent_twice_makes_one_story) {
  Desk d(database());
  const auto id = d.page_id();
  for (int i = 0; i < 2; ++i) {
    const auto made = d.post("/stories", {{"story", id}, {"version", "0"}, {"title", "Una volta"}});
    ASSERT_TRUE(made);
    EXPECT_EQ(made->status, 303);
    EXPECT_EQ(made->headers.get("Location"), "/stories/" + id);
  }
  EXPECT_EQ(d.count(), 1);
  // A client that brings no id gets one each time.
  EXPECT_EQ(d.post("/stories", {{"title", "Altra"}})->status, 303);
  EXPECT_EQ(d.post("/stories", {{"title", "Altra"}})->status, 303);
  EXPECT_EQ(d.count(), 3);
}

TEST_P(StoryPages, what_somebody_saved_in_the_meantime_is_not_overwritten_by_a_late_first_save) {
  Desk d(database());
  const auto id = d.page_id();
  const Form late{{"story", id}, {"version", "0"}, {"title", "Tardi"}};
  ASSERT_TRUE(d.post("/stories/autosave", {{"story", id}, {"version", "0"}, {"title", "Prima"}}));
  ASSERT_TRUE(d.post("/stories/{id}/autosave", {{"version", "1"}, {"title", "Seconda"}}, id));
  const auto refused = d.post("/stories/autosave", late);
  EXPECT_EQ(refused->status, 409);
  const auto answer = answer_of(refused);
  EXPECT_EQ(json::string_at(*json::object_at(answer, "theirs"), "title"), "Seconda");
  EXPECT_EQ(json::int_at(answer, "version"), 2);
  EXPECT_EQ(json::string_at(answer, "by"), "Marta Ferri");

  const auto page = d.post("/stories", late);
  EXPECT_EQ(page->status, 409);
  EXPECT_NE(page_of(page).find("Tardi"), std::string::npos);
  EXPECT_NE(page_of(page).find("action=\"/stories/" + id + "\""), std::string::npos) << "saving again goes to the story";
  EXPECT_EQ(d.story(id).title, "Seconda");

  const auto settled = answer_of(d.post("/stories/autosave", {{"story", id}, {"version", "2"}, {"title", "Tardi"}}));
  EXPECT_EQ(json::int_at(settled, "version"), 3);
  EXPECT_EQ(json::string_at(settled, "location"), "/stories/" + id);
}

TEST_P(StoryPages, an_id_that_is_not_ones_own_is_refused_and_the_text_given_back) {
  Desk d(database());
  const auto id = d.page_id();
  ASSERT_TRUE(d.post("/stories/autosave", {{"story", id}, {"title", "Mia"}}));

  World other(database(), d.clock, d.registry);
  const Form theirs{{"story", id}, {"title", "Di un altro"}};
  const auto foreign = d.call(other.session(), http::Method::Post, "/stories/autosave", {}, theirs);
  ASSERT_FALSE(foreign);
  EXPECT_EQ(foreign.error().code, Code::Conflict);
  EXPECT_EQ(foreign.error().safe.key, "stories.id_taken");
  EXPECT_EQ(database().read([&](db::Tx& tx) { return tx.one(kStoryCount, other.brand())->get<std::int64_t>("n"); }), 0);

  auto colleague = d.world.session();
  colleague.person = other.session().person;
  const auto same_brand = d.call(colleague, http::Method::Post, "/stories/autosave", {}, theirs);
  ASSERT_FALSE(same_brand);
  EXPECT_EQ(same_brand.error().safe.key, "stories.id_taken");
  const auto page = d.call(other.session(), http::Method::Post, "/stories", {}, theirs);
  EXPECT_EQ(page->status, 409);
  EXPECT_NE(page_of(page).find("Di un altro"), std::string::npos);
  EXPECT_EQ(page_of(page).find(id), std::string::npos) << "the form comes back with an id of its own";

  ASSERT_TRUE(d.post("/stories/{id}/archive", {}, id));
  const auto archived = d.post("/stories/autosave", {{"story", id}, {"title", "Mia"}});
  ASSERT_FALSE(archived);
  EXPECT_EQ(archived.error().safe.key, "stories.id_taken");
  for (const std::string bad : {"", "1", "../x", "f47ac10b-58cc-4372-a567-0e02b2c3d479", "01234567-89AB-7DEF-8123-456789ABCDEF"}) {
    const auto malformed = d.post("/stories/autosave", {{"story", bad}, {"title", "Storta"}});
    ASSERT_FALSE(malformed) << bad;
    EXPECT_EQ(malformed.error().code, Code::InvalidInput) << bad;
    EXPECT_EQ(malformed.error().safe.key, "stories.id_malformed") << bad;
    EXPECT_EQ(d.post("/stories", {{"story", bad}, {"title", "Storta"}})->status, 422) << bad;
  }
  EXPECT_EQ(d.count(), 1);
}

TEST_P(StoryPages, a_fault_in_a_rendition_gives_back_what_was_typed) {
  Desk d(database());
  const auto id = d.page_id();
  ASSERT_TRUE(d.post("/stories", {{"story", id}, {"title", "Il forno"}}));
  const auto rendition =
      database().read([&](db::Tx& tx) { return stories::renditions_of(tx, d.world.brand(), Id<stories::Story>(id)).front(); });
  const auto version = std::to_string(rendition.version);
  const auto bad =
      d.post("/renditions/{id}", {{"version", version}, {"text", "Scritto <a mano>"}, {"link", "belprato punto it"}}, rendition.id.str());
  EXPECT_EQ(bad->status, 422);
  const auto page = page_of(bad);
  EXPECT_NE(page.find("Scritto &lt;a mano&gt;</textarea>"), std::string::npos) << page;
  EXPECT_NE(page.find("value=\"belprato punto it\""), std::string::npos);
  EXPECT_NE(page.find("<details class=\"card__edit\" open>"), std::string::npos);
  EXPECT_NE(page.find("action=\"/renditions/" + rendition.id.str() + "\" data-autosave=\"/renditions/" + rendition.id.str() +
                      "/autosave\" data-live=\"/renditions/" + rendition.id.str() + "/preview\" data-unsaved>"),
            std::string::npos);
  // Its fault stands at its form alone.
  EXPECT_EQ(page.find("role=\"alert\""), page.rfind("role=\"alert\""));
  EXPECT_GT(page.find("role=\"alert\""), page.find("card__edit"));

  ASSERT_TRUE(d.post("/renditions/{id}", {{"version", version}, {"text", "Della prima scheda"}}, rendition.id.str()));
  const auto conflict = d.post("/renditions/{id}", {{"version", version}, {"text", "Della seconda scheda"}}, rendition.id.str());
  EXPECT_EQ(conflict->status, 409);
  EXPECT_NE(page_of(conflict).find("Della seconda scheda</textarea>"), std::string::npos);
  EXPECT_EQ(page_of(conflict).find("data-unsaved"), std::string::npos) << "nothing is written over the other's text unasked";

  World other(database(), d.clock, d.registry);
  const auto foreign = d.call(other.session(), http::Method::Post, "/renditions/{id}", rendition.id.str(), {{"text", "x"}, {"link", "y"}});
  ASSERT_FALSE(foreign);
  EXPECT_EQ(foreign.error().code, Code::NotFound);
}

TEST_P(StoryPages, a_card_says_what_the_public_has_of_it) {
  Desk d(database());
  std::optional<stories::EditorParts::Outcome> outcome;
  d.stories.set_parts({.outcome = [&](db::Tx&, const stories::Rendition&) { return outcome; }});
  const auto id = d.page_id();
  ASSERT_TRUE(d.post("/stories", {{"story", id}, {"title", "Il forno"}}));
  const auto show = [&] { return page_of(d.get("/stories/{id}", id)); };
  const auto has = [](const std::string& page, std::string_view text) { return page.find(text) != std::string::npos; };
  auto page = show();
  EXPECT_TRUE(has(page, "state--draft\"")) << page;
  EXPECT_TRUE(has(page, ">Adattata</span>"));
  EXPECT_FALSE(has(page, "leg--full"));

  outcome = {.state = "published", .label = "stories.outcome.published"};
  EXPECT_TRUE(has(show(), "leg--full"));
  outcome = {.state = "changed", .label = "stories.outcome.changed"};
  page = show();
  EXPECT_TRUE(has(page, "state--changed\"")) << "ochre, not green";
  EXPECT_TRUE(has(page, ">Pubblicato, poi cambiato</span>"));
  EXPECT_TRUE(has(page, "leg--full")) << "the older text is out";
  outcome = {.state = "withdrawn", .label = "stories.outcome.withdrawn", .at = *parse_rfc3339("2026-11-24T03:37:00Z")};
  page = show();
  EXPECT_TRUE(has(page, ">Ritirato 04:37</span>") || has(page, ">Ritirato mar 24 nov 2026, 04:37</span>")) << page;
  EXPECT_FALSE(has(page, "leg--full")) << "nobody can read it";
}

TEST_P(StoryPages, a_card_of_nothing_is_empty_and_one_without_its_picture_says_so) {
  Desk d(database());
  auto page = page_of(d.get("/stories/new"));
  EXPECT_NE(page.find("state--empty\""), std::string::npos);
  EXPECT_NE(page.find(">Vuota</span>"), std::string::npos);
  EXPECT_EQ(page.find(">Adattata</span>"), std::string::npos);
  EXPECT_EQ(page.find("vuole un’immagine"), std::string::npos);
  Desk other(database(), true);
  EXPECT_NE(page_of(other.get("/stories/new")).find("long vuole un’immagine: nella prova esce lo stesso."), std::string::npos);
  // Without history or archive before there is something to keep.
  EXPECT_NE(page.find("id=\"story-actions\""), std::string::npos);
  EXPECT_EQ(page.find("Cronologia</a>"), std::string::npos);

  const auto id = d.page_id();
  ASSERT_TRUE(d.post("/stories", {{"story", id}, {"title", "Il forno"}}));
  const auto cards = page_of(d.get("/stories/{id}/cards", id));
  EXPECT_NE(cards.find("id=\"story-actions\" hx-swap-oob=\"true\">"), std::string::npos) << "a page that was new gets its actions";
  EXPECT_NE(cards.find("Cronologia</a>"), std::string::npos);
  EXPECT_NE(cards.find("/stories/" + id + "/archive"), std::string::npos);
}

TEST_P(StoryPages, a_title_is_counted_where_it_is_written) {
  Desk d(database());
  const auto counted = [&](std::size_t letters) { return page_of(d.post("/stories/preview", {{"title", std::string(letters, 'a')}})); };
  const auto has = [](const std::string& page, std::string_view text) { return page.find(text) != std::string::npos; };
  EXPECT_TRUE(has(counted(249), "id=\"title-count\" data-level=\"ok\" hx-swap-oob=\"true\"></p>")) << counted(249);
  EXPECT_TRUE(has(counted(250), "data-level=\"near\" hx-swap-oob=\"true\">250 di 300, ne restano 50</p>"));
  EXPECT_TRUE(has(counted(300), "300 di 300, ne restano 0</p>"));
  EXPECT_TRUE(has(counted(303), "Il titolo ha 303 caratteri, 3 più dei 300 permessi: accorcialo.</p>"));
  const auto refused = d.post("/stories", {{"story", d.page_id()}, {"title", std::string(301, 'a')}});
  EXPECT_EQ(refused->status, 422);
  EXPECT_TRUE(has(page_of(refused), "1 più dei 300 permessi")) << "also without scripts";
}

TEST_P(StoryPages, the_history_counts_what_is_kept_and_tells_what_changed) {
  Desk d(database());
  const auto id = d.page_id();
  ASSERT_TRUE(d.post("/stories", {{"story", id}, {"title", "Il forno"}, {"body", "Apre sabato alle otto."}}));
  // Saves of one hand within ten minutes become one, whatever number they got.
  for (int i = 1; i <= 3; ++i) {
    ASSERT_TRUE(
        d.post("/stories/{id}", {{"version", std::to_string(i)}, {"title", "Il forno"}, {"body", "Apre" + std::string(i, 'e')}}, id));
  }
  d.clock.advance(20min);
  const auto version = std::to_string(d.story(id).version);
  ASSERT_TRUE(d.call(d.world.colleague("Luca Riva"), http::Method::Post, "/stories/{id}", id,
                     {{"version", version}, {"title", "Il forno nuovo"}, {"body", "Apre domenica alle nove, con pane e focaccia."}}));
  const auto page = page_of(d.get("/stories/{id}/versions", id));
  const auto has = [&](std::string_view text) { return page.find(text) != std::string::npos; };
  EXPECT_TRUE(has("Stesura 3 · titolo e testo cambiati · +7 parole")) << page;
  EXPECT_TRUE(has("Stesura 2 · testo cambiato · −3 parole"));
  EXPECT_TRUE(has("Stesura 1 · prima stesura"));
  EXPECT_TRUE(has("Luca Riva, <time"));
  EXPECT_EQ(page.find("Stesura 4"), std::string::npos);
}

TEST_P(StoryPages, a_version_is_shown_beside_the_one_before_and_beside_the_text_as_it_is) {
  Desk d(database());
  const auto id = d.page_id();
  ASSERT_TRUE(d.post("/stories", {{"story", id}, {"title", "Il forno riapre"}, {"body", "Sabato alle otto."}, {"language", "it"}}));
  d.clock.advance(20min);
  ASSERT_TRUE(
      d.post("/stories/{id}",
             {{"title", "Il forno riapre"}, {"body", "Sabato alle nove."}, {"language", "it"}, {"form", "article"}, {"version", "1"}}, id));
  d.clock.advance(20min);
  ASSERT_TRUE(d.post(
      "/stories/{id}",
      {{"title", "Il forno riapre"}, {"body", "Domenica alle nove."}, {"language", "it"}, {"form", "article"}, {"version", "2"}}, id));
  const auto page = [&](const std::string& version, const Form& query) {
    const auto shown =
        d.call(d.world.session(), http::Method::Get, "/stories/{id}/versions/{version}", id, {}, {{"version", version}}, query);
    return shown ? std::get<std::string>(shown->body) : "error " + shown.error().safe.key;
  };
  const auto second = page("2", {});
  EXPECT_NE(second.find("Sabato alle <del>otto.</del>"), std::string::npos) << second;
  EXPECT_NE(second.find("Sabato alle <ins>nove.</ins>"), std::string::npos);
  EXPECT_NE(second.find("<del>Notizia</del> → <ins>Articolo</ins>"), std::string::npos) << "the fields that are no text, too";
  EXPECT_NE(second.find("Stesura 2"), std::string::npos);
  EXPECT_NE(second.find("/versions/2/restore"), std::string::npos);
  const auto now = page("2", {{"with", "now"}});
  EXPECT_NE(now.find("<del>Sabato</del> alle nove."), std::string::npos) << now;
  EXPECT_NE(now.find("<ins>Domenica</ins> alle nove."), std::string::npos);
  const auto newest = page("3", {});
  EXPECT_EQ(newest.find("/versions/3/restore"), std::string::npos) << "it stands already";
  EXPECT_EQ(page("9", {}), "error stories.version_not_found");
}

TEST_P(StoryPages, a_text_from_elsewhere_is_shown_with_its_parts_and_kept_only_when_somebody_says_so) {
  Desk d(database());
  const auto shown = std::get<std::string>(
      d.post("/stories/import", {{"text", "# Riapre il forno\n\n*Sabato alle otto.*\n\nFirenze, 24 novembre 2026 – Ingresso libero."}})
          ->body);
  EXPECT_NE(shown.find(">Riapre il forno</textarea>"), std::string::npos) << shown;
  EXPECT_NE(shown.find(">Sabato alle otto.</textarea>"), std::string::npos);
  EXPECT_NE(shown.find(">Ingresso libero.</textarea>"), std::string::npos);
  EXPECT_NE(shown.find("name=\"details.day\" type=\"date\" value=\"2026-11-24\""), std::string::npos);
  EXPECT_NE(shown.find("Conserva</button>"), std::string::npos);
  EXPECT_NE(shown.find("class=\"card\""), std::string::npos) << "the channels' proposals stand beside it";
  EXPECT_EQ(d.count(), 0);
  const auto empty = d.post("/stories/import", {{"text", "  "}});
  EXPECT_EQ(empty->status, 422);
}

TEST_P(StoryPages, an_open_page_is_given_what_was_merged) {
  Desk d(database());
  const auto id = d.page_id();
  ASSERT_TRUE(d.post("/stories", {{"story", id}, {"title", "Uno"}, {"body", "Uno.\n\nDue."}, {"language", "it"}, {"page", "a"}}));
  ASSERT_TRUE(d.post("/stories/{id}/autosave",
                     {{"title", "Uno"}, {"body", "Uno, prima.\n\nDue."}, {"language", "it"}, {"version", "1"}, {"page", "a"}}, id));
  const auto other =
      answer_of(d.post("/stories/{id}/autosave",
                       {{"title", "Uno"}, {"body", "Uno.\n\nDue, poi."}, {"language", "it"}, {"version", "1"}, {"page", "b"}}, id));
  ASSERT_TRUE(json::object_at(other, "merged") != nullptr) << json::serialize(other);
  EXPECT_EQ(json::string_at(*json::object_at(other, "merged"), "body"), "Uno, prima.\n\nDue, poi.");
  EXPECT_EQ(json::int_at(other, "version"), 3);
  EXPECT_EQ(json::string_at(other, "by"), d.world.session().person.name);
}

TEST_P(StoryPages, what_a_change_means_for_a_text_written_by_hand_is_shown_and_taken) {
  Desk d(database());
  const auto id = d.page_id();
  ASSERT_TRUE(
      d.post("/stories", {{"story", id}, {"title", "Il forno"}, {"body", "Sabato alle otto.\n\nIngresso libero."}, {"language", "it"}}));
  const auto rendition = [&] {
    return d.desk.database.read([&](db::Tx& tx) { return stories::renditions_of(tx, d.world.brand(), Id<stories::Story>(id)).front(); });
  };
  const auto key = rendition().id.str();
  ASSERT_TRUE(d.post("/renditions/{id}",
                     {{"title", "Il forno"}, {"text", "Sabato alle otto, in piazza.\n\nIngresso libero."}, {"version", "1"}}, key));
  EXPECT_NE(std::get<std::string>(d.get("/renditions/{id}/change", key)->body).find("segue già il contenuto"), std::string::npos);
  ASSERT_TRUE(d.post(
      "/stories/{id}",
      {{"title", "Il forno"}, {"body", "Sabato alle otto.\n\nIngresso libero, senza prenotare."}, {"language", "it"}, {"version", "1"}},
      id));
  const auto card = std::get<std::string>(d.get("/renditions/{id}/card", key)->body);
  for (const auto* action : {"/take\"", "/confirm\"", "/refit\"", "/change\""})
    EXPECT_NE(card.find(key + action), std::string::npos) << action;
  const auto shown = std::get<std::string>(d.get("/renditions/{id}/change", key)->body);
  EXPECT_NE(shown.find("<ins>libero, senza prenotare.</ins>"), std::string::npos) << shown;
  EXPECT_NE(shown.find("Sabato alle otto, in piazza.\n\nIngresso libero, senza prenotare.</textarea>"), std::string::npos) << shown;
  ASSERT_EQ(d.post("/renditions/{id}/take", {}, key)->status, 303);
  EXPECT_EQ(rendition().text, "Sabato alle otto, in piazza.\n\nIngresso libero, senza prenotare.");
  EXPECT_EQ(rendition().story_version, 2);
  // Both changed the same words: the way leads to where one chooses.
  ASSERT_TRUE(d.post(
      "/renditions/{id}",
      {{"title", "Il forno"}, {"text", "Sabato mattina.\n\nIngresso libero."}, {"version", std::to_string(rendition().version)}}, key));
  ASSERT_TRUE(d.post(
      "/stories/{id}",
      {{"title", "Il forno"}, {"body", "Sabato alle dieci.\n\nIngresso libero, senza prenotare."}, {"language", "it"}, {"version", "2"}},
      id));
  const auto led = d.post("/renditions/{id}/take", {}, key);
  ASSERT_TRUE(led);
  EXPECT_EQ(led->headers.get("Location"), "/renditions/" + key + "/change");
  const auto choice = std::get<std::string>(d.get("/renditions/{id}/change", key)->body);
  EXPECT_NE(choice.find("In un punto hai cambiato le stesse parole"), std::string::npos) << choice;
  EXPECT_NE(choice.find("alle dieci."), std::string::npos);
}

TEST_P(StoryPages, what_a_restored_draft_took_the_place_of_is_one_press_away) {
  Desk d(database());
  const auto id = d.page_id();
  ASSERT_TRUE(d.post("/stories", {{"story", id}, {"title", "Il primo"}}));
  d.clock.advance(20min);
  ASSERT_TRUE(d.post("/stories/{id}", {{"version", "1"}, {"title", "Il secondo"}}, id));
  const auto restore = [&](const std::string& version) {
    return d.call(d.world.session(), http::Method::Post, "/stories/{id}/versions/{version}/restore", id, {}, {{"version", version}});
  };
  const auto restored = restore("1");
  ASSERT_TRUE(restored);
  EXPECT_EQ(restored->headers.get("Location"), "/stories/" + id + "?restored=2");
  EXPECT_EQ(d.story(id).title, "Il primo");
  const auto page = page_of(d.call(d.world.session(), http::Method::Get, "/stories/{id}", id, {}, {}, {{"restored", "2"}}));
  EXPECT_NE(page.find("Stesura ripristinata."), std::string::npos) << page;
  EXPECT_NE(page.find("action=\"/stories/" + id + "/versions/2/restore\""), std::string::npos);
  ASSERT_TRUE(restore("2"));
  EXPECT_EQ(d.story(id).title, "Il secondo");
  // Nothing changed, nothing to take back; and what is no version is no offer.
  EXPECT_EQ(restore("2")->headers.get("Location"), "/stories/" + id);
  EXPECT_EQ(page_of(d.call(d.world.session(), http::Method::Get, "/stories/{id}", id, {}, {}, {{"restored", "<b>"}}))
                .find("Stesura ripristinata."),
            std::string::npos);

  // A rendition's text comes back as it was: by hand, or by rule.
  const auto rendition =
      database().read([&](db::Tx& tx) { return stories::renditions_of(tx, d.world.brand(), Id<stories::Story>(id)).front(); });
  ASSERT_TRUE(d.post("/renditions/{id}", {{"version", std::to_string(rendition.version)}, {"text", "A mano"}}, rendition.id.str()));
  // Confirmed as it is, it has a newer number and the same text: the history keeps one of them.
  ASSERT_TRUE(d.post("/renditions/{id}/confirm", {}, rendition.id.str()));
  const auto history = page_of(d.get("/renditions/{id}/versions", rendition.id.str()));
  EXPECT_NE(history.find("Stesura 2"), std::string::npos) << history;
  EXPECT_NE(history.find("Stesura 1"), std::string::npos);
  EXPECT_EQ(history.find("Stesura 3"), std::string::npos);
  const auto back = d.call(d.world.session(), http::Method::Post, "/renditions/{id}/versions/{version}/restore", rendition.id.str(), {},
                           {{"version", std::to_string(rendition.version)}});
  ASSERT_TRUE(back);
  EXPECT_EQ(back->headers.get("Location"), "/stories/" + id + "?restored=" + std::to_string(rendition.version + 1) +
                                               "&of=" + rendition.id.str() + "#rendition-" + rendition.id.str());
}

/// From here on the file cannot grow, as on a disk that has just filled.
void fill(db::Database& database) {
  database.write([](db::Tx& tx) { tx.script("PRAGMA max_page_count = 1"); });
}

TEST(StoryPagesOnSqlite, the_write_that_meets_a_full_disk_gives_back_what_was_typed) {
  const std::string body(300'000, 'a');
  const std::string mark = "Non deve andare persa";
  for (const std::string form : {"create", "save", "rendition"}) {
    TestDatabase store(db::Engine::Sqlite, db::embedded_migrations(), {.probe_every = 1h});
    Desk d(*store);
    const auto id = d.page_id();
    std::string rendition;
    if (form != "create") {
      ASSERT_TRUE(d.post("/stories", {{"story", id}, {"title", "Prima"}}));
      rendition =
          store->read([&](db::Tx& tx) { return stories::renditions_of(tx, d.world.brand(), Id<stories::Story>(id)).front().id.str(); });
    }
    fill(*store);
    ASSERT_FALSE(store->read_only()) << "nobody has met it yet";
    // Once when the disk fills by this very write, once when that is known.
    for (int i = 0; i < 2; ++i) {
      const auto refused = form == "create" ? d.post("/stories", {{"story", id}, {"title", mark}, {"body", body}})
                           : form == "save" ? d.post("/stories/{id}", {{"version", "1"}, {"title", mark}, {"body", body}}, id)
                                            : d.post("/renditions/{id}", {{"version", "1"}, {"text", mark + body}}, rendition);
      ASSERT_TRUE(refused) << form << " " << refused.error().safe.key;
      EXPECT_EQ(refused->status, 503) << form;
      const auto page = page_of(refused);
      EXPECT_NE(page.find(mark), std::string::npos) << form;
      EXPECT_NE(page.find(body), std::string::npos) << form;
      EXPECT_NE(page.find("Il disco del server è pieno"), std::string::npos) << form;
      if (form == "create") { EXPECT_NE(page.find(id), std::string::npos) << "saved later it is still this story"; }
      EXPECT_TRUE(store->read_only()) << form;
    }
    // Of nobody's story, or another's, nothing is shown.
    const auto unknown = d.post("/stories/{id}", {{"version", "1"}, {"title", mark}}, new_uuid7(d.clock.now()));
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, Code::NotFound);
    EXPECT_EQ(d.post("/renditions/{id}", {{"text", mark}}, new_uuid7(d.clock.now())).error().code, Code::NotFound);
  }
}

}  // namespace
}  // namespace pv::test
