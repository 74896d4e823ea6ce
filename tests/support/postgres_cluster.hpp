// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>

#include "platform/db/migrations.hpp"

namespace pv::test {

/// A PostgreSQL cluster of the test's own: unix socket in a temporary folder, no port, gone with the process (also when it is
/// killed). Started when first asked for, once in a binary. Root starts it as the user `postgres`.
///
/// PV_TEST_PG names a cluster that already runs, so that several binaries share one; it is a libpq URL to which
/// "&dbname=…" can be appended: "postgresql://?host=/tmp/cluster&user=postgres".
/// PV_REQUIRE_PG=1 turns a missing PostgreSQL from a skip into a failure.
class PostgresCluster {
 public:
  /// Why there is none, if so.
  [[nodiscard]] static std::optional<std::string> missing();
  /// Creates a database from the template that holds `migrations` (made when first asked for) and gives its URL.
  [[nodiscard]] static std::string create_database(std::span<const db::Migration> migrations);
  /// Creates an empty database.
  [[nodiscard]] static std::string create_empty_database();
  static void drop_database(const std::string& url);
  /// Runs SQL that must not be in a transaction in the maintenance database.
  static void admin(const std::string& sql);
};

}  // namespace pv::test
