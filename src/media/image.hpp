// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vips/vips.h>

#include <stdexcept>
#include <string>
#include <utility>

namespace pv::media {

/// Why a picture came to nothing; `reason` is a word of the protocol.
struct Failure : std::runtime_error {
  Failure(std::string reason_, const std::string& detail) : std::runtime_error(detail), reason(std::move(reason_)) {}
  std::string reason;
};

/// A counted reference to a libvips image.
class Image {
 public:
  Image() = default;
  explicit Image(VipsImage* image) : image_(image) {}
  ~Image() {
    if (image_ != nullptr) g_object_unref(image_);
  }
  Image(Image&& other) noexcept : image_(std::exchange(other.image_, nullptr)) {}
  Image& operator=(Image&& other) noexcept {
    std::swap(image_, other.image_);
    return *this;
  }
  Image(const Image& other) : image_(other.image_) {
    if (image_ != nullptr) g_object_ref(image_);
  }
  Image& operator=(const Image& other) {
    Image copy(other);
    std::swap(image_, copy.image_);
    return *this;
  }

  [[nodiscard]] VipsImage* get() const { return image_; }
  [[nodiscard]] int width() const { return vips_image_get_width(image_); }
  [[nodiscard]] int height() const { return vips_image_get_height(image_); }
  /// Of one frame of an animation.
  [[nodiscard]] int frame_height() const { return vips_image_get_page_height(image_); }
  [[nodiscard]] bool has_alpha() const { return vips_image_hasalpha(image_) != 0; }

 private:
  VipsImage* image_ = nullptr;
};

/// Whether a library's complaint is that the bound of memory was met; a thread's stack counts against it, too.
[[nodiscard]] inline bool is_of_memory(const std::string& said) {
  for (const char* words :
       {"out of memory", "Cannot allocate", "unable to allocate", "Resource temporarily unavailable", "nsufficient memory"}) {
    if (said.find(words) != std::string::npos) return true;
  }
  return false;
}

/// Runs a call of libvips that gives an image; its complaint becomes a Failure.
template <class Call>
[[nodiscard]] Image made(Call&& call) {
  VipsImage* out = nullptr;
  if (call(&out) != 0) {
    const std::string said = vips_error_buffer();
    vips_error_clear();
    throw Failure(is_of_memory(said) ? "memory" : "damaged", said);
  }
  return Image(out);
}

}  // namespace pv::media
