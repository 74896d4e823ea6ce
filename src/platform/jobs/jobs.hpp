// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "platform/base/json.hpp"
#include "platform/base/time.hpp"
#include "platform/db/db.hpp"

/// Background work: rows written in the transaction that causes them, claimed under a lease, retried with jittered backoff,
/// recovered by policy after a crash, and dead-lettered for a person.
namespace pv::jobs {

struct Job {
  std::string id;
  std::string kind;
  std::optional<std::string> brand_id;
  json::object payload;  ///< ids and field names only, no personal data
  int attempt = 1;       ///< 1 on the first run
  std::int64_t generation = 0;
};

/// What happens to a job whose lease expired (its process died).
enum class Recovery {
  Requeue,       ///< run again: the handler is idempotent
  FailAmbiguous  ///< to the dead-letter list: a person decides
};

struct Definition {
  std::string kind;
  int attempts = 8;
  Duration first_backoff = std::chrono::seconds(5);  ///< doubled each time, ±25 % jitter, at most `max_backoff`
  Duration max_backoff = std::chrono::minutes(30);
  Duration lease = std::chrono::seconds(60);
  Recovery recovery = Recovery::Requeue;
  /// Runs outside any transaction. An error is retried or not by `traits(code).job_policy`; `retry_after` is honoured.
  std::function<Result<void>(const Job&)> run;
};

struct EnqueueOptions {
  std::optional<Instant> run_at;          ///< now when absent
  std::optional<std::string> dedupe_key;  ///< a second waiting job of the same kind and key is not added; the first is as it was
  std::optional<std::string> brand_id;
};

/// Adds a row inside the caller's transaction. Runners wake after its commit.
void enqueue(db::Tx& tx, Instant now, std::string_view kind, const json::object& payload, const EnqueueOptions& options = {});

/// A repeated task without a row per run: a lease row keeps it to one process at a time. Runs at the first start, then `every`
/// (up to 5 % sooner, so that tasks drift apart). A failure is logged, and the next run is the retry.
struct Periodic {
  std::string name;
  Duration every;
  std::function<Result<void>()> run;
};

struct DeadJob {
  Job job;
  std::string error_key;
  std::string detail;
  Instant died;
};

/// The dead-letter list, newest first: what a person has to look at.
[[nodiscard]] std::vector<DeadJob> dead_jobs(db::Tx& tx, int limit);
/// Takes a job from the list and lets it wait again with all its attempts before it; where an equal one waits already, that one does
/// the work. Runners wake after the commit. Code::NotFound "jobs.not_found" when it is not on the list.
[[nodiscard]] Result<void> retry_dead(db::Tx& tx, Instant now, const std::string& id);
/// Takes a job from the list for good. Code::NotFound "jobs.not_found" when it is not on the list.
[[nodiscard]] Result<void> close_dead(db::Tx& tx, const std::string& id);

/// A failed run: `traits(code).job_policy` says whether it is tried again; exceptions that tell of a database that is away count as
/// Code::Unavailable, all others as Code::Internal and go to the dead-letter list at once. Kinds that no definition names are left
/// to other processes; after an hour they are dead-lettered too. Jobs survive their process: on SQLite what a dead process held is
/// recovered at the next start, on PostgreSQL when its lease ends.
class Runner {
 public:
  /// `database` and `clock` outlive the runner.
  Runner(db::Database& database, const Clock& clock, std::vector<Definition> definitions, std::vector<Periodic> periodic);
  ~Runner();
  /// Starts `threads` workers and one timer thread; polls each second and on wake-ups.
  void start(int threads);
  /// Stops claiming, lets running jobs finish for `grace`, then returns. The destructor waits for what still runs.
  void stop(Duration grace);
  /// For tests: recovers what was lost, runs each periodic task that is due, then claims and runs everything due at `now` on this
  /// thread until nothing is; gives the number of jobs run. No lease is extended meanwhile.
  int run_due();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace pv::jobs
