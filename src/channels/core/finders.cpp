// SPDX-License-Identifier: Apache-2.0
#include "channels/core/finders.hpp"

#include <algorithm>

#include "platform/text/characters.hpp"

namespace pv::channels {
namespace {

bool is_ascii_alphanumeric(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

/// What joins the parts of a word in many scripts: connectors, joiners, middle dots, prolongation marks.
bool is_tag_joiner(char32_t c) {
  return std::u32string_view(U"_\u200C\u200D\uA67E\u05BE\u05F3\u05F4\uFF5E\u301C\u309B\u309C\u30A0\u30FB\u3003\u0F0B\u0F0C\u00B7")
             .find(c) != std::u32string_view::npos;
}
bool is_tag_letter(char32_t c) { return text::is_letter(c) || text::is_mark(c); }
bool is_tag_character(char32_t c) { return is_tag_letter(c) || text::is_decimal_digit(c) || is_tag_joiner(c); }
bool is_tag_sign(char32_t c) { return c == '#' || c == 0xFF03; }
bool is_variation(char32_t c) { return c == 0xFE0E || c == 0xFE0F; }

bool touches(const std::vector<Facet>& taken, std::size_t begin, std::size_t end) {
  return std::any_of(taken.begin(), taken.end(), [&](const Facet& one) { return one.begin < end && begin < one.end; });
}

}  // namespace

std::vector<Facet> find_tags(std::string_view text, const std::vector<Facet>& taken) {
  std::vector<Facet> found;
  if (text.find('#') == std::string_view::npos && text.find("＃") == std::string_view::npos) return found;
  const text::CodePoints points = text::code_points(text);
  const auto& codes = points.codes;
  const auto code = [&](std::size_t at) { return at < codes.size() ? codes[at] : U'\0'; };
  for (std::size_t at = 0; at < codes.size(); ++at) {
    if (!is_tag_sign(codes[at])) continue;
    const char32_t before = at == 0 ? U' ' : codes[at - 1];
    if (!is_variation(before) && (is_tag_character(before) || before == '&')) continue;
    std::size_t end = at + 1;
    bool letter = false;
    if (code(end) == 0xFE0F || code(end) == 0x20E3) continue;  // the key of a telephone
    for (; end < codes.size() && is_tag_character(codes[end]); ++end) letter = letter || is_tag_letter(codes[end]);
    if (!letter || is_tag_sign(code(end)) || (code(end) == ':' && code(end + 1) == '/' && code(end + 2) == '/')) continue;
    const std::size_t begin_byte = points.offsets[at];
    const std::size_t end_byte = points.offsets[end];
    if (touches(taken, begin_byte, end_byte)) continue;
    found.push_back(
        {Facet::Kind::Tag, begin_byte, end_byte, std::string(text.substr(points.offsets[at + 1], end_byte - points.offsets[at + 1]))});
  }
  return found;
}

std::vector<Facet> find_mentions(std::string_view text, const MentionRules& rules, const std::vector<Facet>& taken) {
  std::vector<Facet> found;
  for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    if (at > 0) {
      std::size_t before = at - 1;
      while (before > 0 && (static_cast<unsigned char>(text[before]) & 0xC0U) == 0x80U) --before;
      const char32_t c = text::character_at(text, before).code;
      if (is_tag_letter(c) || text::is_decimal_digit(c) || std::u32string_view(U"_@/=.&$#!%*+-").find(c) != std::u32string_view::npos)
        continue;
    }
    const auto in_name = [&](std::size_t place, std::string_view joiners) {
      return place < text.size() &&
             (is_ascii_alphanumeric(static_cast<unsigned char>(text[place])) || joiners.find(text[place]) != std::string_view::npos);
    };
    const auto end_of_name = [&](std::size_t place, std::string_view joiners) {
      const std::size_t begin = place;
      while (in_name(place, joiners)) ++place;
      while (place > begin && (text[place - 1] == '.' || text[place - 1] == '-')) --place;  // they end the sentence
      return place;
    };
    std::size_t end = end_of_name(at + 1, rules.joiners);
    const std::size_t length = end - at - 1;
    if (length < rules.least || length > rules.most) continue;
    if (end < text.size() && text[end] == '@') {
      const std::size_t server = end_of_name(end + 1, ".-");
      if (!rules.server || server == end + 1) continue;
      end = server;
    }
    // "@annà" is no name that the network knows.
    if (end < text.size()) {
      const char32_t next = text::character_at(text, end).code;
      if (next >= 0x80 && next < 0x250 && is_tag_letter(next)) continue;
    }
    if (touches(taken, at, end)) continue;
    found.push_back({Facet::Kind::Mention, at, end, std::string(text.substr(at + 1, end - at - 1))});
  }
  return found;
}

std::vector<Facet> merged(std::vector<Facet> all, std::vector<Facet> more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  std::stable_sort(all.begin(), all.end(), [](const Facet& a, const Facet& b) { return a.begin < b.begin; });
  return all;
}

std::vector<Facet> RuleReader::facets(std::string_view text) const {
  std::vector<Facet> addresses = find_addresses(text, rules_.addresses.value_or(AddressRules{}));
  std::vector<Facet> mentions;
  if (rules_.mentions) mentions = find_mentions(text, *rules_.mentions, addresses);
  std::vector<Facet> tags;
  if (rules_.tags) tags = find_tags(text, addresses);
  if (!rules_.addresses) addresses.clear();
  return merged(merged(std::move(addresses), std::move(mentions)), std::move(tags));
}

}  // namespace pv::channels
