// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "channels/core/channel.hpp"

/// Finding web addresses, tags and mentions in running text as networks do that grew out of the finder of
/// https://github.com/twitter/twitter-text (version 3): what it takes for an address decides what a text counts.
namespace pv::channels {

struct AddressRules {
  bool bare = true;  ///< "example.com/path" without a scheme, too
  /// Which characters a path may hold: those of the original finder, or all but white space, angle and round brackets.
  enum class Paths { Narrow, Wide } paths = Paths::Narrow;
  std::string_view more_domains;  ///< top-level domains besides those of the root zone, spaces between
};
/// In order, apart from each other; `target` is the text of the address, with "https://" before a bare one.
[[nodiscard]] std::vector<Facet> find_addresses(std::string_view text, const AddressRules& rules);

/// "#caffè", also after ＃: letters, marks, digits and what joins words in many scripts, at least one letter; `target` without the sign.
/// Those that touch one of `taken` are left out.
[[nodiscard]] std::vector<Facet> find_tags(std::string_view text, const std::vector<Facet>& taken);

struct MentionRules {
  std::string_view joiners = "_";  ///< what a name may hold besides letters and digits of ASCII
  std::size_t least = 1;
  std::size_t most = 20;
  bool server = false;  ///< "@anna@example.social", too
};
/// "@anna" where no letter, digit or sign of an address stands before; `target` without the sign.
[[nodiscard]] std::vector<Facet> find_mentions(std::string_view text, const MentionRules& rules, const std::vector<Facet>& taken);

/// Puts the lists of facets together, by place.
[[nodiscard]] std::vector<Facet> merged(std::vector<Facet> all, std::vector<Facet> more);

/// What a network makes of a text.
struct ReaderRules {
  std::optional<AddressRules> addresses;  ///< absent: links cannot be followed
  bool tags = true;
  std::optional<MentionRules> mentions;
};
class RuleReader final : public TextReader {
 public:
  explicit RuleReader(ReaderRules rules) : rules_(rules) {}
  [[nodiscard]] std::vector<Facet> facets(std::string_view text) const override;

 private:
  ReaderRules rules_;
};

}  // namespace pv::channels
