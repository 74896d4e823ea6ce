// SPDX-License-Identifier: Apache-2.0
#include "channels/core/finders.hpp"
#include "channels/threads_net/counter.hpp"

namespace pv::channels::threads_net {
namespace {

constexpr const char* kCheckedOn = "2026-11-24";
constexpr const char* kMediaCheckedOn = "2026-11-25";
constexpr const char* kTextSource = "https://developers.facebook.com/documentation/threads/posts";
constexpr const char* kLinkSource = "https://developers.facebook.com/documentation/threads/create-posts/text-attachments";
constexpr const char* kTagSource = "https://www.ayrshare.com/docs/apis/post/social-networks/threads";
constexpr const char* kMediaSource = "https://www.ayrshare.com/docs/media-guidelines/threads";
constexpr const char* kPollSource = "https://developers.facebook.com/documentation/threads/create-posts/polls";
constexpr std::uint64_t kMegabyte = 1024 * 1024;

MediaLimit picture(std::size_t least, std::size_t most) {
  return {.kind = MediaKind::Picture,
          .min_count = least,
          .max_count = most,
          .min_ratio = 0.1,
          .max_ratio = 10,
          .shortest_px = 320,
          .longest_px = 1440,
          .max_bytes = 8 * kMegabyte,
          .types = {"image/jpeg", "image/png"},
          .alt = TextLimit{.unit = TextUnit::Utf16,
                           .max = 1'000,
                           .source = kTextSource,
                           .checked_on = kMediaCheckedOn,
                           .confidence = Confidence::Secondary},
          .source = kMediaSource,
          .checked_on = kMediaCheckedOn,
          .confidence = Confidence::Secondary};
}

MediaLimit video(std::size_t most) {
  return {.kind = MediaKind::Video,
          .max_count = most,
          .min_ratio = 0.01,
          .max_ratio = 10,
          .longest_px = 1920,
          .max_bytes = 1024 * kMegabyte,
          .types = {"video/mp4", "video/quicktime"},
          .max_duration = std::chrono::minutes(5),
          .source = kMediaSource,
          .checked_on = kMediaCheckedOn,
          .confidence = Confidence::Secondary};
}

Format words(std::string id) {
  return {.id = std::move(id),
          .text = {.unit = TextUnit::Own, .max = 500, .source = kTextSource, .checked_on = kCheckedOn},
          .links = CountLimit{.max = 5, .source = kLinkSource, .checked_on = kCheckedOn},
          .tags = CountLimit{.max = 1, .source = kTagSource, .checked_on = kCheckedOn, .confidence = Confidence::Secondary},
          .link_places = {LinkPlace::Text, LinkPlace::Card, LinkPlace::FirstComment},
          .first_comment = true};
}

Format post() {
  Format format = words("post");
  format.media = {picture(0, 1), video(1)};
  format.poll = PollLimit{.min_options = 2,
                          .max_options = 4,
                          .option = {.source = kPollSource, .checked_on = kCheckedOn, .confidence = Confidence::Secondary},
                          .source = kPollSource,
                          .checked_on = kCheckedOn,
                          .confidence = Confidence::Secondary};
  return format;
}

Format carousel() {
  Format format = words("carousel");
  format.needs_media = true;
  format.preview = PreviewKind::Carousel;
  format.media = {picture(2, 20), video(20)};
  return format;
}

}  // namespace

void add_to(Registry& registry);
void add_to(Registry& registry) {
  Channel channel;
  channel.manifest = Manifest{
      .id = "threads",
      .name = "Threads",
      .leg = Leg::Social,
      .status = Status::InWork,
      .about_key = "threads_net.about",
      .evidence_key = "channels_core.in_work_evidence",
      .formats = {post(), carousel()},
      .accent = "#2b2b2b",
      .preview_style = "threads",
      .preview_tools = {{"post-like", ""}, {"post-comment", ""}, {"post-repost", ""}, {"post-send", ""}},
      .settle = std::chrono::seconds(30),
      .web_hosts = {"threads.com", "threads.net"},
  };
  channel.reader = std::make_unique<RuleReader>(
      ReaderRules{.addresses = AddressRules{}, .tags = true, .mentions = MentionRules{.joiners = "_.", .least = 1, .most = 30}});
  channel.counter = std::make_unique<EmojiCounter>();
  registry.add(std::move(channel));
}

}  // namespace pv::channels::threads_net
