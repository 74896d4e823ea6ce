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
/// `second`: of two equal ones the later.
[[nodiscard]] Result<PlannedTime> future_time(const WallTime& wall, const Zone& zone, Instant now, bool second = false);
/// The instant of a stored wall time under the machine's zone data. Where the clock repeats it, the one that is nearer to `before`, the
/// instant known so far, since only that tells which of the two was meant.
[[nodiscard]] Instant instant_again(const WallTime& wall, const Zone& zone, Instant before);

/// Something to say, and within the limits of the network and of the account's own server; `account` are its settings.
[[nodiscard]] Result<void> check_publication(const core::Channel& network, const core::Publication& publication,
                                             const json::object& account = {});

/// "plan.cannot_move" with the state as an argument for ICU's select.
[[nodiscard]] Message refusal(std::string key, PlacementState state);

}  // namespace pv::desk::plan
