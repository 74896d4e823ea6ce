// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <utility>

#include "platform/base/result.hpp"

namespace pv::crypto {

/// Lets few do something costly at once and few more wait for it, for a bounded time: whoever comes then is sent away at once, so
/// that a flood never holds more than `at_once + waiting` threads. Thread-safe.
class Slots {
 public:
  Slots(int at_once, int waiting, std::chrono::milliseconds patience) : free_(at_once), places_(waiting), patience_(patience) {}

  /// Gives its slot back when it goes.
  class Held {
   public:
    explicit Held(Slots& slots) : slots_(&slots) {}
    Held(Held&& other) noexcept : slots_(std::exchange(other.slots_, nullptr)) {}
    Held& operator=(Held&&) = delete;
    ~Held();

   private:
    Slots* slots_;
  };
  /// Code::Unavailable "crypto.busy" with retry_after when all is taken.
  [[nodiscard]] Result<Held> take();

 private:
  std::mutex mutex_;
  std::condition_variable freed_;
  int free_;
  int places_;  ///< left for those who wait
  const std::chrono::milliseconds patience_;
};

/// The process's own for password hashing.
[[nodiscard]] Slots& password_slots();

}  // namespace pv::crypto
