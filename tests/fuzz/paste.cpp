// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstdlib>
#include <span>
#include <string>
#include <string_view>

#include "platform/html/markdown.hpp"
#include "platform/html/to_markdown.hpp"
#include "platform/text/unicode.hpp"
#include "unit/platform/html/html_checks.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

/// Any bytes pasted give Markdown of bounded size that renders to markup that cannot act.
void fuzz_one(std::span<const std::byte> input) {
  const std::string_view html(reinterpret_cast<const char*>(input.data()), input.size());
  for (const auto& markdown : {pv::html::html_to_markdown(html), pv::html::plain_to_markdown(html)}) {
    require(pv::text::valid_utf8(markdown));
    require(markdown.size() <= 200 * (input.size() + 10));
    const auto out = pv::html::render_markdown(markdown).str();
    require(out.find("<script") == std::string::npos);
    require(
        pv::html::checks::active_part(out, {"class", "id", "data-footnotes", "data-footnote-ref", "data-footnote-backref", "aria-label"})
            .empty());
  }
}
