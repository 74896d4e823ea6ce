// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "desk/people/shell.hpp"
#include "platform/http/server.hpp"

namespace pv::desk::people {

/// The desk's door: sessions by cookie, API tokens by bearer, permissions by the table, failures as pages or problem documents.
class DeskGate final : public http::Gate {
 public:
  /// `cookie_suffix`: the port, since ports do not separate cookies.
  DeskGate(Desk desk, std::string cookie_suffix);

  [[nodiscard]] Result<std::optional<http::Response>> admit(http::Request& request, const http::Route& route) override;
  [[nodiscard]] http::Response present(const Error& error, const http::Request& request) override;
  [[nodiscard]] std::string csrf_secret(const http::Request& request) override;

  [[nodiscard]] const std::string& session_cookie() const { return session_cookie_; }

 private:
  Desk desk_;
  std::string session_cookie_;
};

/// The cookie that CSRF tokens of signed-out pages are bound to.
[[nodiscard]] std::string anonymous_cookie_name(const http::Request& request);
/// "it" or "en" by Accept-Language (RFC 9110 §12.5.4), Italian when neither is named.
[[nodiscard]] std::string accepted_language(const http::Request& request);

}  // namespace pv::desk::people
