// SPDX-License-Identifier: Apache-2.0
#include "desk/publishing/work.hpp"

/// The two ends that are not steps: looking for a write in doubt, and publishing inside this program.
namespace pv::desk::publishing {

namespace {

constexpr int kMaxLookCalls = 16;
constexpr std::int64_t kMaxLooks = 5;

/// What is in doubt was written under a key of ours: who finds that key has found that very write.
bool found_by_key(const std::vector<store::Step>& steps) {
  const auto in_doubt = [&](bool repeatable) {
    return std::any_of(steps.begin(), steps.end(), [&](const store::Step& step) {
      return step.effect == core::Effect::Visible && step.state == StepState::Unknown && step.repeatable == repeatable;
    });
  };
  return in_doubt(true) && !in_doubt(false);
}

json::object looked_at(Instant now) { return {{"at", to_rfc3339(now)}}; }

}  // namespace

void Engine::look(Work& work) {
  const auto reason = work.delivery().error.value_or(Message("publishing.doubt_silence"));
  const auto end = [&](const std::function<void(db::Tx&, Instant)>& change) {
    const bool ended = persist(work, [&](db::Tx& tx) {
      const auto now = parts_.clock.now();
      if (!store::hold(tx, work.lease, now, parts_.options.lease)) return false;
      change(tx, now);
      return true;
    });
    if (ended) crash_point("recorded");
  };
  const auto ask_with = [&](json::object looked) {
    end([&](db::Tx& tx, Instant now) { ask(tx, now, work, reason, looked.empty() ? json::object{} : json::object{{"looked", looked}}); });
  };
  if (!work.network->reconciler) return ask_with({});

  // Looks are repeatable, so what they remember is not kept.
  auto memory = work.open.memory;
  std::optional<core::Reply> reply;
  for (int calls = 0; calls < kMaxLookCalls; ++calls) {
    auto sighting = work.network->reconciler->look(work.account, work.delivery().content, work.key(), memory, reply ? &*reply : nullptr);
    if (auto* call = std::get_if<core::Call>(&sighting)) {
      auto looked = looked_at(parts_.clock.now());
      looked["error"] = plan::to_json("publishing.look_writes");
      // A look may not change anything people see, whatever the network's code asks for.
      if (call->effect == core::Effect::Visible) return ask_with(std::move(looked));
      if (!keep_lease(work)) return;
      Made made{std::move(*call)};
      send(work, made);
      reply = std::move(made.reply);
      continue;
    }
    if (const auto* found = std::get_if<core::Found>(&sighting)) {
      auto looked = looked_at(parts_.clock.now());
      looked["found"] = json::object{{"url", found->url}, {"remote_id", found->remote_id}};
      end([&](db::Tx& tx, Instant now) {
        // The same text may be out by another delivery: that post is not this one.
        if (found->url.empty() || found->remote_id.empty() ||
            rules::may_be_anothers(*found, found_by_key(work.open.steps), work.delivery().content.text,
                                   store::others_like(tx, work.delivery(), *found))) {
          looked["key"] = "publishing.found_elsewhere";
          return ask(tx, now, work, reason, {{"looked", looked}});
        }
        publish(tx, now, work, {found->remote_id, found->url}, true);
      });
      return;
    }
    if (const auto* unseen = std::get_if<core::NotSeen>(&sighting)) {
      auto looked = looked_at(parts_.clock.now());
      looked["key"] = unseen->evidence_key;
      looked["evidence"] = unseen->evidence;
      return ask_with(std::move(looked));
    }
    const auto& later = std::get<core::Deferred>(sighting);
    const auto tries = work.open.tries + 1;
    if (tries >= kMaxLooks) {
      auto looked = looked_at(parts_.clock.now());
      looked["error"] = plan::to_json(later.error.safe);
      return ask_with(std::move(looked));
    }
    end([&](db::Tx& tx, Instant now) {
      const auto wait = rules::backoff(static_cast<int>(tries), std::min(later.wait, Duration(std::chrono::minutes(15))), 0.5);
      store::give_back(tx, work.lease, DeliveryState::Settling, now + wait, tries, reason, std::nullopt);
    });
    return;
  }
  auto looked = looked_at(parts_.clock.now());
  looked["error"] = plan::to_json("publishing.too_many_calls");
  ask_with(std::move(looked));
}

void Engine::publish_local(Work& work) {
  const auto now = parts_.clock.now();
  if (now > work.placement.instant + work.placement.late_after) return set_aside(work, "publishing.late_plain");
  const auto out = parts_.database.write([&](db::Tx& tx) -> Result<bool> {
    if (!store::hold(tx, work.lease, now, parts_.options.lease)) return false;
    const auto accepted = PV_TRY(work.local->publish(tx, now, work.delivery(), work.placement, *work.rendition));
    if (accepted.remote_id.empty() || accepted.url.empty()) return fail(Code::Internal, "publishing.no_link");
    publish(tx, now, work, accepted, false);
    crash_point("local");
    return true;
  });
  if (out) {
    if (*out) crash_point("recorded");
    return;
  }
  // What it did was rolled back whole, so trying again is safe.
  const auto& error = out.error();
  const bool passing = traits(error.code).job_policy == JobPolicy::Retry;
  rules::Verdict verdict = rules::Refuse{error};
  if (passing) verdict = rules::Wait{error, error.retry_after.value_or(Duration{0})};
  conclude(work, nullptr, {std::move(verdict), StepState::Rejected});
}

}  // namespace pv::desk::publishing
