// SPDX-License-Identifier: Apache-2.0
#include "app/other_processes.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "desk/stories/service.hpp"
#include "support/wait_until.hpp"
#include "unit/desk/publishing/rig.hpp"

namespace pv::test {
namespace {

using namespace std::chrono_literals;

/// A page that is open: what it was told.
class Page final : public http::EventSender {
 public:
  bool send(std::string_view event, std::string_view data, std::string_view) override {
    const std::lock_guard lock(mutex_);
    EXPECT_EQ(event, "change");
    if (!closed_) heard_.emplace_back(data);
    return !closed_;
  }
  void close() override {
    const std::lock_guard lock(mutex_);
    closed_ = true;
  }
  [[nodiscard]] std::vector<std::string> heard() {
    const std::lock_guard lock(mutex_);
    return std::exchange(heard_, {});
  }
  [[nodiscard]] std::size_t count() {
    const std::lock_guard lock(mutex_);
    return heard_.size();
  }

 private:
  std::mutex mutex_;
  std::vector<std::string> heard_;
  bool closed_ = false;
};

bool has(const std::vector<std::string>& heard, const json::object& data) {
  return std::any_of(heard.begin(), heard.end(), [&](const std::string& text) { return json::parse_object(text) == data; });
}
int notices(const std::vector<std::string>& heard) {
  return static_cast<int>(std::count_if(heard.begin(), heard.end(), [](const auto& text) { return text.find("notice") != text.npos; }));
}

class OtherProcesses : public OnEachEngine {
 protected:
  struct Parts {
    Parts(db::Database& database, db::Database& other) : rig(database, other, false), others(database, rig.clock, live) {}
    std::shared_ptr<Page> open(const desk::people::Session& session) {
      auto page = std::make_shared<Page>();
      http::Request request;
      request.principal = std::make_shared<desk::people::Session>(session);
      const auto response = live.open(request, [] { return true; });
      PV_ASSERT(response);
      const auto* stream = std::get_if<http::EventStream>(&response->body);
      PV_ASSERT(stream);
      (*stream)(page);
      return page;
    }
    desk::people::LiveEvents live;
    Rig rig;
    app::OtherProcesses others;
  };
};

TEST_P(OtherProcesses, what_another_process_publishes_is_told_once_and_in_words_once) {
  Parts parts(database(), store().second());
  auto& rig = parts.rig;
  EXPECT_EQ(parts.others.look(), 0) << "nobody listens";
  const auto page = parts.open(rig.world.session());
  const auto id = rig.plan_now("Uscirà altrove");
  EXPECT_GT(parts.others.look(), 0);
  const json::object placement{{"id", id.str()}, {"kind", "delivery"}};
  const json::object rendition{{"id", rig.world.placement(id).rendition_id.str()}, {"kind", "delivery"}};
  auto heard = page->heard();
  EXPECT_TRUE(has(heard, placement));
  EXPECT_TRUE(has(heard, rendition));
  EXPECT_EQ(notices(heard), 0);
  rig.clock.advance(1s);
  EXPECT_EQ(parts.others.look(), 0);

  rig.second.run_due();
  ASSERT_EQ(rig.world.placement(id).state, desk::plan::PlacementState::Published);
  EXPECT_GT(parts.others.look(), 0);
  heard = page->heard();
  auto in_words = placement;
  in_words["notice"] = "/placements/" + id.str() + "/notice";
  EXPECT_TRUE(has(heard, in_words));
  EXPECT_TRUE(has(heard, rendition));
  EXPECT_EQ(notices(heard), 1) << "it was sending and then published: one piece of news";
  for (int second = 0; second < 300; ++second) {
    rig.clock.advance(1s);
    ASSERT_EQ(parts.others.look(), 0) << second;
  }
  EXPECT_TRUE(page->heard().empty());
}

TEST_P(OtherProcesses, a_change_that_arrives_late_is_told_all_the_same) {
  Parts parts(database(), store().second());
  auto& rig = parts.rig;
  const auto page = parts.open(rig.world.session());
  (void)parts.others.look();
  const auto behind = rig.clock.now();
  rig.clock.advance(90s);
  const auto first = rig.plan_now("Prima");
  EXPECT_GT(parts.others.look(), 0);
  (void)page->heard();
  // The clock of the machine that writes it is a minute and a half behind.
  database().write([&](db::Tx& tx) { desk::plan::add_life_event(tx, behind, rig.world.brand(), first, "waiting", nullptr, {}); });
  EXPECT_GT(parts.others.look(), 0);
  EXPECT_TRUE(has(page->heard(), {{"id", first.str()}, {"kind", "delivery"}}));
}

TEST_P(OtherProcesses, who_opens_a_page_hears_nothing_old_and_nothing_of_other_brands) {
  Parts parts(database(), store().second());
  auto& rig = parts.rig;
  World elsewhere(database(), rig.clock, rig.registry);
  const auto old = rig.plan_now("Vecchia");
  rig.clock.advance(10s);
  const auto page = parts.open(rig.world.session());
  const auto stranger = parts.open(elsewhere.session());
  const auto just_before = rig.plan_now("Mentre la pagina si apriva");
  rig.clock.advance(1s);
  EXPECT_GT(parts.others.look(), 0);
  const auto heard = page->heard();
  EXPECT_FALSE(has(heard, {{"id", old.str()}, {"kind", "delivery"}}));
  EXPECT_TRUE(has(heard, {{"id", just_before.str()}, {"kind", "delivery"}}));
  EXPECT_TRUE(stranger->heard().empty());
}

TEST_P(OtherProcesses, stories_and_renditions_written_elsewhere_are_told) {
  Parts parts(database(), store().second());
  auto& rig = parts.rig;
  auto renditions = rig.world.story("Una");
  const auto rendition = renditions.begin()->second;
  rig.clock.advance(10s);
  const auto page = parts.open(rig.world.session());
  EXPECT_EQ(parts.others.look(), 0);
  rig.clock.advance(1s);
  store().second().write([&](db::Tx& tx) {
    desk::stories::StoryInput input;
    input.title = "Un’altra";
    input.language = "it";
    ASSERT_TRUE(desk::stories::service::update(tx, rig.clock.now(), rig.world.session(), rendition.story_id, 1, input, rig.registry));
  });
  EXPECT_GT(parts.others.look(), 0);
  EXPECT_TRUE(has(page->heard(), {{"id", rendition.id.str()}, {"kind", "rendition"}}));
  EXPECT_EQ(parts.others.look(), 0);
}

TEST_P(OtherProcesses, looks_by_itself_while_it_runs) {
  Parts parts(database(), store().second());
  auto& rig = parts.rig;
  const auto page = parts.open(rig.world.session());
  parts.others.start();
  const auto id = rig.plan_now("Da sola");
  EXPECT_TRUE(wait_until([&] { return page->count() > 0; }));
  parts.others.stop();
  EXPECT_TRUE(has(page->heard(), {{"id", id.str()}, {"kind", "delivery"}}));
}

PV_ON_EACH_ENGINE(OtherProcesses);

}  // namespace
}  // namespace pv::test
