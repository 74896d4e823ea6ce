// SPDX-License-Identifier: Apache-2.0
#include "desk/plan/store.hpp"

#include <array>

namespace pv::desk::plan {

namespace {

const db::Query kFind("plan.find", R"sql(
SELECT id, brand_id, rendition_id, channel_id, wall, zone, instant, late_after, state, version, created_by, created_at
  FROM placement WHERE brand_id = $1 AND id = $2)sql");

const db::Query kOfRendition("plan.of_rendition", R"sql(
SELECT id, brand_id, rendition_id, channel_id, wall, zone, instant, late_after, state, version, created_by, created_at
  FROM placement WHERE brand_id = $1 AND rendition_id = $2 ORDER BY created_at, id)sql");

const db::Query kList("plan.list", R"sql(
SELECT id, brand_id, rendition_id, channel_id, wall, zone, instant, late_after, state, version, created_by, created_at
  FROM placement WHERE brand_id = $1 AND id < $2 ORDER BY id DESC LIMIT $3)sql");

const db::Query kListInState("plan.list_in_state", R"sql(
SELECT id, brand_id, rendition_id, channel_id, wall, zone, instant, late_after, state, version, created_by, created_at
  FROM placement WHERE brand_id = $1 AND state = $2 AND id < $3 ORDER BY id DESC LIMIT $4)sql");

const db::Query kInsert("plan.insert", R"sql(
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by,
                       created_at, updated_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, $11, $12, $12))sql");

const db::Query kSetState("plan.set_state", R"sql(
UPDATE placement SET state = $3, version = version + 1, updated_at = $4 WHERE brand_id = $1 AND id = $2)sql");

const db::Query kSetTime("plan.set_time", R"sql(
UPDATE placement SET wall = $3, zone = $4, instant = $5, zone_data = $6, state = $7, version = version + 1, updated_at = $8
 WHERE brand_id = $1 AND id = $2)sql");

const db::Query kStanding("plan.standing", R"sql(
SELECT count(*) FILTER (WHERE state IN ('planned', 'sending', 'held', 'unknown')) AS open_count,
       count(*) FILTER (WHERE state = 'published') AS out_count
  FROM placement WHERE brand_id = $1 AND rendition_id = $2)sql");

const db::Query kOldZoneData("plan.old_zone_data", R"sql(
-- @all-brands: zone data belong to the machine
SELECT id, brand_id, rendition_id, channel_id, wall, zone, instant, late_after, state, version, created_by, created_at
  FROM placement WHERE state = 'planned' AND instant > $1 AND zone_data <> $2 ORDER BY instant, id)sql");

const db::Query kAddEvent("plan.add_event", R"sql(
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ($1, $2, $3, $4, $5, $6, $7))sql");

const db::Query kLife("plan.life", R"sql(
SELECT at, kind, person_id, details FROM placement_event WHERE brand_id = $1 AND placement_id = $2 ORDER BY at, id)sql");

struct StateName {
  PlacementState state;
  std::string_view name;
};
constexpr std::array kStates{
    StateName{PlacementState::Planned, "planned"},     StateName{PlacementState::Sending, "sending"},
    StateName{PlacementState::Held, "held"},           StateName{PlacementState::Published, "published"},
    StateName{PlacementState::Failed, "failed"},       StateName{PlacementState::Unknown, "unknown"},
    StateName{PlacementState::Cancelled, "cancelled"},
};

// Above every UUID: a list without a cursor starts here.
constexpr std::string_view kAfterAllIds = "g";

std::vector<Placement> placements_from(const db::Rows& rows) {
  std::vector<Placement> placements;
  placements.reserve(rows.size());
  for (const auto& row : rows) placements.push_back(placement_from(row));
  return placements;
}

}  // namespace

std::string_view to_string(PlacementState state) {
  for (const auto& [value, name] : kStates)
    if (value == state) return name;
  PV_ASSERT(false);
  return {};
}

std::optional<PlacementState> parse_placement_state(std::string_view text) {
  for (const auto& [value, name] : kStates)
    if (name == text) return value;
  return std::nullopt;
}

json::object to_json(const Message& message) {
  json::object args;
  for (const auto& [name, value] : message.args) std::visit([&](const auto& v) { args[name] = v; }, value);
  return {{"key", message.key}, {"args", std::move(args)}};
}

std::optional<Message> message_from_json(const json::object& object) {
  auto key = json::string_at(object, "key");
  if (!key || key->empty()) return std::nullopt;
  Message message(*key);
  if (const auto* args = json::object_at(object, "args")) {
    for (const auto& [name, value] : *args) {
      if (value.is_string()) message.args.emplace_back(name, std::string(value.get_string()));
      if (value.is_int64()) message.args.emplace_back(name, value.get_int64());
      if (value.is_double()) message.args.emplace_back(name, value.get_double());
    }
  }
  return message;
}

Placement placement_from(const db::Row& row) {
  Placement placement;
  placement.id = row.get<Id<Placement>>("id");
  placement.brand_id = row.get<Id<Brand>>("brand_id");
  placement.rendition_id = row.get<Id<Rendition>>("rendition_id");
  placement.channel_id = row.get<Id<Channel>>("channel_id");
  auto wall = WallTime::parse(row.get<std::string>("wall"));
  PV_ASSERT(wall);
  placement.wall = *wall;
  placement.zone = row.get<std::string>("zone");
  placement.instant = row.get<Instant>("instant");
  placement.late_after = row.get<Duration>("late_after");
  auto state = parse_placement_state(row.get<std::string>("state"));
  PV_ASSERT(state);
  placement.state = *state;
  placement.version = row.get<std::int64_t>("version");
  placement.created_by = row.get<std::optional<Id<Person>>>("created_by");
  placement.created_at = row.get<Instant>("created_at");
  return placement;
}

std::optional<Placement> find_placement(db::Tx& tx, const Id<Brand>& brand, const Id<Placement>& id) {
  if (auto row = tx.one(kFind, brand, id)) return placement_from(*row);
  return std::nullopt;
}

std::vector<Placement> placements_of(db::Tx& tx, const Id<Brand>& brand, const Id<Rendition>& rendition) {
  return placements_from(tx.query(kOfRendition, brand, rendition));
}

std::vector<Placement> list_placements(db::Tx& tx, const Id<Brand>& brand, std::optional<PlacementState> state,
                                       const std::optional<Id<Placement>>& after, int limit) {
  const std::string below = after ? after->str() : std::string(kAfterAllIds);
  return placements_from(state ? tx.query(kListInState, brand, to_string(*state), below, limit) : tx.query(kList, brand, below, limit));
}

std::vector<LifeEvent> life_of(db::Tx& tx, const Id<Brand>& brand, const Id<Placement>& id) {
  std::vector<LifeEvent> life;
  for (const auto& row : tx.query(kLife, brand, id)) {
    life.push_back({row.get<Instant>("at"), row.get<std::string>("kind"), row.get<std::optional<Id<Person>>>("person_id"),
                    row.get<json::object>("details")});
  }
  return life;
}

void add_life_event(db::Tx& tx, Instant now, const Id<Brand>& brand, const Id<Placement>& id, std::string_view kind,
                    const people::Session* session, const json::object& details) {
  const Id<Person> person = session ? session->person.id : Id<Person>();
  tx.exec(kAddEvent, new_uuid7(now), brand, id, now, kind, person, details);
}

void set_state(db::Tx& tx, Instant now, const Id<Brand>& brand, const Id<Placement>& id, PlacementState state) {
  const auto changed = tx.exec(kSetState, brand, id, to_string(state), now);
  PV_ASSERT(changed == 1);
}

namespace store {

void insert(db::Tx& tx, const Placement& placement, std::string_view zone_data) {
  tx.exec(kInsert, placement.id, placement.brand_id, placement.rendition_id, placement.channel_id, placement.wall.to_string(),
          placement.zone, placement.instant, zone_data, placement.late_after, to_string(placement.state), placement.created_by,
          placement.created_at);
}

void set_time(db::Tx& tx, Instant now, const Placement& placement, std::string_view zone_data) {
  const auto changed = tx.exec(kSetTime, placement.brand_id, placement.id, placement.wall.to_string(), placement.zone, placement.instant,
                               zone_data, to_string(PlacementState::Planned), now);
  PV_ASSERT(changed == 1);
}

Standing standing_of(db::Tx& tx, const Id<Brand>& brand, const Id<Rendition>& rendition) {
  const auto row = tx.one(kStanding, brand, rendition);
  PV_ASSERT(row);
  return {row->get<std::int64_t>("open_count") > 0, row->get<std::int64_t>("out_count") > 0};
}

std::vector<Placement> with_old_zone_data(db::Tx& tx, Instant now, std::string_view zone_data) {
  return placements_from(tx.query(kOldZoneData, now, zone_data));
}

}  // namespace store

}  // namespace pv::desk::plan
