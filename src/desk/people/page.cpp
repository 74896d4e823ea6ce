// SPDX-License-Identifier: Apache-2.0
#include "desk/people/page.hpp"

#include "desk/people/pages.hpp"
#include "platform/http/server.hpp"
#include "platform/text/unicode.hpp"

namespace pv::desk::people {

namespace {

const db::Query kMayListen("sessions.on_brand", R"sql(
  SELECT s.id FROM membership m JOIN session s ON s.person_id = m.person_id
  WHERE m.brand_id = $1 AND s.id = $2 AND s.expires_at > $3)sql");

std::string short_name(const std::string& name) { return text::fit(name, 60, 240); }

/// The page a form was sent from, as far as the browser says it: a path of ours.
std::string page_before(const http::Request& request) {
  const auto referer = request.headers.get("Referer");
  if (!referer || !referer->starts_with(request.origin + "/")) return "/";
  return safe_next(std::string(referer->substr(request.origin.size())));
}

}  // namespace

bool wants_json(const http::Request& request) {
  if (request.path.starts_with("/api/")) return true;
  const auto accept = request.headers.get("Accept");
  return accept && accept->find("application/json") != std::string_view::npos && accept->find("text/html") == std::string_view::npos;
}

bool is_of_brand(const http::Route& route) {
  return route.access == http::Access::Member && route.permission != http::kNoPermission && route.permission != permission::kDeskManage;
}

std::optional<json::object> other_brand(const Desk& desk, const http::Request& request, std::string_view page) {
  const auto* session = session_if(request);
  if (session == nullptr || !session->brand || page == session->brand->id.str()) return std::nullopt;
  const auto now = short_name(session->brand->name);
  json::object fault{{"fault", "other_brand"}};
  const auto mine = std::find_if(session->brands.begin(), session->brands.end(), [&](const auto& brand) { return brand.first == page; });
  if (mine != session->brands.end()) {
    const auto name = short_name(mine->second);
    fault["text"] = desk.shell.text(request, Message("people.other_brand.text", {{"page", name}, {"now", now}}));
    fault["action"] = desk.shell.text(request, Message("people.other_brand.again", {{"page", name}}));
    fault["brand"] = mine->first;
    return fault;
  }
  const auto left =
      is_uuid(page) ? desk.database.read([&](db::Tx& tx) { return find_brand(tx, Id<Brand>(std::string(page))); }) : std::nullopt;
  fault["text"] = left ? desk.shell.text(request, Message("people.other_brand.left", {{"page", short_name(left->name)}, {"now", now}}))
                       : desk.shell.text(request, Message("people.other_brand.gone", {{"now", now}}));
  return fault;
}

http::Response other_brand_answer(const Desk& desk, const http::Request& request, const json::object& fault) {
  const Error error(Code::Conflict, "people.other_brand.title");
  const auto title = desk.shell.text(request, error.safe);
  const auto text = json::string_at(fault, "text").value_or("");
  const int status = traits(error.code).http_status;
  http::Response response;
  if (wants_json(request)) {
    response = http::problem(error, title, text, request.id);
  } else if (request.is_htmx()) {
    response = http::Response::empty(status);
  } else {
    html::View view;
    view.text("TITLE", title).text("DETAIL", text);
    if (const auto brand = json::string_at(fault, "brand")) {
      auto& again = view.section("AGAIN");
      again.url("CHOOSE_URL", html::SafeUrl::from("/brands/" + *brand + "/choose")).text("NEXT", page_before(request));
      again.text("ACTION", json::string_at(fault, "action").value_or(""));
    }
    response = desk.shell.page(request, "", title, "people/views/other_brand.html", std::move(view), status);
  }
  response.headers.set("Cache-Control", "no-store");
  response.headers.set(kPageHeader, ascii_json(fault));
  return response;
}

bool may_listen(db::Tx& tx, Instant now, const Session& session) {
  return tx.one(kMayListen, session.brand_id(), session.session_id, now).has_value();
}

Result<http::Response> People::events(const http::Request& request) {
  return desk_.live.open(request, [this, session = session_of(request)] {
    return desk_.database.read([&](db::Tx& tx) { return may_listen(tx, desk_.clock.now(), session); });
  });
}

/// What an open page asks when the session is another than the one it was made in: who is signed in now, and a token with which the
/// page goes on as a page of its brand.
Result<http::Response> People::page_state(const http::Request& request) {
  const auto& session = *session_if(request);
  auto page = request.query.get_or("brand", "");
  if (!is_uuid(page)) page = request.csrf_scope;
  json::object answer{
      {"person", session.person.id.str()}, {"name", session.person.name}, {"csrf", http::csrf_token(request.csrf_secret, page)}};
  if (auto fault = other_brand(desk_, request, page)) answer["page"] = *std::move(fault);
  return http::Response::json(answer).header("Cache-Control", "no-store");
}

}  // namespace pv::desk::people
