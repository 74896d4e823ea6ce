// SPDX-License-Identifier: Apache-2.0
#include "platform/text/url.hpp"

#include <cstddef>
#include <cstdlib>
#include <span>
#include <string>
#include <string_view>

namespace {

using pv::text::Url;

void require(bool holds) {
  if (!holds) std::abort();
}

void check(const Url& url) {
  const std::string& text = url.str();
  for (const char c : text) require(static_cast<unsigned char>(c) > ' ' && static_cast<unsigned char>(c) < 0x7f);
  require(text.size() <= 2048);
  require(!url.host().empty() && url.port() != 0);
  require(url.scheme() == "http" || url.scheme() == "https");
  require(url.path().starts_with('/') && text.starts_with(url.origin() + url.path()));
  require(url.host().find_first_of("@/\\?#%<>\"") == std::string::npos);
  const auto again = Url::parse(text);
  require(again.has_value() && *again == url);
}

}  // namespace

/// The input is a URL, a reference read from a fixed base, an escaped text and a running text in turn.
void fuzz_one(std::span<const std::byte> input) {
  const std::string_view text(reinterpret_cast<const char*>(input.data()), input.size());
  if (const auto url = Url::parse(text)) check(*url);

  static const Url base = Url::parse("https://desk.example.org:8443/a/b?c=d").value();
  if (const auto url = base.resolve(text)) check(*url);
  const Url below = base.with_path("/" + std::string(text.substr(0, 300)));
  require(below.origin() == base.origin());
  check(below);

  require(pv::text::percent_decode(pv::text::percent_encode(text)).value() == text);
  std::size_t last = 0;
  for (const auto& span : pv::text::find_urls(text)) {
    require(span.begin >= last && span.begin < span.end && span.end <= text.size());
    require(Url::parse(text.substr(span.begin, span.end - span.begin)).has_value());
    last = span.end;
  }
}
