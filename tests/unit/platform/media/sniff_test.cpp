// SPDX-License-Identifier: Apache-2.0
#include "platform/media/sniff.hpp"

#include <gtest/gtest.h>

#include "support/sandbox.hpp"
#include "unit/platform/media/pictures.hpp"

namespace pv::media {
namespace {

using test::big;
using test::little;
using namespace std::string_literals;

Result<Sniffed> sniffed(const std::string& bytes, const Limits& limits = {}) { return sniff(BytesSource(bytes), limits); }
Kind kind(const std::string& bytes) { return kind_of(BytesSource(bytes)); }
std::string why(const Result<Sniffed>& result) { return result ? "" : result.error().safe.key; }
test::Rgba grey(int, int) { return {128, 128, 128}; }

std::string box(const std::string& type, const std::string& body) { return big(body.size() + 8, 4) + type + body; }

TEST(Sniff, knows_kinds_by_content) {
  EXPECT_EQ(kind("\xff\xd8\xff\xe0"s + std::string(20, '\0')), Kind::Jpeg);
  EXPECT_EQ(kind(test::png(1, 1, grey)), Kind::Png);
  EXPECT_EQ(kind("GIF89a"), Kind::Gif);
  EXPECT_EQ(kind("RIFF\4\0\0\0WEBP"s), Kind::Webp);
  EXPECT_EQ(kind("RIFF\4\0\0\0WAVE"s), Kind::Wav);
  EXPECT_EQ(kind("RIFF\4\0\0\0AVI "s), Kind::Avi);
  EXPECT_EQ(kind(box("ftyp", "avif\0\0\0\0mif1"s)), Kind::Avif);
  EXPECT_EQ(kind(box("ftyp", "mif1\0\0\0\0avif"s)), Kind::Avif);
  EXPECT_EQ(kind(box("ftyp", "heic\0\0\0\0mif1"s)), Kind::Heic);
  EXPECT_EQ(kind(box("ftyp", "isom\0\0\2\0isom"s)), Kind::Mp4);
  EXPECT_EQ(kind(box("ftyp", "qt  \0\0\2\0qt  "s)), Kind::Mov);
  EXPECT_EQ(kind(box("ftyp", "M4A \0\0\2\0M4A "s)), Kind::M4a);
  EXPECT_EQ(kind("II\x2a\0\x08\0\0\0"s), Kind::Tiff);
  EXPECT_EQ(kind("MM\0\x2a\0\0\0\x08"s), Kind::Tiff);
  EXPECT_EQ(kind("BM"s + std::string(12, '\0') + little(40, 4) + std::string(30, '\0')), Kind::Bmp);
  EXPECT_EQ(kind("%PDF-1.7\n"), Kind::Pdf);
  EXPECT_EQ(kind("\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm"s), Kind::Webm);
  EXPECT_EQ(kind("\x1a\x45\xdf\xa3\x9f\x42\x82\x88matroska"s), Kind::Matroska);
  EXPECT_EQ(kind("ID3\4\0\0\0\0\0\0"s), Kind::Mp3);
  EXPECT_EQ(kind("\xff\xfb\x90\x64"s), Kind::Mp3);
  EXPECT_EQ(kind("\xff\xf1\x50\x80"s), Kind::Aac);
  EXPECT_EQ(kind("OggS"), Kind::Ogg);
  EXPECT_EQ(kind("fLaC"), Kind::Flac);
  EXPECT_EQ(kind("WEBVTT\n\n00:01.000 --> 00:02.000\nCiao"), Kind::Vtt);
  EXPECT_EQ(kind("1\r\n00:00:01,000 --> 00:00:02,000\r\nCiao\r\n"), Kind::Srt);
  EXPECT_EQ(kind("\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<!-- a -->\n<!DOCTYPE svg PUBLIC \"x\" \"y\" [ <!ENTITY a \"b\"> ]>\n<svg>"),
            Kind::Svg);
  EXPECT_EQ(kind("<!doctype html><title>x</title>"), Kind::Html);
  EXPECT_EQ(kind("<html>"), Kind::Html);
  EXPECT_EQ(kind("WEBVTTX"), Kind::Unknown);
  EXPECT_EQ(kind("Ciao, mondo"), Kind::Unknown);
  EXPECT_EQ(kind(""), Kind::Unknown);
}

std::string zip(const std::vector<std::string>& names) {
  std::string files, directory;
  for (const auto& name : names) {
    directory += "PK\1\2"s + std::string(24, '\0') + little(name.size(), 2) + std::string(12, '\0') + little(files.size(), 4) + name;
    files += "PK\3\4"s + std::string(22, '\0') + little(name.size(), 2) + little(0, 2) + name;
  }
  return files + directory + "PK\5\6"s + std::string(4, '\0') + little(names.size(), 2) + little(names.size(), 2) +
         little(directory.size(), 4) + little(files.size(), 4) + little(0, 2);
}

TEST(Sniff, looks_into_archives_for_documents) {
  EXPECT_EQ(kind(zip({"[Content_Types].xml", "word/document.xml"})), Kind::Docx);
  EXPECT_EQ(kind(zip({"[Content_Types].xml", "xl/workbook.xml"})), Kind::Xlsx);
  EXPECT_EQ(kind(zip({"[Content_Types].xml", "ppt/presentation.xml"})), Kind::Pptx);
  EXPECT_EQ(kind(zip({"a.txt"})), Kind::Zip);
  EXPECT_EQ(why(sniffed(zip({"a.txt"}))), "media.not_taken");
  EXPECT_EQ(kind("PK\3\4"), Kind::Zip);
}

TEST(Sniff, reads_sizes_from_headers) {
  const auto found = sniffed(test::png(37, 21, grey));
  ASSERT_TRUE(found) << why(found);
  EXPECT_EQ(found->width, 37);
  EXPECT_EQ(found->height, 21);
  const auto moving = sniffed(test::gif(12, 7, 5, [](int, int, int) { return 1; }));
  ASSERT_TRUE(moving) << why(moving);
  EXPECT_EQ(moving->width, 12);
  EXPECT_EQ(moving->height, 7);
  EXPECT_EQ(moving->frames, 5);
  const auto inked = sniffed(test::tiff(3, 2, 4, std::string(24, '\x10')));
  ASSERT_TRUE(inked) << why(inked);
  EXPECT_EQ(inked->width, 3);
  EXPECT_EQ(inked->height, 2);
}

TEST(Sniff, says_why_it_refuses) {
  Limits limits;
  EXPECT_EQ(why(sniffed("")), "media.empty");
  EXPECT_EQ(why(sniffed("Ciao, mondo")), "media.unknown_kind");
  EXPECT_EQ(why(sniffed("<html><script>1</script>")), "media.not_taken");
  EXPECT_EQ(why(sniffed("BM"s + std::string(12, '\0') + little(40, 4) + std::string(30, '\0'))), "media.not_taken");
  EXPECT_EQ(why(sniffed(test::png(37, 21, grey).substr(0, 30))), "media.damaged");
  limits.pixels = 37 * 21 - 1;
  EXPECT_EQ(why(sniffed(test::png(37, 21, grey), limits)), "media.too_large");
  limits = {};
  limits.picture_bytes = 40;
  EXPECT_EQ(why(sniffed(test::png(37, 21, grey), limits)), "media.too_heavy");
  limits = {};
  limits.frames = 4;
  EXPECT_EQ(why(sniffed(test::gif(2, 2, 5, [](int, int, int) { return 1; }), limits)), "media.too_many_frames");
  limits = {};
  limits.metadata_bytes = 1000;
  EXPECT_EQ(why(sniffed(test::png(3, 3, grey, 6, test::png_chunk("tEXt", std::string(1001, 'a'))), limits)), "media.too_much_metadata");
}

TEST(Sniff, a_directory_that_leads_back_to_itself_is_damage) {
  const std::string file = test::tiff_header() + test::tiff_directory(8, {{256, 3, little(4, 2)}, {257, 3, little(4, 2)}}, 8);
  EXPECT_EQ(why(sniffed(file)), "media.damaged");
}

TEST(Sniff, refuses_a_second_file_within) {
  const std::string clean = test::png(4, 4, grey);
  EXPECT_EQ(why(sniffed(clean + "%PDF-1.4 …")), "media.polyglot");
  EXPECT_EQ(why(sniffed(clean + "\n<script>alert(1)</script>")), "media.polyglot");
  EXPECT_EQ(why(sniffed(clean + zip({"a.txt"}))), "media.polyglot");
  EXPECT_EQ(why(sniffed(test::png(4, 4, grey, 6, test::png_chunk("tEXt", "Comment\0<html><body>"s)))), "media.polyglot");
  EXPECT_EQ(why(sniffed(clean + std::string(64, '\0'))), "");
  EXPECT_EQ(why(sniffed(clean + "a camera's own trailer")), "");
}

TEST(Sniff, a_name_may_not_promise_another_family) {
  EXPECT_TRUE(check_name(Kind::Jpeg, "foto.png"));
  EXPECT_TRUE(check_name(Kind::Jpeg, "foto.JPEG"));
  EXPECT_TRUE(check_name(Kind::Jpeg, "foto"));
  EXPECT_TRUE(check_name(Kind::Jpeg, "v1.2 finale"));
  EXPECT_TRUE(check_name(Kind::M4a, "voce.mp4"));
  for (const char* name : {"foto.pdf", "foto.html", "foto.mp4", "foto.srt"}) {
    const auto checked = check_name(Kind::Jpeg, name);
    ASSERT_FALSE(checked) << name;
    EXPECT_EQ(checked.error().safe.key, "media.wrong_name");
  }
}

TEST(Sniff, files_are_read_where_they_lie_and_links_are_not_followed) {
  const test::Sandbox sandbox;
  const std::string path = sandbox.write("a.png", test::png(5, 6, grey));
  const auto source = FileSource::open(path);
  ASSERT_TRUE(source);
  EXPECT_EQ(sniff(**source)->height, 6);
  std::filesystem::create_symlink(path, sandbox.path("link"));
  EXPECT_EQ(FileSource::open(sandbox.path("link")).error().safe.key, "media.no_file");
  EXPECT_EQ(FileSource::open(sandbox.folder().string()).error().safe.key, "media.no_file");
  EXPECT_EQ(FileSource::open("/dev/zero").error().safe.key, "media.no_file");
}

}  // namespace
}  // namespace pv::media
