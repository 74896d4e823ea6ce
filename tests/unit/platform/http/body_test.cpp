// SPDX-License-Identifier: Apache-2.0
#include <sys/resource.h>

#include <csignal>
#include "unit/platform/http/support.hpp"

namespace pv::http::test {
namespace {

std::size_t resident_kb() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.starts_with("VmRSS:")) return std::stoul(line.substr(6));
  return 0;
}

TEST_F(ServerTest, ReadsForms) {
  add(
      Method::Post, "/form",
      [](const Request& request) -> Result<Response> {
        return Response::text(request.form.get_or("a", "-") + "|" + request.form.get_or("b", "-") + "|" +
                              std::to_string(request.form.all("c").size()));
      },
      Access::Token);
  start();
  Client client(port_);
  EXPECT_EQ(client.post("/form", "application/x-www-form-urlencoded", "a=1+2&b=%C3%A8&c=1&c=2&c").body, "1 2|\xc3\xa8|3");
  EXPECT_EQ(client.post("/form", "application/x-www-form-urlencoded; charset=utf-8", "a=x").body, "x|-|0");
  EXPECT_EQ(
      client.post("/form", "multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b--\r\n")
          .body,
      "1|-|0");
  for (const auto* bad : {"a=%zz", "a=%ff", "a=%00", "%f=1"}) {
    const auto answer = client.post("/form", "application/x-www-form-urlencoded", bad);
    EXPECT_EQ(answer.status, 400) << bad;
    EXPECT_NE(answer.body.find("http.bad_form"), std::string::npos);
  }
  EXPECT_EQ(client.get("/none").status, 404) << "the connection lives on after a bad form that was read to its end";
  EXPECT_EQ(client.post("/form", "multipart/form-data", "x").status, 400);
}

TEST_F(ServerTest, StreamsAnUploadToAFileInBoundedMemory) {
  std::uint64_t size = 0;
  std::string path;
  add(
      Method::Post, "/upload",
      [&](const Request& request) -> Result<Response> {
        EXPECT_EQ(request.uploads.size(), 1u);
        const auto& upload = request.uploads.at(0);
        EXPECT_EQ(upload.field, "file");
        EXPECT_EQ(upload.filename, "caff\xc3\xa8.bin");
        EXPECT_EQ(upload.content_type, "application/octet-stream");
        EXPECT_EQ(request.form.get("title"), "Una foto");
        size = upload.file->size();
        path = upload.file->path();
        EXPECT_TRUE(std::filesystem::exists(path));
        std::ifstream file(path, std::ios::binary);
        std::string block(1 << 20, '\0');
        std::uint64_t sum = 0;
        while (file.read(block.data(), static_cast<std::streamsize>(block.size())) || file.gcount() > 0)
          for (std::streamsize i = 0; i < file.gcount(); ++i)
            sum = sum * 31 + static_cast<unsigned char>(block[static_cast<std::size_t>(i)]);
        return Response::text(std::to_string(sum));
      },
      Access::Token, BodyKind::File, 100 << 20);
  start();
  const std::string before =
      "--edge\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nUna foto\r\n--edge\r\nContent-Disposition: form-data; "
      "name=\"file\"; "
      "filename=\"caff\xc3\xa8.bin\"\r\nContent-Type: application/octet-stream\r\n\r\n";
  const std::string after = "\r\n--edge--\r\n";
  constexpr std::size_t kSize = 50 << 20;
  // Bytes full of almost-delimiters.
  std::string block;
  while (block.size() < (1 << 20)) block += "\r\n--edg\r\r\n-" + std::to_string(block.size());
  block.resize(1 << 20);
  std::uint64_t sum = 0;
  Client client(port_);
  client.send("POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=edge\r\nContent-Length: " +
              std::to_string(before.size() + kSize + after.size()) + "\r\n\r\n" + before);
  const auto memory = resident_kb();
  std::size_t most = memory;
  for (std::size_t sent = 0; sent < kSize; sent += block.size()) {
    ASSERT_TRUE(client.send(block));
    for (const char c : block) sum = sum * 31 + static_cast<unsigned char>(c);
    most = std::max(most, resident_kb());
  }
  client.send(after);
  const auto answer = client.read();
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.body, std::to_string(sum));
  EXPECT_EQ(size, kSize);
  EXPECT_LT(most - memory, 8u * 1024) << "kilobytes grown while 50 MB passed";
  EXPECT_TRUE(wait_until([&] { return !std::filesystem::exists(path); })) << "the file goes with the request";
}

TEST_F(ServerTest, StreamsARawBodyToAFile) {
  add(
      Method::Put, "/raw",
      [](const Request& request) -> Result<Response> {
        EXPECT_TRUE(request.body.empty());
        std::ifstream file(request.body_file->path(), std::ios::binary);
        return Response::text(std::string(std::istreambuf_iterator<char>(file), {}));
      },
      Access::Token, BodyKind::File);
  start();
  Client client(port_);
  client.send("PUT /raw HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
  EXPECT_EQ(client.read().status, 100);
  client.send("hello");
  EXPECT_EQ(client.read().body, "hello");
  client.send("PUT /raw HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n3\r\ndef\r\n0\r\n\r\n");
  EXPECT_EQ(client.read().body, "abcdef");
  EXPECT_TRUE(wait_until([&] { return folder_.files() == 0; }));
}

TEST_F(ServerTest, AsksTheGateBeforeAFileIsReceived) {
  add(
      Method::Post, "/upload", [](const Request&) -> Result<Response> { return Response::empty(); }, Access::Member, BodyKind::File,
      100 << 20);
  start();
  Client client(port_);
  client.send("POST /upload HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 50000000\r\n\r\n");
  const auto answer = client.read();
  EXPECT_EQ(answer.status, 303);
  EXPECT_EQ(answer.field("Location"), "/sign-in");
  EXPECT_TRUE(client.ends());
  EXPECT_EQ(folder_.files(), 0u);
}

TEST_F(ServerTest, LeavesNoFileOfABrokenUpload) {
  add(
      Method::Post, "/upload", [](const Request&) -> Result<Response> { return Response::empty(); }, Access::Token, BodyKind::File,
      1 << 20);
  start();
  const std::string head = "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"x\"\r\n\r\n";
  {
    Client gone(port_);
    gone.send("POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 1000\r\n\r\n" +
              head + "abc");
    ASSERT_TRUE(wait_until([&] { return folder_.files() == 1; }));
  }
  EXPECT_TRUE(wait_until([&] { return folder_.files() == 0; }));
  Client client(port_);
  EXPECT_EQ(client.post("/upload", "multipart/form-data; boundary=b", head + "abc").status, 400) << "no closing delimiter";
  EXPECT_TRUE(wait_until([&] { return folder_.files() == 0; }));
}

TEST_F(ServerTest, SaysWhenItCannotStoreAnUpload) {
  options_.temp_dir = folder_.path() + "/missing";
  add(Method::Post, "/upload", [](const Request&) -> Result<Response> { return Response::empty(); }, Access::Token, BodyKind::File);
  start();
  Client client(port_);
  const auto answer = client.post("/upload", "text/plain", "abc");
  EXPECT_EQ(answer.status, 503);
  EXPECT_NE(answer.body.find("http.no_temp"), std::string::npos);
}

TEST_F(ServerTest, SaysWhenTheDiskIsFull) {
  // A file limit of this process stands for a full disk: the kernel fails the write the same way, without a disk to fill.
  struct Limit {
    Limit() {
      ::signal(SIGXFSZ, SIG_IGN);
      ::getrlimit(RLIMIT_FSIZE, &before);
      rlimit small = before;
      small.rlim_cur = 100'000;
      ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~Limit() { ::setrlimit(RLIMIT_FSIZE, &before); }
    rlimit before{};
  };
  add(Method::Post, "/upload", [](const Request&) -> Result<Response> { return Response::empty(); }, Access::Token, BodyKind::File);
  start();
  Client client(port_);
  const Limit limit;
  const auto answer = client.post("/upload", "text/plain", std::string(200'000, 'a'));
  EXPECT_EQ(answer.status, 503);
  EXPECT_NE(answer.body.find("http.no_space"), std::string::npos);
  EXPECT_TRUE(wait_until([&] { return folder_.files() == 0; }));
}

TEST_F(ServerTest, ReadsJsonOrSaysWhy) {
  add(
      Method::Post, "/json",
      [](const Request& request) -> Result<Response> {
        const auto object = PV_TRY(request.json_object());
        return Response::json(object);
      },
      Access::Token);
  start();
  Client client(port_);
  EXPECT_EQ(client.post("/json", "application/json", "{\"a\":1}").body, "{\"a\":1}");
  EXPECT_EQ(client.post("/json", "application/json", "[1]").status, 422);
  EXPECT_NE(client.post("/json", "application/json", "{").body.find("http.bad_json"), std::string::npos);
  EXPECT_EQ(client.post("/json", "text/plain", "{}").status, 415);
}

}  // namespace
}  // namespace pv::http::test
