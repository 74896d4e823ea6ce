// SPDX-License-Identifier: Apache-2.0
#include "platform/db/migrations.hpp"

#include <gtest/gtest.h>

#include <thread>

#include "support/databases.hpp"

namespace pv::db {
namespace {

const Query kRecorded("test.migrations.recorded", "SELECT name, applied_at, min_binary FROM schema_migration ORDER BY name");
const Query kColumns("test.migrations.columns", "SELECT engine, facts FROM probe");
const Query kAddProbe("test.migrations.add", "INSERT INTO probe (engine, facts) VALUES ($1, $2)");
const Query kIndex("test.migrations.index", "SELECT engine FROM probe WHERE engine = $1");

constexpr Migration kFirst{"20260101-0000_first", R"sql(
-- @desk
CREATE TABLE probe (engine TEXT NOT NULL, facts {{json}});
-- @sqlite
INSERT INTO probe (engine) VALUES ('sqlite');
-- @end
-- @postgres
INSERT INTO probe (engine) VALUES ('postgres');
-- @end
)sql"};
constexpr Migration kSecond{"20260102-0000_second", "-- @min_binary: 2\nALTER TABLE probe ADD COLUMN extra TEXT;\n"};
constexpr Migration kBroken{"20260103-0000_broken", "ALTER TABLE probe ADD COLUMN one TEXT;\nALTER TABLE nowhere ADD COLUMN two TEXT;\n"};
constexpr Migration kFixed{"20260103-0000_broken", "ALTER TABLE probe ADD COLUMN one TEXT;\n"};
constexpr Migration kAlone{"20260104-0000_index", R"sql(
-- @no-transaction
-- @postgres
CREATE INDEX CONCURRENTLY IF NOT EXISTS probe_engine ON probe (engine);
CREATE INDEX CONCURRENTLY IF NOT EXISTS probe_engine_twice ON probe (engine, facts);
-- @end
-- @sqlite
CREATE INDEX IF NOT EXISTS probe_engine ON probe (engine);
-- @end
)sql"};

const Instant kNow = from_micros(1795510800000000);

class Migrations : public test::OnEachEngine {
 protected:
  void SetUp() override {
    OnEachEngine::SetUp();
    if (IsSkipped() || HasFatalFailure()) return;
    store_.emplace(GetParam(), std::span<const Migration>{});
  }
  Database& db() { return store_->database(); }
  Result<MigrationReport> apply(std::vector<Migration> migrations) { return migrate(db(), migrations, kNow); }
  std::vector<std::string> recorded() {
    std::vector<std::string> names;
    db().read([&](Tx& tx) {
      for (const auto& row : tx.query(kRecorded)) names.push_back(row.get<std::string>("name"));
    });
    return names;
  }
  std::optional<test::TestDatabase> store_;
};
PV_ON_EACH_ENGINE(Migrations);

TEST_P(Migrations, ask_before_they_change_a_database_that_has_something_to_lose) {
  std::vector<std::string> asked;
  const auto with = [&](std::vector<Migration> migrations, bool agrees) {
    return migrate(db(), migrations, kNow, [&](std::string_view first) -> Result<void> {
      asked.emplace_back(first);
      EXPECT_EQ(recorded().size(), 1U) << "nothing is changed yet";
      if (!agrees) return fail(Code::Unavailable, "db.backup_failed");
      return {};
    });
  };
  ASSERT_TRUE(with({kFirst}, true));
  EXPECT_TRUE(asked.empty()) << "an empty database loses nothing";
  ASSERT_TRUE(with({kFirst}, true));
  EXPECT_TRUE(asked.empty()) << "nothing is missing";
  const auto refused = with({kFirst, kSecond, kFixed}, false);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().safe.key, "db.backup_failed");
  EXPECT_EQ(recorded(), (std::vector<std::string>{"20260101-0000_first"}));
  ASSERT_TRUE(with({kFirst, kSecond, kFixed}, true));
  EXPECT_EQ(asked, (std::vector<std::string>{"20260102-0000_second", "20260102-0000_second"}));
  EXPECT_EQ(recorded().size(), 3U);
}

TEST_P(Migrations, apply_once_in_order_and_take_the_engines_own_block) {
  const auto first = apply({kFirst});
  ASSERT_TRUE(first);
  EXPECT_EQ(first->applied, (std::vector<std::string>{"20260101-0000_first"}));
  const auto second = apply({kFirst, kSecond});
  ASSERT_TRUE(second);
  EXPECT_EQ(second->applied, (std::vector<std::string>{"20260102-0000_second"}));
  EXPECT_TRUE(apply({kFirst, kSecond})->applied.empty());
  db().read([&](Tx& tx) {
    const auto row = tx.one(kColumns).value();
    EXPECT_EQ(row.get<std::string>("engine"), on_postgres() ? "postgres" : "sqlite");
    const auto rows = tx.query(kRecorded);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].get<Instant>("applied_at"), kNow);
    EXPECT_EQ(rows[0].get<int>("min_binary"), 1);
    EXPECT_EQ(rows[1].get<int>("min_binary"), 2);
  });
}

TEST_P(Migrations, a_changed_file_is_refused) {
  ASSERT_TRUE(apply({kFirst}));
  std::string text(kFirst.sql);
  text.push_back(' ');
  const auto again = apply({Migration{kFirst.name, text}});
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().code, Code::Conflict);
  EXPECT_EQ(again.error().safe.key, "db.migration_changed");
}

TEST_P(Migrations, a_binary_too_old_for_the_database_is_refused_and_a_compatible_one_is_not) {
  constexpr Migration kAdditive{"20260101-1200_additive", "-- @min_binary: 1\nALTER TABLE probe ADD COLUMN more TEXT;\n"};
  ASSERT_TRUE(apply({kFirst, kAdditive}));
  EXPECT_TRUE(apply({kFirst}));
  ASSERT_TRUE(apply({kFirst, kAdditive, kSecond}));
  const auto old = apply({kFirst, kAdditive});
  ASSERT_FALSE(old);
  EXPECT_EQ(old.error().code, Code::Conflict);
  EXPECT_EQ(old.error().safe.key, "db.newer");
  EXPECT_TRUE(apply({kFirst, kAdditive, kSecond}));
}

TEST_P(Migrations, one_that_fails_leaves_nothing_behind) {
  ASSERT_TRUE(apply({kFirst}));
  EXPECT_THROW(static_cast<void>(apply({kFirst, kSecond, kBroken})), Failure);
  EXPECT_EQ(recorded(), (std::vector<std::string>{"20260101-0000_first", "20260102-0000_second"}));
  // The column it did add is gone: the mended file can add it.
  ASSERT_TRUE(apply({kFirst, kSecond, kFixed}));
}

TEST_P(Migrations, what_cannot_stand_in_a_transaction_runs_outside_one) {
  ASSERT_TRUE(apply({kFirst, kAlone}));
  EXPECT_EQ(recorded().size(), 2U);
  EXPECT_TRUE(apply({kFirst, kAlone})->applied.empty());
}

TEST_P(Migrations, two_processes_that_start_at_once_take_turns) {
  std::vector<std::thread> threads;
  std::atomic<int> applied = 0;
  Database* sides[] = {&db(), &store_->second()};
  for (Database* side : sides) {
    threads.emplace_back([&, side] {
      const Migration migrations[] = {kFirst, kSecond};
      const auto report = migrate(*side, migrations, kNow);
      ASSERT_TRUE(report) << report.error().safe.key;
      applied += static_cast<int>(report->applied.size());
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(applied, 2);
  EXPECT_EQ(recorded().size(), 2U);
}

TEST_P(Migrations, of_this_program_apply) {
  ASSERT_FALSE(embedded_migrations().empty());
  const auto report = migrate(db(), embedded_migrations(), kNow);
  ASSERT_TRUE(report) << report.error().safe.key;
  EXPECT_EQ(report->applied.size(), embedded_migrations().size());
  EXPECT_TRUE(table_marks(embedded_migrations()));
}

TEST(TableMarks, are_read_with_their_personal_columns) {
  const Migration migrations[] = {{"1", R"sql(
-- What people are.
-- @person
CREATE TABLE person (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL,  -- @personal
  "name" TEXT, -- @personal
  created_at BIGINT -- personal in no way
);
CREATE INDEX person_name ON person (name);

-- @brand
CREATE TABLE IF NOT EXISTS story (id TEXT, note TEXT DEFAULT ';' -- @personal
);
-- @desk
CREATE TABLE old (id TEXT);
)sql"},
                                  {"2", R"sql(
ALTER TABLE story ADD COLUMN byline TEXT; -- @personal
ALTER TABLE story ADD COLUMN length BIGINT;
DROP TABLE old;
-- @sqlite
-- @brand
CREATE VIRTUAL TABLE story_search USING fts5 (words);
-- @end
-- @postgres
-- @brand
CREATE TABLE story_search (words TEXT);
-- @end
ALTER TABLE person RENAME TO human;
-- @personal: story.length
)sql"}};
  const auto tables = table_marks(migrations);
  ASSERT_TRUE(tables) << tables.error().detail;
  ASSERT_EQ(tables->size(), 3U);
  EXPECT_EQ((*tables)[0].name, "human");
  EXPECT_EQ((*tables)[0].mark, TableMark::Person);
  EXPECT_EQ((*tables)[0].personal_columns, (std::vector<std::string>{"email", "name"}));
  EXPECT_EQ((*tables)[1].name, "story");
  EXPECT_EQ((*tables)[1].mark, TableMark::Brand);
  EXPECT_EQ((*tables)[1].personal_columns, (std::vector<std::string>{"id", "byline", "length"}));
  EXPECT_EQ((*tables)[2].name, "story_search");
}

TEST(TableMarks, refuse_a_table_without_exactly_one) {
  for (const char* sql : {"CREATE TABLE a (id TEXT);", "-- @brand\nCREATE TABLE a (id TEXT);\nCREATE TABLE b (id TEXT);",
                          "-- @brand\n-- @desk\nCREATE TABLE a (id TEXT);", "-- @brandy\nCREATE TABLE a (id TEXT);",
                          "-- @personal: nobody.name", "-- @brand\nCREATE TABLE a (id TEXT);\n-- @personal: a"}) {
    const Migration migrations[] = {{"1", sql}};
    const auto tables = table_marks(migrations);
    ASSERT_FALSE(tables) << sql;
    EXPECT_EQ(tables.error().safe.key, "db.migration_mark");
  }
}

}  // namespace
}  // namespace pv::db
