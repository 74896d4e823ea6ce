// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "platform/html/safe.hpp"

namespace pv::html {

/// HTML from outside, parsed as a browser does (gumbo) and written again from an allow-list of elements and attributes; URLs by
/// SafeUrl; no style, class, id, script, form, frame, svg, math. Idempotent. Depth at most 100, input at most 2 MB (longer is cut).
[[nodiscard]] SafeHtml sanitise(std::string_view html);
/// The text of such HTML, blocks parted by newlines.
[[nodiscard]] std::string html_to_text(std::string_view html);

}  // namespace pv::html
