// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <charconv>
#include <memory>

#include "desk/stories/cards.hpp"
#include "desk/stories/service.hpp"

/// Pages of stories and renditions. Private to the area.
namespace pv::desk::stories {

class Pages {
 public:
  Pages(people::Desk desk, const core::Registry& registry, const EditorParts& parts) : desk_(desk), registry_(registry), parts_(parts) {}

  Result<http::Response> list(const http::Request& request);
  Result<http::Response> new_story(const http::Request& request);
  Result<http::Response> import_form(const http::Request& request);
  Result<http::Response> import_text(const http::Request& request);
  Result<http::Response> create(const http::Request& request);
  Result<http::Response> create_by_autosave(const http::Request& request);
  Result<http::Response> show(const http::Request& request);
  Result<http::Response> save(const http::Request& request);
  Result<http::Response> autosave(const http::Request& request);
  Result<http::Response> preview_new(const http::Request& request);
  Result<http::Response> preview(const http::Request& request);
  Result<http::Response> cards_of(const http::Request& request);
  Result<http::Response> archive(const http::Request& request);
  Result<http::Response> unarchive(const http::Request& request);
  Result<http::Response> duplicate(const http::Request& request);
  Result<http::Response> versions(const http::Request& request);
  Result<http::Response> restore(const http::Request& request);
  Result<http::Response> version(const http::Request& request);

  Result<http::Response> card(const http::Request& request);
  Result<http::Response> write_rendition(const http::Request& request, bool as_json);
  Result<http::Response> preview_rendition(const http::Request& request);
  Result<http::Response> refit(const http::Request& request);
  Result<http::Response> confirm(const http::Request& request);
  Result<http::Response> change(const http::Request& request);
  Result<http::Response> take(const http::Request& request);
  Result<http::Response> add_rendition(const http::Request& request);
  Result<http::Response> remove_rendition(const http::Request& request);
  Result<http::Response> rendition_versions(const http::Request& request);
  Result<http::Response> restore_rendition(const http::Request& request);

 private:
  /// Proposed: read from elsewhere and shown for correction; kept when somebody says so or changes it.
  enum class Saved { No, Proposed, Yes };
  struct Opened {
    std::unique_ptr<Channel> channel;
    cards::Card card;
  };
  [[nodiscard]] Result<Opened> open_card(db::Tx& tx, const http::Request& request);
  /// `typed`: a rendition of the story as it came with `fault`; without it the fault is the story's.
  [[nodiscard]] http::Response editor(const http::Request& request, const Story& story, Saved saved, const Error* fault,
                                      const Rendition* typed = nullptr);
  [[nodiscard]] http::Response in_conflict(const http::Request& request, const service::Conflict& conflict, const StoryInput& typed);
  [[nodiscard]] Result<http::Response> rendition_again(const http::Request& request, const Id<Rendition>& id,
                                                       const service::RenditionInput& typed, const Error& fault);
  void announce(const Id<Brand>& brand, const Id<Story>& id);
  void offer_undo(const http::Request& request, const Story& story, html::View& view);
  /// The actions of a story's page; none before it is saved.
  void fill_actions(const http::Request& request, const Story& story, html::View& view);
  /// The form that adds a rendition; nothing for who may not write.
  void fill_add(const http::Request& request, const Story& story, const std::vector<Channel>& channels, html::View& view);
  void fill_legs(const http::Request& request, db::Tx& tx, const std::vector<cards::Card>& cards, html::View& view);
  void list_cards(const http::Request& request, db::Tx& tx, const std::vector<cards::Card>& cards, html::View& view);
  [[nodiscard]] http::Response live(const http::Request& request, const std::vector<cards::Card>& cards, const Story* story);
  [[nodiscard]] Result<http::Response> after_rendition(const http::Request& request, const Rendition& rendition);

  people::Desk desk_;
  const core::Registry& registry_;
  const EditorParts& parts_;
};

}  // namespace pv::desk::stories
