// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "platform/text/differences.hpp"

namespace pv::text {
namespace {

constexpr const char* kBase = "Il forno riapre.\n\nSabato alle otto.\n\nIngresso libero.\n";

TEST(Merge, changes_of_different_paragraphs_stand_side_by_side) {
  const auto merged =
      merge(kBase, "Il forno riapre a Firenze.\n\nSabato alle otto.\n\nIngresso libero.\n",
            "Il forno riapre.\n\nSabato alle otto.\n\nIngresso libero, senza prenotare.\n\nVi aspettiamo.\n", Grain::Paragraphs);
  EXPECT_TRUE(merged.clean());
  EXPECT_EQ(merged.text, "Il forno riapre a Firenze.\n\nSabato alle otto.\n\nIngresso libero, senza prenotare.\n\nVi aspettiamo.\n");
}

TEST(Merge, one_paragraph_changed_by_both_shows_both) {
  const auto merged = merge(kBase, "Il forno riapre.\n\nSabato alle nove.\n\nIngresso libero.\n",
                            "Il forno riapre.\n\nDomenica alle otto.\n\nIngresso libero.\n", Grain::Paragraphs);
  ASSERT_EQ(merged.clashes.size(), 1u);
  EXPECT_EQ(merged.clashes[0], (Clash{"Sabato alle otto.\n\n", "Sabato alle nove.\n\n", "Domenica alle otto.\n\n"}));
  EXPECT_EQ(merged.text, "Il forno riapre.\n\nSabato alle nove.\n\nIngresso libero.\n") << "mine, until somebody chooses";
}

TEST(Merge, by_words_only_what_touches_clashes) {
  const auto merged = merge("Il forno riapre sabato alle otto.", "Il vecchio forno riapre sabato alle otto.",
                            "Il forno riapre sabato alle nove.", Grain::Words);
  EXPECT_TRUE(merged.clean());
  EXPECT_EQ(merged.text, "Il vecchio forno riapre sabato alle nove.");
  const auto touching = merge("Sabato alle otto.", "Sabato alle nove.", "Sabato alle dieci.", Grain::Words);
  ASSERT_EQ(touching.clashes.size(), 1u);
  EXPECT_EQ(touching.clashes[0].theirs, "dieci.");
}

TEST(Merge, what_one_took_away_and_the_other_left_is_gone_and_what_both_did_is_done_once) {
  EXPECT_EQ(merge("Uno.\n\nDue.\n\nTre.", "Uno.\n\nTre.", "Uno.\n\nDue.\n\nTre.\n\nQuattro.", Grain::Paragraphs).text,
            "Uno.\n\nTre.\n\nQuattro.");
  const auto both = merge("Uno.\n\nDue.", "Uno.\n\nNuovo.\n\nDue.", "Uno.\n\nNuovo.\n\nDue!", Grain::Paragraphs);
  EXPECT_TRUE(both.clean());
  EXPECT_EQ(both.text, "Uno.\n\nNuovo.\n\nDue!");
  EXPECT_EQ(merge("Uno.\n\nDue.", "Uno.", "Uno.\n\nDue, cambiato.", Grain::Paragraphs).clashes.size(), 1u)
      << "taken away here, changed there";
}

TEST(Merge, neighbours_do_not_disturb_each_other) {
  EXPECT_EQ(merge("Uno.\n\nDue.", "Uno!\n\nDue.", "Uno.\n\nDue!", Grain::Paragraphs).text, "Uno!\n\nDue!");
  const auto added = merge("Uno.", "Uno!", "Uno.\n\nDue.", Grain::Paragraphs);
  EXPECT_TRUE(added.clean());
  EXPECT_EQ(added.text, "Uno!\n\nDue.");
  EXPECT_EQ(merge("Uno.\n\nTre.", "Uno.\n\nDue, mio.\n\nTre.", "Uno.\n\nDue, loro.\n\nTre.", Grain::Paragraphs).clashes.size(), 1u);
}

TEST(Merge, said_again_with_more_it_takes_the_more) {
  const auto first = merge("Uno.\n\nTre.", "Uno.\n\nTre, mio.", "Uno, loro.\n\nTre.", Grain::Paragraphs);
  const auto again = merge("Uno.\n\nTre.", "Uno.\n\nTre, mio.\n\nQuattro.", first.text, Grain::Paragraphs);
  EXPECT_TRUE(again.clean());
  EXPECT_EQ(again.text, "Uno, loro.\n\nTre, mio.\n\nQuattro.");
}

TEST(Merge, a_paragraph_added_behind_the_last_one_is_a_paragraph) {
  EXPECT_EQ(merge("Uno.", "Zero.\n\nUno.", "Uno.\n\nDue.", Grain::Paragraphs).text, "Zero.\n\nUno.\n\nDue.");
}

TEST(Paragraphs, are_parted_by_empty_lines) {
  EXPECT_EQ(paragraphs_of("\n\nuno\ndue\n\n \ntre\n"), (Tokens{"\n\nuno\ndue\n\n \n", "tre\n"}));
  EXPECT_TRUE(paragraphs_of("").empty());
  EXPECT_EQ(paragraphs_of(" \n"), (Tokens{" \n"}));
}

TEST(Common, is_a_longest_common_subsequence) {
  const Tokens one{"a", "b", "c", "a", "b", "b", "a"};
  const Tokens other{"c", "b", "a", "b", "a", "c"};
  const auto found = common(one, other);
  EXPECT_EQ(found.size(), 4u) << "Myers' own example";
  for (const auto& [i, j] : found) EXPECT_EQ(one[i], other[j]);
}

/// By the plain table.
std::size_t longest(const Tokens& a, const Tokens& b) {
  std::vector<std::vector<std::size_t>> table(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 1; i <= a.size(); ++i)
    for (std::size_t j = 1; j <= b.size(); ++j)
      table[i][j] = a[i - 1] == b[j - 1] ? table[i - 1][j - 1] + 1 : std::max(table[i - 1][j], table[i][j - 1]);
  return table[a.size()][b.size()];
}
const auto kToken = rc::gen::element<std::string_view>("a", "b", "c", "d");

RC_GTEST_PROP(Common, is_in_order_and_as_long_as_can_be, ()) {
  const auto one = *rc::gen::container<Tokens>(kToken);
  const auto other = *rc::gen::container<Tokens>(kToken);
  const auto found = common(one, other);
  RC_ASSERT(found.size() == longest(one, other));
  for (std::size_t i = 0; i < found.size(); ++i) {
    RC_ASSERT(one[found[i].first] == other[found[i].second]);
    if (i > 0) RC_ASSERT(found[i - 1].first < found[i].first && found[i - 1].second < found[i].second);
  }
}

/// A text of paragraphs, and another made from it by changes that carry words nobody else writes.
std::string some_text() {
  std::string made;
  for (const auto& paragraph :
       *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>("uno due", "tre", "quattro cinque sei", "sette otto")))
    made += paragraph + "\n\n";
  return made;
}
std::string changed(const std::string& text, const std::string& mark, std::vector<std::string>& written) {
  std::string made;
  int count = 0;
  const auto write = [&] {
    written.push_back(mark + std::to_string(count++));
    return written.back();
  };
  for (const auto paragraph : paragraphs_of(text)) {
    switch (*rc::gen::inRange(0, 6)) {
      case 0: break;  // taken away
      case 1: made += write() + "\n\n" + std::string(paragraph); break;
      case 2: {
        const auto words = words_of(paragraph);
        const auto at = *rc::gen::inRange<std::size_t>(0, words.size());
        for (std::size_t i = 0; i < words.size(); ++i) made += (i == at ? write() + " " : "") + std::string(words[i]);
        break;
      }
      default: made += paragraph;
    }
  }
  if (*rc::gen::inRange(0, 3) == 0) made += write() + "\n";
  return made;
}
bool stands(const Merged& merged, const std::string& word) {
  const auto in = [&](std::string_view text) { return text.find(word) != std::string_view::npos; };
  return in(merged.text) ||
         std::any_of(merged.clashes.begin(), merged.clashes.end(), [&](const Clash& c) { return in(c.mine) || in(c.theirs); });
}

RC_GTEST_PROP(Merge, loses_nothing_that_anybody_wrote, ()) {
  const auto base = some_text();
  std::vector<std::string> written;
  const auto mine = changed(base, "mio", written);
  const auto theirs = changed(base, "loro", written);
  for (const auto grain : {Grain::Paragraphs, Grain::Words}) {
    const auto merged = merge(base, mine, theirs, grain);
    for (const auto& word : written) RC_ASSERT(stands(merged, word));
    const auto turned = merge(base, theirs, mine, grain);
    RC_ASSERT(turned.clashes.size() == merged.clashes.size());
    if (!merged.clean()) continue;
    // Said once more, nothing more happens: what is merged already holds both.
    RC_ASSERT(merge(mine, merged.text, mine, grain).text == merged.text);
    const auto again = merge(base, merged.text, theirs, grain);
    for (const auto& word : written) RC_ASSERT(stands(again, word));
  }
}

RC_GTEST_PROP(Merge, leaves_a_lone_change_byte_for_byte, ()) {
  const auto base = some_text();
  std::vector<std::string> written;
  const auto mine = changed(base, "mio", written);
  for (const auto grain : {Grain::Paragraphs, Grain::Words}) {
    RC_ASSERT(merge(base, mine, base, grain).text == mine);
    RC_ASSERT(merge(base, base, mine, grain).text == mine);
    RC_ASSERT(merge(base, mine, mine, grain).text == mine);
    RC_ASSERT(merge(base, mine, mine, grain).clean());
  }
}

}  // namespace
}  // namespace pv::text
