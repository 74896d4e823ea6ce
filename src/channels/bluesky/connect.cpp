// SPDX-License-Identifier: Apache-2.0
#include "channels/bluesky/publish.hpp"
#include "channels/bluesky/session.hpp"
#include "channels/bluesky/wire.hpp"
#include "channels/core/answers.hpp"
#include "platform/text/unicode.hpp"
#include "platform/text/url.hpp"

namespace pv::channels::bluesky {
namespace {

constexpr std::string_view kWeb = "https://bsky.app";

std::string field(const json::object& fields, std::string_view key) {
  return text::trim(json::string_at(fields, key).value_or(std::string()));
}

/// A password may cross a network in clear only where nobody else listens: this machine or a private network.
bool may_be_plain(const text::Url& url) {
  const std::string& host = url.host();
  const bool numeric = host.find(':') != std::string::npos || host.find_first_not_of("0123456789.") == std::string::npos;
  if (numeric) return net::is_forbidden_address(host);  // never dialled in public: this machine or a private network
  return host == "localhost" || host.ends_with(".localhost") || host.find('.') == std::string::npos;
}

Result<text::Url> parse_server(const std::string& typed) {
  std::string text = typed.empty() ? "https://bsky.social" : typed;
  if (text.find("://") == std::string::npos) text.insert(0, "https://");
  const Result<text::Url> url = text::Url::parse(text);
  if (!url) return fail(Error(Code::InvalidInput, "bluesky.server_bad").for_field("server"));
  if (url->scheme() == "http" && !may_be_plain(*url)) return fail(Error(Code::InvalidInput, "bluesky.server_plain").for_field("server"));
  return *url;
}

std::string default_web(const text::Url& server) {
  const std::string& host = server.host();
  return host == "bsky.social" || host.ends_with(".bsky.network") ? std::string(kWeb) : std::string();
}

Connected connected(const std::string& server, const std::string& web, const std::string& pds, const Session& session,
                    const Credentials& credentials) {
  Connected done;
  done.account.settings = {{"server", server}, {"did", session.did}, {"handle", session.handle}};
  if (!web.empty()) done.account.settings["web"] = web;
  if (!pds.empty()) done.account.settings["pds"] = pds;
  done.account.secrets = Secret<std::string>(json::serialize(
      json::object{{"app_password", credentials.app_password}, {"access", credentials.access}, {"refresh", credentials.refresh}}));
  done.name = "@" + session.handle;
  done.remote_id = session.did;
  done.url = web.empty() ? server + "/xrpc/com.atproto.repo.describeRepo?repo=" + text::percent_encode(session.did)
                         : web + "/profile/" + session.handle;
  return done;
}

Connecting check_existing(const Account& account, Memory& memory, const Reply* reply) {
  SessionStep step = bring_session(account, memory, reply);
  if (auto* call = std::get_if<Call>(&step)) return std::move(*call);
  if (auto* refused = std::get_if<Rejected>(&step)) return std::move(*refused);
  if (auto* later = std::get_if<Deferred>(&step)) return Rejected{std::move(later->error)};
  Session session;
  session.did = setting(account, "did");
  session.handle = setting(account, "handle");
  // A handle can change under an account: the answer just read knows the present one.
  if (reply && reply->answer) {
    const Tokens tokens = reply->step == "session.check" ? Tokens::Absent : Tokens::Needed;
    if (const Result<Session> now = parse_session(reply->answer->body, tokens)) session.handle = now->handle;
  }
  return connected(setting(account, "server"), setting(account, "web"), setting(account, "pds"), session,
                   Credentials::of(&account, memory));
}

}  // namespace

Connecting BlueskyConnector::connect(const json::object& fields, const Account* existing, Memory& memory, const Reply* reply) const {
  if (fields.empty() && existing) return check_existing(*existing, memory, reply);
  if (!reply) {
    const Result<std::string> handle = normalise_handle(field(fields, "handle"));
    if (!handle) return Rejected{handle.error()};
    const std::string password = field(fields, "app_password");
    if (password.empty()) return Rejected{Error(Code::InvalidInput, "bluesky.password_empty").for_field("app_password")};
    const Result<text::Url> server = parse_server(field(fields, "server"));
    if (!server) return Rejected{server.error()};
    std::string web = field(fields, "web");
    if (web.empty()) {
      web = default_web(*server);
    } else {
      const Result<text::Url> url = text::Url::parse(web);
      if (!url) return Rejected{Error(Code::InvalidInput, "bluesky.web_bad").for_field("web")};
      web = url->origin();
    }
    memory.values["server"] = server->origin();
    memory.values["web"] = web;
    memory.secrets["app_password"] = password;
    return create_session(server->origin(), *handle, password);
  }
  const std::string server = json::string_at(memory.values, "server").value_or(std::string());
  const std::string web = json::string_at(memory.values, "web").value_or(std::string());
  Credentials credentials = Credentials::of(nullptr, memory);
  if (!succeeded(*reply)) return Rejected{sign_in_failure(*reply, server, credentials)};
  const Result<Session> session = parse_session(reply->answer->body, Tokens::Needed);
  if (!session) {
    return Rejected{
        Error(Code::UpstreamRejected, Message("bluesky.not_a_server", {{"server", server}}), session.error().detail).for_field("server")};
  }
  if (std::optional<Error> why = inactive(*session)) return Rejected{std::move(*why)};
  credentials.access = session->access;
  credentials.refresh = session->refresh;
  return connected(server, web, session->pds, *session, credentials);
}

}  // namespace pv::channels::bluesky
