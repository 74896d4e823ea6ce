// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "platform/base/result.hpp"

/// JSON is Boost.JSON; only this header names it.
namespace pv::json {

using boost::json::array;
using boost::json::object;
using boost::json::serialize;
using boost::json::value;

/// Parses untrusted text: depth at most 32, no extensions, whole input, valid UTF-8.
[[nodiscard]] Result<value> parse(std::string_view text);
[[nodiscard]] Result<object> parse_object(std::string_view text);

/// Typed look-ups that never throw; a missing key, null or another type gives nullopt / nullptr.
[[nodiscard]] std::optional<std::string> string_at(const object& object, std::string_view key);
[[nodiscard]] std::optional<std::int64_t> int_at(const object& object, std::string_view key);
[[nodiscard]] std::optional<bool> bool_at(const object& object, std::string_view key);
[[nodiscard]] const object* object_at(const object& object, std::string_view key);
[[nodiscard]] const array* array_at(const object& object, std::string_view key);

/// RFC 8785 (JSON Canonicalization Scheme): the text whose hash an approval binds to.
[[nodiscard]] std::string canonical(const value& value);

}  // namespace pv::json
