// SPDX-License-Identifier: Apache-2.0
// Files made to harm: each ends in a sentence for people within five seconds and 256 MB, or in a clean picture; we go on.
#include <signal.h>

#include <chrono>
#include <filesystem>
#include <fstream>

#include "unit/platform/media/studio.hpp"

namespace pv::media {
namespace {

using test::big;
using test::little;
using test::Rgba;
using test::Studio;
using namespace std::string_literals;
using namespace std::chrono_literals;

constexpr std::uint64_t kMemory = 256ULL << 20;
constexpr auto kTime = 5s;

Rgba grey(int, int) { return {128, 128, 128}; }

class Hostile : public Studio {
 protected:
  /// The key it ends with; "" for a picture. Time and the child's memory are held to the bound in any case.
  std::string outcome(const std::string& bytes, PictureJob job = {}) {
    const auto began = std::chrono::steady_clock::now();
    const auto made = picture(bytes, {{.name = "j", .width = 800, .format = Kind::Jpeg}, {.name = "w", .width = 400, .format = Kind::Webp}},
                              std::move(job));
    EXPECT_LT(std::chrono::steady_clock::now() - began, kTime);
    EXPECT_LE(peak_of_children(), kMemory);
    if (made) {
      EXPECT_TRUE(made->sealed);
      EXPECT_LE(made->spent.peak_bytes, kMemory);
      result_ = read(made->variants.at(0).path);
      return "";
    }
    detail_ = made.error().detail;
    EXPECT_FALSE(made.error().safe.key.empty());
    // The next picture is made as if nothing had been.
    EXPECT_TRUE(picture(test::png(8, 8, grey), {{.name = "n", .format = Kind::Jpeg}}));
    return made.error().safe.key;
  }
  /// Past the checks of the header: straight to the decoder.
  static PictureJob unchecked() {
    PictureJob job;
    job.limits.pixels = 100'000'000'000;
    job.limits.side = 2'000'000'000;
    job.limits.frames = 1'000'000;
    job.limits.moving_pixels = 1'000'000'000'000'000;
    job.limits.metadata_bytes = 1ULL << 40;
    job.limits.decoder_bytes = 1ULL << 50;
    job.limits.picture_bytes = 1ULL << 40;
    return job;
  }
  std::string detail_;
  std::string result_;
};

/// Zeros compressed a thousandfold: rows of a PNG that were never there.
std::string zeros(std::uint64_t count) {
  std::string out;
  z_stream stream{};
  EXPECT_EQ(deflateInit(&stream, 9), Z_OK);
  const std::string block(1 << 20, '\0');
  std::string part(64 << 10, '\0');
  for (std::uint64_t done = 0; done < count || stream.avail_in > 0;) {
    if (stream.avail_in == 0) {
      const std::uint64_t take = std::min<std::uint64_t>(block.size(), count - done);
      stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(block.data()));
      stream.avail_in = static_cast<uInt>(take);
      done += take;
    }
    stream.next_out = reinterpret_cast<Bytef*>(part.data());
    stream.avail_out = static_cast<uInt>(part.size());
    deflate(&stream, done >= count ? Z_FINISH : Z_NO_FLUSH);
    out.append(part, 0, part.size() - stream.avail_out);
  }
  int state = Z_OK;
  while (state == Z_OK) {
    stream.next_out = reinterpret_cast<Bytef*>(part.data());
    stream.avail_out = static_cast<uInt>(part.size());
    state = deflate(&stream, Z_FINISH);
    out.append(part, 0, part.size() - stream.avail_out);
  }
  deflateEnd(&stream);
  return out;
}

std::string png_bomb(std::uint64_t side, std::uint64_t rows, char interlaced = 0) {
  return test::kPngSignature + test::png_chunk("IHDR", big(side, 4) + big(side, 4) + std::string{8, 2, 0, 0, interlaced}) +
         test::png_chunk("IDAT", zeros(rows * (side * 3 + 1))) + test::png_chunk("IEND", "");
}

TEST_F(Hostile, a_png_of_50000_by_50000_zeros) {
  const std::string bomb = png_bomb(50'000, 400);
  EXPECT_LT(bomb.size(), 200'000U);
  EXPECT_EQ(outcome(bomb), "media.too_large");
  PictureJob job = unchecked();
  job.limits.pixels = 100'000'000;  // as the decoder is told
  job.limits.side = 60'000;
  EXPECT_EQ(outcome(bomb, job), "media.too_large");
}

TEST_F(Hostile, a_png_bomb_that_reaches_the_decoder) {
  // Rows that hold and then end: the decoder works until its time is over, or finds the end.
  const auto key = outcome(png_bomb(50'000, 400), unchecked());
  EXPECT_TRUE(key == "media.damaged" || key == "media.timeout") << key << detail_;
  // Interlaced, the whole picture is wanted at once: its memory is bounded.
  EXPECT_EQ(outcome(png_bomb(50'000, 1, 1)), "media.too_large");
  EXPECT_EQ(outcome(png_bomb(9'000, 1, 1)), "media.too_costly");
  const auto whole = outcome(png_bomb(20'000, 100, 1), unchecked());
  EXPECT_TRUE(whole == "media.memory" || whole == "media.damaged") << whole << detail_;
}

TEST_F(Hostile, a_gif_with_a_huge_screen_and_many_frames) {
  const auto dot = [](int, int, int) { return 1; };
  EXPECT_EQ(outcome(test::gif(1, 1, 2000, dot, 60'000, 60'000)), "media.too_large");
  EXPECT_EQ(outcome(test::gif(1, 1, 2000, dot, 100, 100)), "media.too_many_frames");
  EXPECT_EQ(outcome(test::gif(1, 1, 500, dot, 5'000, 5'000)), "media.too_many_frames");
  // Unchecked, only its bounds hold it: time and memory are asserted within.
  static_cast<void>(outcome(test::gif(1, 1, 50, dot, 65'000, 65'000), unchecked()));
}

TEST_F(Hostile, an_animation_larger_than_its_memory) {
  PictureJob job = unchecked();
  job.original = write("moving.gif", test::gif(1, 1, 400, [](int, int, int) { return 1; }, 1200, 1200));
  job.variants = {{.name = "g", .format = Kind::Gif, .animated = true}};
  const auto began = std::chrono::steady_clock::now();
  const auto made = worker().picture(job).wait();
  ASSERT_FALSE(made);
  EXPECT_TRUE(made.error().safe.key == "media.memory" || made.error().safe.key == "media.timeout")
      << made.error().safe.key << made.error().detail;
  EXPECT_LT(std::chrono::steady_clock::now() - began, kTime + 1s);
  EXPECT_LE(peak_of_children(), kMemory);
}

TEST_F(Hostile, a_tiff_with_absurd_tags) {
  const auto four = [](std::uint64_t value) { return little(value, 4); };
  const auto file = [&](std::vector<test::TiffTag> tags) { return test::tiff_header() + test::tiff_directory(8, tags); };
  EXPECT_EQ(outcome(file({{256, 4, four(4'000'000'000)}, {257, 4, four(4'000'000'000)}})), "media.too_large");
  EXPECT_EQ(outcome(file({{256, 4, four(0)}, {257, 4, four(10)}})), "media.damaged");
  const auto strips = file({{256, 4, four(1000)},
                            {257, 4, four(1000)},
                            {258, 3, little(8, 2)},
                            {259, 3, little(1, 2)},
                            {262, 3, little(1, 2)},
                            {273, 4, four(0xfffffff0)},
                            {277, 3, little(1, 2)},
                            {278, 4, four(0xffffffff)},
                            {279, 4, four(0xffffffff)}});
  EXPECT_EQ(outcome(strips), "media.damaged") << detail_;
  const auto deep = file({{256, 4, four(30'000)},
                          {257, 4, four(3'000)},
                          {258, 3, little(64, 2)},
                          {262, 3, little(2, 2)},
                          {273, 4, four(8)},
                          {277, 3, little(60'000, 2)},
                          {279, 4, four(100)}});
  const auto key = outcome(deep);
  EXPECT_TRUE(key == "media.damaged" || key == "media.too_costly") << key;
  EXPECT_EQ(outcome(test::tiff_header() + little(60'000, 2)), "media.damaged");
  EXPECT_EQ(outcome("II\x2a\0\xff\xff\xff\xff"s), "media.damaged");
}

TEST_F(Hostile, svgs_that_unfold_or_reach_out) {
  std::string laughs = "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a \"ha\">";
  for (char name = 'b'; name < 'k'; ++name) {
    laughs += "<!ENTITY "s + name + " \"";
    for (int turn = 0; turn < 10; ++turn) laughs += "&"s + static_cast<char>(name - 1) + ";";
    laughs += "\">";
  }
  EXPECT_EQ(outcome(laughs + "]><svg xmlns='http://www.w3.org/2000/svg'><text>&j;</text></svg>"), "media.svg_entities");
  std::string uses = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><g id='a0'><rect width='9' height='9'/></g>";
  for (int level = 1; level < 12; ++level) {
    uses += "<g id='a" + std::to_string(level) + "'>";
    for (int turn = 0; turn < 8; ++turn) uses += "<use href='#a" + std::to_string(level - 1) + "'/>";
    uses += "</g>";
  }
  EXPECT_EQ(outcome(uses + "</svg>"), "media.too_costly");
  EXPECT_EQ(outcome("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><use id='a' href='#a'/></svg>"), "media.too_costly");
  // What reaches out is taken away; the picture is drawn without it.
  const std::string secret = write("secret.png", test::png(9, 9, [](int, int) { return Rgba{255, 0, 0}; }));
  for (const std::string& target :
       {"file://" + secret, std::string("http://127.0.0.1:9/x.png"), secret, std::string("data:image/png;base64,AAAA")}) {
    EXPECT_EQ(outcome("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='9' height='9'><image "
                      "width='9' height='9' xlink:href='" +
                      target + "'/><use xlink:href='" + target + "'/></svg>"),
              "")
        << target << detail_;
    EXPECT_TRUE(test::near(pixels(result_).at(4, 4), {255, 255, 255}, 1));
  }
  std::string deep = "<svg xmlns='http://www.w3.org/2000/svg'>";
  for (int level = 0; level < 3000; ++level) deep += "<g>";
  for (int level = 0; level < 3000; ++level) deep += "</g>";
  EXPECT_EQ(outcome(deep + "</svg>"), "media.too_costly");
  EXPECT_EQ(outcome("<svg xmlns='http://www.w3.org/2000/svg'" + std::string(3 << 20, ' ') + "/>"), "media.too_heavy");
  const auto vast =
      outcome("<svg xmlns='http://www.w3.org/2000/svg' width='1000000' height='1000000'><rect width='10' height='10'/></svg>");
  EXPECT_TRUE(vast == "media.memory" || vast == "media.too_large" || vast == "media.too_costly") << vast;
}

TEST_F(Hostile, pictures_cut_short) {
  const std::string original = test::png(640, 480, [](int x, int y) { return Rgba{x % 256, y % 256, (x * y) % 256}; }, 2);
  for (const Kind format : {Kind::Jpeg, Kind::Webp, Kind::Avif, Kind::Png}) {
    const std::string whole = format == Kind::Png ? original : as(original, format);
    for (const std::size_t share : {20U, 2U}) {
      EXPECT_EQ(outcome(whole.substr(0, whole.size() - whole.size() / share)), "media.damaged") << traits(format).name << share << detail_;
    }
    for (const std::size_t bytes : {3U, 12U, 40U}) EXPECT_NE(outcome(whole.substr(0, bytes)), "") << traits(format).name << bytes;
  }
}

TEST_F(Hostile, pictures_with_flipped_bytes_end_somehow) {
  const std::string original = test::png(96, 64, [](int x, int y) { return Rgba{x * 2, y * 3, 90}; }, 2);
  unsigned dice = 12345;
  for (const Kind format : {Kind::Jpeg, Kind::Webp, Kind::Avif, Kind::Gif}) {
    const std::string whole = as(original, format);
    for (int turn = 0; turn < 12; ++turn) {
      std::string broken = whole;
      for (int flip = 0; flip < 6; ++flip) {
        dice = dice * 1664525U + 1013904223U;
        broken[dice % broken.size()] = static_cast<char>(dice >> 16);
      }
      const auto made = picture(broken, {{.name = "j", .format = Kind::Jpeg}});
      EXPECT_TRUE(made || !made.error().safe.key.empty());
    }
  }
  EXPECT_LE(peak_of_children(), kMemory);
}

TEST_F(Hostile, two_files_in_one) {
  const std::string jpeg = as(test::png(64, 64, grey), Kind::Jpeg);
  EXPECT_EQ(outcome(jpeg + "<html><script>alert(1)</script></html>"), "media.polyglot");
  const std::string comment = "*/<script>alert(1)</script>";
  EXPECT_EQ(outcome(test::with_segment(jpeg, "\xff\xfe" + big(comment.size() + 2, 2) + comment)), "media.polyglot");
  EXPECT_EQ(outcome(jpeg + "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n"), "media.polyglot");
  EXPECT_EQ(outcome("%PDF-1.4\n" + jpeg), "media.no_picture");
  EXPECT_EQ(outcome("GIF89a/*"s + std::string(20, '\0') + "*/=1;alert(1)//"), "media.damaged");
  EXPECT_EQ(outcome(test::gif(4, 4, 1, [](int, int, int) { return 1; }) + "<script>alert(1)</script>"), "media.polyglot");
  EXPECT_EQ(outcome("<html><img src=x>" + jpeg), "media.not_taken");
  // A harmless tail goes: only what was encoded anew comes out.
  EXPECT_EQ(outcome(jpeg + "TAIL-OF-A-CAMERA"), "");
  EXPECT_EQ(result_.find("TAIL-OF-A-CAMERA"), std::string::npos);
}

TEST_F(Hostile, wrong_names_and_nothing_at_all) {
  PictureJob job;
  job.file_name = "foto.pdf";
  EXPECT_EQ(outcome(test::png(8, 8, grey), job), "media.wrong_name");
  EXPECT_EQ(outcome(""), "media.empty");
  EXPECT_EQ(outcome("MZ\x90\0"s + std::string(2000, 'x')), "media.unknown_kind");
  EXPECT_EQ(outcome(std::string(1 << 20, '\0')), "media.unknown_kind");
}

TEST_F(Hostile, a_png_with_100_megabytes_of_text) {
  std::string texts;
  const std::string text = "Comment\0"s + std::string(1 << 20, 'a');
  for (int turn = 0; turn < 100; ++turn) texts += test::png_chunk("tEXt", text);
  const std::string file = test::png(8, 8, grey, 6, texts);
  EXPECT_EQ(outcome(file), "media.too_heavy");
  PictureJob job;
  job.limits.picture_bytes = 200ULL << 20;
  EXPECT_EQ(outcome(file, job), "media.too_much_metadata");
  const auto key = outcome(file, unchecked());
  EXPECT_TRUE(key.empty() || key == "media.memory" || key == "media.damaged") << key;
}

TEST_F(Hostile, an_orientation_that_is_garbage) {
  const std::string jpeg = as(test::png(40, 20, grey), Kind::Jpeg);
  for (const int orientation : {0, 9, 65'535}) EXPECT_EQ(outcome(test::with_segment(jpeg, test::exif_segment(orientation))), "");
  std::string broken = test::exif_segment(6);
  for (std::size_t at = 10; at < broken.size(); ++at) broken[at] = static_cast<char>(at * 37);
  EXPECT_EQ(outcome(test::with_segment(jpeg, broken)), "");
}

TEST_F(Hostile, a_child_that_takes_too_long_is_ended) {
  PictureJob job;
  job.original = write("large.png", test::png(3000, 3000, [](int x, int y) { return Rgba{x % 256, y % 256, (x ^ y) % 256}; }, 2));
  job.variants = {{.name = "a", .format = Kind::Avif, .effort = 9}};
  job.whole_within = 300ms;
  const auto began = std::chrono::steady_clock::now();
  const auto late = worker().picture(job).wait();
  ASSERT_FALSE(late);
  EXPECT_EQ(late.error().safe.key, "media.timeout");
  EXPECT_EQ(late.error().code, Code::Timeout);
  EXPECT_LT(std::chrono::steady_clock::now() - began, 3s);
  job.whole_within = 60s;
  job.decode_within = 1ms;
  const auto slow = worker().picture(job).wait();
  ASSERT_FALSE(slow);
  EXPECT_EQ(slow.error().safe.key, "media.timeout");
}

TEST_F(Hostile, too_little_memory_is_said) {
  PictureJob job;
  job.original = write("large.png", test::png(2500, 2500, grey, 2));
  job.variants = {{.name = "a", .format = Kind::Png}};
  job.memory_bytes = 24ULL << 20;
  const auto made = worker().picture(job).wait();
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().safe.key, "media.memory") << made.error().detail;
}

TEST_F(Hostile, jobs_can_be_cancelled_waiting_and_working) {
  PictureJob job;
  job.original = write("large.png", test::png(3000, 3000, [](int x, int y) { return Rgba{x % 256, y % 256, (x ^ y) % 256}; }, 2));
  job.variants = {{.name = "a", .format = Kind::Avif, .effort = 9}};
  std::vector<Task<Picture>> tasks;
  for (int turn = 0; turn < 6; ++turn) tasks.push_back(worker().picture(job));
  for (auto& task : tasks) task.cancel();
  for (auto& task : tasks) {
    const auto made = task.wait();
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().safe.key, "media.cancelled");
  }
  // Under way: one form is made, the next would take long.
  job.variants = {{.name = "first", .width = 200}, {.name = "a", .format = Kind::Avif, .effort = 9}};
  std::promise<void> begun;
  auto task = worker().picture(job, [&](double) { begun.set_value(); });
  begun.get_future().wait();
  task.cancel();
  const auto made = task.wait();
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().safe.key, "media.cancelled");
  EXPECT_TRUE(std::filesystem::is_empty(sandbox().folder() / "work"));
}

TEST_F(Hostile, a_program_that_is_not_there_and_one_that_dies) {
  Worker none({sandbox().path("none"), sandbox().path("work"), 1, false});
  PictureJob job;
  job.original = write("a.png", test::png(8, 8, grey));
  EXPECT_EQ(none.picture(job).wait().error().safe.key, "media.no_program");
  EXPECT_EQ(none.protection().error().safe.key, "media.no_program");
  const std::string script = write("dies", "#!/bin/sh\nkill -SEGV $$\n");
  std::filesystem::permissions(script, std::filesystem::perms::owner_all);
  Worker dying({script, sandbox().path("work"), 1, false});
  EXPECT_EQ(dying.picture(job).wait().error().safe.key, "media.crashed");
  const std::string chatty =
      write("chatty", "#!/bin/sh\nwhile :; do echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; done\n");
  std::filesystem::permissions(chatty, std::filesystem::perms::owner_all);
  Worker talking({chatty, sandbox().path("work"), 1, false});
  EXPECT_EQ(talking.picture(job).wait().error().safe.key, "media.damaged");
}

TEST_F(Hostile, this_machine_seals) {
  const auto holds = worker().protection();
  ASSERT_TRUE(holds) << holds.error().detail;
  EXPECT_TRUE(holds->seccomp);
}

}  // namespace
}  // namespace pv::media
