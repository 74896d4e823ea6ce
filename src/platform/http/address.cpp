// SPDX-License-Identifier: Apache-2.0
#include "platform/http/address.hpp"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>
#include <cstring>

#include "platform/http/ascii.hpp"

namespace pv::http {

std::optional<Address> Address::parse(std::string_view text) {
  const std::string copy(text);
  Address address;
  if (in_addr v4{}; ::inet_pton(AF_INET, copy.c_str(), &v4) == 1) {
    address.bytes_[10] = address.bytes_[11] = 0xff;
    std::memcpy(address.bytes_.data() + 12, &v4, 4);
    return address;
  }
  if (::inet_pton(AF_INET6, copy.c_str(), address.bytes_.data()) == 1) return address;
  return std::nullopt;
}

bool Address::is_v4() const {
  return std::all_of(bytes_.begin(), bytes_.begin() + 10, [](unsigned char b) { return b == 0; }) && bytes_[10] == 0xff &&
         bytes_[11] == 0xff;
}

bool Address::is_loopback() const {
  if (is_v4()) return bytes_[12] == 127;
  return std::all_of(bytes_.begin(), bytes_.begin() + 15, [](unsigned char b) { return b == 0; }) && bytes_[15] == 1;
}

std::optional<Network> Network::parse(std::string_view text) {
  const auto slash = text.find('/');
  const auto address = Address::parse(text.substr(0, slash));
  if (!address) return std::nullopt;
  Network network;
  network.address_ = *address;
  if (slash == std::string_view::npos) return network;
  const auto digits = text.substr(slash + 1);
  int bits = -1;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), bits);
  if (read.ec != std::errc{} || read.ptr != digits.data() + digits.size()) return std::nullopt;
  if (bits < 0 || bits > (address->is_v4() ? 32 : 128)) return std::nullopt;
  network.bits_ = address->is_v4() ? bits + 96 : bits;
  return network;
}

bool Network::contains(const Address& address) const {
  const auto& mine = address_.bytes();
  const auto& other = address.bytes();
  const auto whole = static_cast<std::size_t>(bits_ / 8);
  if (!std::equal(mine.begin(), mine.begin() + static_cast<std::ptrdiff_t>(whole), other.begin())) return false;
  const int rest = bits_ % 8;
  return rest == 0 || ((mine[whole] ^ other[whole]) >> (8 - rest)) == 0;
}

std::optional<HostPort> split_authority(std::string_view authority) {
  HostPort result;
  std::string_view port;
  if (authority.starts_with('[')) {
    const auto end = authority.find(']');
    if (end == std::string_view::npos) return std::nullopt;
    result.host = lower(authority.substr(1, end - 1));
    if (!Address::parse(result.host)) return std::nullopt;
    authority.remove_prefix(end + 1);
    if (!authority.empty() && authority.front() != ':') return std::nullopt;
    port = authority;
  } else {
    const auto colon = authority.find(':');
    result.host = lower(authority.substr(0, colon));
    port = colon == std::string_view::npos ? std::string_view{} : authority.substr(colon);
  }
  if (result.host.empty() || result.host.find_first_of("[]") != std::string::npos) return std::nullopt;
  if (!port.empty()) {
    port.remove_prefix(1);
    if (port.empty() || port.size() > 5 || !std::all_of(port.begin(), port.end(), is_digit)) return std::nullopt;
    result.port = std::string(port);
  }
  return result;
}

namespace {

bool is_trusted(std::string_view text, const std::vector<Network>& trusted) {
  const auto address = Address::parse(text);
  return address && std::any_of(trusted.begin(), trusted.end(), [&](const Network& network) { return network.contains(*address); });
}

// Entries of a list field over all its lines, in order.
std::vector<std::string> items(const Headers& headers, std::string_view name) {
  std::vector<std::string> out;
  for (const auto& [key, value] : headers.all()) {
    if (!iequals(key, name)) continue;
    for (auto rest = std::string_view(value); !rest.empty();) out.emplace_back(next_item(rest, ','));
  }
  return out;
}

// "1.2.3.4:567" and "[::1]:567" are written by some proxies.
std::string without_port(const std::string& text) {
  if (Address::parse(text)) return text;
  const auto split = split_authority(text);
  return split && Address::parse(split->host) ? split->host : std::string{};
}

}  // namespace

Forwarded read_forwarded(const std::string& peer, const Headers& headers, const std::vector<Network>& trusted) {
  Forwarded result{.remote = peer, .proto = {}, .host = {}};
  if (!is_trusted(peer, trusted)) return result;
  const auto chain = items(headers, "X-Forwarded-For");
  for (auto hop = chain.rbegin(); hop != chain.rend(); ++hop) {
    const auto address = without_port(*hop);
    if (address.empty()) break;
    result.remote = address;
    if (!is_trusted(address, trusted)) break;
  }
  // The last entry is the one our own proxy wrote; those before it came from outside.
  if (const auto protos = items(headers, "X-Forwarded-Proto"); !protos.empty())
    if (const auto proto = lower(protos.back()); proto == "http" || proto == "https") result.proto = proto;
  if (const auto hosts = items(headers, "X-Forwarded-Host"); !hosts.empty())
    if (split_authority(hosts.back())) result.host = lower(hosts.back());
  return result;
}

}  // namespace pv::http
