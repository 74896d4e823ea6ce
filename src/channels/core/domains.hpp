// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

namespace pv::channels {

/// True for a top-level domain of IANA's root zone ("it", "coffee", "рф"); the argument is in lower case.
[[nodiscard]] bool is_top_level_domain(std::string_view lower_case);

/// The words of a list that spaces part.
[[nodiscard]] std::vector<std::string_view> words_of(std::string_view list);

}  // namespace pv::channels
