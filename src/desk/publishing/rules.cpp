// SPDX-License-Identifier: Apache-2.0
#include "desk/publishing/rules.hpp"

#include <algorithm>

#include "platform/text/unicode.hpp"
#include "platform/text/url.hpp"

namespace pv::desk::publishing::rules {

namespace {

constexpr Duration kFirstWait = std::chrono::seconds(5);
constexpr Duration kLongestWait = std::chrono::minutes(10);
constexpr std::size_t kShortestSecret = 6;
constexpr std::size_t kAnswerKept = 600;
constexpr std::string_view kStruck = "•••";

template <class... Ts>
struct Cases : Ts... {
  using Ts::operator()...;
};

int status_of(const core::Reply& reply) { return reply.answer ? reply.answer->status : 0; }

/// The write may have happened although nothing says so.
bool in_doubt(const core::Reply& reply) {
  if (!reply.answer) return !reply.failure || reply.failure->sent == net::Sent::Maybe;
  return reply.answer->status >= 500 || reply.answer->status == 408;
}

Message doubt_of(const core::Reply& reply) {
  if (reply.answer) return Message("publishing.doubt_status", {{"status", static_cast<std::int64_t>(reply.answer->status)}});
  if (reply.failure) return reply.failure->error.safe;
  return "publishing.doubt_silence";
}

Message doubt_of(const LastCall* last) { return last != nullptr ? doubt_of(*last->reply) : Message("publishing.doubt_silence"); }

bool usable(const core::Accepted& accepted) { return !accepted.remote_id.empty() && text::Url::parse(accepted.url).has_value(); }

void collect(const json::value& value, std::vector<std::string>& into) {
  if (value.is_string() && value.get_string().size() >= kShortestSecret) into.emplace_back(value.get_string());
  if (value.is_array())
    for (const auto& item : value.get_array()) collect(item, into);
  if (value.is_object())
    for (const auto& [name, item] : value.get_object()) collect(item, into);
}

std::string bare_host(const text::Url& url) { return url.host().starts_with("www.") ? url.host().substr(4) : url.host(); }

std::string bare_path(const text::Url& url) {
  auto path = url.path();
  while (path.size() > 1 && path.back() == '/') path.pop_back();
  return path;
}

/// Links from which nothing can be said, as of an alias of the network, prove no difference.
bool surely_other_page(std::string_view of_network, std::string_view copied) {
  const auto one = text::Url::parse(of_network);
  const auto other = text::Url::parse(copied);
  return one && other && bare_host(*one) == bare_host(*other) && !same_page(of_network, copied);
}

std::string strike(std::string text, const std::vector<std::string>& secrets) {
  for (const auto& secret : secrets) {
    for (auto at = text.find(secret); at != std::string::npos; at = text.find(secret, at + kStruck.size()))
      text.replace(at, secret.size(), kStruck);
  }
  return text;
}

bool names_a_secret(std::string_view name) {
  std::string lower(name);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; });
  static constexpr std::string_view kWords[] = {"token", "jwt", "secret", "password", "authorization", "cookie", "api_key", "apikey"};
  return std::any_of(std::begin(kWords), std::end(kWords), [&](std::string_view word) { return lower.find(word) != std::string::npos; });
}

void strike_fields(json::value& value) {
  if (value.is_array())
    for (auto& item : value.get_array()) strike_fields(item);
  if (value.is_object()) {
    for (auto& item : value.get_object()) {
      if (names_a_secret(item.key()) && !item.value().is_null()) item.value() = kStruck;
      else strike_fields(item.value());
    }
  }
}

std::string short_answer(const std::string& body, const std::vector<std::string>& secrets) {
  std::string text = body;
  // A cut answer is no JSON any more, so fields are struck out first.
  if (auto parsed = json::parse(body)) {
    strike_fields(*parsed);
    text = json::serialize(*parsed);
  }
  text = strike(text::repair_utf8(text.substr(0, kAnswerKept * 4)), secrets);
  if (text.size() > kAnswerKept) text = text::repair_utf8(text.substr(0, kAnswerKept)) + "…";
  return text::normalise(text);
}

}  // namespace

std::string_view to_string(StepState state) {
  switch (state) {
    case StepState::Ready: return "ready";
    case StepState::Writing: return "writing";
    case StepState::Accepted: return "accepted";
    case StepState::Rejected: return "rejected";
    case StepState::Unknown: return "unknown";
  }
  return {};
}

StepState step_state_from(std::string_view text) {
  for (const auto state : {StepState::Ready, StepState::Writing, StepState::Accepted, StepState::Rejected, StepState::Unknown})
    if (to_string(state) == text) return state;
  PV_ASSERT(false);
  return StepState::Unknown;
}

std::string_view to_string(core::Effect effect) {
  switch (effect) {
    case core::Effect::Read: return "read";
    case core::Effect::Hidden: return "hidden";
    case core::Effect::Visible: return "visible";
  }
  return {};
}

Judgement judge(const LastCall* last, core::Next next, const Before& before) {
  const bool visible = last != nullptr && last->effect == core::Effect::Visible;
  // Nothing a network's code says may turn a write in doubt into one that is tried again.
  if (visible && !last->repeatable && in_doubt(*last->reply)) return {Settle{doubt_of(*last->reply)}, StepState::Unknown};

  const bool succeeded = last != nullptr && last->reply->answer && status_of(*last->reply) < 400;
  const auto untried = visible && (last->maybe_before || in_doubt(*last->reply)) ? StepState::Unknown : StepState::Ready;

  return std::visit(
      Cases{
          [&](core::Call& call) -> Judgement {
            // An answered step that the network refused (an expired session) may come back under the same name.
            auto step = succeeded ? StepState::Accepted : StepState::Rejected;
            if (!succeeded && visible && untried == StepState::Unknown) step = StepState::Unknown;
            return {Proceed{std::move(call)}, step};
          },
          [&](core::Accepted& accepted) -> Judgement {
            if (!usable(accepted)) return {Settle{"publishing.no_link"}, StepState::Unknown};
            return {Publish{std::move(accepted)}, StepState::Accepted};
          },
          [&](core::Rejected& rejected) -> Judgement {
            if (before.maybe_out) return {Settle{rejected.error.safe}, StepState::Unknown};
            if (before.part_is_out) return {Ask{rejected.error.safe}, StepState::Rejected};
            return {Refuse{std::move(rejected.error)}, StepState::Rejected};
          },
          [&](core::Unknown& unknown) -> Judgement {
            if (visible && last->repeatable)
              return {Wait{Error(Code::UpstreamUnknown, unknown.reason_key.empty() ? doubt_of(last) : Message(unknown.reason_key)),
                           Duration{0}},
                      StepState::Unknown};
            return {Settle{unknown.reason_key.empty() ? doubt_of(last) : Message(unknown.reason_key)}, StepState::Unknown};
          },
          [&](core::Deferred& deferred) -> Judgement {
            const auto asked = std::max(deferred.wait, deferred.error.retry_after.value_or(Duration{0}));
            return {Wait{std::move(deferred.error), asked}, visible ? untried : StepState::Rejected};
          },
      },
      next);
}

Duration backoff(int tries, Duration asked, double chance) {
  auto wait = kFirstWait;
  for (int i = 1; i < tries && wait < kLongestWait; ++i) wait *= 2;
  wait = std::min(wait, kLongestWait);
  const auto jittered = Duration{static_cast<std::int64_t>(static_cast<double>(wait.count()) * (0.75 + 0.5 * chance))};
  return std::max(jittered, asked);
}

json::object to_json(const core::Publication& publication) {
  return {{"format", publication.format}, {"language", publication.language}, {"title", publication.title},
          {"text", publication.text},     {"link", publication.link},         {"settings", publication.settings}};
}

core::Publication publication_from_json(const json::object& object) {
  const auto text = [&](std::string_view key) { return json::string_at(object, key).value_or(std::string()); };
  core::Publication publication{text("format"), text("language"), text("title"), text("text"), text("link"), {}};
  if (const auto* settings = json::object_at(object, "settings")) publication.settings = *settings;
  return publication;
}

std::string content_hash(const Id<Channel>& channel, std::string_view network, const core::Publication& publication) {
  auto seen = to_json(publication);
  seen["version"] = 1;  // of this list of fields
  seen["channel"] = channel.str();
  seen["network"] = network;
  return crypto::sha256_hex(json::canonical(seen));
}

std::vector<std::string> secret_texts(std::initializer_list<const json::object*> objects) {
  std::vector<std::string> texts;
  for (const auto* object : objects)
    for (const auto& [name, value] : *object) collect(value, texts);
  // Longest first: a secret that holds another is struck out whole.
  std::sort(texts.begin(), texts.end(), [](const auto& a, const auto& b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
  return texts;
}

json::object exchange(Instant sent, Instant ended, const core::Call& call, const core::Reply& reply,
                      const std::vector<std::string>& secrets) {
  const auto& url = call.request.url;
  json::object kept{{"sent", to_rfc3339_millis(sent)},
                    {"ended", to_rfc3339_millis(ended)},
                    {"method", call.request.method},
                    {"url", strike(url.substr(0, url.find_first_of("?#")), secrets)}};
  if (reply.answer) {
    kept["status"] = reply.answer->status;
    // A hidden step that went well has only secrets to tell.
    if (call.effect == core::Effect::Visible || reply.answer->status >= 400) kept["answer"] = short_answer(reply.answer->body, secrets);
  } else if (reply.failure) {
    kept["failure"] = plan::to_json(reply.failure->error.safe);
    kept["left"] = reply.failure->sent == net::Sent::Maybe;
  }
  return kept;
}

bool same_page(std::string_view of_network, std::string_view copied) {
  const auto one = text::Url::parse(of_network);
  const auto other = text::Url::parse(copied);
  if (!one || !other) return false;
  if (bare_host(*one) != bare_host(*other) || bare_path(*one) != bare_path(*other)) return false;
  return one->query().empty() || one->query() == other->query();
}

bool may_be_anothers(const core::Found& found, bool by_key, std::string_view text, const std::vector<Other>& others) {
  return std::any_of(others.begin(), others.end(), [&](const Other& other) {
    if (!other.remote_id.empty() && other.remote_id == found.remote_id) return true;
    if (!other.url.empty() && same_page(found.url, other.url)) return true;
    if (!other.remote_id.empty() || by_key || other.text != text) return false;
    switch (other.state) {
      case DeliveryState::Published: return !surely_other_page(found.url, other.url);
      // An earlier attempt: whichever of the two it is, what was planned is out.
      case DeliveryState::Dropped: return !other.same_placement;
      case DeliveryState::Running:
      case DeliveryState::Settling:
      case DeliveryState::Unknown: return true;
      case DeliveryState::Queued:
      case DeliveryState::Rejected: return false;
    }
    return true;
  });
}

std::optional<std::string> remote_id_at(const json::object& evidence, std::string_view url) {
  if (const auto here = json::string_at(evidence, "url"); here && same_page(*here, url)) {
    for (const auto* name : {"remote_id", "uri", "id"}) {
      if (auto id = json::string_at(evidence, name); id && !id->empty()) return id;
    }
  }
  for (const auto& member : evidence) {
    const auto& value = member.value();
    if (value.is_object()) {
      if (auto id = remote_id_at(value.get_object(), url)) return id;
    }
    if (!value.is_array()) continue;
    for (const auto& item : value.get_array()) {
      if (!item.is_object()) continue;
      if (auto id = remote_id_at(item.get_object(), url)) return id;
    }
  }
  return std::nullopt;
}

}  // namespace pv::desk::publishing::rules
