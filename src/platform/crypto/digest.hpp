// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace pv::crypto {

/// SHA-256 of what arrives in pieces.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(Sha256&& other) noexcept;
  Sha256& operator=(Sha256&& other) noexcept;
  void add(std::string_view bytes);
  /// 64 hexadecimal digits; nothing may be added afterwards.
  [[nodiscard]] std::string finish_hex();

 private:
  void* state_;  // EVP_MD_CTX
};

}  // namespace pv::crypto
