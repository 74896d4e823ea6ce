// SPDX-License-Identifier: Apache-2.0
#include "channels/core/finders.hpp"

namespace pv::channels::instagram {
namespace {

constexpr const char* kCheckedOn = "2026-11-24";
constexpr const char* kMediaCheckedOn = "2026-11-25";
constexpr const char* kTextSource = "https://www.ayrshare.com/docs/help-center/technical-support/character_limits";
// Old documents say 30 hashtags and 20 mentions; five and three are what has been taken since December 2025.
constexpr const char* kTagSource = "https://routenote.com/blog/instagram-hashtags";
constexpr const char* kMentionSource = "https://www.ayrshare.com/docs/apis/post/social-networks/instagram";
constexpr const char* kMediaSource = "https://www.ayrshare.com/docs/media-guidelines/instagram";
constexpr const char* kPublishSource = "https://developers.facebook.com/documentation/instagram-platform/content-publishing";
constexpr std::uint64_t kMegabyte = 1024 * 1024;

TextLimit alt() {
  return {.unit = TextUnit::Utf16, .max = 1'000, .source = kPublishSource, .checked_on = kCheckedOn, .confidence = Confidence::Secondary};
}

MediaLimit picture(std::size_t least, std::size_t most) {
  return {.kind = MediaKind::Picture,
          .min_count = least,
          .max_count = most,
          .min_ratio = 4.0 / 5,
          .max_ratio = 1.91,
          .shortest_px = 320,
          .longest_px = 1440,
          .max_bytes = 8 * kMegabyte,
          .types = {"image/jpeg"},
          .alt = alt(),
          .source = kMediaSource,
          .checked_on = kMediaCheckedOn,
          .confidence = Confidence::Secondary};
}

MediaLimit video(std::size_t most, std::chrono::seconds shortest, std::chrono::seconds longest, std::uint64_t bytes) {
  return {.kind = MediaKind::Video,
          .max_count = most,
          .min_ratio = 0.01,
          .max_ratio = 10,
          .longest_px = 1920,
          .max_bytes = bytes,
          .types = {"video/mp4", "video/quicktime"},
          .min_duration = shortest,
          .max_duration = longest,
          .source = kMediaSource,
          .checked_on = kMediaCheckedOn,
          .confidence = Confidence::Conflicting};
}

Format caption(std::string id) {
  return {
      .id = std::move(id),
      .text = {.unit = TextUnit::Utf16, .max = 2'200, .source = kTextSource, .checked_on = kCheckedOn, .confidence = Confidence::Secondary},
      .shape = Shape::StandfirstBody,
      .link_in_text = false,
      .needs_media = true,
      .preview_cut = 125,
      .tags = CountLimit{.max = 5, .source = kTagSource, .checked_on = kCheckedOn, .confidence = Confidence::Conflicting},
      .mentions = CountLimit{.max = 3, .source = kMentionSource, .checked_on = kCheckedOn, .confidence = Confidence::Conflicting},
      .link_places = {LinkPlace::Profile},
      .first_comment = true};
}

Format post() {
  Format format = caption("post");
  format.media = {picture(1, 1)};
  return format;
}

Format carousel() {
  Format format = caption("carousel");
  format.preview = PreviewKind::Carousel;
  // Pictures and videos together.
  format.media = {picture(2, 10), video(10, std::chrono::seconds(3), std::chrono::minutes(1), 300 * kMegabyte)};
  return format;
}

Format reel() {
  Format format = caption("reel");
  format.preview = PreviewKind::Frame;
  format.preview_cut = 0;
  format.preview_lines = 2;
  format.media = {video(1, std::chrono::seconds(3), std::chrono::minutes(15), 300 * kMegabyte)};
  format.media.front().min_count = 1;
  return format;
}

Format frame() {
  Format format = caption("frame");
  format.text.max = 0;
  format.shape = Shape::TitleStandfirstLink;
  format.preview = PreviewKind::Frame;
  format.preview_cut = 0;
  format.tags.reset();
  format.mentions.reset();
  format.link_places = {LinkPlace::Sticker};
  format.first_comment = false;
  format.text_on_picture = true;
  format.media = {picture(0, 1), video(1, std::chrono::seconds(3), std::chrono::seconds(60), 100 * kMegabyte)};
  for (MediaLimit& media : format.media) {
    media.min_ratio = media.max_ratio = 9.0 / 16;
    media.alt.reset();
  }
  return format;
}

}  // namespace

void add_to(Registry& registry);
void add_to(Registry& registry) {
  Channel channel;
  channel.manifest = Manifest{
      .id = "instagram",
      .name = "Instagram",
      .leg = Leg::Social,
      .status = Status::InWork,
      .about_key = "instagram.about",
      .evidence_key = "channels_core.in_work_evidence",
      .formats = {post(), carousel(), reel(), frame()},
      .accent = "#a83279",
      .preview_style = "instagram",
      .preview_kind = PreviewKind::Picture,
      .preview_tools = {{"post-like", ""}, {"post-comment", ""}, {"post-send", ""}, {"post-save", ""}},
      .settle = std::chrono::seconds(30),
      .web_hosts = {"instagram.com"},
      .stand_in = true,
  };
  channel.reader = std::make_unique<RuleReader>(
      ReaderRules{.addresses = std::nullopt, .tags = true, .mentions = MentionRules{.joiners = "_.", .least = 1, .most = 30}});
  registry.add(std::move(channel));
}

}  // namespace pv::channels::instagram
