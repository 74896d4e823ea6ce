// SPDX-License-Identifier: Apache-2.0
#include "platform/http/reply.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <charconv>
#include <stdexcept>

#include "platform/base/log.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/http/ascii.hpp"

namespace pv::http {

namespace {

// Below this a gzip form saves no packet.
constexpr std::size_t kMinCompressed = 860;
constexpr std::size_t kMaxCompressed = 16 << 20;
// Of answers made for one request: three quarters of level 6's gain for half of its time.
constexpr int kQuickLevel = 4;

std::string_view reason(int status) {
  switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 307: return "Temporary Redirect";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 412: return "Precondition Failed";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 416: return "Range Not Satisfiable";
    case 417: return "Expectation Failed";
    case 421: return "Misdirected Request";
    case 422: return "Unprocessable Content";
    case 428: return "Precondition Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    case 505: return "HTTP Version Not Supported";
    default: return "";
  }
}

void append_field(std::string& head, std::string_view name, std::string_view value) {
  // Whoever builds a field from input has a bug when a line break comes through; the answer is refused before a byte is sent.
  if (name.find_first_of(std::string_view("\r\n\0: ", 5)) != std::string_view::npos ||
      value.find_first_of(std::string_view("\r\n\0", 3)) != std::string_view::npos)
    throw std::invalid_argument("line break in a header field");
  head.append(name).append(": ").append(value).append("\r\n");
}

void append_fields(std::string& head, const Headers& headers) {
  for (const auto& [name, value] : headers.all()) {
    // Framing is the server's alone.
    if (iequals(name, "Content-Length") || iequals(name, "Transfer-Encoding") || iequals(name, "Connection") || iequals(name, "Date"))
      continue;
    append_field(head, name, value);
  }
}

bool is_compressible(const Headers& headers) {
  if (headers.has("Content-Encoding")) return false;
  const auto type = media_type(headers.get("Content-Type").value_or(""));
  return (type.starts_with("text/") && type != "text/event-stream") || type == "application/json" || type == "application/javascript" ||
         type == "application/xml" || type == "image/svg+xml" || type.ends_with("+json") || type.ends_with("+xml") ||
         type == "application/manifest+json";
}

void add_vary(Headers& headers, std::string_view name) {
  auto vary = std::string(headers.get("Vary").value_or(""));
  for (auto rest = std::string_view(vary); !rest.empty();)
    if (const auto item = next_item(rest, ','); item == "*" || iequals(item, name)) return;
  headers.set("Vary", vary.empty() ? std::string(name) : vary + ", " + std::string(name));
}

void weaken_etag(Headers& headers) {
  if (const auto etag = headers.get("ETag"); etag && !etag->starts_with("W/")) headers.set("ETag", "W/" + std::string(*etag));
}

bool not_modified(const Headers& headers, const ReplyContext& context) {
  // RFC 9110 §13.2.2: If-Modified-Since counts only where no If-None-Match stands.
  if (!context.if_none_match.empty()) {
    const auto etag = headers.get("ETag");
    return etag && etag_listed(context.if_none_match, *etag);
  }
  return unmodified_since(context.if_modified_since, headers.get("Last-Modified").value_or(""));
}

struct ByteRange {
  std::uint64_t first;
  std::uint64_t length;
};
enum class RangeKind { None, One, Unsatisfiable };

// One range; several are answered with the whole, as RFC 9110 §14.2 lets a server do: the sum of many small or overlapping
// ranges is a known way to make a server send more than it holds.
RangeKind read_range(std::string_view value, std::uint64_t size, ByteRange& range) {
  if (!value.starts_with("bytes=") || value.find(',') != std::string_view::npos) return RangeKind::None;
  value = trim(value.substr(6));
  const auto dash = value.find('-');
  if (dash == std::string_view::npos) return RangeKind::None;
  const auto number = [](std::string_view text, std::uint64_t& out) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit) &&
           std::from_chars(text.data(), text.data() + text.size(), out).ec == std::errc{};
  };
  std::uint64_t first = 0;
  std::uint64_t last = 0;
  if (dash == 0) {
    if (!number(value.substr(1), last)) return RangeKind::None;
    if (last == 0 || size == 0) return RangeKind::Unsatisfiable;
    range.length = std::min(last, size);
    range.first = size - range.length;
    return RangeKind::One;
  }
  if (!number(value.substr(0, dash), first)) return RangeKind::None;
  if (dash + 1 == value.size()) {
    last = UINT64_MAX;
  } else if (!number(value.substr(dash + 1), last) || last < first) {
    return RangeKind::None;
  }
  if (first >= size) return RangeKind::Unsatisfiable;
  range.first = first;
  range.length = std::min(last, size - 1) - first + 1;
  return RangeKind::One;
}

void finish_head(Outgoing& out, const Response& response, const ReplyContext& context, std::optional<std::uint64_t> length) {
  out.head = "HTTP/1.1 " + std::to_string(out.status) + " " + std::string(reason(out.status)) + "\r\n";
  append_field(out.head, "Date", to_http_date(context.now));
  append_fields(out.head, response.headers);
  if (length) append_field(out.head, "Content-Length", std::to_string(*length));
  if (context.close || out.close) {
    out.close = true;
    append_field(out.head, "Connection", "close");
  }
  out.head += "\r\n";
}

Outgoing reply_without_body(Response& response, const ReplyContext& context, int status) {
  Outgoing out;
  out.status = status;
  const bool bare = status == 304 || status == 204;
  if (bare || status == 416) response.headers.erase("Content-Type");
  finish_head(out, response, context, bare ? std::nullopt : std::optional<std::uint64_t>(0));
  return out;
}

Outgoing reply_file(Response& response, const ReplyContext& context) {
  const auto& path = std::get<FileBody>(response.body).path;
  auto file = std::make_shared<OpenFile>(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  struct ::stat facts{};
  if (file->fd() < 0 || ::fstat(file->fd(), &facts) != 0 || !S_ISREG(facts.st_mode)) {
    log::error("http.file_missing", {{"path", path}});
    Response missing = Response::text("404\n", 404);
    for (const auto& [name, value] : response.headers.all())
      if (!iequals(name, "Content-Type") && !iequals(name, "Cache-Control") && !iequals(name, "ETag")) missing.headers.add(name, value);
    return make_reply(std::move(missing), context);
  }
  const auto size = static_cast<std::uint64_t>(facts.st_size);
  auto& headers = response.headers;
  if (!headers.has("Last-Modified")) headers.set("Last-Modified", to_http_date(Instant{std::chrono::seconds{facts.st_mtim.tv_sec}}));
  if (!headers.has("ETag"))
    headers.set("ETag", "\"" + std::to_string(size) + "-" + std::to_string(facts.st_mtim.tv_sec) + "." +
                            std::to_string(facts.st_mtim.tv_nsec) + "\"");
  headers.set("Accept-Ranges", "bytes");
  if (response.status == 200 && not_modified(headers, context)) return reply_without_body(response, context, 304);

  Outgoing out;
  out.status = response.status;
  ByteRange range{.first = 0, .length = size};
  if (response.status == 200 && context.method == Method::Get && !context.range.empty()) {
    // If-Range: the range is meant for that very version (RFC 9110 §13.1.5, strong comparison).
    const bool same = context.if_range.empty() || context.if_range == headers.get("ETag").value_or("") ||
                      context.if_range == headers.get("Last-Modified").value_or("");
    const auto kind = same ? read_range(context.range, size, range) : RangeKind::None;
    if (kind == RangeKind::Unsatisfiable) {
      headers.set("Content-Range", "bytes */" + std::to_string(size));
      return reply_without_body(response, context, 416);
    }
    if (kind == RangeKind::One) {
      out.status = 206;
      headers.set("Content-Range", "bytes " + std::to_string(range.first) + "-" + std::to_string(range.first + range.length - 1) + "/" +
                                       std::to_string(size));
    }
  }
  finish_head(out, response, context, range.length);
  if (context.method == Method::Head || range.length == 0) return out;
  out.file = std::move(file);
  out.offset = range.first;
  out.length = range.length;
  return out;
}

Outgoing reply_cached(Response& response, const ReplyContext& context) {
  auto body = std::get<std::shared_ptr<const CachedBody>>(response.body);
  add_vary(response.headers, "Accept-Encoding");
  if (response.status == 200 && not_modified(response.headers, context)) return reply_without_body(response, context, 304);
  const bool gzip = context.accepts_gzip && !body->gzip.empty();
  if (gzip) {
    response.headers.set("Content-Encoding", "gzip");
    weaken_etag(response.headers);
  }
  Outgoing out;
  out.status = response.status;
  out.view = gzip ? body->gzip : body->plain;
  finish_head(out, response, context, out.view.size());
  if (context.method == Method::Head) out.view = {};
  out.shared = std::move(body);
  return out;
}

Outgoing reply_text(Response& response, const ReplyContext& context) {
  auto& text = std::get<std::string>(response.body);
  if (response.status == 200 && not_modified(response.headers, context)) return reply_without_body(response, context, 304);
  if (response.status == 204 || response.status == 304) return reply_without_body(response, context, response.status);
  if (is_compressible(response.headers)) {
    add_vary(response.headers, "Accept-Encoding");
    if (context.accepts_gzip && text.size() >= kMinCompressed && text.size() <= kMaxCompressed) {
      if (auto packed = gzip(text, kQuickLevel); !packed.empty()) {
        text = std::move(packed);
        response.headers.set("Content-Encoding", "gzip");
        weaken_etag(response.headers);
      }
    }
  }
  Outgoing out;
  out.status = response.status;
  finish_head(out, response, context, text.size());
  if (context.method != Method::Head) out.body = std::move(text);
  return out;
}

}  // namespace

OpenFile::~OpenFile() {
  if (fd_ >= 0) ::close(fd_);
}

bool unmodified_since(std::string_view if_modified_since, std::string_view last_modified) {
  if (if_modified_since.empty() || last_modified.empty()) return false;
  // Most clients send back the date that they were given.
  if (if_modified_since == last_modified) return true;
  const auto since = parse_http_date(if_modified_since);
  const auto at = parse_http_date(last_modified);
  return since && at && *at <= *since;
}

std::string gzip(std::string_view text, int level) {
  z_stream stream{};
  if (deflateInit2(&stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) return {};
  std::string out(deflateBound(&stream, static_cast<uLong>(text.size())), '\0');
  // zlib does not write through next_in; its type predates const.
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  const bool done = deflate(&stream, Z_FINISH) == Z_STREAM_END;
  out.resize(done ? stream.total_out : 0);
  deflateEnd(&stream);
  return out.size() < text.size() ? out : std::string{};
}

ReplyContext reply_context(const Request& request, bool accepts_gzip, bool close, Instant now) {
  const auto field = [&](std::string_view name) { return std::string(request.headers.get(name).value_or("")); };
  return {.method = request.method,
          .accepts_gzip = accepts_gzip,
          .close = close,
          .if_none_match = field("If-None-Match"),
          .if_modified_since = field("If-Modified-Since"),
          .range = field("Range"),
          .if_range = field("If-Range"),
          .now = now};
}

Outgoing make_reply(Response response, const ReplyContext& context) {
  // Conditions are for reading; on a write If-None-Match means "only if it is not there yet", which is the handler's to judge.
  auto own = context;
  if (context.method != Method::Get && context.method != Method::Head) own.if_none_match = own.if_modified_since = own.range = {};
  if (std::holds_alternative<FileBody>(response.body)) return reply_file(response, own);
  if (std::holds_alternative<std::shared_ptr<const CachedBody>>(response.body)) return reply_cached(response, own);
  if (auto* events = std::get_if<EventStream>(&response.body)) {
    Outgoing out;
    out.status = response.status;
    // The stream has no length: it ends with the connection.
    out.close = true;
    if (context.method != Method::Head) out.events = std::move(*events);
    finish_head(out, response, own, std::nullopt);
    return out;
  }
  return reply_text(response, own);
}

std::string status_line(int status) { return "HTTP/1.1 " + std::to_string(status) + " " + std::string(reason(status)) + "\r\n"; }

std::unique_ptr<const PreparedHeads> prepare_heads(const Response& response, const CachedBody& body, const Headers& fields,
                                                   const Site* site) {
  auto heads = std::make_unique<PreparedHeads>();
  heads->site = site;
  heads->status = response.status;
  Headers all = response.headers;
  for (const auto& [name, value] : fields.all())
    if (!all.has(name)) all.add(name, value);
  add_vary(all, "Accept-Encoding");
  heads->etag = std::string(all.get("ETag").value_or(""));
  if (heads->etag.starts_with("W/")) heads->etag.erase(0, 2);
  if (heads->etag.size() < 2 || heads->etag.back() != '"') heads->etag = "\"" + crypto::sha256_hex(body.plain).substr(0, 20) + "\"";
  heads->gzip_etag = heads->etag.substr(0, heads->etag.size() - 1) + "-gz\"";

  heads->last_modified = std::string(all.get("Last-Modified").value_or(""));

  const auto write = [&](const std::string& etag, bool gzip, std::optional<std::size_t> length) {
    auto own = all;
    own.set("ETag", etag);
    if (gzip) own.set("Content-Encoding", "gzip");
    if (!length) own.erase("Content-Type");
    std::string head;
    append_fields(head, own);
    if (length) append_field(head, "Content-Length", std::to_string(*length));
    return head + "\r\n";
  };
  heads->plain = write(heads->etag, false, body.plain.size());
  heads->not_modified = write(heads->etag, false, std::nullopt);
  if (!body.gzip.empty()) {
    heads->gzip = write(heads->gzip_etag, true, body.gzip.size());
    heads->not_modified_gzip = write(heads->gzip_etag, false, std::nullopt);
  }
  return heads;
}

}  // namespace pv::http
