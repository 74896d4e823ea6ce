// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/config.hpp"
#include "app/demo.hpp"
#include "app/other_processes.hpp"
#include "desk/channels/channels.hpp"
#include "desk/home/home.hpp"
#include "desk/newsroom/newsroom.hpp"
#include "desk/people/gate.hpp"
#include "desk/people/pages.hpp"
#include "desk/publishing/publishing.hpp"
#include "desk/stories/stories.hpp"
#include "platform/db/db.hpp"
#include "platform/http/server.hpp"
#include "platform/jobs/jobs.hpp"

namespace pv::app {

/// What every command needs: key, database at the newest schema, texts. Opening says in plain words what is wrong.
struct Ground {
  SystemClock clock;
  std::unique_ptr<crypto::Sealer> sealer;
  std::unique_ptr<db::Database> database;
  std::unique_ptr<text::Catalog> catalog;
  std::vector<std::string> applied_migrations;

  [[nodiscard]] static Result<std::unique_ptr<Ground>> open(const Config& config);
};

[[nodiscard]] Result<text::Catalog> embedded_catalog();

enum class Start { Demo, Empty };

/// Addresses a person can open.
struct Addresses {
  std::string desk;
  std::string enter;                              ///< signs in once (demonstration), or leads to the first set-up
  std::map<std::string, std::string> newsrooms;   ///< brand slug -> origin
  std::map<std::string, std::string> companions;  ///< network -> origin
};

/// The composition root: owns every service, in the order in which they depend on each other.
class App {
 public:
  App(const Config& config, Ground& ground);
  ~App();
  /// Opens the sites, seeds the demonstration on a first start, starts jobs and publishing.
  [[nodiscard]] Result<Addresses> serve(Start start);
  /// Jobs and publishing only.
  [[nodiscard]] Result<void> work();
  /// Graceful: no new work, running work finishes, then everything closes.
  void stop();
  /// Every site that listens (desk, newsrooms, networks that ship with the product), for the tests that try each door.
  [[nodiscard]] const std::vector<std::shared_ptr<const http::Site>>& sites() const { return sites_; }

 private:
  void build_desk_site();
  [[nodiscard]] Result<std::string> open_desk();
  [[nodiscard]] Result<std::string> open_newsroom(const desk::people::Brand& brand);
  [[nodiscard]] Result<void> open_companions();
  void start_work();
  [[nodiscard]] Result<unsigned short> listen_near(std::shared_ptr<const http::Site> site, unsigned short wanted, bool fixed);
  [[nodiscard]] std::string origin(unsigned short port) const;

  const Config& config_;
  Ground& ground_;
  channels::Registry registry_;
  net::Client client_;
  std::unique_ptr<html::Renderer> renderer_;
  desk::people::LiveEvents live_;
  std::unique_ptr<desk::people::Shell> shell_;
  std::unique_ptr<desk::people::Desk> desk_;
  std::unique_ptr<desk::people::DeskGate> gate_;
  std::unique_ptr<desk::people::People> people_;
  std::unique_ptr<desk::channels::Channels> channels_;
  std::unique_ptr<desk::stories::Stories> stories_;
  std::unique_ptr<desk::publishing::Publishing> publishing_;
  std::unique_ptr<desk::newsroom::Newsroom> newsroom_;
  std::unique_ptr<desk::home::Home> home_;
  std::unique_ptr<jobs::Runner> jobs_;
  std::unique_ptr<OtherProcesses> other_processes_;  ///< where there can be any
  std::shared_ptr<http::Site> desk_site_;
  std::vector<std::shared_ptr<const http::Site>> sites_;
  std::unique_ptr<http::Server> server_;
  Secret<std::string> set_up_key_;
  std::mutex sites_mutex_;
  std::map<std::string, std::string> newsroom_origins_;  ///< brand id -> origin
  std::map<std::string, std::string> companion_origins_;
  std::map<std::string, unsigned short> companion_ports_;
  DemoClock companion_clock_;
  unsigned short desk_port_ = 0;
  bool working_ = false;
};

/// Settings kept in the database ("key_id", "companion.<network>").
[[nodiscard]] std::optional<std::string> setting(db::Tx& tx, const std::string& key);
void set_setting(db::Tx& tx, const std::string& key, const std::string& value);

}  // namespace pv::app
