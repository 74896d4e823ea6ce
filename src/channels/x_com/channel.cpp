// SPDX-License-Identifier: Apache-2.0
#include "channels/core/finders.hpp"
#include "channels/x_com/weight.hpp"

namespace pv::channels::x_com {
namespace {

constexpr const char* kCheckedOn = "2026-11-24";
constexpr const char* kMediaCheckedOn = "2026-11-25";
constexpr const char* kTextSource = "https://github.com/twitter/twitter-text/blob/master/config/v3.json";
constexpr const char* kMediaSource = "https://docs.x.com/x-api/media/quickstart/best-practices";
constexpr const char* kSizeSource = "https://docs.x.com/x-api/media";
constexpr const char* kAltSource = "https://docs.x.com/x-api/media/create-media-metadata";
constexpr const char* kPollSource = "https://docs.x.com/x-api/posts/creation-of-a-post";
constexpr const char* kOthersSource = "https://www.ayrshare.com/docs/media-guidelines/x_twitter";
constexpr std::uint64_t kMegabyte = 1024 * 1024;

// Up to 280 for everybody; paying accounts write up to 25,000, which an account may say of itself once it can be connected.
Format post() {
  return {.id = "post",
          .text = {.unit = TextUnit::Own, .max = 280, .source = kTextSource, .checked_on = kCheckedOn, .address_units = 23},
          .link_places = {LinkPlace::Text, LinkPlace::Card, LinkPlace::FirstComment},
          .media = {{.kind = MediaKind::Picture,
                     .max_count = 4,
                     .shortest_px = 4,
                     .longest_px = 8192,
                     .max_bytes = 5 * kMegabyte,
                     .types = {"image/jpeg", "image/png", "image/webp", "image/gif"},
                     .alt = TextLimit{.unit = TextUnit::Utf16,
                                      .max = 1'000,
                                      .source = kAltSource,
                                      .checked_on = kCheckedOn,
                                      .confidence = Confidence::Secondary},
                     .source = kMediaSource,
                     .checked_on = kMediaCheckedOn},
                    {.kind = MediaKind::Animation,
                     .max_bytes = 15 * kMegabyte,
                     .types = {"image/gif"},
                     .source = kSizeSource,
                     .checked_on = kMediaCheckedOn},
                    {.kind = MediaKind::Video,
                     .min_ratio = 1.0 / 3,
                     .max_ratio = 3,
                     .max_bytes = 512 * kMegabyte,
                     .types = {"video/mp4", "video/quicktime"},
                     .min_duration = std::chrono::seconds(1),
                     .max_duration = std::chrono::seconds(140),
                     .source = kOthersSource,
                     .checked_on = kMediaCheckedOn,
                     .confidence = Confidence::Secondary}},
          .poll = PollLimit{.min_options = 2,
                            .max_options = 4,
                            .option = {.unit = TextUnit::Utf16,
                                       .max = 25,
                                       .source = kPollSource,
                                       .checked_on = kCheckedOn,
                                       .confidence = Confidence::Secondary},
                            .min_duration = std::chrono::minutes(5),
                            .max_duration = std::chrono::minutes(10'080),
                            .source = kPollSource,
                            .checked_on = kCheckedOn,
                            .confidence = Confidence::Secondary},
          .first_comment = true};
}

}  // namespace

void add_to(Registry& registry);
void add_to(Registry& registry) {
  Channel channel;
  channel.manifest = Manifest{
      .id = "x",
      .name = "X",
      .leg = Leg::Social,
      .status = Status::InWork,
      .about_key = "x_com.about",
      .evidence_key = "channels_core.in_work_evidence",
      .formats = {post()},
      .accent = "#26282b",
      .preview_style = "x",
      .preview_tools =
          {{"post-comment", ""}, {"post-repost", ""}, {"post-like", ""}, {"post-views", ""}, {"post-save", ""}, {"post-share-up", ""}},
      .settle = std::chrono::seconds(30),
      .web_hosts = {"x.com", "twitter.com"},
  };
  channel.reader = std::make_unique<PostReader>();
  channel.counter = std::make_unique<WeightedCounter>();
  registry.add(std::move(channel));
}

}  // namespace pv::channels::x_com
