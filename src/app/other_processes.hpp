// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <map>
#include <mutex>
#include <string>
#include <thread>

#include "desk/people/shell.hpp"
#include "platform/db/db.hpp"

namespace pv::app {

/// Tells the open pages of this process what others on the same database have done: a look each second at what changed, while
/// somebody listens. It cannot tell others' changes from this process's own, so pages may look again at what they were just told;
/// notices in words are told here alone (`Publishing` leaves them to it on PostgreSQL), so that nobody reads one twice.
class OtherProcesses {
 public:
  OtherProcesses(db::Database& database, const Clock& clock, desk::people::LiveEvents& live);
  ~OtherProcesses();
  void start();
  void stop();
  /// One look; gives how many changes were told.
  int look();

 private:
  /// What was told of a brand, with when it was last seen in reach.
  using Told = std::map<std::string, Instant>;
  int look_at(const Id<desk::people::Brand>& brand, Instant now);
  void run();

  db::Database& database_;
  const Clock& clock_;
  desk::people::LiveEvents& live_;
  std::map<std::string, Told> followed_;  ///< by brand; those with a page open
  std::mutex mutex_;
  std::condition_variable wake_;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace pv::app
