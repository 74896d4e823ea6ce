// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/stories/stories.hpp"

/// Rows of stories and renditions; private to the area.
namespace pv::desk::stories::store {

/// False, and nothing done, where the id is taken.
[[nodiscard]] bool add_story(db::Tx& tx, const Story& story);
void update_story(db::Tx& tx, const Story& story);
void archive_story(db::Tx& tx, Instant now, const Id<Brand>& brand, const Id<Story>& id);
/// False where it is not archived.
[[nodiscard]] bool unarchive_story(db::Tx& tx, const Id<Brand>& brand, const Id<Story>& id);
/// Whether a version takes the place of the one before, when the same person wrote both within one people::edit_window().
enum class Merge { Yes, No };
/// Keeps `story` as a version; merging, so that autosave does not show hundreds. What is merged stays for two days, hidden from
/// versions(). One that a rendition written by hand stands on is never hidden.
void add_version(db::Tx& tx, const Story& story, Merge merge);

struct Version {
  std::int64_t version;
  std::string title;
  std::string standfirst;
  std::string body;
  std::string rest;  ///< form, need, language and link together, to tell whether one of them changed
  std::string who;
  Instant at;
};
/// Newest first.
[[nodiscard]] std::vector<Version> versions(db::Tx& tx, const Id<Brand>& brand, const Id<Story>& id, int limit);
[[nodiscard]] std::int64_t count_versions(db::Tx& tx, const Id<Brand>& brand, const Id<Story>& id);
struct Place {
  std::int64_t number = 1;  ///< as people count what is kept
  std::optional<std::int64_t> before;
  std::string who;
  Instant at;
};
[[nodiscard]] std::optional<Place> place_of(db::Tx& tx, const Id<Brand>& brand, const Id<Story>& id, std::int64_t version);
/// A hidden one too.
[[nodiscard]] std::optional<StoryInput> version(db::Tx& tx, const Id<Brand>& brand, const Id<Story>& id, std::int64_t version);

struct Position {
  Instant updated_at;
  std::string id;
};
/// What the list of stories shows.
struct Filter {
  std::string words{};  ///< each stands somewhere in what was written, in a like form; signs are no words
  std::optional<Form> form{};
  std::string language{};  ///< empty: any
  bool archived = false;   ///< those and no others
};
/// Most recently changed first.
[[nodiscard]] std::vector<Story> list(db::Tx& tx, const Id<Brand>& brand, const Filter& filter, const std::optional<Position>& after,
                                      int limit);
/// Makes the story's search terms anew, from its texts and from what was written by hand for its channels.
void index(db::Tx& tx, const Story& story);
/// Stories that have none yet, of all brands, at most `limit`; gives how many there were.
int index_missing(db::Tx& tx, int limit);

/// False, and nothing done, where the story has one for that channel, language, format and occasion.
[[nodiscard]] bool add_rendition(db::Tx& tx, const Rendition& rendition);
void update_rendition(db::Tx& tx, const Rendition& rendition);
/// With its history. False, and nothing done, where something stands on it.
[[nodiscard]] bool remove_rendition(db::Tx& tx, const Rendition& rendition);

}  // namespace pv::desk::stories::store
