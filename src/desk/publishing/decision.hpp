// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/publishing/store.hpp"
#include "platform/text/url.hpp"

/// A person's word on a delivery whose outcome nobody knows: whether the link they give can be right, how it is known that something is
/// out, and taking the word back. For this area only.
namespace pv::desk::publishing {

/// Where posts of this channel stand, as far as anything here tells: hosts ("example.com", with a port that is not the scheme's own)
/// without "www.". From the channel's address, the network's own data, the server it was sent to and the posts that a look saw.
[[nodiscard]] std::vector<std::string> known_hosts(const core::Manifest* network, const std::string& channel_url,
                                                   const std::vector<store::Step>& steps, const json::object& evidence);
/// The link leads to one of these hosts or below one.
[[nodiscard]] bool stands_on(const text::Url& link, const std::vector<std::string>& hosts);

/// How it is known that a placement is out.
struct Outing {
  enum class Known { Answered, Seen, Said };  ///< by the network's answer, by a look at the profile, by a person
  Known known = Known::Answered;
  Instant at;
  std::optional<Id<Person>> person{};
};
/// Nothing where the line of life does not tell.
[[nodiscard]] std::optional<Outing> outing_of(const std::vector<plan::LifeEvent>& life);
/// When the call that the public can see last left.
[[nodiscard]] std::optional<Instant> sent_at(const std::vector<store::Step>& steps);

/// The last word on this placement was a person's "it is out" or "give up", and nothing has followed from it.
[[nodiscard]] bool may_reopen(db::Tx& tx, const Placement& placement, const std::vector<plan::LifeEvent>& life);
/// Takes that word back: delivery, steps and placement are unknown again. Writes the event and the audit row. Code::Conflict
/// "publishing.decision_stands" where `may_reopen` says no.
[[nodiscard]] Result<Placement> reopen(db::Tx& tx, Instant now, const people::Session& session, const Id<Delivery>& id);

}  // namespace pv::desk::publishing
