// SPDX-License-Identifier: Apache-2.0
// One story several times on one channel.
#include <gtest/gtest.h>

#include "desk/plan/plan.hpp"
#include "desk/stories/service.hpp"
#include "support/texts.hpp"
#include "unit/desk/plan/world.hpp"

namespace pv::test {
namespace {

namespace stories = desk::stories;

channels::Registry all_networks() {
  channels::Registry registry;
  channels::register_networks(registry);
  return registry;
}

class MoreRenditions : public OnEachEngine {
 protected:
  void SetUp() override {
    OnEachEngine::SetUp();
    if (IsSkipped()) return;
    world_ = std::make_unique<World>(database(), clock_, registry_);
    channel_ = world_->channel("practice_instagram", "@belprato").id.str();
    story_ = world_->story("Due borse di studio per imparare a tostare").at(channel_).story_id;
  }
  Result<stories::Rendition> add(const std::string& format, const std::string& occasion, const std::string& language = {}) {
    return database().write([&](db::Tx& tx) {
      return stories::service::add_rendition(tx, clock_.now(), world_->session(), story_, {channel_, format, occasion, language},
                                             registry_);
    });
  }
  Result<stories::Rendition> remove(const Id<stories::Rendition>& id) {
    // As the application tells it: whether a placement was ever made.
    stories::EditorParts parts;
    parts.outcome = [](db::Tx& tx, const stories::Rendition& rendition) -> std::optional<stories::EditorParts::Outcome> {
      const auto placements = desk::plan::placements_of(tx, rendition.brand_id, rendition.id);
      if (placements.empty()) return std::nullopt;
      return stories::EditorParts::Outcome{"planned", Message("stories.outcome.planned")};
    };
    return database().write([&](db::Tx& tx) { return stories::service::remove_rendition(tx, world_->session(), clock_.now(), id, parts); });
  }
  std::vector<stories::Rendition> all() {
    return database().read([&](db::Tx& tx) { return stories::renditions_of(tx, world_->brand(), story_); });
  }

  FakeClock clock_;
  channels::Registry registry_ = all_networks();
  std::unique_ptr<World> world_;
  std::string channel_;
  Id<stories::Story> story_;
};
PV_ON_EACH_ENGINE(MoreRenditions);

TEST_P(MoreRenditions, a_carousel_three_frames_a_reel_and_a_reminder_go_out_on_one_channel_on_their_own_days) {
  struct Wanted {
    const char* format;
    const char* occasion;
    const char* at;
  };
  const Wanted wanted[] = {{"carousel", "lancio", "2026-11-25T10:00"}, {"frame", "1 di 3", "2026-11-25T12:00"},
                           {"frame", "2 di 3", "2026-11-25T12:01"},    {"frame", "3 di 3", "2026-11-25T12:02"},
                           {"reel", "lancio", "2026-11-27T18:00"},     {"post", "promemoria", "2026-12-09T10:00"}};
  std::vector<desk::plan::Placement> planned;
  for (const auto& one : wanted) {
    const auto made = add(one.format, one.occasion);
    ASSERT_TRUE(made) << one.format << " " << made.error().safe.key;
    EXPECT_EQ(made->format, one.format);
    const auto placed = world_->plan(*made, *WallTime::parse(one.at));
    ASSERT_TRUE(placed) << one.format << " " << placed.error().safe.key;
    planned.push_back(placed->placement);
  }
  ASSERT_EQ(planned.size(), 6u);
  EXPECT_EQ(all().size(), 7u) << "and the one the story had from the start";
  for (std::size_t i = 0; i < planned.size(); ++i) {
    const auto kept = world_->placement(planned[i].id);
    EXPECT_EQ(kept.state, desk::plan::PlacementState::Planned);
    EXPECT_EQ(kept.wall.to_string(), wanted[i].at);
  }
}

TEST_P(MoreRenditions, the_same_one_twice_is_refused_and_another_language_is_another_one) {
  ASSERT_TRUE(add("carousel", "lancio"));
  const auto again = add("carousel", "  lancio ");
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().safe.key, "stories.rendition_exists");
  EXPECT_TRUE(add("carousel", "lancio", "en"));
  const auto unknown = add("fresco", "");
  ASSERT_FALSE(unknown);
  EXPECT_EQ(unknown.error().field, "format");
}

TEST_P(MoreRenditions, one_can_go_unless_it_is_the_last_or_has_an_outcome) {
  const auto first = all().front();
  const auto last = remove(first.id);
  ASSERT_FALSE(last);
  EXPECT_EQ(last.error().safe.key, "stories.rendition_last");
  const auto more = add("carousel", "");
  ASSERT_TRUE(more);
  database().write([&](db::Tx& tx) {
    stories::service::RenditionInput input;
    input.text = "A mano";
    return stories::service::write_rendition(tx, clock_.now(), world_->session(), more->id, {1, "pagina"}, input);
  });
  ASSERT_TRUE(remove(more->id));
  EXPECT_EQ(all().size(), 1u);
  EXPECT_TRUE(add("carousel", "")) << "and may come again";
  const auto reel = add("reel", "");
  ASSERT_TRUE(reel);
  ASSERT_TRUE(world_->plan(*reel, *WallTime::parse("2026-11-27T18:00")));
  const auto planned = remove(reel->id);
  ASSERT_FALSE(planned);
  EXPECT_EQ(planned.error().safe.key, "stories.rendition_has_outcome");
  const auto other = World(database(), clock_, registry_).session();
  const auto foreign =
      database().write([&](db::Tx& tx) { return stories::service::remove_rendition(tx, other, clock_.now(), first.id, {}); });
  ASSERT_FALSE(foreign);
  EXPECT_EQ(foreign.error().code, Code::NotFound);
}

TEST(MoreRenditionsAlone, every_format_of_every_network_has_a_name) {
  const auto registry = all_networks();
  for (const auto* network : registry.all())
    for (const auto& format : network->manifest.formats)
      for (const auto* language : {"it", "en"})
        EXPECT_TRUE(catalog().has(language, "stories.format." + format.id)) << network->manifest.id << " " << format.id;
}

}  // namespace
}  // namespace pv::test
