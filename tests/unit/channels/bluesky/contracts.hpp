// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

/// Conformance data kept outside the tree: the folder PV_CONTRACTS names, else ../shared/contracts beside it. Tests skip without.
namespace pv::test {

inline std::string contract_path(const std::string& file) {
  const char* folder = std::getenv("PV_CONTRACTS");
  return (folder ? std::string(folder) : std::string(PV_SOURCE_DIR) + "/../shared/contracts") + "/" + file;
}

inline std::string contract_text(const std::string& file) {
  std::ifstream stream(contract_path(file), std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

/// Lines that are neither empty nor comments.
inline std::vector<std::string> contract_lines(const std::string& file) {
  std::vector<std::string> lines;
  std::ifstream stream(contract_path(file));
  for (std::string line; std::getline(stream, line);) {
    if (!line.empty() && line.front() != '#') lines.push_back(line);
  }
  return lines;
}

}  // namespace pv::test
