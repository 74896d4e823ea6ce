// SPDX-License-Identifier: Apache-2.0
#include "platform/base/id.hpp"

#include <sys/random.h>

#include <array>
#include <mutex>

#include "platform/base/assert.hpp"

namespace pv {

namespace {

constexpr char kHex[] = "0123456789abcdef";

}  // namespace

std::string new_uuid7(Instant now) {
  std::array<std::uint8_t, 16> bytes{};
  const auto got = ::getrandom(bytes.data(), bytes.size(), 0);
  PV_ASSERT(got == static_cast<ssize_t>(bytes.size()));

  // RFC 9562 §5.7 with a monotonic sub-millisecond part (§6.2 method 3) and a counter, so that ids of one process sort.
  static std::mutex mutex;
  static std::uint64_t last = 0;
  std::uint64_t stamp = 0;
  {
    const auto micros = static_cast<std::uint64_t>(std::max<std::int64_t>(to_micros(now), 0));
    const std::lock_guard lock(mutex);
    // 48 bits of milliseconds, then 12 bits holding the microseconds within one (0..999, four steps each).
    stamp = ((micros / 1000) << 12) | ((micros % 1000) * 4);
    if (stamp <= last && last - stamp < (std::uint64_t{60'000} << 12)) stamp = last + 1;
    last = stamp;
  }
  const std::uint64_t millis = stamp >> 12;
  for (int i = 0; i < 6; ++i) bytes.at(static_cast<std::size_t>(i)) = static_cast<std::uint8_t>(millis >> (40 - 8 * i));
  bytes[6] = static_cast<std::uint8_t>(0x70 | ((stamp >> 8) & 0x0f));
  bytes[7] = static_cast<std::uint8_t>(stamp);
  bytes[8] = static_cast<std::uint8_t>(0x80 | (bytes[8] & 0x3f));

  std::string text;
  text.reserve(36);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) text += '-';
    text += kHex[bytes.at(i) >> 4];
    text += kHex[bytes.at(i) & 0x0f];
  }
  return text;
}

std::string least_uuid7(Instant at) {
  const auto millis = static_cast<std::uint64_t>(std::max<std::int64_t>(to_micros(at), 0)) / 1000;
  std::string digits;
  for (int shift = 44; shift >= 0; shift -= 4) digits += kHex[(millis >> shift) & 0x0f];
  return digits.substr(0, 8) + "-" + digits.substr(8) + "-0000-0000-000000000000";
}

bool is_uuid(std::string_view text) {
  if (text.size() != 36) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
    if (dash ? c != '-' : !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) return false;
  }
  return true;
}

}  // namespace pv
