// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>

namespace pv {

/// A value that can be used but not printed, logged or compared by accident: it has no operator<< and no formatter.
template <class T>
class Secret {
 public:
  Secret() = default;
  explicit Secret(T value) : value_(std::move(value)) {}
  /// The one way to the value; grep for it in review.
  [[nodiscard]] const T& reveal() const { return value_; }
  [[nodiscard]] bool empty() const { return value_.empty(); }

 private:
  T value_{};
};

}  // namespace pv
