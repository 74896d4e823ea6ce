// SPDX-License-Identifier: Apache-2.0
#include "platform/net/exchange.hpp"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <new>

#include "platform/base/assert.hpp"

namespace pv::net {
namespace {

constexpr std::size_t kMaxIdleHandles = 8;
constexpr long kKeptConnections = 2;  // of each handle
constexpr std::size_t kMaxHeaderBytes = 64 * 1024;
constexpr std::size_t kMaxHeaders = 256;
constexpr std::chrono::milliseconds kConnectTimeout{10'000};

/// What the callbacks of one exchange share.
struct Transfer {
  Answer answer;
  const Way* way = nullptr;
  std::size_t max_answer = 0;
  std::size_t header_bytes = 0;
  bool refused_address = false;
  bool dialled = false;
  bool head_complete = false;
  bool too_large = false;
  bool header_flood = false;
};

std::string_view trim(std::string_view text) {
  const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

std::size_t on_header(char* data, std::size_t size, std::size_t count, void* user) {
  auto& transfer = *static_cast<Transfer*>(user);
  const std::string_view line(data, size * count);
  // Interim answers (1xx) count too: a peer may send them without end.
  transfer.header_bytes += line.size();
  if (transfer.header_bytes > kMaxHeaderBytes || transfer.answer.headers.size() >= kMaxHeaders) {
    transfer.header_flood = true;
    return 0;
  }
  if (line.starts_with("HTTP/")) {
    transfer.answer.headers.clear();
    transfer.head_complete = false;
    return line.size();
  }
  if (transfer.head_complete) return line.size();  // a trailer: nothing may be decided by what comes after the body
  if (line == "\r\n" || line == "\n") {
    transfer.head_complete = true;
    return line.size();
  }
  const std::size_t colon = line.find(':');
  if (colon != std::string_view::npos && colon > 0) {
    transfer.answer.headers.push_back({std::string(trim(line.substr(0, colon))), std::string(trim(line.substr(colon + 1)))});
  }
  return line.size();
}

std::size_t on_body(char* data, std::size_t size, std::size_t count, void* user) {
  auto& transfer = *static_cast<Transfer*>(user);
  const std::size_t length = size * count;
  if (length > transfer.max_answer - transfer.answer.body.size()) {
    transfer.too_large = true;
    return length == 0 ? 0 : length - 1;  // anything but `length` ends the transfer
  }
  transfer.answer.body.append(data, length);
  return length;
}

/// Called with the resolved address for each connection, so a name cannot be checked as one address and dialled as another.
curl_socket_t on_open_socket(void* user, curlsocktype purpose, curl_sockaddr* address) {
  auto& transfer = *static_cast<Transfer*>(user);
  if (purpose != CURLSOCKTYPE_IPCXN) return CURL_SOCKET_BAD;
  std::array<char, INET6_ADDRSTRLEN> text{};
  if (address->family == AF_INET) {
    ::inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in*>(&address->addr)->sin_addr, text.data(), text.size());
  } else if (address->family == AF_INET6) {
    ::inet_ntop(AF_INET6, &reinterpret_cast<const sockaddr_in6*>(&address->addr)->sin6_addr, text.data(), text.size());
  }
  if (text[0] == '\0' || (!transfer.way->any_address && is_forbidden_address(text.data()))) {
    transfer.refused_address = true;
    return CURL_SOCKET_BAD;
  }
  transfer.dialled = true;
  return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

/// The folder of certificate authorities by hash. With the one big file, libcurl parses some 150 certificates for each
/// connection or keeps megabytes of them for each handle.
const std::string& system_authorities() {
  static const std::string folder = [] {
    const char* path = curl_version_info(CURLVERSION_NOW)->capath;
    std::error_code error;
    if (path == nullptr) return std::string();
    for (const auto& entry : std::filesystem::directory_iterator(path, error)) {
      const std::string name = entry.path().filename().string();
      if (name.size() == 10 && name.ends_with(".0")) return std::string(path);
    }
    return std::string();
  }();
  return folder;
}

void ensure_curl() {
  static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
  PV_ASSERT(ready == CURLE_OK);
}

template <class T>
void set(CURL* curl, CURLoption option, T value) {
  const CURLcode result = curl_easy_setopt(curl, option, value);
  if (result == CURLE_OUT_OF_MEMORY) throw std::bad_alloc();
  PV_ASSERT(result == CURLE_OK);
}

/// Frees the lists that must outlive curl_easy_perform.
struct Lists {
  curl_slist* headers = nullptr;
  curl_mime* form = nullptr;
  Lists() = default;
  Lists(const Lists&) = delete;
  Lists& operator=(const Lists&) = delete;
  ~Lists() {
    curl_slist_free_all(headers);
    curl_mime_free(form);
  }
  void add(const std::string& line) {
    curl_slist* longer = curl_slist_append(headers, line.c_str());
    if (longer == nullptr) throw std::bad_alloc();
    headers = longer;
  }
};

bool is_safe(const std::string& method) { return method == "GET" || method == "HEAD"; }

void set_body(CURL* curl, const Request& request, Lists& lists) {
  bool has_type = false;
  for (const HeaderField& field : request.headers) {
    const std::string_view name = field.name;
    has_type = has_type || (name.size() == 12 && curl_strequal(field.name.c_str(), "content-type") != 0);
    lists.add(field.value.empty() ? field.name + ";" : field.name + ": " + field.value);
  }
  lists.add("Expect:");  // waiting for 100-continue costs a second with servers that do not know it

  if (!request.form.empty()) {
    lists.form = curl_mime_init(curl);
    if (lists.form == nullptr) throw std::bad_alloc();
    for (const FormPart& part : request.form) {
      curl_mimepart* out = curl_mime_addpart(lists.form);
      const bool made = out != nullptr && curl_mime_name(out, part.name.c_str()) == CURLE_OK &&
                        curl_mime_data(out, part.content.data(), part.content.size()) == CURLE_OK &&
                        (part.filename.empty() || curl_mime_filename(out, part.filename.c_str()) == CURLE_OK) &&
                        (part.content_type.empty() || curl_mime_type(out, part.content_type.c_str()) == CURLE_OK);
      if (!made) throw std::bad_alloc();
    }
    set(curl, CURLOPT_MIMEPOST, lists.form);
    if (request.method != "POST") set(curl, CURLOPT_CUSTOMREQUEST, request.method.c_str());
  } else if (request.method == "HEAD") {
    set(curl, CURLOPT_NOBODY, 1L);
  } else if (request.method == "GET" && request.body.empty()) {
    set(curl, CURLOPT_HTTPGET, 1L);
  } else if (request.body.empty() && request.method != "POST" && request.method != "PUT" && request.method != "PATCH") {
    set(curl, CURLOPT_CUSTOMREQUEST, request.method.c_str());
  } else {
    set(curl, CURLOPT_POST, 1L);
    set(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
    set(curl, CURLOPT_POSTFIELDS, request.body.c_str());
    if (request.method != "POST") set(curl, CURLOPT_CUSTOMREQUEST, request.method.c_str());
    if (!has_type) lists.add("Content-Type:");  // libcurl would say it is a form
  }
  set(curl, CURLOPT_HTTPHEADER, lists.headers);
}

/// Whether the failed transfer can have reached the other side. libcurl notes the pre-transfer time when connection, TLS and
/// proxy tunnel are ready and the request is about to leave.
Sent how_far(CURL* curl, const Transfer& transfer) {
  curl_off_t begun = 0;
  long request_bytes = 0;
  curl_easy_getinfo(curl, CURLINFO_PRETRANSFER_TIME_T, &begun);
  curl_easy_getinfo(curl, CURLINFO_REQUEST_SIZE, &request_bytes);
  return begun == 0 && request_bytes == 0 && transfer.answer.headers.empty() ? Sent::No : Sent::Maybe;
}

Failure to_failure(CURL* curl, CURLcode result, const Transfer& transfer, const Request& request, const text::Url& url, const char* text) {
  const Sent sent = how_far(curl, transfer);
  const char* key = "net.protocol";
  Code code = Code::UpstreamUnavailable;
  if (transfer.refused_address && !transfer.dialled) {
    key = "net.refused_address";
    code = Code::InvalidInput;
  } else if (transfer.too_large) {
    key = "net.too_large";
    code = Code::UpstreamRejected;
  } else if (transfer.header_flood) {
    code = Code::UpstreamRejected;
  } else {
    switch (result) {
      case CURLE_COULDNT_RESOLVE_HOST:
      case CURLE_COULDNT_RESOLVE_PROXY: key = "net.dns"; break;
      case CURLE_COULDNT_CONNECT: key = "net.connect"; break;
      case CURLE_SSL_CONNECT_ERROR:
      case CURLE_PEER_FAILED_VERIFICATION:
      case CURLE_SSL_CERTPROBLEM:
      case CURLE_SSL_CIPHER:
      case CURLE_SSL_CACERT_BADFILE:
      case CURLE_SSL_ISSUER_ERROR:
      case CURLE_SSL_INVALIDCERTSTATUS: key = "net.tls"; break;
      case CURLE_OPERATION_TIMEDOUT:
        key = "net.timeout";
        code = Code::Timeout;
        break;
      case CURLE_BAD_CONTENT_ENCODING:
      case CURLE_WEIRD_SERVER_REPLY:
      case CURLE_UNSUPPORTED_PROTOCOL: code = Code::UpstreamRejected; break;
      default: break;
    }
  }
  if (sent == Sent::Maybe && !is_safe(request.method)) code = Code::UpstreamUnknown;
  // Neither path nor query: both can hold tokens.
  std::string detail = request.method + " " + url.origin() + ": " + (*text != '\0' ? text : curl_easy_strerror(result));
  return Failure{Error(code, Message(key, {{"host", url.authority()}}), std::move(detail)), sent};
}

}  // namespace

bool looks_numeric(const std::string& host) {
  std::array<unsigned char, 16> bytes{};
  return ::inet_pton(AF_INET, host.c_str(), bytes.data()) == 1 || ::inet_pton(AF_INET6, host.c_str(), bytes.data()) == 1;
}

Handle::Handle() {
  ensure_curl();
  curl_ = curl_easy_init();
  if (curl_ == nullptr) throw std::bad_alloc();
}

Handle::~Handle() { curl_easy_cleanup(curl_); }

std::unique_ptr<Handle> HandlePool::take(const std::string& origin) {
  const std::lock_guard lock(mutex_);
  // The most recent one first: its connection is the likeliest to be alive.
  const auto found = std::find_if(idle_.rbegin(), idle_.rend(), [&origin](const Idle& idle) { return idle.origin == origin; });
  if (found != idle_.rend()) {
    auto handle = std::move(found->handle);
    idle_.erase(std::next(found).base());
    return handle;
  }
  return std::make_unique<Handle>();
}

void HandlePool::give_back(std::unique_ptr<Handle> handle, std::string origin) {
  std::unique_ptr<Handle> surplus;  // closed after the lock
  const std::lock_guard lock(mutex_);
  if (idle_.size() >= kMaxIdleHandles) {
    surplus = std::move(idle_.front().handle);
    idle_.erase(idle_.begin());
  }
  idle_.push_back({std::move(origin), std::move(handle)});
}

Exchange perform(HandlePool& pool, const Request& request, const text::Url& url, const Way& way,
                 std::chrono::steady_clock::time_point give_up) {
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(give_up - std::chrono::steady_clock::now());
  if (left <= std::chrono::milliseconds(0)) {
    return tl::unexpected<Failure>(
        Failure{Error(Code::Timeout, Message("net.timeout", {{"host", url.authority()}}), url.origin()), Sent::No});
  }
  // A connection was checked when it was dialled; the way is part of the key, so that no other kind of request takes it over.
  const std::string origin = url.origin() + (way.any_address ? " *" : "") + " " + way.proxy;
  auto handle = pool.take(origin);
  CURL* curl = handle->curl();
  curl_easy_reset(curl);  // keeps connections and DNS answers

  Transfer transfer;
  transfer.way = &way;
  transfer.max_answer = request.max_answer;
  std::array<char, CURL_ERROR_SIZE> text{};
  set(curl, CURLOPT_ERRORBUFFER, text.data());
  set(curl, CURLOPT_URL, url.str().c_str());
  set(curl, CURLOPT_PATH_AS_IS, 1L);
  set(curl, CURLOPT_PROTOCOLS_STR, "http,https");
  set(curl, CURLOPT_FOLLOWLOCATION, 0L);
  set(curl, CURLOPT_NOSIGNAL, 1L);
  set(curl, CURLOPT_QUICK_EXIT, 1L);            // a resolver thread that hangs must not hold us past the deadline
  set(curl, CURLOPT_PROXY, way.proxy.c_str());  // "": none, whatever the environment says
  set(curl, CURLOPT_NOPROXY, "");
  set(curl, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  set(curl, CURLOPT_OPENSOCKETFUNCTION, &on_open_socket);
  set(curl, CURLOPT_OPENSOCKETDATA, &transfer);
  set(curl, CURLOPT_HEADERFUNCTION, &on_header);
  set(curl, CURLOPT_HEADERDATA, &transfer);
  set(curl, CURLOPT_WRITEFUNCTION, &on_body);
  set(curl, CURLOPT_WRITEDATA, &transfer);
  set(curl, CURLOPT_ACCEPT_ENCODING, "");  // all that libcurl can decode
  set(curl, CURLOPT_USERAGENT, pool.user_agent().c_str());
  set(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(left.count()));
  set(curl, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(std::min(left, kConnectTimeout).count()));
  set(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
  set(curl, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
  set(curl, CURLOPT_MAXCONNECTS, kKeptConnections);
  const std::string& authorities = pool.authorities().empty() ? system_authorities() : pool.authorities();
  if (!authorities.empty()) {
    set(curl, CURLOPT_CAINFO, static_cast<const char*>(nullptr));
    set(curl, CURLOPT_CAPATH, authorities.c_str());
  }
  // On a kept connection that the peer closes, libcurl silently sends the request again (Curl_retry_request), also a POST.
  if (!is_safe(request.method)) set(curl, CURLOPT_FRESH_CONNECT, 1L);
  Lists lists;
  set_body(curl, request, lists);

  CURLcode result = curl_easy_perform(curl);
  if (result == CURLE_OUT_OF_MEMORY) throw std::bad_alloc();
  // libcurl takes a head that is cut off for a whole answer without a body.
  if (result == CURLE_OK && !transfer.head_complete) result = CURLE_PARTIAL_FILE;
  if (result != CURLE_OK) {
    // Not given back: after a failure its state is worth nothing.
    return tl::unexpected<Failure>(to_failure(curl, result, transfer, request, url, text.data()));
  }
  long status = 0;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
  transfer.answer.status = static_cast<int>(status);
  // The lists belong to this call, so the handle must forget them before it is anybody else's.
  curl_easy_reset(curl);
  pool.give_back(std::move(handle), origin);
  return std::move(transfer.answer);
}

}  // namespace pv::net
