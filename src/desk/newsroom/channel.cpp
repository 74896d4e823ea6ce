// SPDX-License-Identifier: Apache-2.0
#include "desk/newsroom/newsroom.hpp"

namespace pv::desk::newsroom {

core::Channel make_channel() {
  core::Channel channel;
  channel.manifest.id = std::string(kNetwork);
  channel.manifest.name = "Newsroom";
  channel.manifest.leg = core::Leg::Newsroom;
  channel.manifest.status = core::Status::Stable;
  channel.manifest.about_key = "newsroom.channel_about";
  channel.manifest.evidence_key = "newsroom.channel_evidence";
  core::Format article;
  article.id = "article";
  article.text.unit = core::TextUnit::CodePoints;
  article.text.max_bytes = stories::kMaxBody;
  article.text.source = "own";
  article.text.checked_on = "2026-11-24";
  article.shape = core::Shape::TitleBody;
  article.has_title = true;
  channel.manifest.formats.push_back(std::move(article));
  channel.manifest.preview_style = "newsroom";
  channel.manifest.preview_kind = core::PreviewKind::Article;
  return channel;
}

}  // namespace pv::desk::newsroom
