// SPDX-License-Identifier: Apache-2.0
#include "platform/base/embedded.hpp"

#include <algorithm>

#include "platform/db/migrations.hpp"

namespace pv::db {

std::span<const Migration> embedded_migrations() {
  static const std::vector<Migration> kMigrations = [] {
    std::vector<Migration> found;
    for (const auto& file : embedded::migrations) {
      constexpr std::string_view kEnding = ".sql";
      if (file.name.ends_with(kEnding)) found.push_back({file.name.substr(0, file.name.size() - kEnding.size()), file.data});
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return found;
  }();
  return kMigrations;
}

}  // namespace pv::db
