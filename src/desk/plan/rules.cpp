// SPDX-License-Identifier: Apache-2.0
#include "desk/plan/rules.hpp"

#include "platform/text/unicode.hpp"

namespace pv::desk::plan {

namespace {

std::string two_digits(unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); }
std::string time_of_day(const WallTime& wall) { return two_digits(wall.hour) + ":" + two_digits(wall.minute); }

std::optional<Message> explain(const WallTime& wall, const Zone& zone, const ResolvedTime& resolved) {
  switch (resolved.kind) {
    case WallTimeKind::Unique: return std::nullopt;
    case WallTimeKind::Gap:
      return Message("plan.gap", {{"wanted", time_of_day(wall)}, {"shown", time_of_day(resolved.shown)}, {"zone", zone.name()}});
    case WallTimeKind::Repeated:
      return Message("plan.repeated", {{"wanted", time_of_day(wall)},
                                       {"zone", zone.name()},
                                       {"first", zone.abbreviation(resolved.instant)},
                                       {"second", zone.abbreviation(resolved.second.value_or(resolved.instant))}});
  }
  return std::nullopt;
}

}  // namespace

Result<PlannedTime> future_time(const WallTime& wall, const Zone& zone, Instant now) {
  const auto resolved = zone.resolve(wall);
  if (resolved.instant + std::chrono::minutes(1) <= now) return fail(Error(Code::InvalidInput, "plan.past").for_field("at"));
  return PlannedTime{resolved.instant, explain(wall, zone, resolved)};
}

Result<void> check_publication(const core::Channel& network, const core::Publication& publication) {
  if (text::trim(publication.text).empty() && text::trim(publication.title).empty()) return fail(Code::InvalidInput, "plan.nothing_to_say");
  const auto* format = network.manifest.format(publication.format);
  if (format == nullptr) return fail(Code::Unsupported, Message("plan.format_absent", {{"network", network.manifest.name}}));
  if (network.publisher) return network.publisher->check(network.manifest, publication);
  // A network inside this program has no publisher of steps; its limits are data like everybody's.
  const auto count = core::count_text(format->text, publication.text);
  if (count.over()) {
    return fail(Code::TooLarge, Message("plan.too_long", {{"used", static_cast<std::int64_t>(count.used)},
                                                          {"max", static_cast<std::int64_t>(count.max)},
                                                          {"network", network.manifest.name}}));
  }
  return {};
}

Message refusal(std::string key, PlacementState state) { return Message(std::move(key), {{"state", std::string(to_string(state))}}); }

}  // namespace pv::desk::plan
