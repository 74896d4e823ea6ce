// SPDX-License-Identifier: Apache-2.0
#include "media/metadata.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace pv::media {
namespace {

constexpr std::size_t kLongest = 500;  // of a field that is kept

std::string_view blob(const Image& image, const char* name) {
  const void* data = nullptr;
  std::size_t size = 0;
  if (vips_image_get_typeof(image.get(), name) != VIPS_TYPE_BLOB) return {};
  if (vips_image_get_blob(image.get(), name, &data, &size) != 0) return {};
  return {static_cast<const char*>(data), size};
}

/// Valid UTF-8 without control characters, cut at a bound.
std::string clean(std::string_view text) {
  gchar* const valid = g_utf8_make_valid(text.data(), static_cast<gssize>(std::min(text.size(), kLongest)));
  std::string kept;
  for (const char* c = valid; *c != '\0'; ++c) {
    if (static_cast<unsigned char>(*c) >= ' ' && *c != 0x7f) kept += *c;
  }
  g_free(valid);
  while (!kept.empty() && kept.back() == ' ') kept.pop_back();
  return kept;
}

/// libvips gives EXIF values as "value (value, type, components, bytes)".
std::string exif(const Image& image, const char* name) {
  if (vips_image_get_typeof(image.get(), name) == 0) return {};
  const char* text = nullptr;
  if (vips_image_get_string(image.get(), name, &text) != 0) return {};
  const std::string_view whole = text;
  const std::size_t end = whole.rfind(" (");
  return clean(whole.substr(0, end));
}

std::string unescape(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    bool replaced = false;
    for (const auto& [entity, plain] :
         {std::pair<std::string_view, char>{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}}) {
      if (text.substr(at, entity.size()) == entity) {
        out += plain;
        at += entity.size();
        replaced = true;
        break;
      }
    }
    if (!replaced) out += text[at++];
  }
  return clean(out);
}

/// A property of an XMP packet in one of its two forms: an attribute, or an element whose text or first list item counts.
std::string xmp(std::string_view packet, std::string_view name) {
  const std::string attribute = std::string(name) + "=";
  for (std::size_t at = packet.find(attribute); at != std::string_view::npos; at = packet.find(attribute, at + 1)) {
    const std::size_t begin = at + attribute.size();
    if (begin >= packet.size() || (packet[begin] != '"' && packet[begin] != '\'')) continue;
    const std::size_t end = packet.find(packet[begin], begin + 1);
    if (end == std::string_view::npos) return {};
    return unescape(packet.substr(begin + 1, end - begin - 1));
  }
  const std::size_t open = packet.find("<" + std::string(name));
  if (open == std::string_view::npos) return {};
  const std::size_t close = packet.find("</" + std::string(name), open);
  if (close == std::string_view::npos) return {};
  std::string_view inside = packet.substr(open, close - open);
  if (const std::size_t item = inside.find("<rdf:li"); item != std::string_view::npos) inside = inside.substr(item);
  const std::size_t begin = inside.find('>');
  if (begin == std::string_view::npos) return {};
  return unescape(inside.substr(begin + 1, inside.find('<', begin) - begin - 1));
}

/// IPTC-IIM 4.2, part I chapter 3: marker 0x1C, record, data set, length in two bytes. The blob may stand inside Photoshop's wrapper.
std::string iim(std::string_view block, char dataset) {
  for (std::size_t at = 0; at + 5 <= block.size(); ++at) {
    if (block[at] != 0x1c || block[at + 1] != 2 || block[at + 2] != dataset) continue;
    const std::size_t length = static_cast<unsigned char>(block[at + 3]) * 256U + static_cast<unsigned char>(block[at + 4]);
    if (length < 0x8000 && at + 5 + length <= block.size()) return clean(block.substr(at + 5, length));
  }
  return {};
}

void take(std::string& into, std::string value) {
  if (into.empty()) into = std::move(value);
}

std::string escape(std::string_view text) {
  gchar* const escaped = g_markup_escape_text(text.data(), static_cast<gssize>(text.size()));
  std::string out = escaped;
  g_free(escaped);
  return out;
}

std::string xmp_of(const Credit& credit) {
  std::string packet =
      "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
      "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
      "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\" "
      "xmlns:Iptc4xmpExt=\"http://iptc.org/std/Iptc4xmpExt/2008-02-29/\">";
  if (!credit.creator.empty()) packet += "<dc:creator><rdf:Seq><rdf:li>" + escape(credit.creator) + "</rdf:li></rdf:Seq></dc:creator>";
  if (!credit.copyright.empty()) {
    packet += "<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escape(credit.copyright) + "</rdf:li></rdf:Alt></dc:rights>";
  }
  if (!credit.credit.empty()) packet += "<photoshop:Credit>" + escape(credit.credit) + "</photoshop:Credit>";
  if (!credit.source.empty()) packet += "<Iptc4xmpExt:DigitalSourceType>" + escape(credit.source) + "</Iptc4xmpExt:DigitalSourceType>";
  return packet + "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>";
}

std::string iim_of(const Credit& credit) {
  std::string data("\x1c\x01\x5a\x00\x03\x1b%G", 8);  // 1:90, UTF-8
  const auto add = [&data](char dataset, const std::string& value) {
    if (value.empty()) return;
    data += {0x1c, 2, dataset, static_cast<char>(value.size() >> 8), static_cast<char>(value.size() & 0xff)};
    data += value;
  };
  add(80, credit.creator);
  add(110, credit.credit);
  add(116, credit.copyright);
  // Adobe's image resource 0x0404 with an empty name; the length counts what follows, padded to an even number of bytes.
  std::string block(
      "Photoshop 3.0\0"
      "8BIM\x04\x04\0\0",
      22);
  const auto size = static_cast<std::uint32_t>(data.size());
  for (int shift = 24; shift >= 0; shift -= 8) block += static_cast<char>((size >> shift) & 0xff);
  block += data;
  if (data.size() % 2 == 1) block += '\0';
  return block;
}

void set_blob(const Image& image, const char* name, const std::string& bytes) {
  vips_image_set_blob_copy(image.get(), name, bytes.data(), bytes.size());
}

}  // namespace

Metadata read_metadata(const Image& image) {
  Metadata found;
  found.orientation = std::clamp(vips_image_get_orientation(image.get()), 1, 8);
  found.taken = exif(image, "exif-ifd2-DateTimeOriginal");
  if (found.taken.empty()) found.taken = exif(image, "exif-ifd0-DateTime");
  for (const char* name : {"exif-ifd3-GPSLatitude", "exif-ifd3-GPSLongitude", "exif-ifd3-GPSDestLatitude"}) {
    found.has_position = found.has_position || vips_image_get_typeof(image.get(), name) != 0;
  }
  std::string_view packet = blob(image, VIPS_META_XMP_NAME);
  // In HEIF libvips takes a packet for XMP only when no processing instruction stands before it.
  for (const char* name : {"heif-mime-0", "heif-mime-1", "heif-mime-2"}) {
    if (packet.empty() && blob(image, name).find("x:xmpmeta") != std::string_view::npos) packet = blob(image, name);
  }
  found.has_position = found.has_position || packet.find("exif:GPSLatitude") != std::string_view::npos;
  found.credit = {xmp(packet, "dc:creator"), xmp(packet, "photoshop:Credit"), xmp(packet, "dc:rights"),
                  xmp(packet, "Iptc4xmpExt:DigitalSourceType")};
  const std::string_view block = blob(image, VIPS_META_IPTC_NAME);
  take(found.credit.creator, iim(block, 80));
  take(found.credit.credit, iim(block, 110));
  take(found.credit.copyright, iim(block, 116));
  take(found.credit.creator, exif(image, "exif-ifd0-Artist"));
  take(found.credit.copyright, exif(image, "exif-ifd0-Copyright"));
  return found;
}

Image with_credit_only(const Image& image, const Credit& credit) {
  // A copy: metadata of a shared image is not changed under others.
  Image own = made([&](VipsImage** out) { return vips_copy(image.get(), out, nullptr); });
  gchar** const fields = vips_image_get_fields(own.get());
  for (gchar** field = fields; *field != nullptr; ++field) {
    const std::string_view name = *field;
    if (name == "delay" || name == "loop" || name == "page-height" || name == "n-pages") continue;
    vips_image_remove(own.get(), *field);
  }
  g_strfreev(fields);
  if (!credit.empty()) {
    set_blob(own, VIPS_META_XMP_NAME, xmp_of(credit));
    set_blob(own, VIPS_META_IPTC_NAME, iim_of(credit));
  }
  return own;
}

}  // namespace pv::media
