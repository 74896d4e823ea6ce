// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/result.hpp"
#include "platform/http/message.hpp"

namespace pv::http {

/// An IPv4 or IPv6 address; IPv4 as its mapped form (::ffff:a.b.c.d), so that one comparison serves a dual-stack socket.
class Address {
 public:
  [[nodiscard]] static std::optional<Address> parse(std::string_view text);
  [[nodiscard]] bool is_loopback() const;
  [[nodiscard]] bool is_v4() const;
  [[nodiscard]] const std::array<unsigned char, 16>& bytes() const { return bytes_; }
  bool operator==(const Address&) const = default;

 private:
  std::array<unsigned char, 16> bytes_{};
};

/// "10.0.0.0/8", "2001:db8::/32" or a single address.
class Network {
 public:
  [[nodiscard]] static std::optional<Network> parse(std::string_view text);
  [[nodiscard]] bool contains(const Address& address) const;

 private:
  Address address_;
  int bits_ = 128;
};

/// "example.com" and "8080" of "example.com:8080"; brackets of IPv6 are taken off. Nothing when it is not host[:port].
struct HostPort {
  std::string host;
  std::string port;  ///< empty when absent
};
[[nodiscard]] std::optional<HostPort> split_authority(std::string_view authority);

/// What proxies in front of us said, believed only along a chain of trusted ones.
struct Forwarded {
  std::string remote;
  std::string proto;  ///< empty: not said
  std::string host;   ///< empty: not said
};
[[nodiscard]] Forwarded read_forwarded(const std::string& peer, const Headers& headers, const std::vector<Network>& trusted);

}  // namespace pv::http
