// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/result.hpp"

namespace pv::app {

/// What the program is told: defaults, then one TOML file, then PORTAVOCE_SECTION_KEY variables, then flags.
struct Config {
  std::string data_folder = "data";

  std::string listen = "127.0.0.1";
  std::int64_t port = 8080;  ///< 0: any free one
  std::string desk_url;      ///< address of the desk behind a proxy
  std::string newsroom_url;  ///< address of the only brand's newsroom behind a proxy
  std::vector<std::string> trusted_proxies;
  std::int64_t io_threads = 1;
  std::int64_t pool_threads = 8;

  std::string database_url;  ///< empty: "sqlite:<data>/desk.db"
  std::string key_file;      ///< empty: "<data>/key"
  std::vector<std::string> net_allow;
  std::string net_proxy;
  std::int64_t publishing_workers = 8;
  std::string log_level = "info";
  std::string web_folder;  ///< development: browser files read from here instead of the binary

  [[nodiscard]] std::string database() const { return database_url.empty() ? "sqlite:" + data_folder + "/desk.db" : database_url; }
  [[nodiscard]] std::string key() const { return key_file.empty() ? data_folder + "/key" : key_file; }
};

/// Reads `file_text` (may be empty) and `environment` (name -> value). The first fault names the key, the place and the reason.
[[nodiscard]] Result<Config> read_config(std::string_view file_text, const std::map<std::string, std::string>& environment,
                                         const std::map<std::string, std::string>& flags);
/// PORTAVOCE_* of the process's environment.
[[nodiscard]] std::map<std::string, std::string> portavoce_environment();
/// All keys with their meaning and default, for `portavoce config keys` and the manual.
[[nodiscard]] std::string describe_config();

}  // namespace pv::app
