// SPDX-License-Identifier: Apache-2.0
#include "platform/html/markdown.hpp"

#include <cstddef>
#include <cstdlib>
#include <span>
#include <string>
#include <string_view>

#include "platform/text/unicode.hpp"
#include "unit/platform/html/html_checks.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

/// Any text gives markup that cannot act, whatever its links; plain text and links are well formed.
void fuzz_one(std::span<const std::byte> input) {
  const auto markdown = pv::text::repair_utf8({reinterpret_cast<const char*>(input.data()), input.size()});
  const auto html =
      pv::html::render_markdown(markdown, {.heading_offset = 1, .sponsored_rel = "sponsored", .footnote_back = "Torna"}).str();
  require(pv::text::valid_utf8(html));
  require(html.find("<script") == std::string::npos);
  require(pv::html::checks::active_part(html, {"class", "id", "data-footnotes", "data-footnote-ref", "data-footnote-backref", "aria-label"})
              .empty());
  require(pv::text::valid_utf8(pv::html::markdown_to_plain(markdown)));
  for (const auto& link : pv::html::markdown_links(markdown)) require(pv::html::SafeUrl::from(link).str() == link && link != "#");
}
