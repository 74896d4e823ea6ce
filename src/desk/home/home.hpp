// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

#include "desk/newsroom/newsroom.hpp"
#include "desk/publishing/publishing.hpp"

/// *Oggi*: is today all right? The top area: it may ask all others.
namespace pv::desk::home {

class Home {
 public:
  Home(people::Desk desk, const pv::channels::Registry& registry, const publishing::Publishing& publishing);
  /// For the audit log: the thing of that kind and id by its name.
  [[nodiscard]] people::Named name_of(db::Tx& tx, const Id<people::Brand>& brand, std::string_view kind, const std::string& id) const;
  [[nodiscard]] std::vector<http::Route> routes();  ///< "/", "/today/…", "/settings/jobs…"

 private:
  [[nodiscard]] std::vector<http::Route> job_routes();
  [[nodiscard]] http::Response jobs_page(const http::Request& request) const;
  [[nodiscard]] Result<http::Response> decide_job(const http::Request& request, bool retry) const;

  people::Desk desk_;
  const pv::channels::Registry& registry_;
  const publishing::Publishing& publishing_;
};

}  // namespace pv::desk::home
