// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tl/expected.hpp>

#include "platform/base/error.hpp"

namespace pv {

/// What the world does comes back as a value; what breaks the request is thrown (ARCHITECTURE.md, "Errors").
template <class T>
using Result = tl::expected<T, Error>;

/// `return fail(Code::NotFound, "stories.not_found");`
[[nodiscard]] inline tl::unexpected<Error> fail(Code code, Message safe, std::string detail = {},
                                                std::source_location where = std::source_location::current()) {
  return tl::unexpected<Error>(Error(code, std::move(safe), std::move(detail), where));
}
[[nodiscard]] inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

}  // namespace pv

/// Evaluates to the value of a Result, or returns its error from the enclosing function.
#define PV_TRY(...)                                                                       \
  __extension__({                                                                         \
    auto pv_result_ = (__VA_ARGS__);                                                      \
    if (!pv_result_) return ::tl::unexpected<::pv::Error>(std::move(pv_result_).error()); \
    std::move(pv_result_).value();                                                        \
  })

/// Returns the error of a Result<void>, or goes on.
#define PV_CHECK(...)                                                                     \
  do {                                                                                    \
    auto pv_result_ = (__VA_ARGS__);                                                      \
    if (!pv_result_) return ::tl::unexpected<::pv::Error>(std::move(pv_result_).error()); \
  } while (false)
