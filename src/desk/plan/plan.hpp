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
  Instant created_at;
};

/// One entry of a placement's line of life.
struct LifeEvent {
  Instant at;
  std::string kind;  ///< planned moved sending waiting published rejected unknown held cancelled decided
  std::optional<Id<Person>> person;
  json::object details;
};

[[nodiscard]] std::optional<Placement> find_placement(db::Tx& tx, const Id<Brand>& brand, const Id<Placement>& id);
[[nodiscard]] std::vector<Placement> placements_of(db::Tx& tx, const Id<Brand>& brand, const Id<Rendition>& rendition);
[[nodiscard]] std::vector<LifeEvent> life_of(db::Tx& tx, const Id<Brand>& brand, const Id<Placement>& id);
void add_life_event(db::Tx& tx, Instant now, const Id<Brand>& brand, const Id<Placement>& id, std::string_view kind,
                    const people::Session* session, const json::object& details);
/// Changes the state and bumps the version; asserts that the placement exists.
void set_state(db::Tx& tx, Instant now, const Id<Brand>& brand, const Id<Placement>& id, PlacementState state);

struct PlacementInput {
  Id<Rendition> rendition;
  std::optional<WallTime> wall;  ///< absent: now
  std::string zone;              ///< empty: the brand's
};
/// What a wall time means, with the explanation when the clock skips or repeats it.
struct Planned {
  Placement placement;
  std::optional<Message> note;
};
/// Refuses: a past time (but "now"), a zone unknown, a rendition that breaks its limits, a second open placement of the rendition.
[[nodiscard]] Result<Planned> plan(db::Tx& tx, Instant now, const people::Session* session, const Id<Brand>& brand,
                                   const core::Registry& registry, const PlacementInput& input);
[[nodiscard]] Result<Planned> move(db::Tx& tx, Instant now, const people::Session* session, const Id<Brand>& brand, const Id<Placement>& id,
                                   const WallTime& wall, const std::string& zone);
[[nodiscard]] Result<void> cancel(db::Tx& tx, Instant now, const people::Session* session, const Id<Brand>& brand, const Id<Placement>& id);

}  // namespace pv::desk::plan
