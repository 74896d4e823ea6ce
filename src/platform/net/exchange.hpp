// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "platform/net/client.hpp"
#include "platform/text/url.hpp"

/// One exchange with one server over libcurl; redirects are the client's.
namespace pv::net {

/// An easy handle with the connections it keeps.
class Handle {
 public:
  Handle();
  ~Handle();
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  [[nodiscard]] void* curl() const { return curl_; }

 private:
  void* curl_;
};

/// Idle handles, each remembering the origin it last spoke to. libcurl's shared connection cache is not safe between threads
/// (CURLSHOPT_SHARE, "Connection cache"), so connections stay with their handle and the handle is chosen by origin.
class HandlePool {
 public:
  HandlePool(std::string user_agent, std::string authorities) : user_agent_(std::move(user_agent)), authorities_(std::move(authorities)) {}
  [[nodiscard]] std::unique_ptr<Handle> take(const std::string& origin);
  void give_back(std::unique_ptr<Handle> handle, std::string origin);
  [[nodiscard]] const std::string& user_agent() const { return user_agent_; }
  [[nodiscard]] const std::string& authorities() const { return authorities_; }

 private:
  struct Idle {
    std::string origin;
    std::unique_ptr<Handle> handle;
  };
  std::mutex mutex_;
  std::vector<Idle> idle_;  ///< longest idle first
  std::string user_agent_;
  std::string authorities_;
};

struct Way {
  bool any_address = false;  ///< no check of the dialled address: an allowed host, or the proxy
  std::string proxy;         ///< empty: none
};

/// True for text that is an address and not a name.
[[nodiscard]] bool looks_numeric(const std::string& host);

[[nodiscard]] Exchange perform(HandlePool& pool, const Request& request, const text::Url& url, const Way& way,
                               std::chrono::steady_clock::time_point give_up);

}  // namespace pv::net
