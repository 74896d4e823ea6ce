// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "channels/core/channel.hpp"
#include "platform/base/id.hpp"

/// A strict network in memory: it counts what the public would see, plays faults by plan, and fails the test on any request that a
/// real one would not understand.
namespace pv::test {

enum class Fault {
  None,
  NotSent,      ///< nothing left the machine
  LostRequest,  ///< left, never arrived
  LostAnswer,   ///< accepted, the answer was lost
  Refused,      ///< 400
  Busy,         ///< 429
  BrokenAfter,  ///< accepted, but the answer is 500
  Broken,       ///< 500, nothing accepted
  NoLink,       ///< accepted, the answer says neither id nor link
  Expired,      ///< 401: the session is over
};

class FakeNetwork {
 public:
  struct Post {
    std::string id;
    std::string key;
    std::string text;
  };

  /// `keyed`: the same key makes one post, however often it is sent.
  explicit FakeNetwork(bool keyed) : keyed_(keyed) {}

  /// Faults of the coming writes, one each; none when empty.
  void plan(std::deque<Fault> faults) {
    const std::lock_guard lock(mutex_);
    faults_ = std::move(faults);
  }
  /// Faults of the coming requests that are no writes.
  void plan_reads(std::deque<Fault> faults) {
    const std::lock_guard lock(mutex_);
    read_faults_ = std::move(faults);
  }
  [[nodiscard]] std::vector<Post> posts() const {
    const std::lock_guard lock(mutex_);
    return posts_;
  }
  [[nodiscard]] int posts_with(const std::string& text) const {
    int count = 0;
    for (const auto& post : posts())
      if (post.text == text) ++count;
    return count;
  }
  [[nodiscard]] int writes() const {
    const std::lock_guard lock(mutex_);
    return writes_;
  }
  [[nodiscard]] int sessions() const {
    const std::lock_guard lock(mutex_);
    return sessions_;
  }
  void remove(const std::string& text) {
    const std::lock_guard lock(mutex_);
    std::erase_if(posts_, [&](const Post& post) { return post.text == text; });
  }
  void add(Post post) {
    const std::lock_guard lock(mutex_);
    posts_.push_back(std::move(post));
  }

  /// Happens once, between the question for a session and its answer.
  std::function<void()> while_signing_in;

  net::Exchange send(const net::Request& request) {
    const std::lock_guard lock(mutex_);
    const auto header = [&](std::string_view name) {
      for (const auto& field : request.headers)
        if (field.name == name) return field.value;
      return std::string();
    };
    if (request.url == "https://network.example/session?app=desk") {
      EXPECT_EQ(request.method, "POST");
      EXPECT_EQ(header("Authorization"), "Basic sesame-of-the-channel");
      if (while_signing_in) std::exchange(while_signing_in, nullptr)();
      if (const auto trouble = failing(read_faults_)) return *trouble;
      ++sessions_;
      return answer(200, {{"token", "token-that-nobody-may-see-" + std::to_string(sessions_)}});
    }
    EXPECT_TRUE(header("Authorization").starts_with("Bearer token-that-nobody-may-see-")) << request.url;
    if (request.url == "https://network.example/list") {
      EXPECT_EQ(request.method, "GET");
      if (const auto trouble = failing(read_faults_)) return *trouble;
      json::array list;
      for (const auto& post : posts_)
        list.push_back(
            json::object{{"id", post.id}, {"key", post.key}, {"text", post.text}, {"url", "https://network.example/" + post.id}});
      return answer(200, {{"posts", std::move(list)}});
    }
    EXPECT_EQ(request.url, "https://network.example/post");
    const auto fault = next(faults_);
    if (fault == Fault::NotSent) return failure(net::Sent::No);
    ++writes_;
    if (fault == Fault::LostRequest) return failure(net::Sent::Maybe);
    if (fault == Fault::Refused) return answer(400, {{"error", "bad word; your token was " + header("Authorization")}});
    if (fault == Fault::Busy) return answer(429, {{"error", "slow down"}});
    if (fault == Fault::Expired) return answer(401, {{"error", "expired"}});
    if (fault == Fault::Broken) return answer(500, {{"error", "oops"}});
    const auto post = accept(request.body);
    if (fault == Fault::LostAnswer) return failure(net::Sent::Maybe);
    if (fault == Fault::BrokenAfter) return answer(500, {{"error", "oops"}});
    if (fault == Fault::NoLink) return answer(200, {{"ok", true}});
    return answer(200, {{"id", post.id}, {"url", "https://network.example/" + post.id}});
  }

 private:
  static net::Exchange answer(int status, json::object body) {
    net::Answer made;
    made.status = status;
    made.body = json::serialize(body);
    return made;
  }
  static net::Exchange failure(net::Sent sent) {
    return tl::unexpected(net::Failure{Error(Code::UpstreamUnavailable, sent == net::Sent::No ? "test.not_sent" : "test.no_answer"), sent});
  }
  static Fault next(std::deque<Fault>& faults) {
    if (faults.empty()) return Fault::None;
    const auto fault = faults.front();
    faults.pop_front();
    return fault;
  }
  static std::optional<net::Exchange> failing(std::deque<Fault>& faults) {
    switch (next(faults)) {
      case Fault::None: return std::nullopt;
      case Fault::Refused: return answer(400, {});
      case Fault::Broken: return answer(500, {});
      case Fault::NotSent: return failure(net::Sent::No);
      default: return failure(net::Sent::Maybe);
    }
  }
  Post accept(const std::string& body) {
    const auto object = json::parse_object(body);
    EXPECT_TRUE(object);
    Post post;
    post.key = json::string_at(*object, "key").value_or("");
    post.text = json::string_at(*object, "text").value_or("");
    if (keyed_) {
      EXPECT_FALSE(post.key.empty());
      for (const auto& known : posts_)
        if (known.key == post.key) return known;
    }
    post.id = "post-" + std::to_string(++ids_);
    posts_.push_back(post);
    return post;
  }

  mutable std::mutex mutex_;
  const bool keyed_;
  std::vector<Post> posts_;
  std::deque<Fault> faults_;
  std::deque<Fault> read_faults_;
  int writes_ = 0;
  int sessions_ = 0;
  int ids_ = 0;
};

inline net::Request fake_request(std::string method, std::string url, std::string authorization, std::string body = {}) {
  net::Request request;
  request.method = std::move(method);
  request.url = std::move(url);
  request.headers.push_back({"Authorization", std::move(authorization)});
  request.body = std::move(body);
  return request;
}

/// Session (hidden), then post (visible); resumes from its memory.
class FakePublisher final : public channels::Publisher {
 public:
  explicit FakePublisher(bool keyed) : keyed_(keyed) {}
  [[nodiscard]] channels::Next next(const channels::Account& account, const channels::Publication& publication,
                                    const channels::DeliveryKey& key, channels::Memory& memory,
                                    const channels::Reply* reply) const override {
    if (reply != nullptr && !reply->answer) return channels::Deferred{reply->failure->error, std::chrono::seconds(1)};
    if (reply != nullptr && reply->step == "session") {
      if (reply->answer->status != 200) return channels::Rejected{Error(Code::Unauthenticated, "test.no_session")};
      memory.secrets["token"] = *json::string_at(*json::parse_object(reply->answer->body), "token");
    }
    if (reply != nullptr && reply->step == "post") {
      const auto status = reply->answer->status;
      const auto body = json::parse_object(reply->answer->body);
      if (status == 200) return channels::Accepted{json::string_at(*body, "id").value_or(""), json::string_at(*body, "url").value_or("")};
      if (status == 429) return channels::Deferred{Error(Code::RateLimited, "test.busy"), std::chrono::seconds(20)};
      if (status == 401) memory.secrets.erase("token");
      // A careless network: it would try again after a 500. The desk must not let it.
      else if (status == 500) return channels::Deferred{Error(Code::UpstreamUnavailable, "test.broken"), std::chrono::seconds(1)};
      else return channels::Rejected{Error(Code::UpstreamRejected, "test.refused")};
    }
    const auto token = json::string_at(memory.secrets, "token");
    if (!token) {
      const auto password = json::string_at(*json::parse_object(account.secrets.reveal()), "password").value_or("");
      return channels::Call{"session", channels::Effect::Hidden, false,
                            fake_request("POST", "https://network.example/session?app=desk", "Basic " + password)};
    }
    json::object body{{"text", publication.text}};
    if (keyed_) body["key"] = key.id;
    return channels::Call{"post", channels::Effect::Visible, keyed_,
                          fake_request("POST", "https://network.example/post", "Bearer " + *token, json::serialize(body))};
  }

 private:
  bool keyed_;
};

/// Lists the account's posts, with a session of its own when the delivery left none.
class FakeReconciler final : public channels::Reconciler {
 public:
  [[nodiscard]] channels::Sighting look(const channels::Account& account, const channels::Publication& publication,
                                        const channels::DeliveryKey&, channels::Memory& memory,
                                        const channels::Reply* reply) const override {
    const bool answered = reply != nullptr && reply->answer && reply->answer->status == 200;
    if (reply != nullptr && !answered) return channels::Deferred{Error(Code::UpstreamUnavailable, "test.no_list"), std::chrono::seconds(5)};
    if (answered && reply->step == "session") memory.secrets["token"] = *json::string_at(*json::parse_object(reply->answer->body), "token");
    if (reply == nullptr || reply->step == "session") {
      const auto token = json::string_at(memory.secrets, "token");
      if (token)
        return channels::Call{"list", channels::Effect::Read, false,
                              fake_request("GET", "https://network.example/list", "Bearer " + *token)};
      const auto password = json::string_at(*json::parse_object(account.secrets.reveal()), "password").value_or("");
      return channels::Call{"session", channels::Effect::Hidden, false,
                            fake_request("POST", "https://network.example/session?app=desk", "Basic " + password)};
    }
    const auto body = json::parse_object(reply->answer->body);
    const auto* posts = json::array_at(*body, "posts");
    for (const auto& post : *posts) {
      if (json::string_at(post.get_object(), "text") == publication.text)
        return channels::Found{*json::string_at(post.get_object(), "id"), *json::string_at(post.get_object(), "url")};
    }
    return channels::NotSeen{"test.not_seen", {{"posts", *posts}}};
  }
};

inline channels::Channel fake_channel(const std::string& id, bool keyed, bool looks = true) {
  channels::Channel channel;
  channel.manifest.id = id;
  channel.manifest.name = "Fake " + id;
  channel.manifest.settle = std::chrono::seconds(30);
  channel.manifest.preview_style = "default";
  channels::Format format;
  format.id = "post";
  format.text = {channels::TextUnit::Graphemes, 300, 0, "https://network.example/limits", "2026-11-24"};
  channel.manifest.formats.push_back(format);
  channel.publisher = std::make_unique<FakePublisher>(keyed);
  if (looks) channel.reconciler = std::make_unique<FakeReconciler>();
  return channel;
}

}  // namespace pv::test
