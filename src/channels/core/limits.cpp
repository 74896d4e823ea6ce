// SPDX-License-Identifier: Apache-2.0
#include <set>

#include "channels/core/channel.hpp"
#include "platform/text/unicode.hpp"
#include "platform/text/url.hpp"

namespace pv::channels {
namespace {

std::int64_t number(std::size_t value) { return static_cast<std::int64_t>(value); }

/// i18n: channels_core.text_too_long channels_core.title_too_long channels_core.text_too_many_bytes
Result<void> check_length(const Manifest& manifest, const Count& count, const std::string& field) {
  if (count.max && count.used > count.max) {
    return fail(Error(Code::TooLarge, Message(field == "title" ? "channels_core.title_too_long" : "channels_core.text_too_long",
                                              {{"network", manifest.name},
                                               {"used", number(count.used)},
                                               {"max", number(count.max)},
                                               {"over", number(count.used - count.max)}}))
                    .for_field(field));
  }
  if (count.max_bytes && count.bytes > count.max_bytes) {
    return fail(
        Error(Code::TooLarge, Message("channels_core.text_too_many_bytes",
                                      {{"network", manifest.name}, {"bytes", number(count.bytes)}, {"max", number(count.max_bytes)}}))
            .for_field(field));
  }
  return {};
}

}  // namespace

Result<void> check_limits(const Channel& network, const Publication& publication, const json::object& settings) {
  const Manifest& manifest = network.manifest;
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
  PV_CHECK(check_length(manifest, network.count(*format, settings, publication.text), "text"));
  if (format->title) PV_CHECK(check_length(manifest, network.count(*format->title, publication.title), "title"));

  if (format->links || format->tags || format->mentions) {
    std::set<std::string> links;
    std::size_t tags = 0;
    std::size_t mentions = 0;
    for (const Facet& facet : network.facets(publication.text)) {
      if (facet.kind == Facet::Kind::Link) links.insert(facet.target);
      if (facet.kind == Facet::Kind::Tag) ++tags;
      if (facet.kind == Facet::Kind::Mention) ++mentions;
    }
    const auto within = [&](const std::optional<CountLimit>& limit, std::size_t found, const char* key) -> Result<void> {
      if (!limit || found <= limit->max) return {};
      return fail(
          Error(Code::InvalidInput, Message(key, {{"network", manifest.name}, {"found", number(found)}, {"max", number(limit->max)}}))
              .for_field("text"));
    };
    PV_CHECK(within(format->links, links.size(), "channels_core.too_many_links"));
    PV_CHECK(within(format->tags, tags, "channels_core.too_many_tags"));
    PV_CHECK(within(format->mentions, mentions, "channels_core.too_many_mentions"));
  }
  if (!publication.link.empty() && !text::Url::parse(publication.link)) {
    return fail(Error(Code::InvalidInput, "channels_core.bad_link").for_field("link"));
  }
  return {};
}

}  // namespace pv::channels
