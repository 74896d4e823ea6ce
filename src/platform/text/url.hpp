// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/result.hpp"

namespace pv::text {

/// An absolute http or https URL, normalised (RFC 3986 §6.2.2): lower-case scheme and host (IDNA to ASCII by UTS #46), default
/// port removed, path never empty, dot segments removed. User info is refused, as are addresses in any but their canonical
/// form. White space around is ignored; characters that a URL may not hold are percent-encoded in path, query and fragment and
/// refused in the host. At most 2,048 bytes. Errors: Code::InvalidInput "url.*".
class Url {
 public:
  [[nodiscard]] static Result<Url> parse(std::string_view text);
  [[nodiscard]] const std::string& str() const { return text_; }  ///< with its fragment, if any
  [[nodiscard]] const std::string& scheme() const { return scheme_; }
  [[nodiscard]] const std::string& host() const { return host_; }    ///< without brackets for IPv6
  [[nodiscard]] std::uint16_t port() const { return port_; }         ///< the default one when absent
  [[nodiscard]] std::string origin() const;                          ///< "https://example.com[:8443]"
  [[nodiscard]] std::string authority() const;                       ///< "example.com[:8443]"
  [[nodiscard]] const std::string& path() const { return path_; }    ///< percent-encoded, starts with '/'
  [[nodiscard]] const std::string& query() const { return query_; }  ///< without '?'
  /// RFC 3986 §5.2: a reference (a Location header) read from this URL.
  [[nodiscard]] Result<Url> resolve(std::string_view reference) const;
  /// This URL's origin with another path (and query) appended to its own path without a trailing '/'.
  [[nodiscard]] Url with_path(std::string_view absolute_path) const;
  bool operator==(const Url&) const = default;

 private:
  std::string text_, scheme_, host_, path_, query_;
  std::uint16_t port_ = 0;
};

[[nodiscard]] std::string percent_encode(std::string_view text);  ///< all but unreserved
/// Any bytes may come out. Code::InvalidInput "url.escape" on a '%' without two hexadecimal digits.
[[nodiscard]] Result<std::string> percent_decode(std::string_view text);

/// A link, mention or tag found in running text, by byte offsets.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
};
/// http(s) URLs in running text; trailing punctuation and an unbalanced closing bracket are left out.
[[nodiscard]] std::vector<Span> find_urls(std::string_view text);

}  // namespace pv::text
