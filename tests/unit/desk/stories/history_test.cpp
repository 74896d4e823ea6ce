// SPDX-License-Identifier: Apache-2.0
// No text that a person wrote is lost to another text; and what else stories promise to pages and API alike.
#include "desk/stories/history.hpp"

#include <gtest/gtest.h>

#include "desk/people/shell.hpp"
#include "desk/stories/service.hpp"
#include "desk/stories/store.hpp"
#include "platform/http/server.hpp"
#include "support/texts.hpp"
#include "unit/desk/plan/world.hpp"

namespace pv::test {
namespace {

using namespace std::chrono_literals;
namespace stories = desk::stories;
namespace service = desk::stories::service;
using stories::Rendition;
using Strings = std::vector<std::string>;
using Form = std::vector<std::pair<std::string, std::string>>;

const db::Query kChanges("test.changes", R"sql(
  SELECT action, object_kind, details FROM audit WHERE brand_id = $1 ORDER BY id)sql");
const db::Query kArchiveChannel("test.archive_channel", "UPDATE channel SET archived_at = 1 WHERE brand_id = $1 AND id = $2");

channels::Registry networks() {
  channels::Registry registry;
  channels::Channel channel;
  channel.manifest.id = channel.manifest.name = "long";
  channel.manifest.formats = {{.id = "article", .text = {}, .shape = channels::Shape::TitleBody, .has_title = true},
                              {.id = "short", .text = {}, .shape = channels::Shape::TitleStandfirstLink}};
  registry.add(std::move(channel));
  return registry;
}

class History : public OnEachEngine {
 protected:
  void SetUp() override {
    OnEachEngine::SetUp();
    if (IsSkipped()) return;
    clock_.set(*parse_rfc3339("2026-11-24T09:00:00Z"));
    world_.emplace(database(), clock_, registry_);
    colleague_ = world_->colleague("Luca Riva");
    channel_ = world_->channel("long", "@belprato");
    shell_.emplace(renderer(), catalog(), clock_);
    area_.emplace(desk::people::Desk{database(), clock_, *shell_, live_}, registry_);
    area_->set_parts({.foot_view = {},
                      .rendition_foot = {},
                      .outcome = {},
                      .open_placement = [this](db::Tx&, const Rendition& r) -> std::optional<std::string> {
                        if (open_.empty() || r.id != opened_) return std::nullopt;
                        return open_;
                      }});
    routes_ = area_->routes();
    http::set_csrf_key(std::string(32, 'c'));
  }

  stories::Story create(const std::string& title) {
    return database().write([&](db::Tx& tx) {
      return stories::create_story(tx, clock_.now(), &world_->session(), world_->brand(), {.title = title, .language = "it"}, registry_)
          .value();
    });
  }
  stories::Story save(const stories::Story& story, const std::string& title, const std::string& language = "it") {
    clock_.advance(1s);
    return database().write([&](db::Tx& tx) {
      const auto current = stories::find_story(tx, story.brand_id, story.id).value();
      auto saved = service::update(tx, clock_.now(), world_->session(), story.id, current.version, {.title = title, .language = language},
                                   registry_);
      return std::get<stories::Story>(saved.value());
    });
  }
  std::vector<Rendition> renditions(const stories::Story& story) {
    return database().read([&](db::Tx& tx) { return stories::renditions_of(tx, world_->brand(), story.id); });
  }
  Rendition again(const Rendition& rendition) {
    return database().read([&](db::Tx& tx) { return stories::find_rendition(tx, world_->brand(), rendition.id).value(); });
  }
  Result<Rendition> try_write(const desk::people::Session& who, const Rendition& rendition, const service::RenditionInput& input) {
    clock_.advance(1s);
    return database().write([&](db::Tx& tx) {
      return service::write_rendition(tx, clock_.now(), who, rendition.id,
                                      stories::find_rendition(tx, world_->brand(), rendition.id)->version, input);
    });
  }
  Rendition write(const desk::people::Session& who, const Rendition& rendition, const std::string& text) {
    return try_write(who, rendition, {.title = {}, .standfirst = {}, .text = text, .link = {}}).value();
  }
  Rendition refit(const Rendition& rendition) {
    clock_.advance(1s);
    return database().write([&](db::Tx& tx) { return service::refit(tx, clock_.now(), me(), rendition.id, registry_).value(); });
  }
  Result<Rendition> restore(const Rendition& rendition, std::int64_t version) {
    clock_.advance(1s);
    return database().write([&](db::Tx& tx) { return service::restore_rendition(tx, clock_.now(), me(), rendition.id, version); });
  }
  /// "2 text (who)" newest first; a star marks the current one, and "rule" one made by rule.
  Strings said(const Rendition& rendition) {
    Strings lines;
    database().read([&](db::Tx& tx) {
      for (const auto& entry :
           stories::history::list(tx, stories::find_rendition(tx, world_->brand(), rendition.id).value(), std::nullopt, 50)) {
        const auto& one = entry.said;
        lines.push_back(std::to_string(one.version) + (entry.current ? "* " : " ") + (one.text.empty() ? one.title : one.text) + " (" +
                        entry.who + (one.edited ? ")" : ", rule)"));
      }
    });
    return lines;
  }
  Strings story_versions(const stories::Story& story) {
    Strings titles;
    database().read([&](db::Tx& tx) {
      for (const auto& version : stories::store::versions(tx, world_->brand(), story.id, 50))
        titles.push_back(std::to_string(version.version) + " " + version.title);
    });
    return titles;
  }
  [[nodiscard]] const desk::people::Session& me() const { return world_->session(); }

  Result<http::Response> call(http::Method method, std::string_view pattern, const std::string& id, const std::string& body = {},
                              const std::string& version = {}, const std::string& if_match = {}) {
    http::Request request;
    request.method = method;
    request.language = "it";
    request.principal = std::make_shared<desk::people::Session>(me());
    request.origin = "http://localhost:8080";
    request.captures["id"] = id;
    request.captures["version"] = version;
    request.body = body;
    request.headers.set("Content-Type", "application/json");
    if (!if_match.empty()) request.headers.set("If-Match", if_match);
    clock_.advance(1s);
    for (const auto& route : routes_) {
      if (route.method != method || route.pattern != pattern) continue;
      request.route = &route;
      return route.handler(request);
    }
    ADD_FAILURE() << "no route " << pattern;
    return fail(Code::NotFound, "base.not_found");
  }
  static std::string body_of(const Result<http::Response>& answer) {
    return answer ? std::get<std::string>(answer->body) : "error " + answer.error().safe.key;
  }
  static json::array data_of(const Result<http::Response>& answer) {
    const auto body = json::parse_object(body_of(answer));
    if (!body) {
      ADD_FAILURE() << body_of(answer);
      return {};
    }
    return *json::array_at(*body, "data");
  }
  static json::object one_of(const Result<http::Response>& answer) {
    const auto body = json::parse_object(body_of(answer));
    if (!body) {
      ADD_FAILURE() << body_of(answer);
      return {};
    }
    return *json::object_at(*body, "data");
  }

  FakeClock clock_;
  channels::Registry registry_ = networks();
  std::optional<World> world_;
  std::optional<desk::people::Session> colleague_;
  std::optional<desk::channels::Channel> channel_;
  desk::people::LiveEvents live_;
  std::optional<desk::people::Shell> shell_;
  std::optional<stories::Stories> area_;
  std::vector<http::Route> routes_;
  std::string open_;  ///< the state of the placement of `opened_`
  Id<Rendition> opened_;
};
PV_ON_EACH_ENGINE(History);

TEST_P(History, what_a_hand_wrote_is_there_after_the_rule_made_the_text_again) {
  const auto story = create("Uno");
  const auto rendition = renditions(story).at(0);
  EXPECT_EQ(said(rendition), (Strings{"1* Uno (Marta Ferri, rule)"})) << "a rendition without rows says what it says now";
  write(me(), rendition, "A mano");
  EXPECT_EQ(said(rendition), (Strings{"2* A mano (Marta Ferri)", "1 Uno (Marta Ferri, rule)"}));
  refit(rendition);
  EXPECT_EQ(said(rendition), (Strings{"3* Uno (Marta Ferri, rule)", "2 A mano (Marta Ferri)", "1 Uno (Marta Ferri, rule)"}));
  const auto back = restore(rendition, 2);
  ASSERT_TRUE(back);
  EXPECT_EQ(back->text, "A mano");
  EXPECT_TRUE(back->edited);
  EXPECT_EQ(again(rendition).text, "A mano");
  EXPECT_EQ(said(rendition),
            (Strings{"4* A mano (Marta Ferri)", "3 Uno (Marta Ferri, rule)", "2 A mano (Marta Ferri)", "1 Uno (Marta Ferri, rule)"}));
  EXPECT_EQ(restore(rendition, 4)->version, 4) << "what it says already makes nothing new";
  EXPECT_EQ(restore(rendition, 9).error().safe.key, "stories.version_not_found");
}

TEST_P(History, of_a_rendition_merges_what_one_person_writes_within_ten_minutes_and_nothing_else) {
  const auto story = create("Uno");
  const auto rendition = renditions(story).at(0);
  for (const char* text : {"a", "ab", "abc"}) write(me(), rendition, text);
  EXPECT_EQ(said(rendition), (Strings{"4* abc (Marta Ferri)", "1 Uno (Marta Ferri, rule)"}));
  write(*colleague_, rendition, "di Luca");
  EXPECT_EQ(said(rendition).size(), 3U) << "another's text is not his to merge";
  write(me(), rendition, "di Marta");
  clock_.advance(10min);
  write(me(), rendition, "più tardi");
  EXPECT_EQ(said(rendition), (Strings{"7* più tardi (Marta Ferri)", "6 di Marta (Marta Ferri)", "5 di Luca (Luca Riva)",
                                      "4 abc (Marta Ferri)", "1 Uno (Marta Ferri, rule)"}));
}

TEST_P(History, what_was_confirmed_restored_or_made_again_never_merges) {
  const auto story = create("Uno");
  const auto rendition = renditions(story).at(0);
  write(*colleague_, rendition, "di Luca");
  clock_.advance(1s);
  database().write([&](db::Tx& tx) { ASSERT_TRUE(service::confirm(tx, clock_.now(), me(), rendition.id)); });
  write(me(), rendition, "di Marta");
  EXPECT_EQ(said(rendition).at(1), "2 di Luca (Luca Riva)") << "whoever confirms a text is not who wrote it";
  ASSERT_TRUE(restore(rendition, 2));
  write(me(), rendition, "di Marta, dopo");
  EXPECT_EQ(said(rendition), (Strings{"6* di Marta, dopo (Marta Ferri)", "5 di Luca (Marta Ferri)", "4 di Marta (Marta Ferri)",
                                      "2 di Luca (Luca Riva)", "1 Uno (Marta Ferri, rule)"}));
  refit(rendition);
  write(me(), rendition, "ancora");
  EXPECT_EQ(said(rendition).at(2), "6 di Marta, dopo (Marta Ferri)");
}

TEST_P(History, a_restored_rendition_is_as_stale_as_it_was) {
  const auto story = create("Uno");
  const auto rendition = renditions(story).at(0);
  write(me(), rendition, "A mano");
  save(story, "Due");
  refit(rendition);
  EXPECT_EQ(again(rendition).story_version, 2);
  ASSERT_TRUE(restore(rendition, 2));
  EXPECT_EQ(again(rendition).story_version, 1) << "the text knows nothing of the second version";
}

TEST_P(History, of_a_story_keeps_both_texts_when_an_old_one_is_restored_at_once) {
  const auto story = create("Uno");
  save(story, "Due");
  clock_.advance(20min);
  save(story, "Tre");
  EXPECT_EQ(story_versions(story), (Strings{"3 Tre", "2 Due", "1 Uno"}));
  ASSERT_TRUE(call(http::Method::Post, "/stories/{id}/versions/{version}/restore", story.id.str(), {}, "1"));
  EXPECT_EQ(story_versions(story), (Strings{"4 Uno", "3 Tre", "2 Due", "1 Uno"}));
  ASSERT_TRUE(call(http::Method::Post, "/stories/{id}/versions/{version}/restore", story.id.str(), {}, "3"));
  EXPECT_EQ(story_versions(story), (Strings{"5 Tre", "4 Uno", "3 Tre", "2 Due", "1 Uno"}));
  EXPECT_EQ(renditions(story).at(0).title, "Tre") << "renditions made by rule follow";
  for (const char* none : {"0", "9", "x", "3x", ""}) {
    const auto refused = call(http::Method::Post, "/stories/{id}/versions/{version}/restore", story.id.str(), {}, none);
    ASSERT_FALSE(refused) << none;
    EXPECT_EQ(refused.error().code, Code::NotFound) << none;
  }
}

TEST_P(History, the_card_asks_before_it_makes_a_text_again_and_offers_the_way_back) {
  const auto story = create("Uno");
  const auto rendition = renditions(story).at(0);
  const auto card = [&] { return body_of(call(http::Method::Get, "/renditions/{id}/card", rendition.id.str())); };
  const auto path = "/renditions/" + rendition.id.str();
  EXPECT_EQ(card().find("/restore"), std::string::npos);
  write(me(), rendition, "Scritto a mano");
  EXPECT_NE(card().find("action=\"" + path + "/refit\" hx-post=\"" + path + "/refit\" data-confirm=\"Rifare questa versione"),
            std::string::npos)
      << card();
  EXPECT_EQ(card().find("/restore"), std::string::npos) << "nothing to take back";
  refit(rendition);
  EXPECT_NE(card().find("hx-post=\"" + path + "/versions/2/restore\""), std::string::npos) << card();
  const auto page = body_of(call(http::Method::Get, "/renditions/{id}/versions", rendition.id.str()));
  for (const auto& shown : {std::string("Scritto a mano"), std::string("Marta Ferri"), "action=\"" + path + "/versions/2/restore\""}) {
    EXPECT_NE(page.find(shown), std::string::npos) << shown;
  }
  EXPECT_EQ(page.find(path + "/versions/3/restore"), std::string::npos) << "the current one";
  const auto back = call(http::Method::Post, "/renditions/{id}/versions/{version}/restore", rendition.id.str(), {}, "2");
  ASSERT_TRUE(back);
  EXPECT_EQ(back->headers.get("Location"),
            "/stories/" + story.id.str() + "?restored=rule&of=" + rendition.id.str() + "#rendition-" + rendition.id.str());
  EXPECT_EQ(again(rendition).text, "Scritto a mano");
  EXPECT_EQ(card().find("/restore"), std::string::npos);
}

TEST_P(History, the_api_lists_what_a_rendition_said_and_restores_it) {
  const auto story = create("Uno");
  const auto rendition = renditions(story).at(0);
  write(me(), rendition, "A mano");
  refit(rendition);
  const auto id = rendition.id.str();
  const auto list = data_of(call(http::Method::Get, "/api/v1/renditions/{id}/versions", id));
  ASSERT_EQ(list.size(), 3U);
  const auto& by_hand = list.at(1).as_object();
  EXPECT_EQ(json::int_at(by_hand, "version"), 2);
  EXPECT_EQ(json::string_at(by_hand, "text"), "A mano");
  EXPECT_EQ(json::bool_at(by_hand, "edited"), true);
  EXPECT_EQ(json::bool_at(by_hand, "current"), false);
  EXPECT_EQ(json::string_at(*json::object_at(by_hand, "by"), "name"), "Marta Ferri");
  EXPECT_EQ(json::bool_at(list.at(0).as_object(), "current"), true);
  const auto stale = call(http::Method::Post, "/api/v1/renditions/{id}/versions/{version}/restore", id, {}, "2", "\"2\"");
  ASSERT_FALSE(stale);
  EXPECT_EQ(traits(stale.error().code).http_status, 412);
  const auto back = call(http::Method::Post, "/api/v1/renditions/{id}/versions/{version}/restore", id, {}, "2", "\"3\"");
  EXPECT_EQ(json::string_at(one_of(back), "text"), "A mano");
  EXPECT_EQ(back->headers.get("ETag"), "\"4\"");
  for (const char* none : {"9", "x", ""})
    EXPECT_EQ(body_of(call(http::Method::Post, "/api/v1/renditions/{id}/versions/{version}/restore", id, {}, none)),
              "error stories.version_not_found");
  // Another brand's: not there.
  World other(database(), clock_, registry_);
  database().write([&](db::Tx& tx) {
    EXPECT_EQ(service::restore_rendition(tx, clock_.now(), other.session(), rendition.id, 2).error().code, Code::NotFound);
  });
}

TEST_P(History, lists_go_on_below_the_last_version) {
  const auto story = create("Uno");
  const auto rendition = renditions(story).at(0);
  for (int i = 0; i < 55; ++i) {
    write(me(), rendition, "Testo " + std::to_string(i));
    clock_.advance(10min);
  }
  const auto first = json::parse_object(body_of(call(http::Method::Get, "/api/v1/renditions/{id}/versions", rendition.id.str()))).value();
  EXPECT_EQ(json::array_at(first, "data")->size(), 50U);
  ASSERT_EQ(json::string_at(first, "next"), "7");
  const auto now = again(rendition);
  const auto rest = database().read([&](db::Tx& tx) { return stories::history::list(tx, now, 7, 50); });
  ASSERT_EQ(rest.size(), 6U);
  EXPECT_EQ(rest.back().said.title, "Uno");
}

TEST_P(History, a_channel_connected_anew_gets_its_rendition_on_older_stories) {
  const auto story = create("Uno");
  // As many renditions as channels, and yet one is lacking.
  database().write([&](db::Tx& tx) { tx.exec(kArchiveChannel, world_->brand(), channel_->id); });
  const auto reconnected = world_->channel("long", "@belprato");
  const auto channels_of = [&](const json::array& list) {
    std::set<std::string> ids;
    for (const auto& one : list) ids.insert(*json::string_at(one.as_object(), "channel_id"));
    return ids;
  };
  EXPECT_TRUE(
      channels_of(data_of(call(http::Method::Get, "/api/v1/stories/{id}/renditions", story.id.str()))).contains(reconnected.id.str()));
  const auto second = create("Due");
  database().write([&](db::Tx& tx) { tx.exec(kArchiveChannel, world_->brand(), reconnected.id); });
  const auto third = world_->channel("long", "@belprato");
  EXPECT_NE(body_of(call(http::Method::Get, "/stories/{id}", second.id.str())).find("class=\"card\""), std::string::npos);
  EXPECT_EQ(renditions(second).size(), 2U);
  call(http::Method::Get, "/stories/{id}", second.id.str());
  EXPECT_EQ(renditions(second).size(), 2U) << "once";
  EXPECT_EQ(renditions(second).at(1).channel_id, third.id);
}

TEST_P(History, a_story_with_an_open_placement_is_archived_by_nobody_and_told_what_to_do) {
  const auto story = create("Uno");
  opened_ = renditions(story).at(0).id;
  std::set<std::string> told;
  for (const char* state : {"planned", "sending", "held", "unknown"}) {
    open_ = state;
    const auto by_api = call(http::Method::Delete, "/api/v1/stories/{id}", story.id.str());
    ASSERT_FALSE(by_api) << state;
    EXPECT_EQ(by_api.error().code, Code::Conflict);
    EXPECT_EQ(by_api.error().safe.key, "stories.has_planned");
    const auto by_page = call(http::Method::Post, "/stories/{id}/archive", story.id.str());
    ASSERT_FALSE(by_page) << state;
    told.insert(catalog().format("it", by_page.error().safe));
  }
  EXPECT_EQ(told.size(), 4U) << "each state has its own remedy";
  open_.clear();
  EXPECT_TRUE(call(http::Method::Delete, "/api/v1/stories/{id}", story.id.str()));
}

TEST_P(History, titles_and_standfirsts_of_renditions_have_the_storys_limits) {
  const auto story = create("Uno");
  const auto rendition = renditions(story).at(0);
  const auto title = try_write(me(), rendition, {.title = std::string(301, 'a'), .standfirst = {}, .text = "t", .link = {}});
  ASSERT_FALSE(title);
  EXPECT_EQ(title.error().safe.key, "stories.title_too_long");
  EXPECT_EQ(title.error().field, "title");
  const auto standfirst = try_write(me(), rendition, {.title = {}, .standfirst = std::string(1001, 'a'), .text = "t", .link = {}});
  ASSERT_FALSE(standfirst);
  EXPECT_EQ(standfirst.error().field, "standfirst");
  EXPECT_TRUE(try_write(me(), rendition, {.title = std::string(300, 'a'), .standfirst = std::string(1000, 'a'), .text = "t", .link = {}}));
}

TEST_P(History, saves_stand_in_the_audit_log_by_the_names_of_their_fields) {
  const auto story = create("Uno");
  save(story, "Segreto due");
  save(story, "Segreto tre", "en");
  const auto rendition = renditions(story).at(0);
  write(me(), rendition, "Segreto uno");
  write(me(), rendition, "Segreto altro");
  refit(rendition);
  ASSERT_TRUE(restore(rendition, 5));
  database().write([&](db::Tx& tx) { ASSERT_TRUE(service::confirm(tx, clock_.now(), me(), rendition.id)); });
  Strings lines;
  database().read([&](db::Tx& tx) {
    for (const auto& row : tx.query(kChanges, world_->brand())) {
      const auto kind = row.get<std::string>("object_kind");
      if (kind != "story" && kind != "rendition") continue;
      lines.push_back(row.get<std::string>("action") + " " + kind + " " + json::serialize(row.get<json::object>("details")));
    }
  });
  EXPECT_EQ(lines, (Strings{"created story {}", R"(changed story {"fields":["title","language"]})",
                            R"(changed rendition {"fields":["title","text"]})", "refitted rendition {}",
                            R"(restored rendition {"version":5})", "confirmed rendition {}"}));
}

TEST_P(History, several_renditions_of_one_story_stand_on_one_channel) {
  const auto story = create("Uno");
  const auto add = [&](json::object wanted) {
    if (!wanted.contains("channel")) wanted["channel"] = channel_->id.str();
    return call(http::Method::Post, "/api/v1/stories/{id}/renditions", story.id.str(), json::serialize(wanted));
  };
  const auto made = add({{"format", "short"}, {"occasion", "  promemoria "}});
  ASSERT_TRUE(made) << body_of(made);
  EXPECT_EQ(made->status, 201);
  const auto reminder = one_of(made);
  EXPECT_EQ(made->headers.get("Location"), "/api/v1/renditions/" + *json::string_at(reminder, "id"));
  EXPECT_EQ(json::string_at(reminder, "occasion"), "promemoria");
  EXPECT_EQ(json::string_at(reminder, "text"), "Uno") << "made by the rule of its own format";
  EXPECT_EQ(json::bool_at(reminder, "edited"), false);
  EXPECT_EQ(body_of(add({{"format", "short"}, {"occasion", "promemoria"}})), "error stories.rendition_exists");
  EXPECT_EQ(body_of(add({})), "error stories.rendition_exists") << "the one of the first format is there from the start";
  const auto refused = add({{"format", "reel"}});
  ASSERT_FALSE(refused);
  EXPECT_EQ(traits(refused.error().code).http_status, 422);
  EXPECT_EQ(refused.error().safe.key, "stories.format_unknown");
  EXPECT_EQ(refused.error().field, "format");
  EXPECT_EQ(body_of(add({{"channel", new_uuid7(clock_.now())}})), "error stories.channel_unknown");
  EXPECT_EQ(body_of(add({{"channel", "x"}})), "error stories.channel_unknown");
  EXPECT_EQ(body_of(add({{"language", "de"}})), "error stories.language_unknown");
  EXPECT_EQ(body_of(add({{"occasion", std::string(41, 'a')}})), "error stories.occasion_too_long");
  EXPECT_EQ(body_of(add({{"occasion", 5}})), "error stories.api.wrong_type");
  EXPECT_EQ(body_of(add({{"colour", "red"}})), "error stories.api.unknown_field");
  EXPECT_EQ(body_of(call(http::Method::Post, "/api/v1/stories/{id}/renditions", new_uuid7(clock_.now()), "{}")), "error stories.not_found");
  EXPECT_EQ(renditions(story).size(), 2U);

  const auto page = body_of(call(http::Method::Get, "/stories/{id}", story.id.str()));
  EXPECT_NE(page.find("<span class=\"tag\">promemoria</span>"), std::string::npos) << "told apart";
}

TEST_P(History, a_rendition_in_another_language_stays_in_it_when_the_storys_changes) {
  const auto story = create("Uno");
  ASSERT_TRUE(call(http::Method::Post, "/api/v1/stories/{id}/renditions", story.id.str(),
                   json::serialize(json::object{{"channel", channel_->id.str()}, {"language", "en"}})));
  ASSERT_TRUE(call(http::Method::Post, "/api/v1/stories/{id}/renditions", story.id.str(),
                   json::serialize(json::object{{"channel", channel_->id.str()}, {"format", "short"}})));
  const auto languages = [&] {
    Strings list;
    for (const auto& r : renditions(story)) list.push_back(r.format + " " + r.language);
    return list;
  };
  EXPECT_EQ(languages(), (Strings{"article it", "article en", "short it"}));
  save(story, "One", "en");
  EXPECT_EQ(languages(), (Strings{"article it", "article en", "short en"})) << "where that language has its rendition, nothing moves";
  for (const auto& r : renditions(story)) EXPECT_FALSE(r.edited);
  save(story, "Due", "it");
  EXPECT_EQ(languages(), (Strings{"article it", "article en", "short it"}));
  const auto english = renditions(story).at(1);
  write(me(), english, "By hand");
  EXPECT_EQ(refit(english).language, "en") << "asked for in English, it stays so";
}

}  // namespace
}  // namespace pv::test
