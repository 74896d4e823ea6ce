// SPDX-License-Identifier: Apache-2.0
#include "desk/newsroom/cache.hpp"

#include <algorithm>
#include <vector>

namespace pv::desk::newsroom {

namespace {

constexpr std::int64_t kLook = 500'000;  // microseconds
constexpr std::int64_t kTrusted = 1'000'000;

std::size_t weight(const http::Response& page) {
  std::size_t bytes = 512;
  for (const auto& [name, value] : page.headers.all()) bytes += name.size() + value.size();
  if (const auto* body = std::get_if<std::shared_ptr<const http::CachedBody>>(&page.body))
    bytes += (*body)->plain.size() + (*body)->gzip.size();
  return bytes;
}

}  // namespace

std::shared_ptr<const http::Response> Cache::find(std::string_view /*host*/, std::string_view target, std::string_view /*language*/) {
  const auto now = to_micros(clock_.now());
  const auto age = now - confirmed_.load(std::memory_order_relaxed);
  if (age < 0 || age > kTrusted) return nullptr;
  if (auto look = look_again_.load(std::memory_order_relaxed); now >= look) {
    if (look_again_.compare_exchange_strong(look, now + kLook)) return nullptr;
  }
  // A writer holds the lock for a moment; the I/O thread does not wait for it.
  const std::shared_lock lock(mutex_, std::try_to_lock);
  if (!lock.owns_lock() || !is_current(of_)) return nullptr;
  const auto found = pages_.find(target);
  if (found == pages_.end()) return nullptr;
  found->second->used.store(now, std::memory_order_relaxed);
  return found->second->page;
}

void Cache::confirm(std::int64_t epoch, Instant asked) {
  auto known = epoch_.load();
  // A snapshot older than what is known says nothing.
  while (known < epoch && !epoch_.compare_exchange_weak(known, epoch)) {}
  if (known > epoch) return;
  const auto at = to_micros(asked);
  // A clock that went back (or a fixed one, in the demonstration's past) must not keep a later confirmation alive.
  confirmed_.store(at);
  look_again_.store(at + kLook);
}

std::shared_ptr<const http::Response> Cache::held(std::string_view target, const Ticket& ticket) const {
  const std::shared_lock lock(mutex_);
  if (!is_current(ticket) || of_.epoch != ticket.epoch || of_.generation != ticket.generation) return nullptr;
  const auto found = pages_.find(target);
  return found == pages_.end() ? nullptr : found->second->page;
}

void Cache::put(const std::string& target, std::shared_ptr<const http::Response> page, const Ticket& ticket) {
  auto entry = std::make_unique<Entry>();
  entry->bytes = weight(*page) + target.size();
  if (entry->bytes > kMaxPage) return;
  entry->used = to_micros(clock_.now());
  entry->page = std::move(page);
  const std::unique_lock lock(mutex_);
  if (!is_current(ticket)) return;
  if (of_.epoch != ticket.epoch || of_.generation != ticket.generation) {
    clear_locked();
    of_ = ticket;
  }
  auto& slot = pages_[target];
  if (slot) bytes_ -= slot->bytes;
  bytes_ += entry->bytes;
  slot = std::move(entry);
  if (pages_.size() > kMaxEntries || bytes_ > kMaxBytes) make_room();
}

void Cache::make_room() {
  // An eighth at once, least recently used first, so that the walk is rare.
  std::vector<std::pair<std::int64_t, std::string>> by_use;
  by_use.reserve(pages_.size());
  for (const auto& [target, entry] : pages_) by_use.emplace_back(entry->used.load(std::memory_order_relaxed), target);
  std::sort(by_use.begin(), by_use.end());
  for (const auto& [used, target] : by_use) {
    if (pages_.size() <= kMaxEntries - kMaxEntries / 8 && bytes_ <= kMaxBytes - kMaxBytes / 8) return;
    const auto found = pages_.find(target);
    bytes_ -= found->second->bytes;
    pages_.erase(found);
  }
}

void Cache::clear_locked() {
  pages_.clear();
  bytes_ = 0;
}

void Cache::drop() {
  ++generation_;
  const std::unique_lock lock(mutex_);
  clear_locked();
}

std::size_t Cache::size() const {
  const std::shared_lock lock(mutex_);
  return pages_.size();
}

std::size_t Cache::bytes() const {
  const std::shared_lock lock(mutex_);
  return bytes_;
}

}  // namespace pv::desk::newsroom
