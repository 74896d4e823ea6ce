// SPDX-License-Identifier: Apache-2.0
// What the audit log's rows are about, by the names people know and the page where they are found.
#include "desk/home/home.hpp"

namespace pv::desk::home {

namespace {

std::string path_of(std::string_view place, const std::string& id) { return std::string(place) + id; }

/// "Il forno riapre", or nothing for a story without a title.
std::string title_of(db::Tx& tx, const Id<people::Brand>& brand, const Id<stories::Story>& id) {
  const auto story = stories::find_story(tx, brand, id);
  return story ? story->title : std::string();
}

}  // namespace

people::Named Home::name_of(db::Tx& tx, const Id<people::Brand>& brand, std::string_view kind, const std::string& id) const {
  const auto channel_name = [&](const Id<channels::Channel>& channel_id) {
    const auto channel = channels::find_channel(tx, brand, channel_id);
    if (!channel) return std::string();
    const auto* network = registry_.find(channel->network);
    return (network != nullptr ? network->manifest.name : channel->network) + " " + channel->name;
  };
  const auto of_rendition = [&](const Id<stories::Rendition>& rendition_id, std::string path) -> people::Named {
    const auto rendition = stories::find_rendition(tx, brand, rendition_id);
    if (!rendition) return {};
    if (path.empty()) path = path_of("/stories/", rendition->story_id.str());
    return {title_of(tx, brand, rendition->story_id), channel_name(rendition->channel_id), std::move(path)};
  };

  if (kind == "story") return {title_of(tx, brand, Id<stories::Story>(id)), {}, path_of("/stories/", id)};
  if (kind == "rendition") return of_rendition(Id<stories::Rendition>(id), {});
  if (kind == "placement") {
    const auto placement = plan::find_placement(tx, brand, Id<plan::Placement>(id));
    return placement ? of_rendition(placement->rendition_id, path_of("/outcomes#placement-", id)) : people::Named{};
  }
  if (kind == "delivery") {
    const auto delivery = publishing::find_delivery(tx, brand, Id<publishing::Delivery>(id));
    const auto rendition = delivery ? publishing::rendition_of(tx, *delivery) : std::nullopt;
    return rendition ? of_rendition(rendition->id, path_of("/deliveries/", id)) : people::Named{};
  }
  if (kind == "newsroom_page") return {newsroom::page_title(tx, brand, id), {}, path_of("/newsroom/", id)};
  if (kind == "channel") return {channel_name(Id<channels::Channel>(id)), {}, "/settings/channels"};
  if (kind == "person") return {people::person_name(tx, Id<people::Person>(id)), {}, {}};
  if (kind == "brand") {
    const auto found = people::find_brand(tx, Id<people::Brand>(id));
    return {found ? found->name : std::string(), {}, "/settings/brand"};
  }
  if (kind == "job") return {{}, {}, "/settings/jobs"};
  return {};
}

}  // namespace pv::desk::home
