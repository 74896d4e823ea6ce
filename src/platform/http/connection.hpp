// SPDX-License-Identifier: Apache-2.0
#pragma once

// Asio comes in here: only connection.cpp and server.cpp include this header (a file with Asio or Beast costs 10 s to compile).
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <array>
#include <atomic>
#include <chrono>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "platform/http/body.hpp"
#include "platform/http/head.hpp"
#include "platform/http/pipeline.hpp"
#include "platform/http/pool.hpp"
#include "platform/http/reply.hpp"

namespace pv::http {

using SteadyTime = std::chrono::steady_clock::time_point;
class Connection;

/// What all I/O threads share.
struct Shared {
  explicit Shared(ServerContext context_)
      : context(std::move(context_)), pool(context.options.limits.pool_threads, context.options.limits.queue) {}
  ServerContext context;
  Pool pool;
  std::atomic<std::size_t> connections{0};
  std::atomic<bool> stopping{false};
};

/// One thread with its own event loop; a connection lives on one of them and is touched by no other.
struct IoThread {
  explicit IoThread(Shared& shared_);
  void run();
  void schedule_sweep();
  /// One pass over all connections each quarter of a second, instead of a timer for each read.
  void sweep();
  /// Status line and Date for an answer from the page cache.
  [[nodiscard]] std::string_view opening(int status);
  /// Answers from the page cache are counted here and handed to the registry by the sweep.
  void tally(const Service* service, int status);
  void flush_tallies();

  Shared& shared;
  boost::asio::io_context io{1};
  boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work;
  boost::asio::steady_timer timer;
  std::vector<std::shared_ptr<Connection>> connections;
  SteadyTime now;  ///< as of the last sweep: exact enough for limits in seconds
  std::thread thread;

 private:
  struct Tally {
    const Service* service;
    std::array<std::uint64_t, 2> hits;  ///< 200, 304
  };
  std::vector<Tally> tallies_;
  std::int64_t second_ = -1;
  std::string opening_200_;
  std::string opening_304_;
};

class EventChannel;

class Connection : public std::enable_shared_from_this<Connection> {
 public:
  Connection(boost::asio::ip::tcp::socket socket, IoThread& thread, std::shared_ptr<const Service> service, bool overflow);
  ~Connection();
  void start();
  void sweep(SteadyTime now);
  /// Ends at once what is idle or streams; what runs is answered and then closed.
  void stop();
  void close();
  /// Closes with a reset, dropping what was not sent yet.
  void abort();
  [[nodiscard]] bool is_closed() const { return phase_ == Phase::Closed; }

 private:
  friend class EventChannel;
  enum class Phase { Head, Body, Working, Writing, Streaming, Lingering, Closed };
  enum class Next { Continue, Wait };

  void read();
  void on_read(boost::system::error_code error, std::size_t count);
  void advance();
  [[nodiscard]] Next take_head(std::size_t size);
  [[nodiscard]] std::optional<Next> answer_from_cache();
  void start_body();
  void feed_body();
  void send_continue();
  void admit_first();
  void dispatch();
  /// Answers with a page that is kept ready.
  void refuse(Service::Ready kind, bool close = true);
  [[nodiscard]] std::optional<Service::Ready> refusal(std::string_view head);
  void send(Outgoing out);
  [[nodiscard]] bool pump();
  void continue_writing();
  /// After an answer is out: true when the next request may be read.
  [[nodiscard]] bool after_write();
  void flush_events();
  [[nodiscard]] bool write_event();
  void linger();
  [[nodiscard]] bool accepts_host(std::string_view authority);
  [[nodiscard]] std::string_view held() const { return {buffer_.get() + begin_, end_ - begin_}; }

  boost::asio::ip::tcp::socket socket_;
  IoThread& thread_;
  std::shared_ptr<const Service> service_;
  const Limits& limits_;
  const bool overflow_;
  std::size_t index_ = 0;  ///< in the thread's list
  std::string peer_;
  Address local_{};
  bool peer_trusted_ = false;

  Phase phase_ = Phase::Head;
  SteadyTime deadline_{};
  bool reading_ = false;
  bool head_started_ = false;
  bool keep_alive_ = true;
  bool unread_ = false;  ///< the client may still be sending what nobody reads
  bool event_on_way_ = false;
  std::size_t progress_ = 0;
  int empty_lines_ = 0;

  std::size_t capacity_;
  std::unique_ptr<char[]> buffer_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  HeadScanner scanner_;
  RequestParser parser_;
  HeadFacts facts_;
  std::string accepted_host_;      ///< the last authority that was checked, as sent
  std::uint64_t accepted_at_ = 0;  ///< changes of the site's public address by then
  std::string cache_host_;         ///< and as the page cache knows it

  std::shared_ptr<Exchange> exchange_;
  std::unique_ptr<BodyReader> body_;
  std::string data_;

  Outgoing out_;
  std::shared_ptr<const Response> cached_;
  std::string opening_;
  std::array<std::string_view, 3> parts_;
  std::shared_ptr<EventChannel> channel_;
  std::string stream_;
  SteadyTime last_event_{};
};

}  // namespace pv::http
