// SPDX-License-Identifier: Apache-2.0
#include "platform/media/picture.hpp"

#include <cmath>
#include <filesystem>

#include "unit/platform/media/studio.hpp"

namespace pv::media {
namespace {

using test::near;
using test::Rgba;
using test::Studio;

class MediaPicture : public Studio {};

/// Four quarters: red, green / blue, white.
Rgba quarters(int x, int y, int width, int height) {
  if (y < height / 2) return x < width / 2 ? Rgba{255, 0, 0} : Rgba{0, 255, 0};
  return x < width / 2 ? Rgba{0, 0, 255} : Rgba{255, 255, 255};
}
std::string quartered(int width, int height) {
  return test::png(width, height, [=](int x, int y) { return quarters(x, y, width, height); }, 2);
}
/// Red grows to the right, green downwards.
Rgba slope(int x, int y) { return {x % 256, y % 256, 40}; }

TEST_F(MediaPicture, tells_what_it_sees) {
  const auto seen = picture(quartered(80, 40), {});
  ASSERT_TRUE(seen) << seen.error().safe.key << seen.error().detail;
  EXPECT_EQ(seen->kind, Kind::Png);
  EXPECT_EQ(seen->width, 80);
  EXPECT_EQ(seen->height, 40);
  EXPECT_EQ(seen->orientation, 1);
  EXPECT_EQ(seen->frames, 1);
  EXPECT_FALSE(seen->has_alpha);
  EXPECT_FALSE(seen->has_position);
  EXPECT_EQ(seen->taken, "");
  EXPECT_TRUE(seen->sealed);
  EXPECT_TRUE(seen->variants.empty());
}

TEST_F(MediaPicture, the_colour_is_the_one_most_of_it_has) {
  const auto seen = picture(test::png(90, 30, [](int x, int) { return x < 60 ? Rgba{200, 60, 20} : Rgba{10, 10, 250}; }, 2), {});
  ASSERT_TRUE(seen);
  EXPECT_EQ(seen->colour.substr(0, 4), "c83c");
}

TEST_F(MediaPicture, fits_inside_without_enlarging) {
  const auto made = picture(quartered(400, 200), {{.name = "w", .width = 100, .format = Kind::Png},
                                                  {.name = "h", .height = 50, .format = Kind::Png},
                                                  {.name = "box", .width = 100, .height = 20, .format = Kind::Png},
                                                  {.name = "large", .width = 4000, .format = Kind::Png},
                                                  {.name = "drawn-up", .width = 800, .format = Kind::Png, .enlarge = true}});
  ASSERT_TRUE(made) << made.error().detail;
  const auto sides = [&](std::size_t at) { return std::pair(made->variants[at].width, made->variants[at].height); };
  EXPECT_EQ(sides(0), std::pair(100, 50));
  EXPECT_EQ(sides(1), std::pair(100, 50));
  EXPECT_EQ(sides(2), std::pair(40, 20));
  EXPECT_EQ(sides(3), std::pair(400, 200));
  EXPECT_EQ(sides(4), std::pair(800, 400));
  const auto small = test::read_png(read(made->variants[0].path));
  EXPECT_EQ(small.width, 100);
  EXPECT_TRUE(near(small.at(10, 10), {255, 0, 0}, 2));
  EXPECT_TRUE(near(small.at(90, 40), {255, 255, 255}, 2));
  for (const auto& variant : made->variants) {
    EXPECT_EQ(variant.bytes, std::filesystem::file_size(variant.path));
    EXPECT_EQ(variant.sha256.size(), 64U);
  }
}

TEST_F(MediaPicture, cuts_around_the_focus) {
  // A point right of the middle; the cut is square, so its left edge is the focus less half the height, kept within.
  const std::string original = test::png(256, 64, slope, 2);
  const auto cut = [&](double x, double y, int width, int height) {
    const auto made =
        picture(original, {{.name = "cut", .width = width, .height = height, .fit = Fit::Cover, .x = x, .y = y, .format = Kind::Png}});
    EXPECT_TRUE(made) << made.error().detail;
    const auto& variant = made->variants.at(0);
    EXPECT_EQ(variant.width, width);
    EXPECT_EQ(variant.height, height);
    const auto found = test::read_png(read(variant.path));
    return std::pair(found.at(0, 0).red, variant.left);
  };
  EXPECT_NEAR(cut(0.5, 0.5, 64, 64).first, 96, 1);
  EXPECT_NEAR(cut(0.75, 0.5, 64, 64).first, 160, 1);
  EXPECT_NEAR(cut(0.0, 0.5, 64, 64).first, 0, 1);
  EXPECT_NEAR(cut(1.0, 0.5, 64, 64).first, 192, 1);
  EXPECT_NEAR(cut(0.75, 0.5, 64, 64).second, 160 / 256.0, 1e-3);
  const auto wide =
      picture(original, {{.name = "cut", .width = 128, .height = 16, .fit = Fit::Cover, .x = 0.5, .y = 1, .format = Kind::Png}});
  ASSERT_TRUE(wide);
  EXPECT_NEAR(wide->variants[0].top, 0.5, 1e-3);
  EXPECT_NEAR(wide->variants[0].bottom, 1, 1e-3);
}

TEST_F(MediaPicture, a_ratio_gives_the_other_side) {
  const auto made = picture(quartered(400, 400), {{.name = "r", .width = 200, .ratio = 0.8, .fit = Fit::Cover, .format = Kind::Png}});
  ASSERT_TRUE(made);
  EXPECT_EQ(made->variants[0].width, 200);
  EXPECT_EQ(made->variants[0].height, 250);
}

TEST_F(MediaPicture, a_cut_of_a_small_original_keeps_the_ratio_and_stays_small) {
  const auto made = picture(quartered(100, 100), {{.name = "c", .width = 1200, .height = 600, .fit = Fit::Cover, .format = Kind::Png}});
  ASSERT_TRUE(made);
  EXPECT_EQ(made->variants[0].width, 100);
  EXPECT_EQ(made->variants[0].height, 50);
}

TEST_F(MediaPicture, attention_finds_the_lively_corner) {
  // Plain grey but for a chequered, colourful patch at the right.
  const auto original = test::png(
      600, 200,
      [](int x, int y) {
        if (x < 470 || x > 570 || y < 40 || y > 160) return Rgba{128, 128, 128};
        return (x / 8 + y / 8) % 2 == 0 ? Rgba{250, 180, 140} : Rgba{150, 30, 30};
      },
      2);
  const auto made =
      picture(original, {{.name = "a", .width = 150, .height = 150, .fit = Fit::Cover, .focus = Focus::Attention, .format = Kind::Png}});
  ASSERT_TRUE(made);
  EXPECT_GT(made->variants[0].left, 0.5);
  EXPECT_LE(made->variants[0].left, 470.0 / 600 + 0.01);
  EXPECT_GE(made->variants[0].right, 570.0 / 600 - 0.06);
}

TEST_F(MediaPicture, every_orientation_stands_upright) {
  // EXIF 2.32, 4.6.4: what row 0 and column 0 of the stored picture are. Stored 80 x 40, quarters R G / B W.
  const std::string jpeg = as(quartered(80, 40), Kind::Jpeg, 100);
  const Rgba red{255, 0, 0}, green{0, 255, 0}, blue{0, 0, 255}, white{255, 255, 255};
  const std::vector<std::vector<Rgba>> corners{{red, green, blue, white}, {green, red, white, blue}, {white, blue, green, red},
                                               {blue, white, red, green}, {red, blue, green, white}, {blue, red, white, green},
                                               {white, green, blue, red}, {green, white, red, blue}};
  for (int orientation = 1; orientation <= 8; ++orientation) {
    const auto made = picture(test::with_segment(jpeg, test::exif_segment(orientation)), {{.name = "p", .format = Kind::Png}});
    ASSERT_TRUE(made) << made.error().detail;
    EXPECT_EQ(made->orientation, orientation);
    const auto found = test::read_png(read(made->variants[0].path));
    const bool turned = orientation >= 5;
    EXPECT_EQ(made->width, turned ? 40 : 80);
    EXPECT_EQ(found.width, turned ? 40 : 80);
    EXPECT_EQ(found.height, turned ? 80 : 40);
    const auto& wanted = corners[static_cast<std::size_t>(orientation - 1)];
    EXPECT_TRUE(near(found.at(5, 5), wanted[0], 12)) << orientation;
    EXPECT_TRUE(near(found.at(found.width - 6, 5), wanted[1], 12)) << orientation;
    EXPECT_TRUE(near(found.at(5, found.height - 6), wanted[2], 12)) << orientation;
    EXPECT_TRUE(near(found.at(found.width - 6, found.height - 6), wanted[3], 12)) << orientation;
  }
}

TEST_F(MediaPicture, the_place_goes_and_the_credit_stays) {
  const std::string jpeg = test::with_segment(as(quartered(80, 40), Kind::Jpeg), test::exif_segment(1));
  ASSERT_NE(jpeg.find("Exif"), std::string::npos);
  PictureJob job;
  job.credit = Credit{"", "Agenzia Esempio", "© 2026 Esempio", "http://cv.iptc.org/newscodes/digitalsourcetype/compositeSynthetic"};
  const auto made = picture(jpeg,
                            {{.name = "j", .format = Kind::Jpeg},
                             {.name = "w", .format = Kind::Webp},
                             {.name = "a", .format = Kind::Avif},
                             {.name = "p", .format = Kind::Png}},
                            job);
  ASSERT_TRUE(made) << made.error().detail;
  EXPECT_TRUE(made->has_position);
  EXPECT_EQ(made->taken, "2026-11-24T09:00:00");
  EXPECT_EQ(made->credit.creator, "Ada Esempio");
  for (const auto& variant : made->variants) {
    const std::string bytes = read(variant.path);
    EXPECT_EQ(bytes.find("GPS"), std::string::npos) << variant.name;
    const auto again = picture(bytes, {});
    ASSERT_TRUE(again) << again.error().detail;
    EXPECT_FALSE(again->has_position) << variant.name;
    EXPECT_EQ(again->taken, "") << variant.name;
    EXPECT_EQ(again->credit.creator, "Ada Esempio") << variant.name;
    EXPECT_EQ(again->credit.credit, "Agenzia Esempio") << variant.name;
    EXPECT_EQ(again->credit.copyright, "© 2026 Esempio") << variant.name;
    EXPECT_EQ(again->credit.source, "http://cv.iptc.org/newscodes/digitalsourcetype/compositeSynthetic") << variant.name;
  }
  // The JPEG carries it in IPTC-IIM as well: 1C 02 50, by-line.
  EXPECT_NE(read(made->variants[0].path).find(std::string("\x1c\x02\x50\x00\x0b", 5) + "Ada Esempio"), std::string::npos);
  PictureJob bare;
  bare.keep_credit = false;
  const auto without = picture(jpeg, {{.name = "j", .format = Kind::Jpeg}}, bare);
  ASSERT_TRUE(without);
  EXPECT_EQ(read(without->variants[0].path).find("Esempio"), std::string::npos);
}

TEST_F(MediaPicture, a_date_that_is_none_is_left_out) {
  const std::string jpeg = as(quartered(8, 8), Kind::Jpeg);
  for (const char* date : {"0000:00:00 00:00:00", "2026:13:01 00:00:00", "    :  :     :  :  ", "tomorrow"}) {
    const auto seen = picture(test::with_segment(jpeg, test::exif_segment(1, date)), {});
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->taken, "") << date;
  }
}

TEST_F(MediaPicture, transparency_is_kept_or_laid_on_a_ground) {
  const std::string original = test::png(64, 64, [](int x, int) { return x < 32 ? Rgba{255, 0, 0, 0} : Rgba{0, 0, 255, 255}; });
  const auto made = picture(original, {{.name = "png", .format = Kind::Png},
                                       {.name = "jpeg", .format = Kind::Jpeg, .quality = 100},
                                       {.name = "green", .format = Kind::Png, .background = "00ff00"},
                                       {.name = "webp", .format = Kind::Webp, .quality = 100}});
  ASSERT_TRUE(made) << made.error().detail;
  EXPECT_TRUE(made->has_alpha);
  EXPECT_EQ(test::read_png(read(made->variants[0].path)).at(5, 5).alpha, 0);
  EXPECT_TRUE(near(pixels(read(made->variants[1].path)).at(5, 5), {255, 255, 255}, 4));
  EXPECT_TRUE(near(pixels(read(made->variants[2].path)).at(5, 5), {0, 255, 0}, 1));
  EXPECT_TRUE(near(pixels(read(made->variants[2].path)).at(60, 5), {0, 0, 255}, 1));
  EXPECT_EQ(pixels(read(made->variants[3].path)).at(5, 5).alpha, 0);
}

TEST_F(MediaPicture, inks_become_screen_colours) {
  std::string inks;
  for (int at = 0; at < 32 * 32; ++at)
    inks += at % 32 < 16 ? std::string("\0\0\0\0", 4) : std::string("\0\xff\xff\0", 4);  // paper; magenta and yellow
  const auto made = picture(test::tiff(32, 32, 4, inks), {{.name = "p", .format = Kind::Png}});
  ASSERT_TRUE(made) << made.error().detail;
  const auto found = test::read_png(read(made->variants[0].path));
  EXPECT_EQ(found.bands, 3);
  EXPECT_TRUE(near(found.at(4, 4), {255, 255, 255}, 6));
  EXPECT_GT(found.at(28, 4).red, 200);
  EXPECT_LT(found.at(28, 4).green, 80);
  EXPECT_LT(found.at(28, 4).blue, 80);
}

std::string fixed(double value) { return test::big(static_cast<std::uint32_t>(static_cast<std::int32_t>(std::lround(value * 65536))), 4); }

/// ICC.1:2010, 7 and 8.3: a display profile of three colorants and a gamma; here Display P3's colorants (D50) with gamma 2.2.
std::string wide_profile() {
  using namespace std::string_literals;
  const auto xyz = [](double x, double y, double z) { return "XYZ \0\0\0\0"s + fixed(x) + fixed(y) + fixed(z); };
  const std::string curve = "curv\0\0\0\0\0\0\0\1\x02\x33\0\0"s;
  const std::vector<std::pair<std::string, std::string>> tags{{"desc", "desc\0\0\0\0\0\0\0\5wide\0"s + std::string(79, '\0')},
                                                              {"cprt", "text\0\0\0\0none\0\0\0\0"s},
                                                              {"wtpt", xyz(0.9642, 1, 0.8249)},
                                                              {"rXYZ", xyz(0.5151, 0.2412, -0.0011)},
                                                              {"gXYZ", xyz(0.2919, 0.6922, 0.0419)},
                                                              {"bXYZ", xyz(0.1572, 0.0666, 0.7841)},
                                                              {"rTRC", curve},
                                                              {"gTRC", curve},
                                                              {"bTRC", curve}};
  std::string table = test::big(tags.size(), 4), data;
  const std::size_t begin = 128 + 4 + tags.size() * 12;
  for (const auto& [name, body] : tags) {
    std::string padded = body;
    while (padded.size() % 4 != 0) padded += '\0';
    table += name + test::big(begin + data.size(), 4) + test::big(body.size(), 4);
    data += padded;
  }
  std::string header = std::string(8, '\0') + "\x02\x40\0\0mntrRGB XYZ "s + std::string(12, '\0') + "acsp"s + std::string(28, '\0') +
                       fixed(0.9642) + fixed(1) + fixed(0.8249);
  header.resize(128, '\0');
  std::string profile = header + table + data;
  return profile.replace(0, 4, test::big(profile.size(), 4));
}

TEST_F(MediaPicture, wide_colours_are_brought_to_srgb) {
  using namespace std::string_literals;
  const std::string icc = test::png_chunk("iCCP", "wide\0\0"s + test::deflated(wide_profile()));
  const auto made = picture(test::png(
                                16, 16, [](int x, int) { return x < 8 ? Rgba{200, 60, 60} : Rgba{120, 120, 120}; }, 2, icc),
                            {{.name = "p", .format = Kind::Png}});
  ASSERT_TRUE(made) << made.error().detail;
  const std::string bytes = read(made->variants[0].path);
  const auto found = test::read_png(bytes);
  // The same light in the smaller space has a redder number; by the matrices of both spaces and gamma 2.2 it is (216, 42, 54).
  EXPECT_TRUE(near(found.at(2, 2), {216, 42, 54}, 8));
  EXPECT_TRUE(near(found.at(13, 2), {120, 120, 120}, 3));
  EXPECT_EQ(bytes.find("iCCP"), std::string::npos);
}

TEST_F(MediaPicture, weight_is_met_by_quality_then_by_size) {
  const auto noisy = test::png(
      600, 400,
      [](int x, int y) {
        const unsigned hash = static_cast<unsigned>(x * 7919 + y * 104729) * 2654435761U;
        return Rgba{static_cast<int>(hash >> 24), static_cast<int>(hash >> 16 & 255), static_cast<int>(hash >> 8 & 255)};
      },
      2);
  const auto made = picture(noisy, {{.name = "free", .format = Kind::Jpeg, .quality = 90},
                                    {.name = "bound", .format = Kind::Jpeg, .quality = 90, .max_bytes = 120'000},
                                    {.name = "tight", .format = Kind::Webp, .quality = 90, .max_bytes = 20'000},
                                    {.name = "png", .format = Kind::Png, .max_bytes = 200'000}});
  ASSERT_TRUE(made) << made.error().detail;
  EXPECT_GT(made->variants[0].bytes, 120'000U);
  EXPECT_EQ(made->variants[0].quality, 90);
  EXPECT_LE(made->variants[1].bytes, 120'000U);
  EXPECT_GT(made->variants[1].bytes, 60'000U);
  EXPECT_LT(made->variants[1].quality, 90);
  EXPECT_LE(made->variants[2].bytes, 20'000U);
  EXPECT_LT(made->variants[2].width, 600);
  EXPECT_LE(made->variants[3].bytes, 200'000U);
  const auto never = picture(noisy, {{.name = "never", .format = Kind::Jpeg, .max_bytes = 100}});
  ASSERT_FALSE(never);
  EXPECT_EQ(never.error().safe.key, "media.weight");
}

TEST_F(MediaPicture, an_animation_moves_where_asked_and_stands_elsewhere) {
  // Frame by frame red, green, blue.
  const std::string original = test::gif(60, 40, 3, [](int frame, int, int) { return frame; });
  const auto made =
      picture(original, {{.name = "gif", .width = 30, .format = Kind::Gif, .animated = true},
                         {.name = "webp", .width = 20, .height = 20, .fit = Fit::Cover, .format = Kind::Webp, .animated = true},
                         {.name = "still", .format = Kind::Png}});
  ASSERT_TRUE(made) << made.error().detail;
  EXPECT_EQ(made->frames, 3);
  EXPECT_EQ(made->height, 40);
  const auto gif = picture(read(made->variants[0].path), {});
  ASSERT_TRUE(gif) << gif.error().detail;
  EXPECT_EQ(gif->frames, 3);
  EXPECT_EQ(gif->width, 30);
  EXPECT_EQ(gif->height, 20);
  const auto webp = picture(read(made->variants[1].path), {});
  ASSERT_TRUE(webp) << webp.error().detail;
  EXPECT_EQ(webp->frames, 3);
  EXPECT_EQ(webp->height, 20);
  EXPECT_TRUE(near(test::read_png(read(made->variants[2].path)).at(5, 5), {255, 0, 0}, 2));
  EXPECT_EQ(made->variants[2].frames, 1);
}

TEST_F(MediaPicture, every_format_reads_back) {
  const auto original = test::png(256, 200, slope, 2);
  for (const Kind format : {Kind::Jpeg, Kind::Png, Kind::Webp, Kind::Avif}) {
    const auto found = pixels(as(original, format));
    EXPECT_EQ(found.width, 256);
    EXPECT_TRUE(near(found.at(100, 150), {100, 150, 40}, 10)) << traits(format).name;
  }
  EXPECT_EQ(pixels(as(original, Kind::Gif)).height, 200);
}

TEST_F(MediaPicture, likeness_outlives_size_and_quality) {
  const auto scene = [](int x, int y) { return Rgba{(x * x / 300 + y) % 256, (x + y * y / 200) % 256, (x * y / 400) % 256}; };
  const std::string original = test::png(640, 480, scene, 2);
  const auto first = picture(original, {{.name = "s", .width = 150, .format = Kind::Jpeg, .quality = 40}});
  ASSERT_TRUE(first);
  const auto small = picture(read(first->variants[0].path), {});
  ASSERT_TRUE(small);
  EXPECT_LE(distance(first->likeness, small->likeness), kAlike);
  const auto other = picture(test::png(640, 480, [&](int x, int y) { return scene(639 - x, y / 2); }, 2), {});
  ASSERT_TRUE(other);
  EXPECT_GT(distance(first->likeness, other->likeness), kAlike);
  EXPECT_EQ(distance(0, ~0ULL), 64);
  // Brighter to the right in every row: all bits; to the left: none.
  EXPECT_EQ(picture(test::png(90, 80, [](int x, int) { return Rgba{x * 2, x * 2, x * 2}; }, 2), {})->likeness, ~0ULL);
  EXPECT_EQ(picture(test::png(90, 80, [](int x, int) { return Rgba{200 - x * 2, 200 - x * 2, 200 - x * 2}; }, 2), {})->likeness, 0ULL);
}

TEST_F(MediaPicture, an_svg_is_drawn_at_the_size_asked) {
  const std::string svg =
      "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'><rect width='10' height='10' "
      "fill='#ff0000'/><script>alert(1)</script>"
      "<rect x='10' width='10' height='10' fill='#0000ff'/></svg>";
  const auto made = picture(svg, {{.name = "p", .width = 400, .format = Kind::Png, .enlarge = true}});
  ASSERT_TRUE(made) << made.error().detail;
  EXPECT_EQ(made->removed, std::vector<std::string>{"script"});
  const auto found = test::read_png(read(made->variants[0].path));
  EXPECT_EQ(found.width, 400);
  EXPECT_EQ(found.height, 200);
  EXPECT_TRUE(near(found.at(50, 50), {255, 0, 0}, 1));
  EXPECT_TRUE(near(found.at(350, 50), {0, 0, 255}, 1));
}

TEST_F(MediaPicture, recipes_that_cannot_be_made_are_refused) {
  for (const Variant& variant :
       {Variant{.name = ""}, Variant{.name = "../x", .width = 1}, Variant{.name = "a", .width = -1}, Variant{.name = "a", .width = 9000},
        Variant{.name = "a", .width = 10, .fit = Fit::Cover}, Variant{.name = "a", .x = 2}, Variant{.name = "a", .format = Kind::Pdf},
        Variant{.name = "a", .quality = 0}, Variant{.name = "a", .background = "red"}}) {
    const auto made = picture(quartered(8, 8), {variant});
    ASSERT_FALSE(made) << variant.name;
    EXPECT_EQ(made.error().safe.key, "media.recipe");
  }
  for (const auto& variant : web_variants()) EXPECT_TRUE(check(variant)) << variant.name;
}

TEST_F(MediaPicture, progress_counts_variants_and_folders_go_with_their_holder) {
  PictureJob job;
  job.original = write("o.png", quartered(64, 64));
  job.variants = {{.name = "a"}, {.name = "b", .format = Kind::Webp}};
  std::vector<double> told;
  std::string folder;
  {
    const auto made = worker().picture(job, [&](double share) { told.push_back(share); }).wait();
    ASSERT_TRUE(made);
    folder = made->folder->path();
    EXPECT_TRUE(std::filesystem::exists(folder));
  }
  EXPECT_EQ(told, (std::vector<double>{0.5, 1.0}));
  EXPECT_FALSE(std::filesystem::exists(folder));
}

}  // namespace
}  // namespace pv::media
