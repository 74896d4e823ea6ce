// SPDX-License-Identifier: Apache-2.0
#include "platform/media/video.hpp"

#include <cmath>

#include "platform/media/captions.hpp"
#include "unit/platform/media/studio.hpp"

namespace pv::media {
namespace {

using test::Studio;

std::string why(const auto& result) { return result ? "" : result.error().safe.key + ": " + result.error().detail; }

/// WAV: PCM, 16 bit, one channel.
std::string tone(double seconds, int rate = 8000) {
  std::string samples;
  for (int at = 0; at < seconds * rate; ++at)
    samples += test::little(static_cast<std::uint16_t>(static_cast<std::int16_t>(8000 * std::sin(at * 440 * 6.2832 / rate))), 2);
  const auto four = [](std::uint64_t value) { return test::little(value, 4); };
  return "RIFF" + four(36 + samples.size()) + "WAVEfmt " + four(16) + test::little(1, 2) + test::little(1, 2) +
         four(static_cast<std::uint64_t>(rate)) + four(static_cast<std::uint64_t>(rate) * 2) + test::little(2, 2) + test::little(16, 2) +
         "data" + four(samples.size()) + samples;
}

/// AVI of uncompressed pictures (bottom up, BGR), optionally with sound: the simplest film there is.
std::string film(int width, int height, int frames, int rate, bool red_then_blue = false) {
  const auto four = [](std::uint64_t value) { return test::little(value, 4); };
  const auto chunk = [&](const std::string& name, const std::string& body) {
    return name + four(body.size()) + body + (body.size() % 2 == 1 ? std::string(1, '\0') : "");
  };
  const auto list = [&](const std::string& name, const std::string& body) { return chunk("LIST", name + body); };
  const auto side = [](int value) { return static_cast<std::uint64_t>(value); };
  std::string movi;
  for (int frame = 0; frame < frames; ++frame) {
    std::string pixels;
    const bool blue = red_then_blue ? frame >= frames / 2 : false;
    for (int y = 0; y < height; ++y) {
      for (int x = 0; x < width; ++x)
        pixels += blue            ? std::string("\xff\0\0", 3)
                  : red_then_blue ? std::string("\0\0\xff", 3)
                                  : std::string{static_cast<char>(x * 3), static_cast<char>(y * 3), static_cast<char>(frame * 9)};
    }
    movi += chunk("00db", pixels);
  }
  const std::uint64_t size = side(width) * side(height) * 3;
  const std::string main = four(1'000'000 / side(rate)) + four(size * side(rate)) + four(0) + four(0) + four(side(frames)) + four(0) +
                           four(1) + four(size) + four(side(width)) + four(side(height)) + std::string(16, '\0');
  const std::string stream = "vidsDIB " + four(0) + four(0) + four(0) + four(1) + four(side(rate)) + four(0) + four(side(frames)) +
                             four(size) + four(0) + four(0) + std::string(8, '\0');
  const std::string format = four(40) + four(side(width)) + four(side(height)) + test::little(1, 2) + test::little(24, 2) + four(0) +
                             four(size) + std::string(16, '\0');
  return chunk("RIFF", "AVI " + list("hdrl", chunk("avih", main) + list("strl", chunk("strh", stream) + chunk("strf", format))) +
                           list("movi", movi));
}

class MediaVideo : public Studio {
 protected:
  void SetUp() override {
    if (const auto missing = Worker::missing_programs(); !missing.empty()) GTEST_SKIP() << missing.front() << " is not installed";
  }
};

TEST_F(MediaVideo, probes_film_and_sound) {
  const auto seen = worker().probe(write("a.avi", film(64, 48, 20, 10))).wait();
  ASSERT_TRUE(seen) << why(seen);
  EXPECT_EQ(seen->kind, Kind::Avi);
  EXPECT_TRUE(seen->has_video);
  EXPECT_FALSE(seen->has_audio);
  EXPECT_EQ(seen->width, 64);
  EXPECT_EQ(seen->height, 48);
  EXPECT_NEAR(seen->seconds, 2, 0.01);
  EXPECT_NEAR(seen->frames_per_second, 10, 0.01);
  EXPECT_EQ(seen->video_codec, "rawvideo");
  const auto heard = worker().probe(write("a.wav", tone(1.5))).wait();
  ASSERT_TRUE(heard) << why(heard);
  EXPECT_FALSE(heard->has_video);
  EXPECT_TRUE(heard->has_audio);
  EXPECT_EQ(heard->audio_codec, "pcm_s16le");
  EXPECT_EQ(heard->channels, 1);
  EXPECT_EQ(heard->sample_rate, 8000);
  EXPECT_NEAR(heard->seconds, 1.5, 0.01);
}

TEST_F(MediaVideo, transcodes_pads_and_carries_captions) {
  TranscodeJob job;
  job.original = write("a.avi", film(160, 90, 20, 10));
  job.recipe.ratio = 1;
  job.recipe.max_width = 120;
  job.recipe.max_height = 120;
  job.captions = {{"WEBVTT\n\n00:00.200 --> 00:01.000\nCiao\n", "ita"}};
  double told = 0;
  const auto made = worker().transcode(job, [&](double share) { told = std::max(told, share); }).wait();
  ASSERT_TRUE(made) << why(made);
  EXPECT_EQ(made->probe.kind, Kind::Mp4);
  EXPECT_EQ(made->probe.video_codec, "h264");
  EXPECT_EQ(made->probe.pixel_format, "yuv420p");
  EXPECT_EQ(made->probe.width, 120);
  EXPECT_EQ(made->probe.height, 120);
  EXPECT_EQ(made->probe.captions, 1);
  EXPECT_NEAR(made->probe.seconds, 2, 0.15);
  EXPECT_EQ(made->sha256.size(), 64U);
  EXPECT_GT(told, 0.5);
  EXPECT_LE(told, 1.0);
  // The bars are black, the middle is not.
  const auto still = worker().poster({.original = made->path, .at_seconds = 1}).wait();
  ASSERT_TRUE(still) << why(still);
  const auto seen = test::read_png(read(still->path));
  EXPECT_LT(seen.at(60, 4).red + seen.at(60, 4).green + seen.at(60, 4).blue, 30);
  EXPECT_GT(seen.at(110, 60).blue, 100);
}

TEST_F(MediaVideo, crops_cuts_short_and_slows_down) {
  TranscodeJob job;
  job.original = write("a.avi", film(160, 90, 120, 60));
  job.recipe.ratio = 9.0 / 16;
  job.recipe.fill = Fill::Crop;
  job.recipe.max_frames_per_second = 30;
  job.recipe.max_seconds = 1;
  const auto made = worker().transcode(job).wait();
  ASSERT_TRUE(made) << why(made);
  EXPECT_EQ(made->probe.width, 50);
  EXPECT_EQ(made->probe.height, 90);
  EXPECT_NEAR(made->probe.frames_per_second, 30, 0.5);
  EXPECT_NEAR(made->probe.seconds, 1, 0.1);
}

TEST_F(MediaVideo, sound_alone_becomes_aac) {
  TranscodeJob job;
  job.original = write("a.wav", tone(1));
  const auto made = worker().transcode(job).wait();
  ASSERT_TRUE(made) << why(made);
  EXPECT_FALSE(made->probe.has_video);
  EXPECT_EQ(made->probe.audio_codec, "aac");
  EXPECT_EQ(made->probe.channels, 2);
}

TEST_F(MediaVideo, the_poster_is_the_frame_of_its_time) {
  const std::string path = write("a.avi", film(64, 48, 20, 10, true));
  const auto early = worker().poster({.original = path, .at_seconds = 0.3}).wait();
  ASSERT_TRUE(early) << why(early);
  EXPECT_TRUE(test::near(test::read_png(read(early->path)).at(30, 20), {255, 0, 0}, 4));
  const auto late = worker().poster({.original = path, .at_seconds = 99}).wait();
  ASSERT_TRUE(late) << why(late);
  EXPECT_TRUE(test::near(test::read_png(read(late->path)).at(30, 20), {0, 0, 255}, 4));
}

TEST_F(MediaVideo, damage_and_wrong_kinds_are_said) {
  const std::string whole = film(64, 48, 20, 10);
  EXPECT_EQ(worker().probe(write("cut.avi", whole.substr(0, 60))).wait().error().safe.key, "media.damaged");
  EXPECT_EQ(worker().probe(write("a.png", test::png(4, 4, [](int, int) { return test::Rgba{}; }))).wait().error().safe.key,
            "media.no_film");
  EXPECT_EQ(worker().poster({.original = write("a.wav", tone(1))}).wait().error().safe.key, "media.no_film");
  EXPECT_EQ(worker().probe(sandbox().path("none.mp4")).wait().error().safe.key, "media.no_file");
  // A playlist that names a file of ours, dressed as a film.
  const auto playlist =
      worker().probe(write("list.mp4", "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n")).wait();
  EXPECT_EQ(playlist.error().safe.key, "media.unknown_kind");
  TranscodeJob job;
  job.original = write("b.avi", whole);
  job.captions = {{"no captions", "ita"}};
  EXPECT_EQ(worker().transcode(job).wait().error().safe.key, "media.captions.line");
  job.captions.clear();
  job.recipe.pad_colour = "red;drawtext";
  EXPECT_EQ(worker().transcode(job).wait().error().safe.key, "media.recipe");
  job.recipe = {};
  job.recipe.max_bytes = 2000;
  EXPECT_EQ(worker().transcode(job).wait().error().safe.key, "media.weight");
}

TEST_F(MediaVideo, a_long_work_is_ended_on_time_or_by_wish) {
  TranscodeJob job;
  job.original = write("a.avi", film(640, 480, 60, 10));
  job.whole_within = std::chrono::milliseconds(1);
  EXPECT_EQ(worker().transcode(job).wait().error().safe.key, "media.timeout");
  job.whole_within = std::chrono::minutes(1);
  auto task = worker().transcode(job);
  task.cancel();
  EXPECT_EQ(task.wait().error().safe.key, "media.cancelled");
}

TEST_F(MediaVideo, judges_what_does_not_fit) {
  Probe probe;
  probe.kind = Kind::Mov;
  probe.bytes = 200'000'000;
  probe.seconds = 95;
  probe.bits_per_second = 16'000'000;
  probe.has_video = true;
  probe.video_codec = "hevc";
  probe.width = 1920;
  probe.height = 1080;
  probe.frames_per_second = 60;
  EXPECT_TRUE(judge(probe, {}).empty());
  Requirements wanted;
  wanted.kinds = {Kind::Mp4};
  wanted.video_codecs = {"h264"};
  wanted.max_seconds = 90;
  wanted.max_bytes = 100'000'000;
  wanted.max_bits_per_second = 5'000'000;
  wanted.max_ratio = 1;
  wanted.max_width = 1080;
  wanted.max_frames_per_second = 30;
  wanted.needs_audio = true;
  std::vector<std::string> keys;
  for (const auto& message : judge(probe, wanted)) keys.push_back(message.key);
  EXPECT_EQ(keys, (std::vector<std::string>{"media.film.container", "media.film.codec", "media.film.silent", "media.film.too_long",
                                            "media.film.too_heavy", "media.film.bit_rate", "media.film.too_wide", "media.film.too_large",
                                            "media.film.too_fast"}));
  wanted = {};
  wanted.min_seconds = 100;
  wanted.min_width = 2000;
  wanted.min_ratio = 2;
  wanted.min_frames_per_second = 90;
  keys.clear();
  for (const auto& message : judge(probe, wanted)) keys.push_back(message.key);
  EXPECT_EQ(keys, (std::vector<std::string>{"media.film.too_short", "media.film.too_tall", "media.film.too_small", "media.film.too_slow"}));
}

TEST(MediaProbe, reads_rotation_shape_and_covers) {
  const auto turned =
      detail::read_probe(R"({"streams":[{"codec_type":"video","codec_name":"h264","width":1920,"height":1080,"avg_frame_rate":"30000/1001",
      "side_data_list":[{"side_data_type":"Display Matrix","rotation":-90}]},{"codec_type":"audio","codec_name":"aac","channels":2,"sample_rate":"48000"}],
      "format":{"duration":"12.5","bit_rate":"4000000"}})",
                         Kind::Mp4, 100);
  ASSERT_TRUE(turned);
  EXPECT_EQ(turned->rotation, 90);
  EXPECT_EQ(turned->width, 1080);
  EXPECT_EQ(turned->height, 1920);
  EXPECT_NEAR(turned->frames_per_second, 29.97, 0.01);
  EXPECT_EQ(turned->seconds, 12.5);
  const auto wide = detail::read_probe(
      R"({"streams":[{"codec_type":"video","width":720,"height":576,"sample_aspect_ratio":"64:45","avg_frame_rate":"0/0","r_frame_rate":"25/1"}]})",
      Kind::Mp4, 1);
  ASSERT_TRUE(wide);
  EXPECT_EQ(wide->width, 1024);
  EXPECT_EQ(wide->frames_per_second, 25);
  const auto song = detail::read_probe(
      R"({"streams":[{"codec_type":"video","width":9,"height":9,"disposition":{"attached_pic":1}},{"codec_type":"audio"}]})", Kind::Mp3, 1);
  ASSERT_TRUE(song);
  EXPECT_FALSE(song->has_video);
  for (const char* text : {"", "[]", "{}", R"({"streams":[]})", R"({"streams":[{"codec_type":"video","width":0,"height":0}]})"})
    EXPECT_FALSE(detail::read_probe(text, Kind::Mp4, 1)) << text;
}

std::string pdf(int pages) {
  std::string file = "%PDF-1.4\n", kids;
  std::vector<std::size_t> at;
  const auto object = [&](const std::string& body) {
    at.push_back(file.size());
    file += std::to_string(at.size()) + " 0 obj\n" + body + "\nendobj\n";
  };
  for (int page = 0; page < pages; ++page) kids += std::to_string(4 + page) + " 0 R ";
  object("<</Type/Catalog/Pages 2 0 R>>");
  object("<</Type/Pages/Kids[" + kids + "]/Count " + std::to_string(pages) + ">>");
  const std::string drawing = "1 0 0 rg 0 0 100 200 re f";
  object("<</Length " + std::to_string(drawing.size()) + ">>\nstream\n" + drawing + "\nendstream");
  for (int page = 0; page < pages; ++page) object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 3 0 R/Resources<<>>>>");
  const std::size_t table = file.size();
  file += "xref\n0 " + std::to_string(at.size() + 1) + "\n0000000000 65535 f \n";
  for (const std::size_t place : at) {
    const std::string digits = std::to_string(place);
    file += std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
  }
  return file + "trailer\n<</Size " + std::to_string(at.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
}

TEST_F(MediaVideo, draws_the_first_page_of_a_pdf) {
  const auto page = worker().first_page(write("a.pdf", pdf(3)), 400).wait();
  ASSERT_TRUE(page) << why(page);
  EXPECT_EQ(page->pages, 3);
  const auto seen = test::read_png(read(page->path));
  EXPECT_EQ(seen.width, 400);
  EXPECT_EQ(seen.height, 400);
  EXPECT_TRUE(test::near(seen.at(50, 200), {255, 0, 0}, 2));
  EXPECT_TRUE(test::near(seen.at(350, 200), {255, 255, 255}, 2));
  EXPECT_EQ(worker().first_page(write("b.pdf", "%PDF-1.4\ngarbage")).wait().error().safe.key, "media.damaged");
  EXPECT_EQ(worker().first_page(write("c.wav", tone(0.1))).wait().error().safe.key, "media.no_document");
}

}  // namespace
}  // namespace pv::media
