// SPDX-License-Identifier: Apache-2.0
// One story more than once on a channel: another format, another occasion, another language.
#include "desk/stories/forms.hpp"
#include "desk/stories/history.hpp"
#include "desk/stories/pages.hpp"
#include "desk/stories/store.hpp"

namespace pv::desk::stories {

using people::session_of;

namespace service {

Result<Rendition> remove_rendition(db::Tx& tx, const people::Session& session, Instant now, const Id<Rendition>& id,
                                   const EditorParts& parts) {
  auto rendition = find_rendition(tx, session.brand_id(), id);
  if (!rendition) return fail(Code::NotFound, "stories.rendition_not_found");
  if (parts.outcome && parts.outcome(tx, *rendition)) return fail(Code::Conflict, "stories.rendition_has_outcome");
  // A channel's only rendition would come back by itself.
  if (!is_one_of_several(renditions_of(tx, session.brand_id(), rendition->story_id), *rendition))
    return fail(Code::Conflict, "stories.rendition_last");
  if (!store::remove_rendition(tx, *rendition)) return fail(Code::Conflict, "stories.rendition_has_outcome");
  if (const auto story = find_story(tx, session.brand_id(), rendition->story_id)) store::index(tx, *story);
  people::audit(tx, now, &session, "removed_rendition", "rendition", id.str());
  return std::move(*rendition);
}

}  // namespace service

bool is_one_of_several(const std::vector<Rendition>& all, const Rendition& rendition) {
  return std::any_of(all.begin(), all.end(),
                     [&](const Rendition& other) { return other.id != rendition.id && other.channel_id == rendition.channel_id; });
}

void Pages::fill_add(const http::Request& request, const Story& story, const std::vector<Channel>& channels, html::View& view) {
  if (!session_of(request).may(people::permission::kStoryWrite) || channels.empty()) return;
  const auto& shell = desk_.shell;
  auto& add = view.section("ADD");
  add.url("ADD_URL", html::SafeUrl::from("/stories/" + story.id.str() + "/renditions"));
  for (const auto& channel : channels) {
    const auto* network = registry_.find(channel.network);
    if (network == nullptr) continue;
    auto& group = add.section("CHANNELS");
    group.text("CHANNEL_NAME", network->manifest.name + " · " + channel.name);
    for (const auto& format : network->manifest.formats) {
      auto& option = group.section("FORMATS");
      option.text("VALUE", channel.id.str() + " " + format.id);
      option.text("FORMAT", network->manifest.name + ": " + shell.text(request, Message("stories.format." + format.id)));
    }
  }
  fill_languages(shell, request, story.language, add);
  for (const std::string occasion : {"launch", "reminder", "last_day", "recap"})
    add.section("OCCASIONS").text("OCCASION", shell.text(request, Message("stories.occasion." + occasion)));
}

Result<http::Response> Pages::add_rendition(const http::Request& request) {
  const auto& session = session_of(request);
  const auto id = PV_TRY(Id<Story>::parse(request.capture("id")));
  const auto now = desk_.clock.now();
  const auto kind = request.form.get_or("kind", "");
  const auto space = std::min(kind.find(' '), kind.size());
  const service::NewRendition wanted{.channel = kind.substr(0, space),
                                     .format = kind.substr(std::min(space + 1, kind.size())),
                                     .occasion = request.form.get_or("occasion", ""),
                                     .language = request.form.get_or("language", "")};
  const auto made = desk_.database.write([&](db::Tx& tx) { return service::add_rendition(tx, now, session, id, wanted, registry_); });
  if (!made && !belongs_in_form(made.error())) return fail(made.error());
  if (!made) {
    const auto story = desk_.database.read([&](db::Tx& tx) { return find_story(tx, session.brand_id(), id); });
    if (!story) return fail(Code::NotFound, "stories.not_found");
    return editor(request, *story, Saved::Yes, &made.error());
  }
  desk_.live.publish(session.brand_id(), "rendition", {{"id", made->id.str()}});
  return http::Response::redirect("/stories/" + id.str() + "#rendition-" + made->id.str());
}

Result<http::Response> Pages::remove_rendition(const http::Request& request) {
  const auto& session = session_of(request);
  const auto id = PV_TRY(Id<Rendition>::parse(request.capture("id")));
  const auto now = desk_.clock.now();
  const auto removed = PV_TRY(desk_.database.write([&](db::Tx& tx) { return service::remove_rendition(tx, session, now, id, parts_); }));
  return http::Response::redirect("/stories/" + removed.story_id.str() + "#cards");
}

}  // namespace pv::desk::stories
