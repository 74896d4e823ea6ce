// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/result.hpp"

/// Starting `portavoce-media` and waiting for it. For this folder alone; others use the Worker.
namespace pv::media {

/// A folder of one job's own, removed with all it holds when nobody holds it any more.
class WorkFolder {
 public:
  /// Below `parent`, which is made when missing. Code::Unavailable "media.no_space" or "media.store_failed".
  [[nodiscard]] static Result<std::shared_ptr<const WorkFolder>> create(const std::string& parent);
  ~WorkFolder();
  WorkFolder(const WorkFolder&) = delete;
  WorkFolder& operator=(const WorkFolder&) = delete;
  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] std::string file(std::string_view name) const { return path_ + "/" + std::string(name); }

 private:
  explicit WorkFolder(std::string path) : path_(std::move(path)) {}
  std::string path_;
};

/// What a child took; tests hold hostile files to it.
struct Spent {
  std::chrono::milliseconds wall{0};
  std::chrono::milliseconds cpu{0};
  std::uint64_t peak_bytes = 0;  ///< largest resident memory seen (looked at each 20 ms, and said by the child at its end)
};

/// The largest of any child since the program began.
[[nodiscard]] std::uint64_t peak_of_children();

namespace detail {

struct Start {
  std::vector<std::string> command;
  std::vector<int> descriptors;  ///< the child's 3, 4, …; they stay the caller's
  std::string input;             ///< the child's 0
  std::chrono::milliseconds whole_within{60'000};
  /// Within this the child must have said a line for which `on_line` gave true; 0: no such bound.
  std::chrono::milliseconds first_within{0};
  std::size_t most_output = 1 << 20;  ///< of standard output; more ends the child
  std::stop_token stop;
  /// Each line of standard output as it arrives.
  std::function<bool(std::string_view)> on_line;
};

struct Ended {
  enum class By { Itself, Signal, Deadline, Stop, Output };
  By by = By::Itself;
  int code = 0;  ///< exit code, or the signal's number
  std::string output;
  std::string errors;  ///< the end of standard error
  Spent spent;
};

/// Code::Unavailable "media.no_program" when it cannot be started. The child is gone and its descriptors are closed when this returns.
[[nodiscard]] Result<Ended> run(const Start& start);

/// The error for a child that ended otherwise than well; `what` is the kind for people.
[[nodiscard]] Error error_of(const Ended& ended, std::string_view what);

}  // namespace detail
}  // namespace pv::media
