// SPDX-License-Identifier: Apache-2.0
#include "desk/stories/cards.hpp"

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

/// Lines of a text as sections, each cut at its facets: {{#LINES}}{{#PARTS}}{{#LINK}}…{{/LINK}}{{#PLAIN}}…{{/PLAIN}}{{/PARTS}}{{/LINES}}.
void fill_text(const core::Channel& network, const std::string& shown, html::View& view) {
  std::vector<core::Facet> facets;
  if (network.reader) facets = network.reader->facets(shown);
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
    line->section("PARTS").section("LINK").text("WORDS", std::string_view(shown).substr(facet->begin, facet->end - facet->begin));
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
void put_kind(const Card& card, html::View& view) {
  const auto& r = card.rendition;
  if (card.format->id != card.network->manifest.formats.front().id) view.section("KINDS").text("KIND", card.format->id);
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
  if (!nothing) {
    using core::PreviewKind;
    const auto kind = manifest.preview_kind;
    auto& look = view.section(kind == PreviewKind::Article ? "ARTICLE" : kind == PreviewKind::Picture ? "PICTURE" : "POST");
    for (const auto& tool : manifest.preview_tools) {
      auto& item = look.section("TOOLS");
      item.url("TOOL_ICON_URL", html::SafeUrl::from("/assets/icons.svg#" + tool.icon));
      if (!tool.label_key.empty()) item.section("WITH_LABEL").text("TOOL_LABEL", shell.text(request, Message(tool.label_key)));
    }
    look.text("TITLE", rendition.title);
    if (const auto standfirst = json::string_at(rendition.settings, "standfirst"))
      look.section("STANDFIRST").text("STANDFIRST_TEXT", *standfirst);
    look.text("DATE", shell.date(request, request.received, text::DateStyle::LongDay));
    if (card.format->has_title) {
      look.html("BODY_HTML", html::render_markdown(std::string_view(rendition.text).substr(0, 6'000), {.heading_offset = 3}));
    } else {
      const auto [shown, more] = visible_part(*card.format, rendition.text);
      fill_text(*card.network, shown, look);
      look.flag("MORE", more);
      if (!rendition.link.empty() && card.format->link_in_text) {
        if (const auto url = text::Url::parse(rendition.link)) {
          auto& linked = look.section("LINKED");
          linked.text("LINK_HOST", url->host());
          if (card.format->link_card) {
            linked.section("LINK_SAYS").text("LINK_TITLE", card.link_card.title);
            if (!card.link_card.description.empty()) linked.section("LINK_MORE").text("LINK_TEXT", card.link_card.description);
          }
        }
      }
    }
  }

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
  put_kind(card, view);
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

  put_kind(card, view);
  put_state(shell, request, state_of(tx, card, parts), view);

  if (card.format->needs_media) {
    const std::string key = manifest.demonstration ? "stories.media_trial" : "stories.media_missing";
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
