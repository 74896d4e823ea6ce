// SPDX-License-Identifier: Apache-2.0
#include "desk/stories/pages.hpp"
#include "desk/stories/cards.hpp"
#include "desk/stories/details.hpp"
#include "desk/stories/forms.hpp"
#include "desk/stories/legs.hpp"
#include "desk/stories/rules.hpp"
#include "desk/stories/service.hpp"
#include "desk/stories/store.hpp"
#include "platform/html/markdown.hpp"
#include "platform/text/unicode.hpp"

namespace pv::desk::stories {

namespace {

using people::session_of;

constexpr int kVersions = 200;
constexpr std::array<Need, 5> kNeeds{Need::Find, Need::HowTo, Need::News, Need::Connect, Need::Enjoy};

StoryInput read_form(const http::Request& request) {
  StoryInput input{.title = request.form.get_or("title", ""),
                   .standfirst = request.form.get_or("standfirst", ""),
                   .body = request.form.get_or("body", ""),
                   .form = parse_form(request.form.get_or("form", "news")).value_or(Form::News),
                   .need = parse_need(request.form.get_or("need", "")),
                   .language = request.form.get_or("language", "it"),
                   .link = request.form.get_or("link", "")};
  for (const auto& field : detail_fields()) {
    const std::string key(field.key);
    if (auto value = request.form.get("details." + key)) input.details[key] = std::move(*value);
  }
  return input;
}

/// The story as typed, for previews: nothing is refused here, only bounded.
Story as_typed(const StoryInput& input, std::size_t longest = kMaxBody) {
  Story story{.form = input.form, .need = input.need, .language = input.language == "en" ? "en" : "it"};
  story.title = text::squeeze(text::normalise(text::repair_utf8(input.title)));
  story.standfirst = text::squeeze(text::normalise(text::repair_utf8(input.standfirst)));
  story.body = text::normalise(text::repair_utf8(std::string_view(input.body).substr(0, longest)));
  story.link = text::trim(text::repair_utf8(input.link)).substr(0, 2048);
  for (const auto& [key, value] : input.details) {
    auto typed = text::normalise(text::repair_utf8(std::string_view(value).substr(0, longest)));
    if (!text::trim(typed).empty()) story.details[key] = std::move(typed);
  }
  return story;
}

/// As typed to the last letter, for a form that comes back with a fault: what is too long is the writer's to cut.
Story all_typed(const StoryInput& input) { return as_typed(input, std::string::npos); }

/// The id that the page carries for its story (form field "story"); a client without one gets an id of the server's making.
std::string id_to_be(const http::Request& request, Instant now) { return request.form.get("story").value_or(new_uuid7(now)); }

void fill_form(const people::Shell& shell, const http::Request& request, const Story& story, html::View& view) {
  view.text("TITLE", story.title).text("STANDFIRST", story.standfirst).text("BODY", story.body).text("LINK", story.link);
  view.text("STORY_LANG", story.language).number("VERSION", story.version).text("STORY_ID", story.id.str());
  fill_forms(shell, request, story.form, view);
  for (const auto need : kNeeds) {
    auto& item = view.section("NEEDS");
    item.text("VALUE", to_string(need)).text("LABEL", shell.text(request, Message("stories.need." + std::string(to_string(need)))));
    item.flag("CHOSEN", story.need == need);
  }
  fill_languages(shell, request, story.language, view);
}

/// The fields beside the text, in their groups; a field of some forms alone says which (`data-forms`).
void fill_details(const people::Shell& shell, const http::Request& request, const Story& story, html::View& view) {
  using Group = DetailField::Group;
  using Kind = DetailField::Kind;
  constexpr std::array kGroups{std::pair(Group::Form, "form"), std::pair(Group::Facts, "facts"), std::pair(Group::Demand, "demand"),
                               std::pair(Group::Repost, "repost")};
  for (const auto& [group, name] : kGroups) {
    auto& shown = view.section("DETAIL_GROUPS");
    shown.text("GROUP", name).text("GROUP_NAME", shell.text(request, Message("stories.detail_group." + std::string(name))));
    bool filled = false;
    for (const auto& field : detail_fields()) {
      if (field.group != group) continue;
      const std::string key(field.key);
      const auto value = story.details.find(key);
      filled = filled || value != story.details.end();
      auto& item = shown.section("DETAILS");
      std::string forms;
      for (const auto form : field.forms) forms += (forms.empty() ? "" : " ") + std::string(to_string(form));
      if (!forms.empty()) item.section("SOME_FORMS").text("FORMS", forms);
      auto& control = item.section(field.kind == Kind::Text ? "AS_TEXT" : "AS_LINE");
      item.text("KEY", key).text("LABEL", shell.text(request, Message("stories.detail." + key)));
      control.text("VALUE", value == story.details.end() ? std::string() : value->second);
      if (field.kind != Kind::Text)
        control.text("TYPE", field.kind == Kind::Date ? "date" : "text").flag("AN_ADDRESS", field.kind == Kind::Url);
      if (field.help) item.section("HELP").text("HELP_TEXT", shell.text(request, Message("stories.detail_help." + key)));
    }
    shown.flag("FILLED", filled || group == Group::Form);
  }
}

/// What the story's form wants and does not have yet.
void fill_missing(const people::Shell& shell, const http::Request& request, const Story& story, html::View& view) {
  std::string list;
  for (const auto key : missing(story.form, story.details))
    list += (list.empty() ? "" : ", ") + shell.text(request, Message("stories.detail_short." + std::string(key)));
  if (const auto lacking = repost_lacks(story.details))
    list += (list.empty() ? "" : ", ") + shell.text(request, Message("stories.detail_short." + std::string(*lacking)));
  if (!list.empty()) view.section("MISSING").text("MISSING_TEXT", shell.text(request, Message("stories.missing", {{"list", list}})));
}

/// How long a title is, once it comes near what it may have; said at the title, where it can be mended.
void fill_title_count(const people::Shell& shell, const http::Request& request, const Story& story, html::View& view) {
  constexpr std::size_t kNear = 250;
  const auto used = text::count_graphemes(std::string_view(story.title).substr(0, 40'000));
  const bool over = used > kMaxTitle;
  view.text("LEVEL", over ? "over" : used >= kNear ? "near" : "ok").flag("OVER", over);
  if (used < kNear) return;
  view.text("COUNT_TEXT", shell.text(request, Message(over ? "stories.title_over" : "stories.count.near",
                                                      {{"used", static_cast<std::int64_t>(used)},
                                                       {"max", static_cast<std::int64_t>(kMaxTitle)},
                                                       {"left", static_cast<std::int64_t>(kMaxTitle - std::min(used, kMaxTitle))},
                                                       {"over", static_cast<std::int64_t>(used - std::min(used, kMaxTitle))}})));
}

/// What a version changed of the one before: which parts, and by how many words.
void fill_changes(const people::Shell& shell, const http::Request& request, const store::Version& before, const store::Version& after,
                  html::View& view) {
  std::vector<std::string> parts;
  const auto changed = [&](const std::string& a, const std::string& b, const char* key) {
    if (a != b) parts.push_back(shell.text(request, Message(key)));
  };
  changed(before.title, after.title, "stories.part.title");
  changed(before.standfirst, after.standfirst, "stories.part.standfirst");
  changed(before.body, after.body, "stories.part.body");
  const bool rest = before.rest != after.rest;
  if (rest) parts.push_back(shell.text(request, "stories.part.rest"));
  if (!parts.empty()) {
    const auto last = parts.back();
    parts.pop_back();
    std::string others;
    for (const auto& part : parts) others += (others.empty() ? "" : ", ") + part;
    view.section("CHANGES").text("CHANGE",
                                 shell.text(request, Message("stories.parts_changed", {{"others", others.empty() ? "none" : others},
                                                                                       {"last", last},
                                                                                       {"many", others.empty() && !rest ? "no" : "yes"}})));
  }
  const auto words = [](const store::Version& version) {
    return static_cast<std::int64_t>(text::count_words(std::string_view(version.body).substr(0, 400'000)));
  };
  if (const auto more = words(after) - words(before); more != 0) {
    view.section("CHANGES").text(
        "CHANGE", shell.text(request, Message("stories.words_changed", {{"sign", more > 0 ? "more" : "less"}, {"words", std::abs(more)}})));
  }
}

void fill_words(const people::Shell& shell, const http::Request& request, const Story& story, html::View& view) {
  const auto words = static_cast<std::int64_t>(text::count_words(std::string_view(story.body).substr(0, 400'000)));
  // 200 words a minute: a usual pace of silent reading in Italian and English.
  view.text("WORDS",
            shell.text(request, Message("stories.words", {{"words", words}, {"minutes", std::max<std::int64_t>(1, (words + 100) / 200)}})));
}

/// The story by the names of the form's fields.
json::object form_fields(const Story& story) {
  json::object fields{{"title", story.title},
                      {"standfirst", story.standfirst},
                      {"body", story.body},
                      {"link", story.link},
                      {"form", to_string(story.form)},
                      {"language", story.language},
                      {"need", story.need ? to_string(*story.need) : std::string_view()}};
  for (const auto& field : detail_fields()) {
    const auto value = story.details.find(std::string(field.key));
    fields["details." + std::string(field.key)] = value == story.details.end() ? std::string() : value->second;
  }
  return fields;
}

/// Who stands behind the other side of a conflict or a merge; empty without one.
std::string who_was_faster(db::Tx& tx, const service::Saved& saved) {
  std::optional<Id<Person>> who;
  if (const auto* conflict = std::get_if<service::Conflict>(&saved)) who = conflict->theirs.updated_by;
  if (const auto* both = std::get_if<service::Merged>(&saved)) who = both->with;
  return who ? people::person_name(tx, *who) : std::string();
}

/// The answer to an autosave; `location` when it made the story.
http::Response answer_to(const service::Saved& saved, Instant now, const std::string& who, const std::string& location) {
  if (const auto* conflict = std::get_if<service::Conflict>(&saved))
    return both_sides(form_fields(conflict->theirs), conflict->theirs.version, who, conflict->theirs.updated_at);
  if (const auto* both = std::get_if<service::Merged>(&saved)) return merged_sides(form_fields(both->story), both->story.version, who, now);
  return autosaved(std::get<Story>(saved).version, now, location);
}

}  // namespace

/// Cards on open pages take the new text and version, so that an edit in one starts from what is there now.
void Pages::announce(const Id<Brand>& brand, const Id<Story>& id) {
  const auto renditions = desk_.database.read([&](db::Tx& tx) { return renditions_of(tx, brand, id); });
  for (const auto& rendition : renditions) desk_.live.publish(brand, "rendition", {{"id", rendition.id.str()}});
}

void Pages::list_cards(const http::Request& request, db::Tx& tx, const std::vector<cards::Card>& cards, html::View& view) {
  view.flag("NO_CHANNELS", cards.empty()).flag("SOME", !cards.empty());
  for (const auto& card : cards) {
    cards::fill_ready(desk_.shell, request, tx, card, parts_, view.include("READY", "stories/views/ready.html"));
    cards::fill(desk_.shell, request, tx, card, parts_, view.include("CARDS", "stories/views/card.html"));
  }
}

/// Something was just restored (`restored`: what it took the place of, `of`: the rendition, if it was one): the way back.
void Pages::offer_undo(const http::Request& request, const Story& story, html::View& view) {
  const auto replaced = request.query.get_or("restored", "");
  std::int64_t version = 0;
  const auto [end, fault] = std::from_chars(replaced.data(), replaced.data() + replaced.size(), version);
  const bool number = fault == std::errc{} && end == replaced.data() + replaced.size() && version > 0;
  const auto rendition = Id<Rendition>::parse(request.query.get_or("of", ""));
  const bool by_rule = replaced == "rule" && rendition.has_value();
  if ((!number && !by_rule) || !session_of(request).may(people::permission::kStoryWrite)) return;
  const auto object = rendition ? "/renditions/" + rendition->str() : "/stories/" + story.id.str();
  view.section("RESTORED")
      .text("RESTORED_TEXT", desk_.shell.text(request, "stories.restored"))
      .url("UNDO_URL", html::SafeUrl::from(by_rule ? object + "/refit" : object + "/versions/" + std::to_string(version) + "/restore"));
}

void Pages::fill_actions(const http::Request& request, const Story& story, html::View& view) {
  auto& item = view.section("IS_SAVED");
  const auto base = "/stories/" + story.id.str();
  item.url("VERSIONS_URL", html::SafeUrl::from(base + "/versions"));
  if (session_of(request).may(people::permission::kStoryWrite))
    item.section("MAY_ARCHIVE")
        .url("ARCHIVE_URL", html::SafeUrl::from(base + "/archive"))
        .url("DUPLICATE_URL", html::SafeUrl::from(base + "/duplicate"));
}

/// The strip of legs, with the quiet sign of how far the story got.
void Pages::fill_legs(const http::Request& request, db::Tx& tx, const std::vector<cards::Card>& cards, html::View& view) {
  using Stage = LegOutcome::Stage;
  const auto& shell = desk_.shell;
  std::vector<LegOutcome> outcomes;
  for (const auto& card : cards) {
    if (!card.saved || !parts_.outcome) continue;
    const auto leg = card.network->manifest.leg;
    if (const auto outcome = parts_.outcome(tx, card.rendition)) {
      if (outcome->out()) outcomes.push_back({leg, stage_when_out(leg)});
      else if (outcome->state == "planned" || outcome->state == "sending") outcomes.push_back({leg, Stage::Planned});
    }
  }
  const auto farthest = stages(outcomes);
  for (std::size_t i = 0; i < kLegs.size(); ++i) {
    auto& item = view.section("LEGS");
    const std::string name(core::to_string(kLegs.at(i)));
    const std::string level = farthest.at(i) == Stage::None ? "empty" : farthest.at(i) == Stage::Planned ? "planned" : "full";
    item.text("LEG_LEVEL", level).text("LEG_NAME", shell.text(request, Message("stories.leg." + name)));
    item.url("LEG_ICON_URL", html::SafeUrl::from("/assets/icons.svg#leg-" + name));
    item.text("LEG_STATE", shell.text(request, Message("stories.leg_state." + level)));
  }
  const auto spread = spread_of(outcomes);
  if (spread == Spread::Nothing) return;
  const std::string name(to_string(spread));
  view.section("SPREAD")
      .text("SPREAD_LEVEL", name)
      .text("SPREAD_NAME", shell.text(request, Message("stories.spread." + name)))
      .url("SPREAD_ICON_URL", html::SafeUrl::from("/assets/icons.svg#spread-" + name));
}

http::Response Pages::editor(const http::Request& request, const Story& story, Saved saved, const Error* fault, const Rendition* typed) {
  const auto& session = session_of(request);
  const auto& shell = desk_.shell;
  html::View view;
  const bool is_saved = saved == Saved::Yes;
  fill_form(shell, request, story, view);
  fill_details(shell, request, story, view);
  fill_missing(shell, request, story, view);
  fill_words(shell, request, story, view);
  fill_title_count(shell, request, story, view.include("TITLE_COUNT", "stories/views/title_count.html"));
  view.text("HEADING", story.title.empty() ? shell.text(request, "stories.untitled") : story.title);
  view.flag("MAY_WRITE", session.may(people::permission::kStoryWrite)).flag("READ_ONLY", !session.may(people::permission::kStoryWrite));
  const auto base = is_saved ? "/stories/" + story.id.str() : std::string("/stories");
  view.url("SAVE_URL", html::SafeUrl::from(base)).text("AUTOSAVE_PATH", base + "/autosave").text("LIVE_PATH", base + "/preview");
  view.url("CARDS_URL", html::SafeUrl::from(is_saved ? base + "/cards" : "/stories/new"));
  if (is_saved) offer_undo(request, story, view);
  auto& actions = view.include("ACTIONS", "stories/views/actions.html");
  if (is_saved) {
    auto& item = view.section("IS_SAVED");
    item.text("SAVED_AT",
              shell.text(request, Message("stories.saved_at", {{"time", shell.date(request, story.updated_at, text::DateStyle::Time)}})));
    fill_actions(request, story, actions);
  } else {
    view.flag("IS_NEW").flag("PROPOSED", saved == Saved::Proposed);
  }
  std::vector<Channel> channels;
  desk_.database.read([&](db::Tx& tx) {
    channels = channels::list_channels(tx, session.brand_id());
    auto cards = is_saved ? cards::of_story(story, renditions_of(tx, session.brand_id(), story.id), channels, registry_)
                          : cards::proposed(story, channels, registry_);
    for (auto& card : cards) {
      if (typed == nullptr || card.rendition.id != typed->id) continue;
      card.rendition = *typed;
      card.fault = shell.text(request, fault->safe);
      card.unsaved = fault->code != Code::Conflict;
    }
    auto& list = view.include("LIST", "stories/views/cards.html");
    list_cards(request, tx, cards, list);
    if (is_saved) fill_add(request, story, channels, list);
    fill_legs(request, tx, cards, view);
  });
  // What came back with a fault is saved by the script once the fault allows it; over somebody else's text only when told to.
  view.flag("UNSAVED", fault != nullptr && typed == nullptr && fault->code != Code::Conflict);
  // A rendition's fault stands at its own form.
  if (fault != nullptr && typed == nullptr) people::show_fault(shell, request, *fault, view);
  return shell.page(request, "stories", story.title.empty() ? shell.text(request, "stories.untitled") : story.title,
                    "stories/views/editor.html", std::move(view), fault != nullptr ? traits(fault->code).http_status : 200);
}

Result<http::Response> Pages::new_story(const http::Request& request) {
  Story story{.id = Id<Story>::create(desk_.clock.now()), .language = session_of(request).brand->language() == "en" ? "en" : "it"};
  story.title = text::squeeze(text::repair_utf8(request.query.get_or("title", "").substr(0, 1000)));
  story.version = 0;
  return editor(request, story, Saved::No, nullptr);
}

Result<http::Response> Pages::create(const http::Request& request) {
  const auto& session = session_of(request);
  const auto input = read_form(request);
  const auto now = desk_.clock.now();
  const auto id = id_to_be(request, now);
  const auto saved = write_typed(desk_.database,
                                 [&](db::Tx& tx) { return service::save_new(tx, now, session, id, read_base(request), input, registry_); });
  if (!saved) {
    auto story = all_typed(input);
    // The page keeps its id, unless that is the fault: saving again then makes a story apart.
    story.id = saved.error().safe.key.starts_with("stories.id_") ? Id<Story>::create(now) : Id<Story>(id);
    story.version = 0;
    return editor(request, story, Saved::No, &saved.error());
  }
  if (const auto* conflict = std::get_if<service::Conflict>(&*saved)) return in_conflict(request, *conflict, input);
  if (const auto* story = std::get_if<Story>(&*saved); story == nullptr || story->version > 1) announce(session.brand_id(), Id<Story>(id));
  return http::Response::redirect("/stories/" + id);
}

Result<http::Response> Pages::create_by_autosave(const http::Request& request) {
  const auto& session = session_of(request);
  const auto now = desk_.clock.now();
  const auto id = id_to_be(request, now);
  std::string who;
  const auto saved = PV_TRY(desk_.database.write([&](db::Tx& tx) -> Result<service::Saved> {
    auto result = PV_TRY(service::save_new(tx, now, session, id, read_base(request), read_form(request), registry_));
    who = who_was_faster(tx, result);
    return result;
  }));
  const auto* story = std::get_if<Story>(&saved);
  if (!std::holds_alternative<service::Conflict>(saved) && (story == nullptr || story->version > 1))
    announce(session.brand_id(), Id<Story>(id));
  return answer_to(saved, now, who, "/stories/" + id);
}

Result<http::Response> Pages::show(const http::Request& request) {
  const auto& session = session_of(request);
  const auto id = PV_TRY(Id<Story>::parse(request.capture("id")));
  service::complete(desk_.database, desk_.clock.now(), session.brand_id(), id, registry_);
  const auto story = desk_.database.read([&](db::Tx& tx) { return find_story(tx, session.brand_id(), id); });
  if (!story) return fail(Code::NotFound, "stories.not_found");
  return editor(request, *story, Saved::Yes, nullptr);
}

/// Without scripts: what was typed stays in the form, over the other's version number, and the page says so.
http::Response Pages::in_conflict(const http::Request& request, const service::Conflict& conflict, const StoryInput& typed) {
  auto story = all_typed(typed);
  story.id = conflict.theirs.id;
  story.version = conflict.theirs.version;
  const Error error(Code::Conflict, "stories.conflict");
  return editor(request, story, Saved::Yes, &error);
}

Result<http::Response> Pages::save(const http::Request& request) {
  const auto& session = session_of(request);
  const auto id = PV_TRY(Id<Story>::parse(request.capture("id")));
  const auto input = read_form(request);
  const auto now = desk_.clock.now();
  const auto saved =
      write_typed(desk_.database, [&](db::Tx& tx) { return service::update(tx, now, session, id, read_base(request), input, registry_); });
  if (!saved && !belongs_in_form(saved.error())) return fail(saved.error());
  if (!saved) {
    // Only over a story of this brand: the page shows more of it than what was typed. A full disk is met before the story is.
    if (!desk_.database.read([&](db::Tx& tx) { return find_story(tx, session.brand_id(), id); }))
      return fail(Code::NotFound, "stories.not_found");
    auto story = all_typed(input);
    story.id = id;
    story.version = read_version(request);
    return editor(request, story, Saved::Yes, &saved.error());
  }
  if (const auto* conflict = std::get_if<service::Conflict>(&*saved)) return in_conflict(request, *conflict, input);
  announce(session.brand_id(), id);
  return http::Response::redirect("/stories/" + id.str());
}

Result<http::Response> Pages::autosave(const http::Request& request) {
  const auto& session = session_of(request);
  const auto id = PV_TRY(Id<Story>::parse(request.capture("id")));
  const auto now = desk_.clock.now();
  std::string who;
  const auto saved = PV_TRY(desk_.database.write([&](db::Tx& tx) -> Result<service::Saved> {
    auto result = PV_TRY(service::update(tx, now, session, id, read_base(request), read_form(request), registry_));
    who = who_was_faster(tx, result);
    return result;
  }));
  if (!std::holds_alternative<service::Conflict>(saved)) announce(session.brand_id(), id);
  return answer_to(saved, now, who, "");
}

http::Response Pages::live(const http::Request& request, const std::vector<cards::Card>& cards, const Story* story) {
  html::View view;
  for (const auto& card : cards)
    cards::fill_live(desk_.shell, request, card, cards::Swap::OutOfBand, view.include("CARDS", "stories/views/live.html"));
  if (story != nullptr) {
    auto& told = view.section("STORY");
    fill_words(desk_.shell, request, *story, told);
    fill_missing(desk_.shell, request, *story, told);
    auto& count = told.include("TITLE_COUNT", "stories/views/title_count.html");
    fill_title_count(desk_.shell, request, *story, count);
    count.flag("OOB");
  }
  return desk_.shell.fragment(request, "stories/views/live_all.html", std::move(view));
}

Result<http::Response> Pages::preview_new(const http::Request& request) {
  const auto& session = session_of(request);
  const auto story = as_typed(read_form(request));
  const auto channels = desk_.database.read([&](db::Tx& tx) { return channels::list_channels(tx, session.brand_id()); });
  return live(request, cards::proposed(story, channels, registry_), &story);
}

Result<http::Response> Pages::preview(const http::Request& request) {
  const auto& session = session_of(request);
  const auto id = PV_TRY(Id<Story>::parse(request.capture("id")));
  auto story = as_typed(read_form(request));
  story.id = id;
  std::vector<Channel> channels;
  std::vector<Rendition> renditions;
  const bool found = desk_.database.read([&](db::Tx& tx) {
    const auto saved = find_story(tx, session.brand_id(), id);
    if (!saved) return false;
    const bool moved =
        saved->title != story.title || saved->standfirst != story.standfirst || saved->body != story.body || saved->link != story.link;
    story.version = saved->version + (moved ? 1 : 0);
    channels = channels::list_channels(tx, session.brand_id());
    renditions = renditions_of(tx, session.brand_id(), id);
    return true;
  });
  if (!found) return fail(Code::NotFound, "stories.not_found");
  auto cards = cards::of_story(story, renditions, channels, registry_);
  for (auto& card : cards) {
    if (card.rendition.edited) continue;
    const auto fitted = adapt(story, *card.network, *card.format, card.channel->settings);
    card.rendition.title = fitted.title;
    card.rendition.text = fitted.text;
    card.rendition.link = fitted.link;
    card.rendition.settings = fitted.settings;
    card.rendition.language = story.language;
  }
  return live(request, cards, &story);
}

Result<http::Response> Pages::cards_of(const http::Request& request) {
  const auto& session = session_of(request);
  const auto id = PV_TRY(Id<Story>::parse(request.capture("id")));
  html::View view;
  const bool found = desk_.database.read([&](db::Tx& tx) {
    const auto story = find_story(tx, session.brand_id(), id);
    if (!story) return false;
    const auto channels = channels::list_channels(tx, session.brand_id());
    list_cards(request, tx, cards::of_story(*story, renditions_of(tx, session.brand_id(), id), channels, registry_), view);
    fill_add(request, *story, channels, view);
    // A page that was new has none of them yet.
    auto& actions = view.include("ACTIONS", "stories/views/actions.html");
    fill_actions(request, *story, actions);
    actions.flag("OOB");
    return true;
  });
  if (!found) return fail(Code::NotFound, "stories.not_found");
  return desk_.shell.fragment(request, "stories/views/cards.html", std::move(view));
}

Result<http::Response> Pages::versions(const http::Request& request) {
  const auto& session = session_of(request);
  const auto id = PV_TRY(Id<Story>::parse(request.capture("id")));
  html::View view;
  std::string title;
  const bool found = desk_.database.read([&](db::Tx& tx) {
    const auto story = find_story(tx, session.brand_id(), id);
    if (!story) return false;
    title = story->title;
    const auto all = store::versions(tx, session.brand_id(), id, kVersions);
    // Saves of one hand become one: the numbers people see count what is kept.
    auto number = store::count_versions(tx, session.brand_id(), id);
    for (std::size_t i = 0; i < all.size(); ++i, --number) {
      const auto& version = all[i];
      auto& item = view.section("VERSIONS");
      item.number("VERSION", number).text("AT", cards::when(desk_.shell, request, version.at)).text("AT_ISO", to_rfc3339(version.at));
      if (number == 1) item.section("CHANGES").text("CHANGE", desk_.shell.text(request, "stories.version_first"));
      else if (i + 1 < all.size()) fill_changes(desk_.shell, request, all[i + 1], version, item);
      if (!version.who.empty()) item.section("BY").text("WHO", version.who);
      item.text("TITLE", version.title).text("STANDFIRST", version.standfirst);
      item.url("VERSION_URL", html::SafeUrl::from("/stories/" + id.str() + "/versions/" + std::to_string(version.version)));
      item.flag("CURRENT", version.version == story->version);
      if (version.version != story->version && session.may(people::permission::kStoryWrite)) {
        auto& restore = item.section("RESTORE");
        restore.url("RESTORE_URL",
                    html::SafeUrl::from("/stories/" + id.str() + "/versions/" + std::to_string(version.version) + "/restore"));
      }
    }
    return true;
  });
  if (!found) return fail(Code::NotFound, "stories.not_found");
  view.url("STORY_URL", html::SafeUrl::from("/stories/" + id.str()))
      .text("STORY_TITLE", title.empty() ? desk_.shell.text(request, "stories.untitled") : title);
  return desk_.shell.page(request, "stories", desk_.shell.text(request, "stories.versions"), "stories/views/versions.html",
                          std::move(view));
}

Result<http::Response> Pages::restore(const http::Request& request) {
  const auto& session = session_of(request);
  const auto id = PV_TRY(Id<Story>::parse(request.capture("id")));
  const auto version = captured_version(request);
  const auto now = desk_.clock.now();
  std::int64_t before = 0;
  const auto restored = PV_TRY(desk_.database.write([&](db::Tx& tx) {
    const auto story = find_story(tx, session.brand_id(), id);
    before = story ? story->version : 0;
    return service::restore(tx, now, session, id, version, registry_);
  }));
  announce(session.brand_id(), id);
  // The way back is offered where the page opens again.
  return http::Response::redirect("/stories/" + id.str() + (restored.version == before ? "" : "?restored=" + std::to_string(before)));
}

}  // namespace pv::desk::stories
