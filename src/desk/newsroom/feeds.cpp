// SPDX-License-Identifier: Apache-2.0
#include "desk/newsroom/feeds.hpp"

#include <charconv>

#include "desk/newsroom/rules.hpp"
#include "platform/base/assert.hpp"
#include "platform/crypto/crypto.hpp"

namespace pv::desk::newsroom::feeds {

namespace {
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
}

void Xml::escaped(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    switch (c) {
      case '&': text_ += "&amp;"; break;
      case '<': text_ += "&lt;"; break;
      case '>': text_ += "&gt;"; break;
      case '"': text_ += "&quot;"; break;
      // A bare carriage return would be read as a line feed (XML 1.0 §2.11).
      case '\r': text_ += "&#13;"; break;
      default:
        if (c < 0x20 && c != '\t' && c != '\n') {
          text_ += kReplacement;
        } else if (c == 0xEF && (text.substr(i, 3) == "\xEF\xBF\xBE" || text.substr(i, 3) == "\xEF\xBF\xBF")) {
          text_ += kReplacement;
          i += 2;
        } else {
          text_ += static_cast<char>(c);
        }
    }
  }
}

void Xml::tag(std::string_view name, Attributes attributes, std::string_view end) {
  text_ += '<';
  text_ += name;
  for (const auto& [key, value] : attributes) {
    text_ += ' ';
    text_ += key;
    text_ += "=\"";
    escaped(value);
    text_ += '"';
  }
  text_ += end;
}

Xml& Xml::open(std::string_view name, Attributes attributes) {
  tag(name, attributes, ">\n");
  open_.emplace_back(name);
  return *this;
}

Xml& Xml::close() {
  PV_ASSERT(!open_.empty());
  text_ += "</" + open_.back() + ">\n";
  open_.pop_back();
  return *this;
}

Xml& Xml::element(std::string_view name, std::string_view content, Attributes attributes) {
  tag(name, attributes, ">");
  escaped(content);
  text_ += "</";
  text_ += name;
  text_ += ">\n";
  return *this;
}

Xml& Xml::empty(std::string_view name, Attributes attributes) {
  tag(name, attributes, "/>\n");
  return *this;
}

std::string Xml::take() && {
  PV_ASSERT(open_.empty());
  return std::move(text_);
}

std::string entry_id(const Page& page) { return "urn:uuid:" + page.id.str(); }

std::string feed_id(const Brand& brand, std::string_view language) {
  auto bytes = crypto::sha256(brand.id.str() + "/feed/" + std::string(language)).substr(0, 16);
  bytes[6] = static_cast<char>((static_cast<unsigned char>(bytes[6]) & 0x0FU) | 0x80U);
  bytes[8] = static_cast<char>((static_cast<unsigned char>(bytes[8]) & 0x3FU) | 0x80U);
  auto name = crypto::hex(bytes);
  for (const std::size_t at : {8U, 13U, 18U, 23U}) name.insert(at, 1, '-');
  return "urn:uuid:" + name;
}

std::string atom(const Feed& feed) {
  Xml xml;
  // RFC 4287 §4.1.1: id, title and updated are compulsory, and an author stands here for all entries.
  xml.open("feed", {{"xmlns", "http://www.w3.org/2005/Atom"}, {"xml:lang", feed.language}, {"xml:base", feed.origin + "/"}});
  xml.element("id", feed_id(feed.brand, feed.language));
  xml.element("title", feed.brand.name);
  if (!feed.brand.about.empty()) xml.element("subtitle", feed.brand.about);
  xml.element("updated", to_rfc3339(feed.updated));
  xml.empty("link", {{"rel", "self"}, {"type", "application/atom+xml"}, {"href", feed.origin + feed.path}});
  xml.empty("link", {{"rel", "alternate"}, {"type", "text/html"}, {"hreflang", feed.language}, {"href", feed.origin + feed.home}});
  xml.element("icon", feed.origin + "/assets/favicon.svg");
  xml.open("author").element("name", feed.brand.name).element("uri", feed.origin + "/").close();
  xml.element("generator", "Portavoce");
  for (const auto& entry : feed.entries) {
    const auto& page = entry.page;
    const auto address = feed.origin + "/" + page.slug;
    xml.open("entry", {{"xml:lang", page.language}});
    xml.element("id", entry_id(page));
    xml.element("title", page.title);
    xml.empty("link", {{"rel", "alternate"}, {"type", "text/html"}, {"hreflang", page.language}, {"href", address}});
    xml.element("published", to_rfc3339(page.published_at));
    xml.element("updated", to_rfc3339(page.updated_at));
    if (const auto summary = rules::description(page); !summary.empty()) xml.element("summary", summary);
    if (!entry.content.empty()) xml.element("content", entry.content, {{"type", "html"}});
    xml.close();
  }
  xml.close();
  return std::move(xml).take();
}

std::string sitemap(const std::string& origin, const std::vector<Place>& places) {
  PV_ASSERT(places.size() <= kMaxPlaces);
  Xml xml;
  xml.open("urlset", {{"xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"}});
  for (const auto& place : places) {
    xml.open("url").element("loc", origin + place.path).element("lastmod", to_rfc3339(place.changed)).close();
  }
  xml.close();
  return std::move(xml).take();
}

std::string robots(const std::string& origin) { return "User-agent: *\nAllow: /\n\nSitemap: " + origin + "/sitemap.xml\n"; }

Instant made_at(std::string_view uuid7) {
  std::string digits;
  for (const char c : uuid7.substr(0, 13))
    if (c != '-') digits += c;
  std::int64_t millis = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), millis, 16);
  return from_micros(millis * 1000);
}

}  // namespace pv::desk::newsroom::feeds
