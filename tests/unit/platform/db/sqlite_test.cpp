// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <condition_variable>
#include <fstream>
#include <mutex>
#include <thread>

#include "platform/db/db.hpp"
#include "support/sandbox.hpp"
#include "support/wait_until.hpp"

namespace pv::db {
namespace {

const Query kAdd("test.sqlite.add", "INSERT INTO item (id, filler) VALUES ($1, $2)");
const Query kCount("test.sqlite.count", "SELECT count(*) AS number FROM item");
const Query kDeferred("test.sqlite.deferred", "INSERT INTO child (parent) VALUES ($1)");

std::unique_ptr<Database> open_at(const std::string& path, Options options = {}) {
  options.url = "sqlite:" + path;
  auto opened = Database::open(options);
  if (!opened) throw std::runtime_error(opened.error().safe.key);
  (*opened)->write([](Tx& tx) {
    tx.script(
        "CREATE TABLE IF NOT EXISTS item (id BIGINT PRIMARY KEY, filler BYTEA);"
        "CREATE TABLE IF NOT EXISTS child (parent BIGINT REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED)");
  });
  return std::move(*opened);
}

std::int64_t count(Database& database) {
  return database.read([](Tx& tx) { return tx.one(kCount)->get<std::int64_t>("number"); });
}

TEST(Sqlite, a_second_opening_of_the_file_is_refused_and_says_by_whom) {
  const test::Sandbox sandbox;
  auto first = open_at(sandbox.path("desk.db"));
  const auto second = Database::open({.url = "sqlite:" + sandbox.path("desk.db")});
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code, Code::Conflict);
  EXPECT_EQ(second.error().safe.key, "db.locked");
  ASSERT_EQ(second.error().safe.args.size(), 2U);
  EXPECT_EQ(std::get<std::string>(second.error().safe.args[0].second), sandbox.path("desk.db"));
  EXPECT_EQ(std::get<std::string>(second.error().safe.args[1].second), std::to_string(::getpid()));
  first.reset();
  EXPECT_TRUE(Database::open({.url = "sqlite:" + sandbox.path("desk.db")}));
}

TEST(Sqlite, files_are_for_their_owner_alone) {
  const test::Sandbox sandbox;
  const auto database = open_at(sandbox.path("desk.db"));
  for (const char* name : {"desk.db", "desk.db-wal", "desk.db.lock"}) {
    struct stat info{};
    ASSERT_EQ(::stat(sandbox.path(name).c_str(), &info), 0) << name;
    EXPECT_EQ(info.st_mode & 0777, 0600U) << name;
  }
}

TEST(Sqlite, a_missing_folder_and_a_file_of_another_kind_are_named) {
  const test::Sandbox sandbox;
  const auto nowhere = Database::open({.url = "sqlite:" + sandbox.path("none/desk.db")});
  ASSERT_FALSE(nowhere);
  EXPECT_EQ(nowhere.error().safe.key, "db.cannot_open");
  sandbox.write("text.db", std::string(8192, 'x'));
  const auto text = Database::open({.url = "sqlite:" + sandbox.path("text.db")});
  ASSERT_FALSE(text);
  EXPECT_EQ(text.error().safe.key, "db.cannot_open");
}

/// Holds the writer inside a unit until others queue behind it, so that they share the next group.
TEST(Sqlite, when_the_commit_fails_every_unit_of_the_group_is_told) {
  const test::Sandbox sandbox;
  const auto database = open_at(sandbox.path("desk.db"));
  constexpr int kOthers = 6;
  std::mutex mutex;
  std::condition_variable changed;
  bool holding = false;
  bool release = false;
  std::thread holder([&] {
    try {
      database->write([&](Tx&) {
        std::unique_lock guard(mutex);
        holding = true;
        changed.notify_all();
        changed.wait_for(guard, std::chrono::seconds(10), [&] { return release; });
      });
    } catch (const Failure&) {
      // Held for less than a group's time, it shared its commit with the others.
    }
  });
  {
    std::unique_lock guard(mutex);
    ASSERT_TRUE(changed.wait_for(guard, std::chrono::seconds(10), [&] { return holding; }));
  }
  // A deferred foreign key is only looked at by COMMIT: each unit goes well, the group's end does not.
  std::atomic<int> queued = 0;
  std::atomic<int> constraint = 0;
  std::atomic<int> after = 0;
  std::vector<std::thread> others;
  for (int i = 0; i < kOthers; ++i) {
    others.emplace_back([&, i] {
      ++queued;
      try {
        database->write([&](Tx& tx) {
          tx.after_commit([&] { ++after; });
          tx.exec(kAdd, i, nullptr);
          if (i == 0) tx.exec(kDeferred, 999);
        });
      } catch (const Failure& failure) {
        if (failure.kind() == Failure::Kind::Constraint) ++constraint;
      }
    });
  }
  ASSERT_TRUE(test::wait_until([&] { return queued == kOthers; }));
  // Give the last of them the few instructions between counting itself and standing in the queue.
  std::this_thread::yield();
  {
    const std::lock_guard guard(mutex);
    release = true;
  }
  changed.notify_all();
  holder.join();
  for (auto& other : others) other.join();
  // Whoever shared a commit with unit 0 failed with it; whoever did not is stored. Nobody was told wrong.
  EXPECT_GE(constraint, 1);
  EXPECT_EQ(count(*database), kOthers - constraint);
  EXPECT_EQ(after, kOthers - constraint);
}

class SmallDisk {
 public:
  explicit SmallDisk(const std::string& folder) : folder_(folder) {
    ::mkdir(folder.c_str(), 0700);
    mounted_ = ::mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=1536k") == 0;
  }
  ~SmallDisk() {
    if (mounted_) ::umount2(folder_.c_str(), MNT_DETACH);
  }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;
  [[nodiscard]] bool mounted() const { return mounted_; }

 private:
  std::string folder_;
  bool mounted_ = false;
};

TEST(Sqlite, a_full_disk_makes_it_read_only_until_there_is_room_again) {
  const test::Sandbox sandbox;
  const auto folder = sandbox.path("disk");
  const SmallDisk disk(folder);
  if (!disk.mounted()) GTEST_SKIP() << "mounting a small tmpfs needs root";
  const auto database = open_at(folder + "/desk.db", {.probe_every = std::chrono::milliseconds(20)});
  // What fills the disk is not ours, and can go away.
  {
    std::ofstream filler(folder + "/filler", std::ios::binary);
    filler << std::string(700 * 1024, 'x');
  }
  int written = 0;
  std::optional<Failure::Kind> kind;
  for (int i = 0; i < 1000 && !kind; ++i) {
    try {
      database->write([&](Tx& tx) { tx.exec(kAdd, i, Blob{std::string(16384, 'y')}); });
      ++written;
    } catch (const Failure& failure) {
      kind = failure.kind();
      EXPECT_NE(std::string(failure.what()).find("SQLite"), std::string::npos) << failure.what();
    }
  }
  ASSERT_EQ(kind, Failure::Kind::Full);
  EXPECT_GT(written, 3);
  EXPECT_TRUE(database->read_only());
  EXPECT_EQ(count(*database), written);
  try {
    database->write([](Tx& tx) { tx.exec(kAdd, 5000, nullptr); });
    ADD_FAILURE() << "a write went through";
  } catch (const Failure& failure) { EXPECT_EQ(failure.kind(), Failure::Kind::Full); }
  ::unlink((folder + "/filler").c_str());
  ASSERT_TRUE(test::wait_until([&] { return !database->read_only(); }));
  database->write([](Tx& tx) { tx.exec(kAdd, 5001, nullptr); });
  EXPECT_EQ(count(*database), written + 1);
}

TEST(Sqlite, a_page_limit_is_a_full_disk_too) {
  const test::Sandbox sandbox;
  const auto database = open_at(sandbox.path("desk.db"), {.probe_every = std::chrono::milliseconds(20)});
  database->write([](Tx& tx) { tx.script("PRAGMA max_page_count = 40"); });
  EXPECT_THROW(
      {
        for (int i = 0; i < 100; ++i) database->write([&](Tx& tx) { tx.exec(kAdd, i, Blob{std::string(8192, 'y')}); });
      },
      Failure);
  EXPECT_TRUE(database->read_only());
  EXPECT_GT(count(*database), 1);
}

TEST(Sqlite, a_copy_is_whole_and_never_overwrites) {
  const test::Sandbox sandbox;
  const auto database = open_at(sandbox.path("desk.db"));
  database->write([](Tx& tx) {
    for (int i = 0; i < 100; ++i) tx.exec(kAdd, i, Blob{"f"});
  });
  const auto copy = sandbox.path("it's a copy.db");
  ASSERT_TRUE(database->backup_to(copy));
  const auto again = database->backup_to(copy);
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().safe.key, "db.backup_exists");
  EXPECT_FALSE(database->backup_to(sandbox.path("none/copy.db")));
  struct stat info{};
  ASSERT_EQ(::stat(copy.c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777, 0600U);
  database->write([](Tx& tx) { tx.exec(kAdd, 100, nullptr); });
  EXPECT_EQ(count(*open_at(copy)), 100);
}

TEST(Sqlite, more_readers_than_connections_take_turns) {
  const test::Sandbox sandbox;
  const auto database = open_at(sandbox.path("desk.db"), {.readers = 2});
  std::atomic<int> now = 0;
  std::atomic<int> most = 0;
  std::vector<std::thread> threads;
  for (int t = 0; t < 8; ++t) {
    threads.emplace_back([&] {
      for (int i = 0; i < 20; ++i) {
        database->read([&](Tx& tx) {
          int seen = ++now;
          for (int old = most; seen > old && !most.compare_exchange_weak(old, seen);) {}
          tx.one(kCount);
          --now;
        });
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_LE(most, 2);
}

TEST(Sqlite, a_reader_that_never_comes_free_is_a_clear_failure) {
  const test::Sandbox sandbox;
  const auto database = open_at(sandbox.path("desk.db"), {.readers = 1, .busy_timeout = std::chrono::milliseconds(50)});
  database->read([&](Tx&) {
    std::thread other([&] {
      try {
        count(*database);
        ADD_FAILURE() << "two readers on one connection";
      } catch (const Failure& failure) { EXPECT_EQ(failure.kind(), Failure::Kind::Unavailable); }
    });
    other.join();
  });
  EXPECT_EQ(count(*database), 0);
}

}  // namespace
}  // namespace pv::db
