// SPDX-License-Identifier: Apache-2.0
#include "platform/base/time.hpp"

#include <date/date.h>
#include <fmt/compile.h>
#include <fmt/format.h>

#include <array>

namespace pv {

Instant SystemClock::now() const { return std::chrono::time_point_cast<Duration>(std::chrono::system_clock::now()); }

namespace {

constexpr std::array<std::string_view, 7> kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

struct Parts {
  date::year_month_day ymd;
  date::hh_mm_ss<Duration> time;
};

Parts split(Instant instant) {
  const auto day = date::floor<date::days>(instant);
  return {date::year_month_day{day}, date::hh_mm_ss<Duration>{instant - day}};
}

/// Reads exactly `width` digits at `at`; -1 when they are not digits.
int digits(std::string_view text, std::size_t at, std::size_t width) {
  if (at + width > text.size()) return -1;
  int value = 0;
  for (std::size_t i = at; i < at + width; ++i) {
    if (text[i] < '0' || text[i] > '9') return -1;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

tl::unexpected<Error> bad_time(std::string_view text) {
  return fail(Code::InvalidInput, "base.time_unreadable", fmt::format("not a time: {:.40}", text));
}

}  // namespace

std::string to_rfc3339(Instant instant) {
  const auto [ymd, time] = split(instant);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()),
                     static_cast<unsigned>(ymd.day()), time.hours().count(), time.minutes().count(), time.seconds().count());
}

std::string to_rfc3339_millis(Instant instant) {
  const auto [ymd, time] = split(instant);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()),
                     static_cast<unsigned>(ymd.day()), time.hours().count(), time.minutes().count(), time.seconds().count(),
                     time.subseconds().count() / 1000);
}

Result<Instant> parse_rfc3339(std::string_view text) {
  // RFC 3339 §5.6: full-date "T" partial-time time-offset; the separators may be lower case.
  if (text.size() < 20 || text[4] != '-' || text[7] != '-' || (text[10] != 'T' && text[10] != 't' && text[10] != ' ') || text[13] != ':' ||
      text[16] != ':') {
    return bad_time(text);
  }
  const int year = digits(text, 0, 4), month = digits(text, 5, 2), day = digits(text, 8, 2);
  const int hour = digits(text, 11, 2), minute = digits(text, 14, 2), second = digits(text, 17, 2);
  const date::year_month_day ymd{date::year{year}, date::month{static_cast<unsigned>(month)}, date::day{static_cast<unsigned>(day)}};
  if (year < 0 || month < 0 || day < 0 || !ymd.ok() || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) {
    return bad_time(text);
  }
  std::size_t at = 19;
  std::int64_t micros = 0;
  if (text[at] == '.') {
    ++at;
    std::int64_t scale = 100'000;
    const std::size_t first = at;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9') {
      micros += (text[at] - '0') * scale;
      scale /= 10;
      ++at;
    }
    if (at == first) return bad_time(text);
  }
  std::chrono::minutes offset{0};
  if (at + 1 == text.size() && (text[at] == 'Z' || text[at] == 'z')) {
    // UTC
  } else if (at + 6 == text.size() && (text[at] == '+' || text[at] == '-') && text[at + 3] == ':') {
    const int hours = digits(text, at + 1, 2), minutes = digits(text, at + 4, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return bad_time(text);
    offset = std::chrono::minutes{(text[at] == '-' ? -1 : 1) * (hours * 60 + minutes)};
  } else {
    return bad_time(text);
  }
  return Instant{date::sys_days{ymd}} + std::chrono::hours{hour} + std::chrono::minutes{minute} + std::chrono::seconds{second} +
         Duration{micros} - offset;
}

std::string to_http_date(Instant instant) {
  const auto [ymd, time] = split(instant);
  const date::weekday weekday{date::sys_days{ymd}};
  return fmt::format(FMT_COMPILE("{}, {:02} {} {:04} {:02}:{:02}:{:02} GMT"), kDays.at(weekday.c_encoding()),
                     static_cast<unsigned>(ymd.day()), kMonths.at(static_cast<unsigned>(ymd.month()) - 1), static_cast<int>(ymd.year()),
                     time.hours().count(), time.minutes().count(), time.seconds().count());
}

Result<Instant> parse_http_date(std::string_view text) {
  // IMF-fixdate only (RFC 9110 §5.6.7); the obsolete forms are treated as absent by callers.
  if (text.size() != 29 || text.substr(3, 2) != ", " || text[7] != ' ' || text[11] != ' ' || text[16] != ' ' || text[19] != ':' ||
      text[22] != ':' || text.substr(25) != " GMT" || std::find(kDays.begin(), kDays.end(), text.substr(0, 3)) == kDays.end()) {
    return bad_time(text);
  }
  const auto month = std::find(kMonths.begin(), kMonths.end(), text.substr(8, 3));
  const int day = digits(text, 5, 2), year = digits(text, 12, 4), hour = digits(text, 17, 2), minute = digits(text, 20, 2),
            second = digits(text, 23, 2);
  if (month == kMonths.end() || day < 1 || year < 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) {
    return bad_time(text);
  }
  const date::year_month_day ymd{date::year{year}, date::month{static_cast<unsigned>(month - kMonths.begin()) + 1},
                                 date::day{static_cast<unsigned>(day)}};
  if (!ymd.ok()) return bad_time(text);
  return Instant{date::sys_days{ymd}} + std::chrono::hours{hour} + std::chrono::minutes{minute} + std::chrono::seconds{second};
}

}  // namespace pv
