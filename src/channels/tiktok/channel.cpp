// SPDX-License-Identifier: Apache-2.0
#include "channels/core/finders.hpp"

namespace pv::channels::tiktok {
namespace {

constexpr const char* kCheckedOn = "2026-11-24";
constexpr const char* kMediaCheckedOn = "2026-11-25";
constexpr const char* kTextSource = "https://docs.zernio.com/platforms/tiktok";
constexpr const char* kMediaSource = "https://www.ayrshare.com/docs/media-guidelines/tiktok";
constexpr const char* kVideoSource = "https://developers.tiktok.com/doc/content-posting-api-reference-direct-post";
constexpr std::uint64_t kMegabyte = 1024 * 1024;

TextLimit limit(std::size_t max) {
  return {.unit = TextUnit::Utf16, .max = max, .source = kTextSource, .checked_on = kCheckedOn, .confidence = Confidence::Secondary};
}

Format video() {
  return {.id = "video",
          .text = limit(2'200),
          .shape = Shape::StandfirstBody,
          .link_in_text = false,
          .needs_media = true,
          .preview_lines = 2,
          .link_places = {LinkPlace::Profile},
          .media = {{.kind = MediaKind::Video,
                     .min_count = 1,
                     .shortest_px = 360,
                     .longest_px = 4096,
                     .max_bytes = 4096 * kMegabyte,
                     .types = {"video/mp4", "video/quicktime", "video/webm"},
                     .min_duration = std::chrono::seconds(3),
                     .max_duration = std::chrono::minutes(10),
                     .source = kVideoSource,
                     .checked_on = kCheckedOn,
                     .confidence = Confidence::Secondary}}};
}

Format carousel() {
  return {.id = "carousel",
          .text = limit(4'000),
          .shape = Shape::StandfirstBody,
          .link_in_text = false,
          .needs_media = true,
          .preview_lines = 2,
          .title = limit(90),
          .link_places = {LinkPlace::Profile},
          .media = {{.kind = MediaKind::Picture,
                     .min_count = 1,
                     .max_count = 35,
                     .longest_px = 1920,
                     .max_bytes = 20 * kMegabyte,
                     .types = {"image/jpeg"},
                     .source = kMediaSource,
                     .checked_on = kMediaCheckedOn,
                     .confidence = Confidence::Secondary}}};
}

}  // namespace

void add_to(Registry& registry);
void add_to(Registry& registry) {
  Channel channel;
  channel.manifest = Manifest{
      .id = "tiktok",
      .name = "TikTok",
      .leg = Leg::Social,
      .status = Status::InWork,
      .about_key = "tiktok.about",
      .evidence_key = "channels_core.in_work_evidence",
      .formats = {video(), carousel()},
      .accent = "#1f2024",
      .preview_style = "tiktok",
      .preview_kind = PreviewKind::Frame,
      .preview_tools = {{"post-like", ""}, {"post-comment", ""}, {"post-save", ""}, {"post-share", ""}},
      .settle = std::chrono::seconds(30),
      .web_hosts = {"tiktok.com"},
  };
  channel.reader = std::make_unique<RuleReader>(
      ReaderRules{.addresses = std::nullopt, .tags = true, .mentions = MentionRules{.joiners = "_.", .least = 2, .most = 24}});
  registry.add(std::move(channel));
}

}  // namespace pv::channels::tiktok
