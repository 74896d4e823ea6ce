// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "channels/bluesky/wire.hpp"
#include "channels/core/channel.hpp"

namespace pv::channels::bluesky {

inline constexpr std::string_view kNetworkName = "Bluesky";

/// The tokens of an account, with those that this delivery renewed in front. Both places hold the same JSON keys
/// (`app_password`, `access`, `refresh`), so that the desk may keep renewed ones with the account.
struct Credentials {
  std::string app_password;
  std::string access;
  std::string refresh;
  [[nodiscard]] static Credentials of(const Account* account, const Memory& memory);
  /// All that must be struck out of a text of the server's.
  [[nodiscard]] std::vector<std::string> secrets() const { return {app_password, access, refresh}; }
};

[[nodiscard]] std::string setting(const Account& account, std::string_view key);

/// A call of an XRPC method (https://atproto.com/specs/xrpc). `bearer` may be empty.
[[nodiscard]] net::Request query(const std::string& server, std::string_view method, std::string_view parameters,
                                 const std::string& bearer);
[[nodiscard]] net::Request procedure(const std::string& server, std::string_view method, const json::object* input,
                                     const std::string& bearer);

[[nodiscard]] Call create_session(const std::string& server, const std::string& identifier, const std::string& password);

/// What the server said in an error answer, by `cited`.
[[nodiscard]] std::string said(const Reply& reply, const Credentials& credentials);
[[nodiscard]] bool is_error(const Reply& reply, std::string_view name);
/// The access token is no longer good: ExpiredToken, InvalidToken or a 401.
[[nodiscard]] bool token_refused(const Reply& reply);

struct Ready {};
using SessionStep = std::variant<Call, Ready, Rejected, Deferred>;

/// Brings the delivery to a working access token in `memory.secrets`: asks whether the one we have works ("session.check"), renews it
/// ("session.refresh"), signs in anew with the app password ("session.create"). `reply` null: begins.
[[nodiscard]] SessionStep bring_session(const Account& account, Memory& memory, const Reply* reply);

/// Why a sign-in failed, for people: what to do about a wrong password, a second factor, a server that is none.
[[nodiscard]] Error sign_in_failure(const Reply& reply, const std::string& server, const Credentials& credentials);
/// Why a session that was given is of no use (a suspended account); nullopt when it is fine.
[[nodiscard]] std::optional<Error> inactive(const Session& session);

}  // namespace pv::channels::bluesky
