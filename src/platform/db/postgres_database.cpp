// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <random>
#include <thread>

#include "platform/base/log.hpp"
#include "platform/db/engine.hpp"
#include "platform/db/postgres_connection.hpp"

namespace pv::db::detail {

namespace {

using Mode = PostgresConnection::Mode;
using std::chrono::steady_clock;

constexpr int kReplays = 12;
constexpr std::chrono::microseconds kFirstPause{1000};
constexpr std::chrono::microseconds kLongestPause{250000};

/// Doubles with each replay; the jitter keeps two transactions that met once from meeting again.
void pause_before_replay(int replay) {
  thread_local std::minstd_rand random{std::random_device{}()};
  const auto base = std::min(kFirstPause * (1 << std::min(replay, 10)), kLongestPause);
  std::uniform_int_distribution<std::int64_t> jitter(base.count() / 2, base.count() + base.count() / 2);
  std::this_thread::sleep_for(std::chrono::microseconds(jitter(random)));
}

class PostgresTx final : public Tx {
 public:
  PostgresTx(PostgresConnection& connection, Mode mode, std::vector<std::function<void()>>& actions)
      : connection_(connection), mode_(mode), actions_(actions) {}
  [[nodiscard]] Engine engine() const override { return Engine::Postgres; }
  void after_commit(std::function<void()> action) override { actions_.push_back(std::move(action)); }
  void script(std::string_view sql) override { connection_.command(engine_sql(sql, Engine::Postgres).text, mode_, "db.script"); }

 protected:
  Answer run(const Query& query, std::vector<Value> args) override {
    auto outcome = connection_.run(query, args, mode_);
    return {std::move(outcome.rows), outcome.changed};
  }
  Result<std::int64_t> try_run(const Query& query, std::vector<Value> args) override {
    // An error aborts the transaction back to the last savepoint.
    connection_.command("SAVEPOINT pv_try", mode_);
    try {
      const auto changed = connection_.run(query, args, mode_).changed;
      connection_.command("RELEASE pv_try", mode_);
      return changed;
    } catch (const UniqueViolation& violation) {
      connection_.command("ROLLBACK TO pv_try; RELEASE pv_try", mode_);
      return fail(Code::Conflict, "db.conflict", violation.what());
    }
  }

 private:
  PostgresConnection& connection_;
  Mode mode_;
  std::vector<std::function<void()>>& actions_;
};

class PostgresDatabase final : public Database {
 public:
  PostgresDatabase(const Options& options, std::unique_ptr<PostgresConnection> first) : options_(options) {
    const auto lock_timeout = "; SET LOCAL lock_timeout = " + std::to_string(options.busy_timeout.count());
    begin_read_ = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" + lock_timeout;
    begin_serializable_ = "BEGIN ISOLATION LEVEL SERIALIZABLE" + lock_timeout;
    begin_read_committed_ = "BEGIN ISOLATION LEVEL READ COMMITTED" + lock_timeout;
    idle_.push_back(std::move(first));
    open_ = 1;
  }

  [[nodiscard]] Engine engine() const override { return Engine::Postgres; }
  [[nodiscard]] bool read_only() const override { return read_only_; }
  [[nodiscard]] Result<void> backup_to(const std::string&) override { return fail(Code::Unsupported, "db.backup_unsupported"); }

  void script_outside_transaction(std::string_view sql) override {
    refuse_nested_transaction();
    Lease lease(*this);
    for (const auto& statement : split_statements(engine_sql(sql, Engine::Postgres).text)) {
      lease->command(statement, Mode::Write, "db.script");
    }
  }
  [[nodiscard]] std::optional<std::string> prepare_fault(const Query& query) override {
    refuse_nested_transaction();
    Lease lease(*this);
    // A pool in transaction mode keeps us on one server only inside a transaction.
    lease.begin(begin_read_);
    return lease->prepare_fault(query);
  }

 protected:
  void read_erased(const std::function<void(Tx&)>& work) override;
  void write_erased(const std::function<bool(Tx&)>& work, Isolation isolation) override;

 private:
  /// A connection borrowed from the pool. What is still open is rolled back, a broken one is thrown away.
  class Lease {
   public:
    explicit Lease(PostgresDatabase& database) : database_(database), connection_(database.borrow()) {}
    ~Lease() {
      try {
        if (!connection_->broken() && connection_->in_transaction()) connection_->command("ROLLBACK", Mode::Read);
      } catch (const Failure& failure) { log::warn("db_rollback_failed", {{"detail", failure.what()}}); }
      database_.give_back(std::move(connection_));
    }
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;
    PostgresConnection* operator->() const { return connection_.get(); }
    PostgresConnection& operator*() const { return *connection_; }
    /// Begins; a connection that died while idle is replaced, and with it all others that lay idle.
    void begin(const std::string& sql) {
      try {
        connection_->command(sql, Mode::Read);
      } catch (const Failure&) {
        if (!connection_->broken()) throw;
        database_.drop_idle();
        connection_ = PostgresConnection::open(database_.options_.url);
        connection_->command(sql, Mode::Read);
      }
    }

   private:
    PostgresDatabase& database_;
    std::unique_ptr<PostgresConnection> connection_;
  };

  std::unique_ptr<PostgresConnection> borrow();
  void give_back(std::unique_ptr<PostgresConnection> connection);
  void drop_idle();
  bool write_once(const std::function<bool(Tx&)>& work, const std::string& begin, std::vector<std::function<void()>>& actions,
                  bool& committing);
  void refuse_when_read_only();

  const Options options_;
  std::string begin_read_;
  std::string begin_serializable_;
  std::string begin_read_committed_;

  std::mutex mutex_;
  std::condition_variable free_;
  std::vector<std::unique_ptr<PostgresConnection>> idle_;
  int open_ = 0;

  std::atomic<bool> read_only_ = false;
  std::mutex probe_mutex_;
  steady_clock::time_point next_probe_;
  metrics::Histogram& commit_seconds_ = query_seconds("db.commit");
  metrics::Counter& replays_ = metrics::counter("pv_db_replays_total", "Transactions run again after a serialization failure");
};

std::unique_ptr<PostgresConnection> PostgresDatabase::borrow() {
  std::unique_lock guard(mutex_);
  const bool free = free_.wait_for(guard, options_.busy_timeout, [&] { return !idle_.empty() || open_ < options_.pool; });
  if (!free) throw Failure(Failure::Kind::Unavailable, "no connection became free in time", "db.borrow");
  if (!idle_.empty()) {
    // The last one used: the others may time out behind a pool.
    auto connection = std::move(idle_.back());
    idle_.pop_back();
    return connection;
  }
  ++open_;
  guard.unlock();
  try {
    return PostgresConnection::open(options_.url);
  } catch (const Failure&) {
    give_back(nullptr);
    throw;
  }
}

void PostgresDatabase::give_back(std::unique_ptr<PostgresConnection> connection) {
  {
    const std::lock_guard guard(mutex_);
    if (connection && !connection->broken()) idle_.push_back(std::move(connection));
    else --open_;
  }
  free_.notify_one();
}

void PostgresDatabase::drop_idle() {
  std::vector<std::unique_ptr<PostgresConnection>> dropped;
  {
    const std::lock_guard guard(mutex_);
    dropped.swap(idle_);
    open_ -= static_cast<int>(dropped.size());
  }
  free_.notify_all();
}

void PostgresDatabase::read_erased(const std::function<void(Tx&)>& work) {
  refuse_nested_transaction();
  std::vector<std::function<void()>> actions;
  {
    Lease lease(*this);
    const TransactionMark mark;
    lease.begin(begin_read_);
    PostgresTx tx(*lease, Mode::Read, actions);
    work(tx);
    lease->command("COMMIT", Mode::Read);
  }
  for (auto& action : actions) action();
}

/// While read-only one write in each `probe_every` goes through and finds out; the others are refused at once.
void PostgresDatabase::refuse_when_read_only() {
  if (!read_only_) return;
  const std::lock_guard guard(probe_mutex_);
  const auto now = steady_clock::now();
  if (now < next_probe_) throw Failure(Failure::Kind::Full, "the database is read-only", "db.write");
  next_probe_ = now + options_.probe_every;
}

bool PostgresDatabase::write_once(const std::function<bool(Tx&)>& work, const std::string& begin,
                                  std::vector<std::function<void()>>& actions, bool& committing) {
  Lease lease(*this);
  const TransactionMark mark;
  lease.begin(begin);
  PostgresTx tx(*lease, Mode::Write, actions);
  if (!work(tx)) return false;
  committing = true;
  const QueryTimer timer(commit_seconds_, "db.commit");
  if (lease->command("COMMIT", Mode::Write) != "COMMIT") {
    // The server answers ROLLBACK when an earlier failure was swallowed by `work`.
    throw Failure(Failure::Kind::Bug, "a failed transaction was committed", "db.commit");
  }
  return true;
}

void PostgresDatabase::write_erased(const std::function<bool(Tx&)>& work, Isolation isolation) {
  refuse_nested_transaction();
  refuse_when_read_only();
  const auto& begin = isolation == Isolation::Serializable ? begin_serializable_ : begin_read_committed_;
  bool reconnected = false;
  for (int replay = 0;; ++replay) {
    std::vector<std::function<void()>> actions;
    bool committing = false;
    try {
      const bool kept = write_once(work, begin, actions, committing);
      if (!kept) return;
    } catch (const Failure& failure) {
      if (failure.kind() == Failure::Kind::Full) {
        const std::lock_guard guard(probe_mutex_);
        next_probe_ = steady_clock::now() + options_.probe_every;
        if (!read_only_.exchange(true)) log::error("db_read_only", {{"detail", failure.what()}});
      }
      const bool again = failure.kind() == Failure::Kind::Retry && replay < kReplays;
      // A connection lost before COMMIT was sent has changed nothing; lost after it, nobody knows.
      const bool lost = dynamic_cast<const LostConnection*>(&failure) != nullptr && !committing && !std::exchange(reconnected, true);
      if (!again && !lost) throw;
      replays_.add();
      pause_before_replay(replay);
      continue;
    }
    if (read_only_.exchange(false)) log::info("db_writable_again");
    for (auto& action : actions) action();
    return;
  }
}

}  // namespace

Result<std::unique_ptr<Database>> open_postgres(const Options& options) {
  try {
    auto connection = PostgresConnection::open(options.url);
    const auto name = connection->text_of("SELECT current_database()");
    const auto encoding = connection->text_of("SHOW server_encoding");
    const auto collation = connection->text_of("SELECT datcollate FROM pg_database WHERE datname = current_database()");
    // Both engines must sort alike, and SQLite sorts by bytes.
    const bool by_bytes = collation == "C" || collation == "POSIX" || collation == "C.UTF-8" || collation == "C.utf8";
    if (encoding != "UTF8" || !by_bytes) {
      return fail(Code::Conflict, {"db.collation", {{"name", name}, {"encoding", encoding}, {"collation", collation}}});
    }
    return std::make_unique<PostgresDatabase>(options, std::move(connection));
  } catch (const Failure& failure) { return fail(Code::Unavailable, "db.unreachable", failure.what()); }
}

}  // namespace pv::db::detail
