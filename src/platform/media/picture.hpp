// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "platform/base/result.hpp"
#include "platform/media/child.hpp"
#include "platform/media/sniff.hpp"

namespace pv::media {

enum class Fit {
  Inside,  ///< the whole picture, no side longer than asked
  Cover,   ///< exactly the sides asked, cut around the focus
};

enum class Focus {
  Point,      ///< x, y
  Attention,  ///< where edges, colours and skin are: a proposal for a person to look at
};

/// How one form of a picture is made. Plain data: networks and newsrooms list theirs.
struct Variant {
  std::string name;  ///< "card", "web-1600": lower case, digits, dashes
  int width = 0;     ///< 0: follows from the other side
  int height = 0;
  double ratio = 0;  ///< width over height; with Cover and one side given it gives the other
  Fit fit = Fit::Inside;
  Focus focus = Focus::Point;
  double x = 0.5;  ///< 0 left, 1 right, of the picture as people see it
  double y = 0.5;
  Kind format = Kind::Jpeg;  ///< Jpeg, Png, Gif, Webp or Avif
  int quality = 80;
  int effort = 2;               ///< of WebP (0 to 6) and AVIF (0 to 9): time for weight
  std::uint64_t max_bytes = 0;  ///< 0: any. Quality falls first (down to 30), then the size, in a bounded number of tries.
  std::string background;       ///< "rrggbb" put behind transparency; empty: kept, or white where the format has none
  bool animated = false;        ///< Gif and Webp keep an animation's frames; else the first
  bool enlarge = false;         ///< a smaller original is drawn up; else it stays
};

/// Who made it, as picture files carry it.
struct Credit {
  std::string creator;
  std::string credit;
  std::string copyright;
  std::string source;  ///< IPTC DigitalSourceType: http://cv.iptc.org/newscodes/digitalsourcetype/…
};

struct PictureJob {
  std::string original;   ///< path; read only
  std::string file_name;  ///< as it was called by whoever sent it; empty: not judged
  std::vector<Variant> variants;
  bool keep_credit = true;       ///< what the file says of its makers goes into the variants; all other metadata never does
  std::optional<Credit> credit;  ///< instead of it, field by field
  Limits limits;
  std::uint64_t memory_bytes = 208ULL << 20;  ///< the child's own memory; its libraries come on top (256 MB hold)
  std::chrono::milliseconds decode_within{5'000};
  std::chrono::milliseconds whole_within{60'000};
  int threads = 1;
};

struct Produced {
  std::string name;  ///< the variant's
  std::string path;  ///< within Picture::folder
  std::uint64_t bytes = 0;
  int width = 0;
  int height = 0;
  int quality = 0;  ///< the one that fitted
  int frames = 1;
  std::string sha256;
  double left = 0, top = 0, right = 1, bottom = 1;  ///< what of the original it shows, as shares: for a preview of the cut
};

struct Picture {
  Kind kind = Kind::Unknown;
  std::uint64_t bytes = 0;
  int width = 0;  ///< as people see it: the orientation is applied
  int height = 0;
  int orientation = 1;  ///< EXIF, as it was stored
  bool has_alpha = false;
  int frames = 1;
  std::string colour;  ///< "rrggbb", the one that most of it has
  std::uint64_t likeness = 0;
  std::string taken;                 ///< "2026-11-24T09:00:00", the camera's wall time; empty when the file does not say
  bool has_position = false;         ///< the original says where it was taken; no variant does
  Credit credit;                     ///< as found
  bool sealed = false;               ///< whether seccomp held
  std::vector<std::string> removed;  ///< of an SVG: what the sanitiser took out
  std::vector<Produced> variants;    ///< in the order asked
  std::shared_ptr<const WorkFolder> folder;
  Spent spent;
};

/// How far two pictures are apart: differing bits of their difference hashes (dHash: N. Krawetz, "Kind of Like That", 2013,
/// hackerfactor.com/blog/index.php?/archives/529). 9 by 8 grey values, row by row, a bit set where the right neighbour is brighter.
/// 0 to 10 of 64 is most often the same picture in another size, quality or shade.
[[nodiscard]] int distance(std::uint64_t one, std::uint64_t other);
constexpr int kAlike = 10;

/// The forms a newsroom's pages need: AVIF, WebP and JPEG at three widths, and the card of links.
[[nodiscard]] const std::vector<Variant>& web_variants();

/// Code::InvalidInput "media.recipe" for a recipe that cannot be made.
[[nodiscard]] Result<void> check(const Variant& variant);

}  // namespace pv::media
