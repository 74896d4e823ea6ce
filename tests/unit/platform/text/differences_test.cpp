// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "platform/text/differences.hpp"

namespace pv::text {
namespace {

std::string marked(const std::vector<Piece>& side) {
  std::string text;
  for (const auto& piece : side) text += piece.same ? piece.words : "[" + piece.words + "]";
  return text;
}
std::string whole(const std::vector<Piece>& side, bool only_same = false) {
  std::string text;
  for (const auto& piece : side)
    if (piece.same || !only_same) text += piece.words;
  return text;
}

TEST(Differences, are_told_word_by_word) {
  const auto found = differences("Il forno riapre sabato alle otto.", "Il forno grande riapre domenica alle otto.");
  EXPECT_EQ(marked(found.before), "Il forno riapre [sabato ]alle otto.");
  EXPECT_EQ(marked(found.after), "Il forno [grande ]riapre [domenica ]alle otto.");
}

TEST(Differences, of_equal_texts_are_none) {
  const auto found = differences("Due parole.", "Due parole.");
  EXPECT_EQ(found.before, (std::vector<Piece>{{"Due parole.", true}}));
  EXPECT_EQ(found.after, found.before);
  EXPECT_TRUE(differences("", "").before.empty());
}

TEST(Differences, beside_nothing_everything_is_other) {
  EXPECT_EQ(marked(differences("", "Tutto nuovo").after), "[Tutto nuovo]");
  EXPECT_EQ(marked(differences("Tutto tolto", "").before), "[Tutto tolto]");
}

TEST(Differences, of_long_texts_that_differ_everywhere_stay_cheap) {
  std::string before = "inizio ";
  std::string after = "inizio ";
  for (int i = 0; i < 50'000; ++i) {
    before += "a" + std::to_string(i) + " ";
    after += "b" + std::to_string(i) + " ";
  }
  const auto found = differences(before + "fine", after + "fine");
  ASSERT_EQ(found.before.size(), 3u);
  EXPECT_EQ(found.before.front().words, "inizio ");
  EXPECT_EQ(found.after.back().words, "fine");
}

RC_GTEST_PROP(Differences, put_together_give_both_sides_back, ()) {
  const auto word = rc::gen::element<std::string>("uno", "due", "tre", "perché", "\n", "  ", "");
  const auto text = [&] {
    std::string made;
    for (const auto& part : *rc::gen::container<std::vector<std::string>>(word)) made += part + " ";
    return made;
  };
  const auto before = text();
  const auto after = text();
  const auto found = differences(before, after);
  RC_ASSERT(whole(found.before) == before);
  RC_ASSERT(whole(found.after) == after);
  const auto words = [](std::string said) {
    std::erase_if(said, [](char c) { return c == ' ' || c == '\n'; });
    return said;
  };
  RC_ASSERT(words(whole(found.before, true)) == words(whole(found.after, true)));
}

}  // namespace
}  // namespace pv::text
