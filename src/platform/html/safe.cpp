// SPDX-License-Identifier: Apache-2.0
#include "platform/html/safe.hpp"

#include <algorithm>
#include <array>

#include "platform/html/html_maker.hpp"

namespace pv::html {

namespace {

constexpr std::size_t kMaxUrl = 2048;

/// What RFC 3986 allows in path, query and fragment, without the quote marks, plus '%'. A backslash is not among it, since browsers
/// read it as a slash.
constexpr auto kUrlBytes = [] {
  std::array<bool, 256> allowed{};
  for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&()*+,;=:@/?%[]"))
    allowed[static_cast<unsigned char>(c)] = true;
  return allowed;
}();

/// Percent-encodes what may not stand in a URL as it is.
std::string encoded(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (kUrlBytes[byte]) {
      out += c;
    } else {
      out.append({'%', kDigits[byte >> 4], kDigits[byte & 15]});
    }
  }
  return out;
}

bool starts_with_scheme(std::string_view text, std::string_view scheme) {
  if (text.size() <= scheme.size() || text[scheme.size()] != ':') return false;
  return std::equal(scheme.begin(), scheme.end(), text.begin(),
                    [](char want, char have) { return want == (have >= 'A' && have <= 'Z' ? static_cast<char>(have - 'A' + 'a') : have); });
}

/// The URL made safe, or empty.
std::string made_safe(std::string_view text) {
  while (!text.empty() && static_cast<unsigned char>(text.front()) <= ' ') text.remove_prefix(1);
  while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ') text.remove_suffix(1);
  if (text.empty() || text.size() > kMaxUrl) return {};
  // Browsers drop tabs and newlines inside a URL; whoever writes them means to hide something.
  if (std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7F; })) return {};

  const auto hash = text.find('#');
  const std::string fragment = hash == std::string_view::npos ? std::string() : "#" + encoded(text.substr(hash + 1));
  const auto main = text.substr(0, hash);
  if (main.empty()) return fragment.size() > 1 ? fragment : std::string();
  if (main.front() == '/') {
    if (main.size() > 1 && (main[1] == '/' || main[1] == '\\')) return {};
    return encoded(main) + fragment;
  }
  if (starts_with_scheme(main, "http") || starts_with_scheme(main, "https")) {
    // What people paste may hold spaces and quotes; letters beyond ASCII are left to the parser, since they may be in the host.
    std::string ascii_encoded;
    for (const char c : main)
      static_cast<signed char>(c) < 0 ? ascii_encoded.push_back(c) : static_cast<void>(ascii_encoded += encoded({&c, 1}));
    const auto url = text::Url::parse(ascii_encoded);
    return url ? encoded(url->str()) + fragment : std::string();
  }
  if (starts_with_scheme(main, "mailto")) return main.size() > 7 ? "mailto:" + encoded(main.substr(7)) : std::string();
  if (starts_with_scheme(main, "tel")) {
    const auto number = main.substr(4);
    const bool plain = std::all_of(number.begin(), number.end(), [](char c) {
      return (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.' || c == '(' || c == ')';
    });
    return plain && !number.empty() ? "tel:" + std::string(number) : std::string();
  }
  return {};
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += c;
    }
  }
}

SafeHtml escape(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  append_escaped(out, text);
  return HtmlMaker::make(std::move(out));
}

SafeUrl SafeUrl::from(std::string_view untrusted) {
  auto url = made_safe(untrusted);
  return SafeUrl(url.empty() ? "#" : std::move(url));
}

SafeUrl SafeUrl::from(const text::Url& url) { return SafeUrl(url.str()); }

SafeJson::SafeJson(const json::value& value) {
  // None of these characters stands outside a string in JSON, so each may be written as an escape.
  const std::string plain = json::serialize(value);
  text_.reserve(plain.size() + plain.size() / 8);
  std::size_t kept = 0;
  const auto put = [&](std::size_t at, std::size_t length, std::string_view instead) {
    text_.append(plain, kept, at - kept).append(instead);
    kept = at + length;
  };
  for (std::size_t i = 0; i < plain.size(); ++i) {
    switch (plain[i]) {
      case '<': put(i, 1, "\\u003c"); break;
      case '>': put(i, 1, "\\u003e"); break;
      case '&': put(i, 1, "\\u0026"); break;
      case '\xE2':
        if (plain.compare(i, 3, "\xE2\x80\xA8") == 0) put(i, 3, "\\u2028");
        if (plain.compare(i, 3, "\xE2\x80\xA9") == 0) put(i, 3, "\\u2029");
        break;
      default: break;
    }
  }
  text_.append(plain, kept);
}

}  // namespace pv::html
