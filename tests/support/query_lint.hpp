// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <vector>

#include "platform/db/db.hpp"
#include "platform/db/migrations.hpp"

namespace pv::test {

/// Why `sql` may cross from one brand to another; nothing when it cannot. A statement that names a table marked `-- @brand` says
/// `brand_id = $n` (an INSERT lists the column), or explains itself by a line `-- @all-brands: reason`.
[[nodiscard]] std::optional<std::string> brand_fault(std::string_view sql, std::span<const db::TableInfo> tables);

/// brand_fault of every query in the binary, as "name: fault".
[[nodiscard]] std::vector<std::string> brand_query_faults(std::span<const db::Migration> migrations);

/// Names of queries that carry `-- @all-brands: reason`, sorted, for the golden list.
[[nodiscard]] std::vector<std::string> all_brands_queries();

/// What the engine says against preparing any query of the binary, as "name: fault"; names that occur twice as well.
/// Queries named "test.…" belong to tests and are left out.
[[nodiscard]] std::vector<std::string> prepare_faults(db::Database& database);

}  // namespace pv::test
