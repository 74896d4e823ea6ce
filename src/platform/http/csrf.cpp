// SPDX-License-Identifier: Apache-2.0
#include "platform/base/assert.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/http/server.hpp"

namespace pv::http {

namespace {

constexpr std::size_t kSize = 32;

// A reference that outlives every thread: a request may still be answered while the process leaves main.
std::string& key() {
  static auto* value = new std::string;
  return *value;
}

std::string mac(std::string_view secret) {
  PV_ASSERT(key().size() == kSize);
  return crypto::hmac_sha256(key(), "csrf:" + std::string(secret));
}

std::string mask(std::string bytes, std::string_view with) {
  for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<char>(bytes[i] ^ with[i]);
  return bytes;
}

}  // namespace

void set_csrf_key(std::string value) {
  PV_ASSERT(value.size() == kSize);
  key() = std::move(value);
}

// The token is masked by fresh random bytes, so that a compressed page never holds the same secret text twice (BREACH).
std::string csrf_token(std::string_view secret) {
  const auto random = crypto::random_bytes(kSize);
  return crypto::base64url(random + mask(mac(secret), random));
}

bool csrf_valid(std::string_view secret, std::string_view token) {
  if (secret.empty() || token.size() > 128) return false;
  const auto bytes = crypto::base64url_decode(token);
  if (!bytes || bytes->size() != 2 * kSize) return false;
  return crypto::equal_constant_time(mask(bytes->substr(kSize), bytes->substr(0, kSize)), mac(secret));
}

}  // namespace pv::http
