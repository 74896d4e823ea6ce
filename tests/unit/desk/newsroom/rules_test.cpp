// SPDX-License-Identifier: Apache-2.0
#include "desk/newsroom/rules.hpp"

#include <gtest/gtest.h>

namespace pv::desk::newsroom {
namespace {

using rules::ContactPart;

TEST(Slug, is_the_title_and_never_a_name_of_the_site) {
  const Id<Page> id("019aa000-0000-7000-8000-00112233aabb");
  EXPECT_EQ(rules::slug_candidates("Caffè d'estate!", id).front(), "caffe-d-estate");
  // "/en" leads to the English front page, "/assets" to the files.
  EXPECT_EQ(rules::slug_candidates("EN", id).front(), "en-2");
  EXPECT_EQ(rules::slug_candidates("Assets", id).front(), "assets-2");
  EXPECT_EQ(rules::slug_candidates("2030", id).front(), "2030");
  EXPECT_EQ(rules::slug_candidates("Natale", id).back(), "natale-00112233aabb");
}

TEST(Headline, is_never_empty_where_there_is_a_text) {
  core::Publication publication;
  publication.text = "## Il forno\n\nÈ tornato **acceso**.";
  EXPECT_EQ(rules::headline(publication), "Il forno È tornato acceso.");
  publication.title = "  Il   titolo ";
  EXPECT_EQ(rules::headline(publication), "Il titolo");
  EXPECT_EQ(rules::headline({}), "");
}

TEST(Contact, finds_mail_telephone_and_web) {
  const auto lines = rules::contact_lines(
      "Marta Ferri, comunicazione\n+39 055 0000 142, dalle 9 alle 18\n\nstampa@belprato.example.\nhttps://belprato.example/stampa");
  ASSERT_EQ(lines.size(), 4U);
  EXPECT_EQ(lines[0], (std::vector<ContactPart>{{ContactPart::Kind::Text, "Marta Ferri, comunicazione", ""}}));
  EXPECT_EQ(lines[1], (std::vector<ContactPart>{{ContactPart::Kind::Phone, "+39 055 0000 142", "tel:+390550000142"},
                                                {ContactPart::Kind::Text, ", dalle 9 alle 18", ""}}));
  EXPECT_EQ(lines[2], (std::vector<ContactPart>{{ContactPart::Kind::Mail, "stampa@belprato.example", "mailto:stampa@belprato.example"},
                                                {ContactPart::Kind::Text, ".", ""}}));
  EXPECT_EQ(lines[3],
            (std::vector<ContactPart>{{ContactPart::Kind::Link, "https://belprato.example/stampa", "https://belprato.example/stampa"}}));
}

TEST(Contact, takes_nothing_for_what_it_is_not) {
  for (const auto* text : {"dal 1931, via dei Mulini 12", "a@b", "nome@", "@nome.example", "dal 2010 al 2024"}) {
    const auto lines = rules::contact_lines(text);
    ASSERT_EQ(lines.size(), 1U) << text;
    EXPECT_EQ(lines[0], (std::vector<ContactPart>{{ContactPart::Kind::Text, text, ""}})) << text;
  }
}

TEST(Origin, of_this_machine_or_chosen_by_somebody) {
  for (const auto* own : {"http://localhost:8081", "http://192.0.2.7:8081", "http://[2001:db8::1]:8081"})
    EXPECT_TRUE(rules::is_own_origin(own)) << own;
  for (const auto* chosen : {"https://news.belprato.example", "http://news.belprato.example:8081", "http://localhost",
                             "https://localhost:8081", "http://[::1]"}) {
    EXPECT_FALSE(rules::is_own_origin(chosen)) << chosen;
  }
}

TEST(CorrectionForm, says_which_field_is_wrong) {
  const auto field = [](const rules::Correction& correction) {
    const auto checked = rules::check(rules::tidy(correction));
    return checked ? std::string("none") : checked.error().field.value_or("");
  };
  EXPECT_EQ(field({.title = "Titolo", .standfirst = "", .body = "", .note = ""}), "none");
  EXPECT_EQ(field({.title = "  ", .standfirst = "", .body = "x", .note = ""}), "title");
  EXPECT_EQ(field({.title = std::string(301, 'a'), .standfirst = "", .body = "", .note = ""}), "title");
  EXPECT_EQ(field({.title = "T", .standfirst = std::string(1001, 'a'), .body = "", .note = ""}), "standfirst");
  EXPECT_EQ(field({.title = "T", .standfirst = "", .body = std::string(stories::kMaxBody + 1, 'a'), .note = ""}), "body");
  EXPECT_EQ(field({.title = "T", .standfirst = "", .body = "", .note = std::string(rules::kMaxNote + 1, 'a')}), "note");
  EXPECT_EQ(rules::tidy({.title = "a\xFF"
                                  "b",
                         .standfirst = "",
                         .body = "",
                         .note = ""})
                .title,
            "a\xEF\xBF\xBD"
            "b");
  EXPECT_FALSE(rules::read_withdrawal_note(" \n "));
  EXPECT_EQ(*rules::read_withdrawal_note(" Date  sbagliate.\n"), "Date sbagliate.");
}

}  // namespace
}  // namespace pv::desk::newsroom
