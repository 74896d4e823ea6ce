// SPDX-License-Identifier: Apache-2.0
#include "desk/publishing/decision.hpp"
#include "desk/publishing/engine.hpp"

/// What went out beside what is written now.
namespace pv::desk::publishing {

using plan::PlacementState;

bool reads_alike(const core::Publication& one, const core::Publication& other) {
  const auto standfirst = [](const core::Publication& publication) {
    return json::string_at(publication.settings, "standfirst").value_or(std::string());
  };
  return one.title == other.title && one.text == other.text && one.link == other.link && standfirst(one) == standfirst(other);
}

const Placement* telling(const std::vector<Placement>& placements) {
  if (placements.empty()) return nullptr;
  if (placements.back().state != PlacementState::Cancelled) return &placements.back();
  for (auto placement = placements.rbegin(); placement != placements.rend(); ++placement) {
    if (placement->state == PlacementState::Cancelled) continue;
    return placement->state == PlacementState::Published ? &*placement : nullptr;
  }
  return nullptr;
}

namespace {

LocalPublisher* local_of(const EngineParts& parts, db::Tx& tx, const plan::Rendition& rendition) {
  const auto channel = channels::find_channel(tx, rendition.brand_id, rendition.channel_id);
  if (!channel) return nullptr;
  const auto local = parts.locals.find(channel->network);
  return local != parts.locals.end() ? local->second : nullptr;
}

}  // namespace

std::optional<Standing> standing_of(const EngineParts& parts, db::Tx& tx, const plan::Rendition& rendition, bool glance) {
  const auto placements = plan::placements_of(tx, rendition.brand_id, rendition.id);
  const Placement* out = nullptr;
  for (const auto& placement : placements)
    if (placement.state == PlacementState::Published) out = &placement;
  if (out == nullptr) return std::nullopt;
  const auto* local = local_of(parts, tx, rendition);
  Standing standing{.placement = *out, .online = {}, .now = {}, .since = out->instant};
  if (glance && local == nullptr) {
    const auto frozen_at = store::frozen_at(tx, out->brand_id, out->id);
    if (frozen_at && rendition.updated_at <= *frozen_at) return standing;
  }
  standing.delivery = latest_delivery(tx, out->brand_id, out->id);
  if (standing.delivery) {
    standing.online = standing.delivery->content;
    standing.since = standing.delivery->finished_at.value_or(standing.since);
  }
  if (!glance) {
    if (const auto outing = outing_of(plan::life_of(tx, out->brand_id, out->id))) standing.since = outing->at;
  }
  // A network that the program knows no more, or a story archived since: there is nothing to compare with.
  const auto now = stories::publication_of(tx, parts.registry, rendition);
  standing.now = now ? *now : standing.online;
  if (local != nullptr) standing.page = local->page_of(tx, rendition, standing.now);
  if (standing.page) {
    const bool as_sent = reads_alike(standing.page->says, standing.online);
    standing.online = standing.page->says;
    standing.changed = standing.page->differs && !standing.page->withdrawn_at;
    if (!as_sent) standing.since = standing.page->updated_at;
  } else if (standing.delivery) {
    standing.changed = !reads_alike(standing.online, standing.now);
  }
  return standing;
}

std::optional<LocalPage> withdrawn_page(const EngineParts& parts, db::Tx& tx, const OutcomeLine& line) {
  const auto local = parts.locals.find(line.network);
  if (line.placement.state != PlacementState::Published || local == parts.locals.end()) return std::nullopt;
  const auto rendition = stories::find_rendition(tx, line.placement.brand_id, line.placement.rendition_id);
  if (!rendition) return std::nullopt;
  auto page = local->second->page_of(tx, *rendition, line.delivery ? line.delivery->content : core::Publication{});
  return page && page->withdrawn_at ? page : std::nullopt;
}

Result<void> may_publish(const EngineParts& parts, db::Tx& tx, const Id<Brand>& brand, const Id<plan::Rendition>& id) {
  const auto rendition = stories::find_rendition(tx, brand, id);
  if (!rendition) return {};
  const auto* local = local_of(parts, tx, *rendition);
  if (local == nullptr) return {};
  const auto now = stories::publication_of(tx, parts.registry, *rendition);
  if (!now) return {};
  const auto page = local->page_of(tx, *rendition, *now);
  if (page && page->obstacle) return fail(Code::Conflict, *page->obstacle);
  return {};
}

}  // namespace pv::desk::publishing
