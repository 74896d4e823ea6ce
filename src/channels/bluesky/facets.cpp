// SPDX-License-Identifier: Apache-2.0
#include "channels/bluesky/facets.hpp"

#include <algorithm>

#include "channels/bluesky/tables.hpp"
#include "channels/bluesky/wire.hpp"
#include "channels/core/domains.hpp"
#include "platform/text/unicode.hpp"
#include "platform/text/url.hpp"

namespace pv::channels::bluesky {
namespace {

constexpr std::size_t kLongestTagGraphemes = 64;  // lexicon app.bsky.richtext.facet#tag
constexpr std::size_t kLongestTagBytes = 640;
constexpr char32_t kFullWidthHash = 0xFF03;
constexpr char32_t kEmojiVariation = 0xFE0F;

/// One character of valid UTF-8.
struct Character {
  char32_t code = 0;
  std::size_t size = 0;
};

Character character_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t index) -> char32_t { return index < text.size() ? static_cast<unsigned char>(text[index]) : 0x80U; };
  const char32_t first = byte(at);
  if (first < 0x80) return {first, 1};
  if (first < 0xE0) return {((first & 0x1FU) << 6) | (byte(at + 1) & 0x3FU), 2};
  if (first < 0xF0) return {((first & 0x0FU) << 12) | ((byte(at + 1) & 0x3FU) << 6) | (byte(at + 2) & 0x3FU), 3};
  return {((first & 0x07U) << 18) | ((byte(at + 1) & 0x3FU) << 12) | ((byte(at + 2) & 0x3FU) << 6) | (byte(at + 3) & 0x3FU), 4};
}

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
bool is_name_character(char c) { return is_ascii_letter(c) || is_ascii_digit(c) || c == '.' || c == '-'; }

std::string to_lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

bool has_known_ending(std::string_view name) {
  const std::string ending = to_lower(name.substr(name.rfind('.') + 1));
  // .test is reserved for trying things out; servers for development give their handles below it.
  return is_top_level_domain(ending) || ending == "test";
}

/// Where a word that began at `at` ends: at white space or the end of the text.
std::size_t end_of_word(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const Character character = character_at(text, at);
    if (is_space(character.code)) break;
    at += character.size;
  }
  return std::min(at, text.size());
}

std::optional<Facet> mention_at(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  while (end < text.size() && is_name_character(text[end])) ++end;
  if (end < text.size() && text[end] == '_') return std::nullopt;  // a name of another network
  while (end > at + 1 && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
  const std::string_view name = text.substr(at + 1, end - at - 1);
  if (!is_handle(name) || !has_known_ending(name)) return std::nullopt;
  return Facet{Facet::Kind::Mention, at, end, to_lower(name)};
}

/// Leaves out what closes the sentence and not the address.
std::size_t without_trailing(std::string_view text, std::size_t begin, std::size_t end) {
  while (end > begin) {
    const char last = text[end - 1];
    const std::string_view so_far = text.substr(begin, end - begin);
    if (last == '.' || last == ',' || last == ';' || last == ':' || last == '!' || last == '?' || last == '"' || last == '\'') {
      --end;
    } else if ((last == ')' && so_far.find('(') == std::string_view::npos) || (last == ']' && so_far.find('[') == std::string_view::npos)) {
      --end;
    } else if (so_far.ends_with("»") || so_far.ends_with("”") || so_far.ends_with("’") || so_far.ends_with("…")) {
      end -= so_far.ends_with("»") ? 2 : 3;
    } else {
      break;
    }
  }
  return end;
}

std::optional<Facet> link_at(std::string_view text, std::size_t at) {
  const std::string start = to_lower(text.substr(at, 8));
  const bool schemed = start.starts_with("https://") || start.starts_with("http://");
  if (!schemed) {
    if (!is_ascii_letter(text[at]) && !is_ascii_digit(text[at])) return std::nullopt;
    std::size_t end = at;
    while (end < text.size() && is_name_character(text[end])) ++end;
    while (end > at && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
    const std::string_view name = text.substr(at, end - at);
    if (!is_handle(name) || !is_top_level_domain(to_lower(name.substr(name.rfind('.') + 1)))) return std::nullopt;
    // "anna@example.it" is an address for mail, "a.it_b" no address at all, and "perché.it" is not cut into one.
    if (end < text.size()) {
      const char32_t next = character_at(text, end).code;
      if (next == '@' || next == '_' || (next >= 0x80 && !is_punctuation(next) && !is_space(next))) return std::nullopt;
    }
  }
  const std::size_t end = without_trailing(text, at, end_of_word(text, at));
  std::string target(text.substr(at, end - at));
  if (!schemed) target.insert(0, "https://");
  if (!text::Url::parse(target)) return std::nullopt;
  return Facet{Facet::Kind::Link, at, end, std::move(target)};
}

bool ends_tag(char32_t code) {
  return is_space(code) || code == 0x00AD || code == 0x2060 || (code >= 0x200A && code <= 0x200D) || code == 0x20E2;
}

std::optional<Facet> tag_at(std::string_view text, std::size_t at) {
  const std::size_t begin = at + character_at(text, at).size;
  if (begin >= text.size() || character_at(text, begin).code == kEmojiVariation) return std::nullopt;
  std::size_t end = begin;
  std::size_t end_without_punctuation = begin;
  bool meaningful = false;  // something that is neither a digit nor punctuation
  while (end < text.size()) {
    const Character character = character_at(text, end);
    if (ends_tag(character.code)) break;
    end += character.size;
    const bool digit = character.code >= '0' && character.code <= '9';
    if (is_punctuation(character.code)) continue;
    end_without_punctuation = std::min(end, text.size());
    meaningful = meaningful || !digit;
  }
  const std::string_view tag = text.substr(begin, end_without_punctuation - begin);
  if (!meaningful || tag.size() > kLongestTagBytes || text::count_graphemes(tag) > kLongestTagGraphemes) return std::nullopt;
  return Facet{Facet::Kind::Tag, at, end_without_punctuation, std::string(tag)};
}

}  // namespace

std::vector<Facet> RichTextReader::facets(std::string_view text) const {
  std::vector<Facet> facets;
  bool after_space = true;    // a tag begins a word
  bool after_opening = true;  // a mention or an address may also follow an opening bracket
  std::size_t at = 0;
  while (at < text.size()) {
    const Character character = character_at(text, at);
    std::optional<Facet> facet;
    if (after_space && (character.code == '#' || character.code == kFullWidthHash)) {
      facet = tag_at(text, at);
    } else if (after_opening && character.code == '@') {
      facet = mention_at(text, at);
    } else if (after_opening && character.code < 0x80) {
      facet = link_at(text, at);
    }
    if (facet) {
      at = facet->end;
      facets.push_back(std::move(*facet));
      after_space = after_opening = false;
      continue;
    }
    after_space = is_space(character.code);
    after_opening = after_space || character.code == '(';
    at += character.size;
  }
  return facets;
}

}  // namespace pv::channels::bluesky
