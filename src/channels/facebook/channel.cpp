// SPDX-License-Identifier: Apache-2.0
#include "channels/core/finders.hpp"

namespace pv::channels::facebook {
namespace {

constexpr const char* kCheckedOn = "2026-11-24";
constexpr const char* kMediaCheckedOn = "2026-11-25";
// Schedulers that publish to it count UTF-16 units, the stricter reading of "characters".
constexpr const char* kTextSource = "https://www.ayrshare.com/docs/help-center/technical-support/character_limits";
constexpr const char* kMediaSource = "https://www.ayrshare.com/docs/media-guidelines/facebook_pages";
constexpr const char* kReelSource = "https://developers.facebook.com/docs/video-api/guides/reels-publishing";
constexpr std::uint64_t kMegabyte = 1024 * 1024;

TextLimit text(std::size_t max) {
  return {.unit = TextUnit::Utf16, .max = max, .source = kTextSource, .checked_on = kCheckedOn, .confidence = Confidence::Secondary};
}

Format post() {
  return {.id = "post",
          .text = text(63'206),
          .preview_cut = 477,
          .link_places = {LinkPlace::Text, LinkPlace::Card, LinkPlace::FirstComment},
          .media = {{.kind = MediaKind::Picture,
                     .max_count = 10,
                     .longest_px = 2048,
                     .max_bytes = 10 * kMegabyte,
                     .types = {"image/jpeg", "image/png", "image/gif", "image/bmp", "image/tiff"},
                     .alt = TextLimit{.source = kMediaSource, .checked_on = kMediaCheckedOn, .confidence = Confidence::Secondary},
                     .source = kMediaSource,
                     .checked_on = kMediaCheckedOn,
                     .confidence = Confidence::Secondary},
                    {.kind = MediaKind::Video,
                     .max_bytes = 2048 * kMegabyte,
                     .types = {"video/mp4", "video/quicktime", "video/x-msvideo"},
                     .max_duration = std::chrono::hours(4),
                     .source = kMediaSource,
                     .checked_on = kMediaCheckedOn,
                     .confidence = Confidence::Conflicting}},
          .first_comment = true,
          .editable = true};
}

Format reel() {
  return {
      .id = "reel",
      .text = text(63'206),
      .shape = Shape::StandfirstBody,
      .needs_media = true,
      .preview_lines = 2,
      .preview = PreviewKind::Frame,
      .title =
          TextLimit{
              .unit = TextUnit::Utf16, .max = 255, .source = kTextSource, .checked_on = kCheckedOn, .confidence = Confidence::Secondary},
      .link_places = {LinkPlace::FirstComment, LinkPlace::Text},
      .media = {{.kind = MediaKind::Video,
                 .min_count = 1,
                 .min_ratio = 9.0 / 16,
                 .max_ratio = 9.0 / 16,
                 .shortest_px = 540,
                 .types = {"video/mp4"},
                 .min_duration = std::chrono::seconds(3),
                 .max_duration = std::chrono::seconds(90),
                 .source = kReelSource,
                 .checked_on = kMediaCheckedOn,
                 .confidence = Confidence::Secondary}},
      .first_comment = true,
      .editable = true};
}

Format frame() {
  return {.id = "frame",
          .text = text(0),
          .shape = Shape::TitleStandfirstLink,
          .link_in_text = false,
          .needs_media = true,
          .preview = PreviewKind::Frame,
          .media = {{.kind = MediaKind::Picture,
                     .min_ratio = 9.0 / 16,
                     .max_ratio = 9.0 / 16,
                     .max_bytes = 10 * kMegabyte,
                     .types = {"image/jpeg", "image/png"},
                     .source = kMediaSource,
                     .checked_on = kMediaCheckedOn,
                     .confidence = Confidence::Secondary},
                    {.kind = MediaKind::Video,
                     .min_ratio = 9.0 / 16,
                     .max_ratio = 9.0 / 16,
                     .types = {"video/mp4"},
                     .min_duration = std::chrono::seconds(3),
                     .max_duration = std::chrono::seconds(60),
                     .source = kReelSource,
                     .checked_on = kMediaCheckedOn,
                     .confidence = Confidence::Secondary}},
          .text_on_picture = true};
}

}  // namespace

void add_to(Registry& registry);
void add_to(Registry& registry) {
  Channel channel;
  channel.manifest = Manifest{
      .id = "facebook",
      .name = "Facebook",
      .leg = Leg::Social,
      .status = Status::InWork,
      .about_key = "facebook.about",
      .evidence_key = "channels_core.in_work_evidence",
      .formats = {post(), reel(), frame()},
      .accent = "#1b5fc1",
      .preview_style = "facebook",
      .preview_tools = {{"post-thumb", "channels_core.preview_like"},
                        {"post-comment", "channels_core.preview_comment"},
                        {"post-share", "channels_core.preview_share"}},
      .settle = std::chrono::seconds(30),
      .web_hosts = {"facebook.com"},
      .stand_in = true,
  };
  channel.reader = std::make_unique<RuleReader>(ReaderRules{.addresses = AddressRules{}, .tags = true, .mentions = std::nullopt});
  registry.add(std::move(channel));
}

}  // namespace pv::channels::facebook
