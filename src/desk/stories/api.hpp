// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/stories/stories.hpp"

namespace pv::desk::stories {

/// `/api/v1/stories…` and `/api/v1/renditions…`. Private to the area.
[[nodiscard]] std::vector<http::Route> api_routes(people::Desk desk, const core::Registry& registry, const EditorParts& parts);

}  // namespace pv::desk::stories
