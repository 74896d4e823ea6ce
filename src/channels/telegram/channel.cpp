// SPDX-License-Identifier: Apache-2.0
#include "channels/core/finders.hpp"

namespace pv::channels::telegram {
namespace {

constexpr const char* kCheckedOn = "2026-11-24";
constexpr const char* kSource = "https://core.telegram.org/bots/api";
constexpr std::uint64_t kMegabyte = 1024 * 1024;

/// After the entities are taken out of it; their offsets are UTF-16 units, and so is the length.
TextLimit limit(std::size_t max) { return {.unit = TextUnit::Utf16, .max = max, .source = kSource, .checked_on = kCheckedOn}; }

MediaLimit file(MediaKind kind, std::size_t least, std::size_t most, std::vector<std::string> types) {
  return {.kind = kind,
          .min_count = least,
          .max_count = most,
          .max_bytes = 50 * kMegabyte,
          .types = std::move(types),
          .source = kSource,
          .checked_on = kCheckedOn};
}

MediaLimit photo(std::size_t least, std::size_t most) {
  MediaLimit media = file(MediaKind::Picture, least, most, {"image/jpeg", "image/png", "image/webp"});
  media.max_bytes = 10 * kMegabyte;
  media.min_ratio = 1.0 / 20;
  media.max_ratio = 20;
  media.longest_px = 9'999;  // width and height together at most 10,000
  return media;
}

Format message(std::string id, std::size_t max) {
  return {.id = std::move(id), .text = limit(max), .link_places = {LinkPlace::Text, LinkPlace::Button, LinkPlace::Card}, .editable = true};
}

Format post() {
  Format format = message("post", 4'096);
  format.poll = PollLimit{.min_options = 1,
                          .max_options = 12,
                          .question = limit(300),
                          .option = limit(100),
                          .min_duration = std::chrono::minutes(1),
                          .max_duration = std::chrono::minutes(43'800),
                          .source = kSource,
                          .checked_on = kCheckedOn};
  return format;
}

Format carousel() {
  Format format = message("carousel", 1'024);
  format.needs_media = true;
  format.media = {photo(2, 10), file(MediaKind::Video, 0, 10, {"video/mp4"})};
  return format;
}

Format video() {
  Format format = message("video", 1'024);
  format.needs_media = true;
  format.media = {file(MediaKind::Video, 1, 1, {"video/mp4"})};
  return format;
}

Format document() {
  Format format = message("document", 1'024);
  format.needs_media = true;
  format.media = {file(MediaKind::Document, 1, 10, {})};
  return format;
}

}  // namespace

void add_to(Registry& registry);
void add_to(Registry& registry) {
  Channel channel;
  channel.manifest = Manifest{
      .id = "telegram",
      .name = "Telegram",
      .leg = Leg::Social,
      .status = Status::InWork,
      .about_key = "telegram.about",
      .evidence_key = "channels_core.in_work_evidence",
      .formats = {post(), carousel(), video(), document()},
      .accent = "#1f6fa3",
      .preview_style = "telegram",
      .preview_kind = PreviewKind::Message,
      .preview_tools = {},
      .settle = std::chrono::seconds(30),
      .web_hosts = {"t.me", "telegram.me"},
  };
  channel.reader = std::make_unique<RuleReader>(
      ReaderRules{.addresses = AddressRules{}, .tags = true, .mentions = MentionRules{.joiners = "_", .least = 4, .most = 32}});
  registry.add(std::move(channel));
}

}  // namespace pv::channels::telegram
