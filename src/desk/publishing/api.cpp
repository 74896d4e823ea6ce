// SPDX-License-Identifier: Apache-2.0
#include <charconv>

#include "desk/publishing/pages.hpp"

namespace pv::desk::publishing {

namespace {

constexpr int kPage = 50;
constexpr int kLargestPage = 200;

using people::session_of;

class Api {
 public:
  Api(Publishing& publishing, const people::Desk& desk, const core::Registry& registry)
      : desk_(desk), actions_(publishing, desk, registry) {}

  Result<http::Response> list_placements(const http::Request& request) const;
  Result<http::Response> add_placement(const http::Request& request) const;
  Result<http::Response> placement(const http::Request& request) const;
  Result<http::Response> move_placement(const http::Request& request) const;
  Result<http::Response> cancel_placement(const http::Request& request) const;
  Result<http::Response> restore_placement(const http::Request& request) const;
  Result<http::Response> release_placement(const http::Request& request) const;
  Result<http::Response> list_deliveries(const http::Request& request) const;
  Result<http::Response> delivery(const http::Request& request) const;
  Result<http::Response> decide(const http::Request& request) const;

 private:
  [[nodiscard]] json::object error_json(const http::Request& request, const Message& message) const {
    return {{"key", message.key}, {"text", desk_.shell.text(request, message)}};
  }
  [[nodiscard]] json::object placement_json(const Placement& placement) const;
  [[nodiscard]] json::object delivery_json(const http::Request& request, const Delivery& delivery) const;
  Result<http::Response> answer(const http::Request& request, const Id<Placement>& id, const std::optional<Message>& note,
                                int status) const;

  const people::Desk& desk_;
  Actions actions_;
};

json::value text_or_null(const std::string& text) { return text.empty() ? json::value(nullptr) : json::value(text); }
json::value time_or_null(const std::optional<Instant>& instant) {
  return instant ? json::value(to_rfc3339_millis(*instant)) : json::value(nullptr);
}

int limit_of(const http::Request& request) {
  const auto text = request.query.get_or("limit", "");
  int limit = kPage;
  std::from_chars(text.data(), text.data() + text.size(), limit);
  return std::clamp(limit, 1, kLargestPage);
}

template <class Tag>
Result<std::optional<Id<Tag>>> cursor_of(const http::Request& request) {
  const auto after = request.query.get("after");
  if (!after || after->empty()) return std::optional<Id<Tag>>();
  auto id = Id<Tag>::parse(*after);
  if (!id) return fail(Error(Code::InvalidInput, "publishing.cursor_unreadable").for_field("after"));
  return std::optional(std::move(*id));
}

/// Of a wall time that comes twice: "which": "first" (without a word) or "second".
Result<bool> second_of(const json::object& body) {
  const auto* value = body.if_contains("which");
  if (value == nullptr || value->is_null()) return false;
  const auto which = json::string_at(body, "which");
  if (which != "first" && which != "second") return fail(Error(Code::InvalidInput, "publishing.which_unknown").for_field("which"));
  return which == "second";
}

json::object Api::placement_json(const Placement& placement) const {
  return {{"id", placement.id.str()},
          {"rendition", placement.rendition_id.str()},
          {"channel", placement.channel_id.str()},
          {"at", placement.wall.to_string()},
          {"zone", placement.zone},
          {"instant", to_rfc3339_millis(placement.instant)},
          {"late_after_seconds", std::chrono::duration_cast<std::chrono::seconds>(placement.late_after).count()},
          {"state", plan::to_string(placement.state)},
          {"version", placement.version},
          {"created_at", to_rfc3339_millis(placement.created_at)}};
}

json::object Api::delivery_json(const http::Request& request, const Delivery& delivery) const {
  json::object made{{"id", delivery.id.str()},
                    {"placement", delivery.placement_id.str()},
                    {"channel", delivery.channel_id.str()},
                    {"attempt", delivery.attempt},
                    {"state", to_string(delivery.state)},
                    {"content", rules::to_json(delivery.content)},
                    {"content_hash", delivery.content_hash},
                    {"remote_id", text_or_null(delivery.remote_id)},
                    {"url", text_or_null(delivery.url)},
                    {"created_at", to_rfc3339_millis(delivery.created_at)},
                    {"started_at", time_or_null(delivery.started_at)},
                    {"finished_at", time_or_null(delivery.finished_at)}};
  if (delivery.error) made["error"] = error_json(request, *delivery.error);
  else made["error"] = nullptr;
  return made;
}

Result<http::Response> Api::answer(const http::Request& request, const Id<Placement>& id, const std::optional<Message>& note,
                                   int status) const {
  const auto& brand = session_of(request).brand_id();
  struct Found {
    Placement placement;
    std::vector<plan::LifeEvent> life;
    std::vector<Delivery> deliveries;
  };
  auto found = desk_.database.read([&](db::Tx& tx) -> std::optional<Found> {
    auto placement = plan::find_placement(tx, brand, id);
    if (!placement) return std::nullopt;
    return Found{std::move(*placement), plan::life_of(tx, brand, id), store::attempts_of(tx, brand, id)};
  });
  if (!found) return fail(Code::NotFound, "plan.not_found");
  auto made = placement_json(found->placement);
  json::array life;
  for (const auto& event : found->life) {
    json::object one{{"at", to_rfc3339_millis(event.at)}, {"kind", event.kind}, {"details", event.details}};
    if (event.person) one["person"] = event.person->str();
    life.push_back(std::move(one));
  }
  made["life"] = std::move(life);
  json::array deliveries;
  for (const auto& delivery : found->deliveries) deliveries.push_back(delivery_json(request, delivery));
  made["url"] = found->deliveries.empty() ? json::value(nullptr) : text_or_null(found->deliveries.front().url);
  made["deliveries"] = std::move(deliveries);
  if (note) made["note"] = desk_.shell.text(request, *note);
  return people::with_version(people::api_one(made, status), found->placement.version);
}

Result<http::Response> Api::list_placements(const http::Request& request) const {
  std::optional<plan::PlacementState> state;
  if (const auto wanted = request.query.get("state"); wanted && !wanted->empty()) {
    state = plan::parse_placement_state(*wanted);
    if (!state) return fail(Error(Code::InvalidInput, "publishing.state_unknown").for_field("state"));
  }
  const auto after = PV_TRY(cursor_of<Placement>(request));
  const int limit = limit_of(request);
  auto placements =
      desk_.database.read([&](db::Tx& tx) { return plan::list_placements(tx, session_of(request).brand_id(), state, after, limit + 1); });
  std::optional<std::string> next;
  if (static_cast<int>(placements.size()) > limit) {
    placements.pop_back();
    next = placements.back().id.str();
  }
  json::array data;
  for (const auto& one : placements) data.push_back(placement_json(one));
  return people::api_many(std::move(data), next);
}

Result<http::Response> Api::add_placement(const http::Request& request) const {
  const auto body = PV_TRY(request.json_object());
  const auto rendition = json::string_at(body, "rendition");
  if (!rendition) return fail(Error(Code::InvalidInput, "publishing.rendition_missing").for_field("rendition"));
  for (const auto* key : {"at", "zone"}) {
    if (const auto* value = body.if_contains(key); value != nullptr && !value->is_string() && !value->is_null())
      return fail(Error(Code::InvalidInput, Message("publishing.not_text", {{"field", std::string(key)}})).for_field(key));
  }
  const PlanForm form{*rendition, json::string_at(body, "at").value_or(""), json::string_at(body, "zone").value_or(""),
                      json::bool_at(body, "again").value_or(false), PV_TRY(second_of(body))};
  const auto planned = PV_TRY(actions_.plan_placement(session_of(request), form));
  auto response = PV_TRY(answer(request, planned.placement.id, planned.note, 201));
  return std::move(response).header("Location", "/api/v1/placements/" + planned.placement.id.str());
}

Result<http::Response> Api::placement(const http::Request& request) const {
  return answer(request, PV_TRY(Id<Placement>::parse(request.capture("id"))), std::nullopt, 200);
}

Result<http::Response> Api::move_placement(const http::Request& request) const {
  const auto id = PV_TRY(Id<Placement>::parse(request.capture("id")));
  const auto body = PV_TRY(request.json_object());
  const bool second = PV_TRY(second_of(body));
  const auto moved = PV_TRY(actions_.move(session_of(request), id, json::string_at(body, "at").value_or(""),
                                          json::string_at(body, "zone").value_or(""), second, &request));
  return answer(request, id, moved.note, 200);
}

Result<http::Response> Api::cancel_placement(const http::Request& request) const {
  const auto id = PV_TRY(Id<Placement>::parse(request.capture("id")));
  PV_CHECK(actions_.cancel(session_of(request), id, &request));
  return answer(request, id, std::nullopt, 200);
}

Result<http::Response> Api::restore_placement(const http::Request& request) const {
  const auto id = PV_TRY(Id<Placement>::parse(request.capture("id")));
  const auto restored = PV_TRY(actions_.restore(session_of(request), id, &request));
  return answer(request, id, restored.note, 200);
}

Result<http::Response> Api::release_placement(const http::Request& request) const {
  const auto id = PV_TRY(Id<Placement>::parse(request.capture("id")));
  PV_CHECK(actions_.release(session_of(request), id));
  return answer(request, id, std::nullopt, 200);
}

Result<http::Response> Api::list_deliveries(const http::Request& request) const {
  std::optional<DeliveryState> state;
  if (const auto wanted = request.query.get("state"); wanted && !wanted->empty()) {
    state = parse_delivery_state(*wanted);
    if (!state) return fail(Error(Code::InvalidInput, "publishing.state_unknown").for_field("state"));
  }
  const auto after = PV_TRY(cursor_of<Delivery>(request));
  const int limit = limit_of(request);
  auto deliveries =
      desk_.database.read([&](db::Tx& tx) { return store::list_deliveries(tx, session_of(request).brand_id(), state, after, limit + 1); });
  std::optional<std::string> next;
  if (static_cast<int>(deliveries.size()) > limit) {
    deliveries.pop_back();
    next = deliveries.back().id.str();
  }
  json::array data;
  for (const auto& one : deliveries) data.push_back(delivery_json(request, one));
  return people::api_many(std::move(data), next);
}

Result<http::Response> Api::delivery(const http::Request& request) const {
  const auto id = PV_TRY(Id<Delivery>::parse(request.capture("id")));
  const auto& brand = session_of(request).brand_id();
  struct Found {
    Delivery delivery;
    std::vector<store::Step> steps;
  };
  auto found = desk_.database.read([&](db::Tx& tx) -> std::optional<Found> {
    auto delivery = find_delivery(tx, brand, id);
    if (!delivery) return std::nullopt;
    return Found{std::move(*delivery), store::steps_of(tx, brand, id)};
  });
  if (!found) return fail(Code::NotFound, "publishing.not_found");
  auto made = delivery_json(request, found->delivery);
  made["evidence"] = found->delivery.evidence;
  json::array steps;
  for (const auto& step : found->steps) {
    steps.push_back(json::object{{"name", step.name},
                                 {"effect", rules::to_string(step.effect)},
                                 {"repeatable", step.repeatable},
                                 {"state", rules::to_string(step.state)},
                                 {"exchange", step.exchange},
                                 {"started_at", time_or_null(step.started_at)},
                                 {"finished_at", time_or_null(step.finished_at)}});
  }
  made["steps"] = std::move(steps);
  return people::api_one(made);
}

Result<http::Response> Api::decide(const http::Request& request) const {
  const auto id = PV_TRY(Id<Delivery>::parse(request.capture("id")));
  const auto body = PV_TRY(request.json_object());
  PV_CHECK(actions_.decide(session_of(request), id, json::string_at(body, "decision").value_or(""),
                           json::string_at(body, "url").value_or(""), json::bool_at(body, "confirm").value_or(false)));
  return delivery(request);
}

}  // namespace

std::vector<http::Route> api_routes(Publishing& publishing, const people::Desk& desk, const core::Registry& registry) {
  using enum http::Method;
  using http::Access;
  namespace may = people::permission;
  const auto api = std::make_shared<const Api>(publishing, desk, registry);
  const auto row = [&](http::Method method, std::string pattern, http::Permission permission,
                       Result<http::Response> (Api::*handler)(const http::Request&) const) {
    return http::Route{method, std::move(pattern), Access::Token, permission,
                       [api, handler](const http::Request& request) { return ((*api).*handler)(request); }};
  };
  return {
      row(Get, "/api/v1/placements", may::kPlacementRead, &Api::list_placements),
      row(Post, "/api/v1/placements", may::kPlacementPlan, &Api::add_placement),
      row(Get, "/api/v1/placements/{id}", may::kPlacementRead, &Api::placement),
      row(Patch, "/api/v1/placements/{id}", may::kPlacementPlan, &Api::move_placement),
      row(Delete, "/api/v1/placements/{id}", may::kPlacementPlan, &Api::cancel_placement),
      row(Post, "/api/v1/placements/{id}/release", may::kPlacementPlan, &Api::release_placement),
      row(Post, "/api/v1/placements/{id}/restore", may::kPlacementPlan, &Api::restore_placement),
      row(Get, "/api/v1/deliveries", may::kPlacementRead, &Api::list_deliveries),
      row(Get, "/api/v1/deliveries/{id}", may::kPlacementRead, &Api::delivery),
      row(Post, "/api/v1/deliveries/{id}/decision", may::kDeliveryDecide, &Api::decide),
  };
}

}  // namespace pv::desk::publishing
