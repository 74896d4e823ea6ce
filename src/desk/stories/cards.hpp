// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/stories/stories.hpp"

/// A rendition as a card that looks like the network's own post. Private to the area.
namespace pv::desk::stories::cards {

/// What a card shows. A story not saved yet has no renditions: its cards are keyed by channel.
struct Card {
  std::string key;
  const Channel* channel = nullptr;
  const core::Channel* network = nullptr;
  const core::Format* format = nullptr;
  Rendition rendition;
  LinkCard link_card{};
  bool saved = false;
  bool stale = false;
  bool one_of_several = false;  ///< its story has another on the same channel
  bool other_language = false;  ///< than its story's
  std::string fault{};          ///< of what was typed in its form, which then stands open; empty: none
  bool unsaved = false;         ///< the script may save what was typed as soon as it can
};

/// Fills the preview and the count; `swap`: each part carries hx-swap-oob.
enum class Swap { No, OutOfBand };
void fill_live(const people::Shell& shell, const http::Request& request, const Card& card, Swap swap, html::View& view);
/// The time alone today, with its day otherwise.
[[nodiscard]] std::string when(const people::Shell& shell, const http::Request& request, Instant at);
/// The card's line in the list that says at a glance which channels are ready.
void fill_ready(const people::Shell& shell, const http::Request& request, db::Tx& tx, const Card& card, const EditorParts& parts,
                html::View& view);
/// The whole card.
void fill(const people::Shell& shell, const http::Request& request, db::Tx& tx, const Card& card, const EditorParts& parts,
          html::View& view);

/// The cards of a saved story, in the channels' order; channels and networks stay alive through `channels`.
[[nodiscard]] std::vector<Card> of_story(const Story& story, const std::vector<Rendition>& renditions, const std::vector<Channel>& channels,
                                         const core::Registry& registry);
/// The cards a story would have: for the editor of a new story and for live previews.
[[nodiscard]] std::vector<Card> proposed(const Story& story, const std::vector<Channel>& channels, const core::Registry& registry);

}  // namespace pv::desk::stories::cards
