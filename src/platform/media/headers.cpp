// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cctype>
#include <set>

#include "platform/media/reader.hpp"

namespace pv::media::detail {
namespace {

// Walks are bounded, whatever a file says of itself.
constexpr int kMostSegments = 20'000;
constexpr int kMostChunks = 200'000;
constexpr int kMostPages = 10'000;

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return out;
}

}  // namespace

std::string_view Reader::at(std::uint64_t offset, std::size_t length) {
  if (offset > size() || length > size() - offset) return {};
  if (offset < begin_ || offset + length > begin_ + window_.size()) {
    window_ = source_.read(offset, std::max(length, kWindow));
    begin_ = offset;
    if (window_.size() < length) {
      window_.clear();
      return {};
    }
  }
  return std::string_view(window_).substr(static_cast<std::size_t>(offset - begin_), length);
}

bool Reader::number(std::uint64_t offset, int bytes, Order order, std::uint64_t& value) {
  const std::string_view found = at(offset, static_cast<std::size_t>(bytes));
  if (found.size() != static_cast<std::size_t>(bytes)) return false;
  value = number_in(found, order);
  return true;
}

bool begins_foreign(std::string_view bytes) {
  const std::string head = lower(bytes.substr(0, 1024));
  for (const std::string_view sign : {"%pdf-", "<html", "<!doctype html", "<script", "<?php", "<svg", "<body", "<iframe"}) {
    if (head.find(sign) != std::string::npos) return true;
  }
  const std::size_t first = bytes.find_first_not_of(std::string_view("\0 \t\r\n", 5));
  const std::string_view rest = first == std::string_view::npos ? std::string_view() : bytes.substr(first);
  for (const std::string_view sign : {std::string_view("PK\3\4"), std::string_view("GIF8"), std::string_view("Rar!"),
                                      std::string_view("\x7f"
                                                       "ELF"),
                                      std::string_view("MZ\x90"), std::string_view("7z\xbc\xaf")}) {
    if (rest.starts_with(sign)) return true;
  }
  return false;
}

/// ITU-T T.81 annex B: markers, and entropy-coded data in which FF 00 and restart markers are no markers.
Header jpeg_header(Reader& reader) {
  Header header;
  std::uint64_t at = 2;
  std::uint64_t components = 0;
  bool progressive = false;
  for (int segment = 0; segment < kMostSegments; ++segment) {
    std::string_view mark = reader.at(at, 2);
    if (mark.size() != 2 || static_cast<unsigned char>(mark[0]) != 0xff) {
      // Pictures cut short are left to the decoder, which knows how much of them is missing.
      header.damaged = header.width == 0;
      break;
    }
    const auto marker = static_cast<unsigned char>(mark[1]);
    if (marker == 0xff) {
      ++at;
      continue;
    }
    if (marker == 0xd9) {
      header.end = at + 2;
      break;
    }
    if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += 2;
      continue;
    }
    std::uint64_t length = 0;
    if (!reader.number(at + 2, 2, Order::Big, length) || length < 2) {
      header.damaged = header.width == 0;
      break;
    }
    const bool frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    if (frame) {
      if (!reader.number(at + 5, 2, Order::Big, header.height) || !reader.number(at + 7, 2, Order::Big, header.width) ||
          !reader.number(at + 9, 1, Order::Big, components)) {
        header.damaged = true;
        break;
      }
      progressive = marker == 0xc2 || marker == 0xc6 || marker == 0xca || marker == 0xce;
    } else if (marker >= 0xe0 || marker == 0xfe) {
      header.metadata_bytes += length;
      // Colour profiles and maker's notes are large and binary; a page is text near the segment's begin.
      if (marker == 0xfe && begins_foreign(reader.at(at + 4, static_cast<std::size_t>(std::min<std::uint64_t>(length - 2, 1024))))) {
        header.script = true;
      }
    }
    at += 2 + length;
    if (marker != 0xda) continue;
    // The scan: to the next marker that is one.
    bool ended = false;
    while (!ended) {
      const std::uint64_t left = reader.size() - std::min(at, reader.size());
      const auto take = static_cast<std::size_t>(std::min<std::uint64_t>(left, 32 << 10));
      if (take < 2) break;
      const std::string_view part = reader.at(at, take);
      if (part.size() < 2) break;
      std::size_t found = 0;
      while (found + 1 < part.size()) {
        found = part.find('\xff', found);
        if (found == std::string_view::npos || found + 1 >= part.size()) break;
        const auto next = static_cast<unsigned char>(part[found + 1]);
        if (next == 0x00 || (next >= 0xd0 && next <= 0xd7)) {
          found += 2;
        } else if (next == 0xff) {
          ++found;
        } else {
          ended = true;
          break;
        }
      }
      at += ended ? found : part.size() - 1;
    }
    if (!ended) break;
  }
  if (header.width == 0 || header.height == 0) header.damaged = true;
  // A progressive picture is held whole as coefficients of two bytes; half the samples of colour are rarely kept, so two of three count.
  if (progressive)
    header.decoder_bytes = header.width * header.height * 2 * std::max<std::uint64_t>(1, components - (components == 3 ? 1 : 0));
  return header;
}

/// PNG 1.2 (RFC 2083) and APNG's acTL.
Header png_header(Reader& reader) {
  Header header;
  std::uint64_t at = 8;
  std::uint64_t depth = 8;
  std::uint64_t interlaced = 0;
  bool data = false;
  for (int chunk = 0; chunk < kMostChunks; ++chunk) {
    std::uint64_t length = 0;
    if (!reader.number(at, 4, Order::Big, length)) break;
    const std::string type(reader.at(at + 4, 4));
    if (type.size() != 4 || length > 0x7fffffff) {
      header.damaged = header.damaged || !data;
      break;
    }
    if (chunk == 0) {
      if (type != "IHDR" || length != 13 || !reader.number(at + 8, 4, Order::Big, header.width) ||
          !reader.number(at + 12, 4, Order::Big, header.height) || !reader.number(at + 16, 1, Order::Big, depth) ||
          !reader.number(at + 20, 1, Order::Big, interlaced)) {
        header.damaged = true;
        break;
      }
    } else if (type == "IDAT") {
      data = true;
    } else if (type == "acTL") {
      if (!reader.number(at + 8, 4, Order::Big, header.frames) || header.frames == 0) header.damaged = true;
    } else if (type == "IEND") {
      header.end = at + 12 + length;
      break;
    } else if (type != "PLTE" && type != "fdAT" && type != "fcTL") {
      header.metadata_bytes += length;
      if ((type == "tEXt" || type == "iTXt") &&
          begins_foreign(reader.at(at + 8, static_cast<std::size_t>(std::min<std::uint64_t>(length, 1024))))) {
        header.script = true;
      }
    }
    at += 12 + length;
  }
  if (header.width == 0 || header.height == 0 || !data) header.damaged = true;
  if (interlaced != 0 && header.width < (1U << 31) && header.height < (1U << 31)) {
    header.decoder_bytes = header.width * header.height * (depth == 16 ? 8 : 4);
  }
  return header;
}

/// GIF89a: logical screen, then blocks to the trailer.
Header gif_header(Reader& reader) {
  Header header;
  std::uint64_t flags = 0;
  if (!reader.number(6, 2, Order::Little, header.width) || !reader.number(8, 2, Order::Little, header.height) ||
      !reader.number(10, 1, Order::Little, flags)) {
    header.damaged = true;
    return header;
  }
  header.frames = 0;
  std::uint64_t at = 13 + ((flags & 0x80) != 0 ? 3ULL << ((flags & 7) + 1) : 0);
  const auto skip_blocks = [&reader, &at] {
    std::uint64_t length = 0;
    // Each turn takes a byte at least, of a file whose size is bounded.
    while (reader.number(at, 1, Order::Little, length)) {
      at += 1 + length;
      if (length == 0) return true;
    }
    return false;
  };
  for (int block = 0; block < kMostChunks; ++block) {
    const std::string_view sign = reader.at(at, 1);
    if (sign.empty()) {
      header.damaged = header.frames == 0;
      break;
    }
    if (sign[0] == ';') {
      header.end = at + 1;
      break;
    }
    if (sign[0] == '!') {
      const std::string_view label = reader.at(at + 1, 1);
      const bool comment = !label.empty() && static_cast<unsigned char>(label[0]) == 0xfe;
      at += 2;
      const std::uint64_t begin = at;
      if (!skip_blocks()) {
        header.damaged = header.frames == 0;
        break;
      }
      if (comment) {
        header.metadata_bytes += at - begin;
        header.script =
            header.script || begins_foreign(reader.at(begin, static_cast<std::size_t>(std::min<std::uint64_t>(at - begin, 1024))));
      }
      continue;
    }
    std::uint64_t width = 0, height = 0;
    if (sign[0] != ',' || !reader.number(at + 5, 2, Order::Little, width) || !reader.number(at + 7, 2, Order::Little, height) ||
        !reader.number(at + 9, 1, Order::Little, flags)) {
      header.damaged = true;
      break;
    }
    ++header.frames;
    header.width = std::max(header.width, width);
    header.height = std::max(header.height, height);
    at += 11 + ((flags & 0x80) != 0 ? 3ULL << ((flags & 7) + 1) : 0);
    if (!skip_blocks()) break;
  }
  if (header.frames == 0 || header.width == 0 || header.height == 0) header.damaged = true;
  header.decoder_bytes = header.width * header.height * 8;
  return header;
}

/// WebP container specification (developers.google.com/speed/webp/docs/riff_container) and RFC 6386 for the size within VP8.
Header webp_header(Reader& reader) {
  Header header;
  std::uint64_t riff = 0;
  if (!reader.number(4, 4, Order::Little, riff) || riff + 8 > reader.size() + 1) header.damaged = true;
  std::uint64_t at = 12;
  std::uint64_t frames = 0;
  for (int chunk = 0; chunk < kMostChunks && at + 8 <= reader.size(); ++chunk) {
    std::uint64_t length = 0;
    const std::string type(reader.at(at, 4));
    if (type.size() != 4 || !reader.number(at + 4, 4, Order::Little, length)) break;
    std::uint64_t first = 0, second = 0;
    if (type == "VP8X") {
      if (reader.number(at + 12, 3, Order::Little, first) && reader.number(at + 15, 3, Order::Little, second)) {
        header.width = first + 1;
        header.height = second + 1;
      }
    } else if (type == "VP8 " && header.width == 0) {
      if (reader.number(at + 14, 2, Order::Little, first) && reader.number(at + 16, 2, Order::Little, second)) {
        header.width = first & 0x3fff;
        header.height = second & 0x3fff;
      }
    } else if (type == "VP8L" && header.width == 0) {
      if (reader.number(at + 9, 4, Order::Little, first)) {
        header.width = (first & 0x3fff) + 1;
        header.height = ((first >> 14) & 0x3fff) + 1;
      }
    } else if (type == "ANMF") {
      ++frames;
    } else if (type == "EXIF" || type == "XMP " || type == "ICCP") {
      header.metadata_bytes += length;
    }
    at += 8 + length + (length & 1);
    if (at >= riff + 8) break;
  }
  header.end = riff + 8;
  header.frames = std::max<std::uint64_t>(1, frames);
  if (header.width == 0 || header.height == 0) header.damaged = true;
  header.decoder_bytes = header.width * header.height * 4;
  return header;
}

/// ISO/IEC 23008-12: the largest `ispe` property within meta/iprp/ipco is the picture's.
Header heif_header(Reader& reader) {
  Header header;
  struct Range {
    std::uint64_t begin, end;
  };
  int boxes = 0;
  // The children named, of the ranges given; `skip` bytes of version and flags stand before them.
  const auto walk = [&](Range range, const auto& visit) {
    while (range.begin + 8 <= range.end && boxes++ < kMostSegments) {
      std::uint64_t size = 0;
      if (!reader.number(range.begin, 4, Order::Big, size)) return;
      const std::string type(reader.at(range.begin + 4, 4));
      std::uint64_t head = 8;
      if (size == 1) {
        if (!reader.number(range.begin + 8, 8, Order::Big, size)) return;
        head = 16;
      } else if (size == 0) {
        size = range.end - range.begin;
      }
      if (size < head || size > range.end - range.begin) {
        header.damaged = true;
        return;
      }
      visit(type, Range{range.begin + head, range.begin + size});
      range.begin += size;
    }
  };
  walk({0, reader.size()}, [&](const std::string& top, Range meta) {
    if (top != "meta" || meta.end - meta.begin < 4) return;
    walk({meta.begin + 4, meta.end}, [&](const std::string& name, Range iprp) {
      if (name != "iprp") return;
      walk(iprp, [&](const std::string& inner, Range ipco) {
        if (inner != "ipco") return;
        walk(ipco, [&](const std::string& property, Range ispe) {
          std::uint64_t width = 0, height = 0;
          if (property != "ispe" || !reader.number(ispe.begin + 4, 4, Order::Big, width) ||
              !reader.number(ispe.begin + 8, 4, Order::Big, height)) {
            return;
          }
          header.width = std::max(header.width, width);
          header.height = std::max(header.height, height);
        });
      });
    });
  });
  if (header.width == 0 || header.height == 0) header.damaged = true;
  if (header.width < (1U << 31) && header.height < (1U << 31)) header.decoder_bytes = header.width * header.height * 4;
  return header;
}

/// TIFF 6.0, section 2: the chain of image file directories. BigTIFF has its own magic number.
Header tiff_header(Reader& reader) {
  Header header;
  const Order order = reader.at(0, 1) == "I" ? Order::Little : Order::Big;
  std::uint64_t magic = 0, at = 0;
  if (!reader.number(2, 2, order, magic)) {
    header.damaged = true;
    return header;
  }
  const bool big = magic == 43;
  const int word = big ? 8 : 4;
  if (!reader.number(big ? 8 : 4, word, order, at)) header.damaged = true;
  std::set<std::uint64_t> seen;
  header.frames = 0;
  while (!header.damaged && at != 0) {
    // A chain that comes back to itself is no chain.
    if (!seen.insert(at).second || header.frames >= static_cast<std::uint64_t>(kMostPages)) {
      header.damaged = true;
      break;
    }
    std::uint64_t count = 0;
    if (!reader.number(at, big ? 8 : 2, order, count) || count == 0 || count > 4096) {
      header.damaged = true;
      break;
    }
    ++header.frames;
    const std::uint64_t entry_size = big ? 20 : 12;
    const std::uint64_t first = at + (big ? 8 : 2);
    std::array<std::uint64_t, 8> tags{};  // width, height, bits, samples, rows of a strip, tile width, tile height
    for (std::uint64_t entry = 0; entry < count; ++entry) {
      std::uint64_t tag = 0, type = 0, value = 0;
      const std::uint64_t place = first + entry * entry_size;
      if (!reader.number(place, 2, order, tag) || !reader.number(place + 2, 2, order, type)) {
        header.damaged = true;
        break;
      }
      constexpr std::array<std::uint64_t, 7> wanted{256, 257, 258, 277, 278, 322, 323};
      const auto found = std::find(wanted.begin(), wanted.end(), tag);
      if (found == wanted.end()) continue;
      if (!reader.number(place + (big ? 12 : 8), type == 3 ? 2 : 4, order, value)) {
        header.damaged = true;
        break;
      }
      tags[static_cast<std::size_t>(found - wanted.begin())] = value;
    }
    if (header.frames == 1) {
      header.width = tags[0];
      header.height = tags[1];
      const std::uint64_t samples = std::clamp<std::uint64_t>(tags[3], 1, 8);
      if (header.width < (1U << 31) && header.height < (1U << 31)) {
        // A strip or a row of tiles is held at once.
        const std::uint64_t rows = tags[5] != 0 ? tags[6] : tags[4] == 0 ? header.height : tags[4];
        header.decoder_bytes = header.width * std::min(rows, header.height) * samples * 2;
      }
    }
    if (!reader.number(first + count * entry_size, word, order, at)) at = 0;
  }
  if (header.width == 0 || header.height == 0 || header.frames == 0) header.damaged = true;
  return header;
}

}  // namespace pv::media::detail
