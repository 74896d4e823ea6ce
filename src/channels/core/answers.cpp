// SPDX-License-Identifier: Apache-2.0
#include "channels/core/answers.hpp"

#include <algorithm>
#include <charconv>

#include "platform/text/unicode.hpp"

namespace pv::channels {
namespace {

constexpr Duration kShortestWait = std::chrono::seconds(1);
constexpr Duration kLongestWait = std::chrono::hours(24);
constexpr Duration kDefaultWait = std::chrono::seconds(30);
constexpr std::size_t kQuoteGraphemes = 200;
constexpr std::string_view kStruckOut = "•••";

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number < 0) return std::nullopt;
  return number;
}

Duration bounded(Duration wait) { return std::clamp(wait, kShortestWait, kLongestWait); }

Duration seconds(std::int64_t count) {
  // Clamped before it becomes microseconds, so that a number from outside cannot overflow.
  return std::chrono::seconds(std::min<std::int64_t>(count, std::chrono::duration_cast<std::chrono::seconds>(kLongestWait).count()));
}

Shortfall uncertain(const CallKind& kind, Error error, Duration wait) {
  if (kind.effect == Effect::Visible && !kind.repeatable) return Unknown{"channels_core.unknown_no_answer"};
  return Deferred{std::move(error), wait};
}

Message about(std::string key, const CallKind& kind, int status) {
  return Message(std::move(key), {{"network", kind.network}, {"status", static_cast<std::int64_t>(status)}});
}

Shortfall no_answer(const Reply& reply, const CallKind& kind) {
  const net::Failure fallback{Error(Code::UpstreamUnknown, Message("channels_core.no_answer", {{"network", kind.network}})),
                              net::Sent::Maybe};
  const net::Failure& failure = reply.failure ? *reply.failure : fallback;
  if (failure.sent == net::Sent::No) {
    const Code code = failure.error.code;
    if (code == Code::Forbidden || code == Code::InvalidInput || code == Code::Unsupported) return Rejected{failure.error};
    return Deferred{
        Error(Code::UpstreamUnavailable, Message("channels_core.unreachable", {{"network", kind.network}}), failure.error.detail),
        kDefaultWait};
  }
  return uncertain(kind,
                   Error(Code::UpstreamUnavailable, Message("channels_core.no_answer", {{"network", kind.network}}), failure.error.detail),
                   kDefaultWait);
}

Shortfall refused(Code code, std::string key, const CallKind& kind, int status, std::string said) {
  Message message = about(std::move(key), kind, status);
  if (!said.empty()) {
    message.key += "_said";
    message.args.emplace_back("said", std::move(said));
  }
  return Rejected{Error(code, std::move(message), "status " + std::to_string(status))};
}

}  // namespace

std::optional<Duration> asked_wait(const net::Answer& answer) {
  const auto date = answer.header("date");
  std::optional<Instant> now;
  if (date) {
    if (const Result<Instant> read = parse_http_date(*date)) now = *read;
  }
  if (const auto field = answer.header("retry-after")) {
    if (const auto count = whole_number(text::trim(*field))) return bounded(seconds(*count));
    if (const Result<Instant> then = parse_http_date(*field); then && now) return bounded(*then - *now);
  }
  if (const auto field = answer.header("ratelimit-reset")) {
    if (const auto number = whole_number(text::trim(*field))) {
      // The IETF draft means seconds from now, AT servers send a Unix time; nobody waits thirty years.
      if (*number < 1'000'000'000) return bounded(seconds(*number));
      if (now) return bounded(seconds(std::max<std::int64_t>(0, *number - to_micros(*now) / 1'000'000)));
    }
  }
  return std::nullopt;
}

std::string cited(std::string_view text, const std::vector<std::string>& secrets) {
  std::string line = text::normalise(text::repair_utf8(text.substr(0, 4096)));
  for (const std::string& secret : secrets) {
    if (secret.size() < 4) continue;  // striking out every "a" would leave nothing to read, and such a secret keeps nothing
    for (std::size_t at = line.find(secret); at != std::string::npos; at = line.find(secret, at + kStruckOut.size())) {
      line.replace(at, secret.size(), kStruckOut);
    }
  }
  return text::fit(text::squeeze(line), kQuoteGraphemes, 1000);
}

bool succeeded(const Reply& reply) { return reply.answer && reply.answer->status >= 200 && reply.answer->status < 300; }

Shortfall shortfall(const Reply& reply, const CallKind& kind, std::string said) {
  if (!reply.answer) return no_answer(reply, kind);
  const int status = reply.answer->status;
  const Duration wait = asked_wait(*reply.answer).value_or(kDefaultWait);
  const std::string detail = "status " + std::to_string(status);
  if (status == 429 || status == 425) {
    return Deferred{Error(Code::RateLimited, about("channels_core.rate_limited", kind, status), detail).after(wait), wait};
  }
  if (status >= 500 || status == 408 || status < 200) {
    return uncertain(kind, Error(Code::UpstreamUnavailable, about("channels_core.server_trouble", kind, status), detail), wait);
  }
  if (status < 300) return uncertain(kind, Error(Code::UpstreamUnknown, about("channels_core.unreadable", kind, status), detail), wait);
  switch (status) {
    case 401: return refused(Code::Unauthenticated, "channels_core.sign_in_again", kind, status, {});
    case 403: return refused(Code::Forbidden, "channels_core.not_allowed", kind, status, std::move(said));
    case 404:
    case 410: return refused(Code::NotFound, "channels_core.not_there", kind, status, std::move(said));
    case 413: return refused(Code::TooLarge, "channels_core.too_large", kind, status, std::move(said));
    default: break;
  }
  if (status < 400) return refused(Code::UpstreamRejected, "channels_core.moved", kind, status, {});
  return refused(status == 409 ? Code::Conflict : Code::UpstreamRejected, "channels_core.refused", kind, status, std::move(said));
}

Next to_next(Shortfall shortfall) {
  return std::visit([](auto&& one) -> Next { return std::forward<decltype(one)>(one); }, std::move(shortfall));
}

}  // namespace pv::channels
