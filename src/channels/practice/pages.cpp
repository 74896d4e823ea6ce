// SPDX-License-Identifier: Apache-2.0
#include "channels/practice/pages.hpp"

#include <algorithm>
#include <limits>

#include "channels/practice/styles.hpp"
#include "platform/base/embedded.hpp"
#include "platform/base/log.hpp"
#include "platform/html/safe.hpp"
#include "platform/text/unicode.hpp"
#include "platform/text/url.hpp"

namespace pv::channels::practice {
namespace {

std::string escaped(std::string_view text) { return html::escape(text).str(); }

std::string translated(std::string_view language, Message message) { return escaped(texts().format(language, message)); }

const Zone& home_zone() {
  // The demonstration plays in Italy; the page names the zone.
  static const Zone kZone = Zone::parse("Europe/Rome").value_or(Zone::utc());
  return kZone;
}

std::string document(std::string_view language, std::string_view title, std::string_view body_class, const std::string& body) {
  const std::string lang = language == "en" ? "en" : "it";
  std::string page = "<!DOCTYPE html>\n<html lang=\"" + lang + "\">\n<head>\n<meta charset=\"utf-8\">\n";
  page += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n";
  page += "<title>" + escaped(title) + "</title>\n<link rel=\"stylesheet\" href=\"/style.css\">\n</head>\n";
  page += "<body class=\"" + escaped(body_class) + "\">\n<header class=\"banner\">" + translated(lang, "practice.banner") + "</header>\n";
  page += body;
  page += "</body>\n</html>\n";
  return page;
}

/// Text with its web addresses as links where the imitated network makes them so.
std::string linked(std::string_view text, bool links) {
  if (!links) return escaped(text);
  std::string markup;
  std::size_t at = 0;
  for (const text::Span& span : text::find_urls(text)) {
    const std::string_view address = text.substr(span.begin, span.end - span.begin);
    markup += escaped(text.substr(at, span.begin - at));
    markup += "<a href=\"" + escaped(html::SafeUrl::from(address).str()) + "\" rel=\"nofollow noreferrer\">" + escaped(address) + "</a>";
    at = span.end;
  }
  return markup + escaped(text.substr(at));
}

std::string initial(const Member& member) {
  const std::vector<std::size_t> offsets = text::grapheme_offsets(member.name);
  return offsets.size() > 1 ? member.name.substr(0, offsets[1]) : "·";
}

enum class Length { Cut, Whole };

std::string card_markup(const Styles& styles, std::string_view language, const Card& card, Length length) {
  const Style* look = styles.find(card.member.style);
  const Format* format = look ? look->format(card.post.format) : nullptr;
  const std::string style_class = look ? look->id() : "plain";
  const std::size_t cut = format && length == Length::Cut ? format->preview_cut : 0;
  const bool links = format && format->link_in_text;
  const std::string shown = cut ? text::fit(card.post.text, cut, std::numeric_limits<std::size_t>::max()) : card.post.text;
  const std::string address = "/posts/" + text::percent_encode(card.post.id);
  std::string markup = "<article class=\"card " + style_class + "\">\n<header>\n<span class=\"mark\" aria-hidden=\"true\">" +
                       escaped(initial(card.member)) + "</span>\n";
  markup += "<p><a class=\"name\" href=\"/" + text::percent_encode(card.member.id) + "\">" + escaped(card.member.name) + "</a>\n";
  markup += "<span class=\"meta\">@" + escaped(card.member.handle) + " · " + escaped(styles.brand(card.member.style)) + " · <a href=\"" +
            address + "\"><time datetime=\"" + to_rfc3339(card.post.at) + "\">" +
            escaped(text::format_instant(card.post.at, home_zone(), language, text::DateStyle::FullWithZone)) +
            "</time></a></span></p>\n</header>\n";
  if (format && format->needs_media) {
    const bool upright = format->preview == PreviewKind::Frame;
    markup +=
        std::string("<p class=\"picture") + (upright ? " upright" : "") + "\">" + translated(language, "practice.no_picture") + "</p>\n";
  }
  markup += "<p class=\"text\"" + (card.post.language.empty() ? std::string() : " lang=\"" + escaped(card.post.language) + "\"") + ">" +
            linked(shown, links);
  if (shown != card.post.text) markup += " <a class=\"more\" href=\"" + address + "\">" + translated(language, "practice.more") + "</a>";
  markup += "</p>\n";
  if (!card.post.link.empty() && links) {
    const Result<text::Url> link = text::Url::parse(card.post.link);
    if (link) {
      markup += "<p class=\"link\"><a href=\"" + escaped(html::SafeUrl::from(*link).str()) + "\" rel=\"nofollow noreferrer\">" +
                escaped(link->host()) + "</a></p>\n";
    }
  }
  return markup + "</article>\n";
}

std::string cards_markup(const Styles& styles, std::string_view language, const std::vector<Card>& cards) {
  if (cards.empty()) return "<p class=\"empty\">" + translated(language, "practice.nothing_yet") + "</p>\n";
  std::string markup;
  for (const Card& card : cards) markup += card_markup(styles, language, card, Length::Cut);
  return markup;
}

std::string home_link(std::string_view language) {
  return "<p class=\"home\"><a href=\"/\">" + translated(language, "practice.all_accounts") + "</a></p>\n";
}

}  // namespace

const text::Catalog& texts() {
  static const text::Catalog kTexts = [] {
    std::vector<std::pair<std::string, std::string>> files;
    for (const embedded::File& file : embedded::i18n) {
      if (!file.name.ends_with(".toml")) continue;
      files.emplace_back(std::string(file.name.substr(0, file.name.size() - 5)), std::string(file.data));
    }
    Result<text::Catalog> catalog = text::Catalog::create(files);
    if (!catalog) {
      log::error("practice.catalogue", catalog.error());
      catalog = text::Catalog::create({});
    }
    return std::move(catalog).value();
  }();
  return kTexts;
}

std::string render_wall(const Styles& styles, std::string_view language, const std::vector<Member>& members,
                        const std::vector<Card>& cards) {
  std::string body = "<main>\n<h1>" + translated(language, "practice.wall_title") + "</h1>\n<p class=\"lead\">" +
                     translated(language, "practice.wall_lead") + "</p>\n";
  if (!members.empty()) {
    body += "<nav aria-label=\"" + translated(language, "practice.accounts") + "\">\n<ul>\n";
    for (const Member& member : members) {
      body += "<li><a href=\"/" + text::percent_encode(member.id) + "\">" + escaped(member.name) + " · " +
              escaped(styles.brand(member.style)) + "</a></li>\n";
    }
    body += "</ul>\n</nav>\n";
  }
  body += cards_markup(styles, language, cards) + "</main>\n";
  return document(language, texts().text(language, "practice.wall_title"), "wall", body);
}

std::string render_member(const Styles& styles, std::string_view language, const Member& member, const std::vector<Card>& cards) {
  const std::string brand = styles.brand(member.style);
  std::string body = "<main>\n" + home_link(language) + "<h1>" + escaped(member.name) + "</h1>\n<p class=\"lead\">@" +
                     escaped(member.handle) + " · " + translated(language, Message("practice.account_on", {{"network", brand}})) + "</p>\n";
  body += cards_markup(styles, language, cards) + "</main>\n";
  return document(language, member.name + " · " + brand, "account", body);
}

std::string render_post(const Styles& styles, std::string_view language, const Card& card) {
  const std::string title =
      texts().format(language, Message("practice.post_by", {{"name", card.member.name}, {"network", styles.brand(card.member.style)}}));
  const std::string body = "<main>\n" + home_link(language) + "<h1>" + escaped(title) + "</h1>\n" +
                           card_markup(styles, language, card, Length::Whole) + "</main>\n";
  return document(language, title, "post", body);
}

std::string render_failure(std::string_view language, const Error& error) {
  const std::string body = "<main>\n" + home_link(language) + "<h1>" + translated(language, error.safe) + "</h1>\n</main>\n";
  return document(language, texts().format(language, error.safe), "failure", body);
}

std::string style_sheet(const Styles& styles) {
  std::string sheet =
      R"css(:root { color-scheme: light dark; --ground: #f2f1ee; --paper: #fff; --ink: #1c1b19; --quiet: #5c5953; --line: #d8d5ce; --link: #0b57a4; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #171614; --paper: #22211e; --ink: #eeece7; --quiet: #b1ada4; --line: #3b3934; --link: #8fc1f5; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
a { color: var(--link); overflow-wrap: anywhere; }
a:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
.banner { margin: 0; padding: .6rem 1rem; background: #3d2b00; color: #ffe9b0; text-align: center; font-weight: 600; }
main { max-width: 36rem; margin: 0 auto; padding: 1rem; }
.home { margin: 0 0 1rem; }
h1 { font-size: 1.35rem; line-height: 1.25; margin: .5rem 0; overflow-wrap: anywhere; }
.lead { color: var(--quiet); margin: 0 0 1rem; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem 1rem; margin: 0 0 1.25rem; padding: 0; }
nav a { display: inline-block; padding: .25rem 0; }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; margin: 0 0 1rem; padding: 1rem; }
.card header { display: flex; gap: .75rem; align-items: center; }
.card header p { margin: 0; min-width: 0; }
.mark { flex: none; width: 2.5rem; height: 2.5rem; border-radius: 50%; display: grid; place-items: center; color: #fff; font-weight: 700; background: #55524c; }
.name { display: block; font-weight: 650; color: inherit; text-decoration: none; }
.meta, .meta a { color: var(--quiet); font-size: .875rem; }
.text { white-space: pre-line; overflow-wrap: anywhere; margin: .75rem 0 0; }
.more { white-space: nowrap; }
.link { margin: .75rem 0 0; padding: .75rem; border: 1px solid var(--line); border-radius: 8px; font-size: .9rem; }
.picture { margin: .75rem -1rem 0; padding: 3.5rem 1rem; text-align: center; background: var(--ground); color: var(--quiet); font-size: .875rem; }
.upright { aspect-ratio: 9 / 16; max-width: 18rem; margin-inline: auto; display: grid; align-content: center; }
.empty { color: var(--quiet); border: 1px dashed var(--line); border-radius: 10px; padding: 2rem 1rem; text-align: center; }
)css";
  for (const Style* one : styles.all()) sheet += "." + one->id() + " .mark { background: " + one->original->manifest.accent + "; }\n";
  return sheet;
}

}  // namespace pv::channels::practice
