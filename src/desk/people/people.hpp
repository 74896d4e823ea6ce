// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/id.hpp"
#include "platform/base/json.hpp"
#include "platform/base/secret.hpp"
#include "platform/base/time.hpp"
#include "platform/base/zone.hpp"
#include "platform/db/db.hpp"
#include "platform/http/route.hpp"

/// People, brands, roles, sessions, tokens, audit: who may do what on which brand.
namespace pv::desk::people {

struct Person {
  Id<Person> id;
  std::string name;
  std::string sign_in;  ///< what they type to sign in: a name or address, lower case
  std::string language = "it";
  bool desk_admin = false;
  bool disabled = false;
  bool has_password = false;
};

struct Brand {
  Id<Brand> id;
  std::string name;
  std::string slug;
  std::string zone;                    ///< IANA name
  std::vector<std::string> languages;  ///< BCP 47; the first is the default
  std::optional<std::string> newsroom_url;
  std::optional<std::int64_t> newsroom_port;
  std::string about;
  std::string press_contact;
  bool demonstration = false;
  std::int64_t public_epoch = 1;

  [[nodiscard]] const std::string& language() const { return languages.front(); }
};

enum class Role { Administrator, Editor, Author, Viewer };
[[nodiscard]] std::string_view to_string(Role role);
[[nodiscard]] std::optional<Role> parse_role(std::string_view text);

/// Names of permissions; which role holds which stands in one table, people/rules.cpp.
namespace permission {
inline constexpr http::Permission kStoryRead{"story.read"};
inline constexpr http::Permission kStoryWrite{"story.write"};
inline constexpr http::Permission kChannelRead{"channel.read"};
inline constexpr http::Permission kChannelManage{"channel.manage"};
inline constexpr http::Permission kPlacementRead{"placement.read"};
inline constexpr http::Permission kPlacementPlan{"placement.plan"};    ///< plan, publish now, move, cancel
inline constexpr http::Permission kDeliveryDecide{"delivery.decide"};  ///< settle an unknown delivery
inline constexpr http::Permission kNewsroomManage{"newsroom.manage"};  ///< correct and withdraw
inline constexpr http::Permission kPeopleManage{"people.manage"};
inline constexpr http::Permission kBrandManage{"brand.manage"};
inline constexpr http::Permission kAuditRead{"audit.read"};
inline constexpr http::Permission kTokenManage{"token.manage"};
inline constexpr http::Permission kDeskManage{"desk.manage"};  ///< jobs, server settings: desk administrators only
}  // namespace permission

[[nodiscard]] bool role_has(Role role, http::Permission permission);
[[nodiscard]] const std::vector<http::Permission>& all_permissions();

/// Who acts, on which brand; set by the gate for Member and Token routes.
struct Session final : http::Principal {
  std::string session_id;  ///< empty for a token
  std::string token_id;    ///< empty for a browser session
  Person person;
  std::optional<Brand> brand;                               ///< absent only before the first brand exists
  Role role = Role::Viewer;                                 ///< on `brand`
  std::vector<std::string> scopes;                          ///< of a token: permission names
  std::vector<std::pair<std::string, std::string>> brands;  ///< (id, name) of every brand this person may see

  [[nodiscard]] bool may(http::Permission permission) const;
  [[nodiscard]] const Id<Brand>& brand_id() const { return brand->id; }
  [[nodiscard]] Zone zone() const;
};
/// The session of a Member or Token route (asserts that there is one with a brand).
[[nodiscard]] const Session& session_of(const http::Request& request);
/// Null when signed out.
[[nodiscard]] const Session* session_if(const http::Request& request);

/// Writes an audit row in the caller's transaction. `details`: names of fields and ids, never personal values.
void audit(db::Tx& tx, Instant now, const Session* session, std::string_view action, std::string_view object_kind,
           std::string_view object_id, const json::object& details = {}, const Id<Brand>* brand = nullptr);
/// When the ten minutes of `now` began: edits of one thing by one person within them count as one, in its versions and in the log.
[[nodiscard]] Instant edit_window(Instant now);
/// Writes "changed" with the names of the fields; one row for each person, object and edit_window() gathers them.
void audit_change(db::Tx& tx, Instant now, const Session& session, std::string_view object_kind, std::string_view object_id,
                  const std::vector<std::string>& fields);

[[nodiscard]] std::optional<Brand> find_brand(db::Tx& tx, const Id<Brand>& id);
[[nodiscard]] std::vector<Brand> all_brands(db::Tx& tx);
/// Marks the brand's public pages as changed: caches drop what they hold of it. Call in the transaction that changes them.
void bump_public_epoch(db::Tx& tx, const Id<Brand>& id);

struct NewBrand {
  std::string name;
  std::string zone;
  std::vector<std::string> languages;
  std::string about;
  std::string press_contact;
  bool demonstration = false;
};
[[nodiscard]] Result<Brand> create_brand(db::Tx& tx, Instant now, const NewBrand& wanted);
void add_member(db::Tx& tx, Instant now, const Id<Brand>& brand, const Id<Person>& person, Role role);
/// Code::Conflict when the sign-in name is taken.
[[nodiscard]] Result<Person> create_person(db::Tx& tx, Instant now, const std::string& name, const std::string& sign_in,
                                           const std::string& language, bool desk_admin);
/// A one-time link's token ("password": choose one; "sign_in": signs in at once). Only its hash is stored.
[[nodiscard]] Secret<std::string> create_one_time_link(db::Tx& tx, Instant now, const Id<Person>& person, std::string_view purpose,
                                                       Duration life);
/// How many people work on the brand.
[[nodiscard]] std::int64_t member_count(db::Tx& tx, const Id<Brand>& brand);
/// Any person's name by id, for lists; empty when unknown.
[[nodiscard]] std::string person_name(db::Tx& tx, const Id<Person>& id);

}  // namespace pv::desk::people
