// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "platform/html/safe.hpp"

namespace pv::html {

struct MarkdownOptions {
  int heading_offset = 1;     ///< the text's highest heading becomes <h2>, below a page's title
  std::string sponsored_rel;  ///< added to the `rel` of outgoing links when not empty, e.g. "sponsored"
  std::string footnote_back;  ///< what the way back from a footnote is called (`html.footnote_back`); empty: the arrow alone
};

/// GitHub-flavoured Markdown (tables, strikethrough, autolinks, footnotes) to HTML without raw HTML and with SafeUrl links only.
/// Of HTML in the text only the words stay (<br> is a line break). A link that is not safe leaves its text. Columns carry the classes
/// align-left, -center, -right. Time is bounded: containers nest at most 50 deep on a line, and a text with more marks than people
/// write (10,000 brackets, 100,000 of `*_~`, 1,000 `@`, 500 columns, 400,000 table cells) is shown as typed. Input above 2 MB is cut
/// by the caller. Thread-safe.
[[nodiscard]] SafeHtml render_markdown(std::string_view markdown, const MarkdownOptions& options = {});

/// The text without marks: paragraphs parted by an empty line, list items by "• " or "1. ", links and images as their text,
/// table cells parted by " | ", footnotes as "[1]" and at the end.
[[nodiscard]] std::string markdown_to_plain(std::string_view markdown);
/// Targets of links in order, as SafeUrl writes them; unsafe ones are left out.
[[nodiscard]] std::vector<std::string> markdown_links(std::string_view markdown);

}  // namespace pv::html
