// SPDX-License-Identifier: Apache-2.0
#include "app/app.hpp"

#include <ifaddrs.h>
#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>

#include <filesystem>
#include <set>

#include "app/assets.hpp"
#include "app/backup.hpp"
#include "app/demo.hpp"
#include "app/idempotency.hpp"
#include "channels/core/companion.hpp"
#include "platform/base/embedded.hpp"
#include "platform/base/log.hpp"
#include "platform/base/metrics.hpp"
#include "platform/db/migrations.hpp"

namespace pv::app {

namespace {

const db::Query kSetting("settings.find", R"sql(SELECT value FROM setting WHERE key = $1)sql");
const db::Query kSetSetting("settings.set", R"sql(
  INSERT INTO setting (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value)sql");
const db::Query kSetNewsroomPort("brands.set_newsroom_port", R"sql(UPDATE brand SET newsroom_port = $2 WHERE id = $1)sql");
const db::Query kForgetOldAnswers("idempotency.prune", R"sql(DELETE FROM idempotency WHERE created_at < $1)sql");

constexpr std::string_view kDeskPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
    "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

constexpr std::chrono::seconds kGrace{8};
/// A placement this close is looked at again until its outcome stands: the news may come before the page listens.
constexpr std::chrono::seconds kSoon{5};
/// Companions listen a little above the newsrooms, which take the ports next to the desk's.
constexpr int kCompanionOffset = 9;

std::optional<Error> from_exception(const std::exception& exception) {
  const auto* failure = dynamic_cast<const db::Failure*>(&exception);
  if (failure == nullptr) return std::nullopt;
  const auto detail = failure->query() + ": " + failure->what();
  switch (failure->kind()) {
    case db::Failure::Kind::Full: return Error(Code::Unavailable, "people.disk_full", detail);
    case db::Failure::Kind::Unavailable:
    case db::Failure::Kind::Retry: return Error(Code::Unavailable, "people.database_unavailable", detail).after(std::chrono::seconds(2));
    case db::Failure::Kind::Constraint:
    case db::Failure::Kind::Bug: return Error(Code::Internal, "people.internal_error", detail);
  }
  return std::nullopt;
}

std::vector<html::TemplateFile> embedded_views() {
  std::vector<html::TemplateFile> list;
  for (const auto& file : embedded::views) list.push_back({file.name, file.data});
  return list;
}

/// Whether who listens there is reached at 127.0.0.1.
bool covers_loopback(const std::string& listen) { return listen == "0.0.0.0" || listen == "::" || listen == "127.0.0.1"; }

/// The address by which others reach this machine, as far as it knows itself: the first of a network card that is up.
std::optional<std::string> address_of_machine() {
  ifaddrs* first = nullptr;
  if (::getifaddrs(&first) != 0) return std::nullopt;
  const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> list(first, &::freeifaddrs);
  for (const auto* card = first; card != nullptr; card = card->ifa_next) {
    if (card->ifa_addr == nullptr || card->ifa_addr->sa_family != AF_INET || (card->ifa_flags & IFF_UP) == 0 ||
        (card->ifa_flags & IFF_LOOPBACK) != 0)
      continue;
    std::array<char, NI_MAXHOST> text{};
    if (::getnameinfo(card->ifa_addr, sizeof(sockaddr_in), text.data(), text.size(), nullptr, 0, NI_NUMERICHOST) == 0) return text.data();
  }
  return std::nullopt;
}

/// What people write in the browser: who listens everywhere is reached from elsewhere too. A literal IPv6 address goes in brackets.
std::string host_for_people(const std::string& listen) {
  if (listen == "0.0.0.0" || listen == "::") return address_of_machine().value_or("localhost");
  if (listen == "127.0.0.1" || listen == "::1") return "localhost";
  return listen.find(':') != std::string::npos ? "[" + listen + "]" : listen;
}

}  // namespace

std::optional<std::string> setting(db::Tx& tx, const std::string& key) {
  const auto row = tx.one(kSetting, key);
  if (!row) return std::nullopt;
  return row->get<std::string>("value");
}

void set_setting(db::Tx& tx, const std::string& key, const std::string& value) { tx.exec(kSetSetting, key, value); }

Result<text::Catalog> embedded_catalog() {
  std::vector<std::pair<std::string, std::string>> files;
  for (const auto& file : embedded::i18n) files.emplace_back(file.name, file.data);
  return text::Catalog::create(files);
}

Result<std::unique_ptr<Ground>> Ground::open(const Config& config) {
  std::error_code fault;
  std::filesystem::create_directories(config.data_folder, fault);
  if (fault) { return fail(Code::Unavailable, Message("app.data_folder", {{"folder", config.data_folder}, {"reason", fault.message()}})); }
  auto ground = std::make_unique<Ground>();
  ground->catalog = std::make_unique<text::Catalog>(PV_TRY(embedded_catalog()));
  ground->database = PV_TRY(db::Database::open({.url = config.database()}));
  const auto report =
      PV_TRY(db::migrate(*ground->database, db::embedded_migrations(), ground->clock.now(),
                         [&](std::string_view first_missing) { return copy_before_upgrade(config, *ground->database, first_missing); }));
  ground->applied_migrations = report.applied;

  // The key is made once, with the database: a database that knows a key never gets a new one by accident.
  const auto known = ground->database->read([](db::Tx& tx) { return setting(tx, "key_id"); });
  auto sealer = crypto::Sealer::open(config.key(), !known.has_value());
  if (!sealer) return fail(sealer.error());
  if (known && *known != sealer->key_id()) {
    return fail(Code::Unavailable, Message("app.wrong_key", {{"file", config.key()}, {"wanted", *known}, {"found", sealer->key_id()}}));
  }
  ground->sealer = std::make_unique<crypto::Sealer>(std::move(*sealer));
  if (!known) {
    ground->database->write([&](db::Tx& tx) { set_setting(tx, "key_id", ground->sealer->key_id()); });
  }
  return ground;
}

App::App(const Config& config, Ground& ground)
    : config_(config),
      ground_(ground),
      client_({.allow = config.net_allow, .proxy = config.net_proxy}),
      set_up_key_(crypto::random_token(18)) {
  channels::register_networks(registry_);
  registry_.add(desk::newsroom::make_channel());
  net::forbid_when(&db::in_transaction);
  http::set_csrf_key(ground.sealer->derive("csrf"));

  static const auto views = embedded_views();
  auto renderer = html::Renderer::create(views, *ground.catalog);
  PV_ASSERT(renderer.has_value());
  renderer_ = std::move(*renderer);

  shell_ = std::make_unique<desk::people::Shell>(*renderer_, *ground.catalog, ground.clock);
  desk_ = std::make_unique<desk::people::Desk>(desk::people::Desk{*ground.database, ground.clock, *shell_, live_});
  gate_ = std::make_unique<desk::people::DeskGate>(*desk_);
  people_ = std::make_unique<desk::people::People>(*desk_, set_up_key_);
  channels_ = std::make_unique<desk::channels::Channels>(*desk_, registry_, client_, *ground.sealer);
  stories_ = std::make_unique<desk::stories::Stories>(*desk_, registry_);
  publishing_ = std::make_unique<desk::publishing::Publishing>(
      *desk_, registry_, client_, *ground.sealer, desk::publishing::Options{.workers = static_cast<int>(config.publishing_workers)});
  newsroom_ = std::make_unique<desk::newsroom::Newsroom>(*desk_, *renderer_);
  home_ = std::make_unique<desk::home::Home>(*desk_, registry_, *publishing_);

  publishing_->add_local(std::string(desk::newsroom::kNetwork), *newsroom_);
  stories_->set_parts(
      {.foot_view = "publishing/views/foot.html",
       .rendition_foot = [this](const http::Request& request, db::Tx& tx, const desk::stories::Rendition& rendition,
                                html::View& foot) { publishing_->fill_rendition_foot(request, tx, rendition, foot); },
       .outcome = [this](db::Tx& tx, const desk::stories::Rendition& rendition) -> std::optional<desk::stories::EditorParts::Outcome> {
         const auto placements = desk::plan::placements_of(tx, rendition.brand_id, rendition.id);
         const auto* last = desk::publishing::telling(placements);
         if (last == nullptr) return std::nullopt;
         std::string state(desk::plan::to_string(last->state));
         std::optional<Instant> at;
         if (last->state == desk::plan::PlacementState::Published) {
           const auto standing = publishing_->standing(tx, rendition, true);
           if (standing && standing->withdrawn()) {
             state = "withdrawn";
             at = standing->page->withdrawn_at;
           } else if (standing && standing->changed) {
             state = "changed";
           }
         }
         const bool soon = last->state == desk::plan::PlacementState::Sending ||
                           (last->state == desk::plan::PlacementState::Planned && last->instant <= ground_.clock.now() + kSoon);
         return desk::stories::EditorParts::Outcome{state, Message("stories.outcome." + state), soon, at};
       },
       .open_placement = [](db::Tx& tx, const desk::stories::Rendition& rendition) -> std::optional<std::string> {
         const auto open = desk::plan::open_placement(tx, rendition.brand_id, rendition.id);
         if (!open) return std::nullopt;
         return std::string(desk::plan::to_string(open->state));
       }});
  // Each brand has its newsroom from the start, as a channel like any other.
  people_->on_brand_created = [this](db::Tx& tx, Instant now, const desk::people::Brand& brand) {
    const auto added =
        desk::channels::add_channel(tx, now, brand.id, registry_.find(desk::newsroom::kNetwork)->manifest,
                                    {.account = {}, .name = brand.name, .remote_id = brand.id.str(), .url = {}}, *ground_.sealer);
    PV_ASSERT(added.has_value());
  };
  people_->after_brand_created = [this](const desk::people::Brand& brand) {
    if (auto opened = open_newsroom(brand); !opened) log::error("newsroom_not_opened", opened.error());
  };

  people_->name_object = [this](db::Tx& tx, const Id<desk::people::Brand>& brand, std::string_view kind, const std::string& id) {
    return home_->name_of(tx, brand, kind, id);
  };

  using desk::people::permission::kPlacementRead;
  using desk::people::permission::kStoryRead;
  shell_->set_places({
      {.id = "today", .label_key = "home.place.today", .path = "/", .icon = "today", .key = "o", .permission = kStoryRead},
      {.id = "stories", .label_key = "home.place.stories", .path = "/stories", .icon = "stories", .key = "c", .permission = kStoryRead},
      {.id = "outcomes",
       .label_key = "home.place.outcomes",
       .path = "/outcomes",
       .icon = "outcomes",
       .key = "e",
       .permission = kPlacementRead},
      {.id = "newsroom", .label_key = "home.place.newsroom", .path = "/newsroom", .icon = "newsroom", .key = "n", .permission = kStoryRead},
      {.id = "settings", .label_key = "home.place.settings", .path = "/settings", .icon = "settings", .key = "i", .permission = kStoryRead},
  });
  shell_->add_banner(
      [this](const desk::people::Session*) -> std::optional<Message> {
        if (ground_.database->read_only()) return Message("people.disk_full");
        return std::nullopt;
      },
      "alert");
  shell_->add_banner(
      [](const desk::people::Session* session) -> std::optional<Message> {
        if (session != nullptr && session->brand && session->brand->demonstration) return Message("home.demo_banner");
        return std::nullopt;
      },
      "demo");

  build_desk_site();
}

App::~App() { stop(); }

void App::build_desk_site() {
  desk_site_ = std::make_shared<http::Site>();
  desk_site_->name = "desk";
  desk_site_->gate = gate_.get();
  desk_site_->public_url = config_.desk_url;
  desk_site_->content_security_policy = kDeskPolicy;
  const auto add = [&](std::vector<http::Route> routes) { desk_site_->routes.add(with_idempotency(*desk_, std::move(routes))); };
  add(asset_routes(config_.web_folder));
  add(people_->routes());
  add(channels_->routes());
  add(stories_->routes());
  add(publishing_->routes());
  add(newsroom_->routes());
  add(home_->routes());
  add(demo_routes(*desk_, *people_));
  add({{http::Method::Get, "/health", http::Access::Local, http::kNoPermission,
        [this](const http::Request&) -> Result<http::Response> {
          ground_.database->read([](db::Tx& tx) { return setting(tx, "key_id"); });
          return http::Response::text(ground_.database->read_only() ? "read-only\n" : "ok\n");
        }},
       {http::Method::Get, "/metrics", http::Access::Local, http::kNoPermission, [](const http::Request&) -> Result<http::Response> {
          auto response = http::Response::text(metrics::exposition());
          response.headers.set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
          return response;
        }}});
}

std::string App::origin(unsigned short port) const { return "http://" + host_for_people(config_.listen) + ":" + std::to_string(port); }

Result<unsigned short> App::listen_near(std::shared_ptr<const http::Site> site, unsigned short wanted, bool fixed) {
  // A port chosen earlier is kept while it is free, so that addresses people saved go on working.
  sites_.push_back(site);
  auto got = server_->listen(config_.listen, wanted, site);
  if (got || fixed || got.error().code != Code::Conflict) return got;
  if (config_.port == 0) return server_->listen(config_.listen, 0, site);
  constexpr int kTries = 100;
  for (int i = 1; i <= kTries; ++i) {
    const auto port = static_cast<unsigned short>(desk_port_ + i);
    if (port < desk_port_) break;
    got = server_->listen(config_.listen, port, site);
    if (got || got.error().code != Code::Conflict) return got;
  }
  return got;
}

Result<std::string> App::open_desk() {
  desk_port_ = static_cast<unsigned short>(config_.port);
  // The suffix is the port, known only after listening when any port will do; a site is fixed once it listens.
  desk_site_->cookie_suffix = config_.desk_url.empty() && config_.port != 0 ? "_" + std::to_string(config_.port) : std::string();
  desk_port_ = PV_TRY(listen_near(desk_site_, desk_port_, true));
  return config_.desk_url.empty() ? origin(desk_port_) : config_.desk_url;
}

Result<std::string> App::open_newsroom(const desk::people::Brand& brand) {
  if (server_ == nullptr) return std::string();
  const std::lock_guard lock(sites_mutex_);
  const bool first = newsroom_origins_.empty() || newsroom_origins_.begin()->first == brand.id.str();
  auto shown = brand.newsroom_url.value_or(first ? config_.newsroom_url : std::string());
  if (const auto open = newsroom_origins_.find(brand.id.str()); open != newsroom_origins_.end()) {
    // Already listening: only its public address or texts changed.
    const auto now = shown.empty() ? origin(static_cast<unsigned short>(brand.newsroom_port.value_or(0))) : shown;
    (void)newsroom_->site(brand, now);
    open->second = now;
    return now;
  }
  const auto wanted = static_cast<unsigned short>(brand.newsroom_port.value_or(config_.port == 0 ? 0 : desk_port_ + 1));
  // The site needs its origin before it listens, and the origin needs the port: a dynamic port is learned by the site afterwards.
  auto site = newsroom_->site(brand, shown.empty() ? origin(wanted) : shown);
  const auto port = PV_TRY(listen_near(site, wanted, false));
  const auto now = shown.empty() ? origin(port) : shown;
  if (now != origin(wanted)) (void)newsroom_->site(brand, now);
  if (brand.newsroom_port != port) {
    ground_.database->write([&](db::Tx& tx) { tx.exec(kSetNewsroomPort, brand.id, std::int64_t{port}); });
  }
  newsroom_origins_[brand.id.str()] = now;
  return now;
}

Result<void> App::open_companions() {
  std::map<channels::Companion*, std::pair<std::string, unsigned short>> seen;
  std::set<channels::Companion*> closed;
  for (const auto* channel : registry_.all()) {
    auto* companion = channel->companion.get();
    if (companion == nullptr) continue;
    if (const auto known = seen.find(companion); known != seen.end()) {
      companion_origins_[channel->manifest.id] = known->second.first;
      companion_ports_[channel->manifest.id] = known->second.second;
      continue;
    }
    if (closed.contains(companion)) continue;
    const auto key = "companion." + channel->manifest.id;
    if (auto opened = companion->open(config_.data_folder + "/" + channel->manifest.id, companion_clock_); !opened) {
      // A desk is not kept from its work by the network it practises on.
      log::error("companion_not_opened", opened.error());
      closed.insert(companion);
      continue;
    }
    const auto stored = ground_.database->read([&](db::Tx& tx) { return setting(tx, key); });
    const int wanted = stored ? std::stoi(*stored) : (config_.port == 0 ? 0 : desk_port_ + kCompanionOffset);
    const auto port = PV_TRY(listen_near(companion->site(), static_cast<unsigned short>(wanted), false));
    if (!stored || port != wanted) {
      ground_.database->write([&](db::Tx& tx) { set_setting(tx, key, std::to_string(port)); });
    }
    // People come to the address that was asked for, the desk by loopback.
    if (!covers_loopback(config_.listen)) PV_TRY(server_->listen("127.0.0.1", port, companion->site()));
    companion->set_public_url(origin(port));
    client_.allow("127.0.0.1:" + std::to_string(port));
    seen[companion] = {origin(port), port};
    companion_origins_[channel->manifest.id] = origin(port);
    companion_ports_[channel->manifest.id] = port;
  }
  return {};
}

void App::start_work() {
  std::vector<jobs::Definition> definitions;
  std::vector<jobs::Periodic> periodic = channels_->periodic();
  for (auto& task : newsroom_->periodic()) periodic.push_back(std::move(task));
  for (auto& task : stories_->periodic()) periodic.push_back(std::move(task));
  periodic.push_back({.name = "idempotency.prune", .every = std::chrono::hours(1), .run = [this]() -> Result<void> {
                        ground_.database->write(
                            [&](db::Tx& tx) { tx.exec(kForgetOldAnswers, ground_.clock.now() - std::chrono::hours(24)); });
                        return {};
                      }});
  jobs_ = std::make_unique<jobs::Runner>(*ground_.database, ground_.clock, std::move(definitions), std::move(periodic));
  jobs_->start(2);
  publishing_->start();
  working_ = true;
}

Result<Addresses> App::serve(Start start) {
  const auto temp = config_.data_folder + "/tmp";
  std::filesystem::create_directories(temp);
  server_ = std::make_unique<http::Server>(http::ServerOptions{.limits = {.io_threads = static_cast<int>(config_.io_threads),
                                                                          .pool_threads = static_cast<int>(config_.pool_threads)},
                                                               .trusted_proxies = config_.trusted_proxies,
                                                               .temp_dir = temp},
                                           ground_.clock);
  server_->set_exception_mapper(&from_exception);

  // Companions first: the demonstration's past is published on them before the desk opens its door.
  desk_port_ = static_cast<unsigned short>(config_.port);
  PV_CHECK(open_companions());
  server_->start();
  const bool wants_demo = ground_.database->read([&](db::Tx& tx) {
    const auto person = setting(tx, kDemoPerson);
    if (!person) return start == Start::Demo && desk::people::all_brands(tx).empty();
    return !person->empty() && !setting(tx, kDemoComplete);
  });
  if (wants_demo) {
    PV_CHECK(seed_demo({*desk_, registry_, client_, *ground_.sealer, *people_, *renderer_, companion_clock_, companion_ports_,
                        [this](const desk::people::Brand& brand) { return open_newsroom(brand); }}));
  }
  Addresses addresses;
  addresses.desk = PV_TRY(open_desk());
  for (const auto& brand : ground_.database->read([](db::Tx& tx) { return desk::people::all_brands(tx); })) {
    addresses.newsrooms[brand.slug] = PV_TRY(open_newsroom(brand));
  }
  addresses.companions = companion_origins_;

  const auto now = ground_.clock.now();
  const auto demo_person = ground_.database->read([](db::Tx& tx) { return setting(tx, kDemoPerson); });
  if (demo_person && !demo_person->empty()) {
    const auto token = ground_.database->write([&](db::Tx& tx) {
      return desk::people::create_one_time_link(tx, now, Id<desk::people::Person>(*demo_person), "sign_in", std::chrono::hours(24));
    });
    addresses.enter = addresses.desk + "/enter/" + token.reveal();
  } else if (ground_.database->read([](db::Tx& tx) { return desk::people::all_brands(tx).empty(); })) {
    addresses.enter = addresses.desk + "/set-up?key=" + set_up_key_.reveal();
  } else {
    addresses.enter = addresses.desk + "/";
  }
  start_work();
  if (ground_.database->engine() == db::Engine::Postgres) {
    other_processes_ = std::make_unique<OtherProcesses>(*ground_.database, ground_.clock, live_);
    other_processes_->start();
  }
  return addresses;
}

Result<void> App::work() {
  // Companions and newsrooms are served by another process; here only their addresses count.
  for (const auto* channel : registry_.all()) {
    const auto port = ground_.database->read([&](db::Tx& tx) { return setting(tx, "companion." + channel->manifest.id); });
    if (port) client_.allow("127.0.0.1:" + *port);
  }
  bool first = true;
  for (const auto& brand : ground_.database->read([](db::Tx& tx) { return desk::people::all_brands(tx); })) {
    const auto shown = brand.newsroom_url.value_or(first ? config_.newsroom_url : std::string());
    first = false;
    (void)newsroom_->site(brand, shown.empty() ? origin(static_cast<unsigned short>(brand.newsroom_port.value_or(0))) : shown);
  }
  start_work();
  return {};
}

void App::stop() {
  if (other_processes_) other_processes_->stop();
  live_.close_all();
  if (server_) server_->stop(kGrace);
  if (working_) {
    publishing_->stop(kGrace);
    jobs_->stop(kGrace);
    working_ = false;
  }
}

}  // namespace pv::app
