// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdio>
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

/// A YAML file as JSON text, read by python3-yaml; empty without the file or the module.
inline std::string contract_yaml(const std::string& file) {
  const std::string path = contract_path(file);
  if (!std::ifstream(path)) return {};
  const std::string script = "import json,sys,yaml; print(json.dumps(yaml.safe_load(open(sys.argv[1],encoding=\"utf-8\"))))";
  FILE* pipe = ::popen(("python3 -c '" + script + "' '" + path + "' 2>/dev/null").c_str(), "r");
  if (pipe == nullptr) return {};
  std::string json;
  char buffer[4096];
  for (std::size_t got = 0; (got = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;) json.append(buffer, got);
  return ::pclose(pipe) == 0 ? json : std::string();
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
