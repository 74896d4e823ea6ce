// SPDX-License-Identifier: Apache-2.0
#include <unicode/dtfmtsym.h>
#include <unicode/reldatefmt.h>

#include <charconv>
#include <cmath>
#include <cstdlib>

#include "platform/text/catalog.hpp"
#include "platform/text/icu.hpp"

// Dates and numbers are put together here and not by ICU's formatters: the form is fixed by our look and must not change with the
// ICU version (CLDR's "24 nov 2026 alle ore 10:00", "Sept"), and each formatter would keep 100 KB and more. The names are ICU's.

namespace pv::text {

namespace {

struct Names {
  std::array<std::string, 7> short_days;  ///< from Sunday
  std::array<std::string, 7> long_days;
  std::array<std::string, 12> short_months;
  std::array<std::string, 12> long_months;
};

template <std::size_t N>
void copy_names(std::array<std::string, N>& out, const icu::UnicodeString* names, std::int32_t count) {
  // Weekdays come with an empty first one.
  const std::int32_t skip = count - static_cast<std::int32_t>(N);
  for (std::size_t i = 0; i < N && skip >= 0; ++i) out[i] = icu_detail::to_utf8(names[static_cast<std::size_t>(skip) + i]);
}

const Names& names_of(std::string_view language) {
  static std::mutex mutex;
  static std::map<std::string, Names, std::less<>> known;
  const std::lock_guard lock(mutex);
  auto found = known.find(language);
  if (found != known.end()) return found->second;
  if (known.size() >= 64 && language != "en") language = "en";  // a bound, should the language ever come from outside
  found = known.find(language);
  if (found != known.end()) return found->second;
  UErrorCode status = U_ZERO_ERROR;
  const icu::DateFormatSymbols symbols(icu::Locale(std::string(language).c_str()), status);
  icu_detail::check(status, "names of days");
  Names names;
  std::int32_t count = 0;
  using Symbols = icu::DateFormatSymbols;
  const auto* list = symbols.getWeekdays(count, Symbols::FORMAT, Symbols::ABBREVIATED);
  copy_names(names.short_days, list, count);
  list = symbols.getWeekdays(count, Symbols::FORMAT, Symbols::WIDE);
  copy_names(names.long_days, list, count);
  list = symbols.getMonths(count, Symbols::FORMAT, Symbols::ABBREVIATED);
  copy_names(names.short_months, list, count);
  list = symbols.getMonths(count, Symbols::FORMAT, Symbols::WIDE);
  copy_names(names.long_months, list, count);
  return known.emplace(std::string(language), std::move(names)).first->second;
}

std::string two(unsigned value) { return {static_cast<char>('0' + value / 10 % 10), static_cast<char>('0' + value % 10)}; }

struct Unit {
  std::int64_t seconds;
  std::string_view one_it, many_it, one_en, many_en;
};

constexpr std::int64_t kMinute = 60, kHour = 3600, kDay = 86'400, kMonth = 30 * kDay, kYear = 365 * kDay;
constexpr Unit kUnits[] = {
    {kYear, "anno", "anni", "year", "years"}, {kMonth, "mese", "mesi", "month", "months"}, {kDay, "giorno", "giorni", "day", "days"},
    {kHour, "ora", "ore", "hour", "hours"},   {kMinute, "min", "min", "min", "min"},
};

URelativeDateTimeUnit icu_unit(std::int64_t seconds) {
  switch (seconds) {
    case kYear: return UDAT_REL_UNIT_YEAR;
    case kMonth: return UDAT_REL_UNIT_MONTH;
    case kDay: return UDAT_REL_UNIT_DAY;
    case kHour: return UDAT_REL_UNIT_HOUR;
    default: return UDAT_REL_UNIT_MINUTE;
  }
}

/// Languages other than the desk's two, which only a newsroom can have.
std::string relative_by_icu(double amount, URelativeDateTimeUnit unit, std::string_view language) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::RelativeDateTimeFormatter formatter(icu::Locale(std::string(language).c_str()), status);
  icu::UnicodeString out;
  formatter.formatNumeric(amount, unit, out, status);
  icu_detail::check(status, "relative time");
  return icu_detail::to_utf8(out);
}

}  // namespace

std::string format_instant(Instant instant, const Zone& zone, std::string_view language, DateStyle style) {
  const WallTime wall = zone.at(instant);
  const std::string time = two(wall.hour) + ":" + two(wall.minute);
  if (style == DateStyle::Time) return time;
  if (style == DateStyle::TimeSeconds) return time + ":" + two(wall.second);

  const auto& names = names_of(language);
  const std::chrono::weekday weekday{
      std::chrono::sys_days{std::chrono::year{wall.year} / std::chrono::month{wall.month} / std::chrono::day{wall.day}}};
  const bool wide = style == DateStyle::LongDay;
  std::string out = (wide ? names.long_days : names.short_days)[weekday.c_encoding()] + " " + std::to_string(wall.day) + " " +
                    (wide ? names.long_months : names.short_months)[wall.month - 1] + " " + std::to_string(wall.year);
  if (style == DateStyle::Full || style == DateStyle::FullWithZone) out += ", " + time;
  if (style == DateStyle::FullWithZone) out += " (" + zone.name() + ")";
  return out;
}

std::string format_number(double number, std::string_view language, int max_decimals) {
  if (!std::isfinite(number)) return std::isnan(number) ? "–" : (number < 0 ? "−∞" : "∞");
  char buffer[400];
  const auto end =
      std::to_chars(buffer, buffer + sizeof buffer, std::fabs(number), std::chars_format::fixed, std::clamp(max_decimals, 0, 15)).ptr;
  std::string_view digits(buffer, static_cast<std::size_t>(end - buffer));
  std::string_view decimals;
  if (const auto point = digits.find('.'); point != std::string_view::npos) {
    decimals = digits.substr(point + 1);
    digits = digits.substr(0, point);
    while (decimals.ends_with('0')) decimals.remove_suffix(1);
  }
  const bool english = language == "en" || language.starts_with("en-");
  std::string out;
  if (number < 0 && (digits != "0" || !decimals.empty())) out += "-";
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) out += english ? ',' : '.';
    out += digits[i];
  }
  if (!decimals.empty()) out.append(1, english ? '.' : ',').append(decimals);
  return out;
}

std::string format_relative(Instant instant, Instant now, std::string_view language) {
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(instant - now).count();
  const auto distance = std::abs(seconds);
  const bool past = seconds < 0;
  const bool italian = language == "it";
  const bool ours = italian || language == "en" || language.starts_with("en-");
  if (distance < 45 && ours) return italian ? "adesso" : "now";
  for (const auto& unit : kUnits) {
    // From 45 s on it is a minute.
    if (distance < unit.seconds && unit.seconds != kMinute) continue;
    const auto count = std::max<std::int64_t>(distance / unit.seconds, distance < 45 ? 0 : 1);
    if (!ours) return relative_by_icu(static_cast<double>(past ? -count : count), icu_unit(unit.seconds), language);
    const std::string amount = std::to_string(count) + " ";
    if (italian) {
      const std::string name(count == 1 ? unit.one_it : unit.many_it);
      return past ? amount + name + " fa" : "tra " + amount + name;
    }
    const std::string name(count == 1 ? unit.one_en : unit.many_en);
    return past ? amount + name + " ago" : "in " + amount + name;
  }
  return {};
}

}  // namespace pv::text
