// SPDX-License-Identifier: Apache-2.0
#include "desk/publishing/decision.hpp"

#include "desk/publishing/pages.hpp"
#include "unit/desk/publishing/desk.hpp"

/// What a person may say of a delivery nobody knows the outcome of, how pages tell of it, and taking it back.
namespace pv::desk::publishing {
namespace {

using plan::PlacementState;
using test::body_of;
using test::DeskRig;
using test::Fault;
using testing::Test;

text::Url url(std::string_view text) { return *text::Url::parse(text); }

TEST(KnownHosts, are_those_of_the_channel_the_network_the_server_and_the_posts_that_were_seen) {
  core::Manifest network;
  network.web_hosts = {"posts.example"};
  store::Step hidden;
  hidden.effect = core::Effect::Hidden;
  hidden.exchange = {{"url", "https://sign-in.example/session"}};
  store::Step visible;
  visible.exchange = {{"url", "http://127.0.0.1:34851/post"}};
  const json::object evidence{
      {"looked", {{"found", {{"url", "https://found.example/1"}}}, {"evidence", {{"posts", {{{"url", "https://seen.example/2"}}}}}}}}};
  const auto hosts = known_hosts(&network, "https://www.profile.example/@belprato", {hidden, visible}, evidence);
  EXPECT_TRUE(stands_on(url("https://posts.example/1"), hosts));
  EXPECT_TRUE(stands_on(url("http://profile.example/p/1"), hosts)) << "neither the scheme nor www. matters";
  EXPECT_TRUE(stands_on(url("https://it.profile.example/p/1"), hosts)) << "nor a subdomain for a language";
  EXPECT_TRUE(stands_on(url("http://127.0.0.1:34851/p/1"), hosts));
  EXPECT_TRUE(stands_on(url("https://found.example/1"), hosts));
  EXPECT_TRUE(stands_on(url("https://seen.example/9"), hosts));
  EXPECT_FALSE(stands_on(url("http://127.0.0.1:9000/p/1"), hosts)) << "another port is another server";
  EXPECT_FALSE(stands_on(url("https://sign-in.example/1"), hosts));
  EXPECT_FALSE(stands_on(url("https://notposts.example/1"), hosts)) << "the end of a name is not a subdomain";
  EXPECT_FALSE(stands_on(url("https://example/1"), hosts));
  EXPECT_FALSE(stands_on(url("https://posts.example.evil.example/1"), hosts));
  EXPECT_FALSE(stands_on(url("https://posts.example/1"), {}));
}

class DecisionOnEach : public test::OnEachEngine {
 protected:
  std::unique_ptr<DeskRig> desk() { return std::make_unique<DeskRig>(database()); }
  Id<plan::Placement> unknown(DeskRig& d, const std::string& text) {
    d.rig.network.plan({Fault::LostRequest});
    const auto id = d.rig.plan_now(text);
    d.rig.first.run_due();
    for (int i = 0; i < 20; ++i) {
      d.rig.settle();
      d.rig.first.run_due();
    }
    EXPECT_EQ(d.rig.world.placement(id).state, PlacementState::Unknown);
    return id;
  }
  std::vector<std::string> audited() {
    static const db::Query kActions("test.decisions_audited", "SELECT action FROM audit WHERE object_kind = 'delivery' ORDER BY id");
    std::vector<std::string> actions;
    for (const auto& row : database().read([](db::Tx& tx) { return tx.query(kActions); }))
      actions.push_back(row.get<std::string>("action"));
    return actions;
  }
  static bool holds(const std::string& page, std::string_view text) { return page.find(text) != std::string::npos; }
};
PV_ON_EACH_ENGINE(DecisionOnEach);

TEST_P(DecisionOnEach, a_link_elsewhere_is_asked_about_once_and_then_believed) {
  auto d = desk();
  const auto id = unknown(*d, "Altrove");
  const auto delivery = d->rig.latest(id).id.str();
  const auto asked = d->post("/deliveries/{id}/decide", delivery, {{"decision", "is_out"}, {"link", "https://altrove.example/1"}}, true);
  ASSERT_TRUE(asked);
  EXPECT_EQ(asked->status, 422);
  EXPECT_TRUE(holds(body_of(asked), "porta a altrove.example")) << body_of(asked);
  EXPECT_TRUE(holds(body_of(asked), "name=\"confirm\" value=\"1\""));
  EXPECT_TRUE(holds(body_of(asked), "value=\"https://altrove.example/1\"")) << "what was typed stays";
  EXPECT_EQ(d->rig.world.placement(id).state, PlacementState::Unknown);
  const auto meant =
      d->post("/deliveries/{id}/decide", delivery, {{"decision", "is_out"}, {"link", "https://altrove.example/1"}, {"confirm", "1"}}, true);
  ASSERT_TRUE(meant);
  EXPECT_EQ(meant->status, 200);
  EXPECT_EQ(d->rig.world.placement(id).state, PlacementState::Published);
  EXPECT_EQ(d->rig.latest(id).url, "https://altrove.example/1");
}

TEST_P(DecisionOnEach, the_api_refuses_a_link_elsewhere_unless_it_is_confirmed) {
  auto d = desk();
  const auto id = unknown(*d, "Altrove");
  const auto delivery = d->rig.latest(id).id.str();
  const json::object said{{"decision", "is_out"}, {"url", "https://altrove.example/1"}};
  const auto refused = d->json(http::Method::Post, "/api/v1/deliveries/{id}/decision", delivery, said);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().safe.key, "publishing.link_elsewhere");
  EXPECT_EQ(traits(refused.error().code).http_status, 422);
  auto meant = said;
  meant["confirm"] = true;
  ASSERT_TRUE(d->json(http::Method::Post, "/api/v1/deliveries/{id}/decision", delivery, meant));
  EXPECT_EQ(d->rig.world.placement(id).state, PlacementState::Published);
}

TEST_P(DecisionOnEach, pages_and_notice_say_who_confirmed_it_when_and_not_that_it_went_out_then) {
  auto d = desk();
  const auto id = unknown(*d, "Il «Moka» riapre");
  const auto sent = *sent_at(d->rig.steps(id));
  d->rig.clock.advance(std::chrono::minutes(7));
  const auto delivery = d->rig.latest(id).id;
  ASSERT_TRUE(d->publishing.decide(d->rig.world.session(), delivery, Decision::IsOut, "https://network.example/post-7"));
  const auto time = [&](Instant instant) {
    return d->shell.date(d->request(d->rig.world.session()), instant, text::DateStyle::TimeSeconds);
  };
  const auto line = body_of(d->get("/placements/{id}/line", id.str()));
  EXPECT_TRUE(holds(line, "Confermato da Marta Ferri")) << line;
  EXPECT_TRUE(holds(line, ">" + time(d->rig.clock.now()) + "</time>"));
  EXPECT_TRUE(holds(line, "Inviato"));
  EXPECT_FALSE(holds(line, "life__name\">Pubblicato"));
  const auto notice = *json::parse_object(body_of(d->get("/placements/{id}/notice", id.str())));
  EXPECT_EQ(json::string_at(notice, "text"), "«Il “Moka” riapre» è su Fake fake: confermato da Marta Ferri alle " +
                                                 time(d->rig.clock.now()) + " (inviato alle " + time(sent) + ").");
  html::View card;
  auto request = d->request(d->rig.world.session());
  const auto rendition_id = d->rig.world.placement(id).rendition_id;
  database().read([&](db::Tx& tx) {
    const auto rendition = stories::find_rendition(tx, d->rig.world.brand(), rendition_id);
    d->publishing.fill_rendition_foot(request, tx, *rendition, card);
  });
  const auto foot = test::renderer().render("publishing/views/foot.html", "it", card).str();
  EXPECT_TRUE(holds(foot, "Confermato da Marta Ferri " + time(d->rig.clock.now()) + " (inviato " + time(sent) + ")")) << foot;
}

TEST_P(DecisionOnEach, what_a_look_found_is_not_said_to_have_gone_out_when_it_was_found) {
  auto d = desk();
  d->rig.network.plan({Fault::LostAnswer});
  const auto id = d->rig.plan_now("Ritrovato");
  d->rig.first.run_due();
  d->rig.settle();
  d->rig.first.run_due();
  ASSERT_EQ(d->rig.world.placement(id).state, PlacementState::Published);
  EXPECT_TRUE(holds(body_of(d->get("/placements/{id}/line", id.str())), "Ritrovato sul profilo"));
  EXPECT_TRUE(holds(body_of(d->get("/placements/{id}/notice", id.str())), "ritrovato alle"));
}

TEST_P(DecisionOnEach, it_is_out_can_be_taken_back_while_nothing_followed) {
  auto d = desk();
  const auto id = unknown(*d, "Sbagliato link");
  const auto before = d->rig.latest(id);
  ASSERT_TRUE(d->publishing.decide(d->rig.world.session(), before.id, Decision::IsOut, "https://network.example/post-7"));
  const auto line = body_of(d->get("/placements/{id}/line", id.str()));
  EXPECT_TRUE(holds(line, "Cambia la decisione")) << line;
  d->rig.clock.advance(std::chrono::minutes(1));
  const auto reopened = d->post("/deliveries/{id}/decide", before.id.str(), {{"decision", "reopen"}}, true);
  ASSERT_TRUE(reopened);
  EXPECT_EQ(reopened->status, 200);
  EXPECT_TRUE(holds(body_of(reopened), "È uscito: collega")) << "the question stands again";
  EXPECT_EQ(d->rig.world.placement(id).state, PlacementState::Unknown);
  const auto after = d->rig.latest(id);
  EXPECT_EQ(after.id, before.id);
  EXPECT_EQ(after.state, DeliveryState::Unknown);
  EXPECT_EQ(after.url, "");
  EXPECT_EQ(after.remote_id, "");
  ASSERT_TRUE(after.error && before.error);
  EXPECT_EQ(plan::to_json(*after.error), plan::to_json(*before.error));
  EXPECT_EQ(after.finished_at, before.finished_at) << "since then it is unknown";
  for (const auto& step : d->rig.steps(id))
    if (step.effect == core::Effect::Visible) { EXPECT_EQ(step.state, rules::StepState::Unknown); }
  EXPECT_EQ(d->rig.world.life(id).back(), "reopened");
  EXPECT_EQ(audited(), (std::vector<std::string>{"delivery.decide", "delivery.reopen"}));
  // Nothing goes out by itself, and another word may be given.
  d->rig.settle();
  d->rig.first.run_due();
  EXPECT_EQ(d->rig.network.writes(), 1);
  ASSERT_TRUE(d->publishing.decide(d->rig.world.session(), before.id, Decision::IsNotOut, {}));
  d->rig.first.run_due();
  EXPECT_EQ(d->rig.latest(id).attempt, 2);
  EXPECT_EQ(d->rig.network.posts_with("Sbagliato link"), 1);
}

TEST_P(DecisionOnEach, giving_up_can_be_taken_back_too) {
  auto d = desk();
  const auto id = unknown(*d, "Ripensato");
  const auto delivery = d->rig.latest(id).id;
  ASSERT_TRUE(d->publishing.decide(d->rig.world.session(), delivery, Decision::Drop, {}));
  ASSERT_TRUE(d->json(http::Method::Post, "/api/v1/deliveries/{id}/decision", delivery.str(), {{"decision", "reopen"}}));
  EXPECT_EQ(d->rig.world.placement(id).state, PlacementState::Unknown);
  EXPECT_EQ(d->rig.latest(id).state, DeliveryState::Unknown);
}

TEST_P(DecisionOnEach, a_word_from_which_something_followed_stands) {
  auto d = desk();
  const auto& session = d->rig.world.session();
  const auto stands = [&](const Id<Delivery>& id) {
    const auto reopened = d->publishing.reopen(session, id);
    return !reopened && reopened.error().safe.key == "publishing.decision_stands";
  };
  // A new attempt.
  const auto sent_again = unknown(*d, "Non uscito");
  const auto first = d->rig.latest(sent_again).id;
  ASSERT_TRUE(d->publishing.decide(session, first, Decision::IsNotOut, {}));
  EXPECT_TRUE(stands(first)) << "it is about to be sent again";
  d->rig.first.run_due();
  EXPECT_TRUE(stands(first));
  EXPECT_TRUE(stands(d->rig.latest(sent_again).id)) << "the network's own answer is no word of a person";
  // The rendition was planned once more.
  const auto out = unknown(*d, "Uscito e di nuovo");
  const auto delivery = d->rig.latest(out).id;
  ASSERT_TRUE(d->publishing.decide(session, delivery, Decision::IsOut, "https://network.example/post-7"));
  const auto placement = d->rig.world.placement(out);
  d->rig.clock.advance(std::chrono::minutes(1));
  const auto rendition =
      database().read([&](db::Tx& tx) { return *stories::find_rendition(tx, d->rig.world.brand(), placement.rendition_id); });
  ASSERT_TRUE(d->rig.world.plan(rendition, *WallTime::parse("2026-12-24T09:00"), {}, true));
  EXPECT_TRUE(stands(delivery));
  EXPECT_FALSE(holds(body_of(d->get("/placements/{id}/line", out.str())), "Cambia la decisione"));
  // Nobody decided anything yet; and another brand decides nothing here.
  const auto open = unknown(*d, "Aperto");
  EXPECT_TRUE(stands(d->rig.latest(open).id));
  test::World other(database(), d->rig.clock, d->rig.registry);
  EXPECT_EQ(d->publishing.reopen(other.session(), delivery).error().code, Code::NotFound);
}

TEST_P(DecisionOnEach, the_sentence_and_the_counts_above_change_with_the_line) {
  auto d = desk();
  const auto id = unknown(*d, "In cima");
  const auto decide = [&](const std::string& from) {
    auto request = d->request(d->rig.world.session());
    request.headers.add("HX-Request", "true");
    if (!from.empty()) request.headers.add("HX-Current-URL", from);
    return body_of(d->call(http::Method::Get, "/placements/{id}/line", id.str(), request));
  };
  EXPECT_FALSE(holds(decide(""), "hx-swap-oob"));
  EXPECT_FALSE(holds(decide("http://localhost:8080/deliveries/1"), "hx-swap-oob")) << "that page has no such places";
  const auto before = decide("http://localhost:8080/outcomes?filter=look");
  EXPECT_TRUE(holds(before, "id=\"outcomes-answer\" hx-swap-oob=\"true\"")) << before;
  EXPECT_TRUE(holds(before, "Una da verificare"));
  EXPECT_TRUE(holds(before, "href=\"/outcomes?filter=look\" aria-current=\"true\">Da verificare <span class=\"filter__count\">1</span>"));
  ASSERT_TRUE(d->publishing.decide(d->rig.world.session(), d->rig.latest(id).id, Decision::IsOut, "https://network.example/post-7"));
  const auto after = decide("http://localhost:8080/outcomes");
  EXPECT_TRUE(holds(after, "Tutto a posto"));
  EXPECT_TRUE(holds(after, "href=\"/outcomes?filter=look\">Da verificare <span class=\"filter__count\">0</span>")) << after;
}

TEST_P(DecisionOnEach, the_question_names_the_network_and_not_its_server) {
  auto d = desk();
  d->rig.network.plan({Fault::LostRequest});
  const auto id = d->rig.plan_now("Due righe");
  const auto rendition_id = d->rig.world.placement(id).rendition_id;
  database().write(
      [&](db::Tx& tx) { tx.exec(test::kLengthenRendition, d->rig.world.brand(), rendition_id, std::string("Prima riga\nseconda riga")); });
  d->rig.first.run_due();
  d->rig.settle();
  d->rig.first.run_due();
  ASSERT_EQ(d->rig.world.placement(id).state, PlacementState::Unknown);
  const Message reason("net.protocol", {{"host", "127.0.0.1:34851"}});
  EXPECT_EQ(d->shell.text(d->request(d->rig.world.session()), plain_reason(reason, "LinkedIn")),
            "LinkedIn ha chiuso il collegamento prima di rispondere.");
  EXPECT_EQ(plain_reason("publishing.content_changed", "LinkedIn").key, "publishing.content_changed");
  const auto line = body_of(d->get("/placements/{id}/line", id.str()));
  EXPECT_TRUE(holds(line, "Il post potrebbe essere uscito. Per non pubblicarlo due volte non riproviamo da soli")) << line;
  EXPECT_TRUE(holds(line, "class=\"as-typed\">Prima riga\nseconda riga<")) << "line breaks stay\n" << line;
}

TEST_P(DecisionOnEach, a_time_ahead_shows_its_date_and_one_of_another_day_its_day) {
  auto d = desk();
  const auto id = d->rig.plan_at("Tra mesi", "2027-03-28T10:30");
  const auto line = body_of(d->get("/placements/{id}/line", id.str()));
  EXPECT_TRUE(holds(line, ">dom 28 mar 2027, 10:30</time>")) << line;
  const auto foot_of = [&](const Id<plan::Placement>& placement) {
    html::View card;
    auto request = d->request(d->rig.world.session());
    const auto rendition_id = d->rig.world.placement(placement).rendition_id;
    database().read([&](db::Tx& tx) {
      const auto rendition = stories::find_rendition(tx, d->rig.world.brand(), rendition_id);
      d->publishing.fill_rendition_foot(request, tx, *rendition, card);
    });
    return test::renderer().render("publishing/views/foot.html", "it", card).str();
  };
  const auto foot = foot_of(id);
  EXPECT_TRUE(holds(foot, ">dom 28 mar 2027, 10:30</time> · <time")) << foot;
  EXPECT_TRUE(holds(foot, "data-countdown>tra 4 mesi</time>") || holds(foot, "data-countdown>tra 124 giorni</time>") ||
              holds(foot, "data-countdown>tra 123 giorni</time>"))
      << foot;
  const auto out = d->rig.plan_now("Ieri");
  d->rig.first.run_due();
  EXPECT_FALSE(holds(foot_of(out), "mar 24 nov 2026"));
  d->rig.pass(std::chrono::hours(24));
  EXPECT_TRUE(holds(foot_of(out), "mar 24 nov 2026, ")) << foot_of(out);
}

TEST_P(DecisionOnEach, a_cancelled_line_ends_there_and_offers_its_time_back) {
  auto d = desk();
  const auto id = d->rig.plan_at("Ripresa", "2026-12-24T09:00");
  const auto cancelled = d->post("/placements/{id}/cancel", id.str(), {}, true);
  ASSERT_TRUE(cancelled);
  const auto line = body_of(cancelled);
  EXPECT_TRUE(holds(line, "data-state=\"ended\"")) << line;
  EXPECT_FALSE(holds(line, "Pubblicato"));
  EXPECT_TRUE(holds(line, "/placements/" + id.str() + "/restore"));
  const auto trigger = json::parse_object(cancelled->headers.get("HX-Trigger").value_or(""));
  ASSERT_TRUE(trigger);
  const auto* toast = json::object_at(*trigger, "pv:toast");
  ASSERT_TRUE(toast);
  EXPECT_EQ(json::string_at(*toast, "text"), "Uscita annullata.");
  EXPECT_EQ(json::string_at(*json::object_at(*toast, "action"), "path"), "/placements/" + id.str() + "/restore");
  const auto restored = d->post("/placements/{id}/restore", id.str(), {}, true);
  ASSERT_TRUE(restored);
  EXPECT_EQ(restored->status, 200);
  const auto placement = d->rig.world.placement(id);
  EXPECT_EQ(placement.state, PlacementState::Planned);
  EXPECT_EQ(placement.wall.to_string(), "2026-12-24T09:00");
  EXPECT_EQ(d->rig.world.life(id), (std::vector<std::string>{"planned", "cancelled", "restored"}));
  // By the API, against the version it was read with.
  ASSERT_TRUE(d->json(http::Method::Delete, "/api/v1/placements/{id}", id.str(), {}));
  auto stale = d->request(d->rig.world.session());
  stale.headers.add("If-Match", "\"1\"");
  EXPECT_EQ(body_of(d->call(http::Method::Post, "/api/v1/placements/{id}/restore", id.str(), stale)), "error people.changed_meanwhile");
  ASSERT_TRUE(d->json(http::Method::Post, "/api/v1/placements/{id}/restore", id.str(), {}));
  EXPECT_EQ(d->rig.world.placement(id).state, PlacementState::Planned);
}

TEST_P(DecisionOnEach, a_time_gone_by_is_not_restored_but_another_is_offered) {
  auto d = desk();
  const auto id = d->rig.plan_at("Passata", "2026-11-24T11:00");
  ASSERT_TRUE(d->post("/placements/{id}/cancel", id.str(), {}, true));
  d->rig.pass(std::chrono::hours(2));
  const auto place = "/renditions/" + d->rig.world.placement(id).rendition_id.str() + "/place?past=yes";
  const auto asked = d->post("/placements/{id}/restore", id.str(), {}, true);
  ASSERT_TRUE(asked);
  EXPECT_EQ(asked->headers.get("HX-Redirect"), place);
  const auto plain = d->post("/placements/{id}/restore", id.str(), {});
  ASSERT_TRUE(plain);
  EXPECT_EQ(plain->headers.get("Location"), place);
  EXPECT_EQ(body_of(d->json(http::Method::Post, "/api/v1/placements/{id}/restore", id.str(), {})), "error plan.restore_past");
  auto request = d->request(d->rig.world.session());
  request.query.add("past", "yes");
  const auto page = d->call(http::Method::Get, "/renditions/{id}/place", d->rig.world.placement(id).rendition_id.str(), request);
  ASSERT_TRUE(page);
  EXPECT_EQ(page->status, 200);
  EXPECT_TRUE(holds(body_of(page), "è passata: scegline"));
  EXPECT_FALSE(holds(body_of(d->get("/placements/{id}/line", id.str())), "/restore"));
}

TEST_P(DecisionOnEach, the_dialog_says_what_the_clock_does_while_the_time_is_chosen) {
  auto d = desk();
  const auto clock = [&](const std::string& at, const std::string& zone, const std::string& language = "it",
                         const std::string& which = {}) {
    auto request = d->request(d->rig.world.session());
    request.language = language;
    request.query.add("at", at);
    request.query.add("zone", zone);
    if (!which.empty()) request.query.add("which", which);
    return body_of(d->call(http::Method::Get, "/placements/clock", {}, request));
  };
  EXPECT_EQ(clock("2027-07-01T10:00", "Europe/Rome").find("<"), std::string::npos) << "nothing to say";
  EXPECT_EQ(clock("non una data", "Europe/Rome").find("<"), std::string::npos);
  EXPECT_EQ(clock("2027-07-01T10:00", "Europe/Belprato").find("<"), std::string::npos);
  EXPECT_TRUE(holds(clock("2027-03-28T02:30", "Europe/Rome"), "L’uscita è alle 03:30"));
  EXPECT_EQ(clock("2027-03-28T02:30", "Asia/Kathmandu").find("<"), std::string::npos) << "the zone counts";
  const auto twice = clock("2027-10-31T02:30", "Europe/Rome");
  EXPECT_TRUE(holds(twice, "La prima, in ora legale")) << twice;
  EXPECT_TRUE(holds(twice, "La seconda, in ora solare"));
  EXPECT_TRUE(holds(twice, "value=\"first\" checked"));
  EXPECT_TRUE(
      holds(clock("2027-10-31T02:30", "Europe/Rome", "en", "second"), "value=\"second\" checked> <span>The second, in standard time"));

  const auto channel = d->rig.world.channel("fake", "@orologio");
  const auto rendition = d->rig.world.story("Due volte").at(channel.id.str());
  ASSERT_TRUE(d->post("/placements", {},
                      {{"rendition", rendition.id.str()}, {"at", "2027-10-31T02:30"}, {"zone", "Europe/Rome"}, {"which", "second"}}));
  const auto planned = database().read([&](db::Tx& tx) { return *plan::open_placement(tx, d->rig.world.brand(), rendition.id); });
  EXPECT_EQ(to_rfc3339(planned.instant), "2027-10-31T01:30:00Z");
  // Moving shows which of the two it is, and keeps it.
  EXPECT_TRUE(holds(body_of(d->get("/placements/{id}/move", planned.id.str())), "value=\"second\" checked"));
  ASSERT_TRUE(
      d->post("/placements/{id}/move", planned.id.str(), {{"at", "2027-10-31T02:30"}, {"zone", "Europe/Rome"}, {"which", "first"}}));
  EXPECT_EQ(to_rfc3339(d->rig.world.placement(planned.id).instant), "2027-10-31T00:30:00Z");
  ASSERT_TRUE(d->json(http::Method::Patch, "/api/v1/placements/{id}", planned.id.str(), {{"at", "2027-10-31T02:30"}, {"which", "second"}}));
  EXPECT_EQ(to_rfc3339(d->rig.world.placement(planned.id).instant), "2027-10-31T01:30:00Z");
  EXPECT_EQ(body_of(d->json(http::Method::Patch, "/api/v1/placements/{id}", planned.id.str(), {{"at", "2027-10-31T02:30"}, {"which", 2}})),
            "error publishing.which_unknown");
}

}  // namespace
}  // namespace pv::desk::publishing
