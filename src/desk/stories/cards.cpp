// SPDX-License-Identifier: Apache-2.0
#include "desk/stories/cards.hpp"

#include "desk/stories/forms.hpp"
#include "desk/stories/history.hpp"
#include "desk/stories/rules.hpp"
#include "platform/html/markdown.hpp"
#include "platform/text/unicode.hpp"
#include "platform/text/url.hpp"

namespace pv::desk::stories::cards {

namespace {

constexpr std::size_t kLongestPreview = 6'000;  // graphemes: a card is no reading room

std::string number(const http::Request& request, std::size_t value) {
  return text::format_number(static_cast<double>(value), request.language, 0);
}

/// Lines of a text as sections, each cut at its facets (views/live_text.html).
void fill_text(const core::Channel& network, const std::string& shown, html::View& view) {
  const auto facets = network.reader ? network.reader->facets(shown) : std::vector<core::Facet>();
  std::size_t at = 0;
  auto facet = facets.begin();
  html::View* line = &view.section("LINES");
  const auto plain = [&](std::string_view words) {
    while (true) {
      const auto end = words.find('\n');
      if (const auto part = words.substr(0, end); !part.empty()) line->section("PARTS").section("PLAIN").text("WORDS", part);
      if (end == std::string_view::npos) return;
      words.remove_prefix(end + 1);
      line = &view.section("LINES");
    }
  };
  const auto section_of = [](core::Facet::Kind kind) {
    switch (kind) {
      case core::Facet::Kind::Mention: return "MENTION";
      case core::Facet::Kind::Tag: return "TAG";
      case core::Facet::Kind::Link: break;
    }
    return "LINK";
  };
  while (at < shown.size()) {
    if (facet == facets.end()) {
      plain(std::string_view(shown).substr(at));
      break;
    }
    if (facet->begin < at || facet->end > shown.size() || facet->end <= facet->begin) {
      ++facet;
      continue;
    }
    plain(std::string_view(shown).substr(at, facet->begin - at));
    line->section("PARTS")
        .section(section_of(facet->kind))
        .text("WORDS", std::string_view(shown).substr(facet->begin, facet->end - facet->begin));
    at = facet->end;
    ++facet;
  }
}

/// The part the network shows at once, and whether "more" hides the rest.
std::pair<std::string, bool> visible_part(const core::Format& format, const std::string& whole) {
  const auto cut = format.preview_cut == 0 ? kLongestPreview : format.preview_cut;
  const auto offsets = text::grapheme_offsets(std::string_view(whole).substr(0, 200'000));
  if (offsets.size() <= cut + 1) return {whole, false};
  return {whole.substr(0, offsets.at(cut)), true};
}

/// How many lines the network shows at once, where the text is likely longer than that; else 0.
std::size_t clamped_lines(const core::Format& format, const std::string& whole) {
  constexpr std::size_t kLettersOfLine = 48;
  constexpr std::size_t kMostLines = 4;  // as the style sheet knows them
  if (format.preview_lines == 0) return 0;
  const auto breaks = static_cast<std::size_t>(std::count(whole.begin(), whole.end(), '\n'));
  const bool longer = breaks >= format.preview_lines || text::count_code_points(whole) > format.preview_lines * kLettersOfLine;
  return longer ? std::min(format.preview_lines, kMostLines) : 0;
}

/// What the format needs most and is not there yet.
core::MediaKind wanted_media(const core::Format& format) {
  for (const auto& media : format.media) {
    if (media.min_count > 0) return media.kind;
  }
  return format.media.empty() ? core::MediaKind::Picture : format.media.front().kind;
}

/// i18n: channels_core.preview_pictures channels_core.preview_video channels_core.preview_document stories.preview_picture
std::string slot_text(core::MediaKind kind, bool many) {
  switch (kind) {
    case core::MediaKind::Video:
    case core::MediaKind::Animation: return "channels_core.preview_video";
    case core::MediaKind::Document: return "channels_core.preview_document";
    case core::MediaKind::Picture: break;
  }
  return many ? "channels_core.preview_pictures" : "stories.preview_picture";
}

/// i18n: channels_core.needs_pictures channels_core.needs_video channels_core.needs_document stories.media_missing
std::string missing_media(const core::Format& format) {
  switch (wanted_media(format)) {
    case core::MediaKind::Video:
    case core::MediaKind::Animation: return "channels_core.needs_video";
    case core::MediaKind::Document: return "channels_core.needs_document";
    case core::MediaKind::Picture: break;
  }
  return !format.media.empty() && format.media.front().min_count > 1 ? "channels_core.needs_pictures" : "stories.media_missing";
}

std::string slot_icon(core::MediaKind kind) {
  switch (kind) {
    case core::MediaKind::Video:
    case core::MediaKind::Animation: return "post-play";
    case core::MediaKind::Document: return "post-document";
    case core::MediaKind::Picture: break;
  }
  return "image";
}

const char* section_of(core::PreviewKind kind) {
  using enum core::PreviewKind;
  switch (kind) {
    case Post:
    case Document: return "POST";
    case Picture:
    case Carousel: return "PICTURE";
    case Frame: return "FRAME";
    case Video: return "VIDEO";
    case Message: return "MESSAGE";
    case Article: return "ARTICLE";
  }
  return "POST";
}

/// The place of what the format needs, saying what goes there.
void fill_slot(const people::Shell& shell, const http::Request& request, const core::Format& format, bool several, html::View& look) {
  if (!format.needs_media) return;
  const auto media = wanted_media(format);
  const bool many = several || (!format.media.empty() && format.media.front().min_count > 1);
  std::string place(core::to_string(media));
  if (media == core::MediaKind::Animation) place = "video";
  if (several) place = "many";
  look.section("SLOT")
      .text("SLOT_KIND", place)
      .url("SLOT_ICON_URL", html::SafeUrl::from("/assets/icons.svg#" + slot_icon(media)))
      .text("SLOT_TEXT", shell.text(request, Message(slot_text(media, many))));
}

/// A quiet word where the limits were read long ago.
void fill_old_limits(const people::Shell& shell, const http::Request& request, const Card& card, html::View& view) {
  const auto old = core::limits_to_check(*card.format, request.received);
  if (old.empty()) return;
  const auto day = parse_rfc3339(old.front().checked_on + "T12:00:00Z");
  view.section("OLD_LIMITS")
      .text("OLD_LIMITS_TEXT",
            shell.text(request, Message("channels_core.limits_old", {{"network", card.network->manifest.name},
                                                                     {"day", day ? shell.date(request, *day, text::DateStyle::Day) : "–"},
                                                                     {"days", std::int64_t{core::kLimitAgeDays}}})));
}

bool says_nothing(const Rendition& rendition) { return rendition.text.empty() && rendition.title.empty(); }

/// The state a card shows: what became of it, else how its text came to be.
EditorParts::Outcome state_of(db::Tx& tx, const Card& card, const EditorParts& parts) {
  auto outcome = card.saved && parts.outcome ? parts.outcome(tx, card.rendition) : std::nullopt;
  // That the story moved on says more than what is planned or out as it should be, and less than what somebody has to look at.
  const bool in_order = !outcome || outcome->state == "planned" || outcome->state == "published";
  if (card.stale && in_order) return {.state = "stale", .label = "stories.state.stale"};
  if (outcome) return *outcome;
  if (says_nothing(card.rendition)) return {.state = "empty", .label = "stories.state.empty"};
  return {.state = "draft", .label = Message(card.rendition.edited ? "stories.state.edited" : "stories.state.by_rule")};
}

void put_state(const people::Shell& shell, const http::Request& request, const EditorParts::Outcome& state, html::View& view) {
  auto label = shell.text(request, state.label);
  if (state.at) label += " " + when(shell, request, *state.at);
  view.text("STATE", state.state).text("STATE_LABEL", label);
  view.url("STATE_ICON_URL", html::SafeUrl::from("/assets/icons.svg#state-" + state.state)).flag("SOON", state.soon);
}

/// What tells several renditions on one channel apart: a format that is not the network's first, an occasion, another language.
void put_kind(const people::Shell& shell, const http::Request& request, const Card& card, html::View& view) {
  const auto& r = card.rendition;
  if (card.format->id != card.network->manifest.formats.front().id)
    view.section("KINDS").text("KIND", shell.text(request, Message("stories.format." + card.format->id)));
  if (!r.occasion.empty()) view.section("KINDS").text("KIND", r.occasion);
  if (card.other_language) view.section("KINDS").text("KIND", r.language);
}

}  // namespace

std::string when(const people::Shell& shell, const http::Request& request, Instant at) {
  const auto day = shell.date(request, at, text::DateStyle::Day);
  const bool today = day == shell.date(request, request.received, text::DateStyle::Day);
  return shell.date(request, at, today ? text::DateStyle::Time : text::DateStyle::Full);
}

void fill_live(const people::Shell& shell, const http::Request& request, const Card& card, Swap swap, html::View& view) {
  const auto& manifest = card.network->manifest;
  const auto& rendition = card.rendition;
  view.text("KEY", card.key).flag("OOB", swap == Swap::OutOfBand);
  view.text("STYLE", manifest.preview_style).text("TEXT_LANG", rendition.language);
  view.text("ACCOUNT", card.channel->name);
  const auto* session = people::session_if(request);
  const auto brand = session != nullptr && session->brand ? session->brand->name : std::string();
  view.text("BRAND", brand).text("MARK", brand.empty() ? "" : brand.substr(0, text::grapheme_offsets(brand).at(1)));

  const bool nothing = says_nothing(rendition);
  view.flag("NOTHING", nothing).flag("SOMETHING", !nothing);
  const auto& format = *card.format;
  auto kind = format.preview.value_or(manifest.preview_kind);
  // Several pictures stand where one would: above the text only where the network's posts begin with the picture.
  const bool several = kind == core::PreviewKind::Carousel;
  if (several && manifest.preview_kind != core::PreviewKind::Picture) kind = manifest.preview_kind;
  view.flag("UPRIGHT", !nothing && kind == core::PreviewKind::Frame);
  if (!nothing) {
    auto& look = view.section(section_of(kind));
    look.flag("MANY", several);
    look.text("TITLE", rendition.title);
    if (const auto standfirst = json::string_at(rendition.settings, "standfirst"))
      look.section("STANDFIRST").text("STANDFIRST_TEXT", *standfirst);
    look.text("DATE", shell.date(request, request.received, text::DateStyle::LongDay));
    look.text("TIME", shell.date(request, request.received, text::DateStyle::Time));
    fill_slot(shell, request, format, several, look);
    // In a frame the words stand on the picture or below it; elsewhere in one place.
    auto& words = kind != core::PreviewKind::Frame ? look : look.section(format.text_on_picture ? "DRAWN" : "BELOW");
    if (!manifest.preview_tools.empty()) {
      const bool below = kind == core::PreviewKind::Post || kind == core::PreviewKind::Document;
      auto& row = kind == core::PreviewKind::Frame ? words : below ? look.section("HAS_TOOLS") : look;
      for (const auto& tool : manifest.preview_tools) {
        auto& item = row.section("TOOLS");
        item.url("TOOL_ICON_URL", html::SafeUrl::from("/assets/icons.svg#" + tool.icon));
        if (!tool.label_key.empty()) item.section("WITH_LABEL").text("TOOL_LABEL", shell.text(request, Message(tool.label_key)));
      }
    }
    if (format.has_title) {
      look.html("BODY_HTML", html::render_markdown(std::string_view(rendition.text).substr(0, 6'000), {.heading_offset = 3}));
    } else {
      const auto [shown, more] = visible_part(format, rendition.text);
      auto& text = words.include("WORDS_HERE", "stories/views/live_text.html");
      fill_text(*card.network, shown, text);
      text.flag("MORE", more);
      if (const auto lines = clamped_lines(format, shown)) words.section("CLAMP").text("CLAMP_LINES", std::to_string(lines));
      if (format.title && !rendition.title.empty()) words.section("HEADING").text("HEADING_TEXT", rendition.title);
      if (!rendition.link.empty()) {
        const auto url = text::Url::parse(rendition.link);
        // Beside media the network shows no card of the link.
        if (url && format.link_in_text && !format.needs_media) {
          auto& linked = look.section("LINKED");
          linked.text("LINK_HOST", url->host());
          if (format.link_card) {
            linked.section("LINK_SAYS").text("LINK_TITLE", card.link_card.title);
            if (!card.link_card.description.empty()) linked.section("LINK_MORE").text("LINK_TEXT", card.link_card.description);
          }
        }
        if (url && !format.link_places.empty() && format.link_places.front() == core::LinkPlace::Button) look.flag("BUTTON");
      }
    }
  }
  if (swap == Swap::No) fill_old_limits(shell, request, card, view);

  const auto count = card.network->count(*card.format, card.channel->settings, rendition.text);
  if (count.max > 0) {
    auto& shown = view.section("COUNT");
    const bool over = count.over();
    const bool near = count.used * 10 >= count.max * 9 || (count.max_bytes > 0 && count.bytes * 10 >= count.max_bytes * 9);
    shown.text("LEVEL", over ? "over" : near ? "near" : "ok");
    shown.number("USED", static_cast<std::int64_t>(std::min(count.used, count.max))).number("MAX", static_cast<std::int64_t>(count.max));
    std::string words;
    if (count.max_bytes > 0 && count.bytes > count.max_bytes && count.used <= count.max) {
      words = shell.text(request, Message("stories.count.bytes_over", {{"over", number(request, count.bytes - count.max_bytes)}}));
    } else if (over) {
      words = shell.text(request, Message("stories.count.over", {{"over", number(request, count.used - count.max)}}));
    } else {
      words = shell.text(request,
                         Message(near ? "stories.count.near" : "stories.count.ok", {{"used", number(request, count.used)},
                                                                                    {"max", number(request, count.max)},
                                                                                    {"left", number(request, count.max - count.used)}}));
    }
    shown.text("COUNT_WORDS", words).flag("OVER", over);
  } else {
    view.section("WORDS_ONLY")
        .text("COUNT_WORDS",
              shell.text(request, Message("stories.count.words", {{"count", static_cast<std::int64_t>(text::count_words(
                                                                                std::string_view(rendition.text).substr(0, 400'000)))}})));
  }
  view.flag("STALE", card.stale).flag("FRESH", !card.stale);
}

void fill_ready(const people::Shell& shell, const http::Request& request, db::Tx& tx, const Card& card, const EditorParts& parts,
                html::View& view) {
  view.text("KEY", card.key).text("NETWORK", card.network->manifest.name);
  put_kind(shell, request, card, view);
  view.url("CARD_URL", html::SafeUrl::from("#rendition-" + card.key));
  view.url("NETWORK_ICON_URL", html::SafeUrl::from("/assets/icons.svg#net-" + card.network->manifest.preview_style));
  put_state(shell, request, state_of(tx, card, parts), view);
}

void fill(const people::Shell& shell, const http::Request& request, db::Tx& tx, const Card& card, const EditorParts& parts,
          html::View& view) {
  const auto& session = people::session_of(request);
  const auto& manifest = card.network->manifest;
  const bool may_write = session.may(people::permission::kStoryWrite);
  fill_live(shell, request, card, Swap::No, view.include("LIVE", "stories/views/live.html"));
  view.text("KEY", card.key).text("NETWORK", manifest.name).text("ACCOUNT", card.channel->name);
  view.url("NETWORK_ICON_URL", html::SafeUrl::from("/assets/icons.svg#net-" + manifest.preview_style));

  put_kind(shell, request, card, view);
  put_state(shell, request, state_of(tx, card, parts), view);

  if (card.format->needs_media) {
    const std::string key = manifest.demonstration ? "stories.media_trial" : missing_media(*card.format);
    view.section("MEDIA").text("MEDIA_TEXT", shell.text(request, Message(key, {{"network", manifest.name}})));
  }

  if (!card.saved) return;
  auto& saved = view.section("SAVED");
  saved.text("KEY", card.key).url("CARD_URL", html::SafeUrl::from("/renditions/" + card.key + "/card"));
  if (may_write) {
    auto& edit = saved.section("EDIT");
    const auto& r = card.rendition;
    edit.url("WRITE_URL", html::SafeUrl::from("/renditions/" + card.key)).text("AUTOSAVE_PATH", "/renditions/" + card.key + "/autosave");
    edit.text("LIVE_PATH", "/renditions/" + card.key + "/preview");
    edit.number("VERSION", r.version)
        .text("TEXT", r.text)
        .text("LINK", r.link)
        .text("TEXT_LANG", r.language)
        .text("NETWORK", manifest.name);
    edit.text("KEY", card.key).flag("LONG", card.format->has_title).flag("OPEN", !card.fault.empty()).flag("UNSAVED", card.unsaved);
    if (!card.fault.empty()) edit.section("FAULT").text("FAULT_TEXT", card.fault);
    if (card.format->has_title) {
      auto& titled = edit.section("TITLED");
      titled.text("TITLE", r.title)
          .text("STANDFIRST", json::string_at(r.settings, "standfirst").value_or(""))
          .text("KEY", card.key)
          .text("TEXT_LANG", r.language);
    }
    const auto path = "/renditions/" + card.key;
    if (r.edited) edit.section("REFIT").url("REFIT_URL", html::SafeUrl::from(path + "/refit"));
    edit.url("VERSIONS_URL", html::SafeUrl::from(path + "/versions"));
  }
  if (may_write && !card.rendition.edited) {
    if (const auto by_hand = history::last_by_hand(tx, card.rendition)) {
      saved.section("UNDO").url("UNDO_URL",
                                html::SafeUrl::from("/renditions/" + card.key + "/versions/" + std::to_string(*by_hand) + "/restore"));
    }
  }
  if (card.one_of_several && may_write && (!parts.outcome || !parts.outcome(tx, card.rendition)))
    saved.section("REMOVE").url("REMOVE_URL", html::SafeUrl::from("/renditions/" + card.key + "/remove"));
  if (card.stale && may_write) {
    auto& stale = saved.section("STALE_ACTIONS");
    stale.url("REFIT_URL", html::SafeUrl::from("/renditions/" + card.key + "/refit"))
        .url("CONFIRM_URL", html::SafeUrl::from("/renditions/" + card.key + "/confirm"))
        .url("TAKE_URL", html::SafeUrl::from("/renditions/" + card.key + "/take"))
        .url("CHANGE_URL", html::SafeUrl::from("/renditions/" + card.key + "/change"));
  }
  if (parts.rendition_foot) parts.rendition_foot(request, tx, card.rendition, saved.include("FOOT", parts.foot_view));
}

std::vector<Card> of_story(const Story& story, const std::vector<Rendition>& renditions, const std::vector<Channel>& channels,
                           const core::Registry& registry) {
  std::vector<Card> cards;
  for (const auto& channel : channels) {
    const auto* network = registry.find(channel.network);
    if (network == nullptr) continue;
    for (const auto& rendition : renditions) {
      if (rendition.channel_id != channel.id) continue;
      const auto* format = network->manifest.format(rendition.format);
      if (format == nullptr) continue;
      cards.push_back({.key = rendition.id.str(),
                       .channel = &channel,
                       .network = network,
                       .format = format,
                       .rendition = rendition,
                       .link_card = link_card_of(story),
                       .saved = true,
                       .stale = is_stale(rendition, story),
                       .one_of_several = is_one_of_several(renditions, rendition),
                       .other_language = rendition.language != story.language});
    }
  }
  return cards;
}

std::vector<Card> proposed(const Story& story, const std::vector<Channel>& channels, const core::Registry& registry) {
  std::vector<Card> cards;
  for (const auto& channel : channels) {
    const auto* network = registry.find(channel.network);
    if (network == nullptr) continue;
    const auto& format = network->manifest.formats.front();
    const auto fitted = adapt(story, *network, format, channel.settings);
    Card card{.key = channel.id.str(), .channel = &channel, .network = network, .format = &format};
    card.link_card = link_card_of(story);
    card.rendition.language = story.language;
    card.rendition.title = fitted.title;
    card.rendition.text = fitted.text;
    card.rendition.link = fitted.link;
    card.rendition.settings = fitted.settings;
    cards.push_back(std::move(card));
  }
  return cards;
}

}  // namespace pv::desk::stories::cards
