// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "platform/base/result.hpp"

/// Where originals and variants lie. A thing is named by the SHA-256 of its content, so the same file is kept once, a name never changes
/// its meaning, and pages may cache it for ever. Who refers to a name is the caller's to know (rows of the database).
namespace pv::media {

struct Stored {
  std::string sha256;  ///< 64 hexadecimal digits
  std::uint64_t bytes = 0;
  bool existed = false;
};

/// Thread-safe.
class Store {
 public:
  virtual ~Store() = default;

  enum class Take { Copy, Move };
  /// Takes a file's content. With Move the file itself is taken where that can be (same file system), and is gone afterwards.
  /// Durable when it returns. Code::Unavailable "media.no_space" or "media.store_failed".
  [[nodiscard]] virtual Result<Stored> put_file(const std::string& path, Take take) = 0;
  [[nodiscard]] virtual Result<Stored> put_bytes(std::string_view bytes) = 0;

  /// Code::NotFound "media.missing".
  [[nodiscard]] virtual Result<std::uint64_t> size(std::string_view sha256) const = 0;
  /// At most `length` bytes from `offset`, fewer at the end.
  [[nodiscard]] virtual Result<std::string> read(std::string_view sha256, std::uint64_t offset, std::size_t length) const = 0;
  /// A file of this machine with that content, to read only, for the time that `Local` lives (another machine's store would fetch it).
  class Local {
   public:
    explicit Local(std::string path, std::function<void()> release = {}) : path_(std::move(path)), release_(std::move(release)) {}
    ~Local() {
      if (release_) release_();
    }
    Local(Local&& other) noexcept : path_(std::move(other.path_)), release_(std::exchange(other.release_, nullptr)) {}
    Local& operator=(Local&& other) noexcept {
      std::swap(path_, other.path_);
      std::swap(release_, other.release_);
      return *this;
    }
    [[nodiscard]] const std::string& path() const { return path_; }

   private:
    std::string path_;
    std::function<void()> release_;
  };
  [[nodiscard]] virtual Result<Local> local(std::string_view sha256) const = 0;

  /// Idempotent.
  [[nodiscard]] virtual Result<void> remove(std::string_view sha256) = 0;

  /// Removes what nobody refers to: every name for which `referred` says no and that is older than `grace`, so that a file whose row is
  /// about to be written stays. `referred` is asked again for a name that was put anew meanwhile. Gives how many went.
  using Referred = std::function<Result<bool>(const std::string& sha256)>;
  [[nodiscard]] virtual Result<std::uint64_t> sweep(std::chrono::seconds grace, const Referred& referred) = 0;
};

/// A folder: `<folder>/ab/cd/abcd….`, written beside under `<folder>/incoming`, made durable (fsync of file and folder), then renamed.
/// What an interrupted write left in `incoming` goes at the next opening.
[[nodiscard]] Result<std::unique_ptr<Store>> open_folder_store(const std::string& folder);

}  // namespace pv::media
