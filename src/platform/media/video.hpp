// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "platform/base/result.hpp"
#include "platform/media/child.hpp"
#include "platform/media/sniff.hpp"

/// Film, sound and documents: what they are, whether a network takes them, and the forms it takes.
namespace pv::media {

struct Probe {
  Kind kind = Kind::Unknown;
  std::uint64_t bytes = 0;
  double seconds = 0;
  std::int64_t bits_per_second = 0;
  bool has_video = false;
  std::string video_codec;   ///< "h264", "hevc", "vp9", "av1"…: ffmpeg's names
  std::string pixel_format;  ///< "yuv420p"
  int width = 0;             ///< as people see it: rotation and the shape of pixels are applied
  int height = 0;
  int rotation = 0;  ///< degrees clockwise that a player turns it: 0, 90, 180 or 270
  double frames_per_second = 0;
  bool has_audio = false;
  std::string audio_codec;
  int channels = 0;
  int sample_rate = 0;
  int captions = 0;  ///< caption tracks within

  [[nodiscard]] double ratio() const { return height == 0 ? 0 : static_cast<double>(width) / height; }
};

/// What a network takes. 0 or empty: it does not say.
struct Requirements {
  std::vector<Kind> kinds;
  std::vector<std::string> video_codecs;
  std::vector<std::string> audio_codecs;
  double min_seconds = 0, max_seconds = 0;
  std::uint64_t max_bytes = 0;
  double min_ratio = 0, max_ratio = 0;
  int min_width = 0, max_width = 0;
  int min_height = 0, max_height = 0;
  double min_frames_per_second = 0, max_frames_per_second = 0;
  std::int64_t max_bits_per_second = 0;
  bool needs_audio = false;
};

/// Each thing that does not fit, as a sentence with what was found and what is allowed. Empty: it fits.
[[nodiscard]] std::vector<Message> judge(const Probe& probe, const Requirements& requirements);

enum class Fill { Pad, Crop };

/// H.264 and AAC in MP4, which every network takes; the measures are the network's.
struct Recipe {
  std::string name;
  int max_width = 1920;  ///< even; the picture is never drawn up
  int max_height = 1920;
  double ratio = 0;       ///< width over height; 0: stays
  Fill fill = Fill::Pad;  ///< how another ratio is reached
  std::string pad_colour = "000000";
  double max_frames_per_second = 30;
  std::int64_t video_bits_per_second = 5'000'000;
  std::int64_t audio_bits_per_second = 128'000;
  double max_seconds = 0;       ///< the rest is cut off; 0: stays
  std::uint64_t max_bytes = 0;  ///< the bit rate is set so that it fits
};

/// Captions that go into the file as a track (mov_text); WebVTT or SubRip, checked.
struct CaptionTrack {
  std::string text;
  std::string language;  ///< ISO 639-2, three letters
};

struct TranscodeJob {
  std::string original;
  Recipe recipe;
  std::vector<CaptionTrack> captions;
  Limits limits;
  std::uint64_t memory_bytes = 1536ULL << 20;
  std::chrono::milliseconds whole_within{30 * 60'000};
};

struct Transcoded {
  std::string path;  ///< within folder
  std::string sha256;
  Probe probe;  ///< of what was made
  std::shared_ptr<const WorkFolder> folder;
  Spent spent;
};

struct PosterJob {
  std::string original;
  double at_seconds = 1;  ///< the last frame before it where the film is shorter
  int max_side = 1920;
  Limits limits;
};

/// A still of a film, as PNG: an original for Worker::picture.
struct Frame {
  std::string path;
  std::shared_ptr<const WorkFolder> folder;
  Spent spent;
};

/// Of a PDF, as PNG.
struct FirstPage {
  int pages = 0;
  std::string path;
  std::shared_ptr<const WorkFolder> folder;
  Spent spent;
};

/// For this folder alone; others ask the Worker.
namespace detail {

/// What ffprobe wrote as JSON. Code::InvalidInput "media.damaged".
[[nodiscard]] Result<Probe> read_probe(std::string_view json, Kind kind, std::uint64_t bytes);

struct Tools {
  std::string program;  ///< portavoce-media
  std::string folder;   ///< where jobs get folders
};
[[nodiscard]] Result<Probe> probe(const Tools& tools, const std::string& path, const Limits& limits, const std::stop_token& stop);
[[nodiscard]] Result<Frame> poster(const Tools& tools, const PosterJob& job, const std::stop_token& stop);
[[nodiscard]] Result<Transcoded> transcode(const Tools& tools, const TranscodeJob& job, const std::function<void(double)>& progress,
                                           const std::stop_token& stop);
[[nodiscard]] Result<FirstPage> first_page(const Tools& tools, const std::string& path, int width, const Limits& limits,
                                           const std::stop_token& stop);

}  // namespace detail
}  // namespace pv::media
