// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "channels/core/channel.hpp"

namespace pv::channels::practice {

/// A network that the practice network imitates: it counts, reads and limits texts as that network does.
struct Style {
  const Channel* original = nullptr;  ///< stays where it is as long as the registry lives
  std::string network;                ///< "practice_" and the original's id
  [[nodiscard]] const std::string& id() const { return original->manifest.id; }
  [[nodiscard]] const std::string& brand() const { return original->manifest.name; }
  /// The format of that id, the first one for an empty id; null when there is none.
  [[nodiscard]] const Format* format(std::string_view id) const;
};

/// All of them. Filled while networks are registered, read from then on.
class Styles {
 public:
  const Style& add(const Channel& original);
  [[nodiscard]] const Style* find(std::string_view id) const;
  [[nodiscard]] const Style* of_network(std::string_view network) const;
  [[nodiscard]] std::vector<const Style*> all() const;
  /// The name of a style for people: the network's, or the style's own for one that is not imitated any more.
  [[nodiscard]] std::string brand(std::string_view id) const;

 private:
  std::vector<std::unique_ptr<Style>> styles_;
};

/// The network's name with "(prova)" behind it: a proper name, the same in every language.
[[nodiscard]] std::string practice_name(const Style& style);

}  // namespace pv::channels::practice
