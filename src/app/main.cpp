// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>

#include "app/app.hpp"
#include "app/backup.hpp"
#include "app/doctor.hpp"
#include "app/key.hpp"
#include "channels/core/companion.hpp"
#include "platform/base/log.hpp"

namespace {

using namespace pv;

/// Messages on the terminal speak the terminal's language.
std::string terminal_language() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value == nullptr || *value == '\0') continue;
    return std::string_view(value).starts_with("it") ? "it" : "en";
  }
  return "en";
}

std::string say(const Message& message) {
  static const auto catalog = app::embedded_catalog();
  return catalog ? catalog->format(terminal_language(), message) : message.key;
}

int refuse(const Error& error) {
  std::cerr << "portavoce: " << say(error.safe) << "\n";
  // People have been told; the log says the rest to those who ask for it.
  log::debug("refused", {{"code", traits(error.code).label}, {"key", error.safe.key}, {"detail", error.detail}});
  return 1;
}

struct Options {
  std::string config_file;
  std::map<std::string, std::string> flags;
};

Result<app::Config> configuration(const Options& options) {
  std::string text;
  if (!options.config_file.empty()) {
    std::ifstream file(options.config_file);
    if (!file) return fail(Code::NotFound, Message("app.config.no_file", {{"file", options.config_file}}));
    std::ostringstream buffer;
    buffer << file.rdbuf();
    text = buffer.str();
  }
  return app::read_config(text, app::portavoce_environment(), options.flags);
}

void set_log_level(const std::string& level) {
  log::set_level(level == "debug"     ? log::Level::Debug
                 : level == "warning" ? log::Level::Warning
                 : level == "error"   ? log::Level::Error
                                      : log::Level::Info);
}

/// Blocks SIGINT and SIGTERM in every thread made later; the main thread waits for them.
sigset_t block_signals() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &set, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
  return set;
}

void wait_for(const sigset_t& set) {
  int signal = 0;
  sigwait(&set, &signal);
}

void print_addresses(const app::Addresses& addresses, const app::Config& config, double milliseconds) {
  if (const char* wanted = std::getenv("PV_READY_JSON"); wanted != nullptr && *wanted != '\0') {
    json::object newsrooms, companions;
    for (const auto& [slug, origin] : addresses.newsrooms) newsrooms[slug] = origin;
    for (const auto& [network, origin] : addresses.companions) companions[network] = origin;
    std::cout << "PORTAVOCE_READY "
              << json::serialize(json::object{{"desk", addresses.desk},
                                              {"sign_in", addresses.enter},
                                              {"newsrooms", newsrooms},
                                              {"companions", companions},
                                              {"ready_ms", milliseconds}})
              << std::endl;
    return;
  }
  std::cout << "\n  " << say(Message("app.ready", {{"address", addresses.enter}})) << "\n";
  if (const char* ssh = std::getenv("SSH_CONNECTION"); ssh != nullptr && config.desk_url.empty() && config.listen == "127.0.0.1") {
    // client address, client port, server address, server port
    std::istringstream parts{std::string(ssh)};
    std::string client, client_port, server, server_port;
    parts >> client >> client_port >> server >> server_port;
    std::string tunnel = "ssh";
    const auto forward = [&](const std::string& origin) {
      const auto port = origin.substr(origin.rfind(':') + 1);
      tunnel += " -L " + port + ":localhost:" + port;
    };
    forward(addresses.desk);
    for (const auto& [slug, origin] : addresses.newsrooms) forward(origin);
    std::set<std::string> seen;
    for (const auto& [network, origin] : addresses.companions) {
      if (seen.insert(origin).second) forward(origin);
    }
    tunnel += (server_port == "22" ? "" : " -p " + server_port) + " " + (std::getenv("USER") != nullptr ? std::getenv("USER") : "root") +
              "@" + server;
    std::cout << "  " << say(Message("app.tunnel", {{"command", tunnel}})) << "\n";
  }
  std::cout << "  " << say("app.stop_hint") << "\n" << std::endl;
}

int serve(const app::Config& config, app::Start start) {
  const auto began = std::chrono::steady_clock::now();
  const auto signals = block_signals();
  auto ground = app::Ground::open(config);
  if (!ground) return refuse(ground.error());
  app::App application(config, **ground);
  const auto addresses = application.serve(start);
  if (!addresses) return refuse(addresses.error());
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - began;
  print_addresses(*addresses, config, took.count());
  wait_for(signals);
  application.stop();
  return 0;
}

int work(const app::Config& config) {
  const auto signals = block_signals();
  auto ground = app::Ground::open(config);
  if (!ground) return refuse(ground.error());
  app::App application(config, **ground);
  if (auto started = application.work(); !started) return refuse(started.error());
  std::cout << say("app.working") << std::endl;
  wait_for(signals);
  application.stop();
  return 0;
}

/// A network that ships with the product, as a process of its own.
int companion(const app::Config& config, const std::string& network) {
  const auto signals = block_signals();
  channels::Registry registry;
  channels::register_networks(registry);
  const auto* channel = registry.find(network);
  if (channel == nullptr || channel->companion == nullptr)
    return refuse(Error(Code::NotFound, Message("app.no_companion", {{"network", network}})));
  SystemClock clock;
  if (auto opened = channel->companion->open(config.data_folder, clock); !opened) return refuse(opened.error());
  http::Server server({.temp_dir = config.data_folder}, clock);
  const auto port = server.listen(config.listen, static_cast<unsigned short>(config.port), channel->companion->site());
  if (!port) return refuse(port.error());
  const auto origin = "http://127.0.0.1:" + std::to_string(*port);
  channel->companion->set_public_url(origin);
  server.start();
  std::cout << "PORTAVOCE_READY " << json::serialize(json::object{{"companion", origin}}) << std::endl;
  wait_for(signals);
  server.stop(std::chrono::seconds(2));
  return 0;
}

int doctor(const app::Config& config) {
  bool sound = true;
  for (const auto& finding : app::examine(config)) {
    const char* mark = finding.tone == app::Finding::Tone::Good ? "ok  " : finding.tone == app::Finding::Tone::Warning ? "!   " : "NO  ";
    std::cout << mark << say(finding.what) << "\n";
    if (finding.tone == app::Finding::Tone::Bad) sound = false;
  }
  return sound ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App cli{"Portavoce: the communications desk", "portavoce"};
  cli.require_subcommand(1);
  Options options;
  cli.add_option("--config", options.config_file, "TOML file");
  const auto flag = [&](CLI::App& command, const std::string& name, const std::string& key, const std::string& help) {
    command.add_option_function<std::string>(name, [&options, key](const std::string& value) { options.flags[key] = value; }, help);
  };
  flag(cli, "--data", "data.folder", "folder of database, key and media");
  flag(cli, "--key", "key.file", "key file");
  cli.fallthrough();

  auto* serve_command = cli.add_subcommand("serve", "the desk, the newsrooms and their background work");
  bool empty = false;
  serve_command->add_flag("--empty", empty, "start without the demonstration");
  flag(*serve_command, "--listen", "server.listen", "address to listen on");
  flag(*serve_command, "--port", "server.port", "port of the desk (0: any)");
  flag(*serve_command, "--desk-url", "server.desk_url", "public address of the desk");
  flag(*serve_command, "--newsroom-url", "server.newsroom_url", "public address of the newsroom");
  auto* work_command = cli.add_subcommand("work", "background work only, on a shared PostgreSQL database");
  auto* backup_command = cli.add_subcommand("backup", "copy the database to a file");
  std::string backup_file;
  backup_command->add_option("file", backup_file)->required();
  auto* restore_command = cli.add_subcommand("restore", "put a backup in place");
  std::string restore_file;
  bool replace = false;
  restore_command->add_option("file", restore_file)->required();
  restore_command->add_flag("--replace", replace, "keep the present database beside and take the backup");
  auto* key_command = cli.add_subcommand("key", "the key that seals secrets");
  key_command->require_subcommand(1);
  auto* replace_key_command =
      key_command->add_subcommand("replace", "make a new key when the old one is lost; channels are to be reconnected");
  auto* doctor_command = cli.add_subcommand("doctor", "look at database, key, clock, zones, disk, network");
  auto* config_command = cli.add_subcommand("config", "the configuration");
  config_command->require_subcommand(1);
  auto* check_command = config_command->add_subcommand("check", "say what is wrong with it, if anything");
  auto* keys_command = config_command->add_subcommand("keys", "list every key");
  auto* companion_command = cli.add_subcommand("companion", "a network that ships with the product, as a process of its own");
  std::string network;
  companion_command->add_option("network", network)->required();
  flag(*companion_command, "--listen", "server.listen", "address to listen on");
  flag(*companion_command, "--port", "server.port", "port (0: any)");
  CLI11_PARSE(cli, argc, argv);

  if (*keys_command) {
    std::cout << app::describe_config();
    return 0;
  }
  const auto config = configuration(options);
  if (!config) return refuse(config.error());
  set_log_level(config->log_level);
  if (*check_command) {
    std::cout << say("app.config.good") << "\n";
    return 0;
  }
  try {
    if (*serve_command) return serve(*config, empty ? app::Start::Empty : app::Start::Demo);
    if (*work_command) return work(*config);
    if (*companion_command) return companion(*config, network);
    if (*doctor_command) return doctor(*config);
    if (*backup_command) {
      if (auto done = app::backup(*config, backup_file); !done) return refuse(done.error());
      std::cout << say(Message("app.backup.done", {{"file", backup_file}})) << "\n";
    }
    if (*restore_command) {
      if (auto done = app::restore(*config, restore_file, replace ? app::Replace::Yes : app::Replace::No); !done)
        return refuse(done.error());
      std::cout << say(Message("app.backup.restored", {{"key", config->key()}})) << "\n";
    }
    if (*replace_key_command) {
      const auto done = app::replace_key(*config);
      if (!done) return refuse(done.error());
      std::cout << say(Message("app.key.replaced", {{"file", config->key()}, {"count", done->channels}})) << "\n";
      if (!done->kept.empty()) std::cout << say(Message("app.key.kept", {{"file", done->kept}})) << "\n";
    }
    return 0;
  } catch (const std::exception& exception) {
    // The third and last place where exceptions end: nothing can be answered any more.
    std::cerr << "portavoce: " << exception.what() << "\n";
    return 2;
  }
}
