// SPDX-License-Identifier: Apache-2.0
#include "platform/db/engine.hpp"

#include <gtest/gtest.h>

#include "support/databases.hpp"
#include "support/query_lint.hpp"

namespace pv::db {
namespace {

TEST(EngineSql, puts_in_the_helpers_and_counts_parameters) {
  const auto postgres = detail::engine_sql("SELECT id FROM t WHERE a = $2 AND b = $11 LIMIT 1 {{skip_locked}}", Engine::Postgres);
  EXPECT_EQ(postgres.text, "SELECT id FROM t WHERE a = $2 AND b = $11 LIMIT 1 FOR UPDATE SKIP LOCKED");
  EXPECT_EQ(postgres.parameters, 11);
  EXPECT_EQ(detail::engine_sql("x {{json}}, {{skip_locked}}", Engine::Sqlite).text, "x TEXT, ");
  EXPECT_EQ(detail::engine_sql("x {{json}}", Engine::Postgres).text, "x JSONB");
  EXPECT_EQ(detail::engine_sql("SELECT '$3' -- $4\n, $1 /* $5 */", Engine::Postgres).parameters, 1);
  EXPECT_THROW(static_cast<void>(detail::engine_sql("{{other}}", Engine::Sqlite)), Failure);
  EXPECT_THROW(static_cast<void>(detail::engine_sql("{{json", Engine::Sqlite)), Failure);
}

TEST(EngineSql, code_only_blanks_comments_and_strings) {
  EXPECT_EQ(detail::code_only("a 'bc' -- d\ne"), "a '  '     \ne");
  EXPECT_EQ(detail::code_only("a /* ' */ 'x''y' b"), "a         ' '' ' b");
  EXPECT_EQ(detail::code_only("'open"), "'    ");
}

TEST(EngineSql, statements_end_with_a_semicolon_at_the_end_of_a_line) {
  const auto parts = detail::split_statements("SELECT 1;\nSELECT ';\n' ; \n-- nothing;\n\nSELECT 3");
  ASSERT_EQ(parts.size(), 3U);
  EXPECT_EQ(parts[0], "SELECT 1;");
  EXPECT_NE(parts[1].find("';\n'"), std::string::npos);
  EXPECT_NE(parts[2].find("SELECT 3"), std::string::npos);
}

TEST(QueryLint, a_brand_table_is_asked_with_its_brand) {
  const std::vector<TableInfo> tables{
      {"story", TableMark::Brand, {}}, {"rendition", TableMark::Brand, {}}, {"person", TableMark::Person, {}}};
  const auto ok = [&](const char* sql) { return !test::brand_fault(sql, tables).has_value(); };
  EXPECT_TRUE(ok("SELECT * FROM person WHERE id = $1"));
  EXPECT_TRUE(ok("SELECT * FROM story WHERE brand_id = $1 AND id = $2"));
  EXPECT_TRUE(ok("select s.id from STORY s where s.brand_id=$12"));
  EXPECT_TRUE(ok("SELECT id FROM story AS s JOIN rendition AS r ON r.story_id = s.id WHERE $1 = s.brand_id"));
  EXPECT_TRUE(ok("UPDATE story SET title = $3 WHERE brand_id = $1 AND id = $2"));
  EXPECT_TRUE(ok("DELETE FROM story WHERE id = $2 AND brand_id = $1"));
  EXPECT_TRUE(ok("INSERT INTO story (id, brand_id, title) VALUES ($1, $2, $3)"));
  EXPECT_TRUE(ok("INSERT INTO story (id, brand_id) SELECT id, brand_id FROM rendition WHERE brand_id = $1"));
  EXPECT_TRUE(ok("-- @all-brands: the runner serves every brand\nSELECT id FROM story WHERE due < $1"));
  EXPECT_TRUE(ok("SELECT id AS story FROM person"));

  EXPECT_FALSE(ok("SELECT * FROM story WHERE id = $1"));
  EXPECT_FALSE(ok("SELECT * FROM story -- brand_id = $1\nWHERE id = $1"));
  EXPECT_FALSE(ok("SELECT * FROM story WHERE title = 'brand_id = $1'"));
  EXPECT_FALSE(ok("SELECT * FROM story WHERE brand_id = other_id"));
  EXPECT_FALSE(ok("SELECT * FROM story WHERE brand_id <> $1"));
  EXPECT_FALSE(ok("SELECT * FROM person WHERE id IN (SELECT author FROM story)"));
  EXPECT_FALSE(ok("UPDATE story SET brand_id = $1 WHERE id = $2"));
  EXPECT_FALSE(ok("INSERT INTO story (id, title) VALUES ($1, $2)"));
  EXPECT_FALSE(ok("INSERT INTO story SELECT $1, $2"));
  EXPECT_FALSE(ok("INSERT INTO story (id, brand_id) SELECT id, brand_id FROM rendition"));
  EXPECT_FALSE(ok("-- @all-brands:\nSELECT id FROM story"));
}

class PrepareFaults : public test::OnEachEngine {};
PV_ON_EACH_ENGINE(PrepareFaults);

const Query kGood("test.lint.good", "SELECT id FROM job WHERE id = $1 LIMIT 1 {{skip_locked}}");
const Query kNoTable("test.lint.no_table", "SELECT id FROM no_such_table");
const Query kCast("test.lint.cast", "SELECT $1::bigint FROM job");
const Query kTwo("test.lint.two", "DELETE FROM job WHERE id = $1; DELETE FROM job");
const Query kGap("test.lint.gap", "SELECT id FROM job WHERE id = $2");

TEST_P(PrepareFaults, are_found_without_running_anything) {
  EXPECT_EQ(database().prepare_fault(kGood), std::nullopt);
  EXPECT_NE(database().prepare_fault(kNoTable), std::nullopt);
  EXPECT_NE(database().prepare_fault(kTwo), std::nullopt);
  EXPECT_NE(database().prepare_fault(kGap), std::nullopt);
  // PostgreSQL's own cast has no meaning in SQLite.
  EXPECT_EQ(database().prepare_fault(kCast).has_value(), !on_postgres());
  // The layer's own queries are fine, and this binary's test queries stay out of it.
  EXPECT_EQ(test::prepare_faults(database()), std::vector<std::string>{});
}

}  // namespace
}  // namespace pv::db
