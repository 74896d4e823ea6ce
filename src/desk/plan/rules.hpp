// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/plan/plan.hpp"

/// Pure rules of planning.
namespace pv::desk::plan {

struct PlannedTime {
  Instant instant;
  std::optional<Message> note;  ///< why the clock will show, or showed, something else
};
/// The instant of a wall time that is not past. A minute that still runs counts as not past, since forms have no seconds.
[[nodiscard]] Result<PlannedTime> future_time(const WallTime& wall, const Zone& zone, Instant now);

/// Something to say, and within the limits of the network.
[[nodiscard]] Result<void> check_publication(const core::Channel& network, const core::Publication& publication);

/// "plan.cannot_move" with the state as an argument for ICU's select.
[[nodiscard]] Message refusal(std::string key, PlacementState state);

}  // namespace pv::desk::plan
