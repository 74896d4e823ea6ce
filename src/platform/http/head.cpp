// SPDX-License-Identifier: Apache-2.0
#include "platform/http/head.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "platform/http/ascii.hpp"
#include "platform/text/unicode.hpp"

namespace pv::http {

namespace {

constexpr std::size_t kMaxFields = 100;
constexpr std::size_t kMaxCookies = 100;

std::optional<Method> parse_method(std::string_view text) {
  constexpr std::array kAll{Method::Get, Method::Head, Method::Post, Method::Put, Method::Patch, Method::Delete, Method::Options};
  for (const auto method : kAll)
    if (to_string(method) == text) return method;
  return std::nullopt;
}

int hex_value(char c) {
  if (is_digit(c)) return c - '0';
  c = lower(c);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

std::optional<std::string> percent_decoded(std::string_view text, bool plus_is_space) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '+' && plus_is_space) {
      out.push_back(' ');
    } else if (text[i] == '%') {
      if (i + 2 >= text.size()) return std::nullopt;
      const int high = hex_value(text[i + 1]);
      const int low = hex_value(text[i + 2]);
      if (high < 0 || low < 0) return std::nullopt;
      out.push_back(static_cast<char>(high * 16 + low));
      i += 2;
    } else {
      out.push_back(text[i]);
    }
  }
  return out;
}

bool is_authority(std::string_view text) {
  return !text.empty() && text.size() <= 255 && std::all_of(text.begin(), text.end(), [](char c) {
    return is_alnum(c) || c == '.' || c == '-' || c == '_' || c == ':' || c == '[' || c == ']';
  });
}

// RFC 9112 §3.2: origin form, absolute form (its authority then replaces Host), or `*` for OPTIONS.
bool read_target(std::string_view target, HeadFacts& facts) {
  for (const char c : target)
    if (static_cast<unsigned char>(c) <= 0x20 || static_cast<unsigned char>(c) >= 0x7f || c == '#') return false;
  if (target == "*") {
    if (facts.method != Method::Options) return false;
    facts.target = "/";
    return true;
  }
  if (target.starts_with('/')) {
    facts.target = target;
    return true;
  }
  const auto colon = target.find("://");
  if (colon == std::string_view::npos) return false;
  if (const auto scheme = target.substr(0, colon); !iequals(scheme, "http") && !iequals(scheme, "https")) return false;
  auto rest = target.substr(colon + 3);
  const auto end = std::min(rest.find('/'), rest.find('?'));
  facts.host = rest.substr(0, end);
  facts.target = end == std::string_view::npos ? std::string_view("/") : rest.substr(end);
  return facts.target.starts_with('/');
}

void read_cookies(std::string_view value, std::map<std::string, std::string, std::less<>>& cookies) {
  while (!value.empty() && cookies.size() < kMaxCookies) {
    const auto item = next_item(value, ';');
    const auto equals = item.find('=');
    if (equals == std::string_view::npos) continue;
    const auto name = trim(item.substr(0, equals));
    auto content = trim(item.substr(equals + 1));
    if (content.size() >= 2 && content.front() == '"' && content.back() == '"') content = content.substr(1, content.size() - 2);
    // The first of a name wins: browsers send the more specific path first (RFC 6265 §5.4).
    if (is_token(name)) cookies.emplace(name, content);
  }
}

}  // namespace

HeadScanner::State HeadScanner::scan(std::string_view buffer, std::size_t limit) {
  for (;;) {
    const auto feed = buffer.find('\n', seen_);
    if (feed == std::string_view::npos) break;
    const auto line = buffer.substr(line_, feed - line_);
    if (line.empty() || line.find('\r') + 1 != line.size() || line.find('\0') != std::string_view::npos) return State::Bad;
    if (feed + 1 > limit) return State::TooLarge;
    if (line.size() == 1) {
      if (line_ == 0) return State::Bad;
      size_ = feed + 1;
      return State::Complete;
    }
    if (line.front() == ' ' || line.front() == '\t') return State::Bad;
    line_ = seen_ = feed + 1;
  }
  // Only the unfinished line: behind a complete head there may be a body of any bytes.
  if (buffer.find('\0', seen_) != std::string_view::npos) return State::Bad;
  seen_ = buffer.size();
  return seen_ >= limit ? State::TooLarge : State::More;
}

int examine(const RawHead& head, HeadFacts& facts) {
  const auto method = parse_method(head.method);
  if (!method) return 501;
  facts.method = *method;
  if (head.fields.size() > kMaxFields) return 431;
  facts.keep_alive = head.version == 11;
  bool has_host = false;
  bool has_coding = false;
  for (const auto& [name, value] : head.fields) {
    switch (name.size()) {
      case 3: facts.forwarded |= iequals(name, "via"); break;
      case 4:
        if (iequals(name, "host")) {
          if (has_host) return 400;
          has_host = true;
          facts.host = value;
        }
        break;
      case 6:
        if (iequals(name, "expect")) {
          if (!iequals(value, "100-continue")) return 417;
          facts.expect_continue = true;
        }
        break;
      case 9: facts.forwarded |= iequals(name, "forwarded") || iequals(name, "x-real-ip"); break;
      case 10:
        if (iequals(name, "connection")) {
          for (auto rest = value; !rest.empty();)
            if (iequals(next_item(rest, ','), "close")) facts.keep_alive = false;
        }
        break;
      case 13:
        if (iequals(name, "if-none-match")) facts.if_none_match = value;
        break;
      case 14:
        if (iequals(name, "content-length")) {
          // A list of lengths, even of equal ones, is legal to accept and never sent by an honest client.
          std::uint64_t length = 0;
          if (facts.content_length || value.empty() || !std::all_of(value.begin(), value.end(), is_digit)) return 400;
          if (std::from_chars(value.data(), value.data() + value.size(), length).ec != std::errc{}) return 400;
          facts.content_length = length;
        }
        break;
      case 15:
        if (iequals(name, "accept-encoding")) facts.accepts_gzip = allows_gzip(value);
        if (iequals(name, "accept-language")) facts.accept_language = value;
        facts.forwarded |= iequals(name, "x-forwarded-for");
        break;
      case 16:
        if (iequals(name, "x-forwarded-host")) {
          facts.forwarded = true;
          facts.forwarded_host = value;
        }
        break;
      case 17:
        if (iequals(name, "transfer-encoding")) {
          if (has_coding || head.version != 11) return 400;
          has_coding = true;
          if (!iequals(value, "chunked")) return value.find(',') == std::string_view::npos && is_token(value) ? 501 : 400;
          facts.chunked = true;
        }
        if (iequals(name, "if-modified-since")) facts.if_modified_since = value;
        facts.forwarded |= iequals(name, "x-forwarded-proto");
        break;
      default: break;
    }
  }
  if (facts.content_length && has_coding) return 400;
  if (!has_host) return 400;
  if (!read_target(head.target, facts)) return 400;
  if (!is_authority(facts.host)) return 400;
  // HTTP/1.0 has no interim answers (RFC 9110 §10.1.1).
  if (head.version == 10) facts.expect_continue = false;
  return 0;
}

std::optional<std::string> clean_path(std::string_view raw) {
  if (!raw.starts_with('/')) return std::nullopt;
  for (std::size_t i = 0; i + 2 < raw.size(); ++i)
    if (raw[i] == '%' && (raw.substr(i + 1, 2) == "2f" || raw.substr(i + 1, 2) == "2F")) return std::nullopt;
  auto path = percent_decoded(raw, false);
  if (!path || !text::valid_utf8(*path)) return std::nullopt;
  for (const char c : *path)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f || c == '\\') return std::nullopt;
  for (std::size_t begin = 1; begin <= path->size();) {
    const auto end = std::min(path->find('/', begin), path->size());
    const auto segment = std::string_view(*path).substr(begin, end - begin);
    if (segment == "." || segment == ".." || (segment.empty() && end != path->size())) return std::nullopt;
    begin = end + 1;
  }
  return path;
}

std::optional<Params> parse_urlencoded(std::string_view text, std::size_t max) {
  Params params;
  while (!text.empty()) {
    const auto end = text.find('&');
    const auto pair = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (pair.empty()) continue;
    if (params.fields().size() >= max) return std::nullopt;
    const auto equals = pair.find('=');
    auto name = percent_decoded(pair.substr(0, equals), true);
    auto value = equals == std::string_view::npos ? std::optional<std::string>("") : percent_decoded(pair.substr(equals + 1), true);
    if (!name || !value || !text::valid_utf8(*name) || !text::valid_utf8(*value)) return std::nullopt;
    if (name->find('\0') != std::string::npos || value->find('\0') != std::string::npos) return std::nullopt;
    params.add(*std::move(name), *std::move(value));
  }
  return params;
}

namespace {
// "q=0", "q=0.000" refuse (RFC 9110 §12.4.2).
double quality(std::string_view parameters) {
  while (!parameters.empty()) {
    const auto parameter = next_item(parameters, ';');
    if (parameter.size() < 3 || lower(parameter[0]) != 'q' || parameter[1] != '=') continue;
    double value = 0;
    const auto text = parameter.substr(2);
    if (std::from_chars(text.data(), text.data() + text.size(), value).ec != std::errc{}) return 0;
    return value;
  }
  return 1;
}
}  // namespace

bool allows_gzip(std::string_view header) {
  bool any = false;
  while (!header.empty()) {
    auto item = next_item(header, ',');
    const auto coding = next_item(item, ';');
    if (iequals(coding, "gzip") || iequals(coding, "x-gzip")) return item.empty() || quality(item) > 0;
    if (coding == "*") any = quality(item) > 0;
  }
  return any;
}

const std::string& choose_language(std::string_view header, std::span<const std::string> languages) {
  const std::string* best = &languages.front();
  double best_quality = 0;
  while (!header.empty()) {
    auto item = next_item(header, ',');
    auto range = next_item(item, ';');
    range = range.substr(0, range.find('-'));
    for (const auto& language : languages) {
      if (!iequals(range, language)) continue;
      if (const double q = quality(item); q > best_quality) {
        best = &language;
        best_quality = q;
      }
    }
  }
  return *best;
}

Result<Request> to_request(const RawHead& head, const HeadFacts& facts) {
  Request request;
  request.method = facts.method;
  request.target = std::string(head.target);
  request.host = lower(facts.host);
  const auto question = facts.target.find('?');
  auto path = clean_path(facts.target.substr(0, question));
  if (!path) return fail(Code::InvalidInput, "http.bad_request", "path");
  request.path = *std::move(path);
  if (question != std::string_view::npos) {
    auto query = parse_urlencoded(facts.target.substr(question + 1));
    if (!query) return fail(Code::InvalidInput, "http.bad_request", "query");
    request.query = *std::move(query);
  }
  for (const auto& [name, value] : head.fields) {
    request.headers.add(std::string(name), std::string(value));
    if (iequals(name, "cookie")) read_cookies(value, request.cookies);
  }
  return request;
}

}  // namespace pv::http
