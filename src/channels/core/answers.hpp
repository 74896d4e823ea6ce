// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "channels/core/channel.hpp"

/// What an answer means for a call when the network's own rules say nothing else: the same for every network.
namespace pv::channels {

/// How long the server asks to wait: `Retry-After` (RFC 9110 §10.2.3, seconds or a date read against the answer's own `Date`) or
/// `RateLimit-Reset` (a Unix time, as AT servers send it, or seconds). Between one second and one day; nullopt without either.
[[nodiscard]] std::optional<Duration> asked_wait(const net::Answer& answer);

/// A text of the network fit to be shown and logged: one line of at most 200 characters, with every one of `secrets` struck out.
[[nodiscard]] std::string cited(std::string_view text, const std::vector<std::string>& secrets);

/// What the call was, for the reading of its answer.
struct CallKind {
  Effect effect = Effect::Visible;
  bool repeatable = false;
  std::string network;  ///< the manifest's name, for messages
};

/// A reply that is not a success, as Rejected, Unknown or Deferred:
///   nothing left this machine            Deferred (Rejected when the address is forbidden or wrong)
///   no answer, cut or unreadable answer  Unknown for a visible call that must not be repeated, else Deferred
///   5xx, 408                             the same: an accepted write may be behind it
///   429, 425                             Deferred by what the server asks for
///   401 403 404 410 413 others of 3xx and 4xx   Rejected with what to do
/// `said` is the network's own explanation, already `cited`.
using Shortfall = std::variant<Rejected, Unknown, Deferred>;
[[nodiscard]] Shortfall shortfall(const Reply& reply, const CallKind& kind, std::string said = {});

/// Shortfall as the step function's answer.
[[nodiscard]] Next to_next(Shortfall shortfall);

/// The reply is an answer with a 2xx status.
[[nodiscard]] bool succeeded(const Reply& reply);

}  // namespace pv::channels
