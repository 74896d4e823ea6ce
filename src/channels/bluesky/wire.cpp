// SPDX-License-Identifier: Apache-2.0
#include "channels/bluesky/wire.hpp"

#include <algorithm>
#include <array>

#include "platform/crypto/crypto.hpp"
#include "platform/text/unicode.hpp"
#include "platform/text/url.hpp"

namespace pv::channels::bluesky {
namespace {

constexpr std::string_view kCollection = "app.bsky.feed.post";
constexpr std::string_view kBase32Sortable = "234567abcdefghijklmnopqrstuvwxyz";
constexpr std::size_t kLongestToken = 16 * 1024;
constexpr std::size_t kLongestDid = 2048;

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_letter(char c) { return is_lower(c) || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_alphanumeric(char c) { return is_letter(c) || is_digit(c); }

std::string to_lower(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

auto unreadable(std::string detail) { return fail(Code::UpstreamRejected, "bluesky.unreadable", std::move(detail)); }

/// A token is put in a header line as it is, so nothing but visible ASCII may be in it.
bool is_token(std::string_view text) {
  return !text.empty() && text.size() <= kLongestToken && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 127; });
}

bool is_language(std::string_view tag) {
  if (tag.empty() || tag.size() > 35 || tag.front() == '-' || tag.back() == '-') return false;
  const std::size_t first = std::min(tag.find('-'), tag.size());
  return first >= 2 && first <= 3 && std::all_of(tag.begin(), tag.begin() + static_cast<std::ptrdiff_t>(first), is_letter) &&
         std::all_of(tag.begin(), tag.end(), [](char c) { return is_alphanumeric(c) || c == '-'; });
}

std::string pds_of(const json::object& session) {
  const json::object* document = json::object_at(session, "didDoc");
  const json::array* services = document ? json::array_at(*document, "service") : nullptr;
  if (!services) return {};
  for (const json::value& one : *services) {
    if (!one.is_object()) continue;
    const std::string id = json::string_at(one.get_object(), "id").value_or(std::string());
    if (!id.ends_with("#atproto_pds")) continue;
    const Result<text::Url> url = text::Url::parse(json::string_at(one.get_object(), "serviceEndpoint").value_or(std::string()));
    if (url) return url->origin();
  }
  return {};
}

auto bad_handle(Message message) { return fail(Error(Code::InvalidInput, std::move(message)).for_field("handle")); }

}  // namespace

bool is_handle(std::string_view text) {
  if (text.empty() || text.size() > 253) return false;
  std::size_t labels = 0;
  char first_of_last = '0';
  while (true) {
    const std::size_t dot = text.find('.');
    const std::string_view label = text.substr(0, dot);
    if (label.empty() || label.size() > 63 || label.front() == '-' || label.back() == '-') return false;
    if (!std::all_of(label.begin(), label.end(), [](char c) { return is_alphanumeric(c) || c == '-'; })) return false;
    ++labels;
    first_of_last = label.front();
    if (dot == std::string_view::npos) break;
    text.remove_prefix(dot + 1);
  }
  return labels >= 2 && is_letter(first_of_last);
}

bool is_did(std::string_view text) {
  if (text.size() > kLongestDid || !text.starts_with("did:")) return false;
  const std::size_t colon = text.find(':', 4);
  if (colon == std::string_view::npos || colon == 4) return false;
  const std::string_view method = text.substr(4, colon - 4);
  const std::string_view rest = text.substr(colon + 1);
  if (!std::all_of(method.begin(), method.end(), is_lower) || rest.empty() || rest.back() == ':' || rest.back() == '%') return false;
  return std::all_of(rest.begin(), rest.end(),
                     [](char c) { return is_alphanumeric(c) || c == '.' || c == '_' || c == ':' || c == '%' || c == '-'; });
}

bool is_tid(std::string_view text) {
  if (text.size() != 13 || kBase32Sortable.find(text.front()) >= 16) return false;
  return std::all_of(text.begin(), text.end(), [](char c) { return kBase32Sortable.find(c) != std::string_view::npos; });
}

Result<std::string> normalise_handle(std::string_view typed) {
  std::string name = text::trim(typed);
  // Pasting from a chat or from the app brings invisible direction marks along.
  for (const std::string_view mark : {"\u200B", "\u200E", "\u200F", "\u202A", "\u202C", "\u2066", "\u2069", "\uFEFF"}) {
    for (std::size_t at = name.find(mark); at != std::string::npos; at = name.find(mark)) name.erase(at, mark.size());
  }
  constexpr std::string_view kProfile = "/profile/";
  if (name.starts_with("http://") || name.starts_with("https://")) {
    const std::size_t at = name.find(kProfile);
    if (at == std::string::npos) return bad_handle("bluesky.handle_is_address");
    name = name.substr(at + kProfile.size());
    name = name.substr(0, name.find_first_of("/?#"));
  }
  if (name.starts_with("at://")) name = name.substr(5, name.find('/', 5) - 5);
  if (name.starts_with('@')) name.erase(0, 1);
  if (is_did(name)) return name;
  name = to_lower(std::move(name));
  if (name.empty()) return bad_handle("bluesky.handle_empty");
  if (name.find('@') != std::string::npos) return bad_handle("bluesky.handle_is_email");
  if (name.find('.') == std::string::npos && is_handle(name + ".bsky.social")) {
    return bad_handle(Message("bluesky.handle_incomplete", {{"suggestion", name + ".bsky.social"}}));
  }
  if (!is_handle(name)) return bad_handle("bluesky.handle_bad");
  return name;
}

// https://atproto.com/specs/tid#tid-syntax
std::string record_key(const DeliveryKey& key) {
  const std::string hash = crypto::sha256(key.id);
  const auto byte = [&](std::size_t index) { return static_cast<std::uint64_t>(static_cast<unsigned char>(hash[index])); };
  // "The top bit is always 0": negative and far future times are folded into the 53 bits that follow it.
  const std::uint64_t millis = static_cast<std::uint64_t>(std::max<std::int64_t>(0, to_micros(key.created))) / 1000;
  const std::uint64_t within = ((byte(0) << 8) | byte(1)) % 1000;
  // "The next 53 bits represent microseconds since the UNIX epoch."
  const std::uint64_t micros = (millis * 1000 + within) & ((std::uint64_t{1} << 53) - 1);
  // "The final 10 bits are a random 'clock identifier'."
  const std::uint64_t clock = ((byte(2) << 8) | byte(3)) & 1023;
  std::uint64_t number = (micros << 10) | clock;
  std::string text(13, '2');
  for (std::size_t index = text.size(); index-- > 0; number >>= 5) text[index] = kBase32Sortable[number & 31];
  return text;
}

Result<Session> parse_session(std::string_view body, Tokens tokens) {
  const json::object object = PV_TRY(json::parse_object(body));
  Session session;
  session.did = json::string_at(object, "did").value_or(std::string());
  session.handle = to_lower(json::string_at(object, "handle").value_or(std::string()));
  if (!is_did(session.did)) return unreadable("session without a DID");
  if (!is_handle(session.handle)) return unreadable("session without a handle");
  if (tokens == Tokens::Needed) {
    session.access = json::string_at(object, "accessJwt").value_or(std::string());
    session.refresh = json::string_at(object, "refreshJwt").value_or(std::string());
    if (!is_token(session.access) || !is_token(session.refresh)) return unreadable("session without tokens");
  }
  session.active = json::bool_at(object, "active").value_or(true);
  session.status = json::string_at(object, "status").value_or(std::string());
  session.pds = pds_of(object);
  return session;
}

std::optional<XrpcError> parse_error(std::string_view body) {
  const Result<json::object> object = json::parse_object(body);
  if (!object) return std::nullopt;
  std::optional<std::string> error = json::string_at(*object, "error");
  if (!error || error->empty()) return std::nullopt;
  return XrpcError{std::move(*error), json::string_at(*object, "message").value_or(std::string())};
}

Result<std::string> parse_created(std::string_view body) {
  const json::object object = PV_TRY(json::parse_object(body));
  std::string uri = json::string_at(object, "uri").value_or(std::string());
  if (!uri.starts_with("at://")) return unreadable("created without a URI");
  return uri;
}

Result<StoredPost> parse_stored_post(std::string_view body) {
  const json::object object = PV_TRY(json::parse_object(body));
  StoredPost post;
  post.uri = json::string_at(object, "uri").value_or(std::string());
  const json::object* value = json::object_at(object, "value");
  const std::optional<std::string> text = value ? json::string_at(*value, "text") : std::nullopt;
  if (!post.uri.starts_with("at://") || !text) return unreadable("not a post record");
  post.text = *text;
  return post;
}

Result<std::string> parse_resolved(std::string_view body) {
  const json::object object = PV_TRY(json::parse_object(body));
  std::string did = json::string_at(object, "did").value_or(std::string());
  if (!is_did(did)) return unreadable("resolved without a DID");
  return did;
}

// Lexicons app.bsky.feed.post, app.bsky.richtext.facet and app.bsky.embed.external.
json::object to_record(const NewPost& post) {
  json::object record{{"$type", kCollection}, {"text", post.text}, {"createdAt", to_rfc3339_millis(post.created)}};
  if (is_language(post.language)) record["langs"] = json::array{json::value(post.language)};
  json::array facets;
  for (const Facet& facet : post.facets) {
    json::object feature;
    switch (facet.kind) {
      case Facet::Kind::Link: feature = {{"$type", "app.bsky.richtext.facet#link"}, {"uri", facet.target}}; break;
      case Facet::Kind::Tag: feature = {{"$type", "app.bsky.richtext.facet#tag"}, {"tag", facet.target}}; break;
      case Facet::Kind::Mention: {
        const auto known = std::find_if(post.dids.begin(), post.dids.end(), [&](const auto& one) { return one.first == facet.target; });
        if (known == post.dids.end()) continue;
        feature = {{"$type", "app.bsky.richtext.facet#mention"}, {"did", known->second}};
        break;
      }
    }
    facets.push_back(json::object{{"index", json::object{{"byteStart", facet.begin}, {"byteEnd", facet.end}}},
                                  {"features", json::array{json::value(std::move(feature))}}});
  }
  if (!facets.empty()) record["facets"] = std::move(facets);
  if (post.card) {
    record["embed"] = json::object{
        {"$type", "app.bsky.embed.external"},
        {"external", json::object{{"uri", post.card->uri}, {"title", post.card->title}, {"description", post.card->description}}}};
  }
  return record;
}

std::string at_uri(std::string_view did, std::string_view key) {
  return "at://" + std::string(did) + "/" + std::string(kCollection) + "/" + std::string(key);
}

}  // namespace pv::channels::bluesky
