// SPDX-License-Identifier: Apache-2.0
#include "platform/base/toml.hpp"

#include <toml++/toml.h>

#include <algorithm>

namespace pv {

namespace {

Error fault(std::string key, int line, std::string detail) {
  return Error(Code::InvalidInput, Message(std::move(key), {{"line", std::int64_t{line}}, {"reason", detail}}), detail);
}

Result<void> flatten(const toml::table& table, const std::string& prefix, std::map<std::string, TomlEntry>& out) {
  for (const auto& [key, node] : table) {
    const auto name = prefix.empty() ? std::string(key.str()) : prefix + "." + std::string(key.str());
    const int line = static_cast<int>(node.source().begin.line);
    // "a.b" in quotes and b in [a] are two keys to TOML and one to us: neither may hide the other.
    if (!node.is_table() && out.contains(name)) return tl::unexpected<Error>(fault("base.toml_unreadable", line, name + " twice"));
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

namespace {

constexpr std::size_t kMostParts = 64;

/// The line on which a name has more than kMostParts parts ("a.a.a…"), or 0. The library builds one table within another for each and
/// takes them down by recursion, so such a name is refused before it is read. A text of as many words joined by dots alone is refused too.
int endless_name(std::string_view text) {
  int line = 1;
  std::size_t dots = 0;
  for (const char c : text) {
    const bool part = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '"' ||
                      c == '\'' || c == ' ' || c == '\t';
    if (c == '.') {
      if (++dots > kMostParts) return line;
    } else if (!part) {
      dots = 0;
    }
    if (c == '\n') ++line;
  }
  return 0;
}

/// Past the string whose opening quote stands at `at`; the end where it is not closed.
std::size_t past_string(std::string_view text, std::size_t at) {
  const char quote = text[at];
  const std::string three(3, quote);
  const bool several_lines = text.substr(at, 3) == three;
  for (at += several_lines ? 3 : 1; at < text.size(); ++at) {
    if (text[at] == '\\' && quote == '"') ++at;
    else if (!several_lines && (text[at] == quote || text[at] == '\n')) return at + 1;
    else if (several_lines && text.substr(at, 3) == three) break;
  }
  // Up to two more quotes belong to the string they close.
  for (std::size_t quotes = 0; quotes < 5 && at < text.size() && text[at] == quote; ++quotes) ++at;
  return std::min(at, text.size());
}

/// The line of the first letter outside ASCII that stands neither in quotes nor in a remark, or 0. TOML has none there, and the library
/// looks some of them up in a table that does not hold them.
int letter_without_quotes(std::string_view text) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  const auto start = text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  for (auto at = start; at < text.size();) {
    const char c = text[at];
    if (static_cast<unsigned char>(c) >= 0x80)
      return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
    // Within a word a quote opens nothing.
    const bool opens = at == start || std::string_view(" \t\r\n=[,{.").find(text[at - 1]) != std::string_view::npos;
    if (opens && (c == '"' || c == '\'')) at = past_string(text, at);
    else if (c == '#') at = std::min(text.find('\n', at), text.size());
    else ++at;
  }
  return 0;
}

}  // namespace

Result<std::map<std::string, TomlEntry>> parse_toml(std::string_view text) {
  std::map<std::string, TomlEntry> out;
  if (const int line = endless_name(text); line != 0) {
    return tl::unexpected<Error>(fault("base.toml_unreadable", line, "a name of more than " + std::to_string(kMostParts) + " parts"));
  }
  if (const int line = letter_without_quotes(text); line != 0)
    return tl::unexpected<Error>(fault("base.toml_quotes", line, "a letter outside quotes"));
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
