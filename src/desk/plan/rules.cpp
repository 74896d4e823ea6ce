// SPDX-License-Identifier: Apache-2.0
#include "desk/plan/rules.hpp"

#include <algorithm>

#include "platform/text/unicode.hpp"

namespace pv::desk::plan {

namespace {

std::string two_digits(unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); }
std::string time_of_day(const WallTime& wall) { return two_digits(wall.hour) + ":" + two_digits(wall.minute); }

/// "summer" and "standard" where the year's clock changes between the two, and these are they; else "offset": a repeated hour may also
/// come of a country that changes its time for good, and the offset is all that can be said of it.
std::string_view season(const WallTime& wall, const Zone& zone, std::chrono::seconds offset) {
  const auto january = zone.offset(zone.resolve({wall.year, 1, 1}).instant);
  const auto july = zone.offset(zone.resolve({wall.year, 7, 1}).instant);
  if (january == july) return "offset";
  if (offset == std::max(january, july)) return "summer";
  return offset == std::min(january, july) ? "standard" : "offset";
}

Message of_two(std::string key, const WallTime& wall, const Zone& zone, const ResolvedTime& resolved, bool second) {
  const auto instant = second ? resolved.second.value_or(resolved.instant) : resolved.instant;
  return Message(std::move(key), {{"wanted", time_of_day(wall)},
                                  {"zone", zone.name()},
                                  {"which", std::string(second ? "second" : "first")},
                                  {"season", std::string(season(wall, zone, zone.offset(instant)))},
                                  {"mark", zone.abbreviation(instant)}});
}

std::optional<Message> explain(const WallTime& wall, const Zone& zone, const ResolvedTime& resolved, bool second) {
  switch (resolved.kind) {
    case WallTimeKind::Unique: return std::nullopt;
    case WallTimeKind::Gap:
      return Message("plan.gap", {{"wanted", time_of_day(wall)}, {"shown", time_of_day(resolved.shown)}, {"zone", zone.name()}});
    case WallTimeKind::Repeated: return of_two("plan.repeated", wall, zone, resolved, second);
  }
  return std::nullopt;
}

}  // namespace

Result<PlannedTime> future_time(const WallTime& wall, const Zone& zone, Instant now, bool second) {
  const auto resolved = zone.resolve(wall);
  const auto instant = second ? resolved.second.value_or(resolved.instant) : resolved.instant;
  if (instant + std::chrono::minutes(1) <= now) return fail(Error(Code::InvalidInput, "plan.past").for_field("at"));
  return PlannedTime{instant, explain(wall, zone, resolved, second)};
}

ClockView view_clock(const WallTime& wall, const Zone& zone, bool second) {
  const auto resolved = zone.resolve(wall);
  ClockView view{second ? resolved.second.value_or(resolved.instant) : resolved.instant, explain(wall, zone, resolved, second)};
  if (resolved.kind == WallTimeKind::Repeated)
    view.choices = {of_two("plan.choice", wall, zone, resolved, false), of_two("plan.choice", wall, zone, resolved, true)};
  return view;
}

Instant instant_again(const WallTime& wall, const Zone& zone, Instant before) {
  const auto resolved = zone.resolve(wall);
  if (!resolved.second) return resolved.instant;
  const auto away = [&](Instant instant) { return instant < before ? before - instant : instant - before; };
  return away(*resolved.second) < away(resolved.instant) ? *resolved.second : resolved.instant;
}

bool second_meant(const Placement& placement) {
  const auto zone = Zone::parse(placement.zone);
  return zone && zone->resolve(placement.wall).second == placement.instant;
}

bool may_restore(const Placement& placement, const std::vector<LifeEvent>& life, Instant now) {
  return placement.state == PlacementState::Cancelled && placement.instant > now && !life.empty() && life.back().kind == "cancelled";
}

Result<void> check_publication(const core::Channel& network, const core::Publication& publication, const json::object& account) {
  if (text::trim(publication.text).empty() && text::trim(publication.title).empty()) return fail(Code::InvalidInput, "plan.nothing_to_say");
  const auto* format = network.manifest.format(publication.format);
  if (format == nullptr) return fail(Code::Unsupported, Message("plan.format_absent", {{"network", network.manifest.name}}));
  if (network.manifest.status == core::Status::InWork) {
    return fail(Code::Unsupported, Message("channels.in_work_refused", {{"network", network.manifest.name}}));
  }
  if (network.publisher) return network.publisher->check(network, publication, account);
  // A network inside this program has no publisher of steps; its limits are data like everybody's.
  const auto count = network.count(*format, account, publication.text);
  if (count.over()) {
    return fail(Code::TooLarge, Message("plan.too_long", {{"used", static_cast<std::int64_t>(count.used)},
                                                          {"max", static_cast<std::int64_t>(count.max)},
                                                          {"network", network.manifest.name}}));
  }
  return {};
}

Message refusal(std::string key, PlacementState state) { return Message(std::move(key), {{"state", std::string(to_string(state))}}); }

}  // namespace pv::desk::plan
