// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/publishing/publishing.hpp"

/// Pure rules of a delivery: what an answer means for the step and for the whole.
namespace pv::desk::publishing::rules {

enum class StepState {
  Ready,    ///< nothing of it has left this machine
  Writing,  ///< fenced: the call may be under way, or have been when a process died
  Accepted,
  Rejected,  ///< the network refused it: nothing visible
  Unknown,   ///< it may have happened
};
[[nodiscard]] std::string_view to_string(StepState state);
[[nodiscard]] StepState step_state_from(std::string_view text);
[[nodiscard]] std::string_view to_string(core::Effect effect);

/// The call just made, with what is known of its step.
struct LastCall {
  core::Effect effect = core::Effect::Visible;
  bool repeatable = false;
  bool maybe_before = false;  ///< an earlier try of this very step may have happened
  const core::Reply* reply = nullptr;
};

struct Proceed {
  core::Call call;
};
struct Publish {
  core::Accepted accepted;
};
struct Refuse {
  Error error;
};  ///< definitely not out: failed
struct Ask {
  Message reason;
};  ///< a part is out and the rest is not: nothing to look for, a person decides
struct Settle {
  Message reason;
};  ///< may be out: look after the deadline and the network's settle time
struct Wait {
  Error error;
  Duration wait{0};
};  ///< nothing visible, or repeatable: the same again later
using Verdict = std::variant<Proceed, Publish, Refuse, Ask, Settle, Wait>;

struct Judgement {
  Verdict verdict;
  StepState step = StepState::Accepted;  ///< of the last call; meaningless without one
};

/// What earlier calls of the delivery have left behind.
struct Before {
  bool part_is_out = false;  ///< a visible step was accepted
  bool maybe_out = false;    ///< a visible step may have happened
};

/// Trusts a network's step function only as far as nothing
/// can be doubled: whatever it says, a visible write that must not be repeated and got no answer, a 5xx or 408 is settled, never
/// tried again; and what has no id or link is not "published".
[[nodiscard]] Judgement judge(const LastCall* last, core::Next next, const Before& before);

inline constexpr int kMaxTries = 8;
/// 5 s, doubled each try, at most 10 min, at least what the network asked for; ±25 % by `chance` in [0, 1).
[[nodiscard]] Duration backoff(int tries, Duration asked, double chance);

/// SHA-256 over RFC 8785 JSON of all that the public will see, and where.
[[nodiscard]] std::string content_hash(const Id<Channel>& channel, std::string_view network, const core::Publication& publication);
[[nodiscard]] json::object to_json(const core::Publication& publication);
[[nodiscard]] core::Publication publication_from_json(const json::object& object);

/// Every text of these JSON objects that must not be shown again: leaves of at least six bytes.
[[nodiscard]] std::vector<std::string> secret_texts(std::initializer_list<const json::object*> objects);
/// What is kept of a call: method, address without query, status or failure, and a short answer where it explains something
/// (visible steps and refusals), with `secrets` and fields that look like secrets struck out.
[[nodiscard]] json::object exchange(Instant sent, Instant ended, const core::Call& call, const core::Reply& reply,
                                    const std::vector<std::string>& secrets);

/// Another delivery to the same account whose post a look may have found instead of ours.
struct Other {
  DeliveryState state = DeliveryState::Unknown;
  bool same_placement = false;
  std::string remote_id;  ///< empty: the network never told it
  std::string url;        ///< of the network, or of the person who said that it is out
  std::string text;
};
/// What was found may be another delivery's: it has that id or stands at that address, or that one with the same text may be out and
/// nothing tells the two apart. `by_key`: found under a key of our own, which no text can be mistaken for.
[[nodiscard]] bool may_be_anothers(const core::Found& found, bool by_key, std::string_view text, const std::vector<Other>& others);
/// Two links lead to the same page, though one was copied by a person: whatever the scheme, "www.", a final slash or, where the first
/// has none, a query.
[[nodiscard]] bool same_page(std::string_view of_network, std::string_view copied);
/// The network's id of the post at `url`, where the evidence of a look shows one (`url` beside `remote_id`, `uri` or `id`).
[[nodiscard]] std::optional<std::string> remote_id_at(const json::object& evidence, std::string_view url);

/// Whether people are told in words that a placement has become this: it is out, or it needs somebody.
[[nodiscard]] constexpr bool is_news(plan::PlacementState state) {
  using enum plan::PlacementState;
  return state == Published || state == Failed || state == Unknown || state == Held;
}

/// Where each reader fetches those words in their own language.
[[nodiscard]] inline std::string notice_path(const Id<Placement>& id) { return "/placements/" + id.str() + "/notice"; }

}  // namespace pv::desk::publishing::rules
