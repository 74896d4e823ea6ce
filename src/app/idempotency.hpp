// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "desk/people/shell.hpp"

namespace pv::app {

/// Wraps each unsafe API route so that `Idempotency-Key` (1 to 255 printable ASCII characters) makes a repeated request answer as the
/// first one did, for 24 hours, per token. The same key with another request is Code::InvalidInput, while the first one runs
/// Code::Conflict. A request that failed, by an Error or an exception, frees its key; one cut off by a crash leaves it taken for five
/// minutes, after which the same request is carried out anew: whether the first one had done its work is the caller's to look at.
[[nodiscard]] std::vector<http::Route> with_idempotency(desk::people::Desk desk, std::vector<http::Route> routes);

}  // namespace pv::app
