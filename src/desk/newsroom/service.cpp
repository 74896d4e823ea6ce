// SPDX-License-Identifier: Apache-2.0
#include "desk/newsroom/service.hpp"

#include <algorithm>

#include "platform/base/assert.hpp"
#include "platform/text/unicode.hpp"

namespace pv::desk::newsroom::service {

namespace {

std::string free_slug(db::Tx& tx, const Page& page) {
  for (auto& candidate : rules::slug_candidates(page.title, page.id)) {
    if (!store::slug_taken(tx, page.brand_id, candidate)) return std::move(candidate);
  }
  // Twelve random digits are met twice only by a bug; a whole id never.
  return page.id.str();
}

/// The words that a publication gives to a page.
Page page_from(const core::Publication& content) {
  return {.language = content.language,
          .title = rules::headline(content),
          .standfirst = json::string_at(content.settings, "standfirst").value_or(""),
          .body = content.text,
          .link = content.link,
          .form = json::string_at(content.settings, "form").value_or("news")};
}

bool reads_as(const Page& page, const Page& other) {
  // White space at the ends is nobody's words: corrections go without it.
  return page.title == other.title && page.standfirst == other.standfirst && text::trim(page.body) == text::trim(other.body) &&
         page.link == other.link;
}

/// Why `wanted` must not take the place of what the page says.
std::optional<Message> obstacle(const Page& page, const Page& wanted) {
  if (page.withdrawn) return Message("newsroom.was_withdrawn");
  if (page.corrected_at && !reads_as(page, wanted)) return Message("newsroom.corrected_since");
  return std::nullopt;
}

Result<Page> find_at(db::Tx& tx, const Id<Brand>& brand, const Id<Page>& id, std::int64_t version) {
  auto page = store::find(tx, brand, id);
  if (!page) return fail(Code::NotFound, "newsroom.not_found");
  if (page->version != version) return fail(Code::Conflict, "newsroom.changed_meanwhile");
  return std::move(*page);
}

Result<Page> save(db::Tx& tx, Instant now, const people::Session& session, Page page, std::string_view action,
                  const json::object& details) {
  if (!store::change(tx, page)) return fail(Code::Conflict, "newsroom.changed_meanwhile");
  ++page.version;
  people::bump_public_epoch(tx, page.brand_id);
  people::audit(tx, now, &session, action, "newsroom_page", page.id.str(), details);
  return page;
}

}  // namespace

Result<Page> publish(db::Tx& tx, Instant now, const publishing::Delivery& delivery, const plan::Rendition& rendition) {
  const auto& content = delivery.content;
  const store::Source source{.rendition = rendition.id, .delivery = delivery.id};
  auto wanted = page_from(content);
  wanted.brand_id = delivery.brand_id;
  wanted.story_id = rendition.story_id.str();
  wanted.published_at = now;
  wanted.updated_at = now;
  if (wanted.title.empty()) return fail(Code::InvalidInput, "newsroom.nothing_to_show");

  auto page = store::find_story(tx, delivery.brand_id, wanted.story_id, wanted.language);
  if (!page) {
    wanted.id = Id<Page>::create(now);
    wanted.slug = free_slug(tx, wanted);
    store::insert(tx, wanted, source);
    people::bump_public_epoch(tx, wanted.brand_id);
    return wanted;
  }
  if (const auto reason = obstacle(*page, wanted)) return fail(Code::Conflict, *reason);
  if (!reads_as(*page, wanted) || page->form != wanted.form) {
    page->title = wanted.title;
    page->standfirst = wanted.standfirst;
    page->body = wanted.body;
    page->link = wanted.link;
    page->form = wanted.form;
    page->updated_at = std::max(now, page->published_at);
    // Read in this very transaction, so nobody came between.
    const bool changed = store::change(tx, *page);
    PV_ASSERT(changed);
    ++page->version;
    people::bump_public_epoch(tx, page->brand_id);
  }
  store::set_source(tx, page->brand_id, page->id, source);
  return std::move(*page);
}

std::optional<publishing::LocalPage> page_of(db::Tx& tx, const plan::Rendition& rendition, const core::Publication& now) {
  const auto page = store::find_story(tx, rendition.brand_id, rendition.story_id.str(), now.language);
  if (!page) return std::nullopt;
  const auto wanted = page_from(now);
  publishing::LocalPage found{.path = "/newsroom/" + page->id.str(), .says = {}};
  found.says.language = page->language;
  found.says.title = page->title;
  found.says.text = page->body;
  found.says.link = page->link;
  found.says.settings["standfirst"] = page->standfirst;
  found.differs = !reads_as(*page, wanted);
  found.by_hand = page->corrected_at.has_value();
  found.updated_at = page->updated_at;
  found.withdrawn_at = page->withdrawn ? std::optional(page->withdrawn_at.value_or(page->updated_at)) : std::nullopt;
  found.obstacle = obstacle(*page, wanted);
  return found;
}

std::optional<rules::Correction> update_of(db::Tx& tx, const Page& page) {
  // One made by rule follows its story at each save.
  const auto rendition = stories::find_rendition(tx, page.brand_id, store::rendition_of(tx, page.brand_id, page.id));
  if (!rendition) return std::nullopt;
  const auto wanted = page_from({.format = rendition->format,
                                 .language = rendition->language,
                                 .title = rendition->title,
                                 .text = rendition->text,
                                 .link = rendition->link,
                                 .settings = rendition->settings});
  if (reads_as(page, wanted)) return std::nullopt;
  return rules::Correction{
      .title = wanted.title, .standfirst = wanted.standfirst, .body = wanted.body, .note = page.correction, .link = wanted.link};
}

Result<Page> correct(db::Tx& tx, Instant now, const people::Session& session, const Id<Page>& id, std::int64_t version,
                     const rules::Correction& correction) {
  PV_CHECK(rules::check(correction));
  auto page = PV_TRY(find_at(tx, session.brand_id(), id, version));
  json::array fields;
  const auto set = [&](std::string_view name, std::string& field, const std::string& value) {
    if (field == value) return;
    field = value;
    fields.emplace_back(name);
  };
  set("title", page.title, correction.title);
  set("standfirst", page.standfirst, correction.standfirst);
  set("body", page.body, correction.body);
  if (correction.link) set("link", page.link, *correction.link);
  const auto before = page.correction;
  set("correction", page.correction, correction.note);
  if (fields.empty()) return page;
  // The date belongs to the note: it stays while the note does. Without a note it tells when the page was last changed by hand.
  if (page.correction != before || page.correction.empty()) page.corrected_at = now;
  page.updated_at = std::max(now, page.published_at);
  return save(tx, now, session, std::move(page), "newsroom.correct", {{"fields", fields}});
}

Result<Page> withdraw(db::Tx& tx, Instant now, const people::Session& session, const Id<Page>& id, std::int64_t version,
                      const std::string& note) {
  auto page = PV_TRY(find_at(tx, session.brand_id(), id, version));
  if (page.withdrawn) return fail(Code::Conflict, "newsroom.already_withdrawn");
  page.withdrawn = true;
  page.withdrawal_note = note;
  page.withdrawn_at = now;
  page.updated_at = std::max(now, page.published_at);
  return save(tx, now, session, std::move(page), "newsroom.withdraw", {});
}

Result<Page> restore(db::Tx& tx, Instant now, const people::Session& session, const Id<Page>& id, std::int64_t version) {
  auto page = PV_TRY(find_at(tx, session.brand_id(), id, version));
  if (!page.withdrawn) return fail(Code::Conflict, "newsroom.not_withdrawn");
  page.withdrawn = false;
  page.withdrawal_note.clear();
  page.withdrawn_at.reset();
  page.updated_at = std::max(now, page.published_at);
  return save(tx, now, session, std::move(page), "newsroom.restore", {});
}

}  // namespace pv::desk::newsroom::service
