// SPDX-License-Identifier: Apache-2.0
#include "desk/publishing/store.hpp"

#include <algorithm>

namespace pv::desk::publishing {

namespace {

const db::Query kDue("publishing.due", R"sql(
-- @all-brands: the engine serves every brand
SELECT p.id, p.brand_id, p.rendition_id, p.channel_id, p.wall, p.zone, p.instant, p.late_after, p.state, p.version, p.created_by, p.created_at
  FROM placement p
 WHERE p.state = 'planned' AND p.instant <= $1
   AND NOT EXISTS (SELECT 1 FROM placement s WHERE s.channel_id = p.channel_id AND s.state = 'sending')
   AND NOT EXISTS (SELECT 1 FROM placement e WHERE e.channel_id = p.channel_id AND e.state = 'planned'
                      AND (e.instant < p.instant OR (e.instant = p.instant AND e.id < p.id)))
 ORDER BY p.instant, p.id LIMIT $2 {{skip_locked}})sql");

const db::Query kStart("publishing.start", R"sql(
UPDATE placement SET state = 'sending', version = version + 1, updated_at = $4
 WHERE brand_id = $1 AND id = $2 AND state = 'planned' AND version = $3)sql");

const db::Query kAttempt("publishing.attempt", R"sql(
SELECT coalesce(max(attempt), 0) + 1 AS attempt FROM delivery WHERE brand_id = $1 AND placement_id = $2)sql");

// A lease is counted by one clock: `lease_base`, or, where that is null, the database's own.

const db::Query kInsert("publishing.insert", R"sql(
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, next_at, lease_owner,
                      lease_until, lease_generation, created_at, started_at)
VALUES ($1, $2, $3, $4, $5, 'running', $6, $7, '{}', $8, $9, coalesce(CAST($10 AS BIGINT), {{clock}}) + CAST($11 AS BIGINT), 1, $8, $8))sql");

const db::Query kClaimable("publishing.claimable", R"sql(
-- @all-brands: the engine serves every brand
SELECT id, brand_id, lease_generation FROM delivery
 WHERE state IN ('queued', 'running', 'settling') AND next_at <= $1
   AND (lease_until IS NULL OR lease_until <= coalesce(CAST($3 AS BIGINT), {{clock}}))
 ORDER BY next_at, id LIMIT $2 {{skip_locked}})sql");

const db::Query kClaim("publishing.claim", R"sql(
UPDATE delivery SET lease_owner = $4, lease_until = coalesce(CAST($5 AS BIGINT), {{clock}}) + CAST($6 AS BIGINT),
       lease_generation = lease_generation + 1,
       state = CASE WHEN state = 'queued' THEN 'running' ELSE state END
 WHERE brand_id = $1 AND id = $2 AND lease_generation = $3 AND state IN ('queued', 'running', 'settling'))sql");

const db::Query kNextPlacement("publishing.next_placement", R"sql(
-- @all-brands: the engine serves every brand
SELECT p.instant AS next FROM placement p
 WHERE p.state = 'planned' AND NOT EXISTS (SELECT 1 FROM placement s WHERE s.channel_id = p.channel_id AND s.state = 'sending')
 ORDER BY p.instant, p.id LIMIT 1)sql");

// The end of a lease as the caller's clock will show it.
const db::Query kNextDelivery("publishing.next_delivery", R"sql(
-- @all-brands: the engine serves every brand
SELECT min(CASE WHEN lease_ends IS NULL OR lease_ends < next_at THEN next_at ELSE lease_ends END) AS next
  FROM (SELECT next_at, lease_until - coalesce(CAST($1 AS BIGINT), {{clock}}) + CAST($2 AS BIGINT) AS lease_ends FROM delivery
         WHERE state IN ('queued', 'running', 'settling')) open)sql");

const db::Query kFreeOthers("publishing.free_others", R"sql(
-- @all-brands: the engine serves every brand
UPDATE delivery SET lease_owner = NULL, lease_until = NULL
 WHERE state IN ('queued', 'running', 'settling') AND lease_owner <> $1)sql");

const db::Query kFind("publishing.find", R"sql(
SELECT id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, remote_id, url, error_key, error_args, evidence,
       created_at, started_at, finished_at
  FROM delivery WHERE brand_id = $1 AND id = $2)sql");

const db::Query kOpen("publishing.open", R"sql(
SELECT memory, memory_secrets, tries FROM delivery
 WHERE brand_id = $1 AND id = $2 AND lease_generation = $3 AND state IN ('running', 'settling'))sql");

const db::Query kLatest("publishing.latest", R"sql(
SELECT id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, remote_id, url, error_key, error_args, evidence,
       created_at, started_at, finished_at
  FROM delivery WHERE brand_id = $1 AND placement_id = $2 ORDER BY attempt DESC LIMIT 1)sql");

const db::Query kFrozenAt("publishing.frozen_at", R"sql(
SELECT created_at FROM delivery WHERE brand_id = $1 AND placement_id = $2 AND state = 'published')sql");

const db::Query kAttempts("publishing.attempts", R"sql(
SELECT id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, remote_id, url, error_key, error_args, evidence,
       created_at, started_at, finished_at
  FROM delivery WHERE brand_id = $1 AND placement_id = $2 ORDER BY attempt DESC, id)sql");

const db::Query kList("publishing.list", R"sql(
SELECT id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, remote_id, url, error_key, error_args, evidence,
       created_at, started_at, finished_at
  FROM delivery WHERE brand_id = $1 AND id < $2 ORDER BY id DESC LIMIT $3)sql");

const db::Query kListInState("publishing.list_in_state", R"sql(
SELECT id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, remote_id, url, error_key, error_args, evidence,
       created_at, started_at, finished_at
  FROM delivery WHERE brand_id = $1 AND state = $2 AND id < $3 ORDER BY id DESC LIMIT $4)sql");

const db::Query kHold("publishing.hold", R"sql(
UPDATE delivery SET lease_until = coalesce(CAST($4 AS BIGINT), {{clock}}) + CAST($5 AS BIGINT)
 WHERE brand_id = $1 AND id = $2 AND lease_generation = $3 AND state IN ('running', 'settling'))sql");

const db::Query kHash("publishing.hash", R"sql(SELECT content_hash FROM delivery WHERE brand_id = $1 AND id = $2)sql");

const db::Query kSaveMemory("publishing.save_memory", R"sql(
UPDATE delivery SET memory = $3, memory_secrets = $4 WHERE brand_id = $1 AND id = $2)sql");

const db::Query kSteps("publishing.steps", R"sql(
SELECT id, ordinal, name, effect, repeatable, state, deadline, exchange, started_at, finished_at
  FROM delivery_step WHERE brand_id = $1 AND delivery_id = $2 ORDER BY ordinal)sql");

const db::Query kVisibleStep("publishing.visible_step", R"sql(
SELECT id, state, repeatable FROM delivery_step WHERE brand_id = $1 AND delivery_id = $2 AND name = $3 AND effect = 'visible')sql");

const db::Query kNextOrdinal("publishing.next_ordinal", R"sql(
SELECT coalesce(max(ordinal), 0) + 1 AS ordinal FROM delivery_step WHERE brand_id = $1 AND delivery_id = $2)sql");

const db::Query kInsertStep("publishing.insert_step", R"sql(
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, exchange, started_at, finished_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12))sql");

const db::Query kReadyStep("publishing.ready_step", R"sql(
UPDATE delivery_step SET state = 'ready', lease_generation = $3, deadline = NULL WHERE brand_id = $1 AND id = $2)sql");

const db::Query kFence("publishing.fence", R"sql(
UPDATE delivery_step SET state = 'writing', deadline = $4, started_at = $5, finished_at = NULL
 WHERE brand_id = $1 AND id = $2 AND state = 'ready' AND lease_generation = $3)sql");

const db::Query kEndStep("publishing.end_step", R"sql(
UPDATE delivery_step SET state = $4, exchange = $5, finished_at = $6
 WHERE brand_id = $1 AND id = $2 AND state = 'writing' AND lease_generation = $3)sql");

const db::Query kDoubtSteps("publishing.doubt_steps", R"sql(
UPDATE delivery_step SET state = 'unknown' WHERE brand_id = $1 AND delivery_id = $2 AND state = 'writing')sql");

const db::Query kSettleSteps("publishing.settle_steps", R"sql(
UPDATE delivery_step SET state = $3, finished_at = $4
 WHERE brand_id = $1 AND delivery_id = $2 AND effect = 'visible' AND state IN ('unknown', 'writing'))sql");

const db::Query kFinish("publishing.finish", R"sql(
UPDATE delivery SET state = $4, remote_id = $5, url = $6, error_key = $7, error_args = $8, evidence = $9, finished_at = $10,
       memory_secrets = NULL, lease_owner = NULL, lease_until = NULL
 WHERE brand_id = $1 AND id = $2 AND lease_generation = $3)sql");

const db::Query kGiveBack("publishing.give_back", R"sql(
UPDATE delivery SET state = $4, next_at = $5, tries = $6, error_key = $7, error_args = $8, evidence = $9, lease_owner = NULL, lease_until = NULL
 WHERE brand_id = $1 AND id = $2 AND lease_generation = $3)sql");

const db::Query kGiveBackUntouched("publishing.give_back_untouched", R"sql(
UPDATE delivery SET state = CASE WHEN state = 'running' THEN 'queued' ELSE state END, lease_owner = NULL, lease_until = NULL
 WHERE brand_id = $1 AND id = $2 AND lease_generation = $3 AND state IN ('running', 'settling'))sql");

const db::Query kDecide("publishing.decide", R"sql(
UPDATE delivery SET state = $3, remote_id = $4, url = $5, decided_by = $6, finished_at = $7, error_key = NULL, error_args = NULL
 WHERE brand_id = $1 AND id = $2 AND state = 'unknown')sql");

const db::Query kDropWaiting("publishing.drop_waiting", R"sql(
UPDATE delivery SET state = 'dropped', finished_at = $3, lease_generation = lease_generation + 1, memory_secrets = NULL
 WHERE brand_id = $1 AND id = $2 AND state = 'queued' AND lease_owner IS NULL
   AND NOT EXISTS (SELECT 1 FROM delivery_step s WHERE s.brand_id = $1 AND s.delivery_id = $2 AND s.effect = 'visible'
                      AND s.state IN ('writing', 'accepted', 'unknown')))sql");

const db::Query kOthersLike("publishing.others_like", R"sql(
SELECT d.state, d.placement_id, d.remote_id, d.url, d.content
  FROM channel own
  JOIN channel c ON c.brand_id = own.brand_id AND c.network = own.network AND c.remote_id = own.remote_id
  JOIN delivery d ON d.brand_id = c.brand_id AND d.channel_id = c.id
 WHERE own.brand_id = $1 AND own.id = $2 AND d.brand_id = $1 AND d.id <> $3
   AND (d.remote_id = $4 OR d.url = $5
        OR (d.remote_id IS NULL AND (d.state IN ('running', 'settling', 'unknown', 'published')
                                     OR (d.state = 'dropped' AND d.decided_by IS NOT NULL))))
 ORDER BY d.id)sql");

constexpr DeliveryState kStates[] = {DeliveryState::Queued,   DeliveryState::Running, DeliveryState::Settling, DeliveryState::Published,
                                     DeliveryState::Rejected, DeliveryState::Unknown, DeliveryState::Dropped};

DeliveryState state_from(std::string_view text) {
  const auto* found = std::find_if(std::begin(kStates), std::end(kStates), [&](DeliveryState state) { return to_string(state) == text; });
  PV_ASSERT(found != std::end(kStates));
  return *found;
}

core::Effect effect_from(std::string_view text) {
  for (const auto effect : {core::Effect::Read, core::Effect::Hidden, core::Effect::Visible})
    if (rules::to_string(effect) == text) return effect;
  PV_ASSERT(false);
  return core::Effect::Visible;
}

Delivery delivery_from(const db::Row& row) {
  Delivery delivery;
  delivery.id = row.get<Id<Delivery>>("id");
  delivery.brand_id = row.get<Id<Brand>>("brand_id");
  delivery.placement_id = row.get<Id<Placement>>("placement_id");
  delivery.channel_id = row.get<Id<Channel>>("channel_id");
  delivery.attempt = row.get<std::int64_t>("attempt");
  delivery.state = state_from(row.get<std::string>("state"));
  delivery.content = rules::publication_from_json(row.get<json::object>("content"));
  delivery.content_hash = row.get<std::string>("content_hash");
  delivery.remote_id = row.get<std::optional<std::string>>("remote_id").value_or(std::string());
  delivery.url = row.get<std::optional<std::string>>("url").value_or(std::string());
  if (auto key = row.get<std::optional<std::string>>("error_key")) {
    delivery.error =
        plan::message_from_json({{"key", *key}, {"args", row.get<std::optional<json::object>>("error_args").value_or(json::object())}});
  }
  delivery.evidence = row.get<std::optional<json::object>>("evidence").value_or(json::object());
  delivery.created_at = row.get<Instant>("created_at");
  delivery.started_at = row.get<std::optional<Instant>>("started_at");
  delivery.finished_at = row.get<std::optional<Instant>>("finished_at");
  return delivery;
}

std::vector<Delivery> deliveries_from(const db::Rows& rows) {
  std::vector<Delivery> deliveries;
  deliveries.reserve(rows.size());
  for (const auto& row : rows) deliveries.push_back(delivery_from(row));
  return deliveries;
}

/// Machines that share a PostgreSQL share its clock. A SQLite file has one process, and so one clock: the injected one.
std::optional<Instant> lease_base(const db::Tx& tx, Instant now) {
  return tx.engine() == db::Engine::Postgres ? std::nullopt : std::optional(now);
}

struct ErrorColumns {
  std::optional<std::string> key;
  std::optional<json::object> args;
};
template <class Exchange, class Started, class Finished>
std::string insert_step(db::Tx& tx, const store::Lease& lease, const core::Call& call, rules::StepState state, const Exchange& exchange,
                        const Started& started, const Finished& finished, Instant now) {
  const auto ordinal = tx.one(kNextOrdinal, lease.brand, lease.delivery);
  PV_ASSERT(ordinal);
  auto id = new_uuid7(now);
  tx.exec(kInsertStep, id, lease.brand, lease.delivery, ordinal->get<std::int64_t>("ordinal"), call.step, rules::to_string(call.effect),
          call.repeatable, rules::to_string(state), lease.generation, exchange, started, finished);
  return id;
}

std::optional<std::string> text_or_null(const std::string& text) { return text.empty() ? std::nullopt : std::optional(text); }

ErrorColumns columns_of(const std::optional<Message>& message) {
  if (!message) return {};
  const auto whole = plan::to_json(*message);
  return {message->key, *json::object_at(whole, "args")};
}

}  // namespace

std::string_view to_string(DeliveryState state) {
  switch (state) {
    case DeliveryState::Queued: return "queued";
    case DeliveryState::Running: return "running";
    case DeliveryState::Settling: return "settling";
    case DeliveryState::Published: return "published";
    case DeliveryState::Rejected: return "rejected";
    case DeliveryState::Unknown: return "unknown";
    case DeliveryState::Dropped: return "dropped";
  }
  return {};
}

std::optional<DeliveryState> parse_delivery_state(std::string_view text) {
  for (const auto state : kStates)
    if (to_string(state) == text) return state;
  return std::nullopt;
}

std::optional<Delivery> find_delivery(db::Tx& tx, const Id<Brand>& brand, const Id<Delivery>& id) {
  if (auto row = tx.one(kFind, brand, id)) return delivery_from(*row);
  return std::nullopt;
}

std::optional<Delivery> latest_delivery(db::Tx& tx, const Id<Brand>& brand, const Id<Placement>& placement) {
  if (auto row = tx.one(kLatest, brand, placement)) return delivery_from(*row);
  return std::nullopt;
}

std::optional<plan::Rendition> rendition_of(db::Tx& tx, const Delivery& delivery) {
  const auto placement = plan::find_placement(tx, delivery.brand_id, delivery.placement_id);
  if (!placement) return std::nullopt;
  return stories::find_rendition(tx, delivery.brand_id, placement->rendition_id);
}

namespace store {

std::vector<Placement> due_placements(db::Tx& tx, Instant now, int limit) {
  std::vector<Placement> due;
  for (const auto& row : tx.query(kDue, now, limit)) due.push_back(plan::placement_from(row));
  return due;
}

bool start_placement(db::Tx& tx, Instant now, const Placement& placement) {
  // A conflict is the index that lets one placement of a channel be sent at a time: another process was faster.
  const auto changed = tx.try_exec(kStart, placement.brand_id, placement.id, placement.version, now);
  return changed && *changed == 1;
}

Lease insert_delivery(db::Tx& tx, Instant now, const Placement& placement, const core::Publication& content, const std::string& hash,
                      std::string_view owner, Duration lease) {
  const auto attempt = tx.one(kAttempt, placement.brand_id, placement.id);
  PV_ASSERT(attempt);
  const auto id = Id<Delivery>::create(now);
  tx.exec(kInsert, id, placement.brand_id, placement.id, placement.channel_id, attempt->get<std::int64_t>("attempt"),
          rules::to_json(content), hash, now, owner, lease_base(tx, now), lease);
  return {placement.brand_id, id, 1};
}

std::vector<Lease> claim(db::Tx& tx, Instant now, std::string_view owner, Duration length, int limit) {
  std::vector<Lease> leases;
  const auto base = lease_base(tx, now);
  for (const auto& row : tx.query(kClaimable, now, limit, base)) {
    Lease lease{row.get<Id<Brand>>("brand_id"), row.get<Id<Delivery>>("id"), row.get<std::int64_t>("lease_generation")};
    if (tx.exec(kClaim, lease.brand, lease.delivery, lease.generation, owner, base, length) != 1) continue;
    lease.generation += 1;
    leases.push_back(std::move(lease));
  }
  return leases;
}

std::int64_t free_dead(db::Tx& tx, std::string_view owner) { return tx.engine() == db::Engine::Sqlite ? tx.exec(kFreeOthers, owner) : 0; }

std::optional<Instant> next_due(db::Tx& tx, Instant now) {
  std::optional<Instant> next = tx.one(kNextDelivery, lease_base(tx, now), now)->get<std::optional<Instant>>("next");
  if (const auto placement = tx.one(kNextPlacement)) {
    const auto instant = placement->get<Instant>("next");
    next = next ? std::min(*next, instant) : instant;
  }
  return next;
}

std::vector<Step> steps_of(db::Tx& tx, const Id<Brand>& brand, const Id<Delivery>& delivery) {
  std::vector<Step> steps;
  for (const auto& row : tx.query(kSteps, brand, delivery)) {
    steps.push_back({row.get<std::string>("id"), row.get<std::int64_t>("ordinal"), row.get<std::string>("name"),
                     effect_from(row.get<std::string>("effect")), row.get<bool>("repeatable"),
                     rules::step_state_from(row.get<std::string>("state")), row.get<std::optional<Instant>>("deadline"),
                     row.get<std::optional<json::object>>("exchange").value_or(json::object()),
                     row.get<std::optional<Instant>>("started_at"), row.get<std::optional<Instant>>("finished_at")});
  }
  return steps;
}

std::optional<Open> find_open(db::Tx& tx, const Lease& lease) {
  const auto row = tx.one(kOpen, lease.brand, lease.delivery, lease.generation);
  if (!row) return std::nullopt;
  auto delivery = find_delivery(tx, lease.brand, lease.delivery);
  PV_ASSERT(delivery);
  return Open{std::move(*delivery),
              {row->get<json::object>("memory"), {}},
              row->get<std::optional<std::string>>("memory_secrets").value_or(std::string()),
              row->get<std::int64_t>("tries"),
              steps_of(tx, lease.brand, lease.delivery)};
}

bool hold(db::Tx& tx, const Lease& lease, Instant now, Duration length) {
  return tx.exec(kHold, lease.brand, lease.delivery, lease.generation, lease_base(tx, now), length) == 1;
}

std::string recorded_hash(db::Tx& tx, const Lease& lease) {
  const auto row = tx.one(kHash, lease.brand, lease.delivery);
  return row ? row->get<std::string>("content_hash") : std::string();
}

std::optional<Instant> frozen_at(db::Tx& tx, const Id<Brand>& brand, const Id<Placement>& placement) {
  if (const auto row = tx.one(kFrozenAt, brand, placement)) return row->get<Instant>("created_at");
  return std::nullopt;
}

void save_memory(db::Tx& tx, const Lease& lease, const json::object& values, const std::optional<std::string>& sealed_secrets) {
  tx.exec(kSaveMemory, lease.brand, lease.delivery, values, sealed_secrets);
}

std::optional<std::string> prepare_step(db::Tx& tx, const Lease& lease, const core::Call& call, Instant now) {
  if (const auto row = tx.one(kVisibleStep, lease.brand, lease.delivery, call.step)) {
    const auto state = rules::step_state_from(row->get<std::string>("state"));
    const bool may = state == StepState::Ready || state == StepState::Rejected ||
                     (state == StepState::Unknown && call.repeatable && row->get<bool>("repeatable"));
    if (!may) return std::nullopt;
    auto id = row->get<std::string>("id");
    tx.exec(kReadyStep, lease.brand, id, lease.generation);
    return id;
  }
  return insert_step(tx, lease, call, StepState::Ready, nullptr, nullptr, nullptr, now);
}

bool fence(db::Tx& tx, const Lease& lease, const std::string& step, Instant deadline, Instant now) {
  return tx.exec(kFence, lease.brand, step, lease.generation, deadline, now) == 1;
}

bool end_step(db::Tx& tx, const Lease& lease, const std::string& step, StepState state, const json::object& exchange, Instant now) {
  return tx.exec(kEndStep, lease.brand, step, lease.generation, rules::to_string(state), exchange, now) == 1;
}

void add_ended_step(db::Tx& tx, const Lease& lease, const core::Call& call, StepState state, const json::object& exchange, Instant started,
                    Instant now) {
  (void)insert_step(tx, lease, call, state, exchange, started, now, now);
}

void doubt_steps(db::Tx& tx, const Lease& lease) { tx.exec(kDoubtSteps, lease.brand, lease.delivery); }

void settle_steps(db::Tx& tx, const Id<Brand>& brand, const Id<Delivery>& delivery, StepState state, Instant now) {
  tx.exec(kSettleSteps, brand, delivery, rules::to_string(state), now);
}

void finish(db::Tx& tx, const Lease& lease, const End& end, Instant now) {
  const auto error = columns_of(end.error);
  const auto changed = tx.exec(kFinish, lease.brand, lease.delivery, lease.generation, to_string(end.state), text_or_null(end.remote_id),
                               text_or_null(end.url), error.key, error.args, end.evidence, now);
  PV_ASSERT(changed == 1);
}

void give_back(db::Tx& tx, const Lease& lease, DeliveryState state, Instant next, std::int64_t tries, const std::optional<Message>& reason,
               const std::optional<json::object>& evidence) {
  const auto error = columns_of(reason);
  const auto changed =
      tx.exec(kGiveBack, lease.brand, lease.delivery, lease.generation, to_string(state), next, tries, error.key, error.args, evidence);
  PV_ASSERT(changed == 1);
}

bool give_back_untouched(db::Tx& tx, const Lease& lease) {
  return tx.exec(kGiveBackUntouched, lease.brand, lease.delivery, lease.generation) == 1;
}

bool decide(db::Tx& tx, Instant now, const Id<Brand>& brand, const Id<Delivery>& delivery, DeliveryState state,
            const std::string& remote_id, const std::string& url, const Id<Person>& person) {
  return tx.exec(kDecide, brand, delivery, to_string(state), text_or_null(remote_id), text_or_null(url), person, now) == 1;
}

bool drop_waiting(db::Tx& tx, Instant now, const Id<Brand>& brand, const Id<Delivery>& delivery) {
  return tx.exec(kDropWaiting, brand, delivery, now) == 1;
}

std::vector<rules::Other> others_like(db::Tx& tx, const Delivery& delivery, const core::Found& found) {
  std::vector<rules::Other> others;
  for (const auto& row : tx.query(kOthersLike, delivery.brand_id, delivery.channel_id, delivery.id, found.remote_id, found.url)) {
    others.push_back({state_from(row.get<std::string>("state")), row.get<Id<Placement>>("placement_id") == delivery.placement_id,
                      row.get<std::optional<std::string>>("remote_id").value_or(""),
                      row.get<std::optional<std::string>>("url").value_or(""),
                      rules::publication_from_json(row.get<json::object>("content")).text});
  }
  return others;
}

std::vector<Delivery> list_deliveries(db::Tx& tx, const Id<Brand>& brand, std::optional<DeliveryState> state,
                                      const std::optional<Id<Delivery>>& after, int limit) {
  const std::string below = after ? after->str() : "g";  // above every UUID
  return deliveries_from(state ? tx.query(kListInState, brand, to_string(*state), below, limit) : tx.query(kList, brand, below, limit));
}

std::vector<Delivery> attempts_of(db::Tx& tx, const Id<Brand>& brand, const Id<Placement>& placement) {
  return deliveries_from(tx.query(kAttempts, brand, placement));
}

}  // namespace store

}  // namespace pv::desk::publishing
