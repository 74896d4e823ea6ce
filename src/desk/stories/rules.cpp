// SPDX-License-Identifier: Apache-2.0
#include "desk/stories/rules.hpp"

#include "desk/stories/details.hpp"

#include <limits>

#include "platform/html/markdown.hpp"
#include "platform/text/unicode.hpp"
#include "platform/text/url.hpp"

namespace pv::desk::stories {

namespace {

constexpr std::array<std::string_view, 6> kForms{"news", "press_release", "article", "interview", "video_interview", "post"};
constexpr std::array<std::string_view, 5> kNeeds{"find", "how_to", "news", "connect", "enjoy"};

/// The longest beginning of `words` by whole words that, with `tail` behind it, the network still counts as within its limit; `tail`
/// alone where nothing else has room.
std::string fit_to(const core::Channel& network, const core::TextLimit& limit, const std::string& words, const std::string& tail) {
  const auto fits = [&](const std::string& text) { return !network.count(limit, text).over(); };
  if (std::string whole = words + tail; fits(whole)) return whole;
  constexpr std::size_t kAnyBytes = std::numeric_limits<std::size_t>::max() / 2;
  const auto begun = [&](std::size_t clusters) {
    std::string begin = clusters == 0 ? std::string() : text::fit(words, clusters, kAnyBytes);
    return begin.empty() ? text::trim(tail) : begin + tail;
  };
  // A longer beginning counts more, save where an address is cut. Halving keeps one that fits; it need not be the very longest.
  std::size_t fitting = 0;
  std::size_t over = text::count_graphemes(words);
  while (over - fitting > 1) {
    const auto middle = fitting + (over - fitting) / 2;
    if (fits(begun(middle))) fitting = middle;
    else over = middle;
  }
  return begun(fitting);
}

/// As much of a body as the limit could take, so that a million characters are not read for a post: marks and addresses may make
/// Markdown many times longer than what is shown.
std::string_view opening(std::string_view body, const core::TextLimit& limit) {
  constexpr std::size_t kLeast = 20'000;
  const auto room = limit.max != 0 ? limit.max : limit.max_bytes;
  const auto most = std::max(kLeast, 16 * room);
  if (room == 0 || body.size() <= most) return body;
  auto end = most;
  while (end > most - 4 && (static_cast<unsigned char>(body[end]) & 0xc0) == 0x80) --end;  // not inside a character
  return body.substr(0, end);
}

/// Paragraphs joined by an empty line, empty ones left out.
std::string joined(std::initializer_list<std::string_view> parts) {
  std::string text;
  for (const auto part : parts) {
    if (part.empty()) continue;
    if (!text.empty()) text += "\n\n";
    text += part;
  }
  return text;
}

}  // namespace

std::string_view to_string(Form form) { return kForms.at(static_cast<std::size_t>(form)); }
std::string_view to_string(Need need) { return kNeeds.at(static_cast<std::size_t>(need)); }

std::optional<Form> parse_form(std::string_view text) {
  for (std::size_t i = 0; i < kForms.size(); ++i) {
    if (kForms.at(i) == text) return static_cast<Form>(i);
  }
  return std::nullopt;
}

std::optional<Need> parse_need(std::string_view text) {
  for (std::size_t i = 0; i < kNeeds.size(); ++i) {
    if (kNeeds.at(i) == text) return static_cast<Need>(i);
  }
  return std::nullopt;
}

Result<void> check_lengths(const std::string& title, const std::string& standfirst) {
  if (text::count_graphemes(title) > kMaxTitle) {
    return fail(Error(Code::InvalidInput, Message("stories.title_too_long", {{"max", std::int64_t{kMaxTitle}}})).for_field("title"));
  }
  if (text::count_graphemes(standfirst) > kMaxStandfirst) {
    return fail(
        Error(Code::InvalidInput, Message("stories.standfirst_too_long", {{"max", std::int64_t{kMaxStandfirst}}})).for_field("standfirst"));
  }
  return {};
}

Result<StoryInput> checked(StoryInput input) {
  for (auto* text : {&input.title, &input.standfirst, &input.body, &input.link}) {
    if (!text::valid_utf8(*text)) return fail(Code::InvalidInput, "stories.not_text");
  }
  if (input.body.size() > kMaxBody) {
    return fail(Error(Code::TooLarge, Message("stories.body_too_long", {{"max", std::int64_t{kMaxBody / 1000}}})).for_field("body"));
  }
  input.title = text::squeeze(text::normalise(input.title));
  input.standfirst = text::squeeze(text::normalise(input.standfirst));
  input.body = text::normalise(input.body);
  input.link = text::trim(input.link);
  PV_CHECK(check_lengths(input.title, input.standfirst));
  if (input.title.empty() && text::trim(input.body).empty() && input.standfirst.empty()) {
    return fail(Error(Code::InvalidInput, "stories.empty").for_field("title"));
  }
  if (!input.link.empty()) {
    const auto url = text::Url::parse(input.link);
    if (!url) return fail(Error(url.error()).for_field("link"));
    input.link = url->str();
  }
  input.details = PV_TRY(checked(std::move(input.details)));
  if (input.language != "it" && input.language != "en")
    return fail(Error(Code::InvalidInput, "stories.language_unknown").for_field("language"));
  return input;
}

LinkCard link_card_of(const Story& story) {
  constexpr std::size_t kTitle = 120;
  constexpr std::size_t kDescription = 300;
  constexpr std::size_t kBytes = 3000;
  const auto body = [&] { return text::squeeze(html::markdown_to_plain(opening(story.body, {.max = kTitle}))); };
  LinkCard card{story.title, story.standfirst};
  if (card.title.empty()) std::swap(card.title, card.description);
  if (card.title.empty()) card.title = text::fit(body(), kTitle, kBytes);
  card.description = text::fit(card.description, kDescription, kBytes);
  return card;
}

Fitted adapt(const Story& story, const core::Channel& network, const core::Format& format, const json::object& account) {
  const auto limit = network.text_limit(format, account);
  Fitted fitted{.link = story.link};
  // A title that stands beside the text is not said again in it, unless nothing else is.
  std::string headline = story.title;
  if (format.title) {
    fitted.title = fit_to(network, *format.title, story.title, "");
    if (!story.standfirst.empty() || !story.body.empty()) headline.clear();
  }
  switch (format.shape) {
    case core::Shape::TitleBody:
      fitted.title = story.title;
      fitted.text = story.body;
      if (!story.standfirst.empty()) fitted.settings["standfirst"] = story.standfirst;
      return fitted;

    case core::Shape::StandfirstBody: {
      const auto plain = html::markdown_to_plain(opening(story.body, limit));
      fitted.text = fit_to(network, limit, joined({headline, story.standfirst, plain}), "");
      return fitted;
    }

    case core::Shape::TitleStandfirstLink: {
      auto words = joined({headline, story.standfirst});
      if (story.standfirst.empty()) {
        // Without a standfirst the text itself opens the post.
        words = joined({headline, html::markdown_to_plain(opening(story.body, limit))});
      }
      const bool aside = story.link.empty() || !format.link_in_text || (format.link_card && !words.empty());
      fitted.text = words.empty() && !aside ? story.link : fit_to(network, limit, words, aside ? "" : "\n\n" + story.link);
      return fitted;
    }
  }
  return fitted;
}

}  // namespace pv::desk::stories
