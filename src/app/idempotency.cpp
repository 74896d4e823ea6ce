// SPDX-License-Identifier: Apache-2.0
#include "app/idempotency.hpp"

#include "platform/base/log.hpp"
#include "platform/crypto/crypto.hpp"

namespace pv::app {

namespace {

const db::Query kClaim("idempotency.claim", R"sql(
  INSERT INTO idempotency (token_id, key, request_hash, created_at) VALUES ($1, $2, $3, $4))sql");
const db::Query kFind("idempotency.find", R"sql(
  SELECT request_hash, status, headers, body, created_at FROM idempotency WHERE token_id = $1 AND key = $2)sql");
const db::Query kTakeOver("idempotency.take_over", R"sql(
  UPDATE idempotency SET created_at = $4 WHERE token_id = $1 AND key = $2 AND status IS NULL AND created_at = $3)sql");
// Both by the time of the claim: a claim that was taken over is no longer ours to settle.
const db::Query kKeep("idempotency.keep", R"sql(
  UPDATE idempotency SET status = $4, headers = $5, body = $6 WHERE token_id = $1 AND key = $2 AND created_at = $3)sql");
const db::Query kForget("idempotency.forget", R"sql(
  DELETE FROM idempotency WHERE token_id = $1 AND key = $2 AND status IS NULL AND created_at = $3)sql");

/// Longer than any handler takes (the longest, connecting a channel, has 60 s): whoever claimed a key before that is gone.
constexpr std::chrono::minutes kLongestHandler{5};

bool printable(std::string_view key) {
  return !key.empty() && key.size() <= 255 && std::all_of(key.begin(), key.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

Result<http::Response> once(desk::people::Desk& desk, const http::Request& request,
                            const std::function<Result<http::Response>(const http::Request&)>& handler) {
  const auto header = request.headers.get("Idempotency-Key");
  if (!header) return handler(request);
  if (!printable(*header)) return fail(Code::InvalidInput, "app.idempotency.malformed");
  const auto key = std::string(*header);
  const auto& token = desk::people::session_of(request).token_id;
  const auto hash = crypto::sha256_hex(std::string(http::to_string(request.method)) + "\n" + request.target + "\n" + request.body);

  const auto since = desk.clock.now();
  std::optional<http::Response> earlier;
  const auto claimed = desk.database.write([&](db::Tx& tx) -> Result<bool> {
    if (tx.try_exec(kClaim, token, key, hash, since)) return true;
    const auto row = tx.one(kFind, token, key);
    if (!row) return fail(Code::Conflict, "app.idempotency.running");
    if (row->get<std::string>("request_hash") != hash) return fail(Code::InvalidInput, "app.idempotency.other_request");
    const auto status = row->get<std::optional<std::int64_t>>("status");
    if (!status) {
      const auto claimed_at = row->get<Instant>("created_at");
      if (claimed_at + kLongestHandler < since && tx.exec(kTakeOver, token, key, claimed_at, since) == 1) return true;
      return fail(Code::Conflict, "app.idempotency.running");
    }
    http::Response response;
    response.status = static_cast<int>(*status);
    for (const auto& member : row->get<json::object>("headers")) {
      response.headers.set(std::string_view(member.key()), std::string(member.value().as_string()));
    }
    response.headers.set("Idempotency-Replayed", "true");
    response.body = row->get<std::string>("body");
    earlier = std::move(response);
    return false;
  });
  if (!claimed) return fail(claimed.error());
  if (earlier) return std::move(*earlier);

  const auto forget = [&] { desk.database.write([&](db::Tx& tx) { tx.exec(kForget, token, key, since); }); };
  auto answer = [&] {
    try {
      return handler(request);
    } catch (const std::exception&) {
      // The fault is the server's to answer for. Where the database is what failed, the key comes free by its age.
      try {
        forget();
      } catch (const db::Failure& failure) { log::warn("idempotency_key_kept", {{"detail", failure.what()}}); }
      throw;
    }
  }();
  if (!answer) {
    // Nothing happened: the caller mends the request and may use the key again.
    forget();
    return answer;
  }
  if (const auto* body = std::get_if<std::string>(&answer->body)) {
    json::object headers;
    for (const auto& [name, value] : answer->headers.all()) headers[name] = value;
    desk.database.write([&](db::Tx& tx) { tx.exec(kKeep, token, key, since, std::int64_t{answer->status}, headers, *body); });
  }
  return answer;
}

}  // namespace

std::vector<http::Route> with_idempotency(desk::people::Desk desk, std::vector<http::Route> routes) {
  for (auto& route : routes) {
    if (route.access != http::Access::Token || route.method == http::Method::Get || route.method == http::Method::Head) continue;
    route.handler = [desk, inner = std::move(route.handler)](const http::Request& request) mutable { return once(desk, request, inner); };
  }
  return routes;
}

}  // namespace pv::app
