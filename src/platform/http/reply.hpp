// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "platform/http/head.hpp"
#include "platform/http/message.hpp"
#include "platform/http/prepared.hpp"

namespace pv::http {

/// An open file descriptor; closed with its owner.
class OpenFile {
 public:
  explicit OpenFile(int fd) : fd_(fd) {}
  ~OpenFile();
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  [[nodiscard]] int fd() const { return fd_; }

 private:
  int fd_;
};

/// An answer as it goes on the wire: the head, then memory or a stretch of a file.
struct Outgoing {
  int status = 200;
  std::string head;
  std::string body;                          ///< owns `view` when the body was made for this answer
  std::shared_ptr<const CachedBody> shared;  ///< owns `view` when it comes from the cache
  std::string_view view;
  std::shared_ptr<OpenFile> file;
  std::uint64_t offset = 0;
  std::uint64_t length = 0;
  EventStream events;
  bool close = false;

  Outgoing() = default;
  Outgoing(Outgoing&&) = default;
  Outgoing& operator=(Outgoing&&) = default;
  /// `view` of an own body is taken last, when the object no longer moves.
  [[nodiscard]] std::string_view memory() const { return shared ? view : std::string_view(body); }
};

/// What of the request decides how an answer is sent.
struct ReplyContext {
  Method method = Method::Get;
  bool accepts_gzip = false;
  bool close = false;
  std::string if_none_match;
  std::string if_modified_since;
  std::string range;
  std::string if_range;
  Instant now;
};
[[nodiscard]] ReplyContext reply_context(const Request& request, bool accepts_gzip, bool close, Instant now);

/// Applies conditions (RFC 9110 §13), ranges of files (§14), compression and HEAD, and writes the head. Never fails: a file that
/// cannot be opened is a 404.
[[nodiscard]] Outgoing make_reply(Response response, const ReplyContext& context);

/// Whether If-Modified-Since says that the reader's copy is fresh (RFC 9110 §13.1.3). False where either is missing or is no date.
[[nodiscard]] bool unmodified_since(std::string_view if_modified_since, std::string_view last_modified);

/// The heads of a cached page, made once.
[[nodiscard]] std::unique_ptr<const PreparedHeads> prepare_heads(const Response& response, const CachedBody& body, const Headers& fields,
                                                                 const Site* site);
/// "HTTP/1.1 200 OK\r\nDate: …\r\n" with the date in a fixed place.
[[nodiscard]] std::string status_line(int status);

}  // namespace pv::http
