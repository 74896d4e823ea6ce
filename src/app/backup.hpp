// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "app/config.hpp"
#include "platform/db/db.hpp"

namespace pv::app {

/// Copies the SQLite database, consistent while no desk runs or from a running one's files, to `file` (must not exist). The key is
/// not in it.
[[nodiscard]] Result<void> backup(const Config& config, const std::string& file);
/// A copy of the database as it is before a newer program changes it, in `<data>/backups`. A start that is tried again and again makes
/// no second copy of the same state, and no copy takes another's place.
[[nodiscard]] Result<void> copy_before_upgrade(const Config& config, db::Database& database, std::string_view first_missing);
/// Puts a backup in place of a database that is not there (or, with `replace`, of one that is; the old file is kept beside it with
/// its time). Checks that the file is a sound Portavoce database no newer than this program first.
enum class Replace { No, Yes };
[[nodiscard]] Result<void> restore(const Config& config, const std::string& file, Replace replace);

}  // namespace pv::app
