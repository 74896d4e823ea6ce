// SPDX-License-Identifier: Apache-2.0
#include "channels/practice/store.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "support/fake_clock.hpp"
#include "support/sandbox.hpp"

namespace pv::channels::practice {
namespace {

class StoreTest : public ::testing::Test {
 protected:
  std::unique_ptr<Store> opened() {
    auto store = std::make_unique<Store>();
    const Result<void> result = store->open(sandbox.path("practice"), clock);
    EXPECT_TRUE(result) << result.error().detail;
    return store;
  }
  std::string file() const { return "practice/practice.jsonl"; }
  std::string texts(const Store& store, bool hidden_too = false) const {
    std::string list;
    for (const Post& post : store.posts({.member = {}, .since = std::nullopt, .hidden_too = hidden_too, .limit = 50}))
      list += post.text + " ";
    return list;
  }
  test::Sandbox sandbox;
  test::FakeClock clock;
};

TEST(Handles, AreNormalised) {
  EXPECT_EQ(normalise_handle(" @BelPrato ").value(), "belprato");
  EXPECT_EQ(normalise_handle("a").value(), "a");
  for (const char* bad : {"", "@", ".a", "a-", "caffè", "a b", "a/b", "<b>"}) EXPECT_FALSE(normalise_handle(bad)) << bad;
  EXPECT_FALSE(normalise_handle(std::string(31, 'a')));
}

TEST_F(StoreTest, KeepsEverythingAcrossARestart) {
  std::string token;
  std::string id;
  {
    const auto store = opened();
    token = store->add_member("belprato", "instagram", "Torrefazione Belprato").value();
    id = store->add_post("belprato.instagram", {.text = "uno\n\"due\" è", .link = "https://a.it", .language = "it"})->id;
    EXPECT_EQ(store->add_member("@Belprato", "instagram", "").error().safe.key, "practice.handle_taken");
    EXPECT_TRUE(store->add_member("belprato", "facebook", "")) << "the same handle on another network is another account";
  }
  const auto store = opened();
  ASSERT_TRUE(store->member_of_token(token));
  EXPECT_EQ(store->member_of_token(token)->name, "Torrefazione Belprato");
  EXPECT_FALSE(store->member_of_token(token + "x"));
  EXPECT_EQ(store->post(id)->text, "uno\n\"due\" è");
  EXPECT_EQ(store->post(id)->link, "https://a.it");
  EXPECT_EQ(store->post(id)->at, clock.now());
  EXPECT_EQ(sandbox.read(file()).find(token), std::string::npos) << "only the hash of a token is kept";
}

TEST_F(StoreTest, TwoTokensOfOneMember) {
  const auto store = opened();
  const std::string first = store->add_member("belprato", "linkedin", "").value();
  const std::string second = store->add_token("belprato.linkedin").value();
  EXPECT_NE(first, second);
  EXPECT_EQ(store->member_of_token(first)->id, store->member_of_token(second)->id);
  EXPECT_FALSE(store->add_token("nobody.linkedin"));
}

TEST_F(StoreTest, ATornLastLineIsCutOff) {
  {
    const auto store = opened();
    ASSERT_TRUE(store->add_member("a", "facebook", ""));
    ASSERT_TRUE(store->add_post("a.facebook", {.text = "intero", .link = {}, .language = {}}));
  }
  const std::string whole = sandbox.read(file());
  { std::ofstream(sandbox.path(file()), std::ios::app) << R"({"kind":"post","id":"x","member":"a.face)"; }
  {
    const auto store = opened();
    EXPECT_EQ(texts(*store), "intero ");
    EXPECT_EQ(sandbox.read(file()), whole);
    ASSERT_TRUE(store->add_post("a.facebook", {.text = "dopo", .link = {}, .language = {}}));
  }
  EXPECT_EQ(texts(*opened()), "dopo intero ");
}

TEST_F(StoreTest, DamageInTheMiddleIsSaidAndNotGuessed) {
  {
    const auto store = opened();
    ASSERT_TRUE(store->add_member("a", "facebook", ""));
  }
  sandbox.write(file(), "garbage\n" + sandbox.read(file()));
  Store store;
  const Result<void> result = store.open(sandbox.path("practice"), clock);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().safe.key, "practice.damaged");
  EXPECT_TRUE(result.error().detail.ends_with("practice.jsonl:1")) << result.error().detail;
}

TEST_F(StoreTest, OneProcessAtATime) {
  const auto store = opened();
  Store second;
  const Result<void> result = second.open(sandbox.path("practice"), clock);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().safe.key, "practice.in_use");
}

TEST_F(StoreTest, HiddenPostsShowWhenTheirTimeComes) {
  const auto store = opened();
  ASSERT_TRUE(store->add_member("a", "facebook", ""));
  ASSERT_TRUE(store->add_post("a.facebook", {.text = "subito", .link = {}, .language = {}}));
  ASSERT_TRUE(store->add_post("a.facebook", {.text = "poi", .link = {}, .language = {}, .hidden_for = std::chrono::seconds(10)}));
  EXPECT_EQ(texts(*store), "subito ");
  EXPECT_EQ(texts(*store, true), "poi subito ");
  clock.advance(std::chrono::seconds(10));
  EXPECT_EQ(texts(*store), "poi subito ");
}

TEST_F(StoreTest, ListsByMemberAndTime) {
  const auto store = opened();
  ASSERT_TRUE(store->add_member("a", "facebook", ""));
  ASSERT_TRUE(store->add_member("b", "facebook", ""));
  ASSERT_TRUE(store->add_post("a.facebook", {.text = "vecchio", .link = {}, .language = {}}));
  clock.advance(std::chrono::hours(1));
  const Instant since = clock.now();
  ASSERT_TRUE(store->add_post("a.facebook", {.text = "nuovo", .link = {}, .language = {}}));
  ASSERT_TRUE(store->add_post("b.facebook", {.text = "altrui", .link = {}, .language = {}}));
  const std::vector<Post> posts = store->posts({.member = "a.facebook", .since = since, .hidden_too = false, .limit = 50});
  ASSERT_EQ(posts.size(), 1U);
  EXPECT_EQ(posts[0].text, "nuovo");
}

}  // namespace
}  // namespace pv::channels::practice
