// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "platform/base/metrics.hpp"
#include "platform/http/address.hpp"
#include "platform/http/body.hpp"
#include "platform/http/failure.hpp"
#include "platform/http/head.hpp"
#include "platform/http/reply.hpp"
#include "platform/http/server.hpp"

namespace pv::http {

using ExceptionMapper = std::function<std::optional<Error>(const std::exception&)>;

/// What all listeners share.
struct ServerContext {
  ServerOptions options;
  const Clock& clock;
  std::vector<Network> trusted;
  ExceptionMapper mapper;
};

/// A site being served: what is worked out once from it.
class Service {
 public:
  Service(std::shared_ptr<const Site> site, const ServerContext& context, std::string listen_address);

  [[nodiscard]] const Site& site() const { return *site_; }
  [[nodiscard]] const ServerContext& context() const { return context_; }
  /// Whether `authority` (as sent) names this site, reached at `local` address.
  [[nodiscard]] bool accepts(std::string_view authority, const Address& local) const;
  [[nodiscard]] bool policy_has_nonce() const { return policy_has_nonce_; }

  /// Answers kept ready: for requests that could not be read, and for when no thread is free.
  enum class Ready { BadRequest, HeadTooLarge, Timeout, Expectation, NotImplemented, Version, Busy };
  [[nodiscard]] const Response& ready(Ready kind, const std::string& language) const;

  void count(int status, double amount = 1) const;
  void observe(double seconds) const { seconds_->observe(seconds); }

 private:
  std::shared_ptr<const Site> site_;
  const ServerContext& context_;
  std::optional<Address> listen_address_;
  std::string listen_name_;
  bool policy_has_nonce_ = false;
  std::map<std::pair<Ready, std::string>, Response> ready_;
  mutable std::array<std::atomic<metrics::Counter*>, 600> counters_{};
  metrics::Histogram* seconds_;
};

/// One request on its way.
struct Exchange {
  const Service& service;
  HeadFacts facts;  ///< its views are gone once the body was read
  Request request;
  std::string peer;  ///< the socket's other end
  Address local{};   ///< the socket's own address
  bool admitted = false;
  std::optional<Response> answered{};  ///< by the gate or the handler
  std::optional<Failure> failure{};
  Headers fields{};  ///< added to whatever is answered
  std::size_t max_body = 0;
  BodyKind body_kind = BodyKind::Memory;
};

/// Steps that need the head alone and never block, on the I/O thread: request id, framing limits, host, security headers, route, body
/// limit. What goes wrong stays in `exchange.failure`.
void run_head_steps(Exchange& exchange);
/// Session and permission; on a pool thread.
void run_admission(Exchange& exchange);
/// All the rest up to the finished answer (errors made into pages); on a pool thread. Never throws.
[[nodiscard]] Response run_to_answer(Exchange& exchange);

/// The same, made ready for the wire, with the request's conditions applied. Never throws.
[[nodiscard]] Outgoing run_to_wire(Exchange& exchange, bool close, const std::atomic<bool>& stopping);
/// Calls an event stream's function; what it throws is logged.
void run_stream(const Exchange& exchange, const EventStream& stream, std::shared_ptr<EventSender> sender);
/// The fields every answer of a site carries, for cached pages: they hold no nonce, so the policy's is taken out.
[[nodiscard]] Headers site_fields(const Site& site);

/// The path, or the route's pattern where the path holds a secret (`{token}` of a one-time link).
[[nodiscard]] std::string path_for_log(const Request& request);

/// The names of all steps in order, for the reader and the test.
[[nodiscard]] std::vector<std::string_view> step_names();

}  // namespace pv::http
