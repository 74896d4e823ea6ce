// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "support/databases.hpp"
#include "support/wait_until.hpp"

namespace pv::db {
namespace {

constexpr Migration kMigrations[] = {{"20260101-0000_postgres", R"sql(
-- @desk
CREATE TABLE shift (person TEXT PRIMARY KEY, on_duty BOOLEAN NOT NULL);
INSERT INTO shift (person, on_duty) VALUES ('anna', TRUE), ('bruno', TRUE);
)sql"}};

const Query kOnDuty("test.postgres.on_duty", "SELECT count(*) AS number FROM shift WHERE on_duty");
const Query kLeave("test.postgres.leave", "UPDATE shift SET on_duty = FALSE WHERE person = $1");
const Query kAdd("test.postgres.add", "INSERT INTO shift (person, on_duty) VALUES ($1, TRUE)");
const Query kAll("test.postgres.all", "SELECT count(*) AS number FROM shift");
const Query kCut("test.postgres.cut",
                 "SELECT count(pg_terminate_backend(pid)) AS number FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid()");
const Query kBackends("test.postgres.backends", "SELECT count(*) AS number FROM pg_stat_activity WHERE datname = $1");

class Postgres : public test::OnEachEngine {
 protected:
  void SetUp() override {
    OnEachEngine::SetUp();
    if (IsSkipped() || HasFatalFailure()) return;
    store_.emplace(Engine::Postgres, kMigrations, Options{.pool = 4, .probe_every = std::chrono::milliseconds(20)});
  }
  Database& db() { return store_->database(); }
  std::string name() const { return store_->options().url.substr(store_->options().url.rfind('=') + 1); }
  /// Ends every connection to the database, as a restart of the server does.
  void cut() {
    auto admin = Database::open({.url = admin_url()});
    ASSERT_TRUE(admin);
    (*admin)->read([&](Tx& tx) { tx.one(kCut, name()); });
    ASSERT_TRUE(
        test::wait_until([&] { return (*admin)->read([&](Tx& tx) { return tx.one(kBackends, name())->get<int>("number"); }) == 0; }));
  }
  std::string admin_url() const {
    const auto& url = store_->options().url;
    return url.substr(0, url.rfind('=') + 1) + "postgres";
  }
  std::optional<test::TestDatabase> store_;
};
INSTANTIATE_TEST_SUITE_P(Engines, Postgres, testing::Values(Engine::Postgres), test::engine_name);

/// Write skew: each sees two people on duty and sends one home. Only SERIALIZABLE, with a replay, keeps one there.
TEST_P(Postgres, what_two_transactions_decide_apart_is_decided_again) {
  std::mutex mutex;
  std::condition_variable both;
  int read = 0;
  std::atomic<int> runs = 0;
  const auto leave = [&](Database& database, const char* person) {
    return database.write([&, person](Tx& tx) -> Result<void> {
      ++runs;
      const auto on_duty = tx.one(kOnDuty)->get<int>("number");
      {
        // Each has read before either writes; a replay finds the other gone and does not wait.
        std::unique_lock guard(mutex);
        if (++read == 2) both.notify_all();
        both.wait_for(guard, std::chrono::seconds(10), [&] { return read >= 2; });
      }
      if (on_duty < 2) return fail(Code::Conflict, "db.conflict");
      tx.exec(kLeave, person);
      return {};
    });
  };
  std::atomic<int> went = 0;
  std::thread first([&] { went += leave(db(), "anna").has_value() ? 1 : 0; });
  std::thread second([&] { went += leave(store_->second(), "bruno").has_value() ? 1 : 0; });
  first.join();
  second.join();
  EXPECT_EQ(went, 1);
  EXPECT_EQ(runs, 3);
  EXPECT_EQ(db().read([](Tx& tx) { return tx.one(kOnDuty)->get<int>("number"); }), 1);
}

TEST_P(Postgres, replays_forget_what_their_first_run_wanted_after_the_commit) {
  int runs = 0;
  int actions = 0;
  db().write([&](Tx& tx) {
    ++runs;
    tx.after_commit([&] { ++actions; });
    tx.exec(kAdd, "carla");
    if (runs == 1) throw Failure(Failure::Kind::Retry, "as a server would say");
  });
  EXPECT_EQ(runs, 2);
  EXPECT_EQ(actions, 1);
  int endless = 0;
  EXPECT_THROW(db().write([&](Tx&) {
    ++endless;
    throw Failure(Failure::Kind::Retry, "always");
  }),
               Failure);
  EXPECT_EQ(endless, 13);
}

TEST_P(Postgres, connections_cut_while_idle_are_replaced) {
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) threads.emplace_back([&] { db().read([](Tx& tx) { tx.one(kAll); }); });
  for (auto& thread : threads) thread.join();
  cut();
  EXPECT_EQ(db().read([](Tx& tx) { return tx.one(kAll)->get<int>("number"); }), 2);
  cut();
  db().write([](Tx& tx) { tx.exec(kAdd, "dario"); });
  EXPECT_EQ(db().read([](Tx& tx) { return tx.one(kAll)->get<int>("number"); }), 3);
}

TEST_P(Postgres, a_connection_cut_before_the_commit_is_tried_once_more) {
  int runs = 0;
  db().write([&](Tx& tx) {
    tx.exec(kAdd, "elena");
    if (++runs == 1) {
      std::thread other([&] { cut(); });
      other.join();
    }
    tx.one(kAll);
  });
  EXPECT_EQ(runs, 2);
  EXPECT_EQ(db().read([](Tx& tx) { return tx.one(kAll)->get<int>("number"); }), 3);
}

TEST_P(Postgres, a_server_that_is_gone_is_unavailable) {
  const auto opened = Database::open({.url = "postgresql://?host=/nonexistent&user=postgres&dbname=x"});
  ASSERT_FALSE(opened);
  EXPECT_EQ(opened.error().code, Code::Unavailable);
  EXPECT_EQ(opened.error().safe.key, "db.unreachable");
}

TEST_P(Postgres, another_order_of_letters_is_refused_with_the_way_out) {
  const auto name = this->name() + "_locale";
  test::PostgresCluster::admin("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C'");
  const auto url = admin_url().substr(0, admin_url().rfind('=') + 1) + name;
  const auto opened = Database::open({.url = url});
  test::PostgresCluster::drop_database(url);
  ASSERT_FALSE(opened);
  EXPECT_EQ(opened.error().safe.key, "db.collation");
}

TEST_P(Postgres, a_lock_held_too_long_is_unavailable_and_a_server_that_only_reads_is_read_only) {
  store_.emplace(Engine::Postgres, kMigrations,
                 Options{.pool = 4, .busy_timeout = std::chrono::milliseconds(50), .probe_every = std::chrono::milliseconds(20)});
  db().write([&](Tx& tx) {
    tx.exec(kLeave, "anna");
    std::thread other([&] {
      try {
        db().write([](Tx& second) { second.exec(kLeave, "anna"); });
        ADD_FAILURE() << "two writers of one row";
      } catch (const Failure& failure) { EXPECT_EQ(failure.kind(), Failure::Kind::Unavailable); }
    });
    other.join();
  });
  const auto kind = [&]() -> std::optional<Failure::Kind> {
    try {
      db().write([](Tx& tx) {
        tx.script("SET TRANSACTION READ ONLY");
        tx.exec(kLeave, "bruno");
      });
    } catch (const Failure& failure) { return failure.kind(); }
    return std::nullopt;
  };
  EXPECT_EQ(kind(), Failure::Kind::Full);
  EXPECT_TRUE(db().read_only());
  EXPECT_TRUE(test::wait_until([&] {
    try {
      db().write([](Tx& tx) { tx.exec(kLeave, "bruno"); });
      return true;
    } catch (const Failure&) { return false; }
  }));
  EXPECT_FALSE(db().read_only());
}

TEST_P(Postgres, messages_do_not_repeat_the_row) {
  db().write([](Tx& tx) {
    const auto again = tx.try_exec(kAdd, "anna");
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().detail.find("anna"), std::string::npos) << again.error().detail;
  });
}

}  // namespace
}  // namespace pv::db
