// SPDX-License-Identifier: Apache-2.0
// The quick post: one form, all or nothing.
#include <gtest/gtest.h>

#include "platform/html/markdown.hpp"
#include "unit/desk/publishing/desk.hpp"

namespace pv::desk::publishing {
namespace {

using test::body_of;
using test::DeskRig;

const db::Query kStories("test.quick_stories", "SELECT count(*) AS n FROM story WHERE brand_id = $1");

class QuickPost : public test::OnEachEngine {
 protected:
  void SetUp() override {
    OnEachEngine::SetUp();
    if (IsSkipped()) return;
    d = std::make_unique<DeskRig>(database());
    other = d->rig.world.channel("fake", "@secondo").id.str();
    story = Id<stories::Story>::create(d->rig.clock.now()).str();
    page_now = d->get("/quick");
    first = channel_on(body_of(page_now), other);
  }
  /// The id of the channel on the page that is not `besides`.
  static std::string channel_on(const std::string& page, const std::string& besides) {
    constexpr std::string_view kBox = "name=\"channel\" value=\"";
    for (auto at = page.find(kBox); at != std::string::npos; at = page.find(kBox, at + 1))
      if (const auto id = page.substr(at + kBox.size(), 36); id != besides) return id;
    ADD_FAILURE() << page;
    return {};
  }
  std::int64_t stories_made() {
    return database().read([&](db::Tx& tx) { return tx.one(kStories, d->rig.world.brand())->get<std::int64_t>("n"); });
  }
  Result<http::Response> send(std::vector<std::pair<std::string, std::string>> form) {
    form.emplace_back("story", story);
    return d->post("/quick", {}, std::move(form));
  }
  std::vector<Placement> placements() {
    return database().read([&](db::Tx& tx) {
      std::vector<Placement> all;
      for (const auto& rendition : stories::renditions_of(tx, d->rig.world.brand(), Id<stories::Story>(story)))
        for (auto& placement : plan::placements_of(tx, d->rig.world.brand(), rendition.id)) all.push_back(placement);
      return all;
    });
  }
  static bool holds(const std::string& page, std::string_view text) { return page.find(text) != std::string::npos; }

  std::unique_ptr<DeskRig> d;
  Result<http::Response> page_now = fail(Code::NotFound, "base.not_found");
  std::string first, other, story;
};
PV_ON_EACH_ENGINE(QuickPost);

TEST_P(QuickPost, goes_out_as_it_was_typed_on_the_channels_chosen) {
  const std::string typed = "# Nuovo caffè *oggi*\n1. Etiopia\n\n- e poi basta_così_ https://belprato.example/a_b_c?x=1";
  const auto sent = send({{"text", typed}, {"channel", first}, {"channel", other}, {"when", "now"}});
  ASSERT_TRUE(sent) << sent.error().safe.key;
  EXPECT_EQ(sent->status, 303);
  ASSERT_EQ(placements().size(), 2u);
  d->rig.first.run_due();
  ASSERT_EQ(d->rig.network.posts().size(), 2u);
  EXPECT_EQ(d->rig.network.posts().front().text, typed);
  const auto made = database().read([&](db::Tx& tx) { return *stories::find_story(tx, d->rig.world.brand(), Id<stories::Story>(story)); });
  EXPECT_EQ(made.form, stories::Form::Post);
  EXPECT_FALSE(made.need) << "unclassified until somebody says";
  // Sent once more, because the answer was lost, it makes nothing new.
  ASSERT_EQ(send({{"text", typed}, {"channel", first}, {"channel", other}, {"when", "now"}})->status, 303);
  EXPECT_EQ(stories_made(), 1);
  EXPECT_EQ(placements().size(), 2u);
}

TEST_P(QuickPost, at_a_time_is_planned_and_the_next_form_offers_the_same_channels) {
  ASSERT_EQ(send({{"text", "Domani si apre"}, {"channel", other}, {"when", "at"}, {"at", "2026-12-01T10:00"}})->status, 303);
  ASSERT_EQ(placements().size(), 1u);
  EXPECT_EQ(placements().front().state, plan::PlacementState::Planned);
  const auto next = body_of(d->get("/quick"));
  EXPECT_TRUE(holds(next, "value=\"" + other + "\" checked"));
  EXPECT_FALSE(holds(next, "value=\"" + first + "\" checked"));
  EXPECT_TRUE(holds(body_of(page_now), "value=\"" + first + "\" checked")) << "before the first, all";
}

TEST_P(QuickPost, gives_back_what_was_typed_with_what_is_wrong_and_makes_nothing) {
  struct Case {
    std::vector<std::pair<std::string, std::string>> form;
    std::string said;
  };
  const std::vector<Case> cases{
      {{{"text", "  "}, {"channel", first}, {"when", "now"}}, "Scrivi il testo del post."},
      {{{"text", "Senza canale"}, {"when", "now"}}, "Scegli almeno un canale."},
      {{{"text", "Senza ora"}, {"channel", first}, {"when", "at"}, {"at", ""}}, "Indica giorno e ora"},
      {{{"text", "Ora strana"}, {"channel", first}, {"when", "at"}, {"at", "ieri"}}, "Ora strana</textarea>"},
      {{{"text", "Nel passato"}, {"channel", first}, {"when", "at"}, {"at", "2020-01-01T10:00"}}, "Nel passato</textarea>"},
      {{{"text", std::string(600, 'a')}, {"channel", first}, {"when", "now"}}, "accorcia il testo o togli il canale"},
      {{{"text", "Di Anna"}, {"channel", first}, {"when", "now"}, {"details.repost_author", "Anna"}}, "Questo contenuto è di altri"},
      {{{"text", "Altrove"}, {"channel", "01936b2e-0000-7000-8000-000000000000"}, {"when", "now"}}, "Questo canale non esiste"},
  };
  for (const auto& one : cases) {
    const auto refused = send(one.form);
    ASSERT_TRUE(refused) << refused.error().safe.key;
    EXPECT_GE(refused->status, 400) << one.said;
    EXPECT_TRUE(holds(body_of(refused), one.said)) << one.said << "\n" << body_of(refused);
    EXPECT_TRUE(holds(body_of(refused), "value=\"" + story + "\"")) << "the form stays the same post's";
    EXPECT_EQ(stories_made(), 0) << one.said;
  }
}

TEST_P(QuickPost, who_may_not_plan_keeps_a_draft) {
  auto author = d->rig.world.session();
  author.role = people::Role::Author;
  auto request = d->request(author);
  request.form.add("story", story);
  request.form.add("text", "Da un autore");
  request.form.add("channel", first);
  request.form.add("when", "now");
  const auto refused = d->call(http::Method::Post, "/quick", {}, request);
  ASSERT_TRUE(refused);
  EXPECT_EQ(refused->status, 403);
  EXPECT_FALSE(holds(body_of(refused), "value=\"now\"")) << "nothing that one may not do";
  auto draft = d->request(author);
  draft.form.add("story", story);
  draft.form.add("text", "Da un autore");
  draft.form.add("when", "draft");
  const auto kept = d->call(http::Method::Post, "/quick", {}, draft);
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->headers.get("Location"), "/stories/" + story);
  EXPECT_TRUE(placements().empty());
}

TEST_P(QuickPost, is_counted_on_each_channel_while_it_is_typed) {
  auto request = d->request(d->rig.world.session());
  request.form.add("text", std::string(600, 'a'));
  const auto counts = body_of(d->call(http::Method::Post, "/quick/counts", {}, request));
  EXPECT_TRUE(holds(counts, "id=\"quick-count-" + first + "\" data-level=\"over\" hx-swap-oob=\"true\"")) << counts;
  EXPECT_TRUE(holds(counts, "di troppo"));
}

}  // namespace
}  // namespace pv::desk::publishing
