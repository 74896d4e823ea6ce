// SPDX-License-Identifier: Apache-2.0
#include "platform/base/time.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace pv {
namespace {

constexpr std::int64_t kSecond = 1'000'000;

TEST(Rfc3339, known_answers) {
  // Examples of RFC 3339 §5.8 and instants checked with `date -u -d @…`.
  const std::vector<std::pair<std::string, std::int64_t>> known{
      {"1970-01-01T00:00:00Z", 0},
      {"1985-04-12T23:20:50.52Z", 482196050'520'000},
      {"1996-12-19T16:39:57-08:00", 851042397 * kSecond},
      {"1990-12-31T23:59:60Z", 662688000 * kSecond},  // a leap second is the next minute's first
      {"1937-01-01T12:00:27.87+00:20", -1041337172'130'000},
      {"2026-11-24T10:00:00+01:00", 1795510800 * kSecond},
      {"2026-11-24t09:00:00z", 1795510800 * kSecond},
      {"2024-02-29T00:00:00Z", 1709164800 * kSecond},
      {"2026-11-24T09:00:00.123456789Z", 1795510800'123'456},
  };
  for (const auto& [text, micros] : known) {
    const auto parsed = parse_rfc3339(text);
    ASSERT_TRUE(parsed) << text;
    EXPECT_EQ(to_micros(*parsed), micros) << text;
  }
  EXPECT_EQ(to_rfc3339(from_micros(1795510800'999'999)), "2026-11-24T09:00:00Z");
  EXPECT_EQ(to_rfc3339_millis(from_micros(1795510800'007'999)), "2026-11-24T09:00:00.007Z");
  EXPECT_EQ(to_rfc3339_millis(from_micros(-1)), "1969-12-31T23:59:59.999Z");
}

TEST(Rfc3339, refuses_what_is_not_a_time) {
  for (const char* wrong : {"",
                            "2026-11-24",
                            "2026-11-24T10:00:00",
                            "2026-11-24T10:00Z",
                            "2026-13-01T00:00:00Z",
                            "2026-02-29T00:00:00Z",
                            "2026-11-24T24:00:00Z",
                            "2026-11-24T10:60:00Z",
                            "2026-11-24T10:00:61Z",
                            "2026-11-24T10:00:00+1:00",
                            "2026-11-24T10:00:00+24:00",
                            "2026-11-24T10:00:00.Z",
                            "2026-11-24T10:00:00ZZ",
                            "2026-11-24T10:00:00Z ",
                            " 2026-11-24T10:00:00Z",
                            "+026-11-24T10:00:00Z",
                            "2026-11-24X10:00:00Z",
                            "2026-11-00T10:00:00Z",
                            "2026-00-10T10:00:00Z",
                            "2026/11/24T10:00:00Z"}) {
    const auto parsed = parse_rfc3339(wrong);
    ASSERT_FALSE(parsed) << wrong;
    EXPECT_EQ(parsed.error().code, Code::InvalidInput);
  }
}

RC_GTEST_PROP(Rfc3339, reads_back_what_it_wrote_to_the_millisecond, ()) {
  const auto millis = *rc::gen::inRange<std::int64_t>(0, 4102444800'000LL);
  const auto instant = from_micros(millis * 1000);
  const auto parsed = parse_rfc3339(to_rfc3339_millis(instant));
  RC_ASSERT(parsed.has_value());
  RC_ASSERT(*parsed == instant);
}

TEST(HttpDate, known_answers) {
  EXPECT_EQ(to_http_date(from_micros(784111777 * kSecond)), "Sun, 06 Nov 1994 08:49:37 GMT");  // RFC 9110 §5.6.7
  EXPECT_EQ(to_http_date(from_micros(1795510800 * kSecond)), "Tue, 24 Nov 2026 09:00:00 GMT");
  const auto parsed = parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT");
  ASSERT_TRUE(parsed);
  EXPECT_EQ(to_micros(*parsed), 784111777 * kSecond);
}

TEST(HttpDate, refuses_all_but_the_fixed_form) {
  for (const char* wrong :
       {"", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "Sun, 06 Nov 1994 08:49:37 UTC", "Sun, 06 nov 1994 08:49:37 GMT",
        "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT", "Sun,X06YNovZ1994X08y49y37XGMT", "Xyz, 06 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 08-49-37 GMT", "Sun, 06 Nov 1994 08:49:37_GMT"}) {
    EXPECT_FALSE(parse_http_date(wrong)) << wrong;
  }
}

}  // namespace
}  // namespace pv
