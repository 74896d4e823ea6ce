// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <libpq-fe.h>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "platform/db/db.hpp"
#include "platform/db/engine.hpp"

namespace pv::db::detail {

/// One libpq connection; used by one thread at a time. Statements are unnamed and nothing is kept in the session, so a pool in
/// transaction mode may stand between.
class PostgresConnection {
 public:
  /// A write that the server refuses as read-only means that it is a standby or out of order; in a read it is our bug.
  enum class Mode { Read, Write };
  struct Outcome {
    Rows rows;
    std::int64_t changed = 0;
  };

  /// Throws Failure::Unavailable.
  [[nodiscard]] static std::unique_ptr<PostgresConnection> open(const std::string& url);
  ~PostgresConnection();
  PostgresConnection(const PostgresConnection&) = delete;
  PostgresConnection& operator=(const PostgresConnection&) = delete;

  Outcome run(const Query& query, const std::vector<Value>& args, Mode mode);
  /// One or more statements by the simple protocol; gives the last command's tag ("COMMIT").
  std::string command(const std::string& sql, Mode mode, const char* name = "db.transaction");
  /// First column of the first row, or nothing.
  [[nodiscard]] std::string text_of(const std::string& sql);
  [[nodiscard]] std::optional<std::string> prepare_fault(const Query& query);
  [[nodiscard]] bool broken() const { return PQstatus(handle_) != CONNECTION_OK; }
  [[nodiscard]] bool in_transaction() const;

 private:
  struct Clear {
    void operator()(PGresult* result) const { PQclear(result); }
  };
  using Answer = std::unique_ptr<PGresult, Clear>;
  struct Statement {
    EngineSql sql;
    metrics::Histogram* seconds = nullptr;
  };

  explicit PostgresConnection(PGconn* handle) : handle_(handle) {}
  const Statement& statement(const Query& query);
  [[noreturn]] void raise(const PGresult* result, const char* query, Mode mode);

  PGconn* handle_;
  std::unordered_map<const char*, Statement> statements_;
};

}  // namespace pv::db::detail
