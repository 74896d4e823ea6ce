// SPDX-License-Identifier: Apache-2.0
#include "channels/bluesky/publish.hpp"

#include <algorithm>

#include "channels/bluesky/facets.hpp"
#include "channels/bluesky/session.hpp"
#include "channels/bluesky/wire.hpp"
#include "channels/core/answers.hpp"
#include "platform/text/url.hpp"

namespace pv::channels::bluesky {
namespace {

constexpr std::string_view kMentionStep = "mention.";
constexpr std::string_view kPost = "app.bsky.feed.post";
/// A handle whose name server does not answer must not hold back the post for ever.
constexpr std::int64_t kMentionTries = 2;
constexpr std::int64_t kLookTries = 5;
constexpr std::int64_t kRenewals = 2;

std::string record_parameters(const std::string& did, const std::string& key) {
  return "repo=" + text::percent_encode(did) + "&collection=" + std::string(kPost) + "&rkey=" + key;
}

/// Records are public: no token, so that a look works when the session does not.
Call look_call(const Account& account, const DeliveryKey& key) {
  return Call{
      "look", Effect::Read, false,
      query(setting(account, "server"), "com.atproto.repo.getRecord", record_parameters(setting(account, "did"), record_key(key)), {})};
}

std::int64_t count_up(Memory& memory, std::string_view what) {
  const std::int64_t count = json::int_at(memory.values, what).value_or(0) + 1;
  memory.values[what] = count;
  return count;
}

/// PDS answers say RecordNotFound; older ones only the words.
bool record_absent(const Reply& reply) {
  if (!reply.answer || (reply.answer->status != 400 && reply.answer->status != 404)) return false;
  const std::optional<XrpcError> error = parse_error(reply.answer->body);
  return error && (error->error == "RecordNotFound" || error->message.starts_with("Could not locate record"));
}

/// A refusal kept while we look whether an earlier call got through after all.
json::object to_json(const Error& error) {
  json::object args;
  for (const auto& [name, value] : error.safe.args) {
    if (const auto* text = std::get_if<std::string>(&value)) args[name] = *text;
    if (const auto* number = std::get_if<std::int64_t>(&value)) args[name] = *number;
  }
  return {{"code", static_cast<std::int64_t>(error.code)}, {"key", error.safe.key}, {"args", std::move(args)}, {"detail", error.detail}};
}

Error from_json(const json::object& object) {
  Message message(json::string_at(object, "key").value_or("channels_core.refused"));
  if (const json::object* args = json::object_at(object, "args")) {
    for (const auto& [name, value] : *args) {
      const std::string key(name.data(), name.size());
      if (value.is_string()) message.args.emplace_back(key, std::string(value.get_string()));
      if (value.is_int64()) message.args.emplace_back(key, value.get_int64());
    }
  }
  const std::int64_t code = json::int_at(object, "code").value_or(static_cast<std::int64_t>(Code::UpstreamRejected));
  const bool known = code >= 0 && code <= static_cast<std::int64_t>(Code::Internal);
  return Error(known ? static_cast<Code>(code) : Code::UpstreamRejected, std::move(message),
               json::string_at(object, "detail").value_or(std::string()));
}

std::vector<std::string> mentioned(const std::vector<Facet>& facets) {
  std::vector<std::string> handles;
  for (const Facet& facet : facets) {
    if (facet.kind == Facet::Kind::Mention && std::find(handles.begin(), handles.end(), facet.target) == handles.end())
      handles.push_back(facet.target);
  }
  return handles;
}

/// The card of the publication's link; one without a title is known by where it leads.
std::optional<NewPost::Card> card_of(const Publication& publication) {
  const Result<text::Url> url = text::Url::parse(publication.link);
  if (!url) return std::nullopt;
  NewPost::Card card{url->str(), publication.title, {}};
  if (const json::object* said = json::object_at(publication.settings, "card")) {
    card.title = json::string_at(*said, "title").value_or(card.title);
    card.description = json::string_at(*said, "description").value_or(card.description);
  }
  if (card.title.empty()) card.title = url->host();
  return card;
}

class Step {
 public:
  Step(const Account& account, const Publication& publication, const DeliveryKey& key, Memory& memory, const Reply* reply)
      : account_(account), publication_(publication), key_(key), memory_(memory), at_post_(reply && reply->step == "post") {}

  Next session(const Reply* reply) {
    SessionStep step = bring_session(account_, memory_, reply);
    if (auto* call = std::get_if<Call>(&step)) return std::move(*call);
    if (auto* later = std::get_if<Deferred>(&step)) return std::move(*later);
    if (auto* refused = std::get_if<Rejected>(&step)) return refuse(std::move(refused->error));
    return resolve_or_post();
  }

  Next mention(const Reply& reply) {
    const std::string handle = reply.step.substr(kMentionStep.size());
    if (succeeded(reply)) {
      const Result<std::string> did = parse_resolved(reply.answer->body);
      mentions()[handle] = did ? json::value(*did) : json::value(nullptr);
      return resolve_or_post();
    }
    const bool says_unknown = reply.answer && reply.answer->status >= 400 && reply.answer->status < 500 && reply.answer->status != 429;
    if (!says_unknown && count_up(memory_, "mention_tries") < kMentionTries) {
      return to_next(shortfall(reply, {Effect::Read, true, std::string(kNetworkName)}));
    }
    mentions()[handle] = nullptr;  // stays plain text
    return resolve_or_post();
  }

  Next post(const Reply& reply) {
    if (succeeded(reply)) {
      const Result<std::string> uri = parse_created(reply.answer->body);
      if (uri && *uri == at_uri(setting(account_, "did"), record_key(key_))) return accepted();
      return look_call(account_, key_);
    }
    if (token_refused(reply)) {
      memory_.secrets["access"] = "";
      if (count_up(memory_, "renewals") <= kRenewals) {
        return Deferred{Error(Code::Unauthenticated, Message("channels_core.session_renewed", {{"network", std::string(kNetworkName)}})),
                        std::chrono::seconds(1)};
      }
    }
    // An unfinished call and the refusal of a second record (a bare 500 in servers up to 0.5) look alike from here: read it back.
    const bool doubtful =
        !reply.answer ? !reply.failure || reply.failure->sent == net::Sent::Maybe
                      : reply.answer->status >= 500 || reply.answer->status == 408 || reply.answer->status == 409 || already_there(reply);
    if (doubtful) return look_call(account_, key_);
    const Credentials credentials = Credentials::of(&account_, memory_);
    Shortfall one = shortfall(reply, {Effect::Visible, true, std::string(kNetworkName)}, said(reply, credentials));
    if (auto* refused = std::get_if<Rejected>(&one)) return refuse(std::move(refused->error));
    return to_next(std::move(one));
  }

  Next look(const Reply& reply) {
    if (succeeded(reply)) {
      const Result<StoredPost> stored = parse_stored_post(reply.answer->body);
      if (stored && stored->text == publication_.text) return accepted();
      if (stored) return Rejected{Error(Code::Conflict, Message("bluesky.key_taken", {{"url", post_url(account_, key_)}}))};
    }
    if (record_absent(reply)) {
      if (const json::object* refusal = json::object_at(memory_.values, "refusal")) {
        Error error = from_json(*refusal);
        memory_.values.erase("refusal");
        return Rejected{std::move(error)};
      }
      return Deferred{Error(Code::UpstreamUnavailable, Message("channels_core.not_taken", {{"network", std::string(kNetworkName)}}))};
    }
    if (count_up(memory_, "looks") >= kLookTries) return Unknown{"bluesky.unknown_unread"};
    const Deferred later{Error(Code::UpstreamUnavailable, Message("channels_core.no_answer", {{"network", std::string(kNetworkName)}}))};
    const Shortfall one = shortfall(reply, {Effect::Read, true, std::string(kNetworkName)});
    const auto* deferred = std::get_if<Deferred>(&one);
    return deferred ? *deferred : later;
  }

 private:
  static bool already_there(const Reply& reply) {
    if (is_error(reply, "RecordAlreadyExists")) return true;
    const std::optional<XrpcError> error = parse_error(reply.answer->body);
    return error && error->message.find("already exists") != std::string::npos;
  }

  Next accepted() const { return Accepted{at_uri(setting(account_, "did"), record_key(key_)), post_url(account_, key_)}; }

  json::object& mentions() {
    json::value& value = memory_.values["mentions"];
    if (!value.is_object()) value = json::object();
    return value.get_object();
  }

  Next refuse(Error error) {
    // After an earlier "post" whose answer was lost, a refusal now says nothing about then.
    const std::int64_t earlier_posts = json::int_at(memory_.values, "posts").value_or(0) - (at_post_ ? 1 : 0);
    if (earlier_posts > 0) {
      memory_.values["refusal"] = to_json(error);
      return look_call(account_, key_);
    }
    return Rejected{std::move(error)};
  }

  Next resolve_or_post() {
    NewPost post;
    post.text = publication_.text;
    post.facets = RichTextReader().facets(publication_.text);
    post.language = publication_.language;
    post.created = key_.created;
    post.card = card_of(publication_);
    const Credentials credentials = Credentials::of(&account_, memory_);
    const std::string server = setting(account_, "server");
    for (const std::string& handle : mentioned(post.facets)) {
      const json::value* known = mentions().if_contains(handle);
      if (!known) {
        return Call{std::string(kMentionStep) + handle, Effect::Read, false,
                    query(server, "com.atproto.identity.resolveHandle", "handle=" + text::percent_encode(handle), credentials.access)};
      }
      if (known->is_string()) post.dids.emplace_back(handle, std::string(known->get_string()));
    }
    const json::object input{
        {"repo", setting(account_, "did")}, {"collection", kPost}, {"rkey", record_key(key_)}, {"record", to_record(post)}};
    count_up(memory_, "posts");
    return Call{"post", Effect::Visible, true, procedure(server, "com.atproto.repo.createRecord", &input, credentials.access)};
  }

  const Account& account_;
  const Publication& publication_;
  const DeliveryKey& key_;
  Memory& memory_;
  bool at_post_;  ///< the reply at hand is that of "post"
};

}  // namespace

std::string post_url(const Account& account, const DeliveryKey& key) {
  const std::string web = setting(account, "web");
  if (!web.empty()) return web + "/profile/" + setting(account, "handle") + "/post/" + record_key(key);
  return setting(account, "server") + "/xrpc/com.atproto.repo.getRecord?" + record_parameters(setting(account, "did"), record_key(key));
}

Next BlueskyPublisher::next(const Account& account, const Publication& publication, const DeliveryKey& key, Memory& memory,
                            const Reply* reply) const {
  Step step(account, publication, key, memory, reply);
  if (!reply) return step.session(nullptr);
  if (reply->step.starts_with("session.")) return step.session(reply);
  if (reply->step.starts_with(kMentionStep)) return step.mention(*reply);
  if (reply->step == "look") return step.look(*reply);
  if (reply->step == "post") return step.post(*reply);
  return step.session(nullptr);
}

Sighting BlueskyReconciler::look(const Account& account, const Publication& publication, const DeliveryKey& key, Memory& /*memory*/,
                                 const Reply* reply) const {
  if (!reply) return look_call(account, key);
  const std::string uri = at_uri(setting(account, "did"), record_key(key));
  if (succeeded(*reply)) {
    const Result<StoredPost> stored = parse_stored_post(reply->answer->body);
    if (stored && stored->text == publication.text) return Found{uri, post_url(account, key)};
    if (stored) return NotSeen{"bluesky.other_text", json::object{{"uri", uri}, {"text", stored->text}, {"url", post_url(account, key)}}};
  }
  if (record_absent(*reply)) return NotSeen{"bluesky.not_seen", json::object{{"uri", uri}, {"url", post_url(account, key)}}};
  const Shortfall one = shortfall(*reply, {Effect::Read, true, std::string(kNetworkName)});
  if (const auto* later = std::get_if<Deferred>(&one)) return *later;
  if (const auto* refused = std::get_if<Rejected>(&one)) return Deferred{refused->error, std::chrono::minutes(5)};
  return Deferred{Error(Code::UpstreamUnavailable, Message("channels_core.no_answer", {{"network", std::string(kNetworkName)}}))};
}

}  // namespace pv::channels::bluesky
