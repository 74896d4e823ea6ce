// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "desk/people/pages.hpp"
#include "support/golden.hpp"

namespace pv::desk::people {
namespace {

TEST(Permissions, the_table) {
  std::string text = "permission         administrator editor author viewer desk-administrator\n";
  for (const auto& wanted : all_permissions()) {
    std::string line(wanted.name);
    line.resize(19, ' ');
    for (const auto role : {Role::Administrator, Role::Editor, Role::Author, Role::Viewer}) {
      line += role_has(role, wanted) ? "yes" : "-";
      line.resize(line.size() +
                      (role == Role::Administrator ? 14U
                       : role == Role::Viewer      ? 7U
                                                   : 7U) -
                      (role_has(role, wanted) ? 3U : 1U),
                  ' ');
    }
    Session session;
    session.session_id = "s";
    session.brand = Brand{};
    session.role = Role::Viewer;
    session.person.desk_admin = true;
    line += session.may(wanted) && !role_has(Role::Viewer, wanted) ? "yes" : "-";
    text += line + "\n";
  }
  PV_EXPECT_GOLDEN("permissions.txt", text);
}

TEST(Permissions, an_unknown_one_is_nobodys) {
  for (const auto role : {Role::Administrator, Role::Editor, Role::Author, Role::Viewer}) EXPECT_FALSE(role_has(role, {"story.erase"}));
}

TEST(Permissions, a_token_holds_what_its_scopes_and_its_persons_role_both_give) {
  Session token;
  token.token_id = "t";
  token.brand = Brand{};
  token.role = Role::Author;
  token.scopes = {"story.read", "placement.plan", "desk.manage"};
  token.person.desk_admin = true;
  EXPECT_TRUE(token.may(permission::kStoryRead));
  EXPECT_FALSE(token.may(permission::kStoryWrite)) << "not in its scopes";
  EXPECT_FALSE(token.may(permission::kPlacementPlan)) << "its person is an author";
  EXPECT_FALSE(token.may(permission::kDeskManage)) << "never by token";
  token.brand.reset();
  EXPECT_FALSE(token.may(permission::kStoryRead));
}

TEST(Roles, names_read_back) {
  for (const auto role : {Role::Administrator, Role::Editor, Role::Author, Role::Viewer}) EXPECT_EQ(parse_role(to_string(role)), role);
  for (const char* wrong : {"", "admin", "Administrator", "viewer "}) EXPECT_FALSE(parse_role(wrong)) << wrong;
}

TEST(SafeNext, leads_nowhere_but_to_our_own_paths) {
  for (const std::string good : {"/", "/stories", "/stories/new?from=1#a", "/a//b", "/stories?q=caff%C3%A8"})
    EXPECT_EQ(safe_next(good), good);
  for (const std::string& bad : std::vector<std::string>{
           "", "stories", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example", "/\t/evil.example",
           "/\n/evil.example", "/ /evil.example", "https://evil.example", "javascript:alert(1)", "/a\r\nSet-Cookie: x=1", " /stories",
           "/stories\\..\\..", "http:/evil", std::string("/\0/evil", 7), "/\x7f", "/" + std::string(2000, 'a')}) {
    EXPECT_EQ(safe_next(bad), "/") << bad;
  }
}

http::Request with_if_match(const std::string& value) {
  http::Request request;
  request.headers.add("If-Match", value);
  return request;
}

TEST(RequireMatch, compares_the_version) {
  EXPECT_TRUE(require_match({}, 3));
  EXPECT_TRUE(require_match(with_if_match("\"3\""), 3));
  EXPECT_TRUE(require_match(with_if_match("*"), 3));
  EXPECT_TRUE(require_match(with_if_match("W/\"3\""), 3)) << "the server weakens a tag when it compresses";
  EXPECT_TRUE(require_match(with_if_match("\"2\", \"3\""), 3));
  for (const char* other : {"\"2\"", "3", "", "\"33\"", "\"\""}) {
    const auto refused = require_match(with_if_match(other), 3);
    ASSERT_FALSE(refused) << other;
    EXPECT_EQ(refused.error().code, Code::PreconditionFailed);
    EXPECT_EQ(traits(refused.error().code).http_status, 412);
    EXPECT_EQ(refused.error().safe.key, "people.changed_meanwhile");
  }
}

TEST(ApiAnswers, have_one_shape) {
  const auto one = with_version(api_one({{"id", "a"}}, 201), 7);
  EXPECT_EQ(one.status, 201);
  EXPECT_EQ(one.headers.get("ETag"), "\"7\"");
  EXPECT_EQ(std::get<std::string>(one.body), R"({"data":{"id":"a"}})");
  EXPECT_EQ(std::get<std::string>(api_many({1, 2}, "x").body), R"({"data":[1,2],"next":"x"})");
  EXPECT_EQ(std::get<std::string>(api_many({}, std::nullopt).body), R"({"data":[],"next":null})");
}

TEST(AsciiJson, escapes_all_above_ascii) {
  EXPECT_EQ(ascii_json(json::object{{"t", "caffè 😀 €"}}), "{\"t\":\"caff\\u00e8 \\ud83d\\ude00 \\u20ac\"}");
}

}  // namespace
}  // namespace pv::desk::people
