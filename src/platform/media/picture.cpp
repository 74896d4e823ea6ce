// SPDX-License-Identifier: Apache-2.0
#include "platform/media/picture.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <charconv>
#include <cmath>

#include "platform/crypto/digest.hpp"
#include "platform/media/run_picture.hpp"
#include "platform/media/svg.hpp"
#include "platform/media/wire.hpp"

namespace pv::media {
namespace {

using wire::Record;

constexpr int kNotSealed = 77;  // src/media/main.cpp
constexpr std::size_t kMostVariants = 48;
constexpr int kLargestSide = 8192;
constexpr std::uint64_t kLeastMemory = 48ULL << 20;
constexpr std::uint64_t kLargestVariant = 128ULL << 20;

bool makes(Kind kind) { return kind == Kind::Jpeg || kind == Kind::Png || kind == Kind::Gif || kind == Kind::Webp || kind == Kind::Avif; }

struct Sides {
  int width, height;
};

/// The sides that a ratio leaves open.
Sides sides_of(const Variant& variant) {
  Sides sides{variant.width, variant.height};
  if (variant.ratio > 0 && variant.fit == Fit::Cover) {
    if (sides.height == 0) sides.height = std::max(1, static_cast<int>(std::lround(sides.width / variant.ratio)));
    else if (sides.width == 0) sides.width = std::max(1, static_cast<int>(std::lround(sides.height * variant.ratio)));
  }
  return sides;
}

Record record_of(const Variant& variant) {
  const Sides sides = sides_of(variant);
  Record record("variant");
  record.set("width", sides.width).set("height", sides.height).set("cover", variant.fit == Fit::Cover);
  record.set("attention", variant.focus == Focus::Attention).set_real("x", variant.x).set_real("y", variant.y);
  record.set("format", std::string(traits(variant.format).name)).set("quality", variant.quality).set("effort", variant.effort);
  record.set("max_bytes", static_cast<std::int64_t>(variant.max_bytes)).set("background", variant.background);
  record.set("animated", variant.animated).set("enlarge", variant.enlarge);
  return record;
}

/// EXIF's "2026:11:24 09:00:00"; empty for what cameras write when they do not know.
std::string time_of(const std::string& exif) {
  if (exif.size() < 19 || exif[4] != ':' || exif[7] != ':' || exif[10] != ' ' || exif[13] != ':' || exif[16] != ':') return {};
  for (const std::size_t at : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U, 11U, 12U, 14U, 15U, 17U, 18U}) {
    if (exif[at] < '0' || exif[at] > '9') return {};
  }
  const int month = std::stoi(exif.substr(5, 2));
  const int day = std::stoi(exif.substr(8, 2));
  if (exif.substr(0, 4) < "1826" || month < 1 || month > 12 || day < 1 || day > 31 || exif.substr(11, 2) > "23" ||
      exif.substr(14, 2) > "59" || exif.substr(17, 2) > "60") {
    return {};
  }
  return exif.substr(0, 4) + "-" + exif.substr(5, 2) + "-" + exif.substr(8, 2) + "T" + exif.substr(11, 8);
}

class Files {
 public:
  Files() = default;
  ~Files() {
    for (const int descriptor : all_) close(descriptor);
  }
  Files(const Files&) = delete;
  Files& operator=(const Files&) = delete;

  [[nodiscard]] Result<int> make(const std::string& path) {
    const int descriptor = open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0) {
      const int why = errno;
      return fail(Code::Unavailable, why == ENOSPC || why == EDQUOT ? "media.no_space" : "media.store_failed",
                  "create " + path + ", errno " + std::to_string(why));
    }
    all_.push_back(descriptor);
    return descriptor;
  }

 private:
  std::vector<int> all_;
};

Error error_for(const Record& said, const std::string& kind, const std::string& detail) {
  const std::string reason = said.text("reason");
  const std::string log = reason + ": " + said.text("detail") + " " + detail;
  const Message with_kind("media.damaged", {{"kind", kind}});
  if (reason == "memory") return {Code::TooLarge, Message("media.memory", {{"kind", kind}}), log};
  if (reason == "too_large" || reason == "too_many_frames") return {Code::TooLarge, Message("media.too_costly", {{"kind", kind}}), log};
  if (reason == "weight") return {Code::TooLarge, "media.weight", log};
  if (reason == "no_space") return {Code::Unavailable, "media.no_space", log};
  if (reason == "unsupported") return {Code::Unsupported, Message("media.not_taken", {{"kind", kind}}), log};
  if (reason == "request") return {Code::InvalidInput, "media.recipe", log};
  if (reason == "library") return {Code::Unavailable, "media.no_program", log};
  return {Code::InvalidInput, with_kind, log};
}

std::uint64_t from_hex(const std::string& text) {
  std::uint64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value, 16);
  return value;
}

}  // namespace

int distance(std::uint64_t one, std::uint64_t other) { return std::popcount(one ^ other); }

const std::vector<Variant>& web_variants() {
  static const std::vector<Variant> variants = [] {
    std::vector<Variant> list;
    for (const int width : {480, 960, 1600}) {
      const std::string size = std::to_string(width);
      list.push_back({.name = "avif-" + size, .width = width, .format = Kind::Avif, .quality = 50, .effort = 1});
      list.push_back({.name = "webp-" + size, .width = width, .format = Kind::Webp, .quality = 78, .effort = 2});
      list.push_back({.name = "jpeg-" + size, .width = width, .format = Kind::Jpeg, .quality = 80});
    }
    // The card of links: 1.91 to 1 (ogp.me leaves the size open; 1200 by 630 is what readers of that protocol ask for).
    list.push_back(
        {.name = "card", .width = 1200, .height = 630, .fit = Fit::Cover, .focus = Focus::Attention, .format = Kind::Jpeg, .quality = 80});
    return list;
  }();
  return variants;
}

Result<void> check(const Variant& variant) {
  const auto wrong = [&variant](const std::string& why) { return fail(Code::InvalidInput, "media.recipe", variant.name + ": " + why); };
  const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
  if (variant.name.empty() || variant.name.size() > 60 || !std::all_of(variant.name.begin(), variant.name.end(), fits))
    return wrong("name");
  if (!makes(variant.format)) return wrong("format");
  if (variant.ratio != 0 && (!(variant.ratio > 0.05) || !(variant.ratio < 20))) return wrong("ratio");
  const Sides sides = sides_of(variant);
  if (sides.width < 0 || sides.height < 0 || sides.width > kLargestSide || sides.height > kLargestSide) return wrong("size");
  if (variant.fit == Fit::Cover && (sides.width == 0 || sides.height == 0)) return wrong("a cut needs both sides, or one and a ratio");
  if (!(variant.x >= 0 && variant.x <= 1 && variant.y >= 0 && variant.y <= 1)) return wrong("focus");
  if (variant.quality < 1 || variant.quality > 100) return wrong("quality");
  const auto hexadecimal = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
  if (!variant.background.empty() &&
      (variant.background.size() != 6 || !std::all_of(variant.background.begin(), variant.background.end(), hexadecimal))) {
    return wrong("background");
  }
  return {};
}

namespace detail {

Result<std::string> hash_of_file(const std::string& path) {
  const auto source = PV_TRY(FileSource::open(path));
  crypto::Sha256 hash;
  constexpr std::size_t part = 256 << 10;
  for (std::uint64_t at = 0; at < source->size();) {
    const std::string bytes = source->read(at, part);
    if (bytes.empty()) return fail(Code::Unavailable, "media.store_failed", "reading " + path + " stopped");
    hash.add(bytes);
    at += bytes.size();
  }
  return hash.finish_hex();
}

Result<Picture> run_picture(const std::string& program, const std::string& folder, bool must_seal, const PictureJob& job,
                            const std::function<void(double)>& progress, const std::stop_token& stop) {
  if (stop.stop_requested()) return fail(Code::Unavailable, "media.cancelled");
  if (job.variants.size() > kMostVariants) return fail(Code::InvalidInput, "media.recipe", "too many variants");
  for (const auto& variant : job.variants) PV_CHECK(check(variant));
  auto source = PV_TRY(FileSource::open(job.original));
  const Sniffed sniffed = PV_TRY(sniff(*source, job.limits));
  const std::string label(traits(sniffed.kind).label);
  if (sniffed.family() != Family::Picture) return fail(Code::Unsupported, Message("media.no_picture", {{"kind", label}}));
  PV_CHECK(check_name(sniffed.kind, job.file_name));

  Picture picture;
  picture.kind = sniffed.kind;
  picture.bytes = sniffed.bytes;
  picture.folder = PV_TRY(WorkFolder::create(folder));
  if (sniffed.kind == Kind::Svg) {
    Svg clean = PV_TRY(sanitise_svg(source->read(0, static_cast<std::size_t>(source->size()))));
    picture.removed = std::move(clean.removed);
    const std::string path = picture.folder->file("original.svg");
    Files files;
    const int descriptor = PV_TRY(files.make(path));
    if (write(descriptor, clean.text.data(), clean.text.size()) != static_cast<ssize_t>(clean.text.size())) {
      return fail(Code::Unavailable, "media.no_space", "write " + path);
    }
    source = PV_TRY(FileSource::open(path));
  }

  Files files;
  detail::Start start;
  start.command = {program, "picture"};
  start.descriptors = {source->descriptor()};
  // A decoder may map the original: it counts for what the child takes, though not for its own bound.
  const std::uint64_t own = std::min(job.memory_bytes, kLeastMemory);
  const std::uint64_t memory = job.memory_bytes - std::min(job.memory_bytes - own, source->size());
  Record head("picture");
  head.set("kind", std::string(traits(sniffed.kind).name)).set("memory", static_cast<std::int64_t>(memory));
  head.set("cpu", 1 + job.whole_within.count() / 1000 * std::max(1, job.threads)).set("file", static_cast<std::int64_t>(kLargestVariant));
  head.set("max_pixels", job.limits.pixels).set("max_frames", job.limits.frames).set("must_seal", must_seal).set("threads", job.threads);
  start.input = wire::encode(head);
  Record credit("credit");
  credit.set("keep", job.keep_credit);
  if (job.credit) {
    credit.set("creator", job.credit->creator).set("credit", job.credit->credit);
    credit.set("copyright", job.credit->copyright).set("source", job.credit->source);
  }
  start.input += wire::encode(credit);
  std::vector<std::string> paths;
  for (const auto& variant : job.variants) {
    paths.push_back(
        picture.folder->file(std::to_string(paths.size()) + "-" + variant.name + "." + std::string(traits(variant.format).extension)));
    start.descriptors.push_back(PV_TRY(files.make(paths.back())));
    start.input += wire::encode(record_of(variant));
  }

  Record failed;
  bool done = false;
  std::vector<Record> made;
  start.first_within = job.decode_within;
  start.whole_within = job.whole_within;
  start.stop = stop;
  start.on_line = [&](std::string_view line) {
    const auto record = wire::decode(line);
    if (!record) return false;
    if (record->verb == "ready") picture.sealed = record->number("sealed") != 0;
    if (record->verb == "fail") failed = *record;
    if (record->verb == "done") done = true;
    if (record->verb == "variant") {
      made.push_back(*record);
      if (progress) progress(static_cast<double>(made.size()) / static_cast<double>(job.variants.size()));
    }
    if (record->verb != "original") return false;
    picture.width = static_cast<int>(record->number("width"));
    picture.height = static_cast<int>(record->number("height"));
    picture.orientation = static_cast<int>(record->number("orientation", 1));
    picture.has_alpha = record->number("alpha") != 0;
    picture.frames = static_cast<int>(record->number("frames", 1));
    picture.colour = record->text("colour");
    picture.likeness = from_hex(record->text("likeness"));
    picture.taken = time_of(record->text("taken"));
    picture.has_position = record->number("position") != 0;
    picture.credit = {record->text("creator"), record->text("credit"), record->text("copyright"), record->text("source")};
    return true;
  };
  const Ended ended = PV_TRY(run(start));
  picture.spent = ended.spent;
  if (ended.by == Ended::By::Itself && ended.code == kNotSealed) return fail(Code::Unavailable, "media.not_sealed");
  if (!failed.verb.empty()) return fail(error_for(failed, label, error_of(ended, label).detail));
  if (!done || made.size() != job.variants.size()) return fail(error_of(ended, label));

  for (std::size_t index = 0; index < made.size(); ++index) {
    const Record& record = made[index];
    Produced produced;
    produced.name = job.variants[index].name;
    produced.path = paths[index];
    produced.bytes = static_cast<std::uint64_t>(record.number("bytes"));
    produced.width = static_cast<int>(record.number("width"));
    produced.height = static_cast<int>(record.number("height"));
    produced.quality = static_cast<int>(record.number("quality"));
    produced.frames = static_cast<int>(record.number("frames", 1));
    produced.left = record.real("left");
    produced.top = record.real("top");
    produced.right = record.real("right", 1);
    produced.bottom = record.real("bottom", 1);
    produced.sha256 = PV_TRY(hash_of_file(produced.path));
    picture.variants.push_back(std::move(produced));
  }
  return picture;
}

}  // namespace detail
}  // namespace pv::media
