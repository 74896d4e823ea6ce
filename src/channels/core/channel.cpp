// SPDX-License-Identifier: Apache-2.0
#include "channels/core/channel.hpp"

#include <algorithm>
#include <stdexcept>

#include "channels/core/companion.hpp"
#include "platform/text/url.hpp"

namespace pv::channels {

std::string_view to_string(Leg leg) {
  switch (leg) {
    case Leg::Social: return "social";
    case Leg::Newsroom: return "newsroom";
    case Leg::Press: return "press";
    case Leg::Articles: return "articles";
    case Leg::Interviews: return "interviews";
    case Leg::Advertising: return "advertising";
  }
  return "social";
}

const Format* Manifest::format(std::string_view wanted) const {
  const auto found = std::find_if(formats.begin(), formats.end(), [&](const Format& one) { return one.id == wanted; });
  return found == formats.end() ? nullptr : &*found;
}

TextLimit TextCounter::text_limit(const Format& format, const json::object& /*settings*/) const { return format.text; }

Count Channel::count(const TextLimit& limit, std::string_view text) const {
  return counter ? counter->count(limit, text) : count_text(limit, text);
}

TextLimit Channel::text_limit(const Format& format, const json::object& settings) const {
  return counter ? counter->text_limit(format, settings) : format.text;
}

Result<void> Publisher::check(const Channel& network, const Publication& publication, const json::object& settings) const {
  return check_limits(network, publication, settings);
}

std::vector<Facet> UrlReader::facets(std::string_view text) const {
  std::vector<Facet> facets;
  for (const text::Span& span : text::find_urls(text)) {
    facets.push_back({Facet::Kind::Link, span.begin, span.end, std::string(text.substr(span.begin, span.end - span.begin))});
  }
  return facets;
}

Channel::Channel() = default;
Channel::~Channel() = default;
Channel::Channel(Channel&&) noexcept = default;

std::vector<Facet> Channel::facets(std::string_view text) const { return reader ? reader->facets(text) : UrlReader().facets(text); }

void Registry::add(Channel channel) {
  const bool original = channel.manifest.stand_in;
  const std::string& id = channel.manifest.id;
  const auto place =
      std::lower_bound(channels_.begin(), channels_.end(), id,
                       [](const std::unique_ptr<Channel>& one, const std::string& wanted) { return one->manifest.id < wanted; });
  if (place != channels_.end() && (*place)->manifest.id == id) throw std::logic_error("two networks are called \"" + id + "\"");
  const Channel& added = **channels_.insert(place, std::make_unique<Channel>(std::move(channel)));
  if (!original) return;
  for (const auto& make : stand_ins_) add(make(added));
}

void Registry::stand_in(std::function<Channel(const Channel& original)> make) {
  for (const Channel* one : all()) {
    if (one->manifest.stand_in) add(make(*one));
  }
  stand_ins_.push_back(std::move(make));
}

const Channel* Registry::find(std::string_view network) const {
  const auto place =
      std::lower_bound(channels_.begin(), channels_.end(), network,
                       [](const std::unique_ptr<Channel>& one, std::string_view wanted) { return one->manifest.id < wanted; });
  return place != channels_.end() && (*place)->manifest.id == network ? place->get() : nullptr;
}

std::vector<const Channel*> Registry::all() const {
  std::vector<const Channel*> all;
  all.reserve(channels_.size());
  for (const auto& one : channels_) all.push_back(one.get());
  return all;
}

}  // namespace pv::channels
