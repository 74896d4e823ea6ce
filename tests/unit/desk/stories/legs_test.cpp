// SPDX-License-Identifier: Apache-2.0
#include "desk/stories/legs.hpp"

#include <gtest/gtest.h>

#include "support/texts.hpp"

namespace pv::desk::stories {
namespace {

using Stage = LegOutcome::Stage;
using core::Leg;

/// What the design says, written down once more in its own words.
Spread by_the_words(const std::array<Stage, 6>& stage) {
  const bool carried = stage[0] == Stage::Appeared || stage[1] == Stage::Appeared || stage[2] == Stage::Appeared ||
                       stage[3] == Stage::Appeared || stage[4] == Stage::Appeared || stage[5] == Stage::Appeared;
  if (carried) return Spread::CarriedOutside;
  if (stage[1] == Stage::Out) return Spread::Reachable;
  if (stage[0] == Stage::Out) return Spread::OnlyShared;
  return Spread::Nothing;
}

TEST(Legs, all_combinations_of_all_stages_on_all_six) {
  int seen = 0;
  std::array<int, 4> each{};
  for (int code = 0; code < 4 * 4 * 4 * 4 * 4 * 4; ++code) {
    std::array<Stage, 6> stage{};
    std::vector<LegOutcome> outcomes;
    for (std::size_t i = 0, rest = static_cast<std::size_t>(code); i < 6; ++i, rest /= 4) {
      stage.at(i) = static_cast<Stage>(rest % 4);
      outcomes.push_back({kLegs.at(i), stage.at(i)});
    }
    ASSERT_EQ(spread_of(outcomes), by_the_words(stage)) << code;
    // Told twice, in another order, with lesser outcomes beside: the same.
    std::vector<LegOutcome> more(outcomes.rbegin(), outcomes.rend());
    for (const auto& outcome : outcomes) more.push_back({outcome.leg, Stage::None});
    ASSERT_EQ(spread_of(more), by_the_words(stage)) << code;
    ++each.at(static_cast<std::size_t>(spread_of(outcomes)));
    ++seen;
  }
  EXPECT_EQ(seen, 4096);
  EXPECT_EQ(each, (std::array<int, 4>{324, 162, 243, 4096 - 729}));
}

TEST(Legs, known_cases) {
  const auto of = [](std::initializer_list<LegOutcome> outcomes) { return spread_of(std::vector(outcomes)); };
  EXPECT_EQ(of({}), Spread::Nothing);
  EXPECT_EQ(of({{Leg::Social, Stage::Planned}, {Leg::Newsroom, Stage::Planned}}), Spread::Nothing) << "plans are no outcomes";
  EXPECT_EQ(of({{Leg::Social, Stage::Out}}), Spread::OnlyShared);
  EXPECT_EQ(of({{Leg::Social, Stage::Out}, {Leg::Press, Stage::Out}}), Spread::OnlyShared) << "a release sent is not yet read by anybody";
  EXPECT_EQ(of({{Leg::Newsroom, Stage::Out}}), Spread::Reachable) << "and alone never more";
  EXPECT_EQ(of({{Leg::Press, Stage::Appeared}}), Spread::CarriedOutside) << "a clipping";
  EXPECT_EQ(of({{Leg::Advertising, stage_when_out(Leg::Advertising)}}), Spread::CarriedOutside);
  EXPECT_EQ(stage_when_out(Leg::Newsroom), Stage::Out);
}

TEST(Legs, every_spread_has_a_name) {
  for (const auto spread : {Spread::Nothing, Spread::OnlyShared, Spread::Reachable, Spread::CarriedOutside})
    for (const auto* language : {"it", "en"})
      EXPECT_TRUE(test::catalog().has(language, "stories.spread." + std::string(to_string(spread)))) << to_string(spread);
}

}  // namespace
}  // namespace pv::desk::stories
