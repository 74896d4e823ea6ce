// SPDX-License-Identifier: Apache-2.0
#include "platform/http/body.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "platform/http/ascii.hpp"
#include "platform/http/head.hpp"
#include "platform/text/unicode.hpp"

namespace pv::http {

namespace {

// Text fields of a multipart form are kept in memory whatever the route allows for its files.
constexpr std::size_t kMaxFieldBytes = 1 << 20;

Error disk_error(int error) {
  const std::string detail = std::string("temporary file: ") + std::strerror(error);
  if (error == ENOSPC || error == EDQUOT || error == EFBIG) return Error(Code::Unavailable, "http.no_space", detail);
  return Error(Code::Unavailable, "http.no_temp", detail);
}

Failure bad_form() { return {.error = Error(Code::InvalidInput, "http.bad_form"), .status = 400}; }

}  // namespace

Failure too_large(std::size_t max) {
  // People read megabytes; below one, kilobytes.
  const bool mega = max >= (1u << 20);
  const auto amount = static_cast<std::int64_t>(mega ? max >> 20 : (max + 1023) >> 10);
  return {.error = Error(Code::TooLarge, Message("http.too_large", {{"amount", amount}, {"unit", std::string(mega ? "MB" : "KB")}}))};
}

Result<std::unique_ptr<FileWriter>> FileWriter::create(const std::string& folder) {
  std::string path = folder + "/upload-XXXXXX";
  const int fd = ::mkostemp(path.data(), O_CLOEXEC);
  if (fd < 0) return fail(disk_error(errno));
  return std::unique_ptr<FileWriter>(new FileWriter(std::move(path), fd));
}

FileWriter::~FileWriter() {
  if (fd_ < 0) return;
  ::close(fd_);
  ::unlink(path_.c_str());
}

Result<void> FileWriter::write(std::string_view bytes) {
  size_ += bytes.size();
  while (!bytes.empty()) {
    const auto done = ::write(fd_, bytes.data(), bytes.size());
    if (done < 0 && errno == EINTR) continue;
    if (done < 0) return fail(disk_error(errno));
    bytes.remove_prefix(static_cast<std::size_t>(done));
  }
  return {};
}

std::shared_ptr<TempFile> FileWriter::finish() {
  ::close(fd_);
  fd_ = -1;
  return std::make_shared<TempFile>(path_, size_);
}

BodyReader::BodyReader(BodyKind kind, std::size_t max, std::string_view content_type, std::string temp_dir)
    : kind_(kind), max_(kind == BodyKind::None ? 0 : max), content_type_(content_type), temp_dir_(std::move(temp_dir)) {
  if (iequals(media_type(content_type_), "multipart/form-data")) {
    if (auto boundary = multipart_boundary(content_type_)) {
      multipart_.emplace(*std::move(boundary), static_cast<PartSink&>(*this));
    } else {
      stopped_ = bad_form();
    }
  }
}

std::optional<Failure> BodyReader::write(std::string_view bytes) {
  if (stopped_) return stopped_;
  received_ += bytes.size();
  if (received_ > max_) return too_large(max_);
  if (multipart_) return check(multipart_->feed(bytes));
  if (kind_ == BodyKind::Memory) {
    memory_.append(bytes);
    return std::nullopt;
  }
  if (!file_) {
    auto file = FileWriter::create(temp_dir_);
    if (!file) return Failure{.error = std::move(file).error()};
    file_ = *std::move(file);
  }
  if (auto written = file_->write(bytes); !written) return Failure{.error = std::move(written).error()};
  return std::nullopt;
}

std::optional<Failure> BodyReader::finish(Request& request) {
  if (stopped_) return stopped_;
  if (multipart_) {
    if (!multipart_->complete()) return bad_form();
    request.form = std::move(form_);
    request.uploads = std::move(uploads_);
    return std::nullopt;
  }
  if (kind_ == BodyKind::File) {
    if (!file_) {
      auto file = FileWriter::create(temp_dir_);
      if (!file) return Failure{.error = std::move(file).error()};
      file_ = *std::move(file);
    }
    request.body_file = file_->finish();
    return std::nullopt;
  }
  if (iequals(media_type(content_type_), "application/x-www-form-urlencoded")) {
    auto form = parse_urlencoded(memory_);
    if (!form) return bad_form();
    request.form = *std::move(form);
  }
  request.body = std::move(memory_);
  return std::nullopt;
}

std::optional<Failure> BodyReader::check(MultipartParser::State state) {
  switch (state) {
    case MultipartParser::State::More:
    case MultipartParser::State::Done: return std::nullopt;
    case MultipartParser::State::Stopped: return stopped_;
    case MultipartParser::State::Malformed:
    case MultipartParser::State::TooMany: break;
  }
  return bad_form();
}

bool BodyReader::stop(Error error) {
  stopped_ = Failure{.error = std::move(error)};
  return false;
}

bool BodyReader::begin(const PartHead& head) {
  part_ = head;
  part_text_.clear();
  if (!head.filename) return true;
  auto file = FileWriter::create(temp_dir_);
  if (!file) return stop(std::move(file).error());
  file_ = *std::move(file);
  return true;
}

bool BodyReader::data(std::string_view bytes) {
  if (part_.filename) {
    auto written = file_->write(bytes);
    return written ? true : stop(std::move(written).error());
  }
  field_bytes_ += bytes.size();
  if (field_bytes_ > kMaxFieldBytes) return stop(too_large(kMaxFieldBytes).error);
  part_text_.append(bytes);
  return true;
}

bool BodyReader::end() {
  if (part_.filename) {
    auto file = file_->finish();
    file_.reset();
    // A file field left empty is sent as a part without name and content.
    if (part_.filename->empty() && file->size() == 0) return true;
    uploads_.push_back({part_.name, *part_.filename, part_.content_type, std::move(file)});
    return true;
  }
  if (!text::valid_utf8(part_text_) || part_text_.find('\0') != std::string::npos)
    return stop(Error(Code::InvalidInput, "http.bad_form").for_field(part_.name));
  form_.add(part_.name, std::move(part_text_));
  part_text_.clear();
  return true;
}

}  // namespace pv::http
