// SPDX-License-Identifier: Apache-2.0
#include "desk/channels/channels.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>

#include "unit/desk/people/rig.hpp"

namespace pv::test {
namespace {

namespace channels_area = desk::channels;
using channels_area::Health;

constexpr const char* kToken = "sesamo-che-nessuno-deve-leggere-4711";

const db::Query kSecretColumn("test.channel_secrets", "SELECT secrets FROM channel WHERE brand_id = $1 AND id = $2");
const db::Query kAddStory("test.add_story", R"sql(
  INSERT INTO story (id, brand_id, title, form, language, created_at, updated_at) VALUES ($2, $1, 'Una', 'news', 'it', 0, 0))sql");
const db::Query kAddRendition("test.add_rendition", R"sql(
  INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, settings, story_version, created_at, updated_at)
  VALUES ($2, $1, $2, $3, 'it', 'post', '{}', 1, 0, 0))sql");
const db::Query kAddPlacement("test.add_placement", R"sql(
  INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, created_at, updated_at)
  VALUES ($2, $1, $2, $3, '2026-11-24T10:00', 'Europe/Rome', 0, '', 0, 'planned', 0, 0))sql");
const db::Query kSetState("test.set_placement_state", "UPDATE placement SET state = $3 WHERE brand_id = $1 AND id = $2");

/// What the fake network answers; tests change it between calls.
struct Answers {
  std::string remote_id = "did:example:1";
  std::string name = "@belprato";
  std::string token = kToken;
  std::optional<Error> refusal;
  std::string seen_secrets;  ///< what the connector was given when it checked
  int asked = 0;
  std::function<void()> meanwhile;  ///< happens once, between the question and the answer
};

class FakeConnector final : public channels::Connector {
 public:
  explicit FakeConnector(Answers& answers) : answers_(answers) {}
  channels::Connecting connect(const json::object& fields, const channels::Account* existing, channels::Memory&,
                               const channels::Reply*) const override {
    ++answers_.asked;
    if (existing != nullptr) answers_.seen_secrets = existing->secrets.reveal();
    if (existing != nullptr && answers_.meanwhile) {
      const auto before = answers_;
      std::exchange(answers_.meanwhile, nullptr)();
      const auto after = answers_.asked;
      answers_ = before;  // the answer to the question asked before
      answers_.meanwhile = nullptr;
      answers_.asked = after;
    }
    if (answers_.refusal) return channels::Rejected{*answers_.refusal};
    channels::Connected connected;
    connected.name = answers_.name;
    connected.remote_id = answers_.remote_id;
    connected.url = "https://network.example/" + answers_.name;
    connected.account.settings = {{"handle", json::string_at(fields, "handle").value_or("")}};
    if (!answers_.token.empty()) connected.account.secrets = Secret<std::string>(json::serialize(json::object{{"token", answers_.token}}));
    return connected;
  }

 private:
  Answers& answers_;
};

class Channels : public OnEachEngine {
 protected:
  struct Parts {
    explicit Parts(db::Database& database, const std::string& key = std::string(32, 'k'))
        : rig(database),
          client(net::ClientOptions{}),
          sealer(crypto::Sealer::from_key(key)),
          brand(rig.brand("Belprato")),
          boss(rig.person("Anna Blu", "anna-" + brand.slug)) {
      channels::Channel network;
      network.manifest.id = "fake";
      network.manifest.name = "Fake";
      network.manifest.connect = {{.key = "handle", .label_key = "x"},
                                  {.key = "password", .label_key = "x", .kind = channels::ConnectField::Kind::Secret}};
      network.connector = std::make_unique<FakeConnector>(answers);
      registry.add(std::move(network));
      channels::Channel own;
      own.manifest.id = "own";
      registry.add(std::move(own));
      channels::Channel later;
      later.manifest.id = "later";
      later.manifest.name = "Later";
      later.manifest.status = channels::Status::InWork;
      registry.add(std::move(later));
      rig.join(brand, boss, people::Role::Administrator);
      area = std::make_unique<channels_area::Channels>(rig.desk, registry, client, sealer);
    }
    [[nodiscard]] people::Session session() const { return rig.session(boss, brand, people::Role::Administrator); }
    Result<channels_area::Channel> connect(const json::object& fields = {{"handle", "belprato"}, {"password", "parola"}}) {
      return area->connect(session(), "fake", fields);
    }
    channels_area::Channel now(const Id<channels_area::Channel>& id) {
      return *rig.database.read([&](db::Tx& tx) { return channels_area::find_any_channel(tx, brand.id, id); });
    }
    std::string sealed(const Id<channels_area::Channel>& id) {
      return rig.database.read(
          [&](db::Tx& tx) { return tx.one(kSecretColumn, brand.id, id)->get<std::optional<std::string>>("secrets").value_or(""); });
    }
    Result<channels::Account> open(const crypto::Sealer& with, const Id<channels_area::Channel>& id) {
      return rig.database.read([&](db::Tx& tx) { return channels_area::open_account(tx, with, brand.id, id); });
    }
    Result<http::Response> disconnect(const Id<channels_area::Channel>& id, const people::Session& by) {
      for (const auto& route : area->routes()) {
        if (route.pattern != "/api/v1/channels/{id}" || route.method != http::Method::Delete) continue;
        auto request = PeopleRig::request(&by);
        request.captures["id"] = id.str();
        return route.handler(request);
      }
      return fail(Code::Internal, "base.not_found");
    }

    Answers answers;
    PeopleRig rig;
    channels::Registry registry;
    net::Client client;
    crypto::Sealer sealer;
    people::Brand brand;
    people::Person boss;
    std::unique_ptr<channels_area::Channels> area;
  };
};

TEST_P(Channels, connecting_asks_the_network_and_seals_what_it_gave) {
  Parts parts(database());
  EXPECT_EQ(key_of(parts.area->connect(parts.session(), "nowhere", {})), "channels.network_unknown");
  EXPECT_EQ(key_of(parts.area->connect(parts.session(), "own", {})), "channels.network_unknown");
  const auto missing = parts.connect({{"handle", "belprato"}});
  EXPECT_EQ(key_of(missing), "channels.field_missing");
  EXPECT_EQ(missing.error().field, "password");
  EXPECT_EQ(parts.connect({{"handle", 7}, {"password", "x"}}).error().field, "handle");
  EXPECT_EQ(parts.answers.asked, 0) << "nothing is asked before the form is complete";

  const auto channel = parts.connect();
  ASSERT_TRUE(channel) << key_of(channel);
  EXPECT_EQ(channel->name, "@belprato");
  EXPECT_EQ(channel->health, Health::Good);
  EXPECT_EQ(parts.open(parts.sealer, channel->id)->secrets.reveal(), std::string("{\"token\":\"") + kToken + "\"}");
  const auto sealed = parts.sealed(channel->id);
  EXPECT_GT(sealed.size(), 40U);
  EXPECT_EQ(sealed.find(kToken), std::string::npos);
  EXPECT_EQ(json::serialize(channel->settings).find("parola"), std::string::npos);
}

TEST_P(Channels, a_network_in_work_is_not_connected_and_says_why) {
  Parts parts(database());
  const auto refused = parts.area->connect(parts.session(), "later", {});
  EXPECT_EQ(key_of(refused), "channels.in_work_refused");
  EXPECT_EQ(refused.error().code, Code::Unsupported);
  EXPECT_EQ(refused.error().field, "network");
  const auto session = parts.session();
  for (const auto& route : parts.area->routes()) {
    if (route.pattern != "/settings/channels/new/{network}") continue;
    auto request = PeopleRig::request(&session);
    request.captures["network"] = "later";
    const auto page = route.handler(request);
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().safe.key, "channels.in_work_refused");
  }
  EXPECT_EQ(parts.answers.asked, 0);
}

TEST_P(Channels, the_clear_secret_is_in_no_file_of_the_database) {
  if (on_postgres()) GTEST_SKIP() << "the server's files are its own; the sealed column is looked at on both engines";
  Parts parts(database());
  ASSERT_TRUE(parts.connect());
  const auto file = store().options().url.substr(std::string("sqlite:").size());
  bool found_name = false;
  for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(file).parent_path())) {
    if (!entry.is_regular_file()) continue;
    std::ifstream stream(entry.path(), std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    EXPECT_EQ(bytes.find(kToken), std::string::npos) << entry.path();
    EXPECT_EQ(bytes.find("parola"), std::string::npos) << entry.path();
    found_name = found_name || bytes.find("@belprato") != std::string::npos;
  }
  EXPECT_TRUE(found_name) << "the row itself is there";
}

TEST_P(Channels, the_same_account_again_keeps_its_channel) {
  Parts parts(database());
  const auto first = parts.connect();
  ASSERT_TRUE(first);
  const auto sealed = parts.sealed(first->id);
  parts.rig.database.write([&](db::Tx& tx) {
    channels_area::set_health(tx, parts.rig.clock.now(), parts.brand.id, first->id, Health::Reconnect, Message("channels.wrong_key"));
  });
  parts.answers.name = "@belprato-nuovo";
  parts.answers.token = "un-altro-gettone";
  const auto again = parts.connect();
  ASSERT_TRUE(again);
  EXPECT_EQ(again->id, first->id);
  EXPECT_EQ(again->name, "@belprato-nuovo");
  EXPECT_EQ(again->health, Health::Good);
  EXPECT_FALSE(again->health_note);
  EXPECT_GT(again->version, first->version);
  EXPECT_NE(parts.sealed(first->id), sealed);
  parts.answers.remote_id = "did:example:2";
  const auto other = parts.connect();
  ASSERT_TRUE(other);
  EXPECT_NE(other->id, first->id);
  EXPECT_GT(other->position, first->position);
  EXPECT_EQ(parts.rig.database.read([&](db::Tx& tx) { return channels_area::list_channels(tx, parts.brand.id).size(); }), 2U);
}

TEST_P(Channels, a_refusal_leaves_nothing_behind) {
  Parts parts(database());
  parts.answers.refusal = Error(Code::UpstreamRejected, "channels.wrong_key", "no");
  EXPECT_FALSE(parts.connect());
  EXPECT_TRUE(parts.rig.database.read([&](db::Tx& tx) { return channels_area::list_channels(tx, parts.brand.id).empty(); }));
}

TEST_P(Channels, another_key_opens_nothing_and_says_to_reconnect) {
  Parts parts(database());
  const auto channel = parts.connect();
  ASSERT_TRUE(channel);
  const auto wrong = crypto::Sealer::from_key(std::string(32, 'z'));
  const auto opened = parts.open(wrong, channel->id);
  ASSERT_FALSE(opened);
  EXPECT_EQ(opened.error().code, Code::Unavailable);
  EXPECT_EQ(opened.error().safe.key, "channels.wrong_key");
  channels_area::Channels with_wrong_key(parts.rig.desk, parts.registry, parts.client, wrong);
  const auto asked = parts.answers.asked;
  EXPECT_TRUE(with_wrong_key.check(nullptr, parts.brand.id, channel->id));
  EXPECT_EQ(parts.answers.asked, asked) << "the network is not asked with nothing";
  EXPECT_EQ(parts.now(channel->id).health, Health::Reconnect);
  ASSERT_TRUE(parts.now(channel->id).health_note);
  EXPECT_EQ(parts.now(channel->id).health_note->key, "channels.wrong_key");
}

TEST_P(Channels, health_follows_what_the_network_says) {
  Parts parts(database());
  const auto channel = parts.connect();
  ASSERT_TRUE(channel);
  const auto check = [&](std::optional<Error> refusal) {
    parts.answers.refusal = std::move(refusal);
    parts.rig.clock.advance(std::chrono::hours(1));
    EXPECT_TRUE(parts.area->check(nullptr, parts.brand.id, channel->id));
    return parts.now(channel->id);
  };
  EXPECT_EQ(check(std::nullopt).health, Health::Good);
  EXPECT_EQ(parts.answers.seen_secrets, std::string("{\"token\":\"") + kToken + "\"}");
  for (const auto code : {Code::UpstreamUnavailable, Code::Timeout, Code::UpstreamUnknown, Code::RateLimited}) {
    EXPECT_EQ(check(Error(code, "channels.connect_too_long")).health, Health::Unreachable) << traits(code).label;
  }
  const auto refused =
      check(Error(Code::Unauthenticated, Message("channels.has_planned", {{"count", std::int64_t{3}}, {"name", std::string("x")}})));
  EXPECT_EQ(refused.health, Health::Reconnect);
  ASSERT_TRUE(refused.health_note);
  EXPECT_EQ(refused.health_note->args.size(), 2U);
  EXPECT_EQ(refused.health_at, parts.rig.clock.now());
  const auto good = check(std::nullopt);
  EXPECT_EQ(good.health, Health::Good);
  EXPECT_FALSE(good.health_note);
  EXPECT_EQ(parts.area->check(nullptr, parts.brand.id, Id<channels_area::Channel>::create(parts.rig.clock.now())).error().code,
            Code::NotFound);
}

TEST_P(Channels, a_check_puts_nothing_over_an_account_connected_anew_meanwhile) {
  Parts parts(database());
  const auto channel = parts.connect();
  ASSERT_TRUE(channel);
  const auto token = [&] { return parts.open(parts.sealer, channel->id)->secrets.reveal(); };
  const auto reconnect_with = [&](const std::string& fresh) {
    return [&parts, fresh] {
      parts.answers.refusal.reset();
      parts.answers.token = fresh;
      EXPECT_TRUE(parts.connect());
    };
  };
  const auto session = parts.session();

  // The old password still worked when the check asked: its token does not take the new one's place.
  parts.answers.token = "rinnovato-dal-controllo";
  parts.answers.meanwhile = reconnect_with("nuova-password");
  ASSERT_TRUE(parts.area->check(&session, parts.brand.id, channel->id));
  EXPECT_EQ(token(), R"({"token":"nuova-password"})");
  EXPECT_EQ(parts.now(channel->id).health, Health::Good);

  // The old password was refused: that says nothing of the new one.
  for (const auto code : {Code::Unauthenticated, Code::UpstreamUnavailable}) {
    parts.answers.refusal = Error(code, "channels.wrong_key");
    parts.answers.meanwhile = reconnect_with("ancora-nuova");
    ASSERT_TRUE(parts.area->check(nullptr, parts.brand.id, channel->id));
    EXPECT_EQ(token(), R"({"token":"ancora-nuova"})");
    EXPECT_EQ(parts.now(channel->id).health, Health::Good) << traits(code).label;
    EXPECT_FALSE(parts.now(channel->id).health_note);
  }

  // A delivery that renewed the tokens meanwhile made the check's useless as well.
  parts.answers.refusal.reset();
  parts.answers.token = "vecchio";
  parts.answers.meanwhile = [&] {
    parts.rig.database.write([&](db::Tx& tx) {
      channels_area::store_account_secrets(tx, parts.sealer, parts.brand.id, channel->id,
                                           Secret<std::string>(std::string(R"({"token":"di-una-pubblicazione"})")));
    });
  };
  ASSERT_TRUE(parts.area->check(nullptr, parts.brand.id, channel->id));
  EXPECT_EQ(token(), R"({"token":"di-una-pubblicazione"})");

  // Undisturbed, a check stores what it learned.
  parts.answers.token = "rinnovato";
  ASSERT_TRUE(parts.area->check(nullptr, parts.brand.id, channel->id));
  EXPECT_EQ(token(), R"({"token":"rinnovato"})");
}

TEST_P(Channels, disconnecting_waits_for_what_is_under_way_and_forgets_the_secret) {
  Parts parts(database());
  const auto channel = parts.connect();
  ASSERT_TRUE(channel);
  const auto session = parts.session();
  const auto id = new_uuid7(parts.rig.clock.now());
  parts.rig.database.write([&](db::Tx& tx) {
    tx.exec(kAddStory, parts.brand.id, id);
    tx.exec(kAddRendition, parts.brand.id, id, channel->id);
    tx.exec(kAddPlacement, parts.brand.id, id, channel->id);
  });
  for (const char* state : {"planned", "sending", "held", "unknown"}) {
    parts.rig.database.write([&](db::Tx& tx) { tx.exec(kSetState, parts.brand.id, id, state); });
    const auto refused = parts.disconnect(channel->id, session);
    EXPECT_EQ(key_of(refused), "channels.has_planned") << state;
    EXPECT_EQ(refused.error().code, Code::Conflict);
  }
  parts.rig.database.write([&](db::Tx& tx) { tx.exec(kSetState, parts.brand.id, id, "published"); });
  ASSERT_TRUE(parts.disconnect(channel->id, session));
  EXPECT_EQ(parts.sealed(channel->id), "");
  EXPECT_TRUE(parts.rig.database.read([&](db::Tx& tx) { return channels_area::list_channels(tx, parts.brand.id).empty(); }));
  EXPECT_EQ(parts.now(channel->id).name, "@belprato") << "history still knows it";
  EXPECT_EQ(parts.disconnect(channel->id, session).error().code, Code::NotFound);
  // A check that was under way when it was disconnected brings no secret back.
  parts.rig.database.write([&](db::Tx& tx) {
    channels_area::store_account_secrets(tx, parts.sealer, parts.brand.id, channel->id, Secret<std::string>(std::string("tardi")));
  });
  EXPECT_EQ(parts.sealed(channel->id), "");
  const auto anew = parts.connect();
  ASSERT_TRUE(anew);
  EXPECT_NE(anew->id, channel->id);
}

TEST_P(Channels, what_belongs_to_the_brand_itself_stays) {
  Parts parts(database());
  const auto own = parts.rig.database.write([&](db::Tx& tx) {
    channels::Connected connected;
    connected.name = "Newsroom";
    connected.remote_id = parts.brand.id.str();
    return channels_area::add_channel(tx, parts.rig.clock.now(), parts.brand.id, parts.registry.find("own")->manifest, connected,
                                      parts.sealer);
  });
  ASSERT_TRUE(own);
  EXPECT_EQ(key_of(parts.disconnect(own->id, parts.session())), "channels.own_stays");
  EXPECT_TRUE(parts.area->check(nullptr, parts.brand.id, own->id));
  EXPECT_EQ(parts.now(own->id).health, Health::Good);
}

TEST_P(Channels, another_brands_channel_is_not_found) {
  Parts parts(database());
  const auto channel = parts.connect();
  ASSERT_TRUE(channel);
  const auto other = parts.rig.brand("Altra");
  parts.rig.database.write([&](db::Tx& tx) {
    EXPECT_FALSE(channels_area::find_channel(tx, other.id, channel->id));
    EXPECT_FALSE(channels_area::find_any_channel(tx, other.id, channel->id));
    EXPECT_TRUE(channels_area::list_channels(tx, other.id).empty());
    EXPECT_EQ(channels_area::open_account(tx, parts.sealer, other.id, channel->id).error().code, Code::NotFound);
    channels_area::set_health(tx, parts.rig.clock.now(), other.id, channel->id, Health::Unreachable, std::nullopt);
    channels_area::store_account_secrets(tx, parts.sealer, other.id, channel->id, Secret<std::string>(std::string("x")));
  });
  EXPECT_EQ(parts.now(channel->id).health, Health::Good);
  EXPECT_TRUE(parts.open(parts.sealer, channel->id));
  EXPECT_EQ(parts.area->check(nullptr, other.id, channel->id).error().code, Code::NotFound);
  auto session = parts.session();
  session.brand = other;
  EXPECT_EQ(parts.disconnect(channel->id, session).error().code, Code::NotFound);
}

PV_ON_EACH_ENGINE(Channels);

}  // namespace
}  // namespace pv::test
