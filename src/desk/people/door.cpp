// SPDX-License-Identifier: Apache-2.0
// The door: sign-in, first set-up, one-time links, profile, brands.
#include "desk/people/page.hpp"
#include "desk/people/pages.hpp"
#include "desk/people/store.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/text/unicode.hpp"

namespace pv::desk::people {

namespace {

std::string agent_of(const http::Request& request) { return std::string(request.headers.get("User-Agent").value_or("")); }

/// The languages a desk speaks, and the browser's own choice.
constexpr std::array<std::string_view, 3> kLanguages{"auto", "it", "en"};

/// How long to wait before the next try, for those who read headers.
http::Response with_wait(http::Response response, const Error& error) {
  if (error.retry_after)
    response.headers.set("Retry-After", std::to_string(std::chrono::ceil<std::chrono::seconds>(*error.retry_after).count()));
  return response;
}

}  // namespace

std::string safe_next(const std::string& wanted) {
  if (wanted.empty() || wanted.front() != '/' || wanted.starts_with("//") || wanted.find('\\') != std::string::npos ||
      wanted.size() > 1024 || std::any_of(wanted.begin(), wanted.end(), [](unsigned char c) { return c < 0x21 || c == 0x7f; })) {
    return "/";
  }
  return wanted;
}

void show_fault(const Shell& shell, const http::Request& request, const Error& error, html::View& view) {
  const auto text = shell.text(request, error.safe);
  auto& item = view.section("ERRORS");
  item.text("ERROR", text).url("FIELD_URL", html::SafeUrl::from("/"));
  if (error.field) {
    std::string name;
    for (const unsigned char c : *error.field) name += std::isalnum(c) && c < 0x80 ? static_cast<char>(std::toupper(c)) : '_';
    view.section(name + "_BAD").text("FIELD_ERROR", text);
    view.flag(name + "_INVALID");
  }
}

http::Response People::signed_in(const http::Request& request, const NewSession& session, const std::string& to) const {
  auto response = http::Response::redirect(to);
  response.headers.add("Set-Cookie", http::to_set_cookie({.name = std::string(kSessionCookie),
                                                          .value = session.cookie.reveal(),
                                                          .max_age = kSessionLife,
                                                          .secure = request.origin.starts_with("https:")}));
  response.headers.set("Cache-Control", "no-store");
  return response;
}

Result<http::Response> People::sign_in_page(const http::Request& request) {
  if (session_if(request) != nullptr) return http::Response::redirect(safe_next(request.query.get_or("next", "/")));
  if (!desk_.database.read([](db::Tx& tx) { return store::anybody(tx); })) return http::Response::redirect("/set-up");
  html::View view;
  view.text("NEXT", safe_next(request.query.get_or("next", "/")));
  return desk_.shell.bare_page(request, desk_.shell.text(request, "people.sign_in.title"), "people/views/sign_in.html", std::move(view));
}

Result<http::Response> People::sign_in_form(const http::Request& request) {
  const auto account = request.form.get_or("account", "");
  const auto next = safe_next(request.form.get_or("next", "/"));
  const auto session = sign_in(desk_.database, desk_.clock, account, Secret<std::string>(request.form.get_or("password", "")),
                               request.remote, agent_of(request));
  if (session) return signed_in(request, *session, next);
  html::View view;
  view.text("NEXT", next).text("ACCOUNT", text::repair_utf8(account.substr(0, 254)));
  show_fault(desk_.shell, request, session.error(), view);
  return with_wait(desk_.shell.bare_page(request, desk_.shell.text(request, "people.sign_in.title"), "people/views/sign_in.html",
                                         std::move(view), traits(session.error().code).http_status),
                   session.error());
}

Result<http::Response> People::sign_out(const http::Request& request) {
  const auto* session = session_if(request);
  if (session != nullptr) {
    desk_.database.write([&](db::Tx& tx) { close_session(tx, session->session_id); });
    desk_.live.close_session(session->session_id);
  }
  auto response = http::Response::redirect("/sign-in");
  response.headers.add("Set-Cookie",
                       http::to_set_cookie({.name = std::string(kSessionCookie), .value = "", .max_age = std::chrono::seconds(0)}));
  return response;
}

Result<http::Response> People::set_up_page(const http::Request& request) {
  if (desk_.database.read([](db::Tx& tx) { return store::anybody(tx); })) return http::Response::redirect("/sign-in");
  html::View view;
  const auto key = request.query.get_or("key", "");
  const bool right = crypto::equal_constant_time(key, set_up_key_.reveal());
  view.text("KEY", right ? key : "");
  view.flag("HAS_KEY", right).flag("LACKS_KEY", !right);
  fill_zones(view, "Europe/Rome");
  return desk_.shell.bare_page(request, desk_.shell.text(request, "people.set_up.title"), "people/views/set_up.html", std::move(view));
}

Result<http::Response> People::set_up_form(const http::Request& request) {
  if (!crypto::equal_constant_time(request.form.get_or("key", ""), set_up_key_.reveal()))
    return fail(Code::Forbidden, "people.set_up.wrong_key");
  const Secret<std::string> password(request.form.get_or("password", ""));
  const auto now = desk_.clock.now();
  const auto make = [&]() -> Result<NewSession> {
    PV_CHECK(check_new_password(password));
    const auto hash = PV_TRY(crypto::hash_password(password));
    std::optional<Brand> made;
    auto session = desk_.database.write([&](db::Tx& tx) -> Result<NewSession> {
      if (store::anybody(tx)) return fail(Code::Conflict, "people.set_up.done_already");
      const auto person = PV_TRY(create_person(tx, now, request.form.get_or("name", ""), request.form.get_or("sign_in", ""), "auto", true));
      store::set_password(tx, person.id, hash);
      const auto brand = PV_TRY(create_brand(
          tx, now, {.name = request.form.get_or("brand", ""), .zone = request.form.get_or("zone", ""), .languages = {request.language}}));
      add_member(tx, now, brand.id, person.id, Role::Administrator);
      if (on_brand_created) on_brand_created(tx, now, brand);
      audit(tx, now, nullptr, "set_up", "brand", brand.id.str(), {}, &brand.id);
      made = brand;
      return open_session(tx, now, person, request.remote, agent_of(request));
    });
    if (session && made && after_brand_created) after_brand_created(*made);
    return session;
  };
  auto session = make();
  if (session) return signed_in(request, *session, "/");
  html::View view;
  for (const char* name : {"name", "sign_in", "brand"}) {
    std::string upper;
    for (const char* c = name; *c != '\0'; ++c) upper += static_cast<char>(std::toupper(static_cast<unsigned char>(*c)));
    view.text(upper, text::repair_utf8(request.form.get_or(name, "").substr(0, 512)));
  }
  view.text("KEY", set_up_key_.reveal()).flag("HAS_KEY");
  fill_zones(view, request.form.get_or("zone", "Europe/Rome"));
  show_fault(desk_.shell, request, session.error(), view);
  return with_wait(desk_.shell.bare_page(request, desk_.shell.text(request, "people.set_up.title"), "people/views/set_up.html",
                                         std::move(view), traits(session.error().code).http_status),
                   session.error());
}

Result<http::Response> People::enter(const http::Request& request) {
  // A second click of the printed address finds the session that the first one opened.
  if (session_if(request) != nullptr) return http::Response::redirect("/");
  const auto now = desk_.clock.now();
  auto session = PV_TRY(desk_.database.write([&](db::Tx& tx) -> Result<NewSession> {
    const auto link = PV_TRY(use_one_time_link(tx, now, request.capture("token")));
    if (link.purpose != "sign_in") return fail(Code::NotFound, "people.link_unknown");
    audit(tx, now, nullptr, "signed_in_by_link", "person", link.person.id.str());
    return open_session(tx, now, link.person, request.remote, agent_of(request));
  }));
  return signed_in(request, session, "/");
}

Result<http::Response> People::link_page(const http::Request& request) {
  const auto link =
      PV_TRY(desk_.database.read([&](db::Tx& tx) { return peek_one_time_link(tx, desk_.clock.now(), request.capture("token")); }));
  if (link.purpose != "password") return fail(Code::NotFound, "people.link_unknown");
  html::View view;
  view.text("NAME", link.person.name).text("SIGN_IN", link.person.sign_in).url("ACTION_URL", html::SafeUrl::from(request.path));
  return desk_.shell.bare_page(request, desk_.shell.text(request, "people.link.title"), "people/views/link.html", std::move(view));
}

Result<http::Response> People::link_form(const http::Request& request) {
  const auto now = desk_.clock.now();
  const auto link = PV_TRY(desk_.database.read([&](db::Tx& tx) { return peek_one_time_link(tx, now, request.capture("token")); }));
  if (link.purpose != "password") return fail(Code::NotFound, "people.link_unknown");
  const Secret<std::string> password(request.form.get_or("password", ""));
  if (auto checked = check_new_password(password); !checked) {
    html::View view;
    view.text("NAME", link.person.name).text("SIGN_IN", link.person.sign_in).url("ACTION_URL", html::SafeUrl::from(request.path));
    show_fault(desk_.shell, request, checked.error(), view);
    return desk_.shell.bare_page(request, desk_.shell.text(request, "people.link.title"), "people/views/link.html", std::move(view), 422);
  }
  const auto hash = PV_TRY(crypto::hash_password(password));
  auto session = PV_TRY(desk_.database.write([&](db::Tx& tx) -> Result<NewSession> {
    const auto used = PV_TRY(use_one_time_link(tx, now, request.capture("token")));
    store::set_password(tx, used.person.id, hash);
    close_other_sessions(tx, used.person.id, {});
    audit(tx, now, nullptr, "password_chosen", "person", used.person.id.str());
    return open_session(tx, now, used.person, request.remote, agent_of(request));
  }));
  desk_.live.close_person(session.person.id);
  return signed_in(request, session, "/");
}

Result<http::Response> People::profile(const http::Request& request) {
  const auto& session = *session_if(request);
  html::View view;
  view.text("NAME", session.person.name).text("SIGN_IN", session.person.sign_in);
  view.flag("SAVED", request.query.get("saved").has_value());
  for (const auto language : kLanguages) {
    auto& item = view.section("LANGUAGES");
    item.text("VALUE", language).text("LABEL", desk_.shell.text(request, Message("people.language." + std::string(language))));
    item.flag("CHOSEN", session.person.language == language);
  }
  view.flag("HAS_PASSWORD", session.person.has_password);
  return desk_.shell.page(request, "", desk_.shell.text(request, "people.profile.title"), "people/views/profile.html", std::move(view));
}

Result<http::Response> People::profile_language(const http::Request& request) {
  const auto wanted = request.form.get_or("language", "");
  if (std::find(kLanguages.begin(), kLanguages.end(), wanted) == kLanguages.end()) {
    return fail(Error(Code::InvalidInput, "people.language_unknown").for_field("language"));
  }
  desk_.database.write([&](db::Tx& tx) { store::set_language(tx, session_if(request)->person.id, wanted); });
  return http::Response::redirect("/me?saved=1");
}

Result<http::Response> People::profile_password(const http::Request& request) {
  const auto& session = *session_if(request);
  const Secret<std::string> password(request.form.get_or("password", ""));
  const auto now = desk_.clock.now();
  const auto change = [&]() -> Result<void> {
    if (session.person.has_password) {
      const auto known = desk_.database.read([&](db::Tx& tx) { return store::credentials(tx, session.person.sign_in); });
      auto current = crypto::PasswordIs::Wrong;
      if (known && known->password_hash)
        current = PV_TRY(crypto::verify_password(*known->password_hash, Secret<std::string>(request.form.get_or("current", ""))));
      if (current == crypto::PasswordIs::Wrong) {
        return fail(Error(Code::InvalidInput, "people.current_password_wrong").for_field("current"));
      }
    }
    PV_CHECK(check_new_password(password));
    const auto hash = PV_TRY(crypto::hash_password(password));
    desk_.database.write([&](db::Tx& tx) {
      store::set_password(tx, session.person.id, hash);
      close_other_sessions(tx, session.person.id, session.session_id);
      audit(tx, now, &session, "password_changed", "person", session.person.id.str());
    });
    desk_.live.close_person(session.person.id, session.session_id);
    return {};
  };
  if (auto changed = change(); !changed) {
    if (changed.error().code == Code::Unavailable) return fail(std::move(changed).error());
    html::View view;
    view.text("NAME", session.person.name).text("SIGN_IN", session.person.sign_in).flag("HAS_PASSWORD", session.person.has_password);
    for (const auto language : kLanguages) {
      auto& item = view.section("LANGUAGES");
      item.text("VALUE", language).text("LABEL", desk_.shell.text(request, Message("people.language." + std::string(language))));
      item.flag("CHOSEN", session.person.language == language);
    }
    show_fault(desk_.shell, request, changed.error(), view);
    const auto title = desk_.shell.text(request, "people.profile.title");
    // Whoever belongs to no brand (any more) may still change a password, but has no places to be shown.
    if (!session.brand) return desk_.shell.bare_page(request, title, "people/views/profile.html", std::move(view), 422);
    return desk_.shell.page(request, "", title, "people/views/profile.html", std::move(view), 422);
  }
  return http::Response::redirect("/me?saved=1");
}

Result<http::Response> People::choose(const http::Request& request) {
  const auto& session = *session_if(request);
  const auto wanted = std::string(request.capture("id"));
  const bool mine = std::any_of(session.brands.begin(), session.brands.end(), [&](const auto& brand) { return brand.first == wanted; });
  if (!mine) return fail(Code::NotFound, "base.not_found");
  desk_.database.write([&](db::Tx& tx) { choose_brand(tx, session.session_id, Id<Brand>(wanted)); });
  // A page that goes back to its own brand stays where it is.
  if (wants_json(request)) return http::Response::empty();
  return http::Response::redirect(safe_next(request.form.get_or("next", "/")));
}

Result<http::Response> People::new_brand_page(const http::Request& request) {
  html::View view;
  fill_zones(view, "Europe/Rome");
  return desk_.shell.bare_page(request, desk_.shell.text(request, "people.new_brand.title"), "people/views/new_brand.html",
                               std::move(view));
}

Result<http::Response> People::new_brand_form(const http::Request& request) {
  const auto& session = *session_if(request);
  const auto now = desk_.clock.now();
  auto made = desk_.database.write([&](db::Tx& tx) -> Result<Brand> {
    const auto brand = PV_TRY(create_brand(
        tx, now, {.name = request.form.get_or("brand", ""), .zone = request.form.get_or("zone", ""), .languages = {request.language}}));
    add_member(tx, now, brand.id, session.person.id, Role::Administrator);
    if (on_brand_created) on_brand_created(tx, now, brand);
    choose_brand(tx, session.session_id, brand.id);
    audit(tx, now, &session, "created", "brand", brand.id.str(), {}, &brand.id);
    return brand;
  });
  if (made) {
    if (after_brand_created) after_brand_created(*made);
    return http::Response::redirect("/settings/channels");
  }
  html::View view;
  view.text("BRAND", text::repair_utf8(request.form.get_or("brand", "").substr(0, 512)));
  fill_zones(view, request.form.get_or("zone", "Europe/Rome"));
  show_fault(desk_.shell, request, made.error(), view);
  return desk_.shell.bare_page(request, desk_.shell.text(request, "people.new_brand.title"), "people/views/new_brand.html", std::move(view),
                               422);
}

}  // namespace pv::desk::people
