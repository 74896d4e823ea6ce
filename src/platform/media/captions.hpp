// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/result.hpp"

namespace pv::media {

/// One caption: from, to, and its lines, with the marks of WebVTT that SubRip shares (b, i, u) and no others.
struct Cue {
  std::chrono::milliseconds from{0};
  std::chrono::milliseconds to{0};
  std::string text;  ///< lines divided by \n; never empty, no blank line within

  friend bool operator==(const Cue&, const Cue&) = default;
};

/// WebVTT (w3.org/TR/webvtt1) or SubRip, told apart by content. UTF-8, at most 2 MB and 20,000 cues. Settings, styles, regions and notes
/// are passed over. Code::InvalidInput "media.captions.no_cue", "media.captions.line" (a line that is neither), "media.captions.encoding".
[[nodiscard]] Result<std::vector<Cue>> read_captions(std::string_view text);

[[nodiscard]] std::string write_vtt(const std::vector<Cue>& cues);
[[nodiscard]] std::string write_srt(const std::vector<Cue>& cues);

/// What a viewer would stumble over, as sentences: cues that end before they begin, overlap, run past the film's end (`seconds`, 0: not
/// known), stand too short to be read (over 25 characters a second), or have lines of more than 42 characters or more than two of them
/// (measures of the BBC Subtitle Guidelines; hints, not rules).
[[nodiscard]] std::vector<Message> judge_captions(const std::vector<Cue>& cues, double seconds = 0);

}  // namespace pv::media
