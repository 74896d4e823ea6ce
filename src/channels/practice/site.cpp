// SPDX-License-Identifier: Apache-2.0
#include "channels/practice/site.hpp"

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <thread>

#include "channels/practice/pages.hpp"
#include "channels/practice/styles.hpp"
#include "platform/text/unicode.hpp"
#include "platform/text/url.hpp"

namespace pv::channels::practice {
namespace {

constexpr std::size_t kListed = 50;
constexpr std::size_t kLedgerPage = 1000;
constexpr std::size_t kLongestName = 80;
constexpr std::size_t kLargestPost = 512 * 1024;  // the longest text that any network takes, in UTF-8 with escapes

bool is_loopback(std::string_view address) {
  return address.starts_with("127.") || address == "::1" || address == "localhost" || address.starts_with("::ffff:127.");
}

bool is_api(std::string_view path) { return path.starts_with("/api/"); }

auto bad_field(std::string_view field) {
  return fail(Error(Code::InvalidInput, Message("practice.bad_field", {{"field", std::string(field)}})).for_field(std::string(field)));
}

/// The body as an object with these fields only, all of them strings.
Result<json::object> strict_body(const http::Request& request, std::initializer_list<std::string_view> known) {
  // A form of another site cannot send this type, so a browser cannot be made to call the API.
  const std::string_view type = request.headers.get("Content-Type").value_or(std::string_view());
  if (!type.starts_with("application/json")) return fail(Code::Unsupported, "practice.json_only");
  json::object body = PV_TRY(request.json_object());
  for (const auto& [key, value] : body) {
    const std::string_view name(key.data(), key.size());
    if (std::find(known.begin(), known.end(), name) == known.end() || !value.is_string()) return bad_field(name);
    if (!text::valid_utf8(std::string_view(value.get_string()))) return bad_field(name);
  }
  return body;
}

Result<std::string> needed(const json::object& body, std::string_view field) {
  std::optional<std::string> value = json::string_at(body, field);
  if (!value || text::trim(*value).empty()) return bad_field(field);
  return std::move(*value);
}

bool is_language(std::string_view tag) {
  return !tag.empty() && tag.size() <= 35 && std::all_of(tag.begin(), tag.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  });
}

http::Response no_store(http::Response response) { return std::move(response).header("Cache-Control", "no-store"); }

/// The server closes the connection without a byte when it gets this.
http::Response hang_up() { return http::Response{.status = 0, .headers = {}, .body = std::string()}; }

}  // namespace

/// No sessions, no CSRF secret: what is open is open to all, and tokens are checked by the handlers.
class PracticeNetwork::Gate final : public http::Gate {
 public:
  Result<std::optional<http::Response>> admit(http::Request& request, const http::Route& route) override {
    if (route.access == http::Access::Local && !is_loopback(request.remote)) return fail(Code::Forbidden, "practice.only_local");
    return std::optional<http::Response>();
  }
  http::Response present(const Error& error, const http::Request& request) override {
    const std::string title = texts().format(request.language, error.safe);
    if (is_api(request.path)) return no_store(http::problem(error, title, title, request.id));
    return no_store(http::Response::html(render_failure(request.language, error), traits(error.code).http_status));
  }
  std::string csrf_secret(const http::Request& /*request*/) override { return {}; }
};

PracticeNetwork::PracticeNetwork(std::shared_ptr<const Styles> styles)
    : styles_(std::move(styles)), gate_(std::make_unique<Gate>()), site_(std::make_shared<http::Site>()) {
  using http::Access;
  using http::BodyKind;
  using http::kNoPermission;
  using http::Method;
  site_->name = "practice";
  site_->gate = gate_.get();
  site_->content_security_policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  const auto bound = [this](Result<http::Response> (PracticeNetwork::*handler)(const http::Request&)) {
    return [this, handler](const http::Request& request) { return (this->*handler)(request); };
  };
  const auto reading = [this](Result<http::Response> (PracticeNetwork::*handler)(const http::Request&) const) {
    return [this, handler](const http::Request& request) { return (this->*handler)(request); };
  };
  // Signed: no cookie counts here, so there is nothing that a forged form could borrow.
  site_->routes.add({
      {Method::Post, "/api/accounts", Access::Signed, kNoPermission, bound(&PracticeNetwork::make_account), BodyKind::Memory, 16 * 1024},
      {Method::Get, "/api/account", Access::Public, kNoPermission, reading(&PracticeNetwork::show_account), BodyKind::None},
      {Method::Post, "/api/posts", Access::Signed, kNoPermission, bound(&PracticeNetwork::make_post), BodyKind::Memory, kLargestPost},
      {Method::Get, "/api/posts", Access::Public, kNoPermission, reading(&PracticeNetwork::list_posts), BodyKind::None},
      {Method::Get, "/api/ledger", Access::Local, kNoPermission, reading(&PracticeNetwork::ledger), BodyKind::None},
      {Method::Get, "/api/faults", Access::Local, kNoPermission, reading(&PracticeNetwork::show_faults), BodyKind::None},
      {Method::Post, "/api/faults", Access::Signed, kNoPermission, bound(&PracticeNetwork::set_faults), BodyKind::Memory, 16 * 1024},
      {Method::Get, "/", Access::Public, kNoPermission, reading(&PracticeNetwork::wall_page), BodyKind::None},
      {Method::Get, "/posts/{id}", Access::Public, kNoPermission, reading(&PracticeNetwork::post_page), BodyKind::None},
      {Method::Get, "/style.css", Access::Public, kNoPermission,
       [this](const http::Request&) -> Result<http::Response> {
         http::Response response = http::Response::text(style_sheet(*styles_));
         response.headers.set("Content-Type", "text/css; charset=utf-8");
         return std::move(response).header("Cache-Control", "max-age=300");
       },
       BodyKind::None},
      {Method::Get, "/{account}", Access::Public, kNoPermission, reading(&PracticeNetwork::member_page), BodyKind::None},
  });
}

PracticeNetwork::~PracticeNetwork() = default;

Result<void> PracticeNetwork::open(const std::string& folder, const Clock& clock) { return store_.open(folder, clock); }

void PracticeNetwork::set_public_url(const std::string& public_url) {
  const std::lock_guard lock(mutex_);
  public_url_ = public_url;
  while (public_url_.ends_with('/')) public_url_.pop_back();
}

std::string PracticeNetwork::public_url() const {
  const std::lock_guard lock(mutex_);
  return public_url_;
}

std::shared_ptr<const http::Site> PracticeNetwork::site() { return site_; }

json::object PracticeNetwork::connect_fields(const std::string& network, const std::string& server_url, const std::string& handle) {
  const Style* look = styles_->of_network(network);
  const Result<std::string> clean = normalise_handle(handle);
  if (!look || !clean) return {};
  const std::string id = *clean + "." + look->id();
  const Result<std::string> token = store_.member(id) ? store_.add_token(id) : store_.add_member(*clean, look->id(), {});
  if (!token) return {};
  return {{"server", server_url}, {"handle", *clean}, {"token", *token}};
}

json::object PracticeNetwork::present(const Post& post) const {
  return {{"id", post.id},     {"account", post.member}, {"url", public_url() + "/posts/" + post.id},
          {"text", post.text}, {"link", post.link},      {"at", to_rfc3339_millis(post.at)}};
}

Result<Member> PracticeNetwork::member_of(const http::Request& request) const {
  const std::string_view field = request.headers.get("Authorization").value_or(std::string_view());
  constexpr std::string_view kScheme = "Bearer ";
  if (!field.starts_with(kScheme)) return fail(Code::Unauthenticated, "practice.token_needed");
  const std::optional<Member> member = store_.member_of_token(field.substr(kScheme.size()));
  if (!member) return fail(Code::Unauthenticated, "practice.wrong_token");
  return *member;
}

Result<http::Response> PracticeNetwork::make_account(const http::Request& request) {
  // The desk beside it makes accounts; a passer-by who reaches this port reads, and no more.
  if (!is_loopback(request.remote)) return fail(Code::Forbidden, "practice.only_local");
  const json::object body = PV_TRY(strict_body(request, {"handle", "style", "name"}));
  const std::string handle = PV_TRY(normalise_handle(PV_TRY(needed(body, "handle"))));
  const Style* look = styles_->find(PV_TRY(needed(body, "style")));
  if (!look) return bad_field("style");
  const std::string name = text::squeeze(json::string_at(body, "name").value_or(std::string()));
  if (text::count_graphemes(name) > kLongestName) return bad_field("name");
  const std::string token = PV_TRY(store_.add_member(handle, look->id(), name));
  const std::string id = handle + "." + look->id();
  return no_store(http::Response::json(json::object{{"account", id},
                                                    {"handle", handle},
                                                    {"style", look->id()},
                                                    {"name", store_.member(id)->name},
                                                    {"token", token},
                                                    {"url", public_url() + "/" + id}},
                                       201));
}

Result<http::Response> PracticeNetwork::show_account(const http::Request& request) const {
  const Member member = PV_TRY(member_of(request));
  return no_store(http::Response::json(json::object{{"account", member.id},
                                                    {"handle", member.handle},
                                                    {"style", member.style},
                                                    {"name", member.name},
                                                    {"url", public_url() + "/" + member.id}}));
}

Result<http::Response> PracticeNetwork::make_post(const http::Request& request) {
  const Member member = PV_TRY(member_of(request));
  const json::object body = PV_TRY(strict_body(request, {"text", "link", "language", "format"}));
  NewPost post;
  post.text = PV_TRY(needed(body, "text"));
  post.link = json::string_at(body, "link").value_or(std::string());
  post.language = json::string_at(body, "language").value_or(std::string());
  if (!post.link.empty() && !text::Url::parse(post.link)) return bad_field("link");
  if (!post.language.empty() && !is_language(post.language)) return bad_field("language");
  post.format = json::string_at(body, "format").value_or(std::string());
  if (const Style* look = styles_->find(member.style)) {
    const Format* format = look->format(post.format);
    if (!format) return bad_field("format");
    const Count count = look->original->count(*format, {}, post.text);
    if (count.over()) {
      return fail(Error(Code::InvalidInput, Message("practice.text_too_long", {{"used", static_cast<std::int64_t>(count.used)},
                                                                               {"max", static_cast<std::int64_t>(count.max)}}))
                      .for_field("text"));
    }
  }
  const FaultPlan fault = faults_.draw();
  if (fault.delay.count() > 0) std::this_thread::sleep_for(fault.delay);
  if (fault.fault == Fault::DropBefore) return hang_up();
  if (fault.fault == Fault::Status) {
    const Error error(Code::Unavailable, "practice.bad_day");
    const std::string title = texts().format(request.language, error.safe);
    http::Response response = http::problem(error, title, title, request.id);
    response.status = fault.status;
    if (fault.retry_after) response.headers.set("Retry-After", std::to_string(*fault.retry_after));
    return response;
  }
  post.hidden_for = fault.hidden_for;
  const Post stored = PV_TRY(store_.add_post(member.id, post));
  const json::object answer{{"id", stored.id}, {"url", public_url() + "/posts/" + stored.id}, {"at", to_rfc3339_millis(stored.at)}};
  switch (fault.fault) {
    case Fault::DropAfterAccept: return hang_up();
    case Fault::AcceptedBut500: return fail(Code::Internal, "practice.bad_day");
    case Fault::HalfAnswer: {
      http::Response response = http::Response::json(answer, 201);
      const std::string whole = json::serialize(answer);
      response.body = whole.substr(0, whole.size() / 2);
      return no_store(std::move(response));
    }
    default: break;
  }
  return no_store(http::Response::json(answer, 201));
}

Result<http::Response> PracticeNetwork::list_posts(const http::Request& request) const {
  const Member member = PV_TRY(member_of(request));
  const std::string account = request.query.get_or("account", member.id);
  if (account != member.id) return fail(Code::Forbidden, "practice.not_yours");
  Store::Wanted wanted{.member = account, .since = std::nullopt, .hidden_too = false, .limit = kListed};
  if (const std::optional<std::string> since = request.query.get("since")) {
    const Result<Instant> instant = parse_rfc3339(*since);
    if (!instant) return bad_field("since");
    wanted.since = *instant;
  }
  json::array posts;
  for (const Post& post : store_.posts(wanted)) posts.push_back(present(post));
  return no_store(http::Response::json(json::object{{"account", account}, {"posts", std::move(posts)}}));
}

Result<http::Response> PracticeNetwork::ledger(const http::Request& request) const {
  std::size_t after = 0;
  if (const std::optional<std::string> text = request.query.get("after")) {
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), after);
    if (error != std::errc() || end != text->data() + text->size()) return bad_field("after");
  }
  std::vector<Post> all = store_.posts({.member = {}, .since = std::nullopt, .hidden_too = true, .limit = std::string::npos});
  std::reverse(all.begin(), all.end());
  json::array posts;
  std::size_t at = std::min(after, all.size());
  for (; at < all.size() && posts.size() < kLedgerPage; ++at) posts.push_back(present(all[at]));
  json::object answer{{"posts", std::move(posts)}};
  if (at < all.size()) answer["next"] = at;
  return no_store(http::Response::json(answer));
}

Result<http::Response> PracticeNetwork::show_faults(const http::Request& /*request*/) const {
  return no_store(http::Response::json(faults_.plan().to_json()));
}

Result<http::Response> PracticeNetwork::set_faults(const http::Request& request) {
  if (!is_loopback(request.remote)) return fail(Code::Forbidden, "practice.only_local");
  const std::string_view type = request.headers.get("Content-Type").value_or(std::string_view());
  if (!type.starts_with("application/json")) return fail(Code::Unsupported, "practice.json_only");
  const FaultPlan plan = PV_TRY(FaultPlan::parse(PV_TRY(request.json_object())));
  faults_.set(plan);
  return no_store(http::Response::json(plan.to_json()));
}

Result<http::Response> PracticeNetwork::wall_page(const http::Request& request) const {
  std::vector<Card> cards;
  for (Post& post : store_.posts({.member = {}, .since = std::nullopt, .hidden_too = false, .limit = kListed})) {
    Member member = *store_.member(post.member);
    cards.push_back({std::move(post), std::move(member)});
  }
  return no_store(http::Response::html(render_wall(*styles_, request.language, store_.members(), cards)));
}

Result<http::Response> PracticeNetwork::member_page(const http::Request& request) const {
  const std::optional<Member> member = store_.member(request.capture("account"));
  if (!member) return fail(Code::NotFound, "practice.no_member");
  std::vector<Card> cards;
  for (Post& post : store_.posts({.member = member->id, .since = std::nullopt, .hidden_too = false, .limit = kListed})) {
    cards.push_back({std::move(post), *member});
  }
  return no_store(http::Response::html(render_member(*styles_, request.language, *member, cards)));
}

Result<http::Response> PracticeNetwork::post_page(const http::Request& request) const {
  const std::optional<Post> post = store_.post(request.capture("id"));
  if (!post) return fail(Code::NotFound, "practice.no_post");
  return no_store(http::Response::html(render_post(*styles_, request.language, {*post, *store_.member(post->member)})));
}

}  // namespace pv::channels::practice
