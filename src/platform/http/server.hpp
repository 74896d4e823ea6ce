// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/time.hpp"
#include "platform/http/route.hpp"

namespace pv::http {

/// What a site asks of the application; called on pool threads. Platform knows neither sessions nor pages.
class Gate {
 public:
  virtual ~Gate() = default;
  /// Reads session or token, sets `principal` and `language`, checks the route's access and permission. Runs before the body's
  /// handler and after the Host check. May answer by itself (redirect to sign-in) by returning a Response.
  [[nodiscard]] virtual Result<std::optional<Response>> admit(Request& request, const Route& route) = 0;
  /// A page or problem document for a failure, in the request's language. Also called by `Server::listen` for the answers that
  /// are kept ready for when no request could be read or no thread is free: `request` then has a language, a host and nothing more.
  /// The server puts in the exact status where a code has no own one (400, 405, 408, 421, 431…).
  [[nodiscard]] virtual Response present(const Error& error, const Request& request) = 0;
  /// The secret a CSRF token is bound to (the session's id); empty: no session, the token is bound to the anonymous cookie.
  [[nodiscard]] virtual std::string csrf_secret(const Request& request) = 0;
  /// What a page belongs to within its session (the brand it shows): its tokens carry it. At most 64 bytes; empty: nothing.
  [[nodiscard]] virtual std::string csrf_scope(const Request& /*request*/) { return {}; }
  /// The request's token is right and was made for a page of `scope`. May answer by itself, before any handler sees the request,
  /// where what is asked for now belongs elsewhere.
  [[nodiscard]] virtual Result<std::optional<Response>> admit_page(const Request& /*request*/, std::string_view /*scope*/) {
    return std::optional<Response>{};
  }
};

/// A finished public page answered on the I/O thread without a pool thread.
class PageCache {
 public:
  virtual ~PageCache() = default;
  /// Key: host, path with query, language. Null: not cached. Must not block.
  [[nodiscard]] virtual std::shared_ptr<const Response> find(std::string_view host, std::string_view target, std::string_view language) = 0;
};

/// The address under which the outside knows a site. May change while the site is served; thread-safe.
class PublicUrl {
 public:
  struct Name {
    std::string origin;  ///< both empty: none
    std::string authority;
  };
  PublicUrl() : name_(std::make_shared<const Name>()) {}
  /// Empty: none. Throws std::invalid_argument, and changes nothing, for what is no URL: it would open the site to every Host.
  PublicUrl& operator=(const std::string& url);
  [[nodiscard]] std::shared_ptr<const Name> name() const { return name_.load(); }
  /// Grows after each change: what was worked out from an earlier name is out of date.
  [[nodiscard]] std::uint64_t changes() const { return changes_.load(); }

 private:
  std::atomic<std::shared_ptr<const Name>> name_;
  std::atomic<std::uint64_t> changes_{0};
};

/// One origin: its routes, its gate, the hosts it answers to. Fixed once it listens, but for its public address.
struct Site {
  std::string name;  ///< for metrics and logs: "desk", "newsroom"
  RouteTable routes;
  Gate* gate = nullptr;                 ///< outlives the site
  PageCache* cache = nullptr;           ///< optional
  PublicUrl public_url;                 ///< with one, another Host is 421; empty: localhost, loopback and the listen address
  std::string content_security_policy;  ///< `{nonce}` is replaced per request
  /// Appended to cookie names (the port), since ports do not separate cookies. The server does it: it renames what `Set-Cookie` of
  /// an answer sets, and a request shows only this site's cookies, under their plain names.
  std::string cookie_suffix;
  std::vector<std::string> languages{"it", "en"};  ///< what Accept-Language chooses from; the first is the fallback
};

struct Limits {
  std::size_t max_connections = 4096;
  std::size_t max_head = 16 * 1024;
  std::chrono::seconds head_time{10};
  std::chrono::seconds body_time{60};  ///< without progress
  std::chrono::seconds idle_time{60};
  std::chrono::seconds heartbeat{15};  ///< of silent event streams, so that proxies keep them open
  std::size_t queue = 512;             ///< waiting requests; more is 503 with Retry-After
  int io_threads = 1;
  int pool_threads = 8;
};

struct ServerOptions {
  Limits limits;
  std::vector<std::string> trusted_proxies;  ///< addresses or CIDR
  std::string temp_dir;                      ///< for streamed bodies
};

class Server {
 public:
  Server(ServerOptions options, const Clock& clock);
  ~Server();
  /// Starts listening (port 0: any) for `site`; gives the port. May be called while running. Code::Conflict when in use.
  [[nodiscard]] Result<unsigned short> listen(const std::string& address, unsigned short port, std::shared_ptr<const Site> site);
  void start();
  /// What a thrown exception is, where it is more than Code::Internal (a full disk is Code::Unavailable). Set before `start`.
  void set_exception_mapper(std::function<std::optional<Error>(const std::exception&)> mapper);
  /// Stops accepting, answers what is running for at most `grace`, closes streams, returns. A handler that never returns holds it.
  void stop(Duration grace);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// The token a form carries in `_csrf` or a script in `X-CSRF-Token`; checked for each unsafe method unless Token or Signed, and for
/// a safe one of a Member route where the header is there. `scope` stands in it to be read, and cannot be changed.
[[nodiscard]] std::string csrf_token(std::string_view secret, std::string_view scope = {});
/// The scope of a right token; nothing for any other.
[[nodiscard]] std::optional<std::string> csrf_scope(std::string_view secret, std::string_view token);
[[nodiscard]] bool csrf_valid(std::string_view secret, std::string_view token);
/// The 32-byte key of CSRF tokens; set once at start.
void set_csrf_key(std::string key);

}  // namespace pv::http
