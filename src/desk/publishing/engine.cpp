// SPDX-License-Identifier: Apache-2.0
#include "desk/publishing/engine.hpp"

#include <algorithm>
#include <random>

#include "desk/publishing/work.hpp"
#include "platform/base/log.hpp"
#include "platform/base/metrics.hpp"

namespace pv::desk::publishing {

namespace {

/// More calls than any network needs for one delivery: a step function that goes round in circles ends here.
constexpr int kMaxCalls = 64;
constexpr auto kPause = std::chrono::milliseconds(250);
constexpr int kMaxPauses = 240;
/// A lease outlives the call made under it by this part of its length.
constexpr int kLeaseMarginPart = 6;

double chance() {
  thread_local std::mt19937_64 generator{std::random_device{}()};
  return std::uniform_real_distribution<double>(0.0, 1.0)(generator);
}

void count(std::string_view outcome) {
  metrics::counter("pv_deliveries_total", "Deliveries by outcome", {{"outcome", std::string(outcome)}}).add();
}

bool is_late(const Placement& placement, Instant now) { return now > placement.instant + placement.late_after; }

Message late_reason(const Placement& placement, Instant now) {
  const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(now - placement.instant).count();
  return Message("publishing.late", {{"minutes", static_cast<std::int64_t>(minutes)}});
}

}  // namespace

Engine::Engine(EngineParts parts) : parts_(std::move(parts)) {}

void Engine::interrupt() {
  interrupted_ = true;
  pause_.notify_all();
}

Engine::Started Engine::start_due(int limit) {
  Started started;
  std::vector<Placement> touched;
  const auto now = parts_.clock.now();
  parts_.database.write(
      [&](db::Tx& tx) {
        started = {};
        touched.clear();
        for (const auto& placement : store::due_placements(tx, now, limit)) start_one(tx, now, placement, started, touched);
      },
      db::Isolation::ReadCommitted);
  if (!started.leases.empty()) crash_point("claimed");
  for (const auto& placement : touched) parts_.announce(placement);
  return started;
}

void Engine::start_one(db::Tx& tx, Instant now, const Placement& placement, Started& started, std::vector<Placement>& touched) {
  const auto hold = [&](const Message& reason) {
    ++started.seen;
    touched.push_back(placement);
    touched.back().state = plan::PlacementState::Held;
    plan::set_state(tx, now, placement.brand_id, placement.id, plan::PlacementState::Held);
    plan::add_life_event(tx, now, placement.brand_id, placement.id, "held", nullptr, {{"reason", plan::to_json(reason)}});
  };
  if (is_late(placement, now)) return hold(late_reason(placement, now));
  const auto rendition = stories::find_rendition(tx, placement.brand_id, placement.rendition_id);
  const auto channel = channels::find_channel(tx, placement.brand_id, placement.channel_id);
  if (!rendition || !channel) return hold("plan.channel_gone");
  // Limits may have changed since it was planned, so they are checked again.
  const auto publication = plan::checked_publication(tx, parts_.registry, *rendition, *channel);
  if (!publication) return hold(publication.error().safe);
  if (!store::start_placement(tx, now, placement)) return;
  ++started.seen;
  touched.push_back(placement);
  const auto hash = rules::content_hash(channel->id, channel->network, *publication);
  auto lease = store::insert_delivery(tx, now, placement, *publication, hash, parts_.owner, parts_.options.lease);
  plan::add_life_event(tx, now, placement.brand_id, placement.id, "sending", nullptr, {{"delivery", lease.delivery.str()}});
  started.leases.push_back(std::move(lease));
}

std::vector<Lease> Engine::claim(int limit) {
  std::vector<Lease> leases;
  const auto now = parts_.clock.now();
  parts_.database.write([&](db::Tx& tx) { leases = store::claim(tx, now, parts_.owner, parts_.options.lease, limit); },
                        db::Isolation::ReadCommitted);
  return leases;
}

void Engine::give_back(const std::vector<Lease>& leases) {
  parts_.database.write([&](db::Tx& tx) {
    for (const auto& lease : leases) (void)store::give_back_untouched(tx, lease);
  });
}

std::int64_t Engine::free_dead() {
  return parts_.database.write([&](db::Tx& tx) { return store::free_dead(tx, parts_.owner); });
}

std::optional<Instant> Engine::next_due() {
  const auto now = parts_.clock.now();
  return parts_.database.read([&](db::Tx& tx) { return store::next_due(tx, now); });
}

int Engine::run_due() {
  constexpr int kBatch = 16;
  constexpr int kMaxRounds = 100'000;
  int touched = 0;
  for (int round = 0; round < kMaxRounds; ++round) {
    auto started = start_due(kBatch);
    auto leases = std::move(started.leases);
    for (auto& lease : claim(kBatch)) leases.push_back(std::move(lease));
    if (leases.empty() && started.seen == 0) break;
    for (const auto& lease : leases) carry(lease);
    touched += static_cast<int>(leases.size());
  }
  return touched;
}

bool Engine::persist(const Work& work, const std::function<bool(db::Tx&)>& change) {
  for (int pauses = 0;; ++pauses) {
    try {
      return parts_.database.write(change);
    } catch (const db::Failure& failure) {
      const bool passing = failure.kind() == db::Failure::Kind::Unavailable || failure.kind() == db::Failure::Kind::Full ||
                           failure.kind() == db::Failure::Kind::Retry;
      if (!passing || pauses >= kMaxPauses || interrupted_ || parts_.clock.now() >= work.lease_until) throw;
      log::warn("delivery.record_waits", {{"delivery", work.lease.delivery.str()}, {"reason", failure.what()}});
    }
    std::unique_lock lock(pause_mutex_);
    pause_.wait_for(lock, kPause, [&] { return interrupted_.load(); });
  }
}

std::optional<Engine::Work> Engine::load(const Lease& lease) {
  return parts_.database.read([&](db::Tx& tx) -> std::optional<Work> {
    auto open = store::find_open(tx, lease);
    if (!open) return std::nullopt;
    Work work{lease, std::move(*open)};
    auto placement = plan::find_placement(tx, lease.brand, work.delivery().placement_id);
    PV_ASSERT(placement);
    work.placement = std::move(*placement);
    work.lease_until = parts_.clock.now() + parts_.options.lease - parts_.options.lease / kLeaseMarginPart;
    const auto channel = channels::find_channel(tx, lease.brand, work.delivery().channel_id);
    if (!channel) {
      work.trouble = Message("plan.channel_gone");
      return work;
    }
    work.network_id = channel->network;
    work.network = parts_.registry.find(channel->network);
    const auto local = parts_.locals.find(channel->network);
    if (local != parts_.locals.end()) {
      work.local = local->second;
      work.rendition = stories::find_rendition(tx, lease.brand, work.placement.rendition_id);
      if (!work.rendition) work.trouble = Message("plan.rendition_not_found");
      return work;
    }
    if (work.network == nullptr || !work.network->publisher) {
      work.trouble = Message("plan.network_absent", {{"network", channel->network}});
      return work;
    }
    auto account = channels::open_account(tx, parts_.sealer, lease.brand, channel->id);
    if (!account) work.trouble = account.error().safe;
    else work.account = std::move(*account);
    work.account_mark = channels::account_mark(tx, lease.brand, channel->id);
    if (!work.open.sealed_secrets.empty()) {
      const auto secrets = parts_.sealer.open(work.open.sealed_secrets, secrets_place(lease));
      const auto object = secrets ? json::parse_object(secrets->reveal()) : Result<json::object>(tl::unexpected(secrets.error()));
      if (object) work.open.memory.secrets = *object;
      else work.trouble = object.error().safe;
    }
    return work;
  });
}

void Engine::carry(const Lease& lease) {
  auto work = load(lease);
  if (!work) return;
  if (work->trouble) return set_aside(*work, *work->trouble);
  if (work->local != nullptr) return publish_local(*work);
  if (work->delivery().state == DeliveryState::Settling) return look(*work);
  if (fit_to_go_on(*work)) run_steps(*work);
}

bool Engine::fit_to_go_on(Work& work) {
  const auto now = parts_.clock.now();
  const bool late = is_late(work.placement, now);
  const auto before = work.before();
  // A fence without an end: the process died between the commit and the record. Only a call with a key of ours may be made again.
  const bool blind = std::any_of(work.open.steps.begin(), work.open.steps.end(),
                                 [](const store::Step& step) { return step.state == StepState::Writing && !step.repeatable; });
  if (!blind && !late) {
    bool doubted = false;
    for (auto& step : work.open.steps) {
      if (step.state != StepState::Writing) continue;
      step.state = StepState::Unknown;
      doubted = true;
    }
    return !doubted || persist(work, [&](db::Tx& tx) {
      if (!store::hold(tx, work.lease, now, parts_.options.lease)) return false;
      store::doubt_steps(tx, work.lease);
      return true;
    });
  }
  if (!before.maybe_out && !before.part_is_out) {
    set_aside(work, late_reason(work.placement, now));
    return false;
  }
  const bool settled = persist(work, [&](db::Tx& tx) {
    if (!store::hold(tx, work.lease, now, parts_.options.lease)) return false;
    settle(tx, now, work, late && !blind ? late_reason(work.placement, now) : Message("publishing.doubt_crash"));
    return true;
  });
  if (settled) crash_point("settled");
  return false;
}

bool Engine::keep_lease(Work& work) {
  const auto now = parts_.clock.now();
  if (now + parts_.options.call_deadline <= work.lease_until) return true;
  work.lease_until = now + parts_.options.lease - parts_.options.lease / kLeaseMarginPart;
  return persist(work, [&](db::Tx& tx) { return store::hold(tx, work.lease, now, parts_.options.lease); });
}

Engine::Fenced Engine::fence(Work& work, Made& made) {
  made.sent = parts_.clock.now();
  made.deadline = made.sent + std::min(made.call.request.deadline, parts_.options.call_deadline);
  auto fenced = Fenced::Lost;
  // Not `persist`: without a certain answer to this commit no call is made.
  parts_.database.write([&](db::Tx& tx) {
    fenced = Fenced::Lost;
    if (!store::hold(tx, work.lease, made.sent, parts_.options.lease)) return;
    if (store::recorded_hash(tx, work.lease) != rules::content_hash(work.delivery().channel_id, work.network_id, work.delivery().content)) {
      fenced = Fenced::Changed;
      return;
    }
    const auto step = store::prepare_step(tx, work.lease, made.call, made.sent);
    if (!step) {
      fenced = Fenced::Repeated;
      return;
    }
    if (!store::fence(tx, work.lease, *step, made.deadline, made.sent)) return;
    made.step = *step;
    fenced = Fenced::Yes;
  });
  work.lease_until = made.sent + parts_.options.lease - parts_.options.lease / kLeaseMarginPart;
  if (fenced == Fenced::Yes) crash_point("fenced");
  return fenced;
}

void Engine::send(Work& work, Made& made) {
  made.reply.step = made.call.step;
  const auto now = parts_.clock.now();
  auto request = made.call.request;
  if (made.call.effect == core::Effect::Visible && now >= made.deadline) {
    // The machine slept between the fence and this line. By now somebody else may be looking for the post: it must not appear.
    made.reply.failure = net::Failure{Error(Code::Timeout, "publishing.too_slow"), net::Sent::No};
  } else {
    if (made.call.effect != core::Effect::Visible) made.sent = now;
    request.deadline =
        made.call.effect == core::Effect::Visible ? made.deadline - now : std::min(request.deadline, parts_.options.call_deadline);
    auto exchange = parts_.send(request);
    if (exchange) made.reply.answer = std::move(*exchange);
    else made.reply.failure = std::move(exchange).error();
  }
  made.ended = parts_.clock.now();
  crash_point("called");
  made.exchange = rules::exchange(made.sent, made.ended, made.call, made.reply, work.secrets());
}

bool Engine::record(db::Tx& tx, const Work& work, const Made& made, StepState state) {
  if (made.call.effect == core::Effect::Visible) return store::end_step(tx, work.lease, made.step, state, made.exchange, made.ended);
  store::add_ended_step(tx, work.lease, made.call, state, made.exchange, made.sent, made.ended);
  return true;
}

bool Engine::record_and_hold(Work& work, Made& made, StepState state) {
  // Secrets the answer brought are in the memory now: strike them out too.
  made.exchange = rules::exchange(made.sent, made.ended, made.call, made.reply, work.secrets());
  const auto sealed = work.sealed_secrets(parts_.sealer);
  const auto now = parts_.clock.now();
  const bool held = persist(work, [&](db::Tx& tx) {
    if (!store::hold(tx, work.lease, now, parts_.options.lease) || !record(tx, work, made, state)) return false;
    store::save_memory(tx, work.lease, work.open.memory.values, sealed);
    crash_point("answered");
    return true;
  });
  work.lease_until = now + parts_.options.lease - parts_.options.lease / kLeaseMarginPart;
  if (held) {
    work.note(made, state);
    crash_point("recorded");
  }
  return held;
}

void Engine::run_steps(Work& work) {
  std::optional<Made> last;
  for (int calls = 0; calls < kMaxCalls; ++calls) {
    std::optional<rules::LastCall> view;
    if (last) view = rules::LastCall{last->call.effect, last->call.repeatable, last->maybe_before, &last->reply};
    auto next =
        work.network->publisher->next(work.account, work.delivery().content, work.key(), work.open.memory, last ? &last->reply : nullptr);
    auto judgement = rules::judge(view ? &*view : nullptr, std::move(next), work.before());
    auto* proceed = std::get_if<rules::Proceed>(&judgement.verdict);
    if (proceed == nullptr) return conclude(work, last ? &*last : nullptr, std::move(judgement));

    auto call = std::move(proceed->call);
    if (last && !record_and_hold(work, *last, judgement.step)) return;
    if (interrupted_) {
      (void)persist(work, [&](db::Tx& tx) {
        if (!store::hold(tx, work.lease, parts_.clock.now(), Duration{0})) return false;
        store::give_back(tx, work.lease, DeliveryState::Queued, parts_.clock.now(), work.open.tries, work.delivery().error, std::nullopt);
        return true;
      });
      return;
    }
    last = Made{std::move(call)};
    if (last->call.effect == core::Effect::Visible) {
      last->maybe_before = work.step_in_doubt(last->call.step);
      switch (fence(work, *last)) {
        case Fenced::Yes: break;
        case Fenced::Lost: return;
        case Fenced::Repeated: return conclude(work, nullptr, {rules::Settle{"publishing.step_repeated"}, StepState::Unknown});
        case Fenced::Changed: return set_aside(work, "publishing.content_changed");
      }
      work.note(*last, StepState::Writing);
    } else if (!keep_lease(work)) {
      return;
    }
    send(work, *last);
    // The step's own state before this answer: `before()` must not count the call just made as in doubt.
    if (last->call.effect == core::Effect::Visible) work.note(*last, last->maybe_before ? StepState::Unknown : StepState::Ready);
  }
  conclude(work, last ? &*last : nullptr, {rules::Settle{"publishing.too_many_calls"}, StepState::Unknown});
}

void Engine::conclude(Work& work, Made* last, rules::Judgement judgement) {
  if (last != nullptr) last->exchange = rules::exchange(last->sent, last->ended, last->call, last->reply, work.secrets());
  const auto sealed = work.sealed_secrets(parts_.sealer);
  const bool recorded = persist(work, [&](db::Tx& tx) {
    const auto now = parts_.clock.now();
    if (!store::hold(tx, work.lease, now, parts_.options.lease)) return false;
    if (last != nullptr && !record(tx, work, *last, judgement.step)) return false;
    store::save_memory(tx, work.lease, work.open.memory.values, sealed);
    apply(tx, now, work, last != nullptr && judgement.step == StepState::Unknown, judgement.verdict);
    crash_point("answered");
    return true;
  });
  if (recorded) crash_point(std::holds_alternative<rules::Settle>(judgement.verdict) ? "settled" : "recorded");
}

void Engine::apply(db::Tx& tx, Instant now, const Work& work, bool last_in_doubt, const rules::Verdict& verdict) {
  if (const auto* accepted = std::get_if<rules::Publish>(&verdict)) return publish(tx, now, work, accepted->accepted, false);
  if (const auto* refused = std::get_if<rules::Refuse>(&verdict)) return refuse(tx, now, work, refused->error);
  if (const auto* asked = std::get_if<rules::Ask>(&verdict)) return ask(tx, now, work, asked->reason, {{"part_is_out", true}});
  if (const auto* doubt = std::get_if<rules::Settle>(&verdict)) return settle(tx, now, work, doubt->reason);
  const auto& wait = std::get<rules::Wait>(verdict);
  const auto before = work.before();
  const bool maybe_out = before.maybe_out || last_in_doubt;
  const auto tries = work.open.tries + 1;
  const auto next = now + rules::backoff(static_cast<int>(tries), wait.wait, chance());
  const bool over = tries > rules::kMaxTries || is_late(work.placement, next);
  if (over && maybe_out) return settle(tx, now, work, wait.error.safe);
  if (over && before.part_is_out) return ask(tx, now, work, wait.error.safe, {{"part_is_out", true}});
  if (tries > rules::kMaxTries) return refuse(tx, now, work, wait.error);
  // Waiting past the lateness bound would end there anyway: a person hears of it now.
  if (over) return set_aside(tx, now, work, wait.error.safe);
  store::give_back(tx, work.lease, DeliveryState::Queued, next, tries, wait.error.safe, std::nullopt);
  const auto& known = work.delivery().error;
  if (!known || known->key != wait.error.safe.key) {
    plan::add_life_event(tx, now, work.lease.brand, work.placement.id, "waiting", nullptr,
                         {{"reason", plan::to_json(wait.error.safe)}, {"until", to_rfc3339(next)}});
  }
  announce_after(tx, work, plan::PlacementState::Sending);
}

void Engine::publish(db::Tx& tx, Instant now, const Work& work, const core::Accepted& accepted, bool by_look) {
  store::settle_steps(tx, work.lease.brand, work.lease.delivery, StepState::Accepted, now);
  store::finish(tx, work.lease, {DeliveryState::Published, accepted.remote_id, accepted.url, std::nullopt, std::nullopt}, now);
  // Tokens renewed on the way belong to the account: the next delivery starts with them. Unless somebody connected it anew
  // meanwhile: then what stands there is newer than what this delivery began with.
  if (!work.open.memory.secrets.empty() && work.network != nullptr) {
    const auto current = channels::open_account(tx, parts_.sealer, work.lease.brand, work.delivery().channel_id);
    if (current && current->secrets.reveal() == work.account.secrets.reveal()) {
      if (auto secrets = json::parse_object(work.account.secrets.reveal())) {
        for (const auto& member : work.open.memory.secrets) (*secrets)[member.key()] = member.value();
        channels::store_account_secrets(tx, parts_.sealer, work.lease.brand, work.delivery().channel_id,
                                        Secret<std::string>(json::serialize(*secrets)));
      }
    }
  }
  plan::set_state(tx, now, work.lease.brand, work.placement.id, plan::PlacementState::Published);
  json::object details{{"url", accepted.url}, {"remote_id", accepted.remote_id}, {"delivery", work.lease.delivery.str()}};
  if (by_look) details["found"] = true;
  plan::add_life_event(tx, now, work.lease.brand, work.placement.id, "published", nullptr, details);
  tx.after_commit([] { count("published"); });
  announce_after(tx, work, plan::PlacementState::Published);
}

void Engine::refuse(db::Tx& tx, Instant now, const Work& work, const Error& error) {
  store::finish(tx, work.lease, {DeliveryState::Rejected, {}, {}, error.safe, std::nullopt}, now);
  plan::set_state(tx, now, work.lease.brand, work.placement.id, plan::PlacementState::Failed);
  plan::add_life_event(tx, now, work.lease.brand, work.placement.id, "rejected", nullptr,
                       {{"reason", plan::to_json(error.safe)}, {"delivery", work.lease.delivery.str()}});
  // An account connected anew meanwhile was not refused: its predecessor was.
  if (error.code == Code::Unauthenticated && channels::account_mark(tx, work.lease.brand, work.delivery().channel_id) == work.account_mark)
    channels::set_health(tx, now, work.lease.brand, work.delivery().channel_id, channels::Health::Reconnect, error.safe);
  tx.after_commit([] { count("rejected"); });
  announce_after(tx, work, plan::PlacementState::Failed);
}

void Engine::settle(db::Tx& tx, Instant now, const Work& work, const Message& reason) {
  store::doubt_steps(tx, work.lease);
  // The call may still be under way until its deadline, and the network may show it later than that.
  auto deadline = now;
  for (const auto& step : store::steps_of(tx, work.lease.brand, work.lease.delivery))
    if (step.state == StepState::Unknown && step.deadline) deadline = std::max(deadline, *step.deadline);
  const auto next = deadline + (work.network != nullptr ? settle_time(work.network->manifest) : Duration{0});
  store::give_back(tx, work.lease, DeliveryState::Settling, next, 0, reason, std::nullopt);
  plan::add_life_event(tx, now, work.lease.brand, work.placement.id, "waiting", nullptr,
                       {{"reason", plan::to_json(reason)}, {"settling", true}, {"until", to_rfc3339(next)}});
  announce_after(tx, work, plan::PlacementState::Sending);
}

void Engine::ask(db::Tx& tx, Instant now, const Work& work, const Message& reason, json::object evidence) {
  evidence["reason"] = plan::to_json(reason);
  store::finish(tx, work.lease, {DeliveryState::Unknown, {}, {}, reason, evidence}, now);
  plan::set_state(tx, now, work.lease.brand, work.placement.id, plan::PlacementState::Unknown);
  plan::add_life_event(tx, now, work.lease.brand, work.placement.id, "unknown", nullptr,
                       {{"reason", plan::to_json(reason)}, {"delivery", work.lease.delivery.str()}});
  tx.after_commit([] { count("unknown"); });
  announce_after(tx, work, plan::PlacementState::Unknown);
}

void Engine::set_aside(db::Tx& tx, Instant now, const Work& work, const Message& reason) {
  const auto before = work.before();
  if (before.maybe_out || before.part_is_out) {
    store::doubt_steps(tx, work.lease);
    return ask(tx, now, work, reason, {});
  }
  store::finish(tx, work.lease, {DeliveryState::Dropped, {}, {}, reason, std::nullopt}, now);
  plan::set_state(tx, now, work.lease.brand, work.placement.id, plan::PlacementState::Held);
  plan::add_life_event(tx, now, work.lease.brand, work.placement.id, "held", nullptr, {{"reason", plan::to_json(reason)}});
  tx.after_commit([] { count("held"); });
  announce_after(tx, work, plan::PlacementState::Held);
}

void Engine::set_aside(Work& work, const Message& reason) {
  (void)persist(work, [&](db::Tx& tx) {
    const auto now = parts_.clock.now();
    if (!store::hold(tx, work.lease, now, parts_.options.lease)) return false;
    set_aside(tx, now, work, reason);
    return true;
  });
}

void Engine::announce_after(db::Tx& tx, const Work& work, plan::PlacementState state) {
  auto placement = work.placement;
  placement.state = state;
  tx.after_commit([announce = parts_.announce, placement = std::move(placement)] { announce(placement); });
}

}  // namespace pv::desk::publishing
