// SPDX-License-Identifier: Apache-2.0
#include "desk/stories/service.hpp"

#include "desk/stories/details.hpp"
#include "desk/stories/history.hpp"
#include "desk/stories/own_saves.hpp"
#include "desk/stories/rules.hpp"
#include "desk/stories/store.hpp"
#include "platform/text/unicode.hpp"
#include "platform/text/url.hpp"

namespace pv::desk::stories {

namespace {

void apply(Rendition& rendition, const Fitted& fitted) {
  rendition.title = fitted.title;
  rendition.text = fitted.text;
  rendition.link = fitted.link;
  rendition.settings = fitted.settings;
}

const core::Format* format_of(const core::Registry& registry, const std::string& network, const std::string& format) {
  const auto* known = registry.find(network);
  return known == nullptr ? nullptr : known->manifest.format(format);
}

/// Another rendition has that language's place on this channel, in this format, for this occasion.
bool taken(const std::vector<Rendition>& all, const Rendition& rendition, const std::string& language) {
  return std::any_of(all.begin(), all.end(), [&](const Rendition& other) {
    return other.id != rendition.id && other.channel_id == rendition.channel_id && other.format == rendition.format &&
           other.occasion == rendition.occasion && other.language == language;
  });
}

/// The fields of a story that a save changes, by the names the API has for them.
std::vector<std::string> changed_fields(const Story& story, const StoryInput& input) {
  std::vector<std::string> fields;
  if (input.title != story.title) fields.emplace_back("title");
  if (input.standfirst != story.standfirst) fields.emplace_back("standfirst");
  if (input.body != story.body) fields.emplace_back("body");
  if (input.form != story.form) fields.emplace_back("form");
  if (input.need != story.need) fields.emplace_back("need");
  if (input.language != story.language) fields.emplace_back("language");
  if (input.link != story.link) fields.emplace_back("link");
  for (const auto& field : detail_fields()) {
    const std::string key(field.key);
    const auto before = story.details.find(key);
    const auto after = input.details.find(key);
    const bool had = before != story.details.end();
    const bool has = after != input.details.end();
    if (had != has || (has && before->second != after->second)) fields.push_back("details." + key);
  }
  return fields;
}

std::vector<std::string> changed_fields(const Rendition& before, const Rendition& after) {
  std::vector<std::string> fields;
  if (after.title != before.title) fields.emplace_back("title");
  if (after.settings != before.settings) fields.emplace_back("standfirst");
  if (after.text != before.text) fields.emplace_back("text");
  if (after.link != before.link) fields.emplace_back("link");
  return fields;
}

}  // namespace

Result<Story> create_story(db::Tx& tx, Instant now, const people::Session* session, const Id<Brand>& brand, const StoryInput& input,
                           const core::Registry& registry, const std::optional<Id<Story>>& wanted) {
  const auto clean = PV_TRY(checked(input));
  Story story{.id = wanted ? *wanted : Id<Story>::create(now),
              .brand_id = brand,
              .title = clean.title,
              .standfirst = clean.standfirst,
              .body = clean.body,
              .form = clean.form,
              .need = clean.need,
              .language = clean.language,
              .link = clean.link,
              .details = clean.details,
              .version = 1,
              .created_at = now,
              .updated_at = now};
  if (session != nullptr) story.created_by = story.updated_by = session->person.id;
  if (!store::add_story(tx, story)) return fail(Code::Conflict, "stories.id_taken");
  store::add_version(tx, story, store::Merge::Yes);
  service::ensure_renditions(tx, now, story.created_by, story, registry);
  people::audit(tx, now, session, "created", "story", story.id.str(), {}, &brand);
  return story;
}

Result<core::Publication> publication_of(db::Tx& tx, const core::Registry& registry, const Rendition& rendition) {
  const auto story = find_story(tx, rendition.brand_id, rendition.story_id);
  if (!story) return fail(Code::NotFound, "stories.not_found");
  if (const auto lacking = repost_lacks(story->details))
    return fail(Error(Code::InvalidInput, Message("stories.repost_lacks", {{"field", std::string(*lacking)}}))
                    .for_field("details." + std::string(*lacking)));
  const auto channel = channels::find_channel(tx, rendition.brand_id, rendition.channel_id);
  if (!channel) return fail(Code::NotFound, "channels.not_found");
  auto current = rendition;
  const auto* network = registry.find(channel->network);
  const auto* format = format_of(registry, channel->network, rendition.format);
  if (!rendition.edited) {
    if (network == nullptr || format == nullptr) return fail(Code::Unsupported, "channels.network_unknown");
    apply(current, adapt(*story, *network, *format, channel->settings));
  }
  core::Publication publication{.format = current.format,
                                .language = current.language,
                                .title = current.title,
                                .text = current.text,
                                .link = current.link,
                                .settings = current.settings};
  // What the public site needs of the story beside the text.
  publication.settings["form"] = to_string(story->form);
  if (format != nullptr && format->link_card && !publication.link.empty()) {
    const auto card = link_card_of(*story);
    publication.settings["card"] = json::object{{"title", card.title}, {"description", card.description}};
  }
  return publication;
}

namespace service {

void ensure_renditions(db::Tx& tx, Instant now, const std::optional<Id<Person>>& person, const Story& story,
                       const core::Registry& registry) {
  const auto existing = renditions_of(tx, story.brand_id, story.id);
  for (const auto& channel : channels::list_channels(tx, story.brand_id)) {
    const bool has = std::any_of(existing.begin(), existing.end(), [&](const Rendition& r) { return r.channel_id == channel.id; });
    const auto* network = registry.find(channel.network);
    if (has || network == nullptr) continue;
    const auto& format = network->manifest.formats.front();
    Rendition rendition{.id = Id<Rendition>::create(now),
                        .brand_id = story.brand_id,
                        .story_id = story.id,
                        .channel_id = channel.id,
                        .language = story.language,
                        .format = format.id,
                        .story_version = story.version,
                        .updated_at = now,
                        .updated_by = person};
    apply(rendition, adapt(story, *network, format, channel.settings));
    static_cast<void>(store::add_rendition(tx, rendition));  // where another request was faster, it is there
  }
}

void complete(db::Database& database, Instant now, const Id<Brand>& brand, const Id<Story>& id, const core::Registry& registry) {
  const auto lacks = [&](db::Tx& tx) {
    if (!find_story(tx, brand, id)) return false;
    const auto existing = renditions_of(tx, brand, id);
    const auto channels = channels::list_channels(tx, brand);
    return std::any_of(channels.begin(), channels.end(), [&](const Channel& channel) {
      return registry.find(channel.network) != nullptr &&
             std::none_of(existing.begin(), existing.end(), [&](const Rendition& r) { return r.channel_id == channel.id; });
    });
  };
  if (!database.read(lacks) || database.read_only()) return;
  database.write([&](db::Tx& tx) {
    // Whoever looks is not its author.
    if (const auto story = find_story(tx, brand, id)) ensure_renditions(tx, now, std::nullopt, *story, registry);
  });
}

Result<Rendition> add_rendition(db::Tx& tx, Instant now, const people::Session& session, const Id<Story>& id, const NewRendition& wanted,
                                const core::Registry& registry) {
  const auto story = find_story(tx, session.brand_id(), id);
  if (!story) return fail(Code::NotFound, "stories.not_found");
  const auto channel_id = Id<Channel>::parse(wanted.channel);
  const auto channel = channel_id ? channels::find_channel(tx, session.brand_id(), *channel_id) : std::nullopt;
  if (!channel) return fail(Error(Code::InvalidInput, "stories.channel_unknown").for_field("channel"));
  const auto* network = registry.find(channel->network);
  if (network == nullptr) return fail(Code::Unsupported, "channels.network_unknown");
  const auto* format = wanted.format.empty() ? &network->manifest.formats.front() : network->manifest.format(wanted.format);
  if (format == nullptr) return fail(Error(Code::InvalidInput, "stories.format_unknown").for_field("format"));
  if (!text::valid_utf8(wanted.occasion)) return fail(Error(Code::InvalidInput, "stories.not_text").for_field("occasion"));
  const auto occasion = text::squeeze(text::normalise(wanted.occasion));
  if (text::count_graphemes(occasion) > kMaxOccasion) {
    return fail(
        Error(Code::InvalidInput, Message("stories.occasion_too_long", {{"max", std::int64_t{kMaxOccasion}}})).for_field("occasion"));
  }
  const auto language = wanted.language.empty() ? story->language : wanted.language;
  if (language != "it" && language != "en") return fail(Error(Code::InvalidInput, "stories.language_unknown").for_field("language"));
  Rendition rendition{.id = Id<Rendition>::create(now),
                      .brand_id = story->brand_id,
                      .story_id = story->id,
                      .channel_id = channel->id,
                      .language = language,
                      .format = format->id,
                      .occasion = occasion,
                      .story_version = story->version,
                      .updated_at = now,
                      .updated_by = session.person.id};
  apply(rendition, adapt(*story, *network, *format, channel->settings));
  if (!store::add_rendition(tx, rendition)) return fail(Code::Conflict, "stories.rendition_exists");
  people::audit(tx, now, &session, "created", "rendition", rendition.id.str());
  return rendition;
}

namespace {
/// Saves checked input that differs over the newest version.
void save(db::Tx& tx, Instant now, const people::Session& session, Story& story, const StoryInput& clean, store::Merge merge,
          const core::Registry& registry) {
  const auto language_before = story.language;
  story = saying(std::move(story), clean);
  story.version += 1;
  story.updated_by = session.person.id;
  story.updated_at = now;
  store::update_story(tx, story);
  store::add_version(tx, story, merge);
  auto all = renditions_of(tx, story.brand_id, story.id);
  for (auto& rendition : all) {
    if (rendition.edited) continue;
    const auto channel = channels::find_channel(tx, story.brand_id, rendition.channel_id);
    const auto* format = channel ? format_of(registry, channel->network, rendition.format) : nullptr;
    if (format == nullptr) continue;
    apply(rendition, adapt(story, *registry.find(channel->network), *format, channel->settings));
    // One asked for in another language than the story's stays in it.
    if (rendition.language == language_before && !taken(all, rendition, story.language)) rendition.language = story.language;
    rendition.story_version = story.version;
    rendition.version += 1;
    rendition.updated_at = now;
    rendition.updated_by = session.person.id;
    store::update_rendition(tx, rendition);
  }
  store::index(tx, story);
}
}  // namespace

Result<Saved> update(db::Tx& tx, Instant now, const people::Session& session, const Id<Story>& id, const Base& base,
                     const StoryInput& input, const core::Registry& registry) {
  auto story = find_story(tx, session.brand_id(), id);
  if (!story) return fail(Code::NotFound, "stories.not_found");
  const auto clean = PV_TRY(checked(input));
  const auto fields = changed_fields(*story, clean);
  if (fields.empty()) return Saved{*story};
  const auto before = story->version;
  if (own_saves::has_seen(tx, session.brand_id(), id.str(), base, before)) {
    save(tx, now, session, *story, clean, store::Merge::Yes, registry);
    own_saves::note(tx, session.brand_id(), id.str(), base, before, story->version);
    people::audit_change(tx, now, session, "story", id.str(), fields);
    return Saved{*story};
  }
  const auto stood_on = base.page.empty() ? std::nullopt : store::version(tx, session.brand_id(), id, base.version);
  const auto both = stood_on ? merged(*stood_on, clean, input_of(*story)) : std::nullopt;
  if (!both) return Saved{Conflict{*story}};
  const auto with = story->updated_by;
  const auto added = changed_fields(*story, *both);
  if (added.empty()) return Saved{Merged{*story, with}};
  save(tx, now, session, *story, PV_TRY(checked(*both)), store::Merge::Yes, registry);
  own_saves::note(tx, session.brand_id(), id.str(), base, before, story->version);
  people::audit_change(tx, now, session, "story", id.str(), added);
  return Saved{Merged{*story, with}};
}

Result<Story> restore(db::Tx& tx, Instant now, const people::Session& session, const Id<Story>& id, std::int64_t version,
                      const core::Registry& registry) {
  auto story = find_story(tx, session.brand_id(), id);
  const auto old = story ? store::version(tx, session.brand_id(), id, version) : std::nullopt;
  if (!old) return fail(Code::NotFound, "stories.not_found");
  const auto clean = PV_TRY(checked(*old));
  if (changed_fields(*story, clean).empty()) return std::move(*story);
  save(tx, now, session, *story, clean, store::Merge::No, registry);
  people::audit(tx, now, &session, "restored", "story", id.str(), {{"version", version}});
  return std::move(*story);
}

Result<void> archive(db::Tx& tx, Instant now, const people::Session& session, const Id<Story>& id, const EditorParts& parts) {
  if (!find_story(tx, session.brand_id(), id)) return fail(Code::NotFound, "stories.not_found");
  if (parts.open_placement) {
    for (const auto& rendition : renditions_of(tx, session.brand_id(), id)) {
      if (const auto state = parts.open_placement(tx, rendition))
        return fail(Code::Conflict, Message("stories.has_planned", {{"state", *state}}));
    }
  }
  store::archive_story(tx, now, session.brand_id(), id);
  people::audit(tx, now, &session, "archived", "story", id.str());
  return {};
}

Result<void> unarchive(db::Tx& tx, Instant now, const people::Session& session, const Id<Story>& id) {
  if (!store::unarchive_story(tx, session.brand_id(), id)) return fail(Code::NotFound, "stories.not_archived");
  people::audit(tx, now, &session, "unarchived", "story", id.str());
  return {};
}

Result<Story> duplicate(db::Tx& tx, Instant now, const people::Session& session, const Id<Story>& id, const core::Registry& registry) {
  const auto story = find_story(tx, session.brand_id(), id);
  if (!story) return fail(Code::NotFound, "stories.not_found");
  auto input = input_of(*story);
  input.link.clear();
  return create_story(tx, now, &session, session.brand_id(), input, registry);
}

Result<Saved> save_new(db::Tx& tx, Instant now, const people::Session& session, const std::string& id, const Base& base,
                       const StoryInput& input, const core::Registry& registry) {
  // RFC 9562 §5.7: the version is the first digit of the third group. Other versions would not sort by creation among ours.
  if (!is_uuid(id) || id[14] != '7') return fail(Code::InvalidInput, "stories.id_malformed");
  const Id<Story> wanted(id);
  const auto known = find_story(tx, session.brand_id(), wanted);
  if (!known) {
    auto made = PV_TRY(create_story(tx, now, &session, session.brand_id(), input, registry, wanted));
    own_saves::note(tx, session.brand_id(), id, base, 0, made.version);
    return Saved{std::move(made)};
  }
  if (known->created_by != session.person.id) return fail(Code::Conflict, "stories.id_taken");
  return update(tx, now, session, wanted, Base(std::max<std::int64_t>(base.version, 1), base.page), input, registry);
}

namespace {
Result<Rendition> open_rendition(db::Tx& tx, const people::Session& session, const Id<Rendition>& id) {
  auto rendition = find_rendition(tx, session.brand_id(), id);
  if (!rendition) return fail(Code::NotFound, "stories.rendition_not_found");
  return std::move(*rendition);
}
}  // namespace

Result<Rendition> write_rendition(db::Tx& tx, Instant now, const people::Session& session, const Id<Rendition>& id, const Base& base,
                                  const RenditionInput& input) {
  auto rendition = PV_TRY(open_rendition(tx, session, id));
  for (const auto* text : {&input.title, &input.standfirst, &input.text, &input.link}) {
    if (!text::valid_utf8(*text)) return fail(Code::InvalidInput, "stories.not_text");
  }
  if (input.text.size() > kMaxBody) {
    return fail(Error(Code::TooLarge, Message("stories.body_too_long", {{"max", std::int64_t{kMaxBody / 1000}}})).for_field("text"));
  }
  const auto story = find_story(tx, session.brand_id(), rendition.story_id);
  if (!story) return fail(Code::NotFound, "stories.not_found");
  auto link = text::trim(input.link);
  if (!link.empty()) {
    const auto url = text::Url::parse(link);
    if (!url) return fail(Error(url.error()).for_field("link"));
    link = url->str();
  }
  auto written = rendition;
  const auto standfirst = text::squeeze(text::normalise(input.standfirst));
  written.title = text::squeeze(text::normalise(input.title));
  PV_CHECK(check_lengths(written.title, standfirst));
  written.text = text::normalise(input.text);
  written.link = link;
  written.settings.erase("standfirst");
  if (!standfirst.empty()) written.settings["standfirst"] = standfirst;
  if (history::same_text(written, rendition)) return rendition;
  if (!own_saves::has_seen(tx, session.brand_id(), id.str(), base, rendition.version))
    return fail(Code::Conflict, "stories.rendition_changed");
  written.edited = true;
  written.story_version = story->version;
  written.version += 1;
  written.updated_at = now;
  written.updated_by = session.person.id;
  store::update_rendition(tx, written);
  store::index(tx, *story);
  own_saves::note(tx, session.brand_id(), id.str(), base, rendition.version, written.version);
  history::write(tx, rendition, written);
  people::audit_change(tx, now, session, "rendition", id.str(), changed_fields(rendition, written));
  return written;
}

Result<Rendition> refit(db::Tx& tx, Instant now, const people::Session& session, const Id<Rendition>& id, const core::Registry& registry) {
  auto rendition = PV_TRY(open_rendition(tx, session, id));
  const auto story = find_story(tx, session.brand_id(), rendition.story_id);
  const auto channel = channels::find_channel(tx, session.brand_id(), rendition.channel_id);
  if (!story || !channel) return fail(Code::NotFound, "stories.not_found");
  const auto* network = registry.find(channel->network);
  const auto* format = format_of(registry, channel->network, rendition.format);
  if (format == nullptr) return fail(Code::Unsupported, "channels.network_unknown");
  if (rendition.edited) history::settle(tx, rendition);
  apply(rendition, adapt(*story, *network, *format, channel->settings));
  // It follows the story's language, if that was its own when it was written.
  const auto based_on = store::version(tx, session.brand_id(), rendition.story_id, rendition.story_version);
  const bool follows = !based_on || based_on->language == rendition.language;
  if (follows && !taken(renditions_of(tx, session.brand_id(), rendition.story_id), rendition, story->language))
    rendition.language = story->language;
  rendition.edited = false;
  rendition.story_version = story->version;
  rendition.version += 1;
  rendition.updated_at = now;
  rendition.updated_by = session.person.id;
  store::update_rendition(tx, rendition);
  store::index(tx, *story);
  people::audit(tx, now, &session, "refitted", "rendition", id.str());
  return rendition;
}

Result<Change> change_of(db::Tx& tx, const Rendition& rendition, const core::Registry& registry) {
  const auto story = find_story(tx, rendition.brand_id, rendition.story_id);
  const auto channel = channels::find_channel(tx, rendition.brand_id, rendition.channel_id);
  if (!story || !channel) return fail(Code::NotFound, "stories.not_found");
  const auto* network = registry.find(channel->network);
  const auto* format = format_of(registry, channel->network, rendition.format);
  if (format == nullptr) return fail(Code::Unsupported, "channels.network_unknown");
  const auto then = store::version(tx, rendition.brand_id, rendition.story_id, rendition.story_version);
  if (!then) return fail(Code::NotFound, "stories.base_gone");
  return take_in(adapt(saying(*story, *then), *network, *format, channel->settings), adapt(*story, *network, *format, channel->settings),
                 fitted_of(rendition));
}

Result<Rendition> take_change(db::Tx& tx, Instant now, const people::Session& session, const Id<Rendition>& id,
                              const core::Registry& registry) {
  const auto rendition = PV_TRY(open_rendition(tx, session, id));
  const auto story = find_story(tx, session.brand_id(), rendition.story_id);
  if (!story) return fail(Code::NotFound, "stories.not_found");
  const auto change = PV_TRY(change_of(tx, rendition, registry));
  if (!change.clean()) return fail(Code::Conflict, "stories.change_clashes");
  auto taken_in = rendition;
  apply(taken_in, change.proposed);
  taken_in.story_version = story->version;
  taken_in.version += 1;
  taken_in.updated_at = now;
  taken_in.updated_by = session.person.id;
  store::update_rendition(tx, taken_in);
  store::index(tx, *story);
  // The text as it stood before can be had again, however young.
  history::replace(tx, rendition, taken_in);
  people::audit(tx, now, &session, "took_change", "rendition", id.str());
  return taken_in;
}

Result<Rendition> confirm(db::Tx& tx, Instant now, const people::Session& session, const Id<Rendition>& id) {
  auto rendition = PV_TRY(open_rendition(tx, session, id));
  const auto story = find_story(tx, session.brand_id(), rendition.story_id);
  if (!story) return fail(Code::NotFound, "stories.not_found");
  if (rendition.edited) history::settle(tx, rendition);
  rendition.story_version = story->version;
  rendition.version += 1;
  rendition.updated_at = now;
  rendition.updated_by = session.person.id;
  store::update_rendition(tx, rendition);
  people::audit(tx, now, &session, "confirmed", "rendition", id.str());
  return rendition;
}

Result<Rendition> restore_rendition(db::Tx& tx, Instant now, const people::Session& session, const Id<Rendition>& id,
                                    std::int64_t version) {
  auto rendition = PV_TRY(open_rendition(tx, session, id));
  const auto story = find_story(tx, session.brand_id(), rendition.story_id);
  if (!story) return fail(Code::NotFound, "stories.not_found");
  const auto old = history::find(tx, rendition, version);
  if (!old) return fail(Code::NotFound, "stories.version_not_found");
  if (rendition.edited && history::same_text(*old, rendition)) return rendition;
  auto restored = *old;
  if (taken(renditions_of(tx, session.brand_id(), rendition.story_id), restored, restored.language)) restored.language = rendition.language;
  restored.edited = true;
  restored.version = rendition.version + 1;
  restored.updated_at = now;
  restored.updated_by = session.person.id;
  store::update_rendition(tx, restored);
  store::index(tx, *story);
  history::replace(tx, rendition, restored);
  people::audit(tx, now, &session, "restored", "rendition", id.str(), {{"version", version}});
  return restored;
}

}  // namespace service

}  // namespace pv::desk::stories
