// SPDX-License-Identifier: Apache-2.0
#include "platform/text/catalog.hpp"

#include <gtest/gtest.h>
#include <unicode/numfmt.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

namespace pv::text {
namespace {

Catalog catalog(std::string_view it, std::string_view en) {
  auto made = Catalog::create({{"it/desk", std::string(it)}, {"en/desk.toml", std::string(en)}});
  EXPECT_TRUE(made) << made.error().detail;
  return std::move(made).value();
}

TEST(Catalog, FormatsNamedArguments) {
  const auto texts = catalog(R"(hello = "Ciao {name}, l''attesa è finita"
[list]
count = "{n, plural, =0 {Nessun contenuto} one {# contenuto} other {# contenuti}} per {name}"
kind = "{kind, select, news {notizia} other {altro}}")",
                             R"(hello = "Hello {name}, it's over"
[list]
count = "{n, plural, =0 {No stories} one {# story} other {# stories}} for {name}"
kind = "{kind, select, news {news} other {other}}")");
  EXPECT_EQ(texts.format("it", {"desk.hello", {{"name", "Ada {x}"}}}), "Ciao Ada {x}, l'attesa è finita");
  EXPECT_EQ(texts.format("en", {"desk.hello", {{"name", "Ada"}}}), "Hello Ada, it's over");
  const auto count = [&](std::string_view language, std::int64_t n) {
    return texts.format(language, {"desk.list.count", {{"n", n}, {"name", "Belprato"}}});
  };
  EXPECT_EQ(count("it", 0), "Nessun contenuto per Belprato");
  EXPECT_EQ(count("it", 1), "1 contenuto per Belprato");
  EXPECT_EQ(count("it", 12345), "12.345 contenuti per Belprato");
  EXPECT_EQ(count("en", 12345), "12,345 stories for Belprato");
  EXPECT_EQ(texts.format("it", {"desk.list.kind", {{"kind", "news"}}}), "notizia");
  EXPECT_EQ(texts.format("it", {"desk.hello", {}}), "Ciao {name}, l'attesa è finita");
  EXPECT_EQ(texts.arguments("it", "desk.list.count"), (std::vector<std::string>{"n", "name"}));
  EXPECT_TRUE(texts.validate().empty());
}

TEST(Catalog, WritesNumbersInTheLanguage) {
  const auto texts = catalog(R"(size = "{n} byte, {share} %")", R"(size = "{n} bytes, {share} %")");
  const Message message{"desk.size", {{"n", std::int64_t{1234567}}, {"share", 12.5}}};
  EXPECT_EQ(texts.format("it", message), "1.234.567 byte, 12,5 %");
  EXPECT_EQ(texts.format("en", message), "1,234,567 bytes, 12.5 %");
}

TEST(Catalog, FallsBackToTheOtherLanguageThenToTheKey) {
  const auto texts = catalog("only = \"solo qui\"", "x = \"x\"");
  EXPECT_EQ(texts.text("en", "desk.only"), "solo qui");
  EXPECT_EQ(texts.text("de", "desk.only"), "solo qui");
  EXPECT_EQ(texts.text("it", "desk.none"), "desk.none");
  EXPECT_TRUE(texts.has("it", "desk.only"));
  EXPECT_FALSE(texts.has("en", "desk.only"));
  EXPECT_EQ(texts.keys("it"), (std::vector<std::string>{"desk.only"}));
  EXPECT_EQ(texts.languages(), (std::vector<std::string>{"en", "it"}));
}

TEST(Catalog, ValidateNamesEveryFault) {
  const auto texts = catalog("broken = \"{n, plural, one {a}}\"\nopen = \"{name\"\nargs = \"{a}\"\nonly = \"x\"\nnumber = \"{0}\"",
                             "broken = \"ok\"\nopen = \"ok\"\nargs = \"{b}\"\nnumber = \"ok\"");
  const auto faults = texts.validate();
  const auto has = [&](std::string_view part) {
    return std::any_of(faults.begin(), faults.end(), [&](const auto& fault) { return fault.find(part) != std::string::npos; });
  };
  EXPECT_TRUE(has("it:desk.broken: U_"));
  EXPECT_TRUE(has("it:desk.open: U_"));
  EXPECT_TRUE(has("desk.args: takes other arguments in it"));
  EXPECT_TRUE(has("it:desk.only: missing in en"));
  EXPECT_TRUE(has("it:desk.number: numbered argument"));
  // A broken text shows its source rather than failing the page.
  EXPECT_EQ(texts.text("it", "desk.open"), "{name");
}

TEST(Catalog, RefusesWhatIsNotACatalogue) {
  EXPECT_FALSE(Catalog::create({{"it/desk", "a = 3"}}));
  EXPECT_FALSE(Catalog::create({{"it/desk", "Bad-Key = \"x\""}}));
  EXPECT_FALSE(Catalog::create({{"desk", "a = \"x\""}}));
  const auto broken = Catalog::create({{"it/desk", "a = "}});
  ASSERT_FALSE(broken);
  EXPECT_EQ(broken.error().code, Code::InvalidInput);
  EXPECT_FALSE(Catalog::create({{"it/desk", "a = \"x\""}, {"it/desk.toml", "a = \"y\""}}));
}

TEST(Catalog, ManyThreadsMayFormatAtOnce) {
  const auto texts = catalog("n = \"{n, plural, one {# voce} other {# voci}}\"", "n = \"{n, plural, one {# entry} other {# entries}}\"");
  std::atomic<int> wrong{0};
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&, t] {
      for (std::int64_t i = 2; i < 500; ++i) {
        const bool it = (t + i) % 2 == 0;
        if (texts.format(it ? "it" : "en", {"desk.n", {{"n", i}}}) != std::to_string(i) + (it ? " voci" : " entries")) ++wrong;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(wrong, 0);
}

/// Our own texts, all areas: each compiles, and both languages have the same keys and arguments.
TEST(Catalog, TheProductsTextsAreSound) {
  std::vector<std::pair<std::string, std::string>> files;
  for (const char* language : {"it", "en"}) {
    for (const auto& entry : std::filesystem::directory_iterator(std::string(PV_SOURCE_DIR) + "/i18n/" + language)) {
      std::ifstream in(entry.path());
      std::stringstream content;
      content << in.rdbuf();
      files.emplace_back(std::string(language) + "/" + entry.path().filename().string(), content.str());
    }
  }
  ASSERT_GE(files.size(), 4u);
  const auto start = std::chrono::steady_clock::now();
  const auto texts = Catalog::create(files);
  RecordProperty("parse_us",
                 static_cast<int>(std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start).count()));
  ASSERT_TRUE(texts) << texts.error().detail;
  for (const auto& fault : texts->validate()) ADD_FAILURE() << fault;
}

Instant at(const char* text) { return parse_rfc3339(text).value(); }

TEST(Format, WritesInstantsAsTheLookSays) {
  const auto rome = Zone::parse("Europe/Rome").value();
  const auto instant = at("2026-11-24T09:00:03Z");
  EXPECT_EQ(format_instant(instant, rome, "it", DateStyle::Full), "mar 24 nov 2026, 10:00");
  EXPECT_EQ(format_instant(instant, rome, "it", DateStyle::FullWithZone), "mar 24 nov 2026, 10:00 (Europe/Rome)");
  EXPECT_EQ(format_instant(instant, rome, "en", DateStyle::FullWithZone), "Tue 24 Nov 2026, 10:00 (Europe/Rome)");
  EXPECT_EQ(format_instant(instant, rome, "it", DateStyle::Day), "mar 24 nov 2026");
  EXPECT_EQ(format_instant(instant, rome, "it", DateStyle::Time), "10:00");
  EXPECT_EQ(format_instant(instant, rome, "en", DateStyle::TimeSeconds), "10:00:03");
  EXPECT_EQ(format_instant(instant, rome, "it", DateStyle::LongDay), "martedì 24 novembre 2026");
  EXPECT_EQ(format_instant(instant, rome, "en", DateStyle::LongDay), "Tuesday 24 November 2026");
  EXPECT_EQ(format_instant(at("2026-09-06T23:30:00Z"), rome, "en", DateStyle::Full), "Mon 7 Sep 2026, 01:30");
  EXPECT_EQ(format_instant(at("2026-01-04T05:06:07Z"), Zone::utc(), "it", DateStyle::Full), "dom 4 gen 2026, 05:06");
}

TEST(Format, WritesNumbers) {
  EXPECT_EQ(format_number(1234.5, "it"), "1.234,5");
  EXPECT_EQ(format_number(1234.5, "en"), "1,234.5");
  EXPECT_EQ(format_number(0, "it"), "0");
  EXPECT_EQ(format_number(-0.01, "it"), "0");
  EXPECT_EQ(format_number(-1234567.25, "it", 2), "-1.234.567,25");
  EXPECT_EQ(format_number(999.96, "it"), "1.000");
  EXPECT_EQ(format_number(12, "en", 3), "12");
}

/// Written by hand, so checked against the library for a spread of values.
TEST(Format, AgreesWithIcuOnNumbers) {
  for (const char* language : {"it", "en"}) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::NumberFormat> format(icu::NumberFormat::createInstance(icu::Locale(language), status));
    ASSERT_TRUE(U_SUCCESS(status));
    format->setMaximumFractionDigits(2);
    for (double value = 0.25; value < 1e13; value *= 7.3) {
      icu::UnicodeString wide;
      format->format(value, wide);
      std::string expected;
      wide.toUTF8String(expected);
      EXPECT_EQ(format_number(value, language, 2), expected);
    }
  }
}

TEST(Format, WritesDistances) {
  const auto now = at("2026-11-24T09:00:00Z");
  const auto relative = [&](std::int64_t seconds, std::string_view language) {
    return format_relative(now + std::chrono::seconds(seconds), now, language);
  };
  EXPECT_EQ(relative(0, "it"), "adesso");
  EXPECT_EQ(relative(-44, "en"), "now");
  EXPECT_EQ(relative(-50, "it"), "1 min fa");
  EXPECT_EQ(relative(-200, "it"), "3 min fa");
  EXPECT_EQ(relative(-200, "en"), "3 min ago");
  EXPECT_EQ(relative(7200, "it"), "tra 2 ore");
  EXPECT_EQ(relative(7200, "en"), "in 2 hours");
  EXPECT_EQ(relative(3600, "it"), "tra 1 ora");
  EXPECT_EQ(relative(-86400, "en"), "1 day ago");
  EXPECT_EQ(relative(-40 * 86400, "it"), "1 mese fa");
  EXPECT_EQ(relative(800 * 86400, "it"), "tra 2 anni");
  EXPECT_EQ(relative(-7200, "de"), "vor 2 Stunden");
}

}  // namespace
}  // namespace pv::text
