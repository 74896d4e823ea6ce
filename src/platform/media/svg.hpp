// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "platform/base/result.hpp"

namespace pv::media {

struct Svg {
  std::string text;  ///< what may be drawn: elements, attributes and styles of a list of allowed ones, no address outside the file
  double width = 0;  ///< from width and height or else the viewBox; 0 where neither says
  double height = 0;
  std::vector<std::string> removed;  ///< "script", "onclick", "foreignObject"…, each once, sorted
};

/// Keeps of an SVG 1.1/2 document what draws. No script, event, animation, foreign content, raster image, style from elsewhere; references
/// only to ids of the file itself, and no chain of <use> that unfolds to more than some thousand elements. Sanitising the result again
/// gives the same. Code::InvalidInput "media.damaged", "media.svg_entities" (a document type with entities); Code::TooLarge "media.too_costly".
[[nodiscard]] Result<Svg> sanitise_svg(std::string_view text);

}  // namespace pv::media
