// SPDX-License-Identifier: Apache-2.0
#include "platform/http/multipart.hpp"

#include <algorithm>

#include "platform/http/ascii.hpp"
#include "platform/text/unicode.hpp"

namespace pv::http {

namespace {

// One `name=value` of a header field; the value a token or a quoted string. `rest` starts behind a ';'.
struct Parameter {
  std::string_view name;
  std::string value;
};

std::optional<Parameter> next_parameter(std::string_view& rest) {
  rest = trim(rest);
  const auto equals = rest.find('=');
  if (equals == std::string_view::npos) return std::nullopt;
  Parameter parameter{.name = trim(rest.substr(0, equals)), .value = {}};
  if (!is_token(parameter.name)) return std::nullopt;
  rest = trim(rest.substr(equals + 1));
  if (rest.starts_with('"')) {
    std::size_t i = 1;
    for (; i < rest.size() && rest[i] != '"'; ++i) {
      // Only a quote or a backslash is ever escaped: browsers send a Windows path's backslash as it is.
      if (rest[i] == '\\' && i + 1 < rest.size() && (rest[i + 1] == '"' || rest[i + 1] == '\\')) ++i;
      parameter.value.push_back(rest[i]);
    }
    if (i >= rest.size()) return std::nullopt;
    rest.remove_prefix(i + 1);
  } else {
    const auto end = std::min(rest.find(';'), rest.size());
    parameter.value = std::string(trim(rest.substr(0, end)));
    if (!is_token(parameter.value)) return std::nullopt;
    rest.remove_prefix(end);
  }
  rest = trim(rest);
  if (rest.empty()) return parameter;
  if (rest.front() != ';') return std::nullopt;
  rest.remove_prefix(1);
  return parameter;
}

// The HTML standard's form encoding: browsers send these three, and only these, percent-encoded in names.
std::string unescaped(std::string text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto code = std::string_view(text).substr(i, 3);
    const char c = code == "%22" ? '"' : iequals(code, "%0d") ? '\r' : iequals(code, "%0a") ? '\n' : '\0';
    out.push_back(c == '\0' ? text[i] : c);
    if (c != '\0') i += 2;
  }
  return out;
}

bool is_text(std::string_view text) {
  return text::valid_utf8(text) &&
         std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t'; });
}

}  // namespace

std::optional<std::string> multipart_boundary(std::string_view content_type) {
  const auto semicolon = content_type.find(';');
  if (semicolon == std::string_view::npos || !iequals(media_type(content_type), "multipart/form-data")) return std::nullopt;
  auto rest = content_type.substr(semicolon + 1);
  std::optional<std::string> boundary;
  while (!trim(rest).empty()) {
    const auto parameter = next_parameter(rest);
    if (!parameter) return std::nullopt;
    if (!iequals(parameter->name, "boundary")) continue;
    if (boundary) return std::nullopt;
    boundary = parameter->value;
  }
  if (!boundary || boundary->empty() || boundary->size() > 70 || boundary->back() == ' ') return std::nullopt;
  const bool legal = std::all_of(boundary->begin(), boundary->end(),
                                 [](char c) { return is_alnum(c) || std::string_view("'()+_,-./:=? ").find(c) != std::string_view::npos; });
  return legal ? boundary : std::nullopt;
}

MultipartParser::MultipartParser(std::string boundary, PartSink& sink, MultipartLimits limits)
    : delimiter_("\r\n--" + std::move(boundary)), sink_(sink), limits_(limits) {}

MultipartParser::State MultipartParser::feed(std::string_view bytes) {
  held_.append(bytes);
  for (;;) {
    if (const auto state = step()) return *state;
  }
}

std::optional<MultipartParser::State> MultipartParser::step() {
  switch (place_) {
    case Place::Start: {
      // The first delimiter has no line break before it.
      const auto first = std::string_view(delimiter_).substr(2);
      if (held_.size() < first.size()) return std::string_view(first).starts_with(held_) ? State::More : State::Malformed;
      if (!held_.starts_with(first)) return State::Malformed;
      held_.erase(0, first.size());
      place_ = Place::AfterDelimiter;
      return std::nullopt;
    }
    case Place::AfterDelimiter:
      if (held_.size() < 2) return State::More;
      if (held_.starts_with("--")) {
        held_.erase(0, 2);
        place_ = Place::End;
        return std::nullopt;
      }
      if (!held_.starts_with("\r\n")) return State::Malformed;
      if (++parts_ > limits_.parts) return State::TooMany;
      held_.erase(0, 2);
      place_ = Place::Head;
      return std::nullopt;
    case Place::Head: {
      if (held_.starts_with("\r\n")) return State::Malformed;
      const auto end = held_.find("\r\n\r\n");
      if (end == std::string::npos) return held_.size() > limits_.part_head ? State::TooMany : State::More;
      if (end > limits_.part_head) return State::TooMany;
      const auto head = read_head(std::string_view(held_).substr(0, end));
      if (!head) return State::Malformed;
      // The line break that ends the head stays held: it is also the first of a delimiter that follows at once (an empty part).
      held_.erase(0, end + 2);
      at_break_ = true;
      place_ = Place::Data;
      if (!sink_.begin(*head)) return State::Stopped;
      return std::nullopt;
    }
    case Place::Data: {
      if (at_break_) {
        const auto known = std::min(held_.size(), delimiter_.size());
        const bool could_end = std::string_view(delimiter_).starts_with(std::string_view(held_).substr(0, known));
        if (could_end && known < delimiter_.size()) return State::More;
        if (!could_end) held_.erase(0, 2);
        at_break_ = false;
      }
      const auto found = held_.find(delimiter_);
      if (found != std::string::npos) {
        if (found > 0 && !sink_.data(std::string_view(held_).substr(0, found))) return State::Stopped;
        if (!sink_.end()) return State::Stopped;
        held_.erase(0, found + delimiter_.size());
        place_ = Place::AfterDelimiter;
        return std::nullopt;
      }
      // Only what could be the start of a delimiter is held back.
      std::size_t safe = held_.size();
      const auto tail = held_.size() > delimiter_.size() ? held_.size() - delimiter_.size() : 0;
      for (auto at = held_.find('\r', tail); at != std::string::npos; at = held_.find('\r', at + 1)) {
        if (std::string_view(delimiter_).starts_with(std::string_view(held_).substr(at))) {
          safe = at;
          break;
        }
      }
      if (safe > 0 && !sink_.data(std::string_view(held_).substr(0, safe))) return State::Stopped;
      held_.erase(0, safe);
      return State::More;
    }
    case Place::End:
      if (held_.empty() || held_ == "\r\n") return State::Done;
      return held_ == "\r" ? State::More : State::Malformed;
  }
  return State::Malformed;
}

std::optional<PartHead> MultipartParser::read_head(std::string_view head) const {
  PartHead part;
  bool named = false;
  while (!head.empty()) {
    const auto end = std::min(head.find("\r\n"), head.size());
    const auto line = head.substr(0, end);
    head.remove_prefix(std::min(end + 2, head.size()));
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || !is_token(line.substr(0, colon)) || !is_text(line)) return std::nullopt;
    const auto name = line.substr(0, colon);
    auto value = trim(line.substr(colon + 1));
    if (iequals(name, "content-type")) {
      if (iequals(media_type(value), "multipart/mixed")) return std::nullopt;
      part.content_type = std::string(value);
    } else if (iequals(name, "content-transfer-encoding")) {
      // Forbidden in forms (RFC 7578 §4.7) but for the values that change nothing.
      if (!iequals(value, "binary") && !iequals(value, "8bit") && !iequals(value, "7bit")) return std::nullopt;
    } else if (iequals(name, "content-disposition")) {
      if (named || !iequals(next_item(value, ';'), "form-data")) return std::nullopt;
      while (!trim(value).empty()) {
        const auto parameter = next_parameter(value);
        if (!parameter) return std::nullopt;
        if (iequals(parameter->name, "name")) {
          if (named) return std::nullopt;
          named = true;
          part.name = unescaped(parameter->value);
        } else if (iequals(parameter->name, "filename")) {
          if (part.filename) return std::nullopt;
          part.filename = unescaped(parameter->value);
        }
      }
    }
  }
  if (!named) return std::nullopt;
  return part;
}

}  // namespace pv::http
