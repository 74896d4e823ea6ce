// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "platform/base/result.hpp"
#include "platform/base/time.hpp"

/// The only way out of the process: HTTP by libcurl with an address check at dial time, limits and deadlines.
namespace pv::net {

struct HeaderField {
  std::string name;
  std::string value;
};

/// A part of a multipart/form-data body.
struct FormPart {
  std::string name;
  std::string content;
  std::string filename;      ///< empty: a plain field
  std::string content_type;  ///< empty: none sent
};

struct Request {
  std::string method = "GET";
  std::string url;
  std::vector<HeaderField> headers;
  std::string body;
  std::vector<FormPart> form;                 ///< when not empty, sent instead of `body`
  Duration deadline = std::chrono::seconds(30);  ///< for the whole exchange, redirects included
  std::size_t max_answer = 4 << 20;           ///< bytes after decoding; more ends the exchange
  int max_redirects = 0;                      ///< each one is checked again; credentials are dropped across origins
};

struct Answer {
  int status = 0;
  std::vector<HeaderField> headers;
  std::string body;
  std::string final_url;
  [[nodiscard]] std::optional<std::string> header(std::string_view name) const;
};

/// How sure we are that a failed exchange had no effect.
enum class Sent {
  No,     ///< nothing left this machine: refused address, DNS, connect, TLS failed
  Maybe,  ///< the request may have been received
};

struct Failure {
  Error error;
  Sent sent = Sent::Maybe;
};
using Exchange = tl::expected<Answer, Failure>;

struct ClientOptions {
  /// "host:port" pairs that may lie on loopback or private addresses.
  std::vector<std::string> allow;
  std::string proxy;  ///< from the configuration only; the environment is never read
  std::string user_agent = "Portavoce";
};

/// True when a public service may never be dialled at this literal address: loopback, private, link-local, multicast,
/// documentation, shared (RFC 6890), mapped and translated forms of those.
[[nodiscard]] bool is_forbidden_address(std::string_view numeric_address);

/// Thread-safe; keeps connections. Asserts that no transaction is open on the calling thread.
class Client {
 public:
  explicit Client(ClientOptions options);
  ~Client();
  /// Blocks until the answer or the deadline.
  [[nodiscard]] Exchange send(const Request& request);
  void allow(std::string host_and_port);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// Set by the application to `db::in_transaction`, so that `net` needs no `db`.
void forbid_when(bool (*predicate)());

}  // namespace pv::net
