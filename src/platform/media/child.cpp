// SPDX-License-Identifier: Apache-2.0
#include "platform/media/child.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace pv::media {

Result<std::shared_ptr<const WorkFolder>> WorkFolder::create(const std::string& parent) {
  std::error_code error;
  std::filesystem::create_directories(parent, error);
  std::string pattern = parent + "/job-XXXXXX";
  if (mkdtemp(pattern.data()) == nullptr) {
    const int why = errno;
    return fail(Code::Unavailable, why == ENOSPC || why == EDQUOT ? "media.no_space" : "media.store_failed",
                "mkdtemp below " + parent + ", errno " + std::to_string(why));
  }
  return std::shared_ptr<const WorkFolder>(new WorkFolder(std::move(pattern)));
}

WorkFolder::~WorkFolder() {
  std::error_code error;
  std::filesystem::remove_all(path_, error);
}

namespace detail {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr int kAbove = 64;  // where descriptors wait, clear of the numbers the child will use
constexpr std::size_t kMostErrors = 8 << 10;
constexpr milliseconds kLook{20};  // how often a wish to stop, and memory, are looked for

class Owned {
 public:
  explicit Owned(int descriptor = -1) : descriptor_(descriptor) {}
  ~Owned() { reset(); }
  Owned(Owned&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
  Owned& operator=(Owned&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
  }
  void reset() {
    if (descriptor_ >= 0) close(descriptor_);
    descriptor_ = -1;
  }
  [[nodiscard]] int get() const { return descriptor_; }

 private:
  int descriptor_;
};

struct Pipe {
  Owned read, write;
};

Pipe make_pipe() {
  std::array<int, 2> ends{-1, -1};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) return {Owned(), Owned()};
  return {Owned(ends[0]), Owned(ends[1])};
}

/// The request in memory: a pipe could fill up before the child reads.
Owned file_with(const std::string& text) {
  Owned file(memfd_create("request", MFD_CLOEXEC));
  std::string_view left = text;
  while (file.get() >= 0 && !left.empty()) {
    const ssize_t done = write(file.get(), left.data(), left.size());
    if (done < 0 && errno == EINTR) continue;
    if (done <= 0) return Owned();
    left.remove_prefix(static_cast<std::size_t>(done));
  }
  if (file.get() >= 0) lseek(file.get(), 0, SEEK_SET);
  return file;
}

class Spawn {
 public:
  Spawn() {
    posix_spawn_file_actions_init(&actions_);
    posix_spawnattr_init(&attributes_);
    sigset_t all, none;
    sigfillset(&all);
    sigemptyset(&none);
    posix_spawnattr_setsigdefault(&attributes_, &all);
    posix_spawnattr_setsigmask(&attributes_, &none);
    posix_spawnattr_setpgroup(&attributes_, 0);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
  }
  ~Spawn() {
    posix_spawn_file_actions_destroy(&actions_);
    posix_spawnattr_destroy(&attributes_);
  }
  Spawn(const Spawn&) = delete;
  Spawn& operator=(const Spawn&) = delete;

  void give(int descriptor, int as) {
    kept_.emplace_back(fcntl(descriptor, F_DUPFD_CLOEXEC, kAbove));
    posix_spawn_file_actions_adddup2(&actions_, kept_.back().get(), as);
  }
  [[nodiscard]] int run(const std::vector<std::string>& command, pid_t& child) {
    std::vector<char*> arguments;
    for (const auto& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    // The desk's environment may hold secrets.
    static char language[] = "LC_ALL=C.UTF-8";
    std::array<char*, 2> environment{language, nullptr};
    const int done = posix_spawn(&child, command.front().c_str(), &actions_, &attributes_, arguments.data(), environment.data());
    // Held by us as well, a pipe would never say that the child is gone.
    kept_.clear();
    return done;
  }

 private:
  posix_spawn_file_actions_t actions_;
  posix_spawnattr_t attributes_;
  std::vector<Owned> kept_;
};

std::atomic<std::uint64_t> largest_child = 0;

void raise(std::uint64_t& peak, std::uint64_t seen) {
  peak = std::max(peak, seen);
  std::uint64_t known = largest_child;
  while (known < seen && !largest_child.compare_exchange_weak(known, seen)) {}
}

/// VmHWM. (The figure of wait4 begins with our own size: the child was us until it became another program.)
std::uint64_t resident_peak(pid_t child) {
  std::ifstream status("/proc/" + std::to_string(child) + "/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("VmHWM:")) return std::strtoull(line.c_str() + 6, nullptr, 10) * 1024;
  }
  return 0;
}

milliseconds as_milliseconds(const timeval& time) { return milliseconds(time.tv_sec * 1000 + time.tv_usec / 1000); }

}  // namespace

Result<Ended> run(const Start& start) {
  Owned input = file_with(start.input);
  Pipe output = make_pipe();
  Pipe errors = make_pipe();
  if (input.get() < 0 || output.read.get() < 0 || errors.read.get() < 0) {
    return fail(Code::Unavailable, "media.no_program", "no descriptors, errno " + std::to_string(errno));
  }
  Spawn spawn;
  spawn.give(input.get(), 0);
  spawn.give(output.write.get(), 1);
  spawn.give(errors.write.get(), 2);
  int number = 3;
  for (const int descriptor : start.descriptors) spawn.give(descriptor, number++);
  const auto began = Clock::now();
  pid_t child = -1;
  if (const int why = spawn.run(start.command, child); why != 0) {
    return fail(Code::Unavailable, "media.no_program", "cannot start " + start.command.front() + ", errno " + std::to_string(why));
  }
  output.write.reset();
  errors.write.reset();

  Ended ended;
  bool killed = false;
  const auto end = [&](Ended::By by) {
    if (killed) return;
    ended.by = by;
    killed = true;
    kill(-child, SIGKILL);
  };
  bool first = start.first_within.count() == 0;
  std::string line;
  std::size_t total = 0;
  std::array<char, 16384> part;
  bool talking = true, complaining = true;
  while (talking || complaining) {
    const auto passed = std::chrono::duration_cast<milliseconds>(Clock::now() - began);
    raise(ended.spent.peak_bytes, resident_peak(child));
    if (start.stop.stop_requested()) end(Ended::By::Stop);
    if (passed >= start.whole_within || (!first && passed >= start.first_within)) end(Ended::By::Deadline);
    std::array<pollfd, 2> waiting{pollfd{talking ? output.read.get() : -1, POLLIN, 0},
                                  pollfd{complaining ? errors.read.get() : -1, POLLIN, 0}};
    const auto left = std::min(start.whole_within, first ? start.whole_within : start.first_within) - passed;
    poll(waiting.data(), waiting.size(), static_cast<int>(std::clamp(left, milliseconds(1), kLook).count()));
    if (waiting[0].revents != 0) {
      const ssize_t got = read(output.read.get(), part.data(), part.size());
      if (got == 0 || (got < 0 && errno != EINTR)) talking = false;
      total += static_cast<std::size_t>(std::max<ssize_t>(got, 0));
      if (total > start.most_output) end(Ended::By::Output);
      for (ssize_t at = 0; at < got && !killed; ++at) {
        const char c = part[static_cast<std::size_t>(at)];
        ended.output += c;
        if (c != '\n') {
          line += c;
          continue;
        }
        if (line.starts_with("peak=")) raise(ended.spent.peak_bytes, std::strtoull(line.c_str() + 5, nullptr, 10));
        if (start.on_line && start.on_line(line)) first = true;
        line.clear();
      }
    }
    if (waiting[1].revents != 0) {
      const ssize_t got = read(errors.read.get(), part.data(), part.size());
      if (got == 0 || (got < 0 && errno != EINTR)) complaining = false;
      if (got > 0) ended.errors.append(part.data(), static_cast<std::size_t>(got));
      if (ended.errors.size() > kMostErrors * 2) ended.errors.erase(0, ended.errors.size() - kMostErrors);
    }
    if (killed) break;
  }
  // Its pipes are closed: it ends now, or is made to.
  int status = 0;
  rusage used{};
  const auto patience = began + start.whole_within;
  for (;;) {
    const pid_t done = wait4(child, &status, killed ? 0 : WNOHANG, &used);
    if (done == child) break;
    if (done < 0 && errno != EINTR) break;
    if (killed) continue;
    if (Clock::now() >= patience) end(Ended::By::Deadline);
    else if (start.stop.stop_requested()) end(Ended::By::Stop);
    else poll(nullptr, 0, 1);
  }
  ended.spent.wall = std::chrono::duration_cast<milliseconds>(Clock::now() - began);
  ended.spent.cpu = as_milliseconds(used.ru_utime) + as_milliseconds(used.ru_stime);
  if (!killed) {
    ended.by = WIFSIGNALED(status) ? Ended::By::Signal : Ended::By::Itself;
    ended.code = WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
  }
  return ended;
}

Error error_of(const Ended& ended, std::string_view what) {
  const std::string kind(what);
  const std::string detail = "code " + std::to_string(ended.code) + ", " + std::to_string(ended.spent.wall.count()) + " ms, " +
                             std::to_string(ended.spent.peak_bytes >> 20) + " MB: " + ended.errors.substr(0, 600);
  const auto says = [&ended](std::string_view words) { return ended.errors.find(words) != std::string::npos; };
  switch (ended.by) {
    case Ended::By::Stop: return {Code::Unavailable, "media.cancelled", detail};
    case Ended::By::Deadline: return {Code::Timeout, Message("media.timeout", {{"kind", kind}}), detail};
    case Ended::By::Output: return {Code::InvalidInput, Message("media.damaged", {{"kind", kind}}), detail};
    case Ended::By::Signal:
    case Ended::By::Itself: break;
  }
  if (ended.by == Ended::By::Signal && (ended.code == SIGXCPU || ended.code == SIGKILL)) {
    return ended.code == SIGXCPU ? Error(Code::Timeout, Message("media.timeout", {{"kind", kind}}), detail)
                                 : Error(Code::TooLarge, Message("media.memory", {{"kind", kind}}), detail);
  }
  // How the libraries say that the bound of memory was met.
  if (says("failed to allocate") || says("out of memory") || says("Cannot allocate memory") || says("bad_alloc") ||
      says("memory allocation of")) {
    return {Code::TooLarge, Message("media.memory", {{"kind", kind}}), detail};
  }
  if (ended.by == Ended::By::Signal) return {Code::InvalidInput, Message("media.crashed", {{"kind", kind}}), detail};
  return {Code::InvalidInput, Message("media.damaged", {{"kind", kind}}), detail};
}

}  // namespace detail

std::uint64_t peak_of_children() { return detail::largest_child; }

}  // namespace pv::media
