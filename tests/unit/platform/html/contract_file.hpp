// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>

namespace pv::html::checks {

/// A file of the conformance data, when that is there (PV_CONTRACTS, or beside the project).
inline std::optional<std::string> contract_file(const std::string& name) {
  const char* given = std::getenv("PV_CONTRACTS");
  const auto path = (given != nullptr ? std::filesystem::path(given) : std::filesystem::path(PV_SOURCE_DIR) / "../shared/contracts") / name;
  std::ifstream in(path, std::ios::binary);
  if (!in) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(in), {});
}

}  // namespace pv::html::checks
