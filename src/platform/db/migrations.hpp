// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "platform/db/db.hpp"

namespace pv::db {

/// One file of migrations/, embedded by the build. `name` is the file name without `.sql` ("20261124-0900_first"); names sort by
/// age. Lines between `-- @sqlite` and `-- @end` (or `-- @postgres` and `-- @end`) serve that engine only. `-- @min_binary: 1`
/// gives the oldest schema generation that may still run on the result. Before each CREATE TABLE stands one mark:
/// `-- @brand`, `-- @desk` or `-- @person`, and personal columns carry `-- @personal` at their line's end; a
/// line `-- @personal: table.column` marks a column of an earlier migration.
struct Migration {
  std::string_view name;
  std::string_view sql;
};

/// All embedded migrations, oldest first.
[[nodiscard]] std::span<const Migration> embedded_migrations();

struct MigrationReport {
  std::vector<std::string> applied;
};

/// Called with the first missing migration's name before a database that has some already is changed. An error ends the migrating.
using BeforeMigrating = std::function<Result<void>(std::string_view first_missing)>;

/// Applies what is missing, each in a transaction with its checksum recorded. Refuses (Code::Conflict): a changed checksum, or a
/// database whose recorded min_binary is above what this binary knows ("db.newer", says the way out).
[[nodiscard]] Result<MigrationReport> migrate(Database& database, std::span<const Migration> migrations, Instant now,
                                              const BeforeMigrating& before = {});

/// What `migrate` would refuse for, without changing anything. Throws Failure where there is no schema yet.
[[nodiscard]] Result<void> check_schema(Database& database, std::span<const Migration> migrations);

enum class TableMark { Brand, Desk, Person };
struct TableInfo {
  std::string name;
  TableMark mark;
  std::vector<std::string> personal_columns;
};
/// Marks read from the migrations' text, for the tests of tenancy and personal data.
[[nodiscard]] Result<std::vector<TableInfo>> table_marks(std::span<const Migration> migrations);

}  // namespace pv::db
