// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <charconv>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

/// What the desk and `portavoce-media` say to each other: lines of `verb name=value name=value`, values percent-encoded. The one header
/// that both include; it needs the standard library alone.
///
/// The desk hands over file descriptors, never paths: 0 holds the request, 1 takes the answer, 3 is the original (read only), 4 and up
/// are the files of the variants, in the order of the request.
namespace pv::media::wire {

constexpr int kOriginal = 3;
constexpr int kFirstVariant = 4;

struct Record {
  std::string verb;
  std::map<std::string, std::string> fields;

  Record() = default;
  explicit Record(std::string verb_) : verb(std::move(verb_)) {}

  Record& set(const std::string& name, std::string value) {
    fields[name] = std::move(value);
    return *this;
  }
  Record& set(const std::string& name, std::int64_t value) { return set(name, std::to_string(value)); }
  Record& set_real(const std::string& name, double value) {
    return set(name, std::to_string(static_cast<std::int64_t>(value * 1e6)));  // millionths, so that no locale has a say
  }

  [[nodiscard]] std::string text(const std::string& name) const {
    const auto found = fields.find(name);
    return found == fields.end() ? std::string() : found->second;
  }
  [[nodiscard]] std::int64_t number(const std::string& name, std::int64_t otherwise = 0) const {
    const auto found = fields.find(name);
    if (found == fields.end()) return otherwise;
    std::int64_t value = 0;
    const char* const end = found->second.data() + found->second.size();
    const auto read = std::from_chars(found->second.data(), end, value);
    return read.ec == std::errc() && read.ptr == end ? value : otherwise;
  }
  [[nodiscard]] double real(const std::string& name, double otherwise = 0) const {
    return fields.contains(name) ? static_cast<double>(number(name)) / 1e6 : otherwise;
  }
};

[[nodiscard]] inline std::string encode(const Record& record) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string line = record.verb;
  for (const auto& [name, value] : record.fields) {
    line += ' ';
    line += name;
    line += '=';
    for (const char c : value) {
      const auto byte = static_cast<unsigned char>(c);
      if (byte > ' ' && byte != '%' && byte < 0x7f) {
        line += c;
      } else {
        line += '%';
        line += digits[byte >> 4];
        line += digits[byte & 15];
      }
    }
  }
  return line + '\n';
}

/// One line without its end. Nothing for what `encode` does not write.
[[nodiscard]] inline std::optional<Record> decode(std::string_view line) {
  const auto word = [&line] {
    const std::size_t end = line.find(' ');
    const std::string_view found = line.substr(0, end);
    line = end == std::string_view::npos ? std::string_view() : line.substr(end + 1);
    return found;
  };
  Record record{std::string(word())};
  if (record.verb.empty()) return std::nullopt;
  while (!line.empty()) {
    const std::string_view field = word();
    const std::size_t equals = field.find('=');
    if (equals == 0 || equals == std::string_view::npos) return std::nullopt;
    std::string value;
    for (std::size_t at = equals + 1; at < field.size(); ++at) {
      if (field[at] != '%') {
        value += field[at];
        continue;
      }
      unsigned byte = 0;
      if (at + 2 >= field.size()) return std::nullopt;
      const char* const begin = field.data() + at + 1;
      const auto read = std::from_chars(begin, begin + 2, byte, 16);
      if (read.ec != std::errc() || read.ptr != begin + 2) return std::nullopt;
      value += static_cast<char>(byte);
      at += 2;
    }
    record.fields[std::string(field.substr(0, equals))] = std::move(value);
  }
  return record;
}

}  // namespace pv::media::wire
