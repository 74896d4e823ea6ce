// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "desk/people/shell.hpp"

namespace pv::app {

/// Wraps each unsafe API route so that `Idempotency-Key` (1 to 255 printable ASCII characters) makes a repeated request answer as the
/// first one did, for 24 hours, per token. The same key with another request is Code::InvalidInput; while the first one runs, or when
/// it was cut off by a crash, Code::Conflict: look before you try with another key.
[[nodiscard]] std::vector<http::Route> with_idempotency(desk::people::Desk desk, std::vector<http::Route> routes);

}  // namespace pv::app
