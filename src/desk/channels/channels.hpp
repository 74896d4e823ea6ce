// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "channels/core/channel.hpp"
#include "desk/people/people.hpp"
#include "desk/people/shell.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/jobs/jobs.hpp"
#include "platform/net/client.hpp"

/// A brand's channels: connected accounts, their tokens and health.
namespace pv::desk::channels {

using people::Brand;
namespace core = pv::channels;

enum class Health { Unchecked, Good, Reconnect, Unreachable };
[[nodiscard]] std::string_view to_string(Health health);

struct Channel {
  Id<Channel> id;
  Id<Brand> brand_id;
  std::string network;  ///< manifest id
  core::Leg leg = core::Leg::Social;
  std::string name;  ///< "@belprato.example"
  std::string remote_id;
  std::string url;
  json::object settings;
  Health health = Health::Unchecked;
  std::optional<Message> health_note;
  std::optional<Instant> health_at;
  std::int64_t position = 0;
  std::int64_t version = 1;
};

/// Not archived, by position then id.
[[nodiscard]] std::vector<Channel> list_channels(db::Tx& tx, const Id<Brand>& brand);
[[nodiscard]] std::optional<Channel> find_channel(db::Tx& tx, const Id<Brand>& brand, const Id<Channel>& id);
/// Also a disconnected one, for history.
[[nodiscard]] std::optional<Channel> find_any_channel(db::Tx& tx, const Id<Brand>& brand, const Id<Channel>& id);
/// Opens the sealed secrets. Code::Unavailable "channels.wrong_key" after a restore without the key: reconnect.
[[nodiscard]] Result<core::Account> open_account(db::Tx& tx, const crypto::Sealer& sealer, const Id<Brand>& brand, const Id<Channel>& id);
/// Stands for the account as it is: another text once it was connected anew or its tokens were renewed. Who asks a network reads it
/// before and compares it in the transaction that stores what was learned: what stands there meanwhile is newer.
[[nodiscard]] std::string account_mark(db::Tx& tx, const Id<Brand>& brand, const Id<Channel>& id);
/// Records what a delivery or a check learned of the account (new tokens, health).
void store_account_secrets(db::Tx& tx, const crypto::Sealer& sealer, const Id<Brand>& brand, const Id<Channel>& id,
                           const Secret<std::string>& secrets);
void set_health(db::Tx& tx, Instant now, const Id<Brand>& brand, const Id<Channel>& id, Health health, const std::optional<Message>& note);
/// Adds a channel that needs no account (the newsroom: remote_id = brand id) or one already connected. Conflict when it exists.
[[nodiscard]] Result<Channel> add_channel(db::Tx& tx, Instant now, const Id<Brand>& brand, const core::Manifest& manifest,
                                          const core::Connected& connected, const crypto::Sealer& sealer);

/// Why a network whose status is InWork is not connected: Code::Unsupported.
[[nodiscard]] Error in_work(const core::Manifest& manifest);

/// Drives a network's Connector: makes its calls one after another, at most 12, within 60 s.
[[nodiscard]] Result<core::Connected> run_connector(const core::Connector& connector, net::Client& client, const json::object& fields,
                                                    const core::Account* existing);

class Channels {
 public:
  Channels(people::Desk desk, const core::Registry& registry, net::Client& client, const crypto::Sealer& sealer);
  [[nodiscard]] const core::Registry& registry() const { return registry_; }
  [[nodiscard]] Result<Channel> connect(const people::Session& session, std::string_view network, const json::object& fields);
  [[nodiscard]] Result<void> check(const people::Session* session, const Id<Brand>& brand, const Id<Channel>& id);
  [[nodiscard]] std::vector<http::Route> routes();       ///< /settings/channels…, /api/v1/channels…
  [[nodiscard]] std::vector<jobs::Periodic> periodic();  ///< health of every channel, daily

 private:
  people::Desk desk_;
  const core::Registry& registry_;
  net::Client& client_;
  const crypto::Sealer& sealer_;
};

}  // namespace pv::desk::channels
