// SPDX-License-Identifier: Apache-2.0
#include "desk/stories/store.hpp"

#include <set>

#include "desk/stories/rules.hpp"
#include "platform/db/search.hpp"
#include "platform/html/markdown.hpp"
#include "platform/text/terms.hpp"

namespace pv::desk::stories {

namespace {

#define PV_STORY_COLUMNS \
  "id, brand_id, title, standfirst, body, form, need, language, link, details, version, created_by, created_at, updated_by, updated_at"
#define PV_RENDITION_COLUMNS                                                                                                      \
  "id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, " \
  "updated_by, updated_at"

const db::Query kStory("stories.find", "SELECT " PV_STORY_COLUMNS " FROM story WHERE brand_id = $1 AND id = $2 AND archived_at IS NULL");
const db::Query kList("stories.list", "SELECT " PV_STORY_COLUMNS R"sql( FROM story
  WHERE brand_id = $1 AND (archived_at IS NOT NULL) = $7 AND (updated_at < $2 OR (updated_at = $2 AND id < $3))
    AND ($5 = '' OR form = $5) AND ($6 = '' OR language = $6)
  ORDER BY updated_at DESC, id DESC LIMIT $4)sql");
const db::Query kSearch("stories.search", "SELECT " PV_STORY_COLUMNS R"sql( FROM story
  WHERE brand_id = $1 AND (archived_at IS NOT NULL) = $7 AND (updated_at < $2 OR (updated_at = $2 AND id < $3))
    AND ($5 = '' OR form = $5) AND ($6 = '' OR language = $6) AND {{matches $8}}
  ORDER BY updated_at DESC, id DESC LIMIT $4)sql");
const db::Query kHandWritten("renditions.hand_written", R"sql(
  SELECT title, text, language FROM rendition WHERE brand_id = $1 AND story_id = $2 AND edited ORDER BY id)sql");
const db::Query kIndexStory("stories.index", "UPDATE story SET terms = $3 WHERE brand_id = $1 AND id = $2");
const db::Query kUnindexed("stories.unindexed", "SELECT " PV_STORY_COLUMNS R"sql( FROM story
  -- @all-brands: what was written before there was an index gets its terms, whoever wrote it
  WHERE terms IS NULL ORDER BY id LIMIT $1)sql");
const db::Query kAddStory("stories.add", R"sql(
  INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, version, created_by, created_at, updated_by, updated_at,
    details)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $11, $12, $13))sql");
const db::Query kUpdateStory("stories.update", R"sql(
  UPDATE story SET title = $3, standfirst = $4, body = $5, form = $6, need = $7, language = $8, link = $9, version = $10,
    updated_by = $11, updated_at = $12, details = $13 WHERE brand_id = $1 AND id = $2)sql");
const db::Query kArchive("stories.archive", R"sql(UPDATE story SET archived_at = $3 WHERE brand_id = $1 AND id = $2)sql");

const db::Query kUnarchive("stories.unarchive", R"sql(
  UPDATE story SET archived_at = NULL WHERE brand_id = $1 AND id = $2 AND archived_at IS NOT NULL)sql");

const db::Query kWritten("stories.written", R"sql(SELECT id FROM story WHERE brand_id = $1 AND created_by = $2 LIMIT 1)sql");

const db::Query kLastPost("stories.last_post", R"sql(
  SELECT id FROM story WHERE brand_id = $1 AND created_by = $2 AND form = 'post' AND archived_at IS NULL ORDER BY id DESC LIMIT 1)sql");

const db::Query kAddVersion("story_versions.add", R"sql(
  INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at, details)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13))sql");
const db::Query kHideVersion("story_versions.merge", R"sql(
  UPDATE story_version SET hidden = TRUE
  WHERE brand_id = $1 AND story_id = $2 AND version = $3 AND version > 1 AND person_id = $4 AND at >= $5
    AND NOT EXISTS (SELECT 1 FROM rendition r WHERE r.brand_id = $1 AND r.story_id = $2 AND r.story_version = $3 AND r.edited))sql");
const db::Query kPrune("story_versions.prune", R"sql(
  DELETE FROM story_version WHERE brand_id = $1 AND story_id = $2 AND hidden AND at < $3)sql");
const db::Query kVersions("story_versions.list", R"sql(
  SELECT v.version, v.title, v.standfirst, v.body, v.form, v.need, v.language, v.link, v.details, v.at, p.name AS who
  FROM story_version v LEFT JOIN person p ON p.id = v.person_id
  WHERE v.brand_id = $1 AND v.story_id = $2 AND NOT v.hidden ORDER BY v.version DESC LIMIT $3)sql");
const db::Query kCountVersions("story_versions.count", R"sql(
  SELECT count(*) AS versions FROM story_version WHERE brand_id = $1 AND story_id = $2 AND NOT hidden)sql");
const db::Query kVersion("story_versions.find", R"sql(
  SELECT title, standfirst, body, form, need, language, link, details FROM story_version WHERE brand_id = $1 AND story_id = $2 AND version = $3)sql");

const db::Query kPlace("story_versions.place", R"sql(
  SELECT v.at, p.name AS who,
    (SELECT count(*) FROM story_version o WHERE o.brand_id = $1 AND o.story_id = $2 AND o.version < v.version AND NOT o.hidden) AS older,
    (SELECT max(o.version) FROM story_version o WHERE o.brand_id = $1 AND o.story_id = $2 AND o.version < v.version AND NOT o.hidden) AS before
  FROM story_version v LEFT JOIN person p ON p.id = v.person_id
  WHERE v.brand_id = $1 AND v.story_id = $2 AND v.version = $3)sql");

const db::Query kRendition("renditions.find", "SELECT " PV_RENDITION_COLUMNS " FROM rendition WHERE brand_id = $1 AND id = $2");
const db::Query kRenditions("renditions.of_story", "SELECT " PV_RENDITION_COLUMNS R"sql( FROM rendition
  WHERE brand_id = $1 AND story_id = $2 ORDER BY created_at, id)sql");
const db::Query kAddRendition("renditions.add", R"sql(
  INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version,
    created_at, updated_by, updated_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $14))sql");
const db::Query kPlaced("renditions.placed", "SELECT id FROM placement WHERE brand_id = $1 AND rendition_id = $2 LIMIT 1");
const db::Query kForgetVersions("rendition_versions.forget", "DELETE FROM rendition_version WHERE brand_id = $1 AND rendition_id = $2");
const db::Query kForgetSaves("page_saves.forget", "DELETE FROM page_save WHERE brand_id = $1 AND object_id = $2");
const db::Query kRemoveRendition("renditions.remove", "DELETE FROM rendition WHERE brand_id = $1 AND id = $2");
const db::Query kUpdateRendition("renditions.update", R"sql(
  UPDATE rendition SET language = $3, title = $4, text = $5, link = $6, settings = $7, edited = $8, story_version = $9, version = $10,
    updated_by = $11, updated_at = $12 WHERE brand_id = $1 AND id = $2)sql");

Details details_from(const json::object& object) {
  Details details;
  for (const auto& member : object)
    if (member.value().is_string()) details[std::string(member.key())] = std::string(member.value().get_string());
  return details;
}

json::object details_object(const Details& details) {
  json::object object;
  for (const auto& [key, value] : details) object[key] = value;
  return object;
}

Story read_story(const db::Row& row) {
  Story story{.id = row.get<Id<Story>>("id"),
              .brand_id = row.get<Id<Brand>>("brand_id"),
              .title = row.get<std::string>("title"),
              .standfirst = row.get<std::string>("standfirst"),
              .body = row.get<std::string>("body"),
              .form = parse_form(row.get<std::string>("form")).value_or(Form::News),
              .language = row.get<std::string>("language"),
              .link = row.get<std::string>("link"),
              .details = details_from(row.get<json::object>("details")),
              .version = row.get<std::int64_t>("version"),
              .created_by = row.get<std::optional<Id<Person>>>("created_by"),
              .created_at = row.get<Instant>("created_at"),
              .updated_by = row.get<std::optional<Id<Person>>>("updated_by"),
              .updated_at = row.get<Instant>("updated_at")};
  if (const auto need = row.get<std::optional<std::string>>("need")) story.need = parse_need(*need);
  return story;
}

Rendition read_rendition(const db::Row& row) {
  return {.id = row.get<Id<Rendition>>("id"),
          .brand_id = row.get<Id<Brand>>("brand_id"),
          .story_id = row.get<Id<Story>>("story_id"),
          .channel_id = row.get<Id<Channel>>("channel_id"),
          .language = row.get<std::string>("language"),
          .format = row.get<std::string>("format"),
          .occasion = row.get<std::string>("occasion"),
          .title = row.get<std::string>("title"),
          .text = row.get<std::string>("text"),
          .link = row.get<std::string>("link"),
          .settings = row.get<json::object>("settings"),
          .edited = row.get<bool>("edited"),
          .story_version = row.get<std::int64_t>("story_version"),
          .version = row.get<std::int64_t>("version"),
          .updated_at = row.get<Instant>("updated_at"),
          .updated_by = row.get<std::optional<Id<Person>>>("updated_by")};
}

std::optional<std::string_view> need_text(const std::optional<Need>& need) {
  if (!need) return std::nullopt;
  return to_string(*need);
}

}  // namespace

std::optional<Story> find_story(db::Tx& tx, const Id<Brand>& brand, const Id<Story>& id) {
  const auto row = tx.one(kStory, brand, id);
  if (!row) return std::nullopt;
  return read_story(*row);
}

std::optional<Rendition> find_rendition(db::Tx& tx, const Id<Brand>& brand, const Id<Rendition>& id) {
  const auto row = tx.one(kRendition, brand, id);
  if (!row) return std::nullopt;
  return read_rendition(*row);
}

std::vector<Rendition> renditions_of(db::Tx& tx, const Id<Brand>& brand, const Id<Story>& story) {
  std::vector<Rendition> list;
  for (const auto& row : tx.query(kRenditions, brand, story)) list.push_back(read_rendition(row));
  return list;
}

std::vector<Story> recent_stories(db::Tx& tx, const Id<Brand>& brand, int limit) { return store::list(tx, brand, {}, std::nullopt, limit); }

std::optional<Id<Story>> last_post(db::Tx& tx, const Id<Brand>& brand, const Id<Person>& person) {
  const auto row = tx.one(kLastPost, brand, person);
  if (!row) return std::nullopt;
  return row->get<Id<Story>>("id");
}

bool has_written(db::Tx& tx, const Id<Brand>& brand, const Id<Person>& person) { return tx.one(kWritten, brand, person).has_value(); }

namespace store {

namespace {
/// Of one text, in bytes: PostgreSQL's vector of terms has a limit of a megabyte, and nobody looks for a word that far down.
constexpr std::size_t kMostIndexed = 400'000;

/// Among the terms, so that an index of all brands is asked about one.
std::string brand_term(const Id<Brand>& brand) {
  auto term = "brand" + brand.str();
  std::erase(term, '-');
  return term;
}

std::string expression_of(db::Tx& tx, const Id<Brand>& brand, const std::vector<text::SearchWord>& words) {
  std::vector<std::vector<db::SearchTerm>> all{{{brand_term(brand), false}}};
  for (const auto& word : words) {
    auto& any = all.emplace_back();
    any.push_back({word.word, word.prefix});
    for (const auto& stem : word.stems) any.push_back({stem, false});
  }
  return db::search_expression(tx.engine(), all);
}

/// How long a version that a later save of the same hand took the place of can still be merged over.
constexpr auto kBaseKept = std::chrono::hours(48);
}  // namespace

bool add_story(db::Tx& tx, const Story& story) {
  const auto added = tx.try_exec(kAddStory, story.id, story.brand_id, story.title, story.standfirst, story.body, to_string(story.form),
                                 need_text(story.need), story.language, story.link, story.version, story.created_by, story.created_at,
                                 details_object(story.details));
  if (added) index(tx, story);
  return added.has_value();
}

void update_story(db::Tx& tx, const Story& story) {
  tx.exec(kUpdateStory, story.brand_id, story.id, story.title, story.standfirst, story.body, to_string(story.form), need_text(story.need),
          story.language, story.link, story.version, story.updated_by, story.updated_at, details_object(story.details));
}

void archive_story(db::Tx& tx, Instant now, const Id<Brand>& brand, const Id<Story>& id) { tx.exec(kArchive, brand, id, now); }

bool unarchive_story(db::Tx& tx, const Id<Brand>& brand, const Id<Story>& id) { return tx.exec(kUnarchive, brand, id) > 0; }

void add_version(db::Tx& tx, const Story& story, Merge merge) {
  if (story.version > 1 && merge == Merge::Yes) {
    tx.exec(kHideVersion, story.brand_id, story.id, story.version - 1, story.updated_by, people::edit_window(story.updated_at));
    tx.exec(kPrune, story.brand_id, story.id, story.updated_at - kBaseKept);
  }
  tx.exec(kAddVersion, story.brand_id, story.id, story.version, story.title, story.standfirst, story.body, to_string(story.form),
          need_text(story.need), story.language, story.link, story.updated_by, story.updated_at, details_object(story.details));
}

std::vector<Version> versions(db::Tx& tx, const Id<Brand>& brand, const Id<Story>& id, int limit) {
  std::vector<Version> list;
  for (const auto& row : tx.query(kVersions, brand, id, limit)) {
    list.push_back({.version = row.get<std::int64_t>("version"),
                    .title = row.get<std::string>("title"),
                    .standfirst = row.get<std::string>("standfirst"),
                    .body = row.get<std::string>("body"),
                    .rest = row.get<std::string>("form") + "\n" + row.get<std::optional<std::string>>("need").value_or("") + "\n" +
                            row.get<std::string>("language") + "\n" + row.get<std::string>("link") + "\n" +
                            json::serialize(row.get<json::object>("details")),
                    .who = row.get<std::optional<std::string>>("who").value_or(""),
                    .at = row.get<Instant>("at")});
  }
  return list;
}

std::int64_t count_versions(db::Tx& tx, const Id<Brand>& brand, const Id<Story>& id) {
  return tx.one(kCountVersions, brand, id).value().get<std::int64_t>("versions");
}

std::optional<Place> place_of(db::Tx& tx, const Id<Brand>& brand, const Id<Story>& id, std::int64_t version) {
  const auto row = tx.one(kPlace, brand, id, version);
  if (!row) return std::nullopt;
  return Place{.number = row->get<std::int64_t>("older") + 1,
               .before = row->get<std::optional<std::int64_t>>("before"),
               .who = row->get<std::optional<std::string>>("who").value_or(""),
               .at = row->get<Instant>("at")};
}

std::optional<StoryInput> version(db::Tx& tx, const Id<Brand>& brand, const Id<Story>& id, std::int64_t version) {
  const auto row = tx.one(kVersion, brand, id, version);
  if (!row) return std::nullopt;
  StoryInput input{.title = row->get<std::string>("title"),
                   .standfirst = row->get<std::string>("standfirst"),
                   .body = row->get<std::string>("body"),
                   .form = parse_form(row->get<std::string>("form")).value_or(Form::News),
                   .language = row->get<std::string>("language"),
                   .link = row->get<std::string>("link"),
                   .details = details_from(row->get<json::object>("details"))};
  if (const auto need = row->get<std::optional<std::string>>("need")) input.need = parse_need(*need);
  return input;
}

std::vector<Story> list(db::Tx& tx, const Id<Brand>& brand, const Filter& filter, const std::optional<Position>& after, int limit) {
  const auto from = after ? after->updated_at : from_micros(std::numeric_limits<std::int64_t>::max());
  const auto id = after ? after->id : std::string("g");
  const std::string form(filter.form ? to_string(*filter.form) : std::string_view());
  const auto words = text::search_words(filter.words);
  std::vector<Story> found;
  // Signs alone are no words: nothing is looked for.
  const auto rows =
      words.empty() ? tx.query(kList, brand, from, id, limit, form, filter.language, filter.archived)
                    : tx.query(kSearch, brand, from, id, limit, form, filter.language, filter.archived, expression_of(tx, brand, words));
  for (const auto& row : rows) found.push_back(read_story(row));
  return found;
}

void index(db::Tx& tx, const Story& story) {
  std::set<std::string> terms{brand_term(story.brand_id)};
  const auto add = [&](std::string_view text, const std::string& language) {
    for (auto& term : text::terms_of(text, language)) terms.insert(std::move(term));
  };
  std::string written =
      story.title + "\n" + story.standfirst + "\n" + html::markdown_to_plain(std::string_view(story.body).substr(0, kMostIndexed));
  for (const auto& [key, value] : story.details) written += "\n" + value;
  add(written, story.language);
  for (const auto& row : tx.query(kHandWritten, story.brand_id, story.id))
    add(row.get<std::string>("title") + "\n" + std::string(std::string_view(row.get<std::string>("text")).substr(0, kMostIndexed)),
        row.get<std::string>("language"));
  std::string joined;
  for (const auto& term : terms) {
    if (joined.size() + term.size() > kMostIndexed) break;
    joined += (joined.empty() ? "" : " ") + term;
  }
  tx.exec(kIndexStory, story.brand_id, story.id, joined);
}

int index_missing(db::Tx& tx, int limit) {
  const auto rows = tx.query(kUnindexed, limit);
  for (const auto& row : rows) index(tx, read_story(row));
  return static_cast<int>(rows.size());
}

bool add_rendition(db::Tx& tx, const Rendition& r) {
  const auto added = tx.try_exec(kAddRendition, r.id, r.brand_id, r.story_id, r.channel_id, r.language, r.format, r.occasion, r.title,
                                 r.text, r.link, r.settings, r.edited, r.story_version, r.updated_at, r.updated_by);
  return added.has_value();
}

bool remove_rendition(db::Tx& tx, const Rendition& r) {
  if (tx.one(kPlaced, r.brand_id, r.id)) return false;
  tx.exec(kForgetVersions, r.brand_id, r.id);
  tx.exec(kForgetSaves, r.brand_id, r.id.str());
  tx.exec(kRemoveRendition, r.brand_id, r.id);
  return true;
}

void update_rendition(db::Tx& tx, const Rendition& r) {
  tx.exec(kUpdateRendition, r.brand_id, r.id, r.language, r.title, r.text, r.link, r.settings, r.edited, r.story_version, r.version,
          r.updated_by, r.updated_at);
}

}  // namespace store

}  // namespace pv::desk::stories
