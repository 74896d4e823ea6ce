// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstdlib>
#include <span>
#include <string_view>

#include "platform/media/sniff.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

/// The input is a file from outside. What passes keeps to the limits, and says the same when asked again.
void fuzz_one(std::span<const std::byte> input) {
  using namespace pv::media;
  const std::string_view bytes(reinterpret_cast<const char*>(input.data()), input.size());
  const BytesSource source(bytes);
  Limits limits;
  limits.pixels = 1'000'000;
  limits.side = 5'000;
  limits.frames = 100;
  const auto found = sniff(source, limits);
  if (!found) {
    require(found.error().safe.key.starts_with("media."));
    return;
  }
  require(found->kind == kind_of(source) && found->kind != Kind::Unknown && found->bytes == bytes.size());
  require(kind_named(traits(found->kind).name) == found->kind);
  require(found->width >= 0 && found->width <= limits.side && found->height >= 0 && found->height <= limits.side);
  require(static_cast<std::int64_t>(found->width) * found->height <= limits.pixels);
  require(found->frames >= 1 && found->frames <= limits.frames);
  require(found->decoder_bytes <= limits.decoder_bytes);
  // The file read in full agrees with what arrives when it is cut by a byte: no read beyond the end either way.
  const auto cut = sniff(BytesSource(bytes.substr(0, bytes.size() - 1)), limits);
  require(cut || !cut.error().safe.key.empty());
}
