// SPDX-License-Identifier: Apache-2.0
#include "platform/base/log.hpp"

#include <gtest/gtest.h>

#include <ostream>

#include "platform/base/secret.hpp"

namespace pv {
namespace {

template <class T>
concept Loggable = requires(T value) { log::Field("name", value); };
template <class T>
concept Streamable = requires(std::ostream& out, T value) { out << value; };
template <class T>
concept Comparable = requires(T value) { value == value; };

static_assert(Loggable<std::string> && Loggable<int> && Loggable<bool>);
static_assert(!Loggable<Secret<std::string>> && !Loggable<Secret<std::int64_t>> && !Loggable<const Secret<std::string>&>);
static_assert(!Streamable<Secret<std::string>> && !Comparable<Secret<std::string>>);
static_assert(!std::is_convertible_v<Secret<std::string>, std::string> && !std::is_convertible_v<Secret<std::string>, bool>);
static_assert(!std::is_constructible_v<MessageArg, Secret<std::string>>);

template <class F>
std::string logged(F&& work) {
  testing::internal::CaptureStderr();
  work();
  return testing::internal::GetCapturedStderr();
}

TEST(Log, one_line_with_quoted_values) {
  const auto line =
      logged([] { log::info("started", {{"port", 8080}, {"name", "a b"}, {"plain", "x-1"}, {"empty", ""}, {"flag", true}}); });
  EXPECT_TRUE(line.ends_with(" info started port=8080 name=\"a b\" plain=x-1 empty=\"\" flag=true\n")) << line;
}

TEST(Log, no_control_character_reaches_the_terminal) {
  std::string text = "a\r\nforged level=error";
  for (int c = 1; c < 0x20; ++c) text += static_cast<char>(c);
  text += "\x7f\x1b[31m";
  text +=
      "\xc2\x9b"
      "31m";               // U+009B, a control sequence introducer of one character
  text += "\xc2\x85";      // U+0085, next line
  text += "\xe2\x80\xa8";  // U+2028, line separator
  text += "\xe2\x80\xae";  // U+202E turns the rest of a line around
  const auto line = logged([&] { log::warn("odd", {{"text", text}}); });
  ASSERT_FALSE(line.empty());
  for (std::size_t i = 0; i + 1 < line.size(); ++i) {
    EXPECT_GE(static_cast<unsigned char>(line[i]), 0x20U) << "byte " << i;
    EXPECT_NE(line[i], '\x7f');
  }
  EXPECT_EQ(line.find("\xc2\x9b"), std::string::npos);
  EXPECT_EQ(line.find("\xc2\x85"), std::string::npos);
  EXPECT_EQ(line.find("\xe2\x80\xa8"), std::string::npos);
  EXPECT_EQ(line.find("\xe2\x80\xae"), std::string::npos);
  EXPECT_NE(line.find("a\\x0d\\x0aforged"), std::string::npos) << line;
}

TEST(Log, letters_of_every_script_stay_readable) {
  const auto line = logged([] { log::info("text", {{"value", "caffè \"al volo\" 😀"}}); });
  EXPECT_NE(line.find("value=\"caffè \\\"al volo\\\" 😀\""), std::string::npos) << line;
}

TEST(Log, long_values_are_cut) {
  const auto line = logged([] { log::info("long", {{"value", std::string(5'000, 'x')}}); });
  EXPECT_EQ(std::count(line.begin(), line.end(), 'x'), 1'000);
}

TEST(Log, an_error_comes_with_code_key_detail_and_place) {
  const auto line = logged([] { log::error("failed", Error(Code::NotFound, "base.not_found", "row 7")); });
  EXPECT_NE(line.find(" error failed code=not_found key=base.not_found detail=\"row 7\" at="), std::string::npos) << line;
  EXPECT_NE(line.find("log_test.cpp:"), std::string::npos) << line;
}

TEST(Log, the_level_silences) {
  log::set_level(log::Level::Error);
  EXPECT_EQ(logged([] { log::warn("quiet"); }), "");
  log::set_level(log::Level::Info);
  EXPECT_NE(logged([] { log::warn("loud"); }), "");
}

TEST(CodeTraits, every_code_has_its_row) {
  const std::vector<std::tuple<Code, int, std::string_view>> known{{Code::InvalidInput, 422, "invalid_input"},
                                                                   {Code::Unauthenticated, 401, "unauthenticated"},
                                                                   {Code::Forbidden, 403, "forbidden"},
                                                                   {Code::NotFound, 404, "not_found"},
                                                                   {Code::Conflict, 409, "conflict"},
                                                                   {Code::PreconditionFailed, 412, "precondition_failed"},
                                                                   {Code::Gone, 410, "gone"},
                                                                   {Code::TooLarge, 413, "too_large"},
                                                                   {Code::RateLimited, 429, "rate_limited"},
                                                                   {Code::Unsupported, 415, "unsupported"},
                                                                   {Code::UpstreamRejected, 502, "upstream_rejected"},
                                                                   {Code::UpstreamUnavailable, 502, "upstream_unavailable"},
                                                                   {Code::UpstreamUnknown, 502, "upstream_unknown"},
                                                                   {Code::Timeout, 504, "timeout"},
                                                                   {Code::Unavailable, 503, "unavailable"},
                                                                   {Code::Internal, 500, "internal"}};
  for (const auto& [code, status, label] : known) {
    EXPECT_EQ(traits(code).http_status, status) << label;
    EXPECT_EQ(traits(code).label, label);
  }
  // A write that may have happened is never repeated by a machine.
  EXPECT_EQ(traits(Code::UpstreamUnknown).job_policy, JobPolicy::AskPerson);
}

}  // namespace
}  // namespace pv
