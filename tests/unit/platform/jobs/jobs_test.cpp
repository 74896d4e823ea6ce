// SPDX-License-Identifier: Apache-2.0
#include "platform/jobs/jobs.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

#include "platform/jobs/store.hpp"
#include "support/databases.hpp"
#include "support/fake_clock.hpp"
#include "support/query_lint.hpp"
#include "support/wait_until.hpp"

namespace pv::jobs {
namespace {

using namespace std::chrono_literals;

const db::Query kCount("test.jobs.count", "SELECT count(*) AS number FROM job");
const db::Query kOnly("test.jobs.only", "SELECT id, state, run_at, attempt, lease_until FROM job");
const db::Query kSetOwner("test.jobs.set_owner", "UPDATE job SET owner = $1");
const db::Query kPeriodicNext("test.jobs.periodic_next", "SELECT next_at FROM periodic_lease WHERE name = $1");
const db::Query kForeign("test.jobs.foreign", R"sql(
INSERT INTO job (id, kind, payload, state, run_at, attempt, generation, created_at) VALUES ($1, 'note', '{}', 'waiting', 0, 0, 0, 0)
)sql");

/// What a handler saw, and what it shall answer.
class Notebook {
 public:
  Result<void> take(const Job& job) {
    std::function<Result<void>()> answer;
    {
      const std::lock_guard guard(mutex_);
      seen_.push_back(job);
      answer = answer_;
    }
    return answer ? answer() : Result<void>{};
  }
  void answer(std::function<Result<void>()> answer) {
    const std::lock_guard guard(mutex_);
    answer_ = std::move(answer);
  }
  std::vector<Job> seen() {
    const std::lock_guard guard(mutex_);
    return seen_;
  }
  std::size_t count() { return seen().size(); }

 private:
  std::mutex mutex_;
  std::vector<Job> seen_;
  std::function<Result<void>()> answer_;
};

class Jobs : public test::OnEachEngine {
 protected:
  Definition definition(Notebook& notes, const std::string& kind = "note") {
    Definition made;
    made.kind = kind;
    made.attempts = 3;
    made.run = [&notes](const Job& job) { return notes.take(job); };
    return made;
  }
  void add(const json::object& payload = {}, const EnqueueOptions& options = {}, const std::string& kind = "note") {
    database().write([&](db::Tx& tx) { enqueue(tx, clock_.now(), kind, payload, options); });
  }
  std::int64_t waiting() {
    return database().read([](db::Tx& tx) { return tx.one(kCount)->get<std::int64_t>("number"); });
  }
  db::Row only() {
    return database().read([](db::Tx& tx) { return tx.one(kOnly).value(); });
  }
  std::vector<DeadJob> buried(int limit) {
    return database().read([&](db::Tx& tx) { return dead_jobs(tx, limit); });
  }
  Result<void> retry(const std::string& id) {
    return database().write([&](db::Tx& tx) { return retry_dead(tx, clock_.now(), id); });
  }
  Result<void> close(const std::string& id) {
    return database().write([&](db::Tx& tx) { return close_dead(tx, id); });
  }
  Runner runner(std::vector<Definition> definitions, std::vector<Periodic> periodic = {}) {
    return Runner(database(), clock_, std::move(definitions), std::move(periodic));
  }
  /// Claims a job as a process does that is then killed.
  Job claim_and_vanish(const std::string& kind, Duration lease) {
    detail::Store store(database(), clock_, {kind});
    auto job = store.claim(clock_.now(), [&](const std::string&) { return lease; });
    if (!job) throw std::runtime_error("nothing to claim");
    return *job;
  }
  /// Lets a lease of 50 ms run out by whichever clock counts.
  void let_leases_end() {
    if (!on_postgres()) {
      clock_.advance(51ms);
      return;
    }
    const auto end = std::chrono::steady_clock::now() + 60ms;
    ASSERT_TRUE(test::wait_until([&] { return std::chrono::steady_clock::now() > end; }));
  }

  test::FakeClock clock_;
  Notebook notes_;
};
PV_ON_EACH_ENGINE(Jobs);

TEST_P(Jobs, runs_what_was_added_and_forgets_it) {
  auto runner = this->runner({definition(notes_)});
  add({{"story", "s1"}, {"fields", json::array{"title"}}}, {.brand_id = "b1"});
  add({{"story", "s2"}});
  EXPECT_EQ(runner.run_due(), 2);
  const auto seen = notes_.seen();
  ASSERT_EQ(seen.size(), 2U);
  EXPECT_EQ(seen[0].kind, "note");
  EXPECT_EQ(seen[0].brand_id, "b1");
  EXPECT_EQ(seen[0].payload, (json::object{{"story", "s1"}, {"fields", json::array{"title"}}}));
  EXPECT_EQ(seen[0].attempt, 1);
  EXPECT_EQ(seen[0].generation, 1);
  EXPECT_EQ(seen[1].brand_id, std::nullopt);
  EXPECT_EQ(waiting(), 0);
  EXPECT_EQ(runner.run_due(), 0);
}

TEST_P(Jobs, share_the_fate_of_their_transaction) {
  auto runner = this->runner({definition(notes_)});
  static_cast<void>(database().write([&](db::Tx& tx) -> Result<void> {
    enqueue(tx, clock_.now(), "note", {});
    return fail(Code::Conflict, "db.conflict");
  }));
  EXPECT_EQ(waiting(), 0);
  EXPECT_EQ(runner.run_due(), 0);
}

TEST_P(Jobs, wait_for_their_time) {
  auto runner = this->runner({definition(notes_)});
  add({}, {.run_at = clock_.now() + 10s});
  EXPECT_EQ(runner.run_due(), 0);
  clock_.advance(10s - 1us);
  EXPECT_EQ(runner.run_due(), 0);
  clock_.advance(1us);
  EXPECT_EQ(runner.run_due(), 1);
}

TEST_P(Jobs, are_tried_again_after_waits_that_double) {
  auto definition = this->definition(notes_);
  definition.attempts = 6;
  definition.max_backoff = 30s;
  auto runner = this->runner({definition});
  notes_.answer([] { return fail(Code::Timeout, "jobs.fault"); });
  add();
  for (int attempt = 1; attempt <= 5; ++attempt) {
    ASSERT_EQ(runner.run_due(), 1);
    EXPECT_EQ(notes_.seen().back().attempt, attempt);
    const auto wait = only().get<Instant>("run_at") - clock_.now();
    const Duration middle = std::min<Duration>(5s * (1 << (attempt - 1)), 30s);
    EXPECT_GE(wait, middle * 3 / 4) << attempt;
    EXPECT_LE(wait, std::min<Duration>(middle * 5 / 4, 30s)) << attempt;
    EXPECT_EQ(runner.run_due(), 0);
    clock_.advance(wait);
  }
  notes_.answer(nullptr);
  EXPECT_EQ(runner.run_due(), 1);
  EXPECT_EQ(waiting(), 0);
  EXPECT_TRUE(buried(10).empty());
}

TEST_P(Jobs, wait_as_long_as_the_other_side_asks) {
  auto runner = this->runner({definition(notes_)});
  notes_.answer([] { return fail(Error(Code::RateLimited, "jobs.fault").after(120s)); });
  add();
  EXPECT_EQ(runner.run_due(), 1);
  EXPECT_EQ(only().get<Instant>("run_at"), clock_.now() + 120s);
}

TEST_P(Jobs, go_to_the_dead_when_their_attempts_are_used_up_and_can_be_run_again_or_closed) {
  auto runner = this->runner({definition(notes_)});
  notes_.answer([] { return fail(Code::UpstreamUnavailable, "jobs.fault", "503"); });
  add({{"story", "s1"}}, {.brand_id = "b1"});
  for (int i = 0; i < 3; ++i) {
    ASSERT_EQ(runner.run_due(), 1) << i;
    clock_.advance(1h);
  }
  EXPECT_EQ(waiting(), 0);
  auto dead = buried(10);
  ASSERT_EQ(dead.size(), 1U);
  EXPECT_EQ(dead[0].job.kind, "note");
  EXPECT_EQ(dead[0].job.brand_id, "b1");
  EXPECT_EQ(dead[0].job.payload, (json::object{{"story", "s1"}}));
  EXPECT_EQ(dead[0].job.attempt, 3);
  EXPECT_EQ(dead[0].error_key, "jobs.fault");
  EXPECT_EQ(dead[0].detail, "503");
  EXPECT_EQ(dead[0].died, clock_.now() - 1h);

  notes_.answer(nullptr);
  EXPECT_TRUE(retry(dead[0].job.id));
  EXPECT_TRUE(buried(10).empty());
  EXPECT_EQ(runner.run_due(), 1);
  EXPECT_EQ(notes_.seen().back().attempt, 1);
  EXPECT_EQ(notes_.seen().back().id, dead[0].job.id);

  notes_.answer([] { return fail(Code::NotFound, "base.not_found"); });
  add();
  EXPECT_EQ(runner.run_due(), 1);
  dead = buried(10);
  ASSERT_EQ(dead.size(), 1U);
  EXPECT_TRUE(close(dead[0].job.id));
  EXPECT_TRUE(buried(10).empty());
  EXPECT_EQ(close(dead[0].job.id).error().code, Code::NotFound);
  EXPECT_EQ(retry(dead[0].job.id).error().code, Code::NotFound);
}

TEST_P(Jobs, are_not_repeated_when_a_person_has_to_decide_or_the_program_is_at_fault) {
  auto runner = this->runner({definition(notes_)});
  const std::vector<std::pair<std::function<Result<void>()>, std::string>> answers{
      {[] { return fail(Code::UpstreamUnknown, "base.not_found"); }, "base.not_found"},
      {[] { return fail(Code::Forbidden, "base.not_found"); }, "base.not_found"},
      {[]() -> Result<void> { throw std::runtime_error("oops"); }, "jobs.fault"},
      {[]() -> Result<void> { throw db::Failure(db::Failure::Kind::Bug, "no such table", "x.y"); }, "jobs.fault"},
      {[]() -> Result<void> { throw 42; }, "jobs.fault"},
  };
  for (const auto& [answer, key] : answers) {
    notes_.answer(answer);
    add();
    EXPECT_EQ(runner.run_due(), 1);
    const auto dead = buried(1);
    ASSERT_EQ(dead.size(), 1U);
    EXPECT_EQ(dead[0].error_key, key);
    EXPECT_EQ(dead[0].job.attempt, 1);
    EXPECT_TRUE(close(dead[0].job.id));
  }
  notes_.answer([]() -> Result<void> { throw db::Failure(db::Failure::Kind::Unavailable, "gone", "x.y"); });
  add();
  EXPECT_EQ(runner.run_due(), 1);
  EXPECT_TRUE(buried(1).empty());
  EXPECT_EQ(only().get<std::string>("state"), "waiting");
}

TEST_P(Jobs, with_one_key_wait_only_once) {
  auto runner = this->runner({definition(notes_), definition(notes_, "other")});
  add({{"n", 1}}, {.dedupe_key = "k"});
  add({{"n", 2}}, {.dedupe_key = "k"});
  EXPECT_EQ(waiting(), 1);
  add({{"n", 3}}, {.dedupe_key = "l"});
  add({{"n", 4}}, {.dedupe_key = "k"}, "other");
  add({{"n", 5}});
  add({{"n", 6}});
  EXPECT_EQ(waiting(), 5);
  // While one runs, what changed since it began needs a run of its own.
  std::atomic<bool> first = true;
  notes_.answer([&]() -> Result<void> {
    if (first.exchange(false)) add({{"n", 7}}, {.dedupe_key = "k"});
    return {};
  });
  EXPECT_EQ(runner.run_due(), 6);
  EXPECT_EQ(notes_.seen().front().payload, (json::object{{"n", 1}}));
  EXPECT_EQ(notes_.seen().back().payload, (json::object{{"n", 7}}));
}

TEST_P(Jobs, that_fail_make_way_for_a_waiting_twin) {
  auto runner = this->runner({definition(notes_)});
  add({{"n", 1}}, {.dedupe_key = "k"});
  notes_.answer([&]() -> Result<void> {
    notes_.answer(nullptr);
    add({{"n", 2}}, {.dedupe_key = "k"});
    return fail(Code::Timeout, "jobs.fault");
  });
  EXPECT_EQ(runner.run_due(), 2);
  EXPECT_EQ(notes_.seen().back().payload, (json::object{{"n", 2}}));
  EXPECT_EQ(waiting(), 0);
}

TEST_P(Jobs, of_a_dead_process_are_run_again) {
  auto runner = this->runner({definition(notes_)});
  add();
  const auto job = claim_and_vanish("note", 50ms);
  if (!on_postgres()) { EXPECT_EQ(runner.run_due(), 0); }
  let_leases_end();
  EXPECT_EQ(runner.run_due(), 1);
  const auto seen = notes_.seen();
  ASSERT_EQ(seen.size(), 1U);
  EXPECT_EQ(seen[0].id, job.id);
  EXPECT_EQ(seen[0].attempt, 2);
  EXPECT_GT(seen[0].generation, job.generation);
  // The first process wakes late: the job is no longer its own.
  detail::Store late(database(), clock_, {"note"});
  EXPECT_FALSE(late.finish(job));
  EXPECT_FALSE(late.extend(job, 1h));
}

TEST_P(Jobs, of_a_dead_process_are_asked_about_when_their_handler_wants_it) {
  auto definition = this->definition(notes_);
  definition.recovery = Recovery::FailAmbiguous;
  auto runner = this->runner({definition});
  add({{"delivery", "d1"}});
  const auto job = claim_and_vanish("note", 50ms);
  let_leases_end();
  EXPECT_EQ(runner.run_due(), 0);
  EXPECT_EQ(notes_.count(), 0U);
  const auto dead = buried(10);
  ASSERT_EQ(dead.size(), 1U);
  EXPECT_EQ(dead[0].error_key, "jobs.interrupted");
  EXPECT_EQ(dead[0].job.id, job.id);
  EXPECT_EQ(dead[0].job.payload, (json::object{{"delivery", "d1"}}));
}

TEST_P(Jobs, that_kill_their_process_again_and_again_end_with_the_dead) {
  auto runner = this->runner({definition(notes_)});
  notes_.answer([] { return fail(Code::Forbidden, "base.not_found"); });
  add();
  for (int i = 1; i <= 3; ++i) {
    claim_and_vanish("note", 50ms);
    let_leases_end();
    detail::Store store(database(), clock_, {"note"});
    if (i < 3) {
      EXPECT_EQ(store.recover([&](const Job&) { return clock_.now(); }), 1);
    }
  }
  EXPECT_EQ(runner.run_due(), 0);
  const auto dead = buried(10);
  ASSERT_EQ(dead.size(), 1U);
  EXPECT_EQ(dead[0].error_key, "jobs.crashed");
}

TEST_P(Jobs, of_another_process_on_one_file_are_recovered_at_once) {
  auto runner = this->runner({definition(notes_)});
  add();
  claim_and_vanish("note", 1h);
  EXPECT_EQ(runner.run_due(), 0);
  database().write([](db::Tx& tx) { tx.exec(kSetOwner, "a process before this one"); });
  // The file's lock says that its owner is gone; on PostgreSQL it may be alive elsewhere.
  EXPECT_EQ(runner.run_due(), on_postgres() ? 0 : 1);
}

TEST_P(Jobs, of_unknown_kinds_are_left_alone_and_shown_after_an_hour) {
  auto runner = this->runner({definition(notes_)});
  add({}, {}, "future_kind");
  add();
  EXPECT_EQ(runner.run_due(), 1);
  EXPECT_EQ(waiting(), 1);
  clock_.advance(1h + 1us);
  EXPECT_EQ(runner.run_due(), 0);
  EXPECT_EQ(waiting(), 0);
  ASSERT_EQ(buried(10).size(), 1U);
  EXPECT_EQ(buried(10)[0].error_key, "jobs.unknown_kind");
}

/// SQLite has one writer, so that no claim can come between there.
class JobsOnPostgres : public Jobs {};
INSTANTIATE_TEST_SUITE_P(Engines, JobsOnPostgres, testing::Values(db::Engine::Postgres), test::engine_name);

TEST_P(JobsOnPostgres, are_not_claimed_before_the_commit_that_counts_on_them) {
  add({}, {.dedupe_key = "k"});
  detail::Store claimer(store().second(), clock_, {"note"});
  const auto lease = [](const std::string&) -> Duration { return 1h; };
  std::optional<Job> early;
  database().write([&](db::Tx& tx) {
    enqueue(tx, clock_.now(), "note", {}, {.dedupe_key = "k"});
    std::thread other([&] { early = claimer.claim(clock_.now(), lease); });
    other.join();
  });
  EXPECT_FALSE(early);
  EXPECT_TRUE(claimer.claim(clock_.now(), lease));
}

TEST_P(Jobs, run_once_each_under_two_runners) {
  constexpr int kJobs = 120;
  const SystemClock clock;
  std::mutex mutex;
  std::map<std::string, int> runs;
  std::atomic<int> done = 0;
  Definition definition;
  definition.kind = "note";
  definition.run = [&](const Job& job) -> Result<void> {
    {
      const std::lock_guard guard(mutex);
      ++runs[job.id];
    }
    ++done;
    return {};
  };
  database().write([&](db::Tx& tx) {
    for (int i = 0; i < kJobs; ++i) enqueue(tx, clock.now(), "note", {{"n", i}});
  });
  Runner first(database(), clock, {definition}, {});
  Runner second(store().second(), clock, {definition}, {});
  first.start(3);
  second.start(3);
  EXPECT_TRUE(test::wait_until([&] { return done >= kJobs && waiting() == 0; }, 60s));
  first.stop(10s);
  second.stop(10s);
  EXPECT_EQ(runs.size(), static_cast<std::size_t>(kJobs));
  for (const auto& [id, count] : runs) EXPECT_EQ(count, 1) << id;
}

TEST_P(Jobs, that_run_long_keep_their_lease) {
  const SystemClock clock;
  std::mutex mutex;
  std::condition_variable changed;
  bool release = false;
  std::atomic<int> runs = 0;
  Definition definition;
  definition.kind = "note";
  definition.lease = 2s;
  definition.run = [&](const Job&) -> Result<void> {
    ++runs;
    std::unique_lock guard(mutex);
    changed.wait_for(guard, 60s, [&] { return release; });
    return {};
  };
  Runner first(database(), clock, {definition}, {});
  Runner second(store().second(), clock, {definition}, {});
  first.start(1);
  second.start(1);
  database().write([&](db::Tx& tx) { enqueue(tx, clock.now(), "note", {}); });
  EXPECT_TRUE(test::wait_until([&] { return runs == 1; }));
  const auto start = only().get<Instant>("lease_until");
  // Two whole leases later it is still the first one's.
  EXPECT_TRUE(test::wait_until([&] { return only().get<Instant>("lease_until") >= start + 2 * definition.lease; }, 30s));
  {
    const std::lock_guard guard(mutex);
    release = true;
  }
  changed.notify_all();
  EXPECT_TRUE(test::wait_until([&] { return waiting() == 0; }));
  EXPECT_EQ(runs, 1);
}

TEST_P(Jobs, that_always_fail_do_not_keep_others_back) {
  const SystemClock clock;
  Notebook poison;
  poison.answer([] { return fail(Code::Timeout, "jobs.fault"); });
  auto first = definition(poison, "poison");
  first.first_backoff = 1ms;
  first.max_backoff = 1ms;
  first.attempts = 1000000;
  auto runner = Runner(database(), clock, {first, definition(notes_)}, {});
  runner.start(1);
  database().write([&](db::Tx& tx) { enqueue(tx, clock.now(), "poison", {}); });
  EXPECT_TRUE(test::wait_until([&] { return poison.count() > 2; }));
  for (int i = 0; i < 10; ++i) database().write([&](db::Tx& tx) { enqueue(tx, clock.now(), "note", {}); });
  EXPECT_TRUE(test::wait_until([&] { return notes_.count() == 10; }));
  runner.stop(10s);
}

TEST_P(Jobs, start_after_the_commit_without_waiting_for_the_poll) {
  const SystemClock clock;
  Runner runner(database(), clock, {definition(notes_)}, {});
  runner.start(2);
  // One by one, fifteen jobs would need fifteen polls of a second each.
  const auto start = std::chrono::steady_clock::now();
  for (std::size_t i = 1; i <= 15; ++i) {
    database().write([&](db::Tx& tx) { enqueue(tx, clock.now(), "note", {}); });
    ASSERT_TRUE(test::wait_until([&] { return notes_.count() == i; }));
  }
  EXPECT_LT(std::chrono::steady_clock::now() - start, 10s);
  runner.stop(10s);
}

TEST_P(Jobs, of_other_processes_are_found_by_polling) {
  const SystemClock clock;
  Runner runner(database(), clock, {definition(notes_)}, {});
  runner.start(1);
  store().second().write([](db::Tx& tx) { tx.exec(kForeign, "0197a3c0-0000-7000-8000-000000000001"); });
  EXPECT_TRUE(test::wait_until([&] { return notes_.count() == 1; }));
  runner.stop(10s);
}

TEST_P(Jobs, that_run_may_finish_before_the_runner_stops) {
  const SystemClock clock;
  std::atomic<bool> inside = false;
  std::atomic<bool> release = false;
  Definition definition;
  definition.kind = "note";
  definition.run = [&](const Job&) -> Result<void> {
    inside = true;
    EXPECT_TRUE(test::wait_until([&] { return release.load(); }, 30s));
    return {};
  };
  Runner runner(database(), clock, {definition}, {});
  runner.start(1);
  database().write([&](db::Tx& tx) {
    enqueue(tx, clock.now(), "note", {});
    enqueue(tx, clock.now(), "note", {});
  });
  ASSERT_TRUE(test::wait_until([&] { return inside.load(); }));
  runner.stop(1ms);  // too short a grace: it returns, and the job goes on
  release = true;
  runner.stop(20s);
  EXPECT_EQ(waiting(), 1);
  EXPECT_EQ(only().get<std::string>("state"), "waiting");
}

TEST_P(Jobs, periodic_tasks_keep_their_rhythm_across_runners) {
  int runs = 0;
  const Periodic periodic{"sweep", 10min, [&]() -> Result<void> {
                            ++runs;
                            return fail(Code::Timeout, "jobs.fault");
                          }};
  auto first = runner({}, {periodic});
  auto second = runner({}, {periodic});
  first.run_due();
  second.run_due();
  EXPECT_EQ(runs, 1);
  const auto next = database().read([](db::Tx& tx) { return tx.one(kPeriodicNext, "sweep")->get<Instant>("next_at"); });
  EXPECT_GE(next, clock_.now() + 10min * 95 / 100);
  EXPECT_LE(next, clock_.now() + 10min);
  clock_.set(next - 1us);
  first.run_due();
  EXPECT_EQ(runs, 1);
  clock_.set(next);
  second.run_due();
  first.run_due();
  EXPECT_EQ(runs, 2);
}

TEST_P(Jobs, periodic_tasks_run_by_themselves) {
  const SystemClock clock;
  std::atomic<int> runs = 0;
  Runner runner(database(), clock, {}, {{"tick", 1ms, [&]() -> Result<void> {
                                           ++runs;
                                           return {};
                                         }}});
  runner.start(1);
  EXPECT_TRUE(test::wait_until([&] { return runs >= 2; }));
  runner.stop(10s);
}

TEST_P(Jobs, queries_prepare_and_respect_brands) {
  EXPECT_EQ(test::prepare_faults(database()), std::vector<std::string>{});
  EXPECT_EQ(test::brand_query_faults(db::embedded_migrations()), std::vector<std::string>{});
}

}  // namespace
}  // namespace pv::jobs
