// SPDX-License-Identifier: Apache-2.0
#include "platform/media/sniff.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <optional>

#include "platform/media/reader.hpp"

namespace pv::media {
namespace {

using detail::begins_foreign;
using detail::Header;
using detail::Order;
using detail::Reader;

constexpr std::size_t kHead = 4096;
constexpr std::uint64_t kTail = 64 << 10;

struct Row {
  Kind kind;
  KindTraits traits;
};

constexpr std::array kKinds{
    Row{Kind::Unknown, {"unknown", "?", "application/octet-stream", "bin", Family::Other}},
    Row{Kind::Jpeg, {"jpeg", "JPEG", "image/jpeg", "jpg", Family::Picture}},
    Row{Kind::Png, {"png", "PNG", "image/png", "png", Family::Picture}},
    Row{Kind::Gif, {"gif", "GIF", "image/gif", "gif", Family::Picture}},
    Row{Kind::Webp, {"webp", "WebP", "image/webp", "webp", Family::Picture}},
    Row{Kind::Avif, {"avif", "AVIF", "image/avif", "avif", Family::Picture}},
    Row{Kind::Heic, {"heic", "HEIC", "image/heic", "heic", Family::Picture}},
    Row{Kind::Tiff, {"tiff", "TIFF", "image/tiff", "tif", Family::Picture}},
    Row{Kind::Bmp, {"bmp", "BMP", "image/bmp", "bmp", Family::Picture}},
    Row{Kind::Svg, {"svg", "SVG", "image/svg+xml", "svg", Family::Picture}},
    Row{Kind::Pdf, {"pdf", "PDF", "application/pdf", "pdf", Family::Document}},
    Row{Kind::Mp4, {"mp4", "MP4", "video/mp4", "mp4", Family::Video}},
    Row{Kind::Mov, {"mov", "QuickTime", "video/quicktime", "mov", Family::Video}},
    Row{Kind::Webm, {"webm", "WebM", "video/webm", "webm", Family::Video}},
    Row{Kind::Matroska, {"matroska", "Matroska", "video/x-matroska", "mkv", Family::Video}},
    Row{Kind::Avi, {"avi", "AVI", "video/x-msvideo", "avi", Family::Video}},
    Row{Kind::Mp3, {"mp3", "MP3", "audio/mpeg", "mp3", Family::Audio}},
    Row{Kind::M4a, {"m4a", "M4A", "audio/mp4", "m4a", Family::Audio}},
    Row{Kind::Aac, {"aac", "AAC", "audio/aac", "aac", Family::Audio}},
    Row{Kind::Wav, {"wav", "WAV", "audio/wav", "wav", Family::Audio}},
    Row{Kind::Ogg, {"ogg", "Ogg", "audio/ogg", "ogg", Family::Audio}},
    Row{Kind::Flac, {"flac", "FLAC", "audio/flac", "flac", Family::Audio}},
    Row{Kind::Vtt, {"vtt", "WebVTT", "text/vtt", "vtt", Family::Captions}},
    Row{Kind::Srt, {"srt", "SubRip", "application/x-subrip", "srt", Family::Captions}},
    Row{Kind::Docx, {"docx", "Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", Family::Document}},
    Row{Kind::Xlsx, {"xlsx", "Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", Family::Document}},
    Row{Kind::Pptx,
        {"pptx", "PowerPoint", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", Family::Document}},
    Row{Kind::Odt, {"odt", "OpenDocument", "application/vnd.oasis.opendocument.text", "odt", Family::Document}},
    Row{Kind::Zip, {"zip", "ZIP", "application/zip", "zip", Family::Other}},
    Row{Kind::Html, {"html", "HTML", "text/html", "html", Family::Other}},
};
static_assert(kKinds.size() == static_cast<std::size_t>(Kind::Html) + 1);

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return out;
}

/// ISO/IEC 14496-12, 4.3: the major brand, then the compatible ones.
Kind by_brand(std::string_view head) {
  const auto is = [](std::string_view brand, std::initializer_list<std::string_view> list) {
    return std::find(list.begin(), list.end(), brand) != list.end();
  };
  const std::string_view major = head.substr(8, 4);
  const std::uint64_t size = std::min<std::uint64_t>(detail::number_in(head.substr(0, 4), Order::Big), head.size());
  bool avif = is(major, {"avif", "avis"});
  bool heic = is(major, {"heic", "heix", "heim", "heis", "hevc", "hevx"});
  const bool still = is(major, {"mif1", "msf1"});
  for (std::size_t at = 16; still && at + 4 <= size; at += 4) {
    avif = avif || is(head.substr(at, 4), {"avif", "avis"});
    heic = heic || is(head.substr(at, 4), {"heic", "heix"});
  }
  if (avif) return Kind::Avif;
  if (heic || still) return Kind::Heic;
  if (major == "qt  ") return Kind::Mov;
  if (is(major, {"M4A ", "M4B ", "F4A "})) return Kind::M4a;
  if (is(major, {"isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ",
                 "M4VH", "M4VP", "dash", "3gp4", "3gp5", "3gp6", "3g2a", "MSNV", "f4v ", "mmp4"})) {
    return Kind::Mp4;
  }
  return Kind::Unknown;
}

Kind by_zip(const Source& source) {
  // The end record lies within the last 64 KB (APPNOTE.TXT 4.3.16); names are read from the central directory before it.
  const std::uint64_t begin = source.size() > (kTail + 22) ? source.size() - kTail - 22 : 0;
  const std::string tail = source.read(begin, kTail + 22);
  const std::size_t end = tail.rfind("PK\5\6");
  if (end == std::string::npos || end + 22 > tail.size()) return Kind::Zip;
  const std::uint64_t size = detail::number_in(std::string_view(tail).substr(end + 12, 4), Order::Little);
  const std::uint64_t offset = detail::number_in(std::string_view(tail).substr(end + 16, 4), Order::Little);
  const std::string directory = source.read(offset, static_cast<std::size_t>(std::min<std::uint64_t>(size, 1 << 20)));
  if (directory.find("[Content_Types].xml") != std::string::npos) {
    if (directory.find("word/document.xml") != std::string::npos) return Kind::Docx;
    if (directory.find("xl/workbook.xml") != std::string::npos) return Kind::Xlsx;
    if (directory.find("ppt/presentation.xml") != std::string::npos) return Kind::Pptx;
  }
  if (source.read(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text") return Kind::Odt;
  return Kind::Zip;
}

/// ISO/IEC 11172-3: a frame's header, of layer III, whose fields all have meaning.
bool mp3_frame(std::string_view head) {
  if (head.size() < 4) return false;
  const auto byte = [&head](std::size_t at) { return static_cast<unsigned>(static_cast<unsigned char>(head[at])); };
  return byte(0) == 0xff && (byte(1) & 0xe0) == 0xe0 && (byte(1) & 0x18) != 0x08 && (byte(1) & 0x06) == 0x02 && (byte(2) & 0xf0) != 0xf0 &&
         (byte(2) & 0xf0) != 0 && (byte(2) & 0x0c) != 0x0c;
}

Kind by_text(std::string_view head) {
  std::string_view text = head;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (text.starts_with("WEBVTT") && (text.size() == 6 || std::string_view(" \t\r\n").find(text[6]) != std::string_view::npos))
    return Kind::Vtt;
  const std::string small = lower(text);
  std::string_view rest = small;
  // What may stand before the first element: white space, the XML declaration, comments, a document type.
  for (int turn = 0; turn < 64; ++turn) {
    const std::size_t begin = rest.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos) return Kind::Unknown;
    rest.remove_prefix(begin);
    std::string_view close;
    if (rest.starts_with("<?xml")) close = "?>";
    else if (rest.starts_with("<!--")) close = "-->";
    else if (rest.starts_with("<!doctype html")) return Kind::Html;
    else if (rest.starts_with("<!doctype")) close = ">";
    else break;
    std::size_t end = rest.find(close);
    if (close == ">") {
      // An internal subset holds further brackets.
      const std::size_t subset = rest.find('[');
      if (subset < end) {
        const std::size_t closed = rest.find("]", subset);
        end = closed == std::string_view::npos ? std::string_view::npos : rest.find('>', closed);
        // Too long for the head we look at: the root element decides, wherever it stands.
        if (end == std::string_view::npos) return rest.find("svg") != std::string_view::npos ? Kind::Svg : Kind::Unknown;
      }
    }
    if (end == std::string_view::npos) return Kind::Unknown;
    rest.remove_prefix(end + close.size());
  }
  if (rest.starts_with("<svg") || rest.starts_with("<svg:svg")) return Kind::Svg;
  for (const std::string_view sign : {"<html", "<head", "<body", "<script", "<iframe", "<?php"}) {
    if (rest.starts_with(sign)) return Kind::Html;
  }
  // SubRip: a number alone on a line, then a line with an arrow between two times.
  const std::size_t digits = rest.find_first_not_of("0123456789");
  if (digits != 0 && digits != std::string_view::npos && digits < 8) {
    const std::size_t line = rest.find_first_not_of(" \t\r\n", digits);
    if (line != std::string_view::npos && line > digits) {
      const std::string_view second = rest.substr(line, rest.find('\n', line) - line);
      if (second.find("-->") != std::string_view::npos && second.find(':') != std::string_view::npos) return Kind::Srt;
    }
  }
  return Kind::Unknown;
}

std::optional<Header> header_of(Kind kind, const Source& source) {
  Reader reader(source);
  switch (kind) {
    case Kind::Jpeg: return detail::jpeg_header(reader);
    case Kind::Png: return detail::png_header(reader);
    case Kind::Gif: return detail::gif_header(reader);
    case Kind::Webp: return detail::webp_header(reader);
    case Kind::Avif:
    case Kind::Heic: return detail::heif_header(reader);
    case Kind::Tiff: return detail::tiff_header(reader);
    default: return std::nullopt;
  }
}

std::uint64_t most_bytes(Kind kind, const Limits& limits) {
  if (kind == Kind::Svg) return limits.svg_bytes;
  switch (traits(kind).family) {
    case Family::Picture: return limits.picture_bytes;
    case Family::Video: return limits.video_bytes;
    case Family::Audio: return limits.audio_bytes;
    case Family::Captions: return limits.svg_bytes;
    case Family::Document:
    case Family::Other: break;
  }
  return limits.document_bytes;
}

std::int64_t megabytes(std::uint64_t bytes) { return static_cast<std::int64_t>((bytes + (1 << 20) - 1) >> 20); }

Result<void> check_picture(Kind kind, const Header& header, const Source& source, const Limits& limits) {
  const std::string label(traits(kind).label);
  if (header.damaged) return fail(Code::InvalidInput, Message("media.damaged", {{"kind", label}}), "header of " + label);
  if (header.width > static_cast<std::uint64_t>(limits.side) || header.height > static_cast<std::uint64_t>(limits.side) ||
      header.width * header.height > static_cast<std::uint64_t>(limits.pixels)) {
    return fail(Code::TooLarge, Message("media.too_large", {{"width", static_cast<std::int64_t>(header.width)},
                                                            {"height", static_cast<std::int64_t>(header.height)},
                                                            {"most", limits.pixels / 1'000'000},
                                                            {"side", static_cast<std::int64_t>(limits.side)}}));
  }
  const bool moves = kind == Kind::Gif || kind == Kind::Webp || kind == Kind::Png;
  if (moves && (header.frames > static_cast<std::uint64_t>(limits.frames) ||
                header.frames * header.width * header.height > static_cast<std::uint64_t>(limits.moving_pixels))) {
    return fail(Code::TooLarge, Message("media.too_many_frames", {{"frames", static_cast<std::int64_t>(header.frames)},
                                                                  {"most", static_cast<std::int64_t>(limits.frames)}}));
  }
  if (header.metadata_bytes > limits.metadata_bytes) {
    return fail(Code::TooLarge, Message("media.too_much_metadata", {{"megabytes", megabytes(header.metadata_bytes)}}));
  }
  if (header.decoder_bytes > limits.decoder_bytes) return fail(Code::TooLarge, Message("media.too_costly", {{"kind", label}}));
  const bool tail = header.end > 0 && header.end < source.size() && begins_foreign(source.read(header.end, kTail));
  if (header.script || tail) return fail(Code::InvalidInput, Message("media.polyglot", {{"kind", label}}));
  return {};
}

}  // namespace

const KindTraits& traits(Kind kind) { return kKinds[static_cast<std::size_t>(kind)].traits; }

Kind kind_named(std::string_view name) {
  const auto found = std::find_if(kKinds.begin(), kKinds.end(), [name](const Row& row) { return row.traits.name == name; });
  return found == kKinds.end() ? Kind::Unknown : found->kind;
}

Result<std::unique_ptr<FileSource>> FileSource::open(const std::string& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  struct stat found{};
  if (descriptor < 0 || fstat(descriptor, &found) != 0 || !S_ISREG(found.st_mode)) {
    const int why = errno;
    if (descriptor >= 0) close(descriptor);
    return fail(Code::NotFound, "media.no_file", "cannot open " + path + ", errno " + std::to_string(why));
  }
  return std::unique_ptr<FileSource>(new FileSource(descriptor, static_cast<std::uint64_t>(found.st_size)));
}

FileSource::~FileSource() { close(descriptor_); }

std::string FileSource::read(std::uint64_t offset, std::size_t length) const {
  if (offset >= size_) return {};
  std::string bytes(static_cast<std::size_t>(std::min<std::uint64_t>(length, size_ - offset)), '\0');
  std::size_t have = 0;
  while (have < bytes.size()) {
    const ssize_t got = pread(descriptor_, bytes.data() + have, bytes.size() - have, static_cast<off_t>(offset + have));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    have += static_cast<std::size_t>(got);
  }
  bytes.resize(have);
  return bytes;
}

Kind kind_of(const Source& source) {
  const std::string head = source.read(0, kHead);
  const std::string_view view = head;
  const auto begins = [view](std::string_view sign) { return view.starts_with(sign); };
  if (begins("\xff\xd8\xff")) return Kind::Jpeg;
  if (begins("\x89PNG\r\n\x1a\n")) return Kind::Png;
  if (begins("GIF87a") || begins("GIF89a")) return Kind::Gif;
  if (begins("RIFF") && view.size() >= 12) {
    if (view.substr(8, 4) == "WEBP") return Kind::Webp;
    if (view.substr(8, 4) == "WAVE") return Kind::Wav;
    if (view.substr(8, 4) == "AVI ") return Kind::Avi;
    return Kind::Unknown;
  }
  if (view.size() >= 16 && view.substr(4, 4) == "ftyp") return by_brand(view);
  if (view.size() >= 16 && (view.substr(4, 4) == "moov" || view.substr(4, 4) == "wide" || view.substr(4, 4) == "mdat")) return Kind::Mov;
  using namespace std::string_view_literals;
  if (begins("II\x2a\0"sv) || begins("MM\0\x2a"sv) || begins("II\x2b\0"sv) || begins("MM\0\x2b"sv)) return Kind::Tiff;
  if (begins("BM") && view.size() >= 26 && detail::number_in(view.substr(14, 4), Order::Little) <= 124 &&
      detail::number_in(view.substr(14, 4), Order::Little) >= 12) {
    return Kind::Bmp;
  }
  if (begins("%PDF-")) return Kind::Pdf;
  if (begins("\x1a\x45\xdf\xa3")) return view.substr(0, 64).find("webm") != std::string_view::npos ? Kind::Webm : Kind::Matroska;
  if (begins("OggS")) return Kind::Ogg;
  if (begins("fLaC")) return Kind::Flac;
  if (begins("PK\3\4")) return by_zip(source);
  if (begins("ID3") || mp3_frame(view)) return Kind::Mp3;
  if (begins("\xff\xf1") || begins("\xff\xf9")) return Kind::Aac;
  return by_text(view);
}

Result<Sniffed> sniff(const Source& source, const Limits& limits) {
  if (source.size() == 0) return fail(Code::InvalidInput, "media.empty");
  Sniffed found;
  found.bytes = source.size();
  found.kind = kind_of(source);
  const KindTraits& about = traits(found.kind);
  if (found.kind == Kind::Unknown) return fail(Code::Unsupported, "media.unknown_kind");
  if (about.family == Family::Other || found.kind == Kind::Bmp) {
    return fail(Code::Unsupported, Message("media.not_taken", {{"kind", std::string(about.label)}}));
  }
  const std::uint64_t most = most_bytes(found.kind, limits);
  if (source.size() > most) {
    return fail(Code::TooLarge, Message("media.too_heavy", {{"megabytes", megabytes(source.size())}, {"most", megabytes(most)}}));
  }
  if (const auto header = header_of(found.kind, source)) {
    PV_CHECK(check_picture(found.kind, *header, source, limits));
    found.width = static_cast<int>(header->width);
    found.height = static_cast<int>(header->height);
    found.frames = found.kind == Kind::Tiff ? 1 : static_cast<int>(header->frames);
    found.decoder_bytes = header->decoder_bytes;
  }
  return found;
}

Result<void> check_name(Kind kind, std::string_view file_name) {
  const std::size_t dot = file_name.rfind('.');
  if (dot == std::string_view::npos) return {};
  std::string extension = lower(file_name.substr(dot + 1));
  // Other spellings of the same.
  for (const auto& [other, usual] :
       {std::pair{"jpeg", "jpg"}, {"jpe", "jpg"}, {"tiff", "tif"}, {"heif", "heic"}, {"m4v", "mp4"}, {"htm", "html"}, {"oga", "ogg"}}) {
    if (extension == other) extension = usual;
  }
  const auto promised = std::find_if(kKinds.begin(), kKinds.end(), [&](const Row& row) { return row.traits.extension == extension; });
  if (promised == kKinds.end() || promised->kind == Kind::Unknown) return {};
  // Sound and film share their containers.
  const auto group = [](Family family) { return family == Family::Audio ? Family::Video : family; };
  if (group(promised->traits.family) == group(traits(kind).family)) return {};
  return fail(Code::InvalidInput, Message("media.wrong_name", {{"extension", extension}, {"kind", std::string(traits(kind).label)}}));
}

}  // namespace pv::media
