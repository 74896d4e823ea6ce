// SPDX-License-Identifier: Apache-2.0
#include "channels/x_com/weight.hpp"

#include <algorithm>

#include "platform/text/characters.hpp"

namespace pv::channels::x_com {
namespace {

// Top-level domains that left the root zone since 2021 and that the network's finder still takes for such
// (https://github.com/twitter/twitter-text/blob/master/conformance/tlds.yml, read on 2026-11-24).
constexpr std::string_view kFormerDomains =
    "abarth active adac afamilycompany aigo alfaromeo avianca bananarepublic bentley blanco bnl boots budapest bugatti "
    "cancerresearch cartier caseih cbs ceb chloe chrysler cityeats comcast cookingchannel csc dabur dodge doha doosan duck "
    "dunlop duns epost esurance etisalat everbank fiat flsmidth foodnetwork frontdoor fujixerox glade goodhands guardian "
    "hgtv honeywell hoteles htc iinet intel iselect iveco iwc jcp jlc kerrylogistics kinder ladbrokes lancaster lancia "
    "lancome liaison linde lipsy lixil loft lupin macys maserati mcd mcdonalds meo metlife mobily montblanc mopar movistar "
    "mtpc mutual mutuelle nadex nationwide natura newholland northwesternmutual off oldnavy onion onyourside orientexpress "
    "pamperedchef panerai passagens piaget pramerica qvc raid redstone rightathome rmit rocher sapo sca scjohnson scor ses "
    "shaw showtime shriram spiegel spreadbetting srt starhub statoil swiftcover symantec telecity telefonica tiffany "
    "travelchannel uconnect vista vistaprint volkswagen vuelos warman xfinity xperia zippo اتصالات موبايلي 大众汽车 工行 手表 珠宝 "
    "诺基亚 ";

bool is_ascii_alphanumeric(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }
bool is_name_character(char32_t c) { return is_ascii_alphanumeric(c) || c == '_'; }
bool is_one_of(char32_t c, std::u32string_view list) { return list.find(c) != std::u32string_view::npos; }

}  // namespace

const Weights& weights() {
  static const Weights kVersion3{.ranges = {{0, 4351, 100}, {8192, 8205, 100}, {8208, 8223, 100}, {8242, 8247, 100}}};
  return kVersion3;
}

AddressRules address_rules() { return {.bare = true, .paths = AddressRules::Paths::Narrow, .more_domains = kFormerDomains}; }

std::size_t weighted_length(std::string_view text, const Weights& weights, std::size_t address_units) {
  const std::string normal = text::to_nfc(text);
  const std::vector<Facet> addresses = find_addresses(normal, address_rules());
  auto address = addresses.begin();
  std::size_t total = 0;
  for (std::size_t at = 0; at < normal.size();) {
    if (address != addresses.end() && at == address->begin) {
      total += address_units * weights.scale;
      at = address->end;
      ++address;
      continue;
    }
    if (weights.whole_emoji) {
      if (const std::size_t size = text::emoji_at(normal, at)) {
        total += weights.fallback;
        at += size;
        continue;
      }
    }
    const text::Character one = text::character_at(normal, at);
    const auto range = std::find_if(weights.ranges.begin(), weights.ranges.end(),
                                    [&](const Weights::Range& r) { return one.code >= r.first && one.code <= r.last; });
    total += range == weights.ranges.end() ? weights.fallback : range->weight;
    at += one.size;
  }
  return total / weights.scale;
}

Count WeightedCounter::count(const TextLimit& limit, std::string_view text) const {
  Count count = count_text(limit, text);
  if (limit.unit == TextUnit::Own) count.used = weighted_length(text, weights(), limit.address_units);
  return count;
}

std::vector<Facet> PostReader::facets(std::string_view text) const {
  std::vector<Facet> found = find_addresses(text, address_rules());
  const std::vector<Facet> tags = find_tags(text, found);
  // twitter-text, extractMentionsOrListsWithIndices.
  constexpr std::size_t kLongestName = 20;
  const text::CodePoints points = text::code_points(text);
  const auto& codes = points.codes;
  const auto code = [&](std::size_t at) { return at < codes.size() ? codes[at] : U'\0'; };
  std::vector<Facet> mentions;
  std::size_t from = 0;  // what stands before a name is not part of the one before
  for (std::size_t at = 0; at < codes.size(); ++at) {
    if (codes[at] != '@' && codes[at] != 0xFF20) continue;
    bool allowed = at == 0;
    if (at > from) {
      const char32_t before = codes[at - 1];
      allowed = !is_name_character(before) && !is_one_of(before, U"!#$%&*@＠");
      if (!allowed || before == ':') {  // "RT@name", "RT:@name"
        const std::size_t end = before == ':' ? at - 1 : at;
        const bool retweet = end >= 2 && is_one_of(code(end - 2), U"rR") && is_one_of(code(end - 1), U"tT");
        const bool apart = end == 2 || (end > 2 && !is_name_character(codes[end - 3]) && !is_one_of(codes[end - 3], U"+~.-"));
        allowed = allowed || (retweet && apart);
      }
    }
    if (!allowed) continue;
    std::size_t end = at + 1;
    while (end < codes.size() && end - at <= kLongestName && is_name_character(codes[end])) ++end;
    if (end == at + 1) continue;
    const char32_t next = code(end);
    const bool accented = (next >= 0xC0 && next <= 0x24F && next != 0xD7 && next != 0xF7) || (next >= 0x1E00 && next <= 0x1EFF) ||
                          (next >= 0x300 && next <= 0x36F);
    if (next == '@' || next == 0xFF20 || accented || (next == ':' && code(end + 1) == '/' && code(end + 2) == '/')) continue;
    const std::size_t begin_byte = points.offsets[at];
    const std::size_t end_byte = points.offsets[end];
    const bool in_link = std::any_of(found.begin(), found.end(), [&](const Facet& f) { return f.begin < end_byte && begin_byte < f.end; });
    if (in_link) continue;
    mentions.push_back(
        {Facet::Kind::Mention, begin_byte, end_byte, std::string(text.substr(points.offsets[at + 1], end_byte - points.offsets[at + 1]))});
    from = end;
  }
  return merged(merged(std::move(found), std::move(mentions)), tags);
}

}  // namespace pv::channels::x_com
