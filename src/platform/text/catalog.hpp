// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/base/error.hpp"
#include "platform/base/result.hpp"
#include "platform/base/zone.hpp"

/// Texts for people: i18n/<language>/<area>.toml in ICU MessageFormat, embedded. A key is "<area>.<section.>name".
namespace pv::text {

class Catalog {
 public:
  /// `files`: ("it/stories" or "it/stories.toml", toml text). Reads TOML and checks the keys' shape (lower case, digits, `_`, `.`);
  /// patterns are compiled at first use, so that a start stays quick: `validate` compiles them all.
  [[nodiscard]] static Result<Catalog> create(const std::vector<std::pair<std::string, std::string>>& files);
  ~Catalog();
  Catalog(Catalog&&) noexcept;
  Catalog& operator=(Catalog&&) noexcept;

  /// Falls back to the other language, then to the key itself (and counts a metric), never fails. Numbers among the arguments
  /// are written in the language's way; instants are formatted by the caller. Thread-safe.
  [[nodiscard]] std::string format(std::string_view language, const Message& message) const;
  [[nodiscard]] std::string text(std::string_view language, std::string_view key) const {
    return format(language, Message(std::string(key)));
  }
  [[nodiscard]] bool has(std::string_view language, std::string_view key) const;
  [[nodiscard]] std::vector<std::string> keys(std::string_view language) const;  ///< sorted
  [[nodiscard]] std::vector<std::string> languages() const;                      ///< sorted
  /// Every fault: patterns that do not compile, keys or arguments that one language has and another has not. Empty when sound.
  [[nodiscard]] std::vector<std::string> validate() const;
  /// Argument names of a pattern, sorted, for the test that both languages take the same.
  [[nodiscard]] std::vector<std::string> arguments(std::string_view language, std::string_view key) const;

 private:
  Catalog();
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// "mar 24 nov 2026, 10:00" / "Tue 24 Nov 2026, 10:00"; with `zone name` in brackets when asked.
enum class DateStyle {
  Full,          ///< "mar 24 nov 2026, 10:00"
  FullWithZone,  ///< "mar 24 nov 2026, 10:00 (Europe/Rome)"
  Day,           ///< "mar 24 nov 2026"
  Time,          ///< "10:00"
  TimeSeconds,   ///< "10:00:03"
  LongDay,       ///< "martedì 24 novembre 2026"
};
[[nodiscard]] std::string format_instant(Instant instant, const Zone& zone, std::string_view language, DateStyle style);
/// "1.234,5" / "1,234.5"; rounded to at most `max_decimals`, without closing zeros.
[[nodiscard]] std::string format_number(double number, std::string_view language, int max_decimals = 1);
/// "3 min fa", "tra 2 ore" / "3 min ago", "in 2 hours"; "adesso" / "now" below 45 s. Rounded down to a whole unit (min, h, days,
/// months of 30 days, years of 365).
[[nodiscard]] std::string format_relative(Instant instant, Instant now, std::string_view language);

}  // namespace pv::text
