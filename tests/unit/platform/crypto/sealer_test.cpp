// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <thread>

#include "platform/crypto/crypto.hpp"

namespace pv::crypto {
namespace {

namespace fs = std::filesystem;

const std::string kKey(32, 'k');
const Place kPlace{"account", "token", "0192f0c8-0000-7000-8000-000000000001"};

Secret<std::string> secret(std::string text) { return Secret<std::string>(std::move(text)); }

class KeyFile : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "pv-key-XXXXXX").string();
    ASSERT_NE(::mkdtemp(name.data()), nullptr);
    folder_ = name;
    path_ = (folder_ / "portavoce.key").string();
  }
  void TearDown() override { fs::remove_all(folder_); }

  void write(const std::string& content, mode_t mode = 0600) {
    std::ofstream(path_, std::ios::binary) << content;
    ASSERT_EQ(::chmod(path_.c_str(), mode), 0);
  }
  std::string error_key(bool create = false) {
    const auto result = Sealer::open(path_, create);
    if (result) return "opened";
    EXPECT_EQ(result.error().code, Code::InvalidInput);
    EXPECT_EQ(std::get<std::string>(result.error().safe.args.at(0).second), path_);
    return result.error().safe.key;
  }

  fs::path folder_;
  std::string path_;
};

TEST(Sealer, OpensWhatItSealed) {
  const Sealer sealer = Sealer::from_key(kKey);
  for (const std::string& text : {std::string(), std::string("app-password"), std::string(100'000, 'x'), std::string("a\0b", 3)}) {
    const std::string sealed = sealer.seal(secret(text), kPlace);
    EXPECT_EQ(sealed.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"), std::string::npos);
    EXPECT_EQ(sealer.open(sealed, kPlace).value().reveal(), text);
  }
  EXPECT_NE(sealer.seal(secret("x"), kPlace), sealer.seal(secret("x"), kPlace)) << "a nonce is never used twice";
}

TEST(Sealer, AnotherPlaceDoesNotOpen) {
  const Sealer sealer = Sealer::from_key(kKey);
  const std::string sealed = sealer.seal(secret("token"), {"ab", "c", "d"});
  for (const Place& place :
       {Place{"a", "bc", "d"}, Place{"ab", "c", "e"}, Place{"ab", "x", "d"}, Place{"x", "c", "d"}, Place{"ab", "", "c"}}) {
    const auto opened = sealer.open(sealed, place);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Code::Internal);
    EXPECT_EQ(opened.error().safe.key, "crypto.damaged");
  }
}

TEST(Sealer, AnotherKeyIsNamed) {
  const std::string sealed = Sealer::from_key(kKey).seal(secret("token"), kPlace);
  const auto opened = Sealer::from_key(std::string(32, 'z')).open(sealed, kPlace);
  ASSERT_FALSE(opened);
  EXPECT_EQ(opened.error().code, Code::Unavailable);
  EXPECT_EQ(opened.error().safe.key, "crypto.wrong_key");
}

TEST(Sealer, EveryDamagedByteIsSeen) {
  const Sealer sealer = Sealer::from_key(kKey);
  const std::string whole = base64url_decode(sealer.seal(secret("token"), kPlace)).value();
  for (std::size_t i = 0; i < whole.size(); ++i) {
    std::string broken = whole;
    broken[i] = static_cast<char>(broken[i] ^ 1);
    const auto opened = sealer.open(base64url(broken), kPlace);
    ASSERT_FALSE(opened) << i;
    const bool in_key_id = i >= 1 && i <= 8;
    EXPECT_EQ(opened.error().safe.key, in_key_id ? "crypto.wrong_key" : "crypto.damaged") << i;
  }
  for (std::size_t length = 0; length < whole.size(); ++length) EXPECT_FALSE(sealer.open(base64url(whole.substr(0, length)), kPlace));
  EXPECT_FALSE(sealer.open("not base64!", kPlace));
}

// What is stored outlives the program, so its frame is pinned.
TEST(Sealer, EnvelopeIsVersionKeyIdNonceCiphertext) {
  const Sealer sealer = Sealer::from_key(kKey);
  const std::string whole = base64url_decode(sealer.seal(secret("token"), kPlace)).value();
  EXPECT_EQ(whole.size(), 1 + 8 + 24 + 5 + 16u);
  EXPECT_EQ(whole[0], 1);
  EXPECT_EQ(hex(whole.substr(1, 8)), sealer.key_id());
  EXPECT_EQ(sealer.key_id(), sha256_hex(kKey).substr(0, 16));
}

TEST(Sealer, DerivedKeysDifferByPurpose) {
  const Sealer sealer = Sealer::from_key(kKey);
  EXPECT_EQ(sealer.derive("csrf").size(), 32u);
  EXPECT_EQ(sealer.derive("csrf"), Sealer::from_key(kKey).derive("csrf"));
  EXPECT_NE(sealer.derive("csrf"), sealer.derive("session"));
  EXPECT_NE(sealer.derive("csrf"), Sealer::from_key(std::string(32, 'z')).derive("csrf"));
  EXPECT_NE(sealer.derive(""), kKey);
}

TEST_F(KeyFile, IsCreatedPrivateAndReadAgain) {
  const mode_t mask = ::umask(0);
  const auto first = Sealer::open(path_, true);
  ::umask(mask);
  ASSERT_TRUE(first) << first.error().detail;
  struct stat status{};
  ASSERT_EQ(::stat(path_.c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 07777, 0600u);
  EXPECT_EQ(status.st_size, 65);
  const auto again = Sealer::open(path_, true);
  ASSERT_TRUE(again);
  EXPECT_EQ(again->key_id(), first->key_id()) << "an existing key is never replaced";
  EXPECT_EQ(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()), 1) << "nothing else is left behind";
  EXPECT_EQ(again->open(first->seal(secret("x"), kPlace), kPlace).value().reveal(), "x");
}

TEST_F(KeyFile, ManyStartersAgreeOnOneKey) {
  std::array<std::string, 8> ids;
  std::vector<std::thread> threads;
  for (std::string& id : ids) {
    threads.emplace_back([&id, this] {
      const auto sealer = Sealer::open(path_, true);
      id = sealer ? sealer->key_id() : sealer.error().safe.key;
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), 1u);
  EXPECT_EQ(ids[0].size(), 16u);
}

TEST_F(KeyFile, ReadsHexAndRaw) {
  write(hex(kKey) + "\n");
  EXPECT_EQ(Sealer::open(path_, false).value().key_id(), Sealer::from_key(kKey).key_id());
  write(kKey, 0400);
  EXPECT_EQ(Sealer::open(path_, false).value().key_id(), Sealer::from_key(kKey).key_id());
}

TEST_F(KeyFile, SaysWhatIsWrong) {
  EXPECT_EQ(error_key(), "crypto.key_file.missing");
  EXPECT_FALSE(fs::exists(path_)) << "not created unless asked";
  for (const mode_t mode : {0640, 0604, 0660, 0644, 0620, 0610}) {
    write(hex(kKey), mode);
    EXPECT_EQ(error_key(true), "crypto.key_file.permissions") << mode;
  }
  for (const std::string& content : {std::string(), std::string("short"), hex(kKey) + "00", std::string(64, 'g'), std::string(5000, 'a'),
                                     hex(kKey).substr(1), std::string(33, 'k')}) {
    write(content);
    EXPECT_EQ(error_key(true), "crypto.key_file.malformed") << content.size();
  }
  fs::remove(path_);
  fs::create_directory(path_);
  EXPECT_EQ(error_key(true), "crypto.key_file.not_a_file");
  fs::remove(path_);
  ASSERT_EQ(::mkfifo(path_.c_str(), 0600), 0);
  EXPECT_EQ(error_key(true), "crypto.key_file.not_a_file");
  path_ = (folder_ / "absent" / "portavoce.key").string();
  EXPECT_EQ(error_key(true), "crypto.key_file.cannot_create");
  path_ = path_ + std::string(5000, 'x');
  EXPECT_EQ(error_key(true), "crypto.key_file.unreadable");
}

}  // namespace
}  // namespace pv::crypto
