// SPDX-License-Identifier: Apache-2.0
#include "app/demo.hpp"

#include <set>

#include "app/app.hpp"
#include "channels/core/companion.hpp"
#include "desk/people/store.hpp"
#include "platform/base/embedded.hpp"
#include "platform/base/toml.hpp"
#include "platform/text/unicode.hpp"

namespace pv::app {

namespace {

using desk::people::Brand;
using desk::people::Role;

constexpr int kMostPlanned = 1000;

/// Whoever opens the demonstration has begun none of its stories: their own first one is still to be written.
const db::Query kNobodys("demo.nobodys", "UPDATE story SET created_by = NULL WHERE brand_id = $1");

/// One file of src/app/demo: a story, and when it went or goes out.
struct DemoStory {
  desk::stories::StoryInput input;
  std::optional<std::int64_t> days_ago;  ///< published that many days ago, in working hours
  std::int64_t hour = 10;
  std::optional<std::int64_t> in_minutes;  ///< planned
  std::vector<std::string> channels;       ///< where it goes, by the look of the network's cards
};

std::string text_of(const std::map<std::string, TomlEntry>& file, const std::string& key) {
  const auto found = file.find(key);
  const auto* text = found == file.end() ? nullptr : std::get_if<std::string>(&found->second.value);
  return text == nullptr ? std::string() : *text;
}

std::optional<std::int64_t> number_of(const std::map<std::string, TomlEntry>& file, const std::string& key) {
  const auto found = file.find(key);
  const auto* number = found == file.end() ? nullptr : std::get_if<std::int64_t>(&found->second.value);
  return number == nullptr ? std::nullopt : std::optional(*number);
}

Result<DemoStory> read_story(std::string_view text) {
  const auto file = PV_TRY(parse_toml(text));
  DemoStory story;
  story.input.title = text_of(file, "title");
  story.input.standfirst = text_of(file, "standfirst");
  story.input.body = text_of(file, "body");
  story.input.language = text_of(file, "language");
  story.input.link = text_of(file, "link");
  for (const auto form : {desk::stories::Form::News, desk::stories::Form::PressRelease, desk::stories::Form::Article,
                          desk::stories::Form::Interview, desk::stories::Form::VideoInterview, desk::stories::Form::Post}) {
    if (desk::stories::to_string(form) == text_of(file, "form")) story.input.form = form;
  }
  for (const auto need : {desk::stories::Need::Find, desk::stories::Need::HowTo, desk::stories::Need::News, desk::stories::Need::Connect,
                          desk::stories::Need::Enjoy}) {
    if (desk::stories::to_string(need) == text_of(file, "need")) story.input.need = need;
  }
  story.days_ago = number_of(file, "days_ago");
  story.hour = number_of(file, "hour").value_or(10);
  story.in_minutes = number_of(file, "in_minutes");
  if (const auto found = file.find("channels"); found != file.end()) {
    if (const auto* list = std::get_if<std::vector<std::string>>(&found->second.value)) story.channels = *list;
  }
  return story;
}

/// `days` before now at `hour` in the brand's zone, moved back to Friday when it would be a weekend.
Instant working_moment(const Zone& zone, Instant now, std::int64_t days, std::int64_t hour) {
  auto day = now - std::chrono::hours(24 * days);
  for (int i = 0; i < 3; ++i) {
    const auto since_epoch = std::chrono::floor<std::chrono::hours>(day.time_since_epoch()).count() / 24;
    const auto weekday = (since_epoch + 4) % 7;  // 1970-01-01 was a Thursday; 0 is Sunday
    if (weekday != 0 && weekday != 6) break;
    day -= std::chrono::hours(24);
  }
  auto wall = zone.at(day);
  wall.hour = static_cast<unsigned>(hour);
  wall.minute = static_cast<unsigned>((days * 7) % 50);
  wall.second = 0;
  return zone.resolve(wall).instant;
}

}  // namespace

Instant DemoClock::now() const {
  const auto fixed = fixed_.load();
  return fixed == 0 ? SystemClock().now() : from_micros(fixed);
}

Result<void> seed_demo(const DemoParts& parts) {
  const auto real_now = SystemClock().now();
  auto& database = parts.desk.database;
  std::vector<DemoStory> stories;
  std::map<std::string, TomlEntry> about;
  for (const auto& file : embedded::demo) {
    if (file.name == "brand.toml") about = PV_TRY(parse_toml(file.data));
    else stories.push_back(PV_TRY(read_story(file.data)));
  }
  std::sort(stories.begin(), stories.end(), [](const auto& a, const auto& b) { return a.days_ago.value_or(-1) > b.days_ago.value_or(-1); });

  struct Seeded {
    Brand brand;
    desk::people::Person person;
  };
  const auto seeded = PV_TRY(database.write([&](db::Tx& tx) -> Result<Seeded> {
    // What a start that died half-way had made is carried on.
    if (const auto person = setting(tx, kDemoPerson); person && !person->empty()) {
      for (const auto& brand : desk::people::all_brands(tx)) {
        if (brand.demonstration) return Seeded{brand, desk::people::store::person(tx, Id<desk::people::Person>(*person)).value()};
      }
    }
    const auto born = real_now - std::chrono::hours(24 * 91);
    const auto brand = PV_TRY(desk::people::create_brand(tx, born,
                                                         {.name = text_of(about, "name"),
                                                          .zone = text_of(about, "zone"),
                                                          .languages = {"it", "en"},
                                                          .about = text_of(about, "about"),
                                                          .press_contact = text_of(about, "press_contact"),
                                                          .demonstration = true}));
    const auto person = PV_TRY(desk::people::create_person(tx, born, text_of(about, "person"), "demo", "auto", true));
    desk::people::add_member(tx, born, brand.id, person.id, Role::Administrator);
    if (parts.people.on_brand_created) parts.people.on_brand_created(tx, born, brand);
    set_setting(tx, kDemoPerson, person.id.str());
    return Seeded{brand, person};
  }));
  const auto zone = PV_TRY(Zone::parse(seeded.brand.zone));

  std::set<std::string> connected_networks, written;
  database.read([&](db::Tx& tx) {
    for (const auto& channel : desk::channels::list_channels(tx, seeded.brand.id)) connected_networks.insert(channel.network);
    for (const auto& story : desk::stories::recent_stories(tx, seeded.brand.id, static_cast<int>(stories.size())))
      written.insert(story.title);
  });
  for (const auto& [network, port] : parts.companion_ports) {
    if (connected_networks.contains(network)) continue;
    const auto* channel = parts.registry.find(network);
    const auto fields = channel->companion->connect_fields(network, "http://127.0.0.1:" + std::to_string(port), text_of(about, "handle"));
    const auto connected = PV_TRY(desk::channels::run_connector(*channel->connector, parts.client, fields, nullptr));
    PV_CHECK(database.write([&](db::Tx& tx) {
      return desk::channels::add_channel(tx, real_now, seeded.brand.id, channel->manifest, connected, parts.sealer);
    }));
  }

  // The past goes through the real engine, at past hours: what the pages show is what happened.
  desk::people::Desk past{database, parts.clock, parts.desk.shell, parts.desk.live};
  desk::newsroom::Newsroom newsroom(past, parts.renderer);
  const auto site = newsroom.site(seeded.brand, PV_TRY(parts.open_newsroom(seeded.brand)));
  desk::publishing::Publishing engine(past, parts.registry, parts.client, parts.sealer, {});
  engine.add_local(std::string(desk::newsroom::kNetwork), newsroom);

  desk::people::Session session;
  session.person = seeded.person;
  session.brand = seeded.brand;
  session.role = Role::Administrator;
  for (const auto& story : stories) {
    const auto at = story.days_ago ? working_moment(zone, real_now, *story.days_ago, story.hour) : real_now;
    parts.clock.set(at);
    PV_CHECK(database.write([&](db::Tx& tx) -> Result<void> {
      if (written.contains(story.input.title)) return {};
      const auto made = PV_TRY(desk::stories::create_story(tx, at, &session, seeded.brand.id, story.input, parts.registry));
      for (const auto& rendition : desk::stories::renditions_of(tx, seeded.brand.id, made.id)) {
        const auto channel = desk::channels::find_channel(tx, seeded.brand.id, rendition.channel_id);
        const auto& looks = parts.registry.find(channel->network)->manifest.preview_style;
        if (std::find(story.channels.begin(), story.channels.end(), looks) == story.channels.end()) continue;
        desk::plan::PlacementInput input{.rendition = rendition.id};
        if (story.in_minutes) input.wall = zone.at(real_now + std::chrono::minutes(*story.in_minutes));
        else if (!story.days_ago) continue;
        PV_TRY(desk::plan::plan(tx, at, &session, seeded.brand.id, parts.registry, input));
      }
      return {};
    }));
    if (story.days_ago) engine.run_due();
  }
  parts.clock.release();
  database.write([&](db::Tx& tx) {
    tx.exec(kNobodys, seeded.brand.id);
    set_setting(tx, kDemoComplete, "yes");
  });
  return {};
}

std::vector<http::Route> demo_routes(desk::people::Desk desk, desk::people::People& people) {
  const auto show = [desk](const http::Request& request, const Error* fault) -> http::Response {
    html::View view;
    desk::people::fill_zones(view, request.form.get_or("zone", "Europe/Rome"));
    view.text("NAME", text::repair_utf8(request.form.get_or("name", "").substr(0, 254)));
    view.text("SIGN_IN", text::repair_utf8(request.form.get_or("sign_in", "").substr(0, 254)));
    view.text("BRAND", text::repair_utf8(request.form.get_or("brand", "").substr(0, 254)));
    if (fault != nullptr) desk::people::show_fault(desk.shell, request, *fault, view);
    return desk.shell.bare_page(request, desk.shell.text(request, "home.demo_end.title"), "home/views/demo_end.html", std::move(view),
                                fault != nullptr ? traits(fault->code).http_status : 200);
  };
  const auto end = [desk, &people, show](const http::Request& request) -> Result<http::Response> {
    const auto& session = desk::people::session_of(request);
    if (!session.brand->demonstration) return http::Response::redirect("/");
    const Secret<std::string> password(request.form.get_or("password", ""));
    if (auto checked = desk::people::check_new_password(password); !checked) return show(request, &checked.error());
    const auto hash = PV_TRY(crypto::hash_password(password));
    const auto now = desk.clock.now();
    auto made = desk.database.write([&](db::Tx& tx) -> Result<Brand> {
      const auto brand = PV_TRY(desk::people::create_brand(
          tx, now, {.name = request.form.get_or("brand", ""), .zone = request.form.get_or("zone", ""), .languages = {request.language}}));
      // The person of the demonstration becomes a new person of their own; the demonstration's stays with its history.
      const auto person =
          PV_TRY(desk::people::create_person(tx, now, request.form.get_or("name", ""), request.form.get_or("sign_in", ""), "auto", true));
      desk::people::store::set_password(tx, person.id, hash);
      desk::people::add_member(tx, now, brand.id, person.id, Role::Administrator);
      if (people.on_brand_created) people.on_brand_created(tx, now, brand);
      // Nothing of the demonstration goes on: its person signs in no more, what it had planned stays in.
      for (const auto& placement :
           desk::plan::list_placements(tx, session.brand_id(), desk::plan::PlacementState::Planned, {}, kMostPlanned)) {
        PV_CHECK(desk::plan::cancel(tx, now, &session, session.brand_id(), placement.id));
      }
      desk::people::store::archive_brand(tx, now, session.brand_id());
      desk::people::store::disable_person(tx, now, session.person.id);
      desk::people::close_other_sessions(tx, session.person.id, {});
      set_setting(tx, kDemoPerson, "");
      desk::people::audit(tx, now, nullptr, "demonstration_ended", "brand", brand.id.str(), {}, &brand.id);
      return brand;
    });
    if (!made) return show(request, &made.error());
    desk.live.close_person(session.person.id);
    if (people.after_brand_created) people.after_brand_created(*made);
    auto session_made = desk::people::sign_in(desk.database, desk.clock, request.form.get_or("sign_in", ""), password, request.remote,
                                              std::string(request.headers.get("User-Agent").value_or("")));
    if (!session_made) return fail(session_made.error());
    auto response = http::Response::redirect("/settings/channels");
    response.headers.add("Set-Cookie", http::to_set_cookie({.name = std::string(desk::people::kSessionCookie),
                                                            .value = session_made->cookie.reveal(),
                                                            .max_age = desk::people::kSessionLife,
                                                            .secure = request.origin.starts_with("https:")}));
    return response;
  };
  return {
      {http::Method::Get, "/demo/end", http::Access::Member, desk::people::permission::kDeskManage,
       [show](const http::Request& request) -> Result<http::Response> { return show(request, nullptr); }},
      {http::Method::Post, "/demo/end", http::Access::Member, desk::people::permission::kDeskManage, end},
  };
}

}  // namespace pv::app
