// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "desk/people/people.hpp"

/// Passwords, sessions, one-time links, throttle. Private to the area and the application's gate.
namespace pv::desk::people {

inline constexpr std::chrono::hours kSessionLife{24 * 30};
inline constexpr std::size_t kMinPassword = 10;    ///< graphemes
inline constexpr std::size_t kMaxPassword = 1024;  ///< bytes

struct NewSession {
  Secret<std::string> cookie;  ///< the only copy; its SHA-256 is the session's id
  Person person;
};

/// Whose failures are counted together: an IPv4 address, or the /64 that one IPv6 customer gets. An opaque text.
[[nodiscard]] std::string network_of(const std::string& address);

/// Checks a password. Failures are counted per (account, network) and per network, so a stranger's guesses lock the stranger out
/// and not the owner: after 5 on one account, or 30 from one network, each further one doubles the wait, from 2 s to 15 min
/// (Code::RateLimited with retry_after). Counts halve for each hour, or quarter of an hour, without a failure and without such a
/// wait; getting in takes the account's own off both. The answer never tells whether the account exists.
/// Code::Unavailable with retry_after when too many passwords are being checked.
[[nodiscard]] Result<NewSession> sign_in(db::Database& database, const Clock& clock, const std::string& account,
                                         const Secret<std::string>& password, const std::string& address, const std::string& agent);

[[nodiscard]] NewSession open_session(db::Tx& tx, Instant now, const Person& person, const std::string& address, const std::string& agent);
void close_session(db::Tx& tx, const std::string& session_id);
/// A new password ends every session of the person but `keep`: whoever knew the old one is out.
void close_other_sessions(db::Tx& tx, const Id<Person>& person, const std::string& keep);

/// Reads a session's cookie: the person, the brand last worked on, its role. Null: unknown, expired or disabled.
[[nodiscard]] std::shared_ptr<Session> read_session(db::Tx& tx, Instant now, std::string_view cookie);
/// Remembers that the session lives, at most each ten minutes.
[[nodiscard]] bool needs_touch(db::Tx& tx, Instant now, const std::string& session_id);
void touch_session(db::Tx& tx, Instant now, const std::string& session_id);
void choose_brand(db::Tx& tx, const std::string& session_id, const Id<Brand>& brand);
/// Code::Unauthenticated when the token is unknown, revoked or expired.
[[nodiscard]] Result<std::shared_ptr<Session>> read_token(db::Tx& tx, Instant now, std::string_view token);

struct OneTimeLink {
  Person person;
  std::string purpose;
};
/// Looks at a link without using it. Code::Gone when used or expired, NotFound when unknown.
[[nodiscard]] Result<OneTimeLink> peek_one_time_link(db::Tx& tx, Instant now, std::string_view token);
/// Uses it up: a second call is Code::Gone.
[[nodiscard]] Result<OneTimeLink> use_one_time_link(db::Tx& tx, Instant now, std::string_view token);

/// Code::InvalidInput for field "password" when too short or too long.
[[nodiscard]] Result<void> check_new_password(const Secret<std::string>& password);

}  // namespace pv::desk::people
