// SPDX-License-Identifier: Apache-2.0
// What every command stands on: a database of an older program is copied before it is changed.
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>

#include "app/app.hpp"
#include "platform/db/migrations.hpp"
#include "support/sandbox.hpp"

namespace pv::app {
namespace {

namespace fs = std::filesystem;

const db::Query kApplied("test.ground.applied", "SELECT count(*) AS n FROM schema_migration");

std::int64_t applied(const std::string& file) {
  const auto database = db::Database::open({.url = "sqlite:" + file});
  return (*database)->read([](db::Tx& tx) { return tx.one(kApplied)->get<std::int64_t>("n"); });
}

std::vector<std::string> names_in(const std::string& folder) {
  std::vector<std::string> names;
  if (!fs::exists(folder)) return names;
  for (const auto& entry : fs::directory_iterator(folder)) names.push_back(entry.path().filename());
  std::sort(names.begin(), names.end());
  return names;
}

class Upgraded : public testing::Test {
 protected:
  Upgraded() {
    config_.data_folder = sandbox_.path("data");
    fs::create_directories(config_.data_folder);
  }
  /// A database as the program left it that knew the first migration alone.
  void make_older() {
    auto database = db::Database::open({.url = config_.database()});
    ASSERT_TRUE(database);
    ASSERT_TRUE(db::migrate(**database, db::embedded_migrations().first(1), from_micros(0)));
  }
  [[nodiscard]] std::string file() const { return config_.database().substr(7); }
  [[nodiscard]] std::string backups() const { return config_.data_folder + "/backups"; }
  static std::string before() { return "before-" + std::string(db::embedded_migrations()[1].name); }

  test::Sandbox sandbox_;
  Config config_;
};

TEST_F(Upgraded, a_database_is_copied_first) {
  make_older();
  {
    const auto ground = Ground::open(config_);
    ASSERT_TRUE(ground);
    EXPECT_EQ((*ground)->applied_migrations.size(), db::embedded_migrations().size() - 1);
  }
  ASSERT_EQ(names_in(backups()), (std::vector<std::string>{before() + ".db"})) << "one whole copy, nothing half-written beside it";
  struct stat info{};
  ASSERT_EQ(::stat((backups() + "/" + before() + ".db").c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777, 0600U) << "it holds what the database holds";
  ASSERT_EQ(::stat(backups().c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777, 0700U);
  EXPECT_EQ(applied(backups() + "/" + before() + ".db"), 1) << "as it was";
  EXPECT_EQ(applied(file()), static_cast<std::int64_t>(db::embedded_migrations().size()));
  ASSERT_TRUE(Ground::open(config_));
  // Opening the copy above left its lock file.
  fs::remove(backups() + "/" + before() + ".db.lock");
  EXPECT_EQ(names_in(backups()).size(), 1U) << "nothing is missing any more, so nothing is copied";
}

TEST_F(Upgraded, a_new_database_is_not) {
  ASSERT_TRUE(Ground::open(config_));
  EXPECT_FALSE(fs::exists(backups()));
}

TEST_F(Upgraded, a_start_tried_again_makes_no_second_copy_and_overwrites_none) {
  make_older();
  const auto kept = sandbox_.path("older.db");
  fs::copy_file(file(), kept);
  const auto again = [&] {
    for (const char* rest : {"-wal", "-shm"}) fs::remove(file() + rest);
    fs::copy_file(kept, file(), fs::copy_options::overwrite_existing);
    ASSERT_TRUE(Ground::open(config_));
  };
  again();
  again();
  EXPECT_EQ(names_in(backups()), (std::vector<std::string>{before() + ".db"}));
  {
    auto database = db::Database::open({.url = "sqlite:" + kept});
    ASSERT_TRUE(database);
    (*database)->write([](db::Tx& tx) { tx.script("CREATE TABLE since (what TEXT)"); });
  }
  again();
  EXPECT_EQ(names_in(backups()), (std::vector<std::string>{before() + "-2.db", before() + ".db"}));
  again();
  EXPECT_EQ(names_in(backups()).size(), 2U);
}

TEST_F(Upgraded, without_a_copy_nothing_is_changed) {
  make_older();
  std::ofstream(backups()) << "a file where the folder should be";
  const auto refused = Ground::open(config_);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, Code::Unavailable);
  EXPECT_EQ(refused.error().safe.key, "app.no_copy_before_upgrade");
  EXPECT_EQ(applied(file()), 1);
  fs::remove(backups());
  // The next copy would go where a folder stands.
  fs::create_directories(backups() + "/" + before() + ".db.part/x");
  const auto blocked = Ground::open(config_);
  ASSERT_FALSE(blocked);
  EXPECT_EQ(blocked.error().safe.key, "app.no_copy_before_upgrade");
  EXPECT_EQ(applied(file()), 1);
}

}  // namespace
}  // namespace pv::app
