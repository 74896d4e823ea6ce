// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "desk/people/people.hpp"

namespace pv::desk::people {

namespace {

constexpr std::array<std::string_view, 4> kRoles{"administrator", "editor", "author", "viewer"};

/// The one table of permissions: which role holds what. Pages, API and tests all ask here.
struct Grant {
  http::Permission permission;
  bool administrator, editor, author, viewer;
};
constexpr std::array<Grant, 13> kGrants{{
    {permission::kStoryRead, true, true, true, true},
    {permission::kStoryWrite, true, true, true, false},
    {permission::kChannelRead, true, true, true, true},
    {permission::kChannelManage, true, false, false, false},
    {permission::kPlacementRead, true, true, true, true},
    {permission::kPlacementPlan, true, true, false, false},
    {permission::kDeliveryDecide, true, true, false, false},
    {permission::kNewsroomManage, true, true, false, false},
    {permission::kPeopleManage, true, false, false, false},
    {permission::kBrandManage, true, false, false, false},
    {permission::kAuditRead, true, false, false, false},
    {permission::kTokenManage, true, true, true, false},
    {permission::kDeskManage, false, false, false, false},  // desk administrators, whatever their role on a brand
}};

}  // namespace

std::string_view to_string(Role role) { return kRoles.at(static_cast<std::size_t>(role)); }

std::optional<Role> parse_role(std::string_view text) {
  for (std::size_t i = 0; i < kRoles.size(); ++i) {
    if (kRoles.at(i) == text) return static_cast<Role>(i);
  }
  return std::nullopt;
}

bool role_has(Role role, http::Permission wanted) {
  for (const auto& grant : kGrants) {
    if (grant.permission.name != wanted.name) continue;
    switch (role) {
      case Role::Administrator: return grant.administrator;
      case Role::Editor: return grant.editor;
      case Role::Author: return grant.author;
      case Role::Viewer: return grant.viewer;
    }
  }
  return false;
}

const std::vector<http::Permission>& all_permissions() {
  static const std::vector<http::Permission> list = [] {
    std::vector<http::Permission> made;
    for (const auto& grant : kGrants) made.push_back(grant.permission);
    return made;
  }();
  return list;
}

bool Session::may(http::Permission wanted) const {
  if (wanted == http::kNoPermission) return true;
  if (wanted == permission::kDeskManage) return person.desk_admin && token_id.empty();
  if (!brand || !role_has(role, wanted)) return false;
  if (token_id.empty()) return true;
  return std::find(scopes.begin(), scopes.end(), wanted.name) != scopes.end();
}

Zone Session::zone() const {
  if (brand) {
    if (auto zone = Zone::parse(brand->zone)) return *zone;
  }
  return Zone::utc();
}

const Session* session_if(const http::Request& request) { return dynamic_cast<const Session*>(request.principal.get()); }

const Session& session_of(const http::Request& request) {
  const auto* session = session_if(request);
  PV_ASSERT(session != nullptr && session->brand.has_value());
  return *session;
}

}  // namespace pv::desk::people
