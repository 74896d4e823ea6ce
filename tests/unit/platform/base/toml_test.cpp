// SPDX-License-Identifier: Apache-2.0
#include "platform/base/toml.hpp"

#include <gtest/gtest.h>

namespace pv {
namespace {

std::int64_t line_of(const Error& error) {
  for (const auto& [name, value] : error.safe.args) {
    if (name == "line") return std::get<std::int64_t>(value);
  }
  return -1;
}

TEST(Toml, flattens_tables_with_lines) {
  const auto parsed =
      parse_toml("name = \"Belprato\"\n\n[server]\nport = 8080\nratio = 0.5\ntls = false\n[server.deep]\nlist = [\"a\", \"b\"]\n");
  ASSERT_TRUE(parsed);
  ASSERT_EQ(parsed->size(), 5U);
  EXPECT_EQ(std::get<std::string>(parsed->at("name").value), "Belprato");
  EXPECT_EQ(parsed->at("name").line, 1);
  EXPECT_EQ(std::get<std::int64_t>(parsed->at("server.port").value), 8080);
  EXPECT_EQ(parsed->at("server.port").line, 4);
  EXPECT_DOUBLE_EQ(std::get<double>(parsed->at("server.ratio").value), 0.5);
  EXPECT_EQ(std::get<bool>(parsed->at("server.tls").value), false);
  EXPECT_EQ(std::get<std::vector<std::string>>(parsed->at("server.deep.list").value), (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(parsed->at("server.deep.list").line, 8);
}

TEST(Toml, nothing_is_a_document) {
  EXPECT_TRUE(parse_toml("")->empty());
  EXPECT_TRUE(parse_toml("# only a remark\n")->empty());
}

TEST(Toml, faults_name_their_line) {
  const std::vector<std::tuple<std::string, std::string, std::int64_t>> faults{
      {"a = 1\nb = \n", "base.toml_unreadable", 2},
      {"a = 1\na = 2\n", "base.toml_unreadable", 2},
      {"\n\n[x\n", "base.toml_unreadable", 3},
      {"a = \"\xff\"\n", "base.toml_unreadable", 1},
      {"a = 1\nb = [1, 2]\n", "base.toml_array_of_strings", 2},
      {"b = [\"a\", 2]\n", "base.toml_array_of_strings", 1},
      {"[[people]]\nname = \"a\"\n", "base.toml_array_of_strings", 1},
      {"\nday = 2026-11-24\n", "base.toml_kind", 2},
  };
  for (const auto& [text, key, line] : faults) {
    const auto parsed = parse_toml(text);
    ASSERT_FALSE(parsed) << text;
    EXPECT_EQ(parsed.error().code, Code::InvalidInput) << text;
    EXPECT_EQ(parsed.error().safe.key, key) << text;
    EXPECT_EQ(line_of(parsed.error()), line) << text;
  }
}

TEST(Toml, depth_is_bounded) {
  std::string arrays = "a = " + std::string(100'000, '[');
  EXPECT_FALSE(parse_toml(arrays));
  std::string dotted = "a";
  for (int i = 0; i < 50'000; ++i) dotted += ".a";
  EXPECT_FALSE(parse_toml(dotted + " = 1"));
  EXPECT_FALSE(parse_toml("[" + dotted + "]\nx = 1"));
}

TEST(Toml, a_letter_with_an_accent_stands_in_quotes_or_in_a_remark) {
  for (const auto* good :
       {"\xEF\xBB\xBF# perché\na = \"è\"", "a = 'è' # è", "\"città\" = \"\"\"è\nè\"\"\"\"\"\nb = 1", "a = '''è'''", "a = \"\\\"è\""})
    EXPECT_TRUE(parse_toml(good)) << good;
  const std::pair<const char*, int> cases[] = {{"a = 1\ncittà = 2", 2}, {"a = è", 1},         {"a = \"\"\"x\"\"\"\"\" è", 1},
                                               {"\xCF\x8Cp", 1},        {"a = 1x\"\"\"è", 1}, {"a = 'x'\n\n[è]", 3}};
  for (const auto& [text, line] : cases) {
    const auto parsed = parse_toml(text);
    ASSERT_FALSE(parsed) << text;
    EXPECT_EQ(parsed.error().safe.key, "base.toml_quotes");
    EXPECT_EQ(line_of(parsed.error()), line);
  }
}

TEST(Toml, two_ways_of_writing_one_key_do_not_hide_each_other) { EXPECT_FALSE(parse_toml("\"server.port\" = 1\n[server]\nport = 2\n")); }

}  // namespace
}  // namespace pv
