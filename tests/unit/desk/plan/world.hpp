// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "desk/plan/plan.hpp"
#include "support/databases.hpp"
#include "support/fake_clock.hpp"

/// A brand with one person and as many channels and stories as a test asks for.
namespace pv::test {

class World {
 public:
  World(db::Database& database, FakeClock& clock, const channels::Registry& registry, const std::string& zone = "Europe/Rome")
      : database_(database), clock_(clock), registry_(registry) {
    namespace people = desk::people;
    database_.write([&](db::Tx& tx) {
      people::NewBrand wanted;
      wanted.name = "Torrefazione Belprato " + new_uuid7(clock_.now());
      wanted.zone = zone;
      wanted.languages = {"it"};
      auto brand = people::create_brand(tx, clock_.now(), wanted);
      ASSERT_TRUE(brand);
      auto person = people::create_person(tx, clock_.now(), "Marta Ferri", "marta-" + new_uuid7(clock_.now()), "it", false);
      ASSERT_TRUE(person);
      people::add_member(tx, clock_.now(), brand->id, person->id, people::Role::Editor);
      session_.brand = *brand;
      session_.person = *person;
      session_.role = people::Role::Editor;
      session_.session_id = "test-session";
    });
  }

  [[nodiscard]] const desk::people::Session& session() const { return session_; }
  /// Somebody else who works on the same brand.
  desk::people::Session colleague(const std::string& name) {
    auto made = session_;
    database_.write([&](db::Tx& tx) {
      made.person = desk::people::create_person(tx, clock_.now(), name, "colleague-" + new_uuid7(clock_.now()), "it", false).value();
      desk::people::add_member(tx, clock_.now(), brand(), made.person.id, desk::people::Role::Editor);
    });
    return made;
  }
  [[nodiscard]] const Id<desk::people::Brand>& brand() const { return session_.brand_id(); }
  [[nodiscard]] static const crypto::Sealer& sealer() {
    static const auto made = crypto::Sealer::from_key(std::string(32, 'k'));
    return made;
  }

  desk::channels::Channel channel(const std::string& network, const std::string& name) {
    return database_.write([&](db::Tx& tx) {
      channels::Connected connected;
      connected.name = name;
      connected.remote_id = name;
      connected.url = "https://network.example/" + name;
      connected.account.settings = {{"account", name}};
      connected.account.secrets = Secret<std::string>(R"({"password":"sesame-of-the-channel"})");
      const auto* found = registry_.find(network);
      PV_ASSERT(found);
      auto added = desk::channels::add_channel(tx, clock_.now(), brand(), found->manifest, connected, sealer());
      PV_ASSERT(added);
      return *added;
    });
  }

  /// A story titled so, with its renditions by channel.
  std::map<std::string, desk::stories::Rendition> story(const std::string& title) {
    return database_.write([&](db::Tx& tx) {
      desk::stories::StoryInput input;
      input.title = title;
      input.language = "it";
      auto story = desk::stories::create_story(tx, clock_.now(), &session_, brand(), input, registry_);
      PV_ASSERT(story);
      std::map<std::string, desk::stories::Rendition> made;
      for (auto& rendition : desk::stories::renditions_of(tx, brand(), story->id)) made.emplace(rendition.channel_id.str(), rendition);
      return made;
    });
  }

  Result<desk::plan::Planned> plan(const desk::stories::Rendition& rendition, std::optional<WallTime> wall = std::nullopt,
                                   const std::string& zone = {}, bool again = false) {
    return database_.write(
        [&](db::Tx& tx) { return desk::plan::plan(tx, clock_.now(), &session_, brand(), registry_, {rendition.id, wall, zone, again}); });
  }
  desk::plan::Placement placement(const Id<desk::plan::Placement>& id) {
    return database_.read([&](db::Tx& tx) {
      auto found = desk::plan::find_placement(tx, brand(), id);
      PV_ASSERT(found);
      return *found;
    });
  }
  std::vector<std::string> life(const Id<desk::plan::Placement>& id) {
    return database_.read([&](db::Tx& tx) {
      std::vector<std::string> kinds;
      for (const auto& event : desk::plan::life_of(tx, brand(), id)) kinds.push_back(event.kind);
      return kinds;
    });
  }

 private:
  db::Database& database_;
  FakeClock& clock_;
  const channels::Registry& registry_;
  desk::people::Session session_;
};

}  // namespace pv::test
