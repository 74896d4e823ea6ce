// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <random>
#include <set>
#include <thread>

#include "platform/db/db.hpp"
#include "support/sandbox.hpp"

namespace pv::db {
namespace {

constexpr std::string_view kChild = "--write-until-killed";
constexpr const char* kTable =
    "CREATE TABLE IF NOT EXISTS mark (id BIGINT PRIMARY KEY); CREATE TABLE IF NOT EXISTS twin (id BIGINT PRIMARY KEY)";

const Query kAdd("test.kill.add", "INSERT INTO mark (id) VALUES ($1)");
const Query kAddTwin("test.kill.add_twin", "INSERT INTO twin (id) VALUES ($1)");
const Query kMarks("test.kill.marks", "SELECT m.id AS id, t.id AS twin FROM mark AS m LEFT JOIN twin AS t ON t.id = m.id ORDER BY m.id");
const Query kTwins("test.kill.twins", "SELECT count(*) AS number FROM twin");

/// Four threads write pairs of rows and say each number on standard output after its commit.
int write_until_killed(const std::string& path, int first) {
  auto opened = Database::open({.url = "sqlite:" + path});
  if (!opened) return 2;
  auto& database = **opened;
  database.write([](Tx& tx) { tx.script(kTable); });
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&, t] {
      for (int i = 0;; ++i) {
        const int id = first + i * 4 + t;
        database.write([&](Tx& tx) {
          tx.exec(kAdd, id);
          tx.exec(kAddTwin, id);
        });
        std::array<char, 16> line{};
        const int length = std::snprintf(line.data(), line.size(), "%d\n", id);
        if (::write(1, line.data(), static_cast<std::size_t>(length)) != length) ::_exit(3);
      }
    });
  }
  for (auto& thread : threads) thread.join();
  return 0;
}

TEST(Kill, every_acknowledged_commit_survives_and_none_is_halved) {
  const test::Sandbox sandbox;
  const auto path = sandbox.path("desk.db");
  std::mt19937 random(20261124);
  std::set<int> acknowledged;
  for (int round = 0; round < 15; ++round) {
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    const auto first = std::to_string(round * 1000000);
    const std::string mode(kChild);
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
      ::dup2(ends[1], 1);
      ::close(ends[0]);
      ::execl("/proc/self/exe", "kill_test", mode.c_str(), path.c_str(), first.c_str(), nullptr);
      ::_exit(127);
    }
    ::close(ends[1]);
    // Killed after some number of acknowledgements, at whatever point the writer then is.
    const auto lines_before_kill = std::uniform_int_distribution<int>(1, 300)(random);
    std::string heard;
    std::array<char, 4096> buffer{};
    bool killed = false;
    for (;;) {
      const auto got = ::read(ends[0], buffer.data(), buffer.size());
      if (got <= 0) break;
      heard.append(buffer.data(), static_cast<std::size_t>(got));
      if (!killed && std::count(heard.begin(), heard.end(), '\n') >= lines_before_kill) {
        ::kill(child, SIGKILL);
        killed = true;
      }
    }
    ::close(ends[0]);
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL) << "the child ended by itself: " << status;
    std::size_t from = 0;
    for (std::size_t end; (end = heard.find('\n', from)) != std::string::npos; from = end + 1) {
      acknowledged.insert(std::stoi(heard.substr(from, end - from)));
    }
  }
  ASSERT_GT(acknowledged.size(), 15U);
  auto database = Database::open({.url = "sqlite:" + path});
  ASSERT_TRUE(database) << database.error().safe.key;
  (*database)->read([&](Tx& tx) {
    std::set<int> stored;
    for (const auto& row : tx.query(kMarks)) {
      EXPECT_EQ(row.get<std::optional<int>>("twin"), row.get<int>("id"));
      stored.insert(row.get<int>("id"));
    }
    EXPECT_EQ(tx.one(kTwins)->get<std::int64_t>("number"), static_cast<std::int64_t>(stored.size()));
    for (const int id : acknowledged) EXPECT_TRUE(stored.contains(id)) << id;
  });
}

}  // namespace

int child_main(int count, char** arguments) {
  if (count == 4 && arguments[1] == kChild) return write_until_killed(arguments[2], std::atoi(arguments[3]));
  return -1;
}

}  // namespace pv::db

/// gtest's own main, and the child of the test above.
int main(int count, char** arguments) {
  if (const int code = pv::db::child_main(count, arguments); code >= 0) return code;
  testing::InitGoogleTest(&count, arguments);
  return RUN_ALL_TESTS();
}
