// SPDX-License-Identifier: Apache-2.0
// What one delivery must not take of another: its post, its account's new credentials, its lease.
#include <filesystem>
#include <iterator>

#include "support/wait_until.hpp"
#include "unit/desk/publishing/desk.hpp"

namespace pv::desk::publishing {
namespace {

using plan::PlacementState;
using test::DeskRig;
using test::Fault;

class Mistaken : public test::OnEachEngine {
 protected:
  /// A placement of this text whose outcome nobody knows; at the moment the network shows no list.
  Id<plan::Placement> unknown(DeskRig& d, const std::string& text, Fault fault) {
    d.rig.network.plan({fault});
    d.rig.network.plan_reads({Fault::None, Fault::Broken, Fault::Broken, Fault::Broken, Fault::Broken, Fault::Broken});
    return sent(d, text);
  }
  /// The same, and a look sees what is there.
  Id<plan::Placement> looked_for(DeskRig& d, const std::string& text, Fault fault) {
    d.rig.network.plan({fault});
    return sent(d, text);
  }
  Id<plan::Placement> sent(DeskRig& d, const std::string& text) {
    const auto id = d.rig.plan_now(text);
    d.rig.first.run_due();
    for (int i = 0; i < 20; ++i) {
      d.rig.settle();
      d.rig.first.run_due();
    }
    d.rig.network.plan_reads({});
    return id;
  }
  static PlacementState state(DeskRig& d, const Id<plan::Placement>& id) { return d.rig.world.placement(id).state; }
  static std::string looked(DeskRig& d, const Id<plan::Placement>& id) {
    const auto delivery = d.rig.latest(id);
    const auto* looked = json::object_at(delivery.evidence, "looked");
    return looked != nullptr ? json::string_at(*looked, "key").value_or("") : "";
  }
};

TEST_P(Mistaken, a_post_that_a_person_linked_to_another_delivery_is_not_this_one) {
  for (const char* link : {"https://network.example/post-1", " http://www.network.example/post-1/?utm_source=copiato#commenti "}) {
    DeskRig d(database());
    const auto first = unknown(d, "Uguale", Fault::LostAnswer);
    ASSERT_EQ(state(d, first), PlacementState::Unknown);
    ASSERT_TRUE(d.publishing.decide(d.rig.world.session(), d.rig.latest(first).id, Decision::IsOut, link));
    // Once more: its request never arrives, and the look finds the first one's post.
    const auto second = looked_for(d, "Uguale", Fault::LostRequest);
    EXPECT_EQ(state(d, second), PlacementState::Unknown) << link;
    EXPECT_EQ(looked(d, second), "publishing.found_elsewhere");
    EXPECT_EQ(d.rig.network.posts_with("Uguale"), 1);
  }
}

TEST_P(Mistaken, a_decided_link_that_proves_nothing_leaves_it_to_a_person) {
  DeskRig d(database());
  const auto first = unknown(d, "Uguale", Fault::LostAnswer);
  ASSERT_TRUE(d.publishing.decide(d.rig.world.session(), d.rig.latest(first).id, Decision::IsOut, "https://accorcia.example/x7", true));
  EXPECT_EQ(state(d, looked_for(d, "Uguale", Fault::LostRequest)), PlacementState::Unknown);
  // Another text cannot be mistaken for it.
  EXPECT_EQ(state(d, looked_for(d, "Diverso", Fault::LostAnswer)), PlacementState::Published);
}

TEST_P(Mistaken, a_post_whose_delivery_nobody_has_decided_yet_is_not_this_one) {
  DeskRig d(database());
  const auto first = unknown(d, "Uguale", Fault::LostAnswer);
  const auto second = looked_for(d, "Uguale", Fault::LostRequest);
  EXPECT_EQ(state(d, second), PlacementState::Unknown);
  // Given up without knowing: it may be out all the same.
  ASSERT_TRUE(d.publishing.decide(d.rig.world.session(), d.rig.latest(first).id, Decision::Drop, {}));
  ASSERT_TRUE(d.publishing.decide(d.rig.world.session(), d.rig.latest(second).id, Decision::Drop, {}));
  EXPECT_EQ(state(d, looked_for(d, "Uguale", Fault::LostRequest)), PlacementState::Unknown);
}

TEST_P(Mistaken, an_earlier_attempt_of_the_same_placement_is_no_other) {
  DeskRig d(database());
  const auto id = unknown(d, "Riprovato", Fault::LostRequest);
  ASSERT_TRUE(d.publishing.decide(d.rig.world.session(), d.rig.latest(id).id, Decision::IsNotOut, {}));
  d.rig.network.plan({Fault::LostAnswer});
  d.rig.first.run_due();
  d.rig.settle();
  d.rig.first.run_due();
  EXPECT_EQ(state(d, id), PlacementState::Published);
  EXPECT_EQ(d.rig.latest(id).remote_id, "post-1");
}

TEST_P(Mistaken, an_account_that_was_disconnected_and_connected_again_still_knows_its_posts) {
  DeskRig d(database());
  const auto first = d.rig.plan_now("Uguale");
  d.rig.first.run_due();
  ASSERT_EQ(state(d, first), PlacementState::Published);
  const auto old = d.rig.world.placement(first).channel_id;
  database().write([&](db::Tx& tx) { tx.exec(test::kArchiveChannel, d.rig.world.brand(), old, d.rig.clock.now()); });
  const auto channel = d.rig.world.channel("fake", "@belprato");
  ASSERT_NE(channel.id, old);
  d.rig.network.plan({Fault::LostRequest});
  const auto planned = d.rig.world.plan(d.rig.world.story("Uguale").at(channel.id.str()));
  ASSERT_TRUE(planned);
  d.rig.first.run_due();
  d.rig.settle();
  d.rig.first.run_due();
  EXPECT_EQ(state(d, planned->placement.id), PlacementState::Unknown);
  EXPECT_EQ(looked(d, planned->placement.id), "publishing.found_elsewhere");
}

TEST_P(Mistaken, what_was_written_under_a_key_of_ours_is_found_by_it) {
  DeskRig d(database(), true);
  const auto first = d.rig.plan_now("Uguale");
  d.rig.first.run_due();
  ASSERT_EQ(state(d, first), PlacementState::Published);
  core::Found ours{"post-2", "https://network.example/post-2"};
  const std::vector<rules::Other> others{{DeliveryState::Unknown, false, "", "", "Uguale"}};
  EXPECT_FALSE(rules::may_be_anothers(ours, true, "Uguale", others));
  EXPECT_TRUE(rules::may_be_anothers(ours, false, "Uguale", others));
}

TEST_P(Mistaken, a_persons_word_takes_the_id_from_what_the_look_saw) {
  DeskRig d(database());
  const auto first = looked_for(d, "Uguale", Fault::LostAnswer);
  ASSERT_EQ(state(d, first), PlacementState::Published);
  // A second one is out too, but the look cannot tell it from the first.
  const auto second = looked_for(d, "Uguale", Fault::LostAnswer);
  ASSERT_EQ(looked(d, second), "publishing.found_elsewhere");
  ASSERT_TRUE(d.publishing.decide(d.rig.world.session(), d.rig.latest(second).id, Decision::IsOut, "https://network.example/post-1/"));
  EXPECT_EQ(d.rig.latest(second).remote_id, "post-1");

  const auto third = looked_for(d, "Terzo", Fault::LostRequest);
  ASSERT_EQ(looked(d, third), "test.not_seen");
  ASSERT_TRUE(d.publishing.decide(d.rig.world.session(), d.rig.latest(third).id, Decision::IsOut, "https://network.example/post-2"));
  EXPECT_EQ(d.rig.latest(third).remote_id, "post-2") << "listed beside its address";
  const auto fourth = looked_for(d, "Quarto", Fault::LostRequest);
  ASSERT_TRUE(d.publishing.decide(d.rig.world.session(), d.rig.latest(fourth).id, Decision::IsOut, "https://network.example/post-77"));
  EXPECT_EQ(d.rig.latest(fourth).remote_id, "") << "nobody saw it";
}

TEST_P(Mistaken, an_account_connected_anew_is_not_blamed_for_a_refusal_of_its_predecessor) {
  DeskRig d(database());
  const auto health = [&](const Id<plan::Placement>& id) {
    const auto channel = d.rig.world.placement(id).channel_id;
    return database().read([&](db::Tx& tx) { return channels::find_channel(tx, d.rig.world.brand(), channel)->health; });
  };
  const auto id = d.rig.plan_now("Rifiutata");
  const auto channel = d.rig.world.placement(id).channel_id;
  d.rig.network.plan_reads({Fault::Refused});
  d.rig.network.while_signing_in = [&] {
    database().write([&](db::Tx& tx) {
      channels::store_account_secrets(tx, test::World::sealer(), d.rig.world.brand(), channel,
                                      Secret<std::string>(std::string(R"({"password":"sesame-of-the-channel"})")));
    });
  };
  d.rig.first.run_due();
  ASSERT_EQ(state(d, id), PlacementState::Failed);
  EXPECT_EQ(health(id), channels::Health::Good);
  const auto again = d.rig.plan_now("Rifiutata davvero");
  d.rig.network.plan_reads({Fault::Refused});
  d.rig.first.run_due();
  ASSERT_EQ(state(d, again), PlacementState::Failed);
  EXPECT_EQ(health(again), channels::Health::Reconnect);
}

std::ptrdiff_t threads() { return std::distance(std::filesystem::directory_iterator("/proc/self/task"), {}); }

TEST_P(Mistaken, what_is_claimed_while_it_stops_waits_for_nobodys_lease) {
  DeskRig d(database());
  const auto id = d.rig.plan_now("Al cambio di turno");
  const auto before = threads();
  std::thread stopping;
  std::atomic<bool> claimed = false;
  set_crash_hook([&](std::string_view point) {
    if (point != "claimed" || claimed.exchange(true)) return;
    stopping = std::thread([&] { d.publishing.stop(Duration{0}); });
    // The workers are gone: left are this thread, which claims, and the one that stops.
    EXPECT_TRUE(test::wait_until([&] { return threads() <= before + 2; }));
  });
  d.publishing.start();
  ASSERT_TRUE(test::wait_until([&] { return claimed.load(); }));
  ASSERT_TRUE(test::wait_until([&] { return threads() <= before; }));
  set_crash_hook(nullptr);
  stopping.join();
  EXPECT_EQ(d.rig.latest(id).state, DeliveryState::Queued);
  EXPECT_EQ(d.rig.second.run_due(), 1) << "no lease has to run out";
  EXPECT_EQ(state(d, id), PlacementState::Published);
}

PV_ON_EACH_ENGINE(Mistaken);

TEST(SamePage, forgives_what_copying_a_link_changes) {
  using rules::same_page;
  EXPECT_TRUE(same_page("https://network.example/post-1", "http://WWW.network.example/post-1/#x"));
  EXPECT_TRUE(same_page("https://network.example/post-1", "https://network.example/post-1?ref=share"));
  EXPECT_FALSE(same_page("https://network.example/post?id=1", "https://network.example/post?id=2"));
  EXPECT_TRUE(same_page("https://network.example/post?id=1", "https://network.example/post?id=1"));
  EXPECT_FALSE(same_page("https://network.example/post-1", "https://network.example/post-10"));
  EXPECT_FALSE(same_page("https://network.example/post-1", "https://altra.example/post-1"));
  EXPECT_FALSE(same_page("", ""));
}

}  // namespace
}  // namespace pv::desk::publishing
