// SPDX-License-Identifier: Apache-2.0
#include "platform/base/log.hpp"

#include <fmt/format.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <memory>

namespace pv::log {

namespace {

spdlog::logger& logger() {
  static const auto instance = [] {
    auto made = std::make_shared<spdlog::logger>("portavoce", std::make_shared<spdlog::sinks::stderr_sink_mt>());
    made->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %l %v", spdlog::pattern_time_type::utc);
    made->set_level(spdlog::level::info);
    made->flush_on(spdlog::level::info);
    return made;
  }();
  return *instance;
}

spdlog::level::level_enum to_spdlog(Level level) {
  switch (level) {
    case Level::Debug: return spdlog::level::debug;
    case Level::Info: return spdlog::level::info;
    case Level::Warning: return spdlog::level::warn;
    case Level::Error: return spdlog::level::err;
  }
  return spdlog::level::err;
}

constexpr std::size_t kMaxField = 1000;

/// Bytes of a leading character that a terminal or a reader of lines obeys instead of showing: C1 controls (U+0080 to U+009F), the
/// marks of direction (U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069) and the line separators U+2028 and U+2029.
std::size_t hidden_at(std::string_view text) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  if (byte(0) == 0xc2 && byte(1) >= 0x80 && byte(1) <= 0x9f) return 2;
  if (byte(0) != 0xe2) return 0;
  if (byte(1) == 0x80 && (byte(2) == 0x8e || byte(2) == 0x8f || (byte(2) >= 0xa8 && byte(2) <= 0xae))) return 3;
  return byte(1) == 0x81 && byte(2) >= 0xa6 && byte(2) <= 0xa9 ? 3 : 0;
}

/// The first kMaxField bytes, without half a character at the end.
std::string_view cut(std::string_view text) {
  if (text.size() <= kMaxField) return text;
  std::size_t end = kMaxField;
  while (end > kMaxField - 4 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;
  return text.substr(0, end);
}

/// logfmt value: quoted when it holds a space, quote, '=' or control character; control characters never reach the log raw.
void append_text(std::string& line, std::string_view text) {
  text = cut(text);
  bool plain = !text.empty();
  for (std::size_t i = 0; plain && i < text.size(); ++i) {
    const char c = text[i];
    plain = static_cast<unsigned char>(c) > 0x20 && c != '"' && c != '=' && c != '\\' && c != 0x7f && hidden_at(text.substr(i)) == 0;
  }
  if (plain) {
    line += text;
    return;
  }
  line += '"';
  std::size_t hidden = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (hidden == 0) hidden = hidden_at(text.substr(i));
    if (c == '"' || c == '\\') {
      line += '\\';
      line += c;
    } else if (hidden > 0 || static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
      line += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
      if (hidden > 0) --hidden;
    } else {
      line += c;
    }
  }
  line += '"';
}

}  // namespace

void set_level(Level level) { logger().set_level(to_spdlog(level)); }

void write(Level level, std::string_view event, std::initializer_list<Field> fields) {
  if (!logger().should_log(to_spdlog(level))) return;
  std::string line(event);
  for (const auto& field : fields) {
    line += ' ';
    line += field.name;
    line += '=';
    std::visit(
        [&](const auto& value) {
          if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::string>) append_text(line, value);
          else line += fmt::format("{}", value);
        },
        field.value);
  }
  logger().log(to_spdlog(level), spdlog::string_view_t(line.data(), line.size()));
}

void error(std::string_view event, const pv::Error& failure) {
  std::string_view file = failure.where.file_name();
  if (const auto at = file.rfind("/src/"); at != std::string_view::npos) file.remove_prefix(at + 5);
  write(Level::Error, event,
        {{"code", traits(failure.code).label},
         {"key", failure.safe.key},
         {"detail", failure.detail},
         {"at", fmt::format("{}:{}", file, failure.where.line())}});
}

}  // namespace pv::log
