// SPDX-License-Identifier: Apache-2.0
#include "channels/practice/faults.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace pv::channels::practice {
namespace {

constexpr std::array<std::pair<std::string_view, Fault>, 7> kNames{{
    {"none", Fault::None},
    {"slow", Fault::Slow},
    {"status", Fault::Status},
    {"drop_before", Fault::DropBefore},
    {"drop_after_accept", Fault::DropAfterAccept},
    {"half_answer", Fault::HalfAnswer},
    {"accepted_but_500", Fault::AcceptedBut500},
}};
constexpr std::int64_t kLongestDelayMs = 60'000;
constexpr std::int64_t kLongestHidingMs = 3'600'000;

auto bad(std::string_view field) {
  return fail(Error(Code::InvalidInput, Message("practice.bad_field", {{"field", std::string(field)}})).for_field(std::string(field)));
}

std::optional<double> number(const json::value& value) {
  if (value.is_double()) return value.get_double();
  if (value.is_int64()) return static_cast<double>(value.get_int64());
  return std::nullopt;
}

}  // namespace

Result<FaultPlan> FaultPlan::parse(const json::object& object) {
  FaultPlan plan;
  bool named = false;
  for (const auto& [key, value] : object) {
    const std::string_view name(key.data(), key.size());
    const std::optional<std::int64_t> whole = json::int_at(object, name);
    if (name == "plan") {
      for (const auto& [label, fault] : kNames) {
        if (value.is_string() && std::string_view(value.get_string()) == label) {
          plan.fault = fault;
          named = true;
        }
      }
      if (!named) return bad(name);
    } else if (name == "probability") {
      const std::optional<double> share = number(value);
      if (!share || !(*share >= 0 && *share <= 1)) return bad(name);
      plan.probability = *share;
    } else if (name == "status") {
      if (!whole || *whole < 300 || *whole > 599) return bad(name);
      plan.status = static_cast<int>(*whole);
    } else if (name == "retry_after") {
      if (!whole || *whole < 0 || *whole > 86'400) return bad(name);
      plan.retry_after = *whole;
    } else if (name == "delay_ms") {
      if (!whole || *whole < 0 || *whole > kLongestDelayMs) return bad(name);
      plan.delay = std::chrono::milliseconds(*whole);
    } else if (name == "hidden_for_ms") {
      if (!whole || *whole < 0 || *whole > kLongestHidingMs) return bad(name);
      plan.hidden_for = std::chrono::milliseconds(*whole);
    } else if (name == "count") {
      if (!whole || *whole < 0) return bad(name);
      plan.count = *whole;
    } else if (name == "seed") {
      if (!whole || *whole < 0) return bad(name);
      plan.seed = static_cast<std::uint64_t>(*whole);
    } else {
      return bad(name);
    }
  }
  if (!named) return bad("plan");
  return plan;
}

json::object FaultPlan::to_json() const {
  json::object object;
  for (const auto& [label, one] : kNames) {
    if (one == fault) object["plan"] = label;
  }
  object["probability"] = probability;
  object["status"] = status;
  if (retry_after) object["retry_after"] = *retry_after;
  object["delay_ms"] = static_cast<std::int64_t>(delay.count());
  object["hidden_for_ms"] = static_cast<std::int64_t>(hidden_for.count());
  if (count >= 0) object["count"] = count;
  object["seed"] = seed;
  return object;
}

void Faults::set(const FaultPlan& plan) {
  const std::lock_guard lock(mutex_);
  plan_ = plan;
  state_ = plan.seed;
}

FaultPlan Faults::plan() const {
  const std::lock_guard lock(mutex_);
  return plan_;
}

FaultPlan Faults::draw() {
  const std::lock_guard lock(mutex_);
  if (plan_.count == 0) return {};
  // SplitMix64 (Steele, Lea, Flood 2014): small, and the same on every machine for a given seed.
  state_ += 0x9E3779B97F4A7C15ULL;
  std::uint64_t mixed = state_;
  mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
  mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
  mixed ^= mixed >> 31;
  const double share = static_cast<double>(mixed >> 11) * 0x1.0p-53;
  if (share >= plan_.probability) return {};
  if (plan_.count > 0) --plan_.count;
  return plan_;
}

}  // namespace pv::channels::practice
