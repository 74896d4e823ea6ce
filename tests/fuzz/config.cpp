// SPDX-License-Identifier: Apache-2.0
// Lines "PORTAVOCE_…=value" are environment, lines "--section.key=value" flags, all others the file. Whatever is read is within its
// bounds and the same twice; whatever is refused says where.
#include "app/config.hpp"

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "platform/base/assert.hpp"
#include "platform/base/toml.hpp"
#include "platform/text/unicode.hpp"

namespace {

bool names_a_place(const pv::Error& error) {
  if (error.code != pv::Code::InvalidInput) return false;
  bool place = false;
  for (const auto& [name, value] : error.safe.args) {
    if (name == "line") place = std::get<std::int64_t>(value) >= 0;
    // "line 3", or a variable or flag that speaks for itself by being named.
    if (name == "place") place = !std::get<std::string>(value).empty();
  }
  return place;
}

}  // namespace

void fuzz_one(std::span<const std::byte> input) {
  std::string_view rest(reinterpret_cast<const char*>(input.data()), input.size());
  std::string file;
  std::map<std::string, std::string> environment;
  std::map<std::string, std::string> flags;
  while (!rest.empty()) {
    const auto end = rest.find('\n');
    const auto line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    const auto equals = line.find('=');
    if (line.starts_with("PORTAVOCE_") && equals != std::string_view::npos) {
      environment.emplace(line.substr(0, equals), line.substr(equals + 1));
    } else if (line.starts_with("--") && equals != std::string_view::npos) {
      flags.emplace(line.substr(2, equals - 2), line.substr(equals + 1));
    } else {
      file.append(line).append("\n");
    }
  }

  const auto parsed = pv::parse_toml(file);
  if (!parsed) PV_ASSERT(names_a_place(parsed.error()));
  else
    for (const auto& [key, entry] : *parsed) PV_ASSERT(!key.empty() && entry.line > 0);

  const auto config = pv::app::read_config(file, environment, flags);
  if (!config) {
    PV_ASSERT(names_a_place(config.error()) && !config.error().safe.key.empty());
    return;
  }
  PV_ASSERT(parsed.has_value());
  PV_ASSERT(config->port >= 0 && config->port <= 65535);
  PV_ASSERT(config->io_threads >= 1 && config->io_threads <= 64 && config->pool_threads >= 1 && config->publishing_workers >= 1);
  for (const auto* text : {&config->data_folder, &config->listen, &config->desk_url, &config->newsroom_url, &config->database_url,
                           &config->key_file, &config->net_proxy, &config->log_level, &config->web_folder}) {
    PV_ASSERT(text->find('\0') == std::string::npos && pv::text::valid_utf8(*text));
  }
  PV_ASSERT(!config->database().empty() && !config->key().empty());
  const auto again = pv::app::read_config(file, environment, flags);
  PV_ASSERT(again && again->database() == config->database() && again->port == config->port &&
            again->trusted_proxies == config->trusted_proxies);
}
