// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <cstdio>
#include <cstring>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

#include "platform/base/log.hpp"
#include "platform/db/engine.hpp"
#include "platform/db/sqlite_connection.hpp"

namespace pv::db::detail {

namespace {

/// A group is closed after this long even when more writers stand in the queue.
constexpr std::chrono::milliseconds kGroupTime{2};
constexpr std::size_t kGroupUnits = 1024;
/// As much as a busy desk writes in one go: a probe that finds less room would only let the next write fail.
constexpr const char* kProbeWrite = "INSERT INTO pv_space_probe (filler) VALUES (zeroblob(65536))";

class FileDescriptor {
 public:
  explicit FileDescriptor(int fd) : fd_(fd) {}
  FileDescriptor(FileDescriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  FileDescriptor& operator=(FileDescriptor&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
  }
  ~FileDescriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  [[nodiscard]] int get() const { return fd_; }

 private:
  int fd_;
};

Message about_file(const char* key, const std::string& path, int error) {
  return {key, {{"path", path}, {"reason", std::string(std::strerror(error))}}};
}

/// The lock that makes this process the file's only user. The file stays: removing it would let two processes lock two inodes.
Result<FileDescriptor> lock_file(const std::string& path) {
  const auto name = path + ".lock";
  FileDescriptor file(::open(name.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
  if (file.get() < 0) return fail(Code::Unavailable, about_file("db.cannot_open", name, errno));
  if (::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
    if (errno != EWOULDBLOCK) return fail(Code::Unavailable, about_file("db.cannot_open", name, errno));
    char owner[32] = {};
    if (::pread(file.get(), owner, sizeof owner - 1, 0) <= 0) std::strcpy(owner, "?");
    owner[std::strcspn(owner, "\n")] = '\0';
    return fail(Code::Conflict, {"db.locked", {{"path", path}, {"process", std::string(owner)}}});
  }
  const auto self = std::to_string(::getpid()) + "\n";
  // For the message above only, so a disk without room for it must not keep the desk from starting.
  if (::ftruncate(file.get(), 0) != 0 || ::pwrite(file.get(), self.data(), self.size(), 0) < 0) {
    log::warn("db_lock_owner_not_written", {{"path", name}});
  }
  return file;
}

class SqliteTx final : public Tx {
 public:
  SqliteTx(SqliteConnection& connection, std::vector<std::function<void()>>& actions) : connection_(connection), actions_(actions) {}
  [[nodiscard]] Engine engine() const override { return Engine::Sqlite; }
  void after_commit(std::function<void()> action) override { actions_.push_back(std::move(action)); }
  void script(std::string_view sql) override { connection_.script(std::string(sql)); }

 protected:
  Answer run(const Query& query, std::vector<Value> args) override {
    auto outcome = connection_.run(query, args);
    return {std::move(outcome.rows), outcome.changed};
  }
  Result<std::int64_t> try_run(const Query& query, std::vector<Value> args) override {
    try {
      // SQLite undoes just the statement that broke a constraint.
      return connection_.run(query, args).changed;
    } catch (const UniqueViolation& violation) { return fail(Code::Conflict, "db.conflict", violation.what()); }
  }

 private:
  SqliteConnection& connection_;
  std::vector<std::function<void()>>& actions_;
};

class SqliteDatabase final : public Database {
 public:
  SqliteDatabase(std::string path, const Options& options, FileDescriptor lock, std::unique_ptr<SqliteConnection> writer)
      : path_(std::move(path)), options_(options), lock_(std::move(lock)), writer_(std::move(writer)), thread_([this] { write_loop(); }) {}

  ~SqliteDatabase() override {
    {
      const std::lock_guard guard(mutex_);
      stopping_ = true;
    }
    wake_.notify_all();
    thread_.join();
    // The last connection to close folds the log into the file, and only the writer may.
    readers_.clear();
    writer_.reset();
  }

  [[nodiscard]] Engine engine() const override { return Engine::Sqlite; }
  [[nodiscard]] bool read_only() const override { return read_only_; }

  [[nodiscard]] Result<void> backup_to(const std::string& file) override;
  void script_outside_transaction(std::string_view sql) override {
    for (const auto& statement : split_statements(sql)) {
      write([&](Tx& tx) { tx.script(statement); });
    }
  }
  [[nodiscard]] std::optional<std::string> prepare_fault(const Query& query) override {
    const Reader reader(*this);
    return reader->prepare_fault(query);
  }

 protected:
  void read_erased(const std::function<void(Tx&)>& work) override;
  void write_erased(const std::function<bool(Tx&)>& work, Isolation isolation) override;

 private:
  /// One call of `write`, waiting for its group. Shared, since caller and writer let go of it in either order.
  struct Unit {
    const std::function<bool(Tx&)>* work;
    std::vector<std::function<void()>> actions;
    std::exception_ptr error;
    std::promise<void> done;
    void finish() {
      if (error) done.set_exception(error);
      else done.set_value();
    }
  };
  using Units = std::vector<std::shared_ptr<Unit>>;

  /// A reader borrowed from the pool; a transaction left open is rolled back.
  class Reader {
   public:
    explicit Reader(SqliteDatabase& database) : database_(database), connection_(database.borrow_reader()) {}
    ~Reader() {
      try {
        if (connection_->in_transaction()) connection_->command("ROLLBACK");
        database_.give_back(std::move(connection_));
      } catch (const Failure&) { database_.give_back(nullptr); }
    }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;
    SqliteConnection* operator->() const { return connection_.get(); }
    SqliteConnection& operator*() const { return *connection_; }

   private:
    SqliteDatabase& database_;
    std::unique_ptr<SqliteConnection> connection_;
  };

  std::unique_ptr<SqliteConnection> borrow_reader();
  void give_back(std::unique_ptr<SqliteConnection> connection);
  void write_loop();
  void write_group();
  bool run_unit(Unit& unit);
  std::shared_ptr<Unit> next_unit();
  void probe();
  void set_read_only(bool value);

  const std::string path_;
  const Options options_;
  FileDescriptor lock_;

  std::mutex readers_mutex_;
  std::condition_variable reader_free_;
  std::vector<std::unique_ptr<SqliteConnection>> readers_;
  int readers_out_ = 0;

  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::shared_ptr<Unit>> queue_;
  bool stopping_ = false;
  std::atomic<bool> read_only_ = false;
  std::unique_ptr<SqliteConnection> writer_;
  metrics::Histogram& commit_seconds_ = query_seconds("db.commit");
  std::thread thread_;
};

std::unique_ptr<SqliteConnection> SqliteDatabase::borrow_reader() {
  std::unique_lock guard(readers_mutex_);
  const bool free =
      reader_free_.wait_for(guard, options_.busy_timeout, [&] { return !readers_.empty() || readers_out_ < options_.readers; });
  if (!free) throw Failure(Failure::Kind::Unavailable, "no reader became free in time", "db.read");
  ++readers_out_;
  if (!readers_.empty()) {
    auto connection = std::move(readers_.back());
    readers_.pop_back();
    return connection;
  }
  guard.unlock();
  try {
    return SqliteConnection::open(path_, SqliteConnection::Role::Reader, options_.busy_timeout);
  } catch (const Failure&) {
    give_back(nullptr);
    throw;
  }
}

void SqliteDatabase::give_back(std::unique_ptr<SqliteConnection> connection) {
  {
    const std::lock_guard guard(readers_mutex_);
    --readers_out_;
    if (connection) readers_.push_back(std::move(connection));
  }
  reader_free_.notify_one();
}

void SqliteDatabase::read_erased(const std::function<void(Tx&)>& work) {
  refuse_nested_transaction();
  std::vector<std::function<void()>> actions;
  {
    const Reader reader(*this);
    const TransactionMark mark;
    reader->command("BEGIN");
    SqliteTx tx(*reader, actions);
    work(tx);
    reader->command("COMMIT");
  }
  for (auto& action : actions) action();
}

void SqliteDatabase::write_erased(const std::function<bool(Tx&)>& work, Isolation) {
  refuse_nested_transaction();
  auto unit = std::make_shared<Unit>();
  unit->work = &work;
  auto done = unit->done.get_future();
  {
    const std::lock_guard guard(mutex_);
    if (read_only_) throw Failure(Failure::Kind::Full, "the database is read-only: no space was left", "db.write");
    if (stopping_) throw Failure(Failure::Kind::Unavailable, "the database is closing", "db.write");
    queue_.push_back(unit);
  }
  wake_.notify_one();
  done.get();
  for (auto& action : unit->actions) action();
}

std::shared_ptr<SqliteDatabase::Unit> SqliteDatabase::next_unit() {
  const std::lock_guard guard(mutex_);
  if (queue_.empty()) return nullptr;
  auto unit = std::move(queue_.front());
  queue_.pop_front();
  return unit;
}

void SqliteDatabase::write_loop() {
  std::unique_lock guard(mutex_);
  for (;;) {
    const auto ready = [&] { return stopping_ || !queue_.empty(); };
    if (read_only_) {
      wake_.wait_for(guard, options_.probe_every, ready);
    } else {
      wake_.wait(guard, ready);
    }
    if (queue_.empty() && stopping_) return;
    const bool probing = read_only_ && queue_.empty();
    guard.unlock();
    if (probing) probe();
    else write_group();
    guard.lock();
  }
}

/// Runs one unit inside its savepoint. False when SQLite gave up the whole transaction, and with it the group's other units.
bool SqliteDatabase::run_unit(Unit& unit) {
  bool keep = false;
  writer_->command("SAVEPOINT unit");
  // Whatever the work throws belongs to the thread that called `write`, where it is thrown again.
  try {
    const TransactionMark mark;
    SqliteTx tx(*writer_, unit.actions);
    keep = (*unit.work)(tx);
  } catch (...) { unit.error = std::current_exception(); }
  if (!writer_->in_transaction()) return false;
  if (!keep || unit.error) {
    unit.actions.clear();
    writer_->command("ROLLBACK TO unit");
  }
  writer_->command("RELEASE unit");
  return true;
}

void SqliteDatabase::write_group() {
  Units units;
  try {
    auto unit = next_unit();
    if (!unit) return;
    units.push_back(unit);
    if (read_only_) throw Failure(Failure::Kind::Full, "the database is read-only: no space was left", "db.write");
    writer_->command("BEGIN IMMEDIATE");
    const auto close_at = std::chrono::steady_clock::now() + kGroupTime;
    for (;;) {
      if (!run_unit(*unit)) throw Failure(Failure::Kind::Full, "SQLite rolled the transaction back", "db.write");
      // A lone writer never waits: the group only takes those who queued while it was at work.
      if (units.size() >= kGroupUnits || std::chrono::steady_clock::now() >= close_at) break;
      unit = next_unit();
      if (!unit) break;
      units.push_back(unit);
    }
    const QueryTimer timer(commit_seconds_, "db.commit");
    writer_->command("COMMIT");
  } catch (const Failure& failure) {
    // Nothing of the group is durable: each of its callers has to know, except those that failed for a reason of their own.
    const auto error = std::make_exception_ptr(failure);
    for (auto& unit : units) {
      unit->actions.clear();
      if (!unit->error) unit->error = error;
    }
    try {
      if (writer_->in_transaction()) writer_->command("ROLLBACK");
    } catch (const Failure& second) { log::error("db_rollback_failed", {{"detail", second.what()}}); }
  }
  if (writer_->take_out_of_space()) set_read_only(true);
  for (auto& unit : units) unit->finish();
}

void SqliteDatabase::probe() {
  try {
    writer_->script("CREATE TABLE IF NOT EXISTS pv_space_probe (filler BLOB NOT NULL)");
    writer_->script(kProbeWrite);
    writer_->script("DROP TABLE pv_space_probe");
    static_cast<void>(writer_->take_out_of_space());
    set_read_only(false);
  } catch (const Failure& failure) {
    static_cast<void>(writer_->take_out_of_space());
    log::warn("db_still_read_only", {{"detail", failure.what()}});
  }
}

void SqliteDatabase::set_read_only(bool value) {
  const std::lock_guard guard(mutex_);
  if (read_only_ == value) return;
  read_only_ = value;
  if (value) log::error("db_read_only", {{"path", path_}});
  else log::info("db_writable_again", {{"path", path_}});
}

Result<void> SqliteDatabase::backup_to(const std::string& file) {
  refuse_nested_transaction();
  if (::access(file.c_str(), F_OK) == 0) return fail(Code::Conflict, {"db.backup_exists", {{"path", file}}});
  const auto unfinished = file + ".part";
  ::unlink(unfinished.c_str());
  const auto failed = [&](std::string reason) {
    ::unlink(unfinished.c_str());
    return fail(Code::Unavailable, {"db.backup_failed", {{"path", file}, {"reason", std::move(reason)}}});
  };
  {
    // Made by us, so that the copy is readable by its owner alone.
    const FileDescriptor made(::open(unfinished.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (made.get() < 0) return failed(std::strerror(errno));
  }
  try {
    auto connection = SqliteConnection::open(path_, SqliteConnection::Role::Copier, options_.busy_timeout);
    std::string quoted;
    for (const char c : unfinished) quoted += c == '\'' ? std::string("''") : std::string(1, c);
    connection->script("VACUUM INTO '" + quoted + "'");
  } catch (const Failure& failure) { return failed(failure.what()); }
  const FileDescriptor copy(::open(unfinished.c_str(), O_RDONLY | O_CLOEXEC));
  if (copy.get() < 0 || ::fsync(copy.get()) != 0 || ::rename(unfinished.c_str(), file.c_str()) != 0) return failed(std::strerror(errno));
  const auto slash = file.find_last_of('/');
  const FileDescriptor folder(
      ::open(slash == std::string::npos ? "." : file.substr(0, slash + 1).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder.get() < 0 || ::fsync(folder.get()) != 0) return failed(std::strerror(errno));
  return {};
}

}  // namespace

Result<std::unique_ptr<Database>> open_sqlite(const std::string& path, const Options& options) {
  auto lock = PV_TRY(lock_file(path));
  {
    // SQLite would make the file readable by others; its log files take the file's own mode.
    const FileDescriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (file.get() < 0) return fail(Code::Unavailable, about_file("db.cannot_open", path, errno));
  }
  try {
    auto writer = SqliteConnection::open(path, SqliteConnection::Role::Writer, options.busy_timeout);
    return std::make_unique<SqliteDatabase>(path, options, std::move(lock), std::move(writer));
  } catch (const Failure& failure) {
    return fail(Code::Unavailable, {"db.cannot_open", {{"path", path}, {"reason", std::string(failure.what())}}}, failure.what());
  }
}

}  // namespace pv::db::detail
