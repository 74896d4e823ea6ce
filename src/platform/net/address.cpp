// SPDX-License-Identifier: Apache-2.0
#include <arpa/inet.h>

#include <array>
#include <cstdint>
#include <cstring>
#include <string>

#include "platform/net/client.hpp"

namespace pv::net {
namespace {

using Bytes4 = std::array<std::uint8_t, 4>;
using Bytes16 = std::array<std::uint8_t, 16>;

struct Block4 {
  Bytes4 prefix;
  int bits;
};

// https://www.iana.org/assignments/iana-ipv4-special-registry (checked 2026-11-24), multicast and class E. Blocks that are
// special but reachable (AS112, AMT relays) are in: no service of ours lives there.
constexpr std::array<Block4, 19> kForbidden4{{
    {{0, 0, 0, 0}, 8},      {{10, 0, 0, 0}, 8},     {{100, 64, 0, 0}, 10},   {{127, 0, 0, 0}, 8},        {{169, 254, 0, 0}, 16},
    {{172, 16, 0, 0}, 12},  {{192, 0, 0, 0}, 24},   {{192, 0, 2, 0}, 24},    {{192, 31, 196, 0}, 24},    {{192, 52, 193, 0}, 24},
    {{192, 88, 99, 0}, 24}, {{192, 168, 0, 0}, 16}, {{192, 175, 48, 0}, 24}, {{198, 18, 0, 0}, 15},      {{198, 51, 100, 0}, 24},
    {{203, 0, 113, 0}, 24}, {{224, 0, 0, 0}, 4},    {{240, 0, 0, 0}, 4},     {{255, 255, 255, 255}, 32},
}};

struct Block6 {
  std::array<std::uint8_t, 6> prefix;
  int bits;
};

// https://www.iana.org/assignments/iana-ipv6-special-registry (checked 2026-11-24), inside 2000::/3. 2001::/23 holds Teredo,
// benchmarking, AMT, AS112 and ORCHID; 2002::/16 is 6to4, whose addresses carry any IPv4 address.
constexpr std::array<Block6, 5> kForbidden6{{
    {{0x20, 0x01, 0x00, 0x00, 0x00, 0x00}, 23},
    {{0x20, 0x01, 0x0d, 0xb8, 0x00, 0x00}, 32},
    {{0x20, 0x02, 0x00, 0x00, 0x00, 0x00}, 16},
    {{0x26, 0x20, 0x00, 0x4f, 0x80, 0x00}, 48},
    {{0x3f, 0xff, 0x00, 0x00, 0x00, 0x00}, 20},
}};

template <std::size_t M, std::size_t N>
bool in_block(const std::array<std::uint8_t, M>& address, const std::array<std::uint8_t, N>& prefix, int bits) {
  std::size_t i = 0;
  for (; bits >= 8; bits -= 8, ++i) {
    if (address[i] != prefix[i]) return false;
  }
  return bits == 0 || ((address[i] ^ prefix[i]) >> (8 - bits)) == 0;
}

bool is_forbidden4(const Bytes4& address) {
  for (const Block4& block : kForbidden4) {
    if (in_block(address, block.prefix, block.bits)) return true;
  }
  return false;
}

bool is_forbidden6(const Bytes16& address) {
  const Bytes4 last{address[12], address[13], address[14], address[15]};
  constexpr Bytes16 kMapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};  // RFC 4291 §2.5.5.2
  if (in_block(address, kMapped, 96)) return is_forbidden4(last);
  // RFC 6052: what a network without IPv4 makes of a public IPv4 address. 64:ff9b:1::/48 (RFC 8215) is for local use.
  constexpr Bytes16 kTranslated{0x00, 0x64, 0xff, 0x9b};
  if (in_block(address, kTranslated, 96)) return is_forbidden4(last);
  // Only global unicast is left (RFC 4291 §2.4): loopback, IPv4-compatible, unique-local, link-local, site-local, multicast,
  // discard and segment-routing addresses all lie outside 2000::/3.
  if ((address[0] & 0xe0) != 0x20) return true;
  for (const Block6& block : kForbidden6) {
    if (in_block(address, block.prefix, block.bits)) return true;
  }
  return false;
}

}  // namespace

bool is_forbidden_address(std::string_view numeric_address) {
  const std::string text(numeric_address);
  if (text.size() != std::strlen(text.c_str())) return true;
  Bytes4 four{};
  if (::inet_pton(AF_INET, text.c_str(), four.data()) == 1) return is_forbidden4(four);
  Bytes16 six{};
  if (::inet_pton(AF_INET6, text.c_str(), six.data()) == 1) return is_forbidden6(six);
  return true;  // zone ids, octal and short forms, names
}

}  // namespace pv::net
