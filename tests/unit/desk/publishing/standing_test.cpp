// SPDX-License-Identifier: Apache-2.0
// What went out beside what is written now.
#include "desk/publishing/pages.hpp"
#include "unit/desk/publishing/desk.hpp"

namespace pv::desk::publishing {
namespace {

using plan::PlacementState;
using test::body_of;
using test::DeskRig;

const db::Query kRewrite("test.rewrite_rendition", R"sql(
UPDATE rendition SET text = $3, edited = TRUE, updated_at = $4 WHERE brand_id = $1 AND id = $2)sql");

/// A network of this program whose page the test holds.
class Site final : public LocalPublisher {
 public:
  Result<core::Accepted> publish(db::Tx&, Instant, const Delivery& delivery, const Placement&, const plan::Rendition&) override {
    page = LocalPage{.path = "/newsroom/1", .says = delivery.content};
    return core::Accepted{"1", "http://localhost:8081/uno"};
  }
  std::optional<LocalPage> page_of(db::Tx&, const plan::Rendition&, const core::Publication& now) const override {
    auto found = page;
    if (found) found->differs = !reads_alike(found->says, now);
    return found;
  }
  std::optional<LocalPage> page;
};

class StandingOnEach : public test::OnEachEngine {
 protected:
  void SetUp() override {
    OnEachEngine::SetUp();
    if (IsSkipped()) return;
    d = std::make_unique<DeskRig>(database());
    const auto channel = d->rig.world.channel("fake", "@confronto");
    rendition = d->rig.world.story("Il forno riapre sabato").at(channel.id.str());
  }
  void publish(bool again = false) {
    ASSERT_TRUE(d->rig.world.plan(now(), std::nullopt, {}, again));
    d->rig.first.run_due();
    d->rig.clock.advance(std::chrono::minutes(30));
  }
  void rewrite(const std::string& text) {
    database().write([&](db::Tx& tx) { tx.exec(kRewrite, d->rig.world.brand(), rendition.id, text, d->rig.clock.now()); });
  }
  plan::Rendition now() {
    return database().read([&](db::Tx& tx) { return *stories::find_rendition(tx, d->rig.world.brand(), rendition.id); });
  }
  std::optional<Standing> standing(bool glance = false) {
    return database().read(
        [&](db::Tx& tx) { return d->publishing.standing(tx, *stories::find_rendition(tx, d->rig.world.brand(), rendition.id), glance); });
  }
  std::string foot(std::optional<people::Role> role = std::nullopt) {
    auto session = d->rig.world.session();
    if (role) session.role = *role;
    html::View card;
    auto request = d->request(session);
    const auto written = now();
    database().read([&](db::Tx& tx) { d->publishing.fill_rendition_foot(request, tx, written, card); });
    return test::renderer().render("publishing/views/foot.html", "it", card).str();
  }
  static bool holds(const std::string& page, std::string_view text) { return page.find(text) != std::string::npos; }

  std::unique_ptr<DeskRig> d;
  plan::Rendition rendition;
};
PV_ON_EACH_ENGINE(StandingOnEach);

TEST_P(StandingOnEach, what_never_went_out_stands_nowhere) {
  EXPECT_FALSE(standing());
  const auto answer = d->get("/renditions/{id}/differences", rendition.id.str());
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().code, Code::NotFound);
  EXPECT_TRUE(holds(foot(), "Pubblica ora"));
}

TEST_P(StandingOnEach, a_text_that_changed_since_is_told_beside_what_is_online) {
  publish();
  ASSERT_TRUE(standing());
  EXPECT_FALSE(standing()->changed);
  EXPECT_FALSE(standing(true)->changed);
  EXPECT_FALSE(holds(foot(), "poi cambiato"));
  EXPECT_TRUE(holds(foot(), "È già uscita alle 10:00: uscirà un’altra volta, con lo stesso testo."));

  rewrite("Il forno riapre domenica");
  ASSERT_TRUE(standing());
  EXPECT_TRUE(standing()->changed);
  EXPECT_TRUE(standing(true)->changed);
  EXPECT_EQ(standing()->online.text, "Il forno riapre sabato");
  EXPECT_EQ(standing()->now.text, "Il forno riapre domenica");
  const auto shown = foot();
  EXPECT_TRUE(holds(shown, "Pubblicato, poi cambiato: in linea c’è la versione delle 10:00.")) << shown;
  EXPECT_TRUE(holds(shown, "/renditions/" + rendition.id.str() + "/differences"));
  EXPECT_TRUE(holds(shown, "Fai uscire di nuovo"));
  EXPECT_TRUE(holds(shown, "È già uscita alle 10:00. Il testo è cambiato da allora: uscirà quello nuovo, in un secondo post."));
  EXPECT_FALSE(holds(shown, "con lo stesso testo"));

  const auto page = body_of(d->get("/renditions/{id}/differences", rendition.id.str()));
  EXPECT_TRUE(holds(page, "Il forno riapre <del>sabato</del>")) << page;
  EXPECT_TRUE(holds(page, "Il forno riapre <ins>domenica</ins>"));

  // As it was: nothing to tell.
  rewrite("Il forno riapre sabato");
  EXPECT_FALSE(standing()->changed);
  EXPECT_FALSE(standing(true)->changed);
  EXPECT_TRUE(holds(body_of(d->get("/renditions/{id}/differences", rendition.id.str())), "In linea si legge lo stesso testo."));
}

TEST_P(StandingOnEach, the_newest_that_went_out_counts) {
  publish();
  rewrite("Il forno riapre domenica");
  publish(true);
  EXPECT_FALSE(standing()->changed);
  EXPECT_EQ(standing()->online.text, "Il forno riapre domenica");
  // Planned once more and cancelled, it is out as before.
  const auto more = d->rig.world.plan(now(), *WallTime::parse("2026-12-01T10:00"), {}, true);
  ASSERT_TRUE(more);
  ASSERT_EQ(d->post("/placements/{id}/cancel", more->placement.id.str(), {})->status, 303);
  EXPECT_TRUE(holds(foot(), "Fai uscire di nuovo"));
  EXPECT_TRUE(holds(foot(), "Ripristina"));
  EXPECT_FALSE(holds(foot(), ">Pubblica ora</button></form>")) << "only with a word that it is meant";
}

TEST_P(StandingOnEach, who_may_not_publish_is_told_who_does) {
  EXPECT_TRUE(holds(foot(people::Role::Author), "Pubblica un redattore o un amministratore."));
  EXPECT_FALSE(holds(foot(people::Role::Editor), "Pubblica un redattore o un amministratore."));
  publish();
  EXPECT_FALSE(holds(foot(people::Role::Author), "Pubblica un redattore o un amministratore."));
}

TEST_P(StandingOnEach, a_page_of_our_own_is_brought_up_to_date_in_its_place) {
  Site site;
  d->publishing.add_local("fake", site);
  d->rig.first.add_local("fake", site);
  publish();
  EXPECT_TRUE(holds(foot(), "href=\"/newsroom/1\""));
  EXPECT_FALSE(holds(foot(), "update=1"));
  EXPECT_FALSE(holds(foot(), "Fai uscire di nuovo"));

  rewrite("Il forno riapre domenica");
  EXPECT_TRUE(standing(true)->changed);
  EXPECT_TRUE(holds(foot(), "Pubblicato, poi cambiato"));
  EXPECT_TRUE(holds(foot(), "href=\"/newsroom/1?update=1\""));
  EXPECT_FALSE(holds(foot(people::Role::Author), "/newsroom/1")) << "nothing that one may not do";
  const auto place = d->call(http::Method::Get, "/renditions/{id}/place", rendition.id.str(), [&] {
    auto request = d->request(d->rig.world.session());
    request.query.add("again", "yes");
    return request;
  }());
  ASSERT_TRUE(place);
  EXPECT_EQ(place->headers.get("Location"), "/newsroom/1?update=1");

  // Corrected in its place, the page says what nobody wrote here.
  site.page->says.text = "Il forno riapre lunedì";
  site.page->updated_at = *parse_rfc3339("2026-11-24T09:20:00Z");
  EXPECT_TRUE(holds(foot(), "in linea c’è la versione delle 10:20."));
  EXPECT_TRUE(holds(body_of(d->get("/renditions/{id}/differences", rendition.id.str())), "<del>lunedì</del>"));
}

TEST_P(StandingOnEach, a_withdrawn_page_is_not_out_and_nothing_publishes_over_it) {
  Site site;
  d->publishing.add_local("fake", site);
  d->rig.first.add_local("fake", site);
  publish();
  site.page->withdrawn_at = *parse_rfc3339("2026-11-24T09:37:00Z");
  site.page->obstacle = Message("newsroom.was_withdrawn");
  EXPECT_TRUE(standing(true)->withdrawn());
  const auto shown = foot();
  EXPECT_TRUE(holds(shown, "Ritirato <time datetime=\"2026-11-24T09:37:00Z\">10:37</time>")) << shown;
  EXPECT_TRUE(holds(shown, "href=\"/newsroom/1\">Rimetti in linea</a>"));
  for (const auto* gone : {"Fai uscire di nuovo", "Apri", "Pubblica ora", "Uscito"}) EXPECT_FALSE(holds(shown, gone)) << gone;
  EXPECT_FALSE(holds(foot(people::Role::Author), "Rimetti in linea"));

  const auto line = body_of(d->get("/placements/{id}/line", standing()->placement.id.str()));
  EXPECT_TRUE(holds(line, "state--withdrawn")) << line;
  EXPECT_TRUE(holds(line, "life__name\">Ritirato</span> <time class=\"life__time\" datetime=\"2026-11-24T09:37:00Z\"")) << line;
  EXPECT_TRUE(holds(line, "href=\"/newsroom/1\">Rimetti in linea</a>"));
  EXPECT_FALSE(holds(line, "http://localhost:8081/uno")) << "nothing opens what is gone";

  const auto by_form = d->post("/placements", {}, {{"rendition", rendition.id.str()}, {"when", "now"}, {"again", "yes"}});
  ASSERT_TRUE(by_form);
  EXPECT_EQ(by_form->status, 409);
  EXPECT_TRUE(holds(body_of(by_form), "prima rimettila in linea"));
  const auto by_api = d->json(http::Method::Post, "/api/v1/placements", {}, {{"rendition", rendition.id.str()}, {"again", true}});
  ASSERT_FALSE(by_api);
  EXPECT_EQ(by_api.error().code, Code::Conflict);
  EXPECT_EQ(by_api.error().safe.key, "newsroom.was_withdrawn");
}

TEST(StandingAlone, of_what_was_cancelled_the_last_that_went_out_tells) {
  const auto of = [](std::initializer_list<PlacementState> states) -> std::optional<PlacementState> {
    std::vector<Placement> placements;
    for (const auto state : states) placements.emplace_back().state = state;
    const auto* found = telling(placements);
    return found != nullptr ? std::optional(found->state) : std::nullopt;
  };
  using enum PlacementState;
  EXPECT_EQ(of({}), std::nullopt);
  EXPECT_EQ(of({Cancelled}), std::nullopt);
  EXPECT_EQ(of({Failed, Cancelled}), std::nullopt);
  EXPECT_EQ(of({Published, Cancelled, Cancelled}), Published);
  EXPECT_EQ(of({Published, Planned}), Planned);
}

}  // namespace
}  // namespace pv::desk::publishing
