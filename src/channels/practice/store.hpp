// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/json.hpp"
#include "platform/base/result.hpp"
#include "platform/base/time.hpp"

/// What the practice network keeps: an append-only file of JSON lines, read back when it opens.
namespace pv::channels::practice {

struct Member {
  std::string id;      ///< "belprato.meadow": handle and style, unique
  std::string handle;  ///< "belprato"
  std::string style;   ///< the id of the network imitated
  std::string name;
  Instant created;
};

struct Post {
  std::string id;
  std::string member;
  std::string text;
  std::string link;
  std::string language;
  std::string format;  ///< empty: the style's first
  Instant at;
  Instant listed_from;  ///< the list shows it only from then on (a fault plan can delay it)
};

struct NewPost {
  std::string text;
  std::string link;
  std::string language;
  std::string format{};
  Duration hidden_for{0};
};

/// "@Belprato " -> "belprato"; Code::InvalidInput for anything but 1 to 30 of a-z 0-9 . _ - between two letters or digits.
[[nodiscard]] Result<std::string> normalise_handle(std::string_view handle);

/// Thread-safe. What a call acknowledges is on the disk (fsync) before it returns.
class Store {
 public:
  Store() = default;
  ~Store();
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  /// Makes the folder when missing; a torn last line (a crash while writing) is cut off. Code::Conflict when another process has it
  /// open, Code::Internal when the file is damaged elsewhere. The clock outlives the store.
  [[nodiscard]] Result<void> open(const std::string& folder, const Clock& clock);

  /// Code::Conflict when the handle is taken in that style. Gives the token, shown this once.
  [[nodiscard]] Result<std::string> add_member(std::string_view handle, std::string_view style, std::string_view name);
  /// One more token of a member.
  [[nodiscard]] Result<std::string> add_token(std::string_view member);
  [[nodiscard]] Result<Post> add_post(std::string_view member, const NewPost& post);

  [[nodiscard]] std::optional<Member> member(std::string_view id) const;
  [[nodiscard]] std::optional<Member> member_of_token(std::string_view token) const;
  [[nodiscard]] std::vector<Member> members() const;  ///< by id
  [[nodiscard]] std::optional<Post> post(std::string_view id) const;
  struct Wanted {
    std::string_view member;  ///< empty: of all
    std::optional<Instant> since;
    bool hidden_too = false;  ///< also what the list does not show yet
    std::size_t limit = 50;
  };
  [[nodiscard]] std::vector<Post> posts(const Wanted& wanted) const;  ///< newest first

 private:
  [[nodiscard]] Result<void> append(const json::object& line);
  [[nodiscard]] bool replay(const json::object& line);
  [[nodiscard]] Result<std::string> token_for(std::string_view member);

  mutable std::mutex mutex_;
  const Clock* clock_ = nullptr;
  int file_ = -1;
  std::int64_t length_ = 0;
  std::map<std::string, Member, std::less<>> members_;
  std::map<std::string, std::string, std::less<>> tokens_;  ///< SHA-256 of the token -> member
  std::vector<Post> posts_;                                 ///< oldest first
  std::map<std::string, std::size_t, std::less<>> by_id_;
};

}  // namespace pv::channels::practice
