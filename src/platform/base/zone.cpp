// SPDX-License-Identifier: Apache-2.0
#include "platform/base/zone.hpp"

#include <date/tz.h>
#include <fmt/compile.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include <charconv>
#include <fstream>

#include "platform/base/assert.hpp"

namespace pv {

namespace {

constexpr int kLastYear = 2037;  // DESIGN §4 rule 3: later rules are unknowable

date::local_seconds to_local(const WallTime& wall) {
  const date::year_month_day ymd{date::year{wall.year}, date::month{wall.month}, date::day{wall.day}};
  return date::local_days{ymd} + std::chrono::hours{wall.hour} + std::chrono::minutes{wall.minute} + std::chrono::seconds{wall.second};
}

WallTime to_wall(date::local_seconds local) {
  const auto day = date::floor<date::days>(local);
  const date::year_month_day ymd{day};
  const date::hh_mm_ss<std::chrono::seconds> time{local - day};
  return {static_cast<int>(ymd.year()),
          static_cast<unsigned>(ymd.month()),
          static_cast<unsigned>(ymd.day()),
          static_cast<unsigned>(time.hours().count()),
          static_cast<unsigned>(time.minutes().count()),
          static_cast<unsigned>(time.seconds().count())};
}

Instant to_instant(date::sys_seconds seconds) { return Instant{seconds.time_since_epoch()}; }

bool number(std::string_view text, std::size_t at, std::size_t width, auto& out) {
  if (at + width > text.size()) return false;
  const auto* begin = text.data() + at;
  const auto [end, fault] = std::from_chars(begin, begin + width, out);
  return fault == std::errc{} && end == begin + width && *begin != '-';
}

}  // namespace

std::string WallTime::to_string() const {
  auto text = fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}", year, month, day, hour, minute);
  if (second != 0) text += fmt::format(":{:02}", second);
  return text;
}

Result<WallTime> WallTime::parse(std::string_view text) {
  WallTime wall;
  const bool shape = (text.size() == 16 || text.size() == 19) && text[4] == '-' && text[7] == '-' && (text[10] == 'T' || text[10] == ' ') &&
                     text[13] == ':' && (text.size() == 16 || text[16] == ':');
  if (!shape || !number(text, 0, 4, wall.year) || !number(text, 5, 2, wall.month) || !number(text, 8, 2, wall.day) ||
      !number(text, 11, 2, wall.hour) || !number(text, 14, 2, wall.minute) || (text.size() == 19 && !number(text, 17, 2, wall.second))) {
    return fail(Code::InvalidInput, "base.time_unreadable", fmt::format("not a wall time: {:.40}", text));
  }
  const date::year_month_day ymd{date::year{wall.year}, date::month{wall.month}, date::day{wall.day}};
  if (!ymd.ok() || wall.hour > 23 || wall.minute > 59 || wall.second > 59) {
    return fail(Code::InvalidInput, "base.time_impossible", fmt::format("impossible wall time: {:.40}", text));
  }
  if (wall.year < 1970 || wall.year > kLastYear) {
    return fail(Code::InvalidInput, Message("base.time_out_of_range", {{"last", std::int64_t{kLastYear}}}), std::string(text));
  }
  return wall;
}

Result<Zone> Zone::parse(std::string_view iana_name) {
  // locate_zone throws for unknown names; the list is the cheaper and quieter test.
  const auto& names = zone_names();
  if (!std::binary_search(names.begin(), names.end(), iana_name)) {
    return fail(Code::InvalidInput, Message("base.zone_unknown", {{"zone", std::string(iana_name.substr(0, 64))}}));
  }
  return Zone(date::locate_zone(std::string(iana_name)), std::string(iana_name));
}

Zone Zone::utc() { return Zone(date::locate_zone("Etc/UTC"), "Etc/UTC"); }

ResolvedTime Zone::resolve(const WallTime& wall) const {
  const auto local = to_local(wall);
  const auto info = zone_->get_info(local);
  const auto at_first_offset = date::sys_seconds{local.time_since_epoch() - info.first.offset};
  ResolvedTime resolved{.instant = to_instant(at_first_offset), .shown = wall};
  switch (info.result) {
    case date::local_info::unique: break;
    case date::local_info::nonexistent:
      resolved.kind = WallTimeKind::Gap;
      resolved.shown = at(resolved.instant);
      break;
    case date::local_info::ambiguous:
      resolved.kind = WallTimeKind::Repeated;
      resolved.second = to_instant(date::sys_seconds{local.time_since_epoch() - info.second.offset});
      break;
  }
  return resolved;
}

WallTime Zone::at(Instant instant) const { return to_wall(zone_->to_local(date::floor<std::chrono::seconds>(instant))); }

std::chrono::seconds Zone::offset(Instant instant) const { return zone_->get_info(date::floor<std::chrono::seconds>(instant)).offset; }

std::string Zone::abbreviation(Instant instant) const { return zone_->get_info(date::floor<std::chrono::seconds>(instant)).abbrev; }

std::string Zone::to_rfc3339(Instant instant) const {
  const auto wall = at(instant);
  const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(offset(instant)).count();
  return fmt::format(FMT_COMPILE("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{}{:02}:{:02}"), wall.year, wall.month, wall.day, wall.hour,
                     wall.minute, wall.second, minutes < 0 ? '-' : '+', std::abs(minutes) / 60, std::abs(minutes) % 60);
}

const std::vector<std::string>& zone_names() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> list;
    const auto& database = date::get_tzdb();
    for (const auto& zone : database.zones) list.push_back(zone.name());
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
  }();
  return names;
}

const std::vector<std::string>& zone_places() {
  static const std::vector<std::string> places = [] {
    // Country codes, coordinates, name, remark; parted by tabs.
    std::vector<std::string> list{"UTC"};
    std::ifstream file("/usr/share/zoneinfo/zone.tab");
    for (std::string line; std::getline(file, line);) {
      if (line.starts_with('#')) continue;
      const auto first = line.find('\t');
      const auto second = first == std::string::npos ? first : line.find('\t', first + 1);
      if (second == std::string::npos) continue;
      auto name = line.substr(second + 1, line.find('\t', second + 1) - second - 1);
      if (std::binary_search(zone_names().begin(), zone_names().end(), name)) list.push_back(std::move(name));
    }
    if (list.size() < 100) return zone_names();
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
  }();
  return places;
}

std::string zone_data_fingerprint() {
  // The version is empty on some systems; sizes and times of a few much-changed zones tell an update apart as well.
  std::string fingerprint = date::get_tzdb().version;
  for (const char* file : {"Europe/Rome", "America/New_York", "Africa/Casablanca", "Asia/Gaza"}) {
    struct stat info{};
    const auto path = std::string("/usr/share/zoneinfo/") + file;
    if (::stat(path.c_str(), &info) == 0) fingerprint += fmt::format("|{}:{}", info.st_size, info.st_mtime);
  }
  return fingerprint;
}

}  // namespace pv
