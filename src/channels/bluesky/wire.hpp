// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "channels/core/channel.hpp"
#include "platform/base/json.hpp"
#include "platform/base/result.hpp"
#include "platform/base/time.hpp"

/// AT protocol JSON and names to structs and back: pure, and all that touches text from outside.
namespace pv::channels::bluesky {

/// https://atproto.com/specs/handle: two or more ASCII labels, the last not starting with a digit, at most 253 characters.
[[nodiscard]] bool is_handle(std::string_view text);
/// https://atproto.com/specs/did
[[nodiscard]] bool is_did(std::string_view text);
/// https://atproto.com/specs/tid: 13 characters of base32-sortable, the top bit zero.
[[nodiscard]] bool is_tid(std::string_view text);

/// What people type or paste: " @Belprato.bsky.social", "https://bsky.app/profile/belprato.bsky.social", a DID. Gives a handle in lower
/// case or a DID; else what is wrong with it, for the field "handle".
[[nodiscard]] Result<std::string> normalise_handle(std::string_view typed);

/// The record key of a delivery: a TID of its creation, the same for ever. The millisecond is the delivery's; microseconds and
/// clock id are 20 bits of the hash of its id, so that deliveries made in one moment keep apart.
[[nodiscard]] std::string record_key(const DeliveryKey& key);

struct Session {
  std::string did;
  std::string handle;
  std::string access;   ///< empty in an answer of getSession
  std::string refresh;  ///< the same
  bool active = true;
  std::string status;  ///< "takendown", "suspended", "deactivated" when not active
  std::string pds;     ///< service endpoint of the DID document; empty when the answer carries none
};
enum class Tokens { Needed, Absent };
/// An answer of createSession or refreshSession (tokens needed) or getSession (none). The e-mail address is not read.
[[nodiscard]] Result<Session> parse_session(std::string_view body, Tokens tokens);

/// {"error": "ExpiredToken", "message": "…"} (https://atproto.com/specs/xrpc#error-responses).
struct XrpcError {
  std::string error;
  std::string message;
};
[[nodiscard]] std::optional<XrpcError> parse_error(std::string_view body);

/// The `uri` of an answer of createRecord.
[[nodiscard]] Result<std::string> parse_created(std::string_view body);

/// An answer of getRecord for a post.
struct StoredPost {
  std::string uri;
  std::string text;
};
[[nodiscard]] Result<StoredPost> parse_stored_post(std::string_view body);

/// An answer of resolveHandle.
[[nodiscard]] Result<std::string> parse_resolved(std::string_view body);

/// An app.bsky.feed.post record. Mentions whose handle is not in `dids` stay plain text.
struct NewPost {
  std::string text;
  std::vector<Facet> facets;
  std::vector<std::pair<std::string, std::string>> dids;  ///< handle -> DID
  std::string language;                                   ///< BCP 47; left out when it is not well formed
  Instant created;
  /// app.bsky.embed.external: what the network shows of a link below the text.
  struct Card {
    std::string uri;
    std::string title;
    std::string description;
  };
  std::optional<Card> card{};
};
[[nodiscard]] json::object to_record(const NewPost& post);

[[nodiscard]] std::string at_uri(std::string_view did, std::string_view key);

}  // namespace pv::channels::bluesky
