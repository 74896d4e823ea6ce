// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/publishing/engine.hpp"
#include "unit/desk/plan/world.hpp"
#include "unit/desk/publishing/fake_network.hpp"

/// Two engines, as two processes would be, on one database and before one network.
namespace pv::test {

/// What a dying process is in a test: nothing catches it on its way.
struct Killed {
  std::string at;
};

inline const db::Query kLengthenRendition("test.lengthen_rendition", R"sql(
UPDATE rendition SET text = $3, edited = TRUE WHERE brand_id = $1 AND id = $2)sql");

inline const db::Query kShortenLeases("test.shorten_leases", R"sql(
-- @all-brands: time passes for everybody
UPDATE delivery SET lease_until = lease_until - CAST($1 AS BIGINT) WHERE lease_until IS NOT NULL)sql");

class Rig {
 public:
  Rig(db::Database& database, db::Database& other, bool keyed, bool looks = true)
      : network(keyed),
        registry(make_registry(keyed, looks)),
        world(database, clock, registry),
        first(parts(database, "first")),
        second(parts(other, "second")),
        database_(database),
        channel_(world.channel("fake", "@belprato")) {}
  ~Rig() { desk::publishing::set_crash_hook(nullptr); }
  Rig(const Rig&) = delete;
  Rig& operator=(const Rig&) = delete;

  FakeClock clock;
  FakeNetwork network;
  channels::Registry registry;
  World world;
  desk::publishing::Engine first;
  desk::publishing::Engine second;
  std::string died_at;

  Id<desk::plan::Placement> plan_now(const std::string& text) {
    const auto planned = world.plan(world.story(text).at(channel_.id.str()));
    PV_ASSERT(planned);
    return planned->placement.id;
  }
  Id<desk::plan::Placement> plan_at(const std::string& text, std::string_view wall) {
    const auto planned = world.plan(world.story(text).at(channel_.id.str()), *WallTime::parse(wall));
    PV_ASSERT(planned);
    return planned->placement.id;
  }
  desk::publishing::Delivery latest(const Id<desk::plan::Placement>& id) {
    return database_.read([&](db::Tx& tx) {
      auto found = desk::publishing::latest_delivery(tx, world.brand(), id);
      PV_ASSERT(found);
      return *found;
    });
  }
  std::vector<desk::publishing::store::Step> steps(const Id<desk::plan::Placement>& id) {
    const auto delivery = latest(id);
    return database_.read([&](db::Tx& tx) { return desk::publishing::store::steps_of(tx, world.brand(), delivery.id); });
  }
  /// The key of the reason that the last event of the line of life gives.
  std::string reason(const Id<desk::plan::Placement>& id) {
    return database_.read([&](db::Tx& tx) {
      const auto life = desk::plan::life_of(tx, world.brand(), id);
      const auto* reason = life.empty() ? nullptr : json::object_at(life.back().details, "reason");
      return reason != nullptr ? json::string_at(*reason, "key").value_or("") : std::string();
    });
  }
  /// Somebody makes the text longer than the network takes, after it was planned.
  void lengthen(const Id<desk::plan::Placement>& id) {
    const auto placement = world.placement(id);
    database_.write([&](db::Tx& tx) { tx.exec(kLengthenRendition, world.brand(), placement.rendition_id, std::string(400, 'a')); });
  }
  /// Time passes, also on the database's clock, which counts leases on PostgreSQL and cannot be set.
  void pass(Duration time) {
    clock.advance(time);
    if (database_.engine() == db::Engine::Postgres) let_leases_run(time);
  }
  void let_leases_run(Duration time) {
    database_.write([&](db::Tx& tx) { tx.exec(kShortenLeases, time); });
  }
  /// Past every deadline, settle time and lease.
  void settle() { pass(std::chrono::minutes(3)); }

  /// Runs `work` and kills it at the nth crash point it comes by; false when it ended before.
  bool die_at(int nth, const std::function<void()>& work) {
    int met = 0;
    died_at.clear();
    desk::publishing::set_crash_hook([&](std::string_view name) {
      if (++met == nth) throw Killed{std::string(name)};
    });
    bool died = false;
    try {
      work();
    } catch (const Killed& killed) {
      died_at = killed.at;
      died = true;
    }
    desk::publishing::set_crash_hook(nullptr);
    return died;
  }

 private:
  static channels::Registry make_registry(bool keyed, bool looks) {
    channels::Registry registry;
    registry.add(fake_channel("fake", keyed, looks));
    return registry;
  }
  desk::publishing::EngineParts parts(db::Database& database, std::string owner) {
    return {database,
            clock,
            registry,
            World::sealer(),
            [this](const net::Request& request) { return network.send(request); },
            [](const desk::plan::Placement&) {},
            {},
            {},
            std::move(owner)};
  }

  db::Database& database_;
  desk::channels::Channel channel_;
};

}  // namespace pv::test
