// SPDX-License-Identifier: Apache-2.0
#include "support/databases.hpp"

#include <cstdlib>
#include <stdexcept>
#include <string_view>

namespace pv::test {

namespace {

std::unique_ptr<db::Database> opened(const db::Options& options) {
  auto database = db::Database::open(options);
  if (!database) throw std::runtime_error("test database: " + database.error().safe.key + " " + database.error().detail);
  return std::move(*database);
}

}  // namespace

TestDatabase::TestDatabase(db::Engine engine, std::span<const db::Migration> migrations, db::Options options)
    : options_(std::move(options)) {
  if (engine == db::Engine::Postgres) {
    options_.url = PostgresCluster::create_database(migrations);
    database_ = opened(options_);
    return;
  }
  options_.url = "sqlite:" + sandbox_.path("desk.db");
  database_ = opened(options_);
  auto report = db::migrate(*database_, migrations, from_micros(1795510800000000));
  if (!report) throw std::runtime_error("migrations: " + report.error().safe.key + " " + report.error().detail);
}

TestDatabase::~TestDatabase() {
  const bool postgres = options_.url.starts_with("postgres");
  second_.reset();
  database_.reset();
  if (postgres) PostgresCluster::drop_database(options_.url);
}

void TestDatabase::reopen() {
  second_.reset();
  database_.reset();
  database_ = opened(options_);
}

db::Database& TestDatabase::second() {
  if (database_->engine() == db::Engine::Sqlite) return *database_;
  if (!second_) second_ = opened(options_);
  return *second_;
}

void OnEachEngine::SetUp() {
  if (!on_postgres()) return;
  if (const auto reason = PostgresCluster::missing()) {
    const char* required = std::getenv("PV_REQUIRE_PG");
    if (required != nullptr && std::string_view(required) == "1") FAIL() << *reason;
    GTEST_SKIP() << *reason;
  }
}

TestDatabase& OnEachEngine::store() {
  if (!store_) store_.emplace(GetParam());
  return *store_;
}

std::string engine_name(const testing::TestParamInfo<db::Engine>& info) { return info.param == db::Engine::Sqlite ? "Sqlite" : "Postgres"; }

}  // namespace pv::test
