// SPDX-License-Identifier: Apache-2.0
#include "platform/db/db.hpp"

#include <algorithm>

#include "platform/base/log.hpp"
#include "platform/db/engine.hpp"

namespace pv::db {

namespace {
const Query*& query_list() {
  static const Query* head = nullptr;
  return head;
}
thread_local bool inside_transaction = false;
constexpr double kSlowSeconds = 0.1;
}  // namespace

Query::Query(const char* name, const char* sql) : name_(name), sql_(sql), next_(query_list()) { query_list() = this; }
const Query* Query::first() { return query_list(); }

bool in_transaction() { return inside_transaction; }

const Value& Row::at(std::string_view column) const {
  const auto& names = *columns_;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == column) return values_[i];
  }
  throw Failure(Failure::Kind::Bug, "no column \"" + std::string(column) + "\"");
}

Result<std::unique_ptr<Database>> Database::open(const Options& options) {
  constexpr std::string_view kSqlite = "sqlite:";
  if (options.url.starts_with(kSqlite) && options.url.size() > kSqlite.size()) {
    return detail::open_sqlite(options.url.substr(kSqlite.size()), options);
  }
  if (options.url.starts_with("postgresql://") || options.url.starts_with("postgres://")) return detail::open_postgres(options);
  return fail(Code::InvalidInput, "db.bad_url");
}

namespace detail {

void wrong_type(std::string_view column, const char* wanted) {
  throw Failure(Failure::Kind::Bug, "column \"" + std::string(column) + "\" is not " + wanted);
}

bool as_bool(const Value& value, std::string_view column) {
  if (const auto* b = std::get_if<bool>(&value)) return *b;
  // SQLite has no boolean: what is computed, and so has no declared type, comes as 0 or 1.
  if (const auto* i = std::get_if<std::int64_t>(&value); i && (*i == 0 || *i == 1)) return *i == 1;
  wrong_type(column, "a boolean");
}

std::int64_t as_int(const Value& value, std::string_view column) {
  if (const auto* i = std::get_if<std::int64_t>(&value)) return *i;
  wrong_type(column, "an integer");
}

double as_double(const Value& value, std::string_view column) {
  if (const auto* d = std::get_if<double>(&value)) return *d;
  if (const auto* i = std::get_if<std::int64_t>(&value)) return static_cast<double>(*i);
  wrong_type(column, "a number");
}

const std::string& as_text(const Value& value, std::string_view column) {
  if (const auto* s = std::get_if<std::string>(&value)) return *s;
  wrong_type(column, "text");
}

const Blob& as_blob(const Value& value, std::string_view column) {
  if (const auto* b = std::get_if<Blob>(&value)) return *b;
  wrong_type(column, "bytes");
}

json::object FromValue<json::object>::get(const Value& value, std::string_view column) {
  auto object = json::parse_object(as_text(value, column));
  if (!object) wrong_type(column, "a JSON object");
  return std::move(*object);
}

EngineSql engine_sql(std::string_view sql, Engine engine) {
  const bool postgres = engine == Engine::Postgres;
  EngineSql result;
  std::size_t from = 0;
  for (;;) {
    const auto open = sql.find("{{", from);
    result.text += sql.substr(from, open == std::string_view::npos ? open : open - from);
    if (open == std::string_view::npos) break;
    const auto close = sql.find("}}", open);
    const auto name = close == std::string_view::npos ? sql.substr(open) : sql.substr(open + 2, close - open - 2);
    if (name == "skip_locked") {
      result.text += postgres ? "FOR UPDATE SKIP LOCKED" : "";
    } else if (name == "json") {
      result.text += postgres ? "JSONB" : "TEXT";
    } else if (name.starts_with("matches ")) {
      const std::string parameter(name.substr(std::string_view("matches ").size()));
      result.text += postgres ? "search @@ CAST(" + parameter + " AS tsquery)"
                              : "search_row IN (SELECT rowid FROM story_search WHERE story_search MATCH " + parameter + ")";
    } else if (name == "clock") {
      result.text += postgres ? "CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS BIGINT)"
                              : "CAST((julianday('now') - 2440587.5) * 86400000000 AS INTEGER)";
    } else {
      throw Failure(Failure::Kind::Bug, "unknown SQL helper {{" + std::string(name) + "}}");
    }
    from = close + 2;
  }
  const auto code = code_only(result.text);
  for (std::size_t i = 0; i + 1 < code.size(); ++i) {
    if (code[i] != '$') continue;
    int number = 0;
    for (std::size_t j = i + 1; j < code.size() && code[j] >= '0' && code[j] <= '9' && number < 10000; ++j) {
      number = number * 10 + (code[j] - '0');
    }
    result.parameters = std::max(result.parameters, number);
  }
  return result;
}

std::string code_only(std::string_view sql) {
  std::string out(sql);
  const auto blank = [&](std::size_t from, std::size_t to) {
    for (auto i = from; i < to && i < out.size(); ++i) {
      if (out[i] != '\n') out[i] = ' ';
    }
  };
  std::size_t i = 0;
  while (i < sql.size()) {
    if (sql.substr(i, 2) == "--") {
      const auto end = std::min(sql.find('\n', i), sql.size());
      blank(i, end);
      i = end;
    } else if (sql.substr(i, 2) == "/*") {
      const auto close = sql.find("*/", i + 2);
      const auto end = close == std::string_view::npos ? sql.size() : close + 2;
      blank(i, end);
      i = end;
    } else if (sql[i] == '\'') {
      // A doubled quote ends one string and starts the next, which comes to the same.
      const auto end = std::min(sql.find('\'', i + 1), sql.size());
      blank(i + 1, end);
      i = end + 1;
    } else {
      ++i;
    }
  }
  return out;
}

std::vector<std::string> split_statements(std::string_view sql) {
  const auto code = code_only(sql);
  std::vector<std::string> statements;
  std::size_t from = 0;
  const auto take = [&](std::size_t to) {
    const auto part = std::string_view(code).substr(from, to - from);
    if (part.find_first_not_of(" \t\r\n;") != std::string_view::npos) statements.emplace_back(sql.substr(from, to - from));
    from = to;
  };
  for (std::size_t i = 0; i < code.size(); ++i) {
    if (code[i] != ';') continue;
    const auto next = code.find_first_not_of(" \t\r", i + 1);
    if (next == std::string::npos || code[next] == '\n') take(i + 1);
  }
  take(sql.size());
  return statements;
}

void refuse_nested_transaction() {
  if (inside_transaction) throw Failure(Failure::Kind::Bug, "a transaction inside another");
}
TransactionMark::TransactionMark() {
  refuse_nested_transaction();
  inside_transaction = true;
}
TransactionMark::~TransactionMark() { inside_transaction = false; }

void check_arguments(const Query& query, const std::vector<Value>& args, int parameters) {
  if (static_cast<int>(args.size()) != parameters) {
    throw Failure(Failure::Kind::Bug, "takes " + std::to_string(parameters) + " arguments, got " + std::to_string(args.size()),
                  query.name());
  }
  for (const auto& arg : args) {
    const auto* text = std::get_if<std::string>(&arg);
    if (text && text->find('\0') != std::string::npos) {
      throw Failure(Failure::Kind::Bug, "a text argument holds a NUL byte", query.name());
    }
  }
}

metrics::Histogram& query_seconds(const char* query) {
  return metrics::histogram("pv_db_query_seconds", "Seconds that a named query took", {{"query", query}});
}

QueryTimer::~QueryTimer() {
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start_;
  histogram_.observe(took.count());
  if (took.count() > kSlowSeconds) log::warn("slow_query", {{"query", query_}, {"seconds", took.count()}});
}

}  // namespace detail
}  // namespace pv::db
