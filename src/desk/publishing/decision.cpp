// SPDX-License-Identifier: Apache-2.0
#include "desk/publishing/decision.hpp"

#include <algorithm>

namespace pv::desk::publishing {

namespace {

using plan::PlacementState;

const db::Query kReopen("publishing.reopen", R"sql(
UPDATE delivery SET state = 'unknown', remote_id = NULL, url = NULL, decided_by = NULL, finished_at = $4, error_key = $5, error_args = $6
 WHERE brand_id = $1 AND id = $2 AND state = $3 AND decided_by IS NOT NULL)sql");

// A decision settles what was in doubt at its own instant, so that instant tells which steps those were.
const db::Query kReopenSteps("publishing.reopen_steps", R"sql(
UPDATE delivery_step SET state = 'unknown', finished_at = NULL
 WHERE brand_id = $1 AND delivery_id = $2 AND effect = 'visible' AND state = $3 AND finished_at = $4)sql");

const db::Query kFollowed("publishing.followed", R"sql(
SELECT count(*) AS placements FROM placement
 WHERE brand_id = $1 AND rendition_id = $2 AND id <> $3
   AND (state IN ('planned', 'sending', 'held', 'unknown') OR (created_at > $4 AND state <> 'cancelled')))sql");

std::string bare(std::string authority) { return authority.starts_with("www.") ? authority.substr(4) : authority; }

void add_host(std::vector<std::string>& hosts, std::string_view url) {
  if (const auto parsed = text::Url::parse(url)) hosts.push_back(bare(parsed->authority()));
}

std::string decision_of(const plan::LifeEvent& event) {
  return event.kind == "decided" ? json::string_at(event.details, "decision").value_or(std::string()) : std::string();
}

/// The event of a word that can be taken back; it is the last one.
const plan::LifeEvent* word_of(const Placement& placement, const std::vector<plan::LifeEvent>& life) {
  if (life.empty()) return nullptr;
  const auto decision = decision_of(life.back());
  const bool out = decision == "is_out" && placement.state == PlacementState::Published;
  const bool dropped = decision == "drop" && placement.state == PlacementState::Cancelled;
  return out || dropped ? &life.back() : nullptr;
}

}  // namespace

std::vector<std::string> known_hosts(const core::Manifest* network, const std::string& channel_url, const std::vector<store::Step>& steps,
                                     const json::object& evidence) {
  std::vector<std::string> hosts;
  if (network != nullptr) hosts = network->web_hosts;
  add_host(hosts, channel_url);
  for (const auto& step : steps) {
    if (step.effect == core::Effect::Visible) add_host(hosts, json::string_at(step.exchange, "url").value_or(std::string()));
  }
  const auto* looked = json::object_at(evidence, "looked");
  const auto* shown = looked != nullptr ? json::object_at(*looked, "evidence") : nullptr;
  const auto* posts = shown != nullptr ? json::array_at(*shown, "posts") : nullptr;
  if (posts != nullptr) {
    for (const auto& post : *posts)
      if (post.is_object()) add_host(hosts, json::string_at(post.get_object(), "url").value_or(std::string()));
  }
  const auto* found = looked != nullptr ? json::object_at(*looked, "found") : nullptr;
  if (found != nullptr) add_host(hosts, json::string_at(*found, "url").value_or(std::string()));
  return hosts;
}

bool stands_on(const text::Url& link, const std::vector<std::string>& hosts) {
  const auto there = bare(link.authority());
  return std::any_of(hosts.begin(), hosts.end(), [&](const std::string& host) { return there == host || there.ends_with("." + host); });
}

std::optional<Outing> outing_of(const std::vector<plan::LifeEvent>& life) {
  for (auto event = life.rbegin(); event != life.rend(); ++event) {
    if (event->kind == "published") {
      const bool seen = json::bool_at(event->details, "found").value_or(false);
      return Outing{seen ? Outing::Known::Seen : Outing::Known::Answered, event->at};
    }
    if (decision_of(*event) == "is_out") return Outing{Outing::Known::Said, event->at, event->person};
  }
  return std::nullopt;
}

std::optional<Instant> sent_at(const std::vector<store::Step>& steps) {
  std::optional<Instant> sent;
  for (const auto& step : steps)
    if (step.effect == core::Effect::Visible && step.started_at) sent = step.started_at;
  return sent;
}

bool may_reopen(db::Tx& tx, const Placement& placement, const std::vector<plan::LifeEvent>& life) {
  const auto* word = word_of(placement, life);
  if (word == nullptr) return false;
  const auto row = tx.one(kFollowed, placement.brand_id, placement.rendition_id, placement.id, word->at);
  PV_ASSERT(row);
  return row->get<std::int64_t>("placements") == 0;
}

Result<Placement> reopen(db::Tx& tx, Instant now, const people::Session& session, const Id<Delivery>& id) {
  const auto& brand = session.brand_id();
  const auto delivery = find_delivery(tx, brand, id);
  if (!delivery) return fail(Code::NotFound, "publishing.not_found");
  auto placement = plan::find_placement(tx, brand, delivery->placement_id);
  const auto latest = latest_delivery(tx, brand, delivery->placement_id);
  PV_ASSERT(placement && latest);
  const auto life = plan::life_of(tx, brand, placement->id);
  if (latest->id != id || !may_reopen(tx, *placement, life)) return fail(Code::Conflict, "publishing.decision_stands");

  Instant asked = now;
  for (const auto& event : life)
    if (event.kind == "unknown") asked = event.at;
  const auto* reason = json::object_at(delivery->evidence, "reason");
  const auto* args = reason != nullptr ? json::object_at(*reason, "args") : nullptr;
  const auto changed =
      tx.exec(kReopen, brand, id, to_string(delivery->state), asked, reason != nullptr ? json::string_at(*reason, "key") : std::nullopt,
              args != nullptr ? std::optional(*args) : std::nullopt);
  if (changed != 1) return fail(Code::Conflict, "publishing.decision_stands");
  const auto settled = delivery->state == DeliveryState::Published ? rules::StepState::Accepted : rules::StepState::Rejected;
  tx.exec(kReopenSteps, brand, id, rules::to_string(settled), delivery->finished_at);
  plan::set_state(tx, now, brand, placement->id, PlacementState::Unknown);
  json::object details{{"delivery", id.str()}, {"decision", decision_of(life.back())}};
  plan::add_life_event(tx, now, brand, placement->id, "reopened", &session, details);
  if (!delivery->url.empty()) details["url"] = delivery->url;
  people::audit(tx, now, &session, "delivery.reopen", "delivery", id.str(), details, &brand);
  placement->state = PlacementState::Unknown;
  return std::move(*placement);
}

}  // namespace pv::desk::publishing
