// SPDX-License-Identifier: Apache-2.0
#include "app/config.hpp"

#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <functional>

#include "platform/base/toml.hpp"
#include "platform/http/address.hpp"
#include "platform/text/unicode.hpp"
#include "platform/text/url.hpp"

extern char** environ;

namespace pv::app {

namespace {

using Check = std::function<Result<void>(const std::string&)>;

/// One key: where it goes and what it may be.
struct Key {
  std::string_view name;
  std::string_view help;
  std::variant<std::string Config::*, std::int64_t Config::*, std::vector<std::string> Config::*> target;
  std::int64_t low = 0;
  std::int64_t high = 0;
  Result<void> (*check)(const std::string&) = nullptr;
};

// A check names only the fault; `wrong` adds key, place and what was given. // i18n: app.config.not_*
Result<void> check_origin(const std::string& text) {
  if (text.empty()) return {};
  const auto url = text::Url::parse(text);
  if (!url || url->path() != "/" || !url->query().empty()) return fail(Code::InvalidInput, "app.config.not_origin", text);
  return {};
}

Result<void> check_database(const std::string& text) {
  if (text.empty() || text.starts_with("sqlite:") || text.starts_with("postgresql://") || text.starts_with("postgres://")) return {};
  return fail(Code::InvalidInput, "app.config.not_database", text);
}

/// "localhost" is what the server listens on by its address, not by its name.
Result<void> check_listen(const std::string& text) {
  if (http::Address::parse(text)) return {};
  return fail(Code::InvalidInput, "app.config.not_address", text);
}

Result<void> check_network(const std::string& text) {
  if (http::Network::parse(text)) return {};
  return fail(Code::InvalidInput, "app.config.not_network", text);
}

Result<void> check_host_port(const std::string& text) {
  const auto parts = http::split_authority(text);
  if (parts && !parts->host.empty() && !parts->port.empty()) return {};
  return fail(Code::InvalidInput, "app.config.not_host_port", text);
}

/// May hold a password: named, never repeated.
Result<void> check_proxy(const std::string& text) {
  if (text.empty()) return {};
  const auto url = text::Url::parse(text);
  if (url && (url->scheme() == "http" || url->scheme() == "https")) return {};
  return fail(Code::InvalidInput, "app.config.not_proxy", text);
}

Result<void> check_level(const std::string& text) {
  if (text == "debug" || text == "info" || text == "warning" || text == "error") return {};
  return fail(Code::InvalidInput, "app.config.not_level", text);
}

const std::vector<Key>& keys() {
  static const std::vector<Key> list{
      {"data.folder", "folder of database, key and media", &Config::data_folder},
      {"server.listen", "address to listen on", &Config::listen, 0, 0, check_listen},
      {"server.port", "port of the desk; newsrooms take the next free ones; 0: any", &Config::port, 0, 65535},
      {"server.desk_url", "public address of the desk behind a proxy", &Config::desk_url, 0, 0, check_origin},
      {"server.newsroom_url", "public address of the first brand's newsroom behind a proxy", &Config::newsroom_url, 0, 0, check_origin},
      {"server.trusted_proxies", "addresses or networks whose X-Forwarded-* is believed", &Config::trusted_proxies, 0, 0, check_network},
      {"server.io_threads", "threads that read and write connections", &Config::io_threads, 1, 64},
      {"server.pool_threads", "threads that make pages", &Config::pool_threads, 1, 256},
      {"database.url", "sqlite:FILE or postgresql://…; empty: a SQLite file in the data folder", &Config::database_url, 0, 0,
       check_database},
      {"key.file", "key that seals secrets; keep it outside the backup", &Config::key_file},
      {"net.allow", "host:port pairs on private addresses that may be called", &Config::net_allow, 0, 0, check_host_port},
      {"net.proxy", "proxy for outgoing requests", &Config::net_proxy, 0, 0, check_proxy},
      {"publishing.workers", "calls to networks at the same time", &Config::publishing_workers, 1, 256},
      {"log.level", "debug, info, warning or error", &Config::log_level, 0, 0, check_level},
      {"web.folder", "development: browser files from this folder", &Config::web_folder},
  };
  return list;
}

/// PORTAVOCE_SERVER_DESK_URL for "server.desk_url".
std::string variable(std::string_view key) {
  std::string name = "PORTAVOCE_";
  for (const char c : key) name += c == '.' ? '_' : static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return name;
}

/// "--desk-url" for "server.desk_url"; the two keys every command takes are named after their section.
std::string flag(std::string_view key) {
  const auto dot = key.find('.');
  if (key == "data.folder" || key == "key.file") return "--" + std::string(key.substr(0, dot));
  std::string name = "--" + std::string(key.substr(dot + 1));
  std::replace(name.begin(), name.end(), '_', '-');
  return name;
}

/// Where a value stands. `kind` is what the messages choose their words by: "line" (of the file; `name` is its number), "environment",
/// "flag", or "name" (of a known variable or flag, which speaks for itself).
struct Place {
  std::string_view kind;
  std::string name{};
};

Error wrong(std::string_view key, const Place& place, const std::string& reason_key,
            std::vector<std::pair<std::string, MessageArg>> more = {}) {
  more.emplace_back("key", std::string(key));
  more.emplace_back("place", std::string(place.kind));
  more.emplace_back("where", place.name);
  return Error(Code::InvalidInput, Message(reason_key, std::move(more)),
               std::string(key) + " in " + std::string(place.kind) + " " + place.name);
}

Result<void> set_number(Config& config, const Key& key, std::int64_t number, const Place& place) {
  if (number < key.low || number > key.high) {
    return fail(wrong(key.name, place, "app.config.out_of_range", {{"low", key.low}, {"high", key.high}}));
  }
  config.*std::get<std::int64_t Config::*>(key.target) = number;
  return {};
}

Result<void> set_text(Config& config, const Key& key, const std::string& text, const Place& place) {
  if (text.size() > 4096 || !text::valid_utf8(text) || text.find('\0') != std::string::npos) {
    return fail(wrong(key.name, place, "app.config.unreadable"));
  }
  if (key.check != nullptr) {
    if (const auto checked = key.check(text); !checked) {
      // These may hold a password: they are named, never repeated.
      const bool tell = key.check != &check_database && key.check != &check_proxy;
      return fail(wrong(key.name, place, checked.error().safe.key, {{"given", tell ? text : std::string()}}));
    }
  }
  config.*std::get<std::string Config::*>(key.target) = text;
  return {};
}

Result<void> set_list(Config& config, const Key& key, std::vector<std::string> items, const Place& place) {
  for (const auto& item : items) {
    if (item.size() > 4096 || !text::valid_utf8(item)) return fail(wrong(key.name, place, "app.config.unreadable"));
    if (key.check == nullptr) continue;
    if (const auto checked = key.check(item); !checked) return fail(wrong(key.name, place, checked.error().safe.key, {{"given", item}}));
  }
  config.*std::get<std::vector<std::string> Config::*>(key.target) = std::move(items);
  return {};
}

/// From the environment or a flag everything is text: numbers are read, lists are parted by commas.
Result<void> set_from_text(Config& config, const Key& key, const std::string& text, const Place& place) {
  if (std::holds_alternative<std::int64_t Config::*>(key.target)) {
    std::int64_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc{} || end != text.data() + text.size()) return fail(wrong(key.name, place, "app.config.not_number"));
    return set_number(config, key, number, place);
  }
  if (std::holds_alternative<std::vector<std::string> Config::*>(key.target)) {
    std::vector<std::string> items;
    std::string item;
    for (const char c : text + ",") {
      if (c != ',') item += c;
      else if (auto clean = text::trim(std::exchange(item, {})); !clean.empty()) items.push_back(std::move(clean));
    }
    return set_list(config, key, std::move(items), place);
  }
  return set_text(config, key, text, place);
}

}  // namespace

Result<Config> read_config(std::string_view file_text, const std::map<std::string, std::string>& environment,
                           const std::map<std::string, std::string>& flags) {
  Config config;
  auto parsed = parse_toml(file_text);
  if (!parsed) return fail(parsed.error());
  for (const auto& [name, entry] : *parsed) {
    const Place place{"line", std::to_string(entry.line)};
    const auto key = std::find_if(keys().begin(), keys().end(), [&](const Key& known) { return known.name == name; });
    if (key == keys().end()) return fail(wrong(name, place, "app.config.unknown_key"));
    if (std::holds_alternative<std::int64_t Config::*>(key->target)) {
      const auto* number = std::get_if<std::int64_t>(&entry.value);
      if (number == nullptr) return fail(wrong(name, place, "app.config.not_number"));
      PV_CHECK(set_number(config, *key, *number, place));
    } else if (std::holds_alternative<std::vector<std::string> Config::*>(key->target)) {
      const auto* list = std::get_if<std::vector<std::string>>(&entry.value);
      if (list == nullptr) return fail(wrong(name, place, "app.config.not_list"));
      PV_CHECK(set_list(config, *key, *list, place));
    } else {
      const auto* text = std::get_if<std::string>(&entry.value);
      if (text == nullptr) return fail(wrong(name, place, "app.config.not_text"));
      PV_CHECK(set_text(config, *key, *text, place));
    }
  }
  for (const auto& [name, value] : environment) {
    if (!name.starts_with("PORTAVOCE_")) continue;
    const auto key = std::find_if(keys().begin(), keys().end(), [&, n = name](const Key& known) { return variable(known.name) == n; });
    if (key == keys().end()) return fail(wrong(name, Place{"environment"}, "app.config.unknown_key"));
    PV_CHECK(set_from_text(config, *key, value, {"name", name}));
  }
  for (const auto& [name, value] : flags) {
    const auto key = std::find_if(keys().begin(), keys().end(), [&, n = name](const Key& known) { return known.name == n; });
    if (key == keys().end()) return fail(wrong(name, Place{"flag"}, "app.config.unknown_key"));
    PV_CHECK(set_from_text(config, *key, value, {"name", flag(name)}));
  }
  return config;
}

std::map<std::string, std::string> portavoce_environment() {
  std::map<std::string, std::string> found;
  for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
    const std::string_view text(*entry);
    const auto equals = text.find('=');
    if (text.starts_with("PORTAVOCE_") && equals != std::string_view::npos) {
      found.emplace(text.substr(0, equals), text.substr(equals + 1));
    }
  }
  return found;
}

std::string describe_config() {
  std::string out;
  for (const auto& key : keys()) { out += std::string(key.name) + "  (" + variable(key.name) + ")\n    " + std::string(key.help) + "\n"; }
  return out;
}

}  // namespace pv::app
