// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "platform/base/time.hpp"
#include "platform/http/server.hpp"

namespace pv::desk::newsroom {

/// Finished pages of one brand, all made from the same `public_epoch`. The key is the target alone: a page's language stands in its
/// path, its addresses are those of the brand's origin, and the server has checked the Host. Only targets in their one canonical
/// spelling are put in, so that nobody can fill it with spellings.
///
/// Other processes change the epoch too, so what was confirmed against the database longer than a second ago is not given out: the
/// asking request goes to a pool thread, which looks and confirms. Before that second is over one request in half a second does so,
/// and the others go on being answered from here.
class Cache final : public http::PageCache {
 public:
  explicit Cache(const Clock& clock) : clock_(clock) {}

  [[nodiscard]] std::shared_ptr<const http::Response> find(std::string_view host, std::string_view target,
                                                           std::string_view language) override;

  /// Which state of the brand something was read from.
  struct Ticket {
    std::int64_t epoch = 0;
    std::uint64_t generation = 0;
  };
  /// Call before reading what a page is made from.
  [[nodiscard]] std::uint64_t generation() const { return generation_.load(); }
  /// The database said at `asked` or later that the brand's epoch is `epoch`.
  void confirm(std::int64_t epoch, Instant asked);
  /// What is held for this very state, whenever it was confirmed.
  [[nodiscard]] std::shared_ptr<const http::Response> held(std::string_view target, const Ticket& ticket) const;
  /// Keeps the page, unless the brand has moved on since `ticket` or it is too large.
  void put(const std::string& target, std::shared_ptr<const http::Response> page, const Ticket& ticket);
  /// Everything made until now is out of date, whatever the epoch says.
  void drop();

  [[nodiscard]] std::size_t size() const;
  [[nodiscard]] std::size_t bytes() const;

  static constexpr std::size_t kMaxEntries = 4096;
  static constexpr std::size_t kMaxBytes = 16U << 20;
  static constexpr std::size_t kMaxPage = kMaxBytes / 4;

 private:
  struct Entry {
    std::shared_ptr<const http::Response> page;
    std::size_t bytes = 0;
    mutable std::atomic<std::int64_t> used{0};
  };
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  using Map = std::unordered_map<std::string, std::unique_ptr<Entry>, Hash, std::equal_to<>>;

  [[nodiscard]] bool is_current(const Ticket& ticket) const {
    return ticket.epoch == epoch_.load() && ticket.generation == generation_.load();
  }
  void make_room();
  void clear_locked();

  const Clock& clock_;
  std::atomic<std::int64_t> epoch_{0};
  std::atomic<std::uint64_t> generation_{0};
  std::atomic<std::int64_t> confirmed_{0};   ///< microseconds; what is held was right then
  std::atomic<std::int64_t> look_again_{0};  ///< from then on one request is sent to look
  mutable std::shared_mutex mutex_;
  Map pages_;
  std::size_t bytes_ = 0;
  Ticket of_;  ///< the state all of `pages_` was made from
};

}  // namespace pv::desk::newsroom
