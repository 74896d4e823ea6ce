// SPDX-License-Identifier: Apache-2.0
#include "media/encode.hpp"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <memory>
#include <vector>

namespace pv::media {
namespace {

constexpr int kLowestQuality = 30;
constexpr int kQualityTries = 5;
constexpr int kSizeTries = 6;
constexpr double kShrink = 0.8;  // of both sides, where quality alone does not do
constexpr int kAttentionSide = 400;

struct Box {
  int left, top, width, height;
};

struct Bytes {
  std::unique_ptr<void, decltype(&g_free)> data{nullptr, &g_free};
  std::size_t size = 0;
};

struct Size {
  int width, height;
};

/// What is shown of a frame and at which size.
struct Plan {
  Box box;
  Size size;
};

Image cut(const Image& image, const Box& box) {
  if (box.left == 0 && box.top == 0 && box.width == image.width() && box.height == image.height()) return image;
  return made([&](VipsImage** out) { return vips_crop(image.get(), out, box.left, box.top, box.width, box.height, nullptr); });
}

Image scaled(const Image& image, Size size) {
  if (size.width == image.width() && size.height == image.height()) return image;
  return made([&](VipsImage** out) {
    return vips_thumbnail_image(image.get(), out, size.width, "height", size.height, "size", VIPS_SIZE_FORCE, nullptr);
  });
}

int rounded(double value) { return std::max(1, static_cast<int>(std::lround(value))); }

/// Where libvips's measure of attention (edges, skin, saturation) would cut, as a share of what is left over on each axis.
std::pair<double, double> attention(const Image& frame, Size wanted) {
  const double cover = std::max(static_cast<double>(wanted.width) / frame.width(), static_cast<double>(wanted.height) / frame.height());
  const double reduce = std::min(1.0, kAttentionSide / (cover * std::max(frame.width(), frame.height())));
  const Size small{rounded(frame.width() * cover * reduce), rounded(frame.height() * cover * reduce)};
  const int width = std::min(rounded(wanted.width * reduce), small.width);
  const int height = std::min(rounded(wanted.height * reduce), small.height);
  const Image reduced = scaled(frame, small);
  const Image chosen = made([&](VipsImage** out) {
    return vips_smartcrop(reduced.get(), out, width, height, "interesting", VIPS_INTERESTING_ATTENTION, nullptr);
  });
  // An extracted area remembers by its offset where it came from.
  const auto share = [](int offset, int whole, int part) {
    return whole == part ? 0.5 : std::clamp(static_cast<double>(-offset) / (whole - part), 0.0, 1.0);
  };
  return {share(vips_image_get_xoffset(chosen.get()), small.width, width),
          share(vips_image_get_yoffset(chosen.get()), small.height, height)};
}

Plan plan_for(const Variant& variant, const Image& frame) {
  const int width = frame.width();
  const int height = frame.height();
  if (!variant.cover || variant.width == 0 || variant.height == 0) {
    double scale = 1e9;
    if (variant.width > 0) scale = std::min(scale, static_cast<double>(variant.width) / width);
    if (variant.height > 0) scale = std::min(scale, static_cast<double>(variant.height) / height);
    if (scale > 1e8 || (scale > 1 && !variant.enlarge)) scale = 1;
    return {{0, 0, width, height}, {rounded(width * scale), rounded(height * scale)}};
  }
  const double ratio = static_cast<double>(variant.width) / variant.height;
  Box box{0, 0, width, height};
  if (static_cast<double>(width) / height > ratio) box.width = std::min(width, rounded(height * ratio));
  else box.height = std::min(height, rounded(width / ratio));
  if (variant.attention) {
    const auto [x, y] = attention(frame, {variant.width, variant.height});
    box.left = static_cast<int>(std::lround(x * (width - box.width)));
    box.top = static_cast<int>(std::lround(y * (height - box.height)));
  } else {
    box.left = std::clamp(static_cast<int>(std::lround(variant.x * width - box.width / 2.0)), 0, width - box.width);
    box.top = std::clamp(static_cast<int>(std::lround(variant.y * height - box.height / 2.0)), 0, height - box.height);
  }
  Size size{variant.width, variant.height};
  // The base may be a pixel short by rounding; that is no enlargement.
  if (!variant.enlarge && box.width + 2 < size.width) size = {box.width, std::max(1, rounded(box.width / ratio))};
  return {box, size};
}

bool keeps_alpha(const std::string& format) { return format != "jpeg"; }

Image drawn(const Variant& variant, const Image& base, int frames, const Plan& plan, Size size) {
  const auto finish = [&](const Image& frame) {
    Image done = scaled(cut(frame, plan.box), size);
    if (done.has_alpha() && (variant.flatten || !keeps_alpha(variant.format))) done = flattened(done, variant.background);
    return done;
  };
  if (frames == 1) return finish(base);
  std::vector<Image> kept;
  std::vector<VipsImage*> parts;
  for (int number = 0; number < frames; ++number) {
    kept.push_back(finish(frame_of(base, number)));
    parts.push_back(kept.back().get());
  }
  Image strip = made([&](VipsImage** out) { return vips_arrayjoin(parts.data(), out, frames, "across", 1, nullptr); });
  strip = made([&](VipsImage** out) { return vips_copy(strip.get(), out, nullptr); });
  vips_image_set_int(strip.get(), VIPS_META_PAGE_HEIGHT, size.height);
  return strip;
}

Bytes encoded(const Image& image, const Variant& variant, int quality, bool bare) {
  void* data = nullptr;
  std::size_t size = 0;
  int done = -1;
  const gboolean strip = bare ? TRUE : FALSE;
  VipsImage* const in = image.get();
  if (variant.format == "jpeg") {
    done = vips_jpegsave_buffer(in, &data, &size, "Q", quality, "optimize_coding", TRUE, "interlace", FALSE, "strip", strip, nullptr);
  } else if (variant.format == "png") {
    // Full colour at first; where weight counts a palette, whose error the quality bounds.
    done = quality >= 100 ? vips_pngsave_buffer(in, &data, &size, "compression", 6, "strip", strip, nullptr)
                          : vips_pngsave_buffer(in, &data, &size, "compression", 9, "palette", TRUE, "Q", quality, "strip", strip, nullptr);
  } else if (variant.format == "webp") {
    done = vips_webpsave_buffer(in, &data, &size, "Q", quality, "effort", variant.effort, "strip", strip, nullptr);
  } else if (variant.format == "avif") {
    done = vips_heifsave_buffer(in, &data, &size, "Q", quality, "effort", variant.effort, "bitdepth", 8, "compression",
                                VIPS_FOREIGN_HEIF_COMPRESSION_AV1, "strip", strip, nullptr);
  } else if (variant.format == "gif") {
    // The palette's bits are the one measure of quality a GIF has: 8 down to 3.
    done = vips_gifsave_buffer(in, &data, &size, "bitdepth", std::clamp(quality / 12, 3, 8), "effort", 4, "strip", strip, nullptr);
  } else {
    throw Failure("unsupported", "no encoder for " + variant.format);
  }
  if (done != 0) {
    const std::string said = vips_error_buffer();
    vips_error_clear();
    throw Failure(is_of_memory(said) ? "memory" : "damaged", said);
  }
  Bytes bytes;
  bytes.data.reset(data);
  bytes.size = size;
  return bytes;
}

void write_all(int descriptor, const Bytes& bytes) {
  const char* at = static_cast<const char*>(bytes.data.get());
  for (std::size_t left = bytes.size; left > 0;) {
    const ssize_t done = write(descriptor, at, left);
    if (done < 0 && errno == EINTR) continue;
    if (done <= 0) throw Failure(errno == EFBIG ? "weight" : "no_space", "a variant could not be written");
    at += done;
    left -= static_cast<std::size_t>(done);
  }
}

}  // namespace

Variant Variant::from(const wire::Record& record) {
  Variant variant;
  variant.width = static_cast<int>(record.number("width"));
  variant.height = static_cast<int>(record.number("height"));
  variant.cover = record.number("cover") != 0;
  variant.attention = record.number("attention") != 0;
  variant.x = std::clamp(record.real("x", 0.5), 0.0, 1.0);
  variant.y = std::clamp(record.real("y", 0.5), 0.0, 1.0);
  variant.format = record.text("format");
  variant.quality = static_cast<int>(std::clamp<std::int64_t>(record.number("quality", 80), 1, 100));
  variant.effort = static_cast<int>(std::clamp<std::int64_t>(record.number("effort", 4), 0, variant.format == "webp" ? 6 : 9));
  variant.max_bytes = record.number("max_bytes");
  const std::string colour = record.text("background");
  if (colour.size() == 6) {
    for (std::size_t band = 0; band < 3; ++band) {
      int value = 255;
      std::from_chars(colour.data() + band * 2, colour.data() + band * 2 + 2, value, 16);
      variant.background[band] = value;
    }
    variant.flatten = true;
  }
  variant.animated = record.number("animated") != 0;
  variant.enlarge = record.number("enlarge") != 0;
  return variant;
}

double Variant::scale_from(int original_width, int original_height) const {
  if (width == 0 && height == 0) return 1;
  const double by_width = width > 0 ? static_cast<double>(width) / original_width : 0;
  const double by_height = height > 0 ? static_cast<double>(height) / original_height : 0;
  if (cover || width == 0 || height == 0) return std::max(by_width, by_height);
  return std::min(by_width, by_height);
}

Image frame_of(const Image& base, int number) {
  const int height = base.frame_height();
  Image frame = made([&](VipsImage** out) { return vips_crop(base.get(), out, 0, number * height, base.width(), height, nullptr); });
  frame = made([&](VipsImage** out) { return vips_copy(frame.get(), out, nullptr); });
  vips_image_remove(frame.get(), VIPS_META_PAGE_HEIGHT);
  return frame;
}

Image flattened(const Image& image, const Colour& background) {
  if (!image.has_alpha()) return image;
  VipsArrayDouble* const colour = vips_array_double_new(background.data(), static_cast<int>(background.size()));
  VipsImage* flat = nullptr;
  const int done = vips_flatten(image.get(), &flat, "background", colour, nullptr);
  vips_area_unref(VIPS_AREA(colour));
  return made([&](VipsImage** out) {
    *out = flat;
    return done;
  });
}

Made make_variant(const Variant& variant, const Image& base, int frames, const Credit& credit, int descriptor) {
  const bool moving = frames > 1 && variant.animated && (variant.format == "gif" || variant.format == "webp");
  const Image first = frames == 1 ? base : frame_of(base, 0);
  const Plan plan = plan_for(variant, first);
  const bool bare = credit.empty();
  // Lossless until its weight asks for less.
  const int best = variant.format == "png" || variant.format == "gif" ? 100 : variant.quality;
  Size size = plan.size;
  Bytes bytes;
  int quality = best;
  const auto fits = [&variant](const Bytes& made_bytes) {
    return variant.max_bytes <= 0 || static_cast<std::int64_t>(made_bytes.size) <= variant.max_bytes;
  };
  bool done = false;
  for (int tried = 0; tried < kSizeTries && !done; ++tried) {
    Image image = with_credit_only(drawn(variant, moving ? base : first, moving ? frames : 1, plan, size), credit);
    // Where encoding may come more than once: scaled once, kept.
    if (variant.max_bytes > 0) {
      image = made([&](VipsImage** out) {
        *out = vips_image_copy_memory(image.get());
        return *out == nullptr ? -1 : 0;
      });
    }
    quality = best;
    bytes = encoded(image, variant, quality, bare);
    done = fits(bytes);
    // Halving finds the best quality that fits, near enough.
    int low = std::min(kLowestQuality, best);
    int high = best;
    Bytes lowest;
    for (int halved = 0; halved < kQualityTries && !done && low < high; ++halved) {
      // The lowest first: where that is too heavy, no other will do.
      const int middle = halved == 0 ? low : (low + high + 1) / 2;
      Bytes attempt = encoded(image, variant, middle, bare);
      if (!fits(attempt)) {
        if (halved == 0) break;
        high = middle - 1;
        continue;
      }
      low = middle;
      quality = middle;
      lowest = std::move(attempt);
    }
    if (!done && lowest.size > 0) {
      bytes = std::move(lowest);
      done = true;
    }
    if (!done) size = {rounded(size.width * kShrink), rounded(size.height * kShrink)};
  }
  if (!done) throw Failure("weight", "still above " + std::to_string(variant.max_bytes) + " bytes");
  write_all(descriptor, bytes);
  const double width = first.width();
  const double height = first.height();
  return {static_cast<std::int64_t>(bytes.size),
          size.width,
          size.height,
          quality,
          moving ? frames : 1,
          plan.box.left / width,
          plan.box.top / height,
          (plan.box.left + plan.box.width) / width,
          (plan.box.top + plan.box.height) / height};
}

}  // namespace pv::media
