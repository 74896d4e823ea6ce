// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "desk/people/gate.hpp"
#include "desk/people/shell.hpp"
#include "desk/people/sign_in.hpp"

namespace pv::desk::people {

/// Where to go after signing in: a path of our own, or "/".
[[nodiscard]] std::string safe_next(const std::string& wanted);

/// Pages of people and brands: the door (sign-in, first set-up, one-time links), the profile, and the settings of people, brand,
/// tokens and audit.
class People {
 public:
  /// `set_up_key`: what the first-run address carries, so that a passer-by cannot take an empty desk.
  People(Desk desk, Secret<std::string> set_up_key);
  [[nodiscard]] std::vector<http::Route> routes();

  /// Called (in the same transaction) for each new brand, so that the application gives it a newsroom channel.
  std::function<void(db::Tx&, Instant, const Brand&)> on_brand_created;
  /// Names what the audit log's rows are about; areas above know.
  std::function<Named(db::Tx&, const Id<Brand>&, std::string_view kind, const std::string& id)> name_object;
  /// Called after the commit: the application opens the brand's site.
  std::function<void(const Brand&)> after_brand_created;

 private:
  using Handler = Result<http::Response> (People::*)(const http::Request&);
  http::Route row(http::Method method, std::string pattern, http::Access access, http::Permission permission, Handler handler);

  Result<http::Response> sign_in_page(const http::Request& request);
  Result<http::Response> sign_in_form(const http::Request& request);
  Result<http::Response> sign_out(const http::Request& request);
  Result<http::Response> set_up_page(const http::Request& request);
  Result<http::Response> set_up_form(const http::Request& request);
  Result<http::Response> enter(const http::Request& request);
  Result<http::Response> link_page(const http::Request& request);
  Result<http::Response> link_form(const http::Request& request);
  Result<http::Response> profile(const http::Request& request);
  Result<http::Response> profile_language(const http::Request& request);
  Result<http::Response> profile_password(const http::Request& request);
  Result<http::Response> page_state(const http::Request& request);
  Result<http::Response> events(const http::Request& request);
  Result<http::Response> choose(const http::Request& request);
  Result<http::Response> new_brand_page(const http::Request& request);
  Result<http::Response> new_brand_form(const http::Request& request);

  Result<http::Response> settings(const http::Request& request);
  Result<http::Response> people_page(const http::Request& request);
  Result<http::Response> people_add(const http::Request& request);
  Result<http::Response> people_role(const http::Request& request);
  Result<http::Response> people_link(const http::Request& request);
  Result<http::Response> people_remove(const http::Request& request);
  Result<http::Response> brand_page(const http::Request& request);
  Result<http::Response> brand_form(const http::Request& request);
  Result<http::Response> tokens_page(const http::Request& request);
  Result<http::Response> tokens_add(const http::Request& request);
  Result<http::Response> tokens_revoke(const http::Request& request);
  Result<http::Response> audit_page(const http::Request& request);

  [[nodiscard]] http::Response signed_in(const http::Request& request, const NewSession& session, const std::string& to) const;
  [[nodiscard]] http::Response people_view(const http::Request& request, const std::optional<Error>& fault, const std::string& link,
                                           const std::string& link_for);
  [[nodiscard]] http::Response tokens_view(const http::Request& request, const std::optional<Error>& fault, const std::string& fresh);

  Desk desk_;
  Secret<std::string> set_up_key_;
};

}  // namespace pv::desk::people
