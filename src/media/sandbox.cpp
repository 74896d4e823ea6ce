// SPDX-License-Identifier: Apache-2.0
#include "media/sandbox.hpp"

#include <fcntl.h>
#include <linux/landlock.h>
#include <linux/sched.h>
#include <seccomp.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <initializer_list>

namespace pv::media {
namespace {

void limit(__rlimit_resource what, std::int64_t most) {
  if (most <= 0) return;
  const rlimit value{static_cast<rlim_t>(most), static_cast<rlim_t>(most)};
  setrlimit(what, &value);
}

class Filter {
 public:
  explicit Filter(std::uint32_t otherwise) : context_(seccomp_init(otherwise)) {}
  ~Filter() {
    if (context_ != nullptr) seccomp_release(context_);
  }
  Filter(const Filter&) = delete;
  Filter& operator=(const Filter&) = delete;

  void rule(std::uint32_t action, std::initializer_list<const char*> names) {
    for (const char* name : names) {
      const int number = seccomp_syscall_resolve_name(name);
      // A call that this machine has not needs no rule.
      if (number == __NR_SCMP_ERROR || number < 0) continue;
      add(seccomp_rule_add(context_, action, number, 0));
    }
  }
  void rule_if(std::uint32_t action, const char* name, scmp_arg_cmp condition) {
    const int number = seccomp_syscall_resolve_name(name);
    if (number == __NR_SCMP_ERROR || number < 0) return;
    add(seccomp_rule_add_array(context_, action, number, 1, &condition));
  }
  [[nodiscard]] bool load() {
    if (context_ == nullptr || !sound_) return false;
    // Threads that a library may have started are bound as well.
    seccomp_attr_set(context_, SCMP_FLTATR_CTL_TSYNC, 1);
    return seccomp_load(context_) == 0;
  }

 private:
  // -EACCES means that the action is the filter's own default: nothing to add.
  void add(int done) { sound_ = sound_ && (done == 0 || done == -EACCES || done == -EEXIST); }
  scmp_filter_ctx context_;
  bool sound_ = true;
};

constexpr std::uint32_t kRefuse = SCMP_ACT_ERRNO(EPERM);
constexpr std::uint32_t kUnknown = SCMP_ACT_ERRNO(ENOSYS);

void allow_threads_only(Filter& filter) {
  // The C library then starts threads by clone, whose flags a filter can read.
  filter.rule(kUnknown, {"clone3"});
  filter.rule_if(SCMP_ACT_ALLOW, "clone", SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD));
}

const std::vector<std::string> kFontFolders{"/usr/share/fonts", "/usr/local/share/fonts", "/etc/fonts", "/usr/share/fontconfig",
                                            "/var/cache/fontconfig"};
const std::vector<std::string> kSystemFolders{"/usr/lib",         "/usr/lib64",       "/lib",       "/lib64",
                                              "/usr/bin",         "/usr/share",       "/etc/fonts", "/var/cache/fontconfig",
                                              "/etc/ld.so.cache", "/etc/alternatives"};

/// What the kernel of Debian 12 knows of Landlock (its second version); asking for more would fail there.
constexpr std::uint64_t kReading = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR | LANDLOCK_ACCESS_FS_EXECUTE;
constexpr std::uint64_t kFirst = (1ULL << 13) - 1;

[[nodiscard]] bool confine(const std::vector<std::string>& readable, const std::vector<std::string>& writable) {
  const long version = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
  if (version < 1) return false;
  landlock_ruleset_attr attributes{};
  attributes.handled_access_fs = version >= 2 ? kFirst | LANDLOCK_ACCESS_FS_REFER : kFirst;
  const int rules = static_cast<int>(syscall(SYS_landlock_create_ruleset, &attributes, sizeof(attributes.handled_access_fs), 0));
  if (rules < 0) return false;
  const auto open_to = [rules](const std::string& path, std::uint64_t access) {
    const int place = open(path.c_str(), O_PATH | O_CLOEXEC);
    if (place < 0) return;
    struct stat found{};
    if (fstat(place, &found) == 0 && !S_ISDIR(found.st_mode)) {
      access &= LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_EXECUTE;
    }
    landlock_path_beneath_attr beneath{};
    beneath.allowed_access = access;
    beneath.parent_fd = place;
    syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
    close(place);
  };
  for (const auto& path : readable) open_to(path, kReading);
  for (const auto& path : writable) {
    open_to(path, kReading | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_REMOVE_FILE);
  }
  const bool done = syscall(SYS_landlock_restrict_self, rules, 0) == 0;
  close(rules);
  return done;
}

[[nodiscard]] bool holds_in_a_child(bool (*attempt)()) {
  const pid_t child = fork();
  if (child < 0) return false;
  if (child == 0) _exit(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && attempt() ? 0 : 1);
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {}
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

void bound(const Bounds& bounds, int first_closed) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  prctl(PR_SET_DUMPABLE, 0);
  syscall(SYS_close_range, static_cast<unsigned>(first_closed), ~0U, 0U);
  const rlimit none{0, 0};
  setrlimit(RLIMIT_CORE, &none);
  limit(RLIMIT_DATA, bounds.memory);
  if (bounds.cpu_seconds > 0) {
    // A second between, so that the signal says what it was about before the one that says nothing.
    const rlimit processor{static_cast<rlim_t>(bounds.cpu_seconds), static_cast<rlim_t>(bounds.cpu_seconds) + 1};
    setrlimit(RLIMIT_CPU, &processor);
  }
  limit(RLIMIT_FSIZE, bounds.file_bytes);
  limit(RLIMIT_NOFILE, bounds.files);
  // A write beyond the bound then fails with a reason instead of ending the process.
  signal(SIGXFSZ, SIG_IGN);
}

bool seal(bool fonts) {
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return false;
  Filter filter(kRefuse);
  if (fonts && confine(kFontFolders, {})) {
    filter.rule_if(SCMP_ACT_ALLOW, "openat", SCMP_A2(SCMP_CMP_MASKED_EQ, O_ACCMODE | O_CREAT | O_TRUNC, O_RDONLY));
    filter.rule(SCMP_ACT_ALLOW, {"getdents64", "statfs", "fstatfs", "readlink", "readlinkat", "access", "faccessat", "faccessat2", "stat",
                                 "lstat", "getcwd"});
  }
  filter.rule(SCMP_ACT_ALLOW, {"read",
                               "readv",
                               "pread64",
                               "preadv",
                               "write",
                               "writev",
                               "pwrite64",
                               "lseek",
                               "ftruncate",
                               "close",
                               "dup",
                               "fstat",
                               "newfstatat",
                               "statx",
                               "mmap",
                               "munmap",
                               "mremap",
                               "madvise",
                               "brk",
                               "futex",
                               "futex_waitv",
                               "set_robust_list",
                               "rseq",
                               "exit",
                               "exit_group",
                               "sched_yield",
                               "sched_getaffinity",
                               "sched_setaffinity",
                               "sched_getscheduler",
                               "sched_getparam",
                               "getpid",
                               "gettid",
                               "getuid",
                               "geteuid",
                               "getgid",
                               "getegid",
                               "clock_gettime",
                               "clock_getres",
                               "clock_nanosleep",
                               "nanosleep",
                               "gettimeofday",
                               "time",
                               "rt_sigaction",
                               "rt_sigprocmask",
                               "rt_sigreturn",
                               "sigaltstack",
                               "getrandom",
                               "sysinfo",
                               "uname",
                               "getrusage",
                               "poll",
                               "ppoll",
                               "eventfd2",
                               "membarrier",
                               "restart_syscall",
                               "times",
                               "getcpu"});
  // Code may not be made writable and run: the libraries are loaded by now.
  filter.rule_if(SCMP_ACT_ALLOW, "mprotect", SCMP_A2(SCMP_CMP_MASKED_EQ, 4, 0));
  filter.rule_if(SCMP_ACT_ALLOW, "fcntl", SCMP_A1(SCMP_CMP_LE, F_SETFL));
  filter.rule_if(SCMP_ACT_ALLOW, "prctl", SCMP_A0(SCMP_CMP_EQ, PR_SET_NAME));
  // Reading a limit is allowed, setting one is not (the third argument is the new limit).
  filter.rule_if(SCMP_ACT_ALLOW, "prlimit64", SCMP_A2(SCMP_CMP_EQ, 0));
  // abort() of this process, and of no other.
  filter.rule_if(SCMP_ACT_ALLOW, "tgkill", SCMP_A0(SCMP_CMP_EQ, static_cast<scmp_datum_t>(getpid())));
  filter.rule_if(SCMP_ACT_ALLOW, "tkill", SCMP_A0(SCMP_CMP_EQ, static_cast<scmp_datum_t>(getpid())));
  allow_threads_only(filter);
  return filter.load();
}

Sealed seal_for(const char* program, const std::vector<std::string>& readable, const std::vector<std::string>& writable) {
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return Sealed::Not;
  std::vector<std::string> may_read = kSystemFolders;
  may_read.insert(may_read.end(), readable.begin(), readable.end());
  for (const auto& folder : kFontFolders) may_read.push_back(folder);
  std::vector<std::string> may_write = writable;
  may_write.push_back("/dev/null");
  const bool confined = confine(may_read, may_write);

  Filter filter(SCMP_ACT_ALLOW);
  filter.rule(kRefuse, {"socket",
                        "socketpair",
                        "connect",
                        "bind",
                        "listen",
                        "accept",
                        "accept4",
                        "ptrace",
                        "process_vm_readv",
                        "process_vm_writev",
                        "mount",
                        "umount2",
                        "pivot_root",
                        "chroot",
                        "unshare",
                        "setns",
                        "bpf",
                        "perf_event_open",
                        "keyctl",
                        "add_key",
                        "request_key",
                        "userfaultfd",
                        "io_uring_setup",
                        "io_uring_enter",
                        "io_uring_register",
                        "fork",
                        "vfork",
                        "execveat",
                        "kill",
                        "tkill",
                        "pidfd_open",
                        "pidfd_getfd",
                        "pidfd_send_signal",
                        "memfd_create",
                        "open_by_handle_at",
                        "name_to_handle_at",
                        "fsopen",
                        "fsmount",
                        "move_mount",
                        "open_tree",
                        "kexec_load",
                        "init_module",
                        "finit_module",
                        "delete_module",
                        "reboot",
                        "swapon",
                        "swapoff",
                        "personality",
                        "setrlimit",
                        "truncate",
                        "setxattr",
                        "lsetxattr",
                        "fsetxattr",
                        "ioperm",
                        "iopl",
                        "modify_ldt",
                        "symlink",
                        "symlinkat",
                        "link",
                        "linkat",
                        "mknod",
                        "mknodat",
                        "chmod",
                        "fchmodat",
                        "chown",
                        "lchown",
                        "fchownat"});
  filter.rule(kUnknown, {"clone3"});
  filter.rule_if(kRefuse, "clone", SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0));
  // The pointer of our own string: after execve the memory is another, and no call can name it again.
  filter.rule_if(kRefuse, "execve", SCMP_A0(SCMP_CMP_NE, reinterpret_cast<scmp_datum_t>(program)));
  filter.rule_if(kRefuse, "tgkill", SCMP_A0(SCMP_CMP_NE, static_cast<scmp_datum_t>(getpid())));
  filter.rule_if(kRefuse, "prlimit64", SCMP_A2(SCMP_CMP_NE, 0));
  if (!filter.load()) return confined ? Sealed::Partly : Sealed::Not;
  return confined ? Sealed::Whole : Sealed::Partly;
}

Ability ability() {
  // Tried, not only asked for.
  return {
      holds_in_a_child([] {
        return seal(false) && open("/etc/passwd", O_RDONLY) < 0 && socket(AF_INET, SOCK_STREAM, 0) < 0 &&
               socket(AF_UNIX, SOCK_STREAM, 0) < 0 && fork() < 0 && kill(getppid(), 0) < 0 && getpid() > 0;
      }),
      holds_in_a_child([] { return confine({"/usr/lib"}, {}) && open("/etc/passwd", O_RDONLY) < 0 && open("/usr/lib", O_RDONLY) >= 0; })};
}

}  // namespace pv::media
