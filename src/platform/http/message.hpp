// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "platform/base/json.hpp"
#include "platform/base/result.hpp"
#include "platform/base/time.hpp"

namespace pv::http {

enum class Method { Get, Head, Post, Put, Patch, Delete, Options };
[[nodiscard]] std::string_view to_string(Method method);

/// Header fields in order; names compare without case.
class Headers {
 public:
  void add(std::string name, std::string value);
  void set(std::string_view name, std::string value);  ///< replaces all of that name
  void erase(std::string_view name);
  [[nodiscard]] std::optional<std::string_view> get(std::string_view name) const;  ///< the first
  [[nodiscard]] bool has(std::string_view name) const { return get(name).has_value(); }
  [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& all() const { return fields_; }

 private:
  std::vector<std::pair<std::string, std::string>> fields_;
};

/// Decoded query or form fields, in order.
class Params {
 public:
  void add(std::string name, std::string value) { fields_.emplace_back(std::move(name), std::move(value)); }
  [[nodiscard]] std::optional<std::string> get(std::string_view name) const;  ///< the first
  [[nodiscard]] std::string get_or(std::string_view name, std::string_view fallback) const;
  [[nodiscard]] std::vector<std::string> all(std::string_view name) const;
  [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& fields() const { return fields_; }

 private:
  std::vector<std::pair<std::string, std::string>> fields_;
};

/// A body or part that was streamed to a file; the file is removed with the last owner.
class TempFile {
 public:
  TempFile(std::string path, std::uint64_t size) : path_(std::move(path)), size_(size) {}
  ~TempFile();
  TempFile(const TempFile&) = delete;
  TempFile& operator=(const TempFile&) = delete;
  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] std::uint64_t size() const { return size_; }

 private:
  std::string path_;
  std::uint64_t size_;
};

struct Upload {
  std::string field;
  std::string filename;      ///< as sent: untrusted, for display only
  std::string content_type;  ///< as sent: untrusted
  std::shared_ptr<TempFile> file;
};

/// Who calls. Set by the application's gate; an area casts it to its own type. Platform knows nothing about it.
struct Principal {
  virtual ~Principal() = default;
};

struct Route;

struct Request {
  Method method = Method::Get;
  std::string path;    ///< decoded, normalised, starts with '/'; "..", "//" and NUL are refused before
  std::string target;  ///< as sent
  Params query;
  Headers headers;
  std::map<std::string, std::string, std::less<>> cookies;
  std::string body;                     ///< when the route keeps bodies in memory
  std::shared_ptr<TempFile> body_file;  ///< when the route streams bodies to a file
  Params form;                          ///< urlencoded or multipart fields, parsed for POST of those types
  std::vector<Upload> uploads;
  std::map<std::string, std::string, std::less<>> captures;  ///< `{id}` of the route
  std::string host;                                          ///< authority, lower case, checked against the site
  std::string origin;                                        ///< "http://localhost:8080" as the outside sees this site
  std::string remote;                                        ///< client address (from X-Forwarded-For only behind a trusted proxy)
  std::string id;                                            ///< request id
  Instant received;
  std::string language = "it";  ///< chosen by the gate, else by Accept-Language
  std::string csp_nonce;        ///< filled when the site's policy holds `{nonce}`
  std::string csrf_secret;      ///< what `csrf_token()` binds to: the gate's secret, else the anonymous cookie; filled after `admit`
  std::string csrf_scope;       ///< what a page made for this request belongs to, by the gate; filled with the secret
  const Route* route = nullptr;
  std::shared_ptr<const Principal> principal;

  [[nodiscard]] std::string_view capture(std::string_view name) const;  ///< empty when absent (a bug)
  [[nodiscard]] std::string_view cookie(std::string_view name) const;   ///< empty when absent
  [[nodiscard]] bool is_htmx() const { return headers.get("HX-Request") == "true"; }
  /// The body as a JSON object; Code::InvalidInput with a message for people otherwise.
  [[nodiscard]] Result<json::object> json_object() const;
};

/// Bytes of a file sent with ranges (RFC 9110 §14), never read into memory whole.
struct FileBody {
  std::string path;
};

/// Server-Sent Events: the handler keeps the sender; `send` is false once the peer is gone.
class EventSender {
 public:
  virtual ~EventSender() = default;
  virtual bool send(std::string_view event, std::string_view data, std::string_view id = {}) = 0;
  virtual void close() = 0;
};
/// Called once on a pool thread when the stream is open; must return at once and keep the shared_ptr to send later.
using EventStream = std::function<void(std::shared_ptr<EventSender>)>;

struct PreparedHeads;

/// Where the server keeps the heads it made for a cached body, so that a hit serialises nothing. A copy starts empty.
class PreparedSlot {
 public:
  PreparedSlot() = default;
  PreparedSlot(const PreparedSlot&) noexcept {}
  PreparedSlot& operator=(const PreparedSlot&) = delete;
  ~PreparedSlot();
  [[nodiscard]] const PreparedHeads* get() const { return heads_.load(std::memory_order_acquire); }
  /// The first one stays; gives the one that stayed.
  const PreparedHeads* keep(std::unique_ptr<const PreparedHeads> heads) const;

 private:
  mutable std::atomic<const PreparedHeads*> heads_{nullptr};
};

/// One body pre-compressed for each encoding, as the page cache keeps it: `CachedBody{plain, gzip}`. Never changed once answered.
struct CachedBody {
  std::string plain;
  std::string gzip;  ///< empty when not worth it
  PreparedSlot prepared{};
};

struct Response {
  int status = 200;
  Headers headers;
  std::variant<std::string, FileBody, EventStream, std::shared_ptr<const CachedBody>> body;

  [[nodiscard]] static Response html(std::string text, int status = 200);
  [[nodiscard]] static Response text(std::string text, int status = 200);
  [[nodiscard]] static Response json(const json::value& value, int status = 200);
  [[nodiscard]] static Response redirect(std::string location, int status = 303);
  [[nodiscard]] static Response empty(int status = 204);
  [[nodiscard]] static Response file(std::string path, std::string content_type);
  [[nodiscard]] static Response events(EventStream stream);
  Response&& header(std::string name, std::string value) &&;
};

struct Cookie {
  std::string name;
  std::string value;
  std::optional<std::chrono::seconds> max_age;
  bool secure = false;
  bool http_only = true;
  std::string same_site = "Lax";
  std::string path = "/";
};
[[nodiscard]] std::string to_set_cookie(const Cookie& cookie);

/// Whether an `If-Match` or `If-None-Match` value names `etag` (quoted), or is `*`. Weak comparison (RFC 9110 §8.8.3.2): the
/// server itself weakens an entity tag when it compresses.
[[nodiscard]] bool etag_listed(std::string_view header, std::string_view etag);
/// gzip of `text`, as the page cache keeps it; empty when it would not be smaller.
[[nodiscard]] std::string gzip(std::string_view text, int level = 6);

/// Problem details (RFC 9457) for API answers; `title` and `detail` are formatted texts.
[[nodiscard]] Response problem(const Error& error, std::string title, std::string detail, std::string request_id);

}  // namespace pv::http
