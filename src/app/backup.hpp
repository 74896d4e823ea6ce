// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "app/config.hpp"

namespace pv::app {

/// Copies the SQLite database, consistent while no desk runs or from a running one's files, to `file` (must not exist). The key is
/// not in it.
[[nodiscard]] Result<void> backup(const Config& config, const std::string& file);
/// Puts a backup in place of a database that is not there (or, with `replace`, of one that is; the old file is kept beside it with
/// its time). Checks that the file is a sound Portavoce database no newer than this program first.
enum class Replace { No, Yes };
[[nodiscard]] Result<void> restore(const Config& config, const std::string& file, Replace replace);

}  // namespace pv::app
