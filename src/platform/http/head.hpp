// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/http/message.hpp"

/// From the bytes of a request's head to a Request. Pure: the connection and the fuzz target run the same code. The grammar is
/// Beast's (parser.cpp); here stands what we refuse beyond it, because two readers of one message (we and a proxy before us) that
/// disagree are an attack (RFC 9112 §11.2).
namespace pv::http {

/// A head as the parser saw it; all views point into the connection's buffer.
struct RawHead {
  std::string_view method;
  std::string_view target;
  int version = 11;
  std::vector<std::pair<std::string_view, std::string_view>> fields;
};

/// Finds the end of a head in bytes that arrive in pieces, and refuses what no honest client sends: a bare LF or CR, NUL, a
/// folded field (RFC 9112 §5.2).
class HeadScanner {
 public:
  enum class State { More, Complete, Bad, TooLarge };
  /// `buffer` starts at the head and only grows between calls.
  [[nodiscard]] State scan(std::string_view buffer, std::size_t limit);
  [[nodiscard]] std::size_t size() const { return size_; }  ///< of the complete head, with its empty line

 private:
  std::size_t line_ = 0;
  std::size_t seen_ = 0;
  std::size_t size_ = 0;
};

/// What the connection needs to know of a head before it makes a Request of it.
struct HeadFacts {
  Method method = Method::Get;
  std::string_view target;  ///< origin form: path and query
  std::string_view host;    ///< authority, as sent
  std::optional<std::uint64_t> content_length;
  bool chunked = false;
  bool keep_alive = true;
  bool expect_continue = false;
  bool accepts_gzip = false;
  bool forwarded = false;  ///< a proxy left its mark
  std::string_view if_none_match;
  std::string_view if_modified_since;
  std::string_view accept_language;
  std::string_view forwarded_host;  ///< to be believed from a trusted proxy only

  [[nodiscard]] bool has_body() const { return chunked || content_length.value_or(0) > 0; }
};

/// 0, or the status to refuse with: 400, 417, 431, 501. Allocates nothing.
[[nodiscard]] int examine(const RawHead& head, HeadFacts& facts);

/// The request but for what the connection knows (remote, id, received). Code::InvalidInput "http.bad_request" for a target that is
/// not a clean path: "..", "//", NUL and other control characters, encoded slashes, ill-formed UTF-8 or percent encoding.
[[nodiscard]] Result<Request> to_request(const RawHead& head, const HeadFacts& facts);

/// Decodes and checks the path of a target (without its query).
[[nodiscard]] std::optional<std::string> clean_path(std::string_view raw);
/// "a=1&b=x+y", for queries and urlencoded forms. Nothing when ill-formed or more than `max` fields.
[[nodiscard]] std::optional<Params> parse_urlencoded(std::string_view text, std::size_t max = 1000);
/// Whether an Accept-Encoding value allows gzip.
[[nodiscard]] bool allows_gzip(std::string_view accept_encoding);
/// The best of `languages` for an Accept-Language value, by primary subtag; the first when none fits.
[[nodiscard]] const std::string& choose_language(std::string_view accept_language, std::span<const std::string> languages);

/// Beast's request parser behind a plain face. One request at a time.
class RequestParser {
 public:
  RequestParser();
  ~RequestParser();
  RequestParser(const RequestParser&) = delete;
  RequestParser& operator=(const RequestParser&) = delete;

  /// Starts a request with its complete head. 0, or the status to refuse with: 400 for broken grammar, 505. `head()` is valid until
  /// the next call.
  [[nodiscard]] int read_head(std::string_view bytes);
  [[nodiscard]] const RawHead& head() const;

  struct Fed {
    std::size_t used = 0;
    bool done = false;
    bool bad = false;
  };
  /// Takes body bytes (framed by length or chunks) and appends what they carry to `data`. Unused bytes are given again with more behind.
  [[nodiscard]] Fed feed(std::string_view bytes, std::string& data);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace pv::http
