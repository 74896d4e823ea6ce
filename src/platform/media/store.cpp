// SPDX-License-Identifier: Apache-2.0
#include "platform/media/store.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <filesystem>
#include <mutex>
#include <vector>

#include "platform/crypto/digest.hpp"

namespace pv::media {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kPart = 256 << 10;

class Descriptor {
 public:
  explicit Descriptor(int descriptor) : descriptor_(descriptor) {}
  ~Descriptor() {
    if (descriptor_ >= 0) close(descriptor_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  [[nodiscard]] int get() const { return descriptor_; }

 private:
  int descriptor_;
};

tl::unexpected<Error> failed(int why, const std::string& what) {
  const std::string detail = what + ", errno " + std::to_string(why);
  if (why == ENOSPC || why == EDQUOT) return fail(Code::Unavailable, "media.no_space", detail);
  return fail(Code::Unavailable, "media.store_failed", detail);
}

bool is_name(std::string_view text) {
  return text.size() == 64 &&
         std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

Result<void> sync_folder(const fs::path& folder) {
  const Descriptor opened(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (opened.get() < 0 || fsync(opened.get()) != 0) return failed(errno, "fsync " + folder.string());
  return {};
}

Result<void> write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t done = write(descriptor, bytes.data(), bytes.size());
    if (done < 0 && errno == EINTR) continue;
    if (done < 0) return failed(errno, "write");
    bytes.remove_prefix(static_cast<std::size_t>(done));
  }
  return {};
}

class FolderStore final : public Store {
 public:
  explicit FolderStore(fs::path folder) : folder_(std::move(folder)) {}

  Result<Stored> put_file(const std::string& path, Take take) override {
    const Descriptor source(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (source.get() < 0) return fail(Code::NotFound, "media.no_file", "cannot open " + path);
    const fs::path incoming = fresh();
    // A file taken over is made durable as it lies; the name is given by what was read from the very file that is renamed.
    const bool moved = take == Take::Move && rename(path.c_str(), incoming.c_str()) == 0;
    auto stored = fill(source.get(), incoming, moved);
    if (stored && take == Take::Move && !moved) unlink(path.c_str());
    return stored;
  }

  Result<Stored> put_bytes(std::string_view bytes) override {
    const fs::path incoming = fresh();
    const Descriptor target(open(incoming.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (target.get() < 0) return failed(errno, "create " + incoming.string());
    crypto::Sha256 hash;
    hash.add(bytes);
    if (auto written = write_all(target.get(), bytes); !written) return dropped(incoming, std::move(written).error());
    if (fsync(target.get()) != 0) return dropped(incoming, failed(errno, "fsync").value());
    return settle(incoming, hash.finish_hex(), bytes.size());
  }

  Result<std::uint64_t> size(std::string_view sha256) const override {
    struct stat found{};
    if (!is_name(sha256) || stat(place(sha256).c_str(), &found) != 0) return missing(sha256);
    return static_cast<std::uint64_t>(found.st_size);
  }

  Result<std::string> read(std::string_view sha256, std::uint64_t offset, std::size_t length) const override {
    if (!is_name(sha256)) return missing(sha256);
    const Descriptor source(open(place(sha256).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (source.get() < 0) return missing(sha256);
    struct stat found{};
    if (fstat(source.get(), &found) != 0) return failed(errno, "fstat");
    const auto whole = static_cast<std::uint64_t>(found.st_size);
    if (offset >= whole) return std::string();
    std::string bytes(static_cast<std::size_t>(std::min<std::uint64_t>(length, whole - offset)), '\0');
    std::size_t have = 0;
    while (have < bytes.size()) {
      const ssize_t got = pread(source.get(), bytes.data() + have, bytes.size() - have, static_cast<off_t>(offset + have));
      if (got < 0 && errno == EINTR) continue;
      if (got <= 0) return failed(errno, "read");
      have += static_cast<std::size_t>(got);
    }
    return bytes;
  }

  Result<Local> local(std::string_view sha256) const override {
    PV_CHECK(size(sha256).map([](std::uint64_t) {}));
    return Local(place(sha256).string());
  }

  Result<void> remove(std::string_view sha256) override {
    if (!is_name(sha256)) return {};
    const std::lock_guard lock(names_);
    if (unlink(place(sha256).c_str()) != 0 && errno != ENOENT) return failed(errno, "unlink");
    return {};
  }

  Result<std::uint64_t> sweep(std::chrono::seconds grace, const Referred& referred) override {
    std::uint64_t gone = 0;
    for (const auto& name : names_older_than(grace)) {
      if (PV_TRY(referred(name))) continue;
      const std::lock_guard lock(names_);
      // Put again since we looked: its row may be on the way.
      if (!older_than(place(name), grace)) continue;
      if (unlink(place(name).c_str()) == 0) ++gone;
    }
    return gone;
  }

  Result<void> prepare() {
    std::error_code error;
    fs::create_directories(folder_ / "incoming", error);
    if (error) return failed(error.value(), "create " + folder_.string());
    for (const auto& entry : fs::directory_iterator(folder_ / "incoming", error)) {
      // Another process of the same desk may be writing: only what is a day old is a remnant.
      if (older_than(entry.path(), std::chrono::hours(24))) fs::remove(entry.path(), error);
    }
    return {};
  }

 private:
  [[nodiscard]] fs::path place(std::string_view sha256) const { return folder_ / sha256.substr(0, 2) / sha256.substr(2, 2) / sha256; }
  [[nodiscard]] fs::path fresh() {
    return folder_ / "incoming" / (std::to_string(getpid()) + "-" + std::to_string(number_++) + "-" + std::to_string(time(nullptr)));
  }
  [[nodiscard]] static tl::unexpected<Error> missing(std::string_view sha256) {
    return fail(Code::NotFound, "media.missing", "no " + std::string(sha256.substr(0, 64)));
  }
  [[nodiscard]] static tl::unexpected<Error> dropped(const fs::path& incoming, Error error) {
    unlink(incoming.c_str());
    return fail(std::move(error));
  }
  [[nodiscard]] static bool older_than(const fs::path& path, std::chrono::seconds grace) {
    struct stat found{};
    return stat(path.c_str(), &found) == 0 && found.st_mtime + grace.count() <= time(nullptr);
  }

  [[nodiscard]] Result<Stored> fill(int source, const fs::path& incoming, bool moved) {
    const Descriptor target(moved ? -1 : open(incoming.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!moved && target.get() < 0) return failed(errno, "create " + incoming.string());
    crypto::Sha256 hash;
    std::uint64_t bytes = 0;
    std::string part(kPart, '\0');
    for (;;) {
      const ssize_t got = ::read(source, part.data(), part.size());
      if (got < 0 && errno == EINTR) continue;
      if (got < 0) return dropped(incoming, failed(errno, "read").value());
      if (got == 0) break;
      const std::string_view piece(part.data(), static_cast<std::size_t>(got));
      hash.add(piece);
      bytes += piece.size();
      if (moved) continue;
      if (auto written = write_all(target.get(), piece); !written) return dropped(incoming, std::move(written).error());
    }
    if (fsync(moved ? source : target.get()) != 0) return dropped(incoming, failed(errno, "fsync").value());
    if (moved) chmod(incoming.c_str(), 0600);
    return settle(incoming, hash.finish_hex(), bytes);
  }

  [[nodiscard]] Result<Stored> settle(const fs::path& incoming, const std::string& name, std::uint64_t bytes) {
    const fs::path target = place(name);
    std::error_code error;
    fs::create_directories(target.parent_path(), error);
    if (error) return dropped(incoming, failed(error.value(), "create " + target.parent_path().string()).value());
    {
      const std::lock_guard lock(names_);
      const bool existed = fs::exists(target, error);
      // Renamed over what is there: a copy damaged on the disk heals, and its time says that it was wanted again.
      if (rename(incoming.c_str(), target.c_str()) != 0) return dropped(incoming, failed(errno, "rename").value());
      utimensat(AT_FDCWD, target.c_str(), nullptr, 0);
      if (existed) return Stored{name, bytes, true};
    }
    PV_CHECK(sync_folder(target.parent_path()));
    PV_CHECK(sync_folder(target.parent_path().parent_path()));
    PV_CHECK(sync_folder(folder_));
    return Stored{name, bytes, false};
  }

  [[nodiscard]] std::vector<std::string> names_older_than(std::chrono::seconds grace) const {
    std::vector<std::string> names;
    std::error_code error;
    for (fs::recursive_directory_iterator entry(folder_, error), end; !error && entry != end; entry.increment(error)) {
      const std::string name = entry->path().filename().string();
      if (is_name(name) && older_than(entry->path(), grace)) names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
  }

  fs::path folder_;
  std::atomic<std::uint64_t> number_ = 0;
  std::mutex names_;
};

}  // namespace

Result<std::unique_ptr<Store>> open_folder_store(const std::string& folder) {
  auto store = std::make_unique<FolderStore>(folder);
  PV_CHECK(store->prepare());
  return std::unique_ptr<Store>(std::move(store));
}

}  // namespace pv::media
