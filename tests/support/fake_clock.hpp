// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>

#include "platform/base/time.hpp"

namespace pv::test {

/// A clock that only moves when told. Starts at 2026-11-24T09:00:00Z, a Tuesday. Thread-safe.
class FakeClock final : public Clock {
 public:
  FakeClock() = default;
  explicit FakeClock(Instant now) : micros_(to_micros(now)) {}
  [[nodiscard]] Instant now() const override { return from_micros(micros_); }
  void set(Instant now) { micros_ = to_micros(now); }
  void advance(Duration by) { micros_ += by.count(); }

 private:
  std::atomic<std::int64_t> micros_ = 1795510800000000;
};

}  // namespace pv::test
