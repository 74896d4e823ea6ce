// SPDX-License-Identifier: Apache-2.0
#include "channels/core/channel.hpp"

#include "channels/bluesky/facets.hpp"
#include "channels/bluesky/publish.hpp"
#include "channels/bluesky/session.hpp"

namespace pv::channels::bluesky {

void add_to(Registry& registry);
void add_to(Registry& registry) {
  Channel channel;
  channel.manifest = Manifest{
      .id = "bluesky",
      .name = std::string(kNetworkName),
      .leg = Leg::Social,
      .status = Status::Stable,
      .about_key = "bluesky.about",
      .evidence_key = "bluesky.evidence",
      .formats = {Format{
          .id = "post",
          .text = TextLimit{.unit = TextUnit::Graphemes,
                            .max = 300,
                            .max_bytes = 3000,
                            .source = "https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json",
                            .checked_on = "2026-11-24"},
          .shape = Shape::TitleStandfirstLink,
          .link_in_text = true,
          .link_card = true,
      }},
      .connect =
          {ConnectField{
               .key = "handle", .label_key = "bluesky.field_handle", .kind = ConnectField::Kind::Text, .fallback = {}, .compulsory = true},
           ConnectField{.key = "app_password",
                        .label_key = "bluesky.field_app_password",
                        .kind = ConnectField::Kind::Secret,
                        .fallback = {},
                        .compulsory = true},
           ConnectField{.key = "server",
                        .label_key = "bluesky.field_server",
                        .kind = ConnectField::Kind::Url,
                        .fallback = "https://bsky.social",
                        .compulsory = true},
           ConnectField{
               .key = "web", .label_key = "bluesky.field_web", .kind = ConnectField::Kind::Url, .fallback = {}, .compulsory = false}},
      .preview_style = "bluesky",
      .preview_tools = {{"post-reply", ""}, {"post-repost", ""}, {"post-like", ""}, {"post-more", ""}},
      .settle = std::chrono::seconds(10),
      .web_hosts = {"bsky.app"},
  };
  channel.publisher = std::make_unique<BlueskyPublisher>();
  channel.reconciler = std::make_unique<BlueskyReconciler>();
  channel.connector = std::make_unique<BlueskyConnector>();
  channel.reader = std::make_unique<RichTextReader>();
  registry.add(std::move(channel));
}

}  // namespace pv::channels::bluesky
