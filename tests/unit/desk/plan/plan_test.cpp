// SPDX-License-Identifier: Apache-2.0
#include "unit/desk/plan/world.hpp"

#include "desk/plan/rules.hpp"
#include "desk/plan/store.hpp"

namespace pv::desk::plan {
namespace {

using test::World;

Instant at(std::string_view text) { return *parse_rfc3339(text); }
WallTime wall(std::string_view text) { return *WallTime::parse(text); }
Zone zone(std::string_view name) { return *Zone::parse(name); }
std::string arg(const Message& message, std::string_view name) {
  for (const auto& [key, value] : message.args)
    if (key == name) return std::get<std::string>(value);
  return {};
}

core::Registry small_network() {
  core::Registry registry;
  core::Channel channel;
  channel.manifest.id = "small";
  channel.manifest.name = "Small";
  core::Format format;
  format.id = "post";
  format.text = {core::TextUnit::Graphemes, 40, 0, "https://small.example/limits", "2026-11-24"};
  channel.manifest.formats.push_back(format);
  registry.add(std::move(channel));
  return registry;
}

TEST(CheckPublication, counts_as_the_network_does_and_refuses_one_in_work) {
  core::Channel network;
  network.manifest.name = "Small";
  core::Format format;
  format.id = "post";
  format.text = {core::TextUnit::Graphemes, 4, 0, "https://small.example/limits", "2026-11-24"};
  network.manifest.formats.push_back(format);
  core::Publication publication;
  publication.format = "post";
  publication.text = "pane";
  EXPECT_TRUE(check_publication(network, publication));
  publication.text = "focaccia";
  EXPECT_EQ(check_publication(network, publication).error().safe.key, "plan.too_long");
  publication.text = "pane";
  network.manifest.status = core::Status::InWork;
  const auto refused = check_publication(network, publication);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().safe.key, "channels.in_work_refused");
}

TEST(FutureTime, an_hour_that_the_clock_skips_moves_later_and_is_explained) {
  const auto when = future_time(wall("2026-03-29T02:30"), zone("Europe/Rome"), at("2026-03-01T00:00:00Z"));
  ASSERT_TRUE(when);
  EXPECT_EQ(to_rfc3339(when->instant), "2026-03-29T01:30:00Z");
  ASSERT_TRUE(when->note);
  EXPECT_EQ(when->note->key, "plan.gap");
  EXPECT_EQ(arg(*when->note, "wanted"), "02:30");
  EXPECT_EQ(arg(*when->note, "shown"), "03:30");
}

TEST(FutureTime, of_an_hour_that_comes_twice_the_first_is_meant_and_explained) {
  const auto when = future_time(wall("2026-10-25T02:30"), zone("Europe/Rome"), at("2026-03-01T00:00:00Z"));
  ASSERT_TRUE(when);
  EXPECT_EQ(to_rfc3339(when->instant), "2026-10-25T00:30:00Z");
  ASSERT_TRUE(when->note);
  EXPECT_EQ(when->note->key, "plan.repeated");
  EXPECT_EQ(arg(*when->note, "which"), "first");
  EXPECT_EQ(arg(*when->note, "season"), "summer");
  EXPECT_EQ(arg(*when->note, "mark"), "CEST");
}

TEST(FutureTime, the_second_of_two_equal_hours_is_taken_where_it_is_meant) {
  const auto when = future_time(wall("2026-10-25T02:30"), zone("Europe/Rome"), at("2026-03-01T00:00:00Z"), true);
  ASSERT_TRUE(when && when->note);
  EXPECT_EQ(to_rfc3339(when->instant), "2026-10-25T01:30:00Z");
  EXPECT_EQ(arg(*when->note, "which"), "second");
  EXPECT_EQ(arg(*when->note, "season"), "standard");
  // Between the two only the second is ahead.
  const auto now = at("2026-10-25T01:00:00Z");
  EXPECT_FALSE(future_time(wall("2026-10-25T02:30"), zone("Europe/Rome"), now));
  EXPECT_TRUE(future_time(wall("2026-10-25T02:30"), zone("Europe/Rome"), now, true));
  // Where there is but one, that one.
  EXPECT_EQ(to_rfc3339(future_time(wall("2026-07-01T10:00"), zone("Europe/Rome"), at("2026-03-01T00:00:00Z"), true)->instant),
            "2026-07-01T08:00:00Z");
}

TEST(FutureTime, an_hour_that_comes_twice_without_summer_time_is_told_by_its_offset) {
  // Moscow left UTC+4 for UTC+3 for good on 26 October 2014.
  const auto when = future_time(wall("2014-10-26T01:30"), zone("Europe/Moscow"), at("2014-03-01T00:00:00Z"));
  ASSERT_TRUE(when && when->note);
  EXPECT_EQ(arg(*when->note, "which"), "first");
  EXPECT_EQ(arg(*when->note, "mark"), "MSK");
}

TEST(ViewClock, offers_both_hours_where_there_are_two) {
  const auto twice = view_clock(wall("2026-10-25T02:30"), zone("Europe/Rome"), true);
  ASSERT_EQ(twice.choices.size(), 2U);
  EXPECT_EQ(arg(twice.choices[0], "season"), "summer");
  EXPECT_EQ(arg(twice.choices[1], "season"), "standard");
  EXPECT_EQ(to_rfc3339(twice.instant), "2026-10-25T01:30:00Z");
  const auto gap = view_clock(wall("2026-03-29T02:30"), zone("Europe/Rome"), false);
  EXPECT_TRUE(gap.choices.empty());
  ASSERT_TRUE(gap.note);
  EXPECT_EQ(gap.note->key, "plan.gap");
  EXPECT_FALSE(view_clock(wall("2026-07-01T10:00"), zone("Europe/Rome"), false).note);
}

TEST(InstantAgain, keeps_to_the_one_of_two_equal_hours_that_was_meant) {
  const auto rome = zone("Europe/Rome");
  const auto first = at("2026-10-25T00:30:00Z"), second = at("2026-10-25T01:30:00Z");
  EXPECT_EQ(instant_again(wall("2026-10-25T02:30"), rome, first), first);
  EXPECT_EQ(instant_again(wall("2026-10-25T02:30"), rome, second), second);
  EXPECT_EQ(instant_again(wall("2026-07-01T10:00"), rome, second), at("2026-07-01T08:00:00Z"));
}

TEST(FutureTime, half_an_hour_on_lord_howe) {
  const auto gap = future_time(wall("2026-10-04T02:15"), zone("Australia/Lord_Howe"), at("2026-03-01T00:00:00Z"));
  ASSERT_TRUE(gap && gap->note);
  EXPECT_EQ(to_rfc3339(gap->instant), "2026-10-03T15:45:00Z");
  EXPECT_EQ(arg(*gap->note, "shown"), "02:45");
  const auto twice = future_time(wall("2026-04-05T01:45"), zone("Australia/Lord_Howe"), at("2026-03-01T00:00:00Z"));
  ASSERT_TRUE(twice && twice->note);
  EXPECT_EQ(to_rfc3339(twice->instant), "2026-04-04T14:45:00Z");
  EXPECT_EQ(twice->note->key, "plan.repeated");
}

TEST(FutureTime, an_ordinary_hour_needs_no_word) {
  const auto when = future_time(wall("2026-07-01T10:00"), zone("Asia/Kathmandu"), at("2026-03-01T00:00:00Z"));
  ASSERT_TRUE(when);
  EXPECT_EQ(to_rfc3339(when->instant), "2026-07-01T04:15:00Z");
  EXPECT_FALSE(when->note);
}

TEST(FutureTime, the_minute_that_runs_is_not_past_the_one_before_is) {
  const auto now = at("2026-07-01T08:00:59Z");
  EXPECT_TRUE(future_time(wall("2026-07-01T10:00"), zone("Europe/Rome"), now));
  const auto past = future_time(wall("2026-07-01T09:59"), zone("Europe/Rome"), now);
  ASSERT_FALSE(past);
  EXPECT_EQ(past.error().safe.key, "plan.past");
  EXPECT_EQ(past.error().field, "at");
}

TEST(MessageInARow, comes_back_as_it_was) {
  const Message message("plan.too_long", {{"used", std::int64_t{41}}, {"network", std::string("Small")}});
  const auto back = message_from_json(to_json(message));
  ASSERT_TRUE(back);
  EXPECT_EQ(back->key, "plan.too_long");
  EXPECT_EQ(to_json(*back), to_json(message));
  EXPECT_FALSE(message_from_json({{"args", json::object()}}));
}

class PlanStore : public test::OnEachEngine {
 protected:
  core::Registry registry = small_network();
  test::FakeClock clock;
};

TEST_P(PlanStore, plans_moves_and_cancels_and_tells_each_in_the_line_of_life) {
  World world(database(), clock, registry);
  const auto channel = world.channel("small", "@belprato");
  const auto rendition = world.story("Il caffè di Natale").at(channel.id.str());
  const auto planned = world.plan(rendition, wall("2026-12-01T10:00"));
  ASSERT_TRUE(planned);
  const auto id = planned->placement.id;
  auto placement = world.placement(id);
  EXPECT_EQ(placement.state, PlacementState::Planned);
  EXPECT_EQ(to_rfc3339(placement.instant), "2026-12-01T09:00:00Z");
  EXPECT_EQ(placement.zone, "Europe/Rome");
  EXPECT_EQ(placement.version, 1);

  clock.advance(std::chrono::minutes(1));
  const auto moved = database().write(
      [&](db::Tx& tx) { return move(tx, clock.now(), &world.session(), world.brand(), id, wall("2026-12-02T10:00"), "America/New_York"); });
  ASSERT_TRUE(moved);
  placement = world.placement(id);
  EXPECT_EQ(to_rfc3339(placement.instant), "2026-12-02T15:00:00Z");
  EXPECT_EQ(placement.version, 2);

  clock.advance(std::chrono::minutes(1));
  ASSERT_TRUE(database().write([&](db::Tx& tx) { return cancel(tx, clock.now(), &world.session(), world.brand(), id); }));
  EXPECT_EQ(world.placement(id).state, PlacementState::Cancelled);
  EXPECT_EQ(world.life(id), (std::vector<std::string>{"planned", "moved", "cancelled"}));
  const auto again = database().write([&](db::Tx& tx) { return cancel(tx, clock.now(), &world.session(), world.brand(), id); });
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().safe.key, "plan.cannot_cancel");
}

TEST_P(PlanStore, the_second_of_two_equal_hours_stays_the_second) {
  World world(database(), clock, registry);
  const auto channel = world.channel("small", "@belprato");
  const auto rendition = world.story("Due volte").at(channel.id.str());
  const auto planned = database().write([&](db::Tx& tx) {
    return plan(tx, clock.now(), &world.session(), world.brand(), registry, {rendition.id, wall("2027-10-31T02:30"), {}, false, true});
  });
  ASSERT_TRUE(planned && planned->note);
  const auto id = planned->placement.id;
  EXPECT_EQ(to_rfc3339(world.placement(id).instant), "2027-10-31T01:30:00Z");
  EXPECT_TRUE(second_meant(world.placement(id)));
  // Computed again with other zone data it is still the second.
  database().write([&](db::Tx& tx) { store::set_time(tx, clock.now(), planned->placement, "older-zone-data"); });
  EXPECT_EQ(database().write([&](db::Tx& tx) { return recompute_zones(tx, clock.now()); }), 0);
  EXPECT_TRUE(second_meant(world.placement(id)));
  ASSERT_TRUE(database().write(
      [&](db::Tx& tx) { return move(tx, clock.now(), &world.session(), world.brand(), id, wall("2027-10-31T02:30"), "Europe/Rome"); }));
  EXPECT_FALSE(second_meant(world.placement(id)));
}

TEST_P(PlanStore, what_was_cancelled_gets_its_time_back_while_it_is_ahead) {
  World world(database(), clock, registry);
  const auto channel = world.channel("small", "@belprato");
  const auto rendition = world.story("Ripensata").at(channel.id.str());
  const auto planned = world.plan(rendition, wall("2026-12-01T10:00"));
  ASSERT_TRUE(planned);
  const auto id = planned->placement.id;
  const auto restored = [&] {
    return database().write([&](db::Tx& tx) { return restore(tx, clock.now(), &world.session(), world.brand(), registry, id); });
  };
  const auto cancelled = [&] {
    return database().write([&](db::Tx& tx) { return cancel(tx, clock.now(), &world.session(), world.brand(), id); });
  };
  EXPECT_EQ(restored().error().safe.key, "plan.cannot_restore") << "nothing was cancelled";
  ASSERT_TRUE(cancelled());
  ASSERT_TRUE(restored());
  EXPECT_EQ(world.placement(id).state, PlacementState::Planned);
  EXPECT_EQ(to_rfc3339(world.placement(id).instant), "2026-12-01T09:00:00Z");
  EXPECT_EQ(world.life(id), (std::vector<std::string>{"planned", "cancelled", "restored"}));
  ASSERT_TRUE(cancelled());
  // Another placement of the rendition took its place.
  const auto other = world.plan(rendition, wall("2026-12-02T10:00"));
  ASSERT_TRUE(other);
  EXPECT_EQ(restored().error().safe.key, "plan.already_planned");
  database().write([&](db::Tx& tx) { set_state(tx, clock.now(), world.brand(), other->placement.id, PlacementState::Cancelled); });
  World stranger(database(), clock, registry);
  const auto of_another =
      database().write([&](db::Tx& tx) { return restore(tx, clock.now(), &stranger.session(), stranger.brand(), registry, id); });
  ASSERT_FALSE(of_another);
  EXPECT_EQ(of_another.error().code, Code::NotFound);
  clock.advance(std::chrono::hours(24 * 30));
  EXPECT_EQ(restored().error().safe.key, "plan.restore_past");
}

TEST_P(PlanStore, now_is_the_instant_of_asking) {
  World world(database(), clock, registry);
  const auto channel = world.channel("small", "@belprato");
  const auto planned = world.plan(world.story("Subito").at(channel.id.str()));
  ASSERT_TRUE(planned);
  EXPECT_EQ(planned->placement.instant, clock.now());
  EXPECT_EQ(planned->placement.wall.to_string(), "2026-11-24T10:00");
}

TEST_P(PlanStore, refuses_what_cannot_go_out) {
  World world(database(), clock, registry);
  const auto channel = world.channel("small", "@belprato");
  const auto rendition = world.story("Una volta").at(channel.id.str());
  EXPECT_EQ(world.plan(rendition, wall("2026-11-24T09:00")).error().safe.key, "plan.past");
  EXPECT_EQ(world.plan(rendition, wall("2026-12-24T09:00"), "Europe/Belprato").error().field, "zone");
  stories::Rendition absent = rendition;
  absent.id = Id<stories::Rendition>::create(clock.now());
  EXPECT_EQ(world.plan(absent).error().code, Code::NotFound);

  const auto first = world.plan(rendition, wall("2026-12-24T09:00"));
  ASSERT_TRUE(first);
  EXPECT_EQ(world.plan(rendition).error().safe.key, "plan.already_planned");
  database().write([&](db::Tx& tx) { set_state(tx, clock.now(), world.brand(), first->placement.id, PlacementState::Published); });
  EXPECT_EQ(world.plan(rendition).error().safe.key, "plan.already_out");
  EXPECT_TRUE(world.plan(rendition, std::nullopt, {}, true));
}

TEST_P(PlanStore, the_open_placement_of_a_rendition_is_the_one_that_still_asks_for_something) {
  World world(database(), clock, registry);
  const auto channel = world.channel("small", "@belprato");
  const auto rendition = world.story("Aperta").at(channel.id.str());
  const auto open = [&] { return database().read([&](db::Tx& tx) { return open_placement(tx, world.brand(), rendition.id); }); };
  EXPECT_FALSE(open());
  const auto first = world.plan(rendition, wall("2026-12-24T09:00"));
  ASSERT_TRUE(first);
  using enum PlacementState;
  for (const auto state : {Planned, Sending, Held, Unknown, Published, Failed, Cancelled}) {
    database().write([&](db::Tx& tx) { set_state(tx, clock.now(), world.brand(), first->placement.id, state); });
    const bool settled = state == Published || state == Failed || state == Cancelled;
    EXPECT_EQ(open().has_value(), !settled) << to_string(state);
    if (!settled) { EXPECT_EQ(open()->state, state); }
  }
  // An older one counts beside a newer that is settled.
  const auto second = world.plan(rendition, wall("2026-12-25T09:00"));
  ASSERT_TRUE(second);
  database().write([&](db::Tx& tx) {
    set_state(tx, clock.now(), world.brand(), first->placement.id, Unknown);
    set_state(tx, clock.now(), world.brand(), second->placement.id, Cancelled);
  });
  EXPECT_EQ(open()->id, first->placement.id);
}

TEST_P(PlanStore, another_brand_finds_nothing) {
  World world(database(), clock, registry);
  World other(database(), clock, registry);
  const auto channel = world.channel("small", "@belprato");
  const auto rendition = world.story("Nostro").at(channel.id.str());
  const auto planned = world.plan(rendition);
  ASSERT_TRUE(planned);
  EXPECT_EQ(other.plan(rendition).error().code, Code::NotFound);
  const auto cancelled =
      database().write([&](db::Tx& tx) { return cancel(tx, clock.now(), &other.session(), other.brand(), planned->placement.id); });
  ASSERT_FALSE(cancelled);
  EXPECT_EQ(cancelled.error().code, Code::NotFound);
}

TEST_P(PlanStore, changed_zone_data_move_future_instants_only) {
  World world(database(), clock, registry);
  const auto channel = world.channel("small", "@belprato");
  const auto planned = world.plan(world.story("Domani").at(channel.id.str()), wall("2026-12-24T09:00"));
  const auto right = world.plan(world.story("Dopodomani").at(channel.id.str()), wall("2026-12-25T09:00"));
  ASSERT_TRUE(planned && right);
  database().write([&](db::Tx& tx) {
    // As an older zone file would have computed it: one hour early.
    auto placement = planned->placement;
    placement.instant -= std::chrono::hours(1);
    store::set_time(tx, clock.now(), placement, "older-zone-data");
  });
  const auto moved = [&] { return database().write([&](db::Tx& tx) { return recompute_zones(tx, clock.now()); }); };
  EXPECT_EQ(moved(), 1);
  EXPECT_EQ(to_rfc3339(world.placement(planned->placement.id).instant), "2026-12-24T08:00:00Z");
  EXPECT_EQ(world.life(planned->placement.id), (std::vector<std::string>{"planned", "moved"}));
  EXPECT_EQ(world.life(right->placement.id), (std::vector<std::string>{"planned"}));
  EXPECT_EQ(moved(), 0);
}

PV_ON_EACH_ENGINE(PlanStore);

}  // namespace
}  // namespace pv::desk::plan
