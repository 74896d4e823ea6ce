// SPDX-License-Identifier: Apache-2.0
// A story's link on a network that shows links as cards: in the editor as it will be seen, and in what is published.
#include "desk/people/shell.hpp"
#include "desk/stories/cards.hpp"
#include "desk/stories/service.hpp"
#include "platform/base/embedded.hpp"
#include "unit/desk/plan/world.hpp"

namespace pv::test {
namespace {

namespace stories = desk::stories;

channels::Registry networks() {
  channels::Registry registry;
  for (const bool shows_cards : {false, true}) {
    channels::Channel channel;
    channel.manifest.id = channel.manifest.name = shows_cards ? "cards" : "plain";
    channels::Format format;
    format.id = "post";
    format.text = {channels::TextUnit::Graphemes, 300, 0, "https://network.example/limits", "2026-11-24"};
    format.link_card = shows_cards;
    channel.manifest.formats = {format};
    registry.add(std::move(channel));
  }
  return registry;
}

constexpr const char* kLink = "https://belprato.example/forno";

class LinkCards : public OnEachEngine {
 protected:
  LinkCards() : registry_(networks()) {}

  struct Made {
    stories::Story story;
    stories::Rendition plain;
    stories::Rendition cards;
  };
  static Made make(World& world, db::Database& database, const FakeClock& clock, const channels::Registry& registry) {
    const auto plain = world.channel("plain", "@uno");
    const auto cards = world.channel("cards", "@due");
    return database.write([&](db::Tx& tx) {
      stories::StoryInput input;
      input.title = "Riapre il <forno>";
      input.standfirst = "Da lunedì";
      input.language = "it";
      input.link = kLink;
      Made made;
      made.story = stories::create_story(tx, clock.now(), &world.session(), world.brand(), input, registry).value();
      for (auto& rendition : stories::renditions_of(tx, world.brand(), made.story.id))
        (rendition.channel_id == cards.id ? made.cards : made.plain) = rendition;
      EXPECT_EQ(made.plain.channel_id, plain.id);
      return made;
    });
  }

  FakeClock clock_;
  channels::Registry registry_;
};

TEST_P(LinkCards, are_published_with_the_storys_words_and_leave_the_text_its_room) {
  World world(database(), clock_, registry_);
  const auto made = make(world, database(), clock_, registry_);
  const auto publication = [&](const Id<stories::Rendition>& id) {
    return database().read([&](db::Tx& tx) {
      const auto rendition = stories::find_rendition(tx, world.brand(), id);
      return stories::publication_of(tx, registry_, *rendition).value();
    });
  };
  const auto plain = publication(made.plain.id);
  EXPECT_EQ(plain.text, std::string("Riapre il <forno>\n\nDa lunedì\n\n") + kLink);
  EXPECT_FALSE(plain.settings.contains("card"));
  auto cards = publication(made.cards.id);
  EXPECT_EQ(cards.text, "Riapre il <forno>\n\nDa lunedì");
  EXPECT_EQ(cards.link, kLink);
  EXPECT_EQ(json::canonical(cards.settings.at("card")), R"({"description":"Da lunedì","title":"Riapre il <forno>"})");

  // A link typed by hand stays where it was typed.
  const auto by_hand = std::string("Il forno riapre, leggete ") + kLink;
  database().write([&](db::Tx& tx) {
    ASSERT_TRUE(stories::service::write_rendition(tx, clock_.now(), world.session(), made.cards.id, made.cards.version,
                                                  {.title = {}, .standfirst = {}, .text = by_hand, .link = kLink}));
  });
  cards = publication(made.cards.id);
  EXPECT_EQ(cards.text, by_hand);
  EXPECT_TRUE(cards.settings.contains("card"));

  // Without its link a rendition has no card.
  const auto now = database().read([&](db::Tx& tx) { return *stories::find_rendition(tx, world.brand(), made.cards.id); });
  database().write([&](db::Tx& tx) {
    ASSERT_TRUE(stories::service::write_rendition(tx, clock_.now(), world.session(), now.id, now.version,
                                                  {.title = {}, .standfirst = {}, .text = by_hand, .link = {}}));
  });
  EXPECT_FALSE(publication(made.cards.id).settings.contains("card"));
}

TEST_P(LinkCards, are_seen_in_the_editor) {
  World world(database(), clock_, registry_);
  const auto made = make(world, database(), clock_, registry_);
  std::vector<std::pair<std::string, std::string>> texts;
  for (const auto& file : embedded::i18n) texts.emplace_back(file.name, file.data);
  const auto catalog = text::Catalog::create(texts).value();
  std::vector<html::TemplateFile> files;
  for (const auto& file : embedded::views)
    if (file.name.starts_with("stories/views/live")) files.push_back({file.name, file.data});
  const auto renderer = html::Renderer::create(files, catalog);
  ASSERT_TRUE(renderer);
  const desk::people::Shell shell(**renderer, catalog, clock_);
  http::Request request;
  request.language = "it";
  request.principal = std::make_shared<desk::people::Session>(world.session());
  const auto channels = database().read([&](db::Tx& tx) { return desk::channels::list_channels(tx, world.brand()); });
  std::map<std::string, std::string> shown;
  for (const auto& card : stories::cards::of_story(made.story, {made.plain, made.cards}, channels, registry_)) {
    html::View view;
    stories::cards::fill_live(shell, request, card, stories::cards::Swap::No, view);
    shown[card.network->manifest.id] = (*renderer)->render("stories/views/live.html", "it", view).str();
  }
  const auto has = [&](const std::string& network, const std::string& html) { return shown.at(network).find(html) != std::string::npos; };
  EXPECT_TRUE(has("cards", R"(<p class="preview__link-title">Riapre il &lt;forno&gt;</p>)")) << shown["cards"];
  EXPECT_TRUE(has("cards", R"(<p class="preview__link-text">Da lunedì</p>)"));
  EXPECT_TRUE(has("cards", R"(<p class="preview__link-host">belprato.example</p>)"));
  EXPECT_FALSE(has("cards", kLink)) << "not in the text";
  EXPECT_TRUE(has("plain", R"(<p class="preview__link-host">belprato.example</p>)"));
  EXPECT_FALSE(has("plain", "preview__link-title")) << "what that network will say is not ours to know";
}

PV_ON_EACH_ENGINE(LinkCards);

}  // namespace
}  // namespace pv::test
