// SPDX-License-Identifier: Apache-2.0
#include "desk/stories/history.hpp"

namespace pv::desk::stories::history {

namespace {

#define PV_SAID_COLUMNS "version, language, title, text, link, settings, edited, story_version, person_id, at"

const db::Query kAdd("rendition_versions.add", R"sql(
  INSERT INTO rendition_version (brand_id, rendition_id, version, language, title, text, link, settings, edited, settled, story_version,
    person_id, at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13))sql");
const db::Query kNewest("rendition_versions.newest", "SELECT " PV_SAID_COLUMNS R"sql( FROM rendition_version
  WHERE brand_id = $1 AND rendition_id = $2 ORDER BY version DESC LIMIT 1)sql");
const db::Query kSettle("rendition_versions.settle", R"sql(
  UPDATE rendition_version SET settled = TRUE WHERE brand_id = $1 AND rendition_id = $2 AND version = $3)sql");
const db::Query kMerge("rendition_versions.merge", R"sql(
  DELETE FROM rendition_version
  WHERE brand_id = $1 AND rendition_id = $2 AND version = $3 AND edited AND NOT settled AND person_id = $4 AND at >= $5)sql");
const db::Query kList("rendition_versions.list", R"sql(
  SELECT v.version, v.language, v.title, v.text, v.link, v.settings, v.edited, v.story_version, v.person_id, v.at, p.name AS who
  FROM rendition_version v LEFT JOIN person p ON p.id = v.person_id
  WHERE v.brand_id = $1 AND v.rendition_id = $2 AND v.version < $3 ORDER BY v.version DESC LIMIT $4)sql");
const db::Query kCountBelow("rendition_versions.count_below", R"sql(
  SELECT count(*) AS versions FROM rendition_version WHERE brand_id = $1 AND rendition_id = $2 AND version < $3)sql");
const db::Query kFind("rendition_versions.find", "SELECT " PV_SAID_COLUMNS R"sql( FROM rendition_version
  WHERE brand_id = $1 AND rendition_id = $2 AND version = $3)sql");
const db::Query kByHand("rendition_versions.last_by_hand", R"sql(
  SELECT version FROM rendition_version WHERE brand_id = $1 AND rendition_id = $2 AND edited ORDER BY version DESC LIMIT 1)sql");

constexpr std::int64_t kAbove = std::numeric_limits<std::int64_t>::max();

/// The rendition as the row tells it; what never changes is taken from `now`.
Rendition read(const Rendition& now, const db::Row& row) {
  auto said = now;
  said.version = row.get<std::int64_t>("version");
  said.language = row.get<std::string>("language");
  said.title = row.get<std::string>("title");
  said.text = row.get<std::string>("text");
  said.link = row.get<std::string>("link");
  said.settings = row.get<json::object>("settings");
  said.edited = row.get<bool>("edited");
  said.story_version = row.get<std::int64_t>("story_version");
  said.updated_by = row.get<std::optional<Id<Person>>>("person_id");
  said.updated_at = row.get<Instant>("at");
  return said;
}

void add(db::Tx& tx, const Rendition& said, bool settled) {
  tx.exec(kAdd, said.brand_id, said.id, said.version, said.language, said.title, said.text, said.link, said.settings, said.edited, settled,
          said.story_version, said.updated_by, said.updated_at);
}

/// The row that holds what the rendition says now, made where it is missing.
std::int64_t keep(db::Tx& tx, const Rendition& now) {
  if (const auto row = tx.one(kNewest, now.brand_id, now.id)) {
    const auto newest = read(now, *row);
    if (newest.edited == now.edited && same_text(newest, now)) return newest.version;
  }
  add(tx, now, false);
  return now.version;
}

}  // namespace

bool same_text(const Rendition& a, const Rendition& b) {
  return a.title == b.title && a.text == b.text && a.link == b.link && a.settings == b.settings;
}

void settle(db::Tx& tx, const Rendition& now) { tx.exec(kSettle, now.brand_id, now.id, keep(tx, now)); }

void write(db::Tx& tx, const Rendition& before, const Rendition& after) {
  const auto kept = keep(tx, before);
  tx.exec(kMerge, before.brand_id, before.id, kept, after.updated_by, people::edit_window(after.updated_at));
  add(tx, after, false);
}

void replace(db::Tx& tx, const Rendition& before, const Rendition& after) {
  settle(tx, before);
  add(tx, after, true);
}

std::vector<Entry> list(db::Tx& tx, const Rendition& now, const std::optional<std::int64_t>& below, int limit) {
  std::vector<Entry> list;
  for (const auto& row : tx.query(kList, now.brand_id, now.id, below.value_or(kAbove), limit)) {
    list.push_back({read(now, row), row.get<std::optional<std::string>>("who").value_or("")});
  }
  if (below) return list;
  if (!list.empty() && list.front().said.edited == now.edited && same_text(list.front().said, now)) {
    list.front().current = true;
    return list;
  }
  // Made by rule since the last version, or never written by hand: not a row yet.
  list.insert(list.begin(), {now, now.updated_by ? people::person_name(tx, *now.updated_by) : std::string(), true});
  if (std::ssize(list) > limit) list.pop_back();
  return list;
}

std::int64_t count_below(db::Tx& tx, const Rendition& now, std::int64_t version) {
  return tx.one(kCountBelow, now.brand_id, now.id, version).value().get<std::int64_t>("versions");
}

std::optional<Rendition> find(db::Tx& tx, const Rendition& now, std::int64_t version) {
  const auto row = tx.one(kFind, now.brand_id, now.id, version);
  if (!row) return std::nullopt;
  return read(now, *row);
}

std::optional<std::int64_t> last_by_hand(db::Tx& tx, const Rendition& now) {
  const auto row = tx.one(kByHand, now.brand_id, now.id);
  if (!row) return std::nullopt;
  return row->get<std::int64_t>("version");
}

}  // namespace pv::desk::stories::history
