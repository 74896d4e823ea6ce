// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace pv::http {

/// Plain threads behind a bounded queue: handlers are blocking functions.
class Pool {
 public:
  Pool(int threads, std::size_t queue);
  ~Pool();
  void start();
  /// False when the queue is full or the pool stops.
  [[nodiscard]] bool submit(std::function<void()> task);
  /// Drops what waits, lets what runs finish.
  void stop();

 private:
  void run();

  int count_;
  std::size_t limit_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::function<void()>> tasks_;
  std::vector<std::thread> threads_;
  bool stopping_ = false;
};

}  // namespace pv::http
