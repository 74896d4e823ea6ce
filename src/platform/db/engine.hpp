// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/metrics.hpp"
#include "platform/db/db.hpp"

/// Shared by the two engines and by the tests' lint; nobody else includes it.
namespace pv::db::detail {

/// SQL with the engine's own text in place of the `{{…}}` helpers, and the highest `$n` in it.
struct EngineSql {
  std::string text;
  int parameters = 0;
};
/// Throws Failure::Bug on an unknown helper.
[[nodiscard]] EngineSql engine_sql(std::string_view sql, Engine engine);

/// The same length as `sql`, comments and the insides of quoted strings overwritten by spaces.
[[nodiscard]] std::string code_only(std::string_view sql);

/// Statements of a script for engines that run one at a time, cut where a line ends with `;`.
[[nodiscard]] std::vector<std::string> split_statements(std::string_view sql);

/// Marks the thread as being inside a transaction. Throws Failure::Bug when it already is.
class TransactionMark {
 public:
  TransactionMark();
  ~TransactionMark();
  TransactionMark(const TransactionMark&) = delete;
  TransactionMark& operator=(const TransactionMark&) = delete;
};
/// Throws Failure::Bug when the thread is inside a transaction.
void refuse_nested_transaction();

/// Throws Failure::Bug when a text argument holds a NUL byte or the number of arguments is wrong.
void check_arguments(const Query& query, const std::vector<Value>& args, int parameters);

/// A broken unique constraint, told apart for Tx::try_exec.
class UniqueViolation final : public Failure {
 public:
  UniqueViolation(std::string what, std::string query) : Failure(Kind::Constraint, std::move(what), std::move(query)) {}
};

/// The connection itself broke (Failure::Unavailable also stands for a busy lock).
class LostConnection final : public Failure {
 public:
  LostConnection(std::string what, std::string query) : Failure(Kind::Unavailable, std::move(what), std::move(query)) {}
};

[[nodiscard]] metrics::Histogram& query_seconds(const char* query);
/// Feeds the histogram when it goes out of scope and writes the slow log above 100 ms.
class QueryTimer {
 public:
  QueryTimer(metrics::Histogram& histogram, const char* query)
      : histogram_(histogram), query_(query), start_(std::chrono::steady_clock::now()) {}
  ~QueryTimer();
  QueryTimer(const QueryTimer&) = delete;
  QueryTimer& operator=(const QueryTimer&) = delete;

 private:
  metrics::Histogram& histogram_;
  const char* query_;
  std::chrono::steady_clock::time_point start_;
};

[[nodiscard]] Result<std::unique_ptr<Database>> open_sqlite(const std::string& path, const Options& options);
[[nodiscard]] Result<std::unique_ptr<Database>> open_postgres(const Options& options);

}  // namespace pv::db::detail
