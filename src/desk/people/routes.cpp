// SPDX-License-Identifier: Apache-2.0
#include "desk/people/pages.hpp"

namespace pv::desk::people {

People::People(Desk desk, Secret<std::string> set_up_key) : desk_(desk), set_up_key_(std::move(set_up_key)) {}

http::Route People::row(http::Method method, std::string pattern, http::Access access, http::Permission permission, Handler handler) {
  return {method, std::move(pattern), access, permission,
          [this, handler](const http::Request& request) { return (this->*handler)(request); }};
}

std::vector<http::Route> People::routes() {
  using enum http::Method;
  using enum http::Access;
  using namespace permission;
  const auto none = http::kNoPermission;
  return {
      row(Get, "/sign-in", Guest, none, &People::sign_in_page),
      row(Post, "/sign-in", Guest, none, &People::sign_in_form),
      row(Post, "/sign-out", Guest, none, &People::sign_out),
      row(Get, "/set-up", Guest, none, &People::set_up_page),
      row(Post, "/set-up", Guest, none, &People::set_up_form),
      row(Get, "/enter/{token}", Guest, none, &People::enter),
      row(Get, "/link/{token}", Guest, none, &People::link_page),
      row(Post, "/link/{token}", Guest, none, &People::link_form),

      row(Get, "/me", Member, kStoryRead, &People::profile),
      row(Post, "/me/language", Member, none, &People::profile_language),
      row(Post, "/me/password", Member, none, &People::profile_password),
      row(Get, "/me/page", Member, none, &People::page_state),
      row(Post, "/brands/{id}/choose", Member, none, &People::choose),
      row(Get, "/brands/new", Member, kDeskManage, &People::new_brand_page),
      row(Post, "/brands/new", Member, kDeskManage, &People::new_brand_form),

      row(Get, "/settings", Member, kStoryRead, &People::settings),
      row(Get, "/settings/people", Member, kPeopleManage, &People::people_page),
      row(Post, "/settings/people", Member, kPeopleManage, &People::people_add),
      row(Post, "/settings/people/{id}/role", Member, kPeopleManage, &People::people_role),
      row(Post, "/settings/people/{id}/link", Member, kPeopleManage, &People::people_link),
      row(Post, "/settings/people/{id}/remove", Member, kPeopleManage, &People::people_remove),
      row(Get, "/settings/brand", Member, kBrandManage, &People::brand_page),
      row(Post, "/settings/brand", Member, kBrandManage, &People::brand_form),
      row(Get, "/settings/tokens", Member, kTokenManage, &People::tokens_page),
      row(Post, "/settings/tokens", Member, kTokenManage, &People::tokens_add),
      row(Post, "/settings/tokens/{id}/revoke", Member, kTokenManage, &People::tokens_revoke),
      row(Get, "/settings/audit", Member, kAuditRead, &People::audit_page),
      row(Get, "/events", Member, kStoryRead, &People::events),
  };
}

}  // namespace pv::desk::people
