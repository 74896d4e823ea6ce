// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "media/image.hpp"

namespace pv::media {

/// Who made a picture, as its file says; empty where it does not.
struct Credit {
  std::string creator;
  std::string credit;
  std::string copyright;
  std::string source;  ///< IPTC DigitalSourceType, its URI

  [[nodiscard]] bool empty() const { return creator.empty() && credit.empty() && copyright.empty() && source.empty(); }
};

struct Metadata {
  int orientation = 1;  ///< EXIF, 1 to 8
  std::string taken;    ///< EXIF "2026:11:24 09:00:00"
  bool has_position = false;
  Credit credit;
};

/// From EXIF, IPTC-IIM (2:80, 2:110, 2:116) and XMP (dc, photoshop, Iptc4xmpExt); XMP leads where they differ.
[[nodiscard]] Metadata read_metadata(const Image& image);

/// The image without any metadata but what an animation needs, and with `credit` as XMP and IPTC-IIM when there is one.
[[nodiscard]] Image with_credit_only(const Image& image, const Credit& credit);

}  // namespace pv::media
