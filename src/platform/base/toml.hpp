// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "platform/base/result.hpp"

namespace pv {

using TomlValue = std::variant<std::string, std::int64_t, double, bool, std::vector<std::string>>;

struct TomlEntry {
  TomlValue value;
  int line = 0;
};

/// A TOML document flattened to "section.key" -> value. Nested tables join by dots; arrays hold strings only.
/// Errors are Code::InvalidInput with the line in the arguments.
[[nodiscard]] Result<std::map<std::string, TomlEntry>> parse_toml(std::string_view text);

}  // namespace pv
