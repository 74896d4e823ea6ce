// SPDX-License-Identifier: Apache-2.0
#include "desk/newsroom/site.hpp"

#include <algorithm>
#include <charconv>

#include "desk/newsroom/rules.hpp"
#include "platform/base/embedded.hpp"
#include "platform/base/log.hpp"
#include "platform/crypto/crypto.hpp"

namespace pv::desk::newsroom {

namespace {

constexpr std::string_view kPolicy =
    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors "
    "'self'";
/// A browser asks again each time (a 304 most times), so that a correction or a withdrawal shows at once to who was here before;
/// those behind a shared cache see it within a minute.
constexpr std::string_view kFresh = "public, max-age=0, s-maxage=60, must-revalidate";
constexpr std::string_view kForEver = "public, max-age=31536000, immutable";
constexpr std::int64_t kFeedEntries = 30;
constexpr std::size_t kFeedBytes = 1'000'000;  // of Markdown; entries beyond it give their summary alone
constexpr int kBestGzip = 9;

http::Response page(std::string text, std::string_view type, Instant changed, int status = 200) {
  http::Response response;
  response.status = status;
  response.headers.set("Content-Type", std::string(type));
  response.headers.set("ETag", "\"" + crypto::sha256_hex(text).substr(0, 20) + "\"");
  response.headers.set("Last-Modified", to_http_date(changed));
  response.headers.set("Cache-Control", std::string(kFresh));
  response.body = std::move(text);
  return response;
}

http::Response html_page(std::string text, Instant changed, int status = 200) {
  return page(std::move(text), "text/html; charset=utf-8", changed, status);
}

/// What stays is compressed once, as well as can be; what is made for one request is left to the server.
http::Response to_be_kept(http::Response made) {
  auto body = std::make_shared<http::CachedBody>();
  body->plain = std::get<std::string>(std::move(made.body));
  if (made.headers.get("Content-Type") != "font/woff2") body->gzip = http::gzip(body->plain, kBestGzip);
  made.body = std::move(body);
  return made;
}

/// Languages that failures are told in; the brand's own comes first.
std::vector<std::string> frame_languages(const Brand& brand) {
  const auto first = rules::frame_language(brand.language());
  return {first, first == "it" ? "en" : "it"};
}

std::string without_slash(std::string origin) {
  while (origin.ends_with('/')) origin.pop_back();
  return origin;
}

std::shared_ptr<Facts> texts_of(const Brand& brand) {
  auto facts = std::make_shared<Facts>();
  facts->brand = brand;
  facts->zone = Zone::parse(brand.zone).value_or(Zone::utc());
  facts->primary = brand.language();
  facts->contact = rules::contact_lines(brand.press_contact);
  return facts;
}

auto not_found() { return fail(Code::NotFound, "newsroom.site.not_found"); }

/// The `?page=` asked for; 0 when it is no page number or anything else is asked.
std::int64_t page_asked(const http::Request& request) {
  const auto text = request.query.get_or("page", "1");
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size() && number < 1'000'000 ? std::max<std::int64_t>(number, 0) : 0;
}

std::string_view asset_type(std::string_view name) {
  if (name == "newsroom.css") return "text/css; charset=utf-8";
  if (name == "favicon.svg") return "image/svg+xml";
  if (name.starts_with("fonts/") && name.ends_with(".woff2")) return "font/woff2";
  return {};
}

}  // namespace

BrandSite::BrandSite(people::Desk desk, const html::Renderer& renderer, const Brand& brand, const std::string& origin)
    : desk_(desk), presenter_(renderer, desk.shell.catalog()), cache_(desk.clock), brand_id_(brand.id) {
  set(brand, origin);
  site_.name = "newsroom";
  site_.gate = this;
  site_.cache = &cache_;
  site_.languages = frame_languages(brand);
  site_.content_security_policy = std::string(kPolicy);
  add("/", &BrandSite::front);
  add("/feed.atom", &BrandSite::feed);
  add("/sitemap.xml", &BrandSite::sitemap);
  add("/robots.txt", &BrandSite::robots);
  add("/assets/{path*}", &BrandSite::asset);
  add("/{slug}", &BrandSite::story);
  add("/{language}/", &BrandSite::language_front);
  add("/{language}/feed.atom", &BrandSite::feed);
}

void BrandSite::add(std::string pattern, Handler handler) {
  site_.routes.add({http::Method::Get, std::move(pattern), http::Access::Public, http::kNoPermission,
                    [this, handler](const http::Request& request) { return (this->*handler)(request); }, http::BodyKind::None});
}

std::string BrandSite::origin() const { return *origin_.load(); }

void BrandSite::set(const Brand& brand, const std::string& origin) {
  const auto given = without_slash(origin);
  // An address that somebody chose is the only one this site answers to; one of this machine goes with whatever name it is reached by.
  site_.public_url = brand.newsroom_url || !rules::is_own_origin(given) ? given : std::string();
  origin_ = std::make_shared<const std::string>(given);
  set_at_ = to_micros(desk_.clock.now());
  facts_read_ = false;
  facts_ = texts_of(brand);
  cache_.drop();
}

std::shared_ptr<const Facts> BrandSite::facts_in(db::Tx& tx) {
  const auto brand = people::find_brand(tx, brand_id_);
  if (!brand) return nullptr;
  const auto known = facts_.load();
  const bool read = facts_read_.load();
  if (read && known->brand.public_epoch == brand->public_epoch) return known;
  auto facts = texts_of(*brand);
  for (auto& count : store::count_languages(tx, brand_id_)) {
    facts->changed = std::max(facts->changed, count.changed);
    if (count.live > 0) facts->languages.push_back(std::move(count));
  }
  if (facts->changed == Instant{}) facts->changed = feeds::made_at(brand_id_.str());
  // The brand's texts have no date of their own: they changed at the latest when it was seen.
  if (read) facts->changed = std::max(facts->changed, desk_.clock.now());
  const auto rank = [&](const store::LanguageCount& count) {
    const auto& order = brand->languages;
    return std::find(order.begin(), order.end(), count.language) - order.begin();
  };
  std::stable_sort(facts->languages.begin(), facts->languages.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
  if (!facts->languages.empty()) facts->primary = facts->languages.front().language;
  facts->modified = std::max(facts->changed, from_micros(set_at_.load()));
  facts_ = facts;
  facts_read_ = true;
  return facts;
}

template <class Load, class Make>
Result<http::Response> BrandSite::serve(const http::Request& request, const std::string& target, Load&& load, Make&& make) {
  const auto asked = desk_.clock.now();
  const bool canonical = request.target == target;
  using Loaded = decltype(load(std::declval<db::Tx&>(), std::declval<const Facts&>()));
  Moment moment;
  std::optional<Loaded> loaded;
  desk_.database.read([&](db::Tx& tx) {
    moment = {};
    moment.ticket.generation = cache_.generation();
    moment.origin = *origin_.load();
    moment.facts = facts_in(tx);
    if (!moment.facts) return;
    moment.ticket.epoch = moment.facts->brand.public_epoch;
    cache_.confirm(moment.ticket.epoch, asked);
    if (canonical) moment.held = cache_.held(target, moment.ticket);
    if (!moment.held) loaded.emplace(load(tx, *moment.facts));
  });
  if (!moment.facts) return fail(Code::Gone, "newsroom.site.closed");
  if (moment.held) return *moment.held;
  Result<http::Response> made = make(std::move(*loaded), moment);
  // A redirect is quicker made than looked up.
  if (!made || !canonical || (made->status != 200 && made->status != 410)) return made;
  auto kept = std::make_shared<const http::Response>(to_be_kept(*std::move(made)));
  cache_.put(target, kept, moment.ticket);
  return *kept;
}

template <class Pick>
Result<http::Response> BrandSite::serve_front(const http::Request& request, Pick&& pick) {
  const auto number = page_asked(request);
  if (number == 0) return not_found();
  const auto target = request.path + (number == 1 ? std::string() : "?page=" + std::to_string(number));
  return serve(
      request, target,
      [&](db::Tx& tx, const Facts& facts) {
        Presenter::Front front{.language = pick(facts), .number = number, .pages = 1, .stories = {}};
        if (const auto* known = facts.language(front.language)) front.pages = (known->live + kFrontPage - 1) / kFrontPage;
        if (!front.language.empty() && number <= front.pages) {
          front.stories = store::front(tx, brand_id_, front.language, kFrontPage, (number - 1) * kFrontPage);
        }
        return front;
      },
      [&](Presenter::Front front, const Moment& moment) -> Result<http::Response> {
        if (front.language.empty() || number > front.pages) return not_found();
        return html_page(presenter_.front(*moment.facts, moment.origin, front), moment.facts->modified);
      });
}

Result<http::Response> BrandSite::front(const http::Request& request) {
  return serve_front(request, [](const Facts& facts) { return facts.primary; });
}

Result<http::Response> BrandSite::language_front(const http::Request& request) {
  const std::string tag(request.capture("language"));
  const auto facts = desk_.database.read([&](db::Tx& tx) { return facts_in(tx); });
  if (!facts) return fail(Code::Gone, "newsroom.site.closed");
  // One address per page: the first language lives at "/", a story without a slash.
  if (tag == facts->primary) return http::Response::redirect("/", 308);
  if (facts->language(tag) == nullptr) {
    const bool known = desk_.database.read([&](db::Tx& tx) { return store::slug_taken(tx, brand_id_, tag); });
    if (known) return http::Response::redirect("/" + tag, 308);
    return not_found();
  }
  return serve_front(request, [&](const Facts& now) { return now.language(tag) != nullptr ? tag : std::string(); });
}

Result<http::Response> BrandSite::story(const http::Request& request) {
  const std::string slug(request.capture("slug"));
  struct Loaded {
    std::optional<Presenter::Story> story;
    bool language = false;
  };
  return serve(
      request, "/" + slug,
      [&](db::Tx& tx, const Facts& facts) {
        Loaded loaded;
        auto page = store::find_slug(tx, brand_id_, slug);
        if (!page) {
          loaded.language = facts.language(slug) != nullptr;
          return loaded;
        }
        Presenter::Story story{.page = std::move(*page), .related = {}, .alternates = {}};
        if (!story.page.withdrawn) {
          for (auto& other : store::front(tx, brand_id_, story.page.language, kRelated + 1, 0)) {
            if (other.id != story.page.id && static_cast<std::int64_t>(story.related.size()) < kRelated)
              story.related.push_back(std::move(other));
          }
          if (facts.languages.size() > 1) {
            for (const auto& other : store::of_story(tx, brand_id_, story.page.story_id)) {
              if (other.id != story.page.id) story.alternates.push_back({other.language, "/" + other.slug});
            }
          }
        }
        loaded.story = std::move(story);
        return loaded;
      },
      [&](Loaded loaded, const Moment& moment) -> Result<http::Response> {
        if (loaded.language) return http::Response::redirect(moment.facts->home(slug), 308);
        if (!loaded.story) return not_found();
        if (loaded.story->page.withdrawn) {
          return html_page(presenter_.withdrawn(*moment.facts, moment.origin, loaded.story->page), moment.facts->modified, 410);
        }
        return html_page(presenter_.story(*moment.facts, moment.origin, *loaded.story), moment.facts->modified);
      });
}

Result<http::Response> BrandSite::feed(const http::Request& request) {
  const auto named = request.captures.find("language");
  const auto asked = named == request.captures.end() ? std::optional<std::string>() : std::optional(named->second);
  struct Loaded {
    std::string language;
    std::vector<Page> pages;
  };
  return serve(
      request, request.path,
      [&](db::Tx& tx, const Facts& facts) {
        Loaded loaded{.language = asked.value_or(facts.primary), .pages = {}};
        if (!asked || facts.language(*asked) != nullptr) loaded.pages = store::newest(tx, brand_id_, loaded.language, kFeedEntries);
        return loaded;
      },
      [&](Loaded loaded, const Moment& moment) -> Result<http::Response> {
        const auto& facts = *moment.facts;
        if (asked && (facts.language(*asked) == nullptr || *asked == facts.primary)) {
          if (*asked == facts.primary) return http::Response::redirect("/feed.atom", 308);
          return not_found();
        }
        feeds::Feed feed{.brand = facts.brand,
                         .origin = moment.origin,
                         .path = facts.feed(loaded.language),
                         .home = facts.home(loaded.language),
                         .language = loaded.language,
                         .updated = facts.changed,
                         .entries = {}};
        std::size_t bytes = 0;
        for (auto& one : loaded.pages) {
          bytes += one.body.size();
          auto content = bytes <= kFeedBytes ? presenter_.content(facts, one) : std::string();
          feed.entries.push_back({.page = std::move(one), .content = std::move(content)});
        }
        return page(feeds::atom(feed), "application/atom+xml; charset=utf-8", facts.modified);
      });
}

Result<http::Response> BrandSite::sitemap(const http::Request& request) {
  return serve(
      request, "/sitemap.xml",
      [&](db::Tx& tx, const Facts& facts) {
        return store::live(tx, brand_id_, static_cast<std::int64_t>(feeds::kMaxPlaces - std::max<std::size_t>(facts.languages.size(), 1)));
      },
      [&](const std::vector<Page>& pages, const Moment& moment) -> Result<http::Response> {
        const auto& facts = *moment.facts;
        std::vector<feeds::Place> places;
        if (facts.languages.empty()) places.push_back({"/", facts.changed});
        for (const auto& known : facts.languages) places.push_back({facts.home(known.language), known.changed});
        for (const auto& one : pages) places.push_back({"/" + one.slug, one.updated_at});
        return page(feeds::sitemap(moment.origin, places), "application/xml; charset=utf-8", facts.modified);
      });
}

Result<http::Response> BrandSite::robots(const http::Request& request) {
  return serve(
      request, "/robots.txt", [](db::Tx&, const Facts&) { return 0; },
      [&](int, const Moment& moment) -> Result<http::Response> {
        return page(feeds::robots(moment.origin), "text/plain; charset=utf-8", moment.facts->modified);
      });
}

Result<http::Response> BrandSite::asset(const http::Request& request) {
  const auto name = request.capture("path");
  const auto type = asset_type(name);
  if (type.empty()) return not_found();
  for (const auto& file : embedded::web) {
    if (file.name != name) continue;
    // The style sheet names the fonts without a version: they are looked up again once a day.
    const auto version = request.query.get("v");
    const bool versioned = version && request.target == Presenter::style_path();
    return serve(
        request, versioned ? Presenter::style_path() : request.path, [](db::Tx&, const Facts&) { return 0; },
        [&](int, const Moment& moment) -> Result<http::Response> {
          auto response = page(std::string(file.data), type, moment.facts->modified);
          response.headers.erase("Last-Modified");
          response.headers.set("Cache-Control", versioned ? std::string(kForEver) : "public, max-age=86400");
          return response;
        });
  }
  return not_found();
}

Result<std::optional<http::Response>> BrandSite::admit(http::Request& /*request*/, const http::Route& /*route*/) {
  return std::optional<http::Response>();
}

http::Response BrandSite::present(const Error& error, const http::Request& request) {
  const auto& about = traits(error.code);
  if (about.http_status >= 500 && error.code != Code::Unavailable && !request.id.empty()) log::error("request_failed", error);
  const auto facts = facts_.load();
  const auto language = rules::frame_language(request.language);
  const auto title = presenter_.text(language, Message("newsroom.site.failure." + std::string(about.label)));
  auto response = http::Response::html(
      presenter_.failure(*facts, language, about.http_status, title, presenter_.text(language, error.safe)), about.http_status);
  response.headers.set("Cache-Control", "no-store");
  response.headers.set("Vary", "Accept-Language");
  if (error.retry_after) {
    response.headers.set("Retry-After", std::to_string(std::chrono::ceil<std::chrono::seconds>(*error.retry_after).count()));
  }
  return response;
}

std::string BrandSite::csrf_secret(const http::Request& /*request*/) { return {}; }

}  // namespace pv::desk::newsroom
