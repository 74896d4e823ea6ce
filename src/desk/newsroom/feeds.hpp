// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "desk/newsroom/newsroom.hpp"

/// What machines read: Atom (RFC 4287), the sitemap (sitemaps.org protocol 0.9), robots.txt (RFC 9309).
namespace pv::desk::newsroom::feeds {

/// Writes well-formed XML 1.0: escapes, and replaces what XML cannot hold (control characters, U+FFFE, U+FFFF) by U+FFFD.
/// Own code: a writer needs forty lines, the parser of a library none of them.
class Xml {
 public:
  using Attributes = std::initializer_list<std::pair<std::string_view, std::string_view>>;
  Xml() : text_("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n") {}
  Xml& open(std::string_view name, Attributes attributes = {});
  Xml& close();
  Xml& element(std::string_view name, std::string_view content, Attributes attributes = {});
  Xml& empty(std::string_view name, Attributes attributes);
  /// Asserts that everything is closed.
  [[nodiscard]] std::string take() &&;

 private:
  void tag(std::string_view name, Attributes attributes, std::string_view end);
  void escaped(std::string_view text);
  std::string text_;
  std::vector<std::string> open_;
};

/// A name that stays when the newsroom moves to another address, so it is no `tag:` URI, which names a domain: the page's own UUID.
[[nodiscard]] std::string entry_id(const Page& page);
/// One per brand and language: a UUIDv8 (RFC 9562 §5.8) made from both by SHA-256.
[[nodiscard]] std::string feed_id(const Brand& brand, std::string_view language);

struct Entry {
  Page page;
  std::string content;  ///< HTML; empty: the summary alone
};
struct Feed {
  const Brand& brand;
  std::string origin;
  std::string path;  ///< "/feed.atom"
  std::string home;  ///< "/" or "/en/"
  std::string language;
  Instant updated;
  std::vector<Entry> entries;
};
[[nodiscard]] std::string atom(const Feed& feed);

struct Place {
  std::string path;
  Instant changed;
};
/// At most 50,000 places, as the protocol has it; the caller sees to that.
[[nodiscard]] std::string sitemap(const std::string& origin, const std::vector<Place>& places);
inline constexpr std::size_t kMaxPlaces = 50'000;
[[nodiscard]] std::string robots(const std::string& origin);

/// When an id of version 7 was made: for a feed that has no entry yet.
[[nodiscard]] Instant made_at(std::string_view uuid7);

}  // namespace pv::desk::newsroom::feeds
