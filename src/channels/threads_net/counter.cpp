// SPDX-License-Identifier: Apache-2.0
#include "channels/threads_net/counter.hpp"

#include "platform/text/characters.hpp"

namespace pv::channels::threads_net {

Count EmojiCounter::count(const TextLimit& limit, std::string_view text) const {
  Count count = count_text(limit, text);
  if (limit.unit != TextUnit::Own) return count;
  count.used = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t emoji = text::emoji_at(text, at);
    count.used += emoji == 0 ? 1 : emoji;
    at += emoji == 0 ? text::character_at(text, at).size : emoji;
  }
  return count;
}

}  // namespace pv::channels::threads_net
