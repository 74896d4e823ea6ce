// SPDX-License-Identifier: Apache-2.0
// The list of stories, and what is done to one as a whole: archived, brought back, made once more.
#include <charconv>

#include "desk/stories/forms.hpp"
#include "desk/stories/pages.hpp"
#include "desk/stories/rules.hpp"
#include "desk/stories/store.hpp"
#include "platform/html/markdown.hpp"
#include "platform/text/unicode.hpp"

namespace pv::desk::stories {

namespace {

using people::session_of;

constexpr int kRows = 50;

/// Empty for what is no language of stories.
std::string one_of_languages(std::string text) { return text == "it" || text == "en" ? text : std::string(); }

}  // namespace

Result<http::Response> Pages::list(const http::Request& request) {
  const auto& session = session_of(request);
  const auto& shell = desk_.shell;
  const auto words = text::repair_utf8(request.query.get_or("q", "").substr(0, 200));
  std::optional<store::Position> after;
  if (const auto position = request.query.get("after")) {
    const auto dash = position->find('_');
    std::int64_t micros = 0;
    const auto [end, fault] = std::from_chars(position->data(), position->data() + std::min(dash, position->size()), micros);
    if (fault == std::errc{} && dash != std::string::npos && is_uuid(position->substr(dash + 1)))
      after = {from_micros(micros), position->substr(dash + 1)};
    (void)end;
  }
  const store::Filter filter{.words = words,
                             .form = parse_form(request.query.get_or("form", "")),
                             .language = one_of_languages(request.query.get_or("language", "")),
                             .archived = request.query.get_or("archived", "") == "yes"};
  html::View view;
  std::vector<Story> stories;
  desk_.database.read([&](db::Tx& tx) {
    stories = store::list(tx, session.brand_id(), filter, after, kRows);
    for (const auto& story : stories) {
      auto& item = view.section("STORIES");
      // What is archived has no page until it is back.
      if (!filter.archived) item.section("OPEN").url("STORY_URL", html::SafeUrl::from("/stories/" + story.id.str()));
      else item.section("CLOSED");
      if (filter.archived && session.may(people::permission::kStoryWrite))
        item.section("BACK").url("BACK_URL", html::SafeUrl::from("/stories/" + story.id.str() + "/unarchive"));
      item.text("STORY_TITLE", story.title.empty()
                                   ? text::fit(html::markdown_to_plain(std::string_view(story.body).substr(0, 400)), 80, 400)
                                   : story.title);
      item.text("STORY_STANDFIRST", text::fit(story.standfirst, 140, 700));
      item.text("STORY_FORM", shell.text(request, Message("stories.form." + std::string(to_string(story.form)))));
      item.text("STORY_LANGUAGE", story.language).flag("UNCLASSIFIED", story.form == Form::Post && !story.need);
      item.text("STORY_AT", shell.date(request, story.updated_at)).text("STORY_AT_ISO", to_rfc3339(story.updated_at));
      item.text("STORY_BY", story.updated_by ? people::person_name(tx, *story.updated_by) : std::string());
      if (parts_.outcome) {
        std::map<std::string, std::pair<int, Message>> seen;
        for (const auto& rendition : renditions_of(tx, session.brand_id(), story.id)) {
          if (const auto outcome = parts_.outcome(tx, rendition)) {
            auto& slot = seen.try_emplace(outcome->state, 0, outcome->label).first->second;
            ++slot.first;
          }
        }
        for (const auto& [state, counted] : seen) {
          auto& chip = item.section("OUTCOMES");
          chip.text("STATE", state).text("STATE_LABEL", shell.text(request, counted.second)).number("STATE_COUNT", counted.first);
          chip.url("STATE_ICON_URL", html::SafeUrl::from("/assets/icons.svg#state-" + state));
        }
        item.flag("NO_OUTCOME", seen.empty());
      }
    }
  });
  const bool filtered = !words.empty() || filter.form || !filter.language.empty() || filter.archived;
  view.flag("ARCHIVED", filter.archived).text("QUERY", words).flag("FILTERED", filtered);
  if (!words.empty()) view.section("SEARCHED").text("QUERY", words);
  const bool none = stories.empty() && !after;
  view.flag("NONE_FOUND", none && filtered).flag("NONE_YET", none && !filtered).flag("SOME", !none).flag("MAY_FILTER", !none || filtered);
  fill_forms(shell, request, filter.form, view);
  fill_languages(shell, request, filter.language, view);
  view.flag("MAY_WRITE", session.may(people::permission::kStoryWrite));
  if (const auto gone = Id<Story>::parse(request.query.get_or("gone", "")); gone && session.may(people::permission::kStoryWrite))
    view.section("GONE").url("BACK_URL", html::SafeUrl::from("/stories/" + gone->str() + "/unarchive"));
  if (stories.size() == kRows) {
    const auto& last = stories.back();
    view.section("MORE").url("MORE_URL", html::SafeUrl::from("/stories?after=" + std::to_string(to_micros(last.updated_at)) + "_" +
                                                             last.id.str() + (words.empty() ? "" : "&q=" + text::percent_encode(words)) +
                                                             (filter.form ? "&form=" + std::string(to_string(*filter.form)) : "") +
                                                             (filter.language.empty() ? "" : "&language=" + filter.language) +
                                                             (filter.archived ? "&archived=yes" : "")));
  }
  return shell.page(request, "stories", shell.text(request, "stories.title"), "stories/views/list.html", std::move(view));
}

Result<http::Response> Pages::archive(const http::Request& request) {
  const auto& session = session_of(request);
  const auto id = PV_TRY(Id<Story>::parse(request.capture("id")));
  const auto now = desk_.clock.now();
  PV_CHECK(desk_.database.write([&](db::Tx& tx) { return service::archive(tx, now, session, id, parts_); }));
  // The way back is offered on the list.
  return http::Response::redirect("/stories?gone=" + id.str());
}

Result<http::Response> Pages::unarchive(const http::Request& request) {
  const auto& session = session_of(request);
  const auto id = PV_TRY(Id<Story>::parse(request.capture("id")));
  const auto now = desk_.clock.now();
  PV_CHECK(desk_.database.write([&](db::Tx& tx) { return service::unarchive(tx, now, session, id); }));
  return http::Response::redirect("/stories/" + id.str());
}

Result<http::Response> Pages::duplicate(const http::Request& request) {
  const auto& session = session_of(request);
  const auto id = PV_TRY(Id<Story>::parse(request.capture("id")));
  const auto now = desk_.clock.now();
  const auto made = PV_TRY(desk_.database.write([&](db::Tx& tx) { return service::duplicate(tx, now, session, id, registry_); }));
  return http::Response::redirect("/stories/" + made.id.str());
}

}  // namespace pv::desk::stories
