// SPDX-License-Identifier: Apache-2.0
// The quick post: one text, its channels and a time. It is a story like any other, of form *post*, and can be completed later.
#include <algorithm>

#include "desk/publishing/pages.hpp"
#include "platform/html/to_markdown.hpp"
#include "platform/text/catalog.hpp"
#include "platform/text/unicode.hpp"

namespace pv::desk::publishing {

namespace {

using html::SafeUrl;
using people::session_of;
namespace may = people::permission;

/// What was typed, as it comes and as it goes back into the form.
struct Typed {
  std::string story;  ///< the id that the page carries for its story
  std::string text;
  std::vector<std::string> channels;
  std::string when;  ///< "now", "at", "draft"
  std::string at;
  std::string zone;
  bool second = false;
  stories::Details repost;
};

Typed typed_in(const http::Request& request) {
  Typed typed{.story = request.form.get_or("story", ""),
              .text = request.form.get_or("text", ""),
              .channels = request.form.all("channel"),
              .when = request.form.get_or("when", "draft"),
              .at = request.form.get_or("at", ""),
              .zone = request.form.get_or("zone", ""),
              .second = request.form.get_or("which", "") == "second",
              .repost = {}};
  for (const std::string key : {"repost_author", "repost_url", "repost_permission", "repost_note"})
    if (auto value = request.form.get("details." + key); value && !text::trim(*value).empty()) typed.repost[key] = std::move(*value);
  return typed;
}

/// The channels a quick post is offered for: those that take a text without a title.
struct Offered {
  channels::Channel channel;
  const core::Channel* network = nullptr;
  const core::Format* format = nullptr;
};
std::vector<Offered> offered(db::Tx& tx, const Id<Brand>& brand, const core::Registry& registry) {
  std::vector<Offered> list;
  for (auto& channel : channels::list_channels(tx, brand)) {
    const auto* network = registry.find(channel.network);
    if (network == nullptr || network->manifest.leg != core::Leg::Social) continue;
    list.push_back({std::move(channel), network, &network->manifest.formats.front()});
  }
  return list;
}

class Quick {
 public:
  Quick(Publishing& publishing, const people::Desk& desk, const core::Registry& registry)
      : publishing_(publishing), desk_(desk), registry_(registry), actions_(publishing, desk, registry) {}

  Result<http::Response> form(const http::Request& request) const {
    Typed typed{.story = Id<stories::Story>::create(desk_.clock.now()).str()};
    typed.text = text::repair_utf8(request.query.get_or("text", "").substr(0, 10'000));
    return page(request, typed, std::nullopt);
  }

  Result<http::Response> send(const http::Request& request) const {
    const auto typed = typed_in(request);
    const auto sent = write(request, typed);
    if (!sent) return page(request, typed, sent.error());
    for (const auto& placement : sent->placements) actions_.announce(placement);
    if (sent->placements.empty()) return http::Response::redirect("/stories/" + sent->story);
    return http::Response::redirect("/outcomes#placement-" + sent->placements.front().id.str());
  }

  /// How long the text is on each channel, while it is typed.
  Result<http::Response> counts(const http::Request& request) const {
    const auto typed = text::normalise(text::repair_utf8(request.form.get_or("text", "").substr(0, stories::kMaxBody)));
    html::View view;
    desk_.database.read([&](db::Tx& tx) {
      for (const auto& one : offered(tx, session_of(request).brand_id(), registry_)) {
        auto& item = view.section("COUNTS");
        item.flag("OOB");
        fill_count(request, one, typed, item);
      }
    });
    return desk_.shell.fragment(request, "publishing/views/quick_counts.html", std::move(view));
  }

 private:
  struct Sent {
    std::string story;
    std::vector<Placement> placements;
  };

  [[nodiscard]] std::string text_of(const http::Request& request, const Message& message) const {
    return desk_.shell.text(request, message);
  }

  void fill_count(const http::Request& request, const Offered& one, const std::string& typed, html::View& item) const {
    const auto count = one.network->count(*one.format, one.channel.settings, text::trim(typed));
    const auto number = [](std::size_t value) { return static_cast<std::int64_t>(value); };
    item.text("CHANNEL", one.channel.id.str());
    item.text("LEVEL", count.over() ? "over" : "ok").flag("OVER", count.over());
    if (count.max == 0) return;
    const bool over = count.used > count.max;
    item.text(
        "COUNT_TEXT",
        text_of(request,
                Message(over ? "stories.count.over" : "stories.count.ok",
                        {{"used", number(count.used)}, {"max", number(count.max)}, {"over", over ? number(count.used - count.max) : 0}})));
  }

  /// All or nothing: the story, and a placement on each channel chosen.
  Result<Sent> write(const http::Request& request, const Typed& typed) const {
    const auto& session = session_of(request);
    const auto now = desk_.clock.now();
    const bool plans = typed.when == "now" || typed.when == "at";
    if (plans && !session.may(may::kPlacementPlan)) return fail(Code::Forbidden, "people.forbidden");
    if (!text::valid_utf8(typed.text)) return fail(Error(Code::InvalidInput, "stories.not_text").for_field("text"));
    const auto plain = text::trim(text::normalise(typed.text));
    if (plain.empty()) return fail(Error(Code::InvalidInput, "publishing.quick_empty").for_field("text"));
    if (plans && typed.channels.empty()) return fail(Error(Code::InvalidInput, "publishing.quick_no_channel").for_field("channel"));
    std::optional<WallTime> wall;
    if (typed.when == "at") {
      if (typed.at.empty()) return fail(Error(Code::InvalidInput, "publishing.time_missing").for_field("at"));
      auto read = WallTime::parse(typed.at);
      if (!read) return fail(std::move(read).error().for_field("at"));
      wall = *read;
    }
    auto id = Id<stories::Story>::parse(typed.story);
    if (!id) return fail(Error(id.error()));
    stories::StoryInput input{.title = {},
                              .standfirst = {},
                              .body = html::plain_to_markdown(plain),
                              .form = stories::Form::Post,
                              .need = std::nullopt,
                              .language = session.brand->language() == "en" ? "en" : "it",
                              .link = {},
                              .details = typed.repost};
    return desk_.database.write([&](db::Tx& tx) -> Result<Sent> {
      // The form was sent twice: what it made the first time stands.
      if (const auto known = stories::find_story(tx, session.brand_id(), *id); known && known->created_by == session.person.id) {
        Sent sent{.story = id->str(), .placements = {}};
        for (const auto& rendition : stories::renditions_of(tx, session.brand_id(), *id))
          for (auto& placement : plan::placements_of(tx, session.brand_id(), rendition.id)) sent.placements.push_back(std::move(placement));
        return sent;
      }
      // What was typed goes out as it was typed: nothing is cut to fit.
      for (const auto& one : offered(tx, session.brand_id(), registry_)) {
        if (!plans || std::find(typed.channels.begin(), typed.channels.end(), one.channel.id.str()) == typed.channels.end()) continue;
        const auto count = one.network->count(*one.format, one.channel.settings, plain);
        if (!count.over()) continue;
        return fail(Error(Code::TooLarge, Message("publishing.quick_too_long", {{"network", one.network->manifest.name},
                                                                                {"used", static_cast<std::int64_t>(count.used)},
                                                                                {"max", static_cast<std::int64_t>(count.max)}}))
                        .for_field("text"));
      }
      const auto story = PV_TRY(stories::create_story(tx, now, &session, session.brand_id(), input, registry_, *id));
      Sent sent{.story = story.id.str(), .placements = {}};
      if (!plans) return sent;
      for (const auto& rendition : stories::renditions_of(tx, session.brand_id(), story.id)) {
        if (std::find(typed.channels.begin(), typed.channels.end(), rendition.channel_id.str()) == typed.channels.end()) continue;
        auto planned = plan::plan(tx, now, &session, session.brand_id(), registry_,
                                  {.rendition = rendition.id, .wall = wall, .zone = text::trim(typed.zone), .second = typed.second});
        if (!planned) return fail(std::move(planned).error());
        sent.placements.push_back(std::move(planned->placement));
      }
      if (sent.placements.size() != typed.channels.size())
        return fail(Error(Code::InvalidInput, "stories.channel_unknown").for_field("channel"));
      return sent;
    });
  }

  Result<http::Response> page(const http::Request& request, const Typed& typed, const std::optional<Error>& fault) const {
    const auto& session = session_of(request);
    const auto zone = session.zone();
    html::View view;
    const auto shown = text::repair_utf8(typed.text);
    view.text("STORY", fault && fault->safe.key == "stories.id_taken" ? Id<stories::Story>::create(desk_.clock.now()).str() : typed.story);
    view.text("TEXT", shown).text("TEXT_LANG", session.brand->language());
    desk_.database.read([&](db::Tx& tx) {
      const auto list = offered(tx, session.brand_id(), registry_);
      auto chosen = typed.channels;
      if (chosen.empty() && !fault) chosen = last_chosen(tx, session);
      for (const auto& one : list) {
        const auto id = one.channel.id.str();
        auto& item = view.section("CHANNELS");
        item.text("CHANNEL", id).text("NETWORK", one.network->manifest.name).text("ACCOUNT", one.channel.name);
        item.url("CHANNEL_ICON_URL", SafeUrl::from("/assets/icons.svg#net-" + one.network->manifest.preview_style));
        const bool all = chosen.empty() && !fault;
        item.flag("CHOSEN", all || std::find(chosen.begin(), chosen.end(), id) != chosen.end());
        fill_count(request, one, shown, item.include("COUNT", "publishing/views/quick_counts.html").section("COUNTS"));
      }
      view.flag("NO_CHANNELS", list.empty());
    });
    auto next = zone.at(desk_.clock.now() + std::chrono::hours(1));
    next.minute = next.second = 0;
    const auto at = typed.at.empty() ? next.to_string() : typed.at.substr(0, 40);
    view.text("AT_VALUE", at).text("ZONE_HELP", text_of(request, Message("publishing.at_help", {{"zone", zone.name()}})));
    view.text("ZONE", typed.zone.empty() ? zone.name() : typed.zone.substr(0, 80));
    fill_clock({desk_, registry_, publishing_}, request, at, zone.name(), typed.second,
               view.include("CLOCK", "publishing/views/clock.html"));
    const auto repost = [&](const std::string& key) {
      const auto found = typed.repost.find(key);
      return found == typed.repost.end() ? std::string() : text::repair_utf8(found->second);
    };
    view.text("REPOST_AUTHOR", repost("repost_author")).text("REPOST_WHERE", repost("repost_url"));
    view.text("REPOST_PERMISSION", repost("repost_permission"))
        .text("REPOST_NOTE", repost("repost_note"))
        .flag("REPOSTED", !typed.repost.empty());
    view.flag("MAY_PLAN", session.may(may::kPlacementPlan)).flag("MAY_CONNECT", session.may(may::kChannelManage));
    if (fault) people::show_fault(desk_.shell, request, *fault, view);
    return desk_.shell.page(request, "stories", text_of(request, Message("publishing.quick")), "publishing/views/quick.html",
                            std::move(view), fault ? traits(fault->code).http_status : 200);
  }

  /// Where this person's last quick post was meant to go.
  static std::vector<std::string> last_chosen(db::Tx& tx, const people::Session& session) {
    std::vector<std::string> chosen;
    const auto last = stories::last_post(tx, session.brand_id(), session.person.id);
    if (!last) return chosen;
    for (const auto& rendition : stories::renditions_of(tx, session.brand_id(), *last))
      if (!plan::placements_of(tx, session.brand_id(), rendition.id).empty()) chosen.push_back(rendition.channel_id.str());
    return chosen;
  }

  Publishing& publishing_;
  const people::Desk& desk_;
  const core::Registry& registry_;
  Actions actions_;
};

}  // namespace

std::vector<http::Route> quick_routes(Publishing& publishing, const people::Desk& desk, const core::Registry& registry) {
  using enum http::Method;
  const auto quick = std::make_shared<Quick>(publishing, desk, registry);
  const auto row = [&](http::Method method, std::string pattern,
                       Result<http::Response> (Quick::*handler)(const http::Request&) const) -> http::Route {
    return {method, std::move(pattern), http::Access::Member, may::kStoryWrite,
            [quick, handler](const http::Request& request) { return (quick.get()->*handler)(request); }};
  };
  return {row(Get, "/quick", &Quick::form), row(Post, "/quick", &Quick::send), row(Post, "/quick/counts", &Quick::counts)};
}

}  // namespace pv::desk::publishing
