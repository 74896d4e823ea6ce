// SPDX-License-Identifier: Apache-2.0
#include "platform/media/worker.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>

#include "platform/media/run_picture.hpp"
#include "platform/media/wire.hpp"

namespace pv::media {
namespace {

constexpr int kMostChildren = 2;  // by default; a desk has other work for its cores

}  // namespace

std::string program_beside_us() {
  std::error_code error;
  const auto own = std::filesystem::read_symlink("/proc/self/exe", error);
  return error ? std::string("portavoce-media") : (own.parent_path() / "portavoce-media").string();
}

Worker::Worker(WorkerOptions options) : options_(std::move(options)) {
  if (options_.program.empty()) options_.program = program_beside_us();
  if (options_.children <= 0) options_.children = std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, kMostChildren);
  for (int number = 0; number < options_.children; ++number) threads_.emplace_back([this] { serve(); });
}

Worker::~Worker() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  ending_source_.request_stop();
  more_.notify_all();
  for (auto& thread : threads_) thread.join();
}

void Worker::serve() {
  for (;;) {
    std::function<void()> work;
    {
      std::unique_lock lock(mutex_);
      more_.wait(lock, [this] { return ending_ || !waiting_.empty(); });
      // What still waits is run too: it sees the wish to stop and answers its caller.
      if (waiting_.empty()) return;
      work = std::move(waiting_.front());
      waiting_.pop_front();
    }
    work();
  }
}

template <class T>
Task<T> Worker::queue(std::function<Result<T>(std::stop_token)> work) {
  auto promise = std::make_shared<std::promise<Result<T>>>();
  std::stop_source stop;
  auto future = promise->get_future();
  auto job = [promise, stop, ending = ending_source_.get_token(), work = std::move(work)]() mutable {
    const std::stop_callback ends(ending, [&stop] { stop.request_stop(); });
    try {
      promise->set_value(stop.stop_requested() ? Result<T>(fail(Code::Unavailable, "media.cancelled")) : work(stop.get_token()));
    } catch (...) { promise->set_exception(std::current_exception()); }
  };
  {
    const std::lock_guard lock(mutex_);
    waiting_.emplace_back(std::move(job));
  }
  more_.notify_one();
  return Task<T>(std::move(future), std::move(stop));
}

Task<Picture> Worker::picture(PictureJob job, Progress progress) {
  return queue<Picture>([this, job = std::move(job), progress = std::move(progress)](std::stop_token stop) {
    return detail::run_picture(options_.program, options_.folder, options_.must_seal, job, progress, stop);
  });
}

Task<Probe> Worker::probe(std::string path, Limits limits) {
  return queue<Probe>([this, path = std::move(path), limits](std::stop_token stop) {
    return detail::probe({options_.program, options_.folder}, path, limits, stop);
  });
}

Task<Frame> Worker::poster(PosterJob job) {
  return queue<Frame>(
      [this, job = std::move(job)](std::stop_token stop) { return detail::poster({options_.program, options_.folder}, job, stop); });
}

Task<Transcoded> Worker::transcode(TranscodeJob job, Progress progress) {
  return queue<Transcoded>([this, job = std::move(job), progress = std::move(progress)](std::stop_token stop) {
    return detail::transcode({options_.program, options_.folder}, job, progress, stop);
  });
}

Task<FirstPage> Worker::first_page(std::string path, int width, Limits limits) {
  return queue<FirstPage>([this, path = std::move(path), width, limits](std::stop_token stop) {
    return detail::first_page({options_.program, options_.folder}, path, width, limits, stop);
  });
}

Result<Protection> Worker::protection() const {
  detail::Start start;
  start.command = {options_.program, "check"};
  start.whole_within = std::chrono::seconds(10);
  const auto ended = PV_TRY(detail::run(start));
  const auto said = wire::decode(std::string_view(ended.output).substr(0, ended.output.find('\n')));
  if (!said || said->verb != "ability") return fail(Code::Unavailable, "media.no_program", ended.errors);
  return Protection{said->number("seccomp") != 0, said->number("landlock") != 0};
}

std::vector<std::string> Worker::missing_programs() {
  std::vector<std::string> missing;
  for (const char* name : {"ffmpeg", "ffprobe", "pdfinfo", "pdftoppm"}) {
    if (access(("/usr/bin/" + std::string(name)).c_str(), X_OK) != 0) missing.emplace_back(name);
  }
  return missing;
}

}  // namespace pv::media
