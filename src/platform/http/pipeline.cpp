// SPDX-License-Identifier: Apache-2.0
#include "platform/http/pipeline.hpp"

#include <random>
#include <stdexcept>

#include "platform/base/assert.hpp"
#include "platform/base/log.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/http/ascii.hpp"
#include "platform/text/url.hpp"

namespace pv::http {

namespace {

constexpr std::string_view kAnonymousCookie = "pv_anonymous";

bool is_safe(Method method) { return method == Method::Get || method == Method::Head || method == Method::Options; }

// --- The steps. Each may fail, or answer; the order is the table `kSteps` below.

std::string new_request_id() {
  // Only has to be unlike others in the log; not a secret.
  thread_local std::mt19937_64 generator(std::random_device{}());
  const auto number = generator();
  return crypto::hex(std::string_view(reinterpret_cast<const char*>(&number), sizeof number));
}

std::optional<Failure> assign_id(Exchange& exchange) {
  auto& request = exchange.request;
  request.id = new_request_id();
  request.received = exchange.service.context().clock.now();
  request.language = choose_language(request.headers.get("Accept-Language").value_or(""), exchange.service.site().languages);
  exchange.fields.set("X-Request-Id", request.id);
  return std::nullopt;
}

std::optional<Failure> read_proxies(Exchange& exchange) {
  auto& request = exchange.request;
  const auto& service = exchange.service;
  auto forwarded = read_forwarded(exchange.peer, request.headers, service.context().trusted);
  request.remote = std::move(forwarded.remote);
  if (!forwarded.host.empty()) request.host = std::move(forwarded.host);
  const auto scheme = forwarded.proto.empty() ? std::string("http") : forwarded.proto;
  const auto name = service.site().public_url.name();
  request.origin = name->origin.empty() ? scheme + "://" + request.host : name->origin;
  return std::nullopt;
}

bool is_local(const Exchange& exchange) {
  const auto peer = Address::parse(exchange.peer);
  return peer && peer->is_loopback() && !exchange.facts.forwarded;
}

bool names_loopback(std::string_view authority) {
  const auto split = split_authority(authority);
  if (!split) return false;
  const auto address = Address::parse(split->host);
  return split->host == "localhost" || (address && address->is_loopback());
}

std::optional<Failure> check_host(Exchange& exchange) {
  const auto& request = exchange.request;
  const auto& service = exchange.service;
  if (service.accepts(request.host, exchange.local)) return std::nullopt;
  // Metrics and health are asked for at the loopback address even when the site has a public name. A name made to point here
  // (DNS rebinding) is still refused: the Host it brings is its own.
  if (is_local(exchange) && names_loopback(request.host)) {
    const auto match = service.site().routes.match(request.method, request.path);
    if (match.route != nullptr && match.route->access == Access::Local) return std::nullopt;
  }
  return Failure{.error = Error(Code::NotFound, Message("http.unknown_host", {{"host", request.host}})), .status = 421};
}

void set_site_fields(Headers& fields, std::string policy) {
  if (!policy.empty()) fields.set("Content-Security-Policy", std::move(policy));
  fields.set("X-Content-Type-Options", "nosniff");
  fields.set("Referrer-Policy", "strict-origin-when-cross-origin");
  fields.set("X-Frame-Options", "DENY");
  fields.set("Cross-Origin-Opener-Policy", "same-origin");
  fields.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
}

std::optional<Failure> add_security_headers(Exchange& exchange) {
  auto policy = exchange.service.site().content_security_policy;
  if (exchange.service.policy_has_nonce()) {
    exchange.request.csp_nonce = crypto::random_token(16);
    replace_all(policy, "{nonce}", exchange.request.csp_nonce);
  }
  set_site_fields(exchange.fields, std::move(policy));
  return std::nullopt;
}

std::string allow_list(const std::vector<Method>& methods) {
  std::string text;
  for (const auto method : methods) text += std::string(text.empty() ? "" : ", ") + std::string(to_string(method));
  return text;
}

std::optional<Failure> match_route(Exchange& exchange) {
  auto& request = exchange.request;
  auto match = exchange.service.site().routes.match(request.method, request.path);
  if (match.route != nullptr) {
    request.route = match.route;
    request.captures = std::move(match.captures);
    exchange.body_kind = match.route->body;
    exchange.max_body = match.route->max_body;
    return std::nullopt;
  }
  if (match.allowed.empty()) return Failure{.error = Error(Code::NotFound, "http.not_found")};
  if (request.method == Method::Options) {
    match.allowed.push_back(Method::Options);
    exchange.answered = Response::empty(204).header("Allow", allow_list(match.allowed));
    return std::nullopt;
  }
  Failure failure{.error = Error(Code::Unsupported, "http.method_not_allowed"), .status = 405};
  failure.headers.set("Allow", allow_list(match.allowed));
  return failure;
}

std::optional<Failure> check_body_limit(Exchange& exchange) {
  const auto max = exchange.body_kind == BodyKind::None ? 0 : exchange.max_body;
  if (exchange.facts.content_length.value_or(0) > max) return too_large(max);
  return std::nullopt;
}

std::optional<Failure> admit(Exchange& exchange) {
  auto& request = exchange.request;
  if (exchange.admitted) return std::nullopt;
  if (request.route->access == Access::Local && !is_local(exchange)) return Failure{.error = Error(Code::Forbidden, "http.local_only")};
  auto* gate = exchange.service.site().gate;
  auto admitted = gate->admit(request, *request.route);
  // Also for the page that says what was refused: it has forms as every page has.
  request.csrf_secret = gate->csrf_secret(request);
  request.csrf_scope = gate->csrf_scope(request);
  if (!admitted) return Failure{.error = std::move(admitted).error()};
  exchange.admitted = true;
  if (*admitted) {
    exchange.answered = **std::move(admitted);
    return std::nullopt;
  }
  const auto access = request.route->access;
  if (!request.csrf_secret.empty() || access == Access::Token || access == Access::Signed || access == Access::Local) return std::nullopt;
  request.csrf_secret = std::string(request.cookie(kAnonymousCookie));
  if (request.csrf_secret.empty() && access != Access::Public) {
    request.csrf_secret = crypto::random_token(16);
    Cookie cookie{.name = std::string(kAnonymousCookie), .value = request.csrf_secret, .max_age = std::nullopt};
    cookie.secure = request.origin.starts_with("https:");
    exchange.fields.add("Set-Cookie", to_set_cookie(cookie));
  }
  return std::nullopt;
}

// Whether a browser says that another site's page sent this (Fetch Metadata; RFC 6454 §7).
bool is_foreign(const Request& request, const Service& service) {
  if (const auto site = request.headers.get("Sec-Fetch-Site"); site && *site != "same-origin" && *site != "none") return true;
  const auto origin = request.headers.get("Origin");
  if (!origin) return false;
  if (const auto name = service.site().public_url.name(); !name->origin.empty()) return !iequals(*origin, name->origin);
  // Without a public URL the scheme outside may be one we do not know of; the authority is what was checked.
  const auto scheme = origin->find("://");
  return scheme == std::string_view::npos || !iequals(origin->substr(scheme + 3), request.host);
}

std::optional<Failure> check_csrf(Exchange& exchange) {
  const auto& request = exchange.request;
  const auto access = request.route->access;
  if (access == Access::Token || access == Access::Signed) return std::nullopt;
  const auto header = request.headers.get("X-CSRF-Token");
  // A script says of what it fetches, too, for which page: what belongs to another session or scope has no place in that one.
  if (is_safe(request.method) && (access != Access::Member || !header)) return std::nullopt;
  if (!is_safe(request.method) && is_foreign(request, exchange.service))
    return Failure{.error = Error(Code::Forbidden, "http.csrf", "sent from another origin")};
  const auto token = header ? std::string(*header) : request.form.get_or("_csrf", "");
  const auto scope = csrf_scope(request.csrf_secret, token);
  if (!scope) return Failure{.error = Error(Code::Forbidden, "http.csrf", "token missing or wrong")};
  auto admitted = exchange.service.site().gate->admit_page(request, *scope);
  if (!admitted) return Failure{.error = std::move(admitted).error()};
  exchange.answered = *std::move(admitted);
  return std::nullopt;
}

std::optional<Failure> handle(Exchange& exchange) {
  auto response = exchange.request.route->handler(exchange.request);
  if (!response) return Failure{.error = std::move(response).error()};
  exchange.answered = *std::move(response);
  return std::nullopt;
}

// --- The one list. A step that fails or answers ends it; a failure becomes a page by Gate::present.

enum class Stage { Head, Admission, Rest };
struct Step {
  std::string_view name;
  Stage stage;
  std::optional<Failure> (*run)(Exchange&);
};
// Limits on head, framing, time and connections come before all of these: without them there is no request (connection.cpp).
constexpr Step kSteps[] = {
    {"request id", Stage::Head, &assign_id}, {"proxies", Stage::Head, &read_proxies},
    {"host", Stage::Head, &check_host},      {"security headers", Stage::Head, &add_security_headers},
    {"route", Stage::Head, &match_route},    {"body limit", Stage::Head, &check_body_limit},
    {"admit", Stage::Admission, &admit},     {"csrf", Stage::Rest, &check_csrf},
    {"handler", Stage::Rest, &handle},
};

void run_steps(Exchange& exchange, Stage stage) {
  for (const auto& step : kSteps) {
    if (step.stage != stage) continue;
    if (exchange.failure || exchange.answered) return;
    exchange.failure = step.run(exchange);
  }
}

// The one place where what a handler, a gate or a database throws is caught.
template <class Function>
std::optional<Failure> guarded(const Exchange& exchange, Function&& function) {
  try {
    function();
    return std::nullopt;
  } catch (const std::exception& exception) {
    const auto& mapper = exchange.service.context().mapper;
    auto error = mapper ? mapper(exception) : std::nullopt;
    log::error("http.exception", {{"request", exchange.request.id},
                                  {"method", to_string(exchange.request.method)},
                                  {"path", path_for_log(exchange.request)},
                                  {"what", std::string(exception.what())}});
    return Failure{.error = error ? *std::move(error) : Error(Code::Internal, "http.internal")};
  }
}

// A problem document carries its status a second time.
void set_status(Response& response, int status) {
  response.status = status;
  auto* body = std::get_if<std::string>(&response.body);
  if (body == nullptr || response.headers.get("Content-Type") != "application/problem+json") return;
  if (auto document = json::parse_object(*body)) {
    (*document)["status"] = status;
    *body = json::serialize(*document);
  }
}

Response present(Exchange& exchange) {
  const auto& failure = *exchange.failure;
  const int status = failure.status != 0 ? failure.status : traits(failure.error.code).http_status;
  Response response;
  const auto broken = guarded(exchange, [&] { response = exchange.service.site().gate->present(failure.error, exchange.request); });
  // Not even the error page could be made: say so in the two words every client knows.
  if (broken) response = Response::text(std::to_string(status) + "\n");
  // A gate may answer with a page of its own choice (sign-in, read-only notice); a failure's status is not its to choose.
  if (!(response.status >= 300 && response.status < 400)) set_status(response, status);
  for (const auto& [name, value] : failure.headers.all()) response.headers.set(name, value);
  if (failure.error.retry_after && !response.headers.has("Retry-After"))
    response.headers.set("Retry-After", std::to_string(std::chrono::ceil<std::chrono::seconds>(*failure.error.retry_after).count()));
  if (!response.headers.has("Cache-Control")) response.headers.set("Cache-Control", "no-store");
  if (status >= 500 && status != 501 && status != 505 && failure.error.code != Code::Unavailable) log::error("http.failed", failure.error);
  return response;
}

// Cookies carry the site's suffix outside and their plain names inside.
void suffix_cookies(Headers& fields, const std::string& suffix) {
  if (suffix.empty()) return;
  Headers renamed;
  for (const auto& [name, value] : fields.all()) {
    const auto equals = value.find('=');
    if (iequals(name, "Set-Cookie") && equals != std::string::npos)
      renamed.add(name, value.substr(0, equals) + suffix + value.substr(equals));
    else renamed.add(name, value);
  }
  fields = std::move(renamed);
}

void plain_cookies(Request& request, const std::string& suffix) {
  if (suffix.empty()) return;
  std::map<std::string, std::string, std::less<>> plain;
  for (auto& [name, value] : request.cookies)
    if (name.size() > suffix.size() && name.ends_with(suffix)) plain.emplace(name.substr(0, name.size() - suffix.size()), std::move(value));
  request.cookies = std::move(plain);
}

}  // namespace

std::string path_for_log(const Request& request) { return request.captures.contains("token") ? request.route->pattern : request.path; }

std::vector<std::string_view> step_names() {
  std::vector<std::string_view> names;
  for (const auto& step : kSteps) names.push_back(step.name);
  return names;
}

void run_head_steps(Exchange& exchange) {
  plain_cookies(exchange.request, exchange.service.site().cookie_suffix);
  run_steps(exchange, Stage::Head);
}

void run_admission(Exchange& exchange) {
  if (auto thrown = guarded(exchange, [&] { run_steps(exchange, Stage::Admission); })) exchange.failure = std::move(thrown);
}

Response run_to_answer(Exchange& exchange) {
  if (auto thrown = guarded(exchange, [&] {
        run_steps(exchange, Stage::Admission);
        run_steps(exchange, Stage::Rest);
      }))
    exchange.failure = std::move(thrown);
  Response response = exchange.failure ? present(exchange) : *std::move(exchange.answered);
  for (const auto& [name, value] : exchange.fields.all()) {
    // A handler may tighten its own policy (a preview, a file from outside); cookies add up.
    if (iequals(name, "Set-Cookie") || !response.headers.has(name)) response.headers.add(name, value);
  }
  suffix_cookies(response.headers, exchange.service.site().cookie_suffix);
  return response;
}

Outgoing run_to_wire(Exchange& exchange, bool close, const std::atomic<bool>& stopping) {
  auto response = run_to_answer(exchange);
  // Asked for only now: the server may have begun to stop while the handler ran.
  const auto context =
      reply_context(exchange.request, exchange.facts.accepts_gzip, close || stopping.load(), exchange.service.context().clock.now());
  Outgoing out;
  if (guarded(exchange, [&] { out = make_reply(std::move(response), context); })) {
    Response plain = Response::text("500\n", 500);
    for (const auto& [name, value] : exchange.fields.all()) plain.headers.add(name, value);
    out = make_reply(std::move(plain), context);
  }
  return out;
}

void run_stream(const Exchange& exchange, const EventStream& stream, std::shared_ptr<EventSender> sender) {
  if (guarded(exchange, [&] { stream(sender); })) sender->close();
}

Headers site_fields(const Site& site) {
  auto policy = site.content_security_policy;
  replace_all(policy, " 'nonce-{nonce}'", "");
  Headers fields;
  set_site_fields(fields, std::move(policy));
  return fields;
}

// --- PublicUrl

PublicUrl& PublicUrl::operator=(const std::string& url) {
  auto name = std::make_shared<Name>();
  if (!url.empty()) {
    const auto parsed = text::Url::parse(url);
    if (!parsed) throw std::invalid_argument("public URL of a site");
    *name = {parsed->origin(), parsed->authority()};
  }
  const auto known = name_.load();
  if (known->origin == name->origin && known->authority == name->authority) return *this;
  name_ = std::move(name);
  ++changes_;
  return *this;
}

// --- Service

Service::Service(std::shared_ptr<const Site> site, const ServerContext& context, std::string listen_address)
    : site_(std::move(site)), context_(context), listen_address_(Address::parse(listen_address)), listen_name_(lower(listen_address)) {
  PV_ASSERT(site_->gate != nullptr && !site_->languages.empty());
  policy_has_nonce_ = site_->content_security_policy.find("{nonce}") != std::string::npos;
  seconds_ = &metrics::histogram("pv_http_request_seconds", "Time from a complete request to its answer, without cached pages",
                                 {{"site", site_->name}});

  const auto keep = [&](Ready kind, int status, Error error) {
    for (const auto& language : site_->languages) {
      Exchange exchange{.service = *this, .facts = {}, .request = {}, .peer = {}};
      exchange.request.path = "/";
      exchange.request.language = language;
      const auto name = site_->public_url.name();
      exchange.request.host = name->authority.empty() ? "localhost" : name->authority;
      exchange.request.origin = name->origin.empty() ? "http://localhost" : name->origin;
      exchange.failure = Failure{.error = error, .status = status};
      add_security_headers(exchange);
      ready_.emplace(std::pair(kind, language), run_to_answer(exchange));
    }
  };
  using namespace std::chrono_literals;
  keep(Ready::BadRequest, 400, Error(Code::InvalidInput, "http.bad_request"));
  keep(Ready::HeadTooLarge, 431, Error(Code::TooLarge, "http.head_too_large"));
  keep(Ready::Timeout, 408, Error(Code::Timeout, "http.timeout"));
  keep(Ready::Expectation, 417, Error(Code::InvalidInput, "http.bad_request"));
  keep(Ready::NotImplemented, 501, Error(Code::Unsupported, "http.not_implemented"));
  keep(Ready::Version, 505, Error(Code::Unsupported, "http.not_implemented"));
  keep(Ready::Busy, 503, Error(Code::Unavailable, "http.busy").after(2s));
}

const Response& Service::ready(Ready kind, const std::string& language) const { return ready_.at(std::pair(kind, language)); }

bool Service::accepts(std::string_view authority, const Address& local) const {
  if (const auto name = site_->public_url.name(); !name->authority.empty()) {
    if (iequals(authority, name->authority)) return true;
    // A default port may be spelled out.
    const auto split = split_authority(authority);
    const std::string_view standard = name->origin.starts_with("https:") ? "443" : "80";
    return split && split->port == standard &&
           iequals(split->host.find(':') == std::string::npos ? split->host : "[" + split->host + "]", name->authority);
  }
  const auto split = split_authority(authority);
  if (!split) return false;
  if (split->host == "localhost" || split->host == listen_name_) return true;
  const auto address = Address::parse(split->host);
  return address && (address->is_loopback() || *address == local || address == listen_address_);
}

void Service::count(int status, double amount) const {
  const auto index = static_cast<std::size_t>(status >= 100 && status < 600 ? status : 500);
  auto* counter = counters_[index].load(std::memory_order_acquire);
  if (counter == nullptr) {
    counter = &metrics::counter("pv_http_requests_total", "Requests answered", {{"site", site_->name}, {"status", std::to_string(index)}});
    counters_[index].store(counter, std::memory_order_release);
  }
  counter->add(amount);
}

}  // namespace pv::http
