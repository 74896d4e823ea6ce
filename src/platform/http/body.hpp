// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "platform/http/failure.hpp"
#include "platform/http/multipart.hpp"
#include "platform/http/route.hpp"

namespace pv::http {

/// A file that is being written; becomes a TempFile, or goes away.
class FileWriter {
 public:
  /// Code::Unavailable "http.no_space" when the disk is full, "http.no_temp" when the folder cannot be written.
  [[nodiscard]] static Result<std::unique_ptr<FileWriter>> create(const std::string& folder);
  ~FileWriter();
  FileWriter(const FileWriter&) = delete;
  FileWriter& operator=(const FileWriter&) = delete;
  [[nodiscard]] Result<void> write(std::string_view bytes);
  [[nodiscard]] std::shared_ptr<TempFile> finish();

 private:
  FileWriter(std::string path, int fd) : path_(std::move(path)), fd_(fd) {}
  std::string path_;
  int fd_;
  std::uint64_t size_ = 0;
};

/// Takes a request's body as it arrives, within the route's limit, and fills body, form and uploads. Files are written from the I/O
/// thread: what arrives at network speed in slices of 16 KB ends in the page cache.
class BodyReader final : PartSink {
 public:
  BodyReader(BodyKind kind, std::size_t max, std::string_view content_type, std::string temp_dir);
  [[nodiscard]] std::optional<Failure> write(std::string_view bytes);
  [[nodiscard]] std::optional<Failure> finish(Request& request);

 private:
  bool begin(const PartHead& head) override;
  bool data(std::string_view bytes) override;
  bool end() override;
  [[nodiscard]] std::optional<Failure> check(MultipartParser::State state);
  bool stop(Error error);

  BodyKind kind_;
  std::size_t max_;
  std::string content_type_;
  std::string temp_dir_;
  std::size_t received_ = 0;
  std::size_t field_bytes_ = 0;
  std::string memory_;
  std::unique_ptr<FileWriter> file_;
  std::optional<MultipartParser> multipart_;
  std::optional<Failure> stopped_;
  PartHead part_;
  std::string part_text_;
  Params form_;
  std::vector<Upload> uploads_;
};

/// 413 with the limit in words.
[[nodiscard]] Failure too_large(std::size_t max);

}  // namespace pv::http
