// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "channels/core/channel.hpp"

namespace pv::channels::practice {

/// A network that the practice network imitates: its text limit and how its cards look.
struct Style {
  std::string_view id;       ///< "instagram"
  std::string_view network;  ///< "practice_instagram"
  std::string_view brand;    ///< "Instagram"
  TextLimit limit;
  bool links = true;            ///< links in the text can be followed
  std::size_t preview_cut = 0;  ///< graphemes shown before "more"
  Shape shape = Shape::TitleStandfirstLink;
  PreviewKind preview_kind = PreviewKind::Post;
  bool needs_media = false;  ///< the network imitated takes no text alone
  std::vector<PreviewTool> preview_tools;
};

/// "Instagram (prova)": a proper name, the same in every language.
[[nodiscard]] std::string practice_name(const Style& style);
[[nodiscard]] std::span<const Style> styles();
[[nodiscard]] const Style* style(std::string_view id);
[[nodiscard]] const Style* style_of_network(std::string_view network);

}  // namespace pv::channels::practice
