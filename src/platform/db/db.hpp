// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "platform/base/assert.hpp"
#include "platform/base/id.hpp"
#include "platform/base/json.hpp"
#include "platform/base/result.hpp"
#include "platform/base/time.hpp"

/// A thin layer over SQLite and PostgreSQL. One SQL text serves both (PostgreSQL style `$1`); the few differences stand behind
/// `{{…}}` helpers that are put in when a statement is prepared:
///   {{skip_locked}}  -> `FOR UPDATE SKIP LOCKED` on PostgreSQL, nothing on SQLite (one writer)
///   {{json}}         -> the type of a JSON column: `JSONB` on PostgreSQL, `TEXT` on SQLite
///   {{matches $5}}   -> the row's search terms match parameter 5, made by search_expression() (search.hpp); of the one table with an
///                       index of terms that the query asks
///   {{clock}}        -> the database's own clock in microseconds since 1970 (leases shared by machines; nothing else)
/// Texts are UTF-8 without NUL bytes: PostgreSQL cannot hold one, so both engines refuse it (Failure::Kind::Bug).
namespace pv::db {

enum class Engine { Sqlite, Postgres };

/// A named statement. Define at namespace scope: `const db::Query kFind("stories.find", R"sql(…)sql");`. Every query joins a list
/// that the tests walk (it prepares on both engines; brand tables are asked with brand_id). Names are unique.
class Query {
 public:
  Query(const char* name, const char* sql);
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;
  [[nodiscard]] const char* name() const { return name_; }
  [[nodiscard]] const char* sql() const { return sql_; }
  [[nodiscard]] const Query* next() const { return next_; }
  /// Head of the list of all queries in the binary.
  [[nodiscard]] static const Query* first();

 private:
  const char* name_;
  const char* sql_;
  const Query* next_;
};

struct Blob {
  std::string bytes;
  auto operator<=>(const Blob&) const = default;
};

using Value = std::variant<std::monostate, bool, std::int64_t, double, std::string, Blob>;

inline Value to_value(std::nullptr_t) { return {}; }
inline Value to_value(bool v) { return v; }
template <class T>
  requires(std::is_integral_v<T> && !std::is_same_v<T, bool>)
Value to_value(T v) {
  return static_cast<std::int64_t>(v);
}
inline Value to_value(double v) { return v; }
inline Value to_value(std::string v) { return v; }
inline Value to_value(std::string_view v) { return std::string(v); }
inline Value to_value(const char* v) { return std::string(v); }
inline Value to_value(Blob v) { return v; }
inline Value to_value(Instant v) { return to_micros(v); }
inline Value to_value(Duration v) { return static_cast<std::int64_t>(v.count()); }
inline Value to_value(const json::object& v) { return std::string(json::serialize(v)); }
inline Value to_value(const json::value& v) { return std::string(json::serialize(v)); }
template <class Tag>
Value to_value(const Id<Tag>& v) {
  return v.empty() ? Value{} : Value{v.str()};
}
template <class T>
Value to_value(const std::optional<T>& v) {
  return v ? to_value(*v) : Value{};
}

namespace detail {
template <class T>
struct FromValue;
[[noreturn]] void wrong_type(std::string_view column, const char* wanted);
bool as_bool(const Value&, std::string_view column);  ///< SQLite gives 0/1
std::int64_t as_int(const Value&, std::string_view column);
double as_double(const Value&, std::string_view column);
const std::string& as_text(const Value&, std::string_view column);
const Blob& as_blob(const Value&, std::string_view column);

template <>
struct FromValue<bool> {
  static bool get(const Value& v, std::string_view c) { return as_bool(v, c); }
};
template <>
struct FromValue<std::int64_t> {
  static std::int64_t get(const Value& v, std::string_view c) { return as_int(v, c); }
};
template <>
struct FromValue<int> {
  static int get(const Value& v, std::string_view c) { return static_cast<int>(as_int(v, c)); }
};
template <>
struct FromValue<double> {
  static double get(const Value& v, std::string_view c) { return as_double(v, c); }
};
template <>
struct FromValue<std::string> {
  static std::string get(const Value& v, std::string_view c) { return as_text(v, c); }
};
template <>
struct FromValue<Blob> {
  static Blob get(const Value& v, std::string_view c) { return as_blob(v, c); }
};
template <>
struct FromValue<Instant> {
  static Instant get(const Value& v, std::string_view c) { return from_micros(as_int(v, c)); }
};
template <>
struct FromValue<Duration> {
  static Duration get(const Value& v, std::string_view c) { return Duration{as_int(v, c)}; }
};
template <>
struct FromValue<json::object> {
  static json::object get(const Value& v, std::string_view c);
};
template <class Tag>
struct FromValue<Id<Tag>> {
  static Id<Tag> get(const Value& v, std::string_view c) { return Id<Tag>(as_text(v, c)); }
};
template <class T>
struct FromValue<std::optional<T>> {
  static std::optional<T> get(const Value& v, std::string_view c) {
    if (std::holds_alternative<std::monostate>(v)) return std::nullopt;
    return FromValue<T>::get(v, c);
  }
};
}  // namespace detail

/// Rows of one answer share their column names.
class Row {
 public:
  Row(std::shared_ptr<const std::vector<std::string>> columns, std::vector<Value> values)
      : columns_(std::move(columns)), values_(std::move(values)) {}
  /// Throws (a bug) on an unknown column, another type, or NULL where T is not optional.
  template <class T>
  [[nodiscard]] T get(std::string_view column) const {
    return detail::FromValue<T>::get(at(column), column);
  }
  [[nodiscard]] const Value& at(std::string_view column) const;

 private:
  std::shared_ptr<const std::vector<std::string>> columns_;
  std::vector<Value> values_;
};
using Rows = std::vector<Row>;

/// What breaks the request: thrown, caught by the HTTP worker, the job runner and main only.
class Failure : public std::exception {
 public:
  enum class Kind {
    Unavailable,  ///< lost connection, locked file
    Full,         ///< no space or read-only file system: the desk goes read-only
    Constraint,   ///< unique, foreign key, check, not null
    Retry,        ///< serialization or deadlock; `write` has already retried
    Bug,          ///< bad SQL, wrong type
  };
  Failure(Kind kind, std::string what, std::string query = {}) : kind_(kind), what_(std::move(what)), query_(std::move(query)) {}
  [[nodiscard]] Kind kind() const { return kind_; }
  [[nodiscard]] const std::string& query() const { return query_; }
  [[nodiscard]] const char* what() const noexcept override { return what_.c_str(); }

 private:
  Kind kind_;
  std::string what_;
  std::string query_;
};

/// One transaction on one connection; used by one thread. No network call, child process or rendering inside one.
class Tx {
 public:
  virtual ~Tx() = default;
  template <class... Args>
  Rows query(const Query& q, const Args&... args) {
    return run(q, {to_value(args)...}).rows;
  }
  /// At most one row; more is a bug and throws.
  template <class... Args>
  std::optional<Row> one(const Query& q, const Args&... args) {
    auto rows = run(q, {to_value(args)...}).rows;
    if (rows.empty()) return std::nullopt;
    PV_ASSERT(rows.size() == 1);
    return std::move(rows.front());
  }
  /// Number of rows changed.
  template <class... Args>
  std::int64_t exec(const Query& q, const Args&... args) {
    return run(q, {to_value(args)...}).changed;
  }
  /// Like exec, but a broken unique constraint comes back as Code::Conflict and the transaction stays usable.
  template <class... Args>
  Result<std::int64_t> try_exec(const Query& q, const Args&... args) {
    return try_run(q, {to_value(args)...});
  }

  [[nodiscard]] virtual Engine engine() const = 0;
  /// Runs after a durable commit, on the thread that called `write`, in order. Never runs when rolled back.
  virtual void after_commit(std::function<void()> action) = 0;
  /// For migrations and tools only: several statements without parameters.
  virtual void script(std::string_view sql) = 0;

 protected:
  struct Answer {
    Rows rows;
    std::int64_t changed = 0;
  };
  virtual Answer run(const Query& q, std::vector<Value> args) = 0;
  virtual Result<std::int64_t> try_run(const Query& q, std::vector<Value> args) = 0;
};

struct Options {
  /// "sqlite:/path/desk.db" or a libpq URL "postgresql://…".
  std::string url;
  int readers = 4;  ///< SQLite: connections that read, opened when first needed
  int pool = 8;     ///< PostgreSQL: connections at most
  /// How long to wait for a lock or for a free connection before Failure::Unavailable.
  std::chrono::milliseconds busy_timeout{5000};
  /// How often a database that went read-only is tried again.
  std::chrono::milliseconds probe_every{5000};
};

/// What PostgreSQL promises a write transaction; SQLite's single writer is always serializable.
enum class Isolation {
  Serializable,
  /// Only for claiming rows by {{skip_locked}}, for appending, and for migrations: there SERIALIZABLE would replay for nothing.
  ReadCommitted,
};

/// Thread-safe. Transactions do not nest: one inside another throws (a bug). Opening a SQLite file takes an exclusive lock on `<file>.lock` for the process: a second one gets
/// Code::Conflict "db.locked".
class Database {
 public:
  virtual ~Database() = default;
  [[nodiscard]] static Result<std::unique_ptr<Database>> open(const Options& options);

  /// Runs `work(Tx&)` in a read transaction (a consistent snapshot) and gives back what it returns.
  template <class F>
  auto read(F&& work) -> std::invoke_result_t<F, Tx&> {
    using R = std::invoke_result_t<F, Tx&>;
    if constexpr (std::is_void_v<R>) {
      read_erased([&](Tx& tx) { work(tx); });
    } else {
      std::optional<R> result;
      read_erased([&](Tx& tx) { result.emplace(work(tx)); });
      return std::move(*result);
    }
  }

  /// Runs `work(Tx&)` as one durable transaction and returns after the commit. When `work` returns a Result holding an error,
  /// or throws, everything it did is rolled back. On PostgreSQL (SERIALIZABLE) `work` may run several times, so it has no
  /// effects outside the transaction. On SQLite concurrent writers share one commit (group commit, a savepoint each).
  template <class F>
  auto write(F&& work, Isolation isolation = Isolation::Serializable) -> std::invoke_result_t<F, Tx&> {
    using R = std::invoke_result_t<F, Tx&>;
    if constexpr (std::is_void_v<R>) {
      write_erased(
          [&](Tx& tx) {
            work(tx);
            return true;
          },
          isolation);
    } else {
      std::optional<R> result;
      write_erased(
          [&](Tx& tx) {
            result.emplace(work(tx));
            if constexpr (requires {
                            result->has_value();
                            result->error();
                          })
              return result->has_value();
            else return true;
          },
          isolation);
      return std::move(*result);
    }
  }

  [[nodiscard]] virtual Engine engine() const = 0;
  /// True after a write failed for want of space; writes answer Failure::Full until a probe write (every 5 s) succeeds.
  [[nodiscard]] virtual bool read_only() const = 0;
  /// A consistent copy while running: SQLite `VACUUM INTO file`; PostgreSQL answers Code::Unsupported (use pg_dump).
  [[nodiscard]] virtual Result<void> backup_to(const std::string& file) = 0;
  /// For migrations marked `-- @no-transaction`: runs each statement alone, outside any transaction. Statements end with a `;`
  /// at the end of a line.
  virtual void script_outside_transaction(std::string_view sql) = 0;
  /// For tests: prepares the query without running it and gives the engine's complaint.
  [[nodiscard]] virtual std::optional<std::string> prepare_fault(const Query& query) = 0;

 protected:
  virtual void read_erased(const std::function<void(Tx&)>& work) = 0;
  virtual void write_erased(const std::function<bool(Tx&)>& work, Isolation isolation) = 0;
};

/// A consistent copy of a SQLite database, also while another process has it open (`VACUUM INTO`; readers need no lock file).
/// `target` must not exist.
[[nodiscard]] Result<void> copy_sqlite(const std::string& source, const std::string& target);

/// True when the calling thread is inside a transaction. `net` and child processes assert that it is false.
[[nodiscard]] bool in_transaction();

}  // namespace pv::db
