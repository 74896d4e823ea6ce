// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "platform/base/result.hpp"

namespace pv {

using Duration = std::chrono::microseconds;
/// Microseconds since 1970-01-01T00:00:00Z, as stored in BIGINT columns.
using Instant = std::chrono::time_point<std::chrono::system_clock, Duration>;

[[nodiscard]] constexpr std::int64_t to_micros(Instant instant) { return instant.time_since_epoch().count(); }
[[nodiscard]] constexpr Instant from_micros(std::int64_t micros) { return Instant{Duration{micros}}; }

/// Time is injected: nothing but SystemClock reads the machine's clock. Thread-safe.
class Clock {
 public:
  virtual ~Clock() = default;
  [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
 public:
  [[nodiscard]] Instant now() const override;
};

/// RFC 3339 in UTC, to the second ("2026-11-24T10:00:00Z") or to the millisecond.
[[nodiscard]] std::string to_rfc3339(Instant instant);
[[nodiscard]] std::string to_rfc3339_millis(Instant instant);
/// Reads RFC 3339 with `Z` or a numeric offset.
[[nodiscard]] Result<Instant> parse_rfc3339(std::string_view text);
/// "Tue, 24 Nov 2026 10:00:00 GMT" (RFC 9110 §5.6.7).
[[nodiscard]] std::string to_http_date(Instant instant);
[[nodiscard]] Result<Instant> parse_http_date(std::string_view text);

}  // namespace pv
