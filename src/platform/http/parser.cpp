// SPDX-License-Identifier: Apache-2.0
#include <boost/beast/http/basic_parser.hpp>

#include "platform/http/head.hpp"

namespace pv::http {

namespace beast = boost::beast;
using beast::error_code;

namespace {

std::string_view view(beast::string_view text) { return {text.data(), text.size()}; }

// Keeps views where the library's own message types would copy each field.
class Reader final : public beast::http::basic_parser<true> {
 public:
  explicit Reader(RawHead& head) : head_(head) {
    eager(true);
    // Our own limits are stricter and know the route; the scanner has measured the head.
    body_limit(boost::none);
    header_limit(std::numeric_limits<std::uint32_t>::max());
  }
  std::string* data = nullptr;

 private:
  void on_request_impl(beast::http::verb, beast::string_view method, beast::string_view target, int version, error_code&) override {
    head_.method = view(method);
    head_.target = view(target);
    head_.version = version;
  }
  void on_response_impl(int, beast::string_view, int, error_code&) override {}
  void on_field_impl(beast::http::field, beast::string_view name, beast::string_view value, error_code&) override {
    // Trailer fields come here too and are dropped: nothing may enter a request behind the checks (RFC 9110 §6.5.1).
    if (!is_header_done()) head_.fields.emplace_back(view(name), view(value));
  }
  void on_header_impl(error_code&) override {}
  void on_body_init_impl(const boost::optional<std::uint64_t>&, error_code&) override {}
  std::size_t on_body_impl(beast::string_view body, error_code&) override {
    data->append(body.data(), body.size());
    return body.size();
  }
  void on_chunk_header_impl(std::uint64_t, beast::string_view, error_code&) override {}
  std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view body, error_code&) override {
    data->append(body.data(), body.size());
    return body.size();
  }
  void on_finish_impl(error_code&) override {}

  RawHead& head_;
};

}  // namespace

struct RequestParser::Impl {
  RawHead head;
  std::optional<Reader> reader;
};

RequestParser::RequestParser() : impl_(std::make_unique<Impl>()) {}
RequestParser::~RequestParser() = default;

int RequestParser::read_head(std::string_view bytes) {
  impl_->head.fields.clear();
  auto& reader = impl_->reader.emplace(impl_->head);
  error_code error;
  const auto used = reader.put(boost::asio::const_buffer(bytes.data(), bytes.size()), error);
  if (error == beast::http::error::need_more) error = {};
  if (error == beast::http::error::bad_version) return 505;
  return !error && used == bytes.size() && reader.is_header_done() ? 0 : 400;
}

const RawHead& RequestParser::head() const { return impl_->head; }

RequestParser::Fed RequestParser::feed(std::string_view bytes, std::string& data) {
  auto& reader = *impl_->reader;
  if (reader.is_done()) return {.used = 0, .done = true, .bad = false};
  reader.data = &data;
  error_code error;
  Fed fed;
  fed.used = reader.put(boost::asio::const_buffer(bytes.data(), bytes.size()), error);
  fed.bad = error && error != beast::http::error::need_more;
  fed.done = !fed.bad && reader.is_done();
  return fed;
}

}  // namespace pv::http
