// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/core/finders.hpp"

namespace pv::channels::mastodon {

/// Addresses begin with http:// or https:// and may hold nearly anything in their path.
[[nodiscard]] AddressRules address_rules();
/// "@anna" and "@anna@example.social".
[[nodiscard]] MentionRules mention_rules();

/// Grapheme clusters; each address counts a fixed number, a mention without its server.
class StatusCounter final : public TextCounter {
 public:
  [[nodiscard]] Count count(const TextLimit& limit, std::string_view text) const override;
  /// What the server says of itself, kept with the account: "max_characters" and "characters_reserved_per_url" of
  /// configuration.statuses in GET /api/v2/instance.
  [[nodiscard]] TextLimit text_limit(const Format& format, const json::object& settings) const override;
};

}  // namespace pv::channels::mastodon
