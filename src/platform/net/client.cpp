// SPDX-License-Identifier: Apache-2.0
#include "platform/net/client.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <set>
#include <shared_mutex>

#include "platform/base/assert.hpp"
#include "platform/net/exchange.hpp"
#include "platform/text/url.hpp"

namespace pv::net {
namespace {

std::atomic<bool (*)()> forbidden_now{nullptr};

/// Services that speak no HTTP, so a request there can only be meant to do harm: the "bad ports" of the Fetch standard
/// (https://fetch.spec.whatwg.org/#bad-port, checked 2026-11-24) and common databases and caches.
constexpr std::array<std::uint16_t, 93> kRefusedPorts{
    1,    7,    9,    11,   13,   15,   17,   19,   20,   21,   22,   23,   25,    37,    42,    43,    53,   69,   77,
    79,   87,   95,   101,  102,  103,  104,  109,  110,  111,  113,  115,  117,   119,   123,   135,   137,  139,  143,
    161,  179,  389,  427,  465,  512,  513,  514,  515,  526,  530,  531,  532,   540,   548,   554,   556,  563,  587,
    601,  636,  989,  990,  993,  995,  1433, 1521, 1719, 1720, 1723, 2049, 3306,  3659,  4045,  4190,  5060, 5061, 5432,
    6000, 6379, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 7000, 9042, 10080, 11211, 27017, 27018, 27019};
static_assert(std::is_sorted(kRefusedPorts.begin(), kRefusedPorts.end()));

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

bool same_name(std::string_view a, std::string_view b) { return lower(a) == lower(b); }

std::string host_and_port(const text::Url& url) {
  const bool six = url.host().find(':') != std::string::npos;
  return (six ? "[" + url.host() + "]" : url.host()) + ":" + std::to_string(url.port());
}

/// RFC 9110 §5.6.2.
bool is_token(std::string_view text) {
  constexpr std::string_view kExtra = "!#$%&'*+-.^_`|~";
  return !text.empty() && std::all_of(text.begin(), text.end(), [kExtra](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || kExtra.find(c) != std::string_view::npos;
  });
}

bool is_field_value(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) < ' ' && c != '\t') || c == '\x7f'; });
}

/// Names and values may come from people and servers; a line break in one would be a header of its own.
bool headers_are_clean(const Request& request) {
  return is_token(request.method) &&
         std::all_of(request.headers.begin(), request.headers.end(),
                     [](const HeaderField& field) { return is_token(field.name) && is_field_value(field.value); }) &&
         std::all_of(request.form.begin(), request.form.end(), [](const FormPart& part) {
           return is_field_value(part.name) && is_field_value(part.filename) && is_field_value(part.content_type);
         });
}

bool is_redirect(int status) { return status == 301 || status == 302 || status == 303 || status == 307 || status == 308; }

/// What may go to another origin than the one the caller meant: everything else can be a credential.
bool crosses_origins(std::string_view header) {
  constexpr std::array<std::string_view, 6> kHarmless{"accept",        "accept-language",   "accept-encoding",
                                                      "if-none-match", "if-modified-since", "range"};
  return std::find(kHarmless.begin(), kHarmless.end(), lower(header)) != kHarmless.end();
}

/// RFC 9110 §15.4.2–4: 303 asks for a GET, and 301 and 302 after a POST are treated alike by everybody.
void turn_into_get(Request& request, int status) {
  const bool by_303 = status == 303 && request.method != "HEAD";
  const bool by_habit = (status == 301 || status == 302) && request.method == "POST";
  if (!by_303 && !by_habit) return;
  request.method = "GET";
  request.body.clear();
  request.form.clear();
  std::erase_if(request.headers, [](const HeaderField& field) { return lower(field.name).starts_with("content-"); });
}

Failure refused(const char* key, const text::Url& url, Sent sent) {
  return Failure{Error(Code::InvalidInput, Message(key, {{"host", url.authority()}}), url.origin()), sent};
}

}  // namespace

std::optional<std::string> Answer::header(std::string_view name) const {
  for (const HeaderField& field : headers) {
    if (same_name(field.name, name)) return field.value;
  }
  return std::nullopt;
}

void forbid_when(bool (*predicate)()) { forbidden_now = predicate; }

struct Client::Impl {
  explicit Impl(ClientOptions given) : options(std::move(given)), pool(options.user_agent, options.authorities) {
    for (const std::string& entry : options.allow) allowed.insert(lower(entry));
  }

  bool is_allowed(const text::Url& url) {
    const std::shared_lock lock(mutex);
    return allowed.contains(host_and_port(url));
  }

  ClientOptions options;
  HandlePool pool;
  std::shared_mutex mutex;
  std::set<std::string> allowed;
};

Client::Client(ClientOptions options) : impl_(std::make_unique<Impl>(std::move(options))) {}
Client::~Client() = default;

void Client::allow(std::string host_and_port) {
  const std::unique_lock lock(impl_->mutex);
  impl_->allowed.insert(lower(host_and_port));
}

Exchange Client::send(const Request& request) {
  if (const auto predicate = forbidden_now.load()) PV_ASSERT(!predicate());  // a held transaction would wait for a stranger
  const auto give_up = std::chrono::steady_clock::now() + request.deadline;
  auto url = text::Url::parse(request.url);
  if (!url) return tl::unexpected<Failure>(Failure{std::move(url).error(), Sent::No});
  if (!headers_are_clean(request)) {
    return tl::unexpected<Failure>(
        Failure{Error(Code::InvalidInput, Message("net.invalid_header", {{"host", url->authority()}}), url->origin()), Sent::No});
  }

  Request hop = request;
  Sent sent = Sent::No;  // of the hops behind us
  for (int hops = 0;; ++hops) {
    const bool allowed = impl_->is_allowed(*url);
    if (!allowed && std::binary_search(kRefusedPorts.begin(), kRefusedPorts.end(), url->port())) {
      return tl::unexpected<Failure>(refused("net.refused_port", *url, sent));
    }
    const bool direct = allowed || impl_->options.proxy.empty();
    const bool literal = looks_numeric(url->host());
    if (!allowed && literal && is_forbidden_address(url->host())) {
      return tl::unexpected<Failure>(refused("net.refused_address", *url, sent));
    }
    Exchange exchange = perform(impl_->pool, hop, *url,
                                {.any_address = allowed || !direct, .proxy = direct ? std::string() : impl_->options.proxy}, give_up);
    if (!exchange) {
      if (sent == Sent::Maybe) exchange.error().sent = Sent::Maybe;
      return exchange;
    }
    exchange->final_url = url->str();
    const auto location = exchange->header("location");
    if (request.max_redirects <= 0 || !is_redirect(exchange->status) || !location) return exchange;

    sent = Sent::Maybe;
    if (hops >= request.max_redirects) return tl::unexpected<Failure>(refused("net.too_many_redirects", *url, sent));
    auto next = url->resolve(*location);
    if (!next) return tl::unexpected<Failure>(refused("net.redirect_refused", *url, sent));
    turn_into_get(hop, exchange->status);
    if (next->origin() != url->origin()) {
      if (!hop.body.empty() || !hop.form.empty()) return tl::unexpected<Failure>(refused("net.redirect_refused", *url, sent));
      std::erase_if(hop.headers, [](const HeaderField& field) { return !crosses_origins(field.name); });
    }
    url = std::move(next);
  }
}

}  // namespace pv::net
