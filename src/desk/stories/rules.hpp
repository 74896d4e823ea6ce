// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "desk/stories/stories.hpp"

namespace pv::desk::stories {

[[nodiscard]] std::optional<Form> parse_form(std::string_view text);
[[nodiscard]] std::optional<Need> parse_need(std::string_view text);

/// Normalises texts and checks them; nothing is cut silently.
[[nodiscard]] Result<StoryInput> checked(StoryInput input);

/// Titles and standfirsts of stories and of renditions have the same limits. Code::InvalidInput with the field.
[[nodiscard]] Result<void> check_lengths(const std::string& title, const std::string& standfirst);

/// A rendition whose text was written by hand and whose story has moved on since.
[[nodiscard]] inline bool is_stale(const Rendition& rendition, const Story& story) {
  return rendition.edited && rendition.story_version < story.version;
}

}  // namespace pv::desk::stories
