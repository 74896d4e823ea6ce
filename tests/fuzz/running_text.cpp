// SPDX-License-Identifier: Apache-2.0
// Running text as networks read and count it: addresses, tags, mentions, weights. Whatever is found lies on characters, in order and apart;
// counting ends, and no beginning of a text by whole characters counts more than its bytes allow.

#include <cstddef>
#include <cstdlib>
#include <span>
#include <string>
#include <string_view>

#include "channels/core/channel.hpp"
#include "platform/text/characters.hpp"
#include "platform/text/unicode.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

const pv::channels::Registry& networks() {
  static const pv::channels::Registry* const kRegistry = [] {
    auto* made = new pv::channels::Registry;
    pv::channels::register_networks(*made);
    return made;
  }();
  return *kRegistry;
}

bool on_character(std::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

}  // namespace

void fuzz_one(std::span<const std::byte> input) {
  if (input.size() > 4096) return;
  const std::string text = pv::text::repair_utf8(std::string_view(reinterpret_cast<const char*>(input.data()), input.size()));
  for (std::size_t at = 0; at < text.size(); at += pv::text::character_at(text, at).size) {
    require(at + pv::text::emoji_at(text, at) <= text.size());
  }
  for (const auto* network : networks().all()) {
    std::size_t last = 0;
    for (const auto& facet : network->facets(text)) {
      require(facet.begin >= last && facet.begin < facet.end && facet.end <= text.size());
      require(on_character(text, facet.begin) && on_character(text, facet.end));
      last = facet.end;
    }
    for (const auto& format : network->manifest.formats) {
      const auto count = network->count(format, {}, text);
      require(count.bytes == text.size());
      // An address of four characters may count as thirty, and a character as two.
      require(count.used <= 30 * (text.size() + 1));
      require((count.used == 0) == text.empty());
    }
  }
}
