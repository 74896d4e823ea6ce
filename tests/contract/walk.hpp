// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "channels/core/channel.hpp"

/// Plays the desk for a network's step functions: asks for the next call, makes it, hands the answer back.
namespace pv::test {

using Wire = std::function<net::Exchange(const channels::Call&)>;

inline channels::Reply reply_of(const channels::Call& call, net::Exchange exchange) {
  channels::Reply reply;
  reply.step = call.step;
  if (exchange) {
    reply.answer = std::move(*exchange);
  } else {
    reply.failure = std::move(exchange.error());
  }
  return reply;
}

inline constexpr std::size_t kMostCalls = 25;

/// Publishes until something other than a call comes out. `made` gets the calls.
inline channels::Next publish(const channels::Channel& channel, const channels::Account& account, const channels::Publication& publication,
                              const channels::DeliveryKey& key, channels::Memory& memory, const Wire& wire,
                              std::vector<channels::Call>* made = nullptr) {
  channels::Next next = channel.publisher->next(account, publication, key, memory, nullptr);
  for (std::size_t count = 0; count < kMostCalls; ++count) {
    const auto* call = std::get_if<channels::Call>(&next);
    if (!call) return next;
    if (made) made->push_back(*call);
    const channels::Reply reply = reply_of(*call, wire(*call));
    next = channel.publisher->next(account, publication, key, memory, &reply);
  }
  return next;
}

inline channels::Sighting look(const channels::Channel& channel, const channels::Account& account, const channels::Publication& publication,
                               const channels::DeliveryKey& key, const Wire& wire) {
  channels::Memory memory;
  channels::Sighting sighting = channel.reconciler->look(account, publication, key, memory, nullptr);
  for (std::size_t count = 0; count < kMostCalls; ++count) {
    const auto* call = std::get_if<channels::Call>(&sighting);
    if (!call) return sighting;
    const channels::Reply reply = reply_of(*call, wire(*call));
    sighting = channel.reconciler->look(account, publication, key, memory, &reply);
  }
  return sighting;
}

inline channels::Connecting connect(const channels::Channel& channel, const json::object& fields, const channels::Account* existing,
                                    const Wire& wire) {
  channels::Memory memory;
  channels::Connecting connecting = channel.connector->connect(fields, existing, memory, nullptr);
  for (std::size_t count = 0; count < kMostCalls; ++count) {
    const auto* call = std::get_if<channels::Call>(&connecting);
    if (!call) return connecting;
    const channels::Reply reply = reply_of(*call, wire(*call));
    connecting = channel.connector->connect(fields, existing, memory, &reply);
  }
  return connecting;
}

inline std::string describe(const Error& error) {
  std::string text = error.safe.key + "(";
  for (const auto& [name, value] : error.safe.args) {
    text += name + "=";
    if (const auto* word = std::get_if<std::string>(&value)) text += *word;
    if (const auto* number = std::get_if<std::int64_t>(&value)) text += std::to_string(*number);
    text += " ";
  }
  return text + ") " + error.detail;
}

/// Everything that a step function's answer consists of, for comparing two.
inline std::string describe(const channels::Next& next) {
  if (const auto* call = std::get_if<channels::Call>(&next)) {
    std::string text = "call " + call->step + " " + std::to_string(static_cast<int>(call->effect)) + (call->repeatable ? "r " : " ") +
                       call->request.method + " " + call->request.url + " " + call->request.body;
    for (const net::HeaderField& field : call->request.headers) text += " " + field.name + ":" + field.value;
    return text;
  }
  if (const auto* done = std::get_if<channels::Accepted>(&next)) return "accepted " + done->remote_id + " " + done->url;
  if (const auto* refused = std::get_if<channels::Rejected>(&next)) return "rejected " + describe(refused->error);
  if (const auto* unknown = std::get_if<channels::Unknown>(&next)) return "unknown " + unknown->reason_key;
  const auto& later = std::get<channels::Deferred>(next);
  return "deferred " + std::to_string(later.wait.count()) + " " + describe(later.error);
}

}  // namespace pv::test
