// SPDX-License-Identifier: Apache-2.0
#include "channels/practice/styles.hpp"

#include <array>

namespace pv::channels::practice {
namespace {

// The networks count "characters"; schedulers that publish to them count UTF-16 units, the stricter reading
// (https://developers.buffer.com/guides/character-limits.md, read on 2026-11-24).
constexpr const char* kSource = "https://www.ayrshare.com/docs/help-center/technical-support/character_limits";
constexpr const char* kCheckedOn = "2026-11-24";

TextLimit limit(std::size_t max) {
  return TextLimit{.unit = TextUnit::Utf16, .max = max, .max_bytes = 0, .source = kSource, .checked_on = kCheckedOn};
}

const std::array<Style, 3>& table() {
  static const std::array<Style, 3> kStyles{{
      {.id = "facebook",
       .network = "practice_facebook",
       .brand = "Facebook",
       .limit = limit(63'206),
       .links = true,
       .preview_cut = 477,
       .shape = Shape::TitleStandfirstLink,
       .preview_tools = {{"post-thumb", "channels_core.preview_like"},
                         {"post-comment", "channels_core.preview_comment"},
                         {"post-share", "channels_core.preview_share"}}},
      {.id = "instagram",
       .network = "practice_instagram",
       .brand = "Instagram",
       .limit = limit(2'200),
       .links = false,
       .preview_cut = 125,
       .shape = Shape::StandfirstBody,
       .preview_kind = PreviewKind::Picture,
       .needs_media = true,
       .preview_tools = {{"post-like", ""}, {"post-comment", ""}, {"post-send", ""}, {"post-save", ""}}},
      {.id = "linkedin",
       .network = "practice_linkedin",
       .brand = "LinkedIn",
       .limit = limit(3'000),
       .links = true,
       .preview_cut = 210,
       .shape = Shape::TitleStandfirstLink,
       .preview_tools = {{"post-thumb", "channels_core.preview_recommend"},
                         {"post-comment", "channels_core.preview_comment"},
                         {"post-send", "channels_core.preview_send"}}},
  }};
  return kStyles;
}

}  // namespace

std::string practice_name(const Style& style) { return std::string(style.brand) + " (prova)"; }

std::span<const Style> styles() { return table(); }

const Style* style(std::string_view id) {
  for (const Style& one : table()) {
    if (one.id == id) return &one;
  }
  return nullptr;
}

const Style* style_of_network(std::string_view network) {
  for (const Style& one : table()) {
    if (one.network == network) return &one;
  }
  return nullptr;
}

}  // namespace pv::channels::practice
