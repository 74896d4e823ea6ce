// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "desk/stories/stories.hpp"

/// Placements: which rendition goes out on which channel at which wall time.
namespace pv::desk::plan {

using people::Brand;
using people::Person;
using stories::Channel;
using stories::Rendition;
namespace core = pv::channels;

enum class PlacementState { Planned, Sending, Held, Published, Failed, Unknown, Cancelled };
[[nodiscard]] std::string_view to_string(PlacementState state);
[[nodiscard]] std::optional<PlacementState> parse_placement_state(std::string_view text);

struct Placement {
  Id<Placement> id;
  Id<Brand> brand_id;
  Id<Rendition> rendition_id;
  Id<Channel> channel_id;
  WallTime wall;
  std::string zone;
  Instant instant;
  Duration late_after = std::chrono::minutes(30);
  PlacementState state = PlacementState::Planned;
  std::int64_t version = 1;
  std::optional<Id<Person>> created_by;
  Instant created_at;
};

/// A message kept in a row: `{"key": "…", "args": {…}}`, formatted when somebody reads it.
[[nodiscard]] json::object to_json(const Message& message);
[[nodiscard]] std::optional<Message> message_from_json(const json::object& object);

/// One entry of a placement's line of life.
struct LifeEvent {
  Instant at;
  std::string kind;  ///< planned moved sending waiting published rejected unknown held cancelled restored decided reopened
  std::optional<Id<Person>> person;
  json::object details;
};

[[nodiscard]] std::optional<Placement> find_placement(db::Tx& tx, const Id<Brand>& brand, const Id<Placement>& id);
/// Of one rendition, oldest first.
[[nodiscard]] std::vector<Placement> placements_of(db::Tx& tx, const Id<Brand>& brand, const Id<Rendition>& rendition);
/// The placement of a rendition that is planned, sending, held or unknown; at most one is.
[[nodiscard]] std::optional<Placement> open_placement(db::Tx& tx, const Id<Brand>& brand, const Id<Rendition>& rendition);
/// Newest first; `after`: the last id of the page before.
[[nodiscard]] std::vector<Placement> list_placements(db::Tx& tx, const Id<Brand>& brand, std::optional<PlacementState> state,
                                                     const std::optional<Id<Placement>>& after, int limit);
/// Columns of `placement` as a placement, for joins of higher areas; the columns keep their names.
[[nodiscard]] Placement placement_from(const db::Row& row);
[[nodiscard]] std::vector<LifeEvent> life_of(db::Tx& tx, const Id<Brand>& brand, const Id<Placement>& id);
void add_life_event(db::Tx& tx, Instant now, const Id<Brand>& brand, const Id<Placement>& id, std::string_view kind,
                    const people::Session* session, const json::object& details);
/// Changes the state and bumps the version; asserts that the placement exists.
void set_state(db::Tx& tx, Instant now, const Id<Brand>& brand, const Id<Placement>& id, PlacementState state);

struct PlacementInput {
  Id<Rendition> rendition;
  std::optional<WallTime> wall;  ///< absent: now
  std::string zone;              ///< empty: the brand's
  bool again = false;            ///< meant: the rendition is out already and goes out once more
  bool second = false;           ///< of a wall time that the clock repeats the later is meant; else without a meaning
};
/// What a wall time means, with the explanation when the clock skips or repeats it.
struct Planned {
  Placement placement;
  std::optional<Message> note;
};
/// Refuses: a past time (but "now" and the minute that runs), a zone unknown, a rendition that breaks its limits, a second open
/// placement of the rendition, and one that is out already unless `again` says that it is meant.
[[nodiscard]] Result<Planned> plan(db::Tx& tx, Instant now, const people::Session* session, const Id<Brand>& brand,
                                   const core::Registry& registry, const PlacementInput& input);
[[nodiscard]] Result<Planned> move(db::Tx& tx, Instant now, const people::Session* session, const Id<Brand>& brand, const Id<Placement>& id,
                                   const WallTime& wall, const std::string& zone, bool second = false);
/// Gives up a placement that is planned, held or failed.
[[nodiscard]] Result<void> cancel(db::Tx& tx, Instant now, const people::Session* session, const Id<Brand>& brand, const Id<Placement>& id);

/// What a wall time will mean in a zone, for the form in which it is chosen.
struct ClockView {
  Instant instant;
  std::optional<Message> note;     ///< what is taken where the clock skips or repeats it
  std::vector<Message> choices{};  ///< two when it is repeated: the first and the second
};
[[nodiscard]] ClockView view_clock(const WallTime& wall, const Zone& zone, bool second);
/// The placement's wall time is one that the clock repeats, and the later of the two is meant.
[[nodiscard]] bool second_meant(const Placement& placement);

/// A placement that a person cancelled is planned again for the time it had. Code::Conflict "plan.restore_past" when that has gone by,
/// "plan.cannot_restore" when it was given up as unknown, or was not cancelled at all.
[[nodiscard]] Result<Planned> restore(db::Tx& tx, Instant now, const people::Session* session, const Id<Brand>& brand,
                                      const core::Registry& registry, const Id<Placement>& id);
/// Whether `restore` would find the time still ahead and nothing in its way.
[[nodiscard]] bool may_restore(const Placement& placement, const std::vector<LifeEvent>& life, Instant now);

/// A held or failed placement goes out now.
[[nodiscard]] Result<void> release(db::Tx& tx, Instant now, const people::Session* session, const Id<Brand>& brand,
                                   const Id<Placement>& id);
/// Back to planned for `now`, whatever the state was; for a decision taken above. No event, no audit: the caller writes them.
void replan_now(db::Tx& tx, Instant now, const Id<Brand>& brand, const Id<Placement>& id);
/// What would stop this rendition from going out as it is: nothing to say, or a limit of the network.
[[nodiscard]] Result<core::Publication> checked_publication(db::Tx& tx, const core::Registry& registry, const Rendition& rendition,
                                                            const Channel& channel);
/// After the machine's zone data changed: computes the instants of future placements again from wall time and zone, with a life
/// event where one moved. Gives the number moved. Call at start.
int recompute_zones(db::Tx& tx, Instant now);

}  // namespace pv::desk::plan
