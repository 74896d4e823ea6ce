// SPDX-License-Identifier: Apache-2.0
#include "platform/text/quotes.hpp"

#include <array>
#include <utility>

namespace pv::text {

namespace {

using Marks = std::array<std::pair<std::string_view, std::string_view>, 2>;
constexpr Marks kItalian{{{"«", "“"}, {"»", "”"}}};
constexpr Marks kEnglish{{{"“", "‘"}, {"”", "’"}}};

}  // namespace

std::string inside_quotes(std::string_view title, std::string_view language) {
  std::string made(title);
  for (const auto& [outer, inner] : language.starts_with("it") ? kItalian : kEnglish) {
    for (auto at = made.find(outer); at != std::string::npos; at = made.find(outer, at + inner.size()))
      made.replace(at, outer.size(), inner);
  }
  return made;
}

}  // namespace pv::text
