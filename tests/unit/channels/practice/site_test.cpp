// SPDX-License-Identifier: Apache-2.0
#include "channels/practice/site.hpp"

#include <gtest/gtest.h>

#include "channels/practice/publish.hpp"
#include "channels/practice/styles.hpp"
#include "contract/site_transport.hpp"
#include "contract/walk.hpp"
#include "support/fake_clock.hpp"
#include "support/sandbox.hpp"

namespace pv::channels::practice {
namespace {

/// Networks to imitate, as a build with their folders would have them.
std::vector<std::unique_ptr<Channel>> originals() {
  std::vector<std::unique_ptr<Channel>> all;
  const auto add = [&](const char* id, const char* name, std::size_t max) -> Format& {
    all.push_back(std::make_unique<Channel>());
    Manifest& manifest = all.back()->manifest;
    manifest.id = id;
    manifest.name = name;
    manifest.accent = "#123456";
    manifest.formats = {Format{.id = "post", .text = {.unit = TextUnit::Utf16, .max = max}}};
    return manifest.formats.front();
  };
  add("facebook", "Facebook", 63'206).preview_cut = 477;
  Format& caption = add("instagram", "Instagram", 2'200);
  caption.link_in_text = false;
  caption.needs_media = true;
  caption.preview_cut = 125;
  Format frame = caption;
  frame.id = "frame";
  frame.text.max = 0;
  frame.preview = PreviewKind::Frame;
  all.back()->manifest.formats.push_back(frame);
  add("linkedin", "LinkedIn", 3'000).preview_cut = 210;
  return all;
}

class SiteTest : public ::testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(network.open(sandbox.path("practice"), clock));
    network.set_public_url("http://practice.example/");
    token = json::string_at(network.connect_fields("practice_facebook", "http://practice.example", "belprato"), "token").value();
  }
  net::Exchange call(std::string method, const std::string& path, const std::string& body = {}, const std::string& bearer = {},
                     const std::string& type = "application/json", const std::string& remote = "127.0.0.1",
                     const std::string& language = "en") {
    net::Request request;
    request.method = std::move(method);
    request.url = "http://practice.example" + path;
    request.body = body;
    if (!bearer.empty()) request.headers.push_back({"Authorization", "Bearer " + bearer});
    if (!body.empty()) request.headers.push_back({"Content-Type", type});
    return test::carry(*network.site(), request, remote, language);
  }
  int status(std::string method, const std::string& path, const std::string& body = {}, const std::string& bearer = {}) {
    return call(std::move(method), path, body, bearer)->status;
  }
  std::size_t out() { return json::array_at(*json::parse_object(call("GET", "/api/ledger")->body), "posts")->size(); }
  void play(const std::string& plan) { ASSERT_EQ(status("POST", "/api/faults", plan), 200) << plan; }

  [[nodiscard]] const Style& style(std::string_view id) const { return *styles->find(id); }

  test::Sandbox sandbox;
  test::FakeClock clock;
  std::vector<std::unique_ptr<Channel>> imitated = originals();
  std::shared_ptr<Styles> styles = [this] {
    auto made = std::make_shared<Styles>();
    for (const auto& one : imitated) made->add(*one);
    return made;
  }();
  PracticeNetwork network{styles};
  std::string token;
};

TEST_F(SiteTest, TakesAPostEachTimeItIsAsked) {
  const net::Exchange first = call("POST", "/api/posts", R"({"text":"Ciao"})", token);
  ASSERT_EQ(first->status, 201) << first->body;
  const json::object post = *json::parse_object(first->body);
  EXPECT_EQ(json::string_at(post, "url"), "http://practice.example/posts/" + json::string_at(post, "id").value());
  EXPECT_EQ(status("POST", "/api/posts", R"({"text":"Ciao"})", token), 201);
  EXPECT_EQ(out(), 2U) << "no key: the same call twice makes two posts";
}

TEST_F(SiteTest, IsStrict) {
  EXPECT_EQ(status("POST", "/api/posts", R"({"text":"a"})"), 401);
  EXPECT_EQ(status("POST", "/api/posts", R"({"text":"a"})", "wrong"), 401);
  EXPECT_EQ(status("POST", "/api/posts", R"({"text":"a","colour":"red"})", token), 422);
  EXPECT_EQ(status("POST", "/api/posts", R"({"text":7})", token), 422);
  EXPECT_EQ(status("POST", "/api/posts", R"({"text":"  "})", token), 422);
  EXPECT_EQ(status("POST", "/api/posts", R"({})", token), 422);
  EXPECT_EQ(status("POST", "/api/posts", R"(["text"])", token), 422);
  EXPECT_EQ(status("POST", "/api/posts", R"({"text":)", token), 422);
  EXPECT_EQ(status("POST", "/api/posts", R"({"text":"a","link":"javascript:1"})", token), 422);
  EXPECT_EQ(status("POST", "/api/posts", R"({"text":"a","language":"<b>"})", token), 422);
  EXPECT_EQ(call("POST", "/api/posts", R"({"text":"a"})", token, "text/plain")->status, 415) << "a form of another site cannot post";
  EXPECT_EQ(status("POST", "/api/posts", R"({"text":")" + std::string(63'207, 'a') + R"("})", token), 422);
  EXPECT_EQ(status("POST", "/api/posts", R"({"text":")" + std::string(63'206, 'a') + R"("})", token), 201);
  EXPECT_EQ(status("POST", "/api/posts", std::string(600 * 1024, 'a'), token), 413);
  EXPECT_EQ(out(), 1U);
  const net::Exchange refused = call("POST", "/api/posts", R"({"text":"a","colour":"red"})", token);
  EXPECT_EQ(refused->header("content-type"), "application/problem+json");
  EXPECT_NE(refused->body.find("colour"), std::string::npos);
}

TEST_F(SiteTest, EachStyleHasItsLimit) {
  for (const Style* one : styles->all()) {
    const json::object fields = network.connect_fields(one->network, "http://practice.example", "limiti");
    const std::string its = json::string_at(fields, "token").value();
    const auto body = [](std::size_t length) { return json::serialize(json::object{{"text", std::string(length, 'a')}}); };
    EXPECT_EQ(status("POST", "/api/posts", body(one->format("")->text.max), its), 201) << one->id();
    EXPECT_EQ(status("POST", "/api/posts", body(one->format("")->text.max + 1), its), 422) << one->id();
  }
}

TEST_F(SiteTest, AFormatHasALimitAndALookOfItsOwn) {
  const json::object fields = network.connect_fields("practice_instagram", "http://practice.example", "forme");
  const std::string its = json::string_at(fields, "token").value();
  const auto body = [](std::string_view format) {
    return json::serialize(json::object{{"text", std::string(2'201, 'a')}, {"format", format}});
  };
  EXPECT_EQ(status("POST", "/api/posts", body("post"), its), 422);
  EXPECT_EQ(status("POST", "/api/posts", body("frame"), its), 201) << "without a limit";
  EXPECT_EQ(status("POST", "/api/posts", body("scroll"), its), 422) << "no such format";
  EXPECT_NE(call("GET", "/forme.instagram")->body.find("class=\"picture upright\""), std::string::npos);
  EXPECT_NE(call("GET", "/style.css")->body.find(".instagram .mark { background: #123456; }"), std::string::npos);
}

TEST_F(SiteTest, MakesAccounts) {
  const net::Exchange made = call("POST", "/api/accounts", R"({"handle":"@Nuovo","style":"instagram","name":"Nuovo <b>"})");
  ASSERT_EQ(made->status, 201) << made->body;
  const json::object account = *json::parse_object(made->body);
  EXPECT_EQ(json::string_at(account, "account"), "nuovo.instagram");
  EXPECT_EQ(call("GET", "/api/account", {}, json::string_at(account, "token").value())->status, 200);
  EXPECT_EQ(status("POST", "/api/accounts", R"({"handle":"nuovo","style":"instagram"})"), 409);
  EXPECT_EQ(status("POST", "/api/accounts", R"({"handle":"altro","style":"myspace"})"), 422);
  EXPECT_EQ(status("POST", "/api/accounts", R"({"handle":"a b","style":"instagram"})"), 422);
  EXPECT_EQ(status("GET", "/api/account"), 401);
}

TEST_F(SiteTest, ListsOnlyOnesOwn) {
  const std::string other =
      json::string_at(network.connect_fields("practice_facebook", "http://practice.example", "altri"), "token").value();
  ASSERT_EQ(status("POST", "/api/posts", R"({"text":"mio"})", token), 201);
  ASSERT_EQ(status("POST", "/api/posts", R"({"text":"altrui"})", other), 201);
  const net::Exchange list = call("GET", "/api/posts?account=belprato.facebook", {}, token);
  EXPECT_NE(list->body.find("mio"), std::string::npos);
  EXPECT_EQ(list->body.find("altrui"), std::string::npos);
  EXPECT_EQ(status("GET", "/api/posts?account=altri.facebook", {}, token), 403);
  EXPECT_EQ(status("GET", "/api/posts?since=ieri", {}, token), 422);
  for (int i = 0; i < 60; ++i) ASSERT_EQ(status("POST", "/api/posts", R"({"text":"molti"})", token), 201);
  EXPECT_EQ(json::array_at(*json::parse_object(call("GET", "/api/posts", {}, token)->body), "posts")->size(), 50U);
}

TEST_F(SiteTest, FaultPlansDoWhatTheySay) {
  const auto post = [&] { return call("POST", "/api/posts", R"({"text":"a"})", token); };
  play(R"({"plan":"status","status":429,"retry_after":9,"count":1})");
  const net::Exchange limited = post();
  EXPECT_EQ(limited->status, 429);
  EXPECT_EQ(limited->header("retry-after"), "9");
  EXPECT_EQ(out(), 0U);
  EXPECT_EQ(post()->status, 201) << "once, as counted";
  play(R"({"plan":"drop_before"})");
  EXPECT_FALSE(post());
  EXPECT_EQ(out(), 1U);
  play(R"({"plan":"drop_after_accept"})");
  EXPECT_FALSE(post());
  EXPECT_EQ(out(), 2U);
  play(R"({"plan":"accepted_but_500"})");
  EXPECT_EQ(post()->status, 500);
  EXPECT_EQ(out(), 3U);
  play(R"({"plan":"half_answer"})");
  const net::Exchange half = post();
  EXPECT_EQ(half->status, 201);
  EXPECT_FALSE(json::parse_object(half->body));
  EXPECT_EQ(out(), 4U);
  play(R"({"plan":"none","hidden_for_ms":5000})");
  EXPECT_EQ(post()->status, 201);
  EXPECT_EQ(out(), 5U);
  const auto listed = [&] { return json::array_at(*json::parse_object(call("GET", "/api/posts", {}, token)->body), "posts")->size(); };
  EXPECT_EQ(listed(), 4U) << "not listed yet";
  clock.advance(std::chrono::seconds(5));
  EXPECT_EQ(listed(), 5U);
  play(R"({"plan":"none"})");
  EXPECT_EQ(post()->status, 201);
}

TEST_F(SiteTest, FaultPlansAreForThisMachineAlone) {
  EXPECT_EQ(call("POST", "/api/faults", R"({"plan":"none"})", {}, "application/json", "192.0.2.7")->status, 403);
  EXPECT_EQ(call("GET", "/api/faults", {}, {}, {}, "192.0.2.7")->status, 403);
  EXPECT_EQ(call("GET", "/api/ledger", {}, {}, {}, "192.0.2.7")->status, 403);
  for (const char* bad : {R"({})", R"({"plan":"explode"})", R"({"plan":"none","x":1})", R"({"plan":"slow","delay_ms":600000})",
                          R"({"plan":"none","probability":2})", R"({"plan":"status","status":200})", R"({"plan":"none","count":"1"})"}) {
    EXPECT_EQ(status("POST", "/api/faults", bad), 422) << bad;
  }
}

TEST_F(SiteTest, DiceFollowTheSeed) {
  const auto series = [&](const std::string& seed) {
    play(R"({"plan":"drop_before","probability":0.5,"seed":)" + seed + "}");
    std::string outcome;
    for (int i = 0; i < 40; ++i) outcome += call("POST", "/api/posts", R"({"text":"a"})", token) ? 'o' : 'x';
    return outcome;
  };
  const std::string first = series("7");
  EXPECT_EQ(series("7"), first);
  EXPECT_NE(series("8"), first);
  const auto drops = std::count(first.begin(), first.end(), 'x');
  EXPECT_GT(drops, 8);
  EXPECT_LT(drops, 32);
}

TEST_F(SiteTest, PagesEscapeAndSpeakBothLanguages) {
  const json::object body{{"text", "<script>alert(1)</script> & \"due\"\nhttps://a.it/?x=1&y=2"}, {"language", "it"}};
  const net::Exchange made = call("POST", "/api/posts", json::serialize(body), token);
  const std::string id = json::string_at(*json::parse_object(made->body), "id").value();
  for (const std::string& path : {std::string("/"), std::string("/belprato.facebook"), "/posts/" + id}) {
    const net::Exchange page = call("GET", path);
    ASSERT_EQ(page->status, 200) << path;
    EXPECT_EQ(page->body.find("<script"), std::string::npos) << path;
    EXPECT_NE(page->body.find("&lt;script&gt;alert(1)&lt;/script&gt; &amp; "), std::string::npos) << page->body;
    EXPECT_NE(page->body.find("href=\"https://a.it/?x=1&amp;y=2\""), std::string::npos) << page->body;
    EXPECT_NE(page->body.find("Demonstration: nothing leaves from here"), std::string::npos);
    const net::Exchange italian = call("GET", path, {}, {}, {}, "127.0.0.1", "it");
    EXPECT_NE(italian->body.find("Dimostrazione: niente esce da qui"), std::string::npos);
    EXPECT_NE(italian->body.find("<html lang=\"it\">"), std::string::npos);
    EXPECT_EQ(italian->body.find("practice."), std::string::npos) << "a text without its translation";
  }
  EXPECT_EQ(status("GET", "/nobody.facebook"), 404);
  EXPECT_EQ(status("GET", "/posts/none"), 404);
  EXPECT_EQ(status("GET", "/style.css"), 200);
}

TEST_F(SiteTest, InstagramHasNoLinksAndCutsTheText) {
  const json::object fields = network.connect_fields("practice_instagram", "http://practice.example", "belprato");
  std::string text = "https://a.it ";
  for (int i = 0; i < 40; ++i) text += "parola ";
  const net::Exchange made =
      call("POST", "/api/posts", json::serialize(json::object{{"text", text}}), json::string_at(fields, "token").value());
  ASSERT_EQ(made->status, 201);
  const std::string wall = call("GET", "/belprato.instagram")->body;
  EXPECT_EQ(wall.find("href=\"https://a.it"), std::string::npos);
  EXPECT_NE(wall.find("…"), std::string::npos);
  EXPECT_NE(wall.find(">more<"), std::string::npos);
  const std::string id = json::string_at(*json::parse_object(made->body), "id").value();
  EXPECT_EQ(call("GET", "/posts/" + id)->body.find("…"), std::string::npos) << "the post's own page shows all of it";
}

TEST_F(SiteTest, AnUnknownWriteIsReconciled) {
  Channel channel;
  channel.publisher = std::make_unique<PracticePublisher>(style("facebook"));
  channel.reconciler = std::make_unique<PracticeReconciler>(style("facebook"));
  channel.connector = std::make_unique<PracticeConnector>(style("facebook"));
  const test::Wire wire = [&](const Call& one) { return test::carry(*network.site(), one.request); };
  // Without a token the account is made on the spot.
  const Connecting connecting = test::connect(channel, {{"server", "http://practice.example"}, {"handle", "Nuova"}}, nullptr, wire);
  ASSERT_TRUE(std::holds_alternative<Connected>(connecting));
  const Account& account = std::get<Connected>(connecting).account;
  EXPECT_EQ(std::get<Connected>(connecting).url, "http://practice.example/nuova.facebook");
  const DeliveryKey key{"019396d0-0000-7000-8000-000000000001", clock.now()};
  Publication one;
  one.text = "Lo stesso testo";
  ASSERT_EQ(std::get<Call>(channel.publisher->next(account, one, key, *std::make_unique<Memory>(), nullptr)).repeatable, false);
  Memory memory;
  ASSERT_TRUE(std::holds_alternative<Accepted>(test::publish(channel, account, one, key, memory, wire)));
  clock.advance(std::chrono::hours(2));
  const DeliveryKey later{"019396d0-0000-7000-8000-000000000002", clock.now()};
  const Sighting before = test::look(channel, account, one, later, wire);
  EXPECT_TRUE(std::holds_alternative<NotSeen>(before)) << "the same text of an earlier delivery is not this one";
  play(R"({"plan":"drop_after_accept"})");
  Memory other;
  ASSERT_TRUE(std::holds_alternative<Unknown>(test::publish(channel, account, one, later, other, wire)));
  const Sighting after = test::look(channel, account, one, later, wire);
  ASSERT_TRUE(std::holds_alternative<Found>(after));
  EXPECT_TRUE(std::get<Found>(after).url.starts_with("http://practice.example/posts/"));
}

TEST_F(SiteTest, ConnectsByTokenAndSaysWhatIsWrong) {
  Channel channel;
  channel.connector = std::make_unique<PracticeConnector>(style("facebook"));
  const test::Wire wire = [&](const Call& one) { return test::carry(*network.site(), one.request); };
  const auto key = [&](const json::object& fields) {
    const Connecting outcome = test::connect(channel, fields, nullptr, wire);
    const auto* refused = std::get_if<Rejected>(&outcome);
    return refused ? refused->error.safe.key : std::string("connected");
  };
  const std::string server = "http://practice.example";
  EXPECT_EQ(key({{"server", server}, {"handle", "belprato"}, {"token", token}}), "connected");
  EXPECT_EQ(key({{"server", server}, {"handle", "belprato"}, {"token", "wrong-token"}}), "practice.wrong_token");
  EXPECT_EQ(key({{"server", server}, {"handle", "altro"}, {"token", token}}), "practice.other_account");
  EXPECT_EQ(key({{"server", server}, {"handle", "belprato"}}), "practice.handle_taken");
  EXPECT_EQ(key({{"server", "x"}, {"handle", "belprato"}}), "practice.bad_server");
  EXPECT_EQ(key({{"server", server}, {"handle", ""}}), "practice.bad_handle");
}

}  // namespace
}  // namespace pv::channels::practice
