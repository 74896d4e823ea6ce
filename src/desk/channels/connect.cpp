// SPDX-License-Identifier: Apache-2.0
#include "desk/channels/channels.hpp"
#include "platform/base/log.hpp"

namespace pv::desk::channels {

namespace {
constexpr int kMostCalls = 12;
constexpr std::chrono::seconds kWhole{40};
constexpr std::chrono::seconds kOneCall{12};
constexpr std::chrono::hours kCheckEvery{24};
const db::Query kReconnect("channels.reconnect", R"sql(
  UPDATE channel SET name = $3, url = $4, settings = $5, health = 'good', health_note = NULL, health_at = $6, version = version + 1
  WHERE brand_id = $1 AND id = $2)sql");
}  // namespace

Error in_work(const core::Manifest& manifest) {
  return Error(Code::Unsupported, Message("channels.in_work_refused", {{"network", manifest.name}})).for_field("network");
}

Result<core::Connected> run_connector(const core::Connector& connector, net::Client& client, const json::object& fields,
                                      const core::Account* existing) {
  const auto until = std::chrono::steady_clock::now() + kWhole;
  core::Memory memory;
  std::optional<core::Reply> reply;
  for (int i = 0; i < kMostCalls && std::chrono::steady_clock::now() < until; ++i) {
    auto next = connector.connect(fields, existing, memory, reply ? &*reply : nullptr);
    if (auto* connected = std::get_if<core::Connected>(&next)) return std::move(*connected);
    if (auto* rejected = std::get_if<core::Rejected>(&next)) return fail(std::move(rejected->error));
    auto& call = std::get<core::Call>(next);
    // Connecting writes nothing that the public sees; a connector that tries to is a bug.
    PV_ASSERT(call.effect != core::Effect::Visible);
    // Somebody waits at the form: a server that does not answer is told so before they leave.
    call.request.deadline = std::min<Duration>(call.request.deadline, kOneCall);
    auto exchange = client.send(call.request);
    reply = core::Reply{.step = call.step};
    if (exchange) reply->answer = std::move(*exchange);
    else reply->failure = std::move(exchange.error());
  }
  return fail(Code::Timeout, "channels.connect_too_long");
}

Channels::Channels(people::Desk desk, const core::Registry& registry, net::Client& client, const crypto::Sealer& sealer)
    : desk_(desk), registry_(registry), client_(client), sealer_(sealer) {}

Result<Channel> Channels::connect(const people::Session& session, std::string_view network, const json::object& fields) {
  const auto* known = registry_.find(network);
  if (known == nullptr) return fail(Code::NotFound, "channels.network_unknown");
  if (known->manifest.status == core::Status::InWork) return fail(in_work(known->manifest));
  if (known->connector == nullptr) return fail(Code::NotFound, "channels.network_unknown");
  // The demonstration promises that nothing leaves this machine.
  if (session.brand->demonstration && !known->manifest.demonstration) return fail(Code::Forbidden, "channels.demonstration_only");
  for (const auto& field : known->manifest.connect) {
    if (field.compulsory && json::string_at(fields, field.key).value_or("").empty()) {
      return fail(Error(Code::InvalidInput, "channels.field_missing").for_field(field.key));
    }
  }
  const auto connected = PV_TRY(run_connector(*known->connector, client_, fields, nullptr));
  const auto now = desk_.clock.now();
  return desk_.database.write([&](db::Tx& tx) -> Result<Channel> {
    // The same account again is a reconnection: new secrets, same channel, nothing planned is lost.
    for (const auto& channel : list_channels(tx, session.brand_id())) {
      if (channel.network != known->manifest.id || channel.remote_id != connected.remote_id) continue;
      tx.exec(kReconnect, session.brand_id(), channel.id, connected.name, connected.url, connected.account.settings, now);
      if (!connected.account.secrets.empty()) store_account_secrets(tx, sealer_, session.brand_id(), channel.id, connected.account.secrets);
      people::audit(tx, now, &session, "reconnected", "channel", channel.id.str());
      return *find_channel(tx, session.brand_id(), channel.id);
    }
    auto channel = PV_TRY(add_channel(tx, now, session.brand_id(), known->manifest, connected, sealer_));
    people::audit(tx, now, &session, "connected", "channel", channel.id.str(), {{"network", channel.network}});
    return channel;
  });
}

Result<void> Channels::check(const people::Session* session, const Id<Brand>& brand, const Id<Channel>& id) {
  struct Found {
    Channel channel;
    Result<core::Account> account;
    std::string mark;
  };
  const auto found = PV_TRY(desk_.database.read([&](db::Tx& tx) -> Result<std::optional<Found>> {
    auto channel = find_channel(tx, brand, id);
    if (!channel) return fail(Code::NotFound, "channels.not_found");
    const auto* network = registry_.find(channel->network);
    if (network == nullptr || network->connector == nullptr) return std::optional<Found>();
    return std::optional<Found>(Found{std::move(*channel), open_account(tx, sealer_, brand, id), account_mark(tx, brand, id)});
  }));
  const auto now = desk_.clock.now();
  if (!found) {
    // A network inside this program is as healthy as the program.
    desk_.database.write([&](db::Tx& tx) { set_health(tx, now, brand, id, Health::Good, std::nullopt); });
    return {};
  }
  // Secrets sealed with another key (a restore without it) are like a refused password: the account is connected anew.
  const auto checked = found->account ? run_connector(*registry_.find(found->channel.network)->connector, client_, {}, &*found->account)
                                      : Result<core::Connected>(fail(found->account.error()));
  desk_.database.write([&](db::Tx& tx) {
    if (!find_channel(tx, brand, id)) return;  // disconnected while its network was asked
    if (session != nullptr) people::audit(tx, now, session, "checked", "channel", id.str());
    // Connected anew or renewed by a delivery meanwhile: what was learned is of credentials that are no more.
    if (account_mark(tx, brand, id) != found->mark) return;
    if (checked) {
      if (!checked->account.secrets.empty()) store_account_secrets(tx, sealer_, brand, id, checked->account.secrets);
      set_health(tx, now, brand, id, Health::Good, std::nullopt);
    } else {
      const auto code = checked.error().code;
      const bool away =
          code == Code::UpstreamUnavailable || code == Code::Timeout || code == Code::UpstreamUnknown || code == Code::RateLimited;
      set_health(tx, now, brand, id, away ? Health::Unreachable : Health::Reconnect, checked.error().safe);
    }
  });
  return {};
}

std::vector<jobs::Periodic> Channels::periodic() {
  return {{.name = "channels.check", .every = kCheckEvery, .run = [this]() -> Result<void> {
             std::vector<std::pair<Id<Brand>, Id<Channel>>> all;
             desk_.database.read([&](db::Tx& tx) {
               for (const auto& brand : people::all_brands(tx)) {
                 for (const auto& channel : list_channels(tx, brand.id)) all.emplace_back(brand.id, channel.id);
               }
             });
             for (const auto& [brand, channel] : all) {
               if (auto checked = check(nullptr, brand, channel); !checked)
                 log::warn("channel_check_failed", {{"channel", channel.str()}, {"key", checked.error().safe.key}});
             }
             return {};
           }}};
}

}  // namespace pv::desk::channels
