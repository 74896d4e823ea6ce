// SPDX-License-Identifier: Apache-2.0
#include "channels/core/finders.hpp"

namespace pv::channels::linkedin {
namespace {

constexpr const char* kCheckedOn = "2026-11-24";
constexpr const char* kMediaCheckedOn = "2026-11-25";
constexpr const char* kTextSource = "https://www.ayrshare.com/docs/help-center/technical-support/character_limits";
constexpr const char* kPostSource = "https://learn.microsoft.com/linkedin/marketing/community-management/shares/posts-api";
constexpr const char* kPicturesSource = "https://learn.microsoft.com/linkedin/marketing/community-management/shares/multiimage-post-api";
constexpr const char* kPollSource = "https://learn.microsoft.com/linkedin/marketing/community-management/shares/poll-post-api";
constexpr const char* kMediaSource = "https://www.ayrshare.com/docs/media-guidelines/linkedin";
constexpr std::uint64_t kMegabyte = 1024 * 1024;

TextLimit limit(std::size_t max, const char* source) {
  return {.unit = TextUnit::Utf16, .max = max, .source = source, .checked_on = kCheckedOn, .confidence = Confidence::Secondary};
}

Format words(std::string id) {
  return {.id = std::move(id),
          .text = limit(3'000, kTextSource),
          .preview_cut = 210,
          .link_places = {LinkPlace::Text, LinkPlace::Card, LinkPlace::FirstComment},
          .first_comment = true,
          .editable = true};
}

Format post() {
  Format format = words("post");
  format.media = {{.kind = MediaKind::Picture,
                   .max_count = 20,
                   .max_bytes = 5 * kMegabyte,
                   .types = {"image/jpeg", "image/png", "image/gif"},
                   .alt = limit(4'086, kPicturesSource),
                   .source = kMediaSource,
                   .checked_on = kMediaCheckedOn,
                   .confidence = Confidence::Secondary}};
  format.poll = PollLimit{.min_options = 2,
                          .max_options = 4,
                          .question = limit(140, kPollSource),
                          .option = limit(30, kPollSource),
                          .min_duration = std::chrono::hours(24),
                          .max_duration = std::chrono::hours(24 * 14),
                          .source = kPollSource,
                          .checked_on = kCheckedOn,
                          .confidence = Confidence::Secondary};
  return format;
}

Format document() {
  Format format = words("document");
  format.needs_media = true;
  format.preview = PreviewKind::Document;
  format.title = limit(400, kPostSource);
  format.media = {
      {.kind = MediaKind::Document,
       .min_count = 1,
       .max_bytes = 100 * kMegabyte,
       .types = {"application/pdf", "application/msword", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                 "application/vnd.ms-powerpoint", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
       .source = kMediaSource,
       .checked_on = kMediaCheckedOn,
       .confidence = Confidence::Secondary}};
  return format;
}

Format video() {
  Format format = words("video");
  format.needs_media = true;
  format.media = {{.kind = MediaKind::Video,
                   .min_count = 1,
                   .min_ratio = 1 / 2.4,
                   .max_ratio = 2.4,
                   .max_bytes = 500 * kMegabyte,
                   .types = {"video/mp4"},
                   .min_duration = std::chrono::seconds(3),
                   .max_duration = std::chrono::minutes(30),
                   .source = kMediaSource,
                   .checked_on = kMediaCheckedOn,
                   .confidence = Confidence::Secondary}};
  return format;
}

}  // namespace

void add_to(Registry& registry);
void add_to(Registry& registry) {
  Channel channel;
  channel.manifest = Manifest{
      .id = "linkedin",
      .name = "LinkedIn",
      .leg = Leg::Social,
      .status = Status::InWork,
      .about_key = "linkedin.about",
      .evidence_key = "channels_core.in_work_evidence",
      .formats = {post(), document(), video()},
      .accent = "#0a5a94",
      .preview_style = "linkedin",
      .preview_tools = {{"post-thumb", "channels_core.preview_recommend"},
                        {"post-comment", "channels_core.preview_comment"},
                        {"post-repost", "channels_core.preview_repost"},
                        {"post-send", "channels_core.preview_send"}},
      .settle = std::chrono::seconds(30),
      .web_hosts = {"linkedin.com"},
      .stand_in = true,
  };
  channel.reader = std::make_unique<RuleReader>(ReaderRules{.addresses = AddressRules{}, .tags = true, .mentions = std::nullopt});
  registry.add(std::move(channel));
}

}  // namespace pv::channels::linkedin
