// SPDX-License-Identifier: Apache-2.0
// Settings of people, brand and tokens.
#include "desk/people/pages.hpp"
#include "desk/people/store.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/text/unicode.hpp"
#include "platform/text/url.hpp"

namespace pv::desk::people {

namespace {

constexpr std::chrono::hours kLinkLife{24 * 7};

std::vector<SettingsTab>& tabs() {
  static std::vector<SettingsTab> list{
      {"people", "people.tab.people", "/settings/people", permission::kPeopleManage},
      {"brand", "people.tab.brand", "/settings/brand", permission::kBrandManage},
      {"tokens", "people.tab.tokens", "/settings/tokens", permission::kTokenManage},
      {"audit", "people.tab.audit", "/settings/audit", permission::kAuditRead},
  };
  return list;
}

std::string role_label(const Shell& shell, const http::Request& request, Role role) {
  return shell.text(request, Message("people.role." + std::string(to_string(role))));
}

constexpr std::array<Role, 4> kAllRoles{Role::Administrator, Role::Editor, Role::Author, Role::Viewer};

/// Scopes a token may have: what can be reached through the API.
std::vector<http::Permission> token_scopes(const Session& session) {
  std::vector<http::Permission> list;
  for (const auto& known : all_permissions()) {
    if (known != permission::kDeskManage && known != permission::kPeopleManage && known != permission::kTokenManage &&
        known != permission::kAuditRead && known != permission::kBrandManage && role_has(session.role, known)) {
      list.push_back(known);
    }
  }
  return list;
}

}  // namespace

void add_settings_tab(SettingsTab tab, std::string_view before) {
  auto& list = tabs();
  if (std::any_of(list.begin(), list.end(), [&](const auto& known) { return known.id == tab.id; })) return;
  list.insert(std::find_if(list.begin(), list.end(), [&](const auto& known) { return known.id == before; }), std::move(tab));
}

void fill_settings_tabs(const Shell& shell, const http::Request& request, std::string_view current, html::View& view) {
  const auto& session = session_of(request);
  for (const auto& tab : tabs()) {
    if (!session.may(tab.permission)) continue;
    auto& item = view.section("TABS");
    item.text("LABEL", shell.text(request, tab.label_key)).url("TAB_URL", html::SafeUrl::from(tab.path));
    item.flag("CURRENT", tab.id == current);
  }
}

Result<http::Response> People::settings(const http::Request& request) {
  const auto& session = session_of(request);
  for (const auto& tab : tabs()) {
    if (session.may(tab.permission)) return http::Response::redirect(tab.path);
  }
  return http::Response::redirect("/me");
}

http::Response People::people_view(const http::Request& request, const std::optional<Error>& fault, const std::string& link,
                                   const std::string& link_for) {
  const auto& session = session_of(request);
  html::View view;
  fill_settings_tabs(desk_.shell, request, "people", view);
  const auto members = desk_.database.read([&](db::Tx& tx) { return store::members(tx, session.brand_id()); });
  for (const auto& member : members) {
    auto& item = view.section("MEMBERS");
    item.url("ITEM_URL", html::SafeUrl::from("/settings/people/" + member.person.id.str()))
        .text("NAME", member.person.name)
        .text("SIGN_IN", member.person.sign_in);
    item.flag("SELF", member.person.id == session.person.id).flag("OTHER", member.person.id != session.person.id);
    item.flag("NO_PASSWORD", !member.person.has_password);
    for (const auto role : kAllRoles) {
      auto& option = item.section("ROLES");
      option.text("VALUE", to_string(role)).text("LABEL", role_label(desk_.shell, request, role));
      option.flag("CHOSEN", role == member.role);
    }
  }
  for (const auto role : kAllRoles) {
    auto& option = view.section("NEW_ROLES");
    option.text("VALUE", to_string(role)).text("LABEL", role_label(desk_.shell, request, role));
    option.text("HELP", desk_.shell.text(request, Message("people.role_help." + std::string(to_string(role)))));
    option.flag("CHOSEN", role == Role::Author);
  }
  if (!link.empty()) {
    auto& shown = view.section("LINK");
    shown.text("LINK_TEXT", link);
    shown.text("LINK_FOR", desk_.shell.text(request, Message("people.link_for", {{"name", link_for}})));
  }
  if (fault) {
    view.text("NAME", text::repair_utf8(request.form.get_or("name", "").substr(0, 254)));
    view.text("SIGN_IN", text::repair_utf8(request.form.get_or("sign_in", "").substr(0, 254)));
    show_fault(desk_.shell, request, *fault, view);
  }
  return desk_.shell.page(request, "settings", desk_.shell.text(request, "people.tab.people"), "people/views/settings_people.html",
                          std::move(view), fault ? traits(fault->code).http_status : 200);
}

Result<http::Response> People::people_page(const http::Request& request) { return people_view(request, std::nullopt, "", ""); }

Result<http::Response> People::people_add(const http::Request& request) {
  const auto& session = session_of(request);
  const auto role = parse_role(request.form.get_or("role", ""));
  if (!role) return fail(Error(Code::InvalidInput, "people.role_unknown").for_field("role"));
  const auto now = desk_.clock.now();
  struct Made {
    Person person;
    Secret<std::string> token;
  };
  auto made = desk_.database.write([&](db::Tx& tx) -> Result<Made> {
    const auto person = PV_TRY(create_person(tx, now, request.form.get_or("name", ""), request.form.get_or("sign_in", ""), "auto", false));
    add_member(tx, now, session.brand_id(), person.id, *role);
    audit(tx, now, &session, "added", "person", person.id.str(), {{"role", to_string(*role)}});
    return Made{person, create_one_time_link(tx, now, person.id, "password", kLinkLife)};
  });
  if (!made) return people_view(request, made.error(), "", "");
  return people_view(request, std::nullopt, request.origin + "/link/" + made->token.reveal(), made->person.name);
}

Result<http::Response> People::people_role(const http::Request& request) {
  const auto& session = session_of(request);
  const auto role = parse_role(request.form.get_or("role", ""));
  if (!role) return fail(Error(Code::InvalidInput, "people.role_unknown").for_field("role"));
  const auto id = PV_TRY(Id<Person>::parse(request.capture("id")));
  const auto now = desk_.clock.now();
  PV_CHECK(desk_.database.write([&](db::Tx& tx) -> Result<void> {
    const auto current = store::role_on(tx, session.brand_id(), id);
    if (!current) return fail(Code::NotFound, "base.not_found");
    if (*current == Role::Administrator && *role != Role::Administrator && store::administrators(tx, session.brand_id()) == 1) {
      return fail(Code::Conflict, "people.last_administrator");
    }
    store::set_role(tx, now, session.brand_id(), id, *role);
    audit(tx, now, &session, "role_changed", "person", id.str(), {{"before", to_string(*current)}, {"after", to_string(*role)}});
    return {};
  }));
  return http::Response::redirect("/settings/people");
}

Result<http::Response> People::people_link(const http::Request& request) {
  const auto& session = session_of(request);
  const auto id = PV_TRY(Id<Person>::parse(request.capture("id")));
  const auto now = desk_.clock.now();
  struct Made {
    std::string name;
    Secret<std::string> token;
  };
  auto made = PV_TRY(desk_.database.write([&](db::Tx& tx) -> Result<Made> {
    const auto role = store::role_on(tx, session.brand_id(), id);
    const auto person = store::person(tx, id);
    if (!role || !person) return fail(Code::NotFound, "base.not_found");
    // Whoever holds a link becomes that person everywhere, so a brand's administrator may make one only for people of lesser reach.
    if (person->desk_admin && !session.person.desk_admin) return fail(Code::Forbidden, "people.link_for_desk_admin");
    if (!session.person.desk_admin && store::brands_of(tx, id).size() > 1) return fail(Code::Forbidden, "people.link_for_shared_person");
    audit(tx, now, &session, "link_made", "person", id.str());
    return Made{person->name, create_one_time_link(tx, now, id, "password", kLinkLife)};
  }));
  return people_view(request, std::nullopt, request.origin + "/link/" + made.token.reveal(), made.name);
}

Result<http::Response> People::people_remove(const http::Request& request) {
  const auto& session = session_of(request);
  const auto id = PV_TRY(Id<Person>::parse(request.capture("id")));
  const auto now = desk_.clock.now();
  PV_CHECK(desk_.database.write([&](db::Tx& tx) -> Result<void> {
    const auto role = store::role_on(tx, session.brand_id(), id);
    if (!role) return fail(Code::NotFound, "base.not_found");
    if (*role == Role::Administrator && store::administrators(tx, session.brand_id()) == 1)
      return fail(Code::Conflict, "people.last_administrator");
    store::remove_member(tx, session.brand_id(), id);
    audit(tx, now, &session, "removed", "person", id.str());
    return {};
  }));
  desk_.live.close_member(session.brand_id(), id);
  return http::Response::redirect("/settings/people");
}

Result<http::Response> People::brand_page(const http::Request& request) {
  const auto& brand = *session_of(request).brand;
  html::View view;
  fill_settings_tabs(desk_.shell, request, "brand", view);
  view.text("NAME", brand.name).text("ABOUT", brand.about).text("PRESS_CONTACT", brand.press_contact);
  view.text("NEWSROOM_ADDRESS", brand.newsroom_url.value_or(""));
  fill_zones(view, brand.zone);
  for (const std::string language : {"it", "en"}) {
    auto& item = view.section("LANGUAGES");
    item.text("VALUE", language).text("LABEL", desk_.shell.text(request, Message("people.language." + language)));
    item.flag("CHOSEN", std::find(brand.languages.begin(), brand.languages.end(), language) != brand.languages.end());
  }
  view.flag("SAVED", request.query.get("saved").has_value());
  return desk_.shell.page(request, "settings", desk_.shell.text(request, "people.tab.brand"), "people/views/settings_brand.html",
                          std::move(view));
}

Result<http::Response> People::brand_form(const http::Request& request) {
  const auto& session = session_of(request);
  auto brand = *session.brand;
  const auto now = desk_.clock.now();
  brand.name = text::squeeze(request.form.get_or("name", ""));
  if (brand.name.empty()) return fail(Error(Code::InvalidInput, "people.brand_name_missing").for_field("name"));
  if (text::count_graphemes(brand.name) > 120) return fail(Error(Code::InvalidInput, "people.name_too_long").for_field("name"));
  brand.zone = PV_TRY(Zone::parse(request.form.get_or("zone", ""))).name();
  brand.about = text::trim(text::normalise(request.form.get_or("about", "")));
  brand.press_contact = text::trim(text::normalise(request.form.get_or("press_contact", "")));
  brand.languages.clear();
  for (const auto& language : request.form.all("languages")) {
    if (language == "it" || language == "en") brand.languages.push_back(language);
  }
  if (brand.languages.empty()) return fail(Error(Code::InvalidInput, "people.language_missing").for_field("languages"));
  const auto address = text::trim(request.form.get_or("newsroom_address", ""));
  brand.newsroom_url.reset();
  if (!address.empty()) {
    const auto url =
        PV_TRY(text::Url::parse(address).map_error([](Error error) { return std::move(error).for_field("newsroom_address"); }));
    brand.newsroom_url = url.origin();
  }
  desk_.database.write([&](db::Tx& tx) {
    store::update_brand(tx, brand);
    bump_public_epoch(tx, brand.id);
    audit(tx, now, &session, "changed", "brand", brand.id.str());
  });
  if (after_brand_created) after_brand_created(brand);
  return http::Response::redirect("/settings/brand?saved=1");
}

http::Response People::tokens_view(const http::Request& request, const std::optional<Error>& fault, const std::string& fresh) {
  const auto& session = session_of(request);
  html::View view;
  fill_settings_tabs(desk_.shell, request, "tokens", view);
  const auto tokens = desk_.database.read([&](db::Tx& tx) { return store::tokens(tx, session.brand_id(), session.person.id); });
  view.flag("NONE", tokens.empty());
  for (const auto& token : tokens) {
    auto& item = view.section("TOKENS");
    item.url("ITEM_URL", html::SafeUrl::from("/settings/tokens/" + token.id)).text("NAME", token.name);
    std::string scopes;
    for (const auto& scope : token.scopes) {
      scopes += (scopes.empty() ? "" : ", ") + desk_.shell.text(request, Message("people.permission." + scope));
    }
    item.text("SCOPES", scopes);
    item.text("USED", token.used_at ? desk_.shell.date(request, *token.used_at) : desk_.shell.text(request, "people.token_never_used"));
    item.text("EXPIRES", token.expires_at ? desk_.shell.date(request, *token.expires_at, text::DateStyle::Day)
                                          : desk_.shell.text(request, "people.token_never_expires"));
  }
  for (const auto& scope : token_scopes(session)) {
    auto& item = view.section("SCOPES_OFFERED");
    item.text("VALUE", scope.name).text("LABEL", desk_.shell.text(request, Message("people.permission." + std::string(scope.name))));
  }
  if (!fresh.empty()) view.section("FRESH").text("TOKEN", fresh);
  if (fault) {
    view.text("TOKEN_NAME", text::repair_utf8(request.form.get_or("name", "").substr(0, 254)));
    show_fault(desk_.shell, request, *fault, view);
  }
  auto response = desk_.shell.page(request, "settings", desk_.shell.text(request, "people.tab.tokens"), "people/views/settings_tokens.html",
                                   std::move(view), fault ? traits(fault->code).http_status : 200);
  response.headers.set("Cache-Control", "no-store");
  return response;
}

Result<http::Response> People::tokens_page(const http::Request& request) { return tokens_view(request, std::nullopt, ""); }

Result<http::Response> People::tokens_add(const http::Request& request) {
  const auto& session = session_of(request);
  const auto now = desk_.clock.now();
  store::Token token{.id = new_uuid7(now), .person_id = session.person.id, .brand_id = session.brand_id(), .created_at = now};
  token.name = text::squeeze(request.form.get_or("name", ""));
  if (token.name.empty() || text::count_graphemes(token.name) > 120) {
    return tokens_view(request, Error(Code::InvalidInput, "people.token_name_missing").for_field("name"), "");
  }
  const auto offered = token_scopes(session);
  for (const auto& wanted : request.form.all("scopes")) {
    const bool known = std::any_of(offered.begin(), offered.end(), [&](const auto& scope) { return scope.name == wanted; });
    if (!known) return tokens_view(request, Error(Code::InvalidInput, "people.token_scope_unknown").for_field("scopes"), "");
    token.scopes.push_back(wanted);
  }
  if (token.scopes.empty()) return tokens_view(request, Error(Code::InvalidInput, "people.token_scope_missing").for_field("scopes"), "");
  const auto days = request.form.get_or("days", "90");
  if (days == "30") token.expires_at = now + std::chrono::hours(24 * 30);
  else if (days == "90") token.expires_at = now + std::chrono::hours(24 * 90);
  else if (days == "365") token.expires_at = now + std::chrono::hours(24 * 365);
  else if (days != "never") return tokens_view(request, Error(Code::InvalidInput, "people.token_life_unknown").for_field("days"), "");
  const auto secret = "pv_" + crypto::random_token();
  desk_.database.write([&](db::Tx& tx) {
    store::add_token(tx, token, crypto::sha256_hex(secret));
    audit(tx, now, &session, "created", "token", token.id);
  });
  return tokens_view(request, std::nullopt, secret);
}

Result<http::Response> People::tokens_revoke(const http::Request& request) {
  const auto& session = session_of(request);
  const auto now = desk_.clock.now();
  const auto id = std::string(request.capture("id"));
  PV_CHECK(desk_.database.write([&](db::Tx& tx) -> Result<void> {
    if (store::revoke_token(tx, now, session.brand_id(), session.person.id, id) != 1) return fail(Code::NotFound, "base.not_found");
    audit(tx, now, &session, "revoked", "token", id);
    return {};
  }));
  return http::Response::redirect("/settings/tokens");
}

}  // namespace pv::desk::people
