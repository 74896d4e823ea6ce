// SPDX-License-Identifier: Apache-2.0
#include "desk/plan/rules.hpp"
#include "desk/plan/store.hpp"

namespace pv::desk::plan {

namespace {

/// The zone fingerprint reads the machine's files: once per process is enough, a change needs a start anyway.
const std::string& zone_data() {
  static const std::string fingerprint = zone_data_fingerprint();
  return fingerprint;
}

Result<Placement> placement_in(db::Tx& tx, const Id<Brand>& brand, const Id<Placement>& id) {
  if (auto placement = find_placement(tx, brand, id)) return std::move(*placement);
  return fail(Code::NotFound, "plan.not_found");
}

json::object time_details(const Placement& placement) {
  return {{"wall", placement.wall.to_string()}, {"zone", placement.zone}, {"instant", to_rfc3339(placement.instant)}};
}

void put_at_now(Placement& placement, const Zone& zone, Instant now) {
  placement.instant = now;
  placement.wall = zone.at(now);
  placement.zone = zone.name();
  placement.state = PlacementState::Planned;
}

}  // namespace

std::optional<Placement> open_placement(db::Tx& tx, const Id<Brand>& brand, const Id<Rendition>& rendition) {
  for (auto& placement : placements_of(tx, brand, rendition)) {
    using enum PlacementState;
    if (placement.state == Planned || placement.state == Sending || placement.state == Held || placement.state == Unknown)
      return std::move(placement);
  }
  return std::nullopt;
}

Result<core::Publication> checked_publication(db::Tx& tx, const core::Registry& registry, const Rendition& rendition,
                                              const Channel& channel) {
  const auto* network = registry.find(channel.network);
  if (network == nullptr) return fail(Code::Unsupported, Message("plan.network_absent", {{"network", channel.network}}));
  auto publication = PV_TRY(stories::publication_of(tx, registry, rendition));
  PV_CHECK(check_publication(*network, publication, channel.settings));
  return publication;
}

Result<Planned> plan(db::Tx& tx, Instant now, const people::Session* session, const Id<Brand>& brand, const core::Registry& registry,
                     const PlacementInput& input) {
  const auto rendition = stories::find_rendition(tx, brand, input.rendition);
  if (!rendition) return fail(Code::NotFound, "plan.rendition_not_found");
  const auto channel = channels::find_channel(tx, brand, rendition->channel_id);
  if (!channel) return fail(Code::Conflict, "plan.channel_gone");
  const auto standing = store::standing_of(tx, brand, rendition->id);
  if (standing.open) return fail(Code::Conflict, "plan.already_planned");
  if (standing.out && !input.again) return fail(Code::Conflict, "plan.already_out");
  PV_CHECK(checked_publication(tx, registry, *rendition, *channel));

  std::string zone_name = input.zone;
  if (zone_name.empty()) {
    const auto owner = people::find_brand(tx, brand);
    if (!owner) return fail(Code::NotFound, "plan.not_found");
    zone_name = owner->zone;
  }
  auto zone = Zone::parse(zone_name);
  if (!zone) return fail(std::move(zone).error().for_field("zone"));

  Planned planned;
  auto& placement = planned.placement;
  placement.id = Id<Placement>::create(now);
  placement.brand_id = brand;
  placement.rendition_id = rendition->id;
  placement.channel_id = channel->id;
  placement.created_at = now;
  if (session) placement.created_by = session->person.id;
  if (input.wall) {
    auto when = PV_TRY(future_time(*input.wall, *zone, now, input.second));
    placement.instant = when.instant;
    placement.wall = *input.wall;
    placement.zone = zone->name();
    planned.note = std::move(when.note);
  } else {
    put_at_now(placement, *zone, now);
  }
  store::insert(tx, placement, zone_data());
  auto details = time_details(placement);
  if (!input.wall) details["now"] = true;
  if (planned.note) details["note"] = to_json(*planned.note);
  add_life_event(tx, now, brand, placement.id, "planned", session, details);
  people::audit(tx, now, session, "placement.plan", "placement", placement.id.str(), details, &brand);
  return planned;
}

Result<Planned> move(db::Tx& tx, Instant now, const people::Session* session, const Id<Brand>& brand, const Id<Placement>& id,
                     const WallTime& wall, const std::string& zone_name, bool second) {
  Planned planned;
  auto& placement = planned.placement;
  placement = PV_TRY(placement_in(tx, brand, id));
  if (placement.state != PlacementState::Planned && placement.state != PlacementState::Held)
    return fail(Code::Conflict, refusal("plan.cannot_move", placement.state));
  auto zone = Zone::parse(zone_name.empty() ? placement.zone : zone_name);
  if (!zone) return fail(std::move(zone).error().for_field("zone"));
  auto when = PV_TRY(future_time(wall, *zone, now, second));
  json::object details{{"from", time_details(placement)}};
  placement.wall = wall;
  placement.zone = zone->name();
  placement.instant = when.instant;
  placement.state = PlacementState::Planned;
  placement.version += 1;
  planned.note = std::move(when.note);
  store::set_time(tx, now, placement, zone_data());
  details["to"] = time_details(placement);
  if (planned.note) details["note"] = to_json(*planned.note);
  add_life_event(tx, now, brand, id, "moved", session, details);
  people::audit(tx, now, session, "placement.move", "placement", id.str(), details, &brand);
  return planned;
}

Result<void> cancel(db::Tx& tx, Instant now, const people::Session* session, const Id<Brand>& brand, const Id<Placement>& id) {
  const auto placement = PV_TRY(placement_in(tx, brand, id));
  if (placement.state != PlacementState::Planned && placement.state != PlacementState::Held && placement.state != PlacementState::Failed)
    return fail(Code::Conflict, refusal("plan.cannot_cancel", placement.state));
  set_state(tx, now, brand, id, PlacementState::Cancelled);
  add_life_event(tx, now, brand, id, "cancelled", session, {});
  people::audit(tx, now, session, "placement.cancel", "placement", id.str(), {}, &brand);
  return {};
}

Result<Planned> restore(db::Tx& tx, Instant now, const people::Session* session, const Id<Brand>& brand, const core::Registry& registry,
                        const Id<Placement>& id) {
  Planned planned;
  auto& placement = planned.placement;
  placement = PV_TRY(placement_in(tx, brand, id));
  const auto life = life_of(tx, brand, id);
  if (placement.state != PlacementState::Cancelled || life.empty() || life.back().kind != "cancelled")
    return fail(Code::Conflict, refusal("plan.cannot_restore", placement.state));
  if (placement.instant <= now) return fail(Code::Conflict, "plan.restore_past");
  if (store::standing_of(tx, brand, placement.rendition_id).open) return fail(Code::Conflict, "plan.already_planned");
  const auto rendition = stories::find_rendition(tx, brand, placement.rendition_id);
  if (!rendition) return fail(Code::NotFound, "plan.rendition_not_found");
  const auto channel = channels::find_channel(tx, brand, placement.channel_id);
  if (!channel) return fail(Code::Conflict, "plan.channel_gone");
  PV_CHECK(checked_publication(tx, registry, *rendition, *channel));
  placement.state = PlacementState::Planned;
  placement.version += 1;
  // The zone's data may have changed since: the wall time is what was meant.
  if (const auto zone = Zone::parse(placement.zone)) {
    placement.instant = instant_again(placement.wall, *zone, placement.instant);
    planned.note = view_clock(placement.wall, *zone, second_meant(placement)).note;
  }
  store::set_time(tx, now, placement, zone_data());
  auto details = time_details(placement);
  if (planned.note) details["note"] = to_json(*planned.note);
  add_life_event(tx, now, brand, id, "restored", session, details);
  people::audit(tx, now, session, "placement.restore", "placement", id.str(), details, &brand);
  return planned;
}

Result<void> release(db::Tx& tx, Instant now, const people::Session* session, const Id<Brand>& brand, const Id<Placement>& id) {
  const auto placement = PV_TRY(placement_in(tx, brand, id));
  if (placement.state != PlacementState::Held && placement.state != PlacementState::Failed)
    return fail(Code::Conflict, refusal("plan.cannot_release", placement.state));
  // A failed placement was no longer open, so the rendition may have been planned anew meanwhile.
  if (placement.state == PlacementState::Failed && store::standing_of(tx, brand, placement.rendition_id).open)
    return fail(Code::Conflict, "plan.already_planned");
  replan_now(tx, now, brand, id);
  add_life_event(tx, now, brand, id, "decided", session, {{"decision", "release"}});
  people::audit(tx, now, session, "placement.release", "placement", id.str(), {}, &brand);
  return {};
}

void replan_now(db::Tx& tx, Instant now, const Id<Brand>& brand, const Id<Placement>& id) {
  auto placement = find_placement(tx, brand, id);
  PV_ASSERT(placement);
  auto zone = Zone::parse(placement->zone);
  put_at_now(*placement, zone ? *zone : Zone::utc(), now);
  store::set_time(tx, now, *placement, zone_data());
}

int recompute_zones(db::Tx& tx, Instant now) {
  int moved = 0;
  for (auto& placement : store::with_old_zone_data(tx, now, zone_data())) {
    const auto zone = Zone::parse(placement.zone);
    if (!zone) continue;  // the zone is gone from the machine: the instant known so far stays the best answer
    const auto before = placement.instant;
    placement.instant = instant_again(placement.wall, *zone, before);
    store::set_time(tx, now, placement, zone_data());
    if (placement.instant == before) continue;
    ++moved;
    add_life_event(tx, now, placement.brand_id, placement.id, "moved", nullptr,
                   {{"reason", "zone_data"}, {"from", {{"instant", to_rfc3339(before)}}}, {"to", time_details(placement)}});
  }
  return moved;
}

}  // namespace pv::desk::plan
