// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/people/pages.hpp"
#include "desk/people/store.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/http/server.hpp"
#include "support/databases.hpp"
#include "support/fake_clock.hpp"
#include "support/texts.hpp"

/// The area with its real views and texts: routes are called as the server would after the gate, which can be asked as well.
namespace pv::test {

namespace people = desk::people;

/// These tests sign in by the hundred; what a real password costs is the tests' of crypto.
inline const bool kCheapPasswords = [] {
  crypto::make_passwords_cheap_for_tests();
  return true;
}();

class PeopleRig {
 public:
  explicit PeopleRig(db::Database& database_)
      : database(database_),
        shell(renderer(), catalog(), clock),
        desk{database, clock, shell, live},
        gate(desk),
        pages(desk, Secret<std::string>(std::string("set-up-key"))),
        routes_(pages.routes()) {
    http::set_csrf_key(std::string(32, 'k'));
  }

  db::Database& database;
  FakeClock clock;
  people::Shell shell;
  people::LiveEvents live;
  people::Desk desk;
  people::DeskGate gate;
  people::People pages;

  people::Brand brand(const std::string& name) {
    return database.write([&](db::Tx& tx) {
      people::NewBrand wanted;
      wanted.name = name;
      wanted.zone = "Europe/Rome";
      wanted.languages = {"it"};
      auto made = people::create_brand(tx, clock.now(), wanted);
      PV_ASSERT(made);
      return *made;
    });
  }
  people::Person person(const std::string& name, const std::string& sign_in, bool desk_admin = false) {
    return database.write([&](db::Tx& tx) {
      auto made = people::create_person(tx, clock.now(), name, sign_in, "it", desk_admin);
      PV_ASSERT(made);
      return *made;
    });
  }
  void join(const people::Brand& brand, const people::Person& person, people::Role role) {
    database.write([&](db::Tx& tx) { people::add_member(tx, clock.now(), brand.id, person.id, role); });
  }
  void password(const people::Person& person, const std::string& text) {
    const auto hash = crypto::hash_password(Secret<std::string>(text));
    PV_ASSERT(hash);
    database.write([&](db::Tx& tx) { people::store::set_password(tx, person.id, *hash); });
  }
  std::optional<people::Role> role(const people::Brand& brand, const people::Person& person) {
    return database.read([&](db::Tx& tx) { return people::store::role_on(tx, brand.id, person.id); });
  }

  [[nodiscard]] people::Session session(const people::Person& person, const std::optional<people::Brand>& brand, people::Role role) const {
    people::Session made;
    made.session_id = crypto::sha256_hex("session of " + person.id.str());
    made.person = person;
    made.brand = brand;
    made.role = role;
    if (brand) made.brands = {{brand->id.str(), brand->name}};
    return made;
  }
  [[nodiscard]] static http::Request request(const people::Session* session = nullptr) {
    http::Request made;
    made.language = "it";
    made.origin = "http://localhost:8080";
    made.remote = "192.0.2.1";
    if (session != nullptr) made.principal = std::make_shared<people::Session>(*session);
    return made;
  }
  Result<http::Response> call(http::Method method, std::string_view pattern, http::Request request, const std::string& capture = {}) {
    for (const auto& route : routes_) {
      if (route.method != method || route.pattern != pattern) continue;
      request.method = method;
      request.path = std::string(pattern);
      request.captures["id"] = capture;
      request.captures["token"] = capture;
      request.route = &route;
      return route.handler(request);
    }
    ADD_FAILURE() << "no route " << pattern;
    return fail(Code::NotFound, "base.not_found");
  }
  Result<http::Response> post(std::string_view pattern, const people::Session* session, const std::string& capture,
                              const std::vector<std::pair<std::string, std::string>>& form) {
    auto made = request(session);
    for (const auto& [name, value] : form) made.form.add(name, value);
    return call(http::Method::Post, pattern, std::move(made), capture);
  }

  /// Asks the gate as the server does before a handler.
  Result<std::optional<http::Response>> admit(http::Request& request, http::Access access, http::Permission permission) {
    route_ = http::Route{request.method, "/somewhere", access, permission, nullptr};
    return gate.admit(request, route_);
  }

 private:
  std::vector<http::Route> routes_;
  http::Route route_{};
};

inline std::string body_of(const Result<http::Response>& response) {
  if (!response) return "error " + response.error().safe.key;
  const auto* text = std::get_if<std::string>(&response->body);
  return text != nullptr ? *text : std::string();
}

inline std::string key_of(const auto& result) { return result ? std::string() : result.error().safe.key; }

}  // namespace pv::test
