// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include <deque>
#include <thread>

#include "desk/publishing/decision.hpp"
#include "desk/publishing/engine.hpp"
#include "desk/publishing/pages.hpp"
#include "platform/base/log.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/text/unicode.hpp"
#include "platform/text/url.hpp"

namespace pv::desk::publishing {

namespace {

constexpr auto kLongestSleep = std::chrono::seconds(1);
/// What is due but cannot start (its channel is busy) must not turn the loop into a spin.
constexpr auto kShortestSleep = std::chrono::milliseconds(50);
constexpr auto kAfterTrouble = std::chrono::seconds(1);

std::string this_process() { return std::to_string(::getpid()) + "-" + crypto::random_token(6); }

json::object decision_details(std::string_view decision, const std::string& link) {
  json::object details{{"decision", decision}};
  if (!link.empty()) details["url"] = link;
  return details;
}

}  // namespace

struct Publishing::Impl {
  Impl(people::Desk desk_, EngineParts parts) : desk(desk_), engine(std::move(parts)) {}

  people::Desk desk;
  Engine engine;

  std::mutex mutex;
  std::condition_variable wake_claimer;
  std::condition_variable wake_workers;
  std::condition_variable idle;
  std::deque<Lease> queue;
  int busy = 0;  ///< leases queued or being carried
  bool woken = false;
  bool stopping = false;
  std::vector<std::thread> threads;

  void claim_loop();
  void work_loop();
  void give_back(const std::vector<Lease>& leases);
};

void Publishing::Impl::claim_loop() {
  const int workers = std::max(1, engine.parts().options.workers);
  std::unique_lock lock(mutex);
  while (!stopping) {
    woken = false;
    const int room = workers - busy;
    auto sleep = std::chrono::duration_cast<std::chrono::milliseconds>(kLongestSleep);
    if (room > 0) {
      lock.unlock();
      std::vector<Lease> leases;
      try {
        // A read is cheap; the write transaction is for when there is something to do.
        auto next = engine.next_due();
        if (next && *next <= desk.clock.now()) {
          leases = engine.claim(room);
          if (const int left = room - static_cast<int>(leases.size()); left > 0)
            for (auto& lease : engine.start_due(left).leases) leases.push_back(std::move(lease));
          next = engine.next_due();
        }
        if (next) {
          const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(*next - desk.clock.now());
          sleep = std::clamp(left, kShortestSleep, sleep);
        }
      } catch (const std::exception& failure) {
        // The database is away or full; what is due stays due.
        log::error("publishing.claim_failed", {{"reason", failure.what()}});
        sleep = kAfterTrouble;
      }
      lock.lock();
      if (stopping && !leases.empty()) {
        // The workers may be gone: nobody would carry these, and nobody else may until their lease has run out.
        lock.unlock();
        give_back(leases);
        return;
      }
      busy += static_cast<int>(leases.size());
      for (auto& lease : leases) queue.push_back(std::move(lease));
      if (!queue.empty()) wake_workers.notify_all();
    }
    wake_claimer.wait_for(lock, sleep, [&] { return stopping || woken; });
  }
}

void Publishing::Impl::give_back(const std::vector<Lease>& leases) {
  try {
    engine.give_back(leases);
  } catch (const std::exception& failure) {
    // They wait until their lease has run out.
    log::error("publishing.give_back_failed", {{"reason", failure.what()}});
  }
}

void Publishing::Impl::work_loop() {
  std::unique_lock lock(mutex);
  for (;;) {
    wake_workers.wait(lock, [&] { return stopping || !queue.empty(); });
    if (queue.empty()) return;
    const auto lease = std::move(queue.front());
    queue.pop_front();
    lock.unlock();
    try {
      engine.carry(lease);
    } catch (const std::exception& failure) {
      // The lease runs out and the delivery is taken over by what its rows say.
      log::error("publishing.carry_failed", {{"delivery", lease.delivery.str()}, {"reason", failure.what()}});
    }
    lock.lock();
    --busy;
    // The channel's next placement may go, and there is room for another.
    woken = true;
    wake_claimer.notify_one();
    if (busy == 0) idle.notify_all();
  }
}

Publishing::Publishing(people::Desk desk, const core::Registry& registry, net::Client& client, const crypto::Sealer& sealer,
                       Options options)
    : impl_(std::make_unique<Impl>(desk, EngineParts{desk.database,
                                                     desk.clock,
                                                     registry,
                                                     sealer,
                                                     [&client](const net::Request& request) { return client.send(request); },
                                                     [desk](const Placement& placement) {
                                                       json::object news{{"id", placement.id.str()}};
                                                       // Where processes share a database, all news in words comes from it,
                                                       // whoever made it.
                                                       if (rules::is_news(placement.state) && desk.database.engine() == db::Engine::Sqlite)
                                                         news["notice"] = rules::notice_path(placement.id);
                                                       desk.live.publish(placement.brand_id, "delivery", news);
                                                       desk.live.publish(placement.brand_id, "delivery",
                                                                         {{"id", placement.rendition_id.str()}});
                                                     },
                                                     {},
                                                     with_test_times(options),
                                                     this_process()})) {}

Publishing::~Publishing() { stop(Duration{0}); }

void Publishing::add_local(std::string network, LocalPublisher& publisher) { impl_->engine.add_local(std::move(network), publisher); }

void Publishing::start() {
  PV_ASSERT(impl_->threads.empty());
  const auto moved = impl_->desk.database.write([&](db::Tx& tx) { return plan::recompute_zones(tx, impl_->desk.clock.now()); });
  if (moved > 0) log::warn("publishing.zone_data_changed", {{"placements_moved", moved}});
  if (const auto freed = impl_->engine.free_dead(); freed > 0) log::info("publishing.taken_over", {{"deliveries", freed}});
  impl_->threads.emplace_back([this] { impl_->claim_loop(); });
  for (int i = 0; i < std::max(1, impl_->engine.parts().options.workers); ++i) impl_->threads.emplace_back([this] { impl_->work_loop(); });
}

void Publishing::stop(Duration grace) {
  {
    std::unique_lock lock(impl_->mutex);
    impl_->stopping = true;
    impl_->wake_claimer.notify_all();
    impl_->wake_workers.notify_all();
    // Within the grace deliveries end by themselves; after it each gives its lease back at the next step.
    impl_->idle.wait_for(lock, grace, [&] { return impl_->busy == 0; });
  }
  impl_->engine.interrupt();
  for (auto& thread : impl_->threads) thread.join();
  impl_->threads.clear();
}

int Publishing::run_due() { return impl_->engine.run_due(); }

void Publishing::wake() {
  const std::lock_guard lock(impl_->mutex);
  impl_->woken = true;
  impl_->wake_claimer.notify_one();
}

Result<void> Publishing::decide(const people::Session& session, const Id<Delivery>& id, Decision decision, const std::string& link,
                                bool link_meant) {
  const auto now = impl_->desk.clock.now();
  const auto& brand = session.brand_id();
  std::string url;
  std::optional<text::Url> given;
  if (decision == Decision::IsOut) {
    auto parsed = text::Url::parse(text::trim(link));
    if (!parsed) return fail(Error(Code::InvalidInput, "publishing.link_unreadable").for_field("link"));
    url = parsed->str();
    if (!link_meant) given = std::move(*parsed);
  }
  auto decided = impl_->desk.database.write([&](db::Tx& tx) -> Result<Placement> {
    const auto delivery = find_delivery(tx, brand, id);
    if (!delivery) return fail(Code::NotFound, "publishing.not_found");
    if (given && delivery->state == DeliveryState::Unknown) {
      const auto channel = channels::find_channel(tx, brand, delivery->channel_id);
      const auto* network = channel ? impl_->engine.parts().registry.find(channel->network) : nullptr;
      const auto hosts = known_hosts(network != nullptr ? &network->manifest : nullptr, channel ? channel->url : std::string(),
                                     store::steps_of(tx, brand, id), delivery->evidence);
      if (!stands_on(*given, hosts)) {
        const auto name = network != nullptr ? network->manifest.name : channel ? channel->network : std::string();
        return fail(Error(Code::InvalidInput, Message("publishing.link_elsewhere", {{"host", given->authority()}, {"network", name}}))
                        .for_field("link"));
      }
    }
    const auto state = decision == Decision::IsOut ? DeliveryState::Published : DeliveryState::Dropped;
    // What the look saw at that address names the post, so that no other delivery takes it for its own.
    const auto remote_id = url.empty() ? std::nullopt : rules::remote_id_at(delivery->evidence, url);
    if (!store::decide(tx, now, brand, id, state, remote_id.value_or(""), url, session.person.id))
      return fail(Code::Conflict, "publishing.already_decided");
    store::settle_steps(tx, brand, id, decision == Decision::IsOut ? rules::StepState::Accepted : rules::StepState::Rejected, now);
    const auto& placement = delivery->placement_id;
    std::string_view word = "is_out";
    switch (decision) {
      case Decision::IsOut: plan::set_state(tx, now, brand, placement, plan::PlacementState::Published); break;
      case Decision::IsNotOut:
        word = "is_not_out";
        plan::replan_now(tx, now, brand, placement);
        break;
      case Decision::Drop:
        word = "drop";
        plan::set_state(tx, now, brand, placement, plan::PlacementState::Cancelled);
        break;
    }
    auto details = decision_details(word, url);
    details["delivery"] = id.str();
    plan::add_life_event(tx, now, brand, placement, "decided", &session, details);
    people::audit(tx, now, &session, "delivery.decide", "delivery", id.str(), details, &brand);
    auto after = plan::find_placement(tx, brand, placement);
    PV_ASSERT(after);
    return std::move(*after);
  });
  if (!decided) return tl::unexpected(std::move(decided).error());
  crash_point("decided");
  impl_->engine.parts().announce(*decided);
  if (decision == Decision::IsNotOut) wake();
  return {};
}

Result<void> Publishing::reopen(const people::Session& session, const Id<Delivery>& id) {
  const auto now = impl_->desk.clock.now();
  auto reopened = impl_->desk.database.write([&](db::Tx& tx) { return publishing::reopen(tx, now, session, id); });
  if (!reopened) return tl::unexpected(std::move(reopened).error());
  // It is no news that a person's word is open again; pages show it.
  impl_->desk.live.publish(reopened->brand_id, "delivery", {{"id", reopened->id.str()}});
  impl_->desk.live.publish(reopened->brand_id, "delivery", {{"id", reopened->rendition_id.str()}});
  return {};
}

Result<void> Publishing::release(const people::Session& session, const Id<Placement>& id) {
  const auto now = impl_->desk.clock.now();
  auto placement = impl_->desk.database.write([&](db::Tx& tx) -> Result<Placement> {
    PV_CHECK(plan::release(tx, now, &session, session.brand_id(), id));
    auto found = plan::find_placement(tx, session.brand_id(), id);
    PV_ASSERT(found);
    return std::move(*found);
  });
  if (!placement) return tl::unexpected(std::move(placement).error());
  impl_->engine.parts().announce(*placement);
  wake();
  return {};
}

std::vector<http::Route> Publishing::routes() {
  auto rows = page_routes(*this, impl_->desk, impl_->engine.parts().registry);
  for (auto& row : quick_routes(*this, impl_->desk, impl_->engine.parts().registry)) rows.push_back(std::move(row));
  for (auto& row : api_routes(*this, impl_->desk, impl_->engine.parts().registry)) rows.push_back(std::move(row));
  return rows;
}

void Publishing::fill_rendition_foot(const http::Request& request, db::Tx& tx, const plan::Rendition& rendition, html::View& card) const {
  fill_foot({impl_->desk, impl_->engine.parts().registry, *this}, request, tx, rendition, standing(tx, rendition), card);
}

std::optional<Standing> Publishing::standing(db::Tx& tx, const plan::Rendition& rendition, bool glance) const {
  return standing_of(impl_->engine.parts(), tx, rendition, glance);
}

std::optional<LocalPage> Publishing::withdrawn_page(db::Tx& tx, const OutcomeLine& line) const {
  return publishing::withdrawn_page(impl_->engine.parts(), tx, line);
}

Result<void> Publishing::may_publish(db::Tx& tx, const Id<Brand>& brand, const Id<plan::Rendition>& rendition) const {
  return publishing::may_publish(impl_->engine.parts(), tx, brand, rendition);
}

}  // namespace pv::desk::publishing
