// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <source_location>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace pv {

/// One argument of a translatable message.
using MessageArg = std::variant<std::string, std::int64_t, double>;

/// A text for people: a key of the i18n catalogue and its named arguments. Formatting happens where the language is known.
struct Message {
  std::string key;
  std::vector<std::pair<std::string, MessageArg>> args;

  Message() = default;
  Message(std::string key_) : key(std::move(key_)) {}
  Message(const char* key_) : key(key_) {}
  Message(std::string key_, std::vector<std::pair<std::string, MessageArg>> args_) : key(std::move(key_)), args(std::move(args_)) {}
};

/// The closed list of what can go wrong. Add one only with a row in `traits()`.
enum class Code {
  InvalidInput,
  Unauthenticated,
  Forbidden,
  NotFound,
  Conflict,
  PreconditionFailed,  ///< the caller's condition (If-Match) does not hold
  Gone,
  TooLarge,
  RateLimited,
  Unsupported,
  UpstreamRejected,
  UpstreamUnavailable,
  UpstreamUnknown,  ///< the write may have happened
  Timeout,
  Unavailable,  ///< we ourselves cannot serve now: full, read-only, stopping
  Internal,
};

/// What a background job does after a failure with this code.
enum class JobPolicy { Retry, Fail, AskPerson };

struct CodeTraits {
  std::string_view label;  ///< metric label and `type` of a problem document
  int http_status;
  JobPolicy job_policy;
};

/// The one table from code to HTTP status, job policy and metric label.
[[nodiscard]] const CodeTraits& traits(Code code);

/// A failure the world can cause. `safe` is shown to people; `detail` goes to logs only and holds no secret and no body.
struct Error {
  Code code = Code::Internal;
  Message safe;
  std::string detail;
  std::optional<std::string> field;  ///< the form field it belongs to
  std::optional<std::chrono::microseconds> retry_after;
  std::source_location where;

  Error(Code code_, Message safe_, std::string detail_ = {}, std::source_location where_ = std::source_location::current())
      : code(code_), safe(std::move(safe_)), detail(std::move(detail_)), where(where_) {}

  [[nodiscard]] Error&& for_field(std::string name) && {
    field = std::move(name);
    return std::move(*this);
  }
  [[nodiscard]] Error&& after(std::chrono::microseconds wait) && {
    retry_after = wait;
    return std::move(*this);
  }
};

}  // namespace pv
