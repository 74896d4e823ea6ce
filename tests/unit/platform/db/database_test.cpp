// SPDX-License-Identifier: Apache-2.0
#include "platform/db/db.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <cmath>
#include <limits>
#include <thread>

#include "support/databases.hpp"
#include "support/wait_until.hpp"

namespace pv::db {
namespace {

constexpr Migration kMigrations[] = {{"20260101-0000_test", R"sql(
-- @desk
CREATE TABLE sample (
  id BIGINT PRIMARY KEY,
  flag BOOLEAN,
  amount DOUBLE PRECISION,
  words TEXT,
  bytes BYTEA,
  facts {{json}},
  parent BIGINT REFERENCES sample (id),
  CHECK (amount IS NULL OR amount < 1e300)
);
-- @desk
CREATE TABLE tally (name TEXT PRIMARY KEY, number BIGINT NOT NULL);
)sql"}};

const Query kAdd("test.add", "INSERT INTO sample (id, flag, amount, words, bytes, facts) VALUES ($1, $2, $3, $4, $5, $6)");
const Query kAddId("test.add_id", "INSERT INTO sample (id) VALUES ($1)");
const Query kAddChild("test.add_child", "INSERT INTO sample (id, parent) VALUES ($1, $2)");
const Query kAddAmount("test.add_amount", "INSERT INTO sample (id, amount) VALUES ($1, $2)");
const Query kGet("test.get", "SELECT id, flag, amount, words, bytes, facts FROM sample WHERE id = $1");
const Query kIds("test.ids", "SELECT id FROM sample ORDER BY id");
const Query kCount("test.count", "SELECT count(*) AS number FROM sample");
const Query kSwapped("test.swapped", "SELECT $2 AS b, $1 AS a, $2 AS c FROM sample WHERE id = $3");
const Query kComputed("test.computed",
                      "SELECT id > 1 AS big, sum(id) AS total, avg(id) AS mean FROM sample GROUP BY id > 1 ORDER BY id > 1");
const Query kUpdateAll("test.update_all", "UPDATE sample SET words = $1 WHERE id > $2");
const Query kSetTally("test.set_tally",
                      "INSERT INTO tally (name, number) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET number = excluded.number");
const Query kTally("test.tally", "SELECT number FROM tally WHERE name = $1");
const Query kReturning("test.returning", "UPDATE sample SET words = 'x' WHERE id = $1 RETURNING id, flag");
const Query kBroken("test.broken", "SELECT nothing FROM nowhere");
const Query kSorted("test.sorted", "SELECT words FROM sample ORDER BY words NULLS LAST, id");
const Query kHelper("test.helper", "SELECT {{no_such_helper}}");
const Query kClock("test.clock", "SELECT {{clock}} AS now");

std::int64_t count(Database& database) {
  return database.read([](Tx& tx) { return tx.one(kCount)->get<std::int64_t>("number"); });
}

Failure::Kind kind_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const Failure& failure) { return failure.kind(); }
  ADD_FAILURE() << "nothing was thrown";
  return Failure::Kind::Unavailable;
}

class DatabaseTest : public test::OnEachEngine {
 protected:
  void SetUp() override {
    OnEachEngine::SetUp();
    if (IsSkipped() || HasFatalFailure()) return;
    store_.emplace(GetParam(), kMigrations);
  }
  Database& db() { return store_->database(); }
  std::optional<test::TestDatabase> store_;
};
PV_ON_EACH_ENGINE(DatabaseTest);

TEST_P(DatabaseTest, gives_back_each_type_as_it_was_written) {
  const std::string words = "caffè «☕» 👩🏽‍🌾 ' \" \\ $1";
  const Blob bytes{std::string("\0\x01\xff'\\x", 6)};
  const json::object facts{{"è", json::array{1, nullptr, true}}, {"n", 1.5}};
  db().write([&](Tx& tx) {
    EXPECT_EQ(tx.exec(kAdd, 1, true, 0.1, words, bytes, facts), 1);
    tx.exec(kAdd, std::numeric_limits<std::int64_t>::min(), false, -1.7976931348623157e308, "", Blob{}, json::object{});
    tx.exec(kAdd, std::numeric_limits<std::int64_t>::max(), nullptr, nullptr, nullptr, nullptr, nullptr);
  });
  db().read([&](Tx& tx) {
    const auto row = tx.one(kGet, 1).value();
    EXPECT_EQ(row.get<std::int64_t>("id"), 1);
    EXPECT_TRUE(row.get<bool>("flag"));
    EXPECT_EQ(row.get<double>("amount"), 0.1);
    EXPECT_EQ(row.get<std::string>("words"), words);
    EXPECT_EQ(row.get<Blob>("bytes"), bytes);
    EXPECT_EQ(row.get<json::object>("facts"), facts);
    const auto edge = tx.one(kGet, std::numeric_limits<std::int64_t>::min()).value();
    EXPECT_FALSE(edge.get<bool>("flag"));
    EXPECT_EQ(edge.get<double>("amount"), -1.7976931348623157e308);
    EXPECT_EQ(edge.get<std::string>("words"), "");
    EXPECT_EQ(edge.get<Blob>("bytes"), Blob{});
    const auto empty = tx.one(kGet, std::numeric_limits<std::int64_t>::max()).value();
    EXPECT_EQ(empty.get<std::optional<bool>>("flag"), std::nullopt);
    EXPECT_EQ(empty.get<std::optional<double>>("amount"), std::nullopt);
    EXPECT_EQ(empty.get<std::optional<std::string>>("words"), std::nullopt);
    EXPECT_EQ(empty.get<std::optional<Blob>>("bytes"), std::nullopt);
    EXPECT_EQ(tx.one(kGet, 2), std::nullopt);
  });
}

TEST_P(DatabaseTest, strong_types_pass_through) {
  struct Thing {};
  const Instant when = from_micros(1795510800123456);
  const Id<Thing> id("0197a3c0-0000-7000-8000-000000000001");
  db().write([&](Tx& tx) { tx.exec(kAdd, when, nullptr, nullptr, id, nullptr, nullptr); });
  const auto row = db().read([&](Tx& tx) { return tx.one(kGet, when).value(); });
  EXPECT_EQ(row.get<Instant>("id"), when);
  EXPECT_EQ(row.get<Id<Thing>>("words"), id);
  EXPECT_EQ(row.get<Duration>("id"), when.time_since_epoch());
}

TEST_P(DatabaseTest, parameters_are_bound_by_number_not_by_place) {
  db().write([](Tx& tx) { tx.exec(kAddId, 7); });
  const auto row = db().read([](Tx& tx) { return tx.one(kSwapped, "first", "second", 7).value(); });
  EXPECT_EQ(row.get<std::string>("a"), "first");
  EXPECT_EQ(row.get<std::string>("b"), "second");
  EXPECT_EQ(row.get<std::string>("c"), "second");
}

TEST_P(DatabaseTest, computed_columns_have_the_same_types_on_both_engines) {
  db().write([](Tx& tx) {
    for (int i = 1; i <= 4; ++i) tx.exec(kAddId, i);
  });
  const auto rows = db().read([](Tx& tx) { return tx.query(kComputed); });
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_FALSE(rows[0].get<bool>("big"));
  EXPECT_TRUE(rows[1].get<bool>("big"));
  EXPECT_EQ(rows[1].get<std::int64_t>("total"), 9);
  EXPECT_EQ(rows[1].get<double>("mean"), 3.0);
}

TEST_P(DatabaseTest, texts_sort_by_their_bytes) {
  db().write([](Tx& tx) {
    int id = 0;
    for (const char* word : {"b", "a", "B", "é", "z", "Z", "_"}) tx.exec(kAdd, ++id, nullptr, nullptr, word, nullptr, nullptr);
  });
  std::string order;
  for (const auto& row : db().read([](Tx& tx) { return tx.query(kSorted); })) order += row.get<std::string>("words");
  EXPECT_EQ(order, "BZ_abzé");
}

TEST_P(DatabaseTest, counts_changed_rows) {
  db().write([](Tx& tx) {
    for (int i = 1; i <= 5; ++i) tx.exec(kAddId, i);
    EXPECT_EQ(tx.exec(kUpdateAll, "w", 2), 3);
    EXPECT_EQ(tx.exec(kUpdateAll, "w", 99), 0);
    EXPECT_EQ(tx.exec(kCount), 0);
    const auto rows = tx.query(kReturning, 3);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].get<std::int64_t>("id"), 3);
    EXPECT_EQ(rows[0].get<std::optional<bool>>("flag"), std::nullopt);
  });
}

TEST_P(DatabaseTest, an_error_result_rolls_back_and_comes_back) {
  const auto result = db().write([](Tx& tx) -> Result<int> {
    tx.exec(kAddId, 1);
    return fail(Code::Forbidden, "base.not_found");
  });
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, Code::Forbidden);
  EXPECT_EQ(count(db()), 0);
  EXPECT_EQ(db().write([](Tx& tx) -> Result<int> { return static_cast<int>(tx.exec(kAddId, 1)); }).value(), 1);
  EXPECT_EQ(count(db()), 1);
}

TEST_P(DatabaseTest, an_exception_rolls_back_and_comes_through) {
  EXPECT_THROW(db().write([](Tx& tx) {
    tx.exec(kAddId, 1);
    throw std::out_of_range("mine");
  }),
               std::out_of_range);
  EXPECT_EQ(count(db()), 0);
  EXPECT_THROW(db().read([](Tx&) { throw std::out_of_range("mine"); }), std::out_of_range);
  EXPECT_FALSE(in_transaction());
  db().write([](Tx& tx) { tx.exec(kAddId, 1); });
  EXPECT_EQ(count(db()), 1);
}

TEST_P(DatabaseTest, a_broken_unique_constraint_is_a_result_and_the_transaction_goes_on) {
  db().write([](Tx& tx) {
    EXPECT_EQ(tx.try_exec(kAddId, 1).value(), 1);
    const auto second = tx.try_exec(kAddId, 1);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, Code::Conflict);
    EXPECT_EQ(tx.exec(kAddId, 2), 1);
  });
  EXPECT_EQ(count(db()), 2);
}

TEST_P(DatabaseTest, failures_say_their_kind) {
  db().write([](Tx& tx) { tx.exec(kAddId, 1); });
  const auto in_write = [&](auto work) { return kind_of([&] { db().write(work); }); };
  EXPECT_EQ(in_write([](Tx& tx) { tx.exec(kAddId, 1); }), Failure::Kind::Constraint);
  EXPECT_EQ(in_write([](Tx& tx) { tx.exec(kAddChild, 2, 77); }), Failure::Kind::Constraint);
  EXPECT_EQ(in_write([](Tx& tx) { static_cast<void>(tx.try_exec(kAddChild, 2, 77)); }), Failure::Kind::Constraint);
  EXPECT_EQ(in_write([](Tx& tx) { tx.exec(kAddAmount, 2, 1e301); }), Failure::Kind::Constraint);
  EXPECT_EQ(in_write([](Tx& tx) { tx.query(kBroken); }), Failure::Kind::Bug);
  EXPECT_EQ(in_write([](Tx& tx) { tx.query(kHelper); }), Failure::Kind::Bug);
  EXPECT_EQ(in_write([](Tx& tx) { tx.exec(kAddId); }), Failure::Kind::Bug);
  EXPECT_EQ(in_write([](Tx& tx) { tx.exec(kAddId, 1, 2); }), Failure::Kind::Bug);
  EXPECT_EQ(in_write([](Tx& tx) { tx.exec(kUpdateAll, std::string("a\0b", 3), 0); }), Failure::Kind::Bug);
  EXPECT_EQ(in_write([](Tx& tx) { static_cast<void>(tx.one(kGet, 1)->get<std::int64_t>("words")); }), Failure::Kind::Bug);
  EXPECT_EQ(in_write([](Tx& tx) { static_cast<void>(tx.one(kGet, 1)->get<std::int64_t>("no_column")); }), Failure::Kind::Bug);
  EXPECT_EQ(kind_of([&] { db().read([](Tx& tx) { tx.exec(kAddId, 5); }); }), Failure::Kind::Bug);
  EXPECT_FALSE(db().read_only());
  EXPECT_EQ(count(db()), 1);
}

TEST_P(DatabaseTest, transactions_do_not_nest) {
  EXPECT_EQ(kind_of([&] { db().read([&](Tx&) { db().read([](Tx&) {}); }); }), Failure::Kind::Bug);
  EXPECT_EQ(kind_of([&] { db().write([&](Tx&) { db().write([](Tx&) {}); }); }), Failure::Kind::Bug);
  EXPECT_FALSE(in_transaction());
  db().read([](Tx&) { EXPECT_TRUE(in_transaction()); });
  db().write([](Tx&) { EXPECT_TRUE(in_transaction()); });
  EXPECT_FALSE(in_transaction());
}

TEST_P(DatabaseTest, after_commit_runs_in_order_on_the_callers_thread_and_only_after_a_commit) {
  std::vector<int> ran;
  const auto caller = std::this_thread::get_id();
  db().write([&](Tx& tx) {
    tx.exec(kAddId, 1);
    for (int i = 1; i <= 3; ++i) {
      tx.after_commit([&, i] {
        EXPECT_EQ(std::this_thread::get_id(), caller);
        EXPECT_FALSE(in_transaction());
        EXPECT_EQ(count(db()), 1);
        ran.push_back(i);
      });
    }
  });
  EXPECT_EQ(ran, (std::vector<int>{1, 2, 3}));
  static_cast<void>(db().write([&](Tx& tx) -> Result<void> {
    tx.after_commit([&] { ran.push_back(4); });
    return fail(Code::Conflict, "db.conflict");
  }));
  EXPECT_THROW(db().write([&](Tx& tx) {
    tx.after_commit([&] { ran.push_back(5); });
    throw std::runtime_error("no");
  }),
               std::runtime_error);
  EXPECT_EQ(ran.size(), 3U);
}

TEST_P(DatabaseTest, a_read_keeps_its_snapshot_while_others_write) {
  db().write([](Tx& tx) { tx.exec(kSetTally, "t", 1); });
  db().read([&](Tx& tx) {
    const auto number = [&] { return tx.one(kTally, "t")->get<std::int64_t>("number"); };
    EXPECT_EQ(number(), 1);
    std::thread writer([&] { db().write([](Tx& other) { other.exec(kSetTally, "t", 2); }); });
    writer.join();
    EXPECT_EQ(number(), 1);
  });
  EXPECT_EQ(db().read([](Tx& tx) { return tx.one(kTally, "t")->get<std::int64_t>("number"); }), 2);
}

TEST_P(DatabaseTest, many_writers_lose_no_update) {
  constexpr int kThreads = 8;
  constexpr int kEach = 25;
  db().write([](Tx& tx) { tx.exec(kSetTally, "n", 0); });
  std::vector<std::thread> threads;
  for (int t = 0; t < kThreads; ++t) {
    threads.emplace_back([&] {
      for (int i = 0; i < kEach; ++i) {
        // On PostgreSQL the bounded replays may run out under a storm like this one; the caller then tries again.
        for (bool done = false; !done;) {
          try {
            db().write([](Tx& tx) {
              const auto number = tx.one(kTally, "n")->get<std::int64_t>("number");
              tx.exec(kSetTally, "n", number + 1);
            });
            done = true;
          } catch (const Failure& failure) { ASSERT_EQ(failure.kind(), Failure::Kind::Retry); }
        }
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(db().read([](Tx& tx) { return tx.one(kTally, "n")->get<std::int64_t>("number"); }), kThreads * kEach);
}

TEST_P(DatabaseTest, a_failing_writer_does_not_harm_those_beside_it) {
  constexpr int kThreads = 12;
  std::atomic<int> failed = 0;
  std::vector<std::thread> threads;
  for (int t = 0; t < kThreads; ++t) {
    threads.emplace_back([&, t] {
      for (int i = 0; i < 20; ++i) {
        const int id = t * 100 + i;
        try {
          const auto result = db().write([&](Tx& tx) -> Result<void> {
            tx.exec(kAddId, id);
            if (t % 3 == 1) return fail(Code::Conflict, "db.conflict");
            if (t % 3 == 2) tx.exec(kAddId, id);
            return {};
          });
          if (!result) ++failed;
        } catch (const Failure& failure) {
          EXPECT_EQ(failure.kind(), Failure::Kind::Constraint);
          ++failed;
        }
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(failed, kThreads * 2 / 3 * 20);
  const auto rows = db().read([](Tx& tx) { return tx.query(kIds); });
  ASSERT_EQ(rows.size(), static_cast<std::size_t>(kThreads / 3 * 20));
  for (const auto& row : rows) EXPECT_EQ(row.get<int>("id") / 100 % 3, 0);
}

TEST_P(DatabaseTest, what_was_written_is_there_after_opening_again) {
  db().write([](Tx& tx) { tx.exec(kAddId, 42); });
  store_->reopen();
  EXPECT_EQ(count(db()), 1);
}

TEST_P(DatabaseTest, the_database_knows_the_time) {
  const auto before = to_micros(SystemClock().now());
  const auto now = db().read([](Tx& tx) { return tx.one(kClock)->get<std::int64_t>("now"); });
  // SQLite's clock counts whole milliseconds.
  EXPECT_GE(now, before - 1000);
  EXPECT_LE(now, to_micros(SystemClock().now()) + 1000);
}

TEST(DatabaseOpen, refuses_an_address_it_does_not_know) {
  for (const char* url : {"", "sqlite:", "mysql://x", "/tmp/x.db"}) {
    const auto opened = Database::open({.url = url});
    ASSERT_FALSE(opened) << url;
    EXPECT_EQ(opened.error().code, Code::InvalidInput);
    EXPECT_EQ(opened.error().safe.key, "db.bad_url");
  }
}

}  // namespace
}  // namespace pv::db
