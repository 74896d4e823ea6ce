// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "desk/people/shell.hpp"
#include "platform/http/server.hpp"

namespace pv::desk::people {

/// The desk's door: sessions by cookie, API tokens by bearer, permissions by the table, pages by their brand, failures as pages or
/// problem documents.
class DeskGate final : public http::Gate {
 public:
  explicit DeskGate(Desk desk);

  [[nodiscard]] Result<std::optional<http::Response>> admit(http::Request& request, const http::Route& route) override;
  [[nodiscard]] http::Response present(const Error& error, const http::Request& request) override;
  [[nodiscard]] std::string csrf_secret(const http::Request& request) override;
  [[nodiscard]] std::string csrf_scope(const http::Request& request) override;
  /// What depends on the brand is not done for a page of another one.
  [[nodiscard]] Result<std::optional<http::Response>> admit_page(const http::Request& request, std::string_view scope) override;

 private:
  Desk desk_;
};

/// The session's cookie; the server appends the site's suffix, since ports do not separate cookies.
inline constexpr std::string_view kSessionCookie = "pv_session";

}  // namespace pv::desk::people
