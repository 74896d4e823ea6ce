// SPDX-License-Identifier: Apache-2.0
#include "desk/people/gate.hpp"

#include "desk/people/page.hpp"
#include "desk/people/sign_in.hpp"
#include "desk/people/store.hpp"
#include "platform/base/log.hpp"
#include "platform/text/url.hpp"

namespace pv::desk::people {

namespace {

bool has_body_method(const http::Request& request) { return request.method != http::Method::Get && request.method != http::Method::Head; }

}  // namespace

DeskGate::DeskGate(Desk desk) : desk_(desk) {}

Result<std::optional<http::Response>> DeskGate::admit(http::Request& request, const http::Route& route) {
  const auto now = desk_.clock.now();

  switch (route.access) {
    case http::Access::Public:
    case http::Access::Signed:
    case http::Access::Local: return std::nullopt;

    case http::Access::Token: {
      const auto header = request.headers.get("Authorization");
      constexpr std::string_view kScheme = "Bearer ";
      if (!header || !header->starts_with(kScheme) || header->size() > 512) return fail(Code::Unauthenticated, "people.token_missing");
      bool touch = false;
      auto session = PV_TRY(desk_.database.read([&](db::Tx& tx) {
        auto found = read_token(tx, now, header->substr(kScheme.size()));
        if (found) touch = store::token_needs_touch(tx, now, (*found)->token_id);
        return found;
      }));
      if (touch && !desk_.database.read_only()) {
        desk_.database.write([&](db::Tx& tx) { store::touch_token(tx, now, session->token_id); });
      }
      if (session->person.language != "auto") request.language = session->person.language;
      if (!session->may(route.permission)) {
        return fail(Code::Forbidden, Message("people.token_lacks_scope", {{"scope", std::string(route.permission.name)}}));
      }
      request.principal = std::move(session);
      return std::nullopt;
    }

    case http::Access::Guest:
    case http::Access::Member: break;
  }

  const auto cookie = request.cookie(kSessionCookie);
  struct Found {
    std::shared_ptr<Session> session;
    bool touch = false;
    bool anybody = true;
  };
  const auto found = desk_.database.read([&](db::Tx& tx) {
    Found f;
    if (!cookie.empty() && cookie.size() < 200) f.session = read_session(tx, now, cookie);
    if (f.session) f.touch = needs_touch(tx, now, f.session->session_id);
    else f.anybody = store::anybody(tx);
    return f;
  });
  if (found.session) {
    if (found.touch && !desk_.database.read_only()) {
      desk_.database.write([&](db::Tx& tx) { touch_session(tx, now, found.session->session_id); });
    }
    if (found.session->person.language != "auto") request.language = found.session->person.language;
    request.principal = found.session;
  }
  if (route.access == http::Access::Guest) return std::nullopt;

  if (!found.session) {
    // A script decides by itself whether its page may be left: somebody may be writing on it.
    const bool by_script = wants_json(request) || request.is_htmx() || request.headers.get("Accept") == "text/event-stream";
    if (by_script || has_body_method(request)) return fail(Code::Unauthenticated, "people.sign_in_again");
    return http::Response::redirect(found.anybody ? "/sign-in?next=" + text::percent_encode(request.target) : "/set-up");
  }
  if (!found.session->brand && route.permission != http::kNoPermission && route.permission != permission::kDeskManage) {
    if (found.session->person.desk_admin) return http::Response::redirect("/brands/new");
    return fail(Code::Forbidden, "people.no_brand");
  }
  if (!found.session->may(route.permission)) return fail(Code::Forbidden, "people.forbidden", std::string(route.permission.name));
  return std::nullopt;
}

http::Response DeskGate::present(const Error& error, const http::Request& request) {
  const auto& about = traits(error.code);
  // Without an id nobody asked: the server keeps answers ready for when no request can be read.
  if (about.http_status >= 500 && error.code != Code::Unavailable && !request.id.empty()) log::error("request_failed", error);
  const auto title = desk_.shell.text(request, Message("people.error." + std::string(about.label)));
  const bool no_such_call = request.path.starts_with("/api/") && error.safe.key == "http.not_found";
  const auto detail = desk_.shell.text(request, no_such_call ? Message("people.api_not_found") : error.safe);
  const bool stale = error.safe.key == "http.csrf";
  if (wants_json(request)) {
    auto response = http::problem(error, title, detail, request.id);
    if (stale) response.headers.set(kPageHeader, R"({"fault":"stale_token"})");
    return response;
  }

  html::View view;
  view.text("TITLE", title).text("DETAIL", detail).text("REQUEST", request.id);
  const auto* session = session_if(request);
  auto response = session != nullptr && session->brand && !request.is_htmx()
                      ? desk_.shell.page(request, "", title, "people/views/failure.html", std::move(view), about.http_status)
                      : desk_.shell.bare_page(request, title, "people/views/failure.html", std::move(view), about.http_status);
  if (request.is_htmx()) {
    // htmx swaps nothing on an error; the person sees a toast with what to do.
    json::object toast{{"text", detail}, {"tone", "bad"}};
    response = http::Response::empty(about.http_status);
    if (stale) {
      // The page's script gets itself a fresh token first, and says by itself what came of it.
      response.headers.set(kPageHeader, R"({"fault":"stale_token"})");
      return response;
    }
    // Header values are ASCII: everything else goes as \u escapes inside the JSON string.
    response.headers.set("HX-Trigger", ascii_json(json::object{{"pv:toast", toast}}));
  }
  if (error.retry_after) {
    response.headers.set("Retry-After", std::to_string(std::chrono::ceil<std::chrono::seconds>(*error.retry_after).count()));
  }
  return response;
}

std::string DeskGate::csrf_scope(const http::Request& request) {
  const auto* session = session_if(request);
  return session != nullptr && session->brand ? session->brand->id.str() : std::string();
}

Result<std::optional<http::Response>> DeskGate::admit_page(const http::Request& request, std::string_view scope) {
  if (!is_of_brand(*request.route)) return std::nullopt;
  const auto fault = other_brand(desk_, request, scope);
  if (!fault) return std::nullopt;
  return other_brand_answer(desk_, request, *fault);
}

std::string DeskGate::csrf_secret(const http::Request& request) {
  if (const auto* session = session_if(request); session != nullptr && !session->session_id.empty()) return session->session_id;
  return {};
}

}  // namespace pv::desk::people
