// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/stories/stories.hpp"

/// A text from elsewhere, read as the story it is. Pure; private to the area.
namespace pv::desk::stories {

/// Plain text, Markdown or HTML (told apart by its tags) as a story with its parts: headline, standfirst, dateline (place and day),
/// about-us, press contact, and the body that is left. Whatever it cannot place stays in the body; nothing of the text is lost but
/// headings that say "press release" and signs of the end. Language: Italian or English, whichever has more of its small words.
/// At most kMaxBody bytes are read. The form is guessed: press release, interview, article, news.
[[nodiscard]] StoryInput recognise(std::string_view text);

}  // namespace pv::desk::stories
