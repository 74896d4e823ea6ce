// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <mutex>
#include <optional>

#include "platform/base/json.hpp"
#include "platform/base/result.hpp"

/// How the practice network misbehaves when asked to: what real networks do on bad days.
namespace pv::channels::practice {

enum class Fault {
  None,
  Slow,             ///< answers after `delay`
  Status,           ///< answers `status` (with Retry-After when given) and stores nothing
  DropBefore,       ///< closes the connection and stores nothing
  DropAfterAccept,  ///< stores the post, then closes the connection without an answer
  HalfAnswer,       ///< stores the post and answers half of the body
  AcceptedBut500,   ///< stores the post and says 500
};

struct FaultPlan {
  Fault fault = Fault::None;
  double probability = 1;  ///< 0..1
  int status = 503;
  std::optional<std::int64_t> retry_after;  ///< seconds
  std::chrono::milliseconds delay{0};       ///< before anything else; at most a minute
  std::chrono::milliseconds hidden_for{0};  ///< a stored post stays out of the list for this long
  std::int64_t count = -1;                  ///< how many times more; negative: without end
  std::uint64_t seed = 1;

  /// Refuses unknown fields and values out of range.
  [[nodiscard]] static Result<FaultPlan> parse(const json::object& object);
  [[nodiscard]] json::object to_json() const;
};

/// Thread-safe. The same seed gives the same series of draws.
class Faults {
 public:
  void set(const FaultPlan& plan);
  [[nodiscard]] FaultPlan plan() const;
  /// What happens to the post being made now; the plain behaviour (Fault::None) when the dice or the count say so.
  [[nodiscard]] FaultPlan draw();

 private:
  mutable std::mutex mutex_;
  FaultPlan plan_;
  std::uint64_t state_ = 1;
};

}  // namespace pv::channels::practice
