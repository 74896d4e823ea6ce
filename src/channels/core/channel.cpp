// SPDX-License-Identifier: Apache-2.0
#include "channels/core/channel.hpp"

#include <algorithm>
#include <stdexcept>

#include "channels/core/companion.hpp"
#include "platform/text/unicode.hpp"
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

Count count_text(const TextLimit& limit, std::string_view text) {
  Count count{.used = 0, .max = limit.max, .bytes = text.size(), .max_bytes = limit.max_bytes};
  switch (limit.unit) {
    case TextUnit::Graphemes: count.used = text::count_graphemes(text); break;
    case TextUnit::CodePoints: count.used = text::count_code_points(text); break;
    case TextUnit::Utf16: count.used = text::count_utf16(text); break;
    case TextUnit::Utf8Bytes: count.used = text.size(); break;
  }
  return count;
}

Result<void> Publisher::check(const Manifest& manifest, const Publication& publication) const {
  const Format* format = manifest.format(publication.format);
  if (!format) {
    return fail(Code::InvalidInput, Message("channels_core.unknown_format", {{"network", manifest.name}, {"format", publication.format}}));
  }
  if (!text::valid_utf8(publication.text) || !text::valid_utf8(publication.title)) {
    return fail(Code::InvalidInput, "channels_core.not_utf8");
  }
  if (text::trim(publication.text).empty()) {
    return fail(Error(Code::InvalidInput, Message("channels_core.empty_text", {{"network", manifest.name}})).for_field("text"));
  }
  const Count count = count_text(format->text, publication.text);
  if (count.max && count.used > count.max) {
    return fail(Error(Code::TooLarge, Message("channels_core.text_too_long", {{"network", manifest.name},
                                                                              {"used", static_cast<std::int64_t>(count.used)},
                                                                              {"max", static_cast<std::int64_t>(count.max)},
                                                                              {"over", static_cast<std::int64_t>(count.used - count.max)}}))
                    .for_field("text"));
  }
  if (count.max_bytes && count.bytes > count.max_bytes) {
    return fail(Error(Code::TooLarge, Message("channels_core.text_too_many_bytes", {{"network", manifest.name},
                                                                                    {"bytes", static_cast<std::int64_t>(count.bytes)},
                                                                                    {"max", static_cast<std::int64_t>(count.max_bytes)}}))
                    .for_field("text"));
  }
  if (!publication.link.empty() && !text::Url::parse(publication.link)) {
    return fail(Error(Code::InvalidInput, "channels_core.bad_link").for_field("link"));
  }
  return {};
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
  const std::string& id = channel.manifest.id;
  const auto place =
      std::lower_bound(channels_.begin(), channels_.end(), id,
                       [](const std::unique_ptr<Channel>& one, const std::string& wanted) { return one->manifest.id < wanted; });
  if (place != channels_.end() && (*place)->manifest.id == id) throw std::logic_error("two networks are called \"" + id + "\"");
  channels_.insert(place, std::make_unique<Channel>(std::move(channel)));
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
