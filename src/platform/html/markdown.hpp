// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "platform/html/safe.hpp"

namespace pv::html {

struct MarkdownOptions {
  int heading_offset = 1;           ///< "# x" becomes <h2> below a page's title
  std::string sponsored_rel;        ///< put in `rel` of outgoing links when not empty
};

/// GitHub-flavoured Markdown (tables, strikethrough, autolinks, footnotes) to HTML without raw HTML and with SafeUrl links only.
/// Time and output are bounded by the input (cmark is linear); input above 2 MB is cut by the caller.
[[nodiscard]] SafeHtml render_markdown(std::string_view markdown, const MarkdownOptions& options = {});

/// The text without marks: paragraphs parted by an empty line, list items by "• " or "1. ", links as their text.
[[nodiscard]] std::string markdown_to_plain(std::string_view markdown);
/// Targets of links in order.
[[nodiscard]] std::vector<std::string> markdown_links(std::string_view markdown);

}  // namespace pv::html
