// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "platform/media/picture.hpp"
#include "platform/media/video.hpp"

namespace pv::media {

/// Share done, 0 to 1, from the thread that does the work.
using Progress = std::function<void(double)>;

/// A job under way. Dropping it lets the job go on unheard.
template <class T>
class Task {
 public:
  Task(std::future<Result<T>> result, std::stop_source stop) : result_(std::move(result)), stop_(std::move(stop)) {}
  [[nodiscard]] bool ready() const { return result_.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }
  /// Once. Code::Unavailable "media.cancelled" when it was cancelled, or the worker ended, before it was done.
  [[nodiscard]] Result<T> wait() { return result_.get(); }
  /// Its child is killed, or never started.
  void cancel() { stop_.request_stop(); }

 private:
  std::future<Result<T>> result_;
  std::stop_source stop_;
};

struct WorkerOptions {
  std::string program;     ///< path of portavoce-media; empty: beside the running program
  std::string folder;      ///< where jobs get folders of their own
  int children = 0;        ///< at once; 0: one for each core, at most two
  bool must_seal = false;  ///< refuse to work where seccomp is missing (Code::Unavailable "media.not_sealed")
};

/// What holds on this machine, for `portavoce doctor`.
struct Protection {
  bool seccomp = false;   ///< no network, no opening, no programs
  bool landlock = false;  ///< files of others are out of reach of ffmpeg and pdftoppm
};

/// Does what touches files from outside, each job in a child of its own; a child that crashes, hangs or swells ends its job with an
/// error and nothing else. Thread-safe. The destructor cancels what is left and waits for it.
class Worker {
 public:
  explicit Worker(WorkerOptions options);
  ~Worker();
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;

  /// Sniffs, decodes once, makes all variants. Errors: those of sniff() and check(), and Code::Timeout "media.timeout",
  /// Code::TooLarge "media.memory", "media.weight", Code::InvalidInput "media.damaged", "media.crashed", Code::Unavailable "media.no_space".
  [[nodiscard]] Task<Picture> picture(PictureJob job, Progress progress = {});
  [[nodiscard]] Task<Probe> probe(std::string path, Limits limits = {});
  [[nodiscard]] Task<Frame> poster(PosterJob job);
  [[nodiscard]] Task<Transcoded> transcode(TranscodeJob job, Progress progress = {});
  [[nodiscard]] Task<FirstPage> first_page(std::string path, int width = 1600, Limits limits = {});

  /// Asks the program; Code::Unavailable "media.no_program" when it is not there.
  [[nodiscard]] Result<Protection> protection() const;
  /// Which of the programs that run below it are missing: "ffmpeg", "ffprobe", "pdfinfo", "pdftoppm".
  [[nodiscard]] static std::vector<std::string> missing_programs();

 private:
  template <class T>
  [[nodiscard]] Task<T> queue(std::function<Result<T>(std::stop_token)> work);
  void serve();

  WorkerOptions options_;
  std::mutex mutex_;
  std::condition_variable more_;
  std::deque<std::function<void()>> waiting_;
  bool ending_ = false;
  std::stop_source ending_source_;
  std::vector<std::thread> threads_;
};

/// The path of portavoce-media beside the running program.
[[nodiscard]] std::string program_beside_us();

}  // namespace pv::media
