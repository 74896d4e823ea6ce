// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "desk/plan/plan.hpp"

/// Doing it, once: placements that are due become deliveries; a delivery is a list of fenced steps with a truthful outcome
/// (ARCHITECTURE.md, "Life of a delivery").
namespace pv::desk::publishing {

using people::Brand;
using people::Person;
using plan::Channel;
using plan::Placement;
namespace core = pv::channels;

enum class DeliveryState { Queued, Running, Settling, Published, Rejected, Unknown, Dropped };
[[nodiscard]] std::string_view to_string(DeliveryState state);
[[nodiscard]] std::optional<DeliveryState> parse_delivery_state(std::string_view text);

struct Delivery {
  Id<Delivery> id;
  Id<Brand> brand_id;
  Id<Placement> placement_id;
  Id<Channel> channel_id;
  std::int64_t attempt = 1;
  DeliveryState state = DeliveryState::Queued;
  core::Publication content;
  std::string content_hash;
  std::string remote_id;
  std::string url;
  std::optional<Message> error;
  json::object evidence;
  Instant created_at;
  std::optional<Instant> started_at;
  std::optional<Instant> finished_at;
};

/// What a local network made of a rendition, as it stands now: people may change it in a place of its own.
struct LocalPage {
  std::string path;        ///< the desk's page for it, where it is corrected and put back
  core::Publication says;  ///< title, text, link and setting "standfirst" as the public reads them
  bool differs = false;    ///< from what the rendition says now
  bool by_hand = false;    ///< it was corrected in its place
  Instant updated_at{};    ///< since when it says so
  std::optional<Instant> withdrawn_at{};
  std::optional<Message> obstacle{};  ///< why publishing over it would be refused, and what to do instead
};

/// A network inside this program (the newsroom): publishes in the transaction that records the outcome, so it is exactly once.
class LocalPublisher {
 public:
  virtual ~LocalPublisher() = default;
  /// The page that publishing this rendition would make or change; `now`: what it would say. Nothing where there is none yet.
  [[nodiscard]] virtual std::optional<LocalPage> page_of(db::Tx& tx, const plan::Rendition& rendition,
                                                         const core::Publication& now) const = 0;
  [[nodiscard]] virtual Result<core::Accepted> publish(db::Tx& tx, Instant now, const Delivery& delivery, const Placement& placement,
                                                       const plan::Rendition& rendition) = 0;
};

/// Named points of a delivery at which a test may kill the process: `PV_CRASH_AT=<name>[:<nth>]` dies there by SIGKILL.
/// "claimed", "fenced", "called", "answered", "recorded", "local", "settled", "decided".
void crash_point(std::string_view name);

struct Options {
  int workers = 8;  ///< calls in flight
  Duration lease = std::chrono::seconds(90);
  Duration call_deadline = std::chrono::seconds(30);
};

enum class Decision {
  IsOut,     ///< a person saw it: published, with the link they give
  IsNotOut,  ///< a person saw that it is not there: try again as a new attempt
  Drop,      ///< give up: cancelled
};

/// What the public has of a rendition, beside what it says now.
struct Standing {
  Placement placement;  ///< the last one that went out
  std::optional<Delivery> delivery{};
  core::Publication online;
  core::Publication now;
  Instant since;         ///< when what is online went out, or was last corrected
  bool changed = false;  ///< the two do not read alike
  std::optional<LocalPage> page{};
  [[nodiscard]] bool withdrawn() const { return page && page->withdrawn_at; }
};

/// A placement beside its story and channel.
struct OutcomeLine {
  Placement placement;
  std::string story_id;
  std::string story_title;
  std::string channel_name;
  std::string network;
  std::optional<Delivery> delivery;
};

class Publishing {
 public:
  Publishing(people::Desk desk, const core::Registry& registry, net::Client& client, const crypto::Sealer& sealer, Options options);
  ~Publishing();
  /// Before start: a network served inside the program.
  void add_local(std::string network, LocalPublisher& publisher);

  /// Claims what is due and carries it on until stopped; recovers what an earlier process left: at once on SQLite, whose file has one
  /// process, and when its lease has run out on PostgreSQL.
  void start();
  void stop(Duration grace);
  /// For tests: everything due at the clock's now, on this thread, until nothing moves; gives the number of deliveries touched.
  int run_due();
  /// Wakes the loop (a placement for now was made).
  void wake();

  /// `link`: of what is out; one that leads elsewhere than to the channel's network is refused as "publishing.link_elsewhere" unless
  /// `link_meant`. Code::Conflict when the delivery is unknown no more.
  [[nodiscard]] Result<void> decide(const people::Session& session, const Id<Delivery>& id, Decision decision, const std::string& link,
                                    bool link_meant = false);
  /// Takes "it is out" or "give up" back for as long as nothing has followed from it; Code::Conflict afterwards.
  [[nodiscard]] Result<void> reopen(const people::Session& session, const Id<Delivery>& id);
  /// Releases a held placement: now, or with a new time by `plan::move`.
  [[nodiscard]] Result<void> release(const people::Session& session, const Id<Placement>& id);

  /// Nothing where the rendition never went out. A `glance` says whether it changed or was withdrawn, and leaves the texts out where
  /// its row tells that nothing has.
  [[nodiscard]] std::optional<Standing> standing(db::Tx& tx, const plan::Rendition& rendition, bool glance = false) const;
  /// The line's page where it went out on a network inside this program and was withdrawn since.
  [[nodiscard]] std::optional<LocalPage> withdrawn_page(db::Tx& tx, const OutcomeLine& line) const;
  /// Code::Conflict, with what to do instead, where publishing would take a page's place that a person has withdrawn or corrected.
  [[nodiscard]] Result<void> may_publish(db::Tx& tx, const Id<Brand>& brand, const Id<plan::Rendition>& rendition) const;

  [[nodiscard]] std::vector<http::Route> routes();  ///< /outcomes…, /placements…, /api/v1/placements…, /api/v1/deliveries…
  /// The foot of a rendition's card in the editor: plan form, publish now, line of life.
  void fill_rendition_foot(const http::Request& request, db::Tx& tx, const plan::Rendition& rendition, html::View& card) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

[[nodiscard]] std::optional<Delivery> find_delivery(db::Tx& tx, const Id<Brand>& brand, const Id<Delivery>& id);
/// Newest attempt of a placement.
[[nodiscard]] std::optional<Delivery> latest_delivery(db::Tx& tx, const Id<Brand>& brand, const Id<Placement>& placement);
[[nodiscard]] std::optional<plan::Rendition> rendition_of(db::Tx& tx, const Delivery& delivery);
/// The placement that tells how a rendition stands (`placements`: its own, oldest first): the last one, or the last that went out where
/// what came after was cancelled. Null where there is none to tell of.
[[nodiscard]] const Placement* telling(const std::vector<Placement>& placements);
/// Both read alike to the public: title, text, link and standfirst.
[[nodiscard]] bool reads_alike(const core::Publication& one, const core::Publication& other);

/// What *Oggi* asks: next placements, what waits for a person, what went out lately.
[[nodiscard]] std::vector<OutcomeLine> upcoming(db::Tx& tx, const Id<Brand>& brand, Instant now, int limit);
[[nodiscard]] std::vector<OutcomeLine> needing_a_person(db::Tx& tx, const Id<Brand>& brand, int limit);
[[nodiscard]] std::vector<OutcomeLine> recent_outcomes(db::Tx& tx, const Id<Brand>& brand, int limit);

}  // namespace pv::desk::publishing
