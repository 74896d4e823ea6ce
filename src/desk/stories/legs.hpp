// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <span>

#include "desk/stories/stories.hpp"

/// Which ways a story goes, and how far it gets: from outcomes, never from plans. Pure; private to the area.
namespace pv::desk::stories {

inline constexpr std::array kLegs{core::Leg::Social,   core::Leg::Newsroom,   core::Leg::Press,
                                  core::Leg::Articles, core::Leg::Interviews, core::Leg::Advertising};

/// What has become of a story on one of its ways.
struct LegOutcome {
  core::Leg leg = core::Leg::Social;
  enum class Stage {
    None,
    Planned,
    Out,       ///< published by us, or sent to somebody who may publish it
    Appeared,  ///< in a medium that is not the brand's: a clipping, a guest article, an interview, an ad delivered
  } stage = Stage::None;
};

enum class Spread {
  Nothing,         ///< nothing is out
  OnlyShared,      ///< it reaches the network, at best its fringes
  Reachable,       ///< also open to everybody who looks: on the newsroom or its feed
  CarriedOutside,  ///< somebody else's medium carried it to people who did not look for it
};
[[nodiscard]] std::string_view to_string(Spread spread);

/// The farthest stage of each leg, in the order of kLegs.
[[nodiscard]] std::array<LegOutcome::Stage, kLegs.size()> stages(std::span<const LegOutcome> outcomes);
/// A release sent to journalists has reached nobody else yet, and the newsroom alone carries nothing outside.
[[nodiscard]] Spread spread_of(std::span<const LegOutcome> outcomes);
/// On the leg of that kind, what being out amounts to: an ad that was delivered has appeared, a guest article is live in another's medium.
[[nodiscard]] LegOutcome::Stage stage_when_out(core::Leg leg);

}  // namespace pv::desk::stories
