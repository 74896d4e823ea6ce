// SPDX-License-Identifier: Apache-2.0
// What a card shows of a network's post, for every kind of preview.
#include <gtest/gtest.h>

#include "channels/core/finders.hpp"
#include "desk/stories/cards.hpp"
#include "platform/base/embedded.hpp"
#include "platform/text/catalog.hpp"
#include "support/fake_clock.hpp"

namespace pv::desk::stories::cards {
namespace {

class Preview : public ::testing::Test {
 protected:
  Preview() {
    channel_.name = "@belprato";
    network_.manifest.id = "network";
    network_.manifest.name = "Network";
    network_.manifest.preview_style = "network";
    network_.manifest.preview_tools = {{"post-like", ""}};
    format_.id = "post";
    format_.text = {.max = 500, .source = "https://network.example/limits", .checked_on = "2026-11-24"};
    request_.language = "it";
    request_.received = *parse_rfc3339("2026-11-25T10:00:00Z");
  }

  static const text::Catalog& catalog() {
    static const text::Catalog kCatalog = [] {
      std::vector<std::pair<std::string, std::string>> texts;
      for (const auto& file : embedded::i18n) texts.emplace_back(file.name, file.data);
      return text::Catalog::create(texts).value();
    }();
    return kCatalog;
  }
  static const html::Renderer& renderer() {
    static const auto kRenderer = [] {
      std::vector<html::TemplateFile> files;
      for (const auto& file : embedded::views)
        if (file.name.starts_with("stories/views/live")) files.push_back({file.name, file.data});
      return html::Renderer::create(files, catalog()).value();
    }();
    return *kRenderer;
  }

  std::string shown(std::string text, Swap swap = Swap::No) {
    Card card{.key = "1", .channel = &channel_, .network = &network_, .format = &format_};
    card.rendition.language = "it";
    card.rendition.text = std::move(text);
    card.rendition.title = title_;
    card.rendition.link = link_;
    html::View view;
    const people::Shell shell(renderer(), catalog(), clock_);
    fill_live(shell, request_, card, swap, view);
    return renderer().render("stories/views/live.html", "it", view).str();
  }
  static std::size_t times(const std::string& html, std::string_view piece) {
    std::size_t count = 0;
    for (auto at = html.find(piece); at != std::string::npos; at = html.find(piece, at + 1)) ++count;
    return count;
  }
  void need(core::MediaKind kind, std::size_t least = 1) {
    format_.needs_media = true;
    format_.media = {{.kind = kind, .min_count = least, .max_count = 10, .source = "https://network.example", .checked_on = "2026-11-24"}};
  }

  test::FakeClock clock_;
  Channel channel_;
  core::Channel network_;
  core::Format format_;
  http::Request request_;
  std::string title_, link_;
};

TEST_F(Preview, facets_are_marked_by_their_kind) {
  network_.reader = std::make_unique<core::RuleReader>(
      core::ReaderRules{.addresses = core::AddressRules{}, .tags = true, .mentions = core::MentionRules{}});
  const auto html = shown("Con @anna e #pane\nsu belprato.it <b>");
  EXPECT_EQ(times(html, R"(<a class="preview__mention">@anna</a>)"), 1U) << html;
  EXPECT_EQ(times(html, R"(<a class="preview__tag">#pane</a>)"), 1U);
  EXPECT_EQ(times(html, "<a>belprato.it</a>"), 1U);
  EXPECT_EQ(times(html, "&lt;b&gt;"), 1U);
}

TEST_F(Preview, the_text_ends_where_the_network_ends_it) {
  format_.preview_cut = 10;
  EXPECT_EQ(times(shown("0123456789"), "altro"), 0U);
  const auto cut = shown("01234567890");
  EXPECT_EQ(times(cut, R"(<span class="preview__more">… altro</span>)"), 1U) << cut;
  EXPECT_EQ(times(cut, "01234567890"), 0U);
  format_.preview_cut = 0;
  format_.preview_lines = 2;
  EXPECT_EQ(times(shown("breve"), "altro"), 0U);
  EXPECT_EQ(times(shown("una\ndue\ntre"), "preview__text--2"), 1U);
  EXPECT_EQ(times(shown(std::string(200, 'a')), R"(<p class="preview__more preview__more--own">… altro</p>)"), 1U);
}

TEST_F(Preview, what_is_not_there_yet_has_its_place) {
  EXPECT_EQ(times(shown("a"), "preview__slot"), 0U);
  need(core::MediaKind::Document);
  network_.manifest.preview_kind = core::PreviewKind::Document;
  EXPECT_EQ(times(shown("a"), "Qui andrà il documento"), 1U);
  need(core::MediaKind::Video);
  network_.manifest.preview_kind = core::PreviewKind::Video;
  title_ = "Il forno riapre";
  const auto video = shown("Descrizione");
  EXPECT_EQ(times(video, "Qui andrà il video"), 1U);
  format_.title = core::TextLimit{.max = 100};
  EXPECT_EQ(times(shown("Descrizione"), R"(<p class="preview__heading">Il forno riapre</p>)"), 1U);
  network_.manifest.preview_kind = core::PreviewKind::Message;
  EXPECT_EQ(times(shown("a"), "preview__bubble"), 1U);
}

TEST_F(Preview, several_pictures_stand_where_one_would) {
  need(core::MediaKind::Picture, 2);
  format_.preview = core::PreviewKind::Carousel;
  network_.manifest.preview_kind = core::PreviewKind::Picture;
  const auto first = shown("a");
  EXPECT_EQ(times(first, "preview__picture--many"), 1U);
  EXPECT_EQ(times(first, "Qui andranno le immagini"), 1U);
  network_.manifest.preview_kind = core::PreviewKind::Post;
  EXPECT_EQ(times(shown("a"), "preview__slot--many"), 1U) << "below the text";
}

TEST_F(Preview, a_frame_is_upright_with_its_words_on_it_or_below) {
  need(core::MediaKind::Video);
  format_.preview = core::PreviewKind::Frame;
  const auto reel = shown("Parole");
  EXPECT_EQ(times(reel, "preview--upright"), 1U);
  EXPECT_EQ(times(reel, "preview__caption"), 1U);
  EXPECT_EQ(times(reel, "preview__drawn"), 0U);
  EXPECT_EQ(times(reel, "post-like"), 1U);
  format_.text.max = 0;
  format_.text_on_picture = true;
  const auto frame = shown("Parole");
  EXPECT_EQ(times(frame, "preview__drawn"), 1U);
  EXPECT_EQ(times(frame, "preview__caption"), 0U);
  EXPECT_EQ(times(frame, "post-like"), 0U);
  EXPECT_EQ(times(frame, "<meter"), 0U) << "no limit, no measure";
}

TEST_F(Preview, a_link_stands_where_the_network_puts_it) {
  link_ = "https://belprato.it/x";
  EXPECT_EQ(times(shown("a"), "preview__link-host"), 1U);
  format_.link_in_text = false;
  format_.link_places = {core::LinkPlace::Button};
  const auto button = shown("a");
  EXPECT_EQ(times(button, "preview__link-host"), 0U);
  EXPECT_EQ(times(button, "preview__button"), 1U);
  format_.link_in_text = true;
  need(core::MediaKind::Video);
  EXPECT_EQ(times(shown("a"), "preview__link-host"), 0U) << "beside media there is no card";
}

TEST_F(Preview, old_limits_are_said_quietly_and_only_then) {
  EXPECT_EQ(times(shown("a"), "I limiti di Network"), 0U);
  request_.received = *parse_rfc3339("2027-05-23T23:00:00Z");
  EXPECT_EQ(times(shown("a"), "I limiti di Network"), 0U) << "the hundred and eightieth day";
  request_.received = *parse_rfc3339("2027-05-24T00:00:00Z");
  const auto old = shown("a");
  EXPECT_EQ(times(old, "I limiti di Network"), 1U) << old;
  EXPECT_EQ(times(old, "24 nov 2026"), 1U);
  EXPECT_EQ(times(shown("a", Swap::OutOfBand), "I limiti di Network"), 0U) << "what does not change is not sent again";
}

TEST_F(Preview, the_count_is_the_networks_own) {
  class Doubled final : public core::TextCounter {
   public:
    [[nodiscard]] core::Count count(const core::TextLimit& limit, std::string_view text) const override {
      auto count = core::count_text(limit, text);
      count.used *= 2;
      return count;
    }
    [[nodiscard]] core::TextLimit text_limit(const core::Format& format, const json::object& settings) const override {
      auto limit = format.text;
      if (settings.contains("max")) limit.max = static_cast<std::size_t>(settings.at("max").as_int64());
      return limit;
    }
  };
  network_.counter = std::make_unique<Doubled>();
  EXPECT_EQ(times(shown("12345"), R"(max="500" value="10")"), 1U);
  channel_.settings = {{"max", 9}};
  EXPECT_EQ(times(shown("12345"), R"(data-level="over")"), 1U) << "the account's own server takes less";
}

}  // namespace
}  // namespace pv::desk::stories::cards
