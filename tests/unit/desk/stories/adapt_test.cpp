// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <set>

#include "desk/stories/rules.hpp"
#include "platform/text/unicode.hpp"

namespace pv::desk::stories {
namespace {

core::Format format(core::Shape shape, core::TextUnit unit, std::size_t max, std::size_t max_bytes = 0) {
  core::Format made;
  made.id = "post";
  made.shape = shape;
  made.text.unit = unit;
  made.text.max = max;
  made.text.max_bytes = max_bytes;
  return made;
}

Story story(std::string title, std::string standfirst = {}, std::string body = {}, std::string link = {}) {
  Story made;
  made.title = std::move(title);
  made.standfirst = std::move(standfirst);
  made.body = std::move(body);
  made.link = std::move(link);
  made.language = "it";
  return made;
}

std::string fitted(const Story& one, const core::Format& into) { return adapt(one, {}, into).text; }

constexpr auto kPost = core::Shape::TitleStandfirstLink;
constexpr auto kGraphemes = core::TextUnit::Graphemes;

TEST(Adapt, a_post_is_title_standfirst_and_link) {
  const auto made = adapt(story("Apre la bottega", "Da sabato in via Roma", "Testo lungo", "https://belprato.example/bottega"), {},
                          format(kPost, kGraphemes, 300));
  EXPECT_EQ(made.text, "Apre la bottega\n\nDa sabato in via Roma\n\nhttps://belprato.example/bottega");
  EXPECT_EQ(made.title, "");
  EXPECT_EQ(made.link, "https://belprato.example/bottega");
}

TEST(Adapt, without_a_standfirst_the_text_opens_the_post) {
  EXPECT_EQ(fitted(story("Apre la bottega", "", "Da *sabato* in [via Roma](https://belprato.example)."), format(kPost, kGraphemes, 300)),
            "Apre la bottega\n\nDa sabato in via Roma.");
  EXPECT_EQ(fitted(story("", "", "Solo testo"), format(kPost, kGraphemes, 300)), "Solo testo");
}

TEST(Adapt, what_is_too_long_ends_at_a_word_and_the_link_stays_whole) {
  const auto one = story("Apre la bottega di Belprato", "Da sabato mattina in via Roma", "", "https://b.example/x");
  const auto text = fitted(one, format(kPost, kGraphemes, 50));
  EXPECT_EQ(text, "Apre la bottega di Belprato…\n\nhttps://b.example/x");
  EXPECT_LE(text::count_graphemes(text), 50U);
}

TEST(Adapt, a_link_that_takes_all_the_room_stands_alone) {
  EXPECT_EQ(fitted(story("Titolo", "", "", "https://b.example/lunga"), format(kPost, kGraphemes, 24)), "https://b.example/lunga");
}

TEST(Adapt, a_format_without_links_in_the_text_keeps_it_aside) {
  auto picture = format(kPost, kGraphemes, 300);
  picture.link_in_text = false;
  const auto made = adapt(story("Titolo", "Sommario", "", "https://b.example/x"), {}, picture);
  EXPECT_EQ(made.text, "Titolo\n\nSommario");
  EXPECT_EQ(made.link, "https://b.example/x");
}

TEST(Adapt, a_link_with_a_card_leaves_its_room_to_the_text) {
  auto post = format(kPost, kGraphemes, 40);
  post.link_card = true;
  const auto one = story("Apre la bottega", "Da sabato in via Roma", "", "https://belprato.example/una-bella-bottega");
  const auto made = adapt(one, {}, post);
  EXPECT_EQ(made.text, "Apre la bottega\n\nDa sabato in via Roma");
  EXPECT_EQ(core::count_text(post.text, made.text).used, 38U) << "counted without the link";
  EXPECT_EQ(made.link, "https://belprato.example/una-bella-bottega");
}

TEST(LinkCard, says_what_the_story_says) {
  EXPECT_EQ(link_card_of(story("Titolo", "Sommario", "Testo")).title, "Titolo");
  EXPECT_EQ(link_card_of(story("Titolo", "Sommario", "Testo")).description, "Sommario");
  EXPECT_EQ(link_card_of(story("Titolo")).description, "");
  EXPECT_EQ(link_card_of(story("", "Solo sommario", "Testo")).title, "Solo sommario");
  EXPECT_EQ(link_card_of(story("", "Solo sommario", "Testo")).description, "");
  EXPECT_EQ(link_card_of(story("", "", "Un *testo*\n\nin due righe")).title, "Un testo in due righe");
  EXPECT_LE(text::count_graphemes(link_card_of(story("T", std::string(500, 'a'))).description), 300U);
}

TEST(Adapt, bytes_bind_where_they_are_the_narrower_limit) {
  std::string families;
  for (int i = 0; i < 40; ++i) families += "👨‍👩‍👧‍👧";  // 25 bytes, one character
  const auto text = fitted(story(families), format(kPost, kGraphemes, 300, 200));
  EXPECT_LE(text.size(), 200U);
  EXPECT_EQ(text::count_graphemes(text), 8U) << "seven families and the mark";
  EXPECT_TRUE(text.ends_with("…"));
}

TEST(Adapt, utf16_counts_pairs_twice) {
  std::string faces;
  for (int i = 0; i < 30; ++i) faces += "😀 ";
  const auto into = format(kPost, core::TextUnit::Utf16, 20);
  const auto text = fitted(story(faces), into);
  EXPECT_LE(text::count_utf16(text), 20U);
  EXPECT_GE(text::count_utf16(text), 16U) << "the room is used: " << text;
}

TEST(Adapt, long_form_keeps_its_parts_apart_and_cuts_nothing) {
  const auto body = std::string(50'000, 'a');
  const auto made =
      adapt(story("Titolo", "Sommario", body, "https://b.example/x"), {}, format(core::Shape::TitleBody, core::TextUnit::CodePoints, 0));
  EXPECT_EQ(made.title, "Titolo");
  EXPECT_EQ(made.text, body);
  EXPECT_EQ(json::string_at(made.settings, "standfirst"), "Sommario");
  EXPECT_TRUE(adapt(story("Titolo"), {}, format(core::Shape::TitleBody, core::TextUnit::CodePoints, 0)).settings.empty());
}

TEST(Adapt, a_caption_is_all_of_it_without_the_link) {
  EXPECT_EQ(fitted(story("Titolo", "Sommario", "Primo.\n\nSecondo.", "https://b.example/x"),
                   format(core::Shape::StandfirstBody, core::TextUnit::Utf16, 2200)),
            "Titolo\n\nSommario\n\nPrimo.\n\nSecondo.");
}

TEST(Adapt, a_long_body_is_not_cut_below_the_limit_nor_inside_a_character) {
  const auto caption = [](std::size_t max, const std::string& body) {
    return fitted(story("", "", body), format(core::Shape::StandfirstBody, kGraphemes, max));
  };
  std::string words;
  for (int i = 0; i < 5'000; ++i) words += "parole ";
  words += "fine";
  EXPECT_EQ(caption(0, words), words);
  EXPECT_EQ(caption(63'206, words), words) << "35,004 bytes fit";
  const auto made = caption(100, std::string(19'999, 'a') + "èèè" + std::string(20'000, 'b'));
  EXPECT_TRUE(text::valid_utf8(made));
  EXPECT_EQ(made, std::string(99, 'a') + "…");
  // Nothing but marks up to the edge: what is read ends before the character that stands across it.
  const auto edge = caption(100, std::string(19'999, ' ') + "èèè");
  EXPECT_EQ(edge.find("\xef\xbf\xbd"), std::string::npos);
}

rc::Gen<std::string> prose() {
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(std::vector<std::string>{
                          "caffè", "e\u0301", "👨‍👩‍👧‍👧", "🇮🇹", "parola", "straordinariamentelungaparola", "日本語",
                          "(nota", "fine.", "\u0635\u0628\u0627\u062d", "👍🏽", "a"})),
                      [](const std::vector<std::string>& words) {
                        std::string text;
                        for (const auto& word : words) text += (text.empty() ? "" : " ") + word;
                        return text;
                      });
}

RC_GTEST_PROP(Adapt, never_over_the_limit_never_cuts_a_cluster_keeps_the_link_and_is_the_same_twice, ()) {
  const auto link =
      *rc::gen::elementOf(std::vector<std::string>{"", "https://b.example/x", "https://belprato.example/una/pagina?con=parti#qui"});
  const auto one = story(*prose(), *prose(), *prose(), link);
  const auto unit = *rc::gen::elementOf(
      std::vector<core::TextUnit>{core::TextUnit::Graphemes, core::TextUnit::CodePoints, core::TextUnit::Utf16, core::TextUnit::Utf8Bytes});
  const auto shape = *rc::gen::elementOf(std::vector<core::Shape>{kPost, core::Shape::StandfirstBody});
  const auto into =
      format(shape, unit, *rc::gen::inRange<std::size_t>(60, 320), *rc::gen::elementOf(std::vector<std::size_t>{0, 200, 3000}));
  const auto made = adapt(one, {}, into);
  const auto count = core::count_text(into.text, made.text);
  RC_ASSERT(!count.over());
  RC_ASSERT(text::valid_utf8(made.text));
  if (shape == kPost && !link.empty()) RC_ASSERT(made.text.ends_with(link));
  RC_ASSERT(made.text == adapt(one, {}, into).text);
  // Every cluster of the text (but the mark and the breaks between parts) is a cluster of the story.
  std::set<std::string> known{"…", "\n"};
  for (const auto& source : {one.title, one.standfirst, one.body, one.link, std::string(" ")}) {
    const auto offsets = text::grapheme_offsets(source);
    for (std::size_t i = 0; i + 1 < offsets.size(); ++i) known.insert(source.substr(offsets[i], offsets[i + 1] - offsets[i]));
  }
  const auto offsets = text::grapheme_offsets(made.text);
  for (std::size_t i = 0; i + 1 < offsets.size(); ++i) RC_ASSERT(known.contains(made.text.substr(offsets[i], offsets[i + 1] - offsets[i])));
}

StoryInput input(std::string title, std::string body = {}) {
  StoryInput made;
  made.title = std::move(title);
  made.body = std::move(body);
  made.language = "it";
  return made;
}
std::string refusal(StoryInput wanted) {
  const auto made = checked(std::move(wanted));
  return made ? std::string() : made.error().safe.key;
}

TEST(Checked, only_a_title_or_a_text_is_compulsory) {
  EXPECT_EQ(refusal(input("")), "stories.empty");
  EXPECT_EQ(refusal(input(" \n ", " \t\n")), "stories.empty");
  EXPECT_EQ(refusal(input("a")), "");
  EXPECT_EQ(refusal(input("", "b")), "");
  auto only_standfirst = input("");
  only_standfirst.standfirst = "c";
  EXPECT_EQ(refusal(only_standfirst), "");
}

TEST(Checked, refuses_by_name_and_cuts_nothing) {
  EXPECT_EQ(refusal(input(std::string(300, 'a'))), "");
  EXPECT_EQ(refusal(input(std::string(301, 'a'))), "stories.title_too_long");
  std::string families;
  for (int i = 0; i < 300; ++i) families += "👨‍👩‍👧‍👧";
  EXPECT_EQ(refusal(input(families)), "") << "300 characters, 7,500 bytes";
  auto long_standfirst = input("a");
  long_standfirst.standfirst = std::string(1001, 'a');
  EXPECT_EQ(refusal(long_standfirst), "stories.standfirst_too_long");
  EXPECT_EQ(refusal(input("a", std::string(kMaxBody, 'a'))), "");
  const auto too_long = checked(input("a", std::string(kMaxBody + 1, 'a')));
  EXPECT_EQ(too_long.error().code, Code::TooLarge);
  EXPECT_EQ(too_long.error().field, "body");
  EXPECT_EQ(refusal(input("\xff")), "stories.not_text");
  EXPECT_EQ(refusal(input("a", "\xc3")), "stories.not_text");
  for (const char* wrong : {"javascript:alert(1)", "//b.example", "b.example", "https://", "ftp://b.example/x", "https://b.example:99999/",
                            "data:text/html,x"}) {
    auto one = input("a");
    one.link = wrong;
    const auto made = checked(one);
    ASSERT_FALSE(made) << wrong;
    EXPECT_EQ(made.error().field, "link") << wrong;
  }
  auto language = input("a");
  language.language = "xx";
  EXPECT_EQ(refusal(language), "stories.language_unknown");
}

TEST(Checked, normalises) {
  auto one = input("  Caffe\u0300   al\tvolo ", "riga\r\nriga\x01\x1b[31m");
  one.link = "  HTTPS://B.example/x  ";
  const auto made = checked(one);
  ASSERT_TRUE(made);
  EXPECT_EQ(made->title, "Caffè al volo");
  EXPECT_EQ(made->body, "riga\nriga[31m");
  EXPECT_EQ(made->link, "https://b.example/x");
}

TEST(Stale, is_what_a_hand_wrote_and_the_story_left) {
  Story one;
  one.version = 3;
  Rendition rendition;
  rendition.story_version = 2;
  EXPECT_FALSE(is_stale(rendition, one)) << "made by rule, it follows";
  rendition.edited = true;
  EXPECT_TRUE(is_stale(rendition, one));
  rendition.story_version = 3;
  EXPECT_FALSE(is_stale(rendition, one));
}

}  // namespace
}  // namespace pv::desk::stories
