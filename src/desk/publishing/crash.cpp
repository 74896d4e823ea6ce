// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include <atomic>
#include <charconv>
#include <csignal>
#include <cstdlib>

#include "desk/publishing/engine.hpp"

namespace pv::desk::publishing {

namespace {

struct Wish {
  std::string name;
  int nth = 1;
};

/// Read once: a test sets it before the process starts.
const std::optional<Wish>& wish() {
  static const std::optional<Wish> parsed = []() -> std::optional<Wish> {
    const char* value = std::getenv("PV_CRASH_AT");
    if (value == nullptr || *value == '\0') return std::nullopt;
    Wish wish{value, 1};
    if (const auto colon = wish.name.find(':'); colon != std::string::npos) {
      const auto digits = wish.name.substr(colon + 1);
      std::from_chars(digits.data(), digits.data() + digits.size(), wish.nth);
      wish.name.resize(colon);
    }
    return wish;
  }();
  return parsed;
}

std::optional<Duration> milliseconds(const char* name) {
  const char* value = std::getenv(name);
  if (value == nullptr) return std::nullopt;
  const std::string_view text(value);
  std::int64_t count = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (fault != std::errc{} || end != text.data() + text.size() || count < 0) return std::nullopt;
  return std::chrono::milliseconds(count);
}

std::function<void(std::string_view)>& hook() {
  static std::function<void(std::string_view)> installed;
  return installed;
}

}  // namespace

Options with_test_times(Options options) {
  options.lease = milliseconds("PV_LEASE_MS").value_or(options.lease);
  options.call_deadline = milliseconds("PV_CALL_DEADLINE_MS").value_or(options.call_deadline);
  return options;
}

Duration settle_time(const core::Manifest& manifest) {
  static const auto wanted = milliseconds("PV_SETTLE_MS");
  return wanted.value_or(manifest.settle);
}

void set_crash_hook(std::function<void(std::string_view)> installed) { hook() = std::move(installed); }

void crash_point(std::string_view name) {
  if (const auto& wanted = wish(); wanted && wanted->name == name) {
    static std::atomic<int> met = 0;
    if (++met == wanted->nth) {
      ::kill(::getpid(), SIGKILL);
      for (;;) ::pause();
    }
  }
  if (hook()) hook()(name);
}

}  // namespace pv::desk::publishing
