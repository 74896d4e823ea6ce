// SPDX-License-Identifier: Apache-2.0
#include "platform/jobs/store.hpp"

#include "platform/base/id.hpp"

namespace pv::jobs::detail {

namespace {

using db::Query;
using db::Tx;

const Query kClock("jobs.clock", "SELECT {{clock}} AS now");

// A list of any length passes as one text parameter: a kind is on it when taking it out changes the text.
const Query kLook("jobs.look", R"sql(
SELECT
  EXISTS (SELECT 1 FROM job WHERE state = 'waiting' AND run_at <= $1 AND replace($2, ',' || kind || ',', '') <> $2) AS due,
  EXISTS (SELECT 1 FROM job WHERE state = 'running' AND (lease_until < $3 OR ($4 AND owner <> $5))
          AND replace($2, ',' || kind || ',', '') <> $2) AS lost,
  EXISTS (SELECT 1 FROM job WHERE coalesce(lease_until, run_at) < $6 AND replace($2, ',' || kind || ',', '') = $2) AS strange
)sql");

const Query kNext("jobs.next", R"sql(
SELECT id, kind FROM job
WHERE state = 'waiting' AND run_at <= $1 AND replace($2, ',' || kind || ',', '') <> $2
ORDER BY run_at, id LIMIT 1 {{skip_locked}}
)sql");

const Query kClaim("jobs.claim", R"sql(
UPDATE job SET state = 'running', attempt = attempt + 1, generation = generation + 1, lease_until = $2, owner = $3
WHERE id = $1
RETURNING id, kind, brand_id, payload, attempt, generation
)sql");

const Query kExtend("jobs.extend", "UPDATE job SET lease_until = $3 WHERE id = $1 AND generation = $2 AND state = 'running'");
const Query kFinish("jobs.finish", "DELETE FROM job WHERE id = $1 AND generation = $2 AND state = 'running'");
const Query kPostpone("jobs.postpone", R"sql(
UPDATE job SET state = 'waiting', run_at = $3, lease_until = NULL, owner = NULL
WHERE id = $1 AND generation = $2 AND state = 'running'
)sql");

const Query kBury("jobs.bury", R"sql(
INSERT INTO job_dead (id, kind, brand_id, payload, dedupe_key, attempt, generation, error_key, detail, created_at, died_at)
SELECT id, kind, brand_id, payload, dedupe_key, attempt, generation, CAST($3 AS TEXT), CAST($4 AS TEXT), created_at, CAST($5 AS BIGINT)
FROM job WHERE id = $1 AND generation = $2 {{skip_locked}}
)sql");
const Query kRemove("jobs.remove", "DELETE FROM job WHERE id = $1 AND generation = $2");

const Query kLost("jobs.lost", R"sql(
SELECT id, kind, brand_id, attempt, generation FROM job
WHERE state = 'running' AND (lease_until < $1 OR ($2 AND owner <> $3)) AND replace($4, ',' || kind || ',', '') <> $4
ORDER BY lease_until, id LIMIT 100 {{skip_locked}}
)sql");

const Query kStrange("jobs.strange", R"sql(
SELECT id, kind, brand_id, attempt, generation FROM job
WHERE coalesce(lease_until, run_at) < $1 AND replace($2, ',' || kind || ',', '') = $2
ORDER BY run_at, id LIMIT 100 {{skip_locked}}
)sql");

const Query kDead("jobs.dead", R"sql(
SELECT id, kind, brand_id, payload, attempt, generation, error_key, detail, died_at FROM job_dead
ORDER BY died_at DESC, id DESC LIMIT $1
)sql");
const Query kRevive("jobs.revive", R"sql(
INSERT INTO job (id, kind, brand_id, payload, dedupe_key, state, run_at, attempt, generation, created_at)
SELECT id, kind, brand_id, payload, dedupe_key, 'waiting', CAST($2 AS BIGINT), 0, generation, created_at
FROM job_dead WHERE id = $1
)sql");
const Query kCloseDead("jobs.close_dead", "DELETE FROM job_dead WHERE id = $1");

// The update that changes nothing locks the waiting twin until our commit: it cannot be claimed, and run, before what it has to
// see is there.
const Query kEnqueue("jobs.enqueue", R"sql(
INSERT INTO job (id, kind, brand_id, payload, dedupe_key, state, run_at, attempt, generation, created_at)
VALUES ($1, $2, $3, $4, $5, 'waiting', $6, 0, 0, $7)
ON CONFLICT (kind, dedupe_key) WHERE state = 'waiting' AND dedupe_key IS NOT NULL
DO UPDATE SET dedupe_key = excluded.dedupe_key
)sql");

const Query kPeriodicEnsure("jobs.periodic_ensure", R"sql(
INSERT INTO periodic_lease (name, next_at, generation) VALUES ($1, $2, 0) ON CONFLICT (name) DO NOTHING
)sql");
const Query kPeriodicClaim("jobs.periodic_claim", R"sql(
UPDATE periodic_lease SET lease_until = $3, owner = $4, generation = generation + 1
WHERE name = $1 AND next_at <= $2 AND (lease_until IS NULL OR lease_until < $5 OR ($6 AND owner <> $4))
RETURNING generation
)sql");
const Query kPeriodicNext("jobs.periodic_next", "SELECT next_at FROM periodic_lease WHERE name = $1");
const Query kPeriodicExtend("jobs.periodic_extend",
                            "UPDATE periodic_lease SET lease_until = $3 WHERE name = $1 AND generation = $2 AND owner IS NOT NULL");
const Query kPeriodicFinish("jobs.periodic_finish", R"sql(
UPDATE periodic_lease SET next_at = $3, lease_until = NULL, owner = NULL WHERE name = $1 AND generation = $2
)sql");

constexpr Duration kStrangeAfter = std::chrono::hours(1);
/// How soon a periodic task that another process holds is looked at again.
constexpr Duration kHeldPause = std::chrono::seconds(5);

/// Claims and what follows them touch rows by id and generation: SERIALIZABLE would only make runners replay each other.
template <class F>
auto write(db::Database& database, F&& work) {
  return database.write(std::forward<F>(work), db::Isolation::ReadCommitted);
}

Job job_from(const db::Row& row) {
  Job job;
  job.id = row.get<std::string>("id");
  job.kind = row.get<std::string>("kind");
  job.brand_id = row.get<std::optional<std::string>>("brand_id");
  job.attempt = row.get<int>("attempt");
  job.generation = row.get<std::int64_t>("generation");
  return job;
}

}  // namespace

void insert(db::Tx& tx, Instant now, std::string_view kind, const json::object& payload, const EnqueueOptions& options) {
  tx.exec(kEnqueue, new_uuid7(now), kind, options.brand_id, payload, options.dedupe_key, options.run_at.value_or(now), now);
}

Store::Store(db::Database& database, const Clock& clock, const std::vector<std::string>& kinds)
    : database_(database), clock_(clock), kinds_(","), alone_(database.engine() == db::Engine::Sqlite) {
  for (const auto& kind : kinds) kinds_ += kind + ",,";
  // One owner for the whole process: two runners on one file must not take each other for dead.
  static const std::string kOwner = new_uuid7(SystemClock().now());
  owner_ = kOwner;
}

Instant Store::lease_clock(Tx& tx) const {
  return tx.engine() == db::Engine::Postgres ? tx.one(kClock)->get<Instant>("now") : clock_.now();
}

Attention Store::look(Instant now) {
  return database_.read([&](Tx& tx) {
    const auto row = tx.one(kLook, now, kinds_, lease_clock(tx), alone_, owner_, now - kStrangeAfter).value();
    return Attention{row.get<bool>("due"), row.get<bool>("lost"), row.get<bool>("strange")};
  });
}

std::optional<Job> Store::claim(Instant now, const std::function<Duration(const std::string&)>& lease_of) {
  return write(database_, [&](Tx& tx) -> std::optional<Job> {
    const auto next = tx.one(kNext, now, kinds_);
    if (!next) return std::nullopt;
    const auto until = lease_clock(tx) + lease_of(next->get<std::string>("kind"));
    const auto row = tx.one(kClaim, next->get<std::string>("id"), until, owner_).value();
    auto job = job_from(row);
    job.payload = row.get<json::object>("payload");
    return job;
  });
}

bool Store::extend(const Job& job, Duration lease) {
  return write(database_, [&](Tx& tx) { return tx.exec(kExtend, job.id, job.generation, lease_clock(tx) + lease) == 1; });
}

bool Store::finish(const Job& job) {
  return write(database_, [&](Tx& tx) { return tx.exec(kFinish, job.id, job.generation) == 1; });
}

bool Store::postpone(Tx& tx, const Job& job, Instant run_at) {
  const auto changed = tx.try_exec(kPostpone, job.id, job.generation, run_at);
  return changed ? *changed == 1 : tx.exec(kFinish, job.id, job.generation) == 1;
}

bool Store::postpone(const Job& job, Instant run_at) {
  return write(database_, [&](Tx& tx) { return postpone(tx, job, run_at); });
}

bool Store::bury(Tx& tx, const Job& job, const std::string& error_key, const std::string& detail) {
  // Whoever comes second, a late handler or the recovery, finds the row locked or gone.
  if (tx.exec(kBury, job.id, job.generation, error_key, detail, clock_.now()) != 1) return false;
  return tx.exec(kRemove, job.id, job.generation) == 1;
}

bool Store::bury(const Job& job, const std::string& error_key, const std::string& detail) {
  return write(database_, [&](Tx& tx) { return bury(tx, job, error_key, detail); });
}

int Store::recover(const std::function<std::variant<Instant, std::string>(const Job&)>& decide) {
  return write(database_, [&](Tx& tx) {
    int count = 0;
    for (const auto& row : tx.query(kLost, lease_clock(tx), alone_, owner_, kinds_)) {
      const auto job = job_from(row);
      const auto decision = decide(job);
      const auto* again = std::get_if<Instant>(&decision);
      if (again ? postpone(tx, job, *again) : bury(tx, job, std::get<std::string>(decision), "lease expired")) ++count;
    }
    return count;
  });
}

int Store::bury_strangers(Instant now) {
  return write(database_, [&](Tx& tx) {
    int count = 0;
    for (const auto& row : tx.query(kStrange, now - kStrangeAfter, kinds_)) {
      const auto job = job_from(row);
      if (bury(tx, job, "jobs.unknown_kind", "no handler for " + job.kind)) ++count;
    }
    return count;
  });
}

std::variant<std::int64_t, Instant> Store::claim_periodic(const std::string& name, Instant now, Duration lease) {
  return write(database_, [&](Tx& tx) -> std::variant<std::int64_t, Instant> {
    tx.exec(kPeriodicEnsure, name, now);
    const auto lease_now = lease_clock(tx);
    if (const auto row = tx.one(kPeriodicClaim, name, now, lease_now + lease, owner_, lease_now, alone_)) {
      return row->get<std::int64_t>("generation");
    }
    return std::max(tx.one(kPeriodicNext, name)->get<Instant>("next_at"), now + kHeldPause);
  });
}

bool Store::extend_periodic(const std::string& name, std::int64_t generation, Duration lease) {
  return write(database_, [&](Tx& tx) { return tx.exec(kPeriodicExtend, name, generation, lease_clock(tx) + lease) == 1; });
}

void Store::finish_periodic(const std::string& name, std::int64_t generation, Instant next) {
  write(database_, [&](Tx& tx) { tx.exec(kPeriodicFinish, name, generation, next); });
}

Result<void> revive(Tx& tx, Instant now, const std::string& id) {
  const auto revived = tx.try_exec(kRevive, id, now);
  // A conflict: a job of the same kind and key waits already, and does the work.
  if (revived && *revived == 0) return fail(Code::NotFound, "jobs.not_found");
  tx.exec(kCloseDead, id);
  return {};
}

}  // namespace pv::jobs::detail

namespace pv::jobs {

std::vector<DeadJob> dead_jobs(db::Tx& tx, int limit) {
  std::vector<DeadJob> found;
  for (const auto& row : tx.query(detail::kDead, limit)) {
    DeadJob dead{detail::job_from(row), row.get<std::string>("error_key"), row.get<std::string>("detail"), row.get<Instant>("died_at")};
    dead.job.payload = row.get<json::object>("payload");
    found.push_back(std::move(dead));
  }
  return found;
}

Result<void> close_dead(db::Tx& tx, const std::string& id) {
  if (tx.exec(detail::kCloseDead, id) == 0) return fail(Code::NotFound, "jobs.not_found");
  return {};
}

}  // namespace pv::jobs
