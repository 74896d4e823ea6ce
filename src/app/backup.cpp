// SPDX-License-Identifier: Apache-2.0
#include "app/backup.hpp"

#include <filesystem>
#include <fstream>

#include "app/app.hpp"
#include "platform/base/log.hpp"
#include "platform/db/migrations.hpp"

namespace pv::app {

namespace {

Result<std::string> sqlite_file(const Config& config) {
  if (!config.database().starts_with("sqlite:")) return fail(Code::Unsupported, "app.backup.postgres");
  return config.database().substr(7);
}

Error file_fault(const std::string& file, const std::error_code& fault) {
  return Error(Code::Unavailable, Message("app.backup.file", {{"file", file}, {"reason", fault.message()}}), file);
}

/// A copy that is looked at before it takes the database's place; what is left of it goes away.
class Trial {
 public:
  explicit Trial(std::string file) : file_(std::move(file)) { clear(); }
  ~Trial() { clear(); }
  Trial(const Trial&) = delete;
  Trial& operator=(const Trial&) = delete;
  [[nodiscard]] const std::string& file() const { return file_; }

 private:
  void clear() {
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm", ".lock"}) std::filesystem::remove(file_ + suffix, ignored);
  }
  std::string file_;
};

bool same_content(const std::string& one, const std::string& other) {
  std::error_code fault;
  if (std::filesystem::file_size(one, fault) != std::filesystem::file_size(other, fault) || fault) return false;
  std::ifstream left(one, std::ios::binary);
  std::ifstream right(other, std::ios::binary);
  return std::equal(std::istreambuf_iterator<char>(left), {}, std::istreambuf_iterator<char>(right), {});
}

}  // namespace

Result<void> copy_before_upgrade(const Config& config, db::Database& database, std::string_view first_missing) {
  if (database.engine() == db::Engine::Postgres) {
    log::warn("upgrading_without_copy", {{"first", first_missing}, {"advice", "a PostgreSQL database is backed up with pg_dump"}});
    return {};
  }
  const auto folder = config.data_folder + "/backups";
  std::error_code fault;
  std::filesystem::create_directories(folder, fault);
  if (!fault) std::filesystem::permissions(folder, std::filesystem::perms::owner_all, fault);
  if (fault) return fail(Code::Unavailable, Message("app.no_copy_before_upgrade", {{"file", folder}, {"reason", fault.message()}}));
  const auto name = folder + "/before-" + std::string(first_missing);
  std::string earlier;
  std::string file = name + ".db";
  for (int number = 2; std::filesystem::exists(file); ++number) {
    earlier = std::exchange(file, name + "-" + std::to_string(number) + ".db");
  }
  if (const auto copied = database.backup_to(file); !copied) {
    std::string reason;
    for (const auto& [key, value] : copied.error().safe.args) {
      if (const auto* text = std::get_if<std::string>(&value); text != nullptr && key == "reason") reason = *text;
    }
    return fail(Code::Unavailable, Message("app.no_copy_before_upgrade", {{"file", file}, {"reason", reason}}), copied.error().safe.key);
  }
  if (!earlier.empty() && same_content(earlier, file)) {
    std::filesystem::remove(file, fault);
    file = earlier;
  }
  log::info("copied_before_upgrade", {{"file", file}, {"first", first_missing}});
  return {};
}

Result<void> backup(const Config& config, const std::string& file) {
  const auto source = PV_TRY(sqlite_file(config));
  if (!std::filesystem::exists(source)) return fail(Code::NotFound, Message("app.backup.nothing", {{"file", source}}));
  if (std::filesystem::exists(file)) return fail(Code::Conflict, Message("app.backup.exists", {{"file", file}}));
  // Written under another name and renamed when whole, so that a half-written copy never looks like a backup.
  const auto partial = file + ".partial";
  std::error_code fault;
  std::filesystem::remove(partial, fault);
  PV_CHECK(db::copy_sqlite(source, partial));
  std::filesystem::rename(partial, file, fault);
  if (fault) return fail(file_fault(file, fault));
  return {};
}

Result<void> restore(const Config& config, const std::string& file, Replace replace) {
  const auto target = PV_TRY(sqlite_file(config));
  std::error_code fault;
  if (!std::filesystem::exists(file)) return fail(Code::NotFound, Message("app.backup.nothing", {{"file", file}}));
  std::filesystem::create_directories(config.data_folder, fault);
  const Trial trial(target + ".restoring");
  std::filesystem::copy_file(file, trial.file(), std::filesystem::copy_options::overwrite_existing, fault);
  if (fault) return fail(file_fault(trial.file(), fault));
  std::filesystem::permissions(trial.file(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, fault);
  if (fault) return fail(file_fault(trial.file(), fault));
  {
    // Opening takes the lock of the copy alone; a damaged or newer file is refused before anything is replaced.
    auto checked = db::Database::open({.url = "sqlite:" + trial.file(), .readers = 1});
    if (!checked) return fail(checked.error());
    PV_CHECK(db::migrate(**checked, db::embedded_migrations(), SystemClock().now()));
    const bool ours = (*checked)->read([](db::Tx& tx) { return setting(tx, "key_id").has_value(); });
    if (!ours) return fail(Code::InvalidInput, Message("app.backup.not_ours", {{"file", file}}));
  }
  if (std::filesystem::exists(target)) {
    if (replace == Replace::No) return fail(Code::Conflict, Message("app.backup.would_replace", {{"file", target}}));
    {
      // Fails while a desk is running on it. Closing folds the log into the file, so that what is kept is whole.
      auto old = db::Database::open({.url = "sqlite:" + target, .readers = 1});
      if (!old) return fail(old.error());
    }
    const auto kept = target + ".before-" + to_rfc3339(SystemClock().now());
    std::filesystem::rename(target, kept, fault);
    if (fault) return fail(file_fault(kept, fault));
    std::filesystem::remove(target + "-wal", fault);
    std::filesystem::remove(target + "-shm", fault);
  }
  std::filesystem::rename(trial.file(), target, fault);
  if (fault) return fail(file_fault(target, fault));
  return {};
}

}  // namespace pv::app
