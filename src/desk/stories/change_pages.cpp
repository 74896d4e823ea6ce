// SPDX-License-Identifier: Apache-2.0
// Pages that say what changed: between two versions of a story, and for a rendition whose story moved on.
#include "desk/stories/forms.hpp"
#include "desk/stories/pages.hpp"
#include "desk/stories/rules.hpp"
#include "desk/stories/store.hpp"
#include "platform/text/differences.hpp"
#include "platform/text/unicode.hpp"

namespace pv::desk::stories {

using people::session_of;

void compare(html::View& view, const std::string& part, const std::string& before, const std::string& after) {
  if (before == after) return;
  auto& item = view.section("PARTS");
  item.text("PART", part);
  const auto found = text::differences(before, after);
  const auto side = [&](const std::vector<text::Piece>& pieces, const char* section) {
    for (const auto& piece : pieces) {
      // The mark is the words', not the white space's behind them.
      const auto end = piece.same ? piece.words.size() : piece.words.find_last_not_of(" \t\r\n") + 1;
      const auto put = [&](const char* kind, const std::string& words) {
        if (!words.empty()) item.section(section).section(kind).text("WORDS", words);
      };
      put(piece.same ? "SAME" : "OTHER", piece.words.substr(0, end));
      if (!piece.same) put("SAME", piece.words.substr(end));
    }
  };
  side(found.before, "BEFORE");
  side(found.after, "AFTER");
  item.flag("NO_BEFORE", before.empty()).flag("NO_AFTER", after.empty());
}

namespace {

std::string standfirst_of(const Fitted& fitted) { return json::string_at(fitted.settings, "standfirst").value_or(std::string()); }

void compare_stories(const people::Shell& shell, const http::Request& request, const StoryInput& before, const StoryInput& after,
                     html::View& view) {
  compare(view, shell.text(request, "stories.field.title"), before.title, after.title);
  compare(view, shell.text(request, "stories.field.standfirst"), before.standfirst, after.standfirst);
  compare(view, shell.text(request, "stories.field.body"), before.body, after.body);
}

/// Fields that are no text: what they were and what they are.
void compare_fields(const people::Shell& shell, const http::Request& request, const StoryInput& before, const StoryInput& after,
                    html::View& view) {
  html::View* others = nullptr;
  const auto field = [&](const char* name, const std::string& was, const std::string& is) {
    if (was == is) return;
    if (others == nullptr) others = &view.section("OTHERS");
    const auto shown = [&](const std::string& value) { return value.empty() ? shell.text(request, "stories.side_empty") : value; };
    others->section("FIELDS")
        .text("FIELD", shell.text(request, Message(name)))
        .text("FIELD_BEFORE", shown(was))
        .text("FIELD_AFTER", shown(is));
  };
  const auto form = [&](Form value) { return shell.text(request, Message("stories.form." + std::string(to_string(value)))); };
  const auto need = [&](const std::optional<Need>& value) {
    return value ? shell.text(request, Message("stories.need." + std::string(to_string(*value)))) : std::string();
  };
  const auto language = [&](const std::string& value) { return shell.text(request, Message("people.language." + value)); };
  field("stories.field.form", form(before.form), form(after.form));
  field("stories.field.need", need(before.need), need(after.need));
  field("stories.field.language", language(before.language), language(after.language));
  field("stories.field.link", before.link, after.link);
}

}  // namespace

Result<http::Response> Pages::version(const http::Request& request) {
  const auto& session = session_of(request);
  const auto& shell = desk_.shell;
  const auto id = PV_TRY(Id<Story>::parse(request.capture("id")));
  const auto wanted = captured_version(request);
  const bool with_now = request.query.get_or("with", "") == "now";
  html::View view;
  PV_CHECK(desk_.database.read([&](db::Tx& tx) -> Result<void> {
    const auto story = find_story(tx, session.brand_id(), id);
    const auto shown = story ? store::version(tx, session.brand_id(), id, wanted) : std::nullopt;
    const auto place = shown ? store::place_of(tx, session.brand_id(), id, wanted) : std::nullopt;
    if (!place) return fail(Code::NotFound, "stories.version_not_found");
    const auto path = "/stories/" + id.str() + "/versions/" + std::to_string(wanted);
    view.url("STORY_URL", html::SafeUrl::from("/stories/" + id.str()))
        .url("VERSIONS_URL", html::SafeUrl::from("/stories/" + id.str() + "/versions"));
    view.text("STORY_TITLE", story->title.empty() ? shell.text(request, "stories.untitled") : story->title).number("NUMBER", place->number);
    view.text("AT", shell.date(request, place->at)).text("AT_ISO", to_rfc3339(place->at));
    if (!place->who.empty()) view.section("BY").text("WHO", place->who);
    const bool current = wanted == story->version;
    if (!current && session.may(people::permission::kStoryWrite))
      view.section("RESTORE").url("RESTORE_URL", html::SafeUrl::from(path + "/restore"));
    const auto tab = [&](const char* name, const std::string& url, bool chosen) {
      view.section("AGAINST")
          .text("AGAINST_NAME", shell.text(request, Message(name)))
          .url("AGAINST_URL", html::SafeUrl::from(url))
          .flag("CURRENT", chosen);
    };
    const bool against_now = with_now && !current;
    tab("stories.against_before", path, !against_now);
    if (!current) tab("stories.against_now", path + "?with=now", against_now);
    const auto previous = place->before ? store::version(tx, session.brand_id(), id, *place->before) : std::nullopt;
    const auto before =
        against_now ? *shown : previous.value_or(StoryInput{.form = shown->form, .need = shown->need, .language = shown->language});
    const auto after = against_now ? input_of(*story) : *shown;
    auto& sides = view.include("COMPARISON", "stories/views/comparison.html");
    sides.text("TEXT_LANG", after.language);
    sides.text("SIDE_BEFORE", shell.text(request, against_now ? "stories.side_this" : "stories.side_before"));
    sides.text("SIDE_AFTER", shell.text(request, against_now ? "stories.side_now" : "stories.side_this"));
    compare_stories(shell, request, before, after, sides);
    compare_fields(shell, request, before, after, view);
    const bool alike = before.title == after.title && before.standfirst == after.standfirst && before.body == after.body;
    if (alike) view.section("ALIKE").text("ALIKE_TEXT", shell.text(request, "stories.versions_alike"));
    return {};
  }));
  return shell.page(request, "stories", shell.text(request, "stories.versions"), "stories/views/version.html", std::move(view));
}

Result<http::Response> Pages::change(const http::Request& request) {
  const auto& session = session_of(request);
  const auto& shell = desk_.shell;
  html::View view;
  PV_CHECK(desk_.database.read([&](db::Tx& tx) -> Result<void> {
    const auto opened = PV_TRY(open_card(tx, request));
    const auto& rendition = opened.card.rendition;
    const auto story = find_story(tx, session.brand_id(), rendition.story_id);
    const auto path = "/renditions/" + rendition.id.str();
    view.url("STORY_URL", html::SafeUrl::from("/stories/" + story->id.str() + "#rendition-" + rendition.id.str()));
    view.text("STORY_TITLE", story->title.empty() ? shell.text(request, "stories.untitled") : story->title);
    view.text("NETWORK", opened.card.network->manifest.name);
    if (!opened.card.stale) {
      view.text("LEAD", shell.text(request, "stories.change_none"));
      return {};
    }
    view.text("LEAD", shell.text(request, "stories.change_lead"));
    const auto change = service::change_of(tx, rendition, registry_);
    const bool may_write = session.may(people::permission::kStoryWrite);
    if (may_write) {
      view.section("MAY_WRITE")
          .url("CONFIRM_URL", html::SafeUrl::from(path + "/confirm"))
          .url("REFIT_URL", html::SafeUrl::from(path + "/refit"));
    }
    if (!change && change.error().code == Code::NotFound) {
      view.section("ERRORS").text("ERROR", shell.text(request, change.error().safe));
      return {};
    }
    if (!change) return fail(change.error());
    view.flag("UNSEEN", change->unseen());
    auto& sides = view.include("CHANGED", "stories/views/comparison.html");
    sides.text("TEXT_LANG", rendition.language);
    sides.text("SIDE_BEFORE", shell.text(request, "stories.side_story_then"))
        .text("SIDE_AFTER", shell.text(request, "stories.side_story_now"));
    compare(sides, shell.text(request, "stories.field.title"), change->before.title, change->after.title);
    compare(sides, shell.text(request, "stories.field.standfirst"), standfirst_of(change->before), standfirst_of(change->after));
    compare(sides, shell.text(request, "stories.field.body"), change->before.text, change->after.text);
    compare(sides, shell.text(request, "stories.field.link"), change->before.link, change->after.link);
    if (!may_write || change->unseen()) return {};
    auto& proposal = view.section("PROPOSAL");
    if (!change->clean()) {
      auto& clashes = proposal.section("CLASHES");
      clashes.text("CLASH_TEXT",
                   shell.text(request, Message("stories.change_clash", {{"count", static_cast<std::int64_t>(change->clashes.size())}})));
      for (const auto& clash : change->clashes)
        clashes.section("CLASH").text("MINE", text::trim(clash.mine)).text("THEIRS", text::trim(clash.theirs));
    }
    proposal.url("WRITE_URL", html::SafeUrl::from(path)).number("VERSION", rendition.version).text("TEXT_LANG", rendition.language);
    proposal.text("TEXT", change->proposed.text).text("LINK", change->proposed.link);
    if (opened.card.format->has_title) {
      proposal.section("TITLED").text("TITLE", change->proposed.title).text("STANDFIRST", standfirst_of(change->proposed));
    }
    return {};
  }));
  return shell.page(request, "stories", shell.text(request, "stories.change_title"), "stories/views/change.html", std::move(view));
}

Result<http::Response> Pages::take(const http::Request& request) {
  const auto& session = session_of(request);
  const auto id = PV_TRY(Id<Rendition>::parse(request.capture("id")));
  const auto now = desk_.clock.now();
  const auto made = desk_.database.write([&](db::Tx& tx) { return service::take_change(tx, now, session, id, registry_); });
  // Both changed the same words: there is something to choose.
  if (!made && made.error().code == Code::Conflict) {
    const auto place = "/renditions/" + id.str() + "/change";
    return request.is_htmx() ? http::Response::empty(204).header("HX-Redirect", place) : http::Response::redirect(place);
  }
  if (!made) return fail(made.error());
  return after_rendition(request, *made);
}

}  // namespace pv::desk::stories
