// SPDX-License-Identifier: Apache-2.0
#include "platform/crypto/crypto.hpp"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <sodium.h>

#include <cstdint>
#include <new>

#include "platform/base/assert.hpp"
#include "platform/crypto/slots.hpp"

namespace pv::crypto {
namespace {

void ensure_sodium() {
  static const bool ready = sodium_init() >= 0;
  PV_ASSERT(ready);
}

const unsigned char* bytes(std::string_view data) { return reinterpret_cast<const unsigned char*>(data.data()); }
unsigned char* bytes(std::string& data) { return reinterpret_cast<unsigned char*>(data.data()); }

std::string encode_base64(std::string_view data, int variant) {
  ensure_sodium();
  std::string out(sodium_base64_encoded_len(data.size(), variant), '\0');
  sodium_bin2base64(out.data(), out.size(), bytes(data), data.size(), variant);
  out.pop_back();  // the terminating zero is counted in
  return out;
}

Result<std::string> decode_base64(std::string_view text, int variant) {
  ensure_sodium();
  std::string out(text.size() / 4 * 3 + 3, '\0');
  std::size_t length = 0;
  // Without an end pointer, anything after the last valid character is an error.
  if (sodium_base642bin(bytes(out), out.size(), text.data(), text.size(), nullptr, &length, nullptr, variant) != 0) {
    return fail(Code::InvalidInput, "crypto.not_base64");
  }
  out.resize(length);
  return out;
}

}  // namespace

std::string random_bytes(std::size_t count) {
  ensure_sodium();
  std::string out(count, '\0');
  randombytes_buf(out.data(), out.size());
  return out;
}

std::string random_token(std::size_t bytes) { return base64url(random_bytes(bytes)); }

std::string sha256(std::string_view data) {
  // Fetched once: an implicit fetch costs more than hashing a short text.
  static EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  PV_ASSERT(algorithm != nullptr);
  std::string out(32, '\0');
  unsigned int length = 0;
  const int done = EVP_Digest(data.data(), data.size(), bytes(out), &length, algorithm, nullptr);
  PV_ASSERT(done == 1 && length == out.size());
  return out;
}

std::string sha256_hex(std::string_view data) { return hex(sha256(data)); }

std::string hmac_sha256(std::string_view key, std::string_view data) {
  PV_ASSERT(key.size() <= INT32_MAX);
  std::string out(32, '\0');
  unsigned int length = 0;
  const char* key_data = key.empty() ? "" : key.data();
  const unsigned char* done = HMAC(EVP_sha256(), key_data, static_cast<int>(key.size()), bytes(data), data.size(), bytes(out), &length);
  PV_ASSERT(done != nullptr && length == out.size());
  return out;
}

bool equal_constant_time(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  return a.empty() || sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

std::string hex(std::string_view data) {
  std::string out(data.size() * 2 + 1, '\0');
  sodium_bin2hex(out.data(), out.size(), bytes(data), data.size());
  out.pop_back();
  return out;
}

std::string base64(std::string_view data) { return encode_base64(data, sodium_base64_VARIANT_ORIGINAL); }
std::string base64url(std::string_view data) { return encode_base64(data, sodium_base64_VARIANT_URLSAFE_NO_PADDING); }
Result<std::string> base64_decode(std::string_view text) { return decode_base64(text, sodium_base64_VARIANT_ORIGINAL); }
Result<std::string> base64url_decode(std::string_view text) { return decode_base64(text, sodium_base64_VARIANT_URLSAFE_NO_PADDING); }

namespace {

struct Work {
  unsigned long long passes = crypto_pwhash_OPSLIMIT_INTERACTIVE;
  std::size_t memory = crypto_pwhash_MEMLIMIT_INTERACTIVE;
};
Work& work() {
  static Work of_a_password;
  return of_a_password;
}

}  // namespace

void make_passwords_cheap_for_tests() { work() = {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN}; }

// libsodium maps the memory of a computation and unmaps it, so nothing of it stays with the process.

Result<std::string> hash_password(const Secret<std::string>& password) {
  const auto slot = PV_TRY(password_slots().take());
  ensure_sodium();
  const std::string& text = password.reveal();
  char out[crypto_pwhash_STRBYTES];
  // The only failure libsodium documents here is that memory cannot be had.
  if (crypto_pwhash_str_alg(out, text.data(), text.size(), work().passes, work().memory, crypto_pwhash_ALG_ARGON2ID13) != 0) {
    throw std::bad_alloc();
  }
  return std::string(out);
}

Result<PasswordIs> verify_password(const std::string& hash, const Secret<std::string>& password) {
  if (hash.empty() || hash.size() >= crypto_pwhash_STRBYTES) return PasswordIs::Wrong;
  const auto slot = PV_TRY(password_slots().take());
  ensure_sodium();
  char padded[crypto_pwhash_STRBYTES] = {};  // libsodium may read the whole of its fixed size
  hash.copy(padded, sizeof padded - 1);
  const std::string& text = password.reveal();
  return crypto_pwhash_str_verify(padded, text.data(), text.size()) == 0 ? PasswordIs::Right : PasswordIs::Wrong;
}

Result<void> verify_nothing(const Secret<std::string>& password) {
  const auto slot = PV_TRY(password_slots().take());
  ensure_sodium();
  const std::string& text = password.reveal();
  unsigned char salt[crypto_pwhash_SALTBYTES] = {};
  unsigned char out[32];
  if (crypto_pwhash(out, sizeof out, text.data(), text.size(), salt, work().passes, work().memory, crypto_pwhash_ALG_ARGON2ID13) != 0) {
    throw std::bad_alloc();
  }
  sodium_memzero(out, sizeof out);
  return {};
}

}  // namespace pv::crypto
