// SPDX-License-Identifier: Apache-2.0
#include "desk/stories/service.hpp"

#include <gtest/gtest.h>

#include "desk/stories/rules.hpp"
#include "desk/stories/store.hpp"
#include "unit/desk/plan/world.hpp"

namespace pv::test {
namespace {

using namespace std::chrono_literals;
namespace stories = desk::stories;

const db::Query kVersionCount("test.story_versions",
                              "SELECT count(*) AS n FROM story_version WHERE brand_id = $1 AND story_id = $2 AND NOT hidden");

channels::Registry short_networks() {
  channels::Registry registry;
  for (const auto* id : {"short", "long"}) {
    channels::Channel channel;
    channel.manifest.id = id;
    channel.manifest.name = id;
    channels::Format format;
    format.id = "post";
    format.text.unit = channels::TextUnit::Graphemes;
    format.text.max = std::string_view(id) == "short" ? 40 : 0;
    format.shape = std::string_view(id) == "short" ? channels::Shape::TitleStandfirstLink : channels::Shape::TitleBody;
    channel.manifest.formats = {format};
    registry.add(std::move(channel));
  }
  return registry;
}

class Stories : public OnEachEngine {
 protected:
  Stories() : registry_(short_networks()) {}

  World& world() {
    if (!world_) world_ = std::make_unique<World>(database(), clock_, registry_);
    return *world_;
  }
  static stories::StoryInput input(const std::string& title, const std::string& body = {}) {
    stories::StoryInput made;
    made.title = title;
    made.body = body;
    made.language = "it";
    return made;
  }
  stories::Story create(World& in, const stories::StoryInput& wanted) {
    auto made =
        database().write([&](db::Tx& tx) { return stories::create_story(tx, clock_.now(), &in.session(), in.brand(), wanted, registry_); });
    EXPECT_TRUE(made);
    clock_.advance(1s);
    return *made;
  }
  Result<stories::service::Saved> update(World& in, const stories::Story& story, const stories::service::Base& base,
                                         const stories::StoryInput& wanted) {
    clock_.advance(1s);
    return database().write(
        [&](db::Tx& tx) { return stories::service::update(tx, clock_.now(), in.session(), story.id, base, wanted, registry_); });
  }
  stories::Story now(World& in, const Id<stories::Story>& id) {
    return *database().read([&](db::Tx& tx) { return stories::find_story(tx, in.brand(), id); });
  }
  std::vector<stories::Rendition> renditions(World& in, const Id<stories::Story>& id) {
    return database().read([&](db::Tx& tx) { return stories::renditions_of(tx, in.brand(), id); });
  }
  Result<stories::Rendition> write(World& in, const Id<stories::Rendition>& id, const stories::service::Base& base,
                                   const std::string& text) {
    return database().write([&](db::Tx& tx) {
      stories::service::RenditionInput wanted;
      wanted.text = text;
      return stories::service::write_rendition(tx, clock_.now(), in.session(), id, base, wanted);
    });
  }
  std::vector<std::string> found(World& in, const std::string& words) {
    std::vector<std::string> titles;
    database().read([&](db::Tx& tx) {
      for (const auto& story : stories::store::list(tx, in.brand(), {.words = words}, std::nullopt, 50)) titles.push_back(story.title);
    });
    std::sort(titles.begin(), titles.end());
    return titles;
  }

  FakeClock clock_;
  channels::Registry registry_;
  std::unique_ptr<World> world_;
};

TEST_P(Stories, a_new_one_has_a_rendition_for_each_channel) {
  world().channel("short", "@breve");
  world().channel("long", "Newsroom");
  const auto story = create(world(), input("Una notizia abbastanza lunga per il canale breve", "Il testo."));
  const auto list = renditions(world(), story.id);
  ASSERT_EQ(list.size(), 2U);
  EXPECT_EQ(list[0].text, "Una notizia abbastanza lunga per il…");
  EXPECT_EQ(list[1].title, "Una notizia abbastanza lunga per il canale breve");
  EXPECT_EQ(list[1].text, "Il testo.");
  EXPECT_FALSE(list[0].edited);
  // A channel connected later gets its own when the story is opened, and only once.
  world().channel("short", "@altro");
  for (int i = 0; i < 2; ++i) {
    database().write([&](db::Tx& tx) { stories::service::ensure_renditions(tx, clock_.now(), std::nullopt, story, registry_); });
  }
  EXPECT_EQ(renditions(world(), story.id).size(), 3U);
}

TEST_P(Stories, two_open_pages_are_merged_by_paragraph) {
  const auto story = create(world(), input("Prima", "Uno.\n\nDue.\n\nTre."));
  const auto first = update(world(), story, {1, "paginaA"}, input("Prima", "Uno, di Anna.\n\nDue.\n\nTre."));
  ASSERT_TRUE(first);
  const auto second = update(world(), story, {1, "paginaB"}, input("Prima", "Uno.\n\nDue.\n\nTre, di Bruno."));
  ASSERT_TRUE(second);
  const auto* both = std::get_if<stories::service::Merged>(&*second);
  ASSERT_NE(both, nullptr);
  EXPECT_EQ(both->story.body, "Uno, di Anna.\n\nDue.\n\nTre, di Bruno.");
  EXPECT_EQ(both->story.version, 3);
  EXPECT_EQ(both->with, world().session().person.id);
  EXPECT_EQ(now(world(), story.id).body, both->story.body);
  // The answer was lost: said again, with more typed, it still loses nothing.
  const auto again = update(world(), story, {1, "paginaB"}, input("Prima", "Uno.\n\nDue.\n\nTre, di Bruno.\n\nQuattro."));
  ASSERT_TRUE(again);
  ASSERT_TRUE(std::holds_alternative<stories::service::Merged>(*again));
  EXPECT_EQ(now(world(), story.id).body, "Uno, di Anna.\n\nDue.\n\nTre, di Bruno.\n\nQuattro.");
  // The first page goes on from what it saved, over all that.
  const auto on = update(world(), story, {2, "paginaA"}, input("Prima, e meglio", "Uno, di Anna.\n\nDue.\n\nTre."));
  ASSERT_TRUE(on);
  ASSERT_TRUE(std::holds_alternative<stories::service::Merged>(*on));
  EXPECT_EQ(now(world(), story.id).title, "Prima, e meglio");
  EXPECT_EQ(now(world(), story.id).body, "Uno, di Anna.\n\nDue.\n\nTre, di Bruno.\n\nQuattro.");
  // What adds nothing makes no version.
  const auto version = now(world(), story.id).version;
  ASSERT_TRUE(update(world(), story, {2, "paginaA"}, input("Prima, e meglio", "Uno, di Anna.\n\nDue.\n\nTre.")));
  EXPECT_EQ(now(world(), story.id).version, version);
}

TEST_P(Stories, one_paragraph_changed_in_two_pages_shows_both_and_touches_nothing) {
  const auto story = create(world(), input("Prima", "Uno.\n\nDue."));
  ASSERT_TRUE(update(world(), story, {1, "paginaA"}, input("Prima", "Uno, di Anna.\n\nDue.")));
  const auto second = update(world(), story, {1, "paginaB"}, input("Prima", "Uno, di Bruno.\n\nDue, di Bruno."));
  ASSERT_TRUE(second);
  const auto* conflict = std::get_if<stories::service::Conflict>(&*second);
  ASSERT_NE(conflict, nullptr);
  EXPECT_EQ(conflict->theirs.body, "Uno, di Anna.\n\nDue.");
  EXPECT_EQ(now(world(), story.id).version, 2);
}

TEST_P(Stories, a_merged_version_can_be_built_upon_for_two_days) {
  const auto story = create(world(), input("Prima", "Uno.\n\nDue."));
  // Three saves of one hand within a minute: people see two versions, an old page still stands on the middle one.
  ASSERT_TRUE(update(world(), story, {1, "paginaA"}, input("Prima", "Uno.\n\nDue, due.")));
  ASSERT_TRUE(update(world(), story, {2, "paginaA"}, input("Prima", "Uno.\n\nDue, due, due.")));
  database().read([&](db::Tx& tx) {
    EXPECT_EQ(stories::store::versions(tx, world().brand(), story.id, 10).size(), 2U);
    EXPECT_EQ(stories::store::count_versions(tx, world().brand(), story.id), 2);
    EXPECT_EQ(stories::store::version(tx, world().brand(), story.id, 2)->body, "Uno.\n\nDue, due.");
  });
  const auto late = update(world(), story, {2, "paginaB"}, input("Prima", "Uno, tardi.\n\nDue, due."));
  ASSERT_TRUE(late);
  EXPECT_EQ(now(world(), story.id).body, "Uno, tardi.\n\nDue, due, due.");
  clock_.advance(49h);
  const auto current = now(world(), story.id).version;
  ASSERT_TRUE(update(world(), story, {current, "paginaA"}, input("Dopo due giorni", "Uno.")));
  ASSERT_TRUE(update(world(), story, {current + 1, "paginaA"}, input("Dopo due giorni", "Uno, due.")));
  database().read([&](db::Tx& tx) { EXPECT_FALSE(stories::store::version(tx, world().brand(), story.id, 2)); });
  const auto too_late = update(world(), story, {2, "paginaB"}, input("Prima", "Uno, tardissimo.\n\nDue, due."));
  ASSERT_TRUE(too_late);
  EXPECT_TRUE(std::holds_alternative<stories::service::Conflict>(*too_late)) << "nothing to merge over: both are shown";
}

TEST_P(Stories, fields_beside_the_text_are_kept_in_each_version_and_merged_one_by_one) {
  auto wanted = input("Prima", "Uno.");
  wanted.details = {{"who", "  Il  forno "}, {"place", ""}, {"numbers", "42; pagnotte; registro\nerrore"}};
  const auto story = create(world(), wanted);
  EXPECT_EQ(now(world(), story.id).details, (stories::Details{{"who", "Il forno"}, {"numbers", "42; pagnotte; registro\nerrore"}}));
  auto mine = input("Prima", "Uno.");
  mine.details = {{"who", "Il forno di Adelmo"}};
  auto theirs = input("Prima", "Uno.");
  theirs.details = {{"who", "Il forno"}, {"where", "A Firenze"}, {"numbers", "42; pagnotte; registro\nerrore"}};
  ASSERT_TRUE(update(world(), story, {1, "paginaA"}, mine));
  const auto both = update(world(), story, {1, "paginaB"}, theirs);
  ASSERT_TRUE(both);
  ASSERT_TRUE(std::holds_alternative<stories::service::Merged>(*both));
  EXPECT_EQ(now(world(), story.id).details, (stories::Details{{"who", "Il forno di Adelmo"}, {"where", "A Firenze"}}));
  database().read([&](db::Tx& tx) { EXPECT_EQ(stories::store::version(tx, world().brand(), story.id, 1)->details.at("who"), "Il forno"); });
  // Two words for one field are for a person to choose.
  auto other = theirs;
  other.details["who"] = "Adelmo";
  const auto clash = update(world(), story, {1, "paginaC"}, other);
  ASSERT_TRUE(clash);
  EXPECT_TRUE(std::holds_alternative<stories::service::Conflict>(*clash));
}

TEST_P(Stories, somebody_elses_content_goes_nowhere_without_its_permission) {
  world().channel("long", "Newsroom");
  auto wanted = input("Il video di un cliente", "Ci ha scritto Anna.");
  wanted.details = {{"repost_author", "Anna"}};
  const auto story = create(world(), wanted);
  const auto publication = [&] {
    const auto rendition = renditions(world(), story.id).front();
    return database().read([&](db::Tx& tx) { return stories::publication_of(tx, registry_, rendition); });
  };
  ASSERT_FALSE(publication());
  EXPECT_EQ(publication().error().safe.key, "stories.repost_lacks");
  wanted.details["repost_url"] = "https://social.example/anna/1";
  wanted.details["repost_permission"] = "2026-11-20";
  ASSERT_TRUE(update(world(), story, 1, wanted));
  EXPECT_TRUE(publication());
}

TEST_P(Stories, a_change_of_the_story_is_taken_into_a_text_written_by_hand) {
  world().channel("long", "Newsroom");
  const auto story = create(world(), input("Il forno riapre", "Sabato alle otto.\n\nIngresso libero."));
  const auto id = renditions(world(), story.id).front().id;
  ASSERT_TRUE(write(world(), id, 1, "Sabato alle otto, in piazza.\n\nIngresso libero."));
  ASSERT_TRUE(update(world(), story, 1, input("Il forno riapre", "Sabato alle otto.\n\nIngresso libero, senza prenotare.")));
  const auto taken =
      database().write([&](db::Tx& tx) { return stories::service::take_change(tx, clock_.now(), world().session(), id, registry_); });
  ASSERT_TRUE(taken) << taken.error().safe.key;
  EXPECT_EQ(taken->text, "Sabato alle otto, in piazza.\n\nIngresso libero, senza prenotare.");
  EXPECT_TRUE(taken->edited);
  EXPECT_FALSE(stories::is_stale(*taken, now(world(), story.id)));
  // Where both changed the same words, nothing is decided for anybody.
  ASSERT_TRUE(update(world(), story, 2, input("Il forno riapre", "Domenica alle otto.\n\nIngresso libero, senza prenotare.")));
  ASSERT_TRUE(write(world(), id, taken->version, "Sabato mattina, in piazza.\n\nIngresso libero, senza prenotare."));
  ASSERT_TRUE(update(world(), story, 3, input("Il forno riapre", "Lunedì alle otto.\n\nIngresso libero, senza prenotare.")));
  const auto clash =
      database().write([&](db::Tx& tx) { return stories::service::take_change(tx, clock_.now(), world().session(), id, registry_); });
  ASSERT_FALSE(clash);
  EXPECT_EQ(clash.error().safe.key, "stories.change_clashes");
  EXPECT_EQ(renditions(world(), story.id).front().text, "Sabato mattina, in piazza.\n\nIngresso libero, senza prenotare.");
}

TEST_P(Stories, saving_over_an_older_version_is_a_conflict_and_loses_nothing) {
  const auto story = create(world(), input("Prima"));
  const auto saved = update(world(), story, 1, input("Seconda", "mia"));
  ASSERT_TRUE(saved);
  EXPECT_EQ(std::get<stories::Story>(*saved).version, 2);
  const auto late = update(world(), story, 1, input("Terza", "tua"));
  ASSERT_TRUE(late);
  const auto* conflict = std::get_if<stories::service::Conflict>(&*late);
  ASSERT_NE(conflict, nullptr);
  EXPECT_EQ(conflict->theirs.title, "Seconda");
  EXPECT_EQ(conflict->theirs.version, 2);
  EXPECT_EQ(now(world(), story.id).body, "mia");
  // What is already so is no conflict, whoever says it.
  const auto same = update(world(), story, 1, input("Seconda", "mia"));
  ASSERT_TRUE(std::holds_alternative<stories::Story>(*same));
  EXPECT_EQ(std::get<stories::Story>(*same).version, 2) << "nothing changed, no new version";
  EXPECT_EQ(std::get<stories::Story>(*update(world(), story, 2, input("Terza", "tua"))).version, 3);
}

TEST_P(Stories, a_page_is_in_no_conflict_with_its_own_saves_whose_answers_were_lost) {
  const auto story = create(world(), input("Prima"));
  const auto version_of = [](const Result<stories::service::Saved>& saved) -> std::int64_t {
    if (!saved) return -1;
    const auto* made = std::get_if<stories::Story>(&*saved);
    return made == nullptr ? 0 : made->version;  // 0: a conflict
  };
  // Three saves of one page over the same version: it heard of none.
  EXPECT_EQ(version_of(update(world(), story, {1, "one"}, input("Seconda"))), 2);
  EXPECT_EQ(version_of(update(world(), story, {1, "one"}, input("Terza"))), 3);
  EXPECT_EQ(version_of(update(world(), story, {2, "one"}, input("Quarta"))), 4);
  // Another page of the same person, and a client that is no page, saw nothing of it.
  EXPECT_EQ(version_of(update(world(), story, {1, "two"}, input("Altra"))), 0);
  EXPECT_EQ(version_of(update(world(), story, 1, input("Altra"))), 0);
  // Once another has written in between, what the page saw before is behind.
  EXPECT_EQ(version_of(update(world(), story, {4, "two"}, input("Quinta"))), 5);
  EXPECT_EQ(version_of(update(world(), story, {1, "one"}, input("Sesta"))), 0);
  EXPECT_EQ(version_of(update(world(), story, {4, "one"}, input("Sesta"))), 0);
  EXPECT_EQ(version_of(update(world(), story, {5, "one"}, input("Sesta"))), 6);
  EXPECT_EQ(version_of(update(world(), story, {4, "one"}, input("Settima"))), 0) << "its own saves in a row began over the fifth";
  EXPECT_EQ(version_of(update(world(), story, {5, "one"}, input("Settima"))), 7);
  // One that tells no page writes over it: the page's run is over.
  EXPECT_EQ(version_of(update(world(), story, 7, input("Ottava"))), 8);
  EXPECT_EQ(version_of(update(world(), story, {7, "one"}, input("Nona"))), 0);
  EXPECT_EQ(now(world(), story.id).title, "Ottava");
}

TEST_P(Stories, a_new_storys_page_and_a_renditions_form_are_in_no_conflict_with_themselves_either) {
  world().channel("short", "@a");
  const auto id = new_uuid7(clock_.now());
  const auto first = [&](const stories::service::Base& base, const std::string& title) {
    return database().write(
        [&](db::Tx& tx) { return stories::service::save_new(tx, clock_.now(), world().session(), id, base, input(title), registry_); });
  };
  for (const auto* title : {"Una", "Due", "Tre"}) {
    const auto saved = first({0, "page"}, title);
    ASSERT_TRUE(saved);
    ASSERT_TRUE(std::holds_alternative<stories::Story>(*saved)) << title;
  }
  EXPECT_EQ(now(world(), Id<stories::Story>(id)).title, "Tre");
  EXPECT_TRUE(std::holds_alternative<stories::service::Conflict>(*first({0, "another"}, "Quattro")));

  const auto rendition = renditions(world(), Id<stories::Story>(id)).front();
  ASSERT_TRUE(write(world(), rendition.id, {rendition.version, "page"}, "A mano"));
  ASSERT_TRUE(write(world(), rendition.id, {rendition.version, "page"}, "A mano, di seguito"));
  EXPECT_EQ(write(world(), rendition.id, {rendition.version, "another"}, "Da altrove").error().code, Code::Conflict);
  // Made anew by somebody meanwhile: the page has not seen that.
  ASSERT_TRUE(
      database().write([&](db::Tx& tx) { return stories::service::refit(tx, clock_.now(), world().session(), rendition.id, registry_); }));
  EXPECT_EQ(write(world(), rendition.id, {rendition.version, "page"}, "Di nuovo").error().code, Code::Conflict);
}

TEST_P(Stories, renditions_made_by_rule_follow_and_those_by_hand_stay_and_are_stale) {
  world().channel("short", "@a");
  world().channel("short", "@b");
  const auto story = create(world(), input("Uno"));
  auto list = renditions(world(), story.id);
  ASSERT_EQ(list.size(), 2U);
  const auto written = write(world(), list[0].id, list[0].version, "Scritto a mano");
  ASSERT_TRUE(written);
  EXPECT_TRUE(written->edited);
  EXPECT_FALSE(stories::is_stale(*written, story));
  ASSERT_TRUE(update(world(), story, 1, input("Due")));
  list = renditions(world(), story.id);
  EXPECT_EQ(list[0].text, "Scritto a mano");
  EXPECT_TRUE(stories::is_stale(list[0], now(world(), story.id)));
  EXPECT_EQ(list[1].text, "Due");
  EXPECT_EQ(list[1].story_version, 2);

  const auto confirmed =
      database().write([&](db::Tx& tx) { return stories::service::confirm(tx, clock_.now(), world().session(), list[0].id); });
  ASSERT_TRUE(confirmed);
  EXPECT_EQ(confirmed->text, "Scritto a mano");
  EXPECT_FALSE(stories::is_stale(*confirmed, now(world(), story.id)));
  const auto refitted =
      database().write([&](db::Tx& tx) { return stories::service::refit(tx, clock_.now(), world().session(), list[0].id, registry_); });
  ASSERT_TRUE(refitted);
  EXPECT_EQ(refitted->text, "Due");
  EXPECT_FALSE(refitted->edited);
  ASSERT_TRUE(update(world(), story, 2, input("Tre")));
  EXPECT_EQ(renditions(world(), story.id)[0].text, "Tre") << "made by rule again, it follows again";
}

TEST_P(Stories, a_rendition_that_moved_is_not_written_over) {
  world().channel("short", "@a");
  const auto story = create(world(), input("Uno"));
  const auto rendition = renditions(world(), story.id).at(0);
  ASSERT_TRUE(write(world(), rendition.id, rendition.version, "mia"));
  const auto late = write(world(), rendition.id, rendition.version, "tua");
  ASSERT_FALSE(late);
  EXPECT_EQ(late.error().code, Code::Conflict);
  EXPECT_EQ(late.error().safe.key, "stories.rendition_changed");
  EXPECT_TRUE(write(world(), rendition.id, rendition.version, "mia")) << "what is already so";
  EXPECT_EQ(renditions(world(), story.id).at(0).text, "mia");
  EXPECT_EQ(write(world(), rendition.id, rendition.version + 1, "\xff").error().code, Code::InvalidInput);
  EXPECT_EQ(write(world(), rendition.id, rendition.version + 1, std::string(stories::kMaxBody + 1, 'a')).error().code, Code::TooLarge);
}

TEST_P(Stories, versions_of_one_person_within_ten_minutes_become_one) {
  clock_.set(*parse_rfc3339("2026-11-24T09:00:00Z"));
  const auto story = create(world(), input("Uno"));
  const auto count = [&] {
    return database().read([&](db::Tx& tx) { return tx.one(kVersionCount, world().brand(), story.id)->get<std::int64_t>("n"); });
  };
  for (int i = 1; i <= 5; ++i) ASSERT_TRUE(update(world(), story, i, input("Uno " + std::to_string(i))));
  EXPECT_EQ(count(), 2) << "the first and the newest";
  clock_.set(*parse_rfc3339("2026-11-24T09:10:05Z"));
  ASSERT_TRUE(update(world(), story, 6, input("Dopo")));
  EXPECT_EQ(count(), 3);
  const auto list = database().read([&](db::Tx& tx) { return stories::store::versions(tx, world().brand(), story.id, 10); });
  ASSERT_EQ(list.size(), 3U);
  EXPECT_EQ(list[0].title, "Dopo");
  EXPECT_EQ(list[1].title, "Uno 5");
  EXPECT_EQ(list[2].title, "Uno");
  EXPECT_EQ(list[0].who, "Marta Ferri");
  // Restoring is saving an old text as a new version.
  const auto old = database().read([&](db::Tx& tx) { return stories::store::version(tx, world().brand(), story.id, 1); });
  ASSERT_TRUE(old);
  clock_.set(*parse_rfc3339("2026-11-24T09:30:00Z"));
  ASSERT_TRUE(update(world(), story, 7, *old));
  EXPECT_EQ(now(world(), story.id).title, "Uno");
  EXPECT_EQ(now(world(), story.id).version, 8);
}

TEST_P(Stories, a_version_that_a_hand_written_rendition_stands_on_is_kept) {
  world().channel("short", "@a");
  clock_.set(*parse_rfc3339("2026-11-24T09:00:00Z"));
  const auto story = create(world(), input("Uno"));
  ASSERT_TRUE(update(world(), story, 1, input("Due")));
  const auto rendition = renditions(world(), story.id).at(0);
  ASSERT_TRUE(write(world(), rendition.id, rendition.version, "a mano"));
  ASSERT_TRUE(update(world(), story, 2, input("Tre")));
  ASSERT_TRUE(update(world(), story, 3, input("Quattro")));
  std::vector<std::int64_t> shown;
  database().read([&](db::Tx& tx) {
    for (const auto& version : stories::store::versions(tx, world().brand(), story.id, 10)) shown.push_back(version.version);
  });
  EXPECT_EQ(shown, (std::vector<std::int64_t>{4, 2, 1}));
}

TEST_P(Stories, search_finds_words_in_like_forms_wherever_they_stand) {
  world().channel("long", "Newsroom");
  create(world(), input("Il caffè di Natale", "Lo tostiamo **piano**, nell’[archivio](https://belprato.example/) dei sapori."));
  create(world(), input("Sconto del 100% vero"));
  create(world(), input("Sconto del 1000 vero"));
  create(world(), input("nome_file"));
  auto with_fields = input("Titolo");
  with_fields.standfirst = "Perché tostiamo piano";
  with_fields.details = {{"who", "Adelmo Belprato"}};
  create(world(), with_fields);
  auto english = input("The roasting house", "We were roasting beans.");
  english.language = "en";
  const auto roast = create(world(), english);
  using List = std::vector<std::string>;
  EXPECT_EQ(found(world(), "CAFFE"), (List{"Il caffè di Natale"}));
  EXPECT_EQ(found(world(), "natale   caffè"), (List{"Il caffè di Natale"})) << "words in any order";
  EXPECT_EQ(found(world(), "tè archivi"), (List{})) << "each word must stand there";
  EXPECT_EQ(found(world(), "archivi"), (List{"Il caffè di Natale"})) << "another form, behind an article's apostrophe";
  EXPECT_EQ(found(world(), "tostare"), (List{"Il caffè di Natale", "Titolo"})) << "a verb in another form";
  EXPECT_EQ(found(world(), "nata"), (List{"Il caffè di Natale"})) << "while it is being typed";
  EXPECT_EQ(found(world(), "natale sconto"), (List{}));
  EXPECT_EQ(found(world(), "100%"), (List{"Sconto del 100% vero", "Sconto del 1000 vero"}));
  EXPECT_EQ(found(world(), "nome_file"), (List{"nome_file"}));
  EXPECT_EQ(found(world(), "perche"), (List{"Titolo"}));
  EXPECT_EQ(found(world(), "adelmo"), (List{"Titolo"})) << "in the fields beside the text";
  EXPECT_EQ(found(world(), "roasted bean"), (List{"The roasting house"}));
  EXPECT_EQ(found(world(), "belprato.example"), (List{})) << "an address that nobody reads";
  EXPECT_EQ(found(world(), "'; DROP TABLE story; --"), (List{}));
  EXPECT_EQ(found(world(), "\" OR ab* NOT NEAR(x) & | ! :* \\"), (List{}));
  EXPECT_EQ(found(world(), " \\ %% ").size(), 6U) << "signs are no words";
  EXPECT_EQ(found(world(), "").size(), 6U);
  // What is written by hand for a channel is written, too; and no more when it goes.
  const auto rendition = renditions(world(), roast.id).front();
  ASSERT_TRUE(write(world(), rendition.id, rendition.version, "Handmade caramel"));
  EXPECT_EQ(found(world(), "caramel"), (List{"The roasting house"}));
  ASSERT_TRUE(
      database().write([&](db::Tx& tx) { return stories::service::refit(tx, clock_.now(), world().session(), rendition.id, registry_); }));
  EXPECT_EQ(found(world(), "caramel"), (List{}));
  // A change of the story is found at once, and what it took away is not.
  ASSERT_TRUE(update(world(), roast, 1, input("Zenzero", "Altro.")));
  EXPECT_EQ(found(world(), "zenzero"), (List{"Zenzero"}));
  EXPECT_EQ(found(world(), "roasting"), (List{}));
}

TEST_P(Stories, a_list_is_filtered_by_form_and_language) {
  auto article = input("Caffè uno");
  article.form = stories::Form::Article;
  create(world(), article);
  auto english = input("Caffè due");
  english.language = "en";
  create(world(), english);
  const auto titles = [&](const stories::store::Filter& filter) {
    std::vector<std::string> list;
    database().read([&](db::Tx& tx) {
      for (const auto& story : stories::store::list(tx, world().brand(), filter, std::nullopt, 10)) list.push_back(story.title);
    });
    return list;
  };
  using List = std::vector<std::string>;
  EXPECT_EQ(titles({.form = stories::Form::Article}), (List{"Caffè uno"}));
  EXPECT_EQ(titles({.words = "caffè", .language = "en"}), (List{"Caffè due"}));
  EXPECT_EQ(titles({.words = "caffè", .form = stories::Form::Article, .language = "en"}), (List{}));
}

TEST_P(Stories, one_is_archived_and_brought_back_and_another_made_like_it) {
  world().channel("short", "@a");
  auto wanted = input("Originale", "Testo.");
  wanted.details = {{"who", "Noi"}};
  wanted.link = "https://belprato.example/uno";
  const auto story = create(world(), wanted);
  const auto copy =
      database().write([&](db::Tx& tx) { return stories::service::duplicate(tx, clock_.now(), world().session(), story.id, registry_); });
  ASSERT_TRUE(copy);
  EXPECT_NE(copy->id, story.id);
  EXPECT_EQ(copy->body, "Testo.");
  EXPECT_EQ(copy->details, story.details);
  EXPECT_EQ(copy->link, "") << "an address is one story's own";
  EXPECT_EQ(renditions(world(), copy->id).size(), 1U);
  ASSERT_TRUE(database().write([&](db::Tx& tx) { return stories::service::archive(tx, clock_.now(), world().session(), story.id, {}); }));
  EXPECT_EQ(found(world(), "originale").size(), 1U);
  const auto archived = [&](const std::string& words) {
    return database().read(
        [&](db::Tx& tx) { return stories::store::list(tx, world().brand(), {.words = words, .archived = true}, std::nullopt, 10); });
  };
  ASSERT_EQ(archived("originale").size(), 1U);
  EXPECT_EQ(archived("").front().id, story.id);
  const auto back = [&](const desk::people::Session& session) {
    return database().write([&](db::Tx& tx) { return stories::service::unarchive(tx, clock_.now(), session, story.id); });
  };
  EXPECT_EQ(back(World(database(), clock_, registry_).session()).error().code, Code::NotFound) << "another brand's";
  ASSERT_TRUE(back(world().session()));
  EXPECT_EQ(now(world(), story.id).title, "Originale");
  EXPECT_EQ(back(world().session()).error().safe.key, "stories.not_archived");
}

const db::Query kForgetTerms("test.forget_terms", "UPDATE story SET terms = NULL WHERE brand_id = $1");

TEST_P(Stories, what_was_written_before_there_was_an_index_gets_its_place_in_it) {
  for (int i = 0; i < 5; ++i) create(world(), input("Vecchia " + std::to_string(i)));
  database().write([&](db::Tx& tx) { tx.exec(kForgetTerms, world().brand()); });
  EXPECT_TRUE(found(world(), "vecchia").empty());
  EXPECT_EQ(database().write([&](db::Tx& tx) { return stories::store::index_missing(tx, 3); }), 3);
  EXPECT_EQ(database().write([&](db::Tx& tx) { return stories::store::index_missing(tx, 3); }), 2);
  EXPECT_EQ(found(world(), "vecchie").size(), 5U);
}

TEST_P(Stories, lists_go_on_where_they_stopped) {
  for (int i = 0; i < 7; ++i) create(world(), input("Storia " + std::to_string(i)));
  std::vector<std::string> seen;
  std::optional<stories::store::Position> after;
  for (int page = 0; page < 5; ++page) {
    const auto list = database().read([&](db::Tx& tx) { return stories::store::list(tx, world().brand(), {.words = "storia"}, after, 3); });
    for (const auto& story : list) seen.push_back(story.title);
    if (list.size() < 3) break;
    after = stories::store::Position{list.back().updated_at, list.back().id.str()};
  }
  EXPECT_EQ(seen, (std::vector<std::string>{"Storia 6", "Storia 5", "Storia 4", "Storia 3", "Storia 2", "Storia 1", "Storia 0"}));
}

TEST_P(Stories, another_brands_ids_are_not_found_by_anything) {
  world().channel("short", "@a");
  const auto story = create(world(), input("Nostra"));
  const auto rendition = renditions(world(), story.id).at(0);
  World other(database(), clock_, registry_);
  database().write([&](db::Tx& tx) {
    EXPECT_FALSE(stories::find_story(tx, other.brand(), story.id));
    EXPECT_FALSE(stories::find_rendition(tx, other.brand(), rendition.id));
    EXPECT_TRUE(stories::renditions_of(tx, other.brand(), story.id).empty());
    EXPECT_TRUE(stories::recent_stories(tx, other.brand(), 10).empty());
    EXPECT_TRUE(stories::store::versions(tx, other.brand(), story.id, 10).empty());
    EXPECT_FALSE(stories::store::version(tx, other.brand(), story.id, 1));
    EXPECT_TRUE(stories::store::list(tx, other.brand(), {.words = "nostra"}, std::nullopt, 10).empty());
    const auto updated = stories::service::update(tx, clock_.now(), other.session(), story.id, 1, input("Loro"), registry_);
    EXPECT_EQ(updated.error().code, Code::NotFound);
    stories::service::RenditionInput wanted;
    wanted.text = "loro";
    EXPECT_EQ(stories::service::write_rendition(tx, clock_.now(), other.session(), rendition.id, 1, wanted).error().code, Code::NotFound);
    EXPECT_EQ(stories::service::refit(tx, clock_.now(), other.session(), rendition.id, registry_).error().code, Code::NotFound);
    EXPECT_EQ(stories::service::confirm(tx, clock_.now(), other.session(), rendition.id).error().code, Code::NotFound);
    stories::store::archive_story(tx, clock_.now(), other.brand(), story.id);
  });
  EXPECT_EQ(now(world(), story.id).title, "Nostra");
  EXPECT_EQ(renditions(world(), story.id).at(0).text, "Nostra");
}

TEST_P(Stories, what_is_published_is_what_the_story_says_now) {
  world().channel("short", "@a");
  const auto story = create(world(), input("Uno"));
  const auto before = renditions(world(), story.id).at(0);
  ASSERT_TRUE(update(world(), story, 1, input("Due")));
  const auto publication = database().read([&](db::Tx& tx) { return stories::publication_of(tx, registry_, before); });
  ASSERT_TRUE(publication);
  EXPECT_EQ(publication->text, "Due") << "made by rule from the newest version, even from a rendition read earlier";
  EXPECT_EQ(json::string_at(publication->settings, "form"), "news");
  database().write([&](db::Tx& tx) { stories::store::archive_story(tx, clock_.now(), world().brand(), story.id); });
  EXPECT_EQ(database().read([&](db::Tx& tx) { return stories::publication_of(tx, registry_, before); }).error().code, Code::NotFound);
}

PV_ON_EACH_ENGINE(Stories);

}  // namespace
}  // namespace pv::test
