// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <span>
#include <string>

#include "platform/db/db.hpp"
#include "platform/db/migrations.hpp"
#include "support/postgres_cluster.hpp"
#include "support/sandbox.hpp"

/// Store tests run on both engines:
///
///   class StoriesStore : public pv::test::OnEachEngine {};
///   TEST_P(StoriesStore, keeps_what_was_written) { … database().write(…) … }
///   PV_ON_EACH_ENGINE(StoriesStore);
namespace pv::test {

/// A fresh, migrated database: a SQLite file in a Sandbox with the pragmas of production, or a clone in the private cluster.
class TestDatabase {
 public:
  explicit TestDatabase(db::Engine engine, std::span<const db::Migration> migrations = db::embedded_migrations(), db::Options options = {});
  ~TestDatabase();
  TestDatabase(const TestDatabase&) = delete;
  TestDatabase& operator=(const TestDatabase&) = delete;

  [[nodiscard]] db::Database& database() { return *database_; }
  db::Database& operator*() { return *database_; }
  db::Database* operator->() { return database_.get(); }
  [[nodiscard]] const db::Options& options() const { return options_; }
  /// Closes and opens it again, as a restart does.
  void reopen();
  void close() { database_.reset(); }
  /// Another process's view of the same data: a second pool on PostgreSQL, the same object on SQLite (its lock allows no other).
  [[nodiscard]] db::Database& second();

 private:
  Sandbox sandbox_;
  db::Options options_;
  std::unique_ptr<db::Database> database_;
  std::unique_ptr<db::Database> second_;
};

/// Fixture for TEST_P. Skips (or fails under PV_REQUIRE_PG=1) where PostgreSQL is missing.
class OnEachEngine : public testing::TestWithParam<db::Engine> {
 protected:
  void SetUp() override;
  /// Opened when first asked for.
  [[nodiscard]] TestDatabase& store();
  [[nodiscard]] db::Database& database() { return store().database(); }
  [[nodiscard]] static bool on_postgres() { return GetParam() == db::Engine::Postgres; }

 private:
  std::optional<TestDatabase> store_;
};

[[nodiscard]] std::string engine_name(const testing::TestParamInfo<db::Engine>& info);

}  // namespace pv::test

#define PV_ON_EACH_ENGINE(fixture) \
  INSTANTIATE_TEST_SUITE_P(Engines, fixture, testing::Values(::pv::db::Engine::Sqlite, ::pv::db::Engine::Postgres), ::pv::test::engine_name)
