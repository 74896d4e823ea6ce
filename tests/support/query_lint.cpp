// SPDX-License-Identifier: Apache-2.0
#include "support/query_lint.hpp"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <stdexcept>

#include "platform/db/engine.hpp"

namespace pv::test {

namespace {

bool ours(const db::Query& query) { return !std::string_view(query.name()).starts_with("test."); }

/// Lower-case words, parameters (`$1`) and single marks.
std::vector<std::string> tokens_of(std::string_view sql) {
  std::string code = db::detail::code_only(sql);
  std::transform(code.begin(), code.end(), code.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  std::vector<std::string> tokens;
  const auto part = [&](std::size_t i) {
    return i < code.size() && (std::isalnum(static_cast<unsigned char>(code[i])) != 0 || code[i] == '_');
  };
  for (std::size_t i = 0; i < code.size();) {
    if (part(i) || code[i] == '$') {
      std::size_t end = i + 1;
      while (part(end)) ++end;
      tokens.push_back(code.substr(i, end - i));
      i = end;
    } else {
      if (std::isspace(static_cast<unsigned char>(code[i])) == 0 && code[i] != '"') tokens.push_back(code.substr(i, 1));
      ++i;
    }
  }
  return tokens;
}

bool is_parameter(const std::string& token) {
  return token.size() > 1 && token[0] == '$' && std::all_of(token.begin() + 1, token.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool has_reason(std::string_view sql) {
  constexpr std::string_view kMark = "-- @all-brands:";
  const auto at = sql.find(kMark);
  if (at == std::string_view::npos) return false;
  const auto line = sql.substr(at + kMark.size(), sql.find('\n', at) - at - kMark.size());
  return line.find_first_not_of(" \t\r") != std::string_view::npos;
}

}  // namespace

std::optional<std::string> brand_fault(std::string_view sql, std::span<const db::TableInfo> tables) {
  const auto tokens = tokens_of(sql);
  const auto at = [&](std::size_t i) -> std::string_view { return i < tokens.size() ? std::string_view(tokens[i]) : std::string_view(); };
  const auto is_brand_table = [&](std::string_view name) {
    return std::any_of(tables.begin(), tables.end(),
                       [&](const auto& table) { return table.mark == db::TableMark::Brand && table.name == name; });
  };

  std::string read;      // a brand table that is read or changed
  std::string inserted;  // a brand table that gets rows
  bool lists_brand = true;
  bool filtered = false;
  bool setting = false;  // between SET and WHERE `brand_id = $1` is an assignment
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (at(i) == "set") setting = true;
    if (at(i) == "where" || at(i) == "from" || at(i) == "returning") setting = false;
    if (at(i) == "into" && is_brand_table(at(i + 1))) {
      inserted = at(i + 1);
      bool listed = false;
      auto k = i + 2;
      for (; at(i + 2) == "(" && k < tokens.size() && at(k) != ")"; ++k) listed = listed || at(k) == "brand_id";
      lists_brand = lists_brand && listed;
      i = at(i + 2) == "(" ? k : i + 1;  // a column may bear a table's name
      continue;
    }
    if (is_brand_table(at(i)) && (i == 0 || (at(i - 1) != "." && at(i - 1) != "as")) && at(i + 1) != ".") { read = at(i); }
    if (setting || at(i) != "brand_id") continue;
    if (at(i + 1) == "=" && is_parameter(std::string(at(i + 2)))) filtered = true;
    if (i >= 2 && at(i - 1) == "=" && is_parameter(std::string(at(i - 2)))) filtered = true;
    if (i >= 4 && at(i - 1) == "." && at(i - 3) == "=" && is_parameter(std::string(at(i - 4)))) filtered = true;
  }
  if ((inserted.empty() && read.empty()) || has_reason(sql)) return std::nullopt;
  if (!inserted.empty() && !lists_brand) return "adds to " + inserted + " without naming brand_id";
  if (!read.empty() && !filtered) return "names " + read + " without brand_id = $n";
  return std::nullopt;
}

std::vector<std::string> brand_query_faults(std::span<const db::Migration> migrations) {
  auto tables = db::table_marks(migrations);
  if (!tables) return {"migrations: " + tables.error().detail};
  std::vector<std::string> faults;
  for (const auto* query = db::Query::first(); query; query = query->next()) {
    if (!ours(*query)) continue;
    if (const auto fault = brand_fault(query->sql(), *tables)) faults.push_back(std::string(query->name()) + ": " + *fault);
  }
  std::sort(faults.begin(), faults.end());
  return faults;
}

std::vector<std::string> all_brands_queries() {
  std::vector<std::string> names;
  for (const auto* query = db::Query::first(); query; query = query->next()) {
    if (ours(*query) && has_reason(query->sql())) names.emplace_back(query->name());
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::vector<std::string> prepare_faults(db::Database& database) {
  std::vector<std::string> faults;
  std::set<std::string> names;
  for (const auto* query = db::Query::first(); query; query = query->next()) {
    if (!ours(*query)) continue;
    if (!names.insert(query->name()).second) faults.push_back(std::string(query->name()) + ": the name occurs twice");
    if (const auto fault = database.prepare_fault(*query)) faults.push_back(std::string(query->name()) + ": " + *fault);
  }
  std::sort(faults.begin(), faults.end());
  return faults;
}

}  // namespace pv::test
