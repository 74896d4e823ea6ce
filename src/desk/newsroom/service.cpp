// SPDX-License-Identifier: Apache-2.0
#include "desk/newsroom/service.hpp"

#include <algorithm>

#include "platform/base/assert.hpp"

namespace pv::desk::newsroom::service {

namespace {

std::string free_slug(db::Tx& tx, const Page& page) {
  for (auto& candidate : rules::slug_candidates(page.title, page.id)) {
    if (!store::slug_taken(tx, page.brand_id, candidate)) return std::move(candidate);
  }
  // Twelve random digits are met twice only by a bug; a whole id never.
  return page.id.str();
}

/// When somebody last wrote what is about to be published.
Instant written_at(db::Tx& tx, const plan::Rendition& rendition) {
  const auto story = stories::find_story(tx, rendition.brand_id, rendition.story_id);
  return story ? std::max(rendition.updated_at, story->updated_at) : rendition.updated_at;
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
  Page wanted{.brand_id = delivery.brand_id,
              .story_id = rendition.story_id.str(),
              .language = content.language,
              .title = rules::headline(content),
              .standfirst = json::string_at(content.settings, "standfirst").value_or(""),
              .body = content.text,
              .link = content.link,
              .form = json::string_at(content.settings, "form").value_or("news"),
              .published_at = now,
              .updated_at = now};
  if (wanted.title.empty()) return fail(Code::InvalidInput, "newsroom.nothing_to_show");

  auto page = store::find_story(tx, delivery.brand_id, wanted.story_id, wanted.language);
  if (!page) {
    wanted.id = Id<Page>::create(now);
    wanted.slug = free_slug(tx, wanted);
    store::insert(tx, wanted, source);
    people::bump_public_epoch(tx, wanted.brand_id);
    return wanted;
  }
  if (page->withdrawn) return fail(Code::Conflict, "newsroom.was_withdrawn");
  const bool same = page->title == wanted.title && page->standfirst == wanted.standfirst && page->body == wanted.body &&
                    page->link == wanted.link && page->form == wanted.form;
  if (!same) {
    if (page->corrected_at && written_at(tx, rendition) < *page->corrected_at) return fail(Code::Conflict, "newsroom.corrected_since");
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
