// SPDX-License-Identifier: Apache-2.0
#include "platform/media/captions.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace pv::media {
namespace {

using namespace std::chrono_literals;

std::string why(const Result<std::vector<Cue>>& read) { return read ? "" : read.error().safe.key; }
std::vector<std::string> keys(const std::vector<Cue>& cues, double seconds = 0) {
  std::vector<std::string> found;
  for (const auto& message : judge_captions(cues, seconds)) found.push_back(message.key);
  return found;
}

TEST(Captions, reads_webvtt) {
  const auto cues = read_captions(
      "\xEF\xBB\xBFWEBVTT - intervista\r\nKind: captions\r\n\r\nNOTE una nota\r\n\r\nSTYLE\r\n::cue { color: red "
      "}\r\n\r\nprimo\r\n00:01.000 --> 00:02.500 align:start line:0\r\n"
      "<v Ada>Buongiorno &amp; <b>benvenuti</b>\r\nseconda riga\r\n\r\n01:00:00.000 --> 01:00:01.000\r\n<c.giallo>R&D</c> a < b\r\n");
  ASSERT_TRUE(cues) << why(cues);
  EXPECT_EQ(*cues,
            (std::vector<Cue>{{1000ms, 2500ms, "Buongiorno &amp; <b>benvenuti</b>\nseconda riga"}, {3600s, 3601s, "R&amp;D a &lt; b"}}));
}

TEST(Captions, reads_subrip) {
  const auto cues = read_captions(
      "1\n00:00:01,000 --> 00:00:02,000\nCiao\n\n2\n00:00:03,000 --> 00:00:04,000\n<i>a tutti</i>\n<font color=\"red\">rosso</font>\n");
  ASSERT_TRUE(cues) << why(cues);
  EXPECT_EQ(*cues, (std::vector<Cue>{{1s, 2s, "Ciao"}, {3s, 4s, "<i>a tutti</i>\nrosso"}}));
}

TEST(Captions, writes_both) {
  const std::vector<Cue> cues{{1s, 2500ms, "R&amp;D"}, {3661s, 3662s, "due\nrighe"}};
  EXPECT_EQ(write_vtt(cues), "WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nR&amp;D\n\n01:01:01.000 --> 01:01:02.000\ndue\nrighe\n");
  EXPECT_EQ(write_srt(cues), "1\n00:00:01,000 --> 00:00:02,500\nR&D\n\n2\n01:01:01,000 --> 01:01:02,000\ndue\nrighe\n");
}

TEST(Captions, says_which_line_is_wrong) {
  const auto cues = read_captions("WEBVTT\n\n00:01.000 --> 00:02.000\nCiao\n\nsenza tempo\nancora\n");
  ASSERT_FALSE(cues);
  EXPECT_EQ(cues.error().safe.key, "media.captions.line");
  EXPECT_EQ(std::get<std::int64_t>(cues.error().safe.args.at(0).second), 7);
  for (const char* time : {"00:61.000", "0:0:0", "00:00:01", "aa:00.000", "00:00:00:00.000", "99999:00:00.000", "00:01.00"}) {
    EXPECT_EQ(why(read_captions("WEBVTT\n\n" + std::string(time) + " --> 00:09.000\nx\n")), "media.captions.line") << time;
  }
}

TEST(Captions, refuses_nothing_and_other_encodings) {
  EXPECT_EQ(why(read_captions("WEBVTT\n")), "media.captions.no_cue");
  EXPECT_EQ(why(read_captions("")), "media.captions.no_cue");
  EXPECT_EQ(why(read_captions("1\n00:00:01,000 --> 00:00:02,000\nperch\xe9\n")), "media.captions.encoding");
  EXPECT_EQ(why(read_captions(std::string("WEBVTT\0", 7))), "media.captions.encoding");
  EXPECT_EQ(why(read_captions(std::string(3 << 20, 'a'))), "media.too_heavy");
}

TEST(Captions, tells_what_a_viewer_stumbles_over) {
  using Keys = std::vector<std::string>;
  EXPECT_EQ(keys({{1s, 3s, "Buongiorno a tutti"}, {3s, 5s, "e benvenuti"}}), Keys{});
  EXPECT_EQ(keys({{3s, 1s, "a"}}), Keys{"media.captions.backwards"});
  EXPECT_EQ(keys({{1s, 3s, "a"}, {2s, 4s, "b"}}), Keys{"media.captions.overlap"});
  EXPECT_EQ(keys({{1s, 30s, "a"}}, 20), Keys{"media.captions.past_end"});
  EXPECT_EQ(keys({{1s, 9s, std::string(43, 'a')}}), Keys{"media.captions.long"});
  EXPECT_EQ(keys({{1s, 9s, "a\nb\nc"}}), Keys{"media.captions.long"});
  EXPECT_EQ(keys({{1s, 2s, std::string(26, 'a')}}), Keys{"media.captions.fast"});
  // Accents and marks count as they are seen.
  EXPECT_EQ(keys({{1s, 2s, "<b>perché perché perché &amp;!</b>"}}), Keys{});
}

RC_GTEST_PROP(Captions, both_forms_keep_times_and_words, ()) {
  const auto count = *rc::gen::inRange<int>(1, 8);
  std::vector<Cue> cues;
  for (int number = 0; number < count; ++number) {
    const auto from = *rc::gen::inRange<int>(0, 100'000'000);
    cues.push_back({std::chrono::milliseconds(from), std::chrono::milliseconds(from + *rc::gen::inRange<int>(1, 9'999)),
                    *rc::gen::element<std::string>("Ciao", "due\nrighe", "<b>forte</b>", "a &amp; b", "2 &lt; 3", "perché", "1\n2")});
  }
  RC_ASSERT(read_captions(write_vtt(cues)).value() == cues);
  RC_ASSERT(read_captions(write_srt(cues)).value() == cues);
}

}  // namespace
}  // namespace pv::media
