// SPDX-License-Identifier: Apache-2.0
#include "desk/home/home.hpp"

#include <algorithm>

#include "platform/jobs/jobs.hpp"

namespace pv::desk::home {

namespace {

using people::session_of;
using plan::PlacementState;

constexpr int kUpcoming = 12;
constexpr int kWaiting = 20;
constexpr int kRecent = 12;

/// A placement as the day shows it: what was taken back does not read as online.
struct Line : publishing::OutcomeLine {
  bool withdrawn = false;
  [[nodiscard]] std::string shown_state() const { return withdrawn ? "withdrawn" : std::string(plan::to_string(placement.state)); }
};

/// First steps on an empty desk, ticked from the data.
struct Step {
  std::string key;
  std::string path;
  http::Permission permission;  ///< of those who may take it
  bool done = false;
};

}  // namespace

Home::Home(people::Desk desk, const pv::channels::Registry& registry, const publishing::Publishing& publishing)
    : desk_(desk), registry_(registry), publishing_(publishing) {
  people::add_settings_tab({"jobs", "home.jobs.title", "/settings/jobs", people::permission::kDeskManage});
}

std::vector<http::Route> Home::routes() {
  const auto icon_of = [this](const std::string& network) {
    const auto* known = registry_.find(network);
    return "/assets/icons.svg#net-" + (known == nullptr ? std::string("default") : known->manifest.preview_style);
  };
  const auto name_of = [this](const std::string& network) {
    const auto* known = registry_.find(network);
    return known == nullptr ? network : known->manifest.name;
  };

  const auto fill = [this, icon_of, name_of](const http::Request& request, html::View& view) {
    const auto& session = session_of(request);
    const auto& shell = desk_.shell;
    const auto now = desk_.clock.now();
    const auto zone = session.zone();
    const auto today = zone.at(now);
    const auto is_today = [&](Instant instant) {
      const auto wall = zone.at(instant);
      return wall.year == today.year && wall.month == today.month && wall.day == today.day;
    };

    std::vector<Line> upcoming, waiting, recent;
    std::vector<channels::Channel> channel_list;
    bool any_story = false;
    bool written = false;
    bool colleagues = false;
    std::size_t stopped_jobs = 0;
    desk_.database.read([&](db::Tx& tx) {
      const auto lines = [&](std::vector<publishing::OutcomeLine> found) {
        std::vector<Line> made;
        for (auto& line : found) {
          const bool withdrawn = publishing_.withdrawn_page(tx, line).has_value();
          made.push_back({std::move(line), withdrawn});
        }
        return made;
      };
      upcoming = lines(publishing::upcoming(tx, session.brand_id(), now, kUpcoming));
      waiting = lines(publishing::needing_a_person(tx, session.brand_id(), kWaiting));
      recent = lines(publishing::recent_outcomes(tx, session.brand_id(), kRecent));
      channel_list = channels::list_channels(tx, session.brand_id());
      if (session.may(people::permission::kDeskManage)) stopped_jobs = jobs::dead_jobs(tx, kWaiting).size();
      colleagues = people::member_count(tx, session.brand_id()) > 1;
      written = stories::has_written(tx, session.brand_id(), session.person.id);
      any_story = !stories::recent_stories(tx, session.brand_id(), 1).empty();
    });

    const auto put_channel = [&](const Line& line, html::View& item) {
      item.url("CHANNEL_ICON_URL", html::SafeUrl::from(icon_of(line.network))).text("CHANNEL_NETWORK", name_of(line.network));
      item.text("CHANNEL_NAME", line.channel_name);
    };
    const auto put_line = [&](const Line& line, html::View& item) {
      item.text("LINE_TITLE", line.story_title.empty() ? shell.text(request, "stories.untitled") : line.story_title);
      item.url("LINE_URL", html::SafeUrl::from("/stories/" + line.story_id)).text("STATE", line.shown_state());
      item.text("STATE_LABEL", shell.text(request, Message("stories.outcome." + line.shown_state())));
      item.url("STATE_ICON_URL", html::SafeUrl::from("/assets/icons.svg#state-" + line.shown_state()));
      put_channel(line, item);
    };

    const auto look_at = [](const Line& line) {
      return html::SafeUrl::from(line.delivery ? "/deliveries/" + line.delivery->id.str() : "/outcomes?filter=look");
    };

    // Above the fold, in one sentence: is today all right?
    std::int64_t done = 0, ahead = 0;
    for (const auto& line : recent) done += line.placement.state == PlacementState::Published && is_today(line.placement.instant) ? 1 : 0;
    for (const auto& line : upcoming) ahead += is_today(line.placement.instant) ? 1 : 0;
    const auto trouble = static_cast<std::int64_t>(waiting.size() + (stopped_jobs > 0 ? 1 : 0));
    view.text("ANSWER_STATE", trouble > 0 ? "unknown" : "published");
    view.url("ANSWER_ICON_URL", html::SafeUrl::from(std::string("/assets/icons.svg#state-") + (trouble > 0 ? "unknown" : "published")));
    view.text("ANSWER", shell.text(request, Message(trouble > 0 ? "home.answer.trouble" : "home.answer.good", {{"count", trouble}})));
    view.text("ANSWER_MORE", shell.text(request, Message("home.answer.day", {{"done", done}, {"ahead", ahead}})));

    if (!upcoming.empty()) {
      const auto& line = upcoming.front();
      auto& next = view.section("NEXT");
      put_line(line, next);
      next.text("AT_ISO", to_rfc3339(line.placement.instant));
      next.text("AT_TIME", shell.text(request, Message("home.at_time",
                                                       {{"time", shell.date(request, line.placement.instant, text::DateStyle::Time)}})));
      next.text("AT_FULL", shell.date(request, line.placement.instant, text::DateStyle::FullWithZone));
    }
    view.flag("NO_NEXT", upcoming.empty());

    // The day: what went out today and what should have and waits for a person, then what is ahead.
    std::vector<const Line*> day;
    for (const auto* lines : {&recent, &waiting}) {
      for (const auto& line : *lines)
        if (is_today(line.placement.instant)) day.push_back(&line);
    }
    for (const auto& line : upcoming) day.push_back(&line);
    std::stable_sort(day.begin(), day.end(),
                     [](const auto* one, const auto* other) { return one->placement.instant < other->placement.instant; });
    for (const auto* line : day) {
      auto& item = view.section("DAY");
      put_line(*line, item);
      item.text("AT_ISO", to_rfc3339(line->placement.instant));
      item.text("AT_TIME", shell.date(request, line->placement.instant,
                                      is_today(line->placement.instant) ? text::DateStyle::Time : text::DateStyle::Full));
      item.flag("DONE", line->placement.state == PlacementState::Published);
      const auto state = line->placement.state;
      if (state == PlacementState::Unknown || state == PlacementState::Held || state == PlacementState::Failed)
        item.section("LOOK").url("LOOK_URL", look_at(*line));
      if (line->delivery && line->placement.state == PlacementState::Published && !line->withdrawn && !line->delivery->url.empty()) {
        item.section("OPEN").url("OPEN_URL", html::SafeUrl::from(line->delivery->url));
      }
    }
    view.flag("DAY_EMPTY", day.empty()).flag("HAS_DAY", !day.empty());

    for (const auto& line : waiting) {
      auto& item = view.section("WAITING");
      put_line(line, item);
      item.url("LOOK_URL", look_at(line));
      item.text("WAITING_SINCE", shell.date(request, line.placement.instant));
    }
    if (stopped_jobs > 0) {
      view.section("STOPPED_JOBS")
          .text("JOBS", shell.text(request, Message("home.jobs.waiting", {{"count", static_cast<std::int64_t>(stopped_jobs)}})));
    }
    view.flag("NOTHING_WAITS", trouble == 0).flag("HAS_WAITING", trouble > 0);

    for (const auto& channel : channel_list) {
      auto& item = view.section("CHANNELS");
      item.url("CHANNEL_ICON_URL", html::SafeUrl::from(icon_of(channel.network))).text("CHANNEL_NETWORK", name_of(channel.network));
      item.text("CHANNEL_NAME", channel.name);
      const bool good = channel.health == channels::Health::Good;
      const std::string state = good                                              ? "published"
                                : channel.health == channels::Health::Unreachable ? "unknown"
                                : channel.health == channels::Health::Unchecked   ? "draft"
                                                                                  : "failed";
      item.text("STATE", state)
          .text("STATE_LABEL", shell.text(request, Message("channels.health." + std::string(channels::to_string(channel.health)))));
      item.url("STATE_ICON_URL", html::SafeUrl::from("/assets/icons.svg#state-" + state));
    }

    const bool connected = channel_list.size() > 1;
    const bool planned = !upcoming.empty() || !recent.empty();
    using namespace people::permission;
    std::vector<Step> steps{{"channel", "/settings/channels", kChannelManage, connected},
                            {"story", "/stories/new", kStoryWrite, any_story},
                            {"plan", "/stories", kPlacementPlan, planned},
                            {"people", "/settings/people", kPeopleManage, colleagues}};
    std::erase_if(steps, [&](const Step& step) { return !session.may(step.permission); });
    // Colleagues are good to have; the other steps are what a brand needs to be heard.
    const bool open = std::any_of(steps.begin(), steps.end(), [](const Step& step) { return !step.done && step.key != "people"; });
    if (!session.brand->demonstration && open) {
      auto& first = view.section("FIRST_STEPS");
      for (const auto& step : steps) {
        auto& item = first.section("STEPS");
        item.text("STEP", shell.text(request, Message("home.step." + step.key))).url("STEP_URL", html::SafeUrl::from(step.path));
        item.flag("DONE", step.done).flag("TO_DO", !step.done);
      }
    }
    view.flag("MAY_PLAN", session.may(kPlacementPlan)).flag("MAY_MANAGE", session.may(kChannelManage));
    view.flag("MAY_WRITE", session.may(people::permission::kStoryWrite));
    view.text("WRITE_LABEL", shell.text(request, written ? "home.write_next" : "stories.write_first"));
  };

  std::vector<http::Route> list{
      {http::Method::Get, "/", http::Access::Member, people::permission::kStoryRead,
       [this, fill](const http::Request& request) -> Result<http::Response> {
         html::View view;
         fill(request, view);
         (void)view.include("BOARD", "home/views/board.html");
         return desk_.shell.page(request, "today", desk_.shell.text(request, "home.place.today"), "home/views/today.html", std::move(view));
       }},
      {http::Method::Get, "/today/board", http::Access::Member, people::permission::kStoryRead,
       [this, fill](const http::Request& request) -> Result<http::Response> {
         html::View view;
         fill(request, view);
         return desk_.shell.fragment(request, "home/views/board.html", std::move(view));
       }},
  };
  for (auto& route : job_routes()) list.push_back(std::move(route));
  return list;
}

}  // namespace pv::desk::home
