// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// The few facts about names and characters that finding facets needs.
namespace pv::channels::bluesky {

/// True for a top-level domain of IANA's root zone ("it", "coffee"); the argument is in lower case.
[[nodiscard]] bool is_top_level_domain(std::string_view lower_case);
/// General category P.
[[nodiscard]] bool is_punctuation(char32_t code_point);
/// White space as ECMAScript's \s, which Bluesky's own clients split by.
[[nodiscard]] bool is_space(char32_t code_point);

}  // namespace pv::channels::bluesky
