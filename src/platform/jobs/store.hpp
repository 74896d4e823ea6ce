// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "platform/jobs/jobs.hpp"

/// The rows behind the runner; only platform/jobs includes this.
namespace pv::jobs::detail {

/// What is waiting for somebody's attention.
struct Attention {
  bool due = false;      ///< a job can be claimed
  bool lost = false;     ///< a lease ran out, or its process is gone
  bool strange = false;  ///< overdue, and of a kind that this program does not know
};

/// The row of `enqueue`.
void insert(db::Tx& tx, Instant now, std::string_view kind, const json::object& payload, const EnqueueOptions& options);
/// The rows of `retry_dead`.
[[nodiscard]] Result<void> revive(db::Tx& tx, Instant now, const std::string& id);

/// Times: `now` is the injected clock's; a lease ends by the database's clock on PostgreSQL, where machines share it, and by the
/// injected clock on SQLite. Throws db::Failure.
class Store {
 public:
  /// `kinds` are those that may be claimed.
  Store(db::Database& database, const Clock& clock, const std::vector<std::string>& kinds);

  [[nodiscard]] Attention look(Instant now);
  /// The job that waited longest, now running under a lease of `lease_of(kind)`.
  [[nodiscard]] std::optional<Job> claim(Instant now, const std::function<Duration(const std::string&)>& lease_of);
  /// False when the lease was lost to another.
  bool extend(const Job& job, Duration lease);
  bool finish(const Job& job);
  /// Waits for its next attempt; a waiting job with the same kind and key takes its place.
  bool postpone(const Job& job, Instant run_at);
  bool bury(const Job& job, const std::string& error_key, const std::string& detail);
  /// Asks `decide` about each lost job (given without payload): the time to run again, or the error key to be buried with.
  int recover(const std::function<std::variant<Instant, std::string>(const Job&)>& decide);
  /// Buries jobs of kinds this program does not know, waiting or abandoned, that are overdue by more than an hour: in the
  /// meantime a process of another version may still take them.
  int bury_strangers(Instant now);

  /// The new lease's generation when `name` is due and free, else when to ask again.
  [[nodiscard]] std::variant<std::int64_t, Instant> claim_periodic(const std::string& name, Instant now, Duration lease);
  bool extend_periodic(const std::string& name, std::int64_t generation, Duration lease);
  void finish_periodic(const std::string& name, std::int64_t generation, Instant next);

 private:
  [[nodiscard]] Instant lease_clock(db::Tx& tx) const;
  bool postpone(db::Tx& tx, const Job& job, Instant run_at);
  bool bury(db::Tx& tx, const Job& job, const std::string& error_key, const std::string& detail);

  db::Database& database_;
  const Clock& clock_;
  std::string kinds_;  ///< ",a,b,"
  std::string owner_;
  bool alone_;  ///< a SQLite file has one process: rows of another owner are a dead process's
};

}  // namespace pv::jobs::detail
