// SPDX-License-Identifier: Apache-2.0
#include "desk/stories/api.hpp"

#include <charconv>

#include "desk/stories/history.hpp"
#include "desk/stories/rules.hpp"
#include "desk/stories/service.hpp"
#include "desk/stories/store.hpp"
#include "platform/text/unicode.hpp"

namespace pv::desk::stories {

namespace {

using people::session_of;

json::object to_json(const Story& story) {
  json::object made{{"id", story.id.str()},
                    {"title", story.title},
                    {"standfirst", story.standfirst},
                    {"body", story.body},
                    {"form", to_string(story.form)},
                    {"language", story.language},
                    {"link", story.link},
                    {"version", story.version},
                    {"created_at", to_rfc3339(story.created_at)},
                    {"updated_at", to_rfc3339(story.updated_at)}};
  if (story.need) made["need"] = to_string(*story.need);
  else made["need"] = nullptr;
  json::object details;
  for (const auto& [key, value] : story.details) details[key] = value;
  made["details"] = std::move(details);
  return made;
}

json::object to_json(const Rendition& rendition, const std::optional<Story>& story) {
  json::object made{{"id", rendition.id.str()},
                    {"story_id", rendition.story_id.str()},
                    {"channel_id", rendition.channel_id.str()},
                    {"language", rendition.language},
                    {"format", rendition.format},
                    {"occasion", rendition.occasion},
                    {"title", rendition.title},
                    {"standfirst", json::string_at(rendition.settings, "standfirst").value_or("")},
                    {"text", rendition.text},
                    {"link", rendition.link},
                    {"edited", rendition.edited},
                    {"story_version", rendition.story_version},
                    {"version", rendition.version},
                    {"updated_at", to_rfc3339(rendition.updated_at)}};
  made["stale"] = story && is_stale(rendition, *story);
  return made;
}

json::object to_json(const history::Entry& entry) {
  const auto& said = entry.said;
  json::object made{{"version", said.version}, {"language", said.language},
                    {"title", said.title},     {"standfirst", json::string_at(said.settings, "standfirst").value_or("")},
                    {"text", said.text},       {"link", said.link},
                    {"edited", said.edited},   {"story_version", said.story_version},
                    {"by", nullptr},           {"at", to_rfc3339(said.updated_at)},
                    {"current", entry.current}};
  if (said.updated_by) made["by"] = json::object{{"id", said.updated_by->str()}, {"name", entry.who}};
  return made;
}

Error wrong_type(const std::string& field) {
  return Error(Code::InvalidInput, Message("stories.api.wrong_type", {{"field", field}})).for_field(field);
}
Error unknown_field(const std::string& field) {
  const auto shown = field.substr(0, 64);
  return Error(Code::InvalidInput, Message("stories.api.unknown_field", {{"field", shown}})).for_field(shown);
}

/// Reads known members of the right type; anything else is refused by name.
Result<StoryInput> read_story(const json::object& body, StoryInput input) {
  for (const auto& member : body) {
    const std::string name(member.key());
    if (name == "need" && member.value().is_null()) {
      input.need.reset();
      continue;
    }
    if (name == "details") {
      if (!member.value().is_object()) return fail(wrong_type(name));
      // Those that are named; an empty one is taken away.
      for (const auto& detail : member.value().get_object()) {
        const std::string key(detail.key());
        if (!detail.value().is_string()) return fail(wrong_type(key.substr(0, 64)));
        input.details[key] = std::string(detail.value().get_string());
      }
      continue;
    }
    if (!member.value().is_string()) return fail(wrong_type(name));
    const std::string text(member.value().get_string());
    if (name == "title") input.title = text;
    else if (name == "standfirst") input.standfirst = text;
    else if (name == "body") input.body = text;
    else if (name == "link") input.link = text;
    else if (name == "language") input.language = text;
    else if (name == "form") {
      const auto form = parse_form(text);
      if (!form) return fail(Error(Code::InvalidInput, "stories.form_unknown").for_field(name));
      input.form = *form;
    } else if (name == "need") {
      input.need = parse_need(text);
      if (!input.need) return fail(Error(Code::InvalidInput, "stories.need_unknown").for_field(name));
    } else {
      return fail(unknown_field(name));
    }
  }
  return input;
}

Result<service::NewRendition> read_new_rendition(const json::object& body) {
  service::NewRendition wanted;
  for (const auto& member : body) {
    const std::string name(member.key());
    if (!member.value().is_string()) return fail(wrong_type(name));
    const std::string text(member.value().get_string());
    if (name == "channel") wanted.channel = text;
    else if (name == "format") wanted.format = text;
    else if (name == "occasion") wanted.occasion = text;
    else if (name == "language") wanted.language = text;
    else return fail(unknown_field(name));
  }
  return wanted;
}

std::optional<std::int64_t> number_of(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

}  // namespace

std::vector<http::Route> api_routes(people::Desk desk, const core::Registry& registry, const EditorParts& parts) {
  using enum http::Method;
  const auto token = http::Access::Token;
  using namespace people::permission;
  constexpr std::size_t kStoryBytes = 2'400'000;  // kMaxBody and its JSON escapes in common texts
  constexpr int kMost = 100;

  const auto list = [desk](const http::Request& request) -> Result<http::Response> {
    int limit = 50;
    if (const auto text = request.query.get("limit")) {
      const auto [end, fault] = std::from_chars(text->data(), text->data() + text->size(), limit);
      if (fault != std::errc{} || end != text->data() + text->size() || limit < 1 || limit > kMost) {
        return fail(Error(Code::InvalidInput, Message("stories.api.limit", {{"max", std::int64_t{kMost}}})).for_field("limit"));
      }
    }
    std::optional<store::Position> after;
    if (const auto cursor = request.query.get("cursor")) {
      const auto dash = cursor->find('_');
      std::int64_t micros = 0;
      const auto fault = std::from_chars(cursor->data(), cursor->data() + std::min(dash, cursor->size()), micros).ec;
      if (fault != std::errc{} || dash == std::string::npos || !is_uuid(cursor->substr(dash + 1))) {
        return fail(Error(Code::InvalidInput, "stories.api.cursor").for_field("cursor"));
      }
      after = {from_micros(micros), cursor->substr(dash + 1)};
    }
    store::Filter filter{.words = text::repair_utf8(request.query.get_or("q", "").substr(0, 200))};
    if (const auto form = request.query.get("form")) {
      filter.form = parse_form(*form);
      if (!filter.form) return fail(Error(Code::InvalidInput, "stories.form_unknown").for_field("form"));
    }
    filter.language = request.query.get_or("language", "");
    filter.archived = request.query.get_or("archived", "") == "yes";
    if (!filter.language.empty() && filter.language != "it" && filter.language != "en")
      return fail(Error(Code::InvalidInput, "stories.language_unknown").for_field("language"));
    const auto stories =
        desk.database.read([&](db::Tx& tx) { return store::list(tx, session_of(request).brand_id(), filter, after, limit); });
    json::array data;
    for (const auto& story : stories) data.emplace_back(to_json(story));
    std::optional<std::string> next;
    if (static_cast<int>(stories.size()) == limit)
      next = std::to_string(to_micros(stories.back().updated_at)) + "_" + stories.back().id.str();
    return people::api_many(std::move(data), next);
  };

  const auto create = [desk, &registry](const http::Request& request) -> Result<http::Response> {
    const auto& session = session_of(request);
    const auto input = PV_TRY(read_story(PV_TRY(request.json_object()), {.language = session.brand->language()}));
    const auto now = desk.clock.now();
    const auto made =
        PV_TRY(desk.database.write([&](db::Tx& tx) { return create_story(tx, now, &session, session.brand_id(), input, registry); }));
    return people::with_version(people::api_one(to_json(made), 201).header("Location", "/api/v1/stories/" + made.id.str()), made.version);
  };

  const auto read = [desk](const http::Request& request) -> Result<http::Response> {
    const auto id = PV_TRY(Id<Story>::parse(request.capture("id")));
    const auto story = desk.database.read([&](db::Tx& tx) { return find_story(tx, session_of(request).brand_id(), id); });
    if (!story) return fail(Code::NotFound, "stories.not_found");
    return people::with_version(people::api_one(to_json(*story)), story->version);
  };

  const auto change = [desk, &registry](const http::Request& request) -> Result<http::Response> {
    const auto& session = session_of(request);
    const auto id = PV_TRY(Id<Story>::parse(request.capture("id")));
    const auto body = PV_TRY(request.json_object());
    const auto now = desk.clock.now();
    const auto story = PV_TRY(desk.database.write([&](db::Tx& tx) -> Result<Story> {
      const auto current = find_story(tx, session.brand_id(), id);
      if (!current) return fail(Code::NotFound, "stories.not_found");
      PV_CHECK(people::require_match(request, current->version));
      const auto input = PV_TRY(read_story(body, input_of(*current)));
      const auto saved = PV_TRY(service::update(tx, now, session, id, current->version, input, registry));
      return std::get<Story>(saved);  // the base is the version just read: no conflict in one transaction
    }));
    desk.live.publish(session.brand_id(), "rendition", {{"story", id.str()}});
    return people::with_version(people::api_one(to_json(story)), story.version);
  };

  const auto archive = [desk, &parts](const http::Request& request) -> Result<http::Response> {
    const auto& session = session_of(request);
    const auto id = PV_TRY(Id<Story>::parse(request.capture("id")));
    const auto now = desk.clock.now();
    PV_CHECK(desk.database.write([&](db::Tx& tx) -> Result<void> {
      const auto current = find_story(tx, session.brand_id(), id);
      if (!current) return fail(Code::NotFound, "stories.not_found");
      PV_CHECK(people::require_match(request, current->version));
      return service::archive(tx, now, session, id, parts);
    }));
    return http::Response::empty();
  };

  const auto renditions = [desk, &registry](const http::Request& request) -> Result<http::Response> {
    const auto id = PV_TRY(Id<Story>::parse(request.capture("id")));
    service::complete(desk.database, desk.clock.now(), session_of(request).brand_id(), id, registry);
    json::array data;
    const bool found = desk.database.read([&](db::Tx& tx) {
      const auto story = find_story(tx, session_of(request).brand_id(), id);
      if (!story) return false;
      for (const auto& rendition : renditions_of(tx, session_of(request).brand_id(), id)) data.emplace_back(to_json(rendition, story));
      return true;
    });
    if (!found) return fail(Code::NotFound, "stories.not_found");
    return people::api_many(std::move(data), std::nullopt);
  };

  const auto add_rendition = [desk, &registry](const http::Request& request) -> Result<http::Response> {
    const auto& session = session_of(request);
    const auto id = PV_TRY(Id<Story>::parse(request.capture("id")));
    const auto body = PV_TRY(request.json_object());
    const auto now = desk.clock.now();
    std::optional<Story> story;
    const auto made = PV_TRY(desk.database.write([&](db::Tx& tx) -> Result<Rendition> {
      story = find_story(tx, session.brand_id(), id);
      if (!story) return fail(Code::NotFound, "stories.not_found");
      return service::add_rendition(tx, now, session, id, PV_TRY(read_new_rendition(body)), registry);
    }));
    return people::with_version(people::api_one(to_json(made, story), 201).header("Location", "/api/v1/renditions/" + made.id.str()),
                                made.version);
  };

  const auto rendition = [desk](const http::Request& request) -> Result<http::Response> {
    const auto id = PV_TRY(Id<Rendition>::parse(request.capture("id")));
    std::optional<Story> story;
    const auto found = desk.database.read([&](db::Tx& tx) {
      auto one = find_rendition(tx, session_of(request).brand_id(), id);
      if (one) story = find_story(tx, session_of(request).brand_id(), one->story_id);
      return one;
    });
    if (!found) return fail(Code::NotFound, "stories.rendition_not_found");
    return people::with_version(people::api_one(to_json(*found, story)), found->version);
  };

  const auto write = [desk](const http::Request& request) -> Result<http::Response> {
    const auto& session = session_of(request);
    const auto id = PV_TRY(Id<Rendition>::parse(request.capture("id")));
    const auto body = PV_TRY(request.json_object());
    const auto now = desk.clock.now();
    std::optional<Story> story;
    const auto written = PV_TRY(desk.database.write([&](db::Tx& tx) -> Result<Rendition> {
      const auto current = find_rendition(tx, session.brand_id(), id);
      if (!current) return fail(Code::NotFound, "stories.rendition_not_found");
      PV_CHECK(people::require_match(request, current->version));
      service::RenditionInput input{.title = current->title,
                                    .standfirst = json::string_at(current->settings, "standfirst").value_or(""),
                                    .text = current->text,
                                    .link = current->link};
      for (const auto& member : body) {
        const std::string name(member.key());
        if (!member.value().is_string()) return fail(wrong_type(name));
        const std::string text(member.value().get_string());
        if (name == "title") input.title = text;
        else if (name == "standfirst") input.standfirst = text;
        else if (name == "text") input.text = text;
        else if (name == "link") input.link = text;
        else return fail(unknown_field(name));
      }
      auto made = PV_TRY(service::write_rendition(tx, now, session, id, current->version, input));
      story = find_story(tx, session.brand_id(), made.story_id);
      return made;
    }));
    desk.live.publish(session.brand_id(), "rendition", {{"id", id.str()}});
    return people::with_version(people::api_one(to_json(written, story)), written.version);
  };

  const auto versions = [desk](const http::Request& request) -> Result<http::Response> {
    constexpr int kPage = 50;
    const auto id = PV_TRY(Id<Rendition>::parse(request.capture("id")));
    std::optional<std::int64_t> below;
    if (const auto cursor = request.query.get("cursor")) {
      const auto number = number_of(*cursor);
      if (!number) return fail(Error(Code::InvalidInput, "stories.api.cursor").for_field("cursor"));
      below = *number;
    }
    const auto list = PV_TRY(desk.database.read([&](db::Tx& tx) -> Result<std::vector<history::Entry>> {
      const auto current = find_rendition(tx, session_of(request).brand_id(), id);
      if (!current) return fail(Code::NotFound, "stories.rendition_not_found");
      return history::list(tx, *current, below, kPage);
    }));
    json::array data;
    for (const auto& entry : list) data.emplace_back(to_json(entry));
    std::optional<std::string> next;
    if (std::ssize(list) == kPage) next = std::to_string(list.back().said.version);
    return people::api_many(std::move(data), next);
  };

  const auto restore = [desk](const http::Request& request) -> Result<http::Response> {
    const auto& session = session_of(request);
    const auto id = PV_TRY(Id<Rendition>::parse(request.capture("id")));
    const auto version = number_of(request.capture("version"));
    if (!version) return fail(Code::NotFound, "stories.version_not_found");
    const auto now = desk.clock.now();
    std::optional<Story> story;
    const auto made = PV_TRY(desk.database.write([&](db::Tx& tx) -> Result<Rendition> {
      const auto current = find_rendition(tx, session.brand_id(), id);
      if (!current) return fail(Code::NotFound, "stories.rendition_not_found");
      PV_CHECK(people::require_match(request, current->version));
      auto restored = PV_TRY(service::restore_rendition(tx, now, session, id, *version));
      story = find_story(tx, session.brand_id(), restored.story_id);
      return restored;
    }));
    desk.live.publish(session.brand_id(), "rendition", {{"id", id.str()}});
    return people::with_version(people::api_one(to_json(made, story)), made.version);
  };

  const auto refit = [desk, &registry](const http::Request& request) -> Result<http::Response> {
    const auto& session = session_of(request);
    const auto id = PV_TRY(Id<Rendition>::parse(request.capture("id")));
    const auto now = desk.clock.now();
    const auto made = PV_TRY(desk.database.write([&](db::Tx& tx) -> Result<Rendition> {
      const auto current = find_rendition(tx, session.brand_id(), id);
      if (!current) return fail(Code::NotFound, "stories.rendition_not_found");
      PV_CHECK(people::require_match(request, current->version));
      return service::refit(tx, now, session, id, registry);
    }));
    desk.live.publish(session.brand_id(), "rendition", {{"id", id.str()}});
    return people::with_version(people::api_one(to_json(made, std::nullopt)), made.version);
  };

  return {
      {Get, "/api/v1/stories", token, kStoryRead, list},
      {Post, "/api/v1/stories", token, kStoryWrite, create, http::BodyKind::Memory, kStoryBytes},
      {Get, "/api/v1/stories/{id}", token, kStoryRead, read},
      {Patch, "/api/v1/stories/{id}", token, kStoryWrite, change, http::BodyKind::Memory, kStoryBytes},
      {Delete, "/api/v1/stories/{id}", token, kStoryWrite, archive},
      {Get, "/api/v1/stories/{id}/renditions", token, kStoryRead, renditions},
      {Post, "/api/v1/stories/{id}/renditions", token, kStoryWrite, add_rendition},
      {Get, "/api/v1/renditions/{id}", token, kStoryRead, rendition},
      {Patch, "/api/v1/renditions/{id}", token, kStoryWrite, write, http::BodyKind::Memory, kStoryBytes},
      {Post, "/api/v1/renditions/{id}/refit", token, kStoryWrite, refit},
      {Get, "/api/v1/renditions/{id}/versions", token, kStoryRead, versions},
      {Post, "/api/v1/renditions/{id}/versions/{version}/restore", token, kStoryWrite, restore},
  };
}

}  // namespace pv::desk::stories
