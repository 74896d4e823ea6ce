// SPDX-License-Identifier: Apache-2.0
#include "channels/bluesky/session.hpp"

#include "channels/core/answers.hpp"

namespace pv::channels::bluesky {
namespace {

constexpr std::size_t kLargestAnswer = 256 * 1024;

std::string either(const json::object& newer, const json::object& older, std::string_view key) {
  if (const std::optional<std::string> value = json::string_at(newer, key)) return *value;
  return json::string_at(older, key).value_or(std::string());
}

void keep(Memory& memory, const Session& session) {
  memory.secrets["access"] = session.access;
  memory.secrets["refresh"] = session.refresh;
}

SessionStep begin_after_access(const Account& account, const Credentials& credentials) {
  if (!credentials.refresh.empty()) {
    return Call{"session.refresh", Effect::Hidden, false,
                procedure(setting(account, "server"), "com.atproto.server.refreshSession", nullptr, credentials.refresh)};
  }
  if (!credentials.app_password.empty())
    return create_session(setting(account, "server"), setting(account, "did"), credentials.app_password);
  return Rejected{Error(Code::Unauthenticated, Message("channels_core.sign_in_again", {{"network", std::string(kNetworkName)}}))};
}

/// Trouble of the line or the server, not of the account.
bool passing(const Reply& reply) {
  return !reply.answer || reply.answer->status >= 500 || reply.answer->status == 429 || reply.answer->status == 408;
}

SessionStep trouble(const Reply& reply) {
  Shortfall one = shortfall(reply, {Effect::Hidden, true, std::string(kNetworkName)});
  if (auto* later = std::get_if<Deferred>(&one)) return std::move(*later);
  if (auto* refused = std::get_if<Rejected>(&one)) return std::move(*refused);
  return Deferred{Error(Code::UpstreamUnavailable, Message("channels_core.no_answer", {{"network", std::string(kNetworkName)}}))};
}

}  // namespace

std::string setting(const Account& account, std::string_view key) { return json::string_at(account.settings, key).value_or(std::string()); }

Credentials Credentials::of(const Account* account, const Memory& memory) {
  json::object kept;
  if (account) {
    if (Result<json::object> object = json::parse_object(account->secrets.reveal())) kept = std::move(*object);
  }
  return {either(memory.secrets, kept, "app_password"), either(memory.secrets, kept, "access"), either(memory.secrets, kept, "refresh")};
}

net::Request query(const std::string& server, std::string_view method, std::string_view parameters, const std::string& bearer) {
  net::Request request;
  request.url = server + "/xrpc/" + std::string(method) + (parameters.empty() ? "" : "?") + std::string(parameters);
  request.headers.push_back({"Accept", "application/json"});
  if (!bearer.empty()) request.headers.push_back({"Authorization", "Bearer " + bearer});
  request.deadline = std::chrono::seconds(20);
  request.max_answer = kLargestAnswer;
  return request;
}

net::Request procedure(const std::string& server, std::string_view method, const json::object* input, const std::string& bearer) {
  net::Request request = query(server, method, {}, bearer);
  request.method = "POST";
  request.deadline = std::chrono::seconds(30);
  if (input) {
    request.headers.push_back({"Content-Type", "application/json"});
    request.body = json::serialize(*input);
  }
  return request;
}

Call create_session(const std::string& server, const std::string& identifier, const std::string& password) {
  const json::object input{{"identifier", identifier}, {"password", password}};
  return Call{"session.create", Effect::Hidden, false, procedure(server, "com.atproto.server.createSession", &input, {})};
}

std::string said(const Reply& reply, const Credentials& credentials) {
  if (!reply.answer) return {};
  const std::optional<XrpcError> error = parse_error(reply.answer->body);
  if (!error) return {};
  return cited(error->message.empty() ? error->error : error->message, credentials.secrets());
}

bool is_error(const Reply& reply, std::string_view name) {
  if (!reply.answer || reply.answer->status < 400) return false;
  const std::optional<XrpcError> error = parse_error(reply.answer->body);
  return error && error->error == name;
}

bool token_refused(const Reply& reply) {
  return reply.answer && (reply.answer->status == 401 || is_error(reply, "ExpiredToken") || is_error(reply, "InvalidToken"));
}

std::optional<Error> inactive(const Session& session) {
  if (session.active) return std::nullopt;
  return Error(Code::Forbidden, session.status == "deactivated" ? "bluesky.account_deactivated" : "bluesky.account_suspended");
}

Error sign_in_failure(const Reply& reply, const std::string& server, const Credentials& credentials) {
  if (!reply.answer) {
    if (!reply.failure) return Error(Code::UpstreamUnavailable, Message("bluesky.unreachable", {{"server", server}})).for_field("server");
    const Error& why = reply.failure->error;
    if (why.code == Code::Forbidden || why.code == Code::InvalidInput) return Error(why).for_field("server");
    const char* key = why.code == Code::Timeout ? "bluesky.timeout" : "bluesky.unreachable";
    return Error(Code::UpstreamUnavailable, Message(key, {{"server", server}}), why.detail).for_field("server");
  }
  const int status = reply.answer->status;
  const std::string detail = "status " + std::to_string(status);
  const std::optional<XrpcError> error = status >= 400 ? parse_error(reply.answer->body) : std::nullopt;
  if (error && error->error == "AuthFactorTokenRequired")
    return Error(Code::Unauthenticated, "bluesky.second_factor", detail).for_field("app_password");
  if (error && error->error == "AccountTakedown") return Error(Code::Forbidden, "bluesky.account_suspended", detail);
  if (status == 429) {
    const Duration wait = asked_wait(*reply.answer).value_or(std::chrono::minutes(5));
    const std::int64_t minutes = std::chrono::ceil<std::chrono::minutes>(wait).count();
    return Error(Code::RateLimited, Message("bluesky.too_many_sign_ins", {{"minutes", minutes}}), detail).after(wait);
  }
  if (status >= 500)
    return Error(Code::UpstreamUnavailable, Message("bluesky.server_trouble", {{"server", server}}), detail).for_field("server");
  if (error && status == 401) return Error(Code::Unauthenticated, "bluesky.wrong_password", detail).for_field("app_password");
  if (error && status == 400) {
    return Error(Code::UpstreamRejected, Message("bluesky.sign_in_refused", {{"said", said(reply, credentials)}}), detail);
  }
  return Error(Code::UpstreamRejected, Message("bluesky.not_a_server", {{"server", server}}), detail).for_field("server");
}

SessionStep bring_session(const Account& account, Memory& memory, const Reply* reply) {
  const Credentials credentials = Credentials::of(&account, memory);
  const std::string did = setting(account, "did");
  const std::string server = setting(account, "server");
  if (!reply) {
    if (credentials.access.empty()) return begin_after_access(account, credentials);
    return Call{"session.check", Effect::Read, false, query(server, "com.atproto.server.getSession", {}, credentials.access)};
  }
  if (reply->step == "session.check") {
    if (succeeded(*reply)) {
      const Result<Session> session = parse_session(reply->answer->body, Tokens::Absent);
      if (session && session->did == did) {
        if (std::optional<Error> why = inactive(*session)) return Rejected{std::move(*why)};
        return Ready{};
      }
      return Deferred{Error(Code::UpstreamUnavailable, Message("bluesky.server_trouble", {{"server", server}}))};
    }
    if (passing(*reply)) return trouble(*reply);
    memory.secrets["access"] = "";
    return begin_after_access(account, credentials);
  }
  if (reply->step == "session.refresh" && !succeeded(*reply)) {
    if (passing(*reply)) return trouble(*reply);
    // Used up or taken back: the app password is what remains.
    memory.secrets["access"] = "";
    memory.secrets["refresh"] = "";
    return begin_after_access(account, Credentials::of(&account, memory));
  }
  if (!succeeded(*reply)) {
    if (passing(*reply)) return trouble(*reply);
    Error why = sign_in_failure(*reply, server, credentials);
    // While connecting a wrong password is a slip; later it means that the app password was taken back.
    if (why.safe.key == "bluesky.wrong_password") why.safe = Message("bluesky.app_password_revoked");
    return Rejected{std::move(why)};
  }
  const Result<Session> session = parse_session(reply->answer->body, Tokens::Needed);
  if (!session)
    return Deferred{Error(Code::UpstreamUnavailable, Message("bluesky.server_trouble", {{"server", server}}), session.error().detail)};
  if (session->did != did) return Rejected{Error(Code::Conflict, "bluesky.other_account")};
  if (std::optional<Error> why = inactive(*session)) return Rejected{std::move(*why)};
  keep(memory, *session);
  return Ready{};
}

}  // namespace pv::channels::bluesky
