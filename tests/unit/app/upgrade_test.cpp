// SPDX-License-Identifier: Apache-2.0
// Every earlier state of the database, with a demonstration's rows in it (tests/upgrade/), comes to the newest schema with its rows.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "platform/db/migrations.hpp"
#include "support/databases.hpp"

namespace pv::app {
namespace {

const std::filesystem::path kStates = std::filesystem::path(PV_SOURCE_DIR) / "tests/upgrade";

std::string read(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

/// A query made at run time; it stays, as every query is on the list of the binary's queries for good.
const db::Query& count_of(const std::string& table) {
  struct Counted {
    std::string name, sql;
    std::unique_ptr<const db::Query> query;
  };
  static std::map<std::string, Counted> known;
  auto& made = known[table];
  if (!made.query) {
    made.name = "test.rows_of_" + table;
    made.sql = "SELECT count(*) AS number FROM " + table;
    made.query = std::make_unique<const db::Query>(made.name.c_str(), made.sql.c_str());
  }
  return *made.query;
}

/// Rows of each table that the dump fills, as the engine counts them.
std::map<std::string, std::int64_t> rows(db::Database& database, const std::string& dump) {
  std::map<std::string, std::int64_t> found;
  std::istringstream lines(dump);
  for (std::string line; std::getline(lines, line);) {
    constexpr std::string_view kInsert = "INSERT INTO ";
    if (line.starts_with(kInsert)) found[line.substr(kInsert.size(), line.find(' ', kInsert.size()) - kInsert.size())] = 0;
  }
  for (auto& [table, count] : found) {
    const auto& query = count_of(table);
    count = database.read([&](db::Tx& tx) { return tx.one(query)->get<std::int64_t>("number"); });
  }
  return found;
}

class Upgrade : public test::OnEachEngine {};
PV_ON_EACH_ENGINE(Upgrade);

TEST_P(Upgrade, of_every_earlier_state_keeps_its_rows) {
  const auto all = db::embedded_migrations();
  for (std::size_t count = 1; count < all.size(); ++count) {
    const std::string last(all[count - 1].name);
    // The first two files landed together; there never was a program with one of them alone.
    if (last == "20261124-0800_jobs") continue;
    const auto file = kStates / (last + ".sql");
    ASSERT_TRUE(std::filesystem::exists(file)) << "no rows of the state " << last << ": tests/upgrade/dump.py makes them";
    const auto dump = read(file);
    test::TestDatabase store(GetParam(), all.first(count));
    store->write([&](db::Tx& tx) { tx.script(dump); });
    const auto before = rows(*store, dump);
    ASSERT_GT(before.size(), 8U);
    const auto report = db::migrate(*store, all, from_micros(0));
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_EQ(report->applied.size(), all.size() - count);
    EXPECT_EQ(rows(*store, dump), before) << last;
  }
}

}  // namespace
}  // namespace pv::app
