// SPDX-License-Identifier: Apache-2.0
// Every door of the running program, tried by everybody: nobody, each role of the brand, each role of another brand, each with a
// session and with a token. A new route with an id has to be told here whose id that is.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "app/app.hpp"
#include "desk/people/sign_in.hpp"
#include "desk/people/store.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/net/client.hpp"
#include "support/golden.hpp"
#include "support/sandbox.hpp"

namespace pv::app {
namespace {

namespace people = desk::people;
using people::Role;

const db::Query kStory("test.a_story", "SELECT id FROM story WHERE brand_id = $1 ORDER BY id LIMIT 1");
const db::Query kRendition("test.a_rendition", "SELECT id FROM rendition WHERE brand_id = $1 ORDER BY id LIMIT 1");
const db::Query kChannel("test.a_channel", "SELECT id FROM channel WHERE brand_id = $1 ORDER BY position, id LIMIT 1");
const db::Query kPlacement("test.a_placement", "SELECT id FROM placement WHERE brand_id = $1 AND state = 'planned' ORDER BY id LIMIT 1");
const db::Query kDelivery("test.a_delivery", "SELECT id FROM delivery WHERE brand_id = $1 ORDER BY id LIMIT 1");
const db::Query kPage("test.a_page", "SELECT id FROM newsroom_page WHERE brand_id = $1 ORDER BY id LIMIT 1");
const db::Query kBury("test.a_stopped_job", R"sql(
  INSERT INTO job_dead (id, kind, payload, attempt, generation, error_key, detail, created_at, died_at)
  VALUES ($1, 'note', '{}', 3, 3, 'jobs.fault', '', 0, 0))sql");

/// Everything a brand has, but for what its own background work touches (the health of channels).
std::string contents(db::Database& database, const Id<people::Brand>& brand) {
  static const std::vector<std::pair<std::string, std::string>> tables{
      {"story", "id || title || body || version || coalesce(archived_at, 0)"},
      {"story_version", "story_id || version"},
      {"rendition", "id || text || version || edited || story_version"},
      {"rendition_version", "rendition_id || version || text"},
      {"channel", "id || name || coalesce(archived_at, 0)"},
      {"placement", "id || wall || state || version"},
      {"delivery", "id || state || coalesce(decided_by, '')"},
      {"placement_event", "id || kind"},
      {"newsroom_page", "id || title || body || state || version"},
      {"membership", "person_id || role"},
      {"api_token", "id || coalesce(revoked_at, 0)"},
  };
  static const auto queries = [] {
    std::vector<std::unique_ptr<const db::Query>> list;
    static std::vector<std::string> texts;
    texts.reserve(2 * tables.size());
    for (const auto& [table, columns] : tables) {
      const auto& name = texts.emplace_back("test.contents_of_" + table);
      const auto& sql = texts.emplace_back("SELECT " + columns + " AS line FROM " + table + " WHERE brand_id = $1 ORDER BY 1");
      list.push_back(std::make_unique<const db::Query>(name.c_str(), sql.c_str()));
    }
    return list;
  }();
  std::string text;
  database.read([&](db::Tx& tx) {
    for (const auto& query : queries) {
      for (const auto& row : tx.query(*query, brand)) text += row.get<std::string>("line") + "\n";
    }
  });
  return text;
}

struct Visitor {
  std::string name;
  std::optional<Role> role;
  bool desk_admin = false;
  people::Person person;
  Id<people::Brand> brand;
  std::string token;
};

class Doors : public testing::Test {
 protected:
  static void SetUpTestSuite() { house_ = new House; }
  static void TearDownTestSuite() {
    delete house_;
    house_ = nullptr;
  }

  /// The program as it starts for the first time, with the demonstration, and another brand beside it.
  struct House {
    House() {
      config.data_folder = sandbox.path("data");
      config.port = 0;
      auto opened = Ground::open(config);
      if (!opened) throw std::runtime_error(opened.error().safe.key);
      ground = std::move(*opened);
      app = std::make_unique<App>(config, *ground);
      const auto addresses = app->serve(Start::Demo);
      if (!addresses) throw std::runtime_error(addresses.error().safe.key + " " + addresses.error().detail);
      desk = addresses->desk;
      const auto port = desk.substr(desk.rfind(':') + 1);
      client = std::make_unique<net::Client>(net::ClientOptions{.allow = {"localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port}});
      furnish();
    }
    ~House() { app->stop(); }

    void furnish() {
      auto& database = *ground->database;
      const auto now = ground->clock.now();
      database.write([&](db::Tx& tx) {
        own = people::all_brands(tx).front().id;
        foreign = people::create_brand(tx, now, {.name = "Altra S.r.l.", .zone = "Europe/Rome", .languages = {"it"}})->id;
        const auto one = [&](const db::Query& query) { return tx.one(query, own).value().get<std::string>("id"); };
        ids = {{"story", one(kStory)},       {"rendition", one(kRendition)}, {"channel", one(kChannel)}, {"placement", one(kPlacement)},
               {"delivery", one(kDelivery)}, {"page", one(kPage)},           {"brand", own.str()},       {"job", new_uuid7(now)}};
        tx.exec(kBury, ids["job"]);
        const auto spare = people::create_person(tx, now, "Spare", "spare", "en", false).value();
        people::add_member(tx, now, own, spare.id, Role::Viewer);
        ids["person"] = spare.id.str();
        for (const auto& brand : {own, foreign}) {
          for (const auto role : {Role::Viewer, Role::Author, Role::Editor, Role::Administrator}) {
            for (const bool desk_admin : {false, true}) {
              if (desk_admin && role != Role::Administrator) continue;
              Visitor visitor{(desk_admin ? "desk-" : "") + std::string(people::to_string(role)), role, desk_admin, {}, brand, {}};
              const auto sign_in = visitor.name + (brand == own ? "" : "-foreign");
              visitor.person = people::create_person(tx, now, visitor.name, sign_in, "en", desk_admin).value();
              people::add_member(tx, now, brand, visitor.person.id, role);
              visitor.token = crypto::random_token(32);
              people::store::Token token{new_uuid7(now), visitor.person.id, brand, "all", {}, now, {}, {}};
              for (const auto& permission : people::all_permissions()) token.scopes.emplace_back(permission.name);
              people::store::add_token(tx, token, crypto::sha256_hex(visitor.token));
              if (brand == own && role == Role::Administrator && desk_admin) {
                people::store::Token other{new_uuid7(now), visitor.person.id, brand, "other", {"story.read"}, now, {}, {}};
                people::store::add_token(tx, other, crypto::sha256_hex(narrow_token = crypto::random_token(32)));
                ids["token"] = other.id;
              }
              visitors.push_back(std::move(visitor));
            }
          }
        }
      });
    }

    test::Sandbox sandbox;
    Config config;
    std::unique_ptr<Ground> ground;
    std::unique_ptr<App> app;
    std::string desk;
    std::unique_ptr<net::Client> client;
    Id<people::Brand> own, foreign;
    std::map<std::string, std::string> ids;
    std::vector<Visitor> visitors;
    std::string narrow_token;
  };
  static House* house_;

  static const std::vector<http::Route>& routes() {
    for (const auto& site : house_->app->sites()) {
      if (site->name == "desk") return site->routes.rows();
    }
    throw std::runtime_error("no desk");
  }

  /// The kind of thing that the `{id}` of a pattern names; empty where it has none.
  static std::string kind_of(const std::string& pattern) {
    if (pattern.find("{id}") == std::string::npos) return {};
    static const std::vector<std::pair<std::string, std::string>> kinds{
        {"/stories/", "story"},     {"/renditions/", "rendition"}, {"/placements/", "placement"},   {"/deliveries/", "delivery"},
        {"/newsroom/", "page"},     {"/channels/", "channel"},     {"/settings/people/", "person"}, {"/settings/tokens/", "token"},
        {"/settings/jobs/", "job"}, {"/brands/", "brand"}};
    for (const auto& [part, kind] : kinds) {
      if (pattern.find(part + "{id}") != std::string::npos) return kind;
    }
    ADD_FAILURE() << "whose id is in " << pattern << "? Say it in this test";
    return {};
  }

  static std::string path_of(const std::string& pattern) {
    std::string path = pattern;
    const auto put = [&](const std::string& name, const std::string& value) {
      if (const auto at = path.find(name); at != std::string::npos) path.replace(at, name.size(), value);
    };
    if (const auto kind = kind_of(pattern); !kind.empty()) put("{id}", house_->ids[kind]);
    put("{version}", "1");
    put("{network}", "practice_facebook");
    put("{token}", "unknown-token");
    put("{path*}", "desk.css");
    EXPECT_EQ(path.find('{'), std::string::npos) << "an unknown capture in " << pattern;
    return path;
  }

  enum class By { Nobody, Session, Token };
  static net::Answer knock(const http::Route& route, const Visitor* visitor, By by, const std::string& token = {}) {
    net::Request request{.method = std::string(http::to_string(route.method)), .url = house_->desk + path_of(route.pattern)};
    request.deadline = std::chrono::seconds(20);
    if (by == By::Session) {
      // A session of its own each time: some doors end it.
      const auto now = house_->ground->clock.now();
      house_->ground->database->write([&](db::Tx& tx) {
        const auto session = people::open_session(tx, now, visitor->person, "127.0.0.1", "test");
        const auto id = crypto::sha256_hex(session.cookie.reveal());
        people::choose_brand(tx, id, visitor->brand);
        request.headers.push_back({"Cookie", std::string(people::kSessionCookie) + "=" + session.cookie.reveal()});
        request.headers.push_back({"X-CSRF-Token", http::csrf_token(id, visitor->brand.str())});
      });
    }
    if (by == By::Token) request.headers.push_back({"Authorization", "Bearer " + (token.empty() ? visitor->token : token)});
    const bool api = route.access == http::Access::Token;
    if (route.method != http::Method::Get) {
      request.headers.push_back({"Content-Type", api ? "application/json" : "application/x-www-form-urlencoded"});
      request.body =
          api ? R"({"title":"T","text":"T","decision":"drop","at":"2027-01-04T10:00","rendition":")" + house_->ids["rendition"] + "\"}"
              : "title=T&text=T&body=T&name=N&note=N&role=viewer&decision=drop&at=2027-01-04T10%3A00&version=1&form=news&language=it"
                "&rendition=" +
                    house_->ids["rendition"];
    }
    const auto exchange = house_->client->send(request);
    if (!exchange.has_value()) {
      ADD_FAILURE() << request.method << " " << request.url << ": " << exchange.error().error.safe.key;
      return {};
    }
    return *exchange;
  }

  static bool is_stream(const http::Route& route) { return route.pattern == "/events"; }
  static std::string told(const http::Route& route, const Visitor* visitor, const net::Answer& answer) {
    return std::string(http::to_string(route.method)) + " " + route.pattern + " by " + (visitor != nullptr ? visitor->name : "nobody") +
           ": " + std::to_string(answer.status) + " " + answer.body.substr(0, 300);
  }
};
Doors::House* Doors::house_ = nullptr;

TEST_F(Doors, stand_in_the_list) {
  std::set<std::string> lines;
  for (const auto& site : house_->app->sites()) {
    std::istringstream text(site->routes.dump());
    for (std::string line; std::getline(text, line);) lines.insert(site->name + " " + line);
  }
  std::string all;
  for (const auto& line : lines) all += line + "\n";
  PV_EXPECT_GOLDEN("routes.txt", all);
}

TEST_F(Doors, are_shut_for_nobody) {
  for (const auto& route : routes()) {
    if (route.access != http::Access::Member && route.access != http::Access::Token) continue;
    const auto answer = knock(route, nullptr, By::Nobody);
    const bool to_the_door = answer.status == 303 && answer.header("Location").value_or("").starts_with("/sign-in");
    EXPECT_TRUE(answer.status == 401 || to_the_door) << told(route, nullptr, answer);
  }
}

TEST_F(Doors, of_the_api_want_a_token_and_those_of_the_desk_a_session) {
  const auto& visitor = house_->visitors.front();
  for (const auto& route : routes()) {
    if (is_stream(route)) continue;
    if (route.access == http::Access::Token) {
      EXPECT_EQ(knock(route, &visitor, By::Session).status, 401) << route.pattern;
    } else if (route.access == http::Access::Member) {
      const auto status = knock(route, &visitor, By::Token).status;
      EXPECT_TRUE(status == 401 || status == 303) << route.pattern << " " << status;
    }
  }
}

TEST_F(Doors, of_another_brands_things_are_not_there) {
  const auto before = contents(*house_->ground->database, house_->own);
  ASSERT_GT(before.size(), 10000U) << "the demonstration is there to be guarded";
  int tried = 0;
  for (const auto& route : routes()) {
    const auto kind = kind_of(route.pattern);
    const bool names_one = !kind.empty() || (route.pattern.ends_with("/placements") && route.method == http::Method::Post);
    if (!names_one || kind == "job" || (route.access != http::Access::Member && route.access != http::Access::Token)) continue;
    for (const auto& visitor : house_->visitors) {
      if (visitor.brand != house_->foreign) continue;
      const auto answer = knock(route, &visitor, route.access == http::Access::Token ? By::Token : By::Session);
      const bool may = people::role_has(*visitor.role, route.permission) || route.permission == http::kNoPermission;
      EXPECT_EQ(answer.status, may ? 404 : 403) << told(route, &visitor, answer);
      ++tried;
    }
  }
  EXPECT_GT(tried, 150);
  EXPECT_EQ(contents(*house_->ground->database, house_->own), before);
}

TEST_F(Doors, of_the_api_open_no_wider_than_the_tokens_scopes) {
  const auto& visitor = *std::find_if(house_->visitors.begin(), house_->visitors.end(), [](const auto& one) { return one.desk_admin; });
  for (const auto& route : routes()) {
    if (route.access != http::Access::Token) continue;
    const auto answer = knock(route, &visitor, By::Token, house_->narrow_token);
    EXPECT_EQ(answer.status == 403, route.permission != people::permission::kStoryRead) << told(route, &visitor, answer);
  }
}

// Last, because those who may do things do them.
TEST_F(Doors, open_by_the_one_table_of_permissions) {
  for (const auto& visitor : house_->visitors) {
    if (visitor.brand != house_->own) continue;
    for (const auto& route : routes()) {
      if (route.access != http::Access::Member && route.access != http::Access::Token) continue;
      people::Session session;
      session.person = visitor.person;
      session.role = *visitor.role;
      session.brand.emplace();
      const bool may = route.permission == http::kNoPermission || session.may(route.permission);
      // What never ends, and what ends the demonstration for all who come after.
      if (may && (is_stream(route) || (route.pattern == "/demo/end" && route.method == http::Method::Post))) continue;
      const auto answer = knock(route, &visitor, route.access == http::Access::Token ? By::Token : By::Session);
      EXPECT_EQ(answer.status == 403, !may) << told(route, &visitor, answer);
      EXPECT_NE(answer.status, 401) << told(route, &visitor, answer);
      EXPECT_LT(answer.status, 500) << told(route, &visitor, answer);
    }
  }
}

}  // namespace
}  // namespace pv::app
