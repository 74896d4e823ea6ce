// SPDX-License-Identifier: Apache-2.0
#include "media/picture.hpp"

#include <fcntl.h>
#include <malloc.h>
#include <pthread.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>
#include <vector>

#include "media/encode.hpp"
#include "media/image.hpp"
#include "media/metadata.hpp"
#include "media/sandbox.hpp"
#include "platform/media/wire.hpp"

namespace pv::media {
namespace {

using wire::Record;

constexpr int kLargestSide = 8192;  // of a variant
constexpr std::size_t kStack = 2 << 20;
constexpr int kLookedAt = 256;  // side of what colour and likeness are taken from

void say(const Record& record) {
  std::string line = wire::encode(record);
  for (std::size_t at = 0; at < line.size();) {
    const ssize_t done = write(1, line.data() + at, line.size() - at);
    if (done < 0 && errno == EINTR) continue;
    if (done <= 0) _exit(1);  // nobody listens any more
    at += static_cast<std::size_t>(done);
  }
}

int own_status = -1;

/// "peak=<bytes>": how much memory this took; the desk holds us to it.
void say_peak() {
  std::array<char, 4096> text{};
  const ssize_t got = own_status < 0 ? 0 : pread(own_status, text.data(), text.size() - 1, 0);
  const char* const found = got > 0 ? std::strstr(text.data(), "VmHWM:") : nullptr;
  if (found == nullptr) return;
  const std::string line = "peak=" + std::to_string(std::strtoull(found + 6, nullptr, 10) * 1024) + "\n";
  [[maybe_unused]] const auto done = write(1, line.data(), line.size());
}

struct Request {
  Record head;
  Record credit;
  std::vector<Variant> variants;
};

std::string all_of(int descriptor) {
  std::string text;
  std::array<char, 16384> part;
  for (;;) {
    const ssize_t got = read(descriptor, part.data(), part.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return text;
    text.append(part.data(), static_cast<std::size_t>(got));
  }
}

Request read_request() {
  Request request;
  const std::string text = all_of(0);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const auto record = wire::decode(std::string_view(text).substr(at, end - at));
    at = end + 1;
    if (!record) throw Failure("request", "a line of the request does not read");
    if (record->verb == "picture") request.head = *record;
    if (record->verb == "credit") request.credit = *record;
    if (record->verb == "variant") request.variants.push_back(Variant::from(*record));
  }
  if (request.head.verb != "picture") throw Failure("request", "no picture asked for");
  for (const auto& variant : request.variants) {
    if (variant.width < 0 || variant.height < 0 || variant.width > kLargestSide || variant.height > kLargestSide) {
      throw Failure("request", "a variant's side is out of bounds");
    }
  }
  return request;
}

/// The loaders of a kind; all others stay blocked, so that no content reaches a decoder that its head did not name.
const char* loader_of(const std::string& kind) {
  for (const auto& [name, loader] : {std::pair{"jpeg", "VipsForeignLoadJpeg"},
                                     {"png", "VipsForeignLoadPng"},
                                     {"gif", "VipsForeignLoadNsgif"},
                                     {"webp", "VipsForeignLoadWebp"},
                                     {"avif", "VipsForeignLoadHeif"},
                                     {"heic", "VipsForeignLoadHeif"},
                                     {"tiff", "VipsForeignLoadTiff"},
                                     {"svg", "VipsForeignLoadSvg"}}) {
    if (kind == name) return loader;
  }
  throw Failure("unsupported", "no decoder for " + kind);
}

void start_library(const Request& request) {
  const std::string kind = request.head.text("kind");
  // One heap: a thread's own would count whole against the bound of memory.
  mallopt(M_ARENA_MAX, 1);
  // libvips loads every module of its folder, among them ImageMagick; with no such folder it loads none, and we name the one we want.
  setenv("VIPSHOME", "/nonexistent", 1);
  if (vips_init("portavoce-media") != 0) throw Failure("library", vips_error_buffer());
  // A thread's stack counts whole against the bound of memory, used or not; two megabytes are what libvips asks for.
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, kStack);
  pthread_setattr_default_np(&attributes);
  pthread_attr_destroy(&attributes);
  const bool heif = kind == "avif" || kind == "heic" ||
                    std::any_of(request.variants.begin(), request.variants.end(), [](const Variant& v) { return v.format == "avif"; });
  if (heif && vips_type_find("VipsOperation", "heifload_source") == 0) {
    if (g_module_open(PV_VIPS_MODULES "/vips-heif.so", G_MODULE_BIND_LAZY) == nullptr) throw Failure("library", g_module_error());
  }
  vips_concurrency_set(static_cast<int>(std::clamp<std::int64_t>(request.head.number("threads", 1), 1, 4)));
  vips_cache_set_max(0);
  vips_operation_block_set("VipsForeignLoad", TRUE);
  vips_operation_block_set(loader_of(kind), FALSE);
}

Image opened(const char* options) {
  VipsSource* const source = vips_source_new_from_descriptor(wire::kOriginal);
  if (source == nullptr) throw Failure("request", "the original is not readable");
  VipsImage* const image =
      vips_image_new_from_source(source, options, "access", VIPS_ACCESS_SEQUENTIAL, "fail_on", VIPS_FAIL_ON_TRUNCATED, nullptr);
  g_object_unref(source);
  return made([image](VipsImage** out) {
    *out = image;
    return image == nullptr ? -1 : 0;
  });
}

/// Fonts are found and read by libraries that open files: done once while that is still allowed.
void warm_fonts() {
  static constexpr char kText[] =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"20\"><text y=\"9\" font-size=\"9\">a</text></svg>";
  VipsImage* image = nullptr;
  if (vips_svgload_buffer(const_cast<char*>(kText), sizeof kText - 1, &image, nullptr) == 0) {
    VipsImage* const drawn = vips_image_copy_memory(image);
    if (drawn != nullptr) g_object_unref(drawn);
    g_object_unref(image);
  }
  vips_error_clear();
}

struct Frame {
  int width;
  int height;
};

/// The size at which the original is decoded: the smallest that every variant can be cut from.
Frame needed(const std::vector<Variant>& variants, Frame original, bool vector) {
  double scale = std::min(1.0, static_cast<double>(kLookedAt) / std::max(original.width, original.height));
  for (const auto& variant : variants) scale = std::max(scale, variant.scale_from(original.width, original.height));
  if (!vector) scale = std::min(scale, 1.0);
  scale = std::min(scale, static_cast<double>(kLargestSide) * 2 / std::max(original.width, original.height));
  return {std::max(1, static_cast<int>(std::ceil(original.width * scale - 1e-6))),
          std::max(1, static_cast<int>(std::ceil(original.height * scale - 1e-6)))};
}

/// `profiled`: the file says what its numbers mean, or they are inks; else they are sRGB already.
Image decoded(Frame size, bool animated, bool vector, bool profiled) {
  VipsSource* const source = vips_source_new_from_descriptor(wire::kOriginal);
  if (source == nullptr) throw Failure("request", "the original is not readable");
  VipsImage* small = nullptr;
  const VipsSize fit = vector ? VIPS_SIZE_BOTH : VIPS_SIZE_DOWN;
  // vips_thumbnail_source of 8.14 does not hand its own fail_on to the loader.
  const char* const options = animated ? "fail_on=truncated,n=-1" : "fail_on=truncated";
  const int done =
      profiled ? vips_thumbnail_source(source, &small, size.width, "height", size.height, "size", fit, "option_string", options,
                                       "export_profile", "srgb", "intent", VIPS_INTENT_RELATIVE, nullptr)
               : vips_thumbnail_source(source, &small, size.width, "height", size.height, "size", fit, "option_string", options, nullptr);
  g_object_unref(source);
  Image image = made([&](VipsImage** out) {
    *out = small;
    return done;
  });
  if (vips_image_get_interpretation(image.get()) != VIPS_INTERPRETATION_sRGB) {
    image = made([&](VipsImage** out) { return vips_colourspace(image.get(), out, VIPS_INTERPRETATION_sRGB, nullptr); });
  }
  if (vips_image_get_format(image.get()) != VIPS_FORMAT_UCHAR) {
    image = made([&](VipsImage** out) { return vips_cast_uchar(image.get(), out, nullptr); });
  }
  return made([&](VipsImage** out) {
    *out = vips_image_copy_memory(image.get());
    return *out == nullptr ? -1 : 0;
  });
}

std::vector<unsigned char> pixels(const Image& image) {
  std::size_t size = 0;
  void* const memory = vips_image_write_to_memory(image.get(), &size);
  if (memory == nullptr) throw Failure("damaged", vips_error_buffer());
  std::vector<unsigned char> bytes(static_cast<unsigned char*>(memory), static_cast<unsigned char*>(memory) + size);
  g_free(memory);
  return bytes;
}

Image shrunk(const Image& image, int width, int height) {
  return made(
      [&](VipsImage** out) { return vips_thumbnail_image(image.get(), out, width, "height", height, "size", VIPS_SIZE_FORCE, nullptr); });
}

/// The mean of the fullest of 512 boxes of colour (8 steps a band): what a person would call the picture's colour, unlike the mean of
/// all, which is grey for most photographs. Transparent pixels do not count.
std::string dominant(const Image& frame) {
  const Image small = shrunk(frame, 64, 64);
  const auto bytes = pixels(small);
  const auto bands = static_cast<std::size_t>(vips_image_get_bands(small.get()));
  struct Box {
    std::int64_t count = 0, red = 0, green = 0, blue = 0;
  };
  std::vector<Box> boxes(512);
  for (std::size_t at = 0; at + bands <= bytes.size(); at += bands) {
    if (bands == 4 && bytes[at + 3] < 128) continue;
    const unsigned red = bytes[at], green = bytes[at + (bands >= 3 ? 1 : 0)], blue = bytes[at + (bands >= 3 ? 2 : 0)];
    Box& box = boxes[(red >> 5) * 64 + (green >> 5) * 8 + (blue >> 5)];
    ++box.count;
    box.red += red;
    box.green += green;
    box.blue += blue;
  }
  const auto& fullest = *std::max_element(boxes.begin(), boxes.end(), [](const Box& a, const Box& b) { return a.count < b.count; });
  if (fullest.count == 0) return "ffffff";
  std::array<char, 8> text{};
  std::snprintf(text.data(), text.size(), "%02x%02x%02x", static_cast<unsigned>(fullest.red / fullest.count),
                static_cast<unsigned>(fullest.green / fullest.count), static_cast<unsigned>(fullest.blue / fullest.count));
  return text.data();
}

/// The difference hash (platform/media/picture.hpp, `distance`): 9 by 8 grey values on white, a bit for each neighbour that is brighter.
std::string likeness(const Image& frame) {
  const Image flat = flattened(frame, {255, 255, 255});
  const Image grey = made([&](VipsImage** out) { return vips_colourspace(flat.get(), out, VIPS_INTERPRETATION_B_W, nullptr); });
  const auto bytes = pixels(shrunk(grey, 9, 8));
  std::uint64_t hash = 0;
  for (std::size_t row = 0; row < 8; ++row) {
    for (std::size_t column = 0; column < 8; ++column) {
      hash = hash << 1 | static_cast<std::uint64_t>(bytes.at(row * 9 + column) < bytes.at(row * 9 + column + 1));
    }
  }
  std::array<char, 17> text{};
  std::snprintf(text.data(), text.size(), "%016llx", static_cast<unsigned long long>(hash));
  return text.data();
}

Credit wanted_credit(const Record& asked, const Credit& found) {
  Credit credit;
  if (asked.number("keep") != 0) credit = found;
  const auto instead = [&asked](const char* name, std::string& into) {
    if (!asked.text(name).empty()) into = asked.text(name);
  };
  instead("creator", credit.creator);
  instead("credit", credit.credit);
  instead("copyright", credit.copyright);
  instead("source", credit.source);
  return credit;
}

void work(const Request& request) {
  const bool vector = request.head.text("kind") == "svg";
  const Image head = opened("");
  int pages = 1;
  if (vips_image_get_typeof(head.get(), VIPS_META_N_PAGES) != 0) pages = std::max(1, vips_image_get_n_pages(head.get()));
  const Metadata metadata = read_metadata(head);
  Frame original{head.width(), head.frame_height()};
  if (metadata.orientation >= 5) std::swap(original.width, original.height);
  if (!vector && static_cast<std::int64_t>(original.width) * original.height > request.head.number("max_pixels")) {
    throw Failure("too_large", "the decoder finds more pixels than allowed");
  }
  const bool moves = pages > 1 && (request.head.text("kind") == "gif" || request.head.text("kind") == "webp");
  const bool animated = moves && std::any_of(request.variants.begin(), request.variants.end(), [](const Variant& v) { return v.animated; });
  if (animated && pages > request.head.number("max_frames")) throw Failure("too_many_frames", "the decoder finds more frames than allowed");

  const Frame size = needed(request.variants, original, vector);
  const bool profiled =
      vips_image_get_typeof(head.get(), VIPS_META_ICC_NAME) != 0 || vips_image_get_interpretation(head.get()) == VIPS_INTERPRETATION_CMYK;
  const Image base = decoded(size, animated, vector, profiled);
  const int frames = std::max(1, base.height() / base.frame_height());
  const Image first = frames == 1 ? base : frame_of(base, 0);

  Record about("original");
  about.set("width", original.width)
      .set("height", original.height)
      .set("orientation", metadata.orientation)
      .set("frames", moves ? pages : 1);
  about.set("alpha", base.has_alpha()).set("colour", dominant(first)).set("likeness", likeness(first));
  about.set("taken", metadata.taken).set("position", metadata.has_position);
  about.set("creator", metadata.credit.creator).set("credit", metadata.credit.credit).set("copyright", metadata.credit.copyright);
  about.set("source", metadata.credit.source);
  say(about);

  const Credit credit = wanted_credit(request.credit, metadata.credit);
  for (std::size_t index = 0; index < request.variants.size(); ++index) {
    const auto done = make_variant(request.variants[index], base, frames, credit, wire::kFirstVariant + static_cast<int>(index));
    Record record("variant");
    record.set("index", static_cast<std::int64_t>(index)).set("bytes", done.bytes).set("width", done.width).set("height", done.height);
    record.set("quality", done.quality).set("frames", done.frames).set_real("left", done.left).set_real("top", done.top);
    record.set_real("right", done.right).set_real("bottom", done.bottom);
    say(record);
  }
  say_peak();
  say(Record("done"));
}

void fail_with(const std::string& reason, const std::string& detail) {
  say_peak();
  say(Record("fail").set("reason", reason).set("detail", detail.substr(0, 300)));
}

}  // namespace

int picture(int not_sealed) {
  try {
    const Request request = read_request();
    Bounds bounds;
    bounds.memory = request.head.number("memory");
    bounds.cpu_seconds = request.head.number("cpu");
    bounds.file_bytes = request.head.number("file");
    bounds.files = 32 + static_cast<std::int64_t>(request.variants.size());
    bound(bounds, wire::kFirstVariant + static_cast<int>(request.variants.size()));
    const bool fonts = request.head.text("kind") == "svg";
    start_library(request);
    if (fonts) warm_fonts();
    own_status = open("/proc/self/status", O_RDONLY | O_CLOEXEC);
    const bool sealed = seal(fonts);
    say(Record("ready").set("sealed", sealed));
    if (!sealed && request.head.number("must_seal") != 0) return not_sealed;
    work(request);
    // Nothing is worth being put away: the process ends, and what it holds with it.
    _exit(0);
  } catch (const Failure& failure) { fail_with(failure.reason, failure.what()); } catch (const std::bad_alloc&) {
    fail_with("memory", "bad_alloc");
  } catch (const std::exception& error) { fail_with("damaged", error.what()); }
  _exit(1);
}

}  // namespace pv::media
