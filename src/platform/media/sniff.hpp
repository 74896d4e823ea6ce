// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "platform/base/result.hpp"

/// What a file is, by what it holds and never by its name, and how large it is before anything decodes it. Reads headers only: nothing
/// here trusts a length it has not compared with the file.
namespace pv::media {

enum class Kind {
  Unknown,
  Jpeg,
  Png,
  Gif,
  Webp,
  Avif,
  Heic,
  Tiff,
  Bmp,
  Svg,
  Pdf,
  Mp4,
  Mov,
  Webm,
  Matroska,
  Avi,
  Mp3,
  M4a,
  Aac,
  Wav,
  Ogg,
  Flac,
  Vtt,
  Srt,
  Docx,
  Xlsx,
  Pptx,
  Odt,
  Zip,
  Html,
};

enum class Family { Picture, Video, Audio, Document, Captions, Other };

struct KindTraits {
  std::string_view name;       ///< "jpeg": stored, and the word of the protocol
  std::string_view label;      ///< "JPEG": for people
  std::string_view mime;       ///< the type it is served with
  std::string_view extension;  ///< without the dot
  Family family;
};
[[nodiscard]] const KindTraits& traits(Kind kind);
/// Unknown for a name that no kind has.
[[nodiscard]] Kind kind_named(std::string_view name);

/// Bytes that are read in pieces: a file of gigabytes is sniffed without being loaded.
class Source {
 public:
  virtual ~Source() = default;
  [[nodiscard]] virtual std::uint64_t size() const = 0;
  /// At most `length` bytes from `offset`; fewer at the end or when reading fails.
  [[nodiscard]] virtual std::string read(std::uint64_t offset, std::size_t length) const = 0;
};

class BytesSource final : public Source {
 public:
  explicit BytesSource(std::string_view bytes) : bytes_(bytes) {}
  [[nodiscard]] std::uint64_t size() const override { return bytes_.size(); }
  [[nodiscard]] std::string read(std::uint64_t offset, std::size_t length) const override {
    return offset >= bytes_.size() ? std::string() : std::string(bytes_.substr(static_cast<std::size_t>(offset), length));
  }

 private:
  std::string_view bytes_;
};

class FileSource final : public Source {
 public:
  /// Code::NotFound "media.no_file". Follows no symbolic link and takes regular files only.
  [[nodiscard]] static Result<std::unique_ptr<FileSource>> open(const std::string& path);
  ~FileSource() override;
  FileSource(const FileSource&) = delete;
  FileSource& operator=(const FileSource&) = delete;
  [[nodiscard]] std::uint64_t size() const override { return size_; }
  [[nodiscard]] std::string read(std::uint64_t offset, std::size_t length) const override;
  [[nodiscard]] int descriptor() const { return descriptor_; }

 private:
  FileSource(int descriptor, std::uint64_t size) : descriptor_(descriptor), size_(size) {}
  int descriptor_;
  std::uint64_t size_;
};

/// Bounds of what is let in. The defaults fit a desk; they are checked before decoding and again by the decoder.
struct Limits {
  std::uint64_t picture_bytes = 64ULL << 20;
  std::uint64_t video_bytes = 4ULL << 30;
  std::uint64_t audio_bytes = 1ULL << 30;
  std::uint64_t document_bytes = 128ULL << 20;
  std::uint64_t svg_bytes = 2ULL << 20;
  std::int64_t pixels = 100'000'000;           ///< of one frame
  int side = 30'000;                           ///< longest side
  int frames = 600;                            ///< of an animation
  std::int64_t moving_pixels = 400'000'000;    ///< all frames together
  std::uint64_t metadata_bytes = 8ULL << 20;   ///< texts and the like within a picture
  std::uint64_t decoder_bytes = 160ULL << 20;  ///< what the decoder must hold at once
};

struct Sniffed {
  Kind kind = Kind::Unknown;
  std::uint64_t bytes = 0;
  int width = 0;  ///< as stored: an EXIF orientation is not applied. 0 where the header does not tell.
  int height = 0;
  int frames = 1;
  std::uint64_t decoder_bytes = 0;  ///< estimate, for kinds whose decoder holds the whole picture

  [[nodiscard]] Family family() const { return traits(kind).family; }
};

/// The kind by content. Kind::Unknown is no error here.
[[nodiscard]] Kind kind_of(const Source& source);

/// Kind and size, checked against the limits. Errors, each saying what to do:
/// Code::InvalidInput "media.empty", "media.damaged" (its header contradicts itself or ends early), "media.polyglot" (a second file
/// stands inside it); Code::Unsupported "media.unknown_kind", "media.not_taken" (known, but not taken: HTML, BMP, archives…);
/// Code::TooLarge "media.too_heavy", "media.too_large", "media.too_many_frames", "media.too_much_metadata", "media.too_costly".
[[nodiscard]] Result<Sniffed> sniff(const Source& source, const Limits& limits = {});

/// A name or type that promises another family than the content has is refused: Code::InvalidInput "media.wrong_name". A JPEG called
/// .png passes; the kind by content is what counts.
[[nodiscard]] Result<void> check_name(Kind kind, std::string_view file_name);

}  // namespace pv::media
