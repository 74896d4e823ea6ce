// SPDX-License-Identifier: Apache-2.0
#include "desk/people/sign_in.hpp"

#include <gtest/gtest.h>

#include <thread>

#include "platform/crypto/slots.hpp"
#include "unit/desk/people/rig.hpp"

namespace pv::test {
namespace {

using namespace std::chrono_literals;

constexpr const char* kRight = "corretta cavallo graffetta";

class SignIn : public OnEachEngine {
 protected:
  Result<people::NewSession> attempt(PeopleRig& rig, const std::string& account, const std::string& password,
                                     const std::string& address = "192.0.2.1") {
    return people::sign_in(rig.database, rig.clock, account, Secret<std::string>(password), address, "Test/1");
  }
  static std::chrono::seconds wait_of(const Result<people::NewSession>& refused) {
    if (refused || refused.error().code != Code::RateLimited || !refused.error().retry_after) return -1s;
    return std::chrono::duration_cast<std::chrono::seconds>(*refused.error().retry_after);
  }
};

TEST_P(SignIn, takes_the_right_password_and_says_the_same_to_all_others) {
  PeopleRig rig(database());
  const auto marta = rig.person("Marta Ferri", "Marta@Belprato.example");
  const auto no_password = rig.person("Ugo Neri", "ugo");
  rig.password(marta, kRight);

  const auto in = attempt(rig, "  MARTA@belprato.example ", kRight);
  ASSERT_TRUE(in) << key_of(in);
  EXPECT_EQ(in->person.id, marta.id);
  EXPECT_FALSE(in->cookie.empty());

  for (const auto& [account, password] :
       std::vector<std::pair<std::string, std::string>>{{"marta@belprato.example", "sbagliata"},
                                                        {"marta@belprato.example", ""},
                                                        {"nessuno", kRight},
                                                        {"ugo", ""},
                                                        {"", ""},
                                                        {std::string("x") + std::string(400, 'y'), kRight},
                                                        {std::string(253, 'a') + "\xc3\xa8\xc3\xa8", kRight},
                                                        {"\xff\xfe", kRight}}) {
    const auto refused = attempt(rig, account, password, "192.0.2.99");
    ASSERT_FALSE(refused) << account;
    EXPECT_EQ(refused.error().code, Code::Unauthenticated) << account;
    EXPECT_EQ(refused.error().safe.key, "people.wrong_password") << account;
  }
}

TEST_P(SignIn, waits_double_up_to_a_quarter_of_an_hour_and_only_for_the_guesser) {
  PeopleRig rig(database());
  const auto marta = rig.person("Marta Ferri", "marta");
  rig.password(marta, kRight);
  std::vector<std::int64_t> waits;
  for (int failures = 1; failures <= 15; ++failures) {
    const auto refused = attempt(rig, "marta", "tentativo", "203.0.113.7");
    ASSERT_EQ(refused.error().code, Code::Unauthenticated) << failures;
    if (failures < 5) continue;
    const auto blocked = attempt(rig, "marta", kRight, "203.0.113.7");
    const auto wait = wait_of(blocked);
    waits.push_back(wait.count());
    rig.clock.advance(wait - 1s);
    EXPECT_EQ(attempt(rig, "marta", kRight, "203.0.113.7").error().code, Code::RateLimited) << "one second early";
    rig.clock.advance(1s);
  }
  EXPECT_EQ(waits, (std::vector<std::int64_t>{2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900}));
  EXPECT_TRUE(attempt(rig, "marta", kRight, "192.0.2.1")) << "the owner comes from elsewhere and is not locked out";
  EXPECT_TRUE(attempt(rig, "marta", kRight, "203.0.113.7")) << "the wait is over";
  // What was right is forgiven: four more mistakes cost nothing.
  for (int i = 0; i < 4; ++i) EXPECT_EQ(attempt(rig, "marta", "tentativo", "203.0.113.7").error().code, Code::Unauthenticated);
  EXPECT_TRUE(attempt(rig, "marta", kRight, "203.0.113.7"));
}

TEST_P(SignIn, one_address_guessing_many_accounts_is_slowed_as_a_whole) {
  PeopleRig rig(database());
  const auto marta = rig.person("Marta Ferri", "marta");
  rig.password(marta, kRight);
  for (int i = 0; i < 30; ++i) {
    ASSERT_EQ(attempt(rig, "conto-" + std::to_string(i), "x", "203.0.113.7").error().code, Code::Unauthenticated) << i;
  }
  EXPECT_EQ(wait_of(attempt(rig, "marta", kRight, "203.0.113.7")), 2s);
  EXPECT_TRUE(attempt(rig, "marta", kRight, "203.0.113.8"));
  // A day without failures and the count starts again.
  rig.clock.advance(25h);
  EXPECT_EQ(attempt(rig, "altro", "x", "203.0.113.7").error().code, Code::Unauthenticated);
  EXPECT_TRUE(attempt(rig, "marta", kRight, "203.0.113.7"));
}

TEST_P(SignIn, an_office_behind_one_address_mistypes_for_weeks_and_is_never_locked_out) {
  PeopleRig rig(database());
  std::vector<std::string> staff;
  for (int i = 0; i < 8; ++i) {
    staff.push_back("persona-" + std::to_string(i));
    rig.password(rig.person("Persona", staff.back()), kRight);
  }
  // Two mistype at nine, with a stranger's name tried once at noon; nobody signs in, so nothing is forgiven but by time.
  for (int day = 0; day < 30; ++day) {
    for (int i = 0; i < 2; ++i)
      ASSERT_EQ(attempt(rig, staff[static_cast<std::size_t>(day + i) % staff.size()], "tentativo").error().code, Code::Unauthenticated)
          << day;
    rig.clock.advance(3h);
    ASSERT_EQ(attempt(rig, "nessuno", "tentativo").error().code, Code::Unauthenticated) << day;
    rig.clock.advance(21h);
  }
  EXPECT_TRUE(attempt(rig, staff.front(), kRight));
  // And all of one morning, 32 mistakes on eight accounts, each righted in the end.
  for (int round = 0; round < 4; ++round) {
    for (const auto& account : staff) ASSERT_EQ(attempt(rig, account, "tentativo").error().code, Code::Unauthenticated) << round;
    for (const auto& account : staff) ASSERT_TRUE(attempt(rig, account, kRight)) << round << account;
  }
}

TEST_P(SignIn, a_count_halves_with_each_quiet_quarter_of_an_hour_and_not_while_it_blocks) {
  PeopleRig rig(database());
  int next = 0;
  const auto miss = [&](int times) {
    for (int i = 0; i < times; ++i)
      ASSERT_EQ(attempt(rig, "conto-" + std::to_string(next++), "x", "203.0.113.7").error().code, Code::Unauthenticated) << next;
  };
  const auto blocked = [&] { return wait_of(attempt(rig, "conto", "x", "203.0.113.7")); };
  miss(29);
  rig.clock.advance(15min - 1s);
  miss(1);
  EXPECT_EQ(blocked(), 2s) << "30: not yet quiet for long enough";
  rig.clock.advance(2s + 15min - 1s);
  miss(1);
  EXPECT_EQ(blocked(), 4s) << "31: the wait itself is not quiet";
  rig.clock.advance(4s + 15min);
  miss(14);  // 15 were left of 31
  miss(1);
  EXPECT_EQ(blocked(), 2s) << "30 again";
  rig.clock.advance(2s + 30min);
  miss(22);  // 7 were left of 30
  miss(1);
  EXPECT_EQ(blocked(), 2s);
}

TEST_P(SignIn, getting_in_takes_the_accounts_own_failures_off_its_address) {
  PeopleRig rig(database());
  rig.password(rig.person("Marta Ferri", "marta"), kRight);
  const auto miss = [&](const std::string& account, int times) {
    for (int i = 0; i < times; ++i) ASSERT_EQ(attempt(rig, account, "x").error().code, Code::Unauthenticated) << account << i;
  };
  for (int i = 0; i < 25; ++i) miss("altro-" + std::to_string(i), 1);
  miss("marta", 4);
  ASSERT_TRUE(attempt(rig, "marta", kRight));  // 29 - 4
  ASSERT_TRUE(attempt(rig, "marta", kRight));  // 25 - 1
  for (int i = 0; i < 5; ++i) miss("ancora-" + std::to_string(i), 1);
  ASSERT_TRUE(attempt(rig, "marta", kRight)) << "29, less one";
  miss("ancora", 1);
  miss("ancora", 1);
  EXPECT_EQ(wait_of(attempt(rig, "marta", kRight)), 2s) << "others' failures stay";
}

TEST_P(SignIn, one_customers_ipv6_addresses_count_as_one) {
  PeopleRig rig(database());
  for (int i = 0; i < 30; ++i) {
    const auto address = "2001:db8:7:1::" + std::to_string(1000 + i);
    ASSERT_EQ(attempt(rig, "conto-" + std::to_string(i), "x", address).error().code, Code::Unauthenticated) << i;
  }
  EXPECT_EQ(wait_of(attempt(rig, "altro", "x", "2001:db8:7:1:ffff::9")), 2s);
  EXPECT_EQ(attempt(rig, "altro", "x", "2001:db8:7:2::1").error().code, Code::Unauthenticated) << "the next /64 is somebody else";
  EXPECT_EQ(people::network_of("::ffff:192.0.2.7"), people::network_of("192.0.2.7"));
  EXPECT_NE(people::network_of("192.0.2.7"), people::network_of("192.0.2.8"));
  EXPECT_EQ(people::network_of(""), "");
}

TEST_P(SignIn, says_to_come_back_when_too_many_passwords_are_checked) {
  PeopleRig rig(database());
  rig.password(rig.person("Marta Ferri", "marta"), kRight);
  {
    const auto first = crypto::password_slots().take();
    const auto second = crypto::password_slots().take();
    ASSERT_TRUE(first && second);
    const auto busy = rig.post("/sign-in", nullptr, "", {{"account", "marta"}, {"password", kRight}});
    ASSERT_TRUE(busy) << key_of(busy);
    EXPECT_EQ(busy->status, 503);
    EXPECT_EQ(busy->headers.get("Retry-After"), "2");
    EXPECT_NE(body_of(busy).find("Riprova tra qualche secondo"), std::string::npos);
  }
  EXPECT_TRUE(attempt(rig, "marta", kRight)) << "it counted as no failure";
}

TEST_P(SignIn, a_session_slides_while_used_and_ends_when_not) {
  PeopleRig rig(database());
  const auto brand = rig.brand("Belprato");
  const auto marta = rig.person("Marta Ferri", "marta");
  rig.join(brand, marta, people::Role::Editor);
  const auto opened =
      rig.database.write([&](db::Tx& tx) { return people::open_session(tx, rig.clock.now(), marta, "192.0.2.1", "\xff agente"); });
  const auto read = [&](std::string_view cookie) {
    return rig.database.read([&](db::Tx& tx) { return people::read_session(tx, rig.clock.now(), cookie); });
  };
  const auto cookie = opened.cookie.reveal();
  auto session = read(cookie);
  ASSERT_TRUE(session);
  EXPECT_EQ(session->person.id, marta.id);
  EXPECT_EQ(session->role, people::Role::Editor);
  EXPECT_EQ(session->brand->id, brand.id);
  EXPECT_FALSE(read(session->session_id)) << "what stands in the database opens nothing";
  EXPECT_FALSE(read(""));

  const auto needs = [&] {
    return rig.database.read([&](db::Tx& tx) { return people::needs_touch(tx, rig.clock.now(), session->session_id); });
  };
  EXPECT_FALSE(needs());
  rig.clock.advance(11min);
  EXPECT_TRUE(needs());
  rig.clock.advance(29 * 24h);
  rig.database.write([&](db::Tx& tx) { people::touch_session(tx, rig.clock.now(), session->session_id); });
  EXPECT_FALSE(needs());
  rig.clock.advance(29 * 24h);
  EXPECT_TRUE(read(cookie)) << "58 days after it was opened, 29 after it was used";
  rig.clock.advance(24h);
  EXPECT_FALSE(read(cookie)) << "30 days unused";
}

TEST_P(SignIn, whoever_leaves_a_brand_sees_it_no_more) {
  PeopleRig rig(database());
  const auto first = rig.brand("Alfa");
  const auto second = rig.brand("Beta");
  const auto marta = rig.person("Marta Ferri", "marta");
  rig.join(first, marta, people::Role::Viewer);
  rig.join(second, marta, people::Role::Administrator);
  const auto opened = rig.database.write([&](db::Tx& tx) { return people::open_session(tx, rig.clock.now(), marta, "", ""); });
  const auto read = [&] {
    return rig.database.read([&](db::Tx& tx) { return people::read_session(tx, rig.clock.now(), opened.cookie.reveal()); });
  };
  const auto id = read()->session_id;
  rig.database.write([&](db::Tx& tx) { people::choose_brand(tx, id, second.id); });
  EXPECT_EQ(read()->role, people::Role::Administrator);
  rig.database.write([&](db::Tx& tx) { people::store::remove_member(tx, second.id, marta.id); });
  EXPECT_EQ(read()->brand->id, first.id);
  EXPECT_EQ(read()->role, people::Role::Viewer) << "the role of the brand that is left, not the one remembered";
  rig.database.write([&](db::Tx& tx) { people::store::archive_brand(tx, rig.clock.now(), first.id); });
  EXPECT_FALSE(read()->brand);
}

TEST_P(SignIn, a_link_is_used_once_whoever_comes_first) {
  PeopleRig rig(database());
  const auto marta = rig.person("Marta Ferri", "marta");
  auto& other = store().second();
  for (int round = 0; round < 5; ++round) {
    const auto token =
        rig.database.write([&](db::Tx& tx) { return people::create_one_time_link(tx, rig.clock.now(), marta.id, "password", 1h); });
    std::atomic<int> used{0};
    std::atomic<int> gone{0};
    std::vector<std::thread> threads;
    for (auto* database : {&rig.database, &other}) {
      threads.emplace_back([&, database] {
        const auto link = database->write([&](db::Tx& tx) { return people::use_one_time_link(tx, rig.clock.now(), token.reveal()); });
        if (link) ++used;
        else if (link.error().code == Code::Gone) ++gone;
      });
    }
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(used, 1) << round;
    EXPECT_EQ(gone, 1) << round;
  }
}

TEST_P(SignIn, links_expire_and_a_new_one_replaces_the_open_one) {
  PeopleRig rig(database());
  const auto marta = rig.person("Marta Ferri", "marta");
  const auto make = [&](std::string_view purpose) {
    return rig.database.write([&](db::Tx& tx) { return people::create_one_time_link(tx, rig.clock.now(), marta.id, purpose, 1h); })
        .reveal();
  };
  const auto peek = [&](const std::string& token) {
    return rig.database.read([&](db::Tx& tx) { return people::peek_one_time_link(tx, rig.clock.now(), token); });
  };
  const auto old = make("password");
  const auto other_purpose = make("sign_in");
  const auto fresh = make("password");
  EXPECT_EQ(key_of(peek(old)), "people.link_unknown");
  EXPECT_EQ(peek(other_purpose)->purpose, "sign_in");
  EXPECT_EQ(peek(fresh)->purpose, "password");
  EXPECT_EQ(key_of(peek("")), "people.link_unknown");
  rig.clock.advance(1h);
  EXPECT_EQ(peek(fresh).error().code, Code::Gone);
  EXPECT_FALSE(rig.database.write([&](db::Tx& tx) { return people::use_one_time_link(tx, rig.clock.now(), fresh); }));
}

TEST(NewPassword, is_neither_short_nor_endless) {
  const auto check = [](const std::string& text) { return key_of(people::check_new_password(Secret<std::string>(text))); };
  EXPECT_EQ(check(std::string(9, 'a')), "people.password_too_short");
  EXPECT_EQ(check(std::string(10, 'a')), "");
  EXPECT_EQ(check("👨‍👩‍👧‍👧👨‍👩‍👧‍👧👨‍👩‍👧‍👧"), "people.password_too_short")
      << "three characters, however many bytes";
  EXPECT_EQ(check(std::string(1024, 'a')), "");
  EXPECT_EQ(check(std::string(1025, 'a')), "people.password_too_long");
  EXPECT_EQ(check("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"), "people.password_too_short");
  EXPECT_EQ(check(""), "people.password_too_short");
}

TEST_P(SignIn, a_token_lives_as_long_as_all_it_stands_on) {
  PeopleRig rig(database());
  const auto brand = rig.brand("Belprato");
  const auto marta = rig.person("Marta Ferri", "marta");
  rig.join(brand, marta, people::Role::Author);
  const auto add = [&](const std::string& secret, std::optional<Instant> expires) {
    people::store::Token token;
    token.id = new_uuid7(rig.clock.now());
    token.person_id = marta.id;
    token.brand_id = brand.id;
    token.name = "prova";
    token.scopes = {"story.read", "story.write"};
    token.created_at = rig.clock.now();
    token.expires_at = expires;
    rig.database.write([&](db::Tx& tx) { people::store::add_token(tx, token, crypto::sha256_hex(secret)); });
    return token.id;
  };
  const auto read = [&](const std::string& secret) {
    return rig.database.read([&](db::Tx& tx) { return people::read_token(tx, rig.clock.now(), secret); });
  };
  const auto forever = add("pv_forever", std::nullopt);
  add("pv_hour", rig.clock.now() + 1h);
  ASSERT_TRUE(read("pv_hour"));
  EXPECT_EQ((*read("pv_forever"))->brand->id, brand.id);
  EXPECT_EQ((*read("pv_forever"))->scopes, (std::vector<std::string>{"story.read", "story.write"}));
  EXPECT_TRUE((*read("pv_forever"))->session_id.empty());
  EXPECT_EQ(key_of(read("pv_nothing")), "people.token_invalid");
  EXPECT_EQ(key_of(read("")), "people.token_invalid");
  rig.clock.advance(1h);
  EXPECT_EQ(read("pv_hour").error().code, Code::Unauthenticated);

  const auto elsewhere = rig.brand("Altra");
  const auto revoke = [&](const Id<people::Brand>& of) {
    return rig.database.write([&](db::Tx& tx) { return people::store::revoke_token(tx, rig.clock.now(), of, marta.id, forever); });
  };
  EXPECT_EQ(revoke(elsewhere.id), 0);
  ASSERT_TRUE(read("pv_forever"));
  rig.database.write([&](db::Tx& tx) { people::store::remove_member(tx, brand.id, marta.id); });
  EXPECT_FALSE(read("pv_forever")) << "no member, no token";
  rig.join(brand, marta, people::Role::Viewer);
  EXPECT_EQ((*read("pv_forever"))->role, people::Role::Viewer);
  EXPECT_FALSE((*read("pv_forever"))->may(people::permission::kStoryWrite)) << "its person was demoted";
  EXPECT_EQ(revoke(brand.id), 1);
  EXPECT_EQ(revoke(brand.id), 0);
  EXPECT_FALSE(read("pv_forever"));
}

PV_ON_EACH_ENGINE(SignIn);

}  // namespace
}  // namespace pv::test
