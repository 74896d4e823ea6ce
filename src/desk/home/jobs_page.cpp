// SPDX-License-Identifier: Apache-2.0
// The dead-letter page: background work that gave up and waits for a person. For those who administer the desk.
#include "desk/home/home.hpp"
#include "platform/jobs/jobs.hpp"

namespace pv::desk::home {

namespace {

constexpr int kShown = 200;

}  // namespace

http::Response Home::jobs_page(const http::Request& request) const {
  const auto& shell = desk_.shell;
  html::View view;
  people::fill_settings_tabs(shell, request, "jobs", view);
  std::vector<jobs::DeadJob> dead;
  std::map<std::string, std::string> brands;
  desk_.database.read([&](db::Tx& tx) {
    dead = jobs::dead_jobs(tx, kShown);
    for (const auto& job : dead) {
      if (!job.job.brand_id || brands.contains(*job.job.brand_id)) continue;
      const auto brand = people::find_brand(tx, Id<people::Brand>(*job.job.brand_id));
      brands[*job.job.brand_id] = brand ? brand->name : std::string();
    }
  });
  view.flag("NONE", dead.empty());
  for (const auto& row : dead) {
    auto& item = view.section("JOBS");
    item.url("ITEM_URL", html::SafeUrl::from("/settings/jobs/" + row.job.id)).text("KIND", row.job.kind);
    item.text("WHY", shell.text(request, Message(row.error_key)));
    item.text("AT", shell.date(request, row.died)).text("AT_ISO", to_rfc3339(row.died));
    item.text("ATTEMPTS", shell.text(request, Message("home.jobs.attempts", {{"count", std::int64_t{row.job.attempt}}})));
    item.text("BRAND", row.job.brand_id ? brands[*row.job.brand_id] : std::string());
    item.text("DETAIL", row.detail).text("PAYLOAD", json::serialize(row.job.payload));
  }
  return shell.page(request, "settings", shell.text(request, "home.jobs.title"), "home/views/settings_jobs.html", std::move(view));
}

Result<http::Response> Home::decide_job(const http::Request& request, bool retry) const {
  const auto& session = people::session_of(request);
  const auto now = desk_.clock.now();
  const std::string id(request.capture("id"));
  PV_CHECK(desk_.database.write([&](db::Tx& tx) -> Result<void> {
    PV_CHECK(retry ? jobs::retry_dead(tx, now, id) : jobs::close_dead(tx, id));
    people::audit(tx, now, &session, retry ? "job_retried" : "job_closed", "job", id);
    return {};
  }));
  return http::Response::redirect("/settings/jobs");
}

std::vector<http::Route> Home::job_routes() {
  using people::permission::kDeskManage;
  return {
      {http::Method::Get, "/settings/jobs", http::Access::Member, kDeskManage,
       [this](const http::Request& request) -> Result<http::Response> { return jobs_page(request); }},
      {http::Method::Post, "/settings/jobs/{id}/retry", http::Access::Member, kDeskManage,
       [this](const http::Request& request) { return decide_job(request, true); }},
      {http::Method::Post, "/settings/jobs/{id}/close", http::Access::Member, kDeskManage,
       [this](const http::Request& request) { return decide_job(request, false); }},
  };
}

}  // namespace pv::desk::home
