// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/stories/stories.hpp"
#include "platform/text/differences.hpp"

/// What becomes of two changes to one text. Pure; private to the area.
namespace pv::desk::stories {

[[nodiscard]] StoryInput input_of(const Story& story);
/// The story as it said `input`.
[[nodiscard]] Story saying(Story story, const StoryInput& input);

/// Both saves of a story in one: by paragraph in the body, as a whole in every other field. Nothing where both changed the same thing
/// differently: then a person sees both.
[[nodiscard]] std::optional<StoryInput> merged(const StoryInput& base, const StoryInput& mine, const StoryInput& theirs);

/// What a story's change means for a rendition written by hand.
struct Change {
  Fitted before;    ///< by rule, from the version it stands on
  Fitted after;     ///< by rule, from the newest
  Fitted proposed;  ///< what the person wrote with the change taken in; where both changed the same words, what the person wrote
  std::vector<text::Clash> clashes;
  [[nodiscard]] bool clean() const { return clashes.empty(); }
  /// The story changed in ways that this rendition does not show.
  [[nodiscard]] bool unseen() const;
};
[[nodiscard]] Change take_in(const Fitted& before, const Fitted& after, const Fitted& mine);
[[nodiscard]] Fitted fitted_of(const Rendition& rendition);

}  // namespace pv::desk::stories
