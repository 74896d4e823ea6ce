// SPDX-License-Identifier: Apache-2.0
#include "desk/people/store.hpp"

#include "platform/crypto/crypto.hpp"
#include "platform/text/unicode.hpp"

namespace pv::desk::people {

namespace {

const db::Query kAnybody("people.anybody", R"sql(SELECT id FROM person LIMIT 1)sql");
const db::Query kPerson("people.person", R"sql(
  SELECT id, name, sign_in, language, desk_admin, disabled_at, password_hash FROM person WHERE id = $1)sql");
const db::Query kCredentials("people.credentials", R"sql(
  SELECT id, name, sign_in, language, desk_admin, disabled_at, password_hash FROM person WHERE sign_in = $1)sql");
const db::Query kAddPerson("people.add", R"sql(
  INSERT INTO person (id, name, sign_in, language, desk_admin, created_at) VALUES ($1, $2, $3, $4, $5, $6))sql");
const db::Query kSetPassword("people.set_password", R"sql(UPDATE person SET password_hash = $2 WHERE id = $1)sql");
const db::Query kSetLanguage("people.set_language", R"sql(UPDATE person SET language = $2 WHERE id = $1)sql");

const db::Query kDisable("people.disable", R"sql(UPDATE person SET disabled_at = $2 WHERE id = $1 AND disabled_at IS NULL)sql");

const db::Query kBrand("brands.find", R"sql(
  SELECT id, name, slug, zone, languages, newsroom_url, newsroom_port, about, press_contact, demonstration, public_epoch
  FROM brand WHERE id = $1 AND archived_at IS NULL)sql");
const db::Query kBrands("brands.all", R"sql(
  SELECT id, name, slug, zone, languages, newsroom_url, newsroom_port, about, press_contact, demonstration, public_epoch
  FROM brand WHERE archived_at IS NULL ORDER BY created_at, id)sql");
const db::Query kAddBrand("brands.add", R"sql(
  INSERT INTO brand (id, name, slug, zone, languages, about, press_contact, demonstration, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))sql");
const db::Query kSlugTaken("brands.slug_taken", R"sql(SELECT id FROM brand WHERE slug = $1)sql");
const db::Query kUpdateBrand("brands.update", R"sql(
  UPDATE brand SET name = $2, zone = $3, languages = $4, newsroom_url = $5, newsroom_port = $6, about = $7, press_contact = $8
  WHERE id = $1)sql");
const db::Query kArchiveBrand("brands.archive", R"sql(UPDATE brand SET archived_at = $2 WHERE id = $1)sql");
const db::Query kBumpEpoch("brands.bump_public_epoch", R"sql(UPDATE brand SET public_epoch = public_epoch + 1 WHERE id = $1)sql");

const db::Query kMembers("members.list", R"sql(
  SELECT p.id, p.name, p.sign_in, p.language, p.desk_admin, p.disabled_at, p.password_hash, m.role
  FROM membership m JOIN person p ON p.id = m.person_id WHERE m.brand_id = $1 ORDER BY m.created_at, p.id)sql");
const db::Query kMemberCount("members.count", R"sql(SELECT count(*) AS n FROM membership WHERE brand_id = $1)sql");
const db::Query kRoleOn("members.role", R"sql(SELECT role FROM membership WHERE brand_id = $1 AND person_id = $2)sql");
const db::Query kSetRole("members.set_role", R"sql(
  INSERT INTO membership (brand_id, person_id, role, created_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT (brand_id, person_id) DO UPDATE SET role = excluded.role)sql");
const db::Query kRemoveMember("members.remove", R"sql(DELETE FROM membership WHERE brand_id = $1 AND person_id = $2)sql");
const db::Query kAdministrators("members.administrators", R"sql(
  SELECT count(*) AS n FROM membership WHERE brand_id = $1 AND role = 'administrator')sql");
const db::Query kBrandsOf("members.brands_of", R"sql(
  -- @all-brands: a person's own list of brands
  SELECT b.id, b.name FROM membership m JOIN brand b ON b.id = m.brand_id
  WHERE m.person_id = $1 AND b.archived_at IS NULL ORDER BY b.name, b.id)sql");

const db::Query kTokens("tokens.list", R"sql(
  SELECT id, person_id, brand_id, name, scopes, created_at, expires_at, used_at FROM api_token
  WHERE brand_id = $1 AND person_id = $2 AND revoked_at IS NULL ORDER BY created_at, id)sql");
const db::Query kTokenByHash("tokens.by_hash", R"sql(
  SELECT id, person_id, brand_id, name, scopes, created_at, expires_at, used_at FROM api_token
  WHERE token_hash = $1 AND revoked_at IS NULL)sql");
const db::Query kAddToken("tokens.add", R"sql(
  INSERT INTO api_token (id, person_id, brand_id, name, token_hash, scopes, created_at, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8))sql");
const db::Query kTokenUsed("tokens.used", R"sql(SELECT used_at FROM api_token WHERE id = $1)sql");
const db::Query kTouchToken("tokens.touch", R"sql(UPDATE api_token SET used_at = $2 WHERE id = $1)sql");
const db::Query kRevokeToken("tokens.revoke", R"sql(
  UPDATE api_token SET revoked_at = $4 WHERE brand_id = $1 AND person_id = $2 AND id = $3 AND revoked_at IS NULL)sql");

const db::Query kAudit("audit.add", R"sql(
  INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8))sql");
const db::Query kAuditRows("audit.list", R"sql(
  SELECT a.id, a.at, a.action, a.object_kind, a.object_id, a.details, p.name AS who
  FROM audit a LEFT JOIN person p ON p.id = a.person_id
  WHERE a.brand_id = $1 AND a.id < $2 ORDER BY a.id DESC LIMIT $3)sql");

Person read_person(const db::Row& row) {
  return {.id = row.get<Id<Person>>("id"),
          .name = row.get<std::string>("name"),
          .sign_in = row.get<std::string>("sign_in"),
          .language = row.get<std::string>("language"),
          .desk_admin = row.get<bool>("desk_admin"),
          .disabled = row.get<std::optional<std::int64_t>>("disabled_at").has_value(),
          .has_password = row.get<std::optional<std::string>>("password_hash").has_value()};
}

std::vector<std::string> read_strings(const std::string& text) {
  std::vector<std::string> list;
  const auto parsed = json::parse(text);
  if (!parsed || !parsed->is_array()) return list;
  for (const auto& item : parsed->get_array()) {
    if (item.is_string()) list.emplace_back(item.get_string());
  }
  return list;
}

json::value to_json(const std::vector<std::string>& list) {
  json::array array;
  for (const auto& item : list) array.emplace_back(item);
  return array;
}

Brand read_brand(const db::Row& row) {
  Brand brand{.id = row.get<Id<Brand>>("id"),
              .name = row.get<std::string>("name"),
              .slug = row.get<std::string>("slug"),
              .zone = row.get<std::string>("zone"),
              .languages = read_strings(row.get<std::string>("languages")),
              .newsroom_url = row.get<std::optional<std::string>>("newsroom_url"),
              .newsroom_port = row.get<std::optional<std::int64_t>>("newsroom_port"),
              .about = row.get<std::string>("about"),
              .press_contact = row.get<std::string>("press_contact"),
              .demonstration = row.get<bool>("demonstration"),
              .public_epoch = row.get<std::int64_t>("public_epoch")};
  if (brand.languages.empty()) brand.languages.emplace_back("it");
  return brand;
}

store::Token read_token(const db::Row& row) {
  return {.id = row.get<std::string>("id"),
          .person_id = row.get<Id<Person>>("person_id"),
          .brand_id = row.get<Id<Brand>>("brand_id"),
          .name = row.get<std::string>("name"),
          .scopes = read_strings(row.get<std::string>("scopes")),
          .created_at = row.get<Instant>("created_at"),
          .expires_at = row.get<std::optional<Instant>>("expires_at"),
          .used_at = row.get<std::optional<Instant>>("used_at")};
}

}  // namespace

std::optional<Brand> find_brand(db::Tx& tx, const Id<Brand>& id) {
  const auto row = tx.one(kBrand, id);
  if (!row) return std::nullopt;
  return read_brand(*row);
}

std::vector<Brand> all_brands(db::Tx& tx) {
  std::vector<Brand> list;
  for (const auto& row : tx.query(kBrands)) list.push_back(read_brand(row));
  return list;
}

void bump_public_epoch(db::Tx& tx, const Id<Brand>& id) { tx.exec(kBumpEpoch, id); }

Result<Brand> create_brand(db::Tx& tx, Instant now, const NewBrand& wanted) {
  const auto name = text::squeeze(wanted.name);
  if (name.empty()) return fail(Error(Code::InvalidInput, "people.brand_name_missing").for_field("name"));
  if (text::count_graphemes(name) > 120) return fail(Error(Code::InvalidInput, "people.name_too_long").for_field("name"));
  PV_CHECK(Zone::parse(wanted.zone).map_error([](Error error) { return std::move(error).for_field("zone"); }));
  const auto base = text::slug(name, 60);
  auto slug = base;
  for (int i = 2; tx.one(kSlugTaken, slug); ++i) slug = base + "-" + std::to_string(i);
  const auto id = Id<Brand>::create(now);
  const auto languages = wanted.languages.empty() ? std::vector<std::string>{"it"} : wanted.languages;
  tx.exec(kAddBrand, id, name, slug, wanted.zone, to_json(languages), wanted.about, wanted.press_contact, wanted.demonstration, now);
  return *find_brand(tx, id);
}

void add_member(db::Tx& tx, Instant now, const Id<Brand>& brand, const Id<Person>& person, Role role) {
  store::set_role(tx, now, brand, person, role);
}

Result<Person> create_person(db::Tx& tx, Instant now, const std::string& name, const std::string& sign_in, const std::string& language,
                             bool desk_admin) {
  const auto clean_name = text::squeeze(name);
  const auto key = text::fold(text::trim(sign_in));
  if (clean_name.empty()) return fail(Error(Code::InvalidInput, "people.name_missing").for_field("name"));
  if (text::count_graphemes(clean_name) > 120) return fail(Error(Code::InvalidInput, "people.name_too_long").for_field("name"));
  if (key.empty() || key.size() > 254 || key.find_first_of(" \t\n") != std::string::npos) {
    return fail(Error(Code::InvalidInput, "people.sign_in_invalid").for_field("sign_in"));
  }
  const auto id = Id<Person>::create(now);
  auto added = tx.try_exec(kAddPerson, id, clean_name, key, language, desk_admin, now);
  if (!added) return fail(Error(Code::Conflict, "people.sign_in_taken").for_field("sign_in"));
  return *store::person(tx, id);
}

std::int64_t member_count(db::Tx& tx, const Id<Brand>& brand) { return tx.one(kMemberCount, brand)->get<std::int64_t>("n"); }

std::string person_name(db::Tx& tx, const Id<Person>& id) {
  const auto found = store::person(tx, id);
  return found ? found->name : std::string();
}

void audit(db::Tx& tx, Instant now, const Session* session, std::string_view action, std::string_view object_kind,
           std::string_view object_id, const json::object& details, const Id<Brand>* brand) {
  std::optional<Id<Brand>> brand_id;
  if (brand != nullptr) brand_id = *brand;
  else if (session != nullptr && session->brand) brand_id = session->brand->id;
  std::optional<Id<Person>> person_id;
  if (session != nullptr) person_id = session->person.id;
  tx.exec(kAudit, new_uuid7(now), now, brand_id, person_id, action, object_kind, object_id, details);
}

namespace store {

bool anybody(db::Tx& tx) { return tx.one(kAnybody).has_value(); }

std::optional<Person> person(db::Tx& tx, const Id<Person>& id) {
  const auto row = tx.one(kPerson, id);
  if (!row) return std::nullopt;
  return read_person(*row);
}

std::optional<Credentials> credentials(db::Tx& tx, const std::string& sign_in) {
  const auto row = tx.one(kCredentials, sign_in);
  if (!row) return std::nullopt;
  return Credentials{read_person(*row), row->get<std::optional<std::string>>("password_hash")};
}

void set_password(db::Tx& tx, const Id<Person>& person, const std::string& hash) { tx.exec(kSetPassword, person, hash); }
void set_language(db::Tx& tx, const Id<Person>& person, const std::string& language) { tx.exec(kSetLanguage, person, language); }

void disable_person(db::Tx& tx, Instant now, const Id<Person>& person) { tx.exec(kDisable, person, now); }

std::vector<Member> members(db::Tx& tx, const Id<Brand>& brand) {
  std::vector<Member> list;
  for (const auto& row : tx.query(kMembers, brand)) {
    list.push_back({read_person(row), parse_role(row.get<std::string>("role")).value_or(Role::Viewer)});
  }
  return list;
}

std::optional<Role> role_on(db::Tx& tx, const Id<Brand>& brand, const Id<Person>& person) {
  const auto row = tx.one(kRoleOn, brand, person);
  if (!row) return std::nullopt;
  return parse_role(row->get<std::string>("role"));
}

void set_role(db::Tx& tx, Instant now, const Id<Brand>& brand, const Id<Person>& person, Role role) {
  tx.exec(kSetRole, brand, person, to_string(role), now);
}

void remove_member(db::Tx& tx, const Id<Brand>& brand, const Id<Person>& person) { tx.exec(kRemoveMember, brand, person); }

std::int64_t administrators(db::Tx& tx, const Id<Brand>& brand) { return tx.one(kAdministrators, brand)->get<std::int64_t>("n"); }

std::vector<std::pair<std::string, std::string>> brands_of(db::Tx& tx, const Id<Person>& person) {
  std::vector<std::pair<std::string, std::string>> list;
  for (const auto& row : tx.query(kBrandsOf, person)) list.emplace_back(row.get<std::string>("id"), row.get<std::string>("name"));
  return list;
}

void update_brand(db::Tx& tx, const Brand& brand) {
  tx.exec(kUpdateBrand, brand.id, brand.name, brand.zone, to_json(brand.languages), brand.newsroom_url, brand.newsroom_port, brand.about,
          brand.press_contact);
}

void archive_brand(db::Tx& tx, Instant now, const Id<Brand>& brand) { tx.exec(kArchiveBrand, brand, now); }

std::vector<Token> tokens(db::Tx& tx, const Id<Brand>& brand, const Id<Person>& person) {
  std::vector<Token> list;
  for (const auto& row : tx.query(kTokens, brand, person)) list.push_back(read_token(row));
  return list;
}

std::optional<Token> token_by_hash(db::Tx& tx, const std::string& hash) {
  const auto row = tx.one(kTokenByHash, hash);
  if (!row) return std::nullopt;
  return read_token(*row);
}

void add_token(db::Tx& tx, const Token& token, const std::string& hash) {
  tx.exec(kAddToken, token.id, token.person_id, token.brand_id, token.name, hash, to_json(token.scopes), token.created_at,
          token.expires_at);
}

bool token_needs_touch(db::Tx& tx, Instant now, const std::string& id) {
  const auto row = tx.one(kTokenUsed, id);
  if (!row) return false;
  const auto used = row->get<std::optional<Instant>>("used_at");
  return !used || *used + std::chrono::minutes(10) < now;
}

void touch_token(db::Tx& tx, Instant now, const std::string& id) { tx.exec(kTouchToken, id, now); }

std::int64_t revoke_token(db::Tx& tx, Instant now, const Id<Brand>& brand, const Id<Person>& person, const std::string& id) {
  return tx.exec(kRevokeToken, brand, person, id, now);
}

std::vector<AuditRow> audit_rows(db::Tx& tx, const Id<Brand>& brand, const std::optional<std::string>& before, int limit) {
  std::vector<AuditRow> list;
  for (const auto& row : tx.query(kAuditRows, brand, before.value_or("g"), limit)) {  // "g" sorts after every hexadecimal id
    list.push_back({.id = row.get<std::string>("id"),
                    .at = row.get<Instant>("at"),
                    .who = row.get<std::optional<std::string>>("who").value_or(""),
                    .action = row.get<std::string>("action"),
                    .object_kind = row.get<std::string>("object_kind"),
                    .object_id = row.get<std::string>("object_id"),
                    .details = row.get<json::object>("details")});
  }
  return list;
}

}  // namespace store

}  // namespace pv::desk::people
