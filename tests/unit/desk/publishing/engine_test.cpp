// SPDX-License-Identifier: Apache-2.0
#include "desk/publishing/engine.hpp"

#include <thread>

#include "platform/db/db.hpp"
#include "unit/desk/plan/world.hpp"
#include "unit/desk/publishing/rig.hpp"

namespace pv::desk::publishing {
namespace {

using plan::PlacementState;
using test::Fault;
using test::Killed;
using test::Rig;

class EngineOnEach : public test::OnEachEngine {
 protected:
  std::unique_ptr<Rig> rig(bool keyed = false, bool looks = true) {
    return std::make_unique<Rig>(database(), store().second(), keyed, looks);
  }
};

TEST_P(EngineOnEach, publishes_once_and_says_where) {
  auto r = rig();
  const auto id = r->plan_now("Il caffè di Natale");
  EXPECT_EQ(r->first.run_due(), 1);
  const auto placement = r->world.placement(id);
  EXPECT_EQ(placement.state, PlacementState::Published);
  EXPECT_EQ(r->network.posts_with("Il caffè di Natale"), 1);
  const auto delivery = r->latest(id);
  EXPECT_EQ(delivery.state, DeliveryState::Published);
  EXPECT_EQ(delivery.url, "https://network.example/post-1");
  EXPECT_EQ(delivery.remote_id, "post-1");
  EXPECT_EQ(delivery.content_hash, rules::content_hash(delivery.channel_id, "fake", delivery.content));
  EXPECT_EQ(r->world.life(id), (std::vector<std::string>{"planned", "sending", "published"}));
  EXPECT_EQ(r->first.run_due(), 0);
  EXPECT_EQ(r->network.writes(), 1);
}

TEST_P(EngineOnEach, keeps_the_exchange_without_secrets) {
  auto r = rig();
  r->network.plan({Fault::Refused});
  const auto id = r->plan_now("Parola sgradita");
  r->first.run_due();
  EXPECT_EQ(r->world.placement(id).state, PlacementState::Failed);
  const auto steps = r->steps(id);
  ASSERT_EQ(steps.size(), 2u);
  EXPECT_EQ(json::string_at(steps[0].exchange, "url"), "https://network.example/session");
  EXPECT_FALSE(steps[0].exchange.contains("answer"));
  EXPECT_EQ(json::int_at(steps[1].exchange, "status"), 400);
  EXPECT_NE(json::string_at(steps[1].exchange, "answer")->find("bad word"), std::string::npos);
  for (const auto& step : steps) {
    const auto text = json::serialize(step.exchange);
    EXPECT_EQ(text.find("nobody-may-see"), std::string::npos) << text;
    EXPECT_EQ(text.find("sesame"), std::string::npos) << text;
  }
}

TEST_P(EngineOnEach, what_is_late_is_held_and_never_sent_in_a_burst) {
  auto r = rig();
  const auto late = r->plan_at("In ritardo", "2026-11-24T11:00");
  const auto bound = r->plan_at("Al limite", "2026-11-24T11:10");
  r->clock.set(*parse_rfc3339("2026-11-24T10:40:00Z"));
  r->first.run_due();
  EXPECT_EQ(r->world.placement(late).state, PlacementState::Held);
  EXPECT_EQ(r->world.placement(bound).state, PlacementState::Published);
  EXPECT_EQ(r->network.posts_with("In ritardo"), 0);
  EXPECT_EQ(r->reason(late), "publishing.late");
}

TEST_P(EngineOnEach, one_channel_goes_in_order_and_one_at_a_time) {
  auto r = rig();
  const auto second = r->plan_at("Seconda", "2026-11-24T11:00");
  const auto third = r->plan_at("Terza", "2026-11-24T11:00");
  const auto first = r->plan_at("Prima", "2026-11-24T10:59");
  r->clock.set(*parse_rfc3339("2026-11-24T10:01:00Z"));
  r->network.plan({Fault::Busy});
  r->first.run_due();
  // The first waits, so the others wait behind it.
  EXPECT_EQ(r->world.placement(first).state, PlacementState::Sending);
  EXPECT_EQ(r->world.placement(second).state, PlacementState::Planned);
  r->pass(std::chrono::minutes(1));
  r->first.run_due();
  std::vector<std::string> texts;
  for (const auto& post : r->network.posts()) texts.push_back(post.text);
  EXPECT_EQ(texts, (std::vector<std::string>{"Prima", "Seconda", "Terza"}));
  EXPECT_EQ(r->world.placement(third).state, PlacementState::Published);
  EXPECT_EQ(r->world.life(first), (std::vector<std::string>{"planned", "sending", "waiting", "published"}));
}

TEST_P(EngineOnEach, what_waits_for_a_person_does_not_block_the_channel) {
  auto r = rig();
  r->network.plan({Fault::LostRequest});
  const auto stuck = r->plan_now("Persa per strada");
  r->first.run_due();
  const auto next = r->plan_now("La seguente");
  r->first.run_due();
  EXPECT_EQ(r->world.placement(stuck).state, PlacementState::Sending) << "it is still being verified";
  EXPECT_EQ(r->world.placement(next).state, PlacementState::Planned);
  r->settle();
  r->first.run_due();
  EXPECT_EQ(r->world.placement(stuck).state, PlacementState::Unknown);
  EXPECT_EQ(r->world.placement(next).state, PlacementState::Published);
}

TEST_P(EngineOnEach, a_lost_answer_is_found_by_looking_not_by_repeating) {
  auto r = rig();
  r->network.plan({Fault::LostAnswer});
  const auto id = r->plan_now("Uscita senza risposta");
  r->first.run_due();
  EXPECT_EQ(r->latest(id).state, DeliveryState::Settling);
  // Before the deadline and the settle time have passed nobody looks.
  r->pass(std::chrono::seconds(59));
  EXPECT_EQ(r->first.run_due(), 0);
  r->pass(std::chrono::seconds(2));
  r->first.run_due();
  EXPECT_EQ(r->world.placement(id).state, PlacementState::Published);
  EXPECT_EQ(r->latest(id).url, "https://network.example/post-1");
  EXPECT_EQ(r->network.writes(), 1);
}

TEST_P(EngineOnEach, not_seen_proves_nothing_and_asks_a_person_with_the_evidence) {
  auto r = rig();
  r->network.add({"post-77", "", "Un altro post"});
  r->network.plan({Fault::LostRequest});
  const auto id = r->plan_now("Non si sa");
  r->first.run_due();
  r->settle();
  r->first.run_due();
  const auto delivery = r->latest(id);
  EXPECT_EQ(delivery.state, DeliveryState::Unknown);
  const auto* looked = json::object_at(delivery.evidence, "looked");
  ASSERT_NE(looked, nullptr);
  EXPECT_EQ(json::string_at(*looked, "key"), "test.not_seen");
  const auto* posts = json::array_at(*json::object_at(*looked, "evidence"), "posts");
  ASSERT_NE(posts, nullptr);
  EXPECT_EQ(posts->size(), 1u);
  r->pass(std::chrono::hours(5));
  EXPECT_EQ(r->first.run_due(), 0);
  EXPECT_EQ(r->network.writes(), 1);
}

TEST_P(EngineOnEach, a_post_of_another_delivery_is_not_taken_for_this_one) {
  auto r = rig();
  const auto first = r->plan_now("Stesso testo");
  r->first.run_due();
  ASSERT_EQ(r->world.placement(first).state, PlacementState::Published);
  r->network.plan({Fault::LostRequest});
  const auto second = r->plan_now("Stesso testo");
  r->first.run_due();
  r->settle();
  r->first.run_due();
  EXPECT_EQ(r->world.placement(second).state, PlacementState::Unknown);
}

TEST_P(EngineOnEach, without_a_way_to_look_a_person_is_asked) {
  auto r = rig(false, false);
  r->network.plan({Fault::LostAnswer});
  const auto id = r->plan_now("Non si può guardare");
  r->first.run_due();
  r->settle();
  r->first.run_due();
  EXPECT_EQ(r->world.placement(id).state, PlacementState::Unknown);
  EXPECT_EQ(r->network.writes(), 1);
}

TEST_P(EngineOnEach, a_careless_network_cannot_repeat_after_a_server_error) {
  for (const auto fault : {Fault::BrokenAfter, Fault::Broken}) {
    auto r = rig();
    r->network.plan({fault});
    const auto id = r->plan_now("Errore del server");
    r->first.run_due();
    r->settle();
    r->first.run_due();
    EXPECT_EQ(r->network.writes(), 1);
    EXPECT_EQ(r->world.placement(id).state, fault == Fault::BrokenAfter ? PlacementState::Published : PlacementState::Unknown);
  }
}

TEST_P(EngineOnEach, accepted_without_a_link_is_not_published_until_it_is_found) {
  auto r = rig();
  r->network.plan({Fault::NoLink});
  const auto id = r->plan_now("Senza indirizzo");
  r->first.run_due();
  EXPECT_EQ(r->latest(id).state, DeliveryState::Settling);
  r->settle();
  r->first.run_due();
  EXPECT_EQ(r->latest(id).url, "https://network.example/post-1");
}

TEST_P(EngineOnEach, nothing_sent_is_tried_again_and_given_up_in_the_end) {
  auto r = rig();
  r->network.plan({Fault::NotSent, Fault::NotSent});
  const auto id = r->plan_now("Rete assente");
  for (int i = 0; i < 3; ++i) {
    r->first.run_due();
    r->pass(std::chrono::seconds(30));
  }
  EXPECT_EQ(r->world.placement(id).state, PlacementState::Published);
  // One reason, one event, however often it was met.
  EXPECT_EQ(r->world.life(id), (std::vector<std::string>{"planned", "sending", "waiting", "published"}));

  r->network.plan(std::deque<Fault>(40, Fault::NotSent));
  const auto never = r->plan_now("Rete assente per sempre");
  for (int i = 0; i < 200; ++i) {
    r->first.run_due();
    r->pass(std::chrono::minutes(1));
  }
  const auto state = r->world.placement(never).state;
  EXPECT_TRUE(state == PlacementState::Failed || state == PlacementState::Held) << plan::to_string(state);
  EXPECT_EQ(r->network.posts_with("Rete assente per sempre"), 0);
}

TEST_P(EngineOnEach, an_expired_session_is_made_anew_and_the_refused_step_goes_again) {
  auto r = rig();
  r->network.plan({Fault::Expired});
  const auto id = r->plan_now("Sessione scaduta");
  r->first.run_due();
  EXPECT_EQ(r->world.placement(id).state, PlacementState::Published);
  EXPECT_EQ(r->network.sessions(), 2);
  EXPECT_EQ(r->network.posts_with("Sessione scaduta"), 1);
}

TEST_P(EngineOnEach, with_a_key_of_ours_the_same_call_goes_again) {
  auto r = rig(true);
  r->network.plan({Fault::LostAnswer, Fault::LostAnswer});
  const auto id = r->plan_now("Con la chiave");
  for (int i = 0; i < 4; ++i) {
    r->first.run_due();
    r->pass(std::chrono::seconds(30));
  }
  EXPECT_EQ(r->world.placement(id).state, PlacementState::Published);
  EXPECT_EQ(r->network.posts_with("Con la chiave"), 1);
  EXPECT_GT(r->network.writes(), 1);
  EXPECT_EQ(r->network.posts().front().key, r->latest(id).id.str());
}

TEST_P(EngineOnEach, a_refusal_after_a_doubtful_try_is_no_refusal) {
  auto r = rig(true);
  r->network.plan({Fault::LostAnswer, Fault::Refused});
  const auto id = r->plan_now("Forse già fuori");
  r->first.run_due();
  r->pass(std::chrono::seconds(30));
  r->first.run_due();
  EXPECT_EQ(r->latest(id).state, DeliveryState::Settling);
  r->settle();
  r->first.run_due();
  EXPECT_EQ(r->world.placement(id).state, PlacementState::Published);
}

TEST_P(EngineOnEach, looks_that_fail_end_with_a_person) {
  auto r = rig();
  r->network.plan({Fault::LostAnswer});
  const auto id = r->plan_now("Elenco irraggiungibile");
  r->first.run_due();
  r->network.plan_reads(std::deque<Fault>(40, Fault::Broken));
  for (int i = 0; i < 40; ++i) {
    r->pass(std::chrono::minutes(1));
    r->first.run_due();
  }
  const auto delivery = r->latest(id);
  EXPECT_EQ(delivery.state, DeliveryState::Unknown);
  EXPECT_NE(json::object_at(*json::object_at(delivery.evidence, "looked"), "error"), nullptr);
  EXPECT_EQ(r->network.writes(), 1);
}

TEST_P(EngineOnEach, a_text_that_outgrew_the_limit_is_held_with_the_reason) {
  auto r = rig();
  const auto id = r->plan_at("Titolo", "2026-11-24T11:00");
  r->lengthen(id);
  r->clock.set(*parse_rfc3339("2026-11-24T10:01:00Z"));
  r->first.run_due();
  EXPECT_EQ(r->world.placement(id).state, PlacementState::Held);
  EXPECT_EQ(r->network.writes(), 0);
}

/// Dies at each named point on its way, with each fault, and another engine takes over once the lease has run out.
TEST_P(EngineOnEach, after_a_crash_at_any_point_it_is_out_once_or_a_person_is_asked) {
  for (const bool keyed : {false, true}) {
    for (const auto fault : {Fault::None, Fault::LostAnswer, Fault::LostRequest, Fault::NotSent}) {
      for (int nth = 1; nth <= 12; ++nth) {
        auto r = rig(keyed);
        r->network.plan({fault});
        const auto id = r->plan_now("Interrotta");
        const bool died = r->die_at(nth, [&] { r->first.run_due(); });
        for (int i = 0; i < 6; ++i) {
          r->pass(std::chrono::seconds(95));
          r->second.run_due();
        }
        const auto state = r->world.placement(id).state;
        const auto trace =
            "keyed " + std::to_string(keyed) + ", fault " + std::to_string(static_cast<int>(fault)) + ", point " + r->died_at;
        EXPECT_LE(r->network.posts_with("Interrotta"), 1) << trace;
        if (keyed) {
          EXPECT_EQ(state, PlacementState::Published) << trace;
        } else {
          EXPECT_LE(r->network.writes(), 1) << trace;
          EXPECT_TRUE(state == PlacementState::Published || state == PlacementState::Unknown) << trace << plan::to_string(state);
        }
        if (state == PlacementState::Published) { EXPECT_EQ(r->network.posts_with("Interrotta"), 1) << trace; }
        if (!died) break;
      }
    }
  }
}

TEST_P(EngineOnEach, a_process_that_slept_finds_its_lease_gone_and_does_not_write) {
  auto r = rig();
  const auto id = r->plan_now("Sonno");
  // The first engine falls asleep after its fence and wakes when the second has already taken over.
  bool slept = false;
  set_crash_hook([&](std::string_view name) {
    if (name != "fenced" || slept) return;
    slept = true;
    r->pass(std::chrono::minutes(5));
  });
  r->first.run_due();
  set_crash_hook(nullptr);
  EXPECT_TRUE(slept);
  EXPECT_EQ(r->network.writes(), 0) << "past its deadline the call must not leave";
  for (int i = 0; i < 4; ++i) {
    r->pass(std::chrono::seconds(95));
    r->second.run_due();
  }
  EXPECT_EQ(r->world.placement(id).state, PlacementState::Published);
  EXPECT_EQ(r->network.posts_with("Sonno"), 1);
}

TEST_P(EngineOnEach, the_answer_of_a_lost_lease_changes_nothing) {
  auto r = rig();
  const auto id = r->plan_now("Lento");
  bool taken = false;
  set_crash_hook([&](std::string_view name) {
    if (name != "called" || r->network.writes() == 0 || taken) return;
    taken = true;
    // While the answer is on its way the lease runs out and another engine settles the delivery.
    r->pass(std::chrono::minutes(3));
    r->second.run_due();
  });
  r->first.run_due();
  set_crash_hook(nullptr);
  ASSERT_TRUE(taken);
  EXPECT_EQ(r->latest(id).state, DeliveryState::Settling);
  r->settle();
  r->second.run_due();
  EXPECT_EQ(r->world.placement(id).state, PlacementState::Published);
  EXPECT_EQ(r->network.writes(), 1);
}

TEST_P(EngineOnEach, a_lease_ends_by_the_clock_that_its_processes_share) {
  auto r = rig();
  const auto id = r->plan_now("Di chi è l'ora");
  ASSERT_TRUE(r->die_at(1, [&] { r->first.run_due(); }));
  ASSERT_EQ(r->died_at, "claimed");
  // Whatever the database's clock shows, the next look is told by the caller's own.
  const auto next = r->second.next_due();
  ASSERT_TRUE(next);
  EXPECT_LE(*next, r->clock.now() + std::chrono::seconds(90));
  EXPECT_GT(*next, r->clock.now() + std::chrono::seconds(30));
  if (on_postgres()) {
    // A machine whose clock runs ahead takes nothing from a living one, and one that lags leaves nothing lying about.
    r->clock.advance(std::chrono::minutes(5));
    r->second.run_due();
    EXPECT_EQ(r->world.placement(id).state, PlacementState::Sending);
    r->clock.advance(-std::chrono::minutes(5));
    r->let_leases_run(std::chrono::seconds(91));
    EXPECT_LE(r->second.next_due(), r->clock.now());
  } else {
    r->clock.advance(std::chrono::seconds(89));
    r->second.run_due();
    EXPECT_EQ(r->world.placement(id).state, PlacementState::Sending);
    r->clock.advance(std::chrono::seconds(1));
  }
  r->second.run_due();
  EXPECT_EQ(r->world.placement(id).state, PlacementState::Published);
  EXPECT_EQ(r->network.posts_with("Di chi è l'ora"), 1);
}

TEST_P(EngineOnEach, what_a_dead_process_held_is_free_where_nobody_else_can_be_alive) {
  for (const auto& [point, nth] : std::map<std::string, int>{{"claimed", 1}, {"fenced", 5}, {"called", 6}}) {
    auto r = rig(true);
    const auto id = r->plan_now("Subito dopo " + point);
    ASSERT_TRUE(r->die_at(nth, [&] { r->first.run_due(); })) << point;
    ASSERT_EQ(r->died_at, point);
    EXPECT_EQ(r->first.free_dead(), 0) << "what is one's own is nobody else's";
    EXPECT_EQ(r->second.free_dead(), on_postgres() ? 0 : 1) << point;
    r->second.run_due();
    EXPECT_EQ(r->world.placement(id).state, on_postgres() ? PlacementState::Sending : PlacementState::Published) << point;
    r->settle();
    r->second.run_due();
    EXPECT_EQ(r->world.placement(id).state, PlacementState::Published) << point;
    EXPECT_EQ(r->network.posts_with("Subito dopo " + point), 1) << point;
    EXPECT_EQ(r->second.free_dead(), 0) << "closed deliveries hold nothing";
  }
}

TEST_P(EngineOnEach, found_long_after_downtime_unsent_work_is_held) {
  auto r = rig();
  const auto id = r->plan_now("Prima del guasto");
  // Dies when the delivery exists but nothing was sent.
  ASSERT_TRUE(r->die_at(1, [&] { r->first.run_due(); }));
  ASSERT_EQ(r->died_at, "claimed");
  r->pass(std::chrono::hours(6));
  r->second.run_due();
  EXPECT_EQ(r->world.placement(id).state, PlacementState::Held);
  EXPECT_EQ(r->latest(id).state, DeliveryState::Dropped);
  EXPECT_EQ(r->network.writes(), 0);
}

TEST_P(EngineOnEach, renewed_tokens_go_to_the_account_but_never_over_a_newer_connection) {
  auto r = rig();
  const auto id = r->plan_now("Con sessione");
  r->first.run_due();
  const auto channel = r->latest(id).channel_id;
  const auto secrets = [&] {
    return database().read(
        [&](db::Tx& tx) { return channels::open_account(tx, test::World::sealer(), r->world.brand(), channel)->secrets.reveal(); });
  };
  EXPECT_NE(secrets().find("token-that-nobody-may-see-1"), std::string::npos);
  EXPECT_NE(secrets().find("sesame-of-the-channel"), std::string::npos);

  const std::string fresh = R"({"password":"chosen-meanwhile"})";
  set_crash_hook([&](std::string_view name) {
    if (name != "called") return;
    database().write([&](db::Tx& tx) {
      channels::store_account_secrets(tx, test::World::sealer(), r->world.brand(), channel, Secret<std::string>(fresh));
    });
  });
  (void)r->plan_now("Ricollegato nel frattempo");
  r->first.run_due();
  set_crash_hook(nullptr);
  EXPECT_EQ(secrets(), fresh);
}

TEST_P(EngineOnEach, two_engines_racing_publish_each_once_and_in_order) {
  auto r = rig();
  constexpr int kChannels = 6;
  constexpr int kEach = 5;
  std::vector<Id<plan::Placement>> ids;
  for (int c = 0; c < kChannels; ++c) {
    const auto channel = r->world.channel("fake", "@racer" + std::to_string(c));
    for (int i = 0; i < kEach; ++i) {
      const auto text = "Gara " + std::to_string(c) + "/" + std::to_string(i);
      const auto planned = r->world.plan(r->world.story(text).at(channel.id.str()));
      ASSERT_TRUE(planned);
      ids.push_back(planned->placement.id);
    }
  }
  const auto run = [&](Engine& engine) {
    // Finding nothing to do may only mean that the other has it in hand.
    for (int i = 0; i < 2000; ++i) {
      engine.run_due();
      const bool open = std::any_of(ids.begin(), ids.end(), [&](const auto& id) {
        const auto state = r->world.placement(id).state;
        return state == PlacementState::Planned || state == PlacementState::Sending;
      });
      if (!open) return;
    }
  };
  std::thread one([&] { run(r->first); });
  std::thread two([&] { run(r->second); });
  one.join();
  two.join();
  std::map<std::string, std::vector<std::string>> by_channel;
  for (const auto& post : r->network.posts()) by_channel[post.text.substr(0, 6)].push_back(post.text);
  ASSERT_EQ(by_channel.size(), static_cast<std::size_t>(kChannels));
  for (const auto& [channel, texts] : by_channel) {
    ASSERT_EQ(texts.size(), static_cast<std::size_t>(kEach)) << channel;
    EXPECT_TRUE(std::is_sorted(texts.begin(), texts.end())) << channel;
  }
  for (const auto& id : ids) EXPECT_EQ(r->world.placement(id).state, PlacementState::Published);
}

PV_ON_EACH_ENGINE(EngineOnEach);

}  // namespace
}  // namespace pv::desk::publishing
