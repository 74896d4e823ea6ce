// SPDX-License-Identifier: Apache-2.0
// First line: a Content-Type; the rest: the body. Pieces of any size read the same, and nothing is made up.
#include "platform/http/multipart.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "platform/base/assert.hpp"
#include "platform/text/unicode.hpp"

namespace http = pv::http;

namespace {

struct Collected final : http::PartSink {
  struct Part {
    std::string name;
    std::optional<std::string> filename;
    std::string data;
    bool ended = false;
    bool operator==(const Part&) const = default;
  };
  std::vector<Part> parts;
  std::size_t bytes = 0;
  bool begin(const http::PartHead& head) override {
    PV_ASSERT(parts.empty() || parts.back().ended);
    PV_ASSERT(pv::text::valid_utf8(head.name));
    parts.push_back({head.name, head.filename, {}, false});
    return true;
  }
  bool data(std::string_view data) override {
    PV_ASSERT(!parts.empty() && !parts.back().ended && !data.empty());
    parts.back().data += data;
    bytes += data.size();
    return true;
  }
  bool end() override {
    parts.back().ended = true;
    return true;
  }
};

http::MultipartParser::State run(const std::string& boundary, std::string_view body, std::size_t piece, Collected& sink) {
  http::MultipartParser parser(boundary, sink);
  auto state = http::MultipartParser::State::More;
  for (std::size_t at = 0; at < body.size(); at += piece) {
    state = parser.feed(body.substr(at, piece));
    if (state != http::MultipartParser::State::More && state != http::MultipartParser::State::Done) return state;
  }
  return parser.complete() ? http::MultipartParser::State::Done : state;
}

}  // namespace

void fuzz_one(std::span<const std::byte> input) {
  const std::string_view bytes(reinterpret_cast<const char*>(input.data()), input.size());
  const auto line = bytes.find('\n');
  if (line == std::string_view::npos) return;
  const auto boundary = http::multipart_boundary(bytes.substr(0, line));
  if (!boundary) return;
  PV_ASSERT(!boundary->empty() && boundary->size() <= 70 && boundary->find_first_of("\r\n") == std::string::npos);
  const auto body = bytes.substr(line + 1);
  Collected whole;
  Collected pieces;
  const auto state = run(*boundary, body, body.size() + 1, whole);
  const auto state_in_pieces = run(*boundary, body, 3, pieces);
  PV_ASSERT(state == state_in_pieces);
  PV_ASSERT(whole.bytes <= body.size() && pieces.bytes <= body.size());
  if (state == http::MultipartParser::State::Done) PV_ASSERT(whole.parts == pieces.parts);
}
