// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/core/channel.hpp"

namespace pv::channels::threads_net {

/// Characters, each emoji counting as the bytes it takes in UTF-8 (https://developers.facebook.com/documentation/threads/posts,
/// 14 April 2026).
class EmojiCounter final : public TextCounter {
 public:
  [[nodiscard]] Count count(const TextLimit& limit, std::string_view text) const override;
};

}  // namespace pv::channels::threads_net
