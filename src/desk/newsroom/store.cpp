// SPDX-License-Identifier: Apache-2.0
#include "desk/newsroom/store.hpp"

namespace pv::desk::newsroom::store {

namespace {

const db::Query kFind("newsroom.find", R"sql(
  SELECT id, brand_id, story_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at,
    corrected_at, withdrawn_at, updated_at, version
  FROM newsroom_page WHERE brand_id = $1 AND id = $2)sql");
const db::Query kFindSlug("newsroom.find_slug", R"sql(
  SELECT id, brand_id, story_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at,
    corrected_at, withdrawn_at, updated_at, version
  FROM newsroom_page WHERE brand_id = $1 AND slug = $2)sql");
const db::Query kFindStory("newsroom.find_story", R"sql(
  SELECT id, brand_id, story_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at,
    corrected_at, withdrawn_at, updated_at, version
  FROM newsroom_page WHERE brand_id = $1 AND story_id = $2 AND language = $3 ORDER BY published_at, id LIMIT 1)sql");
const db::Query kSlugTaken("newsroom.slug_taken", R"sql(SELECT id FROM newsroom_page WHERE brand_id = $1 AND slug = $2)sql");
const db::Query kInsert("newsroom.insert", R"sql(
  INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state,
    published_at, updated_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'live', $13, $14))sql");
const db::Query kChange("newsroom.change", R"sql(
  UPDATE newsroom_page SET form = $4, title = $5, standfirst = $6, body = $7, link = $8, state = $9, correction = $10, withdrawal_note = $11,
    corrected_at = $12, withdrawn_at = $13, updated_at = $14, version = version + 1
  WHERE brand_id = $1 AND id = $2 AND version = $3)sql");
const db::Query kSetSource("newsroom.set_source", R"sql(
  UPDATE newsroom_page SET rendition_id = $3, delivery_id = $4 WHERE brand_id = $1 AND id = $2)sql");
const db::Query kRenditionOf("newsroom.rendition_of", R"sql(SELECT rendition_id FROM newsroom_page WHERE brand_id = $1 AND id = $2)sql");
// Only columns that stand before the body: what lies behind it is read through the pages that a long body fills.
const db::Query kFront("newsroom.front", R"sql(
  SELECT id, language, slug, form, title, standfirst, published_at
  FROM newsroom_page WHERE brand_id = $1 AND language = $2 AND state = 'live' ORDER BY published_at DESC, id DESC LIMIT $3 OFFSET $4)sql");
const db::Query kNewest("newsroom.newest", R"sql(
  SELECT id, brand_id, story_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at,
    corrected_at, withdrawn_at, updated_at, version
  FROM newsroom_page WHERE brand_id = $1 AND language = $2 AND state = 'live' ORDER BY published_at DESC, id DESC LIMIT $3)sql");
const db::Query kLive("newsroom.live", R"sql(
  SELECT id, brand_id, story_id, language, slug, form, title, '' AS standfirst, '' AS body, '' AS link, state, correction, withdrawal_note,
    published_at, corrected_at, withdrawn_at, updated_at, version
  FROM newsroom_page WHERE brand_id = $1 AND state = 'live' ORDER BY published_at DESC, id DESC LIMIT $2)sql");
const db::Query kOfStory("newsroom.of_story", R"sql(
  SELECT id, brand_id, story_id, language, slug, form, title, '' AS standfirst, '' AS body, '' AS link, state, correction, withdrawal_note,
    published_at, corrected_at, withdrawn_at, updated_at, version
  FROM newsroom_page WHERE brand_id = $1 AND story_id = $2 AND state = 'live' ORDER BY language, id)sql");
const db::Query kList("newsroom.list", R"sql(
  SELECT id, brand_id, story_id, language, slug, form, title, standfirst, '' AS body, link, state, correction, withdrawal_note, published_at,
    corrected_at, withdrawn_at, updated_at, version
  FROM newsroom_page WHERE brand_id = $1 ORDER BY published_at DESC, id DESC LIMIT $2 OFFSET $3)sql");
const db::Query kCountLanguages("newsroom.count_languages", R"sql(
  SELECT language, count(*) FILTER (WHERE state = 'live') AS live, count(*) AS pages, max(updated_at) AS changed
  FROM newsroom_page WHERE brand_id = $1 GROUP BY language ORDER BY language)sql");

Page read(const db::Row& row) {
  return {.id = row.get<Id<Page>>("id"),
          .brand_id = row.get<Id<Brand>>("brand_id"),
          .story_id = row.get<std::string>("story_id"),
          .language = row.get<std::string>("language"),
          .slug = row.get<std::string>("slug"),
          .title = row.get<std::string>("title"),
          .standfirst = row.get<std::string>("standfirst"),
          .body = row.get<std::string>("body"),
          .link = row.get<std::string>("link"),
          .form = row.get<std::string>("form"),
          .withdrawn = row.get<std::string>("state") == "withdrawn",
          .correction = row.get<std::string>("correction"),
          .withdrawal_note = row.get<std::string>("withdrawal_note"),
          .published_at = row.get<Instant>("published_at"),
          .corrected_at = row.get<std::optional<Instant>>("corrected_at"),
          .withdrawn_at = row.get<std::optional<Instant>>("withdrawn_at"),
          .updated_at = row.get<Instant>("updated_at"),
          .version = row.get<std::int64_t>("version")};
}

std::optional<Page> read_one(const std::optional<db::Row>& row) {
  if (!row) return std::nullopt;
  return read(*row);
}

std::vector<Page> read_all(const db::Rows& rows) {
  std::vector<Page> list;
  list.reserve(rows.size());
  for (const auto& row : rows) list.push_back(read(row));
  return list;
}

}  // namespace

std::optional<Page> find(db::Tx& tx, const Id<Brand>& brand, const Id<Page>& id) { return read_one(tx.one(kFind, brand, id)); }
std::optional<Page> find_slug(db::Tx& tx, const Id<Brand>& brand, std::string_view slug) {
  return read_one(tx.one(kFindSlug, brand, slug));
}
std::optional<Page> find_story(db::Tx& tx, const Id<Brand>& brand, std::string_view story, std::string_view language) {
  return read_one(tx.one(kFindStory, brand, story, language));
}
bool slug_taken(db::Tx& tx, const Id<Brand>& brand, std::string_view slug) { return tx.one(kSlugTaken, brand, slug).has_value(); }

void insert(db::Tx& tx, const Page& page, const Source& source) {
  tx.exec(kInsert, page.id, page.brand_id, page.story_id, source.rendition, source.delivery, page.language, page.slug, page.form,
          page.title, page.standfirst, page.body, page.link, page.published_at, page.updated_at);
}

bool change(db::Tx& tx, const Page& page) {
  return tx.exec(kChange, page.brand_id, page.id, page.version, page.form, page.title, page.standfirst, page.body, page.link,
                 page.withdrawn ? "withdrawn" : "live", page.correction, page.withdrawal_note, page.corrected_at, page.withdrawn_at,
                 page.updated_at) == 1;
}

void set_source(db::Tx& tx, const Id<Brand>& brand, const Id<Page>& id, const Source& source) {
  tx.exec(kSetSource, brand, id, source.rendition, source.delivery);
}

Id<plan::Rendition> rendition_of(db::Tx& tx, const Id<Brand>& brand, const Id<Page>& id) {
  return tx.one(kRenditionOf, brand, id).value().get<Id<plan::Rendition>>("rendition_id");
}

std::vector<Teaser> front(db::Tx& tx, const Id<Brand>& brand, std::string_view language, std::int64_t limit, std::int64_t offset) {
  std::vector<Teaser> list;
  for (const auto& row : tx.query(kFront, brand, language, limit, offset)) {
    list.push_back({.id = row.get<Id<Page>>("id"),
                    .language = row.get<std::string>("language"),
                    .slug = row.get<std::string>("slug"),
                    .form = row.get<std::string>("form"),
                    .title = row.get<std::string>("title"),
                    .standfirst = row.get<std::string>("standfirst"),
                    .published_at = row.get<Instant>("published_at")});
  }
  return list;
}
std::vector<Page> newest(db::Tx& tx, const Id<Brand>& brand, std::string_view language, std::int64_t limit) {
  return read_all(tx.query(kNewest, brand, language, limit));
}
std::vector<Page> live(db::Tx& tx, const Id<Brand>& brand, std::int64_t limit) { return read_all(tx.query(kLive, brand, limit)); }
std::vector<Page> of_story(db::Tx& tx, const Id<Brand>& brand, std::string_view story) {
  return read_all(tx.query(kOfStory, brand, story));
}
std::vector<Page> list(db::Tx& tx, const Id<Brand>& brand, std::int64_t limit, std::int64_t offset) {
  return read_all(tx.query(kList, brand, limit, offset));
}

std::vector<LanguageCount> count_languages(db::Tx& tx, const Id<Brand>& brand) {
  std::vector<LanguageCount> list;
  for (const auto& row : tx.query(kCountLanguages, brand)) {
    list.push_back(
        {row.get<std::string>("language"), row.get<std::int64_t>("live"), row.get<std::int64_t>("pages"), row.get<Instant>("changed")});
  }
  return list;
}

}  // namespace pv::desk::newsroom::store
