// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

/// A server of raw sockets on 127.0.0.1, so that a test says byte by byte what a peer does wrong.
namespace pv::net::testing {

class Connection {
 public:
  Connection(int socket, const std::atomic<bool>& stop) : socket_(socket), stop_(stop) {}
  ~Connection() {
    if (socket_ >= 0) ::close(socket_);
  }
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  /// Head and body of the next request; empty when the peer has gone or the server stops.
  std::string read_request() {
    while (true) {
      const std::size_t end = pending_.find("\r\n\r\n");
      if (end != std::string::npos) {
        std::size_t length = 0;
        const std::size_t field = pending_.find("Content-Length: ");
        if (field != std::string::npos && field < end) length = std::stoul(pending_.substr(field + 16));
        if (pending_.size() >= end + 4 + length) {
          std::string request = pending_.substr(0, end + 4 + length);
          pending_.erase(0, request.size());
          return request;
        }
      }
      if (!wait_readable()) return {};
      char buffer[16384];
      const ssize_t count = ::recv(socket_, buffer, sizeof buffer, 0);
      if (count <= 0) return {};
      pending_.append(buffer, static_cast<std::size_t>(count));
    }
  }

  /// False when the peer has gone.
  bool write(std::string_view text) {
    while (!text.empty()) {
      const ssize_t count = ::send(socket_, text.data(), text.size(), MSG_NOSIGNAL);
      if (count <= 0) return false;
      text.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
  }

  bool answer(std::string_view status, std::string_view body = {}, std::string_view headers = {}) {
    return write("HTTP/1.1 " + std::string(status) + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" + std::string(headers) +
                 "\r\n" + std::string(body));
  }

  /// Blocks until the peer closes or the server stops: a peer that says nothing.
  void hang() {
    char buffer[1024];
    while (wait_readable() && ::recv(socket_, buffer, sizeof buffer, 0) > 0) {}
  }

 private:
  bool wait_readable() {
    while (!stop_) {
      pollfd item{socket_, POLLIN, 0};
      if (::poll(&item, 1, 20) > 0) return true;
    }
    return false;
  }

  int socket_;
  const std::atomic<bool>& stop_;
  std::string pending_;
};

class LoopbackServer {
 public:
  using Handler = std::function<void(Connection&)>;

  explicit LoopbackServer(Handler handler) : handler_(std::move(handler)) {
    listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (::bind(listener_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 || ::listen(listener_, 64) != 0 ||
        ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &length) != 0) {
      throw std::runtime_error("no loopback socket");
    }
    port_ = ntohs(address.sin_port);
    acceptor_ = std::thread([this] { accept_all(); });
  }

  ~LoopbackServer() {
    stop_ = true;
    acceptor_.join();
    for (std::thread& thread : threads_) thread.join();
    ::close(listener_);
  }
  LoopbackServer(const LoopbackServer&) = delete;
  LoopbackServer& operator=(const LoopbackServer&) = delete;

  [[nodiscard]] std::string at(const std::string& host = "127.0.0.1") const { return host + ":" + std::to_string(port_); }
  [[nodiscard]] std::string url(const std::string& path = "/", const std::string& host = "127.0.0.1") const {
    return "http://" + at(host) + path;
  }
  [[nodiscard]] int connections() const { return connections_; }

 private:
  void accept_all() {
    while (!stop_) {
      pollfd item{listener_, POLLIN, 0};
      if (::poll(&item, 1, 20) <= 0) continue;
      const int socket = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
      if (socket < 0) continue;
      ++connections_;
      threads_.emplace_back([this, socket] {
        Connection connection(socket, stop_);
        handler_(connection);
      });
    }
  }

  Handler handler_;
  int listener_ = -1;
  std::uint16_t port_ = 0;
  std::atomic<bool> stop_{false};
  std::atomic<int> connections_{0};
  std::thread acceptor_;
  std::vector<std::thread> threads_;
};

/// What a server has received, in order.
class Requests {
 public:
  void add(std::string text) {
    const std::lock_guard lock(mutex_);
    all_.push_back(std::move(text));
  }
  [[nodiscard]] std::vector<std::string> all() const {
    const std::lock_guard lock(mutex_);
    return all_;
  }

 private:
  mutable std::mutex mutex_;
  std::vector<std::string> all_;
};

}  // namespace pv::net::testing
