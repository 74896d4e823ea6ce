// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// What a process gives up before it touches a file from outside.
namespace pv::media {

struct Bounds {
  std::int64_t memory = 0;       ///< bytes of private memory (RLIMIT_DATA); 0 leaves it
  std::int64_t cpu_seconds = 0;  ///< 0 leaves it
  std::int64_t file_bytes = 0;   ///< largest file it may write; 0 leaves it
  std::int64_t files = 0;        ///< open files; 0 leaves it
};

/// Dies with its parent, dumps no core, keeps no descriptor at or above `first_closed`, stays within `bounds`.
void bound(const Bounds& bounds, int first_closed);

enum class Sealed { Whole, Partly, Not };

/// For our own decoding: what may still be called is a short list without opening, network, processes and exec; all else fails with
/// EPERM. `fonts` leaves opening for reading to those who draw text, below the font folders alone (Landlock; without it nothing opens).
[[nodiscard]] bool seal(bool fonts);

/// For a program that is started next: no network, no processes, no way to another program than `program`, whose pointer must be the
/// one given to execve. Files: `readable` and the system's libraries and fonts may be read, below `writable` may be written; that part
/// needs Landlock. Says how much of it holds.
[[nodiscard]] Sealed seal_for(const char* program, const std::vector<std::string>& readable, const std::vector<std::string>& writable);

/// Tries both kinds on this machine, in children.
struct Ability {
  bool seccomp = false;
  bool landlock = false;
};
[[nodiscard]] Ability ability();

}  // namespace pv::media
