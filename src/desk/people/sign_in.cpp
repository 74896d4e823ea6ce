// SPDX-License-Identifier: Apache-2.0
#include "desk/people/sign_in.hpp"

#include "desk/people/store.hpp"
#include "platform/crypto/crypto.hpp"
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

const db::Query kThrottle("throttle.find", R"sql(SELECT failures, blocked_until FROM sign_in_throttle WHERE key = $1)sql");
const db::Query kCount("throttle.count", R"sql(
  INSERT INTO sign_in_throttle (key, failures, blocked_until, updated_at) VALUES ($1, 1, 0, $2)
  ON CONFLICT (key) DO UPDATE SET
    failures = CASE WHEN sign_in_throttle.updated_at < $3 THEN 1 ELSE sign_in_throttle.failures + 1 END, updated_at = $2
  RETURNING failures)sql");
const db::Query kBlock("throttle.block", R"sql(UPDATE sign_in_throttle SET blocked_until = $2 WHERE key = $1)sql");
const db::Query kForgive("throttle.forgive", R"sql(DELETE FROM sign_in_throttle WHERE key = $1 OR updated_at < $2)sql");

constexpr std::size_t kMaxSignIn = 254;  // bytes, as create_person takes them
constexpr std::int64_t kFreePerAccount = 5;
constexpr std::int64_t kFreePerAddress = 30;
constexpr std::chrono::seconds kFirstWait{2};
constexpr std::chrono::seconds kLongestWait{15 * 60};
constexpr std::chrono::hours kThrottleMemory{24};

std::string account_key(const std::string& account, const std::string& address) {
  return crypto::sha256_hex("account|" + account + "|" + address);
}
std::string address_key(const std::string& address) { return crypto::sha256_hex("address|" + address); }

std::optional<Duration> blocked_for(db::Tx& tx, Instant now, const std::string& key) {
  const auto row = tx.one(kThrottle, key);
  if (!row) return std::nullopt;
  const auto until = row->get<Instant>("blocked_until");
  if (until <= now) return std::nullopt;
  return until - now;
}

void count_failure(db::Tx& tx, Instant now, const std::string& key, std::int64_t free) {
  const auto failures = tx.one(kCount, key, now, now - kThrottleMemory)->get<std::int64_t>("failures");
  if (failures < free) return;
  auto wait = kFirstWait;
  for (auto i = free; i < failures && wait < kLongestWait; ++i) wait *= 2;
  tx.exec(kBlock, key, now + std::min(wait, kLongestWait));
}

}  // namespace

Result<NewSession> sign_in(db::Database& database, const Clock& clock, const std::string& account, const Secret<std::string>& password,
                           const std::string& address, const std::string& agent) {
  auto name = text::fold(text::trim(text::repair_utf8(account)));
  if (name.size() > kMaxSignIn) name = crypto::sha256_hex(name);  // nobody's name; counted all the same
  const auto by_account = account_key(name, address);
  const auto by_address = address_key(address);

  struct Found {
    std::optional<Duration> wait;
    std::optional<store::Credentials> credentials;
  };
  const auto found = database.read([&](db::Tx& tx) {
    Found f;
    f.wait = std::max(blocked_for(tx, clock.now(), by_account), blocked_for(tx, clock.now(), by_address));
    if (!f.wait) f.credentials = store::credentials(tx, name);
    return f;
  });
  if (found.wait) {
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(*found.wait).count();
    return fail(Error(Code::RateLimited, Message("people.wait_before_retry", {{"seconds", std::int64_t{seconds}}})).after(*found.wait));
  }

  // The hash is checked outside any transaction: it takes tens of milliseconds by design.
  bool right = false;
  if (found.credentials && found.credentials->password_hash && !found.credentials->person.disabled &&
      password.reveal().size() <= kMaxPassword) {
    right = crypto::verify_password(*found.credentials->password_hash, password);
  } else {
    crypto::verify_nothing(password);
  }

  const auto now = clock.now();
  if (!right) {
    database.write([&](db::Tx& tx) {
      count_failure(tx, now, by_account, kFreePerAccount);
      count_failure(tx, now, by_address, kFreePerAddress);
    });
    return fail(Code::Unauthenticated, "people.wrong_password");
  }
  return database.write([&](db::Tx& tx) -> Result<NewSession> {
    tx.exec(kForgive, by_account, now - kThrottleMemory);
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
