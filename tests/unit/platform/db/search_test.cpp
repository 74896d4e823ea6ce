// SPDX-License-Identifier: Apache-2.0
#include "platform/db/search.hpp"

#include <gtest/gtest.h>

namespace pv::db {
namespace {

TEST(SearchExpression, says_the_same_in_each_engines_language) {
  const std::vector<std::vector<SearchTerm>> all{{{"brand1", false}}, {{"tostare", true}, {"tost", false}}};
  EXPECT_EQ(search_expression(Engine::Sqlite, all), R"(("brand1") AND ("tostare" * OR "tost"))");
  EXPECT_EQ(search_expression(Engine::Postgres, all), "('brand1') & ('tostare':* | 'tost')");
}

}  // namespace
}  // namespace pv::db
