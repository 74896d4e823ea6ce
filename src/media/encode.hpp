// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "media/image.hpp"
#include "media/metadata.hpp"
#include "platform/media/wire.hpp"

namespace pv::media {

using Colour = std::array<double, 3>;

/// A form of the picture that was asked for; the meaning of each part stands in platform/media/picture.hpp.
struct Variant {
  int width = 0;
  int height = 0;
  bool cover = false;
  bool attention = false;
  double x = 0.5;
  double y = 0.5;
  std::string format;
  int quality = 80;
  int effort = 0;
  std::int64_t max_bytes = 0;
  Colour background{255, 255, 255};
  bool flatten = false;
  bool animated = false;
  bool enlarge = false;

  [[nodiscard]] static Variant from(const wire::Record& record);
  /// Size over original that this needs.
  [[nodiscard]] double scale_from(int original_width, int original_height) const;
};

struct Made {
  std::int64_t bytes = 0;
  int width = 0;
  int height = 0;
  int quality = 0;
  int frames = 1;
  double left = 0, top = 0, right = 1, bottom = 1;  ///< what of the original it shows, as shares
};

[[nodiscard]] Image frame_of(const Image& base, int number);
[[nodiscard]] Image flattened(const Image& image, const Colour& background);

/// Cuts, scales and encodes one variant from the decoded base and writes it to `descriptor`. Failure "weight" when it stays above
/// max_bytes after all tries.
[[nodiscard]] Made make_variant(const Variant& variant, const Image& base, int frames, const Credit& credit, int descriptor);

}  // namespace pv::media
