// SPDX-License-Identifier: Apache-2.0
#include "platform/base/id.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <thread>

namespace pv {
namespace {

struct Thing;

TEST(Uuid7, holds_version_variant_and_milliseconds) {
  const auto at = Instant{std::chrono::milliseconds{0x0123456789abLL}};
  const auto id = new_uuid7(at);
  EXPECT_EQ(id.size(), 36U);
  EXPECT_EQ(id.substr(0, 13), "01234567-89ab") << id;
  EXPECT_EQ(id[14], '7') << id;
  EXPECT_NE(std::string("89ab").find(id[19]), std::string::npos) << id;
  EXPECT_TRUE(is_uuid(id));
  EXPECT_NE(id.substr(19), new_uuid7(at).substr(19)) << "the random part differs";
}

TEST(Uuid7, begins_at_the_least_of_its_millisecond) {
  const auto at = Instant{std::chrono::milliseconds{0x0123456789abLL}};
  EXPECT_EQ(least_uuid7(at), "01234567-89ab-0000-0000-000000000000");
  EXPECT_TRUE(is_uuid(least_uuid7(at)));
  EXPECT_LT(least_uuid7(at), new_uuid7(at));
  EXPECT_GT(least_uuid7(at + std::chrono::milliseconds(1)), new_uuid7(at));
  EXPECT_EQ(least_uuid7(from_micros(-1)), "00000000-0000-0000-0000-000000000000");
}

TEST(Uuid7, sorts_by_creation_even_within_one_microsecond_and_when_the_clock_steps_back) {
  const auto start = Instant{std::chrono::milliseconds{0x0200000000000LL}};
  std::vector<std::string> ids;
  for (int i = 0; i < 20'000; ++i) ids.push_back(new_uuid7(start));
  for (int i = 0; i < 1'000; ++i) ids.push_back(new_uuid7(start - std::chrono::milliseconds(i)));
  for (int i = 0; i < 1'000; ++i) ids.push_back(new_uuid7(start + std::chrono::microseconds(10'000'000 + i)));
  EXPECT_TRUE(std::is_sorted(ids.begin(), ids.end()));
  EXPECT_EQ(std::adjacent_find(ids.begin(), ids.end()), ids.end());
}

TEST(Uuid7, a_hundred_thousand_across_threads_are_distinct_and_sorted_in_each) {
  constexpr int kThreads = 8;
  constexpr int kEach = 12'500;
  std::vector<std::vector<std::string>> made(kThreads);
  const auto now = SystemClock().now();
  std::vector<std::thread> threads;
  for (auto& list : made) {
    threads.emplace_back([&list, now] {
      list.reserve(kEach);
      for (int i = 0; i < kEach; ++i) list.push_back(new_uuid7(now));
    });
  }
  for (auto& thread : threads) thread.join();
  std::set<std::string> all;
  for (const auto& list : made) {
    EXPECT_TRUE(std::is_sorted(list.begin(), list.end()));
    all.insert(list.begin(), list.end());
  }
  EXPECT_EQ(all.size(), static_cast<std::size_t>(kThreads) * kEach);
}

TEST(IsUuid, takes_the_canonical_form_only) {
  EXPECT_TRUE(is_uuid("01234567-89ab-7cde-8fab-0123456789ab"));
  for (const char* wrong :
       {"", "01234567-89ab-7cde-8fab-0123456789a", "01234567-89ab-7cde-8fab-0123456789abc", "01234567-89AB-7cde-8fab-0123456789ab",
        "0123456789ab-7cde-8fab-0123456789ab0000", "01234567-89ab-7cde-8fab-0123456789ag", "{1234567-89ab-7cde-8fab-0123456789a}",
        "01234567_89ab_7cde_8fab_0123456789ab"}) {
    EXPECT_FALSE(is_uuid(wrong)) << wrong;
  }
  const auto parsed = Id<Thing>::parse("../../etc/passwd");
  ASSERT_FALSE(parsed);
  EXPECT_EQ(parsed.error().code, Code::NotFound);
}

}  // namespace
}  // namespace pv
