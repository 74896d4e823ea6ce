// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// multipart/form-data (RFC 7578) read in pieces. Own and small: libraries for MIME mail accept far more than a form may hold, and
/// none in Debian streams. Strict: no preamble, no nested parts, no transfer encodings, CRLF only.
namespace pv::http {

struct MultipartLimits {
  std::size_t parts = 256;
  std::size_t part_head = 8 * 1024;  ///< bytes of one part's header fields
};

struct PartHead {
  std::string name;
  std::optional<std::string> filename;  ///< present, also when empty: a file
  std::string content_type;
};

/// Receives the parts in order.
class PartSink {
 public:
  virtual ~PartSink() = default;
  /// False stops reading.
  virtual bool begin(const PartHead& head) = 0;
  virtual bool data(std::string_view bytes) = 0;
  virtual bool end() = 0;
};

/// The boundary of a Content-Type value (RFC 2046 §5.1.1); nothing when it is not multipart/form-data or the boundary is not legal.
[[nodiscard]] std::optional<std::string> multipart_boundary(std::string_view content_type);

class MultipartParser {
 public:
  enum class State { More, Done, Malformed, TooMany, Stopped };
  MultipartParser(std::string boundary, PartSink& sink, MultipartLimits limits = {});
  /// Takes the next bytes. Holds back no more than a part's head or a delimiter.
  [[nodiscard]] State feed(std::string_view bytes);
  /// Whether the closing delimiter was seen.
  [[nodiscard]] bool complete() const { return place_ == Place::End; }

 private:
  enum class Place { Start, AfterDelimiter, Head, Data, End };
  [[nodiscard]] std::optional<State> step();
  [[nodiscard]] std::optional<PartHead> read_head(std::string_view head) const;

  std::string delimiter_;  ///< CRLF "--" boundary
  PartSink& sink_;
  MultipartLimits limits_;
  std::string held_;
  Place place_ = Place::Start;
  bool at_break_ = false;  ///< `held_` starts with the line break before the data
  std::size_t parts_ = 0;
};

}  // namespace pv::http
