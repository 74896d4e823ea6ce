// SPDX-License-Identifier: Apache-2.0
#include "app/doctor.hpp"

#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <filesystem>

#include "app/app.hpp"
#include "platform/db/migrations.hpp"

namespace pv::app {

namespace {

constexpr std::int64_t kLowDisk = 1LL << 30;  // bytes: below this a warning
constexpr std::int64_t kNoDisk = 64LL << 20;

Finding good(Message what) { return {Finding::Tone::Good, std::move(what)}; }
Finding warning(Message what) { return {Finding::Tone::Warning, std::move(what)}; }
Finding bad(Message what) { return {Finding::Tone::Bad, std::move(what)}; }

Finding look_at_folder(const Config& config) {
  if (!std::filesystem::is_directory(config.data_folder)) return bad(Message("app.doctor.no_folder", {{"folder", config.data_folder}}));
  if (::access(config.data_folder.c_str(), W_OK | X_OK) != 0)
    return bad(Message("app.doctor.folder_not_writable", {{"folder", config.data_folder}}));
  return good(Message("app.doctor.folder_good", {{"folder", config.data_folder}}));
}

Finding look_at_disk(const Config& config) {
  struct statvfs info{};
  if (::statvfs(config.data_folder.c_str(), &info) != 0) return warning("app.doctor.disk_unknown");
  const auto free = static_cast<std::int64_t>(info.f_bavail) * static_cast<std::int64_t>(info.f_frsize);
  const Message message(free < kNoDisk    ? "app.doctor.disk_full"
                        : free < kLowDisk ? "app.doctor.disk_low"
                                          : "app.doctor.disk_good",
                        {{"mb", free >> 20}, {"folder", config.data_folder}});
  if (free < kNoDisk) return bad(message);
  return free < kLowDisk ? warning(message) : good(message);
}

Finding look_at_key(const Config& config) {
  const auto sealer = crypto::Sealer::open(config.key(), false);
  if (!sealer) return bad(sealer.error().safe);
  // The key beside the database would travel in the same backup.
  if (config.key_file.empty()) return warning(Message("app.doctor.key_in_data", {{"file", config.key()}}));
  return good(Message("app.doctor.key_good", {{"file", config.key()}, {"id", sealer->key_id()}}));
}

std::vector<Finding> look_at_database(const Config& config) {
  std::vector<Finding> list;
  if (config.database().starts_with("sqlite:") && !std::filesystem::exists(config.database().substr(7))) {
    list.push_back(warning("app.doctor.database_not_yet"));
    return list;
  }
  auto database = db::Database::open({.url = config.database(), .readers = 1});
  if (!database) {
    // A running desk holds the lock: that is no fault.
    list.push_back(database.error().safe.key == "db.locked" ? good("app.doctor.database_in_use") : bad(database.error().safe));
    return list;
  }
  try {
    if (auto schema = db::check_schema(**database, db::embedded_migrations()); !schema) {
      list.push_back(bad(schema.error().safe));
      return list;
    }
    const auto known = (*database)->read([](db::Tx& tx) { return setting(tx, "key_id"); });
    const auto sealer = crypto::Sealer::open(config.key(), false);
    if (known && sealer && *known != sealer->key_id()) {
      list.push_back(bad(Message("app.wrong_key", {{"file", config.key()}, {"wanted", *known}, {"found", sealer->key_id()}})));
    } else {
      list.push_back(good("app.doctor.database_good"));
    }
  } catch (const db::Failure& failure) {
    list.push_back(bad(Message("app.doctor.database_broken", {{"reason", std::string(failure.what())}})));
  }
  return list;
}

Finding look_at_zones() {
  const auto rome = Zone::parse("Europe/Rome");
  if (!rome) return bad("app.doctor.zones_missing");
  return good(Message("app.doctor.zones_good", {{"count", static_cast<std::int64_t>(zone_names().size())}}));
}

/// The clock against the newest file of the data folder: a clock that was set back shows at once.
Finding look_at_clock(const Config& config) {
  const auto now = std::chrono::system_clock::now();
  struct stat info{};
  const auto file = config.database().starts_with("sqlite:") ? config.database().substr(7) : config.data_folder;
  if (::stat(file.c_str(), &info) == 0 && info.st_mtime > std::chrono::system_clock::to_time_t(now) + 60)
    return bad("app.doctor.clock_behind");
  if (now < std::chrono::system_clock::from_time_t(1'767'225'600)) return bad("app.doctor.clock_behind");  // before 2026-01-01
  return good(Message("app.doctor.clock_good", {{"now", to_rfc3339(std::chrono::time_point_cast<Duration>(now))}}));
}

Finding look_at_network(const Config& config) {
  net::Client client({.allow = config.net_allow, .proxy = config.net_proxy});
  const char* test_url = std::getenv("PV_DOCTOR_URL");  // tests stay on loopback
  const auto answer =
      client.send({.method = "HEAD", .url = test_url != nullptr ? test_url : "https://www.iana.org/", .deadline = std::chrono::seconds(5)});
  if (answer) return good("app.doctor.network_good");
  return warning(Message("app.doctor.network_closed", {{"reason", answer.error().error.detail}}));
}

}  // namespace

std::vector<Finding> examine(const Config& config) {
  std::vector<Finding> list;
  list.push_back(look_at_folder(config));
  list.push_back(look_at_disk(config));
  list.push_back(look_at_key(config));
  for (auto& finding : look_at_database(config)) list.push_back(std::move(finding));
  list.push_back(look_at_zones());
  list.push_back(look_at_clock(config));
  list.push_back(look_at_network(config));
  return list;
}

}  // namespace pv::app
