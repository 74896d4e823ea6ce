// SPDX-License-Identifier: Apache-2.0
#include "platform/http/message.hpp"

#include <unistd.h>

#include <algorithm>
#include <stdexcept>

#include "platform/base/assert.hpp"
#include "platform/http/ascii.hpp"
#include "platform/http/prepared.hpp"

namespace pv::http {

std::string_view to_string(Method method) {
  switch (method) {
    case Method::Get: return "GET";
    case Method::Head: return "HEAD";
    case Method::Post: return "POST";
    case Method::Put: return "PUT";
    case Method::Patch: return "PATCH";
    case Method::Delete: return "DELETE";
    case Method::Options: return "OPTIONS";
  }
  return "GET";
}

void Headers::add(std::string name, std::string value) { fields_.emplace_back(std::move(name), std::move(value)); }

void Headers::set(std::string_view name, std::string value) {
  erase(name);
  add(std::string(name), std::move(value));
}

void Headers::erase(std::string_view name) {
  std::erase_if(fields_, [&](const auto& field) { return iequals(field.first, name); });
}

std::optional<std::string_view> Headers::get(std::string_view name) const {
  for (const auto& [key, value] : fields_)
    if (iequals(key, name)) return value;
  return std::nullopt;
}

std::optional<std::string> Params::get(std::string_view name) const {
  for (const auto& [key, value] : fields_)
    if (key == name) return value;
  return std::nullopt;
}

std::string Params::get_or(std::string_view name, std::string_view fallback) const {
  auto value = get(name);
  return value ? *std::move(value) : std::string(fallback);
}

std::vector<std::string> Params::all(std::string_view name) const {
  std::vector<std::string> values;
  for (const auto& [key, value] : fields_)
    if (key == name) values.push_back(value);
  return values;
}

TempFile::~TempFile() { ::unlink(path_.c_str()); }

std::string_view Request::capture(std::string_view name) const {
  const auto found = captures.find(name);
  return found == captures.end() ? std::string_view{} : std::string_view(found->second);
}

std::string_view Request::cookie(std::string_view name) const {
  const auto found = cookies.find(name);
  return found == cookies.end() ? std::string_view{} : std::string_view(found->second);
}

Result<json::object> Request::json_object() const {
  if (const auto type = headers.get("Content-Type"); type && !iequals(media_type(*type), "application/json") && !type->ends_with("+json"))
    return fail(Code::Unsupported, Message("http.not_json", {{"type", std::string(media_type(*type))}}));
  auto object = json::parse_object(body);
  if (!object) return fail(Code::InvalidInput, "http.bad_json", object.error().detail);
  return object;
}

PreparedSlot::~PreparedSlot() { delete heads_.load(std::memory_order_acquire); }

const PreparedHeads* PreparedSlot::keep(std::unique_ptr<const PreparedHeads> heads) const {
  const PreparedHeads* expected = nullptr;
  if (heads_.compare_exchange_strong(expected, heads.get(), std::memory_order_acq_rel)) return heads.release();
  return expected;
}

namespace {
Response with_type(std::string text, std::string_view type, int status) {
  Response response;
  response.status = status;
  response.headers.add("Content-Type", std::string(type));
  response.body = std::move(text);
  return response;
}
}  // namespace

Response Response::html(std::string text, int status) { return with_type(std::move(text), "text/html; charset=utf-8", status); }
Response Response::text(std::string text, int status) { return with_type(std::move(text), "text/plain; charset=utf-8", status); }
Response Response::json(const json::value& value, int status) { return with_type(json::serialize(value), "application/json", status); }

Response Response::redirect(std::string location, int status) {
  // A line break here would let the target write headers of its own; whoever builds a location from input encodes it first.
  if (location.find_first_of(std::string_view("\r\n\0", 3)) != std::string::npos) throw std::invalid_argument("line break in a redirect");
  Response response;
  response.status = status;
  response.headers.add("Location", std::move(location));
  return response;
}

Response Response::empty(int status) {
  Response response;
  response.status = status;
  return response;
}

Response Response::file(std::string path, std::string content_type) {
  Response response;
  response.headers.add("Content-Type", std::move(content_type));
  response.body = FileBody{std::move(path)};
  return response;
}

Response Response::events(EventStream stream) {
  Response response;
  response.headers.add("Content-Type", "text/event-stream");
  response.headers.add("Cache-Control", "no-store");
  response.headers.add("X-Accel-Buffering", "no");
  response.body = std::move(stream);
  return response;
}

Response&& Response::header(std::string name, std::string value) && {
  headers.add(std::move(name), std::move(value));
  return std::move(*this);
}

// RFC 6265 §4.1.1.
std::string to_set_cookie(const Cookie& cookie) {
  const auto refused = [](std::string_view text, std::string_view extra) {
    return std::any_of(text.begin(), text.end(), [&](char c) {
      return static_cast<unsigned char>(c) <= 0x20 || static_cast<unsigned char>(c) >= 0x7f || extra.find(c) != std::string_view::npos;
    });
  };
  if (cookie.name.empty() || !is_token(cookie.name)) throw std::invalid_argument("cookie name");
  if (refused(cookie.value, ";,\"\\")) throw std::invalid_argument("cookie value");
  if (refused(cookie.path, ";") || refused(cookie.same_site, ";")) throw std::invalid_argument("cookie attribute");
  std::string text = cookie.name + "=" + cookie.value + "; Path=" + cookie.path;
  if (cookie.max_age) text += "; Max-Age=" + std::to_string(cookie.max_age->count());
  if (cookie.secure) text += "; Secure";
  if (cookie.http_only) text += "; HttpOnly";
  if (!cookie.same_site.empty()) text += "; SameSite=" + cookie.same_site;
  return text;
}

bool etag_listed(std::string_view header, std::string_view etag) {
  header = trim(header);
  if (header == "*") return true;
  if (etag.starts_with("W/")) etag.remove_prefix(2);
  while (!header.empty()) {
    if (header.starts_with("W/")) header.remove_prefix(2);
    // An entity tag may hold commas: it ends at its closing quote, not at the next comma.
    const auto end = header.starts_with('"') ? header.find('"', 1) : std::string_view::npos;
    if (end == std::string_view::npos) return false;
    if (header.substr(0, end + 1) == etag) return true;
    header.remove_prefix(end + 1);
    header.remove_prefix(std::min(header.find_first_not_of(" \t,"), header.size()));
  }
  return false;
}

Response problem(const Error& error, std::string title, std::string detail, std::string request_id) {
  const auto& known = traits(error.code);
  json::object document;
  document["type"] = "urn:portavoce:problem:" + std::string(known.label);
  document["title"] = title;
  document["status"] = known.http_status;
  if (!detail.empty()) document["detail"] = detail;
  if (!request_id.empty()) document["instance"] = "urn:portavoce:request:" + request_id;
  if (error.field) document["field"] = *error.field;
  Response response = Response::json(document, known.http_status);
  response.headers.set("Content-Type", "application/problem+json");
  if (error.retry_after)
    response.headers.set("Retry-After", std::to_string(std::chrono::ceil<std::chrono::seconds>(*error.retry_after).count()));
  return response;
}

}  // namespace pv::http
