// SPDX-License-Identifier: Apache-2.0
#include <rapidcheck.h>

#include <cstdlib>
#include <sstream>

#include "unit/desk/publishing/rig.hpp"

/// Random faults × random deaths, two engines taking turns: whatever happens, each placement is out exactly once, or a person is
/// asked, or it is refused or held with nothing out; and none is forgotten.
namespace pv::desk::publishing {
namespace {

using plan::PlacementState;
using test::Fault;
using test::Rig;

class EngineProperty : public test::OnEachEngine {};

rc::Gen<Fault> any_fault() {
  return rc::gen::weightedElement<Fault>({{6, Fault::None},
                                          {2, Fault::NotSent},
                                          {2, Fault::LostRequest},
                                          {3, Fault::LostAnswer},
                                          {1, Fault::Refused},
                                          {2, Fault::Busy},
                                          {2, Fault::BrokenAfter},
                                          {1, Fault::Broken},
                                          {1, Fault::NoLink},
                                          {2, Fault::Expired}});
}

struct Turn {
  bool second;  ///< which engine
  int dies_at;  ///< the nth crash point of the turn; 0: lives
  int seconds;  ///< that pass before it
};

std::ostream& operator<<(std::ostream& out, const Turn& turn) {
  return out << "after " << turn.seconds << " s the " << (turn.second ? "second" : "first") << " engine, dies at " << turn.dies_at;
}

rc::Gen<Turn> any_turn() {
  return rc::gen::apply([](bool second, int dies_at, int seconds) { return Turn{second, dies_at, seconds}; }, rc::gen::arbitrary<bool>(),
                        rc::gen::weightedOneOf<int>({{2, rc::gen::just(0)}, {3, rc::gen::inRange(1, 14)}}), rc::gen::inRange(0, 120));
}

TEST_P(EngineProperty, never_twice_never_lost) {
  int round = 0;
  const bool full = std::getenv("PV_FULL") != nullptr;
  auto params = rc::detail::configuration().testParams;
  params.maxSuccess = full ? 400 : on_postgres() ? 25 : 100;
  params.maxSize = 30;
  const auto result = rc::detail::checkTestable(
      [&] {
        const bool keyed = *rc::gen::arbitrary<bool>();
        const bool looks = *rc::gen::weightedElement<bool>({{4, true}, {1, false}});
        const auto faults = *rc::gen::container<std::vector<Fault>>(any_fault());
        const auto read_faults = *rc::gen::container<std::vector<Fault>>(
            rc::gen::weightedElement<Fault>({{6, Fault::None}, {1, Fault::Broken}, {1, Fault::LostAnswer}, {1, Fault::NotSent}}));
        const auto turns = *rc::gen::container<std::vector<Turn>>(any_turn());
        const auto count = *rc::gen::inRange(1, 4);

        Rig rig(database(), store().second(), keyed, looks);
        rig.network.plan({faults.begin(), faults.end()});
        rig.network.plan_reads({read_faults.begin(), read_faults.end()});
        ++round;
        struct Wanted {
          Id<plan::Placement> id;
          std::string text;
        };
        std::vector<Wanted> wanted;
        for (int i = 0; i < count; ++i) {
          const auto text = "Giro " + std::to_string(round) + ", uscita " + std::to_string(i);
          wanted.push_back({rig.plan_now(text), text});
        }
        for (const auto& turn : turns) {
          rig.pass(std::chrono::seconds(turn.seconds));
          auto& engine = turn.second ? rig.second : rig.first;
          if (turn.dies_at == 0) engine.run_due();
          else rig.die_at(turn.dies_at, [&] { engine.run_due(); });
        }
        // In the end nobody dies any more and the network is well: everything comes to rest.
        rig.network.plan({});
        rig.network.plan_reads({});
        for (int i = 0; i < 40; ++i) {
          rig.pass(std::chrono::minutes(2));
          rig.first.run_due();
        }
        std::string last_out;
        for (const auto& [id, text] : wanted) {
          const auto state = rig.world.placement(id).state;
          const auto seen = rig.network.posts_with(text);
          RC_LOG() << text << ": " << plan::to_string(state) << ", seen " << seen << " times\n";
          RC_ASSERT(seen <= 1);
          switch (state) {
            case PlacementState::Published: RC_ASSERT(seen == 1); break;
            case PlacementState::Unknown: break;
            case PlacementState::Failed:
            case PlacementState::Held: RC_ASSERT(seen == 0); break;
            case PlacementState::Planned:
            case PlacementState::Sending:
            case PlacementState::Cancelled: RC_FAIL("not at rest"); break;
          }
          RC_TAG(std::string(plan::to_string(state)));
        }
        // In order, as far as they are out.
        const auto posts = rig.network.posts();
        for (std::size_t i = 1; i < posts.size(); ++i) RC_ASSERT(posts[i - 1].text < posts[i].text);
      },
      rc::detail::TestMetadata{"never twice, never lost", ""}, params);
  std::ostringstream report;
  rc::detail::printResultMessage(result, report);
  rc::detail::SuccessResult success;
  EXPECT_TRUE(result.match(success)) << report.str();
}

PV_ON_EACH_ENGINE(EngineProperty);

}  // namespace
}  // namespace pv::desk::publishing
