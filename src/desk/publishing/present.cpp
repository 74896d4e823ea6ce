// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "desk/publishing/pages.hpp"
#include "platform/text/catalog.hpp"
#include "platform/text/url.hpp"

/// From rows to what the views show.
namespace pv::desk::publishing {

namespace {

using html::SafeUrl;
using people::session_of;
using plan::PlacementState;
namespace may = people::permission;

constexpr std::string_view kIcons = "/assets/icons.svg#";
constexpr std::size_t kPostsShown = 5;

SafeUrl icon(std::string_view name) { return SafeUrl::from(std::string(kIcons) + std::string(name)); }
std::string state_name(const PageParts& parts, const http::Request& request, PlacementState state) {
  return parts.desk.shell.text(request, Message("publishing.state." + std::string(plan::to_string(state))));
}
SafeUrl path(std::string_view before, std::string_view id, std::string_view after = {}) {
  return SafeUrl::from(std::string(before) + std::string(id) + std::string(after));
}

/// The time alone today, with its day otherwise, in the brand's zone.
std::string when(const PageParts& parts, const http::Request& request, Instant instant, bool seconds) {
  using text::DateStyle;
  const auto& shell = parts.desk.shell;
  const auto day = shell.date(request, instant, DateStyle::Day);
  const auto time = shell.date(request, instant, seconds ? DateStyle::TimeSeconds : DateStyle::Time);
  return day == shell.date(request, parts.desk.clock.now(), DateStyle::Day) ? time : day + ", " + time;
}

/// `key` takes {day} ("none" for today) and {time}.
Message since_message(const PageParts& parts, const http::Request& request, const char* key, Instant at) {
  using text::DateStyle;
  const auto& shell = parts.desk.shell;
  const auto day = shell.date(request, at, DateStyle::Day);
  const bool today = day == shell.date(request, parts.desk.clock.now(), DateStyle::Day);
  return {key, {{"day", today ? std::string("none") : day}, {"time", shell.date(request, at, DateStyle::Time)}}};
}

void put_fault(const PageParts& parts, const http::Request& request, const Error& error, html::View& view) {
  view.section("ERRORS").text("ERROR", parts.desk.shell.text(request, error.safe));
  if (error.field == "at") view.flag("AT_INVALID");
  if (error.field == "zone") view.flag("ZONE_INVALID");
}

void put_reason(const PageParts& parts, const http::Request& request, const std::optional<Message>& reason, const std::string& network,
                html::View& view) {
  if (reason) view.section("REASON").text("REASON_TEXT", parts.desk.shell.text(request, plain_reason(*reason, network)));
}

std::string network_name(const PageParts& parts, const std::string& id) {
  const auto* network = parts.registry.find(id);
  return network != nullptr ? network->manifest.name : id;
}

class Evidence {
 public:
  Evidence(const PageParts& parts, const http::Request& request, const Delivery& delivery, const std::vector<store::Step>& steps,
           std::string network)
      : parts_(parts), request_(request), delivery_(delivery), steps_(steps), network_(std::move(network)) {}

  void fill(html::View& view) const {
    const auto* reason = json::object_at(delivery_.evidence, "reason");
    const auto what = reason != nullptr ? plan::message_from_json(*reason) : std::nullopt;
    view.text("WHAT", text(plain_reason(what.value_or(Message("publishing.doubt_silence")), network_)));
    const bool part = json::bool_at(delivery_.evidence, "part_is_out").value_or(false);
    view.text("WHY", text(part ? "publishing.decide_part" : "publishing.decide_why"));
    sent(view);
    looked(view);
  }

 private:
  [[nodiscard]] std::string text(const Message& message) const { return parts_.desk.shell.text(request_, message); }
  void fact(html::View& view, const char* key, const std::string& value) const {
    view.section("FACTS").text("FACT", text(Message(key))).text("VALUE", value);
  }
  [[nodiscard]] std::string at(const json::object& object, std::string_view key) const {
    const auto instant = parse_rfc3339(json::string_at(object, key).value_or(std::string()));
    return instant ? when(parts_, request_, *instant, true) : std::string();
  }

  void sent(html::View& view) const {
    for (const auto& step : steps_) {
      if (step.effect != core::Effect::Visible || !step.started_at) continue;
      fact(view, "publishing.fact.sent", when(parts_, request_, *step.started_at, true));
      // What went wrong on the way stands above, and with its technical side in the details.
      const auto status = json::int_at(step.exchange, "status");
      fact(view, "publishing.fact.answer",
           text(status ? Message("publishing.answer_status", {{"status", *status}}) : Message("publishing.answer_none")));
    }
  }

  void looked(html::View& view) const {
    const auto* looked = json::object_at(delivery_.evidence, "looked");
    if (looked == nullptr) {
      fact(view, "publishing.fact.looked", text("publishing.not_looked"));
      return;
    }
    const auto* shown = json::object_at(*looked, "evidence");
    std::string saw;
    if (const auto* error = json::object_at(*looked, "error"); error != nullptr) {
      if (const auto message = plan::message_from_json(*error)) saw = text(plain_reason(*message, network_));
    } else if (const auto key = json::string_at(*looked, "key")) {
      // What a network's own text needs stands in its evidence under the same names.
      const auto message = plan::message_from_json({{"key", *key}, {"args", shown != nullptr ? *shown : json::object()}});
      if (message) saw = text(*message);
    }
    fact(view, "publishing.fact.looked", text(Message("publishing.looked_at", {{"time", at(*looked, "at")}, {"saw", saw}})));
    auto& sides = view.section("SIDES");
    sides.text("OUR_TEXT", delivery_.content.text);
    const auto* posts = shown != nullptr ? json::array_at(*shown, "posts") : nullptr;
    sides.flag("NO_POSTS", posts == nullptr || posts->empty());
    if (posts == nullptr) return;
    std::size_t count = 0;
    for (const auto& post : *posts) {
      if (!post.is_object() || count++ == kPostsShown) continue;
      auto& item = sides.section("POSTS");
      item.text("POST_TEXT", json::string_at(post.get_object(), "text").value_or(std::string()));
      item.text("POST_AT", at(post.get_object(), "at"));
      const auto url = json::string_at(post.get_object(), "url").value_or(std::string());
      if (text::Url::parse(url)) item.section("POST_LINK").url("POST_URL", SafeUrl::from(url));
    }
  }

  const PageParts& parts_;
  const http::Request& request_;
  const Delivery& delivery_;
  const std::vector<store::Step>& steps_;
  std::string network_;
};

/// A time ahead: its date, and how long until then.
void put_ahead(const PageParts& parts, const http::Request& request, Instant at, html::View& view) {
  view.text("AT_ISO", to_rfc3339(at)).text("AT_TEXT", parts.desk.shell.date(request, at));
  view.section("AHEAD")
      .text("AT_ISO", to_rfc3339(at))
      .text("AHEAD_TEXT", text::format_relative(at, parts.desk.clock.now(), request.language));
}

void fill_stops(const PageParts& parts, const http::Request& request, db::Tx& tx, const std::vector<Stop>& stops, html::View& view) {
  for (const auto& stop : stops) {
    auto& item = view.section("STOPS");
    Message name(stop.name_key);
    if (stop.by) name.args.emplace_back("name", people::person_name(tx, *stop.by));
    item.text("STOP_STATE", stop.state).text("STOP_NAME", parts.desk.shell.text(request, name));
    if (stop.at) {
      auto& at = item.section("AT");
      if (stop.state == "wait") put_ahead(parts, request, *stop.at, at);
      else at.text("AT_ISO", to_rfc3339(*stop.at)).text("AT_TEXT", when(parts, request, *stop.at, stop.seconds));
    }
    if (!stop.url.empty()) item.section("OPEN").url("OPEN_URL", SafeUrl::from(stop.url));
  }
}

/// How and when it is known to be out: by the network's answer, or later by a look or a person.
void fill_outing(const PageParts& parts, const http::Request& request, db::Tx& tx, const Placement& placement,
                 const std::optional<Delivery>& delivery, const std::vector<plan::LifeEvent>& life, html::View& view) {
  const auto outing = outing_of(life);
  const auto finished = delivery ? delivery->finished_at : std::nullopt;
  const auto at = outing ? outing->at : finished.value_or(placement.instant);
  const auto time = when(parts, request, at, true);
  if (!outing || outing->known == Outing::Known::Answered) {
    view.section("ANSWERED").text("AT_ISO", to_rfc3339(at)).text("AT_TEXT", time);
    return;
  }
  const auto sent = delivery ? sent_at(store::steps_of(tx, delivery->brand_id, delivery->id)) : std::nullopt;
  Message said("publishing.out_seen", {{"time", time}, {"sent", sent ? when(parts, request, *sent, true) : std::string("none")}});
  if (outing->known == Outing::Known::Said && outing->person) {
    said.key = "publishing.out_confirmed";
    said.args.emplace_back("name", people::person_name(tx, *outing->person));
  }
  view.section("LEARNT").text("OUT_TEXT", parts.desk.shell.text(request, said));
}

}  // namespace

void fill_clock(const PageParts& parts, const http::Request& request, const std::string& at, const std::string& zone_name, bool second,
                html::View& view) {
  const auto wall = WallTime::parse(at.substr(0, 40));
  const auto zone = Zone::parse(zone_name.substr(0, 80));
  if (!wall || !zone) return;
  const auto clock = plan::view_clock(*wall, *zone, second);
  if (clock.choices.empty()) {
    if (clock.note) view.section("CLOCK_NOTE").text("NOTE_TEXT", parts.desk.shell.text(request, *clock.note));
    return;
  }
  auto& choose = view.section("CHOOSE");
  choose.text("TWICE", parts.desk.shell.text(request, Message("publishing.twice", {{"time", wall->to_string().substr(11, 5)}})));
  for (std::size_t i = 0; i < clock.choices.size(); ++i) {
    auto& choice = choose.section("CHOICES");
    choice.text("WHICH", i == 0 ? "first" : "second").text("CHOICE", parts.desk.shell.text(request, clock.choices[i]));
    choice.flag("CHOSEN", second == (i == 1));
  }
}

void fill_line(const PageParts& parts, const http::Request& request, db::Tx& tx, const OutcomeLine& line, const std::optional<Error>& fault,
               html::View& view) {
  const auto& session = session_of(request);
  const auto& placement = line.placement;
  const auto& id = placement.id.str();
  const auto life = plan::life_of(tx, placement.brand_id, placement.id);
  const auto* network = parts.registry.find(line.network);
  const auto withdrawn = parts.publishing.withdrawn_page(tx, line);
  const std::string state(withdrawn ? "withdrawn" : plan::to_string(placement.state));
  view.text("ID", id).text("STATE", state).text("STATE_NAME", parts.desk.shell.text(request, Message("publishing.state." + state)));
  view.url("STATE_ICON_URL", icon("state-" + state));
  view.url("LINE_URL", path("/placements/", id, "/line")).url("STORY_URL", path("/stories/", line.story_id));
  view.text("TITLE", line.story_title.empty() ? parts.desk.shell.text(request, "publishing.untitled") : line.story_title);
  const auto name = network_name(parts, line.network);
  view.text("NETWORK", name).text("ACCOUNT", line.channel_name);
  view.url("CHANNEL_ICON_URL", icon("net-" + (network != nullptr ? network->manifest.preview_style : std::string("default"))));
  fill_stops(
      parts, request, tx,
      present_life(placement, life, line.delivery ? line.delivery->url : std::string(), withdrawn ? withdrawn->withdrawn_at : std::nullopt),
      view);

  auto& more = view.section("MORE");
  if (fault) put_fault(parts, request, *fault, more);
  if (placement.state == PlacementState::Unknown && line.delivery) {
    auto& decide = more.section("DECIDE");
    const auto steps = store::steps_of(tx, placement.brand_id, line.delivery->id);
    Evidence(parts, request, *line.delivery, steps, name).fill(decide);
    if (session.may(may::kDeliveryDecide)) {
      auto& ask = decide.section("MAY_DECIDE");
      ask.url("DECIDE_URL", path("/deliveries/", line.delivery->id.str(), "/decide"));
      if (fault) ask.text("LINK", request.form.get_or("link", "").substr(0, 2048));
      ask.flag("ELSEWHERE", fault && fault->safe.key == "publishing.link_elsewhere");
      const auto channel = channels::find_channel(tx, placement.brand_id, placement.channel_id);
      if (channel && !channel->url.empty()) ask.section("PROFILE").url("PROFILE_URL", SafeUrl::from(channel->url));
    }
  } else {
    put_reason(parts, request, reason_of(placement, life), name, more);
  }
  auto& actions = more.section("ACTIONS");
  const bool stuck = placement.state == PlacementState::Held || placement.state == PlacementState::Failed;
  const bool open = placement.state == PlacementState::Planned || placement.state == PlacementState::Held;
  const bool waiting = placement.state == PlacementState::Sending && line.delivery && line.delivery->state == DeliveryState::Queued;
  if (session.may(may::kPlacementPlan)) {
    if (stuck) {
      auto& release = actions.section("RELEASE");
      release.url("RELEASE_URL", path("/placements/", id, "/release"));
      release.text("RELEASE_NAME",
                   parts.desk.shell.text(request, placement.state == PlacementState::Held ? "publishing.now" : "publishing.again"));
    }
    if (open) actions.section("MOVE").url("MOVE_URL", path("/placements/", id, "/move"));
    if (open || waiting || placement.state == PlacementState::Failed)
      actions.section("CANCEL").url("CANCEL_URL", path("/placements/", id, "/cancel"));
    if (plan::may_restore(placement, life, parts.desk.clock.now()))
      actions.section("RESTORE").url("RESTORE_URL", path("/placements/", id, "/restore"));
  }
  if (line.delivery && session.may(may::kDeliveryDecide) && may_reopen(tx, placement, life))
    actions.section("REOPEN").url("REOPEN_URL", path("/deliveries/", line.delivery->id.str(), "/decide"));
  if (withdrawn && session.may(may::kNewsroomManage)) actions.section("PUT_BACK").url("PAGE_URL", SafeUrl::from(withdrawn->path));
  if (line.delivery) actions.section("DETAIL").url("DETAIL_URL", path("/deliveries/", line.delivery->id.str()));
}

void fill_plan_form(const PageParts& parts, const http::Request& request, const plan::Rendition& rendition, const Placement* moving,
                    const std::optional<Message>& again, const std::optional<Error>& fault, html::View& view) {
  const auto& session = session_of(request);
  const auto& shell = parts.desk.shell;
  const auto zone = session.zone();
  const auto zone_name = moving != nullptr ? moving->zone : zone.name();
  const auto now = parts.desk.clock.now();
  // The next full hour is a better proposal than an empty field.
  const bool ahead = moving != nullptr && moving->instant > now;
  auto proposed = ahead ? moving->wall : zone.at(now + std::chrono::hours(1));
  if (!ahead) proposed.minute = 0;
  proposed.second = 0;
  auto least = zone.at(now);
  least.second = 0;
  view.text("RENDITION", rendition.id.str());
  view.url("ACTION_URL", moving != nullptr ? path("/placements/", moving->id.str(), "/move") : SafeUrl::from("/placements"));
  const auto back = "/stories/" + rendition.story_id.str() + "#rendition-" + rendition.id.str();
  view.text("BACK", back).url("BACK_URL", SafeUrl::from(back));
  view.text("HEADING", shell.text(request, moving != nullptr ? "publishing.move_title" : "publishing.plan_title"));
  view.text("SUBMIT", shell.text(request, moving != nullptr ? "publishing.move" : "publishing.plan"));
  view.text("AT_VALUE", fault ? request.form.get_or("at", "").substr(0, 40) : proposed.to_string());
  view.text("AT_MIN", least.to_string());
  const auto at_shown = fault ? request.form.get_or("at", "") : proposed.to_string();
  const auto zone_shown = fault ? request.form.get_or("zone", zone_name) : zone_name;
  const bool second = fault ? request.form.get_or("which", "") == "second" : ahead && plan::second_meant(*moving);
  fill_clock(parts, request, at_shown, zone_shown, second, view.include("CLOCK", "publishing/views/clock.html"));
  people::fill_zones(view, fault ? request.form.get_or("zone", zone_name).substr(0, 80) : zone_name);
  view.text("ZONE_HELP", shell.text(request, Message("publishing.at_help", {{"zone", zone_name}})));
  if (again) view.section("AGAIN").text("AGAIN_NOTE", shell.text(request, *again));
  view.flag("NOW", moving == nullptr);
  if (fault) put_fault(parts, request, *fault, view);
}

Message again_note(const PageParts& parts, const http::Request& request, const Standing& standing) {
  return since_message(parts, request, standing.changed ? "publishing.again_changed" : "publishing.again_note", standing.since);
}

void fill_differences(const PageParts& parts, const http::Request& request, const Standing& standing, html::View& view) {
  view.text("ONLINE_TEXT", parts.desk.shell.text(request, since_message(parts, request, "publishing.online_since", standing.since)));
  auto& sides = view.include("COMPARISON", "stories/views/comparison.html");
  sides.text("SIDE_BEFORE", parts.desk.shell.text(request, "publishing.side_online"));
  sides.text("SIDE_AFTER", parts.desk.shell.text(request, "publishing.side_now")).text("TEXT_LANG", standing.now.language);
  const auto part = [&](const char* key, const std::string& before, const std::string& after) {
    stories::compare(sides, parts.desk.shell.text(request, Message(key)), before, after);
  };
  const auto standfirst = [](const core::Publication& publication) {
    return json::string_at(publication.settings, "standfirst").value_or(std::string());
  };
  part("stories.field.title", standing.online.title, standing.now.title);
  part("stories.field.standfirst", standfirst(standing.online), standfirst(standing.now));
  part("stories.field.body", standing.online.text, standing.now.text);
  part("stories.field.link", standing.online.link, standing.now.link);
}

void fill_foot(const PageParts& parts, const http::Request& request, db::Tx& tx, const plan::Rendition& rendition,
               const std::optional<Standing>& standing, html::View& card) {
  const auto& desk = parts.desk;
  const auto& session = session_of(request);
  const auto placements = plan::placements_of(tx, rendition.brand_id, rendition.id);
  const Placement* last = telling(placements);
  card.text("RENDITION", rendition.id.str());
  card.text("BACK", "/stories/" + rendition.story_id.str() + "#rendition-" + rendition.id.str());
  const bool closed = last == nullptr;
  const bool out = last != nullptr && last->state == PlacementState::Published;
  const bool planned = last != nullptr && last->state == PlacementState::Planned;
  const auto life = last != nullptr ? plan::life_of(tx, last->brand_id, last->id) : std::vector<plan::LifeEvent>();
  if (last != nullptr) {
    const auto delivery = latest_delivery(tx, last->brand_id, last->id);
    const auto channel = channels::find_channel(tx, last->brand_id, last->channel_id);
    const auto network = channel ? network_name(parts, channel->network) : std::string();
    const auto fill = [&](const char* section) -> html::View& {
      auto& view = card.section(section);
      put_reason(parts, request, reason_of(*last, life), network, view);
      return view;
    };
    switch (last->state) {
      case PlacementState::Planned: {
        auto& view = fill("PLANNED");
        put_ahead(parts, request, last->instant, view);
        // A clock change met when it was planned or moved stays explained beside the time.
        for (auto event = life.rbegin(); event != life.rend(); ++event) {
          if (event->kind != "planned" && event->kind != "moved" && event->kind != "restored") continue;
          const auto* note = json::object_at(event->details, "note");
          const auto message = note != nullptr ? plan::message_from_json(*note) : std::nullopt;
          if (message) card.section("NOTE").text("NOTE_TEXT", desk.shell.text(request, *message));
          break;
        }
        break;
      }
      case PlacementState::Sending: fill("SENDING"); break;
      case PlacementState::Published: {
        if (standing && standing->withdrawn()) {
          const auto at = *standing->page->withdrawn_at;
          auto& view = card.section("WITHDRAWN");
          view.text("AT_ISO", to_rfc3339(at)).text("AT_TEXT", when(parts, request, at, false));
          if (session.may(may::kNewsroomManage)) view.section("PUT_BACK").url("PAGE_URL", SafeUrl::from(standing->page->path));
          break;
        }
        if (standing && standing->changed) {
          auto& view = card.section("CHANGED");
          view.text("ONLINE_TEXT", desk.shell.text(request, since_message(parts, request, "publishing.online_since", standing->since)));
          view.url("DIFFERENCES_URL", path("/renditions/", rendition.id.str(), "/differences"));
        }
        auto& view = fill("OUT");
        fill_outing(parts, request, tx, *last, delivery, life, view);
        if (delivery && !delivery->url.empty()) view.section("OPEN").url("OPEN_URL", SafeUrl::from(delivery->url));
        if (standing && standing->page && session.may(may::kNewsroomManage)) {
          if (standing->changed) view.section("UPDATE").url("UPDATE_URL", SafeUrl::from(standing->page->path + "?update=1"));
          view.section("CORRECT").url("PAGE_URL", SafeUrl::from(standing->page->path));
        }
        break;
      }
      case PlacementState::Held:
      case PlacementState::Failed:
      case PlacementState::Unknown: {
        auto& view = fill("TROUBLE");
        view.text("STATE", plan::to_string(last->state)).text("STATE_NAME", state_name(parts, request, last->state));
        view.url("STATE_ICON_URL", icon("state-" + std::string(plan::to_string(last->state))));
        view.url("LOOK_URL", SafeUrl::from("/outcomes#placement-" + last->id.str()));
        break;
      }
      case PlacementState::Cancelled: break;
    }
  }
  if (!session.may(may::kPlacementPlan)) {
    card.flag("MAY_NOT_PLAN", closed);
    return;
  }
  auto& plan_part = card.section("MAY_PLAN");
  // A page of our own is brought up to date in its place, with a note for its readers.
  const bool in_place = out && standing && standing->page;
  if (closed || planned || (out && !in_place)) {
    auto& place = plan_part.section("PLACE");
    place.url("PLACE_URL", planned ? path("/placements/", last->id.str(), "/move")
                                   : path("/renditions/", rendition.id.str(), out ? "/place?again=yes" : "/place"));
    place.text("PLACE_NAME", desk.shell.text(request, planned ? "publishing.move" : out ? "publishing.once_more" : "publishing.plan"));
    auto& form = place.include("FORM", "publishing/views/plan_form.html");
    const auto again = out && standing ? std::optional(again_note(parts, request, *standing)) : std::nullopt;
    fill_plan_form(parts, request, rendition, planned ? last : nullptr, again, std::nullopt, form);
    form.flag("DIALOG");
  }
  const auto* dropped = !placements.empty() && placements.back().state == PlacementState::Cancelled ? &placements.back() : nullptr;
  if (dropped != nullptr && plan::may_restore(*dropped, plan::life_of(tx, dropped->brand_id, dropped->id), desk.clock.now())) {
    auto& restore = plan_part.section("RESTORE");
    restore.url("RESTORE_URL", path("/placements/", dropped->id.str(), "/restore"));
    restore.text("WAS_AT",
                 desk.shell.text(request, Message("publishing.was_planned", {{"time", desk.shell.date(request, dropped->instant)}})));
  }
  plan_part.flag("PUBLISH", closed);
  if (planned) plan_part.section("CANCEL").url("CANCEL_URL", path("/placements/", last->id.str(), "/cancel"));
}

}  // namespace pv::desk::publishing
