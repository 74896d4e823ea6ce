// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <charconv>

#include "desk/publishing/pages.hpp"

/// Lines of outcomes: what a placement looks like beside its story and channel.
namespace pv::desk::publishing {

namespace {

using plan::PlacementState;

// Fixed columns for the joins below; the placement's keep their names for `plan::placement_from`.
const db::Query kLines("publishing.lines", R"sql(
SELECT p.id, p.brand_id, p.rendition_id, p.channel_id, p.wall, p.zone, p.instant, p.late_after, p.state, p.version, p.created_by, p.created_at,
       r.story_id AS story_id, s.title AS story_title, c.name AS channel_name, c.network AS network
  FROM placement p
  JOIN rendition r ON r.brand_id = p.brand_id AND r.id = p.rendition_id
  JOIN story s ON s.brand_id = p.brand_id AND s.id = r.story_id
  JOIN channel c ON c.brand_id = p.brand_id AND c.id = p.channel_id
 WHERE p.brand_id = $1 AND (p.instant < $2 OR (p.instant = $2 AND p.id < $3)) AND p.state IN ($4, $5, $6, $7)
 ORDER BY p.instant DESC, p.id DESC LIMIT $8)sql");

const db::Query kUpcoming("publishing.upcoming", R"sql(
SELECT p.id, p.brand_id, p.rendition_id, p.channel_id, p.wall, p.zone, p.instant, p.late_after, p.state, p.version, p.created_by, p.created_at,
       r.story_id AS story_id, s.title AS story_title, c.name AS channel_name, c.network AS network
  FROM placement p
  JOIN rendition r ON r.brand_id = p.brand_id AND r.id = p.rendition_id
  JOIN story s ON s.brand_id = p.brand_id AND s.id = r.story_id
  JOIN channel c ON c.brand_id = p.brand_id AND c.id = p.channel_id
 WHERE p.brand_id = $1 AND p.state IN ('planned', 'sending') ORDER BY p.instant, p.id LIMIT $2)sql");

const db::Query kOneLine("publishing.one_line", R"sql(
SELECT p.id, p.brand_id, p.rendition_id, p.channel_id, p.wall, p.zone, p.instant, p.late_after, p.state, p.version, p.created_by, p.created_at,
       r.story_id AS story_id, s.title AS story_title, c.name AS channel_name, c.network AS network
  FROM placement p
  JOIN rendition r ON r.brand_id = p.brand_id AND r.id = p.rendition_id
  JOIN story s ON s.brand_id = p.brand_id AND s.id = r.story_id
  JOIN channel c ON c.brand_id = p.brand_id AND c.id = p.channel_id
 WHERE p.brand_id = $1 AND p.id = $2)sql");

const db::Query kCounts("publishing.counts", R"sql(
SELECT state, count(*) AS lines FROM placement WHERE brand_id = $1 GROUP BY state ORDER BY state)sql");

/// States of a filter; a list is at most four long, shorter ones repeat their last.
struct FilterStates {
  LineFilter filter;
  std::array<PlacementState, 4> states;
};
constexpr std::array kFilters{
    FilterStates{LineFilter::All, {PlacementState::Planned, PlacementState::Sending, PlacementState::Published, PlacementState::Cancelled}},
    FilterStates{LineFilter::Look, {PlacementState::Unknown, PlacementState::Held, PlacementState::Failed, PlacementState::Failed}},
    FilterStates{LineFilter::Planned, {PlacementState::Planned, PlacementState::Sending, PlacementState::Sending, PlacementState::Sending}},
    FilterStates{LineFilter::Out,
                 {PlacementState::Published, PlacementState::Published, PlacementState::Published, PlacementState::Published}},
    FilterStates{LineFilter::Failed, {PlacementState::Failed, PlacementState::Failed, PlacementState::Failed, PlacementState::Failed}},
    FilterStates{LineFilter::Cancelled,
                 {PlacementState::Cancelled, PlacementState::Cancelled, PlacementState::Cancelled, PlacementState::Cancelled}},
};

const std::array<PlacementState, 4>& states_of(LineFilter filter) {
  for (const auto& known : kFilters)
    if (known.filter == filter) return known.states;
  PV_ASSERT(false);
  return kFilters.front().states;
}

OutcomeLine line_from(db::Tx& tx, const db::Row& row) {
  OutcomeLine line;
  line.placement = plan::placement_from(row);
  line.story_id = row.get<std::string>("story_id");
  line.story_title = row.get<std::string>("story_title");
  line.channel_name = row.get<std::string>("channel_name");
  line.network = row.get<std::string>("network");
  line.delivery = latest_delivery(tx, line.placement.brand_id, line.placement.id);
  return line;
}

std::vector<OutcomeLine> lines_from(db::Tx& tx, const db::Rows& rows) {
  std::vector<OutcomeLine> lines;
  lines.reserve(rows.size());
  for (const auto& row : rows) lines.push_back(line_from(tx, row));
  return lines;
}

struct Cursor {
  std::int64_t instant = std::numeric_limits<std::int64_t>::max();
  std::string id = "g";  // above every UUID
};
Cursor cursor_from(const std::string& text) {
  Cursor cursor;
  const auto dot = text.find('.');
  if (dot == std::string::npos || !is_uuid(std::string_view(text).substr(dot + 1))) return {};
  if (std::from_chars(text.data(), text.data() + dot, cursor.instant).ptr != text.data() + dot) return {};
  cursor.id = text.substr(dot + 1);
  return cursor;
}

std::vector<OutcomeLine> lines_in(db::Tx& tx, const Id<Brand>& brand, LineFilter filter, const Cursor& cursor, int limit) {
  const auto& states = states_of(filter);
  return lines_from(tx, tx.query(kLines, brand, cursor.instant, cursor.id, plan::to_string(states[0]), plan::to_string(states[1]),
                                 plan::to_string(states[2]), plan::to_string(states[3]), limit));
}

}  // namespace

LinePage outcome_lines(db::Tx& tx, const Id<Brand>& brand, LineFilter filter, const std::string& cursor, int limit) {
  LinePage page;
  page.lines = lines_in(tx, brand, filter, cursor_from(cursor), limit + 1);
  if (static_cast<int>(page.lines.size()) > limit) {
    page.lines.pop_back();
    const auto& last = page.lines.back().placement;
    page.next = std::to_string(to_micros(last.instant)) + "." + last.id.str();
  }
  return page;
}

std::optional<OutcomeLine> outcome_line(db::Tx& tx, const Id<Brand>& brand, const Id<Placement>& id) {
  if (const auto row = tx.one(kOneLine, brand, id)) return line_from(tx, *row);
  return std::nullopt;
}

std::map<LineFilter, std::int64_t> count_lines(db::Tx& tx, const Id<Brand>& brand) {
  std::map<LineFilter, std::int64_t> counts;
  for (const auto& row : tx.query(kCounts, brand)) {
    const auto state = plan::parse_placement_state(row.get<std::string>("state"));
    const auto lines = row.get<std::int64_t>("lines");
    counts[LineFilter::All] += lines;
    for (const auto& known : kFilters) {
      if (known.filter == LineFilter::All || !state) continue;
      if (std::find(known.states.begin(), known.states.end(), *state) != known.states.end()) counts[known.filter] += lines;
    }
  }
  return counts;
}

std::vector<OutcomeLine> upcoming(db::Tx& tx, const Id<Brand>& brand, Instant /*now*/, int limit) {
  return lines_from(tx, tx.query(kUpcoming, brand, limit));
}

std::vector<OutcomeLine> needing_a_person(db::Tx& tx, const Id<Brand>& brand, int limit) {
  return lines_in(tx, brand, LineFilter::Look, {}, limit);
}

std::vector<OutcomeLine> recent_outcomes(db::Tx& tx, const Id<Brand>& brand, int limit) {
  return lines_in(tx, brand, LineFilter::Out, {}, limit);
}

std::vector<Stop> present_life(const Placement& placement, const std::vector<plan::LifeEvent>& events, const std::string& url,
                               const std::optional<Instant>& withdrawn) {
  const auto last = [&](std::initializer_list<std::string_view> kinds) -> const plan::LifeEvent* {
    for (auto event = events.rbegin(); event != events.rend(); ++event)
      if (std::find(kinds.begin(), kinds.end(), event->kind) != kinds.end()) return &*event;
    return nullptr;
  };
  const auto at = [](const plan::LifeEvent* event) { return event != nullptr ? std::optional(event->at) : std::nullopt; };
  std::vector<Stop> stops;
  stops.push_back({"publishing.stop.planned", "done", at(last({"planned"}))});
  const auto* sending = last({"sending"});
  const auto sent = [&](const char* key) {
    if (sending != nullptr) stops.push_back({key, "done", at(sending), true});
  };
  switch (placement.state) {
    case PlacementState::Planned:
      stops.push_back({"publishing.stop.sending", "wait"});
      stops.push_back({"publishing.stop.published", "wait", placement.instant});
      break;
    case PlacementState::Sending:
      stops.push_back({"publishing.stop.sending", "now", at(sending), true});
      stops.push_back({"publishing.stop.published", "wait"});
      break;
    case PlacementState::Published: {
      sent("publishing.stop.sent");
      // Only the network's own answer tells when it went out: a look and a person tell when they saw it.
      const auto outing = outing_of(events);
      Stop out{"publishing.stop.published", "done", outing ? std::optional(outing->at) : std::nullopt, true,
               withdrawn ? std::string() : url};
      if (outing && outing->known == Outing::Known::Seen) out.name_key = "publishing.stop.seen";
      if (outing && outing->known == Outing::Known::Said && outing->person) {
        out.name_key = "publishing.stop.confirmed";
        out.by = outing->person;
      }
      stops.push_back(std::move(out));
      if (withdrawn) stops.push_back({"publishing.stop.withdrawn", "ended", withdrawn});
      break;
    }
    case PlacementState::Unknown:
      sent("publishing.stop.sent");
      stops.push_back({"publishing.stop.unknown", "trouble", at(last({"unknown"})), true});
      break;
    case PlacementState::Held:
      stops.push_back({"publishing.stop.held", "trouble", at(last({"held"}))});
      stops.push_back({"publishing.stop.published", "never"});
      break;
    case PlacementState::Failed:
      sent("publishing.stop.sending");
      stops.push_back({"publishing.stop.failed", "trouble", at(last({"rejected"})), true});
      stops.push_back({"publishing.stop.published", "never"});
      break;
    case PlacementState::Cancelled:
      // What was given up has no further stop, reached or not.
      sent("publishing.stop.sent");
      stops.push_back({"publishing.stop.cancelled", "ended", at(last({"cancelled", "decided"}))});
      break;
  }
  return stops;
}

std::optional<Message> reason_of(const Placement& placement, const std::vector<plan::LifeEvent>& events) {
  if (events.empty()) return std::nullopt;
  const auto wanted = [&](const plan::LifeEvent& event) {
    switch (placement.state) {
      case PlacementState::Sending: return event.kind == "waiting";
      case PlacementState::Held: return event.kind == "held";
      case PlacementState::Failed: return event.kind == "rejected";
      case PlacementState::Unknown: return event.kind == "unknown";
      case PlacementState::Planned:
      case PlacementState::Published:
      case PlacementState::Cancelled: return false;
    }
    return false;
  };
  // A word taken back leaves the reason as it was.
  auto event = events.rbegin();
  while (event != events.rend() && (event->kind == "reopened" || event->kind == "decided") && placement.state == PlacementState::Unknown)
    ++event;
  if (event == events.rend() || !wanted(*event)) return std::nullopt;
  const auto* reason = json::object_at(event->details, "reason");
  return reason != nullptr ? plan::message_from_json(*reason) : std::nullopt;
}

}  // namespace pv::desk::publishing
