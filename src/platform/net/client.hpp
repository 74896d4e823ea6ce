// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
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
  std::vector<FormPart> form;                    ///< when not empty, sent instead of `body`
  Duration deadline = std::chrono::seconds(30);  ///< for the whole exchange, redirects included
  std::size_t max_answer = 4 << 20;              ///< bytes after decoding; more ends the exchange
  /// 0: a redirect is an answer like any other. Each one followed is checked again. Across origins only `Accept*`, conditional
  /// and range headers go along, and a request with a body is not followed ("net.redirect_refused").
  int max_redirects = 0;
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
  /// "host:port" pairs ("localhost:2583", "[::1]:8080") that may lie on loopback or private addresses and on any port; matched
  /// against the URL's text, not against what the name resolves to.
  std::vector<std::string> allow;
  /// From the configuration only; the environment is never read. Names are then resolved by the proxy, which decides what lies
  /// behind them; addresses in URLs are still checked here. Hosts of `allow` are reached without it.
  std::string proxy;
  std::string user_agent = "Portavoce";
  std::string authorities;  ///< folder of certificate authorities by hash (`openssl rehash`); empty: the system's
};

/// True when a public service may never be dialled at this literal address: loopback, private, link-local, multicast,
/// documentation, shared (RFC 6890), mapped and translated forms of those, 6to4 and Teredo; and for anything that is not the
/// canonical text of an address.
[[nodiscard]] bool is_forbidden_address(std::string_view numeric_address);

/// Errors are "net.*" (or "url.*" for the address itself): Code::InvalidInput for an address that is malformed or refused,
/// Code::UpstreamUnavailable or Code::Timeout when the exchange may be tried again, Code::UpstreamUnknown when a request other
/// than GET and HEAD may have had its effect, Code::UpstreamRejected for answers that break our limits or the protocol.
/// Such a request also never goes over a kept connection, since a peer that closes it would make libcurl send it again.
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
