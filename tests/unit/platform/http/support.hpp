// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <charconv>
#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <string>
#include <string_view>

#include "platform/base/log.hpp"
#include "platform/http/ascii.hpp"
#include "platform/http/server.hpp"

namespace pv::http::test {

using namespace std::chrono_literals;

struct Answer {
  int status = 0;
  Headers headers;
  std::string body;
  std::string head;  ///< as received

  [[nodiscard]] std::string field(std::string_view name) const { return std::string(headers.get(name).value_or("")); }
};

/// A socket that sends exactly what it is told. Every wait has a deadline.
class Client {
 public:
  explicit Client(unsigned short port, const char* address = "127.0.0.1") {
    fd_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    ::inet_pton(AF_INET, address, &to.sin_addr);
    connected_ = ::connect(fd_, reinterpret_cast<sockaddr*>(&to), sizeof to) == 0;
  }
  ~Client() { ::close(fd_); }
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  [[nodiscard]] bool connected() const { return connected_; }
  [[nodiscard]] int fd() const { return fd_; }

  /// False when the peer has closed.
  bool send(std::string_view bytes) {
    while (!bytes.empty()) {
      const auto done = ::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (done <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(done));
    }
    return true;
  }

  /// Reads once; false at the end or the deadline.
  bool fill(std::chrono::milliseconds wait = 10s) {
    pollfd poll{.fd = fd_, .events = POLLIN, .revents = 0};
    if (::poll(&poll, 1, static_cast<int>(wait.count())) <= 0) return false;
    char bytes[65536];
    const auto got = ::recv(fd_, bytes, sizeof bytes, 0);
    if (got <= 0) {
      closed_ = true;
      return false;
    }
    held_.append(bytes, static_cast<std::size_t>(got));
    return true;
  }

  /// One answer; `head_only` for HEAD. Status 0 when none came.
  Answer read(bool head_only = false) {
    Answer answer;
    std::size_t end = 0;
    while ((end = held_.find("\r\n\r\n")) == std::string::npos)
      if (!fill()) return answer;
    answer.head = held_.substr(0, end + 4);
    held_.erase(0, end + 4);
    std::string_view rest = answer.head;
    std::from_chars(rest.data() + 9, rest.data() + 12, answer.status);
    rest.remove_prefix(rest.find("\r\n") + 2);
    while (rest != "\r\n") {
      const auto line = rest.substr(0, rest.find("\r\n"));
      rest.remove_prefix(line.size() + 2);
      const auto colon = line.find(':');
      answer.headers.add(std::string(line.substr(0, colon)), std::string(trim(line.substr(colon + 1))));
    }
    if (head_only || answer.status == 304 || answer.status == 204 || answer.status == 100) return answer;
    if (const auto length = answer.headers.get("Content-Length")) {
      const auto size = static_cast<std::size_t>(std::stoull(std::string(*length)));
      while (held_.size() < size)
        if (!fill()) break;
      answer.body = held_.substr(0, size);
      held_.erase(0, size);
    }
    return answer;
  }

  Answer get(std::string_view target, std::string_view fields = {}) {
    send("GET " + std::string(target) + " HTTP/1.1\r\nHost: localhost\r\n" + std::string(fields) + "\r\n");
    return read();
  }

  Answer post(std::string_view target, std::string_view type, std::string_view body, std::string_view fields = {}) {
    send("POST " + std::string(target) + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + std::string(type) +
         "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" + std::string(fields) + "\r\n" + std::string(body));
    return read();
  }

  /// Whether the server ends the connection (within the deadline), reading on what it still says.
  bool ends() {
    while (fill()) {}
    return closed_;
  }
  /// Reads until `text` is among what was received and not yet taken.
  bool sees(std::string_view text, std::chrono::milliseconds wait = 10s) {
    while (held_.find(text) == std::string::npos)
      if (!fill(wait)) return false;
    return true;
  }
  [[nodiscard]] const std::string& held() const { return held_; }

 private:
  int fd_ = -1;
  bool connected_ = false;
  bool closed_ = false;
  std::string held_;
};

struct Person final : Principal {
  std::string name;
};

/// A gate as an application has one: a cookie is the session, problems are written as JSON.
class TestGate : public Gate {
 public:
  Result<std::optional<Response>> admit(Request& request, const Route& route) override {
    ++admitted;
    if (route.access == Access::Member) {
      const auto session = request.cookie("session");
      if (session.empty()) return std::optional<Response>(Response::redirect("/sign-in"));
      if (session == "expired") return fail(Code::Unauthenticated, "test.expired");
      auto person = std::make_shared<Person>();
      person->name = std::string(session);
      request.principal = person;
      if (session == "barred") return fail(Code::Forbidden, "test.barred");
    }
    return std::optional<Response>{};
  }
  Response present(const Error& error, const Request& request) override {
    if (error.safe.key == "test.unpresentable") throw std::runtime_error("no template");
    auto response = problem(error, error.safe.key, request.language, request.id);
    // As the forms of a page that says no.
    if (error.safe.key == "test.barred") response.headers.set("X-Token", csrf_token(request.csrf_secret, request.csrf_scope));
    return response;
  }
  std::string csrf_secret(const Request& request) override { return std::string(request.cookie("session")); }
  std::string csrf_scope(const Request& request) override { return std::string(request.cookie("scope")); }
  Result<std::optional<Response>> admit_page(const Request& request, std::string_view scope) override {
    if (scope == request.cookie("scope")) return std::optional<Response>{};
    return std::optional<Response>(Response::text("a page of " + std::string(scope), 409));
  }

  std::atomic<int> admitted{0};
};

/// A temporary folder of this test.
class Folder {
 public:
  Folder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "pv-http-XXXXXX").string();
    path_ = ::mkdtemp(pattern.data());
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] std::string write(const std::string& name, std::string_view bytes) const {
    std::ofstream(path_ + "/" + name, std::ios::binary) << bytes;
    return path_ + "/" + name;
  }
  [[nodiscard]] std::size_t files() const {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(path_), std::filesystem::directory_iterator{}));
  }

 private:
  std::string path_;
};

/// True as soon as `predicate` is, false after ten seconds.
template <class Predicate>
bool wait_until(Predicate predicate) {
  const auto deadline = std::chrono::steady_clock::now() + 10s;
  while (!predicate()) {
    if (std::chrono::steady_clock::now() > deadline) return false;
    ::poll(nullptr, 0, 2);
  }
  return true;
}

/// A server on a free port with whatever routes a test adds.
class ServerTest : public ::testing::Test {
 protected:
  ServerTest() {
    set_csrf_key(std::string(32, 'k'));
    site_->name = "test";
    site_->gate = &gate_;
    site_->content_security_policy = "default-src 'self'; style-src 'self' 'nonce-{nonce}'";
    options_.temp_dir = folder_.path();
    options_.limits.pool_threads = 2;
  }
  ~ServerTest() override {
    if (server_) server_->stop(5s);
  }

  void add(Method method, std::string pattern, std::function<Result<Response>(const Request&)> handler, Access access = Access::Public,
           BodyKind body = BodyKind::Memory, std::size_t max_body = 1 << 20) {
    site_->routes.add(Route{method, std::move(pattern), access, kNoPermission, std::move(handler), body, max_body});
  }
  void start(const std::string& address = "127.0.0.1") {
    server_ = std::make_unique<Server>(options_, clock_);
    if (mapper_) server_->set_exception_mapper(mapper_);
    auto port = server_->listen(address, 0, site_);
    ASSERT_TRUE(port) << port.error().detail;
    port_ = *port;
    server_->start();
  }

  Folder folder_;
  SystemClock clock_;
  TestGate gate_;
  ServerOptions options_;
  std::shared_ptr<Site> site_ = std::make_shared<Site>();
  std::function<std::optional<Error>(const std::exception&)> mapper_;
  std::unique_ptr<Server> server_;
  unsigned short port_ = 0;
};

}  // namespace pv::http::test
