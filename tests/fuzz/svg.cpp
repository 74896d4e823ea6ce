// SPDX-License-Identifier: Apache-2.0
#include "platform/media/svg.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <cstdlib>
#include <span>
#include <string>
#include <string_view>

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

/// Whether `word` stands within a tag, where it could act; in a text it is only text.
bool in_a_tag(std::string_view svg, std::string_view word, bool within_quotes) {
  bool tag = false;
  char quote = 0;
  for (std::size_t at = 0; at < svg.size(); ++at) {
    if (tag && (within_quotes || quote == 0) && svg.substr(at).starts_with(word)) return true;
    if (quote != 0) {
      if (svg[at] == quote) quote = 0;
    } else if (tag && (svg[at] == '"' || svg[at] == '\'')) {
      quote = svg[at];
    } else if (svg[at] == '<') {
      tag = true;
    } else if (svg[at] == '>') {
      tag = false;
    }
  }
  return false;
}

}  // namespace

/// The input is an SVG from outside: sanitised once is sanitised, and nothing acts or reaches out.
void fuzz_one(std::span<const std::byte> input) {
  const std::string_view text(reinterpret_cast<const char*>(input.data()), input.size());
  const auto once = pv::media::sanitise_svg(text.substr(0, 64 << 10));
  if (!once) return;
  require(once->width >= 0 && once->height >= 0);
  std::string small = once->text;
  std::transform(small.begin(), small.end(), small.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  // The names of the two namespaces are the only addresses there are.
  for (const std::string_view space : {"http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"}) {
    const std::size_t at = small.find(space);
    require(at != std::string::npos);
    small.erase(at, space.size());
  }
  for (const std::string_view word :
       {"<script", "<foreignobject", "<image", "<animate", "<set", "<iframe", "<!doctype", "<!entity", "<?"}) {
    require(small.find(word) == std::string::npos);
  }
  for (const std::string_view word : {"javascript:", "http:", "https:", "file:", "data:", "expression("})
    require(!in_a_tag(small, word, true));
  for (const std::string_view word : {" onload", " onclick"}) require(!in_a_tag(small, word, false));
  const auto twice = pv::media::sanitise_svg(once->text);
  require(twice.has_value() && twice->text == once->text && twice->removed.empty());
}
