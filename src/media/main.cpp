// SPDX-License-Identifier: Apache-2.0
// portavoce-media: decodes pictures that came from outside, and starts programs that do so, where they can harm nothing.
#include <unistd.h>

#include <charconv>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "media/picture.hpp"
#include "media/sandbox.hpp"
#include "platform/media/wire.hpp"

namespace {

namespace wire = pv::media::wire;

constexpr int kUsage = 64;
constexpr int kNotSealed = 77;
constexpr int kNoProgram = 127;

void say(const wire::Record& record) {
  const std::string line = wire::encode(record);
  [[maybe_unused]] const auto written = write(1, line.data(), line.size());
}

int check() {
  const auto able = pv::media::ability();
  say(wire::Record("ability").set("seccomp", able.seccomp).set("landlock", able.landlock));
  return 0;
}

/// exec memory=… cpu=… file=… read=PATH… write=PATH… -- PROGRAM ARGUMENT…
int launch(int count, char** arguments) {
  pv::media::Bounds bounds;
  std::vector<std::string> readable;
  std::vector<std::string> writable;
  int at = 2;
  for (; at < count && std::strcmp(arguments[at], "--") != 0; ++at) {
    const std::string_view word = arguments[at];
    const std::size_t equals = word.find('=');
    if (equals == std::string_view::npos) return kUsage;
    const std::string_view name = word.substr(0, equals);
    const std::string_view value = word.substr(equals + 1);
    if (name == "read") {
      readable.emplace_back(value);
    } else if (name == "write") {
      writable.emplace_back(value);
    } else {
      std::int64_t number = 0;
      std::from_chars(value.data(), value.data() + value.size(), number);
      if (name == "memory") bounds.memory = number;
      else if (name == "cpu") bounds.cpu_seconds = number;
      else if (name == "file") bounds.file_bytes = number;
      else return kUsage;
    }
  }
  if (at + 1 >= count) return kUsage;
  char** const program = arguments + at + 1;
  // An environment of our own: what the desk was started with may hold secrets.
  static char path[] = "PATH=/usr/bin:/bin";
  static char language[] = "LC_ALL=C.UTF-8";
  static char arenas[] = "MALLOC_ARENA_MAX=2";
  char* environment[] = {path, language, arenas, nullptr};
  bounds.files = 64;
  pv::media::bound(bounds, 3);
  if (pv::media::seal_for(program[0], readable, writable) == pv::media::Sealed::Not) {
    // The bounds and the parent's deadline still hold; `portavoce doctor` tells of the rest.
    std::fprintf(stderr, "portavoce-media: not sealed\n");
  }
  execve(program[0], program, environment);
  std::fprintf(stderr, "portavoce-media: cannot start %s\n", program[0]);
  return kNoProgram;
}

}  // namespace

int main(int count, char** arguments) {
  const std::string_view verb = count > 1 ? arguments[1] : "";
  if (verb == "check") return check();
  if (verb == "picture") return pv::media::picture(kNotSealed);
  if (verb == "exec") return launch(count, arguments);
  std::fprintf(stderr, "portavoce-media is started by portavoce: it reads its work from descriptors (src/media/README.md)\n");
  return kUsage;
}
