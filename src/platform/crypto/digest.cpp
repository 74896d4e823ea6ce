// SPDX-License-Identifier: Apache-2.0
#include "platform/crypto/digest.hpp"

#include <openssl/evp.h>

#include <array>
#include <utility>

#include "platform/base/assert.hpp"
#include "platform/crypto/crypto.hpp"

namespace pv::crypto {
namespace {
EVP_MD_CTX* context(void* state) { return static_cast<EVP_MD_CTX*>(state); }
}  // namespace

Sha256::Sha256() : state_(EVP_MD_CTX_new()) {
  const bool ready = state_ != nullptr && EVP_DigestInit_ex(context(state_), EVP_sha256(), nullptr) == 1;
  PV_ASSERT(ready);
}
Sha256::~Sha256() { EVP_MD_CTX_free(context(state_)); }
Sha256::Sha256(Sha256&& other) noexcept : state_(std::exchange(other.state_, nullptr)) {}
Sha256& Sha256::operator=(Sha256&& other) noexcept {
  std::swap(state_, other.state_);
  return *this;
}

void Sha256::add(std::string_view bytes) {
  const int done = EVP_DigestUpdate(context(state_), bytes.data(), bytes.size());
  PV_ASSERT(done == 1);
}

std::string Sha256::finish_hex() {
  std::array<unsigned char, 32> digest{};
  unsigned length = 0;
  const int done = EVP_DigestFinal_ex(context(state_), digest.data(), &length);
  PV_ASSERT(done == 1 && length == digest.size());
  return hex({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

}  // namespace pv::crypto
