// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace pv::html {

/// HTML that people bring along from a word processor, a web page or a mail, as Markdown that `render_markdown` shows the same.
///
/// Stay: headings, paragraphs, emphasis (also where only a style says so), code, links by SafeUrl, lists (also Word's, which are
/// paragraphs that look like list items), quotations, tables, rules, line breaks, footnotes of Word and Google Docs, images by http(s)
/// address with their alternative text. Go: styles, scripts, comments, hidden text, pictures of one pixel, empty spans.
/// Text that looks like Markdown is escaped, so that it reads as it was.
///
/// Input at most 2 MB (longer is cut), nesting at most 20 deep; what is larger or deeper leaves its words. UTF-8 out, without a line
/// break at its end; empty when there was nothing to read.
[[nodiscard]] std::string html_to_markdown(std::string_view html);

/// Plain text as Markdown that reads the same: paragraphs parted by blank lines, line breaks kept, marks escaped.
[[nodiscard]] std::string plain_to_markdown(std::string_view text);

}  // namespace pv::html
