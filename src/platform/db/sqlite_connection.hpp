// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sqlite3.h>

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "platform/base/metrics.hpp"
#include "platform/db/db.hpp"

namespace pv::db::detail {

/// One SQLite connection with its prepared statements; used by one thread at a time.
class SqliteConnection {
 public:
  enum class Role { Writer, Reader, Copier };  ///< a copier may write elsewhere (VACUUM INTO)
  struct Outcome {
    Rows rows;
    std::int64_t changed = 0;
  };

  /// Throws Failure.
  [[nodiscard]] static std::unique_ptr<SqliteConnection> open(const std::string& path, Role role, std::chrono::milliseconds busy_timeout);
  ~SqliteConnection();
  SqliteConnection(const SqliteConnection&) = delete;
  SqliteConnection& operator=(const SqliteConnection&) = delete;

  Outcome run(const Query& query, const std::vector<Value>& args);
  /// A statement of ours without parameters ("BEGIN IMMEDIATE"); `sql` must be a literal, its address is the cache's key.
  void command(const char* sql);
  /// Several statements, not cached.
  void script(const std::string& sql);
  /// The engine's complaint about `query`.
  [[nodiscard]] std::optional<std::string> prepare_fault(const Query& query);
  [[nodiscard]] bool in_transaction() const;
  /// True once after a write failed for want of space (or on a file that turned read-only).
  [[nodiscard]] bool take_out_of_space();

 private:
  struct Statement {
    sqlite3_stmt* handle = nullptr;
    int parameters = 0;
    std::vector<int> slots;  ///< SQLite's number of `$1`, `$2`…: it counts by first appearance
    std::shared_ptr<const std::vector<std::string>> columns;
    std::vector<bool> boolean;  ///< columns declared BOOLEAN
    metrics::Histogram* seconds = nullptr;
    std::uint64_t used = 0;
  };

  SqliteConnection(sqlite3* handle, Role role) : handle_(handle), role_(role) {}
  Statement& statement(const Query& query);
  [[nodiscard]] Statement prepare(const char* name, std::string_view sql);
  void make_room();
  static void bind(const Statement& statement, const std::vector<Value>& args);
  static void describe(Statement& statement);
  static Value column(const Statement& statement, int index);
  [[noreturn]] void raise(int code, const char* query);

  sqlite3* handle_;
  Role role_;
  bool out_of_space_ = false;
  std::uint64_t uses_ = 0;
  std::unordered_map<const char*, Statement> statements_;
};

}  // namespace pv::db::detail
