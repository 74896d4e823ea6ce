// SPDX-License-Identifier: Apache-2.0
#include "platform/db/search.hpp"

#include "platform/base/assert.hpp"

namespace pv::db {

std::string search_expression(Engine engine, const std::vector<std::vector<SearchTerm>>& all) {
  const bool postgres = engine == Engine::Postgres;
  PV_ASSERT(!all.empty());
  std::string text;
  for (const auto& any : all) {
    PV_ASSERT(!any.empty());
    if (!text.empty()) text += postgres ? " & " : " AND ";
    text += "(";
    for (std::size_t i = 0; i < any.size(); ++i) {
      // A quote would end the term early.
      PV_ASSERT(any[i].text.find_first_of("'\"\\") == std::string::npos);
      if (i > 0) text += postgres ? " | " : " OR ";
      if (postgres) text += "'" + any[i].text + "'" + (any[i].prefix ? ":*" : "");
      else text += "\"" + any[i].text + "\"" + (any[i].prefix ? " *" : "");
    }
    text += ")";
  }
  return text;
}

}  // namespace pv::db
