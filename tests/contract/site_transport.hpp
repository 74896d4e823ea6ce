// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "platform/http/server.hpp"
#include "platform/net/client.hpp"
#include "platform/text/url.hpp"

namespace pv::test {

/// Carries a client's request to a site's handler and its answer back without a socket: routes, gate and bodies are the real ones.
/// A response of status 0 is the connection closed without an answer.
inline net::Exchange carry(const http::Site& site, const net::Request& out, const std::string& remote = "127.0.0.1",
                           const std::string& language = "en") {
  const Result<text::Url> url = text::Url::parse(out.url);
  if (!url) return tl::unexpected(net::Failure{url.error(), net::Sent::No});
  http::Request in;
  in.method = out.method == "POST" ? http::Method::Post : http::Method::Get;
  in.path = text::percent_decode(url->path()).value_or("/");
  in.target = url->path();
  in.remote = remote;
  in.id = "test";
  in.host = url->authority();
  in.origin = url->origin();
  in.body = out.body;
  std::string_view rest = url->query();
  while (!rest.empty()) {
    const std::string_view pair = rest.substr(0, rest.find('&'));
    rest = pair.size() < rest.size() ? rest.substr(pair.size() + 1) : std::string_view();
    const std::size_t equals = pair.find('=');
    in.query.add(std::string(pair.substr(0, equals)),
                 equals == std::string_view::npos ? std::string() : text::percent_decode(pair.substr(equals + 1)).value_or(""));
  }
  in.language = language;
  for (const net::HeaderField& field : out.headers) in.headers.add(field.name, field.value);
  const http::RouteTable::Match match = site.routes.match(in.method, in.path);
  http::Response response;
  if (!match.route) {
    response = site.gate->present(Error(Code::NotFound, "base.not_found"), in);
    if (!match.allowed.empty()) response.status = 405;
  } else if (out.body.size() > match.route->max_body) {
    response = site.gate->present(Error(Code::TooLarge, "http.too_large"), in);
  } else {
    in.route = match.route;
    in.captures = match.captures;
    Result<std::optional<http::Response>> admitted = site.gate->admit(in, *match.route);
    if (!admitted) {
      response = site.gate->present(admitted.error(), in);
    } else if (*admitted) {
      response = std::move(**admitted);
    } else {
      Result<http::Response> handled = match.route->handler(in);
      response = handled ? std::move(*handled) : site.gate->present(handled.error(), in);
    }
  }
  if (response.status == 0) {
    return tl::unexpected(net::Failure{Error(Code::UpstreamUnknown, "net.cut", "closed without an answer"), net::Sent::Maybe});
  }
  net::Answer answer;
  answer.status = response.status;
  for (const auto& [name, value] : response.headers.all()) answer.headers.push_back({name, value});
  if (const auto* text = std::get_if<std::string>(&response.body)) answer.body = *text;
  answer.final_url = out.url;
  return answer;
}

}  // namespace pv::test
