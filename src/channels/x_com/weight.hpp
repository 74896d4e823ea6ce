// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "channels/core/finders.hpp"

namespace pv::channels::x_com {

/// A counting configuration of twitter-text, in hundredths as its files have it (config/v3.json).
struct Weights {
  struct Range {
    char32_t first = 0;
    char32_t last = 0;
    std::size_t weight = 0;
  };
  std::vector<Range> ranges;
  std::size_t fallback = 200;
  std::size_t scale = 100;
  bool whole_emoji = true;  ///< an emoji sequence weighs as much as one character
};
/// Version 3, the one in force: https://github.com/twitter/twitter-text/blob/master/config/v3.json
[[nodiscard]] const Weights& weights();

/// The weighted length: of the NFC form, each address weighing `address_units`.
[[nodiscard]] std::size_t weighted_length(std::string_view text, const Weights& weights, std::size_t address_units);

/// Addresses with and without a scheme, under the top-level domains the network's finder knows.
[[nodiscard]] AddressRules address_rules();

class WeightedCounter final : public TextCounter {
 public:
  [[nodiscard]] Count count(const TextLimit& limit, std::string_view text) const override;
};

/// Links, @names (up to 20 of A-Z a-z 0-9 _, also after "RT") and #tags.
class PostReader final : public TextReader {
 public:
  [[nodiscard]] std::vector<Facet> facets(std::string_view text) const override;
};

}  // namespace pv::channels::x_com
