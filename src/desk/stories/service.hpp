// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/stories/merge.hpp"

/// What pages and API do with stories; each runs in the caller's transaction.
namespace pv::desk::stories::service {

/// Somebody saved meanwhile.
struct Conflict {
  Story theirs;
};
/// Somebody saved meanwhile, and both changes stand: see merge.hpp.
struct Merged {
  Story story;
  std::optional<Id<Person>> with;  ///< who was faster
};
using Saved = std::variant<Story, Conflict, Merged>;

/// What a save stands on: the newest version that its author has seen. An open page gives itself a random name; it also knows what it
/// saved since itself, whether or not the answers arrived.
struct Base {
  Base(std::int64_t version_, std::string page_ = {}) : version(version_), page(std::move(page_)) {}
  std::int64_t version;
  std::string page;
};

/// Saves over version `base`. Nothing changed: the story as it is, without a new version. An open page's save over a version that
/// somebody else has moved on from is merged with theirs where the two did not change the same thing; for other clients it is a
/// conflict. Renditions made by rule follow.
[[nodiscard]] Result<Saved> update(db::Tx& tx, Instant now, const people::Session& session, const Id<Story>& id, const Base& base,
                                   const StoryInput& input, const core::Registry& registry);
/// The first save of a page that carries the id its story will get. Said again, because the answer was lost or the form was sent
/// twice, it saves that very story over version `base` (0: the first one). Code::InvalidInput "stories.id_malformed" unless `id` is a
/// UUID version 7; Code::Conflict "stories.id_taken" where it is another person's story, another brand's, or archived.
[[nodiscard]] Result<Saved> save_new(db::Tx& tx, Instant now, const people::Session& session, const std::string& id, const Base& base,
                                     const StoryInput& input, const core::Registry& registry);
/// Saves version `version` anew; the text it takes the place of stays in the history, however young. NotFound without such a version.
[[nodiscard]] Result<Story> restore(db::Tx& tx, Instant now, const people::Session& session, const Id<Story>& id, std::int64_t version,
                                    const core::Registry& registry);
/// Code::Conflict "stories.has_planned", which says what to do, while a placement of it is planned, sending, held or unknown.
[[nodiscard]] Result<void> archive(db::Tx& tx, Instant now, const people::Session& session, const Id<Story>& id, const EditorParts& parts);

/// Brings an archived story back as it was. Code::NotFound where there is none.
[[nodiscard]] Result<void> unarchive(db::Tx& tx, Instant now, const people::Session& session, const Id<Story>& id);
/// A new story that says the same, with renditions made by rule; without what belongs to the first alone: its link.
[[nodiscard]] Result<Story> duplicate(db::Tx& tx, Instant now, const people::Session& session, const Id<Story>& id,
                                      const core::Registry& registry);

/// Adds the renditions that channels connected since still lack.
void ensure_renditions(db::Tx& tx, Instant now, const std::optional<Id<Person>>& person, const Story& story,
                       const core::Registry& registry);
/// Before a story is shown: ensure_renditions() where one is lacking and the database can be written.
void complete(db::Database& database, Instant now, const Id<Brand>& brand, const Id<Story>& id, const core::Registry& registry);

struct NewRendition {
  std::string channel;
  std::string format;    ///< empty: the network's first
  std::string occasion;  ///< a short label, or empty
  std::string language;  ///< empty: the story's
};
inline constexpr std::size_t kMaxOccasion = 40;  ///< graphemes
/// One more rendition of a story, made by rule: for another format, occasion or language. Code::Conflict "stories.rendition_exists";
/// Code::InvalidInput for a format that the network does not have.
[[nodiscard]] Result<Rendition> add_rendition(db::Tx& tx, Instant now, const people::Session& session, const Id<Story>& story,
                                              const NewRendition& wanted, const core::Registry& registry);

/// A rendition that never was planned and is not its channel's only one goes, with its history. Code::Conflict otherwise, with what to do.
[[nodiscard]] Result<Rendition> remove_rendition(db::Tx& tx, const people::Session& session, Instant now, const Id<Rendition>& id,
                                                 const EditorParts& parts);

struct RenditionInput {
  std::string title;
  std::string standfirst;
  std::string text;
  std::string link;
};
/// Writes a rendition by hand over version `base`: Code::Conflict "stories.rendition_changed" when it moved. What it takes the place of
/// stays in its history (history.hpp).
[[nodiscard]] Result<Rendition> write_rendition(db::Tx& tx, Instant now, const people::Session& session, const Id<Rendition>& id,
                                                const Base& base, const RenditionInput& input);
/// Made by rule again from the story's newest version; a text written by hand stays in its history.
[[nodiscard]] Result<Rendition> refit(db::Tx& tx, Instant now, const people::Session& session, const Id<Rendition>& id,
                                      const core::Registry& registry);
/// What the story's change since means for a rendition written by hand. Code::NotFound "stories.base_gone" where the version it stands
/// on is not kept.
[[nodiscard]] Result<Change> change_of(db::Tx& tx, const Rendition& rendition, const core::Registry& registry);
/// Takes the story's change into a text written by hand. Code::Conflict "stories.change_clashes" where both changed the same words.
[[nodiscard]] Result<Rendition> take_change(db::Tx& tx, Instant now, const people::Session& session, const Id<Rendition>& id,
                                            const core::Registry& registry);
/// "Good as it is": stands on the newest version without a change of text.
[[nodiscard]] Result<Rendition> confirm(db::Tx& tx, Instant now, const people::Session& session, const Id<Rendition>& id);
/// Says again what it said in version `version`, written by hand from now on, and as stale as it was. NotFound without such a version.
[[nodiscard]] Result<Rendition> restore_rendition(db::Tx& tx, Instant now, const people::Session& session, const Id<Rendition>& id,
                                                  std::int64_t version);

}  // namespace pv::desk::stories::service
