// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "platform/http/route.hpp"

namespace pv::app {

/// `/assets/{path*}`: the browser files in the binary, with an ETag of their content, for ever when asked with `?v=`.
/// `override_folder`: development, read from there instead.
[[nodiscard]] std::vector<http::Route> asset_routes(const std::string& override_folder);

}  // namespace pv::app
