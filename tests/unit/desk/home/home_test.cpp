// SPDX-License-Identifier: Apache-2.0
#include "desk/home/home.hpp"

#include <gtest/gtest.h>

#include "platform/jobs/jobs.hpp"
#include "support/texts.hpp"
#include "unit/desk/publishing/rig.hpp"

namespace pv::desk::home {
namespace {

using testing::Test;

const db::Query kJobs("test.home_jobs", "SELECT kind, attempt, run_at FROM job");
const db::Query kBury("test.home_bury", R"sql(
  INSERT INTO job_dead (id, kind, brand_id, payload, attempt, generation, error_key, detail, created_at, died_at)
  VALUES ($1, 'note', $2, '{"story":"s1"}', 8, 8, 'jobs.crashed', 'signal 11', 0, $3))sql");
const db::Query kAudit("test.home_audit", "SELECT action FROM audit WHERE object_kind = 'job' ORDER BY id");

class Today : public test::OnEachEngine {
 protected:
  void SetUp() override {
    OnEachEngine::SetUp();
    if (IsSkipped()) return;
    rig_.emplace(database(), store().second(), false);
    shell_.emplace(test::renderer(), test::catalog(), rig_->clock);
    desk_.emplace(people::Desk{database(), rig_->clock, *shell_, live_});
    publishing_.emplace(*desk_, rig_->registry, client_, test::World::sealer(), publishing::Options{});
    home_.emplace(*desk_, rig_->registry, *publishing_);
    routes_ = home_->routes();
    http::set_csrf_key(std::string(32, 'c'));
    session_ = rig_->world.session();
  }

  std::string page(std::string_view pattern, const std::string& language = "it") {
    const auto response = call(http::Method::Get, pattern, {}, language);
    if (!response) return "error " + response.error().safe.key;
    return std::get<std::string>(response->body);
  }
  Result<http::Response> call(http::Method method, std::string_view pattern, const std::string& id, const std::string& language = "it") {
    http::Request request;
    request.method = method;
    request.language = language;
    request.origin = "http://localhost:8080";
    request.path = std::string(pattern);
    request.captures["id"] = id;
    request.principal = std::make_shared<people::Session>(session_);
    for (const auto& route : routes_) {
      if (route.method == method && route.pattern == pattern) return route.handler(request);
    }
    ADD_FAILURE() << "no route " << pattern;
    return fail(Code::NotFound, "base.not_found");
  }
  std::string bury(const std::optional<std::string>& brand = std::nullopt) {
    const auto id = new_uuid7(rig_->clock.now());
    database().write([&](db::Tx& tx) { tx.exec(kBury, id, brand, rig_->clock.now()); });
    return id;
  }
  static bool holds(const std::string& page, std::string_view text) { return page.find(text) != std::string::npos; }

  std::optional<test::Rig> rig_;
  people::LiveEvents live_;
  std::optional<people::Shell> shell_;
  std::optional<people::Desk> desk_;
  net::Client client_{net::ClientOptions{}};
  std::optional<publishing::Publishing> publishing_;
  std::optional<Home> home_;
  std::vector<http::Route> routes_;
  people::Session session_;
};
PV_ON_EACH_ENGINE(Today);

TEST_P(Today, on_an_empty_desk_shows_the_first_steps_ticked_from_the_data) {
  session_.role = people::Role::Administrator;
  auto found = page("/", "en");
  EXPECT_TRUE(holds(found, "Nothing is planned") || holds(found, "class=\"next__title\">")) << found;
  EXPECT_TRUE(holds(found, "href=\"/stories/new\"")) << "the first story is to be written";
  // One channel is not yet the network and the newsroom.
  EXPECT_TRUE(holds(found, "href=\"/settings/channels\""));
  rig_->world.channel("fake", "@second");
  const auto steps = page("/", "en");
  const auto first_steps =
      steps.substr(steps.find("id=\"steps\""), steps.find("</section>", steps.find("id=\"steps\"")) - steps.find("id=\"steps\""));
  EXPECT_FALSE(holds(first_steps, "href=\"/settings/channels\"")) << "a connected channel ticks its step\n" << first_steps;
  EXPECT_TRUE(holds(first_steps, "href=\"/stories/new\""));
}

TEST_P(Today, asks_of_nobody_what_they_may_not_do) {
  const auto steps = [&](people::Role role) {
    session_.role = role;
    const auto found = page("/");
    const auto at = found.find("id=\"steps\"");
    return at == std::string::npos ? std::string() : found.substr(at, found.find("</section>", at) - at);
  };
  for (const auto* path : {"/settings/channels", "/stories/new", "\"/stories\"", "/settings/people"})
    EXPECT_TRUE(holds(steps(people::Role::Administrator), path)) << path;
  EXPECT_FALSE(holds(steps(people::Role::Editor), "/settings/"));
  EXPECT_TRUE(holds(steps(people::Role::Editor), "\"/stories\""));
  EXPECT_TRUE(holds(steps(people::Role::Author), "/stories/new"));
  EXPECT_FALSE(holds(steps(people::Role::Author), "\"/stories\""));
  EXPECT_FALSE(holds(page("/"), "dagli un’ora"));
  EXPECT_EQ(steps(people::Role::Viewer), "");
  rig_->world.story("Il primo");
  EXPECT_EQ(steps(people::Role::Author), "") << "all that is theirs to do is done";
  EXPECT_TRUE(holds(steps(people::Role::Administrator), "/settings/channels"));
}

TEST_P(Today, calls_the_first_story_so_until_this_person_has_begun_one) {
  EXPECT_TRUE(holds(page("/"), "Scrivi il primo contenuto</a>"));
  rig_->world.story("Il mio primo");
  EXPECT_FALSE(holds(page("/"), "Scrivi il primo contenuto</a>"));
  EXPECT_TRUE(holds(page("/"), "Scrivi un contenuto</a>"));
  session_ = rig_->world.colleague("Luca Riva");
  EXPECT_TRUE(holds(page("/"), "Scrivi il primo contenuto</a>")) << "a colleague has not";
}

TEST_P(Today, says_what_goes_out_next_and_what_went_out) {
  const auto next = rig_->plan_at("Il forno riapre", "2026-11-24T18:30");
  auto found = page("/today/board");
  EXPECT_TRUE(holds(found, "Il forno riapre")) << found;
  EXPECT_TRUE(holds(found, "data-countdown"));
  EXPECT_TRUE(holds(found, "18:30"));
  rig_->plan_now("Una tazza in più");
  rig_->first.run_due();
  found = page("/today/board");
  EXPECT_TRUE(holds(found, "day__item--done")) << "what went out today is ticked";
  EXPECT_TRUE(holds(page("/"), "Oggi un’uscita fatta, una in programma"));
  static_cast<void>(next);
}

/// A network of this program whose only page was withdrawn.
class Withdrawn final : public publishing::LocalPublisher {
 public:
  Result<pv::channels::Accepted> publish(db::Tx&, Instant, const publishing::Delivery&, const plan::Placement&,
                                         const plan::Rendition&) override {
    return pv::channels::Accepted{"1", "http://localhost:8081/ritirata"};
  }
  std::optional<publishing::LocalPage> page_of(db::Tx&, const plan::Rendition&, const pv::channels::Publication& now) const override {
    return publishing::LocalPage{.path = "/newsroom/1", .says = now, .withdrawn_at = since};
  }
  std::optional<Instant> since;
};

TEST_P(Today, does_not_call_published_what_was_withdrawn) {
  Withdrawn newsroom;
  publishing_->add_local("fake", newsroom);
  rig_->first.add_local("fake", newsroom);
  rig_->plan_now("Una notizia ritirata");
  rig_->first.run_due();
  EXPECT_TRUE(holds(page("/today/board"), "http://localhost:8081/ritirata"));
  newsroom.since = rig_->clock.now();
  const auto found = page("/today/board");
  EXPECT_TRUE(holds(found, "state--withdrawn")) << found;
  EXPECT_TRUE(holds(found, "Ritirato"));
  EXPECT_FALSE(holds(found, "http://localhost:8081/ritirata")) << "nothing opens what is gone";
}

TEST_P(Today, leads_from_what_is_held_to_the_outcomes_that_need_a_look) {
  const auto placement = rig_->plan_at("Tardi", "2026-11-24T18:30");
  database().write([&](db::Tx& tx) { plan::set_state(tx, rig_->clock.now(), rig_->world.brand(), placement, plan::PlacementState::Held); });
  const auto found = page("/today/board");
  EXPECT_TRUE(holds(found, "href=\"/outcomes?filter=look\"")) << found;
}

TEST_P(Today, puts_what_waits_for_a_person_one_click_from_its_remedy) {
  rig_->network.plan({test::Fault::LostRequest});
  const auto placement = rig_->plan_now("Perduta per strada");
  rig_->first.run_due();
  rig_->settle();
  rig_->first.run_due();
  ASSERT_EQ(rig_->world.placement(placement).state, plan::PlacementState::Unknown);
  const auto found = page("/");
  EXPECT_TRUE(holds(found, "href=\"/deliveries/" + rig_->latest(placement).id.str() + "\"")) << found;
  EXPECT_TRUE(holds(found, "Una da verificare"));
}

TEST_P(Today, keeps_what_waits_for_a_person_in_the_day_it_was_planned_for) {
  const auto state = [&](const Id<plan::Placement>& placement, plan::PlacementState wanted) {
    database().write([&](db::Tx& tx) { plan::set_state(tx, rig_->clock.now(), rig_->world.brand(), placement, wanted); });
  };
  const auto later = rig_->plan_at("Più tardi", "2026-11-24T19:00");
  const auto held = rig_->plan_at("Trattenuta oggi", "2026-11-24T18:30");
  const auto tomorrow = rig_->plan_at("Trattenuta domani", "2026-11-25T18:30");
  state(held, plan::PlacementState::Held);
  state(tomorrow, plan::PlacementState::Held);
  for (const std::string language : {"it", "en"}) {
    const auto found = page("/today/board", language);
    const auto from = found.find("id=\"day\"");
    const auto day = found.substr(from, found.find("today__side") - from);
    const auto at = day.find("Trattenuta oggi");
    ASSERT_NE(at, std::string::npos) << day;
    EXPECT_LT(at, day.find("Più tardi")) << "in the order of the day";
    EXPECT_TRUE(holds(day, "state--held"));
    EXPECT_TRUE(holds(day, "href=\"/outcomes?filter=look\"")) << "one click from its remedy";
    EXPECT_FALSE(holds(day, "Trattenuta domani")) << "another day";
  }
  static_cast<void>(later);
}

TEST_P(Today, knows_another_brands_things_not_at_all) {
  rig_->plan_at("Segreto di un altro", "2026-11-24T18:30");
  test::World other(database(), rig_->clock, rig_->registry);
  session_ = other.session();
  EXPECT_FALSE(holds(page("/"), "Segreto di un altro"));
}

TEST_P(Today, tells_who_administers_the_desk_of_work_that_stopped) {
  bury(session_.brand_id().str());
  EXPECT_FALSE(holds(page("/today/board"), "/settings/jobs")) << "an editor can do nothing about it";
  session_.person.desk_admin = true;
  const auto found = page("/today/board");
  EXPECT_TRUE(holds(found, "href=\"/settings/jobs\""));
  EXPECT_TRUE(holds(found, "Un’attività di fondo si è fermata"));
}

TEST_P(Today, lists_stopped_work_with_its_reason_and_runs_or_closes_it) {
  session_.person.desk_admin = true;
  EXPECT_TRUE(holds(page("/settings/jobs"), "Nessuna attività ferma"));
  const auto one = bury(session_.brand_id().str());
  const auto two = bury();
  const auto found = page("/settings/jobs");
  EXPECT_TRUE(holds(found, "note"));
  EXPECT_TRUE(holds(found, session_.brand->name));
  EXPECT_TRUE(holds(found, "signal 11"));
  EXPECT_TRUE(holds(found, "8 tentativi"));
  EXPECT_TRUE(holds(found, "Il programma si è fermato più di una volta"));

  ASSERT_TRUE(call(http::Method::Post, "/settings/jobs/{id}/retry", one));
  const auto jobs = database().read([](db::Tx& tx) { return tx.query(kJobs); });
  ASSERT_EQ(jobs.size(), 1U);
  EXPECT_EQ(jobs[0].get<std::int64_t>("attempt"), 0) << "all its attempts are before it";
  ASSERT_TRUE(call(http::Method::Post, "/settings/jobs/{id}/close", two));
  EXPECT_EQ(database().read([](db::Tx& tx) { return jobs::dead_jobs(tx, 10).size(); }), 0U);
  const auto again = call(http::Method::Post, "/settings/jobs/{id}/close", two);
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().code, Code::NotFound);
  std::vector<std::string> actions;
  for (const auto& row : database().read([](db::Tx& tx) { return tx.query(kAudit); })) actions.push_back(row.get<std::string>("action"));
  EXPECT_EQ(actions, (std::vector<std::string>{"job_retried", "job_closed"})) << "a refused one leaves no trace";
}

}  // namespace
}  // namespace pv::desk::home
