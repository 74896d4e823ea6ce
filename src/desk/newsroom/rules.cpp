// SPDX-License-Identifier: Apache-2.0
#include "desk/newsroom/rules.hpp"

#include <algorithm>
#include <array>

#include "platform/html/markdown.hpp"
#include "platform/text/unicode.hpp"
#include "platform/text/url.hpp"

namespace pv::desk::newsroom::rules {

namespace {

constexpr std::size_t kHeadlineGraphemes = 90;
constexpr std::size_t kDescriptionGraphemes = 160;
constexpr std::size_t kOpening = 20'000;  // bytes of a text that its beginning is looked for in
constexpr int kNumbered = 9;
constexpr std::size_t kIdTail = 12;
constexpr std::size_t kSlug = 80;

constexpr std::array<std::string_view, 17> kReserved{"assets", "feed",   "feeds", "sitemap", "robots", "search", "page",  "pages", "media",
                                                     "files",  "images", "users", "inbox",   "outbox", "admin",  "about", "press"};

/// Language subtags have two or three letters (RFC 5646 §2.2.1), and "/en" leads to the English front page.
bool reserved(std::string_view slug) {
  const bool language = slug.size() <= 3 && std::all_of(slug.begin(), slug.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return language || std::find(kReserved.begin(), kReserved.end(), slug) != kReserved.end();
}

std::string opening_of(std::string_view markdown, std::size_t graphemes) {
  const auto plain = html::markdown_to_plain(text::repair_utf8(markdown.substr(0, kOpening)));
  return text::fit(text::squeeze(plain), graphemes, graphemes * 16);
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_alnum(char c) { return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Length of an e-mail address of the common kind (dot-atom at host name) that begins at `at`; 0 for none.
std::size_t mail_at(std::string_view line, std::size_t at) {
  auto end = at;
  const auto local = [](char c) { return is_alnum(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-'; };
  while (end < line.size() && local(line[end])) ++end;
  if (end == at || end >= line.size() || line[end] != '@') return 0;
  const auto host = ++end;
  while (end < line.size() && (is_alnum(line[end]) || line[end] == '.' || line[end] == '-')) ++end;
  while (end > host && !is_alnum(line[end - 1])) --end;
  const auto domain = line.substr(host, end - host);
  return domain.find('.') == std::string_view::npos || domain.find("..") != std::string_view::npos || domain.front() == '.' ? 0 : end - at;
}

/// Length of a telephone number that begins at `at`; 0 for none. Opening hours and years are shorter or begin otherwise.
std::size_t phone_at(std::string_view line, std::size_t at) {
  if (line[at] != '+' && line[at] != '0' && line[at] != '3' && line[at] != '(') return 0;
  auto end = at;
  std::size_t digits = 0;
  while (end < line.size() && (is_digit(line[end]) || std::string_view("+ -/().").find(line[end]) != std::string_view::npos)) {
    if (line[end] == '+' && end != at) break;
    digits += is_digit(line[end]) ? 1U : 0U;
    ++end;
  }
  while (end > at && !is_digit(line[end - 1])) --end;
  return digits >= 7 && digits <= 15 ? end - at : 0;
}

std::vector<ContactPart> contact_parts(std::string_view line) {
  std::vector<ContactPart> parts;
  std::string plain;
  const auto put = [&](ContactPart part) {
    if (!plain.empty()) parts.push_back({ContactPart::Kind::Text, std::exchange(plain, {}), {}});
    parts.push_back(std::move(part));
  };
  const auto urls = text::find_urls(line);
  auto url = urls.begin();
  for (std::size_t at = 0; at < line.size();) {
    while (url != urls.end() && url->begin < at) ++url;
    if (url != urls.end() && url->begin == at) {
      const std::string words(line.substr(at, url->end - at));
      put({ContactPart::Kind::Link, words, words});
      at = url->end;
      continue;
    }
    const bool fresh = at == 0 || !(is_alnum(line[at - 1]) || line[at - 1] == '@' || line[at - 1] == '.' || line[at - 1] == '+');
    if (fresh) {
      if (const auto length = mail_at(line, at); length > 0) {
        const std::string words(line.substr(at, length));
        put({ContactPart::Kind::Mail, words, "mailto:" + words});
        at += length;
        continue;
      }
      if (const auto length = phone_at(line, at); length > 0) {
        const std::string words(line.substr(at, length));
        std::string target = "tel:";
        for (const char c : words)
          if (is_digit(c) || c == '+') target += c;
        put({ContactPart::Kind::Phone, words, target});
        at += length;
        continue;
      }
    }
    plain += line[at++];
  }
  if (!plain.empty()) parts.push_back({ContactPart::Kind::Text, plain, {}});
  return parts;
}

}  // namespace

std::vector<std::string> slug_candidates(std::string_view title, const Id<Page>& id) {
  const auto base = text::slug(title, kSlug);
  std::vector<std::string> list;
  if (!reserved(base)) list.push_back(base);
  for (int number = 2; number <= kNumbered; ++number) list.push_back(base + "-" + std::to_string(number));
  // The last twelve digits of a UUIDv7 are random.
  list.push_back(base + "-" + id.str().substr(id.str().size() - kIdTail));
  return list;
}

std::string headline(const core::Publication& publication) {
  if (auto title = text::squeeze(publication.title); !title.empty()) return title;
  return opening_of(publication.text, kHeadlineGraphemes);
}

std::string description(const Page& page) {
  if (!page.standfirst.empty()) return text::squeeze(page.standfirst);
  return opening_of(page.body, kDescriptionGraphemes);
}

Correction tidy(const Correction& typed) {
  return {.title = text::squeeze(text::normalise(text::repair_utf8(typed.title))),
          .standfirst = text::squeeze(text::normalise(text::repair_utf8(typed.standfirst))),
          .body = text::trim(text::normalise(text::repair_utf8(typed.body))),
          .note = text::squeeze(text::normalise(text::repair_utf8(typed.note))),
          .link = typed.link ? std::optional(text::trim(text::repair_utf8(*typed.link))) : std::nullopt};
}

Result<void> check(const Correction& correction) {
  const auto too_long = [](std::string field, std::size_t max) {
    return fail(Error(Code::InvalidInput, Message("newsroom.too_long." + field, {{"max", static_cast<std::int64_t>(max)}}))
                    .for_field(std::move(field)));
  };
  if (correction.title.empty()) return fail(Error(Code::InvalidInput, "newsroom.title_missing").for_field("title"));
  if (text::count_graphemes(correction.title) > stories::kMaxTitle) return too_long("title", stories::kMaxTitle);
  if (text::count_graphemes(correction.standfirst) > stories::kMaxStandfirst) return too_long("standfirst", stories::kMaxStandfirst);
  if (correction.body.size() > stories::kMaxBody) return too_long("body", stories::kMaxBody);
  if (text::count_graphemes(correction.note) > kMaxNote) return too_long("note", kMaxNote);
  if (correction.link && !correction.link->empty()) {
    PV_CHECK(text::Url::parse(*correction.link).map_error([](Error error) { return std::move(error).for_field("link"); }));
  }
  return {};
}

Result<std::string> read_withdrawal_note(std::string_view typed) {
  auto note = text::squeeze(text::normalise(text::repair_utf8(typed)));
  if (note.empty()) return fail(Error(Code::InvalidInput, "newsroom.note_missing").for_field("note"));
  if (text::count_graphemes(note) > kMaxNote) {
    return fail(
        Error(Code::InvalidInput, Message("newsroom.too_long.note", {{"max", static_cast<std::int64_t>(kMaxNote)}})).for_field("note"));
  }
  return note;
}

std::vector<std::vector<ContactPart>> contact_lines(std::string_view text) {
  std::vector<std::vector<ContactPart>> lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    if (const auto line = text::trim(text.substr(0, end)); !line.empty()) lines.push_back(contact_parts(line));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::string frame_language(std::string_view language) { return language.substr(0, language.find('-')) == "it" ? "it" : "en"; }

std::string language_name(std::string_view language) {
  // Written in their own language, so they belong to no catalogue.
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kNames{{{"it", "Italiano"},
                                                                                         {"en", "English"},
                                                                                         {"fr", "Français"},
                                                                                         {"de", "Deutsch"},
                                                                                         {"es", "Español"},
                                                                                         {"pt", "Português"},
                                                                                         {"sl", "Slovenščina"},
                                                                                         {"nl", "Nederlands"},
                                                                                         {"pl", "Polski"},
                                                                                         {"ro", "Română"},
                                                                                         {"sq", "Shqip"},
                                                                                         {"hr", "Hrvatski"}}};
  const auto found = std::find_if(kNames.begin(), kNames.end(), [&](const auto& known) { return known.first == language; });
  return std::string(found == kNames.end() ? language : found->second);
}

std::string open_graph_locale(std::string_view language) {
  if (language == "it") return "it_IT";
  if (language == "en") return "en_GB";
  if (language.size() == 5 && language[2] == '-') return std::string(language.substr(0, 2)) + "_" + std::string(language.substr(3));
  return {};
}

bool is_own_origin(std::string_view origin) {
  constexpr std::string_view kScheme = "http://";
  if (!origin.starts_with(kScheme)) return false;
  origin.remove_prefix(kScheme.size());
  const auto colon = origin.rfind(':');
  if (colon == std::string_view::npos || origin.ends_with(']')) return false;
  const auto host = origin.substr(0, colon);
  return host == "localhost" || host.starts_with('[') ||
         (!host.empty() && std::all_of(host.begin(), host.end(), [](char c) { return is_digit(c) || c == '.'; }));
}

}  // namespace pv::desk::newsroom::rules
