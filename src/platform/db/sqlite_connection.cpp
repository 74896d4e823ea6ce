// SPDX-License-Identifier: Apache-2.0
#include "platform/db/sqlite_connection.hpp"

#include <algorithm>
#include <mutex>

#include "platform/db/engine.hpp"

namespace pv::db::detail {

namespace {

constexpr std::size_t kStatements = 128;  ///< per connection; a prepared statement holds some kilobytes

/// Resets a statement however its use ends, so that it never keeps a snapshot or a lock.
class Use {
 public:
  explicit Use(sqlite3_stmt* handle) : handle_(handle) {}
  ~Use() {
    sqlite3_reset(handle_);
    sqlite3_clear_bindings(handle_);
  }
  Use(const Use&) = delete;
  Use& operator=(const Use&) = delete;

 private:
  sqlite3_stmt* handle_;
};

void initialise_library() {
  static std::once_flag once;
  // Statistics cost a global mutex on each allocation.
  std::call_once(once, [] {
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    sqlite3_initialize();
  });
}

}  // namespace

std::unique_ptr<SqliteConnection> SqliteConnection::open(const std::string& path, Role role, std::chrono::milliseconds busy_timeout) {
  initialise_library();
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(path.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE, nullptr);
  std::unique_ptr<SqliteConnection> connection(new SqliteConnection(handle, role));
  if (code != SQLITE_OK) connection->raise(code, "db.open");
  sqlite3_extended_result_codes(handle, 1);
  sqlite3_busy_timeout(handle, static_cast<int>(busy_timeout.count()));
  // Caches grow as pages are read, so an idle process pays for none of this.
  connection->script(role == Role::Writer
                         ? "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-65536;"
                           "PRAGMA wal_autocheckpoint=8000; PRAGMA journal_size_limit=67108864;"
                     : role == Role::Reader ? "PRAGMA foreign_keys=ON; PRAGMA cache_size=-1024; PRAGMA query_only=ON;"
                                            : "PRAGMA cache_size=-2048;");
  if (role == Role::Writer) {
    // Some network file systems cannot share WAL's index and quietly keep the old journal.
    const Statement mode = connection->prepare("db.open", "PRAGMA journal_mode");
    const bool wal = sqlite3_step(mode.handle) == SQLITE_ROW &&
                     std::string_view(reinterpret_cast<const char*>(sqlite3_column_text(mode.handle, 0))) == "wal";
    sqlite3_finalize(mode.handle);
    if (!wal) throw Failure(Failure::Kind::Unavailable, "the file system does not support write-ahead logging", "db.open");
  }
  return connection;
}

SqliteConnection::~SqliteConnection() {
  for (auto& [key, statement] : statements_) sqlite3_finalize(statement.handle);
  sqlite3_close_v2(handle_);
}

bool SqliteConnection::in_transaction() const { return sqlite3_get_autocommit(handle_) == 0; }
bool SqliteConnection::take_out_of_space() { return std::exchange(out_of_space_, false); }

void SqliteConnection::raise(int code, const char* query) {
  using Kind = Failure::Kind;
  std::string what = handle_ ? sqlite3_errmsg(handle_) : sqlite3_errstr(code);
  what += " (SQLite " + std::to_string(code) + ")";
  switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID: throw UniqueViolation(std::move(what), query);
    default: break;
  }
  switch (code & 0xff) {
    case SQLITE_FULL:
    case SQLITE_READONLY:
    case SQLITE_IOERR:
      if (role_ == Role::Writer) {
        out_of_space_ = true;
        throw Failure(Kind::Full, std::move(what), query);
      }
      // A reader is told "read-only" when a query that writes was run in a read transaction.
      throw Failure((code & 0xff) == SQLITE_READONLY ? Kind::Bug : Kind::Unavailable, std::move(what), query);
    case SQLITE_CONSTRAINT: throw Failure(Kind::Constraint, std::move(what), query);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_CANTOPEN:
    case SQLITE_NOMEM:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: throw Failure(Kind::Unavailable, std::move(what), query);
    default: throw Failure(Kind::Bug, std::move(what), query);
  }
}

SqliteConnection::Statement SqliteConnection::prepare(const char* name, std::string_view sql) {
  const auto text = engine_sql(sql, Engine::Sqlite);
  Statement statement;
  statement.parameters = text.parameters;
  const char* tail = nullptr;
  const int code = sqlite3_prepare_v3(handle_, text.text.c_str(), static_cast<int>(text.text.size()) + 1, SQLITE_PREPARE_PERSISTENT,
                                      &statement.handle, &tail);
  if (code != SQLITE_OK) raise(code, name);
  const auto refuse = [&](std::string what) {
    sqlite3_finalize(statement.handle);
    throw Failure(Failure::Kind::Bug, std::move(what), name);
  };
  if (statement.handle == nullptr) refuse("no statement");
  if (code_only(tail).find_first_not_of(" \t\r\n;") != std::string::npos) refuse("more than one statement");
  for (int i = 1; i <= text.parameters; ++i) {
    const auto parameter = "$" + std::to_string(i);
    const int slot = sqlite3_bind_parameter_index(statement.handle, parameter.c_str());
    if (slot == 0) refuse("no parameter " + parameter);
    statement.slots.push_back(slot);
  }
  if (sqlite3_bind_parameter_count(statement.handle) != text.parameters) refuse("a parameter that is not $n");
  statement.seconds = &query_seconds(name);
  return statement;
}

void SqliteConnection::make_room() {
  if (statements_.size() < kStatements) return;
  const auto oldest =
      std::min_element(statements_.begin(), statements_.end(), [](const auto& a, const auto& b) { return a.second.used < b.second.used; });
  sqlite3_finalize(oldest->second.handle);
  statements_.erase(oldest);
}

SqliteConnection::Statement& SqliteConnection::statement(const Query& query) {
  auto found = statements_.find(query.sql());
  if (found == statements_.end()) {
    make_room();
    found = statements_.emplace(query.sql(), prepare(query.name(), query.sql())).first;
  }
  found->second.used = ++uses_;
  return found->second;
}

void SqliteConnection::bind(const Statement& statement, const std::vector<Value>& args) {
  for (std::size_t i = 0; i < args.size(); ++i) {
    const int slot = statement.slots[i];
    sqlite3_stmt* handle = statement.handle;
    // The arguments outlive the statement's use, hence SQLITE_STATIC.
    const int code = std::visit(
        [&](const auto& value) {
          using T = std::decay_t<decltype(value)>;
          if constexpr (std::is_same_v<T, std::monostate>) return sqlite3_bind_null(handle, slot);
          else if constexpr (std::is_same_v<T, bool>) return sqlite3_bind_int(handle, slot, value ? 1 : 0);
          else if constexpr (std::is_same_v<T, std::int64_t>) return sqlite3_bind_int64(handle, slot, value);
          else if constexpr (std::is_same_v<T, double>) return sqlite3_bind_double(handle, slot, value);
          else if constexpr (std::is_same_v<T, std::string>)
            return sqlite3_bind_text64(handle, slot, value.data(), value.size(), SQLITE_STATIC, SQLITE_UTF8);
          else return sqlite3_bind_blob64(handle, slot, value.bytes.c_str(), value.bytes.size(), SQLITE_STATIC);
        },
        args[i]);
    if (code != SQLITE_OK) throw Failure(Failure::Kind::Bug, sqlite3_errstr(code));
  }
}

void SqliteConnection::describe(Statement& statement) {
  const int count = sqlite3_column_count(statement.handle);
  // A statement is prepared anew when the schema changes, and `SELECT *` may then have other columns.
  if (statement.columns && static_cast<int>(statement.columns->size()) == count) return;
  std::vector<std::string> names;
  statement.boolean.clear();
  for (int i = 0; i < count; ++i) {
    names.emplace_back(sqlite3_column_name(statement.handle, i));
    const char* declared = sqlite3_column_decltype(statement.handle, i);
    statement.boolean.push_back(declared != nullptr && sqlite3_stricmp(declared, "BOOLEAN") == 0);
  }
  statement.columns = std::make_shared<const std::vector<std::string>>(std::move(names));
}

Value SqliteConnection::column(const Statement& statement, int index) {
  sqlite3_stmt* handle = statement.handle;
  switch (sqlite3_column_type(handle, index)) {
    case SQLITE_NULL: return {};
    case SQLITE_INTEGER: {
      const std::int64_t value = sqlite3_column_int64(handle, index);
      if (statement.boolean[static_cast<std::size_t>(index)]) return value != 0;
      return value;
    }
    case SQLITE_FLOAT: return sqlite3_column_double(handle, index);
    case SQLITE_BLOB: {
      const auto* bytes = static_cast<const char*>(sqlite3_column_blob(handle, index));
      const auto size = static_cast<std::size_t>(sqlite3_column_bytes(handle, index));
      return bytes ? Blob{std::string(bytes, size)} : Blob{};
    }
    default: {
      const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(handle, index));
      return std::string(text, static_cast<std::size_t>(sqlite3_column_bytes(handle, index)));
    }
  }
}

SqliteConnection::Outcome SqliteConnection::run(const Query& query, const std::vector<Value>& args) {
  auto& statement = this->statement(query);
  check_arguments(query, args, statement.parameters);
  const QueryTimer timer(*statement.seconds, query.name());
  const Use use(statement.handle);
  bind(statement, args);
  Outcome outcome;
  for (;;) {
    const int code = sqlite3_step(statement.handle);
    if (code == SQLITE_DONE) break;
    if (code != SQLITE_ROW) raise(code, query.name());
    if (outcome.rows.empty()) describe(statement);
    const int count = static_cast<int>(statement.columns->size());
    std::vector<Value> values;
    values.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) values.push_back(column(statement, i));
    outcome.rows.emplace_back(statement.columns, std::move(values));
  }
  // sqlite3_changes keeps the number of the last statement that wrote.
  if (sqlite3_stmt_readonly(statement.handle) == 0) outcome.changed = sqlite3_changes64(handle_);
  return outcome;
}

void SqliteConnection::command(const char* sql) {
  auto found = statements_.find(sql);
  if (found == statements_.end()) {
    make_room();
    found = statements_.emplace(sql, prepare("db.transaction", sql)).first;
  }
  found->second.used = ++uses_;
  const Use use(found->second.handle);
  const int code = sqlite3_step(found->second.handle);
  if (code != SQLITE_DONE && code != SQLITE_ROW) raise(code, sql);
}

void SqliteConnection::script(const std::string& sql) {
  const int code = sqlite3_exec(handle_, engine_sql(sql, Engine::Sqlite).text.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) raise(sqlite3_extended_errcode(handle_), "db.script");
}

std::optional<std::string> SqliteConnection::prepare_fault(const Query& query) {
  try {
    sqlite3_finalize(prepare(query.name(), query.sql()).handle);
  } catch (const Failure& failure) { return failure.what(); }
  return std::nullopt;
}

}  // namespace pv::db::detail
