// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "platform/base/result.hpp"
#include "platform/base/secret.hpp"

namespace pv::crypto {

[[nodiscard]] std::string random_bytes(std::size_t count);
/// URL-safe text of `bytes` random bytes (base64url without padding).
[[nodiscard]] std::string random_token(std::size_t bytes = 32);

[[nodiscard]] std::string sha256(std::string_view data);  ///< 32 bytes
[[nodiscard]] std::string sha256_hex(std::string_view data);
[[nodiscard]] std::string hmac_sha256(std::string_view key, std::string_view data);
[[nodiscard]] bool equal_constant_time(std::string_view a, std::string_view b);

[[nodiscard]] std::string hex(std::string_view data);
[[nodiscard]] std::string base64(std::string_view data);
[[nodiscard]] std::string base64url(std::string_view data);  ///< no padding
[[nodiscard]] Result<std::string> base64_decode(std::string_view text);
[[nodiscard]] Result<std::string> base64url_decode(std::string_view text);

enum class PasswordIs { Right, Wrong };

/// argon2id by libsodium, "interactive" limits (64 MB, 2 passes) in the PHC string form. At most two at once in the process, so
/// that a burst of sign-ins cannot exhaust memory, and few that wait, for two seconds at most: else Code::Unavailable "crypto.busy"
/// with retry_after. Not to be called inside a transaction.
[[nodiscard]] Result<std::string> hash_password(const Secret<std::string>& password);
[[nodiscard]] Result<PasswordIs> verify_password(const std::string& hash, const Secret<std::string>& password);
/// Spends the time of a verification, for accounts that do not exist.
[[nodiscard]] Result<void> verify_nothing(const Secret<std::string>& password);
/// For tests that make hundreds of passwords: from now on each costs the least that libsodium allows.
void make_passwords_cheap_for_tests();

/// Where a sealed value lives; moving a ciphertext to another place breaks it.
struct Place {
  std::string_view table;
  std::string_view column;
  std::string_view row;
};

/// Seals secrets at rest: XChaCha20-Poly1305, envelope = version, key id, nonce, ciphertext, with the place as associated data.
/// The envelope is base64url text, fit for a TEXT column. Thread-safe.
class Sealer {
 public:
  /// Reads the key file (made with mode 0600 when `create` and missing). Code::InvalidInput "crypto.key_file.*" says what is wrong.
  [[nodiscard]] static Result<Sealer> open(const std::string& key_file, bool create);
  [[nodiscard]] static Sealer from_key(std::string_view key32);
  [[nodiscard]] std::string seal(const Secret<std::string>& value, const Place& place) const;
  /// Code::Unavailable "crypto.wrong_key" when sealed with another key; Code::Internal "crypto.damaged" otherwise.
  [[nodiscard]] Result<Secret<std::string>> open(std::string_view sealed, const Place& place) const;
  /// First 8 bytes of the key's hash, hex: tells which key file belongs to a database.
  [[nodiscard]] const std::string& key_id() const { return key_id_; }
  /// A key for another purpose, derived by name (BLAKE2b keyed).
  [[nodiscard]] std::string derive(std::string_view purpose) const;

 private:
  Secret<std::string> key_;
  std::string key_id_;
};

}  // namespace pv::crypto
