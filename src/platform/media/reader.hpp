// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "platform/media/sniff.hpp"

/// Reading numbers out of a Source; for the sniffers alone.
namespace pv::media::detail {

enum class Order { Big, Little };

/// A window over a Source, so that walking small blocks costs few reads.
class Reader {
 public:
  explicit Reader(const Source& source) : source_(source) {}

  [[nodiscard]] std::uint64_t size() const { return source_.size(); }
  /// Exactly `length` bytes, or an empty view where the file ends before. Valid until the next call.
  [[nodiscard]] std::string_view at(std::uint64_t offset, std::size_t length);
  /// False where the file ends before.
  [[nodiscard]] bool number(std::uint64_t offset, int bytes, Order order, std::uint64_t& value);

 private:
  static constexpr std::size_t kWindow = 64 << 10;
  const Source& source_;
  std::string window_;
  std::uint64_t begin_ = 0;
};

[[nodiscard]] inline std::uint64_t number_in(std::string_view bytes, Order order) {
  std::uint64_t value = 0;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const auto byte = static_cast<unsigned char>(bytes[order == Order::Big ? at : bytes.size() - 1 - at]);
    value = value << 8 | byte;
  }
  return value;
}

/// What a header says of a picture.
struct Header {
  std::uint64_t width = 0;
  std::uint64_t height = 0;
  std::uint64_t frames = 1;
  std::uint64_t metadata_bytes = 0;
  std::uint64_t decoder_bytes = 0;
  std::uint64_t end = 0;  ///< where the picture ends, when its format says so; what follows is a tail
  bool damaged = false;
  bool script = false;  ///< a comment that reads as a page or a program
};

[[nodiscard]] Header jpeg_header(Reader& reader);
[[nodiscard]] Header png_header(Reader& reader);
[[nodiscard]] Header gif_header(Reader& reader);
[[nodiscard]] Header webp_header(Reader& reader);
[[nodiscard]] Header heif_header(Reader& reader);
[[nodiscard]] Header tiff_header(Reader& reader);

/// Whether these bytes begin as another file, a page or a program would.
[[nodiscard]] bool begins_foreign(std::string_view bytes);

}  // namespace pv::media::detail
