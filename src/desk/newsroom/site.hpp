// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <string>

#include "desk/newsroom/cache.hpp"
#include "desk/newsroom/feeds.hpp"
#include "desk/newsroom/present.hpp"

namespace pv::desk::newsroom {

/// One brand's public site: routes without session, its gate and its cache. Lives as long as somebody serves it.
class BrandSite final : public http::Gate {
 public:
  BrandSite(people::Desk desk, const html::Renderer& renderer, const Brand& brand, const std::string& origin);

  [[nodiscard]] const http::Site& site() const { return site_; }
  [[nodiscard]] std::string origin() const;
  /// The brand's texts or its address changed: what was made is forgotten.
  void set(const Brand& brand, const std::string& origin);
  /// Its pages changed in this process, up to `epoch`.
  void moved(std::int64_t epoch) { cache_.confirm(epoch, desk_.clock.now()); }
  [[nodiscard]] const Cache& cache() const { return cache_; }

  [[nodiscard]] Result<std::optional<http::Response>> admit(http::Request& request, const http::Route& route) override;
  [[nodiscard]] http::Response present(const Error& error, const http::Request& request) override;
  [[nodiscard]] std::string csrf_secret(const http::Request& request) override;

 private:
  using Handler = Result<http::Response> (BrandSite::*)(const http::Request&);
  void add(std::string pattern, Handler handler);

  Result<http::Response> front(const http::Request& request);
  Result<http::Response> language_front(const http::Request& request);
  Result<http::Response> story(const http::Request& request);
  Result<http::Response> feed(const http::Request& request);
  Result<http::Response> sitemap(const http::Request& request);
  Result<http::Response> robots(const http::Request& request);
  Result<http::Response> asset(const http::Request& request);

  /// What a page is made from, all of one moment.
  struct Moment {
    std::shared_ptr<const Facts> facts;
    std::string origin;
    Cache::Ticket ticket;
    std::shared_ptr<const http::Response> held;
  };
  /// `target` as it would be written; another spelling of it is neither looked up nor kept.
  template <class Load, class Make>
  Result<http::Response> serve(const http::Request& request, const std::string& target, Load&& load, Make&& make);
  template <class Pick>
  Result<http::Response> serve_front(const http::Request& request, Pick&& pick);
  std::shared_ptr<const Facts> facts_in(db::Tx& tx);

  people::Desk desk_;
  Presenter presenter_;
  Cache cache_;
  Id<Brand> brand_id_;
  std::atomic<std::shared_ptr<const std::string>> origin_;
  std::atomic<std::shared_ptr<const Facts>> facts_;
  std::atomic<std::int64_t> set_at_{0};  ///< microseconds; no page is older than the texts and the program it was made with
  std::atomic<bool> facts_read_{false};  ///< false: `facts_` holds the texts alone, for failures
  http::Site site_;
};

}  // namespace pv::desk::newsroom
