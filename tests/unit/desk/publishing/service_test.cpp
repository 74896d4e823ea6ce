// SPDX-License-Identifier: Apache-2.0
#include "desk/publishing/pages.hpp"
#include "support/wait_until.hpp"
#include "unit/desk/publishing/desk.hpp"

namespace pv::desk::publishing {
namespace {

using plan::PlacementState;
using test::body_of;
using test::DeskRig;
using test::Fault;
using testing::Test;

class PublishingOnEach : public test::OnEachEngine {
 protected:
  std::unique_ptr<DeskRig> desk() { return std::make_unique<DeskRig>(database()); }
  /// A placement whose outcome nobody knows; whether it is out is up to `fault`.
  Id<plan::Placement> unknown(DeskRig& d, const std::string& text, Fault fault = Fault::LostRequest) {
    d.rig.network.plan({fault});
    const auto id = d.rig.plan_now(text);
    d.rig.first.run_due();
    if (fault == Fault::LostAnswer) d.rig.network.plan_reads(std::deque<Fault>(5, Fault::Broken));
    for (int i = 0; i < 20; ++i) {
      d.rig.settle();
      d.rig.first.run_due();
    }
    EXPECT_EQ(d.rig.world.placement(id).state, PlacementState::Unknown);
    return id;
  }
};

TEST_P(PublishingOnEach, a_person_who_saw_it_links_it) {
  auto d = desk();
  const auto id = unknown(*d, "È uscito", Fault::LostAnswer);
  const auto delivery = d->rig.latest(id).id;
  const auto bad = d->publishing.decide(d->rig.world.session(), delivery, Decision::IsOut, "javascript:alert(1)");
  ASSERT_FALSE(bad);
  EXPECT_EQ(bad.error().field, "link");
  ASSERT_TRUE(d->publishing.decide(d->rig.world.session(), delivery, Decision::IsOut, " https://network.example/post-1 "));
  EXPECT_EQ(d->rig.world.placement(id).state, PlacementState::Published);
  EXPECT_EQ(d->rig.latest(id).url, "https://network.example/post-1");
  EXPECT_EQ(d->rig.world.life(id).back(), "decided");
  const auto again = d->publishing.decide(d->rig.world.session(), delivery, Decision::IsNotOut, {});
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().safe.key, "publishing.already_decided");
  d->rig.first.run_due();
  EXPECT_EQ(d->rig.network.writes(), 1);
}

TEST_P(PublishingOnEach, a_person_who_saw_that_it_is_not_there_sends_it_as_a_new_attempt) {
  auto d = desk();
  const auto id = unknown(*d, "Non è uscito");
  const auto old = d->rig.latest(id);
  ASSERT_TRUE(d->publishing.decide(d->rig.world.session(), old.id, Decision::IsNotOut, {}));
  EXPECT_EQ(d->rig.world.placement(id).state, PlacementState::Planned);
  d->rig.first.run_due();
  const auto fresh = d->rig.latest(id);
  EXPECT_NE(fresh.id, old.id);
  EXPECT_EQ(fresh.attempt, 2);
  EXPECT_EQ(d->rig.world.placement(id).state, PlacementState::Published);
  EXPECT_EQ(d->rig.network.posts_with("Non è uscito"), 1);
}

TEST_P(PublishingOnEach, giving_up_cancels_and_frees_the_rendition) {
  auto d = desk();
  const auto id = unknown(*d, "Rinuncia");
  ASSERT_TRUE(d->publishing.decide(d->rig.world.session(), d->rig.latest(id).id, Decision::Drop, {}));
  EXPECT_EQ(d->rig.world.placement(id).state, PlacementState::Cancelled);
  EXPECT_EQ(d->rig.latest(id).state, DeliveryState::Dropped);
}

TEST_P(PublishingOnEach, a_crash_right_after_the_decision_loses_and_doubles_nothing) {
  auto d = desk();
  const auto id = unknown(*d, "Deciso e interrotto");
  const auto delivery = d->rig.latest(id).id;
  EXPECT_TRUE(d->rig.die_at(1, [&] { (void)d->publishing.decide(d->rig.world.session(), delivery, Decision::IsNotOut, {}); }));
  EXPECT_EQ(d->rig.died_at, "decided");
  d->rig.second.run_due();
  EXPECT_EQ(d->rig.network.posts_with("Deciso e interrotto"), 1);
}

TEST_P(PublishingOnEach, another_brand_decides_nothing) {
  auto d = desk();
  const auto id = unknown(*d, "Di un altro");
  test::World other(database(), d->rig.clock, d->rig.registry);
  const auto decided = d->publishing.decide(other.session(), d->rig.latest(id).id, Decision::Drop, {});
  ASSERT_FALSE(decided);
  EXPECT_EQ(decided.error().code, Code::NotFound);
  EXPECT_EQ(body_of(d->call(http::Method::Get, "/deliveries/{id}", d->rig.latest(id).id.str(), d->request(other.session()))),
            "error publishing.not_found");
  EXPECT_EQ(body_of(d->call(http::Method::Post, "/placements/{id}/cancel", id.str(), d->request(other.session()))), "error plan.not_found");
}

TEST_P(PublishingOnEach, what_is_held_goes_out_when_a_person_releases_it) {
  auto d = desk();
  const auto id = d->rig.plan_at("Trattenuto", "2026-11-24T11:00");
  d->rig.pass(std::chrono::hours(3));
  d->rig.first.run_due();
  ASSERT_EQ(d->rig.world.placement(id).state, PlacementState::Held);
  ASSERT_TRUE(d->publishing.release(d->rig.world.session(), id));
  d->rig.first.run_due();
  EXPECT_EQ(d->rig.world.placement(id).state, PlacementState::Published);
}

TEST_P(PublishingOnEach, a_delivery_that_waits_can_be_cancelled_one_in_doubt_cannot) {
  auto d = desk();
  d->rig.network.plan({Fault::Busy});
  const auto waiting = d->rig.plan_now("In attesa");
  d->rig.first.run_due();
  ASSERT_EQ(d->rig.world.placement(waiting).state, PlacementState::Sending);
  EXPECT_EQ(body_of(d->post("/placements/{id}/cancel", waiting.str(), {})), "");
  EXPECT_EQ(d->rig.world.placement(waiting).state, PlacementState::Cancelled);

  d->rig.network.plan({Fault::LostAnswer});
  const auto doubtful = d->rig.plan_now("In dubbio");
  d->rig.first.run_due();
  ASSERT_EQ(d->rig.latest(doubtful).state, DeliveryState::Settling);
  const auto refused = d->post("/placements/{id}/cancel", doubtful.str(), {}, true);
  ASSERT_TRUE(refused);
  EXPECT_EQ(refused->status, 422);
  EXPECT_EQ(d->rig.world.placement(doubtful).state, PlacementState::Sending);
  d->rig.pass(std::chrono::minutes(3));
  d->rig.first.run_due();
  EXPECT_EQ(d->rig.network.writes(), 2);
}

TEST_P(PublishingOnEach, the_page_of_outcomes_puts_first_what_needs_a_person_and_shows_the_evidence) {
  auto d = desk();
  EXPECT_NE(body_of(d->get("/outcomes")).find("Ancora nessuna uscita"), std::string::npos);
  d->rig.network.add({"post-90", "", "<b>Un altro</b> post"});
  const auto id = unknown(*d, "Da <verificare>");
  const auto out = d->rig.plan_now("Uscito bene");
  d->rig.first.run_due();
  const auto page = body_of(d->get("/outcomes"));
  const auto first = page.find("placement-" + id.str());
  const auto second = page.find("placement-" + out.str());
  ASSERT_NE(first, std::string::npos);
  ASSERT_NE(second, std::string::npos);
  EXPECT_LT(first, second);
  EXPECT_NE(page.find("Da &lt;verificare&gt;"), std::string::npos);
  EXPECT_NE(page.find("&lt;b&gt;Un altro&lt;/b&gt; post"), std::string::npos);
  EXPECT_NE(page.find("È uscito: collega"), std::string::npos);
  EXPECT_NE(page.find("https://network.example/post-1"), std::string::npos);
  EXPECT_EQ(page.find("{{"), std::string::npos);
  EXPECT_EQ(page.find("nobody-may-see"), std::string::npos);
  EXPECT_EQ(body_of(d->post("/deliveries/{id}/decide", d->rig.latest(id).id.str(), {{"decision", "is_out"}, {"link", "boh"}}, true))
                .find("error "),
            std::string::npos);
}

TEST_P(PublishingOnEach, the_forms_plan_move_and_refuse_in_plain_words) {
  auto d = desk();
  const auto channel = d->rig.world.channel("fake", "@moduli");
  const auto rendition = d->rig.world.story("Modulo").at(channel.id.str());
  const auto past = d->post("/placements", {}, {{"rendition", rendition.id.str()}, {"at", "2026-01-01T10:00"}, {"zone", "Europe/Rome"}});
  ASSERT_TRUE(past);
  EXPECT_EQ(past->status, 422);
  EXPECT_NE(body_of(past).find("già passata"), std::string::npos);
  EXPECT_NE(body_of(past).find("2026-01-01T10:00"), std::string::npos) << "what was typed is still there";
  const auto empty = d->post("/placements", {}, {{"rendition", rendition.id.str()}, {"at", ""}});
  ASSERT_TRUE(empty);
  EXPECT_NE(empty->status, 303) << "an empty time is not now";
  const auto planned =
      d->post("/placements", {}, {{"rendition", rendition.id.str()}, {"at", "2027-03-28T02:30"}, {"back", "//evil.example/"}});
  ASSERT_TRUE(planned);
  EXPECT_EQ(planned->status, 303);
  EXPECT_TRUE(planned->headers.get("Location")->starts_with("/outcomes#placement-"));
  html::View card;
  auto request = d->request(d->rig.world.session());
  database().read([&](db::Tx& tx) { d->publishing.fill_rendition_foot(request, tx, rendition, card); });
  const auto foot = test::renderer().render("publishing/views/foot.html", "it", card).str();
  EXPECT_NE(foot.find("l’orologio va avanti"), std::string::npos) << foot;
  EXPECT_NE(foot.find("Sposta"), std::string::npos);
}

TEST_P(PublishingOnEach, the_api_does_the_same) {
  auto d = desk();
  const auto channel = d->rig.world.channel("fake", "@api");
  const auto rendition = d->rig.world.story("Per API").at(channel.id.str());
  const auto made = d->json(http::Method::Post, "/api/v1/placements", {}, {{"rendition", rendition.id.str()}, {"at", "2026-12-01T10:00"}});
  ASSERT_TRUE(made) << made.error().safe.key;
  EXPECT_EQ(made->status, 201);
  const auto data = *json::object_at(*json::parse_object(body_of(made)), "data");
  const auto id = *json::string_at(data, "id");
  EXPECT_EQ(json::string_at(data, "instant"), "2026-12-01T09:00:00.000Z");
  EXPECT_EQ(made->headers.get("ETag"), "\"1\"");

  auto stale = d->request(d->rig.world.session());
  stale.headers.add("If-Match", "\"7\"");
  stale.body = R"({"at":"2026-12-02T10:00"})";
  stale.headers.add("Content-Type", "application/json");
  EXPECT_EQ(body_of(d->call(http::Method::Patch, "/api/v1/placements/{id}", id, stale)), "error people.changed_meanwhile");
  const auto moved = d->json(http::Method::Patch, "/api/v1/placements/{id}", id, {{"at", "2026-12-02T10:00"}});
  ASSERT_TRUE(moved);
  EXPECT_NE(body_of(moved).find("2026-12-02T09:00:00.000Z"), std::string::npos);
  EXPECT_EQ(body_of(d->json(http::Method::Post, "/api/v1/placements", {}, {{"rendition", 7}})), "error publishing.rendition_missing");
  EXPECT_EQ(body_of(d->json(http::Method::Post, "/api/v1/placements", {}, {{"rendition", rendition.id.str()}, {"at", 5}})),
            "error publishing.not_text");
  ASSERT_TRUE(d->json(http::Method::Delete, "/api/v1/placements/{id}", id, {}));

  const auto now = d->json(http::Method::Post, "/api/v1/placements", {}, {{"rendition", rendition.id.str()}});
  ASSERT_TRUE(now);
  d->rig.first.run_due();
  const auto list = json::parse_object(body_of(d->get("/api/v1/deliveries")));
  ASSERT_TRUE(list);
  ASSERT_EQ(json::array_at(*list, "data")->size(), 1u);
  const auto& delivery = json::array_at(*list, "data")->at(0).get_object();
  EXPECT_EQ(json::string_at(delivery, "state"), "published");
  const auto one = body_of(d->get("/api/v1/deliveries/{id}", *json::string_at(delivery, "id")));
  EXPECT_NE(one.find("\"steps\":[{"), std::string::npos);
  EXPECT_EQ(one.find("nobody-may-see"), std::string::npos);
}

TEST_P(PublishingOnEach, the_detail_shows_each_attempt_with_its_steps) {
  auto d = desk();
  const auto id = unknown(*d, "Con dettagli");
  ASSERT_TRUE(d->publishing.decide(d->rig.world.session(), d->rig.latest(id).id, Decision::IsNotOut, {}));
  d->rig.first.run_due();
  const auto page = body_of(d->get("/deliveries/{id}", d->rig.latest(id).id.str()));
  EXPECT_NE(page.find("Tentativo 2"), std::string::npos);
  EXPECT_NE(page.find("Tentativo 1"), std::string::npos);
  EXPECT_NE(page.find("Marta Ferri"), std::string::npos);
  EXPECT_NE(page.find("https://network.example/post"), std::string::npos);
}

PV_ON_EACH_ENGINE(PublishingOnEach);

/// A network of this program, as the newsroom is.
class Board final : public LocalPublisher {
 public:
  explicit Board(db::Engine) {}
  Result<core::Accepted> publish(db::Tx& tx, Instant now, const Delivery& delivery, const Placement&, const plan::Rendition&) override {
    if (refuse) return fail(*refuse);
    people::audit(tx, now, nullptr, "test.posted", "board", delivery.id.str());
    return core::Accepted{delivery.id.str(), "http://localhost:8081/" + delivery.id.str()};
  }
  std::optional<LocalPage> page_of(db::Tx&, const plan::Rendition&, const core::Publication&) const override { return std::nullopt; }
  std::optional<Error> refuse;
};

const db::Query kPosted("test.posted_on_board", "SELECT count(*) AS posts FROM audit WHERE action = 'test.posted'");

class LocalOnEach : public test::OnEachEngine {
 protected:
  std::int64_t posted() {
    return database().read([](db::Tx& tx) { return tx.one(kPosted)->get<std::int64_t>("posts"); });
  }
};

TEST_P(LocalOnEach, publishes_in_the_transaction_of_the_outcome_wherever_it_dies) {
  for (int nth = 1; nth <= 4; ++nth) {
    test::Rig rig(database(), store().second(), false);
    Board board(GetParam());
    rig.first.add_local("fake", board);
    rig.second.add_local("fake", board);
    const auto before = posted();
    const auto id = rig.plan_now("In bacheca");
    rig.die_at(nth, [&] { rig.first.run_due(); });
    rig.pass(std::chrono::minutes(3));
    rig.second.run_due();
    EXPECT_EQ(rig.world.placement(id).state, PlacementState::Published) << rig.died_at;
    EXPECT_EQ(posted(), before + 1) << rig.died_at;
    EXPECT_EQ(rig.network.writes(), 0);
  }
}

TEST_P(LocalOnEach, a_refusal_leaves_nothing_behind) {
  test::Rig rig(database(), database(), false);
  Board board(GetParam());
  board.refuse = Error(Code::InvalidInput, "plan.nothing_to_say");
  rig.first.add_local("fake", board);
  const auto id = rig.plan_now("Rifiutata");
  rig.first.run_due();
  EXPECT_EQ(rig.world.placement(id).state, PlacementState::Failed);
  EXPECT_EQ(posted(), 0);
}

TEST_P(LocalOnEach, the_running_loop_publishes_when_woken_and_stops_in_time) {
  test::DeskRig d(database());
  Board board(GetParam());
  d.publishing.add_local("fake", board);
  d.publishing.start();
  const auto now = d.rig.plan_now("Subito");
  const auto later = d.rig.plan_at("Tra un'ora", "2026-11-24T11:00");
  d.publishing.wake();
  const auto is_out = [&](const auto& id) { return [&] { return d.rig.world.placement(id).state == PlacementState::Published; }; };
  EXPECT_TRUE(test::wait_until(is_out(now)));
  EXPECT_EQ(d.rig.world.placement(later).state, PlacementState::Planned);
  d.rig.pass(std::chrono::minutes(61));
  EXPECT_TRUE(test::wait_until(is_out(later)));
  d.publishing.stop(std::chrono::seconds(5));
  const auto after = d.rig.plan_now("Dopo la fine");
  d.publishing.wake();
  EXPECT_EQ(d.rig.world.placement(after).state, PlacementState::Planned);
}

TEST(PublishingOnSqlite, goes_on_at_once_with_what_a_dead_process_held) {
  test::TestDatabase store(db::Engine::Sqlite);
  test::DeskRig d(*store);
  Board board(db::Engine::Sqlite);
  d.rig.first.add_local("fake", board);
  d.publishing.add_local("fake", board);
  const auto id = d.rig.plan_now("Interrotta a metà");
  ASSERT_TRUE(d.rig.die_at(1, [&] { d.rig.first.run_due(); }));
  ASSERT_EQ(d.rig.world.placement(id).state, PlacementState::Sending);
  // The clock stands still: no lease runs out.
  d.publishing.start();
  EXPECT_TRUE(test::wait_until([&] { return d.rig.world.placement(id).state == PlacementState::Published; }));
  d.publishing.stop(std::chrono::seconds(5));
}

PV_ON_EACH_ENGINE(LocalOnEach);

}  // namespace
}  // namespace pv::desk::publishing
