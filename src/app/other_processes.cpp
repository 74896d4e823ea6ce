// SPDX-License-Identifier: Apache-2.0
#include "app/other_processes.hpp"

#include <algorithm>
#include <set>
#include <vector>

#include "desk/publishing/rules.hpp"
#include "platform/base/log.hpp"

namespace pv::app {

namespace {

using desk::people::Brand;
namespace rules = desk::publishing::rules;

constexpr std::chrono::seconds kEvery{1};
/// How long a change may take from its time stamp to where it is seen: transactions last, and the clocks of machines differ.
constexpr std::chrono::minutes kReach{2};
/// A page drawn just before its stream was open has missed no more than this.
constexpr std::chrono::seconds kBeforeOpen{3};
constexpr int kMost = 500;

// Ids of events carry their time, so the primary key finds the newest.
const db::Query kLife("live.life", R"sql(
  SELECT e.id, e.at, e.kind, p.id AS placement_id, p.rendition_id, p.state FROM placement_event e
    JOIN placement p ON p.brand_id = e.brand_id AND p.id = e.placement_id
   WHERE e.brand_id = $1 AND e.id >= $2 ORDER BY e.id DESC LIMIT $3)sql");
const db::Query kStories("live.stories", R"sql(
  SELECT r.id, s.version, s.updated_at AS at FROM story s
    JOIN rendition r ON r.brand_id = s.brand_id AND r.story_id = s.id
   WHERE s.brand_id = $1 AND s.updated_at >= $2 ORDER BY s.updated_at DESC, r.id LIMIT $3)sql");
const db::Query kRenditions("live.renditions", R"sql(
  SELECT id, version, updated_at AS at FROM rendition WHERE brand_id = $1 AND updated_at >= $2 ORDER BY updated_at DESC, id LIMIT $3)sql");
const db::Query kPages("live.newsroom_pages", R"sql(
  SELECT id, version, updated_at AS at FROM newsroom_page
   WHERE brand_id = $1 AND updated_at >= $2 ORDER BY updated_at DESC, id LIMIT $3)sql");

struct Change {
  std::string once;  ///< told once for each of these
  Instant at;
  std::string_view kind;
  json::object data;
};

/// People are told in words what has an outcome or needs them; what came before it is only drawn anew.
bool tells_outcome(std::string_view event) {
  return event == "published" || event == "rejected" || event == "unknown" || event == "held" || event == "decided";
}

std::vector<Change> changes_since(db::Tx& tx, const Id<Brand>& brand, Instant since) {
  std::vector<Change> changes;
  std::set<std::string> seen;
  for (const auto& row : tx.query(kLife, brand, least_uuid7(since), kMost)) {
    const auto id = row.get<std::string>("placement_id");
    const auto state = desk::plan::parse_placement_state(row.get<std::string>("state"));
    json::object data{{"id", id}};
    // The state is today's, so it is news with the last event alone.
    const bool last = seen.insert(id).second;
    if (last && state && rules::is_news(*state) && tells_outcome(row.get<std::string>("kind")))
      data["notice"] = rules::notice_path(Id<desk::plan::Placement>(id));
    const auto once = row.get<std::string>("id");
    const auto at = row.get<Instant>("at");
    changes.push_back({once, at, "delivery", std::move(data)});
    changes.push_back({once + " rendition", at, "delivery", {{"id", row.get<std::string>("rendition_id")}}});
  }
  const auto add = [&](const db::Query& query, std::string_view what, std::string_view kind) {
    for (const auto& row : tx.query(query, brand, since, kMost)) {
      const auto id = row.get<std::string>("id");
      changes.push_back({std::string(what) + " " + id + " " + std::to_string(row.get<std::int64_t>("version")),
                         row.get<Instant>("at"),
                         kind,
                         {{"id", id}}});
    }
  };
  add(kStories, "story", "rendition");
  add(kRenditions, "rendition", "rendition");
  add(kPages, "page", "newsroom");
  return changes;
}

}  // namespace

OtherProcesses::OtherProcesses(db::Database& database, const Clock& clock, desk::people::LiveEvents& live)
    : database_(database), clock_(clock), live_(live) {}

OtherProcesses::~OtherProcesses() { stop(); }

void OtherProcesses::start() {
  PV_ASSERT(!thread_.joinable());
  stopping_ = false;
  thread_ = std::thread([this] { run(); });
}

void OtherProcesses::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_all();
  if (thread_.joinable()) thread_.join();
}

void OtherProcesses::run() {
  std::unique_lock lock(mutex_);
  while (!wake_.wait_for(lock, kEvery, [&] { return stopping_; })) {
    lock.unlock();
    try {
      (void)look();
    } catch (const std::exception& failure) {
      // The database is away: what changed is told when it is back, pages ask anew when they reconnect.
      log::warn("live_look_failed", {{"reason", failure.what()}});
    }
    lock.lock();
  }
}

int OtherProcesses::look() {
  const auto brands = live_.listening();
  std::erase_if(followed_, [&](const auto& entry) {
    return std::none_of(brands.begin(), brands.end(), [&](const Id<Brand>& brand) { return brand.str() == entry.first; });
  });
  const auto now = clock_.now();
  int told = 0;
  for (const auto& brand : brands) told += look_at(brand, now);
  return told;
}

int OtherProcesses::look_at(const Id<Brand>& brand, Instant now) {
  auto changes = database_.read([&](db::Tx& tx) { return changes_since(tx, brand, now - kReach); });
  const auto [place, fresh] = followed_.try_emplace(brand.str());
  auto& told = place->second;
  int count = 0;
  // Oldest first: the last that a page hears of a thing is how it stands.
  std::stable_sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) { return a.at < b.at; });
  for (const auto& change : changes) {
    if (!told.insert_or_assign(change.once, now).second) continue;
    if (fresh && change.at < now - kBeforeOpen) continue;
    live_.publish(brand, change.kind, change.data);
    ++count;
  }
  std::erase_if(told, [&](const auto& entry) { return entry.second < now - kReach; });
  return count;
}

}  // namespace pv::app
