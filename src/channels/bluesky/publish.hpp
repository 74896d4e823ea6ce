// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/core/channel.hpp"

namespace pv::channels::bluesky {

/// Steps: "session.check|refresh|create", "mention.<handle>" for each mention, then "post" (com.atproto.repo.createRecord) under a
/// record key of our own, which makes it repeatable: a server refuses a second record of one key. Whenever the outcome of "post" is
/// in doubt, "look" reads the record back and compares the text.
///
/// Memory.values: `mentions` {handle: DID or null}, `posts` (how often "post" was asked for), `looks` and `renewals` (failed ones),
/// `refusal` (what to answer if the look finds nothing).
class BlueskyPublisher final : public Publisher {
 public:
  [[nodiscard]] Next next(const Account& account, const Publication& publication, const DeliveryKey& key, Memory& memory,
                          const Reply* reply) const override;
};

/// Reads the record of our key.
class BlueskyReconciler final : public Reconciler {
 public:
  [[nodiscard]] Sighting look(const Account& account, const Publication& publication, const DeliveryKey& key, Memory& memory,
                              const Reply* reply) const override;
};

/// Fields: handle, app_password, server, web.
class BlueskyConnector final : public Connector {
 public:
  [[nodiscard]] Connecting connect(const json::object& fields, const Account* existing, Memory& memory, const Reply* reply) const override;
};

/// Where people see a post: on the web application that goes with the account (`web` of its settings), else the record itself.
[[nodiscard]] std::string post_url(const Account& account, const DeliveryKey& key);

}  // namespace pv::channels::bluesky
