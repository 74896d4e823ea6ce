// SPDX-License-Identifier: Apache-2.0
#include "platform/http/pool.hpp"

namespace pv::http {

Pool::Pool(int threads, std::size_t queue) : count_(threads), limit_(queue) {}
Pool::~Pool() { stop(); }

void Pool::start() {
  for (int i = 0; i < count_; ++i) threads_.emplace_back([this] { run(); });
}

bool Pool::submit(std::function<void()> task) {
  {
    const std::lock_guard lock(mutex_);
    if (stopping_ || tasks_.size() >= limit_) return false;
    tasks_.push_back(std::move(task));
  }
  wake_.notify_one();
  return true;
}

void Pool::stop() {
  std::deque<std::function<void()>> dropped;
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    dropped.swap(tasks_);
  }
  wake_.notify_all();
  for (auto& thread : threads_) thread.join();
  threads_.clear();
}

void Pool::run() {
  for (;;) {
    std::function<void()> task;
    {
      std::unique_lock lock(mutex_);
      wake_.wait(lock, [this] { return stopping_ || !tasks_.empty(); });
      if (tasks_.empty()) return;
      task = std::move(tasks_.front());
      tasks_.pop_front();
    }
    task();
  }
}

}  // namespace pv::http
