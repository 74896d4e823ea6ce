// SPDX-License-Identifier: Apache-2.0
// A story that starts from a text somebody has already: its parts recognised, shown for correction, nothing kept until a person says so.
#include "desk/stories/pages.hpp"
#include "desk/stories/recognise.hpp"
#include "platform/text/unicode.hpp"

namespace pv::desk::stories {

Result<http::Response> Pages::import_form(const http::Request& request) {
  html::View view;
  return desk_.shell.page(request, "stories", desk_.shell.text(request, "stories.import"), "stories/views/import.html", std::move(view));
}

Result<http::Response> Pages::import_text(const http::Request& request) {
  const auto text = request.form.get_or("text", "");
  if (text::trim(text::repair_utf8(text.substr(0, kMaxBody))).empty()) {
    html::View view;
    people::show_fault(desk_.shell, request, Error(Code::InvalidInput, "stories.import_empty").for_field("text"), view);
    return desk_.shell.page(request, "stories", desk_.shell.text(request, "stories.import"), "stories/views/import.html", std::move(view),
                            422);
  }
  auto story = saying(Story{.id = Id<Story>::create(desk_.clock.now())}, recognise(text));
  story.version = 0;
  return editor(request, story, Saved::Proposed, nullptr);
}

}  // namespace pv::desk::stories
