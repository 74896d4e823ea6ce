// SPDX-License-Identifier: Apache-2.0
#include "channels/core/finders.hpp"

namespace pv::channels::google_business {
namespace {

constexpr const char* kCheckedOn = "2026-11-24";
constexpr const char* kMediaCheckedOn = "2026-11-25";
constexpr const char* kTextSource = "https://docs.zernio.com/platforms/google-business";
constexpr const char* kTitleSource = "https://docs.postsyncer.com/platforms/google-business-profile";
constexpr const char* kMediaSource = "https://www.ayrshare.com/docs/media-guidelines/google_business_profile";
constexpr std::uint64_t kMegabyte = 1024 * 1024;

Format words(std::string id) {
  return {.id = std::move(id),
          .text = {.unit = TextUnit::Utf16,
                   .max = 1'500,
                   .source = kTextSource,
                   .checked_on = kCheckedOn,
                   .confidence = Confidence::Conflicting},
          .link_in_text = false,
          .preview_lines = 4,
          .link_places = {LinkPlace::Button},
          // Some read 400 x 300 as the least; both shorter sides are met by 300.
          .media = {{.kind = MediaKind::Picture,
                     .shortest_px = 300,
                     .max_bytes = 5 * kMegabyte,
                     .types = {"image/jpeg", "image/png"},
                     .source = kMediaSource,
                     .checked_on = kMediaCheckedOn,
                     .confidence = Confidence::Conflicting}},
          .editable = true};
}

Format post() { return words("post"); }

Format event() {
  Format format = words("event");
  format.title = TextLimit{
      .unit = TextUnit::Utf16, .max = 58, .source = kTitleSource, .checked_on = kMediaCheckedOn, .confidence = Confidence::Secondary};
  return format;
}

}  // namespace

void add_to(Registry& registry);
void add_to(Registry& registry) {
  Channel channel;
  channel.manifest = Manifest{
      .id = "google_business",
      .name = "Google Business",
      .leg = Leg::Social,
      .status = Status::InWork,
      .about_key = "google_business.about",
      .evidence_key = "channels_core.in_work_evidence",
      .formats = {post(), event()},
      .accent = "#2a62b8",
      .preview_style = "google_business",
      .preview_tools = {},
      .settle = std::chrono::seconds(30),
      .web_hosts = {"maps.google.com", "g.page"},
  };
  channel.reader = std::make_unique<RuleReader>(ReaderRules{.addresses = std::nullopt, .tags = false, .mentions = std::nullopt});
  registry.add(std::move(channel));
}

}  // namespace pv::channels::google_business
