// SPDX-License-Identifier: Apache-2.0
#include "platform/text/quotes.hpp"

#include <gtest/gtest.h>

namespace pv::text {
namespace {

TEST(InsideQuotes, marks_within_marks_are_those_of_the_next_level) {
  EXPECT_EQ(inside_quotes("La «Alba» e la «Sera»", "it"), "La “Alba” e la “Sera”");
  EXPECT_EQ(inside_quotes("The “Dawn” blend", "en"), "The ‘Dawn’ blend");
  EXPECT_EQ(inside_quotes("La «Alba»", "en"), "La «Alba»") << "other marks already differ";
  EXPECT_EQ(inside_quotes("Il “Moka”", "it-CH"), "Il “Moka”");
  EXPECT_EQ(inside_quotes("«", "it"), "“");
  EXPECT_EQ(inside_quotes("Senza", "it"), "Senza");
  EXPECT_EQ(inside_quotes("", "it"), "");
}

}  // namespace
}  // namespace pv::text
