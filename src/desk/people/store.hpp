// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "desk/people/people.hpp"

/// Rows of people and brands; private to the area.
namespace pv::desk::people::store {

[[nodiscard]] bool anybody(db::Tx& tx);
[[nodiscard]] std::optional<Person> person(db::Tx& tx, const Id<Person>& id);
struct Credentials {
  Person person;
  std::optional<std::string> password_hash;
};
[[nodiscard]] std::optional<Credentials> credentials(db::Tx& tx, const std::string& sign_in);
void set_password(db::Tx& tx, const Id<Person>& person, const std::string& hash);
void set_language(db::Tx& tx, const Id<Person>& person, const std::string& language);

/// The person signs in no more; their sessions, tokens and links open nothing from now on. What they did stays theirs.
void disable_person(db::Tx& tx, Instant now, const Id<Person>& person);

struct Member {
  Person person;
  Role role;
};
[[nodiscard]] std::vector<Member> members(db::Tx& tx, const Id<Brand>& brand);
[[nodiscard]] std::optional<Role> role_on(db::Tx& tx, const Id<Brand>& brand, const Id<Person>& person);
/// Replaces the role, or adds the person to the brand.
void set_role(db::Tx& tx, Instant now, const Id<Brand>& brand, const Id<Person>& person, Role role);
void remove_member(db::Tx& tx, const Id<Brand>& brand, const Id<Person>& person);
[[nodiscard]] std::int64_t administrators(db::Tx& tx, const Id<Brand>& brand);
/// (id, name) of the brands a person belongs to, by name.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> brands_of(db::Tx& tx, const Id<Person>& person);
void update_brand(db::Tx& tx, const Brand& brand);
void archive_brand(db::Tx& tx, Instant now, const Id<Brand>& brand);

struct Token {
  std::string id;
  Id<Person> person_id;
  Id<Brand> brand_id;
  std::string name;
  std::vector<std::string> scopes;
  Instant created_at;
  std::optional<Instant> expires_at;
  std::optional<Instant> used_at;
};
[[nodiscard]] std::vector<Token> tokens(db::Tx& tx, const Id<Brand>& brand, const Id<Person>& person);
[[nodiscard]] std::optional<Token> token_by_hash(db::Tx& tx, const std::string& hash);
void add_token(db::Tx& tx, const Token& token, const std::string& hash);
/// Remembers that the token is in use, at most each ten minutes.
[[nodiscard]] bool token_needs_touch(db::Tx& tx, Instant now, const std::string& id);
void touch_token(db::Tx& tx, Instant now, const std::string& id);
std::int64_t revoke_token(db::Tx& tx, Instant now, const Id<Brand>& brand, const Id<Person>& person, const std::string& id);

struct AuditRow {
  std::string id;
  Instant at;
  std::string who;
  std::string action;
  std::string object_kind;
  std::string object_id;
  json::object details;
};
/// Newest first, older than `before` (an id) when given.
[[nodiscard]] std::vector<AuditRow> audit_rows(db::Tx& tx, const Id<Brand>& brand, const std::optional<std::string>& before, int limit);

}  // namespace pv::desk::people::store
