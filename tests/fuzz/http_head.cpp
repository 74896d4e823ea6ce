// SPDX-License-Identifier: Apache-2.0
// A connection's bytes: head, then body. What is accepted is clean, and pieces of any size read the same.
#include <cstddef>
#include <span>
#include <string>

#include "platform/base/assert.hpp"
#include "platform/http/head.hpp"

namespace http = pv::http;

namespace {

constexpr std::size_t kMaxHead = 16 * 1024;

http::HeadScanner::State scan_in_pieces(std::string_view bytes, std::size_t piece, std::size_t& size) {
  http::HeadScanner scanner;
  auto state = http::HeadScanner::State::More;
  for (std::size_t end = 0; state == http::HeadScanner::State::More && end < bytes.size();) {
    end = std::min(end + piece, bytes.size());
    state = scanner.scan(bytes.substr(0, end), kMaxHead);
  }
  size = scanner.size();
  return state;
}

std::string read_body(std::string_view head, std::string_view rest, std::size_t piece, bool& done, bool& bad) {
  http::RequestParser parser;
  PV_ASSERT(parser.read_head(head) == 0);
  std::string held;
  std::string data;
  done = bad = false;
  for (std::size_t at = 0; at < rest.size() && !done && !bad; at += piece) {
    held += rest.substr(at, piece);
    const auto fed = parser.feed(held, data);
    PV_ASSERT(fed.used <= held.size());
    held.erase(0, fed.used);
    done = fed.done;
    bad = fed.bad;
  }
  return data;
}

void check_request(const http::Request& request) {
  const auto& path = request.path;
  PV_ASSERT(path.starts_with('/'));
  PV_ASSERT((path + "/").find("/../") == std::string::npos && (path + "/").find("/./") == std::string::npos);
  PV_ASSERT(path.find("//") == std::string::npos && path.find('\\') == std::string::npos);
  for (const char c : path) PV_ASSERT(static_cast<unsigned char>(c) >= 0x20 && c != 0x7f);
  for (const auto& [name, value] : request.headers.all()) {
    PV_ASSERT(!name.empty() && name.find_first_of(std::string_view(" \t\r\n\0:", 6)) == std::string::npos);
    PV_ASSERT(value.find_first_of(std::string_view("\r\n\0", 3)) == std::string::npos);
  }
  PV_ASSERT(!request.host.empty() && request.host.find_first_of("/@?# ") == std::string::npos);
}

}  // namespace

void fuzz_one(std::span<const std::byte> input) {
  const std::string_view bytes(reinterpret_cast<const char*>(input.data()), input.size());
  std::size_t whole_size = 0;
  std::size_t pieces_size = 0;
  const auto whole = scan_in_pieces(bytes, bytes.size() + 1, whole_size);
  const auto pieces = scan_in_pieces(bytes, 3, pieces_size);
  using State = http::HeadScanner::State;
  PV_ASSERT((whole == State::Complete) == (pieces == State::Complete) || whole == State::Bad || whole == State::TooLarge);
  if (whole != State::Complete) return;
  PV_ASSERT(pieces == State::Complete && whole_size == pieces_size && whole_size <= kMaxHead);

  const auto head = bytes.substr(0, whole_size);
  http::RequestParser parser;
  if (parser.read_head(head) != 0) return;
  http::HeadFacts facts;
  if (const int status = http::examine(parser.head(), facts); status != 0) {
    PV_ASSERT(status >= 400 && status < 600);
    return;
  }
  PV_ASSERT(!(facts.chunked && facts.content_length));
  const auto request = http::to_request(parser.head(), facts);
  if (!request) return;
  check_request(*request);

  const auto rest = bytes.substr(whole_size);
  bool done = false;
  bool bad = false;
  const auto body = read_body(head, rest, rest.size() + 1, done, bad);
  bool done_in_pieces = false;
  bool bad_in_pieces = false;
  const auto body_in_pieces = read_body(head, rest, 5, done_in_pieces, bad_in_pieces);
  PV_ASSERT(bad == bad_in_pieces);
  if (!bad) PV_ASSERT(done == done_in_pieces && body == body_in_pieces);
  if (facts.content_length) PV_ASSERT(body.size() <= *facts.content_length);
}
