// SPDX-License-Identifier: Apache-2.0
#include "desk/stories/service.hpp"

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
              .version = 1,
              .created_at = now,
              .updated_at = now};
  if (session != nullptr) story.created_by = story.updated_by = session->person.id;
  if (!store::add_story(tx, story)) return fail(Code::Conflict, "stories.id_taken");
  store::add_version(tx, story);
  service::ensure_renditions(tx, now, story.created_by, story, registry);
  people::audit(tx, now, session, "created", "story", story.id.str(), {}, &brand);
  return story;
}

Result<core::Publication> publication_of(db::Tx& tx, const core::Registry& registry, const Rendition& rendition) {
  const auto story = find_story(tx, rendition.brand_id, rendition.story_id);
  if (!story) return fail(Code::NotFound, "stories.not_found");
  const auto channel = channels::find_channel(tx, rendition.brand_id, rendition.channel_id);
  if (!channel) return fail(Code::NotFound, "channels.not_found");
  auto current = rendition;
  if (!rendition.edited) {
    const auto* network = registry.find(channel->network);
    const auto* format = format_of(registry, channel->network, rendition.format);
    if (network == nullptr || format == nullptr) return fail(Code::Unsupported, "channels.network_unknown");
    apply(current, adapt(*story, network->manifest, *format));
  }
  core::Publication publication{.format = current.format,
                                .language = current.language,
                                .title = current.title,
                                .text = current.text,
                                .link = current.link,
                                .settings = current.settings};
  // What the public site needs of the story beside the text.
  publication.settings["form"] = to_string(story->form);
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
                        .updated_at = now};
    apply(rendition, adapt(story, network->manifest, format));
    store::add_rendition(tx, rendition, person);
  }
}

Result<Saved> update(db::Tx& tx, Instant now, const people::Session& session, const Id<Story>& id, std::int64_t base,
                     const StoryInput& input, const core::Registry& registry) {
  auto story = find_story(tx, session.brand_id(), id);
  if (!story) return fail(Code::NotFound, "stories.not_found");
  const auto clean = PV_TRY(checked(input));
  const bool same = clean.title == story->title && clean.standfirst == story->standfirst && clean.body == story->body &&
                    clean.form == story->form && clean.need == story->need && clean.language == story->language &&
                    clean.link == story->link;
  if (same) return Saved{*story};
  if (base != story->version) return Saved{Conflict{*story}};

  story->title = clean.title;
  story->standfirst = clean.standfirst;
  story->body = clean.body;
  story->form = clean.form;
  story->need = clean.need;
  story->language = clean.language;
  story->link = clean.link;
  story->version += 1;
  story->updated_by = session.person.id;
  story->updated_at = now;
  store::update_story(tx, *story);
  store::add_version(tx, *story);
  for (auto& rendition : renditions_of(tx, story->brand_id, story->id)) {
    if (rendition.edited) continue;
    const auto channel = channels::find_channel(tx, story->brand_id, rendition.channel_id);
    const auto* network = channel ? registry.find(channel->network) : nullptr;
    const auto* format = network != nullptr ? network->manifest.format(rendition.format) : nullptr;
    if (format == nullptr) continue;
    apply(rendition, adapt(*story, network->manifest, *format));
    rendition.language = story->language;
    rendition.story_version = story->version;
    rendition.version += 1;
    rendition.updated_at = now;
    store::update_rendition(tx, rendition, session.person.id);
  }
  return Saved{*story};
}

Result<Saved> save_new(db::Tx& tx, Instant now, const people::Session& session, const std::string& id, std::int64_t base,
                       const StoryInput& input, const core::Registry& registry) {
  // RFC 9562 §5.7: the version is the first digit of the third group. Other versions would not sort by creation among ours.
  if (!is_uuid(id) || id[14] != '7') return fail(Code::InvalidInput, "stories.id_malformed");
  const Id<Story> wanted(id);
  const auto known = find_story(tx, session.brand_id(), wanted);
  if (!known) return Saved{PV_TRY(create_story(tx, now, &session, session.brand_id(), input, registry, wanted))};
  if (known->created_by != session.person.id) return fail(Code::Conflict, "stories.id_taken");
  return update(tx, now, session, wanted, std::max<std::int64_t>(base, 1), input, registry);
}

namespace {
Result<Rendition> open_rendition(db::Tx& tx, const people::Session& session, const Id<Rendition>& id) {
  auto rendition = find_rendition(tx, session.brand_id(), id);
  if (!rendition) return fail(Code::NotFound, "stories.rendition_not_found");
  return std::move(*rendition);
}
}  // namespace

Result<Rendition> write_rendition(db::Tx& tx, Instant now, const people::Session& session, const Id<Rendition>& id, std::int64_t base,
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
  written.title = text::squeeze(text::normalise(input.title));
  written.text = text::normalise(input.text);
  written.link = link;
  written.settings.erase("standfirst");
  if (const auto standfirst = text::squeeze(text::normalise(input.standfirst)); !standfirst.empty())
    written.settings["standfirst"] = standfirst;
  if (written.title == rendition.title && written.text == rendition.text && written.link == rendition.link &&
      written.settings == rendition.settings) {
    return rendition;
  }
  if (base != rendition.version) return fail(Code::Conflict, "stories.rendition_changed");
  written.edited = true;
  written.story_version = story->version;
  written.version += 1;
  written.updated_at = now;
  store::update_rendition(tx, written, session.person.id);
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
  apply(rendition, adapt(*story, network->manifest, *format));
  rendition.language = story->language;
  rendition.edited = false;
  rendition.story_version = story->version;
  rendition.version += 1;
  rendition.updated_at = now;
  store::update_rendition(tx, rendition, session.person.id);
  return rendition;
}

Result<Rendition> confirm(db::Tx& tx, Instant now, const people::Session& session, const Id<Rendition>& id) {
  auto rendition = PV_TRY(open_rendition(tx, session, id));
  const auto story = find_story(tx, session.brand_id(), rendition.story_id);
  if (!story) return fail(Code::NotFound, "stories.not_found");
  rendition.story_version = story->version;
  rendition.version += 1;
  rendition.updated_at = now;
  store::update_rendition(tx, rendition, session.person.id);
  return rendition;
}

}  // namespace service

}  // namespace pv::desk::stories
