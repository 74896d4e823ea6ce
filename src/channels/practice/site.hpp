// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <mutex>

#include "channels/core/companion.hpp"
#include "channels/practice/faults.hpp"
#include "channels/practice/store.hpp"
#include "channels/practice/styles.hpp"

namespace pv::channels::practice {

/// The network itself: its API, its pages and its bad days.
///
///   POST /api/accounts  {handle, style, name?}            201 {account, handle, style, name, token, url}
///   GET  /api/account   Bearer                            200 {account, handle, style, name, url}
///   POST /api/posts     Bearer {text, link?, language?, format?}  201 {id, url, at}; no key: two calls make two posts
///   GET  /api/posts     Bearer ?account=&since=           200 {posts: [{id, url, text, link, at}]}, newest first, at most 50
///   GET  /api/ledger    from loopback, ?after=            200 {posts: […], next}: all posts ever made, listed or not, oldest first
///   GET  /api/faults, POST /api/faults  from loopback     the fault plan
///   GET  /, /{account}, /posts/{id}, /style.css           the pages
/// Failures of the API are problem documents (RFC 9457).
class PracticeNetwork final : public Companion {
 public:
  explicit PracticeNetwork(std::shared_ptr<const Styles> styles);
  ~PracticeNetwork() override;
  [[nodiscard]] Result<void> open(const std::string& folder, const Clock& clock) override;
  void set_public_url(const std::string& public_url) override;
  [[nodiscard]] std::shared_ptr<const http::Site> site() override;
  [[nodiscard]] json::object connect_fields(const std::string& network, const std::string& server_url, const std::string& handle) override;

 private:
  class Gate;
  [[nodiscard]] std::string public_url() const;
  [[nodiscard]] json::object present(const Post& post) const;
  [[nodiscard]] Result<Member> member_of(const http::Request& request) const;

  [[nodiscard]] Result<http::Response> make_account(const http::Request& request);
  [[nodiscard]] Result<http::Response> show_account(const http::Request& request) const;
  [[nodiscard]] Result<http::Response> make_post(const http::Request& request);
  [[nodiscard]] Result<http::Response> list_posts(const http::Request& request) const;
  [[nodiscard]] Result<http::Response> ledger(const http::Request& request) const;
  [[nodiscard]] Result<http::Response> show_faults(const http::Request& request) const;
  [[nodiscard]] Result<http::Response> set_faults(const http::Request& request);
  [[nodiscard]] Result<http::Response> wall_page(const http::Request& request) const;
  [[nodiscard]] Result<http::Response> member_page(const http::Request& request) const;
  [[nodiscard]] Result<http::Response> post_page(const http::Request& request) const;

  std::shared_ptr<const Styles> styles_;
  Store store_;
  Faults faults_;
  mutable std::mutex mutex_;
  std::string public_url_;
  std::unique_ptr<Gate> gate_;
  std::shared_ptr<http::Site> site_;
};

}  // namespace pv::channels::practice
