// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/people/shell.hpp"
#include "platform/http/server.hpp"
#include "support/texts.hpp"
#include "unit/desk/publishing/rig.hpp"

/// The whole area with its real views and texts: routes are called as the server would, after the gate.
namespace pv::test {

inline const db::Query kArchiveChannel("test.archive_channel", "UPDATE channel SET archived_at = $3 WHERE brand_id = $1 AND id = $2");

class DeskRig {
 public:
  explicit DeskRig(db::Database& database, bool keyed = false)
      : rig(database, database, keyed),
        shell(renderer(), catalog(), rig.clock),
        desk{database, rig.clock, shell, live},
        client(net::ClientOptions{}),
        publishing(desk, rig.registry, client, World::sealer(), {}),
        routes_(publishing.routes()) {
    http::set_csrf_key(std::string(32, 'c'));
  }

  Rig rig;
  desk::people::Shell shell;
  desk::people::LiveEvents live;
  desk::people::Desk desk;
  net::Client client;
  desk::publishing::Publishing publishing;

  http::Request request(const desk::people::Session& session) {
    http::Request made;
    made.language = "it";
    made.principal = std::make_shared<desk::people::Session>(session);
    made.origin = "http://localhost:8080";
    return made;
  }

  /// Calls the row of this pattern with `{id}`.
  Result<http::Response> call(http::Method method, std::string_view pattern, const std::string& id, http::Request request) {
    for (const auto& route : routes_) {
      if (route.method != method || route.pattern != pattern) continue;
      request.method = method;
      request.captures["id"] = id;
      request.route = &route;
      return route.handler(request);
    }
    ADD_FAILURE() << "no route " << pattern;
    return fail(Code::NotFound, "base.not_found");
  }
  Result<http::Response> get(std::string_view pattern, const std::string& id = {}) {
    return call(http::Method::Get, pattern, id, request(rig.world.session()));
  }
  Result<http::Response> post(std::string_view pattern, const std::string& id, std::vector<std::pair<std::string, std::string>> form,
                              bool htmx = false) {
    auto made = request(rig.world.session());
    for (auto& [name, value] : form) made.form.add(name, value);
    if (htmx) made.headers.add("HX-Request", "true");
    return call(http::Method::Post, pattern, id, std::move(made));
  }
  Result<http::Response> json(http::Method method, std::string_view pattern, const std::string& id, const json::object& body) {
    auto made = request(rig.world.session());
    made.headers.add("Content-Type", "application/json");
    made.body = json::serialize(body);
    return call(method, pattern, id, std::move(made));
  }

 private:
  std::vector<http::Route> routes_;
};

inline std::string body_of(const Result<http::Response>& response) {
  if (!response) return "error " + response.error().safe.key;
  const auto* text = std::get_if<std::string>(&response->body);
  return text != nullptr ? *text : std::string();
}

}  // namespace pv::test
