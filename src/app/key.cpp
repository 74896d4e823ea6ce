// SPDX-License-Identifier: Apache-2.0
#include "app/key.hpp"

#include <filesystem>

#include "app/app.hpp"
#include "platform/db/migrations.hpp"

namespace pv::app {

namespace {

const db::Query kDropChannelSecrets("channels.drop_secrets", R"sql(
  -- @all-brands: a key seals the secrets of all brands, so losing it concerns them all
  UPDATE channel SET secrets = NULL, health = 'reconnect', health_note = $1, version = version + 1 WHERE secrets IS NOT NULL)sql");
const db::Query kDropDeliverySecrets("deliveries.drop_secrets", R"sql(
  -- @all-brands: a key seals the secrets of all brands, so losing it concerns them all
  UPDATE delivery SET memory_secrets = NULL WHERE memory_secrets IS NOT NULL)sql");

}  // namespace

Result<KeyReplaced> replace_key(const Config& config) {
  const SystemClock clock;
  const auto database = PV_TRY(db::Database::open({.url = config.database()}));
  PV_TRY(db::migrate(*database, db::embedded_migrations(), clock.now()));

  KeyReplaced done;
  std::error_code fault;
  if (std::filesystem::exists(config.key(), fault)) {
    done.kept = config.key() + ".before-" + to_rfc3339(clock.now()).substr(0, 19);
    std::filesystem::rename(config.key(), done.kept, fault);
    if (fault) return fail(Code::Unavailable, Message("app.backup.file", {{"file", config.key()}, {"reason", fault.message()}}));
  }
  const auto sealer = PV_TRY(crypto::Sealer::open(config.key(), true));
  // One transaction: a stop in between leaves the database with its old key's name, and the command is simply given again.
  done.channels = database->write([&](db::Tx& tx) {
    set_setting(tx, "key_id", sealer.key_id());
    tx.exec(kDropDeliverySecrets);
    const auto note = json::object{{"key", "channels.wrong_key"}, {"args", json::object{}}};
    const auto count = tx.exec(kDropChannelSecrets, note);
    desk::people::audit(tx, clock.now(), nullptr, "key_replaced", "desk", sealer.key_id());
    return count;
  });
  return done;
}

}  // namespace pv::app
