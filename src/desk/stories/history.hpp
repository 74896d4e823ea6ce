// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/stories/stories.hpp"

/// What renditions said before: rows of `rendition_version`. Private to the area.
///
/// A text that another takes the place of is kept, whoever wrote it, rule or person. Only what one person writes by hand within one
/// people::edit_window() becomes one version, and not across a settled one. A text that the rule makes again and again, as the story
/// moves on, is kept when something else takes its place. Renditions older than the table start without rows.
namespace pv::desk::stories::history {

/// Keeps what the rendition says now, for good: something that never merges is about to take its place, or a person approved it.
void settle(db::Tx& tx, const Rendition& now);
/// Keeps both what stood there and what a person writes over it; `after` carries its author, time and new version.
void write(db::Tx& tx, const Rendition& before, const Rendition& after);
/// As write(), but neither of the two ever merges.
void replace(db::Tx& tx, const Rendition& before, const Rendition& after);

struct Entry {
  Rendition said;  ///< texts, settings, language, edited, story_version and version as they were; updated_by and updated_at: who, when
  std::string who;
  bool current = false;
};
/// Newest first: what it says now, then what it said before. `below`: only versions older than this one.
[[nodiscard]] std::vector<Entry> list(db::Tx& tx, const Rendition& now, const std::optional<std::int64_t>& below, int limit);
/// How many versions are older than this one.
[[nodiscard]] std::int64_t count_below(db::Tx& tx, const Rendition& now, std::int64_t version);
[[nodiscard]] std::optional<Rendition> find(db::Tx& tx, const Rendition& now, std::int64_t version);
/// The version of the newest text written by hand, for a rendition that is made by rule again.
[[nodiscard]] std::optional<std::int64_t> last_by_hand(db::Tx& tx, const Rendition& now);

/// The same words for the public.
[[nodiscard]] bool same_text(const Rendition& a, const Rendition& b);

}  // namespace pv::desk::stories::history
