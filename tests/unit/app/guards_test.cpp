// SPDX-License-Identifier: Apache-2.0
// Promises about the whole binary: every query, view, text and table in it.
#include <gtest/gtest.h>

#include <map>

#include "app/app.hpp"
#include "platform/base/embedded.hpp"
#include "support/databases.hpp"
#include "support/golden.hpp"
#include "support/query_lint.hpp"

namespace pv::app {
namespace {

std::string lines(const std::vector<std::string>& list) {
  std::string text;
  for (const auto& line : list) text += line + "\n";
  return text;
}

TEST(EveryQuery, on_a_brands_rows_names_the_brand) {
  // App is what pulls every area into this binary; without it the list would be short and the test would hold by accident.
  EXPECT_GT(test::all_brands_queries().size(), 5U);
  EXPECT_EQ(lines(test::brand_query_faults(db::embedded_migrations())), "");
}

TEST(EveryQuery, across_brands_stands_in_the_list) { PV_EXPECT_GOLDEN("all_brands_queries.txt", lines(test::all_brands_queries())); }

class EveryQueryOn : public test::OnEachEngine {};
PV_ON_EACH_ENGINE(EveryQueryOn);

TEST_P(EveryQueryOn, prepares) { EXPECT_EQ(lines(test::prepare_faults(database())), ""); }

TEST(EveryView, compiles_in_every_language_and_passes_the_lint) {
  const auto catalog = embedded_catalog();
  ASSERT_TRUE(catalog);
  std::vector<html::TemplateFile> files;
  for (const auto& file : embedded::views) files.push_back({file.name, file.data});
  EXPECT_GT(files.size(), 20U);
  const auto renderer = html::Renderer::create(files, *catalog);
  ASSERT_TRUE(renderer);
  EXPECT_EQ(lines((*renderer)->check()), "");
}

TEST(EveryText, is_there_in_both_languages_and_compiles) {
  const auto catalog = embedded_catalog();
  ASSERT_TRUE(catalog);
  EXPECT_EQ(catalog->languages(), (std::vector<std::string>{"en", "it"}));
  EXPECT_EQ(lines(catalog->validate()), "");
}

// --- The schema as the engine itself tells it.

const db::Query kSqliteSchema("test.sqlite_schema", R"sql(
  SELECT m.name AS owner, c.name || ' ' || c.type || CASE WHEN c."notnull" THEN ' not null' ELSE '' END
    || CASE WHEN c.pk > 0 THEN ' key ' || c.pk ELSE '' END AS line
  FROM sqlite_master m JOIN pragma_table_info(m.name) c
  WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')
  ORDER BY m.name, c.cid)sql");
const db::Query kSqliteIndices("test.sqlite_indices", R"sql(
  SELECT tbl_name AS owner, CASE WHEN sql LIKE 'CREATE UNIQUE%' THEN 'unique ' ELSE 'index ' END || name AS line
  FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY tbl_name, name)sql");
const db::Query kPostgresSchema("test.postgres_schema", R"sql(
  SELECT table_name AS owner, column_name || ' ' || data_type || CASE WHEN is_nullable = 'NO' THEN ' not null' ELSE '' END AS line
  FROM information_schema.columns WHERE table_schema = 'public' ORDER BY table_name, ordinal_position)sql");
const db::Query kPostgresIndices("test.postgres_indices", R"sql(
  SELECT tablename AS owner, indexdef AS line FROM pg_indexes WHERE schemaname = 'public' ORDER BY tablename, indexname)sql");

class Schema : public test::OnEachEngine {};
PV_ON_EACH_ENGINE(Schema);

TEST_P(Schema, is_the_one_that_was_read_and_accepted) {
  const auto tables = db::table_marks(db::embedded_migrations());
  ASSERT_TRUE(tables) << tables.error().detail;
  std::map<std::string, std::string> marks;
  for (const auto& table : *tables) {
    marks[table.name] = table.mark == db::TableMark::Brand ? "brand" : table.mark == db::TableMark::Desk ? "desk" : "person";
    for (const auto& column : table.personal_columns) marks[table.name] += ", personal " + column;
  }
  const std::string engine = on_postgres() ? "postgres" : "sqlite";
  std::map<std::string, std::string> found;
  database().read([&](db::Tx& tx) {
    for (const auto* query : {on_postgres() ? &kPostgresSchema : &kSqliteSchema, on_postgres() ? &kPostgresIndices : &kSqliteIndices}) {
      for (const auto& row : tx.query(*query)) { found[row.get<std::string>("owner")] += "  " + row.get<std::string>("line") + "\n"; }
    }
  });
  std::string text;
  for (const auto& [table, columns] : found) {
    if (table == "schema_migration") continue;
    ASSERT_TRUE(marks.contains(table)) << table << " has no mark";
    text += table + " (" + marks[table] + ")\n" + columns;
  }
  PV_EXPECT_GOLDEN("schema_" + engine + ".txt", text);
}

}  // namespace
}  // namespace pv::app
