// SPDX-License-Identifier: Apache-2.0
#include "platform/base/toml.hpp"

#include <toml++/toml.h>

namespace pv {

namespace {

Error fault(std::string key, int line, std::string detail) {
  return Error(Code::InvalidInput, Message(std::move(key), {{"line", std::int64_t{line}}, {"reason", detail}}), detail);
}

Result<void> flatten(const toml::table& table, const std::string& prefix, std::map<std::string, TomlEntry>& out) {
  for (const auto& [key, node] : table) {
    const auto name = prefix.empty() ? std::string(key.str()) : prefix + "." + std::string(key.str());
    const int line = static_cast<int>(node.source().begin.line);
    if (const auto* inner = node.as_table()) {
      PV_CHECK(flatten(*inner, name, out));
    } else if (const auto* text = node.as_string()) {
      out[name] = {text->get(), line};
    } else if (const auto* integer = node.as_integer()) {
      out[name] = {integer->get(), line};
    } else if (const auto* real = node.as_floating_point()) {
      out[name] = {real->get(), line};
    } else if (const auto* flag = node.as_boolean()) {
      out[name] = {flag->get(), line};
    } else if (const auto* array = node.as_array()) {
      std::vector<std::string> items;
      for (const auto& item : *array) {
        const auto* string = item.as_string();
        if (string == nullptr) return tl::unexpected<Error>(fault("base.toml_array_of_strings", line, name));
        items.push_back(string->get());
      }
      out[name] = {std::move(items), line};
    } else {
      return tl::unexpected<Error>(fault("base.toml_kind", line, name));
    }
  }
  return {};
}

}  // namespace

Result<std::map<std::string, TomlEntry>> parse_toml(std::string_view text) {
  std::map<std::string, TomlEntry> out;
  try {
    const auto table = toml::parse(text);
    PV_CHECK(flatten(table, "", out));
  } catch (const toml::parse_error& error) {
    return tl::unexpected<Error>(
        fault("base.toml_unreadable", static_cast<int>(error.source().begin.line), std::string(error.description())));
  }
  return out;
}

}  // namespace pv
