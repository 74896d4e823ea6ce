// SPDX-License-Identifier: Apache-2.0
// Traces that use leaves behind: edits gathered in the audit log, tokens that were used.
#include <gtest/gtest.h>

#include "desk/people/sign_in.hpp"
#include "unit/desk/people/rig.hpp"

namespace pv::test {
namespace {

using namespace std::chrono_literals;
using people::Role;

const db::Query kLog("test.audit_of_kind", R"sql(
  SELECT object_id, person_id, details FROM audit WHERE brand_id = $1 AND action = 'changed' ORDER BY id)sql");

class Use : public OnEachEngine {};
PV_ON_EACH_ENGINE(Use);

TEST_P(Use, edits_of_one_thing_by_one_person_within_ten_minutes_are_one_row_with_all_their_fields) {
  PeopleRig rig(database());
  rig.clock.set(*parse_rfc3339("2026-11-24T09:00:00Z"));
  const auto brand = rig.brand("Belprato");
  const auto marta = rig.session(rig.person("Marta Ferri", "marta"), brand, Role::Editor);
  const auto luca = rig.session(rig.person("Luca Riva", "luca"), brand, Role::Editor);
  const auto change = [&](const people::Session& session, const char* at, const std::string& id, const std::vector<std::string>& fields) {
    rig.clock.set(*parse_rfc3339(at));
    rig.database.write([&](db::Tx& tx) { people::audit_change(tx, rig.clock.now(), session, "story", id, fields); });
  };
  change(marta, "2026-11-24T09:00:00.001Z", "a", {"title"});
  change(marta, "2026-11-24T09:03:00Z", "a", {"body", "title"});
  change(marta, "2026-11-24T09:03:01Z", "b", {"link"});
  change(luca, "2026-11-24T09:04:00Z", "a", {"body"});
  change(marta, "2026-11-24T09:09:59.999Z", "a", {"body"});
  change(marta, "2026-11-24T09:10:00Z", "a", {"body"});
  change(marta, "2026-11-24T09:10:01Z", "a", {});
  std::vector<std::string> rows;
  rig.database.read([&](db::Tx& tx) {
    for (const auto& row : tx.query(kLog, brand.id)) {
      const auto who = row.get<std::string>("person_id") == marta.person.id.str() ? "Marta " : "Luca ";
      rows.push_back(who + row.get<std::string>("object_id") + " " + json::serialize(row.get<json::object>("details")));
    }
  });
  EXPECT_EQ(rows, (std::vector<std::string>{R"(Marta a {"fields":["title","body"]})", R"(Marta b {"fields":["link"]})",
                                            R"(Luca a {"fields":["body"]})", R"(Marta a {"fields":["body"]})"}));
  auto administrator = marta;
  administrator.role = Role::Administrator;
  const auto page = body_of(rig.call(http::Method::Get, "/settings/audit", PeopleRig::request(&administrator)));
  EXPECT_NE(page.find("campi: titolo, testo"), std::string::npos) << page;
}

TEST_P(Use, of_a_token_is_remembered_at_most_each_ten_minutes) {
  PeopleRig rig(database());
  const auto brand = rig.brand("Belprato");
  const auto marta = rig.person("Marta Ferri", "marta");
  rig.join(brand, marta, Role::Editor);
  const people::store::Token token{new_uuid7(rig.clock.now()), marta.id, brand.id, "Sito", {"story.read"}, rig.clock.now(), {}, {}};
  rig.database.write([&](db::Tx& tx) { people::store::add_token(tx, token, crypto::sha256_hex("pv_secret")); });
  const auto used = [&] {
    return rig.database.read([&](db::Tx& tx) { return people::store::tokens(tx, brand.id, marta.id).at(0).used_at; });
  };
  const auto knock = [&](const std::string& secret) {
    auto request = PeopleRig::request();
    request.headers.add("Authorization", "Bearer " + secret);
    return rig.admit(request, http::Access::Token, people::permission::kStoryRead).has_value();
  };
  EXPECT_FALSE(knock("pv_other"));
  EXPECT_FALSE(used());
  const auto first = rig.clock.now();
  EXPECT_TRUE(knock("pv_secret"));
  EXPECT_EQ(used(), first);
  rig.clock.advance(9min);
  EXPECT_TRUE(knock("pv_secret"));
  EXPECT_EQ(used(), first) << "no write for each request";
  rig.clock.advance(2min);
  EXPECT_TRUE(knock("pv_secret"));
  EXPECT_EQ(used(), rig.clock.now());
}

}  // namespace
}  // namespace pv::test
