// SPDX-License-Identifier: Apache-2.0
// Pages of one rendition: its card, its form, what it said before.
#include "desk/stories/forms.hpp"
#include "desk/stories/history.hpp"
#include "desk/stories/pages.hpp"
#include "desk/stories/rules.hpp"
#include "platform/text/unicode.hpp"

namespace pv::desk::stories {

using people::session_of;

Result<Pages::Opened> Pages::open_card(db::Tx& tx, const http::Request& request) {
  const auto& session = session_of(request);
  const auto id = PV_TRY(Id<Rendition>::parse(request.capture("id")));
  const auto rendition = find_rendition(tx, session.brand_id(), id);
  if (!rendition) return fail(Code::NotFound, "stories.rendition_not_found");
  const auto story = find_story(tx, session.brand_id(), rendition->story_id);
  auto channel = channels::find_channel(tx, session.brand_id(), rendition->channel_id);
  const auto* network = channel ? registry_.find(channel->network) : nullptr;
  const auto* format = network != nullptr ? network->manifest.format(rendition->format) : nullptr;
  if (!story || format == nullptr) return fail(Code::NotFound, "stories.rendition_not_found");
  Opened opened{.channel = std::make_unique<Channel>(std::move(*channel))};
  opened.card = {.key = id.str(),
                 .channel = opened.channel.get(),
                 .network = network,
                 .format = format,
                 .rendition = *rendition,
                 .saved = true,
                 .stale = is_stale(*rendition, *story),
                 .one_of_several = is_one_of_several(renditions_of(tx, session.brand_id(), story->id), *rendition),
                 .other_language = rendition->language != story->language};
  return opened;
}

Result<http::Response> Pages::card(const http::Request& request) {
  html::View view;
  PV_CHECK(desk_.database.read([&](db::Tx& tx) -> Result<void> {
    const auto opened = PV_TRY(open_card(tx, request));
    cards::fill(desk_.shell, request, tx, opened.card, parts_, view);
    cards::fill_ready(desk_.shell, request, tx, opened.card, parts_, view.section("READY_STATE"));
    return {};
  }));
  return desk_.shell.fragment(request, "stories/views/card.html", std::move(view));
}

Result<http::Response> Pages::after_rendition(const http::Request& request, const Rendition& rendition) {
  desk_.live.publish(rendition.brand_id, "rendition", {{"id", rendition.id.str()}});
  if (request.is_htmx()) return card(request);
  return http::Response::redirect("/stories/" + rendition.story_id.str() + "#rendition-" + rendition.id.str());
}

Result<http::Response> Pages::write_rendition(const http::Request& request, bool as_json) {
  const auto& session = session_of(request);
  const auto id = PV_TRY(Id<Rendition>::parse(request.capture("id")));
  const auto now = desk_.clock.now();
  const service::RenditionInput input{.title = request.form.get_or("title", ""),
                                      .standfirst = request.form.get_or("standfirst", ""),
                                      .text = request.form.get_or("text", ""),
                                      .link = request.form.get_or("link", "")};
  const auto written =
      write_typed(desk_.database, [&](db::Tx& tx) { return service::write_rendition(tx, now, session, id, read_base(request), input); });
  if (!written && written.error().code == Code::Conflict && as_json) {
    const auto theirs = desk_.database.read([&](db::Tx& tx) { return find_rendition(tx, session.brand_id(), id); });
    return both_sides({{"text", theirs->text},
                       {"link", theirs->link},
                       {"title", theirs->title},
                       {"standfirst", json::string_at(theirs->settings, "standfirst").value_or("")}},
                      theirs->version, "", theirs->updated_at);
  }
  if (!written && (as_json || !belongs_in_form(written.error()))) return fail(written.error());
  if (!written) return rendition_again(request, id, input, written.error());
  if (as_json) {
    desk_.live.publish(written->brand_id, "rendition", {{"id", written->id.str()}});
    return autosaved(written->version, now, "");
  }
  return after_rendition(request, *written);
}

/// Without scripts: the story's page again, with the card's form open, filled with what was typed, and its fault.
Result<http::Response> Pages::rendition_again(const http::Request& request, const Id<Rendition>& id, const service::RenditionInput& typed,
                                              const Error& fault) {
  std::optional<Story> story;
  auto rendition = desk_.database.read([&](db::Tx& tx) {
    auto found = find_rendition(tx, session_of(request).brand_id(), id);
    if (found) story = find_story(tx, found->brand_id, found->story_id);
    return found;
  });
  if (!rendition || !story) return fail(Code::NotFound, "stories.rendition_not_found");
  rendition->title = text::repair_utf8(typed.title);
  rendition->text = text::repair_utf8(typed.text);
  rendition->link = text::repair_utf8(typed.link);
  rendition->settings["standfirst"] = text::repair_utf8(typed.standfirst);
  // In a conflict over the other's version: saving again is then a choice.
  if (fault.code != Code::Conflict) rendition->version = read_version(request);
  return editor(request, *story, Saved::Yes, &fault, &*rendition);
}

Result<http::Response> Pages::preview_rendition(const http::Request& request) {
  auto opened = PV_TRY(desk_.database.read([&](db::Tx& tx) { return open_card(tx, request); }));
  auto& rendition = opened.card.rendition;
  rendition.text = text::normalise(text::repair_utf8(request.form.get_or("text", "").substr(0, kMaxBody)));
  rendition.title = text::squeeze(text::repair_utf8(request.form.get_or("title", rendition.title)));
  rendition.link = text::trim(text::repair_utf8(request.form.get_or("link", rendition.link)));
  if (const auto standfirst = request.form.get("standfirst"))
    rendition.settings["standfirst"] = text::squeeze(text::repair_utf8(*standfirst));
  opened.card.stale = false;
  return live(request, {opened.card}, nullptr);
}

Result<http::Response> Pages::refit(const http::Request& request) {
  const auto& session = session_of(request);
  const auto id = PV_TRY(Id<Rendition>::parse(request.capture("id")));
  const auto now = desk_.clock.now();
  const auto made = PV_TRY(desk_.database.write([&](db::Tx& tx) { return service::refit(tx, now, session, id, registry_); }));
  return after_rendition(request, made);
}

Result<http::Response> Pages::confirm(const http::Request& request) {
  const auto& session = session_of(request);
  const auto id = PV_TRY(Id<Rendition>::parse(request.capture("id")));
  const auto now = desk_.clock.now();
  const auto made = PV_TRY(desk_.database.write([&](db::Tx& tx) { return service::confirm(tx, now, session, id); }));
  return after_rendition(request, made);
}

Result<http::Response> Pages::rendition_versions(const http::Request& request) {
  constexpr int kMost = 100;
  const auto& session = session_of(request);
  const auto& shell = desk_.shell;
  html::View view;
  PV_CHECK(desk_.database.read([&](db::Tx& tx) -> Result<void> {
    const auto opened = PV_TRY(open_card(tx, request));
    const auto& rendition = opened.card.rendition;
    const auto story = find_story(tx, session.brand_id(), rendition.story_id);
    view.url("STORY_URL", html::SafeUrl::from("/stories/" + rendition.story_id.str() + "#rendition-" + rendition.id.str()))
        .text("STORY_TITLE", story->title.empty() ? shell.text(request, "stories.untitled") : story->title);
    view.text("NETWORK", opened.card.network->manifest.name).text("ACCOUNT", opened.card.channel->name);
    const auto entries = history::list(tx, rendition, std::nullopt, kMost);
    auto number = std::ssize(entries) + (entries.empty() ? 0 : history::count_below(tx, rendition, entries.back().said.version));
    for (const auto& entry : entries) {
      const auto& said = entry.said;
      auto& item = view.section("VERSIONS");
      item.number("VERSION", number--).flag("CURRENT", entry.current).text("WHO", entry.who).text("TEXT_LANG", said.language);
      item.text("AT", shell.date(request, said.updated_at)).text("AT_ISO", to_rfc3339(said.updated_at));
      item.text("MADE", shell.text(request, said.edited ? "stories.state.edited" : "stories.state.by_rule"));
      item.text("TITLE", said.title.empty() ? text::fit(said.text, 80, 400) : said.title);
      item.text("STANDFIRST", json::string_at(said.settings, "standfirst").value_or("")).text("TEXT", text::fit(said.text, 600, 3000));
      if (!entry.current && session.may(people::permission::kStoryWrite)) {
        item.section("RESTORE").url("RESTORE_URL", html::SafeUrl::from("/renditions/" + rendition.id.str() + "/versions/" +
                                                                       std::to_string(said.version) + "/restore"));
      }
    }
    return {};
  }));
  return shell.page(request, "stories", shell.text(request, "stories.versions"), "stories/views/rendition_versions.html", std::move(view));
}

Result<http::Response> Pages::restore_rendition(const http::Request& request) {
  const auto& session = session_of(request);
  const auto id = PV_TRY(Id<Rendition>::parse(request.capture("id")));
  const auto version = captured_version(request);
  const auto now = desk_.clock.now();
  std::optional<Rendition> before;
  std::int64_t kept = 0;
  const auto made = PV_TRY(desk_.database.write([&](db::Tx& tx) -> Result<Rendition> {
    before = find_rendition(tx, session.brand_id(), id);
    auto restored = PV_TRY(service::restore_rendition(tx, now, session, id, version));
    // What it took the place of may have been kept under an older number, when its text had been settled already.
    const auto older = history::list(tx, restored, restored.version, 1);
    kept = older.empty() ? 0 : older.front().said.version;
    return restored;
  }));
  auto response = PV_TRY(after_rendition(request, made));
  if (!request.is_htmx() && before && before->version != made.version) {
    return http::Response::redirect("/stories/" + made.story_id.str() + "?restored=" + (before->edited ? std::to_string(kept) : "rule") +
                                    "&of=" + id.str() + "#rendition-" + id.str());
  }
  return response;
}

}  // namespace pv::desk::stories
