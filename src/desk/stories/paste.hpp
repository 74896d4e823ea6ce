// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/http/message.hpp"

/// What the editor's paste asks of the server. Private to the area.
namespace pv::desk::stories {

/// Bytes of pasted HTML; more is refused, and the editor takes the plain text.
inline constexpr std::size_t kMaxPaste = 2'000'000;

/// Form fields `html` and `text` of a clipboard; answers JSON `{"markdown": …}`. Keeps nothing.
[[nodiscard]] Result<http::Response> paste(const http::Request& request);

}  // namespace pv::desk::stories
