// SPDX-License-Identifier: Apache-2.0
#include "desk/stories/legs.hpp"

#include <algorithm>

namespace pv::desk::stories {

using Stage = LegOutcome::Stage;

std::string_view to_string(Spread spread) {
  switch (spread) {
    case Spread::Nothing: return "nothing";
    case Spread::OnlyShared: return "only_shared";
    case Spread::Reachable: return "reachable";
    case Spread::CarriedOutside: return "carried_outside";
  }
  return "nothing";
}

std::array<Stage, kLegs.size()> stages(std::span<const LegOutcome> outcomes) {
  std::array<Stage, kLegs.size()> farthest{};
  for (const auto& outcome : outcomes) {
    auto& stage = farthest.at(static_cast<std::size_t>(std::find(kLegs.begin(), kLegs.end(), outcome.leg) - kLegs.begin()));
    stage = std::max(stage, outcome.stage);
  }
  return farthest;
}

Spread spread_of(std::span<const LegOutcome> outcomes) {
  const auto farthest = stages(outcomes);
  const auto at_least = [&](core::Leg leg, Stage stage) {
    return farthest.at(static_cast<std::size_t>(std::find(kLegs.begin(), kLegs.end(), leg) - kLegs.begin())) >= stage;
  };
  if (std::any_of(farthest.begin(), farthest.end(), [](Stage stage) { return stage == Stage::Appeared; })) return Spread::CarriedOutside;
  if (at_least(core::Leg::Newsroom, Stage::Out)) return Spread::Reachable;
  return at_least(core::Leg::Social, Stage::Out) ? Spread::OnlyShared : Spread::Nothing;
}

Stage stage_when_out(core::Leg leg) {
  switch (leg) {
    case core::Leg::Social:
    case core::Leg::Newsroom:
    case core::Leg::Press: return Stage::Out;
    case core::Leg::Articles:
    case core::Leg::Interviews:
    case core::Leg::Advertising: return Stage::Appeared;
  }
  return Stage::Out;
}

}  // namespace pv::desk::stories
