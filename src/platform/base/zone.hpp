// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/time.hpp"

namespace date {
class time_zone;
}

namespace pv {

/// What a clock on the wall shows; no zone. Years 1970..2037 (later zone rules are unknowable and refused).
struct WallTime {
  int year = 1970;
  unsigned month = 1;  ///< 1..12
  unsigned day = 1;
  unsigned hour = 0;
  unsigned minute = 0;
  unsigned second = 0;

  auto operator<=>(const WallTime&) const = default;
  /// "2026-11-24T10:00" (seconds appended only when not zero).
  [[nodiscard]] std::string to_string() const;
  /// Reads "2026-11-24T10:00[:00]" (also with a space). Refuses impossible dates and years after 2037.
  [[nodiscard]] static Result<WallTime> parse(std::string_view text);
};

/// How a wall time meets the zone's clock changes.
enum class WallTimeKind {
  Unique,
  Gap,       ///< skipped by the clock; read with the offset before the change (RFC 5545 §3.3.5), so it moves later
  Repeated,  ///< happens twice; the first is meant (RFC 5545 §3.3.5)
};

struct ResolvedTime {
  Instant instant;
  WallTimeKind kind = WallTimeKind::Unique;
  WallTime shown;                 ///< what the wall shows at `instant` (differs from the request only in a gap)
  std::optional<Instant> second;  ///< the later of two, when repeated
};

/// An IANA zone. Cheap to copy; the process's own zone is never used.
class Zone {
 public:
  [[nodiscard]] static Result<Zone> parse(std::string_view iana_name);
  [[nodiscard]] static Zone utc();
  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] ResolvedTime resolve(const WallTime& wall) const;
  [[nodiscard]] WallTime at(Instant instant) const;
  [[nodiscard]] std::chrono::seconds offset(Instant instant) const;
  /// "CET", "CEST" or "+05:45".
  [[nodiscard]] std::string abbreviation(Instant instant) const;
  /// RFC 3339 with this zone's offset.
  [[nodiscard]] std::string to_rfc3339(Instant instant) const;

 private:
  explicit Zone(const date::time_zone* zone, std::string name) : zone_(zone), name_(std::move(name)) {}
  const date::time_zone* zone_;
  std::string name_;
};

/// Names of all zones, sorted.
[[nodiscard]] const std::vector<std::string>& zone_names();
/// The zones people choose from, sorted: the places of tzdata's `zone.tab` and UTC, without the old and technical names of
/// `zone_names()` ("W-SU", "Etc/GMT+12"); all of them where that file is missing.
[[nodiscard]] const std::vector<std::string>& zone_places();
/// A short fingerprint of the machine's zone data; when it changes, stored future instants are computed again.
[[nodiscard]] std::string zone_data_fingerprint();

}  // namespace pv
