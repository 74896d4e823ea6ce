// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "desk/publishing/pages.hpp"
#include "platform/text/catalog.hpp"

namespace pv::desk::publishing {

namespace {

using html::SafeUrl;
using people::session_of;

constexpr int kPage = 50;

struct FilterName {
  LineFilter filter;
  std::string_view name;
};
constexpr std::array kFilterNames{FilterName{LineFilter::All, "all"},         FilterName{LineFilter::Look, "look"},
                                  FilterName{LineFilter::Planned, "planned"}, FilterName{LineFilter::Out, "out"},
                                  FilterName{LineFilter::Failed, "failed"},   FilterName{LineFilter::Cancelled, "cancelled"}};

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
      : desk_(desk), parts_{desk, registry}, actions_(publishing, desk, registry) {}

  Result<http::Response> outcomes(const http::Request& request) const;
  Result<http::Response> line(const http::Request& request) const;
  Result<http::Response> notice(const http::Request& request) const;
  Result<http::Response> detail(const http::Request& request) const;
  Result<http::Response> place(const http::Request& request) const;
  Result<http::Response> move_page(const http::Request& request) const;
  Result<http::Response> plan_form(const http::Request& request) const;
  Result<http::Response> move_form(const http::Request& request) const;
  Result<http::Response> cancel_form(const http::Request& request) const;
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
  void fill_answer(const http::Request& request, const std::map<LineFilter, std::int64_t>& counts, html::View& view) const;
  void fill_attempt(const http::Request& request, db::Tx& tx, const Delivery& delivery, html::View& view) const;

  const people::Desk& desk_;
  PageParts parts_;
  Actions actions_;
};

void Pages::fill_answer(const http::Request& request, const std::map<LineFilter, std::int64_t>& counts, html::View& view) const {
  const auto of = [&](LineFilter filter) {
    const auto found = counts.find(filter);
    return found == counts.end() ? std::int64_t{0} : found->second;
  };
  const auto look = of(LineFilter::Look);
  view.text("ANSWER", text(request, Message("publishing.answer", {{"out", of(LineFilter::Out)}, {"planned", of(LineFilter::Planned)}})));
  if (of(LineFilter::All) == 0) return;
  auto& state = view.section("ANSWER_STATE");
  state.text("ANSWER_TONE", look > 0 ? "unknown" : "published");
  state.url("ANSWER_ICON_URL", SafeUrl::from(look > 0 ? "/assets/icons.svg#state-unknown" : "/assets/icons.svg#state-published"));
  state.text("ANSWER_WORD", text(request, look > 0 ? Message("publishing.to_look", {{"count", look}}) : Message("publishing.all_well")));
}

Result<http::Response> Pages::outcomes(const http::Request& request) const {
  const auto& brand = session_of(request).brand_id();
  const auto wanted = request.query.get_or("filter", "all");
  auto filter = LineFilter::All;
  for (const auto& known : kFilterNames)
    if (known.name == wanted) filter = known.filter;
  const auto cursor = request.query.get_or("after", "");
  html::View view;
  desk_.database.read([&](db::Tx& tx) {
    const auto counts = count_lines(tx, brand);
    fill_answer(request, counts, view);
    for (const auto& known : kFilterNames) {
      auto& item = view.section("FILTERS");
      item.url("FILTER_URL", SafeUrl::from("/outcomes?filter=" + std::string(known.name))).flag("CURRENT", known.filter == filter);
      item.text("FILTER_NAME", text(request, Message("publishing.filter." + std::string(known.name))));
      const auto count = counts.find(known.filter);
      item.number("COUNT", count == counts.end() ? 0 : count->second);
    }
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

Result<http::Response> Pages::line_of(const http::Request& request, const Id<Placement>& id, const std::optional<Error>& fault) const {
  html::View view;
  const bool found = desk_.database.read([&](db::Tx& tx) {
    const auto line = outcome_line(tx, session_of(request).brand_id(), id);
    if (line) fill_line(parts_, request, tx, *line, fault, view);
    return line.has_value();
  });
  if (!found) return fail(Code::NotFound, "plan.not_found");
  return desk_.shell.fragment(request, "publishing/views/line.html", std::move(view), fault ? 422 : 200);
}

Result<http::Response> Pages::line(const http::Request& request) const {
  return line_of(request, PV_TRY(Id<Placement>::parse(request.capture("id"))), std::nullopt);
}

/// What a toast says when a placement has come to an end: JSON {text, tone, link, link_text}.
Result<http::Response> Pages::notice(const http::Request& request) const {
  using plan::PlacementState;
  const auto id = PV_TRY(Id<Placement>::parse(request.capture("id")));
  const auto line = desk_.database.read([&](db::Tx& tx) { return outcome_line(tx, session_of(request).brand_id(), id); });
  if (!line) return fail(Code::NotFound, "plan.not_found");
  const auto state = line->placement.state;
  if (!rules::is_news(state)) return fail(Code::NotFound, "publishing.no_news");
  const auto* network = parts_.registry.find(line->network);
  const auto at = line->delivery && line->delivery->finished_at ? *line->delivery->finished_at : desk_.clock.now();
  const Message message("publishing.notice." + std::string(plan::to_string(state)),
                        {{"title", line->story_title.empty() ? text(request, "publishing.untitled") : line->story_title},
                         {"network", network != nullptr ? network->manifest.name : line->network},
                         {"time", desk_.shell.date(request, at, text::DateStyle::TimeSeconds)}});
  const auto tone = state == PlacementState::Published ? "ok" : state == PlacementState::Failed ? "bad" : "warn";
  return http::Response::json(json::object{{"text", text(request, message)},
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
    return Found{std::move(*rendition), story ? story->title : std::string(), std::move(placement)};
  });
  if (!found) return fail(Code::NotFound, "plan.rendition_not_found");
  html::View view;
  const auto title = found->title.empty() ? text(request, "publishing.untitled") : found->title;
  view.text("STORY_TITLE", title);
  view.url("BACK_URL", SafeUrl::from("/stories/" + found->rendition.story_id.str() + "#rendition-" + found->rendition.id.str()));
  auto& form = view.include("FORM", "publishing/views/plan_form.html");
  fill_plan_form(parts_, request, found->rendition, found->placement ? &*found->placement : nullptr, again, fault, form);
  form.flag("PAGE");
  return desk_.shell.page(request, "stories", text(request, "publishing.place_title"), "publishing/views/place.html", std::move(view),
                          fault ? traits(fault->code).http_status : 200);
}

Result<http::Response> Pages::place(const http::Request& request) const {
  const auto id = PV_TRY(Id<plan::Rendition>::parse(request.capture("id")));
  return place_of(request, id, std::nullopt, request.query.get_or("again", "") == "yes", std::nullopt);
}

Result<http::Response> Pages::move_page(const http::Request& request) const {
  const auto id = PV_TRY(Id<Placement>::parse(request.capture("id")));
  return place_of(request, {}, id, false, std::nullopt);
}

Result<http::Response> Pages::plan_form(const http::Request& request) const {
  PlanForm form{request.form.get_or("rendition", ""), {}, {}, request.form.get_or("again", "") == "yes"};
  const bool now = request.form.get_or("when", "at") == "now";
  if (!now) {
    form.at = request.form.get_or("at", "");
    form.zone = request.form.get_or("zone", "");
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
  const auto moved = actions_.move(session_of(request), id, request.form.get_or("at", ""), request.form.get_or("zone", ""), nullptr);
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
  return after(request, id, actions_.cancel(session_of(request), id, nullptr));
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
               actions_.decide(session_of(request), id, request.form.get_or("decision", ""), request.form.get_or("link", "")));
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
      row(Post, "/placements", may::kPlacementPlan, &Pages::plan_form),
      row(Get, "/placements/{id}/move", may::kPlacementPlan, &Pages::move_page),
      row(Post, "/placements/{id}/move", may::kPlacementPlan, &Pages::move_form),
      row(Post, "/placements/{id}/cancel", may::kPlacementPlan, &Pages::cancel_form),
      row(Post, "/placements/{id}/release", may::kPlacementPlan, &Pages::release_form),
      row(Post, "/deliveries/{id}/decide", may::kDeliveryDecide, &Pages::decide_form),
  };
}

}  // namespace pv::desk::publishing
