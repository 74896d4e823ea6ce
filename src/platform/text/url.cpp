// SPDX-License-Identifier: Apache-2.0
#include "platform/text/url.hpp"

#include <arpa/inet.h>
#include <unicode/uchar.h>
#include <unicode/uidna.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <boost/url/parse.hpp>
#include <boost/url/url.hpp>
#include <charconv>

#include "platform/base/assert.hpp"

namespace pv::text {
namespace {

constexpr std::size_t kMaxUrl = 2048;
constexpr std::string_view kHexDigits = "0123456789ABCDEF";

tl::unexpected<Error> refuse(const char* key) { return fail(Code::InvalidInput, key); }

bool is_alpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_hex(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
char to_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
int hex_value(char c) { return is_digit(c) ? c - '0' : to_lower(c) - 'a' + 10; }
/// RFC 3986 §2.3.
bool is_unreserved(char c) { return is_alpha(c) || is_digit(c) || c == '-' || c == '.' || c == '_' || c == '~'; }

void append_encoded(std::string& out, char c) {
  const auto byte = static_cast<unsigned char>(c);
  out += '%';
  out += kHexDigits[byte >> 4];
  out += kHexDigits[byte & 15];
}

bool starts_with_ignoring_case(std::string_view text, std::string_view lower_prefix) {
  return text.size() >= lower_prefix.size() &&
         std::equal(lower_prefix.begin(), lower_prefix.end(), text.begin(), [](char a, char b) { return a == to_lower(b); });
}

/// Makes any bytes a legal part of a URL: what RFC 3986 allows there stays, the rest is percent-encoded; escapes of unreserved
/// characters are undone and the others written in upper case (§6.2.2.1–2). A '%' that starts no escape is escaped itself.
std::string encode_part(std::string_view text, std::string_view also_allowed) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '%' && i + 2 < text.size() && is_hex(text[i + 1]) && is_hex(text[i + 2])) {
      const char decoded = static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2]));
      if (is_unreserved(decoded)) {
        out += decoded;
      } else {
        append_encoded(out, decoded);
      }
      i += 2;
    } else if (is_unreserved(c) || also_allowed.find(c) != std::string_view::npos) {
      out += c;
    } else {
      append_encoded(out, c);
    }
  }
  return out;
}

constexpr std::string_view kPathExtra = "!$&'()*+,;=:@/";
constexpr std::string_view kQueryExtra = "!$&'()*+,;=:@/?";

/// RFC 3986 §5.2.4 on an absolute path.
std::string remove_dot_segments(std::string_view path) {
  std::string out;
  std::size_t begin = 1;
  while (true) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    const std::string_view segment = path.substr(begin, end - begin);
    const bool last = end == path.size();
    if (segment == "..") {
      const std::size_t slash = out.rfind('/');
      out.resize(slash == std::string::npos ? 0 : slash);
      if (last) out += '/';
    } else if (segment == ".") {
      if (last) out += '/';
    } else {
      out += '/';
      out += segment;
    }
    if (last) return out;
    begin = end + 1;
  }
}

/// A name whose last label looks like a number is read as an address by browsers and resolvers, in forms ("0177.1", "0x7f")
/// that differ between them; only the canonical dotted form is taken.
bool looks_like_ipv4(std::string_view host) {
  const std::size_t dot = host.rfind('.');
  const std::string_view label = dot == std::string_view::npos ? host : host.substr(dot + 1);
  if (std::all_of(label.begin(), label.end(), is_digit)) return true;
  return label.starts_with("0x") && std::all_of(label.begin() + 2, label.end(), is_hex);
}

/// UTS #46 without transitional mapping, as browsers do.
Result<std::string> domain_to_ascii(std::string_view name) {
  UErrorCode status = U_ZERO_ERROR;
  static UIDNA* const idna =
      uidna_openUTS46(UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ | UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_NONTRANSITIONAL_TO_UNICODE, &status);
  PV_ASSERT(idna != nullptr);
  std::array<char, 512> buffer;
  UIDNAInfo info = UIDNA_INFO_INITIALIZER;
  status = U_ZERO_ERROR;
  const int32_t length = uidna_nameToASCII_UTF8(idna, name.data(), static_cast<int32_t>(name.size()), buffer.data(),
                                                static_cast<int32_t>(buffer.size()), &info, &status);
  // Hyphens in odd places are in use ("r3---sn.example.com").
  constexpr std::uint32_t kTolerated = UIDNA_ERROR_LEADING_HYPHEN | UIDNA_ERROR_TRAILING_HYPHEN | UIDNA_ERROR_HYPHEN_3_4;
  if (U_FAILURE(status) || (info.errors & ~kTolerated) != 0) return refuse("url.host");
  std::string host(buffer.data(), static_cast<std::size_t>(length));
  const bool plain = std::all_of(host.begin(), host.end(),
                                 [](char c) { return (c >= 'a' && c <= 'z') || is_digit(c) || c == '-' || c == '_' || c == '.'; });
  if (host.empty() || !plain || host.front() == '.' || host.back() == '.' || host.find("..") != std::string::npos) {
    return refuse("url.host");
  }
  if (looks_like_ipv4(host)) {
    in_addr address{};
    if (::inet_pton(AF_INET, host.c_str(), &address) != 1) return refuse("url.host");
    std::array<char, INET_ADDRSTRLEN> canonical{};
    ::inet_ntop(AF_INET, &address, canonical.data(), canonical.size());
    if (host != canonical.data()) return refuse("url.host");
  }
  return host;
}

/// Without brackets, in RFC 5952 form; zone ids are refused.
Result<std::string> ipv6_to_canonical(std::string_view literal) {
  in6_addr address{};
  if (literal.size() >= INET6_ADDRSTRLEN || ::inet_pton(AF_INET6, std::string(literal).c_str(), &address) != 1) {
    return refuse("url.host");
  }
  std::array<char, INET6_ADDRSTRLEN> canonical{};
  ::inet_ntop(AF_INET6, &address, canonical.data(), canonical.size());
  return std::string(canonical.data());
}

std::uint16_t default_port(std::string_view scheme) { return scheme == "https" ? 443 : 80; }

bool well_formed_utf8(std::string_view text) {
  const auto length = static_cast<int32_t>(text.size());
  const auto* data = reinterpret_cast<const uint8_t*>(text.data());
  int32_t i = 0;
  while (i < length) {
    UChar32 c = 0;
    U8_NEXT(data, i, length, c);
    if (c < 0) return false;
  }
  return true;
}

}  // namespace

Result<Url> Url::parse(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\n";
  const std::size_t first = text.find_first_not_of(kSpace);
  if (first == std::string_view::npos) return refuse("url.empty");
  text = text.substr(first, text.find_last_not_of(kSpace) - first + 1);
  const Error too_long(Code::InvalidInput, Message("url.too_long", {{"limit", static_cast<std::int64_t>(kMaxUrl)}}));
  if (text.size() > kMaxUrl) return fail(too_long);
  // Parsers disagree on these: some drop them, some take '\' for '/'.
  for (const char c : text) {
    if (static_cast<unsigned char>(c) <= ' ' || c == '\x7f' || c == '\\') return refuse("url.malformed");
  }
  if (!well_formed_utf8(text)) return refuse("url.malformed");

  Url url;
  const std::size_t colon = text.find(':');
  if (starts_with_ignoring_case(text, "https:")) {
    url.scheme_ = "https";
  } else if (starts_with_ignoring_case(text, "http:")) {
    url.scheme_ = "http";
  } else {
    return refuse("url.scheme");
  }
  std::string_view rest = text.substr(colon + 1);
  if (!rest.starts_with("//")) return refuse("url.malformed");
  rest.remove_prefix(2);

  const std::size_t authority_end = std::min(rest.find_first_of("/?#"), rest.size());
  std::string_view authority = rest.substr(0, authority_end);
  rest.remove_prefix(authority_end);
  if (authority.find('@') != std::string_view::npos) return refuse("url.user_info");
  std::string_view port;
  bool has_port = false;
  if (authority.starts_with('[')) {
    const std::size_t close = authority.find(']');
    if (close == std::string_view::npos) return refuse("url.host");
    url.host_ = PV_TRY(ipv6_to_canonical(authority.substr(1, close - 1)));
    const std::string_view after = authority.substr(close + 1);
    if (!after.empty() && after[0] != ':') return refuse("url.host");
    has_port = after.size() > 1;
    if (has_port) port = after.substr(1);
  } else {
    const std::size_t port_colon = authority.find(':');
    if (port_colon != std::string_view::npos) {
      port = authority.substr(port_colon + 1);
      has_port = !port.empty();  // RFC 3986 §6.2.3: an empty port is the default one
      authority = authority.substr(0, port_colon);
    }
    url.host_ = PV_TRY(domain_to_ascii(authority));
  }
  url.port_ = default_port(url.scheme_);
  if (has_port) {
    unsigned int number = 0;
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), number);
    if (error != std::errc{} || end != port.data() + port.size() || number == 0 || number > 65535) return refuse("url.port");
    url.port_ = static_cast<std::uint16_t>(number);
  }

  std::string_view fragment;
  const std::size_t hash = rest.find('#');
  const bool has_fragment = hash != std::string_view::npos;
  if (has_fragment) {
    fragment = rest.substr(hash + 1);
    rest = rest.substr(0, hash);
  }
  std::string_view query;
  const std::size_t mark = rest.find('?');
  const bool has_query = mark != std::string_view::npos;
  if (has_query) {
    query = rest.substr(mark + 1);
    rest = rest.substr(0, mark);
  }
  url.path_ = rest.empty() ? "/" : remove_dot_segments(encode_part(rest, kPathExtra));
  url.query_ = encode_part(query, kQueryExtra);
  url.text_ = url.origin() + url.path_;
  if (has_query) url.text_ += "?" + url.query_;
  if (has_fragment) url.text_ += "#" + encode_part(fragment, kQueryExtra);
  if (url.text_.size() > kMaxUrl) return fail(too_long);
  // A second, independent reading by the grammar of RFC 3986: both must see the same host and port.
  const auto read = boost::urls::parse_uri(url.text_);
  if (!read || read->has_userinfo() || read->encoded_path() != url.path_ || read->encoded_host_and_port() != url.authority()) {
    return refuse("url.malformed");
  }
  return url;
}

Result<Url> Url::resolve(std::string_view reference) const {
  const std::size_t colon = reference.find(':');
  // RFC 3986 §3.1: a scheme is a letter and letters, digits, '+', '-', '.'.
  const bool has_scheme = colon != std::string_view::npos && colon > 0 && is_alpha(reference[0]) &&
                          std::all_of(reference.begin(), reference.begin() + static_cast<std::ptrdiff_t>(colon),
                                      [](char c) { return is_alpha(c) || is_digit(c) || c == '+' || c == '-' || c == '.'; });
  if (has_scheme) return parse(reference);
  if (reference.starts_with("//")) return parse(scheme_ + ":" + std::string(reference));
  if (reference.starts_with('/')) return parse(origin() + std::string(reference));
  const std::string without_query = origin() + path_;
  if (reference.starts_with('?')) return parse(without_query + std::string(reference));
  if (reference.empty() || reference.starts_with('#')) { return parse(text_.substr(0, text_.find('#')) + std::string(reference)); }
  return parse(without_query.substr(0, without_query.rfind('/') + 1) + std::string(reference));
}

std::string Url::authority() const {
  std::string out = host_.find(':') == std::string::npos ? host_ : "[" + host_ + "]";
  if (port_ != default_port(scheme_)) out += ":" + std::to_string(port_);
  return out;
}

std::string Url::origin() const { return scheme_ + "://" + authority(); }

Url Url::with_path(std::string_view absolute_path) const {
  PV_ASSERT(absolute_path.starts_with('/'));
  std::string_view path = absolute_path.substr(0, absolute_path.find('#'));
  Url out;
  out.scheme_ = scheme_;
  out.host_ = host_;
  out.port_ = port_;
  const std::size_t mark = path.find('?');
  const bool has_query = mark != std::string_view::npos;
  if (has_query) {
    out.query_ = encode_part(path.substr(mark + 1), kQueryExtra);
    path = path.substr(0, mark);
  }
  const std::size_t last = path_.find_last_not_of('/');
  const std::string base = last == std::string::npos ? std::string() : path_.substr(0, last + 1);
  out.path_ = remove_dot_segments(base + encode_part(path, kPathExtra));
  out.text_ = out.origin() + out.path_;
  if (has_query) out.text_ += "?" + out.query_;
  return out;
}

std::string percent_encode(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    if (is_unreserved(c)) {
      out += c;
    } else {
      append_encoded(out, c);
    }
  }
  return out;
}

Result<std::string> percent_decode(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      out += text[i];
      continue;
    }
    if (i + 2 >= text.size() || !is_hex(text[i + 1]) || !is_hex(text[i + 2])) return refuse("url.escape");
    out += static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2]));
    i += 2;
  }
  return out;
}

namespace {

/// Where a URL in running text must end, whatever follows.
bool ends_url(UChar32 c) {
  if (c < 0 || c <= ' ' || (c >= 0x7f && c <= 0xa0)) return true;
  constexpr std::u32string_view kStops = U"<>\"`\\^{}|«»“”„‹›\u3000\u2028\u2029\u202f\u205f\ufeff";
  if (c >= 0x2000 && c <= 0x200b) return true;
  return kStops.find(static_cast<char32_t>(c)) != std::u32string_view::npos;
}

/// Cuts what belongs to the sentence and not to the link: "(see https://example.com/a_(b))." keeps one bracket.
std::string_view trim_sentence(std::string_view url) {
  constexpr std::array<std::string_view, 12> kMarks{".", ",", ";", ":", "!", "?", "'", "*", "_", "~", "…", "’"};
  auto round = std::count(url.begin(), url.end(), ')') - std::count(url.begin(), url.end(), '(');
  auto square = std::count(url.begin(), url.end(), ']') - std::count(url.begin(), url.end(), '[');
  while (!url.empty()) {
    const auto mark = std::find_if(kMarks.begin(), kMarks.end(), [url](std::string_view m) { return url.ends_with(m); });
    if (mark != kMarks.end()) {
      url.remove_suffix(mark->size());
    } else if (url.back() == ')' && round > 0) {
      --round;
      url.remove_suffix(1);
    } else if (url.back() == ']' && square > 0) {
      --square;
      url.remove_suffix(1);
    } else {
      break;
    }
  }
  return url;
}

bool joins_a_word(UChar32 c) { return c > 0x7f ? u_isalnum(c) != 0 : is_alpha(static_cast<char>(c)) || is_digit(static_cast<char>(c)); }

}  // namespace

std::vector<Span> find_urls(std::string_view text) {
  std::vector<Span> out;
  const auto* data = reinterpret_cast<const uint8_t*>(text.data());
  const auto length = static_cast<int32_t>(text.size());
  UChar32 before = ' ';
  int32_t i = 0;
  while (i < length) {
    const std::string_view here = text.substr(static_cast<std::size_t>(i));
    const bool starts = (data[i] == 'h' || data[i] == 'H') && !joins_a_word(before) &&
                        (starts_with_ignoring_case(here, "https://") || starts_with_ignoring_case(here, "http://"));
    if (!starts) {
      U8_NEXT(data, i, length, before);
      continue;
    }
    int32_t end = i;
    UChar32 c = 0;
    while (end < length) {
      int32_t next = end;
      U8_NEXT(data, next, length, c);
      if (ends_url(c)) break;
      end = next;
    }
    const std::string_view found = trim_sentence(text.substr(static_cast<std::size_t>(i), static_cast<std::size_t>(end - i)));
    if (Url::parse(found)) out.push_back({static_cast<std::size_t>(i), static_cast<std::size_t>(i) + found.size()});
    // The whole run is behind us, also when it was no URL: a second start inside it would make this quadratic.
    i = end;
    before = ' ';
  }
  return out;
}

}  // namespace pv::text
