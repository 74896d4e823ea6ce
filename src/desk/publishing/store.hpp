// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/publishing/rules.hpp"

/// Rows of `delivery` and `delivery_step`; for this area only. What the engine changes of an open delivery is guarded by the
/// lease's generation: `false` (or nothing) means that another process has taken over. A lease ends by the database's clock on
/// PostgreSQL, where machines share it, and by the caller's clock (`now`) on SQLite.
namespace pv::desk::publishing::store {

using rules::StepState;

struct Step {
  std::string id;
  std::int64_t ordinal = 0;
  std::string name;
  core::Effect effect = core::Effect::Visible;
  bool repeatable = false;
  StepState state = StepState::Ready;
  std::optional<Instant> deadline;
  json::object exchange;
  std::optional<Instant> started_at;
  std::optional<Instant> finished_at;
};

/// The right to carry on with a delivery until the lease ends.
struct Lease {
  Id<Brand> brand;
  Id<Delivery> delivery;
  std::int64_t generation = 0;
};

/// Planned placements whose time has come and that are the next of their channel, locked where the engine can.
[[nodiscard]] std::vector<Placement> due_placements(db::Tx& tx, Instant now, int limit);
/// planned -> sending, unless somebody was faster or another placement of the channel is being sent.
[[nodiscard]] bool start_placement(db::Tx& tx, Instant now, const Placement& placement);
/// A new attempt, leased to `owner` from the start (generation 1).
[[nodiscard]] Lease insert_delivery(db::Tx& tx, Instant now, const Placement& placement, const core::Publication& content,
                                    const std::string& hash, std::string_view owner, Duration lease);
/// Open deliveries that are due and in nobody's hands, or whose owner's lease has run out.
[[nodiscard]] std::vector<Lease> claim(db::Tx& tx, Instant now, std::string_view owner, Duration lease, int limit);
/// Frees what other owners hold where they must be dead: a SQLite file has one process. Gives how many deliveries.
std::int64_t free_dead(db::Tx& tx, std::string_view owner);
/// When something will be due next, by the caller's clock, which shows `now`.
[[nodiscard]] std::optional<Instant> next_due(db::Tx& tx, Instant now);

/// What the engine needs of an open delivery beyond the delivery itself.
struct Open {
  Delivery delivery;
  core::Memory memory;
  std::string sealed_secrets;  ///< of `memory.secrets`; empty: none
  std::int64_t tries = 0;
  std::vector<Step> steps;
};
[[nodiscard]] std::optional<Open> find_open(db::Tx& tx, const Lease& lease);
[[nodiscard]] std::vector<Step> steps_of(db::Tx& tx, const Id<Brand>& brand, const Id<Delivery>& delivery);

/// Locks the row and stretches the lease to `length` from now; the first statement of each transaction of the engine.
[[nodiscard]] bool hold(db::Tx& tx, const Lease& lease, Instant now, Duration length);
/// The recorded hash, for the comparison inside the fence.
[[nodiscard]] std::string recorded_hash(db::Tx& tx, const Lease& lease);
/// When the text of what went out of a placement was frozen.
[[nodiscard]] std::optional<Instant> frozen_at(db::Tx& tx, const Id<Brand>& brand, const Id<Placement>& placement);
void save_memory(db::Tx& tx, const Lease& lease, const json::object& values, const std::optional<std::string>& sealed_secrets);

/// The row of a visible step, made ready for this lease: a new one, or one that was refused, never left, or is repeatable.
/// Nothing when the step is under way or accepted: then it must not be made again.
[[nodiscard]] std::optional<std::string> prepare_step(db::Tx& tx, const Lease& lease, const core::Call& call, Instant now);
/// The fence: true exactly once per preparation, and only while the lease is ours.
[[nodiscard]] bool fence(db::Tx& tx, const Lease& lease, const std::string& step, Instant deadline, Instant now);
/// A fenced step's end; false when it was not under way for this lease.
[[nodiscard]] bool end_step(db::Tx& tx, const Lease& lease, const std::string& step, StepState state, const json::object& exchange,
                            Instant now);
/// A read or hidden step, which has no fence, once it has ended.
void add_ended_step(db::Tx& tx, const Lease& lease, const core::Call& call, StepState state, const json::object& exchange, Instant started,
                    Instant now);
/// Steps that a dead process left under way are in doubt from now on.
void doubt_steps(db::Tx& tx, const Lease& lease);
/// What was in doubt is settled: by a look or by a person.
void settle_steps(db::Tx& tx, const Id<Brand>& brand, const Id<Delivery>& delivery, StepState state, Instant now);

struct End {
  DeliveryState state;
  std::string remote_id;
  std::string url;
  std::optional<Message> error;
  std::optional<json::object> evidence;
};
/// Closes an open delivery and gives the lease back.
void finish(db::Tx& tx, const Lease& lease, const End& end, Instant now);
/// Gives the lease back: again at `next`.
void give_back(db::Tx& tx, const Lease& lease, DeliveryState state, Instant next, std::int64_t tries, const std::optional<Message>& reason,
               const std::optional<json::object>& evidence);

/// Gives the lease back untouched, before anything was done under it; false when it is lost.
[[nodiscard]] bool give_back_untouched(db::Tx& tx, const Lease& lease);

/// A person's word on an unknown delivery; false when it is unknown no more. `remote_id` and `url`: of what is out, as far as known.
[[nodiscard]] bool decide(db::Tx& tx, Instant now, const Id<Brand>& brand, const Id<Delivery>& delivery, DeliveryState state,
                          const std::string& remote_id, const std::string& url, const Id<Person>& person);
/// Drops a delivery that waits in nobody's hands; false when somebody works on it.
[[nodiscard]] bool drop_waiting(db::Tx& tx, Instant now, const Id<Brand>& brand, const Id<Delivery>& delivery);
/// Deliveries to the same account of the network, also by a channel that was disconnected since, which are known as `found` or may be
/// out without a known id.
[[nodiscard]] std::vector<rules::Other> others_like(db::Tx& tx, const Delivery& delivery, const core::Found& found);

[[nodiscard]] std::vector<Delivery> list_deliveries(db::Tx& tx, const Id<Brand>& brand, std::optional<DeliveryState> state,
                                                    const std::optional<Id<Delivery>>& after, int limit);
[[nodiscard]] std::vector<Delivery> attempts_of(db::Tx& tx, const Id<Brand>& brand, const Id<Placement>& placement);

}  // namespace pv::desk::publishing::store
