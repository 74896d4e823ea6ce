// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstdlib>
#include <span>
#include <string_view>

#include "desk/stories/details.hpp"
#include "desk/stories/recognise.hpp"
#include "platform/text/unicode.hpp"

/// Any bytes give a story whose texts are well-formed and whose fields may be saved as they are.
void fuzz_one(std::span<const std::byte> input) {
  const auto require = [](bool holds) {
    if (!holds) std::abort();
  };
  const auto story = pv::desk::stories::recognise({reinterpret_cast<const char*>(input.data()), input.size()});
  for (const auto& text : {story.title, story.standfirst, story.body}) require(pv::text::valid_utf8(text));
  require(pv::text::count_graphemes(story.title) <= pv::desk::stories::kMaxTitle);
  require(pv::text::count_graphemes(story.standfirst) <= pv::desk::stories::kMaxStandfirst);
  require(pv::desk::stories::checked(story.details).has_value());
}
