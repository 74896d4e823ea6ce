// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <zlib.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// Pictures that the tests make themselves, byte by byte, and read back.
namespace pv::test {

struct Rgba {
  int red = 0, green = 0, blue = 0, alpha = 255;
};
using Paint = std::function<Rgba(int x, int y)>;

inline std::string big(std::uint64_t value, int bytes) {
  std::string out;
  for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8) out += static_cast<char>((value >> shift) & 0xff);
  return out;
}
inline std::string little(std::uint64_t value, int bytes) {
  std::string out;
  for (int at = 0; at < bytes; ++at) out += static_cast<char>((value >> (at * 8)) & 0xff);
  return out;
}

inline std::string deflated(std::string_view bytes) {
  uLongf size = compressBound(bytes.size());
  std::string out(size, '\0');
  if (compress2(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size(), 6) != Z_OK)
    throw std::runtime_error("zlib");
  out.resize(size);
  return out;
}

inline std::string png_chunk(const std::string& type, std::string_view data) {
  const std::string body = type + std::string(data);
  return big(data.size(), 4) + body + big(crc32(0, reinterpret_cast<const Bytef*>(body.data()), static_cast<uInt>(body.size())), 4);
}
inline const std::string kPngSignature("\x89PNG\r\n\x1a\n", 8);

/// `kind`: 0 grey, 2 RGB, 6 RGBA. `more` goes between IHDR and IDAT.
inline std::string png(int width, int height, const Paint& paint, int kind = 6, const std::string& more = {}) {
  std::string raw;
  for (int y = 0; y < height; ++y) {
    raw += '\0';
    for (int x = 0; x < width; ++x) {
      const Rgba c = paint(x, y);
      raw += static_cast<char>(c.red);
      if (kind >= 2) raw += {static_cast<char>(c.green), static_cast<char>(c.blue)};
      if (kind == 6) raw += static_cast<char>(c.alpha);
    }
  }
  return kPngSignature +
         png_chunk("IHDR", big(static_cast<std::uint64_t>(width), 4) + big(static_cast<std::uint64_t>(height), 4) +
                               std::string{8, static_cast<char>(kind), 0, 0, 0}) +
         more + png_chunk("IDAT", deflated(raw)) + png_chunk("IEND", "");
}

struct Pixels {
  int width = 0, height = 0, bands = 0;
  std::string bytes;
  [[nodiscard]] Rgba at(int x, int y) const {
    const auto band = [&](int number) {
      return static_cast<int>(static_cast<unsigned char>(bytes.at(static_cast<std::size_t>((y * width + x) * bands + number))));
    };
    if (bands <= 2) return {band(0), band(0), band(0), bands == 2 ? band(1) : 255};
    return {band(0), band(1), band(2), bands == 4 ? band(3) : 255};
  }
};

/// Eight bits, not interlaced: what our own variants are.
inline Pixels read_png(const std::string& file) {
  if (!file.starts_with(kPngSignature)) throw std::runtime_error("no PNG");
  const auto number = [&file](std::size_t at) {
    std::size_t value = 0;
    for (int byte = 0; byte < 4; ++byte) value = value << 8 | static_cast<unsigned char>(file.at(at + static_cast<std::size_t>(byte)));
    return value;
  };
  Pixels out;
  std::string packed;
  for (std::size_t at = 8; at + 12 <= file.size();) {
    const std::size_t length = number(at);
    const std::string type = file.substr(at + 4, 4);
    if (type == "IHDR") {
      out.width = static_cast<int>(number(at + 8));
      out.height = static_cast<int>(number(at + 12));
      constexpr std::array<int, 7> bands{1, 0, 3, 0, 2, 0, 4};
      if (file[at + 16] != 8) throw std::runtime_error("depth");
      out.bands = bands.at(static_cast<std::size_t>(file[at + 17]));
    }
    if (type == "IDAT") packed += file.substr(at + 8, length);
    at += 12 + length;
  }
  const auto row = static_cast<std::size_t>(out.width * out.bands);
  std::string raw((row + 1) * static_cast<std::size_t>(out.height), '\0');
  uLongf size = raw.size();
  if (uncompress(reinterpret_cast<Bytef*>(raw.data()), &size, reinterpret_cast<const Bytef*>(packed.data()), packed.size()) != Z_OK)
    throw std::runtime_error("zlib");
  const auto bands = static_cast<std::size_t>(out.bands);
  out.bytes.assign(row * static_cast<std::size_t>(out.height), '\0');
  for (std::size_t y = 0; y < static_cast<std::size_t>(out.height); ++y) {
    const char filter = raw[y * (row + 1)];
    for (std::size_t x = 0; x < row; ++x) {
      const auto value = [&](bool up, bool left) {
        if ((up && y == 0) || (left && x < bands)) return 0;
        return static_cast<int>(static_cast<unsigned char>(out.bytes[(y - (up ? 1 : 0)) * row + x - (left ? bands : 0)]));
      };
      const int a = value(false, true), b = value(true, false), c = value(true, true);
      int guess = 0;
      if (filter == 1) guess = a;
      if (filter == 2) guess = b;
      if (filter == 3) guess = (a + b) / 2;
      if (filter == 4) {
        const int p = a + b - c, pa = std::abs(p - a), pb = std::abs(p - b), pc = std::abs(p - c);
        guess = pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
      }
      out.bytes[y * row + x] = static_cast<char>(raw[y * (row + 1) + 1 + x] + guess);
    }
  }
  return out;
}

struct TiffTag {
  int tag;
  int type;          ///< 1 byte, 2 text, 3 short, 4 long, 5 rational
  std::string data;  ///< little endian
};

/// An image file directory whose data follows it; `base` is where it stands in the file.
inline std::string tiff_directory(std::uint64_t base, const std::vector<TiffTag>& tags, std::uint64_t next = 0) {
  constexpr std::array<std::size_t, 6> sizes{1, 1, 1, 2, 4, 8};
  std::string entries = little(tags.size(), 2), rest;
  const std::uint64_t data = base + 2 + tags.size() * 12 + 4;
  for (const auto& tag : tags) {
    entries += little(static_cast<std::uint64_t>(tag.tag), 2) + little(static_cast<std::uint64_t>(tag.type), 2) +
               little(tag.data.size() / sizes.at(static_cast<std::size_t>(tag.type)), 4);
    if (tag.data.size() <= 4) {
      entries += tag.data + std::string(4 - tag.data.size(), '\0');
    } else {
      entries += little(data + rest.size(), 4);
      rest += tag.data;
      if (rest.size() % 2 == 1) rest += '\0';
    }
  }
  return entries + little(next, 4) + rest;
}

inline std::string tiff_header() { return std::string("II\x2a\0", 4) + little(8, 4); }

/// Uncompressed, one strip; four samples are ink (photometric 5).
inline std::string tiff(int width, int height, int samples, const std::string& pixels) {
  const auto short_of = [](int value) { return little(static_cast<std::uint64_t>(value), 2); };
  std::string bits;
  for (int sample = 0; sample < samples; ++sample) bits += short_of(8);
  const auto directory = [&](std::uint64_t strip) {
    return tiff_directory(8, {{256, 3, short_of(width)},
                              {257, 3, short_of(height)},
                              {258, 3, bits},
                              {259, 3, short_of(1)},
                              {262, 3, short_of(samples == 4 ? 5 : 2)},
                              {273, 4, little(strip, 4)},
                              {277, 3, short_of(samples)},
                              {278, 3, short_of(height)},
                              {279, 4, little(pixels.size(), 4)}});
  };
  const std::uint64_t begin = 8 + directory(0).size();
  return tiff_header() + directory(begin) + pixels;
}

/// APP1 with orientation, author, date and place.
inline std::string exif_segment(int orientation, const std::string& date = "2026:11:24 09:00:00", bool position = true) {
  const auto rational = [](std::uint64_t over, std::uint64_t under) { return little(over, 4) + little(under, 4); };
  const std::string artist = std::string("Ada Esempio\0", 12);
  const auto first = [&](std::uint64_t exif, std::uint64_t gps) {
    std::vector<TiffTag> tags{
        {0x0112, 3, little(static_cast<std::uint64_t>(orientation), 2)}, {0x013b, 2, artist}, {0x8769, 4, little(exif, 4)}};
    if (position) tags.push_back({0x8825, 4, little(gps, 4)});
    return tiff_directory(8, tags);
  };
  const std::uint64_t exif_at = 8 + first(0, 0).size();
  const std::string exif = tiff_directory(exif_at, {{0x9003, 2, date + std::string(1, '\0')}});
  const std::uint64_t gps_at = exif_at + exif.size();
  const std::string gps = tiff_directory(gps_at, {{1, 2, std::string("N\0", 2)},
                                                  {2, 5, rational(45, 1) + rational(26, 1) + rational(0, 1)},
                                                  {3, 2, std::string("E\0", 2)},
                                                  {4, 5, rational(12, 1) + rational(19, 1) + rational(0, 1)}});
  const std::string body = std::string("Exif\0\0", 6) + tiff_header() + first(exif_at, gps_at) + exif + (position ? gps : "");
  return std::string("\xff\xe1", 2) + big(body.size() + 2, 2) + body;
}

/// A JPEG with a segment put in after its begin.
inline std::string with_segment(const std::string& jpeg, const std::string& segment) {
  return jpeg.substr(0, 2) + segment + jpeg.substr(2);
}

/// Uncompressed GIF: nine-bit codes, cleared before the table grows. One palette of four colours.
inline std::string gif(int width, int height, int frames, const std::function<int(int frame, int x, int y)>& paint, int screen_width = 0,
                       int screen_height = 0) {
  std::string out = "GIF89a" + little(static_cast<std::uint64_t>(screen_width > 0 ? screen_width : width), 2) +
                    little(static_cast<std::uint64_t>(screen_height > 0 ? screen_height : height), 2);
  out += std::string("\x81\0\0", 3) + std::string("\xff\0\0\0\xff\0\0\0\xff\xff\xff\xff", 12);
  out += std::string("!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0", 19);
  for (int frame = 0; frame < frames; ++frame) {
    out += std::string("!\xf9\x04\x00\x0a\0\0\0", 8);
    out += "," + little(0, 4) + little(static_cast<std::uint64_t>(width), 2) + little(static_cast<std::uint64_t>(height), 2) +
           std::string(1, '\0') + std::string(1, '\x07');
    // Smallest code of seven bits: codes of eight, so that each is a byte; clear (128) at least each 120 pixels.
    std::string codes;
    int since = 0;
    codes += '\x80';
    for (int y = 0; y < height; ++y) {
      for (int x = 0; x < width; ++x) {
        if (++since > 120) {
          codes += '\x80';
          since = 1;
        }
        codes += static_cast<char>(paint(frame, x, y));
      }
    }
    codes += '\x81';
    for (std::size_t at = 0; at < codes.size(); at += 255) {
      const std::string part = codes.substr(at, 255);
      out += static_cast<char>(part.size()) + part;
    }
    out += '\0';
  }
  return out + ";";
}

}  // namespace pv::test
