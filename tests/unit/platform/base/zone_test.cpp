// SPDX-License-Identifier: Apache-2.0
#include "platform/base/zone.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace pv {
namespace {

Zone zone(std::string_view name) {
  auto parsed = Zone::parse(name);
  EXPECT_TRUE(parsed) << name;
  return parsed ? *parsed : Zone::utc();
}
WallTime wall(std::string_view text) {
  auto parsed = WallTime::parse(text);
  EXPECT_TRUE(parsed) << text;
  return parsed.value_or(WallTime{});
}

TEST(Zone, an_hour_that_does_not_exist_moves_later) {
  const auto rome = zone("Europe/Rome");
  const auto met = rome.resolve(wall("2026-03-29T02:30"));
  EXPECT_EQ(met.kind, WallTimeKind::Gap);
  EXPECT_EQ(to_rfc3339(met.instant), "2026-03-29T01:30:00Z");
  EXPECT_EQ(rome.to_rfc3339(met.instant), "2026-03-29T03:30:00+02:00");
  EXPECT_EQ(met.shown.to_string(), "2026-03-29T03:30");
  EXPECT_FALSE(met.second);
}

TEST(Zone, an_hour_that_comes_twice_means_the_first) {
  const auto rome = zone("Europe/Rome");
  const auto met = rome.resolve(wall("2026-10-25T02:30"));
  EXPECT_EQ(met.kind, WallTimeKind::Repeated);
  EXPECT_EQ(rome.to_rfc3339(met.instant), "2026-10-25T02:30:00+02:00");
  ASSERT_TRUE(met.second);
  EXPECT_EQ(rome.to_rfc3339(*met.second), "2026-10-25T02:30:00+01:00");
  EXPECT_EQ(met.shown, wall("2026-10-25T02:30"));
}

TEST(Zone, edges_of_the_change_are_unique) {
  const auto rome = zone("Europe/Rome");
  EXPECT_EQ(rome.resolve(wall("2026-03-29T01:59:59")).kind, WallTimeKind::Unique);
  EXPECT_EQ(rome.resolve(wall("2026-03-29T02:00")).kind, WallTimeKind::Gap);
  EXPECT_EQ(rome.resolve(wall("2026-03-29T03:00")).kind, WallTimeKind::Unique);
  EXPECT_EQ(to_rfc3339(rome.resolve(wall("2026-03-29T03:00")).instant), "2026-03-29T01:00:00Z");
  EXPECT_EQ(rome.resolve(wall("2026-10-25T01:59:59")).kind, WallTimeKind::Unique);
  EXPECT_EQ(rome.resolve(wall("2026-10-25T02:00")).kind, WallTimeKind::Repeated);
  EXPECT_EQ(rome.resolve(wall("2026-10-25T03:00")).kind, WallTimeKind::Unique);
}

TEST(Zone, changes_of_half_an_hour) {
  const auto island = zone("Australia/Lord_Howe");
  const auto gap = island.resolve(wall("2026-10-04T02:15"));  // 02:00 +10:30 becomes 02:30 +11:00
  EXPECT_EQ(gap.kind, WallTimeKind::Gap);
  EXPECT_EQ(gap.shown.to_string(), "2026-10-04T02:45");
  EXPECT_EQ(island.to_rfc3339(gap.instant), "2026-10-04T02:45:00+11:00");
  const auto twice = island.resolve(wall("2026-04-05T01:45"));  // 02:00 +11:00 becomes 01:30 +10:30
  EXPECT_EQ(twice.kind, WallTimeKind::Repeated);
  EXPECT_EQ(island.to_rfc3339(twice.instant), "2026-04-05T01:45:00+11:00");
  EXPECT_EQ(*twice.second - twice.instant, std::chrono::minutes(30));
}

TEST(Zone, odd_offsets) {
  const auto kathmandu = zone("Asia/Kathmandu");
  const auto met = kathmandu.resolve(wall("2026-11-24T10:00"));
  EXPECT_EQ(to_rfc3339(met.instant), "2026-11-24T04:15:00Z");
  EXPECT_EQ(kathmandu.to_rfc3339(met.instant), "2026-11-24T10:00:00+05:45");
  EXPECT_EQ(kathmandu.offset(met.instant), std::chrono::minutes(345));
  EXPECT_EQ(zone("America/St_Johns").to_rfc3339(met.instant), "2026-11-24T00:45:00-03:30");
  EXPECT_EQ(zone("Europe/Rome").abbreviation(met.instant), "CET");
  EXPECT_EQ(Zone::utc().to_rfc3339(met.instant), "2026-11-24T04:15:00+00:00");
}

TEST(Zone, unknown_names_are_refused_with_the_name) {
  for (const char* wrong :
       {"", "Europe/Roma", "europe/rome", "../../../etc/passwd", "/usr/share/zoneinfo/Europe/Rome", "Europe/Rome ", "tzdata.zi"}) {
    const auto parsed = Zone::parse(wrong);
    ASSERT_FALSE(parsed) << wrong;
    EXPECT_EQ(parsed.error().code, Code::InvalidInput);
    EXPECT_EQ(parsed.error().safe.key, "base.zone_unknown");
  }
}

TEST(Zone, names_are_sorted_unique_and_plain) {
  const auto& names = zone_names();
  EXPECT_GT(names.size(), 400U);
  EXPECT_TRUE(std::is_sorted(names.begin(), names.end()));
  EXPECT_EQ(std::adjacent_find(names.begin(), names.end()), names.end());
  for (const auto& name : names) { EXPECT_FALSE(name.starts_with("posix/") || name.starts_with("right/")) << name; }
  EXPECT_FALSE(zone_data_fingerprint().empty());
  EXPECT_EQ(zone_data_fingerprint(), zone_data_fingerprint());
}

TEST(Zone, places_are_what_people_look_for) {
  const auto& places = zone_places();
  for (const char* place : {"Europe/Rome", "Europe/London", "America/New_York", "Asia/Tokyo", "UTC"}) {
    EXPECT_TRUE(std::binary_search(places.begin(), places.end(), place)) << place;
  }
  for (const char* name : {"localtime", "W-SU", "Etc/GMT+12", "US/Pacific", "GB-Eire"}) {
    EXPECT_FALSE(std::binary_search(places.begin(), places.end(), name)) << name;
  }
  for (const auto& place : places) EXPECT_TRUE(Zone::parse(place)) << place;
}

TEST(WallTime, reads_and_writes) {
  EXPECT_EQ(wall("2026-11-24T10:00").to_string(), "2026-11-24T10:00");
  EXPECT_EQ(wall("2026-11-24 10:00:07").to_string(), "2026-11-24T10:00:07");
  EXPECT_EQ(wall("2024-02-29T23:59").day, 29U);
  EXPECT_EQ(wall("2037-12-31T23:59").year, 2037);
}

TEST(WallTime, years_after_2037_are_refused_with_the_last_year) {
  for (const char* late : {"2038-01-01T00:00", "2038-01-19T03:14:08", "9999-12-31T23:59"}) {
    const auto parsed = WallTime::parse(late);
    ASSERT_FALSE(parsed) << late;
    EXPECT_EQ(parsed.error().safe.key, "base.time_out_of_range");
    ASSERT_EQ(parsed.error().safe.args.size(), 1U);
    EXPECT_EQ(std::get<std::int64_t>(parsed.error().safe.args[0].second), 2037);
  }
  EXPECT_FALSE(WallTime::parse("1969-12-31T23:59"));
}

TEST(WallTime, impossible_and_malformed_are_told_apart) {
  for (const char* wrong : {"2026-02-29T10:00", "2026-11-31T10:00", "2026-13-01T10:00", "2026-00-01T10:00", "2026-11-24T24:00",
                            "2026-11-24T10:60", "2026-11-24T10:00:60"}) {
    const auto parsed = WallTime::parse(wrong);
    ASSERT_FALSE(parsed) << wrong;
    EXPECT_EQ(parsed.error().safe.key, "base.time_impossible") << wrong;
  }
  for (const char* wrong : {"", "2026-11-24", "24/11/2026 10:00", "2026-11-24T10:00Z", "2026-1--24T10:00", "-026-11-24T10:00",
                            "2026-11-24T+1:00", "2026-11-24T10:0a"}) {
    const auto parsed = WallTime::parse(wrong);
    ASSERT_FALSE(parsed) << wrong;
    EXPECT_EQ(parsed.error().safe.key, "base.time_unreadable") << wrong;
  }
}

RC_GTEST_PROP(Zone, an_instant_is_found_again_from_what_the_wall_showed, ()) {
  const auto name = *rc::gen::elementOf(
      std::vector<std::string>{"Europe/Rome", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Africa/Casablanca"});
  const auto instant = from_micros(*rc::gen::inRange<std::int64_t>(0, 2145916800) * 1'000'000);  // to the end of 2037
  const auto place = *Zone::parse(name);
  const auto met = place.resolve(place.at(instant));
  RC_ASSERT(met.kind != WallTimeKind::Gap);  // a wall never shows what its clock skips
  RC_ASSERT(met.instant == instant || (met.second && *met.second == instant));
}

}  // namespace
}  // namespace pv
