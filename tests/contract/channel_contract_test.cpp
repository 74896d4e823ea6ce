// SPDX-License-Identifier: Apache-2.0
// What every network promises, over whatever the registry holds. A new network needs a line in `world_of`.
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <set>

#include "channels/core/channel.hpp"
#include "channels/core/companion.hpp"
#include "contract/pds_double.hpp"
#include "contract/site_transport.hpp"
#include "contract/walk.hpp"
#include "platform/base/embedded.hpp"
#include "platform/text/catalog.hpp"
#include "support/fake_clock.hpp"
#include "support/sandbox.hpp"

namespace pv::channels {
namespace {

const DeliveryKey kKey{"019396d0-0000-7000-8000-000000000001", from_micros(1'795'514'400'000'000)};

/// One network as it is when all goes well: an account and something that answers.
struct World {
  json::object fields;  ///< of the connect form
  std::string text;
  std::vector<std::string> secrets;
  test::Wire wire;
};

World bluesky_world() {
  const auto pds = std::make_shared<test::PdsDouble>();
  World world;
  world.fields = {{"handle", "@Belprato.test"}, {"app_password", pds->password}, {"server", "https://pds.example"}};
  world.text = "Con @rossi.test e @ignoto.test: https://belprato.example/a #caffè";
  world.secrets = {pds->password, pds->access, pds->refresh};
  world.wire = [pds](const Call& call) { return pds->answer(call.request); };
  return world;
}

World practice_world(const Channel& channel) {
  // Each world opens a network of its own, so that worlds do not see each other's posts.
  static const test::FakeClock kClock(kKey.created + std::chrono::seconds(5));
  struct Own {
    test::Sandbox sandbox;
    Registry registry;
  };
  const auto own = std::make_shared<Own>();
  register_networks(own->registry);
  Companion& companion = *own->registry.find(channel.manifest.id)->companion;
  EXPECT_TRUE(companion.open(own->sandbox.path("practice"), kClock));
  companion.set_public_url("http://practice.example");
  World world;
  world.fields = companion.connect_fields(channel.manifest.id, "http://practice.example", "belprato");
  world.text = "Apriamo a Torino: https://belprato.example/a";
  world.secrets = {json::string_at(world.fields, "token").value_or("")};
  world.wire = [own, &companion](const Call& call) { return test::carry(*companion.site(), call.request); };
  return world;
}

World world_of(const Channel& channel) {
  if (channel.manifest.id == "bluesky") return bluesky_world();
  if (channel.companion) return practice_world(channel);
  ADD_FAILURE() << channel.manifest.id << " has no world in this test";
  return {};
}

const text::Catalog& catalog() {
  static const text::Catalog kCatalog = [] {
    std::vector<std::pair<std::string, std::string>> files;
    for (const embedded::File& file : embedded::i18n)
      files.emplace_back(std::string(file.name.substr(0, file.name.size() - 5)), std::string(file.data));
    return text::Catalog::create(files).value();
  }();
  return kCatalog;
}

void expect_for_people(const Message& message) {
  for (const char* language : {"it", "en"}) {
    EXPECT_TRUE(catalog().has(language, message.key)) << language << " " << message.key;
    EXPECT_EQ(catalog().format(language, message).find('{'), std::string::npos) << message.key << " lacks an argument";
  }
}

class EachChannel : public ::testing::Test {
 protected:
  EachChannel() { register_networks(registry); }

  Publication publication(const Channel& channel, const World& world) const {
    Publication one;
    one.format = channel.manifest.formats.front().id;
    one.language = "it";
    one.text = world.text;
    one.link = "https://belprato.example/a";
    return one;
  }

  Account connected(const Channel& channel, const World& world) const {
    Connecting outcome = test::connect(channel, world.fields, nullptr, world.wire);
    auto* done = std::get_if<Connected>(&outcome);
    if (!done) {
      ADD_FAILURE() << channel.manifest.id << " does not connect";
      return {};
    }
    EXPECT_FALSE(done->name.empty());
    EXPECT_FALSE(done->remote_id.empty());
    EXPECT_TRUE(text::Url::parse(done->url)) << done->url;
    const std::string settings = json::serialize(done->account.settings);
    for (const std::string& secret : world.secrets) EXPECT_EQ(settings.find(secret), std::string::npos) << "a secret among the settings";
    return std::move(done->account);
  }

  void expect_no_secret(const Error& error, const World& world, const std::string& where) const {
    const std::string text = test::describe(error);
    for (const std::string& secret : world.secrets) EXPECT_EQ(text.find(secret), std::string::npos) << where << ": " << text;
    expect_for_people(error.safe);
  }

  /// Those that can be connected.
  [[nodiscard]] std::vector<const Channel*> working() const {
    std::vector<const Channel*> all = registry.all();
    std::erase_if(all, [](const Channel* one) { return one->manifest.status == Status::InWork; });
    return all;
  }

  Registry registry;
};

TEST_F(EachChannel, HasASoundManifest) {
  ASSERT_GE(registry.all().size(), 4U);
  std::set<std::string> ids;
  for (const Channel* channel : registry.all()) {
    const Manifest& manifest = channel->manifest;
    SCOPED_TRACE(manifest.id);
    EXPECT_TRUE(ids.insert(manifest.id).second);
    EXPECT_TRUE(std::all_of(manifest.id.begin(), manifest.id.end(),
                            [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; }));
    EXPECT_FALSE(manifest.name.empty());
    EXPECT_FALSE(manifest.preview_style.empty());
    EXPECT_FALSE(manifest.about_key.empty());
    EXPECT_FALSE(manifest.evidence_key.empty());
    EXPECT_GT(manifest.settle.count(), 0);
    ASSERT_FALSE(manifest.formats.empty());
    std::set<std::string> formats;
    for (const Format& format : manifest.formats) {
      EXPECT_TRUE(formats.insert(format.id).second) << format.id;
      expect_for_people("stories.format." + format.id);
      EXPECT_EQ(format.text.max == 0, format.text_on_picture) << format.id;
      EXPECT_FALSE(format.text_on_picture && !format.needs_media) << format.id << " has nothing to draw the text on";
      for (const DatedLimit& limit : dated_limits(format)) {
        EXPECT_TRUE(text::Url::parse(limit.source)) << format.id << ": " << limit.what << " without its source";
        EXPECT_TRUE(parse_rfc3339(limit.checked_on + "T00:00:00Z")) << format.id << ": " << limit.what << " without the day it was read";
      }
      for (const MediaLimit& media : format.media) {
        EXPECT_LE(media.min_count, media.max_count) << format.id;
        EXPECT_LE(media.min_ratio, media.max_ratio) << format.id;
        EXPECT_LE(media.min_duration, media.max_duration) << format.id;
      }
      EXPECT_FALSE(format.needs_media && format.media.empty()) << format.id << " does not say what it needs";
    }
    expect_for_people(manifest.about_key);
    expect_for_people(manifest.evidence_key);
    for (const PreviewTool& tool : manifest.preview_tools) {
      if (!tool.label_key.empty()) expect_for_people(tool.label_key);
    }
    const bool works = manifest.status != Status::InWork;
    EXPECT_EQ(channel->publisher != nullptr, works);
    EXPECT_EQ(channel->reconciler != nullptr, works);
    EXPECT_EQ(channel->connector == nullptr, manifest.connect.empty()) << "a connect form belongs to a connector";
    std::set<std::string> keys;
    for (const ConnectField& field : manifest.connect) {
      EXPECT_TRUE(keys.insert(field.key).second);
      expect_for_people(field.label_key);
      expect_for_people(field.label_key + "_help");
    }
  }
}

TEST_F(EachChannel, PublishesWhenAllGoesWell) {
  for (const Channel* channel : working()) {
    SCOPED_TRACE(channel->manifest.id);
    const World world = world_of(*channel);
    const Account account = connected(*channel, world);
    const Publication one = publication(*channel, world);
    ASSERT_TRUE(channel->publisher->check(*channel, one, {}));
    Memory memory;
    std::vector<Call> calls;
    const Next outcome = test::publish(*channel, account, one, kKey, memory, world.wire, &calls);
    ASSERT_TRUE(std::holds_alternative<Accepted>(outcome)) << test::describe(outcome);
    EXPECT_FALSE(std::get<Accepted>(outcome).remote_id.empty());
    EXPECT_TRUE(text::Url::parse(std::get<Accepted>(outcome).url));
    std::set<std::string> steps;
    for (const Call& call : calls) {
      EXPECT_TRUE(steps.insert(call.step).second) << call.step;
      EXPECT_LE(call.request.deadline, Duration(std::chrono::minutes(2)));
      for (const std::string& secret : world.secrets)
        EXPECT_EQ(call.request.url.find(secret), std::string::npos) << "a secret in an address";
    }
    const Sighting sighting = test::look(*channel, account, one, kKey, world.wire);
    ASSERT_TRUE(std::holds_alternative<Found>(sighting));
    EXPECT_EQ(std::get<Found>(sighting).remote_id, std::get<Accepted>(outcome).remote_id);
    EXPECT_EQ(std::get<Found>(sighting).url, std::get<Accepted>(outcome).url);
  }
}

TEST_F(EachChannel, DoesNotFindWhatIsNotOut) {
  for (const Channel* channel : working()) {
    SCOPED_TRACE(channel->manifest.id);
    const World world = world_of(*channel);
    const Account account = connected(*channel, world);
    const Sighting sighting = test::look(*channel, account, publication(*channel, world), kKey, world.wire);
    ASSERT_TRUE(std::holds_alternative<NotSeen>(sighting));
    expect_for_people(std::get<NotSeen>(sighting).evidence_key);
  }
}

TEST_F(EachChannel, IsAPureFunction) {
  for (const Channel* channel : working()) {
    SCOPED_TRACE(channel->manifest.id);
    const World world = world_of(*channel);
    const Account account = connected(*channel, world);
    const Publication one = publication(*channel, world);
    Memory memory;
    Memory twin;
    Next next = channel->publisher->next(account, one, kKey, memory, nullptr);
    EXPECT_EQ(test::describe(next), test::describe(channel->publisher->next(account, one, kKey, twin, nullptr)));
    for (std::size_t count = 0; count < test::kMostCalls && std::holds_alternative<Call>(next); ++count) {
      const Call call = std::get<Call>(next);
      const Reply reply = test::reply_of(call, world.wire(call));
      next = channel->publisher->next(account, one, kKey, memory, &reply);
      EXPECT_EQ(test::describe(next), test::describe(channel->publisher->next(account, one, kKey, twin, &reply)));
      EXPECT_EQ(json::serialize(memory.values), json::serialize(twin.values));
      EXPECT_EQ(json::serialize(memory.secrets), json::serialize(twin.secrets));
    }
  }
}

/// A bad answer, and whether an accepted write may be behind it.
struct Fault {
  std::string name;
  bool maybe_taken = false;
  std::function<net::Exchange(const Call&)> answer;
};

/// The worst echo: every secret of the request in the explanation.
std::string echo(const Call& call) {
  std::string all = "refused";
  for (const net::HeaderField& field : call.request.headers) all += " " + field.value;
  if (const Result<json::object> body = json::parse_object(call.request.body)) {
    for (const auto& [name, value] : *body) {
      if (value.is_string()) all += " " + std::string(value.get_string());
    }
  }
  return json::serialize(json::object{{"error", "SomeError"}, {"message", all}, {"title", all}, {"detail", all}});
}

std::vector<Fault> faults() {
  std::vector<Fault> list;
  for (const int status : {300, 301, 302, 304, 307, 308, 400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 411, 413,
                           415, 418, 421, 422, 425, 426, 429, 431, 451, 500, 501, 502, 503, 504, 507, 520, 599}) {
    const bool maybe = status >= 500 || status == 408;
    list.push_back({"status " + std::to_string(status), maybe, [status](const Call& call) -> net::Exchange {
                      return net::Answer{.status = status, .headers = {{"Retry-After", "7"}}, .body = echo(call), .final_url = {}};
                    }});
    list.push_back({"bare status " + std::to_string(status), maybe, [status](const Call&) -> net::Exchange {
                      return net::Answer{.status = status, .headers = {}, .body = "<html><h1>No</h1>", .final_url = {}};
                    }});
  }
  for (const char* body : {"", "{", "[]", "{}", "null", "<!DOCTYPE html><title>Welcome</title>", "{\"id\":\"1\"",
                           "{\"uri\":\"at://did:plc:other/x/y\"}", "{\"id\":7,\"url\":{}}"}) {
    list.push_back({"200 with " + std::string(body), true, [body](const Call&) -> net::Exchange {
                      return net::Answer{.status = 200, .headers = {}, .body = body, .final_url = {}};
                    }});
  }
  const auto line = [](Code code, net::Sent sent) {
    return [code, sent](const Call& call) -> net::Exchange {
      static_cast<void>(call);
      return tl::unexpected(net::Failure{Error(code, "base.not_found", "the line"), sent});
    };
  };
  list.push_back({"not sent", false, line(Code::UpstreamUnavailable, net::Sent::No)});
  list.push_back({"forbidden address", false, line(Code::Forbidden, net::Sent::No)});
  list.push_back({"timeout", true, line(Code::Timeout, net::Sent::Maybe)});
  list.push_back({"cut", true, line(Code::UpstreamUnknown, net::Sent::Maybe)});
  list.push_back({"too large an answer", true, line(Code::TooLarge, net::Sent::Maybe)});
  return list;
}

TEST_F(EachChannel, MeetsEveryFaultAtEveryStep) {
  for (const Channel* channel : working()) {
    const World first = world_of(*channel);
    const Account first_account = connected(*channel, first);
    Memory first_memory;
    std::vector<Call> path;
    static_cast<void>(test::publish(*channel, first_account, publication(*channel, first), kKey, first_memory, first.wire, &path));
    ASSERT_FALSE(path.empty());
    for (std::size_t broken = 0; broken < path.size(); ++broken) {
      for (const Fault& fault : faults()) {
        const std::string where = channel->manifest.id + ", " + path[broken].step + ", " + fault.name;
        const World world = world_of(*channel);
        const Account account = connected(*channel, world);
        const Publication one = publication(*channel, world);
        Memory memory;
        std::size_t visible = 0;
        std::size_t index = 0;
        Next next = channel->publisher->next(account, one, kKey, memory, nullptr);
        while (std::holds_alternative<Call>(next) && index < test::kMostCalls) {
          const Call call = std::get<Call>(next);
          visible += call.effect == Effect::Visible ? 1 : 0;
          const bool now = index++ == broken;
          const Reply reply = test::reply_of(call, now ? fault.answer(call) : world.wire(call));
          next = channel->publisher->next(account, one, kKey, memory, &reply);
          if (!now || call.effect != Effect::Visible) continue;
          const auto* again = std::get_if<Call>(&next);
          EXPECT_FALSE(again && again->effect == Effect::Visible) << where << ": a visible call straight after a bad answer";
          EXPECT_FALSE(std::holds_alternative<Accepted>(next)) << where;
          const bool must_ask = !call.repeatable && fault.maybe_taken;
          EXPECT_EQ(std::holds_alternative<Unknown>(next), must_ask) << where << ": " << test::describe(next);
          EXPECT_TRUE(fault.name != "not sent" || std::holds_alternative<Deferred>(next)) << where;
          if (fault.name.ends_with("status 429")) {
            ASSERT_TRUE(std::holds_alternative<Deferred>(next)) << where;
            const Duration asked = std::chrono::seconds(fault.name == "status 429" ? 7 : 30);
            EXPECT_EQ(std::get<Deferred>(next).wait, asked) << where;
          }
        }
        EXPECT_LT(index, test::kMostCalls) << where << ": does not end";
        EXPECT_LE(visible, 1U) << where;
        if (const auto* refused = std::get_if<Rejected>(&next)) expect_no_secret(refused->error, world, where);
        if (const auto* later = std::get_if<Deferred>(&next)) {
          expect_no_secret(later->error, world, where);
          EXPECT_GT(later->wait.count(), 0) << where;
        }
        if (const auto* unknown = std::get_if<Unknown>(&next)) expect_for_people(unknown->reason_key);
        if (::testing::Test::HasFailure()) return;
      }
    }
  }
}

TEST_F(EachChannel, LooksWithoutHarmOnBadDays) {
  for (const Channel* channel : working()) {
    const World world = world_of(*channel);
    const Account account = connected(*channel, world);
    for (const Fault& fault : faults()) {
      const std::string where = channel->manifest.id + ", " + fault.name;
      const Sighting sighting = test::look(*channel, account, publication(*channel, world), kKey, [&](const Call& call) {
        EXPECT_NE(call.effect, Effect::Visible) << where;
        return fault.answer(call);
      });
      EXPECT_FALSE(std::holds_alternative<Found>(sighting)) << where;
      if (const auto* later = std::get_if<Deferred>(&sighting)) expect_no_secret(later->error, world, where);
    }
  }
}

TEST_F(EachChannel, SaysWhyItDoesNotConnect) {
  for (const Channel* channel : working()) {
    if (!channel->connector) continue;
    const World world = world_of(*channel);
    const Account account = connected(*channel, world);
    for (const Fault& fault : faults()) {
      const std::string where = channel->manifest.id + ", " + fault.name;
      const Connecting fresh = test::connect(*channel, world.fields, nullptr, fault.answer);
      ASSERT_TRUE(std::holds_alternative<Rejected>(fresh)) << where;
      expect_no_secret(std::get<Rejected>(fresh).error, world, where);
      const Connecting again = test::connect(*channel, {}, &account, fault.answer);
      ASSERT_TRUE(std::holds_alternative<Rejected>(again)) << where;
      expect_no_secret(std::get<Rejected>(again).error, world, where);
    }
    const Connecting healthy = test::connect(*channel, {}, &account, world.wire);
    ASSERT_TRUE(std::holds_alternative<Connected>(healthy)) << channel->manifest.id;
    EXPECT_EQ(json::serialize(std::get<Connected>(healthy).account.settings), json::serialize(account.settings));
    // An empty form, and each field alone with nonsense, is refused before anything is sent.
    json::object nonsense;
    for (const ConnectField& field : channel->manifest.connect) nonsense[field.key] = "\x01 <b>";
    const Connecting refused = test::connect(*channel, nonsense, nullptr, [&](const Call& call) -> net::Exchange {
      ADD_FAILURE() << channel->manifest.id << " sends nonsense to " << call.request.url;
      return tl::unexpected(net::Failure{Error(Code::Internal, "base.not_found"), net::Sent::No});
    });
    EXPECT_TRUE(std::holds_alternative<Rejected>(refused));
  }
}

TEST_F(EachChannel, AsksForNothingOverItsLimit) {
  for (const Channel* channel : working()) {
    const World world = world_of(*channel);
    for (const Format& format : channel->manifest.formats) {
      Publication one = publication(*channel, world);
      one.format = format.id;
      one.link.clear();
      if (format.text.max == 0) continue;
      one.text = std::string(format.text.max, 'a');
      EXPECT_TRUE(channel->publisher->check(*channel, one, {})) << channel->manifest.id;
      one.text += 'a';
      const Result<void> over = channel->publisher->check(*channel, one, {});
      ASSERT_FALSE(over) << channel->manifest.id;
      expect_for_people(over.error().safe);
    }
  }
}

}  // namespace
}  // namespace pv::channels
