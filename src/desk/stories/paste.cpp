// SPDX-License-Identifier: Apache-2.0
#include "desk/stories/paste.hpp"

#include "platform/html/to_markdown.hpp"

namespace pv::desk::stories {

Result<http::Response> paste(const http::Request& request) {
  const auto html = request.form.get("html");
  const auto text = request.form.get("text");
  if (!html && !text) return fail(Code::InvalidInput, "editor.nothing_pasted");
  if (html && html->size() > kMaxPaste) return fail(Code::TooLarge, "editor.paste_too_large");
  auto markdown = html ? html::html_to_markdown(*html) : std::string();
  // Where the rich form holds no text at all, the plain one may.
  if (markdown.empty() && text) markdown = html::plain_to_markdown(*text);
  return http::Response::json(json::object{{"markdown", markdown}});
}

}  // namespace pv::desk::stories
