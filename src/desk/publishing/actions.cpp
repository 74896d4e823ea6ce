// SPDX-License-Identifier: Apache-2.0
#include "desk/publishing/pages.hpp"
#include "platform/text/unicode.hpp"

namespace pv::desk::publishing {

namespace {

Result<void> match(const http::Request* expected, const std::optional<Placement>& placement) {
  if (!placement) return fail(Code::NotFound, "plan.not_found");
  if (expected == nullptr) return {};
  return people::require_match(*expected, placement->version);
}

Result<std::optional<WallTime>> wall_from(const std::string& text) {
  const auto trimmed = text::trim(text);
  if (trimmed.empty()) return std::optional<WallTime>();
  auto wall = WallTime::parse(trimmed);
  if (!wall) return fail(std::move(wall).error().for_field("at"));
  return std::optional(*wall);
}

}  // namespace

void Actions::announce(const Placement& placement) const {
  desk_.live.publish(placement.brand_id, "delivery", {{"id", placement.id.str()}});
  desk_.live.publish(placement.brand_id, "delivery", {{"id", placement.rendition_id.str()}});
  publishing_.wake();
}

Result<plan::Planned> Actions::plan_placement(const people::Session& session, const PlanForm& form) const {
  plan::PlacementInput input;
  input.rendition = PV_TRY(Id<plan::Rendition>::parse(form.rendition));
  input.wall = PV_TRY(wall_from(form.at));
  input.zone = text::trim(form.zone);
  input.again = form.again;
  input.second = form.second;
  const auto now = desk_.clock.now();
  auto planned = desk_.database.write([&](db::Tx& tx) -> Result<plan::Planned> {
    PV_CHECK(publishing_.may_publish(tx, session.brand_id(), input.rendition));
    return plan::plan(tx, now, &session, session.brand_id(), registry_, input);
  });
  if (planned) announce(planned->placement);
  return planned;
}

Result<plan::Planned> Actions::move(const people::Session& session, const Id<Placement>& id, const std::string& at, const std::string& zone,
                                    bool second, const http::Request* expected) const {
  const auto wall = PV_TRY(wall_from(at));
  if (!wall) return fail(Error(Code::InvalidInput, "publishing.time_missing").for_field("at"));
  const auto now = desk_.clock.now();
  auto moved = desk_.database.write([&](db::Tx& tx) -> Result<plan::Planned> {
    PV_CHECK(match(expected, plan::find_placement(tx, session.brand_id(), id)));
    return plan::move(tx, now, &session, session.brand_id(), id, *wall, text::trim(zone), second);
  });
  if (moved) announce(moved->placement);
  return moved;
}

Result<void> Actions::cancel(const people::Session& session, const Id<Placement>& id, const http::Request* expected) const {
  const auto now = desk_.clock.now();
  auto cancelled = desk_.database.write([&](db::Tx& tx) -> Result<Placement> {
    const auto& brand = session.brand_id();
    auto placement = plan::find_placement(tx, brand, id);
    PV_CHECK(match(expected, placement));
    const auto delivery = placement->state == plan::PlacementState::Sending ? latest_delivery(tx, brand, id) : std::nullopt;
    if (delivery && store::drop_waiting(tx, now, brand, delivery->id)) {
      plan::set_state(tx, now, brand, id, plan::PlacementState::Cancelled);
      plan::add_life_event(tx, now, brand, id, "cancelled", &session, {{"delivery", delivery->id.str()}});
      people::audit(tx, now, &session, "placement.cancel", "placement", id.str(), {}, &brand);
    } else {
      PV_CHECK(plan::cancel(tx, now, &session, brand, id));
    }
    return std::move(*placement);
  });
  if (!cancelled) return tl::unexpected(std::move(cancelled).error());
  announce(*cancelled);
  return {};
}

Result<plan::Planned> Actions::restore(const people::Session& session, const Id<Placement>& id, const http::Request* expected) const {
  const auto now = desk_.clock.now();
  auto restored = desk_.database.write([&](db::Tx& tx) -> Result<plan::Planned> {
    PV_CHECK(match(expected, plan::find_placement(tx, session.brand_id(), id)));
    return plan::restore(tx, now, &session, session.brand_id(), registry_, id);
  });
  if (restored) announce(restored->placement);
  return restored;
}

Result<void> Actions::decide(const people::Session& session, const Id<Delivery>& id, std::string_view word, const std::string& link,
                             bool link_meant) const {
  if (word == "is_out") return publishing_.decide(session, id, Decision::IsOut, link, link_meant);
  if (word == "reopen") return publishing_.reopen(session, id);
  if (word == "is_not_out") return publishing_.decide(session, id, Decision::IsNotOut, {});
  if (word == "drop") return publishing_.decide(session, id, Decision::Drop, {});
  return fail(Error(Code::InvalidInput, "publishing.decision_unknown").for_field("decision"));
}

}  // namespace pv::desk::publishing
