// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "platform/db/db.hpp"

namespace pv::db {

struct SearchTerm {
  std::string text;  ///< letters and digits only
  bool prefix = false;
};
/// What `{{matches $n}}` takes on that engine: of each inner list one term at least. Neither list may be empty.
/// FTS5's query syntax (sqlite.org/fts5.html, section 3) and PostgreSQL's tsquery (manual, section 8.11.2).
[[nodiscard]] std::string search_expression(Engine engine, const std::vector<std::vector<SearchTerm>>& all);

}  // namespace pv::db
