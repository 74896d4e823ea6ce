// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <thread>

#include "desk/people/sign_in.hpp"
#include "unit/desk/people/rig.hpp"

namespace pv::test {
namespace {

using namespace std::chrono_literals;
using people::Role;

const db::Query kAllAudit("test.audit_rows", "SELECT id, action, object_kind, object_id, details FROM audit ORDER BY id");
const db::Query kAllThrottle("test.throttle_rows", "SELECT key FROM sign_in_throttle");
const db::Query kSessions("test.sessions_of", "SELECT id FROM session WHERE person_id = $1 ORDER BY id");

class People : public OnEachEngine {};

TEST_P(People, brands_of_one_name_get_addresses_of_their_own) {
  PeopleRig rig(database());
  EXPECT_EQ(rig.brand("Torrefazione Belprato").slug, "torrefazione-belprato");
  EXPECT_EQ(rig.brand("torrefazione  BELPRATO").slug, "torrefazione-belprato-2");
  EXPECT_EQ(rig.brand("Torrefàzione Belprato!").slug, "torrefazione-belprato-3");
  const auto first = rig.brand("日本").slug;
  const auto second = rig.brand("日本").slug;
  EXPECT_FALSE(first.empty());
  EXPECT_NE(first, second);
  const auto make = [&](const std::string& name, const std::string& zone) {
    return rig.database.write([&](db::Tx& tx) {
      people::NewBrand wanted;
      wanted.name = name;
      wanted.zone = zone;
      return people::create_brand(tx, rig.clock.now(), wanted);
    });
  };
  EXPECT_EQ(key_of(make("  ", "Europe/Rome")), "people.brand_name_missing");
  EXPECT_EQ(key_of(make(std::string(121, 'a'), "Europe/Rome")), "people.name_too_long");
  EXPECT_EQ(key_of(make("Nome", "Europe/Roma")), "base.zone_unknown");
  EXPECT_EQ(make("Nome", "Europe/Roma").error().field, "zone");
}

TEST_P(People, names_to_sign_in_with_are_unique_whatever_their_case) {
  PeopleRig rig(database());
  const auto make = [&](const std::string& name, const std::string& sign_in) {
    return rig.database.write([&](db::Tx& tx) { return people::create_person(tx, rig.clock.now(), name, sign_in, "it", false); });
  };
  const auto made = make("  Marta   Ferri ", " Marta@Example.test ");
  ASSERT_TRUE(made);
  EXPECT_EQ(made->name, "Marta Ferri");
  EXPECT_EQ(made->sign_in, "marta@example.test");
  EXPECT_FALSE(made->has_password);
  const auto again = make("Altra", "MARTA@EXAMPLE.TEST");
  EXPECT_EQ(key_of(again), "people.sign_in_taken");
  EXPECT_EQ(again.error().code, Code::Conflict);
  EXPECT_EQ(key_of(make("", "a")), "people.name_missing");
  EXPECT_EQ(key_of(make("A", "")), "people.sign_in_invalid");
  EXPECT_EQ(key_of(make("A", "a b")), "people.sign_in_invalid");
  EXPECT_EQ(key_of(make("A", std::string(255, 'a'))), "people.sign_in_invalid");
}

TEST_P(People, a_brand_keeps_its_last_administrator) {
  PeopleRig rig(database());
  const auto brand = rig.brand("Belprato");
  const auto anna = rig.person("Anna Blu", "anna");
  const auto bea = rig.person("Bea Rosa", "bea");
  rig.join(brand, anna, Role::Administrator);
  rig.join(brand, bea, Role::Editor);
  const auto session = rig.session(anna, brand, Role::Administrator);
  EXPECT_EQ(key_of(rig.post("/settings/people/{id}/role", &session, anna.id.str(), {{"role", "editor"}})), "people.last_administrator");
  EXPECT_EQ(key_of(rig.post("/settings/people/{id}/remove", &session, anna.id.str(), {})), "people.last_administrator");
  EXPECT_EQ(rig.role(brand, anna), Role::Administrator);
  EXPECT_EQ(key_of(rig.post("/settings/people/{id}/role", &session, bea.id.str(), {{"role", "king"}})), "people.role_unknown");
  ASSERT_TRUE(rig.post("/settings/people/{id}/role", &session, bea.id.str(), {{"role", "administrator"}}));
  ASSERT_TRUE(rig.post("/settings/people/{id}/role", &session, anna.id.str(), {{"role", "viewer"}}));
  EXPECT_EQ(rig.role(brand, anna), Role::Viewer);
}

TEST_P(People, two_administrators_cannot_demote_each_other_at_once) {
  PeopleRig rig(database());
  const auto brand = rig.brand("Belprato");
  const auto anna = rig.person("Anna Blu", "anna");
  const auto bea = rig.person("Bea Rosa", "bea");
  for (int round = 0; round < 8; ++round) {
    rig.join(brand, anna, Role::Administrator);
    rig.join(brand, bea, Role::Administrator);
    const auto by_anna = rig.session(anna, brand, Role::Administrator);
    const auto by_bea = rig.session(bea, brand, Role::Administrator);
    std::atomic<int> done{0};
    std::thread one(
        [&] { done += rig.post("/settings/people/{id}/role", &by_anna, bea.id.str(), {{"role", "viewer"}}).has_value() ? 1 : 0; });
    std::thread two([&] { done += rig.post("/settings/people/{id}/remove", &by_bea, anna.id.str(), {}).has_value() ? 1 : 0; });
    one.join();
    two.join();
    EXPECT_EQ(done, 1) << round;
    EXPECT_EQ(rig.database.read([&](db::Tx& tx) { return people::store::administrators(tx, brand.id); }), 1);
  }
}

TEST_P(People, a_brands_administrator_makes_links_only_for_people_of_no_greater_reach) {
  PeopleRig rig(database());
  const auto brand = rig.brand("Alfa");
  const auto other = rig.brand("Beta");
  const auto anna = rig.person("Anna Blu", "anna");
  const auto boss = rig.person("Capo Generale", "capo", true);
  const auto shared = rig.person("Dora Verde", "dora");
  const auto plain = rig.person("Ezio Nero", "ezio");
  const auto foreign = rig.person("Fulvio Gallo", "fulvio");
  rig.join(brand, anna, Role::Administrator);
  rig.join(brand, boss, Role::Viewer);
  rig.join(brand, shared, Role::Author);
  rig.join(other, shared, Role::Administrator);
  rig.join(brand, plain, Role::Editor);
  rig.join(other, foreign, Role::Editor);
  const auto by_anna = rig.session(anna, brand, Role::Administrator);
  const auto link = [&](const people::Session& session, const people::Person& person) {
    return rig.post("/settings/people/{id}/link", &session, person.id.str(), {});
  };
  EXPECT_EQ(key_of(link(by_anna, boss)), "people.link_for_desk_admin");
  EXPECT_EQ(key_of(link(by_anna, shared)), "people.link_for_shared_person");
  EXPECT_EQ(link(by_anna, foreign).error().code, Code::NotFound) << "not of this brand";
  const auto made = link(by_anna, plain);
  ASSERT_TRUE(made) << key_of(made);
  EXPECT_NE(body_of(made).find("http://localhost:8080/link/"), std::string::npos);
  const auto by_boss = rig.session(boss, brand, Role::Administrator);
  EXPECT_TRUE(link(by_boss, shared));
  EXPECT_TRUE(link(by_boss, boss));
}

TEST_P(People, another_brands_people_and_tokens_are_not_found) {
  PeopleRig rig(database());
  const auto brand = rig.brand("Alfa");
  const auto other = rig.brand("Beta");
  const auto anna = rig.person("Anna Blu", "anna");
  const auto foreign = rig.person("Fulvio Gallo", "fulvio");
  rig.join(brand, anna, Role::Administrator);
  rig.join(other, foreign, Role::Editor);
  const auto session = rig.session(anna, brand, Role::Administrator);
  EXPECT_EQ(rig.post("/settings/people/{id}/role", &session, foreign.id.str(), {{"role", "viewer"}}).error().code, Code::NotFound);
  EXPECT_EQ(rig.post("/settings/people/{id}/remove", &session, foreign.id.str(), {}).error().code, Code::NotFound);
  EXPECT_EQ(rig.role(other, foreign), Role::Editor);
  EXPECT_EQ(rig.role(brand, foreign), std::nullopt);
  EXPECT_EQ(rig.post("/brands/{id}/choose", &session, other.id.str(), {}).error().code, Code::NotFound);
  EXPECT_EQ(body_of(rig.call(http::Method::Get, "/settings/people", PeopleRig::request(&session))).find("Fulvio"), std::string::npos);
}

TEST_P(People, a_token_is_shown_once_and_offers_only_what_its_maker_holds) {
  PeopleRig rig(database());
  const auto brand = rig.brand("Alfa");
  const auto anna = rig.person("Anna Blu", "anna");
  rig.join(brand, anna, Role::Author);
  const auto session = rig.session(anna, brand, Role::Author);
  const auto add = [&](const std::vector<std::string>& scopes, const std::string& days = "30", const std::string& name = "Sito") {
    std::vector<std::pair<std::string, std::string>> form{{"name", name}, {"days", days}};
    for (const auto& scope : scopes) form.emplace_back("scopes", scope);
    return rig.post("/settings/tokens", &session, "", form);
  };
  for (const auto* beyond : {"placement.plan", "people.manage", "desk.manage", "token.manage", "nonsense"}) {
    EXPECT_EQ(add({beyond})->status, 422) << beyond;
  }
  EXPECT_EQ(add({})->status, 422);
  EXPECT_EQ(add({"story.read"}, "31")->status, 422);
  EXPECT_EQ(add({"story.read"}, "30", " ")->status, 422);
  const auto tokens = [&] { return rig.database.read([&](db::Tx& tx) { return people::store::tokens(tx, brand.id, anna.id); }); };
  EXPECT_TRUE(tokens().empty());
  const auto made = add({"story.read", "story.write"});
  ASSERT_EQ(made->status, 200);
  EXPECT_EQ(made->headers.get("Cache-Control"), "no-store");
  const auto body = body_of(made);
  // Where a text begins: the random token of a form may hold the same three letters.
  const auto at = body.find(">pv_");
  ASSERT_NE(at, std::string::npos);
  const auto secret = body.substr(at + 1, 46);
  const auto read = rig.database.read([&](db::Tx& tx) { return people::read_token(tx, rig.clock.now(), secret); });
  ASSERT_TRUE(read) << "the whole secret is on the page: " << secret;
  EXPECT_EQ((*read)->scopes, (std::vector<std::string>{"story.read", "story.write"}));
  EXPECT_EQ(*tokens().at(0).expires_at, rig.clock.now() + 30 * 24h);
  EXPECT_EQ(body_of(rig.call(http::Method::Get, "/settings/tokens", PeopleRig::request(&session))).find(secret), std::string::npos);
  ASSERT_TRUE(rig.post("/settings/tokens/{id}/revoke", &session, (*read)->token_id, {}));
  EXPECT_EQ(rig.post("/settings/tokens/{id}/revoke", &session, (*read)->token_id, {}).error().code, Code::NotFound);
  EXPECT_FALSE(rig.database.read([&](db::Tx& tx) { return people::read_token(tx, rig.clock.now(), secret); }));
}

TEST_P(People, the_first_set_up_needs_its_key_and_happens_once) {
  PeopleRig rig(database());
  int brands = 0;
  rig.pages.on_brand_created = [&](db::Tx&, Instant, const people::Brand&) { ++brands; };
  const std::vector<std::pair<std::string, std::string>> form{
      {"name", "Marta Ferri"}, {"sign_in", "marta"}, {"password", "una lunga parola"}, {"brand", "Belprato"}, {"zone", "Europe/Rome"}};
  auto with_key = form;
  with_key.emplace_back("key", "set-up-key");
  auto wrong_key = form;
  wrong_key.emplace_back("key", "set-up-kez");
  EXPECT_EQ(key_of(rig.post("/set-up", nullptr, "", form)), "people.set_up.wrong_key");
  EXPECT_EQ(key_of(rig.post("/set-up", nullptr, "", wrong_key)), "people.set_up.wrong_key");
  EXPECT_FALSE(rig.database.read([](db::Tx& tx) { return people::store::anybody(tx); }));
  const auto done = rig.post("/set-up", nullptr, "", with_key);
  ASSERT_TRUE(done) << key_of(done);
  EXPECT_EQ(done->status, 303);
  EXPECT_EQ(done->headers.get("Cache-Control"), "no-store");
  ASSERT_TRUE(done->headers.has("Set-Cookie"));
  EXPECT_NE(done->headers.get("Set-Cookie")->find("HttpOnly"), std::string_view::npos);
  EXPECT_NE(done->headers.get("Set-Cookie")->find("SameSite=Lax"), std::string_view::npos);
  EXPECT_GE(brands, 1);
  const auto again = rig.post("/set-up", nullptr, "", with_key);
  ASSERT_TRUE(again);
  EXPECT_EQ(again->status, 409);
  EXPECT_EQ(rig.database.read([](db::Tx& tx) { return people::all_brands(tx).size(); }), 1U);
  EXPECT_TRUE(people::sign_in(rig.database, rig.clock, "marta", Secret<std::string>(std::string("una lunga parola")), "192.0.2.1", ""));
}

TEST_P(People, a_link_lets_choose_a_password_and_ends_what_the_old_one_opened) {
  PeopleRig rig(database());
  const auto brand = rig.brand("Belprato");
  const auto marta = rig.person("Marta Ferri", "marta");
  rig.join(brand, marta, Role::Editor);
  const auto old = rig.database.write([&](db::Tx& tx) { return people::open_session(tx, rig.clock.now(), marta, "", ""); });
  const auto token =
      rig.database.write([&](db::Tx& tx) { return people::create_one_time_link(tx, rig.clock.now(), marta.id, "password", 1h); }).reveal();
  EXPECT_EQ(rig.call(http::Method::Get, "/link/{token}", PeopleRig::request(), token)->status, 200);
  EXPECT_EQ(rig.post("/link/{token}", nullptr, token, {{"password", "corta"}})->status, 422)
      << "a refused password does not use the link up";
  const auto chosen = rig.post("/link/{token}", nullptr, token, {{"password", "una lunga parola"}});
  ASSERT_TRUE(chosen) << key_of(chosen);
  EXPECT_EQ(chosen->status, 303);
  EXPECT_EQ(rig.post("/link/{token}", nullptr, token, {{"password", "un''altra lunga parola"}}).error().code, Code::Gone);
  EXPECT_FALSE(rig.database.read([&](db::Tx& tx) { return people::read_session(tx, rig.clock.now(), old.cookie.reveal()); }));
  EXPECT_EQ(rig.database.read([&](db::Tx& tx) { return tx.query(kSessions, marta.id).size(); }), 1U);
  // A link that signs in is no link to choose a password, and the other way round.
  const auto sign_in =
      rig.database.write([&](db::Tx& tx) { return people::create_one_time_link(tx, rig.clock.now(), marta.id, "sign_in", 1h); }).reveal();
  EXPECT_EQ(rig.post("/link/{token}", nullptr, sign_in, {{"password", "una lunga parola"}}).error().code, Code::NotFound);
  EXPECT_EQ(rig.call(http::Method::Get, "/enter/{token}", PeopleRig::request(), sign_in)->status, 303);
  EXPECT_EQ(rig.call(http::Method::Get, "/enter/{token}", PeopleRig::request(), sign_in).error().code, Code::Gone);
}

TEST_P(People, a_password_is_changed_by_whoever_knows_it) {
  PeopleRig rig(database());
  const auto brand = rig.brand("Belprato");
  auto marta = rig.person("Marta Ferri", "marta");
  rig.join(brand, marta, Role::Editor);
  rig.password(marta, "la parola di prima");
  marta.has_password = true;
  const auto here = rig.database.write([&](db::Tx& tx) { return people::open_session(tx, rig.clock.now(), marta, "", ""); });
  const auto there = rig.database.write([&](db::Tx& tx) { return people::open_session(tx, rig.clock.now(), marta, "", ""); });
  auto session = rig.session(marta, brand, Role::Editor);
  session.session_id = crypto::sha256_hex(here.cookie.reveal());
  EXPECT_EQ(rig.post("/me/password", &session, "", {{"current", "sbagliata"}, {"password", "una lunga parola"}})->status, 422);
  EXPECT_EQ(rig.post("/me/password", &session, "", {{"current", "la parola di prima"}, {"password", "corta"}})->status, 422);
  // Also without a brand: nothing but the frame differs.
  auto alone = session;
  alone.brand.reset();
  EXPECT_EQ(rig.post("/me/password", &alone, "", {{"current", "sbagliata"}, {"password", "una lunga parola"}})->status, 422);
  EXPECT_EQ(rig.post("/me/password", &session, "", {{"current", "la parola di prima"}, {"password", "una lunga parola"}})->status, 303);
  const auto open = [&](const people::NewSession& of) {
    return rig.database.read([&](db::Tx& tx) { return people::read_session(tx, rig.clock.now(), of.cookie.reveal()); }) != nullptr;
  };
  EXPECT_TRUE(open(here));
  EXPECT_FALSE(open(there));
}

TEST_P(People, the_audit_log_and_the_throttle_hold_no_personal_value) {
  PeopleRig rig(database());
  const auto brand = rig.brand("Belprato");
  const auto boss = rig.person("Zaffira Quarzo", "zaffira@quarzo.example", true);
  rig.join(brand, boss, Role::Administrator);
  rig.password(boss, "la parola segreta");
  const auto session = rig.session(boss, brand, Role::Administrator);
  ASSERT_EQ(
      rig.post("/settings/people", &session, "", {{"name", "Onofrio Perla"}, {"sign_in", "onofrio@perla.example"}, {"role", "author"}})
          ->status,
      200);
  const auto members = rig.database.read([&](db::Tx& tx) { return people::store::members(tx, brand.id); });
  ASSERT_EQ(members.size(), 2U);
  const auto added = members[1].person;
  ASSERT_TRUE(rig.post("/settings/people/{id}/role", &session, added.id.str(), {{"role", "editor"}}));
  ASSERT_TRUE(rig.post("/settings/people/{id}/link", &session, added.id.str(), {}));
  ASSERT_TRUE(rig.post("/settings/people/{id}/remove", &session, added.id.str(), {}));
  ASSERT_TRUE(rig.post(
      "/settings/brand", &session, "",
      {{"name", "Belprato"}, {"zone", "Europe/Rome"}, {"languages", "it"}, {"press_contact", "Zaffira Quarzo, zaffira@quarzo.example"}}));
  ASSERT_TRUE(rig.post("/settings/tokens", &session, "", {{"name", "Token di Zaffira"}, {"scopes", "story.read"}, {"days", "30"}}));
  ASSERT_TRUE(people::sign_in(rig.database, rig.clock, "zaffira@quarzo.example", Secret<std::string>(std::string("la parola segreta")),
                              "192.0.2.77", "Agente/7"));
  ASSERT_FALSE(people::sign_in(rig.database, rig.clock, "onofrio@perla.example", Secret<std::string>(std::string("altra")), "192.0.2.77",
                               "Agente/7"));
  std::size_t rows = 0;
  rig.database.read([&](db::Tx& tx) {
    for (const auto& row : tx.query(kAllAudit)) {
      ++rows;
      const auto line = row.get<std::string>("action") + " " + row.get<std::string>("object_kind") + " " +
                        row.get<std::string>("object_id") + " " + json::serialize(row.get<json::object>("details"));
      for (const char* personal :
           {"Zaffira", "zaffira", "Quarzo", "quarzo", "Onofrio", "onofrio", "Perla", "perla", "192.0.2", "Agente", "segreta"}) {
        EXPECT_EQ(line.find(personal), std::string::npos) << line;
      }
    }
    for (const auto& row : tx.query(kAllThrottle)) EXPECT_EQ(row.get<std::string>("key").size(), 64U);
  });
  EXPECT_GE(rows, 7U);
}

TEST_P(People, the_gate_asks_each_access_for_its_own_key) {
  PeopleRig rig(database());
  using people::permission::kStoryRead;
  using people::permission::kStoryWrite;
  const auto brand = rig.brand("Belprato");
  const auto marta = rig.person("Marta Ferri", "marta");
  auto asked = [&](http::Access access, http::Permission permission, const std::function<void(http::Request&)>& with) {
    auto request = PeopleRig::request();
    request.path = request.target = "/somewhere";
    with(request);
    return rig.admit(request, access, permission);
  };
  const auto nothing = [](http::Request&) {};
  EXPECT_FALSE(*asked(http::Access::Public, http::kNoPermission, nothing));
  auto to_sign_in = asked(http::Access::Member, kStoryRead, nothing);
  ASSERT_TRUE(to_sign_in && *to_sign_in);
  EXPECT_EQ((*to_sign_in)->headers.get("Location"), "/sign-in?next=%2Fsomewhere");
  EXPECT_EQ(asked(http::Access::Member, kStoryWrite, [](http::Request& r) { r.method = http::Method::Post; }).error().code,
            Code::Unauthenticated);
  // Scripts are told, not sent away: somebody may be writing on their page.
  for (const auto& [name, value] : {std::pair{"HX-Request", "true"}, {"Accept", "application/json"}, {"Accept", "text/event-stream"}}) {
    EXPECT_EQ(key_of(asked(http::Access::Member, kStoryRead, [&](http::Request& r) { r.headers.add(name, value); })),
              "people.sign_in_again")
        << value;
  }

  const auto opened = rig.database.write([&](db::Tx& tx) { return people::open_session(tx, rig.clock.now(), marta, "", ""); });
  const auto with_cookie = [&](http::Request& r) { r.cookies.emplace(std::string(people::kSessionCookie), opened.cookie.reveal()); };
  EXPECT_EQ(key_of(asked(http::Access::Member, kStoryRead, with_cookie)), "people.no_brand");
  rig.join(brand, marta, Role::Viewer);
  EXPECT_TRUE(asked(http::Access::Member, kStoryRead, with_cookie));
  EXPECT_EQ(asked(http::Access::Member, kStoryWrite, with_cookie).error().code, Code::Forbidden);
  EXPECT_EQ(asked(http::Access::Token, kStoryRead, with_cookie).error().code, Code::Unauthenticated) << "a cookie is no token";
  for (const char* header : {"", "Bearer", "Bearer ", "bearer x", "Basic eDp5", "Bearer pv_unknown"}) {
    EXPECT_EQ(asked(http::Access::Token, kStoryRead, [&](http::Request& r) { r.headers.add("Authorization", header); }).error().code,
              Code::Unauthenticated)
        << header;
  }
}

/// One browser: a session by cookie, and the gate asked as the server does, with the token of a page.
class Browser {
 public:
  Browser(PeopleRig& rig, const people::Person& person) : rig_(rig) {
    const auto opened = rig.database.write([&](db::Tx& tx) { return people::open_session(tx, rig.clock.now(), person, "", ""); });
    cookie_ = opened.cookie.reveal();
  }
  http::Request request(http::Method method = http::Method::Post) {
    auto made = PeopleRig::request();
    made.method = method;
    made.path = made.target = "/somewhere";
    made.cookies.emplace(std::string(people::kSessionCookie), cookie_);
    return made;
  }
  /// What a page opened now belongs to.
  std::string scope() {
    auto page = request(http::Method::Get);
    EXPECT_TRUE(rig_.admit(page, http::Access::Member, people::permission::kStoryRead));
    return rig_.gate.csrf_scope(page);
  }
  Result<std::optional<http::Response>> send(const std::string& scope, http::Permission permission, const std::string& accept = {}) {
    auto made = request();
    if (!accept.empty()) made.headers.set("Accept", accept);
    if (accept == "htmx") made.headers.set("HX-Request", "true");
    made.headers.set("Referer", "http://localhost:8080/stories/new?title=x");
    const http::Route route{made.method, "/somewhere", http::Access::Member, permission, nullptr};
    made.route = &route;
    PV_CHECK(rig_.gate.admit(made, route));
    return rig_.gate.admit_page(made, scope);
  }
  void choose(const people::Brand& brand) {
    rig_.database.write([&](db::Tx& tx) { people::choose_brand(tx, crypto::sha256_hex(cookie_), brand.id); });
  }

 private:
  PeopleRig& rig_;
  std::string cookie_;
};

TEST_P(People, a_page_of_one_brand_does_nothing_in_another) {
  PeopleRig rig(database());
  using people::permission::kDeskManage;
  using people::permission::kPlacementPlan;
  using people::permission::kStoryWrite;
  const auto first = rig.brand("Belprato");
  const auto second = rig.brand("Cartiera «Due»");
  const auto marta = rig.person("Marta Ferri", "marta", true);
  rig.join(first, marta, Role::Administrator);
  rig.join(second, marta, Role::Administrator);
  Browser browser(rig, marta);
  const auto page = browser.scope();
  ASSERT_EQ(page, first.id.str());
  EXPECT_FALSE(*browser.send(page, kStoryWrite));

  browser.choose(second);
  for (const auto permission : {kStoryWrite, kPlacementPlan}) {
    const auto refused = browser.send(page, permission);
    ASSERT_TRUE(refused && *refused);
    EXPECT_EQ((*refused)->status, 409);
    const auto text = body_of(**refused);
    EXPECT_NE(text.find("Belprato"), std::string::npos);
    EXPECT_NE(text.find("Cartiera «Due»"), std::string::npos);
    EXPECT_NE(text.find("action=\"/brands/" + first.id.str() + "/choose\""), std::string::npos) << text;
    EXPECT_NE(text.find("value=\"/stories/new?title=x\""), std::string::npos) << "and back to where it was";
  }
  const auto by_script = browser.send(page, kStoryWrite, "application/json");
  ASSERT_TRUE(by_script && *by_script);
  EXPECT_EQ((*by_script)->headers.get("Content-Type"), "application/problem+json");
  for (const auto* accept : {"application/json", "htmx"}) {
    const auto answer = browser.send(page, kStoryWrite, accept);
    ASSERT_TRUE(answer && *answer);
    const auto told = json::parse_object(std::string((*answer)->headers.get("X-Portavoce-Page").value_or(""))).value();
    EXPECT_EQ(json::string_at(told, "fault"), "other_brand");
    EXPECT_EQ(json::string_at(told, "brand"), first.id.str());
    EXPECT_EQ(json::string_at(told, "action"), "Torna a «Belprato»");
  }
  // What does not depend on the brand goes on.
  EXPECT_FALSE(*browser.send(page, http::kNoPermission));
  EXPECT_FALSE(*browser.send(page, kDeskManage));

  browser.choose(first);
  EXPECT_FALSE(*browser.send(page, kStoryWrite));
}

TEST_P(People, who_leaves_a_brand_writes_with_its_open_pages_nowhere_else) {
  PeopleRig rig(database());
  using people::permission::kStoryWrite;
  const auto first = rig.brand("Belprato");
  const auto second = rig.brand("Cartiera");
  const auto marta = rig.person("Marta Ferri", "marta");
  rig.join(first, marta, Role::Editor);
  rig.join(second, marta, Role::Editor);
  Browser browser(rig, marta);
  const auto page = browser.scope();
  rig.database.write([&](db::Tx& tx) { people::store::remove_member(tx, first.id, marta.id); });
  const auto refused = browser.send(page, kStoryWrite, "application/json");
  ASSERT_TRUE(refused && *refused);
  EXPECT_EQ((*refused)->status, 409);
  const auto told = json::parse_object(std::string((*refused)->headers.get("X-Portavoce-Page").value_or(""))).value();
  EXPECT_FALSE(told.contains("brand")) << "there is no way back";
  EXPECT_NE(json::string_at(told, "text")->find("Belprato"), std::string::npos);
  rig.database.write([&](db::Tx& tx) { people::store::remove_member(tx, second.id, marta.id); });
  EXPECT_EQ(key_of(browser.send(page, kStoryWrite)), "people.no_brand");
}

TEST_P(People, an_open_page_gets_a_fresh_token_as_a_page_of_its_brand) {
  PeopleRig rig(database());
  const auto first = rig.brand("Belprato");
  const auto second = rig.brand("Cartiera");
  const auto marta = rig.person("Marta Ferri", "marta");
  rig.join(first, marta, Role::Editor);
  rig.join(second, marta, Role::Editor);
  auto session = rig.session(marta, first, Role::Editor);
  session.brands.emplace_back(second.id.str(), second.name);
  const auto ask = [&](const std::string& brand) {
    auto request = PeopleRig::request(&session);
    request.csrf_secret = session.session_id;
    request.csrf_scope = first.id.str();
    if (!brand.empty()) request.query.add("brand", brand);
    const auto answer = rig.call(http::Method::Get, "/me/page", request);
    return json::parse_object(body_of(answer)).value();
  };
  for (const auto& brand : {std::string(), std::string("<b>"), first.id.str()}) {
    const auto own = ask(brand);
    EXPECT_EQ(json::string_at(own, "person"), marta.id.str());
    EXPECT_FALSE(own.contains("page"));
    EXPECT_EQ(http::csrf_scope(session.session_id, *json::string_at(own, "csrf")), first.id.str());
  }
  const auto other = ask(second.id.str());
  EXPECT_EQ(http::csrf_scope(session.session_id, *json::string_at(other, "csrf")), second.id.str());
  EXPECT_EQ(json::string_at(other.at("page").as_object(), "brand"), second.id.str());
}

/// A stream whose other end is this test.
struct Listener final : http::EventSender {
  bool send(std::string_view, std::string_view data, std::string_view) override {
    if (!closed) heard.emplace_back(data);
    return !closed;
  }
  void close() override { closed = true; }
  std::vector<std::string> heard;
  bool closed = false;
};

TEST_P(People, an_open_stream_ends_with_what_let_it_in) {
  PeopleRig rig(database());
  const auto brand = rig.brand("Belprato");
  const auto other = rig.brand("Cartiera");
  const auto admin = rig.person("Ada", "ada");
  const auto marta = rig.person("Marta Ferri", "marta");
  rig.join(brand, admin, Role::Administrator);
  rig.join(brand, marta, Role::Editor);
  rig.join(other, marta, Role::Editor);
  const auto admins = rig.session(admin, brand, Role::Administrator);
  struct Open {
    people::Session session;
    std::shared_ptr<Listener> listener = std::make_shared<Listener>();
  };
  const auto sign_in = [&](const people::Brand& on) {
    const auto opened = rig.database.write([&](db::Tx& tx) { return people::open_session(tx, rig.clock.now(), marta, "", ""); });
    auto session = rig.session(marta, on, Role::Editor);
    session.session_id = crypto::sha256_hex(opened.cookie.reveal());
    return session;
  };
  const auto listen = [&](const people::Session& session, std::string page = {}) {
    auto request = PeopleRig::request(&session);
    request.query.add("brand", page.empty() ? session.brand_id().str() : page);
    auto answer = rig.call(http::Method::Get, "/events", request);
    Open open{session};
    if (answer) std::get<http::EventStream>(answer->body)(open.listener);
    else open.listener = nullptr;
    return open;
  };
  const auto news = [&](const people::Brand& of) { rig.live.publish(of.id, "story", {{"id", "x"}}); };

  const auto one = listen(sign_in(brand));
  const auto two = listen(sign_in(brand));
  const auto elsewhere = listen(sign_in(other));
  news(brand);
  EXPECT_EQ(one.listener->heard.size(), 1U);
  EXPECT_EQ(elsewhere.listener->heard.size(), 0U);

  // Signing out ends the own stream alone.
  ASSERT_TRUE(rig.post("/sign-out", &one.session, "", {}));
  EXPECT_TRUE(one.listener->closed);
  EXPECT_FALSE(two.listener->closed);
  // Whoever was let in just before, and arrives after, is out as well.
  EXPECT_TRUE(listen(one.session).listener->closed);

  // Out of the brand: its streams end, those of other brands go on.
  ASSERT_TRUE(rig.post("/settings/people/{id}/remove", &admins, marta.id.str(), {}));
  EXPECT_TRUE(two.listener->closed);
  EXPECT_FALSE(elsewhere.listener->closed);
  EXPECT_TRUE(listen(two.session).listener->closed);
  news(brand);
  EXPECT_EQ(two.listener->heard.size(), 1U);

  // A new password ends the other sessions, and what they had open.
  const auto here = listen(sign_in(other));
  ASSERT_TRUE(rig.post("/me/password", &here.session, "", {{"password", "quattro gatti e un violino"}}));
  EXPECT_TRUE(elsewhere.listener->closed);
  EXPECT_FALSE(here.listener->closed);

  // A page of one brand gets no news of another.
  EXPECT_EQ(listen(here.session, brand.id.str()).listener, nullptr);
}

PV_ON_EACH_ENGINE(People);

}  // namespace
}  // namespace pv::test
