// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "desk/people/shell.hpp"

/// An open page belongs to a brand and to a person's session; this says where the browser has moved on from it.
namespace pv::desk::people {

/// The header that tells scripts about their page, beside whatever else an answer is: ASCII JSON with `fault`: "other_brand" (what
/// `other_brand` gives) or "stale_token" (the session is another than the page's; `/me/page` has a fresh token).
inline constexpr std::string_view kPageHeader = "X-Portavoce-Page";

/// Whether a route's effect depends on the brand being worked on.
[[nodiscard]] bool is_of_brand(const http::Route& route);

/// Nothing where a page made for brand `page` may act for the session as it is. Else `text` in the request's language, and, as long
/// as the person belongs to the page's brand, its id as `brand` and the word for going back to it as `action`.
[[nodiscard]] std::optional<json::object> other_brand(const Desk& desk, const http::Request& request, std::string_view page);
[[nodiscard]] http::Response other_brand_answer(const Desk& desk, const http::Request& request, const json::object& fault);

[[nodiscard]] bool wants_json(const http::Request& request);

/// Whether a stream of the brand's news may stay: the session lives, and its person still belongs to the brand.
[[nodiscard]] bool may_listen(db::Tx& tx, Instant now, const Session& session);

}  // namespace pv::desk::people
