// SPDX-License-Identifier: Apache-2.0
#include "desk/stories/recognise.hpp"

#include <algorithm>
#include <array>

#include "platform/html/markdown.hpp"
#include "platform/html/to_markdown.hpp"
#include "platform/text/differences.hpp"
#include "platform/text/unicode.hpp"
#include "platform/text/url.hpp"

namespace pv::desk::stories {

namespace {

using Words = std::span<const std::string_view>;

constexpr std::size_t kLongestHeadline = 160;    ///< graphemes of a first line that may be one
constexpr std::size_t kLongestStandfirst = 350;  ///< of a second paragraph that may be one
constexpr std::size_t kLongestPlace = 40;

constexpr std::array<std::string_view, 4> kReleaseHeads{"comunicato stampa", "press release", "nota stampa", "for immediate release"};
constexpr std::array<std::string_view, 7> kEnds{"###", "# # #", "-ends-", "- ends -", "ends", "fine", "- fine -"};
constexpr std::array<std::string_view, 6> kAbout{"chi siamo", "informazioni su", "profilo aziendale", "about ", "about us", "profilo di "};
constexpr std::array<std::string_view, 8> kContact{"contatti",      "contatto stampa", "ufficio stampa", "per informazioni",
                                                   "press contact", "media contact",   "contact",        "press office"};
constexpr std::array<std::string_view, 12> kMonthsIt{"gennaio", "febbraio", "marzo",     "aprile",  "maggio",   "giugno",
                                                     "luglio",  "agosto",   "settembre", "ottobre", "novembre", "dicembre"};
constexpr std::array<std::string_view, 12> kMonthsEn{"january", "february", "march",     "april",   "may",      "june",
                                                     "july",    "august",   "september", "october", "november", "december"};
constexpr std::array<std::string_view, 12> kSmallIt{"il", "la", "di", "che", "e", "un", "una", "per", "con", "non", "del", "nel"};
constexpr std::array<std::string_view, 12> kSmallEn{"the", "of", "and", "to", "a", "in", "is", "for", "with", "that", "on", "was"};

bool is_html(std::string_view text) {
  const auto folded = text::fold(text.substr(0, 4000));
  for (const std::string_view tag : {"<p", "<div", "<html", "<h1", "<br", "<article", "<!doctype", "<span", "<ul"})
    if (folded.find(tag) != std::string::npos) return true;
  return false;
}

/// Without the marks of a heading, of bold and of italic around the whole.
std::string bare(std::string_view block) {
  auto line = text::trim(block);
  while (line.starts_with('#')) line.erase(0, 1);
  line = text::trim(line);
  for (const std::string mark : {"**", "__", "*", "_"}) {
    if (line.size() > 2 * mark.size() && line.starts_with(mark) && line.ends_with(mark) &&
        line.find(mark, mark.size()) == line.size() - mark.size())
      line = line.substr(mark.size(), line.size() - 2 * mark.size());
  }
  return text::trim(line);
}

bool is_heading(std::string_view block) { return block.starts_with('#'); }
bool is_marked(std::string_view block) { return !is_heading(block) && bare(block) != text::trim(block); }
bool is_plain_block(std::string_view block) {
  static constexpr std::string_view kOthers = "-+*>|`1234567890!";
  return !is_heading(block) && (block.empty() || kOthers.find(block[0]) == std::string_view::npos || is_marked(block));
}

bool begins_with(const std::string& folded, Words words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return folded.starts_with(word); });
}

std::optional<int> number(std::string_view digits) {
  if (digits.empty() || digits.size() > 4 || !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
    return std::nullopt;
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

/// "24 novembre 2026", "November 24, 2026", "24/11/2026", "24.11.2026" as "2026-11-24".
std::optional<std::string> day_from(std::string_view text) {
  std::string folded = text::fold(text);
  for (char& c : folded)
    if (c == ',' || c == '/' || c == '.') c = ' ';
  std::vector<std::string> parts;
  const auto spaced = text::squeeze(folded);
  for (const auto token : text::words_of(spaced)) parts.push_back(text::trim(token));
  if (parts.size() != 3) return std::nullopt;
  const auto month_of = [](const std::string& word) -> std::optional<int> {
    for (const auto* months : {&kMonthsIt, &kMonthsEn}) {
      const auto found = std::find(months->begin(), months->end(), word);
      if (found != months->end()) return static_cast<int>(found - months->begin()) + 1;
    }
    return number(word);
  };
  const bool month_first = !number(parts[0]);
  const auto day = number(parts[month_first ? 1 : 0]);
  const auto month = month_of(parts[month_first ? 0 : 1]);
  const auto year = number(parts[2]);
  if (!day || !month || !year || *year < 1900 || *month < 1 || *month > 12) return std::nullopt;
  const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
  auto made = std::to_string(*year) + "-" + two(*month) + "-" + two(*day);
  return WallTime::parse(made + "T00:00") ? std::optional(made) : std::nullopt;
}

struct Dateline {
  std::string place;
  std::string day;
  std::size_t length = 0;  ///< bytes up to the text behind it
};
/// "Firenze, 24 novembre 2026 – " at the begin of a paragraph.
std::optional<Dateline> dateline_of(std::string_view block) {
  for (const std::string_view dash : {" \u2013 ", " \u2014 ", " - ", ". \u2013 ", ".- "}) {
    const auto end = block.substr(0, 120).find(dash);
    if (end == std::string_view::npos) continue;
    const auto head = bare(block.substr(0, end));
    const auto comma = head.find(',');
    if (comma == std::string::npos || comma == 0 || text::count_graphemes(head.substr(0, comma)) > kLongestPlace) continue;
    const auto day = day_from(head.substr(comma + 1));
    if (!day) continue;
    auto place = text::trim(head.substr(0, comma));
    return Dateline{std::move(place), *day, end + dash.size()};
  }
  return std::nullopt;
}

std::string language_of(std::string_view text) {
  std::size_t it = 0;
  std::size_t en = 0;
  for (const auto token : text::words_of(text.substr(0, 20'000))) {
    const auto word = text::fold(text::trim(token));
    it += static_cast<std::size_t>(std::count(kSmallIt.begin(), kSmallIt.end(), word));
    en += static_cast<std::size_t>(std::count(kSmallEn.begin(), kSmallEn.end(), word));
  }
  return en > it ? "en" : "it";
}

std::string joined(const std::vector<std::string>& blocks) {
  std::string text;
  for (const auto& block : blocks) text += (text.empty() ? "" : "\n\n") + block;
  return text;
}

/// Questions in bold or as headings, as an interview has them.
std::size_t questions(const std::vector<std::string>& blocks) {
  return static_cast<std::size_t>(std::count_if(blocks.begin(), blocks.end(), [](const std::string& block) {
    return (is_heading(block) || is_marked(block)) && bare(block).ends_with('?');
  }));
}

}  // namespace

StoryInput recognise(std::string_view text) {
  constexpr std::size_t kArticleWords = 600;
  constexpr std::size_t kFewestQuestions = 2;
  auto clean = text::normalise(text::repair_utf8(text.substr(0, kMaxBody)));
  if (is_html(clean)) clean = html::html_to_markdown(clean);
  std::vector<std::string> blocks;
  for (const auto paragraph : text::paragraphs_of(clean))
    if (auto block = text::trim(paragraph); !block.empty()) blocks.push_back(std::move(block));
  StoryInput story{.language = language_of(clean)};

  // What says only that it is a release, or that it ends, says nothing of the story.
  bool release = false;
  std::erase_if(blocks, [&](const std::string& block) {
    const auto folded = text::fold(bare(block));
    const bool head = folded.size() < 40 && begins_with(folded, kReleaseHeads);
    release = release || head;
    return head || std::find(kEnds.begin(), kEnds.end(), text::fold(text::trim(block))) != kEnds.end();
  });

  // From the end: whom to ask, and who we are.
  const auto take_section = [&](Words heads, const char* key) {
    for (std::size_t i = blocks.size(); i-- > 1;) {
      const auto first_line = bare(std::string_view(blocks[i]).substr(0, std::min(blocks[i].find('\n'), blocks[i].size())));
      const bool head_alone = is_heading(blocks[i]) || is_marked(blocks[i]);
      const bool with_text = blocks[i].find('\n') != std::string::npos || first_line.find(':') != std::string::npos;
      if (first_line.size() > 200 || !begins_with(text::fold(first_line), heads) || (!head_alone && !with_text)) continue;
      // Its own lines below the head, then what follows up to the next head.
      std::string found;
      if (const auto newline = blocks[i].find('\n'); newline != std::string::npos)
        found = text::trim(std::string_view(blocks[i]).substr(newline));
      else if (const auto colon = first_line.find(':'); colon != std::string::npos)
        found = text::trim(std::string_view(first_line).substr(colon + 1));
      auto end = i + 1;
      for (; end < blocks.size() && !is_heading(blocks[end]) && !is_marked(blocks[end]); ++end)
        found += (found.empty() ? "" : "\n\n") + blocks[end];
      if (found.empty() || text::count_graphemes(found) > 2000) continue;
      story.details[key] = html::markdown_to_plain(found);
      blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(i), blocks.begin() + static_cast<std::ptrdiff_t>(end));
      return;
    }
  };
  take_section(kContact, "contact");
  take_section(kAbout, "boilerplate");

  // From the begin: the headline, and what stands below it.
  const auto take_first = [&] {
    auto taken = html::markdown_to_plain(bare(blocks.front()));
    blocks.erase(blocks.begin());
    return text::squeeze(taken);
  };
  const auto one_line = [&](std::size_t longest) {
    return !blocks.empty() && blocks.front().find('\n') == std::string::npos && text::count_graphemes(blocks.front()) <= longest;
  };
  if (one_line(kMaxTitle) &&
      (is_heading(blocks.front()) || (blocks.size() > 1 && one_line(kLongestHeadline) && is_plain_block(blocks.front()) &&
                                      !blocks.front().ends_with('.') && !dateline_of(blocks.front()))))
    story.title = take_first();
  if (!story.title.empty() && blocks.size() > 1 && one_line(kMaxStandfirst) && !dateline_of(blocks.front())) {
    const bool said_so = is_marked(blocks.front()) || (is_heading(blocks.front()) && !is_heading(blocks[1]) && dateline_of(blocks[1]));
    const bool short_one = is_plain_block(blocks.front()) && one_line(kLongestStandfirst) && (release || dateline_of(blocks[1]));
    if ((said_so || short_one) && !bare(blocks.front()).ends_with('?')) story.standfirst = take_first();
  }
  if (!blocks.empty()) {
    if (const auto dateline = dateline_of(blocks.front())) {
      story.details["place"] = dateline->place;
      story.details["day"] = dateline->day;
      blocks.front() = text::trim(std::string_view(blocks.front()).substr(dateline->length));
      release = release || story.details.contains("contact") || story.details.contains("boilerplate");
    }
  }
  story.body = joined(blocks);
  if (release) story.form = Form::PressRelease;
  else if (questions(blocks) >= kFewestQuestions) story.form = Form::Interview;
  else story.form = text::count_words(story.body) >= kArticleWords ? Form::Article : Form::News;
  return story;
}

}  // namespace pv::desk::stories
