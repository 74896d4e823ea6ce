// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>

#include "desk/publishing/store.hpp"

/// Carries deliveries on; for this area only. Thread-safe: many threads may carry different leases at once.
namespace pv::desk::publishing {

using store::Lease;

struct EngineParts {
  db::Database& database;
  const Clock& clock;
  const core::Registry& registry;
  const crypto::Sealer& sealer;
  std::function<net::Exchange(const net::Request&)> send;
  /// Something about this placement changed; called after the commit.
  std::function<void(const Placement&)> announce;
  std::map<std::string, LocalPublisher*, std::less<>> locals;
  Options options;
  std::string owner;  ///< this process, for the lease
};

/// Publishing::standing, Publishing::withdrawn_page and Publishing::may_publish.
[[nodiscard]] std::optional<Standing> standing_of(const EngineParts& parts, db::Tx& tx, const plan::Rendition& rendition, bool glance);
[[nodiscard]] std::optional<LocalPage> withdrawn_page(const EngineParts& parts, db::Tx& tx, const OutcomeLine& line);
[[nodiscard]] Result<void> may_publish(const EngineParts& parts, db::Tx& tx, const Id<Brand>& brand, const Id<plan::Rendition>& rendition);

class Engine {
 public:
  explicit Engine(EngineParts parts);

  struct Started {
    std::vector<Lease> leases;
    int seen = 0;  ///< placements that were due: started, or held with a reason
  };
  /// Placements whose time has come become deliveries in one transaction each batch; what is late or no longer fit is held.
  [[nodiscard]] Started start_due(int limit);
  /// Deliveries that wait no longer, and those of processes that died.
  [[nodiscard]] std::vector<Lease> claim(int limit);
  /// Leases that nobody will carry: whoever asks next may have their deliveries at once.
  void give_back(const std::vector<Lease>& leases);
  /// Works on a delivery until it has an outcome or has to wait. Never throws what the network causes.
  void carry(const Lease& lease);
  /// What a dead process held goes on at once, where nobody else can be alive; elsewhere when its lease runs out. How many.
  std::int64_t free_dead();
  [[nodiscard]] std::optional<Instant> next_due();
  int run_due();
  /// From now on `carry` ends after the call under way and gives its lease back.
  void interrupt();
  void add_local(std::string network, LocalPublisher& publisher) { parts_.locals[std::move(network)] = &publisher; }
  [[nodiscard]] const EngineParts& parts() const { return parts_; }

 private:
  struct Work;
  struct Made;
  enum class Fenced { Yes, Lost, Repeated, Changed };

  void start_one(db::Tx& tx, Instant now, const Placement& placement, Started& started, std::vector<Placement>& touched);
  [[nodiscard]] std::optional<Work> load(const Lease& lease);
  [[nodiscard]] bool fit_to_go_on(Work& work);
  void run_steps(Work& work);
  void look(Work& work);
  void publish_local(Work& work);

  [[nodiscard]] bool keep_lease(Work& work);
  [[nodiscard]] Fenced fence(Work& work, Made& made);
  void send(Work& work, Made& made);
  [[nodiscard]] bool record(db::Tx& tx, const Work& work, const Made& made, rules::StepState state);
  [[nodiscard]] bool record_and_hold(Work& work, Made& made, rules::StepState state);
  void conclude(Work& work, Made* last, rules::Judgement judgement);
  void apply(db::Tx& tx, Instant now, const Work& work, bool last_in_doubt, const rules::Verdict& verdict);
  void set_aside(Work& work, const Message& reason);
  void set_aside(db::Tx& tx, Instant now, const Work& work, const Message& reason);
  void settle(db::Tx& tx, Instant now, const Work& work, const Message& reason);
  void ask(db::Tx& tx, Instant now, const Work& work, const Message& reason, json::object evidence);
  void refuse(db::Tx& tx, Instant now, const Work& work, const Error& error);
  void publish(db::Tx& tx, Instant now, const Work& work, const core::Accepted& accepted, bool by_look);
  /// `state`: what the placement has just become.
  void announce_after(db::Tx& tx, const Work& work, plan::PlacementState state);
  /// One transaction; tried again while the database is away, as long as the lease holds: what a network answered must not be
  /// lost to a full disk or a broken connection. False: the lease is lost.
  [[nodiscard]] bool persist(const Work& work, const std::function<bool(db::Tx&)>& change);

  EngineParts parts_;
  std::atomic<bool> interrupted_ = false;
  std::mutex pause_mutex_;
  std::condition_variable pause_;
};

/// `options` with the times that a test shortens: PV_LEASE_MS, PV_CALL_DEADLINE_MS.
[[nodiscard]] Options with_test_times(Options options);
/// How long after a call's end a network may still show the post; a test shortens it by PV_SETTLE_MS.
[[nodiscard]] Duration settle_time(const core::Manifest& manifest);

/// What a test does instead of dying at a crash point; empty: nothing. Set while no engine runs.
void set_crash_hook(std::function<void(std::string_view)> hook);

}  // namespace pv::desk::publishing
