// SPDX-License-Identifier: Apache-2.0
#include "desk/stories/recognise.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "platform/text/terms.hpp"

namespace pv::desk::stories {
namespace {

TEST(Recognise, a_release_has_its_parts_told_apart) {
  const auto story = recognise(R"(COMUNICATO STAMPA

Riapre il forno a legna del 1931

Dopo otto mesi di restauro la bottega torna a tostare due giorni la settimana.

Firenze, 24 novembre 2026 – Il forno a legna torna acceso sabato. L’ingresso è libero.

«Non l’avevamo mai visto spento», dice Ada Belprato.

Chi siamo
Torrefazione Belprato tosta caffè alle porte di Firenze dal 1931.

Contatti per la stampa:
Marta Ferri, stampa@belprato.example

###
)");
  EXPECT_EQ(story.form, Form::PressRelease);
  EXPECT_EQ(story.language, "it");
  EXPECT_EQ(story.title, "Riapre il forno a legna del 1931");
  EXPECT_EQ(story.standfirst, "Dopo otto mesi di restauro la bottega torna a tostare due giorni la settimana.");
  EXPECT_EQ(story.body,
            "Il forno a legna torna acceso sabato. L’ingresso è libero.\n\n«Non l’avevamo mai visto spento», dice Ada Belprato.");
  EXPECT_EQ(story.details, (Details{{"place", "Firenze"},
                                    {"day", "2026-11-24"},
                                    {"boilerplate", "Torrefazione Belprato tosta caffè alle porte di Firenze dal 1931."},
                                    {"contact", "Marta Ferri, stampa@belprato.example"}}));
}

TEST(Recognise, the_same_in_english_and_from_a_page) {
  const auto story = recognise(
      "<h1>The wood oven is back</h1><p><em>Eight months of work.</em></p><p>FLORENCE, November 24, 2026 - The oven of the house was lit "
      "again and it is open to all.</p><h2>About Belprato</h2><p>We have roasted coffee since 1931.</p><h2>Press "
      "contact</h2><p>press@belprato.example</p>");
  EXPECT_EQ(story.title, "The wood oven is back");
  EXPECT_EQ(story.standfirst, "Eight months of work.");
  EXPECT_EQ(story.language, "en");
  EXPECT_EQ(story.form, Form::PressRelease);
  EXPECT_EQ(story.body, "The oven of the house was lit again and it is open to all.");
  EXPECT_EQ(story.details.at("place"), "FLORENCE");
  EXPECT_EQ(story.details.at("day"), "2026-11-24");
  EXPECT_EQ(story.details.at("boilerplate"), "We have roasted coffee since 1931.");
  EXPECT_EQ(story.details.at("contact"), "press@belprato.example");
}

TEST(Recognise, an_interview_by_its_questions) {
  const auto story = recognise("# Il caffè si ascolta\n\n**Come si comincia?**\n\nAssaggiando.\n\n**E poi?**\n\nAncora.");
  EXPECT_EQ(story.form, Form::Interview);
  EXPECT_EQ(story.title, "Il caffè si ascolta");
  EXPECT_EQ(story.standfirst, "");
  EXPECT_EQ(story.body, "**Come si comincia?**\n\nAssaggiando.\n\n**E poi?**\n\nAncora.");
}

TEST(Recognise, what_has_no_parts_is_a_body) {
  EXPECT_EQ(recognise("Una frase sola, che finisce col punto.").body, "Una frase sola, che finisce col punto.");
  EXPECT_EQ(recognise("Una frase sola, che finisce col punto.").title, "");
  EXPECT_EQ(recognise("").body, "");
  const auto list = recognise("- uno\n- due\n\nFine del discorso che non finisce");
  EXPECT_EQ(list.title, "");
  EXPECT_EQ(list.body, "- uno\n- due\n\nFine del discorso che non finisce");
}

TEST(Recognise, days_are_read_as_people_write_them) {
  for (const auto* day : {"24 novembre 2026", "24/11/2026", "24.11.2026", "November 24, 2026"}) {
    const auto story = recognise("# Titolo\n\nMilano, " + std::string(day) + " – Testo.");
    EXPECT_EQ(story.details.count("day") ? story.details.at("day") : "", "2026-11-24") << day;
    EXPECT_EQ(story.body, "Testo.");
  }
  EXPECT_TRUE(recognise("# Titolo\n\nMilano, 31 febbraio 2026 – Testo.").details.empty()) << "no such day";
}

RC_GTEST_PROP(Recognise, loses_no_word, ()) {
  const auto block = rc::gen::element<std::string>(
      "# Un titolo", "Una frase breve", "**In grassetto**", "Firenze, 24 novembre 2026 – Testo che segue.", "Chi siamo:\nuna casa",
      "## Contatti", "- uno\n- due", "> citazione", "Un paragrafo più lungo, che dice qualcosa.", "Ufficio stampa: Ada");
  std::string text;
  for (const auto& part : *rc::gen::container<std::vector<std::string>>(block)) text += part + "\n\n";
  const auto story = recognise(text);
  std::string kept = story.title + "\n" + story.standfirst + "\n" + story.body;
  for (const auto& [key, value] : story.details) kept += "\n" + value;
  // The heads of its sections and the dateline are now the names and values of fields.
  const auto terms = text::terms_of(kept, "");
  for (const auto& word : {"titolo", "frase", "grassetto", "segue", "casa", "uno", "citazione", "qualcosa", "ada"}) {
    const bool there = text.find(word) != std::string::npos || (std::string(word) == "ada" && text.find("Ada") != std::string::npos);
    if (there) RC_ASSERT(std::binary_search(terms.begin(), terms.end(), std::string(word)));
  }
}

}  // namespace
}  // namespace pv::desk::stories
