// SPDX-License-Identifier: Apache-2.0
#include "platform/base/assert.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/http/server.hpp"

namespace pv::http {

namespace {

constexpr std::size_t kSize = 32;
constexpr std::size_t kMaxScope = 64;
constexpr std::size_t kMaskedSize = 86;  // base64url of twice kSize

// A reference that outlives every thread: a request may still be answered while the process leaves main.
std::string& key() {
  static auto* value = new std::string;
  return *value;
}

std::string mac(std::string_view secret, std::string_view scope) {
  PV_ASSERT(key().size() == kSize);
  // The length keeps a secret's end from being read as a scope's beginning.
  return crypto::hmac_sha256(key(), "csrf:" + std::to_string(scope.size()) + ":" + std::string(scope) + std::string(secret));
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
std::string csrf_token(std::string_view secret, std::string_view scope) {
  PV_ASSERT(scope.size() <= kMaxScope);
  const auto random = crypto::random_bytes(kSize);
  auto token = crypto::base64url(random + mask(mac(secret, scope), random));
  if (!scope.empty()) token += "." + std::string(scope);
  return token;
}

std::optional<std::string> csrf_scope(std::string_view secret, std::string_view token) {
  if (secret.empty() || token.size() < kMaskedSize || token.size() > kMaskedSize + 1 + kMaxScope) return std::nullopt;
  std::string_view scope;
  if (token.size() > kMaskedSize) {
    if (token[kMaskedSize] != '.') return std::nullopt;
    scope = token.substr(kMaskedSize + 1);
  }
  const auto bytes = crypto::base64url_decode(token.substr(0, kMaskedSize));
  if (!bytes || bytes->size() != 2 * kSize) return std::nullopt;
  if (!crypto::equal_constant_time(mask(bytes->substr(kSize), bytes->substr(0, kSize)), mac(secret, scope))) return std::nullopt;
  return std::string(scope);
}

bool csrf_valid(std::string_view secret, std::string_view token) { return csrf_scope(secret, token).has_value(); }

}  // namespace pv::http
