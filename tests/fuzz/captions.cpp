// SPDX-License-Identifier: Apache-2.0
#include "platform/media/captions.hpp"

#include <cstddef>
#include <cstdlib>
#include <span>
#include <string_view>

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

/// The input is a caption file: what was read is written in both forms and read again as the same.
void fuzz_one(std::span<const std::byte> input) {
  using namespace pv::media;
  const std::string_view text(reinterpret_cast<const char*>(input.data()), input.size());
  const auto cues = read_captions(text);
  if (!cues) {
    require(!cues.error().safe.key.empty());
    return;
  }
  require(!cues->empty());
  for (const auto& cue : *cues) {
    require(cue.from.count() >= 0 && cue.to.count() >= 0 && !cue.text.empty());
    require(cue.text.find("\n\n") == std::string::npos && cue.text.find('\r') == std::string::npos &&
            cue.text.find("<script") == std::string::npos);
  }
  const auto again = read_captions(write_vtt(*cues));
  require(again.has_value() && *again == *cues);
  // SubRip cannot escape: a text that reads as a mark is one to its readers.
  const auto plain = read_captions(write_srt(*cues));
  require(plain.has_value() || plain.error().safe.key == "media.captions.no_cue");
  static_cast<void>(judge_captions(*cues, 60));
}
