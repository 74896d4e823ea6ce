// SPDX-License-Identifier: Apache-2.0
#include "desk/publishing/pages.hpp"
#include "platform/text/catalog.hpp"
#include "platform/text/url.hpp"

namespace pv::desk::publishing {

namespace {

using html::SafeUrl;
using people::session_of;

constexpr int kPage = 50;

/// A path of our own to go back to; anything else leads to the outcomes.
std::string back_path(const http::Request& request, const std::string& fallback) {
  const auto back = request.form.get_or("back", "");
  const bool ours = back.size() > 1 && back.size() < 300 && back[0] == '/' && back[1] != '/' && back[1] != '\\' &&
                    std::all_of(back.begin(), back.end(), [](unsigned char c) { return c > 0x20 && c < 0x7f && c != '\\'; });
  return ours ? back : fallback;
}

class Pages {
 public:
  Pages(Publishing& publishing, const people::Desk& desk, const core::Registry& registry)
      : publishing_(publishing), desk_(desk), parts_{desk, registry, publishing}, actions_(publishing, desk, registry) {}

  Result<http::Response> outcomes(const http::Request& request) const;
  Result<http::Response> line(const http::Request& request) const;
  Result<http::Response> notice(const http::Request& request) const;
  Result<http::Response> detail(const http::Request& request) const;
  Result<http::Response> place(const http::Request& request) const;
  Result<http::Response> differences(const http::Request& request) const;
  Result<http::Response> move_page(const http::Request& request) const;
  Result<http::Response> plan_form(const http::Request& request) const;
  Result<http::Response> move_form(const http::Request& request) const;
  Result<http::Response> clock(const http::Request& request) const;
  Result<http::Response> cancel_form(const http::Request& request) const;
  Result<http::Response> restore_form(const http::Request& request) const;
  Result<http::Response> release_form(const http::Request& request) const;
  Result<http::Response> decide_form(const http::Request& request) const;

 private:
  [[nodiscard]] std::string text(const http::Request& request, const Message& message) const { return desk_.shell.text(request, message); }
  Result<http::Response> line_of(const http::Request& request, const Id<Placement>& id, const std::optional<Error>& fault) const;
  Result<http::Response> detail_of(const http::Request& request, const Id<Placement>& id, const std::optional<Error>& fault) const;
  Result<http::Response> place_of(const http::Request& request, const Id<plan::Rendition>& id, const std::optional<Id<Placement>>& moving,
                                  bool again, const std::optional<Error>& fault) const;
  /// After an action on a line: the line alone for htmx, else back to where the form stood.
  Result<http::Response> after(const http::Request& request, const Id<Placement>& id, const Result<void>& done) const;
  void fill_attempt(const http::Request& request, db::Tx& tx, const Delivery& delivery, html::View& view) const;

  const Publishing& publishing_;
  const people::Desk& desk_;
  PageParts parts_;
  Actions actions_;
};

Result<http::Response> Pages::outcomes(const http::Request& request) const {
  const auto& brand = session_of(request).brand_id();
  const auto wanted = request.query.get_or("filter", "all");
  const auto filter = filter_from(wanted);
  const auto cursor = request.query.get_or("after", "");
  html::View view;
  desk_.database.read([&](db::Tx& tx) {
    fill_summary(parts_, request, tx, filter, false, view);
    auto page = outcome_lines(tx, brand, filter, cursor, kPage);
    std::vector<OutcomeLine> lines;
    // What needs a person stands first, whatever its date.
    if (filter == LineFilter::All && cursor.empty()) lines = needing_a_person(tx, brand, kPage);
    for (auto& line : page.lines) lines.push_back(std::move(line));
    for (const auto& line : lines) fill_line(parts_, request, tx, line, std::nullopt, view.include("LINES", "publishing/views/line.html"));
    if (lines.empty()) {
      auto& empty = view.section("EMPTY");
      const bool nothing = filter == LineFilter::All;
      empty.text("EMPTY_TITLE", text(request, nothing ? "publishing.empty" : "publishing.empty_filter"));
      empty.text("EMPTY_TEXT", text(request, nothing ? "publishing.empty_help" : "publishing.empty_filter_help"))
          .flag("EMPTY_LINK", nothing);
    }
    if (page.next) {
      const auto next = "/outcomes?filter=" + wanted + "&after=" + *page.next;
      view.section("MORE_ROWS").url("NEXT_URL", SafeUrl::from(filter == LineFilter::All ? "/outcomes?after=" + *page.next : next));
    }
  });
  return desk_.shell.page(request, "outcomes", text(request, "publishing.title"), "publishing/views/outcomes.html", std::move(view));
}

/// Which filter of the outcomes the request comes from; nothing when it comes from another page.
std::optional<LineFilter> filter_of_page(const http::Request& request) {
  const auto url = text::Url::parse(request.headers.get("HX-Current-URL").value_or(""));
  if (!url || url->path() != "/outcomes") return std::nullopt;
  constexpr std::string_view kName = "filter=";
  for (std::size_t at = 0; at <= url->query().size();) {
    const auto end = std::min(url->query().find('&', at), url->query().size());
    const auto pair = std::string_view(url->query()).substr(at, end - at);
    if (pair.starts_with(kName)) return filter_from(pair.substr(kName.size()));
    at = end + 1;
  }
  return LineFilter::All;
}

Result<http::Response> Pages::line_of(const http::Request& request, const Id<Placement>& id, const std::optional<Error>& fault) const {
  html::View view;
  const auto filter = filter_of_page(request);
  const bool found = desk_.database.read([&](db::Tx& tx) {
    const auto line = outcome_line(tx, session_of(request).brand_id(), id);
    if (line) fill_line(parts_, request, tx, *line, fault, view.include("LINE", "publishing/views/line.html"));
    // What the line has become changes the sentence and the counts above it, too.
    if (filter) fill_summary(parts_, request, tx, *filter, true, view);
    return line.has_value();
  });
  if (!found) return fail(Code::NotFound, "plan.not_found");
  return desk_.shell.fragment(request, "publishing/views/line_swap.html", std::move(view), fault ? 422 : 200);
}

Result<http::Response> Pages::line(const http::Request& request) const {
  return line_of(request, PV_TRY(Id<Placement>::parse(request.capture("id"))), std::nullopt);
}

/// What a toast says when a placement has come to an end: JSON {text, tone, link, link_text}.
Result<http::Response> Pages::notice(const http::Request& request) const {
  using plan::PlacementState;
  const auto id = PV_TRY(Id<Placement>::parse(request.capture("id")));
  struct Told {
    PlacementState state;
    Message message;
  };
  const auto told = desk_.database.read([&](db::Tx& tx) -> Result<Told> {
    const auto line = outcome_line(tx, session_of(request).brand_id(), id);
    if (!line) return fail(Code::NotFound, "plan.not_found");
    if (!rules::is_news(line->placement.state)) return fail(Code::NotFound, "publishing.no_news");
    return Told{line->placement.state, notice_of(parts_, request, tx, *line)};
  });
  if (!told) return tl::unexpected(told.error());
  const auto state = told->state;
  const auto tone = state == PlacementState::Published ? "ok" : state == PlacementState::Failed ? "bad" : "warn";
  return http::Response::json(json::object{{"text", text(request, told->message)},
                                           {"tone", tone},
                                           {"link", "/outcomes#placement-" + id.str()},
                                           {"link_text", text(request, "publishing.look")}},
                              200);
}

void Pages::fill_attempt(const http::Request& request, db::Tx& tx, const Delivery& delivery, html::View& view) const {
  const auto date = [&](Instant instant) {
    return desk_.shell.date(request, instant, text::DateStyle::Day) + ", " +
           desk_.shell.date(request, instant, text::DateStyle::TimeSeconds);
  };
  auto& attempt = view.section("ATTEMPTS");
  attempt.text("ATTEMPT_NAME", text(request, Message("publishing.attempt", {{"number", delivery.attempt}})));
  attempt.text("ATTEMPT_STATE", text(request, Message("publishing.delivery." + std::string(to_string(delivery.state)))));
  attempt.text("CONTENT_TEXT", delivery.content.text).text("HASH", delivery.content_hash);
  if (!delivery.content.title.empty()) attempt.section("HAS_TITLE").text("CONTENT_TITLE", delivery.content.title);
  if (!delivery.content.link.empty()) attempt.section("HAS_LINK").text("CONTENT_LINK", delivery.content.link);
  const auto steps = store::steps_of(tx, delivery.brand_id, delivery.id);
  if (steps.empty()) return;
  auto& table = attempt.section("HAS_STEPS");
  for (const auto& step : steps) {
    auto& row = table.section("STEPS");
    row.text("STEP_NAME", step.name)
        .text("STEP_EFFECT", text(request, Message("publishing.effect." + std::string(rules::to_string(step.effect)))));
    row.text("STEP_STATE", text(request, Message("publishing.step_is." + std::string(rules::to_string(step.state)))));
    row.text("STEP_SENT", step.started_at ? date(*step.started_at) : std::string());
    const auto method = json::string_at(step.exchange, "method").value_or(std::string());
    row.text("STEP_REQUEST", method + " " + json::string_at(step.exchange, "url").value_or(std::string()));
    const auto* failure = json::object_at(step.exchange, "failure");
    const auto failed = failure != nullptr ? plan::message_from_json(*failure) : std::nullopt;
    const auto status = json::int_at(step.exchange, "status");
    row.text("STEP_ANSWER", status ? std::to_string(*status) : failed ? text(request, *failed) : text(request, "publishing.answer_none"));
    row.text("STEP_BODY", json::string_at(step.exchange, "answer").value_or(std::string()));
  }
}

Result<http::Response> Pages::detail_of(const http::Request& request, const Id<Placement>& id, const std::optional<Error>& fault) const {
  const auto& brand = session_of(request).brand_id();
  html::View view;
  std::string title;
  const bool found = desk_.database.read([&](db::Tx& tx) {
    const auto line = outcome_line(tx, brand, id);
    if (!line) return false;
    title = line->story_title.empty() ? text(request, "publishing.untitled") : line->story_title;
    view.text("TITLE", title);
    fill_line(parts_, request, tx, *line, fault, view.include("LINE", "publishing/views/line.html"));
    for (const auto& event : plan::life_of(tx, brand, id)) {
      auto& item = view.section("EVENTS");
      item.text("EVENT_AT", desk_.shell.date(request, event.at, text::DateStyle::Day) + ", " +
                                desk_.shell.date(request, event.at, text::DateStyle::TimeSeconds));
      item.text("EVENT_NAME", text(request, Message("publishing.event." + event.kind)));
      if (event.person) item.section("BY").text("BY_NAME", people::person_name(tx, *event.person));
      const auto* reason = json::object_at(event.details, "reason");
      const auto message = reason != nullptr ? plan::message_from_json(*reason) : std::nullopt;
      if (message) item.section("REASON").text("REASON_TEXT", text(request, *message));
    }
    for (const auto& delivery : store::attempts_of(tx, brand, id)) fill_attempt(request, tx, delivery, view);
    return true;
  });
  if (!found) return fail(Code::NotFound, "plan.not_found");
  return desk_.shell.page(request, "outcomes", title, "publishing/views/detail.html", std::move(view),
                          fault ? traits(fault->code).http_status : 200);
}

Result<http::Response> Pages::detail(const http::Request& request) const {
  const auto id = PV_TRY(Id<Delivery>::parse(request.capture("id")));
  const auto delivery = desk_.database.read([&](db::Tx& tx) { return find_delivery(tx, session_of(request).brand_id(), id); });
  if (!delivery) return fail(Code::NotFound, "publishing.not_found");
  return detail_of(request, delivery->placement_id, std::nullopt);
}

Result<http::Response> Pages::place_of(const http::Request& request, const Id<plan::Rendition>& id,
                                       const std::optional<Id<Placement>>& moving, bool again, const std::optional<Error>& fault) const {
  const auto& brand = session_of(request).brand_id();
  struct Found {
    plan::Rendition rendition;
    std::string title;
    std::optional<Placement> placement;
    std::optional<Standing> standing;
  };
  auto found = desk_.database.read([&](db::Tx& tx) -> std::optional<Found> {
    std::optional<Placement> placement;
    if (moving) {
      placement = plan::find_placement(tx, brand, *moving);
      if (!placement) return std::nullopt;
    }
    auto rendition = stories::find_rendition(tx, brand, placement ? placement->rendition_id : id);
    if (!rendition) return std::nullopt;
    const auto story = stories::find_story(tx, brand, rendition->story_id);
    auto standing = again ? publishing_.standing(tx, *rendition) : std::nullopt;
    return Found{std::move(*rendition), story ? story->title : std::string(), std::move(placement), std::move(standing)};
  });
  if (!found) return fail(Code::NotFound, "plan.rendition_not_found");
  // A page of our own goes out again in its place, where a note for its readers can be written.
  if (!fault && found->standing && found->standing->page) return http::Response::redirect(found->standing->page->path + "?update=1");
  html::View view;
  const auto title = found->title.empty() ? text(request, "publishing.untitled") : found->title;
  view.text("STORY_TITLE", title);
  view.url("BACK_URL", SafeUrl::from("/stories/" + found->rendition.story_id.str() + "#rendition-" + found->rendition.id.str()));
  auto& form = view.include("FORM", "publishing/views/plan_form.html");
  fill_plan_form(parts_, request, found->rendition, found->placement ? &*found->placement : nullptr,
                 found->standing ? std::optional(again_note(parts_, request, *found->standing)) : std::nullopt, fault, form);
  form.flag("PAGE");
  return desk_.shell.page(request, "stories", text(request, "publishing.place_title"), "publishing/views/place.html", std::move(view),
                          fault ? traits(fault->code).http_status : 200);
}

Result<http::Response> Pages::place(const http::Request& request) const {
  const auto id = PV_TRY(Id<plan::Rendition>::parse(request.capture("id")));
  // Who wanted back what had been cancelled, and came too late, is told so above the form that offers another time.
  const bool past = request.query.get_or("past", "") == "yes";
  auto page = place_of(request, id, std::nullopt, request.query.get_or("again", "") == "yes",
                       past ? std::optional(Error(Code::Conflict, "plan.restore_past")) : std::nullopt);
  if (page && past) page->status = 200;
  return page;
}

Result<http::Response> Pages::differences(const http::Request& request) const {
  const auto id = PV_TRY(Id<plan::Rendition>::parse(request.capture("id")));
  const auto& brand = session_of(request).brand_id();
  html::View view;
  const bool found = desk_.database.read([&](db::Tx& tx) {
    const auto rendition = stories::find_rendition(tx, brand, id);
    const auto standing = rendition ? publishing_.standing(tx, *rendition) : std::nullopt;
    if (!standing) return false;
    const auto story = stories::find_story(tx, brand, rendition->story_id);
    const auto channel = channels::find_channel(tx, brand, rendition->channel_id);
    const auto* network = channel ? parts_.registry.find(channel->network) : nullptr;
    view.text("STORY_TITLE", story && !story->title.empty() ? story->title : text(request, "publishing.untitled"));
    view.url("BACK_URL", SafeUrl::from("/stories/" + rendition->story_id.str() + "#rendition-" + id.str()));
    view.text("NETWORK", network != nullptr ? network->manifest.name : channel ? channel->network : std::string());
    view.flag("ALIKE", !standing->changed);
    fill_differences(parts_, request, *standing, view);
    return true;
  });
  if (!found) return fail(Code::NotFound, "publishing.never_out");
  return desk_.shell.page(request, "stories", text(request, "publishing.differences"), "publishing/views/differences.html",
                          std::move(view));
}

Result<http::Response> Pages::move_page(const http::Request& request) const {
  const auto id = PV_TRY(Id<Placement>::parse(request.capture("id")));
  return place_of(request, {}, id, false, std::nullopt);
}

Result<http::Response> Pages::plan_form(const http::Request& request) const {
  PlanForm form{request.form.get_or("rendition", ""), {}, {}, request.form.get_or("again", "") == "yes", false};
  const bool now = request.form.get_or("when", "at") == "now";
  if (!now) {
    form.at = request.form.get_or("at", "");
    form.zone = request.form.get_or("zone", "");
    form.second = request.form.get_or("which", "") == "second";
  }
  const auto rendition = PV_TRY(Id<plan::Rendition>::parse(form.rendition));
  // An empty time would mean now: only the button that says so may.
  const auto planned = !now && form.at.empty()
                           ? Result<plan::Planned>(fail(Error(Code::InvalidInput, "publishing.time_missing").for_field("at")))
                           : actions_.plan_placement(session_of(request), form);
  if (!planned) {
    if (planned.error().code == Code::NotFound) return fail(planned.error());
    return place_of(request, rendition, std::nullopt, form.again || planned.error().safe.key == "plan.already_out", planned.error());
  }
  return http::Response::redirect(back_path(request, "/outcomes#placement-" + planned->placement.id.str()));
}

Result<http::Response> Pages::move_form(const http::Request& request) const {
  const auto id = PV_TRY(Id<Placement>::parse(request.capture("id")));
  const auto moved = actions_.move(session_of(request), id, request.form.get_or("at", ""), request.form.get_or("zone", ""),
                                   request.form.get_or("which", "") == "second", nullptr);
  if (!moved) {
    if (moved.error().code == Code::NotFound) return fail(moved.error());
    return place_of(request, {}, id, false, moved.error());
  }
  return http::Response::redirect(back_path(request, "/outcomes#placement-" + id.str()));
}

Result<http::Response> Pages::after(const http::Request& request, const Id<Placement>& id, const Result<void>& done) const {
  const auto fault = done ? std::nullopt : std::optional<Error>(done.error());
  if (fault && fault->code == Code::NotFound) return fail(*fault);
  if (request.is_htmx()) return line_of(request, id, fault);
  if (fault) return detail_of(request, id, fault);
  return http::Response::redirect(back_path(request, "/outcomes#placement-" + id.str()));
}

Result<http::Response> Pages::cancel_form(const http::Request& request) const {
  const auto id = PV_TRY(Id<Placement>::parse(request.capture("id")));
  const auto cancelled = actions_.cancel(session_of(request), id, nullptr);
  auto response = PV_TRY(after(request, id, cancelled));
  if (!cancelled || !request.is_htmx()) return response;
  // The way back stands in the notice, too: the line itself may be far down.
  const json::object undo{{"path", "/placements/" + id.str() + "/restore"},
                          {"target", "#placement-" + id.str()},
                          {"text", text(request, "publishing.restore")}};
  const json::object toast{{"text", text(request, "publishing.cancelled_notice")}, {"tone", "info"}, {"action", undo}};
  return std::move(response).header("HX-Trigger", people::ascii_json(json::object{{"pv:toast", toast}}));
}

Result<http::Response> Pages::restore_form(const http::Request& request) const {
  const auto id = PV_TRY(Id<Placement>::parse(request.capture("id")));
  const auto restored = actions_.restore(session_of(request), id, nullptr);
  if (!restored && restored.error().safe.key == "plan.restore_past") {
    const auto placement = desk_.database.read([&](db::Tx& tx) { return plan::find_placement(tx, session_of(request).brand_id(), id); });
    if (!placement) return fail(Code::NotFound, "plan.not_found");
    const auto place = "/renditions/" + placement->rendition_id.str() + "/place?past=yes";
    if (request.is_htmx()) return http::Response::empty(204).header("HX-Redirect", place);
    return http::Response::redirect(place);
  }
  return after(request, id, restored ? Result<void>() : Result<void>(tl::unexpected(restored.error())));
}

Result<http::Response> Pages::clock(const http::Request& request) const {
  html::View view;
  fill_clock(parts_, request, request.query.get_or("at", ""), request.query.get_or("zone", ""),
             request.query.get_or("which", "") == "second", view);
  return desk_.shell.fragment(request, "publishing/views/clock.html", std::move(view));
}

Result<http::Response> Pages::release_form(const http::Request& request) const {
  const auto id = PV_TRY(Id<Placement>::parse(request.capture("id")));
  return after(request, id, actions_.release(session_of(request), id));
}

Result<http::Response> Pages::decide_form(const http::Request& request) const {
  const auto id = PV_TRY(Id<Delivery>::parse(request.capture("id")));
  const auto delivery = desk_.database.read([&](db::Tx& tx) { return find_delivery(tx, session_of(request).brand_id(), id); });
  if (!delivery) return fail(Code::NotFound, "publishing.not_found");
  return after(request, delivery->placement_id,
               actions_.decide(session_of(request), id, request.form.get_or("decision", ""), request.form.get_or("link", ""),
                               request.form.get_or("confirm", "") == "1"));
}

}  // namespace

std::vector<http::Route> page_routes(Publishing& publishing, const people::Desk& desk, const core::Registry& registry) {
  using enum http::Method;
  using http::Access;
  namespace may = people::permission;
  const auto pages = std::make_shared<const Pages>(publishing, desk, registry);
  const auto row = [&](http::Method method, std::string pattern, http::Permission permission,
                       Result<http::Response> (Pages::*handler)(const http::Request&) const) {
    return http::Route{method, std::move(pattern), Access::Member, permission,
                       [pages, handler](const http::Request& request) { return ((*pages).*handler)(request); }};
  };
  return {
      row(Get, "/outcomes", may::kPlacementRead, &Pages::outcomes),
      row(Get, "/placements/{id}/line", may::kPlacementRead, &Pages::line),
      row(Get, "/placements/{id}/notice", may::kPlacementRead, &Pages::notice),
      row(Get, "/deliveries/{id}", may::kPlacementRead, &Pages::detail),
      row(Get, "/renditions/{id}/place", may::kPlacementPlan, &Pages::place),
      row(Get, "/renditions/{id}/differences", may::kPlacementRead, &Pages::differences),
      row(Post, "/placements", may::kPlacementPlan, &Pages::plan_form),
      row(Get, "/placements/{id}/move", may::kPlacementPlan, &Pages::move_page),
      row(Post, "/placements/{id}/move", may::kPlacementPlan, &Pages::move_form),
      row(Post, "/placements/{id}/cancel", may::kPlacementPlan, &Pages::cancel_form),
      row(Get, "/placements/clock", may::kPlacementPlan, &Pages::clock),
      row(Post, "/placements/{id}/restore", may::kPlacementPlan, &Pages::restore_form),
      row(Post, "/placements/{id}/release", may::kPlacementPlan, &Pages::release_form),
      row(Post, "/deliveries/{id}/decide", may::kDeliveryDecide, &Pages::decide_form),
  };
}

}  // namespace pv::desk::publishing
