// SPDX-License-Identifier: Apache-2.0
// What bench/area_media.py measures. `photographs FOLDER COUNT` makes JPEG photographs of 12 megapixels; `variants LIST FOLDER` makes all
// forms of web_variants() of each file of the list, as the desk does; `recipes` prints those forms for the peer.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "platform/media/worker.hpp"

namespace {

namespace fs = std::filesystem;
using namespace pv::media;

constexpr int kWidth = 4000;
constexpr int kHeight = 3000;

unsigned hashed(unsigned x, unsigned y, unsigned seed) {
  unsigned value = x * 0x8da6b343U ^ y * 0xd8163841U ^ seed * 0xcb1ab31fU;
  value = (value ^ value >> 15) * 0x2c1b3c6dU;
  value = (value ^ value >> 12) * 0x297a2d39U;
  return value ^ value >> 15;
}

/// One octave of smooth noise, -1 to 1, added with `weight`.
void add_octave(std::vector<float>& field, int cell, float weight, unsigned seed) {
  const int columns = kWidth / cell + 2;
  const int rows = kHeight / cell + 2;
  std::vector<float> lattice(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows));
  for (int y = 0; y < rows; ++y) {
    for (int x = 0; x < columns; ++x) {
      lattice[static_cast<std::size_t>(y * columns + x)] =
          static_cast<float>(hashed(static_cast<unsigned>(x), static_cast<unsigned>(y), seed) & 0xffff) / 32768.0F - 1;
    }
  }
  const auto smooth = [](float t) { return t * t * (3 - 2 * t); };
  for (int y = 0; y < kHeight; ++y) {
    const int row = y / cell;
    const float v = smooth(static_cast<float>(y % cell) / static_cast<float>(cell));
    const float* const above = &lattice[static_cast<std::size_t>(row * columns)];
    const float* const below = above + columns;
    for (int x = 0; x < kWidth; ++x) {
      const int column = x / cell;
      const float u = smooth(static_cast<float>(x % cell) / static_cast<float>(cell));
      const float upper = above[column] + (above[column + 1] - above[column]) * u;
      const float lower = below[column] + (below[column + 1] - below[column]) * u;
      field[static_cast<std::size_t>(y) * kWidth + static_cast<std::size_t>(x)] += weight * (upper + (lower - upper) * v);
    }
  }
}

std::string number(std::uint64_t value, int bytes) {
  std::string out;
  for (int at = 0; at < bytes; ++at) out += static_cast<char>(value >> (at * 8) & 0xff);
  return out;
}

/// Light and colour fall off smoothly, shapes have soft and hard edges, and the sensor adds grain.
std::string photograph(unsigned seed) {
  std::vector<float> light(static_cast<std::size_t>(kWidth) * kHeight), hue(light.size());
  float weight = 0.55F;
  for (const int cell : {1500, 600, 240, 96, 32, 8}) {
    add_octave(light, cell, weight, seed * 31 + static_cast<unsigned>(cell));
    weight *= 0.55F;
  }
  add_octave(hue, 800, 0.8F, seed * 77 + 1);
  add_octave(hue, 120, 0.2F, seed * 77 + 2);
  std::string pixels(light.size() * 3, '\0');
  for (int y = 0; y < kHeight; ++y) {
    for (int x = 0; x < kWidth; ++x) {
      const std::size_t at = static_cast<std::size_t>(y) * kWidth + static_cast<std::size_t>(x);
      const unsigned grain = hashed(static_cast<unsigned>(x), static_cast<unsigned>(y), seed);
      // A hard edge where the large forms cross a level, as between a roof and the sky.
      const float level = light[at] > 0.18F ? 0.25F : 0.0F;
      const float base = 120 + 95 * (light[at] + level - 0.1F);
      const float parts[3]{base + 40 * hue[at], base + 8 * hue[at], base - 45 * hue[at]};
      for (std::size_t band = 0; band < 3; ++band) {
        const float noise = static_cast<float>(grain >> (band * 8) & 0xff) / 255.0F * 10 - 5;
        pixels[at * 3 + band] = static_cast<char>(std::clamp(parts[band] + noise, 0.0F, 255.0F));
      }
    }
  }
  // TIFF 6.0, uncompressed, strips of ten rows.
  constexpr int rows = 10;
  constexpr std::uint64_t strips = kHeight / rows, strip = static_cast<std::uint64_t>(kWidth) * 3 * rows;
  const auto entry = [](int tag, int type, std::uint64_t count, std::uint64_t value) {
    return number(static_cast<std::uint64_t>(tag), 2) + number(static_cast<std::uint64_t>(type), 2) + number(count, 4) + number(value, 4);
  };
  constexpr std::uint64_t begin = 8 + 2 + 9 * 12 + 4, places = begin + 6, sizes = places + strips * 4, data = sizes + strips * 4;
  std::string file = std::string("II\x2a\0", 4) + number(8, 4) + number(9, 2);
  file += entry(256, 4, 1, kWidth) + entry(257, 4, 1, kHeight) + entry(258, 3, 3, begin) + entry(259, 3, 1, 1) + entry(262, 3, 1, 2) +
          entry(273, 4, strips, places) + entry(277, 3, 1, 3) + entry(278, 4, 1, rows) + entry(279, 4, strips, sizes) + number(0, 4);
  file += number(8, 2) + number(8, 2) + number(8, 2);
  for (std::uint64_t each = 0; each < strips; ++each) file += number(data + each * strip, 4);
  for (std::uint64_t each = 0; each < strips; ++each) file += number(strip, 4);
  return file + pixels;
}

int complain(const pv::Error& error) {
  std::fprintf(stderr, "%s: %s\n", error.safe.key.c_str(), error.detail.c_str());
  return 1;
}

int photographs(const fs::path& folder, int count) {
  Worker worker({.program = program_beside_us(), .folder = (folder / "work").string()});
  for (int each = 0; each < count; ++each) {
    const fs::path target = folder / ("photograph-" + std::to_string(each) + ".jpg");
    if (fs::exists(target)) continue;
    const fs::path raw = folder / "raw.tif";
    std::ofstream(raw, std::ios::binary) << photograph(static_cast<unsigned>(each) + 1);
    const auto made = worker.picture({.original = raw.string(), .variants = {{.name = "p", .format = Kind::Jpeg, .quality = 90}}}).wait();
    if (!made) return complain(made.error());
    fs::copy_file(made->variants.at(0).path, target);
    fs::remove(raw);
  }
  return 0;
}

int variants(const fs::path& list, const fs::path& folder) {
  Worker worker({.program = program_beside_us(), .folder = (folder / "work").string(), .must_seal = true});
  std::vector<std::pair<std::string, Task<Picture>>> tasks;
  std::ifstream lines(list);
  for (std::string line; std::getline(lines, line);) {
    PictureJob job;
    job.original = line;
    job.variants = web_variants();
    tasks.emplace_back(fs::path(line).stem().string(), worker.picture(std::move(job)));
  }
  for (auto& [name, task] : tasks) {
    const auto made = task.wait();
    if (!made) return complain(made.error());
    for (const auto& one : made->variants) fs::rename(one.path, folder / (name + "-" + one.name + fs::path(one.path).extension().string()));
  }
  return 0;
}

int recipes() {
  for (const auto& variant : web_variants()) {
    std::printf("%s %d %d %s %d %d\n", variant.name.c_str(), variant.width, variant.height,
                std::string(traits(variant.format).extension).c_str(), variant.quality, variant.effort);
  }
  return 0;
}

}  // namespace

int main(int count, char** arguments) {
  const std::vector<std::string> words(arguments, arguments + count);
  if (count == 4 && words[1] == "photographs") return photographs(words[2], std::stoi(words[3]));
  if (count == 4 && words[1] == "variants") return variants(words[2], words[3]);
  if (count == 2 && words[1] == "recipes") return recipes();
  std::fprintf(stderr, "usage: bench_media photographs FOLDER COUNT | variants LIST FOLDER | recipes\n");
  return 2;
}
