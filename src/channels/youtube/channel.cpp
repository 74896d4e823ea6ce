// SPDX-License-Identifier: Apache-2.0
#include "channels/core/finders.hpp"

namespace pv::channels::youtube {
namespace {

constexpr const char* kCheckedOn = "2026-11-24";
constexpr const char* kMediaCheckedOn = "2026-11-25";
// "Characters" to some, bytes to others: both hold.
constexpr const char* kTextSource = "https://docs.zernio.com/platforms/youtube";
constexpr const char* kMediaSource = "https://support.google.com/youtube/answer/71673";
constexpr const char* kShortSource = "https://support.google.com/youtube/answer/15424877";
constexpr std::uint64_t kMegabyte = 1024 * 1024;

Format film(std::string id) {
  return {
      .id = std::move(id),
      .text = {.unit = TextUnit::Utf16,
               .max = 5'000,
               .max_bytes = 5'000,
               .source = kTextSource,
               .checked_on = kCheckedOn,
               .confidence = Confidence::Conflicting},
      .needs_media = true,
      .preview_lines = 3,
      .title =
          TextLimit{
              .unit = TextUnit::Utf16, .max = 100, .source = kTextSource, .checked_on = kCheckedOn, .confidence = Confidence::Secondary},
      .link_places = {LinkPlace::Text, LinkPlace::FirstComment},
      .media = {{.kind = MediaKind::Video,
                 .min_count = 1,
                 .max_bytes = 256 * 1024 * kMegabyte,
                 .types = {"video/mp4", "video/quicktime", "video/webm", "video/x-msvideo"},
                 .max_duration = std::chrono::hours(12),
                 .source = kMediaSource,
                 .checked_on = kCheckedOn,
                 .confidence = Confidence::Secondary}},
      .first_comment = true,
      .editable = true};
}

Format video() { return film("video"); }

/// Upright and brief; the public sees its title over it.
Format clip() {
  Format format = film("short");
  format.preview = PreviewKind::Frame;
  format.preview_lines = 2;
  format.link_in_text = false;
  format.link_places = {};
  MediaLimit& media = format.media.front();
  media.min_ratio = 9.0 / 16;
  media.max_ratio = 1;
  media.max_duration = std::chrono::minutes(3);
  media.source = kShortSource;
  media.checked_on = kMediaCheckedOn;
  return format;
}

}  // namespace

void add_to(Registry& registry);
void add_to(Registry& registry) {
  Channel channel;
  channel.manifest = Manifest{
      .id = "youtube",
      .name = "YouTube",
      .leg = Leg::Social,
      .status = Status::InWork,
      .about_key = "youtube.about",
      .evidence_key = "channels_core.in_work_evidence",
      .formats = {video(), clip()},
      .accent = "#b3261e",
      .preview_style = "youtube",
      .preview_kind = PreviewKind::Video,
      .preview_tools = {{"post-thumb", ""},
                        {"post-thumb-down", ""},
                        {"post-share", "channels_core.preview_share"},
                        {"post-save", "channels_core.preview_save"}},
      .settle = std::chrono::seconds(30),
      .web_hosts = {"youtube.com", "youtu.be"},
  };
  channel.reader = std::make_unique<RuleReader>(
      ReaderRules{.addresses = AddressRules{}, .tags = true, .mentions = MentionRules{.joiners = "_.-", .least = 3, .most = 30}});
  registry.add(std::move(channel));
}

}  // namespace pv::channels::youtube
