// SPDX-License-Identifier: Apache-2.0
#include "desk/stories/details.hpp"

#include <gtest/gtest.h>

namespace pv::desk::stories {
namespace {

std::pair<std::string, std::string> refusal(const std::string& key, const std::string& value) {
  const auto read = checked(Details{{key, value}});
  if (read) return {};
  return {read.error().safe.key, read.error().field.value_or("")};
}

TEST(Details, are_tidied_and_empty_ones_left_out) {
  const auto read = checked(Details{
      {"who", " Il\n forno "}, {"why", "  "}, {"contact", " a\n\nb \n"}, {"video", "https://video.example/1"}, {"day", "2026-02-28"}});
  ASSERT_TRUE(read);
  EXPECT_EQ(*read, (Details{{"who", "Il forno"}, {"contact", "a\n\nb"}, {"video", "https://video.example/1"}, {"day", "2026-02-28"}}));
}

TEST(Details, each_fault_names_its_field) {
  EXPECT_EQ(refusal("colour", "blue"), std::pair(std::string("stories.api.unknown_field"), std::string("details.colour")));
  EXPECT_EQ(refusal("day", "2026-02-30").first, "stories.day_malformed");
  EXPECT_EQ(refusal("day", "28/02/2026").second, "details.day");
  EXPECT_EQ(refusal("who", std::string(2001, 'a')).first, "stories.detail_too_long");
  EXPECT_EQ(refusal("who", "\xff").first, "stories.not_text");
  EXPECT_EQ(refusal("video", "javascript:alert(1)").second, "details.video");
  EXPECT_TRUE(refusal("who", std::string(2000, 'a')).first.empty());
}

TEST(Details, a_form_says_what_it_still_wants) {
  EXPECT_EQ(missing(Form::PressRelease, {{"place", "Firenze"}}), (std::vector<std::string_view>{"day", "contact", "boilerplate"}));
  EXPECT_EQ(missing(Form::Interview, {}), (std::vector<std::string_view>{"person", "role"}));
  EXPECT_TRUE(missing(Form::Post, {}).empty());
  EXPECT_TRUE(missing(Form::News, {}).empty());
}

TEST(Details, somebody_elses_content_lacks_the_first_thing_not_told) {
  EXPECT_EQ(repost_lacks({}), std::nullopt);
  EXPECT_EQ(repost_lacks({{"repost_note", "per posta"}}), std::nullopt);
  EXPECT_EQ(repost_lacks({{"repost_url", "https://a.example/"}}), "repost_author");
  EXPECT_EQ(repost_lacks({{"repost_author", "Anna"}, {"repost_url", "https://a.example/"}}), "repost_permission");
  EXPECT_EQ(repost_lacks({{"repost_author", "Anna"}, {"repost_url", "https://a.example/"}, {"repost_permission", "2026-11-20"}}),
            std::nullopt);
}

TEST(Details, numbers_are_read_line_by_line) {
  const auto numbers = numbers_of({{"numbers", "42; confezioni; registro di produzione\n\n 7 % ;crescita\n;niente\n3;a;b;c"}});
  ASSERT_EQ(numbers.size(), 3u);
  EXPECT_EQ(numbers[0].value, "42");
  EXPECT_EQ(numbers[0].source, "registro di produzione");
  EXPECT_EQ(numbers[1].value, "7 %");
  EXPECT_EQ(numbers[1].what, "crescita");
  EXPECT_EQ(numbers[1].source, "");
  EXPECT_EQ(numbers[2].source, "b;c");
}

}  // namespace
}  // namespace pv::desk::stories
