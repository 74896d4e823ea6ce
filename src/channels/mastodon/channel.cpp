// SPDX-License-Identifier: Apache-2.0
#include "channels/core/finders.hpp"
#include "channels/mastodon/counter.hpp"

namespace pv::channels::mastodon {
namespace {

constexpr const char* kCheckedOn = "2026-11-24";
constexpr const char* kSource = "https://docs.joinmastodon.org/entities/Instance/";
constexpr std::uint64_t kMegabyte = 1024 * 1024;

/// What servers allow unless they say otherwise in GET /api/v2/instance.
Format post() {
  const TextLimit alt{.unit = TextUnit::CodePoints, .max = 1'500, .source = kSource, .checked_on = kCheckedOn};
  return {.id = "post",
          .text = {.unit = TextUnit::Own, .max = 500, .source = kSource, .checked_on = kCheckedOn, .address_units = 23},
          .link_places = {LinkPlace::Text, LinkPlace::Card},
          .media = {{.kind = MediaKind::Picture,
                     .max_count = 4,
                     .max_bytes = 16 * kMegabyte,
                     .types = {"image/jpeg", "image/png", "image/gif", "image/webp", "image/avif", "image/heic", "image/heif"},
                     .alt = alt,
                     .source = kSource,
                     .checked_on = kCheckedOn},
                    {.kind = MediaKind::Video,
                     .max_bytes = 99 * kMegabyte,
                     .types = {"video/mp4", "video/webm", "video/quicktime"},
                     .alt = alt,
                     .source = kSource,
                     .checked_on = kCheckedOn}},
          .poll = PollLimit{.min_options = 2,
                            .max_options = 4,
                            .option = {.unit = TextUnit::CodePoints, .max = 50, .source = kSource, .checked_on = kCheckedOn},
                            .min_duration = std::chrono::minutes(5),
                            .max_duration = std::chrono::minutes(43'829),
                            .source = kSource,
                            .checked_on = kCheckedOn},
          .first_comment = true,
          .editable = true};
}

}  // namespace

void add_to(Registry& registry);
void add_to(Registry& registry) {
  Channel channel;
  channel.manifest = Manifest{
      .id = "mastodon",
      .name = "Mastodon",
      .leg = Leg::Social,
      .status = Status::InWork,
      .about_key = "mastodon.about",
      .evidence_key = "channels_core.in_work_evidence",
      .formats = {post()},
      .accent = "#4f3fc4",
      .preview_style = "mastodon",
      .preview_tools = {{"post-reply-arrow", ""}, {"post-repost", ""}, {"post-star", ""}, {"post-save", ""}, {"post-more", ""}},
      .settle = std::chrono::seconds(30),
      .web_hosts = {},
  };
  channel.reader = std::make_unique<RuleReader>(ReaderRules{.addresses = address_rules(), .tags = true, .mentions = mention_rules()});
  channel.counter = std::make_unique<StatusCounter>();
  registry.add(std::move(channel));
}

}  // namespace pv::channels::mastodon
