// SPDX-License-Identifier: Apache-2.0
#include "app/config.hpp"

#include <gtest/gtest.h>

#include "app/app.hpp"

namespace pv::app {
namespace {

using Map = std::map<std::string, std::string>;

std::string arg(const Error& error, std::string_view wanted) {
  for (const auto& [name, value] : error.safe.args) {
    if (name != wanted) continue;
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
  }
  return {};
}

TEST(Config, defaults_need_nothing) {
  const auto config = read_config("", {}, {});
  ASSERT_TRUE(config);
  EXPECT_EQ(config->listen, "127.0.0.1");
  EXPECT_EQ(config->port, 8080);
  EXPECT_EQ(config->database(), "sqlite:data/desk.db");
  EXPECT_EQ(config->key(), "data/key");
  EXPECT_TRUE(config->trusted_proxies.empty()) << "nobody's X-Forwarded-For is believed unasked";
  EXPECT_TRUE(config->net_allow.empty());
}

TEST(Config, a_flag_wins_over_the_environment_and_that_over_the_file) {
  const std::string file = "[server]\nport = 1\nlisten = \"127.0.0.2\"\n[log]\nlevel = \"error\"\n";
  EXPECT_EQ(read_config(file, {}, {})->port, 1);
  EXPECT_EQ(read_config(file, {{"PORTAVOCE_SERVER_PORT", "2"}}, {})->port, 2);
  const auto config = read_config(file, {{"PORTAVOCE_SERVER_PORT", "2"}, {"PORTAVOCE_SERVER_LISTEN", "127.0.0.3"}}, {{"server.port", "3"}});
  ASSERT_TRUE(config);
  EXPECT_EQ(config->port, 3);
  EXPECT_EQ(config->listen, "127.0.0.3");
  EXPECT_EQ(config->log_level, "error");
}

TEST(Config, lists_are_parted_by_commas_outside_the_file) {
  const std::vector<std::string> wanted{"127.0.0.1:1", "[::1]:2"};
  EXPECT_EQ(read_config("[net]\nallow = [\"127.0.0.1:1\", \"[::1]:2\"]\n", {}, {})->net_allow, wanted);
  EXPECT_EQ(read_config("", {{"PORTAVOCE_NET_ALLOW", " 127.0.0.1:1, ,[::1]:2,"}}, {})->net_allow, wanted);
  EXPECT_TRUE(read_config("[net]\nallow = [\"a:1\"]\n", {}, {{"net.allow", ""}})->net_allow.empty());
}

TEST(Config, other_variables_are_none_of_ours) {
  EXPECT_TRUE(read_config("", {{"PATH", "/bin"}, {"PORTAVOCE", "x"}, {"PV_CRASH_AT", "called"}}, {}));
}

TEST(Config, every_fault_names_key_place_and_reason) {
  struct Case {
    std::string file;
    Map environment;
    Map flags;
    std::string reason, key, place, where;
  };
  const std::vector<Case> cases{
      {"\n[server]\nprot = 1\n", {}, {}, "app.config.unknown_key", "server.prot", "line", "3"},
      {"", {{"PORTAVOCE_SERVER_PROT", "1"}}, {}, "app.config.unknown_key", "PORTAVOCE_SERVER_PROT", "environment", ""},
      {"", {}, {{"server.prot", "1"}}, "app.config.unknown_key", "server.prot", "flag", ""},
      {"[server]\nport = 65536\n", {}, {}, "app.config.out_of_range", "server.port", "line", "2"},
      {"", {{"PORTAVOCE_SERVER_PORT", "-1"}}, {}, "app.config.out_of_range", "server.port", "name", "PORTAVOCE_SERVER_PORT"},
      {"", {{"PORTAVOCE_SERVER_PORT", "80 "}}, {}, "app.config.not_number", "server.port", "name", "PORTAVOCE_SERVER_PORT"},
      {"", {}, {{"server.port", "99999999999999999999"}}, "app.config.not_number", "server.port", "name", "--port"},
      {"[server]\nport = \"80\"\n", {}, {}, "app.config.not_number", "server.port", "line", "2"},
      {"[server]\nport = 1.5\n", {}, {}, "app.config.not_number", "server.port", "line", "2"},
      {"[net]\nallow = \"a:1\"\n", {}, {}, "app.config.not_list", "net.allow", "line", "2"},
      {"[data]\nfolder = 7\n", {}, {}, "app.config.not_text", "data.folder", "line", "2"},
      {"[data]\nfolder = \"a\\u0000\"\n", {}, {}, "app.config.unreadable", "data.folder", "line", "2"},
      {"", {{"PORTAVOCE_DATA_FOLDER", "\xff"}}, {}, "app.config.unreadable", "data.folder", "name", "PORTAVOCE_DATA_FOLDER"},
      {"", {}, {{"data.folder", std::string(4097, 'a')}}, "app.config.unreadable", "data.folder", "name", "--data"},
      {"[server]\ndesk_url = \"https://a.example/b\"\n", {}, {}, "app.config.not_origin", "server.desk_url", "line", "2"},
      {"[server]\nnewsroom_url = \"a.example\"\n", {}, {}, "app.config.not_origin", "server.newsroom_url", "line", "2"},
      {"", {}, {{"database.url", "mysql://db"}}, "app.config.not_database", "database.url", "name", "--url"},
      {"[log]\nlevel = \"loud\"\n", {}, {}, "app.config.not_level", "log.level", "line", "2"},
  };
  for (const auto& one : cases) {
    const auto config = read_config(one.file, one.environment, one.flags);
    ASSERT_FALSE(config) << one.reason << " " << one.key;
    EXPECT_EQ(config.error().code, Code::InvalidInput);
    EXPECT_EQ(config.error().safe.key, one.reason) << one.key;
    EXPECT_EQ(arg(config.error(), "key"), one.key) << one.reason;
    EXPECT_EQ(arg(config.error(), "place"), one.place) << one.reason << " " << one.key;
    EXPECT_EQ(arg(config.error(), "where"), one.where) << one.reason << " " << one.key;
  }
  EXPECT_EQ(arg(read_config("a = 1\nb = \n", {}, {}).error(), "line"), "2");
}

TEST(Config, faults_are_told_in_one_language_at_a_time) {
  const auto catalog = embedded_catalog();
  ASSERT_TRUE(catalog);
  const auto told = [&](const std::string& language, const std::string& file, const Map& environment, const Map& flags = {}) {
    return catalog->format(language, read_config(file, environment, flags).error().safe);
  };
  EXPECT_EQ(told("it", "[server]\nport = \"80\"\n", {}), "Il valore di «server.port» (riga 2) deve essere un numero intero.");
  EXPECT_EQ(told("en", "[server]\nport = \"80\"\n", {}), "The value of “server.port” (line 2) must be a whole number.");
  EXPECT_EQ(told("it", "", {{"PORTAVOCE_SERVER_PROT", "1"}}),
            "La chiave «PORTAVOCE_SERVER_PROT» (variabile d’ambiente) non esiste. L’elenco è in: portavoce config keys");
  EXPECT_EQ(told("it", "", {{"PORTAVOCE_SERVER_PORT", "70000"}}),
            "Il valore di «server.port» (PORTAVOCE_SERVER_PORT) deve stare tra 0 e 65.535.");
  EXPECT_EQ(told("it", "", {}, {{"server.prot", "1"}}),
            "La chiave «server.prot» (opzione) non esiste. L’elenco è in: portavoce config keys");
}

TEST(Config, a_database_address_with_a_password_is_not_repeated) {
  const auto config = read_config("", {}, {{"database.url", "postgre://portavoce:parola-segreta@db.example/desk"}});
  ASSERT_FALSE(config);
  EXPECT_EQ(config.error().detail.find("parola-segreta"), std::string::npos);
  for (const auto& [name, value] : config.error().safe.args) {
    const auto* text = std::get_if<std::string>(&value);
    EXPECT_TRUE(text == nullptr || text->find("parola-segreta") == std::string::npos) << name;
  }
}

TEST(Config, the_description_names_every_key_and_its_variable) {
  const auto text = describe_config();
  for (const char* wanted :
       {"server.port  (PORTAVOCE_SERVER_PORT)", "server.desk_url  (PORTAVOCE_SERVER_DESK_URL)", "database.url  (PORTAVOCE_DATABASE_URL)",
        "key.file  (PORTAVOCE_KEY_FILE)", "net.allow  (PORTAVOCE_NET_ALLOW)"}) {
    EXPECT_NE(text.find(wanted), std::string::npos) << wanted;
  }
}

}  // namespace
}  // namespace pv::app
