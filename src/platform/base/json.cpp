// SPDX-License-Identifier: Apache-2.0
#include "platform/base/json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace pv::json {

namespace {
/// A number past a double's range is read as infinity, which JSON cannot say back (depth is bounded by the parser).
bool finite(const value& v) {
  if (const auto* number = v.if_double()) return std::isfinite(*number);
  if (const auto* list = v.if_array()) return std::all_of(list->begin(), list->end(), finite);
  if (const auto* members = v.if_object()) {
    return std::all_of(members->begin(), members->end(), [](const auto& member) { return finite(member.value()); });
  }
  return true;
}
}  // namespace

Result<value> parse(std::string_view text) {
  boost::json::parse_options options;
  options.max_depth = 32;
  boost::system::error_code fault;
  auto parsed = boost::json::parse(boost::json::string_view(text.data(), text.size()), fault, {}, options);
  if (fault) return fail(Code::InvalidInput, "base.json_unreadable", fault.message());
  if (!finite(parsed)) return fail(Code::InvalidInput, "base.json_unreadable", "number out of range");
  return parsed;
}

Result<object> parse_object(std::string_view text) {
  auto parsed = PV_TRY(parse(text));
  if (auto* found = parsed.if_object()) return std::move(*found);
  return fail(Code::InvalidInput, "base.json_not_object", "not a JSON object");
}

namespace {
const value* find(const object& object, std::string_view key) {
  return object.if_contains(boost::json::string_view(key.data(), key.size()));
}
}  // namespace

std::optional<std::string> string_at(const object& object, std::string_view key) {
  const auto* found = find(object, key);
  if (found == nullptr || !found->is_string()) return std::nullopt;
  return std::string(found->get_string());
}

std::optional<std::int64_t> int_at(const object& object, std::string_view key) {
  const auto* found = find(object, key);
  if (found == nullptr) return std::nullopt;
  if (const auto* integer = found->if_int64()) return *integer;
  return std::nullopt;
}

std::optional<bool> bool_at(const object& object, std::string_view key) {
  const auto* found = find(object, key);
  if (found == nullptr || !found->is_bool()) return std::nullopt;
  return found->get_bool();
}

const object* object_at(const object& object, std::string_view key) {
  const auto* found = find(object, key);
  return found == nullptr ? nullptr : found->if_object();
}

const array* array_at(const object& object, std::string_view key) {
  const auto* found = find(object, key);
  return found == nullptr ? nullptr : found->if_array();
}

namespace {

/// UTF-16 code units of well-formed UTF-8: RFC 8785 §3.2.3 sorts names by them.
std::u16string utf16(std::string_view text) {
  std::u16string units;
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    char32_t point = length == 1 ? lead : lead & (0xff >> (length + 1));
    for (std::size_t k = 1; k < length && i + k < text.size(); ++k) point = (point << 6) | (static_cast<unsigned char>(text[i + k]) & 0x3f);
    i += length;
    if (point < 0x10000) {
      units.push_back(static_cast<char16_t>(point));
    } else {
      units.push_back(static_cast<char16_t>(0xd800 + ((point - 0x10000) >> 10)));
      units.push_back(static_cast<char16_t>(0xdc00 + ((point - 0x10000) & 0x3ff)));
    }
  }
  return units;
}

void write_string(std::string& out, std::string_view text) {
  out += '"';
  for (const char c : text) {
    switch (c) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\b': out += "\\b"; break;
      case '\f': out += "\\f"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      default:
        if (static_cast<unsigned char>(c) < 0x20) out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
        else out += c;
    }
  }
  out += '"';
}

/// ECMAScript Number::toString (RFC 8785 §3.2.2.3): the shortest digits that read back as the same number, plain between 1e-6 and
/// 1e21, with an exponent elsewhere.
void write_double(std::string& out, double number) {
  if (number == 0) {
    out += '0';  // also for -0
    return;
  }
  std::array<char, 40> buffer{};
  const auto [last, fault] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(number), std::chars_format::scientific);
  (void)fault;                                                                                     // 40 characters hold every double
  const std::string_view shortest(buffer.data(), static_cast<std::size_t>(last - buffer.data()));  // "1.2345e+20"
  const auto e_at = shortest.find('e');
  std::string digits;
  for (const char c : shortest.substr(0, e_at)) {
    if (c != '.') digits += c;
  }
  int exponent = 0;
  const auto* from = shortest.data() + e_at + (shortest[e_at + 1] == '+' ? 2 : 1);
  std::from_chars(from, shortest.data() + shortest.size(), exponent);
  const int n = exponent + 1;  // the point stands after n digits
  const int k = static_cast<int>(digits.size());
  if (number < 0) out += '-';
  if (k <= n && n <= 21) {
    out += digits + std::string(static_cast<std::size_t>(n - k), '0');
  } else if (0 < n && n <= 21) {
    out += digits.substr(0, static_cast<std::size_t>(n)) + '.' + digits.substr(static_cast<std::size_t>(n));
  } else if (-6 < n && n <= 0) {
    out += "0." + std::string(static_cast<std::size_t>(-n), '0') + digits;
  } else {
    out += digits.substr(0, 1);
    if (k > 1) out += '.' + digits.substr(1);
    out += fmt::format("e{}{}", exponent < 0 ? '-' : '+', std::abs(exponent));
  }
}

void write(std::string& out, const value& v) {
  switch (v.kind()) {
    case boost::json::kind::null: out += "null"; break;
    case boost::json::kind::bool_: out += v.get_bool() ? "true" : "false"; break;
    case boost::json::kind::int64: out += fmt::format("{}", v.get_int64()); break;
    case boost::json::kind::uint64: out += fmt::format("{}", v.get_uint64()); break;
    case boost::json::kind::double_: write_double(out, v.get_double()); break;
    case boost::json::kind::string: write_string(out, std::string_view(v.get_string())); break;
    case boost::json::kind::array: {
      out += '[';
      bool first = true;
      for (const auto& item : v.get_array()) {
        if (!first) out += ',';
        first = false;
        write(out, item);
      }
      out += ']';
      break;
    }
    case boost::json::kind::object: {
      std::vector<std::pair<std::u16string, const boost::json::key_value_pair*>> members;
      for (const auto& member : v.get_object()) members.emplace_back(utf16(std::string_view(member.key())), &member);
      std::sort(members.begin(), members.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
      out += '{';
      bool first = true;
      for (const auto& [name, member] : members) {
        if (!first) out += ',';
        first = false;
        write_string(out, std::string_view(member->key()));
        out += ':';
        write(out, member->value());
      }
      out += '}';
      break;
    }
  }
}

}  // namespace

std::string canonical(const value& v) {
  std::string out;
  write(out, v);
  return out;
}

}  // namespace pv::json
