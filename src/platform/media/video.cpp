// SPDX-License-Identifier: Apache-2.0
#include "platform/media/video.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "platform/base/json.hpp"
#include "platform/media/captions.hpp"
#include "platform/media/run_picture.hpp"

namespace pv::media {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr std::uint64_t kProbeMemory = 384ULL << 20;
constexpr std::uint64_t kDocumentMemory = 512ULL << 20;
constexpr std::int64_t kLargestStill = 96LL << 20;
constexpr std::int64_t kLargestFilm = 8LL << 30;
constexpr double kShare = 0.94;  // of a bound on bytes that goes into the streams; the rest is the container's and the encoder's error
constexpr std::int64_t kLeastVideo = 100'000;

/// ffmpeg's reader for a kind. Named, so that a file cannot choose one that follows addresses (playlists, concatenations).
const char* reader_of(Kind kind) {
  switch (kind) {
    case Kind::Mp4:
    case Kind::Mov:
    case Kind::M4a: return "mov";
    case Kind::Webm:
    case Kind::Matroska: return "matroska";
    case Kind::Avi: return "avi";
    case Kind::Mp3: return "mp3";
    case Kind::Aac: return "aac";
    case Kind::Wav: return "wav";
    case Kind::Ogg: return "ogg";
    case Kind::Flac: return "flac";
    default: return nullptr;
  }
}

/// The sealed launcher of portavoce-media (src/media/main.cpp) before the program itself.
detail::Start start_of(const detail::Tools& tools, std::uint64_t memory, milliseconds within, std::int64_t file_bytes,
                       const std::vector<std::string>& readable, const std::string& writable, const std::vector<std::string>& command,
                       const std::stop_token& stop) {
  detail::Start start;
  const std::int64_t cpu = 2 + within.count() / 1000 * 4;
  start.command = {tools.program, "exec", "memory=" + std::to_string(memory), "cpu=" + std::to_string(cpu),
                   "file=" + std::to_string(file_bytes)};
  for (const auto& path : readable) start.command.push_back("read=" + path);
  if (!writable.empty()) start.command.push_back("write=" + writable);
  start.command.emplace_back("--");
  start.command.insert(start.command.end(), command.begin(), command.end());
  start.whole_within = within;
  start.stop = stop;
  return start;
}

Result<detail::Ended> succeeded(const detail::Start& start, std::string_view label) {
  auto ended = PV_TRY(detail::run(start));
  if (ended.by == detail::Ended::By::Itself && ended.code == 127) return fail(Code::Unavailable, "media.no_program", ended.errors);
  if (ended.by != detail::Ended::By::Itself || ended.code != 0) return fail(detail::error_of(ended, label));
  return ended;
}

double real_of(const json::object& object, std::string_view key) {
  // ffprobe writes numbers as text.
  const auto text = json::string_at(object, key);
  if (!text) return 0;
  const double value = std::strtod(text->c_str(), nullptr);
  return std::isfinite(value) && value > 0 ? value : 0;
}

double fraction_of(const json::object& object, std::string_view key, char between) {
  const auto text = json::string_at(object, key);
  if (!text) return 0;
  const std::size_t at = text->find(between);
  const double over = std::strtod(text->c_str(), nullptr);
  const double under = at == std::string::npos ? 1 : std::strtod(text->c_str() + at + 1, nullptr);
  return over > 0 && under > 0 && std::isfinite(over / under) ? over / under : 0;
}

int bounded(std::int64_t value) { return static_cast<int>(std::clamp<std::int64_t>(value, 0, 1'000'000)); }

void read_video(const json::object& stream, Probe& probe) {
  probe.has_video = true;
  probe.video_codec = json::string_at(stream, "codec_name").value_or("");
  probe.pixel_format = json::string_at(stream, "pix_fmt").value_or("");
  probe.width = bounded(json::int_at(stream, "width").value_or(0));
  probe.height = bounded(json::int_at(stream, "height").value_or(0));
  probe.frames_per_second = fraction_of(stream, "avg_frame_rate", '/');
  if (probe.frames_per_second == 0) probe.frames_per_second = fraction_of(stream, "r_frame_rate", '/');
  const double shape = fraction_of(stream, "sample_aspect_ratio", ':');
  if (shape > 0.1 && shape < 10 && shape != 1) probe.width = bounded(std::llround(probe.width * shape));
  std::int64_t turned = 0;
  if (const auto* list = json::array_at(stream, "side_data_list")) {
    for (const auto& entry : *list) {
      // The matrix says counter-clockwise.
      if (const auto* data = entry.if_object()) turned = -json::int_at(*data, "rotation").value_or(-turned);
    }
  }
  probe.rotation = static_cast<int>(((turned % 360) + 360) % 360);
  if (probe.rotation == 90 || probe.rotation == 270) std::swap(probe.width, probe.height);
}

Result<std::pair<Sniffed, std::string>> taken(const std::string& path, const Limits& limits) {
  const auto source = PV_TRY(FileSource::open(path));
  const Sniffed sniffed = PV_TRY(sniff(*source, limits));
  const std::string label(traits(sniffed.kind).label);
  if (reader_of(sniffed.kind) == nullptr) return fail(Code::Unsupported, Message("media.no_film", {{"kind", label}}));
  return std::pair(sniffed, label);
}

/// Input options: no address but files, the reader named.
std::vector<std::string> input_of(Kind kind, const std::string& path) {
  return {"-protocol_whitelist", "file", "-f", reader_of(kind), "-i", "file:" + path};
}

int even(double value) { return std::max(2, static_cast<int>(value / 2) * 2); }

/// What becomes of the frame: turned upright by ffmpeg itself, then cut or padded to a ratio, scaled down, slowed down.
std::string filter_of(const Recipe& recipe, const Probe& probe) {
  double width = probe.width, height = probe.height;
  std::string filter;
  // Pixels that are no squares become squares first.
  filter += "scale=w=trunc(iw*sar/2)*2:h=trunc(ih/2)*2,setsar=1";
  if (recipe.ratio > 0 && recipe.fill == Fill::Crop) {
    if (width / height > recipe.ratio) width = height * recipe.ratio;
    else height = width / recipe.ratio;
    filter += ",crop=" + std::to_string(even(width)) + ":" + std::to_string(even(height));
  }
  double canvas_width = width, canvas_height = height;
  if (recipe.ratio > 0 && recipe.fill == Fill::Pad) {
    if (width / height > recipe.ratio) canvas_height = width / recipe.ratio;
    else canvas_width = height * recipe.ratio;
  }
  double scale = 1;
  if (recipe.max_width > 0) scale = std::min(scale, recipe.max_width / canvas_width);
  if (recipe.max_height > 0) scale = std::min(scale, recipe.max_height / canvas_height);
  const int inner_width = even(width * scale), inner_height = even(height * scale);
  filter += ",scale=" + std::to_string(inner_width) + ":" + std::to_string(inner_height) + ":flags=lanczos,setsar=1";
  if (canvas_width != width || canvas_height != height) {
    const int full_width = std::max(even(canvas_width * scale), inner_width),
              full_height = std::max(even(canvas_height * scale), inner_height);
    filter +=
        ",pad=" + std::to_string(full_width) + ":" + std::to_string(full_height) + ":(ow-iw)/2:(oh-ih)/2:color=0x" + recipe.pad_colour;
  }
  if (recipe.max_frames_per_second > 0 && probe.frames_per_second > recipe.max_frames_per_second + 0.01) {
    filter += ",fps=" + std::to_string(std::lround(recipe.max_frames_per_second * 1000)) + "/1000";
  }
  return filter + ",format=yuv420p";
}

Result<void> check(const Recipe& recipe) {
  const auto hexadecimal = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
  const bool sound = recipe.max_width >= 0 && recipe.max_height >= 0 && recipe.max_width <= 8192 && recipe.max_height <= 8192 &&
                     (recipe.ratio == 0 || (recipe.ratio > 0.05 && recipe.ratio < 20)) && recipe.max_seconds >= 0 &&
                     recipe.max_frames_per_second >= 0 && recipe.max_frames_per_second <= 240 &&
                     recipe.video_bits_per_second >= kLeastVideo && recipe.audio_bits_per_second >= 16'000 &&
                     recipe.pad_colour.size() == 6 && std::all_of(recipe.pad_colour.begin(), recipe.pad_colour.end(), hexadecimal);
  if (!sound) return fail(Code::InvalidInput, "media.recipe", recipe.name);
  return {};
}

std::string one_decimal(double value) {
  std::ostringstream text;
  text.imbue(std::locale::classic());
  text.precision(1);
  text << std::fixed << value;
  return text.str();
}

}  // namespace

std::vector<Message> judge(const Probe& probe, const Requirements& wanted) {
  std::vector<Message> findings;
  const auto find = [&findings](const char* key, MessageArg found, MessageArg allowed) {
    findings.emplace_back(key,
                          std::vector<std::pair<std::string, MessageArg>>{{"found", std::move(found)}, {"allowed", std::move(allowed)}});
  };
  const auto listed = [](const auto& list, const auto& name_of) {
    std::string text;
    for (const auto& one : list) text += (text.empty() ? "" : ", ") + std::string(name_of(one));
    return text;
  };
  const auto has = [](const auto& list, const auto& one) { return list.empty() || std::find(list.begin(), list.end(), one) != list.end(); };
  const auto itself = [](const std::string& name) { return name; };
  if (!has(wanted.kinds, probe.kind)) {
    find("media.film.container", std::string(traits(probe.kind).label), listed(wanted.kinds, [](Kind kind) { return traits(kind).label; }));
  }
  if (probe.has_video && !has(wanted.video_codecs, probe.video_codec))
    find("media.film.codec", probe.video_codec, listed(wanted.video_codecs, itself));
  if (probe.has_audio && !has(wanted.audio_codecs, probe.audio_codec))
    find("media.film.audio_codec", probe.audio_codec, listed(wanted.audio_codecs, itself));
  if (wanted.needs_audio && !probe.has_audio) findings.emplace_back("media.film.silent");
  if (wanted.min_seconds > 0 && probe.seconds < wanted.min_seconds - 0.05)
    find("media.film.too_short", one_decimal(probe.seconds), one_decimal(wanted.min_seconds));
  if (wanted.max_seconds > 0 && probe.seconds > wanted.max_seconds + 0.05)
    find("media.film.too_long", one_decimal(probe.seconds), one_decimal(wanted.max_seconds));
  const auto megabytes = [](std::uint64_t bytes) { return one_decimal(static_cast<double>(bytes) / 1e6); };
  if (wanted.max_bytes > 0 && probe.bytes > wanted.max_bytes)
    find("media.film.too_heavy", megabytes(probe.bytes), megabytes(wanted.max_bytes));
  if (wanted.max_bits_per_second > 0 && probe.bits_per_second > wanted.max_bits_per_second) {
    find("media.film.bit_rate", one_decimal(static_cast<double>(probe.bits_per_second) / 1e6),
         one_decimal(static_cast<double>(wanted.max_bits_per_second) / 1e6));
  }
  if (!probe.has_video) return findings;
  const std::string size = std::to_string(probe.width) + " × " + std::to_string(probe.height);
  // A pixel of rounding is no other ratio.
  constexpr double slack = 0.01;
  if (wanted.min_ratio > 0 && probe.ratio() < wanted.min_ratio - slack) find("media.film.too_tall", size, wanted.min_ratio);
  if (wanted.max_ratio > 0 && probe.ratio() > wanted.max_ratio + slack) find("media.film.too_wide", size, wanted.max_ratio);
  const auto sides = [](int width, int height) { return std::to_string(width) + " × " + std::to_string(height); };
  if (probe.width < wanted.min_width || probe.height < wanted.min_height)
    find("media.film.too_small", size, sides(wanted.min_width, wanted.min_height));
  if ((wanted.max_width > 0 && probe.width > wanted.max_width) || (wanted.max_height > 0 && probe.height > wanted.max_height)) {
    find("media.film.too_large", size, sides(wanted.max_width, wanted.max_height));
  }
  if (wanted.min_frames_per_second > 0 && probe.frames_per_second < wanted.min_frames_per_second - 0.1) {
    find("media.film.too_slow", one_decimal(probe.frames_per_second), one_decimal(wanted.min_frames_per_second));
  }
  if (wanted.max_frames_per_second > 0 && probe.frames_per_second > wanted.max_frames_per_second + 0.1) {
    find("media.film.too_fast", one_decimal(probe.frames_per_second), one_decimal(wanted.max_frames_per_second));
  }
  return findings;
}

namespace detail {

Result<Probe> read_probe(std::string_view text, Kind kind, std::uint64_t bytes) {
  const auto damaged = [kind](const std::string& why) {
    return fail(Code::InvalidInput, Message("media.damaged", {{"kind", std::string(traits(kind).label)}}), why);
  };
  const auto document = json::parse_object(text);
  if (!document) return damaged(document.error().detail);
  Probe probe;
  probe.kind = kind;
  probe.bytes = bytes;
  if (const auto* format = json::object_at(*document, "format")) {
    probe.seconds = real_of(*format, "duration");
    probe.bits_per_second = std::llround(real_of(*format, "bit_rate"));
  }
  const auto* streams = json::array_at(*document, "streams");
  if (streams == nullptr) return damaged("no streams");
  for (const auto& entry : *streams) {
    const auto* stream = entry.if_object();
    if (stream == nullptr) continue;
    const std::string type = json::string_at(*stream, "codec_type").value_or("");
    if (type == "subtitle") ++probe.captions;
    if (type == "video" && !probe.has_video) {
      // A cover picture of a song is no film.
      const auto* disposition = json::object_at(*stream, "disposition");
      if (disposition == nullptr || json::int_at(*disposition, "attached_pic").value_or(0) == 0) read_video(*stream, probe);
    }
    if (type == "audio" && !probe.has_audio) {
      probe.has_audio = true;
      probe.audio_codec = json::string_at(*stream, "codec_name").value_or("");
      probe.channels = bounded(json::int_at(*stream, "channels").value_or(0));
      probe.sample_rate = bounded(static_cast<std::int64_t>(real_of(*stream, "sample_rate")));
    }
  }
  if (!probe.has_video && !probe.has_audio) return damaged("neither picture nor sound");
  if (probe.has_video && (probe.width == 0 || probe.height == 0)) return damaged("no size");
  return probe;
}

Result<Probe> probe(const Tools& tools, const std::string& path, const Limits& limits, const std::stop_token& stop) {
  const auto [sniffed, label] = PV_TRY(taken(path, limits));
  std::vector<std::string> command{"/usr/bin/ffprobe", "-v", "error", "-print_format", "json", "-show_format", "-show_streams"};
  for (auto& word : input_of(sniffed.kind, path)) command.push_back(std::move(word));
  const auto ended = PV_TRY(succeeded(start_of(tools, kProbeMemory, seconds(20), 1, {path}, {}, command, stop), label));
  return read_probe(ended.output, sniffed.kind, sniffed.bytes);
}

Result<Frame> poster(const Tools& tools, const PosterJob& job, const std::stop_token& stop) {
  const auto [sniffed, label] = PV_TRY(taken(job.original, job.limits));
  const Probe about = PV_TRY(probe(tools, job.original, job.limits, stop));
  if (!about.has_video) return fail(Code::Unsupported, Message("media.no_film", {{"kind", label}}));
  Frame frame;
  frame.folder = PV_TRY(WorkFolder::create(tools.folder));
  frame.path = frame.folder->file("poster.png");
  const double last = about.frames_per_second > 0 ? about.seconds - 2 / about.frames_per_second : about.seconds - 0.1;
  const double at = std::max(0.0, std::min(job.at_seconds, last));
  std::vector<std::string> command{"/usr/bin/ffmpeg", "-v", "error", "-nostdin",
                                   "-threads",        "2",  "-ss",   std::to_string(std::llround(at * 1000)) + "ms"};
  for (auto& word : input_of(sniffed.kind, job.original)) command.push_back(std::move(word));
  const double scale = std::min(1.0, static_cast<double>(job.max_side) / std::max(about.width, about.height));
  for (const std::string& word :
       {std::string("-an"), std::string("-sn"), std::string("-frames:v"), std::string("1"), std::string("-vf"),
        "scale=" + std::to_string(even(about.width * scale)) + ":" + std::to_string(even(about.height * scale)) + ",setsar=1",
        std::string("-f"), std::string("image2"), std::string("-c:v"), std::string("png"), std::string("-update"), std::string("1"),
        "file:" + frame.path}) {
    command.push_back(word);
  }
  const auto ended = PV_TRY(
      succeeded(start_of(tools, 768ULL << 20, seconds(60), kLargestStill, {job.original}, frame.folder->path(), command, stop), label));
  frame.spent = ended.spent;
  PV_CHECK(FileSource::open(frame.path).map([](const auto&) {}));
  return frame;
}

Result<Transcoded> transcode(const Tools& tools, const TranscodeJob& job, const std::function<void(double)>& progress,
                             const std::stop_token& stop) {
  PV_CHECK(check(job.recipe));
  const auto [sniffed, label] = PV_TRY(taken(job.original, job.limits));
  const Probe about = PV_TRY(probe(tools, job.original, job.limits, stop));
  const Recipe& recipe = job.recipe;
  const double length = recipe.max_seconds > 0 ? std::min(about.seconds, recipe.max_seconds) : about.seconds;
  std::int64_t video_bits = recipe.video_bits_per_second;
  if (recipe.max_bytes > 0 && length > 0) {
    const auto whole = static_cast<std::int64_t>(static_cast<double>(recipe.max_bytes) * 8 * kShare / length);
    video_bits = std::min(video_bits, whole - (about.has_audio ? recipe.audio_bits_per_second : 0));
    if (about.has_video && video_bits < kLeastVideo) return fail(Code::TooLarge, "media.weight", "too long for its weight");
  }
  Transcoded made;
  made.folder = PV_TRY(WorkFolder::create(tools.folder));
  made.path = made.folder->file("film.mp4");
  std::vector<std::string> command{"/usr/bin/ffmpeg", "-v", "error", "-nostdin", "-threads", "2"};
  for (auto& word : input_of(sniffed.kind, job.original)) command.push_back(std::move(word));
  const auto add = [&command](std::initializer_list<std::string> words) { command.insert(command.end(), words); };
  std::size_t number = 0;
  for (const auto& track : job.captions) {
    const auto cues = PV_TRY(read_captions(track.text));
    const std::string path = made.folder->file("captions-" + std::to_string(number++) + ".srt");
    std::ofstream file(path, std::ios::binary);
    file << write_srt(cues);
    if (!file.flush()) return fail(Code::Unavailable, "media.no_space", "write " + path);
    add({"-protocol_whitelist", "file", "-f", "srt", "-i", "file:" + path});
  }
  // No metadata of the original goes on: it may say where it was filmed.
  add({"-map_metadata", "-1", "-map_chapters", "-1", "-sn", "-dn"});
  if (about.has_video) {
    add({"-map",       "0:v:0",
         "-vf",        filter_of(recipe, about),
         "-c:v",       "libx264",
         "-preset",    "veryfast",
         "-profile:v", "high",
         "-threads",   "2",
         "-b:v",       std::to_string(video_bits),
         "-maxrate",   std::to_string(video_bits),
         "-bufsize",   std::to_string(video_bits * 2),
         "-g",         "60"});
  }
  if (about.has_audio)
    add({"-map", "0:a:0", "-c:a", "aac", "-b:a", std::to_string(recipe.audio_bits_per_second), "-ac", "2", "-ar", "48000"});
  for (std::size_t track = 0; track < job.captions.size(); ++track) {
    const std::string& language = job.captions[track].language;
    const bool plain = language.size() == 3 && std::all_of(language.begin(), language.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    add({"-map", std::to_string(track + 1) + ":s:0", "-metadata:s:s:" + std::to_string(track),
         "language=" + (plain ? language : std::string("und"))});
  }
  if (!job.captions.empty()) {
    // -sn above would drop the tracks that are mapped.
    command.erase(std::find(command.begin(), command.end(), "-sn"));
    add({"-c:s", "mov_text"});
  }
  if (recipe.max_seconds > 0) add({"-t", std::to_string(std::llround(recipe.max_seconds * 1000)) + "ms"});
  add({"-movflags", "+faststart", "-progress", "pipe:1", "-f", "mp4", "file:" + made.path});
  const std::int64_t largest = recipe.max_bytes > 0 ? static_cast<std::int64_t>(recipe.max_bytes) + (1 << 20) : kLargestFilm;
  Start start = start_of(tools, job.memory_bytes, job.whole_within, largest, {job.original}, made.folder->path(), command, stop);
  start.most_output = 64 << 20;
  start.on_line = [&](std::string_view line) {
    constexpr std::string_view key = "out_time_us=";
    if (!progress || length <= 0 || !line.starts_with(key)) return false;
    std::int64_t done = 0;
    const std::string_view value = line.substr(key.size());
    std::from_chars(value.data(), value.data() + value.size(), done);
    progress(std::clamp(static_cast<double>(done) / 1e6 / length, 0.0, 1.0));
    return false;
  };
  const auto ended = PV_TRY(succeeded(start, label));
  made.spent = ended.spent;
  made.probe = PV_TRY(probe(tools, made.path, job.limits, stop));
  if (recipe.max_bytes > 0 && made.probe.bytes > recipe.max_bytes)
    return fail(Code::TooLarge, "media.weight", "the encoder went beyond its bit rate");
  made.sha256 = PV_TRY(hash_of_file(made.path));
  return made;
}

Result<FirstPage> first_page(const Tools& tools, const std::string& path, int width, const Limits& limits, const std::stop_token& stop) {
  const auto source = PV_TRY(FileSource::open(path));
  const Sniffed sniffed = PV_TRY(sniff(*source, limits));
  const std::string label(traits(sniffed.kind).label);
  if (sniffed.kind != Kind::Pdf) return fail(Code::Unsupported, Message("media.no_document", {{"kind", label}}));
  FirstPage page;
  page.folder = PV_TRY(WorkFolder::create(tools.folder));
  page.path = page.folder->file("page.png");
  const auto info =
      PV_TRY(succeeded(start_of(tools, kDocumentMemory, seconds(10), 1, {path}, {}, {"/usr/bin/pdfinfo", path}, stop), label));
  constexpr std::string_view key = "Pages:";
  const std::size_t at = info.output.find(key);
  if (at != std::string::npos) page.pages = bounded(std::atoll(info.output.c_str() + at + key.size()));
  const std::string sides = std::to_string(std::clamp(width, 16, 4096));
  // The longer side is given, so that a page of a strange shape stays small.
  const auto drawn = PV_TRY(succeeded(
      start_of(tools, kDocumentMemory, seconds(20), kLargestStill, {path}, page.folder->path(),
               {"/usr/bin/pdftoppm", "-png", "-singlefile", "-f", "1", "-l", "1", "-scale-to", sides, path, page.folder->file("page")},
               stop),
      label));
  page.spent = drawn.spent;
  if (page.pages < 1 || !FileSource::open(page.path)) {
    return fail(Code::InvalidInput, Message("media.damaged", {{"kind", label}}), info.errors + drawn.errors);
  }
  return page;
}

}  // namespace detail
}  // namespace pv::media
