// SPDX-License-Identifier: Apache-2.0
#include "support/postgres_cluster.hpp"

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <set>
#include <stdexcept>

#include "platform/base/time.hpp"
#include "support/wait_until.hpp"

namespace pv::test {

namespace {

namespace fs = std::filesystem;

std::string env(const char* name) {
  const char* value = ::getenv(name);
  return value ? value : "";
}

/// The newest installed server, or an empty path.
fs::path server_programs() {
  std::error_code ignored;
  fs::path best;
  int best_version = 0;
  for (const auto& entry : fs::directory_iterator("/usr/lib/postgresql", ignored)) {
    const int version = std::atoi(entry.path().filename().c_str());
    if (version > best_version && fs::exists(entry.path() / "bin/postgres")) {
      best_version = version;
      best = entry.path() / "bin";
    }
  }
  return best;
}

constexpr const char* kFolderPrefix = "pv-postgres-";

/// What a binary that was killed left behind: the server ended with it, its folder did not.
void sweep() {
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(fs::temp_directory_path(), ignored)) {
    const auto name = entry.path().filename().string();
    if (!name.starts_with(kFolderPrefix)) continue;
    const int owner = std::atoi(name.c_str() + std::string_view(kFolderPrefix).size());
    if (owner > 0 && ::kill(owner, 0) != 0 && errno == ESRCH) fs::remove_all(entry.path(), ignored);
  }
}

/// Becomes `postgres` (the server refuses root), then the program. Only async-signal-safe calls: the process has threads.
[[noreturn]] void become(const passwd* user, const char* const* arguments, const char* log) {
  const int out = ::open(log, O_WRONLY | O_CREAT | O_APPEND, 0666);
  const int in = ::open("/dev/null", O_RDONLY);
  ::dup2(in, 0);
  ::dup2(out, 1);
  ::dup2(out, 2);
  // Not of the test's process group: a Ctrl-C there would race with the orderly stop.
  ::setpgid(0, 0);
  if (user && (::setgroups(0, nullptr) != 0 || ::setgid(user->pw_gid) != 0 || ::setuid(user->pw_uid) != 0)) ::_exit(126);
  // After setuid, which clears it: when the test dies, so does the server.
  ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
  ::execv(arguments[0], const_cast<char* const*>(arguments));
  ::_exit(127);
}

class Server {
 public:
  Server() {
    if (const auto shared = env("PV_TEST_PG"); !shared.empty()) {
      prefix_ = shared;
      return;
    }
    const auto programs = server_programs();
    if (programs.empty()) {
      missing_ = "PostgreSQL is not installed (Debian: postgresql-15)";
      return;
    }
    const passwd* user = nullptr;
    if (::geteuid() == 0) {
      user = ::getpwnam("postgres");
      if (!user) {
        missing_ = "there is no user postgres to run the server as";
        return;
      }
    }
    sweep();
    auto pattern = (fs::temp_directory_path() / (kFolderPrefix + std::to_string(::getpid()) + "-XXXXXX")).string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder for PostgreSQL");
    folder_ = pattern;
    if (user && ::chown(folder_.c_str(), user->pw_uid, user->pw_gid) != 0) throw std::runtime_error("chown of " + pattern);
    const auto data = (folder_ / "data").string();
    const auto log = (folder_ / "log").string();
    const auto initdb = (programs / "initdb").string();
    const char* const init[] = {initdb.c_str(), "-D", data.c_str(), "-U",        "postgres",          "-E",   "UTF8",
                                "--locale=C",   "-A", "trust",      "--no-sync", "--no-instructions", nullptr};
    const pid_t made = ::fork();
    if (made == 0) become(user, init, log.c_str());
    int status = 0;
    if (made < 0 || ::waitpid(made, &status, 0) != made || status != 0) throw std::runtime_error("initdb failed: " + text_of(log));
    // Durability of the server itself is PostgreSQL's business; without fsync the tests are not the disk's.
    const auto postgres = (programs / "postgres").string();
    const auto socket = "unix_socket_directories=" + folder_.string();
    const char* const serve[] = {postgres.c_str(),      "-D", data.c_str(),         "-c", socket.c_str(),         "-c",
                                 "listen_addresses=",   "-c", "fsync=off",          "-c", "full_page_writes=off", "-c",
                                 "shared_buffers=32MB", "-c", "max_connections=60", "-c", "autovacuum=off",       nullptr};
    process_ = ::fork();
    if (process_ == 0) become(user, serve, log.c_str());
    prefix_ = "postgresql://?host=" + folder_.string() + "&user=postgres";
    const auto ready = [&] { return fs::exists(folder_ / ".s.PGSQL.5432") && db::Database::open({.url = url("postgres")}).has_value(); };
    if (process_ < 0 || !wait_until(ready, std::chrono::seconds(30))) throw std::runtime_error("PostgreSQL did not start: " + text_of(log));
  }

  ~Server() {
    admin_.reset();
    if (process_ > 0) {
      ::kill(process_, SIGINT);
      ::waitpid(process_, nullptr, 0);
    }
    std::error_code ignored;
    if (!folder_.empty()) fs::remove_all(folder_, ignored);
  }

  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  [[nodiscard]] const std::string& missing() const { return missing_; }
  [[nodiscard]] std::string url(const std::string& name) const { return prefix_ + "&dbname=" + name; }
  db::Database& admin() {
    if (!admin_) {
      auto opened = db::Database::open({.url = url("postgres"), .pool = 2});
      if (!opened) throw std::runtime_error("PostgreSQL: " + opened.error().safe.key + " " + opened.error().detail);
      admin_ = std::move(*opened);
    }
    return *admin_;
  }
  std::set<std::string> templates;

 private:
  static std::string text_of(const std::string& file) {
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  }

  std::string missing_;
  fs::path folder_;
  std::string prefix_;
  pid_t process_ = -1;
  std::unique_ptr<db::Database> admin_;
};

Server& server() {
  static Server running;
  return running;
}

std::string fresh_name() {
  static std::atomic<int> count = 0;
  return "pv_" + std::to_string(::getpid()) + "_" + std::to_string(++count);
}

/// Named by its content, so that binaries that share a cluster share the template.
std::string template_name(std::span<const db::Migration> migrations) {
  std::string all;
  for (const auto& migration : migrations) {
    all += migration.name;
    all += migration.sql;
  }
  return "pv_template_" + std::to_string(std::hash<std::string>{}(all));
}

const db::Query kTemplateReady("test.template_ready", "SELECT 1 AS ready FROM pg_database WHERE datname = $1");

/// Migrates under another name and renames at the end: who sees the template sees it whole.
void make_template(const std::string& name, std::span<const db::Migration> migrations) {
  const auto exists = [&] { return server().admin().read([&](db::Tx& tx) { return tx.one(kTemplateReady, name).has_value(); }); };
  if (exists()) return;
  const auto building = fresh_name();
  PostgresCluster::admin("CREATE DATABASE " + building + " TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'");
  {
    auto database = db::Database::open({.url = server().url(building)});
    if (!database) throw std::runtime_error("template database: " + database.error().detail);
    auto report = db::migrate(**database, migrations, from_micros(1795510800000000));
    if (!report) throw std::runtime_error("migrations: " + report.error().safe.key);
  }
  try {
    PostgresCluster::admin("ALTER DATABASE " + building + " RENAME TO " + name);
  } catch (const db::Failure&) {
    if (!exists()) throw;
    PostgresCluster::admin("DROP DATABASE " + building);
  }
}

}  // namespace

std::optional<std::string> PostgresCluster::missing() {
  const auto& reason = server().missing();
  return reason.empty() ? std::nullopt : std::optional(reason);
}

void PostgresCluster::admin(const std::string& sql) { server().admin().script_outside_transaction(sql + ";"); }

std::string PostgresCluster::create_database(std::span<const db::Migration> migrations) {
  const auto model = template_name(migrations);
  if (server().templates.insert(model).second) make_template(model, migrations);
  const auto name = fresh_name();
  admin("CREATE DATABASE " + name + " TEMPLATE " + model);
  return server().url(name);
}

std::string PostgresCluster::create_empty_database() {
  const auto name = fresh_name();
  admin("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'");
  return server().url(name);
}

void PostgresCluster::drop_database(const std::string& url) {
  admin("DROP DATABASE IF EXISTS " + url.substr(url.rfind('=') + 1) + " WITH (FORCE)");
}

}  // namespace pv::test
