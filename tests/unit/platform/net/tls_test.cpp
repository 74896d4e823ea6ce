// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>

#include "platform/net/client.hpp"

namespace pv::net {
namespace {

namespace fs = std::filesystem;

/// A TLS server with a certificate for "localhost" of its own authority, by the openssl program.
class Tls : public ::testing::Test {
 protected:
  void SetUp() override {
    if (std::system("command -v openssl >/dev/null 2>&1") != 0) GTEST_SKIP() << "the openssl program is not there";
    std::string name = (fs::temp_directory_path() / "pv-tls-XXXXXX").string();
    ASSERT_NE(::mkdtemp(name.data()), nullptr);
    folder_ = name;
    fs::create_directories(folder_ / "known");
    fs::create_directories(folder_ / "unknown");
    const std::string make = "cd " + name +
                             " && openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout key.pem -out known/cert.pem"
                             " -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost >/dev/null 2>&1"
                             " && openssl rehash known";
    ASSERT_EQ(std::system(make.c_str()), 0);

    int out[2];
    ASSERT_EQ(::pipe2(out, O_CLOEXEC), 0);
    server_ = ::fork();
    ASSERT_GE(server_, 0);
    if (server_ == 0) {
      ::dup2(out[1], STDOUT_FILENO);
      ::dup2(::open("/dev/null", O_WRONLY | O_CLOEXEC), STDERR_FILENO);  // it reports each refusal we want
      ::execlp("openssl", "openssl", "s_server", "-accept", "127.0.0.1:0", "-www", "-cert", (folder_ / "known/cert.pem").c_str(), "-key",
               (folder_ / "key.pem").c_str(), nullptr);
      ::_exit(127);
    }
    ::close(out[1]);
    std::string text;
    char buffer[256];
    ssize_t count = 0;
    while (text.find("ACCEPT 127.0.0.1:") == std::string::npos || !text.ends_with('\n')) {
      count = ::read(out[0], buffer, sizeof buffer);
      ASSERT_GT(count, 0) << "openssl s_server said: " << text;
      text.append(buffer, static_cast<std::size_t>(count));
    }
    ::close(out[0]);
    port_ = std::to_string(std::stoi(text.substr(text.find("127.0.0.1:") + 10)));
  }

  void TearDown() override {
    if (server_ > 0) {
      ::kill(server_, SIGKILL);
      ::waitpid(server_, nullptr, 0);
    }
    if (!folder_.empty()) fs::remove_all(folder_);
  }

  Exchange send(const std::string& host, const std::string& authorities) {
    Client client(ClientOptions{.allow = {host + ":" + port_}, .authorities = authorities});
    return client.send({.url = "https://" + host + ":" + port_ + "/", .deadline = std::chrono::seconds(20)});
  }

  static void expect_refused(const Exchange& exchange) {
    ASSERT_FALSE(exchange);
    EXPECT_EQ(exchange.error().error.safe.key, "net.tls") << exchange.error().error.detail;
    EXPECT_EQ(exchange.error().sent, Sent::No);
  }

  fs::path folder_;
  pid_t server_ = -1;
  std::string port_;
};

TEST_F(Tls, OnlyAKnownAuthorityForThisNameIsTrusted) {
  const Exchange exchange = send("localhost", (folder_ / "known").string());
  ASSERT_TRUE(exchange) << exchange.error().error.detail;
  EXPECT_EQ(exchange->status, 200);
  expect_refused(send("localhost", (folder_ / "unknown").string()));
  expect_refused(send("localhost", ""));
  expect_refused(send("127.0.0.1", (folder_ / "known").string()));
}

}  // namespace
}  // namespace pv::net
