// SPDX-License-Identifier: Apache-2.0
#include "desk/newsroom/cache.hpp"

#include <gtest/gtest.h>

#include "support/fake_clock.hpp"

namespace pv::desk::newsroom {
namespace {

using std::chrono::milliseconds;

std::shared_ptr<const http::Response> page(const std::string& text) {
  auto response = http::Response::text("");
  response.body = std::make_shared<const http::CachedBody>(http::CachedBody{text, {}, {}});
  return std::make_shared<const http::Response>(std::move(response));
}

class PageCacheTest : public testing::Test {
 protected:
  Cache::Ticket ticket(std::int64_t epoch) { return {.epoch = epoch, .generation = cache.generation()}; }
  std::shared_ptr<const http::Response> find(std::string_view target) { return cache.find("localhost", target, "it"); }
  test::FakeClock clock;
  Cache cache{clock};
};

TEST_F(PageCacheTest, gives_what_was_put_until_the_epoch_moves) {
  cache.confirm(1, clock.now());
  const auto first = page("one");
  cache.put("/a", first, ticket(1));
  EXPECT_EQ(find("/a"), first);
  EXPECT_EQ(find("/b"), nullptr);
  cache.confirm(2, clock.now());
  EXPECT_EQ(find("/a"), nullptr);
  cache.put("/b", page("two"), ticket(2));
  EXPECT_EQ(find("/a"), nullptr);
  EXPECT_EQ(cache.size(), 1U);
}

TEST_F(PageCacheTest, a_page_made_while_the_epoch_moved_is_not_kept) {
  cache.confirm(1, clock.now());
  const auto before = ticket(1);
  cache.confirm(2, clock.now());
  cache.put("/a", page("old"), before);
  EXPECT_EQ(cache.size(), 0U);
  // Nor one made before the origin changed.
  const auto now = ticket(2);
  cache.drop();
  cache.put("/a", page("old"), now);
  EXPECT_EQ(cache.size(), 0U);
}

TEST_F(PageCacheTest, an_older_snapshot_changes_nothing) {
  cache.confirm(5, clock.now());
  const auto kept = page("five");
  cache.put("/a", kept, ticket(5));
  cache.confirm(4, clock.now());
  EXPECT_EQ(find("/a"), kept);
}

TEST_F(PageCacheTest, nothing_unconfirmed_for_a_second_is_given_out) {
  cache.confirm(1, clock.now());
  const auto kept = page("one");
  cache.put("/a", kept, ticket(1));
  clock.advance(milliseconds(499));
  EXPECT_EQ(find("/a"), kept);
  clock.advance(milliseconds(1));
  // One request is sent to look, the others are answered meanwhile.
  EXPECT_EQ(find("/a"), nullptr);
  EXPECT_EQ(find("/a"), kept);
  clock.advance(milliseconds(501));
  EXPECT_EQ(find("/a"), nullptr);
  EXPECT_EQ(find("/a"), nullptr);
  EXPECT_EQ(cache.held("/a", ticket(1)), kept);
  cache.confirm(1, clock.now());
  EXPECT_EQ(find("/a"), kept);
  clock.set(clock.now() - std::chrono::seconds(10));
  EXPECT_EQ(find("/a"), nullptr) << "a clock that went back proves nothing";
}

TEST_F(PageCacheTest, is_bounded_in_entries_and_keeps_what_is_asked_for) {
  cache.confirm(1, clock.now());
  cache.put("/asked", page("x"), ticket(1));
  for (std::size_t i = 0; i < Cache::kMaxEntries + 100; ++i) {
    clock.advance(Duration(10));
    EXPECT_NE(find("/asked"), nullptr);
    cache.put("/" + std::to_string(i), page("x"), ticket(1));
  }
  EXPECT_LE(cache.size(), Cache::kMaxEntries);
  EXPECT_EQ(find("/0"), nullptr);
  EXPECT_NE(find("/" + std::to_string(Cache::kMaxEntries + 99)), nullptr);
}

TEST_F(PageCacheTest, is_bounded_in_bytes) {
  cache.confirm(1, clock.now());
  const auto large = page(std::string(Cache::kMaxPage - 10'000, 'x'));
  for (int i = 0; i < 20; ++i) {
    clock.advance(Duration(10));
    cache.put("/" + std::to_string(i), large, ticket(1));
    EXPECT_LE(cache.bytes(), Cache::kMaxBytes);
  }
  EXPECT_NE(find("/19"), nullptr);
  cache.put("/too-large", page(std::string(Cache::kMaxPage, 'x')), ticket(1));
  EXPECT_EQ(find("/too-large"), nullptr);
  // Putting one target again counts it once.
  const auto before = cache.bytes();
  cache.put("/19", large, ticket(1));
  EXPECT_EQ(cache.bytes(), before);
}

}  // namespace
}  // namespace pv::desk::newsroom
