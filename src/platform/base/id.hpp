// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>

#include "platform/base/result.hpp"
#include "platform/base/time.hpp"

namespace pv {

/// A new UUID version 7 (RFC 9562 §5.7) in its 36-character form. Ids made by one process sort by creation.
[[nodiscard]] std::string new_uuid7(Instant now);
/// Not above any UUID version 7 made at `at` or later: they begin with 48 bits of milliseconds.
[[nodiscard]] std::string least_uuid7(Instant at);
/// True for the canonical lower-case form of any UUID.
[[nodiscard]] bool is_uuid(std::string_view text);

/// An id that cannot be mistaken for another kind's. `Tag` is any type, usually the model struct.
template <class Tag>
class Id {
 public:
  Id() = default;
  /// For ids already known to be well formed (from the database).
  explicit Id(std::string value) : value_(std::move(value)) {}

  [[nodiscard]] static Id create(Instant now) { return Id(new_uuid7(now)); }
  [[nodiscard]] static Result<Id> parse(std::string_view text) {
    if (!is_uuid(text)) return fail(Code::NotFound, "base.not_found", "malformed id");
    return Id(std::string(text));
  }
  [[nodiscard]] const std::string& str() const { return value_; }
  [[nodiscard]] bool empty() const { return value_.empty(); }
  auto operator<=>(const Id&) const = default;

 private:
  std::string value_;
};

}  // namespace pv

template <class Tag>
struct std::hash<pv::Id<Tag>> {
  std::size_t operator()(const pv::Id<Tag>& id) const { return std::hash<std::string>{}(id.str()); }
};
