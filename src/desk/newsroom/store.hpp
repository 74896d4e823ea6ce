// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "desk/newsroom/newsroom.hpp"

/// Rows of `newsroom_page`. Lists leave the bodies out unless they say otherwise.
namespace pv::desk::newsroom::store {

[[nodiscard]] std::optional<Page> find(db::Tx& tx, const Id<Brand>& brand, const Id<Page>& id);
[[nodiscard]] std::optional<Page> find_slug(db::Tx& tx, const Id<Brand>& brand, std::string_view slug);
[[nodiscard]] std::optional<Page> find_story(db::Tx& tx, const Id<Brand>& brand, std::string_view story, std::string_view language);
[[nodiscard]] bool slug_taken(db::Tx& tx, const Id<Brand>& brand, std::string_view slug);

/// What a page was last published from.
struct Source {
  Id<plan::Rendition> rendition;
  Id<publishing::Delivery> delivery;
};
void insert(db::Tx& tx, const Page& page, const Source& source);
/// Writes everything that can change, and makes the version one more; false when `page.version` is no longer the row's.
[[nodiscard]] bool change(db::Tx& tx, const Page& page);
void set_source(db::Tx& tx, const Id<Brand>& brand, const Id<Page>& id, const Source& source);
[[nodiscard]] Id<plan::Rendition> rendition_of(db::Tx& tx, const Id<Brand>& brand, const Id<Page>& id);

/// What a list of stories shows of a page.
struct Teaser {
  Id<Page> id;
  std::string language;
  std::string slug;
  std::string form;
  std::string title;
  std::string standfirst;
  Instant published_at;
};
/// Live pages of one language, newest first.
[[nodiscard]] std::vector<Teaser> front(db::Tx& tx, const Id<Brand>& brand, std::string_view language, std::int64_t limit,
                                        std::int64_t offset);
/// The same whole, for the feed.
[[nodiscard]] std::vector<Page> newest(db::Tx& tx, const Id<Brand>& brand, std::string_view language, std::int64_t limit);
/// Live pages of all languages, newest first.
[[nodiscard]] std::vector<Page> live(db::Tx& tx, const Id<Brand>& brand, std::int64_t limit);
/// Live pages of one story in any language.
[[nodiscard]] std::vector<Page> of_story(db::Tx& tx, const Id<Brand>& brand, std::string_view story);
/// All pages, newest first, for the desk.
[[nodiscard]] std::vector<Page> list(db::Tx& tx, const Id<Brand>& brand, std::int64_t limit, std::int64_t offset);

struct LanguageCount {
  std::string language;
  std::int64_t live = 0;
  std::int64_t all = 0;
  Instant changed;  ///< of any page, withdrawn ones too
};
[[nodiscard]] std::vector<LanguageCount> count_languages(db::Tx& tx, const Id<Brand>& brand);

}  // namespace pv::desk::newsroom::store
