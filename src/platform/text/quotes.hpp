// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace pv::text {

/// A title as it stands inside the quotation marks of a sentence in that language, « » in Italian and “ ” in English: its own marks of
/// that kind become those of the next level, “ ” and ‘ ’.
[[nodiscard]] std::string inside_quotes(std::string_view title, std::string_view language);

}  // namespace pv::text
