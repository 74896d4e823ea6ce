// SPDX-License-Identifier: Apache-2.0
#include "channels/core/format.hpp"

#include <algorithm>

#include "platform/text/unicode.hpp"

namespace pv::channels {

std::string_view to_string(MediaKind kind) {
  switch (kind) {
    case MediaKind::Picture: return "picture";
    case MediaKind::Video: return "video";
    case MediaKind::Animation: return "animation";
    case MediaKind::Document: return "document";
  }
  return "picture";
}

Count count_text(const TextLimit& limit, std::string_view text) {
  Count count{.used = 0, .max = limit.max, .bytes = text.size(), .max_bytes = limit.max_bytes};
  switch (limit.unit) {
    case TextUnit::Graphemes: count.used = text::count_graphemes(text); break;
    case TextUnit::Own:
    case TextUnit::CodePoints: count.used = text::count_code_points(text); break;
    case TextUnit::Utf16: count.used = text::count_utf16(text); break;
    case TextUnit::Utf8Bytes: count.used = text.size(); break;
  }
  return count;
}

std::vector<DatedLimit> dated_limits(const Format& format) {
  std::vector<DatedLimit> all;
  const auto add = [&](std::string what, const auto& limit) {
    all.push_back({std::move(what), limit.source, limit.checked_on, limit.confidence});
  };
  add("text", format.text);
  if (format.title) add("title", *format.title);
  if (format.links) add("links", *format.links);
  if (format.tags) add("tags", *format.tags);
  if (format.mentions) add("mentions", *format.mentions);
  for (const MediaLimit& media : format.media) {
    const std::string kind(to_string(media.kind));
    add(kind, media);
    if (media.alt) add(kind + "_alt", *media.alt);
  }
  if (format.poll) add("poll", *format.poll);
  return all;
}

std::vector<DatedLimit> limits_to_check(const Format& format, Instant now) {
  const auto day_of = [](const DatedLimit& limit) {
    const Result<Instant> read = parse_rfc3339(limit.checked_on + "T00:00:00Z");
    return read ? *read : Instant::min();
  };
  const Instant today = std::chrono::floor<std::chrono::days>(now);
  std::vector<DatedLimit> old;
  for (DatedLimit& limit : dated_limits(format)) {
    const Instant day = day_of(limit);
    if (day == Instant::min() || today - day > std::chrono::days(kLimitAgeDays)) old.push_back(std::move(limit));
  }
  std::stable_sort(old.begin(), old.end(), [&](const DatedLimit& a, const DatedLimit& b) { return day_of(a) < day_of(b); });
  return old;
}

}  // namespace pv::channels
