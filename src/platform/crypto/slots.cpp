// SPDX-License-Identifier: Apache-2.0
#include "platform/crypto/slots.hpp"

namespace pv::crypto {

namespace {

constexpr std::chrono::seconds kComeBack{2};

// Each computation takes 64 MB and some tens of milliseconds: two at once bound what a burst of sign-ins can take of memory, and two
// that wait bound what it can take of a server's threads (eight, unless configured otherwise).
constexpr int kAtOnce = 2;
constexpr int kWaiting = 2;
constexpr std::chrono::seconds kPatience{2};

}  // namespace

Slots::Held::~Held() {
  if (slots_ == nullptr) return;
  {
    const std::lock_guard lock(slots_->mutex_);
    ++slots_->free_;
  }
  slots_->freed_.notify_one();
}

Result<Slots::Held> Slots::take() {
  const auto sent_away = [] { return fail(Error(Code::Unavailable, "crypto.busy").after(kComeBack)); };
  std::unique_lock lock(mutex_);
  if (free_ == 0) {
    if (places_ == 0) return sent_away();
    --places_;
    const bool got = freed_.wait_for(lock, patience_, [&] { return free_ > 0; });
    ++places_;
    if (!got) return sent_away();
  }
  --free_;
  return Held(*this);
}

Slots& password_slots() {
  static Slots slots(kAtOnce, kWaiting, kPatience);
  return slots;
}

}  // namespace pv::crypto
