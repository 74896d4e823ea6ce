// SPDX-License-Identifier: Apache-2.0
#include "platform/text/unicode.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <chrono>

namespace pv::text {
namespace {

using namespace std::string_literals;

const std::string kFamily = "👨‍👩‍👧‍👦";  // four people joined by ZWJ
const std::string kItaly = "🇮🇹";
const std::string kCombined = "e\u0301\u0323";

/// Texts made of what breaks careless cutting: flags, families, combining marks, Hangul, CR LF, URLs, long words.
rc::Gen<std::string> text_gen() {
  const auto piece = rc::gen::element<std::string>("a", "parola", " ", "  ", "\n", "\r\n", kFamily, kItaly, "🇮", kCombined, "\u0301", "è",
                                                   "한국", "ㅎ", "字", "d'estate", "https://example.com/una/pagina?x=1", ",", ".", "«", "»",
                                                   "(", "#tag", "@nome", "-", "—", "12.345,6", "👍🏽", "️", "\u0600", "นี่");
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece), [](const std::vector<std::string>& pieces) {
    std::string out;
    for (const auto& p : pieces) out += p;
    return out;
  });
}

TEST(Unicode, CountsGraphemesAsPeopleDo) {
  EXPECT_EQ(count_graphemes(""), 0u);
  EXPECT_EQ(count_graphemes("Roma"), 4u);
  EXPECT_EQ(count_graphemes("caffè"), 5u);
  EXPECT_EQ(count_graphemes("caffe\u0300"), 5u);
  EXPECT_EQ(count_graphemes(kFamily), 1u);
  EXPECT_EQ(count_graphemes(kItaly + "🇫🇷"), 2u);
  EXPECT_EQ(count_graphemes("👍🏽"), 1u);
  EXPECT_EQ(count_graphemes(kCombined), 1u);
  EXPECT_EQ(count_graphemes("한국"), 2u);
  EXPECT_EQ(count_graphemes("a\r\nb"), 3u);
  EXPECT_EQ(count_graphemes("🏴󠁧󠁢󠁥󠁮󠁧󠁿"), 1u);
}

TEST(Unicode, CountsOtherUnits) {
  EXPECT_EQ(count_code_points(kFamily), 7u);
  EXPECT_EQ(count_utf16(kFamily), 11u);
  EXPECT_EQ(count_code_points("caffè"), 5u);
  EXPECT_EQ(count_utf16("𝄞"), 2u);
  EXPECT_EQ(count_words(""), 0u);
  EXPECT_EQ(count_words("Roma è un comune italiano, capitale d'Italia."), 7u);
  EXPECT_EQ(count_words("— «…» !"), 0u);
  EXPECT_EQ(count_words("3,5 kg di caffè"), 4u);
}

TEST(Unicode, OffsetsBeginAtZeroAndEndAtTheLength) {
  EXPECT_EQ(grapheme_offsets(""), (std::vector<std::size_t>{0}));
  EXPECT_EQ(grapheme_offsets("ab"), (std::vector<std::size_t>{0, 1, 2}));
  EXPECT_EQ(grapheme_offsets("è" + kItaly + "a"), (std::vector<std::size_t>{0, 2, 10, 11}));
}

TEST(Unicode, KnowsIllFormedUtf8) {
  EXPECT_TRUE(valid_utf8("perché 🇮🇹"));
  for (const auto& bad : {"\xC0\x80"s, "\xED\xA0\x80"s, "\xF4\x90\x80\x80"s, "\xE2\x82"s, "\x80"s, "a\xFF"s, "\xF8\x88\x80\x80\x80"s}) {
    EXPECT_FALSE(valid_utf8(bad));
    EXPECT_TRUE(valid_utf8(repair_utf8(bad)));
    EXPECT_NE(repair_utf8(bad).find("\uFFFD"), std::string::npos);
  }
  EXPECT_EQ(repair_utf8("a\xE2\x82z"), "a\uFFFDz");
  EXPECT_EQ(repair_utf8("già"), "già");
}

TEST(Unicode, NormalisesWhatBordersBringIn) {
  EXPECT_EQ(normalise("caffe\u0300"), "caffè");
  EXPECT_EQ(normalise("a\r\nb\rc\nd"), "a\nb\nc\nd");
  EXPECT_EQ(normalise("a\tb\x01\x7F\u0085"s + "c" + '\0' + "d"), "a\tbcd");
  EXPECT_EQ(normalise(kFamily), kFamily);
}

TEST(Unicode, FitsAtAWordBoundary) {
  const std::string text = "Il caffè di Belprato arriva in autunno";
  EXPECT_EQ(fit(text, 100, 1000), text);
  EXPECT_EQ(fit(text, 38, 39), text);
  EXPECT_EQ(fit(text, 37, 1000), "Il caffè di Belprato arriva in…");
  EXPECT_EQ(fit(text, 12, 1000), "Il caffè di…");
  EXPECT_EQ(fit(text, 11, 1000), "Il caffè…");
  EXPECT_EQ(fit(text, 100, 12), "Il caffè…");
  EXPECT_EQ(fit(text, 12, 1000, ""), "Il caffè di");
  EXPECT_EQ(fit("Ecco, adesso", 7, 100), "Ecco…");
  EXPECT_EQ(fit("Prima (poi) dopo", 8, 100), "Prima…");
}

TEST(Unicode, FitNeverCutsAClusterOrAUrl) {
  EXPECT_EQ(fit(kFamily + kFamily, 1, 1000), "…");
  EXPECT_EQ(fit(kFamily + kFamily, 2, 30), kFamily + "…");
  EXPECT_EQ(fit(kFamily + kFamily, 2, 24), "…");
  EXPECT_EQ(fit("Precipitevolissimevolmente", 6, 100), "Preci…");
  EXPECT_EQ(fit("Vai su https://example.com/offerta oggi", 25, 100), "Vai su…");
  EXPECT_EQ(fit("Vai su https://example.com/offerta oggi", 12, 100), "Vai su…");
  EXPECT_EQ(fit("uno", 0, 100), "");
  EXPECT_EQ(fit("uno", 3, 2), "un");
}

RC_GTEST_PROP(UnicodeProperty, FitKeepsItsPromises, ()) {
  const auto text = *text_gen();
  const auto graphemes = *rc::gen::inRange<std::size_t>(0, 40);
  const auto bytes = *rc::gen::inRange<std::size_t>(0, 120);
  const std::string out = fit(text, graphemes, bytes);
  RC_ASSERT(count_graphemes(out) <= graphemes);
  RC_ASSERT(out.size() <= bytes);
  RC_ASSERT(valid_utf8(out));
  if (count_graphemes(text) <= graphemes && text.size() <= bytes) {
    RC_ASSERT(out == text);
    return;
  }
  const std::string mark = "…";
  std::string kept = out;
  if (kept.ends_with(mark)) kept.resize(kept.size() - mark.size());
  RC_ASSERT(text.substr(0, kept.size()) == kept);
  const auto offsets = grapheme_offsets(text);
  RC_ASSERT(std::binary_search(offsets.begin(), offsets.end(), kept.size()));
}

RC_GTEST_PROP(UnicodeProperty, OffsetsAgreeWithTheCount, ()) {
  const auto text = *text_gen();
  const auto offsets = grapheme_offsets(text);
  RC_ASSERT(offsets.size() == count_graphemes(text) + 1);
  RC_ASSERT(offsets.back() == text.size());
  RC_ASSERT(std::is_sorted(offsets.begin(), offsets.end()));
}

RC_GTEST_PROP(UnicodeProperty, BytesFromOutsideAreTamed, ()) {
  const auto bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
  const auto once = normalise(repair_utf8(bytes));
  RC_ASSERT(valid_utf8(once));
  RC_ASSERT(normalise(once) == once);
  RC_ASSERT(count_graphemes(fit(once, 5, 9)) <= 5u);
}

TEST(Unicode, SqueezesAndTrims) {
  EXPECT_EQ(squeeze("  a \n\t b\u00A0c  "), "a b c");
  EXPECT_EQ(squeeze(" \n "), "");
  EXPECT_EQ(trim("\u3000 a  b \n"), "a  b");
  EXPECT_EQ(trim(""), "");
}

TEST(Unicode, MakesSlugs) {
  EXPECT_EQ(slug("Caffè d'estate!"), "caffe-d-estate");
  EXPECT_EQ(slug("  «Perché» — così  "), "perche-cosi");
  EXPECT_EQ(slug("Straße Ærø Łódź"), "strasse-aero-lodz");
  EXPECT_EQ(slug("Москва"), "moskva");
  EXPECT_EQ(slug("Αθήνα"), "athena");
  EXPECT_EQ(slug("!!!"), "contenuto");
  EXPECT_EQ(slug(""), "contenuto");
  EXPECT_EQ(slug("Un titolo lungo assai", 14), "un-titolo");
  EXPECT_EQ(slug("Un titolo lungo assai", 15), "un-titolo-lungo");
  EXPECT_EQ(slug("precipitevolissimevolmente", 10), "precipitev");
}

RC_GTEST_PROP(UnicodeProperty, SlugsAreSafeInUrls, ()) {
  const auto out = slug(*text_gen(), *rc::gen::inRange<std::size_t>(9, 60));
  RC_ASSERT(!out.empty());
  RC_ASSERT(out.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos);
  RC_ASSERT(out.front() != '-' && out.back() != '-');
  RC_ASSERT(slug(out) == out);
}

TEST(Unicode, FoldsForSearch) {
  EXPECT_EQ(fold("PERCHÉ"), "perche");
  EXPECT_EQ(fold("Straße"), "strasse");
  EXPECT_EQ(fold("Sørensen"), "sorensen");
  EXPECT_EQ(fold("ﬁne"), "fine");
  EXPECT_EQ(fold("한국"), "한국");
}

TEST(Unicode, SortsAsPeopleExpect) {
  std::vector<std::string> names{"Zoe", "èlite", "Èlite", "eclettico", "esito", "Anna", "àncora", "anatra"};
  std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return sort_key(a, "it") < sort_key(b, "it"); });
  EXPECT_EQ(names, (std::vector<std::string>{"anatra", "àncora", "Anna", "eclettico", "èlite", "Èlite", "esito", "Zoe"}));
  EXPECT_EQ(sort_key("a", "it").find_first_not_of("0123456789abcdef"), std::string::npos);
  // Swedish puts ö last, German and Italian beside o.
  EXPECT_GT(sort_key("ö", "sv"), sort_key("z", "sv"));
  EXPECT_LT(sort_key("ö", "it"), sort_key("z", "it"));
}

TEST(Unicode, AMillionCharactersAreQuick) {
  constexpr std::size_t kTimes = 48'000;
  std::string text;
  for (std::size_t i = 0; i < kTimes; ++i) text += "Il caffè è pronto 👨‍👩‍👧. ";
  const auto start = std::chrono::steady_clock::now();
  EXPECT_GT(count_code_points(text), 1'000'000u);
  EXPECT_EQ(count_graphemes(text), kTimes * 21);
  EXPECT_EQ(count_words(text), kTimes * 4);
  EXPECT_LE(count_graphemes(fit(text, 300, 3000)), 300u);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(2));
}

}  // namespace
}  // namespace pv::text
