// SPDX-License-Identifier: Apache-2.0
#include "desk/people/sign_in.hpp"

#include "desk/people/store.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/http/address.hpp"
#include "platform/text/unicode.hpp"

namespace pv::desk::people {

namespace {

const db::Query kAddSession("sessions.add", R"sql(
  INSERT INTO session (id, person_id, brand_id, created_at, seen_at, expires_at, address, agent)
  VALUES ($1, $2, $3, $4, $4, $5, $6, $7))sql");
const db::Query kSession("sessions.find", R"sql(
  SELECT person_id, brand_id, seen_at, expires_at FROM session WHERE id = $1)sql");
const db::Query kCloseSession("sessions.close", R"sql(DELETE FROM session WHERE id = $1)sql");
const db::Query kCloseOthers("sessions.close_others", R"sql(DELETE FROM session WHERE person_id = $1 AND id <> $2)sql");
const db::Query kExpireSessions("sessions.expire", R"sql(DELETE FROM session WHERE expires_at < $1)sql");
const db::Query kTouchSession("sessions.touch", R"sql(UPDATE session SET seen_at = $2, expires_at = $3 WHERE id = $1)sql");
const db::Query kChooseBrand("sessions.choose_brand", R"sql(UPDATE session SET brand_id = $2 WHERE id = $1)sql");

const db::Query kAddLink("one_time_links.add", R"sql(
  INSERT INTO one_time_link (token_hash, person_id, purpose, created_at, expires_at) VALUES ($1, $2, $3, $4, $5))sql");
const db::Query kLink("one_time_links.find", R"sql(
  SELECT person_id, purpose, expires_at, used_at FROM one_time_link WHERE token_hash = $1)sql");
const db::Query kUseLink("one_time_links.use", R"sql(
  UPDATE one_time_link SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL)sql");
const db::Query kDropLinks("one_time_links.drop_open", R"sql(
  DELETE FROM one_time_link WHERE person_id = $1 AND purpose = $2 AND used_at IS NULL)sql");

const db::Query kThrottle("throttle.find", R"sql(
  SELECT failures, blocked_until, updated_at FROM sign_in_throttle WHERE key = $1)sql");
const db::Query kCount("throttle.count", R"sql(
  INSERT INTO sign_in_throttle (key, failures, blocked_until, updated_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT (key) DO UPDATE SET
    failures = excluded.failures, blocked_until = excluded.blocked_until, updated_at = excluded.updated_at)sql");
const db::Query kForgive("throttle.forgive", R"sql(DELETE FROM sign_in_throttle WHERE key = $1 OR updated_at < $2)sql");

constexpr std::size_t kMaxSignIn = 254;  // bytes, as create_person takes them
constexpr std::chrono::seconds kFirstWait{2};
constexpr std::chrono::seconds kLongestWait{15 * 60};
/// Whoever stays quiet for a day has left nothing behind, however many the failures.
constexpr std::chrono::hours kThrottleMemory{24};

/// What failures are counted for. The count halves for each `half_life` without one: a guesser never stops for so long, people do.
struct Counted {
  std::string key;
  std::int64_t free;
  Duration half_life;
};
Counted by_account(const std::string& account, const std::string& network) {
  return {crypto::sha256_hex("account|" + account + "|" + network), 5, std::chrono::hours(1)};
}
/// Behind one address may sit a whole office, each of whom mistypes now and then.
Counted by_network(const std::string& network) { return {crypto::sha256_hex("address|" + network), 30, std::chrono::minutes(15)}; }

std::optional<Duration> blocked_for(db::Tx& tx, Instant now, const std::string& key) {
  const auto row = tx.one(kThrottle, key);
  if (!row) return std::nullopt;
  const auto until = row->get<Instant>("blocked_until");
  if (until <= now) return std::nullopt;
  return until - now;
}

/// Failures that still count. Waiting imposed is not quiet.
std::int64_t failures_of(db::Tx& tx, Instant now, const Counted& counted) {
  const auto row = tx.one(kThrottle, counted.key);
  if (!row || row->get<Instant>("updated_at") < now - kThrottleMemory) return 0;
  const auto quiet_since = std::max(row->get<Instant>("updated_at"), row->get<Instant>("blocked_until"));
  const auto halvings = now > quiet_since ? (now - quiet_since) / counted.half_life : 0;
  return row->get<std::int64_t>("failures") >> std::min<std::int64_t>(halvings, 62);
}

void count_failure(db::Tx& tx, Instant now, const Counted& counted) {
  const auto failures = failures_of(tx, now, counted) + 1;
  auto blocked_until = Instant{};
  if (failures >= counted.free) {
    auto wait = kFirstWait;
    for (auto i = counted.free; i < failures && wait < kLongestWait; ++i) wait *= 2;
    blocked_until = now + std::min(wait, kLongestWait);
  }
  tx.exec(kCount, counted.key, failures, blocked_until, now);
}

/// Who gets in was no guesser: the account's failures are forgotten, here and among those of the address.
void forgive(db::Tx& tx, Instant now, const Counted& account, const Counted& network) {
  const auto failures = failures_of(tx, now, network);
  const auto left = failures - std::max<std::int64_t>(failures_of(tx, now, account), 1);
  tx.exec(kForgive, account.key, now - kThrottleMemory);
  if (failures > 0) tx.exec(kCount, network.key, std::max<std::int64_t>(left, 0), Instant{}, now);
}

}  // namespace

std::string network_of(const std::string& address) {
  const auto parsed = http::Address::parse(address);
  if (!parsed) return address;
  if (parsed->is_v4()) return "4|" + crypto::hex({reinterpret_cast<const char*>(parsed->bytes().data()) + 12, 4});
  return "6|" + crypto::hex({reinterpret_cast<const char*>(parsed->bytes().data()), 8});
}

Result<NewSession> sign_in(db::Database& database, const Clock& clock, const std::string& account, const Secret<std::string>& password,
                           const std::string& address, const std::string& agent) {
  auto name = text::fold(text::trim(text::repair_utf8(account)));
  if (name.size() > kMaxSignIn) name = crypto::sha256_hex(name);  // nobody's name; counted all the same
  const auto network = network_of(address);
  const auto account_count = by_account(name, network);
  const auto network_count = by_network(network);

  struct Found {
    std::optional<Duration> wait;
    std::optional<store::Credentials> credentials;
  };
  const auto found = database.read([&](db::Tx& tx) {
    Found f;
    f.wait = std::max(blocked_for(tx, clock.now(), account_count.key), blocked_for(tx, clock.now(), network_count.key));
    if (!f.wait) f.credentials = store::credentials(tx, name);
    return f;
  });
  if (found.wait) {
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(*found.wait).count();
    return fail(Error(Code::RateLimited, Message("people.wait_before_retry", {{"seconds", std::int64_t{seconds}}})).after(*found.wait));
  }

  // The hash is checked outside any transaction: it takes tens of milliseconds by design.
  auto password_is = crypto::PasswordIs::Wrong;
  if (found.credentials && found.credentials->password_hash && !found.credentials->person.disabled &&
      password.reveal().size() <= kMaxPassword) {
    password_is = PV_TRY(crypto::verify_password(*found.credentials->password_hash, password));
  } else {
    PV_CHECK(crypto::verify_nothing(password));
  }

  const auto now = clock.now();
  if (password_is == crypto::PasswordIs::Wrong) {
    database.write([&](db::Tx& tx) {
      count_failure(tx, now, account_count);
      count_failure(tx, now, network_count);
    });
    return fail(Code::Unauthenticated, "people.wrong_password");
  }
  return database.write([&](db::Tx& tx) -> Result<NewSession> {
    forgive(tx, now, account_count, network_count);
    tx.exec(kExpireSessions, now);
    auto session = open_session(tx, now, found.credentials->person, address, agent);
    audit(tx, now, nullptr, "signed_in", "person", found.credentials->person.id.str());
    return session;
  });
}

NewSession open_session(db::Tx& tx, Instant now, const Person& person, const std::string& address, const std::string& agent) {
  auto cookie = crypto::random_token();
  const auto brands = store::brands_of(tx, person.id);
  std::optional<std::string> brand;
  if (!brands.empty()) brand = brands.front().first;
  tx.exec(kAddSession, crypto::sha256_hex(cookie), person.id, brand, now, now + kSessionLife, address.substr(0, 64),
          text::repair_utf8(agent.substr(0, 255)));
  return {Secret<std::string>(std::move(cookie)), person};
}

void close_session(db::Tx& tx, const std::string& session_id) { tx.exec(kCloseSession, session_id); }
void close_other_sessions(db::Tx& tx, const Id<Person>& person, const std::string& keep) { tx.exec(kCloseOthers, person, keep); }

namespace {
/// Fills brand and role; a brand left behind (archived, membership gone) falls back to the first one.
void settle_brand(db::Tx& tx, Session& session, const std::optional<std::string>& wanted) {
  session.brands = store::brands_of(tx, session.person.id);
  if (session.brands.empty()) return;
  std::string chosen = session.brands.front().first;
  for (const auto& [id, name] : session.brands) {
    if (wanted && id == *wanted) chosen = id;
  }
  session.brand = find_brand(tx, Id<Brand>(chosen));
  if (session.brand) session.role = store::role_on(tx, session.brand->id, session.person.id).value_or(Role::Viewer);
}
}  // namespace

std::shared_ptr<Session> read_session(db::Tx& tx, Instant now, std::string_view cookie) {
  const auto id = crypto::sha256_hex(cookie);
  const auto row = tx.one(kSession, id);
  if (!row || row->get<Instant>("expires_at") <= now) return nullptr;
  const auto person = store::person(tx, row->get<Id<Person>>("person_id"));
  if (!person || person->disabled) return nullptr;
  auto session = std::make_shared<Session>();
  session->session_id = id;
  session->person = *person;
  settle_brand(tx, *session, row->get<std::optional<std::string>>("brand_id"));
  return session;
}

bool needs_touch(db::Tx& tx, Instant now, const std::string& session_id) {
  const auto row = tx.one(kSession, session_id);
  return row && row->get<Instant>("seen_at") + std::chrono::minutes(10) < now;
}

void touch_session(db::Tx& tx, Instant now, const std::string& session_id) { tx.exec(kTouchSession, session_id, now, now + kSessionLife); }

void choose_brand(db::Tx& tx, const std::string& session_id, const Id<Brand>& brand) { tx.exec(kChooseBrand, session_id, brand); }

Result<std::shared_ptr<Session>> read_token(db::Tx& tx, Instant now, std::string_view token) {
  const auto found = store::token_by_hash(tx, crypto::sha256_hex(token));
  if (!found || (found->expires_at && *found->expires_at <= now)) return fail(Code::Unauthenticated, "people.token_invalid");
  const auto person = store::person(tx, found->person_id);
  auto brand = find_brand(tx, found->brand_id);
  const auto role = store::role_on(tx, found->brand_id, found->person_id);
  if (!person || person->disabled || !brand || !role) return fail(Code::Unauthenticated, "people.token_invalid");
  auto session = std::make_shared<Session>();
  session->token_id = found->id;
  session->person = *person;
  session->brand = std::move(brand);
  session->role = *role;
  session->scopes = found->scopes;
  session->brands = {{found->brand_id.str(), session->brand->name}};
  return session;
}

Secret<std::string> create_one_time_link(db::Tx& tx, Instant now, const Id<Person>& person, std::string_view purpose, Duration life) {
  auto token = crypto::random_token();
  tx.exec(kDropLinks, person, purpose);  // a new link makes older open ones useless
  tx.exec(kAddLink, crypto::sha256_hex(token), person, purpose, now, now + life);
  return Secret<std::string>(std::move(token));
}

Result<OneTimeLink> peek_one_time_link(db::Tx& tx, Instant now, std::string_view token) {
  const auto row = tx.one(kLink, crypto::sha256_hex(token));
  if (!row) return fail(Code::NotFound, "people.link_unknown");
  if (row->get<std::optional<Instant>>("used_at") || row->get<Instant>("expires_at") <= now) return fail(Code::Gone, "people.link_used");
  const auto person = store::person(tx, row->get<Id<Person>>("person_id"));
  if (!person || person->disabled) return fail(Code::NotFound, "people.link_unknown");
  return OneTimeLink{*person, row->get<std::string>("purpose")};
}

Result<OneTimeLink> use_one_time_link(db::Tx& tx, Instant now, std::string_view token) {
  auto link = PV_TRY(peek_one_time_link(tx, now, token));
  if (tx.exec(kUseLink, crypto::sha256_hex(token), now) != 1) return fail(Code::Gone, "people.link_used");
  return link;
}

Result<void> check_new_password(const Secret<std::string>& password) {
  if (password.reveal().size() > kMaxPassword) return fail(Error(Code::InvalidInput, "people.password_too_long").for_field("password"));
  if (!text::valid_utf8(password.reveal()) || text::count_graphemes(password.reveal()) < kMinPassword) {
    return fail(
        Error(Code::InvalidInput, Message("people.password_too_short", {{"min", std::int64_t{kMinPassword}}})).for_field("password"));
  }
  return {};
}

}  // namespace pv::desk::people
