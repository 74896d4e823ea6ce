// SPDX-License-Identifier: Apache-2.0
#include "channels/practice/publish.hpp"

#include <algorithm>

#include "channels/core/answers.hpp"
#include "channels/practice/store.hpp"
#include "platform/text/unicode.hpp"
#include "platform/text/url.hpp"

namespace pv::channels::practice {
namespace {

/// The desk's and the network's clocks may differ by this much.
constexpr Duration kClockSlack = std::chrono::minutes(1);

std::string setting(const Account& account, std::string_view key) { return json::string_at(account.settings, key).value_or(std::string()); }

std::string token_of(const Secret<std::string>& secrets) {
  const Result<json::object> object = json::parse_object(secrets.reveal());
  return object ? json::string_at(*object, "token").value_or(std::string()) : std::string();
}

net::Request request(std::string method, std::string url, const std::string& token) {
  net::Request request;
  request.method = std::move(method);
  request.url = std::move(url);
  request.headers.push_back({"Accept", "application/json"});
  if (!token.empty()) request.headers.push_back({"Authorization", "Bearer " + token});
  request.deadline = std::chrono::seconds(20);
  request.max_answer = 4 << 20;
  return request;
}

net::Request with_json(net::Request request, const json::object& body) {
  request.headers.push_back({"Content-Type", "application/json"});
  request.body = json::serialize(body);
  return request;
}

/// What a problem document (RFC 9457) says.
std::string said(const Reply& reply, const std::string& token) {
  if (!reply.answer) return {};
  const Result<json::object> problem = json::parse_object(reply.answer->body);
  if (!problem) return {};
  std::string detail = json::string_at(*problem, "detail").value_or(std::string());
  if (detail.empty()) detail = json::string_at(*problem, "title").value_or(std::string());
  return cited(detail, {token});
}

std::optional<Accepted> accepted(const Reply& reply) {
  const Result<json::object> post = json::parse_object(reply.answer->body);
  if (!post) return std::nullopt;
  const std::optional<std::string> id = json::string_at(*post, "id");
  const std::optional<std::string> url = json::string_at(*post, "url");
  if (!id || id->empty() || !url || !text::Url::parse(*url)) return std::nullopt;
  return Accepted{*id, *url};
}

Error not_a_practice_network(const std::string& server) {
  return Error(Code::UpstreamRejected, Message("practice.not_practice", {{"server", server}})).for_field("server");
}

}  // namespace

Next PracticePublisher::next(const Account& account, const Publication& publication, const DeliveryKey& /*key*/, Memory& /*memory*/,
                             const Reply* reply) const {
  const std::string token = token_of(account.secrets);
  const CallKind kind{Effect::Visible, false, practice_name(style_)};
  if (reply && reply->step == "post") {
    if (succeeded(*reply)) {
      if (std::optional<Accepted> done = accepted(*reply)) return std::move(*done);
    }
    return to_next(shortfall(*reply, kind, said(*reply, token)));
  }
  json::object body{{"text", publication.text}};
  if (!publication.link.empty()) body["link"] = publication.link;
  if (!publication.language.empty()) body["language"] = publication.language;
  if (!publication.format.empty()) body["format"] = publication.format;
  return Call{"post", Effect::Visible, false, with_json(request("POST", setting(account, "server") + "/api/posts", token), body)};
}

Sighting PracticeReconciler::look(const Account& account, const Publication& publication, const DeliveryKey& key, Memory& /*memory*/,
                                  const Reply* reply) const {
  const std::string token = token_of(account.secrets);
  if (!reply) {
    const std::string url = setting(account, "server") + "/api/posts?account=" + text::percent_encode(setting(account, "account")) +
                            "&since=" + text::percent_encode(to_rfc3339(key.created - kClockSlack));
    return Call{"list", Effect::Read, false, request("GET", url, token)};
  }
  json::object list;
  if (succeeded(*reply)) list = json::parse_object(reply->answer->body).value_or(json::object());
  const json::array* posts = json::array_at(list, "posts");
  if (!posts) {
    const Shortfall trouble = shortfall(*reply, {Effect::Read, true, practice_name(style_)}, said(*reply, token));
    if (const auto* later = std::get_if<Deferred>(&trouble)) return *later;
    if (const auto* refused = std::get_if<Rejected>(&trouble)) return Deferred{refused->error, std::chrono::minutes(5)};
    return Deferred{Error(Code::UpstreamUnavailable, Message("channels_core.no_answer", {{"network", practice_name(style_)}}))};
  }
  std::optional<Found> found;
  json::array recent;
  for (const json::value& one : *posts) {  // newest first; the oldest of equal texts is the one that answers to this delivery
    if (!one.is_object()) continue;
    const json::object& post = one.get_object();
    const std::string text = json::string_at(post, "text").value_or(std::string());
    const std::string id = json::string_at(post, "id").value_or(std::string());
    const std::string url = json::string_at(post, "url").value_or(std::string());
    if (text == publication.text && !id.empty()) found = Found{id, url};
    recent.push_back(json::object{{"id", id}, {"text", text}, {"at", json::string_at(post, "at").value_or(std::string())}, {"url", url}});
  }
  if (found) return *found;
  return NotSeen{"practice.not_seen", json::object{{"account", setting(account, "account")}, {"posts", std::move(recent)}}};
}

Connecting PracticeConnector::connect(const json::object& fields, const Account* existing, Memory& memory, const Reply* reply) const {
  const bool checking = fields.empty() && existing;
  if (!reply) {
    std::string server;
    std::string token;
    std::string handle;
    if (checking) {
      server = setting(*existing, "server");
      token = token_of(existing->secrets);
      handle = setting(*existing, "handle");
    } else {
      const Result<text::Url> url = text::Url::parse(text::trim(json::string_at(fields, "server").value_or(std::string())));
      if (!url) return Rejected{Error(Code::InvalidInput, "practice.bad_server").for_field("server")};
      server = url->origin();
      const Result<std::string> clean = normalise_handle(json::string_at(fields, "handle").value_or(std::string()));
      if (!clean) return Rejected{clean.error()};
      handle = *clean;
      token = text::trim(json::string_at(fields, "token").value_or(std::string()));
    }
    memory.values["server"] = server;
    memory.values["handle"] = handle;
    memory.secrets["token"] = token;
    if (!token.empty()) return Call{"account.check", Effect::Read, false, request("GET", server + "/api/account", token)};
    const json::object body{{"handle", handle}, {"style", style_.id()}};
    return Call{"account.make", Effect::Hidden, false, with_json(request("POST", server + "/api/accounts", {}), body)};
  }
  const std::string server = json::string_at(memory.values, "server").value_or(std::string());
  const std::string handle = json::string_at(memory.values, "handle").value_or(std::string());
  std::string token = json::string_at(memory.secrets, "token").value_or(std::string());
  const bool made = reply->step == "account.make";
  if (!succeeded(*reply)) {
    const int status = reply->answer ? reply->answer->status : 0;
    if (made && status == 409) {
      return Rejected{Error(Code::Conflict, Message("practice.handle_taken", {{"handle", handle}})).for_field("handle")};
    }
    if (!made && status == 401) return Rejected{Error(Code::Unauthenticated, "practice.wrong_token").for_field("token")};
    if (status == 404 || status == 405) return Rejected{not_a_practice_network(server)};
    const Shortfall trouble = shortfall(*reply, {Effect::Hidden, true, practice_name(style_)}, said(*reply, token));
    if (const auto* refused = std::get_if<Rejected>(&trouble)) return *refused;
    if (const auto* later = std::get_if<Deferred>(&trouble)) return Rejected{later->error};
    return Rejected{Error(Code::UpstreamUnavailable, Message("channels_core.no_answer", {{"network", practice_name(style_)}}))};
  }
  const Result<json::object> answer = json::parse_object(reply->answer->body);
  if (!answer) return Rejected{not_a_practice_network(server)};
  if (made) token = json::string_at(*answer, "token").value_or(std::string());
  const std::string account = json::string_at(*answer, "account").value_or(std::string());
  const std::string its_handle = json::string_at(*answer, "handle").value_or(std::string());
  const std::string its_style = json::string_at(*answer, "style").value_or(std::string());
  if (account.empty() || token.empty()) return Rejected{not_a_practice_network(server)};
  if (its_style != style_.id() || its_handle != handle) {
    return Rejected{Error(Code::Conflict, Message("practice.other_account", {{"account", cited(account, {token})}})).for_field("token")};
  }
  Connected connected;
  connected.account.settings = {{"server", server}, {"account", account}, {"handle", handle}, {"style", style_.id()}};
  connected.account.secrets = Secret<std::string>(json::serialize(json::object{{"token", token}}));
  connected.name = "@" + handle;
  connected.remote_id = server + "/" + account;
  connected.url = server + "/" + account;
  return connected;
}

}  // namespace pv::channels::practice
