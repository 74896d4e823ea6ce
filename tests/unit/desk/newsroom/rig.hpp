// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/newsroom/newsroom.hpp"
#include "support/texts.hpp"
#include "unit/desk/plan/world.hpp"

/// A brand with its newsroom, its site and the desk's routes; requests go the way the server sends them: cache, route, gate.
namespace pv::test {

struct Seen {
  int status = 0;
  std::string body;
  http::Headers headers;
  bool from_cache = false;

  [[nodiscard]] std::string header(std::string_view name) const { return std::string(headers.get(name).value_or("")); }
  [[nodiscard]] bool has(std::string_view text) const { return body.find(text) != std::string::npos; }
};

inline std::string bytes_of(const http::Response& response) {
  if (const auto* cached = std::get_if<std::shared_ptr<const http::CachedBody>>(&response.body)) return (*cached)->plain;
  const auto* text = std::get_if<std::string>(&response.body);
  return text != nullptr ? *text : std::string();
}

class NewsroomRig {
 public:
  explicit NewsroomRig(db::Database& database)
      : world(database, clock, registry()),
        shell(renderer(), catalog(), clock),
        desk{database, clock, shell, live},
        newsroom(desk, renderer()),
        site(newsroom.site(brand(), "http://localhost:8081")),
        database_(database),
        routes_(newsroom.routes()),
        channel_(world.channel("newsroom", "Newsroom")) {
    http::set_csrf_key(std::string(32, 'c'));
  }

  FakeClock clock;
  World world;
  desk::people::Shell shell;
  desk::people::LiveEvents live;
  desk::people::Desk desk;
  desk::newsroom::Newsroom newsroom;
  std::shared_ptr<const http::Site> site;

  [[nodiscard]] desk::people::Brand brand() {
    return desk.database.read([&](db::Tx& tx) { return *desk::people::find_brand(tx, world.brand()); });
  }

  /// The newsroom rendition of a new story.
  desk::stories::Rendition story(desk::stories::StoryInput input) {
    return database_.write([&](db::Tx& tx) {
      auto made = desk::stories::create_story(tx, clock.now(), &world.session(), world.brand(), input, registry());
      PV_ASSERT(made);
      return desk::stories::renditions_of(tx, world.brand(), made->id).front();
    });
  }

  /// Publishes as the engine does, with the publication made of the rendition or given.
  Result<channels::Accepted> publish(const desk::stories::Rendition& rendition,
                                     std::optional<channels::Publication> content = std::nullopt) {
    return database_.write([&](db::Tx& tx) -> Result<channels::Accepted> {
      desk::publishing::Delivery delivery;
      delivery.id = Id<desk::publishing::Delivery>::create(clock.now());
      delivery.brand_id = world.brand();
      delivery.channel_id = channel_.id;
      delivery.content = content ? *content : PV_TRY(desk::stories::publication_of(tx, registry(), rendition));
      return newsroom.publish(tx, clock.now(), delivery, {}, rendition);
    });
  }
  /// Writes and publishes; gives the path of the page.
  std::string publish_new(const std::string& title, const std::string& body = "Un testo.", const std::string& language = "it") {
    desk::stories::StoryInput input;
    input.title = title;
    input.body = body;
    input.language = language;
    const auto out = publish(story(input));
    PV_ASSERT(out);
    return out->url.substr(std::string("http://localhost:8081").size());
  }

  /// As the server does it: the cache, then the route's handler, then the gate's page for a failure.
  Seen get(const std::string& target) { return get(*site, target); }
  Seen get(const http::Site& of, const std::string& target) {
    if (const auto held = of.cache->find("localhost:8081", target, "it")) return {held->status, bytes_of(*held), held->headers, true};
    http::Request request;
    request.target = target;
    request.path = target.substr(0, target.find('?'));
    if (const auto at = target.find("page="); at != std::string::npos) request.query.add("page", target.substr(at + 5));
    if (const auto at = target.find("?v="); at != std::string::npos) request.query.add("v", target.substr(at + 3));
    request.host = "localhost:8081";
    request.language = "it";
    const auto match = of.routes.match(http::Method::Get, request.path);
    auto response = Result<http::Response>(fail(Code::NotFound, "http.not_found"));
    if (match.route != nullptr) {
      request.captures = match.captures;
      request.route = match.route;
      EXPECT_EQ(match.route->access, http::Access::Public);
      response = match.route->handler(request);
    }
    const auto shown = response ? *response : of.gate->present(response.error(), request);
    return {shown.status, bytes_of(shown), shown.headers, false};
  }

  /// A route of the desk's place.
  Seen desk_call(http::Method method, std::string_view pattern, const std::string& id,
                 const std::vector<std::pair<std::string, std::string>>& form = {}, const std::pair<std::string, std::string>& query = {}) {
    http::Request request;
    if (!query.first.empty()) request.query.add(query.first, query.second);
    request.method = method;
    request.language = "it";
    request.principal = std::make_shared<desk::people::Session>(world.session());
    request.captures["id"] = id;
    for (const auto& [name, value] : form) request.form.add(name, value);
    for (const auto& route : routes_) {
      if (route.method != method || route.pattern != pattern) continue;
      request.route = &route;
      const auto response = route.handler(request);
      if (!response) return {traits(response.error().code).http_status, response.error().safe.key, {}, false};
      return {response->status, bytes_of(*response), response->headers, false};
    }
    ADD_FAILURE() << "no route " << pattern;
    return {};
  }

  static const channels::Registry& registry() {
    static const auto made = [] {
      channels::Registry registry;
      registry.add(desk::newsroom::make_channel());
      return registry;
    }();
    return made;
  }

 private:
  db::Database& database_;
  std::vector<http::Route> routes_;
  desk::channels::Channel channel_;
};

}  // namespace pv::test
