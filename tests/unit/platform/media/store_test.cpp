// SPDX-License-Identifier: Apache-2.0
#include "platform/media/store.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <set>
#include <thread>

#include "platform/crypto/crypto.hpp"
#include "platform/crypto/digest.hpp"
#include "support/sandbox.hpp"

namespace pv::media {
namespace {

namespace fs = std::filesystem;

class MediaStore : public testing::Test {
 protected:
  MediaStore() : store_(open_folder_store(sandbox_.path("media")).value()) {}
  std::size_t incoming() const {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(sandbox_.folder() / "media/incoming"), {}));
  }
  void age(const std::string& name, std::int64_t seconds) {
    const timespec then{time(nullptr) - seconds, 0};
    const timespec times[2]{then, then};
    ASSERT_EQ(utimensat(AT_FDCWD, store_->local(name)->path().c_str(), times, 0), 0);
  }
  test::Sandbox sandbox_;
  std::unique_ptr<Store> store_;
};

TEST_F(MediaStore, names_content_by_its_hash) {
  const std::string bytes(700'000, 'x');
  const auto stored = store_->put_bytes(bytes);
  ASSERT_TRUE(stored);
  EXPECT_EQ(stored->sha256, crypto::sha256_hex(bytes));
  EXPECT_EQ(stored->bytes, bytes.size());
  EXPECT_FALSE(stored->existed);
  EXPECT_EQ(store_->size(stored->sha256).value(), bytes.size());
  EXPECT_TRUE(store_->put_bytes(bytes)->existed);
  EXPECT_EQ(incoming(), 0U);
}

TEST_F(MediaStore, a_hash_in_pieces_is_the_hash_of_the_whole) {
  crypto::Sha256 hash;
  hash.add("ab");
  hash.add("");
  hash.add("c");
  EXPECT_EQ(hash.finish_hex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");  // FIPS 180-2, B.1
}

TEST_F(MediaStore, reads_ranges) {
  const auto name = store_->put_bytes("0123456789")->sha256;
  EXPECT_EQ(store_->read(name, 0, 100).value(), "0123456789");
  EXPECT_EQ(store_->read(name, 3, 4).value(), "3456");
  EXPECT_EQ(store_->read(name, 8, 4).value(), "89");
  EXPECT_EQ(store_->read(name, 10, 4).value(), "");
}

TEST_F(MediaStore, takes_files_by_copy_and_by_move) {
  const std::string path = sandbox_.write("upload", "contenuto");
  const auto copied = store_->put_file(path, Store::Take::Copy);
  ASSERT_TRUE(copied);
  EXPECT_TRUE(fs::exists(path));
  const auto moved = store_->put_file(path, Store::Take::Move);
  ASSERT_TRUE(moved);
  EXPECT_TRUE(moved->existed);
  EXPECT_FALSE(fs::exists(path));
  EXPECT_EQ(store_->read(moved->sha256, 0, 100).value(), "contenuto");
  struct stat found{};
  ASSERT_EQ(stat(store_->local(moved->sha256)->path().c_str(), &found), 0);
  EXPECT_EQ(found.st_mode & 0777, 0600U);
  EXPECT_EQ(incoming(), 0U);
}

TEST_F(MediaStore, what_is_not_there_is_an_error_and_no_path) {
  std::vector<std::string> names{"../../etc/passwd", ""};
  names.push_back(std::string(64, 'a'));
  names.push_back(std::string(64, '/'));
  names.push_back(std::string(63, 'a') + "A");
  for (const auto& name : names) {
    EXPECT_EQ(store_->size(name).error().safe.key, "media.missing");
    EXPECT_EQ(store_->read(name, 0, 1).error().safe.key, "media.missing");
    EXPECT_EQ(store_->local(name).error().safe.key, "media.missing");
    EXPECT_TRUE(store_->remove(name));
  }
  EXPECT_EQ(store_->put_file(sandbox_.path("nothing"), Store::Take::Copy).error().safe.key, "media.no_file");
}

TEST_F(MediaStore, sweeps_what_nobody_refers_to_and_nothing_fresh) {
  const auto kept = store_->put_bytes("kept")->sha256;
  const auto gone = store_->put_bytes("gone")->sha256;
  const auto fresh = store_->put_bytes("fresh")->sha256;
  age(kept, 100);
  age(gone, 100);
  std::set<std::string> asked;
  const auto referred = [&](const std::string& name) -> Result<bool> {
    asked.insert(name);
    return name == kept;
  };
  EXPECT_EQ(store_->sweep(std::chrono::seconds(60), referred).value(), 1U);
  EXPECT_EQ(asked, (std::set<std::string>{kept, gone}));
  EXPECT_TRUE(store_->size(kept));
  EXPECT_TRUE(store_->size(fresh));
  EXPECT_FALSE(store_->size(gone));
}

TEST_F(MediaStore, what_is_put_again_while_it_is_swept_stays) {
  const auto name = store_->put_bytes("twice")->sha256;
  age(name, 100);
  const auto referred = [&](const std::string&) -> Result<bool> {
    return store_->put_bytes("twice").map([](const Stored&) { return false; });
  };
  EXPECT_EQ(store_->sweep(std::chrono::seconds(60), referred).value(), 0U);
  EXPECT_TRUE(store_->size(name));
}

TEST_F(MediaStore, remnants_of_an_interrupted_write_go_when_a_day_old) {
  const std::string old = sandbox_.write("media/incoming/1-1-1", "half");
  const std::string young = sandbox_.write("media/incoming/2-2-2", "half");
  const timespec then{time(nullptr) - 90'000, 0};
  const timespec times[2]{then, then};
  ASSERT_EQ(utimensat(AT_FDCWD, old.c_str(), times, 0), 0);
  ASSERT_TRUE(open_folder_store(sandbox_.path("media")));
  EXPECT_FALSE(fs::exists(old));
  EXPECT_TRUE(fs::exists(young));
}

TEST_F(MediaStore, many_may_put_the_same_at_once) {
  std::vector<std::thread> threads;
  std::vector<std::string> names(8);
  for (std::size_t each = 0; each < names.size(); ++each) {
    threads.emplace_back([&, each] {
      for (int turn = 0; turn < 20; ++turn) names[each] = store_->put_bytes("same").value().sha256;
    });
  }
  for (auto& thread : threads) thread.join();
  for (const auto& name : names) EXPECT_EQ(store_->read(name, 0, 10).value(), "same");
  EXPECT_EQ(incoming(), 0U);
}

}  // namespace
}  // namespace pv::media
