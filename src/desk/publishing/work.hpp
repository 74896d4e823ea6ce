// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

#include "desk/publishing/engine.hpp"

/// What the engine holds in memory while it carries one delivery; included by the engine's files only.
namespace pv::desk::publishing {

using rules::StepState;

/// A call of the delivery and what came of it.
struct Engine::Made {
  core::Call call;
  std::string step{};  ///< row of a visible step
  bool maybe_before = false;
  Instant sent{};
  Instant deadline{};
  Instant ended{};
  core::Reply reply{};
  json::object exchange{};
};

struct Engine::Work {
  Lease lease;
  store::Open open;
  Placement placement{};
  std::string network_id{};
  const core::Channel* network = nullptr;
  LocalPublisher* local = nullptr;
  std::optional<plan::Rendition> rendition{};  ///< for a local network
  core::Account account{};
  std::string account_mark{};        ///< of the account as it was then
  std::optional<Message> trouble{};  ///< why it cannot go on at all
  Instant lease_until{};             ///< by our own clock and with a margin: no call may last longer

  [[nodiscard]] const Delivery& delivery() const { return open.delivery; }
  [[nodiscard]] core::DeliveryKey key() const { return {lease.delivery.str(), open.delivery.created_at}; }

  [[nodiscard]] rules::Before before() const {
    rules::Before before;
    for (const auto& step : open.steps) {
      if (step.effect != core::Effect::Visible) continue;
      before.part_is_out = before.part_is_out || step.state == StepState::Accepted;
      before.maybe_out = before.maybe_out || step.state == StepState::Writing || step.state == StepState::Unknown;
    }
    return before;
  }
  [[nodiscard]] bool step_in_doubt(std::string_view name) const {
    return std::any_of(open.steps.begin(), open.steps.end(),
                       [&](const store::Step& step) { return step.name == name && step.state == StepState::Unknown; });
  }
  /// Keeps `steps` as the rows are, for visible steps.
  void note(const Made& made, StepState state) {
    if (made.call.effect != core::Effect::Visible) return;
    auto found = std::find_if(open.steps.begin(), open.steps.end(), [&](const store::Step& step) { return step.id == made.step; });
    if (found == open.steps.end()) {
      store::Step fresh;
      fresh.id = made.step;
      fresh.name = made.call.step;
      fresh.effect = made.call.effect;
      fresh.repeatable = made.call.repeatable;
      found = open.steps.insert(open.steps.end(), std::move(fresh));
    }
    found->state = state;
    found->deadline = made.deadline;
  }

  [[nodiscard]] std::vector<std::string> secrets() const {
    auto of_account = json::parse_object(account.secrets.empty() ? "{}" : account.secrets.reveal());
    const auto kept = of_account ? std::move(*of_account) : json::object();
    return rules::secret_texts({&kept, &open.memory.secrets});
  }
  [[nodiscard]] std::optional<std::string> sealed_secrets(const crypto::Sealer& sealer) const;
};

[[nodiscard]] inline crypto::Place secrets_place(const Lease& lease) { return {"delivery", "memory_secrets", lease.delivery.str()}; }

inline std::optional<std::string> Engine::Work::sealed_secrets(const crypto::Sealer& sealer) const {
  if (open.memory.secrets.empty()) return std::nullopt;
  return sealer.seal(Secret<std::string>(json::serialize(open.memory.secrets)), secrets_place(lease));
}

}  // namespace pv::desk::publishing
