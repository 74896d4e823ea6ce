// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "app/config.hpp"
#include "platform/text/catalog.hpp"

namespace pv::app {

struct Finding {
  enum class Tone { Good, Warning, Bad } tone = Tone::Good;
  Message what;  ///< says what to do when it is not good
};

/// Looks at data folder, disk, key file, database, zone data, clock and outgoing network. Changes nothing.
[[nodiscard]] std::vector<Finding> examine(const Config& config);

}  // namespace pv::app
