// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <deque>
#include <list>
#include <map>
#include <mutex>
#include <random>
#include <thread>

#include "platform/base/log.hpp"
#include "platform/base/metrics.hpp"
#include "platform/jobs/store.hpp"

namespace pv::jobs {

namespace {

using std::chrono::steady_clock;

constexpr std::chrono::seconds kPoll{1};
constexpr Duration kPeriodicLease = std::chrono::seconds(60);
/// A handler's outcome that cannot be written is tried again this often, 250 ms apart and then longer.
constexpr int kSettleTries = 8;
constexpr int kMostRunsAtOnce = 100000;

std::mt19937& random_source() {
  thread_local std::mt19937 source{std::random_device{}()};
  return source;
}

/// Doubled with each attempt, ±25 %, at most max_backoff.
Duration backoff(const Definition& definition, int attempt) {
  const double doubled = static_cast<double>(definition.first_backoff.count()) * std::exp2(std::min(attempt, 40) - 1);
  const double most = static_cast<double>(definition.max_backoff.count());
  std::uniform_real_distribution<double> jitter(0.75, 1.25);
  return Duration(static_cast<std::int64_t>(std::min(std::min(doubled, most) * jitter(random_source()), most)));
}

/// The handler's answer; this is where exceptions of background work end (ARCHITECTURE.md, "Errors").
Result<void> guarded(const std::function<Result<void>()>& work) {
  try {
    return work();
  } catch (const db::Failure& failure) {
    const auto detail = failure.query() + ": " + failure.what();
    switch (failure.kind()) {
      case db::Failure::Kind::Unavailable:
      case db::Failure::Kind::Full:
      case db::Failure::Kind::Retry: return fail(Code::Unavailable, "jobs.database", detail);
      default: return fail(Code::Internal, "jobs.fault", detail);
    }
  } catch (const std::exception& exception) { return fail(Code::Internal, "jobs.fault", exception.what()); } catch (...) {
    return fail(Code::Internal, "jobs.fault", "an exception of unknown type");
  }
}

/// Wakes the runners of this process when a commit brought work.
class WakeUps {
 public:
  static WakeUps& all() {
    static WakeUps instance;
    return instance;
  }
  void add(const void* runner, std::function<void()> wake) {
    const std::lock_guard guard(mutex_);
    wakes_[runner] = std::move(wake);
  }
  void remove(const void* runner) {
    const std::lock_guard guard(mutex_);
    wakes_.erase(runner);
  }
  void ring() {
    const std::lock_guard guard(mutex_);
    for (auto& [runner, wake] : wakes_) wake();
  }

 private:
  std::mutex mutex_;
  std::map<const void*, std::function<void()>> wakes_;
};

}  // namespace

void enqueue(db::Tx& tx, Instant now, std::string_view kind, const json::object& payload, const EnqueueOptions& options) {
  detail::insert(tx, now, kind, payload, options);
  if (options.run_at.value_or(now) <= now) tx.after_commit([] { WakeUps::all().ring(); });
}

Result<void> retry_dead(db::Tx& tx, Instant now, const std::string& id) {
  PV_CHECK(detail::revive(tx, now, id));
  tx.after_commit([] { WakeUps::all().ring(); });
  return {};
}

struct Runner::Impl {
  struct Task {
    Periodic periodic;
    Instant next;  ///< when it is worth asking the database
    bool queued = false;
  };
  /// A lease to be kept alive while its work runs.
  struct Held {
    std::function<bool()> extend;
    Duration lease;
    steady_clock::time_point beat;
    std::string what;
  };

  db::Database& database;
  const Clock& clock;
  std::map<std::string, Definition, std::less<>> definitions;
  std::list<Task> tasks;
  detail::Store store;

  std::mutex mutex;
  std::condition_variable work;    ///< workers wait here
  std::condition_variable ticker;  ///< the timer waits here
  std::condition_variable idle;    ///< stop waits here
  int wakes = 0;
  int alive = 0;
  bool stopping = false;
  bool begun = false;
  std::deque<Task*> due_tasks;
  std::list<Held> held;
  std::vector<std::thread> workers;
  std::thread timer;
  steady_clock::time_point quiet_until;

  Impl(db::Database& database_, const Clock& clock_, std::vector<Definition> definitions_, std::vector<Periodic> periodic)
      : database(database_), clock(clock_), store(database_, clock_, kinds_of(definitions_)) {
    for (auto& definition : definitions_) {
      auto kind = definition.kind;
      const bool added = definitions.emplace(std::move(kind), std::move(definition)).second;
      PV_ASSERT(added);
    }
    for (auto& task : periodic) tasks.push_back({std::move(task), from_micros(0)});
  }

  static std::vector<std::string> kinds_of(const std::vector<Definition>& definitions) {
    std::vector<std::string> kinds;
    for (const auto& definition : definitions) {
      PV_ASSERT(!definition.kind.empty() && definition.kind.find(',') == std::string::npos);
      PV_ASSERT(definition.run != nullptr && definition.attempts >= 1 && definition.lease > Duration::zero());
      kinds.push_back(definition.kind);
    }
    return kinds;
  }

  const Definition& definition_of(const std::string& kind) const { return definitions.find(kind)->second; }

  void wake() {
    {
      const std::lock_guard guard(mutex);
      wakes = std::min<int>(wakes + 1, static_cast<int>(workers.size()));
    }
    work.notify_one();
  }

  /// A database that is away is said once a minute, not at each poll.
  void complain(const char* event, const db::Failure& failure) {
    {
      const std::lock_guard guard(mutex);
      const auto now = steady_clock::now();
      if (now < quiet_until) return;
      quiet_until = now + std::chrono::minutes(1);
    }
    log::warn(event, {{"query", failure.query()}, {"detail", failure.what()}});
  }

  void join() {
    for (auto& worker : workers) {
      if (worker.joinable()) worker.join();
    }
    if (timer.joinable()) timer.join();
  }

  // --- one job

  std::optional<Job> claim(Instant now) {
    return store.claim(now, [&](const std::string& kind) { return definition_of(kind).lease; });
  }

  std::list<Held>::iterator hold(std::function<bool()> extend, Duration lease, std::string what) {
    const std::lock_guard guard(mutex);
    const auto place = held.insert(held.end(), {std::move(extend), lease, steady_clock::now() + lease / 3, std::move(what)});
    ticker.notify_one();
    return place;
  }
  void let_go(std::list<Held>::iterator place) {
    const std::lock_guard guard(mutex);
    held.erase(place);
  }

  void run(const Job& job) {
    const auto& definition = definition_of(job.kind);
    const auto place = hold([this, job, lease = definition.lease] { return store.extend(job, lease); }, definition.lease, job.kind);
    const auto start = steady_clock::now();
    auto outcome = guarded([&] { return definition.run(job); });
    const std::chrono::duration<double> took = steady_clock::now() - start;
    metrics::histogram("pv_job_seconds", "Seconds that a background job ran", {{"kind", job.kind}}).observe(took.count());
    settle(definition, job, outcome);
    let_go(place);
  }

  /// Writes the outcome down. When that fails for long, the lease runs out and the recovery policy decides.
  void settle(const Definition& definition, const Job& job, const Result<void>& outcome) {
    for (int attempt = 1;; ++attempt) {
      try {
        settle_once(definition, job, outcome);
        return;
      } catch (const db::Failure& failure) {
        const bool hopeless = failure.kind() == db::Failure::Kind::Bug || failure.kind() == db::Failure::Kind::Constraint;
        if (hopeless || attempt >= kSettleTries) {
          log::error("job_outcome_not_written", {{"kind", job.kind}, {"job", job.id}, {"detail", failure.what()}});
          return;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(250) * attempt);
      }
    }
  }

  void settle_once(const Definition& definition, const Job& job, const Result<void>& outcome) {
    const char* label = "done";
    bool ours = false;
    if (outcome) {
      ours = store.finish(job);
    } else {
      const auto& error = outcome.error();
      const bool again = traits(error.code).job_policy == JobPolicy::Retry && job.attempt < definition.attempts;
      if (again) {
        const auto wait = std::max(backoff(definition, job.attempt), error.retry_after.value_or(Duration::zero()));
        ours = store.postpone(job, clock.now() + wait);
        label = "retried";
      } else {
        ours = store.bury(job, error.safe.key, error.detail);
        label = "dead";
      }
      log::warn("job_failed", {{"kind", job.kind},
                               {"job", job.id},
                               {"attempt", job.attempt},
                               {"code", traits(error.code).label},
                               {"error", error.safe.key},
                               {"detail", error.detail},
                               {"next", label}});
    }
    if (!ours) {
      label = "lost";
      log::warn("job_lease_lost", {{"kind", job.kind}, {"job", job.id}});
    }
    metrics::counter("pv_jobs_total", "Background jobs by how a run ended", {{"kind", job.kind}, {"outcome", label}}).add();
  }

  void recover() {
    const auto count = store.recover([&](const Job& job) -> std::variant<Instant, std::string> {
      const auto& definition = definition_of(job.kind);
      if (definition.recovery == Recovery::FailAmbiguous) return "jobs.interrupted";
      if (job.attempt >= definition.attempts) return "jobs.crashed";
      // The first interruption is most likely a restart; a job that takes its process down with it has to make room for others.
      const auto now = clock.now();
      return job.attempt <= 1 ? now : now + backoff(definition, job.attempt);
    });
    if (count > 0) log::warn("jobs_recovered", {{"count", count}});
  }

  // --- periodic tasks

  void run_task(Task& task) {
    const auto now = clock.now();
    const auto claimed = store.claim_periodic(task.periodic.name, now, kPeriodicLease);
    if (const auto* later = std::get_if<Instant>(&claimed)) {
      task.next = *later;
      return;
    }
    const auto generation = std::get<std::int64_t>(claimed);
    const auto& name = task.periodic.name;
    const auto place =
        hold([this, name, generation] { return store.extend_periodic(name, generation, kPeriodicLease); }, kPeriodicLease, name);
    const auto outcome = guarded(task.periodic.run);
    let_go(place);
    if (!outcome) log::error("periodic_failed", outcome.error());
    metrics::counter("pv_periodic_total", "Runs of periodic tasks", {{"name", name}, {"outcome", outcome ? "done" : "failed"}}).add();
    // Never later than promised, a little earlier, so that tasks of one rhythm drift apart.
    std::uniform_real_distribution<double> jitter(0.95, 1.0);
    const auto wait = Duration(static_cast<std::int64_t>(static_cast<double>(task.periodic.every.count()) * jitter(random_source())));
    task.next = clock.now() + wait;
    store.finish_periodic(name, generation, task.next);
  }

  // --- threads

  void work_loop() {
    std::unique_lock guard(mutex);
    while (!stopping) {
      work.wait(guard, [&] { return stopping || wakes > 0 || !due_tasks.empty(); });
      if (stopping) break;
      Task* task = nullptr;
      if (!due_tasks.empty()) {
        task = due_tasks.front();
        due_tasks.pop_front();
      } else {
        --wakes;
      }
      guard.unlock();
      try {
        if (task) run_task(*task);
        else work_off();
      } catch (const db::Failure& failure) { complain("jobs_database", failure); }
      guard.lock();
      if (task) task->queued = false;
    }
    --alive;
    idle.notify_all();
    ticker.notify_all();
  }

  void work_off() {
    while (const auto job = claim(clock.now())) {
      // Where one job was, there may be another for a second worker.
      wake();
      run(*job);
      const std::lock_guard guard(mutex);
      if (stopping) return;
    }
  }

  void timer_loop() {
    std::unique_lock guard(mutex);
    auto next_poll = steady_clock::now();
    while (!stopping || alive > 0) {
      const auto now = steady_clock::now();
      beat(guard, now);
      if (!stopping && now >= next_poll) {
        next_poll = now + kPoll;
        guard.unlock();
        poll();
        guard.lock();
      }
      auto until = next_poll;
      for (const auto& lease : held) until = std::min(until, lease.beat);
      // While stopping only leases are kept.
      if (stopping) until = std::max(until, now + std::chrono::milliseconds(20));
      ticker.wait_until(guard, until);
    }
  }

  /// Extends what is due; called and returning with the lock held.
  void beat(std::unique_lock<std::mutex>& guard, steady_clock::time_point now) {
    std::vector<Held> due;
    for (auto& lease : held) {
      if (lease.beat > now) continue;
      lease.beat = now + lease.lease / 3;
      due.push_back(lease);
    }
    if (due.empty()) return;
    guard.unlock();
    for (const auto& lease : due) {
      try {
        if (!lease.extend()) log::debug("lease_not_extended", {{"what", lease.what}});
      } catch (const db::Failure& failure) { complain("jobs_database", failure); }
    }
    guard.lock();
  }

  void poll() {
    try {
      const auto now = clock.now();
      auto attention = store.look(now);
      if (attention.lost) {
        recover();
        attention.due = true;
      }
      if (attention.strange) store.bury_strangers(now);
      if (attention.due) wake();
      const std::lock_guard guard(mutex);
      for (auto& task : tasks) {
        if (task.queued || task.next > now) continue;
        task.queued = true;
        due_tasks.push_back(&task);
        work.notify_one();
      }
    } catch (const db::Failure& failure) { complain("jobs_database", failure); }
  }
};

Runner::Runner(db::Database& database, const Clock& clock, std::vector<Definition> definitions, std::vector<Periodic> periodic)
    : impl_(std::make_unique<Impl>(database, clock, std::move(definitions), std::move(periodic))) {}

Runner::~Runner() {
  stop(Duration::zero());
  impl_->join();
}

void Runner::start(int threads) {
  PV_ASSERT(threads >= 1 && !impl_->begun);
  auto* impl = impl_.get();
  const std::lock_guard guard(impl->mutex);
  impl->begun = true;
  impl->alive = threads;
  for (int i = 0; i < threads; ++i) impl->workers.emplace_back([impl] { impl->work_loop(); });
  impl->timer = std::thread([impl] { impl->timer_loop(); });
  WakeUps::all().add(impl, [impl] { impl->wake(); });
}

void Runner::stop(Duration grace) {
  auto* impl = impl_.get();
  WakeUps::all().remove(impl);
  std::unique_lock guard(impl->mutex);
  impl->stopping = true;
  impl->work.notify_all();
  impl->ticker.notify_all();
  if (!impl->idle.wait_for(guard, grace, [&] { return impl->alive == 0; })) {
    log::warn("jobs_still_running", {{"count", static_cast<std::int64_t>(impl->held.size())}});
    return;
  }
  guard.unlock();
  impl->join();
}

int Runner::run_due() {
  const auto now = impl_->clock.now();
  impl_->recover();
  impl_->store.bury_strangers(now);
  for (auto& task : impl_->tasks) impl_->run_task(task);
  int count = 0;
  while (const auto job = impl_->claim(now)) {
    impl_->run(*job);
    if (++count >= kMostRunsAtOnce) throw db::Failure(db::Failure::Kind::Bug, "jobs add themselves without end", job->kind);
  }
  return count;
}

}  // namespace pv::jobs
