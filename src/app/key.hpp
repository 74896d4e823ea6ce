// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "app/config.hpp"

namespace pv::app {

struct KeyReplaced {
  std::int64_t channels = 0;  ///< now to be reconnected
  std::string kept;           ///< where an old key file was put; empty: there was none
};

/// For a database whose key is lost, or no longer trusted: a new key file takes the old one's place (which is kept beside it), what the
/// old one sealed is dropped, and the channels concerned are *to reconnect*. The desk must not be running on a SQLite file.
[[nodiscard]] Result<KeyReplaced> replace_key(const Config& config);

}  // namespace pv::app
