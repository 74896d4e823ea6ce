// SPDX-License-Identifier: Apache-2.0
#pragma once

/// The few facts about characters that finding facets needs.
namespace pv::channels::bluesky {

/// General category P.
[[nodiscard]] bool is_punctuation(char32_t code_point);
/// White space as ECMAScript's \s, which Bluesky's own clients split by.
[[nodiscard]] bool is_space(char32_t code_point);

}  // namespace pv::channels::bluesky
