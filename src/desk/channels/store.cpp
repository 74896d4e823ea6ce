// SPDX-License-Identifier: Apache-2.0
#include "desk/channels/channels.hpp"

namespace pv::desk::channels {

namespace {

#define PV_CHANNEL_COLUMNS "id, brand_id, network, leg, name, remote_id, url, settings, health, health_note, health_at, position, version"

const db::Query kList("channels.list", "SELECT " PV_CHANNEL_COLUMNS R"sql( FROM channel
  WHERE brand_id = $1 AND archived_at IS NULL ORDER BY position, id)sql");
const db::Query kFind("channels.find", "SELECT " PV_CHANNEL_COLUMNS R"sql( FROM channel
  WHERE brand_id = $1 AND id = $2 AND archived_at IS NULL)sql");
const db::Query kAny("channels.find_any", "SELECT " PV_CHANNEL_COLUMNS " FROM channel WHERE brand_id = $1 AND id = $2");
const db::Query kSecrets("channels.secrets", R"sql(SELECT settings, secrets FROM channel WHERE brand_id = $1 AND id = $2)sql");
const db::Query kMark("channels.account_mark", R"sql(SELECT version, secrets FROM channel WHERE brand_id = $1 AND id = $2)sql");
const db::Query kStoreSecrets("channels.store_secrets", R"sql(
  UPDATE channel SET secrets = $3 WHERE brand_id = $1 AND id = $2 AND archived_at IS NULL)sql");
const db::Query kSetHealth("channels.set_health", R"sql(
  UPDATE channel SET health = $3, health_note = $4, health_at = $5 WHERE brand_id = $1 AND id = $2)sql");
const db::Query kNextPosition("channels.next_position", R"sql(
  SELECT COALESCE(MAX(position), 0) + 1 AS position FROM channel WHERE brand_id = $1)sql");
const db::Query kAdd("channels.add", R"sql(
  INSERT INTO channel (id, brand_id, network, leg, name, remote_id, url, settings, secrets, health, health_at, position, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'good', $10, $11, $10))sql");

constexpr std::array<std::string_view, 4> kHealth{"unchecked", "good", "reconnect", "unreachable"};
constexpr std::array<core::Leg, 6> kLegs{core::Leg::Social,   core::Leg::Newsroom,   core::Leg::Press,
                                         core::Leg::Articles, core::Leg::Interviews, core::Leg::Advertising};

json::object message_json(const Message& message) {
  json::object args;
  for (const auto& [name, value] : message.args) {
    std::visit([&, n = name](const auto& v) { args[n] = v; }, value);
  }
  return {{"key", message.key}, {"args", args}};
}

std::optional<Message> read_message(const std::optional<json::object>& stored) {
  if (!stored) return std::nullopt;
  Message message(json::string_at(*stored, "key").value_or(""));
  if (const auto* args = json::object_at(*stored, "args")) {
    for (const auto& member : *args) {
      const auto& value = member.value();
      if (value.is_string()) message.args.emplace_back(std::string(member.key()), std::string(value.get_string()));
      else if (value.is_int64()) message.args.emplace_back(std::string(member.key()), value.get_int64());
      else if (value.is_double()) message.args.emplace_back(std::string(member.key()), value.get_double());
    }
  }
  return message;
}

Channel read_channel(const db::Row& row) {
  Channel channel{.id = row.get<Id<Channel>>("id"),
                  .brand_id = row.get<Id<Brand>>("brand_id"),
                  .network = row.get<std::string>("network"),
                  .name = row.get<std::string>("name"),
                  .remote_id = row.get<std::string>("remote_id"),
                  .url = row.get<std::string>("url"),
                  .settings = row.get<json::object>("settings"),
                  .health_note = read_message(row.get<std::optional<json::object>>("health_note")),
                  .health_at = row.get<std::optional<Instant>>("health_at"),
                  .position = row.get<std::int64_t>("position"),
                  .version = row.get<std::int64_t>("version")};
  const auto health = row.get<std::string>("health");
  for (std::size_t i = 0; i < kHealth.size(); ++i) {
    if (kHealth.at(i) == health) channel.health = static_cast<Health>(i);
  }
  const auto leg = row.get<std::string>("leg");
  for (const auto known : kLegs) {
    if (core::to_string(known) == leg) channel.leg = known;
  }
  return channel;
}

crypto::Place place_of(const Id<Channel>& id) { return {.table = "channel", .column = "secrets", .row = id.str()}; }

}  // namespace

std::string_view to_string(Health health) { return kHealth.at(static_cast<std::size_t>(health)); }

std::vector<Channel> list_channels(db::Tx& tx, const Id<Brand>& brand) {
  std::vector<Channel> list;
  for (const auto& row : tx.query(kList, brand)) list.push_back(read_channel(row));
  return list;
}

std::optional<Channel> find_channel(db::Tx& tx, const Id<Brand>& brand, const Id<Channel>& id) {
  const auto row = tx.one(kFind, brand, id);
  if (!row) return std::nullopt;
  return read_channel(*row);
}

std::optional<Channel> find_any_channel(db::Tx& tx, const Id<Brand>& brand, const Id<Channel>& id) {
  const auto row = tx.one(kAny, brand, id);
  if (!row) return std::nullopt;
  return read_channel(*row);
}

Result<core::Account> open_account(db::Tx& tx, const crypto::Sealer& sealer, const Id<Brand>& brand, const Id<Channel>& id) {
  const auto row = tx.one(kSecrets, brand, id);
  if (!row) return fail(Code::NotFound, "channels.not_found");
  core::Account account{.settings = row->get<json::object>("settings")};
  if (const auto sealed = row->get<std::optional<std::string>>("secrets")) {
    auto opened = sealer.open(*sealed, place_of(id));
    if (!opened) return fail(Code::Unavailable, "channels.wrong_key", opened.error().detail);
    account.secrets = std::move(*opened);
  }
  return account;
}

std::string account_mark(db::Tx& tx, const Id<Brand>& brand, const Id<Channel>& id) {
  const auto row = tx.one(kMark, brand, id);
  if (!row) return {};
  return std::to_string(row->get<std::int64_t>("version")) + " " + row->get<std::optional<std::string>>("secrets").value_or("");
}

void store_account_secrets(db::Tx& tx, const crypto::Sealer& sealer, const Id<Brand>& brand, const Id<Channel>& id,
                           const Secret<std::string>& secrets) {
  tx.exec(kStoreSecrets, brand, id, sealer.seal(secrets, place_of(id)));
}

void set_health(db::Tx& tx, Instant now, const Id<Brand>& brand, const Id<Channel>& id, Health health, const std::optional<Message>& note) {
  std::optional<json::object> stored;
  if (note) stored = message_json(*note);
  tx.exec(kSetHealth, brand, id, to_string(health), stored, now);
}

Result<Channel> add_channel(db::Tx& tx, Instant now, const Id<Brand>& brand, const core::Manifest& manifest,
                            const core::Connected& connected, const crypto::Sealer& sealer) {
  const auto id = Id<Channel>::create(now);
  const auto position = tx.one(kNextPosition, brand)->get<std::int64_t>("position");
  std::optional<std::string> sealed;
  if (!connected.account.secrets.empty()) sealed = sealer.seal(connected.account.secrets, place_of(id));
  const auto added = tx.try_exec(kAdd, id, brand, manifest.id, core::to_string(manifest.leg), connected.name, connected.remote_id,
                                 connected.url, connected.account.settings, sealed, now, position);
  if (!added) return fail(Code::Conflict, Message("channels.already_connected", {{"name", connected.name}}));
  return *find_channel(tx, brand, id);
}

}  // namespace pv::desk::channels
