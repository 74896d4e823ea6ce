// SPDX-License-Identifier: Apache-2.0
#include "desk/newsroom/present.hpp"

#include <algorithm>

#include "desk/newsroom/rules.hpp"
#include "platform/base/embedded.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/html/markdown.hpp"
#include "platform/text/unicode.hpp"
#include "platform/text/url.hpp"

namespace pv::desk::newsroom {

namespace {

using html::SafeUrl;

bool was_updated(const Page& page) { return page.updated_at - page.published_at >= std::chrono::minutes(1); }

/// "belprato.example/natale": an address as people read it.
std::string shown_address(const text::Url& url) {
  auto shown = url.authority() + (url.path() == "/" ? std::string() : url.path());
  return shown.starts_with("www.") ? shown.substr(4) : shown;
}

}  // namespace

const store::LanguageCount* Facts::language(std::string_view tag) const {
  const auto found = std::find_if(languages.begin(), languages.end(), [&](const auto& known) { return known.language == tag; });
  return found == languages.end() ? nullptr : &*found;
}

std::string Facts::home(std::string_view tag) const { return tag == primary ? "/" : "/" + std::string(tag) + "/"; }

const std::string& Presenter::style_path() {
  static const std::string path = [] {
    for (const auto& file : embedded::web) {
      if (file.name == "newsroom.css") return "/assets/newsroom.css?v=" + crypto::sha256_hex(file.data).substr(0, 12);
    }
    return std::string("/assets/newsroom.css");
  }();
  return path;
}

std::string Presenter::text(std::string_view language, const Message& message) const {
  return catalog_.format(rules::frame_language(language), message);
}

std::string Presenter::day(const Facts& facts, std::string_view language, Instant at) const {
  return text::format_instant(at, facts.zone, rules::frame_language(language), text::DateStyle::LongDay);
}

std::string Presenter::frame(const Facts& facts, const Head& head, std::string_view view_file, html::View content,
                             html::View layout) const {
  const auto frame = rules::frame_language(head.language);
  const auto feed = facts.language(head.language) != nullptr ? head.language : facts.primary;
  layout.text("PAGE_LANG", head.language).text("HEAD_TITLE", head.title).text("SITE_NAME", facts.brand.name);
  layout.url("STYLE_URL", SafeUrl::from(style_path()))
      .url("FEED_URL", SafeUrl::from(facts.feed(feed)))
      .url("HOME_URL", SafeUrl::from(facts.home(feed)));
  layout.flag("ON_FRONT", head.section == "news");
  if (!head.canonical.empty()) layout.section("CANONICAL").url("CANONICAL_URL", SafeUrl::from(head.origin + head.canonical));
  for (const auto& alternate : head.alternates) {
    auto& item = layout.section("ALTERNATES");
    item.text("ALTERNATE_LANG", alternate.language).url("ALTERNATE_URL", SafeUrl::from(head.origin + alternate.path));
  }
  if (facts.languages.size() > 1) {
    auto& nav = layout.section("LANGUAGES");
    for (const auto& known : facts.languages) {
      // To the same story where it exists in that language, else to its front page.
      const auto other =
          std::find_if(head.alternates.begin(), head.alternates.end(), [&](const auto& a) { return a.language == known.language; });
      auto& item = nav.section("LANGUAGE");
      item.text("LANGUAGE_TAG", known.language).text("LANGUAGE_NAME", rules::language_name(known.language));
      item.flag("LANGUAGE_NOW", known.language == head.language);
      if (known.language == head.language) continue;
      item.section("LANGUAGE_ELSE")
          .url("LANGUAGE_URL", SafeUrl::from(other == head.alternates.end() ? facts.home(known.language) : other->path));
    }
  }
  if (!facts.contact.empty()) {
    auto& contact = layout.section("CONTACT");
    for (const auto& line : facts.contact) {
      auto& row = contact.section("CONTACT_LINES");
      for (const auto& part : line) {
        auto& piece = row.section("PARTS");
        if (part.kind == rules::ContactPart::Kind::Text) piece.section("PLAIN").text("WORDS", part.words);
        else piece.section("LINKED").text("WORDS", part.words).url("PART_URL", SafeUrl::from(part.target));
      }
    }
  }
  if (!facts.brand.about.empty()) layout.section("ABOUT").text("ABOUT_TEXT", facts.brand.about);
  layout.flag("PRESS", !facts.contact.empty() || !facts.brand.about.empty());
  layout.include("CONTENT", view_file) = std::move(content);
  return renderer_.render("newsroom/views/site.html", frame, layout).str();
}

void Presenter::fill_teaser(const Facts& facts, const store::Teaser& page, html::View& view) const {
  view.text("STORY_TITLE", page.title).url("STORY_URL", SafeUrl::from("/" + page.slug));
  view.text("FORM_NAME", text(page.language, Message("newsroom.form." + page.form)));
  view.text("DAY", day(facts, page.language, page.published_at)).text("DAY_ISO", facts.zone.to_rfc3339(page.published_at));
  if (!page.standfirst.empty()) view.section("STANDFIRST").text("STANDFIRST_TEXT", page.standfirst);
}

Bodies::Body Bodies::find(const Page& page) const {
  const std::lock_guard lock(mutex_);
  const auto found = bodies_.find(page.id.str());
  return found == bodies_.end() || found->second.version != page.version ? nullptr : found->second.body;
}

void Bodies::put(const Page& page, Body body) {
  if (body->str().size() > kMaxBytes / 8) return;
  const std::lock_guard lock(mutex_);
  auto& entry = bodies_[page.id.str()];
  if (entry.body) bytes_ -= entry.body->str().size();
  bytes_ += body->str().size();
  entry = {.version = page.version, .body = std::move(body)};
  // Rarely full, and all of it can be made again.
  if (bytes_ <= kMaxBytes) return;
  bodies_.clear();
  bytes_ = 0;
}

Bodies::Body Presenter::body(const Page& page) const {
  if (auto known = bodies_.find(page)) return known;
  html::MarkdownOptions options{.heading_offset = 0, .sponsored_rel = {}, .footnote_back = text(page.language, "html.footnote_back")};
  auto made = std::make_shared<const html::SafeHtml>(html::render_markdown(page.body, options));
  // The title is the page's h1. Some write their sections as "#", others as "##": both begin at h2. Text holds no bare "<".
  if (made->str().find("<h1>") != std::string::npos) {
    options.heading_offset = 1;
    made = std::make_shared<const html::SafeHtml>(html::render_markdown(page.body, options));
  }
  bodies_.put(page, made);
  return made;
}

std::string Presenter::front(const Facts& facts, const std::string& origin, const Front& front) const {
  html::View view;
  const auto home = facts.home(front.language);
  view.text("FRONT_TITLE", text(front.language, Message("newsroom.site.front_title", {{"brand", facts.brand.name}})));
  auto rest = front.stories.begin();
  if (front.number == 1) {
    if (rest != front.stories.end()) fill_teaser(facts, *rest++, view.section("LEAD"));
    // One second alone would look lost beside the column, two or three stand well together.
    if (front.stories.size() > 2) {
      auto& seconds = view.section("SECONDS");
      for (std::int64_t i = 0; i < kSeconds && rest != front.stories.end(); ++i) fill_teaser(facts, *rest++, seconds.section("SECOND"));
    }
  }
  if (rest != front.stories.end()) {
    auto& others = view.section("OTHERS");
    others.text("OTHERS_TITLE", text(front.language, front.number == 1 ? Message("newsroom.site.others")
                                                                       : Message("newsroom.site.page",
                                                                                 {{"number", front.number}, {"pages", front.pages}})));
    for (; rest != front.stories.end(); ++rest) fill_teaser(facts, *rest, others.section("OTHER"));
  }
  view.flag("NONE", front.stories.empty());
  if (front.pages > 1) {
    auto& pages = view.section("PAGES");
    const auto to = [&](std::int64_t number) { return SafeUrl::from(number == 1 ? home : home + "?page=" + std::to_string(number)); };
    if (front.number > 1) pages.section("NEWER").url("NEWER_URL", to(front.number - 1));
    if (front.number < front.pages) pages.section("OLDER").url("OLDER_URL", to(front.number + 1));
  }

  Head head{.language = front.language,
            .title = text(front.language, Message("newsroom.site.title", {{"brand", facts.brand.name}})),
            .section = "news",
            .canonical = front.number == 1 ? home : home + "?page=" + std::to_string(front.number),
            .origin = origin};
  if (facts.languages.size() > 1 && front.number == 1) {
    for (const auto& known : facts.languages) head.alternates.push_back({known.language, facts.home(known.language)});
  }
  html::View layout;
  if (!facts.brand.about.empty())
    layout.section("DESCRIPTION").text("DESCRIPTION_TEXT", text::fit(text::squeeze(facts.brand.about), 160, 2'000));
  return frame(facts, head, "newsroom/views/site_front.html", std::move(view), std::move(layout));
}

void Presenter::fill_social(const Facts& facts, const Page& page, const std::string& address, html::View& layout) const {
  const auto description = rules::description(page);
  if (!description.empty()) layout.section("DESCRIPTION").text("DESCRIPTION_TEXT", description);
  auto& social = layout.section("SOCIAL");
  social.text("SOCIAL_TITLE", page.title).text("SOCIAL_TEXT", description).text("SOCIAL_ADDRESS", address);
  social.text("PUBLISHED_ISO", facts.zone.to_rfc3339(page.published_at)).text("CHANGED_ISO", facts.zone.to_rfc3339(page.updated_at));
  if (const auto locale = rules::open_graph_locale(page.language); !locale.empty()) social.section("LOCALE").text("LOCALE_TAG", locale);
}

std::string Presenter::correction_line(const Facts& facts, const Page& page) const {
  return text(page.language,
              Message("newsroom.site.correction", {{"day", day(facts, page.language, page.corrected_at.value_or(page.updated_at))}}));
}

std::string Presenter::story(const Facts& facts, const std::string& origin, const Story& story) const {
  const auto& page = story.page;
  const auto time = [&](Instant at) {
    return day(facts, page.language, at) + ", " +
           text::format_instant(at, facts.zone, rules::frame_language(page.language), text::DateStyle::Time);
  };
  html::View view;
  view.text("TITLE", page.title).text("FORM_NAME", text(page.language, Message("newsroom.form." + page.form)));
  if (!page.standfirst.empty()) view.section("HAS_STANDFIRST").text("STANDFIRST_TEXT", page.standfirst);
  view.text("PUBLISHED", time(page.published_at)).text("PUBLISHED_ISO", facts.zone.to_rfc3339(page.published_at));
  if (was_updated(page))
    view.section("UPDATED").text("UPDATED_AT", time(page.updated_at)).text("UPDATED_ISO", facts.zone.to_rfc3339(page.updated_at));
  if (!page.correction.empty())
    view.section("CORRECTION").text("CORRECTION_DAY", correction_line(facts, page)).text("CORRECTION_TEXT", page.correction);
  view.html("BODY_HTML", *body(page));
  if (const auto link = text::Url::parse(page.link); !page.link.empty() && link) {
    view.section("MORE_AT").url("MORE_URL", SafeUrl::from(*link)).text("MORE_WORDS", shown_address(*link));
  }
  if (!story.related.empty()) {
    auto& related = view.section("RELATED");
    for (const auto& other : story.related) {
      auto& item = related.section("RELATED_STORY");
      item.text("RELATED_TITLE", other.title).url("RELATED_URL", SafeUrl::from("/" + other.slug));
      item.text("RELATED_DAY", day(facts, page.language, other.published_at))
          .text("RELATED_ISO", facts.zone.to_rfc3339(other.published_at));
    }
  }

  Head head{.language = page.language,
            .title = page.title + " · " + facts.brand.name,
            .section = {},
            .canonical = "/" + page.slug,
            .origin = origin};
  if (!story.alternates.empty()) {
    head.alternates = story.alternates;
    head.alternates.push_back({page.language, "/" + page.slug});
  }
  html::View layout;
  fill_social(facts, page, origin + "/" + page.slug, layout);
  layout.section("DATA").json("DATA_JSON", html::SafeJson(news_article(facts, origin, page)));
  return frame(facts, head, "newsroom/views/site_story.html", std::move(view), std::move(layout));
}

std::string Presenter::withdrawn(const Facts& facts, const std::string& origin, const Page& page) const {
  html::View view;
  view.text("KICKER", text(page.language, "newsroom.site.withdrawn")).text("TITLE", text(page.language, "newsroom.site.withdrawn_title"));
  view.text("DETAIL", page.withdrawal_note)
      .url("HOME_URL", SafeUrl::from(facts.home(facts.language(page.language) != nullptr ? page.language : facts.primary)));
  const auto at = page.withdrawn_at.value_or(page.updated_at);
  view.section("DATED").text("DAY", day(facts, page.language, at)).text("DAY_ISO", facts.zone.to_rfc3339(at));
  html::View layout;
  layout.flag("HIDDEN");
  const Head head{.language = page.language,
                  .title = text(page.language, "newsroom.site.withdrawn") + " · " + facts.brand.name,
                  .section = {},
                  .canonical = {},
                  .alternates = {},
                  .origin = origin};
  return frame(facts, head, "newsroom/views/site_note.html", std::move(view), std::move(layout));
}

std::string Presenter::failure(const Facts& facts, const std::string& language, int status, std::string_view title,
                               std::string_view detail) const {
  html::View view;
  view.text("KICKER", std::to_string(status)).text("TITLE", title).text("DETAIL", detail);
  view.url("HOME_URL", SafeUrl::from(facts.home(facts.language(language) != nullptr ? language : facts.primary)));
  html::View layout;
  layout.flag("HIDDEN");
  const Head head{.language = language,
                  .title = std::string(title) + " · " + facts.brand.name,
                  .section = {},
                  .canonical = {},
                  .alternates = {},
                  .origin = {}};
  return frame(facts, head, "newsroom/views/site_note.html", std::move(view), std::move(layout));
}

std::string Presenter::content(const Facts& facts, const Page& page) const {
  std::string out;
  if (!page.correction.empty()) {
    out = "<p><strong>" + html::escape(correction_line(facts, page)).str() + "</strong> " + html::escape(page.correction).str() + "</p>\n";
  }
  out += body(page)->str();
  return out;
}

json::object news_article(const Facts& facts, const std::string& origin, const Page& page) {
  const json::object publisher{{"@type", "Organization"}, {"name", facts.brand.name}, {"url", origin + "/"}};
  const auto address = origin + "/" + page.slug;
  json::object article{{"@context", "https://schema.org"},
                       {"@type", "NewsArticle"},
                       {"headline", page.title},
                       {"url", address},
                       {"mainEntityOfPage", json::object{{"@type", "WebPage"}, {"@id", address}}},
                       {"datePublished", facts.zone.to_rfc3339(page.published_at)},
                       {"dateModified", facts.zone.to_rfc3339(page.updated_at)},
                       {"inLanguage", page.language},
                       {"isAccessibleForFree", true},
                       {"author", json::array{publisher}},
                       {"publisher", publisher}};
  if (const auto description = rules::description(page); !description.empty()) article["description"] = description;
  if (!page.correction.empty()) {
    article["correction"] = json::object{{"@type", "CorrectionComment"},
                                         {"text", page.correction},
                                         {"datePublished", facts.zone.to_rfc3339(page.corrected_at.value_or(page.updated_at))}};
  }
  return article;
}

}  // namespace pv::desk::newsroom
