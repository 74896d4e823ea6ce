// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <memory>

#include "platform/db/db.hpp"

namespace pv::db {

Result<void> copy_sqlite(const std::string& source, const std::string& target) {
  const auto broken = [&](sqlite3* connection, int code) {
    const std::string reason = connection != nullptr ? sqlite3_errmsg(connection) : sqlite3_errstr(code);
    return fail(Code::Unavailable, Message("db.copy_failed", {{"file", source}, {"reason", reason}}), reason);
  };
  sqlite3* opened = nullptr;
  const int code = sqlite3_open_v2(source.c_str(), &opened, SQLITE_OPEN_READONLY, nullptr);
  const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> connection(opened, &sqlite3_close);
  if (code != SQLITE_OK) return broken(opened, code);
  sqlite3_busy_timeout(opened, 10'000);
  sqlite3_stmt* prepared = nullptr;
  if (sqlite3_prepare_v2(opened, "VACUUM INTO ?1", -1, &prepared, nullptr) != SQLITE_OK) return broken(opened, SQLITE_ERROR);
  const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(prepared, &sqlite3_finalize);
  sqlite3_bind_text(prepared, 1, target.data(), static_cast<int>(target.size()), SQLITE_TRANSIENT);
  if (sqlite3_step(prepared) != SQLITE_DONE) return broken(opened, SQLITE_ERROR);

  // A copy holds what the database holds: nobody else reads it, and it is on the disk before anybody relies on it.
  const int file = ::open(target.c_str(), O_RDONLY | O_CLOEXEC);
  const bool kept = file >= 0 && ::fchmod(file, S_IRUSR | S_IWUSR) == 0 && ::fsync(file) == 0;
  const std::string reason = kept ? std::string() : std::strerror(errno);
  if (file >= 0) ::close(file);
  if (!kept) return fail(Code::Unavailable, Message("db.copy_failed", {{"file", source}, {"reason", reason}}), reason);
  return {};
}

}  // namespace pv::db
