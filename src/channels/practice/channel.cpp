// SPDX-License-Identifier: Apache-2.0
#include "channels/core/channel.hpp"

#include "channels/practice/publish.hpp"
#include "channels/practice/site.hpp"
#include "channels/practice/styles.hpp"

namespace pv::channels::practice {
namespace {

Channel make_channel(const Style& style, const std::shared_ptr<Companion>& companion) {
  Channel channel;
  channel.manifest = Manifest{
      .id = std::string(style.network),
      .name = practice_name(style),
      .leg = Leg::Social,
      .status = Status::Stable,
      .about_key = "practice.about",
      .evidence_key = "practice.evidence",
      .formats = {Format{.id = "post",
                         .text = style.limit,
                         .shape = style.shape,
                         .link_in_text = style.links,
                         .needs_media = style.needs_media,
                         .preview_cut = style.preview_cut}},
      .connect =
          {ConnectField{
               .key = "server", .label_key = "practice.field_server", .kind = ConnectField::Kind::Url, .fallback = {}, .compulsory = true},
           ConnectField{
               .key = "handle", .label_key = "practice.field_handle", .kind = ConnectField::Kind::Text, .fallback = {}, .compulsory = true},
           ConnectField{.key = "token",
                        .label_key = "practice.field_token",
                        .kind = ConnectField::Kind::Secret,
                        .fallback = {},
                        .compulsory = false}},
      .preview_style = std::string(style.id),
      .preview_kind = style.preview_kind,
      .preview_tools = style.preview_tools,
      .settle = std::chrono::seconds(10),
      .demonstration = true,
  };
  channel.publisher = std::make_unique<PracticePublisher>();
  channel.reconciler = std::make_unique<PracticeReconciler>();
  channel.connector = std::make_unique<PracticeConnector>(style);
  channel.companion = companion;
  return channel;
}

}  // namespace

void add_to(Registry& registry);
void add_to(Registry& registry) {
  const std::shared_ptr<Companion> companion = std::make_shared<PracticeNetwork>();
  for (const Style& style : styles()) registry.add(make_channel(style, companion));
}

}  // namespace pv::channels::practice
