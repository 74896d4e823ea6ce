// SPDX-License-Identifier: Apache-2.0
#include "channels/mastodon/counter.hpp"

#include "platform/text/unicode.hpp"

namespace pv::channels::mastodon {
namespace {

constexpr std::int64_t kLongestBelievable = 1'000'000;

void set_from(const json::object& settings, std::string_view key, std::size_t& value) {
  const json::value* given = settings.if_contains(key);
  if (given == nullptr || !given->is_int64()) return;
  const std::int64_t number = given->get_int64();
  if (number > 0 && number <= kLongestBelievable) value = static_cast<std::size_t>(number);
}

}  // namespace

AddressRules address_rules() { return {.bare = false, .paths = AddressRules::Paths::Wide, .more_domains = {}}; }

MentionRules mention_rules() { return {.joiners = "_.-", .least = 1, .most = 300, .server = true}; }

Count StatusCounter::count(const TextLimit& limit, std::string_view text) const {
  Count count = count_text(limit, text);
  if (limit.unit != TextUnit::Own) return count;
  const std::vector<Facet> addresses = find_addresses(text, address_rules());
  const std::vector<Facet> mentions = find_mentions(text, mention_rules(), addresses);
  // What does not count is taken out before clusters are counted, as the server does.
  std::string counted;
  counted.reserve(text.size());
  std::size_t at = 0;
  for (const Facet& facet : merged(addresses, mentions)) {
    counted += text.substr(at, facet.begin - at);
    if (facet.kind == Facet::Kind::Link) counted.append(limit.address_units, 'x');
    else counted += "@" + facet.target.substr(0, facet.target.find('@'));
    at = facet.end;
  }
  counted += text.substr(at);
  count.used = text::count_graphemes(counted);
  return count;
}

TextLimit StatusCounter::text_limit(const Format& format, const json::object& settings) const {
  TextLimit limit = format.text;
  if (limit.unit != TextUnit::Own) return limit;
  set_from(settings, "max_characters", limit.max);
  set_from(settings, "characters_reserved_per_url", limit.address_units);
  return limit;
}

}  // namespace pv::channels::mastodon
