#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tools/compile-budget.py [BUILD]: compares the seconds that each file of src/ took to compile, by the build's own log, with its
budget, and fails when one takes longer. The log holds wall time, which a busy machine stretches: what stands above its budget there
is compiled once more, alone, and its processor time decides. A file that came out of ccache took none and proves nothing."""

import json
import os
import re
import resource
import subprocess
import sys
from pathlib import Path

# Processor seconds at -O2 with g++ 12 on a busy two-core machine, where the slowest of our own files take 13.
DEFAULT = 18.0
# The two files that bring in a large header-only library: the command line and TOML, one file each.
LARGE = 30.0
LARGE_INCLUDE = re.compile(r"^\s*#\s*include\s*<(?:CLI/CLI\.hpp|toml\+\+/toml\.h)>", re.M)
# A file that includes Beast or Asio costs many times any other, which is why platform/http alone has such files.
HEAVY = 45.0
# How many of the slowest are compiled again.
MOST_AGAIN = 6
HEAVY_INCLUDE = re.compile(r"^\s*#\s*include\s*<boost/(?:beast|asio)", re.M)


def seconds_of(log):
    """{object file: seconds} of the last time each was made."""
    times = {}
    for line in log.splitlines():
        fields = line.split("\t")
        if len(fields) >= 4 and fields[3].endswith(".o"):
            times[fields[3]] = (int(fields[1]) - int(fields[0])) / 1000
    return times


def source_of(target, root):
    """CMake puts the object of src/a/b.cpp at CMakeFiles/<library>.dir/src/a/b.cpp.o."""
    match = re.search(r"CMakeFiles/[^/]+\.dir/(src/.*)\.o$", target)
    if match and (root / match[1]).is_file():
        return match[1]
    return None


def budget(root, source):
    text = (root / source).read_text(errors="replace")
    if HEAVY_INCLUDE.search(text):
        return HEAVY
    if LARGE_INCLUDE.search(text):
        return LARGE
    # A private header beside the file may bring them in.
    for header in re.findall(r'^\s*#\s*include\s*"(platform/http/[^"]+)"', text, re.M):
        path = root / "src" / header
        if path.is_file() and HEAVY_INCLUDE.search(path.read_text(errors="replace")):
            return HEAVY
    return DEFAULT


def processor_seconds(build, source):
    """Compiles the file as the build does, past the cache and into nothing; None when the build knows no command for it."""
    for entry in json.loads((build / "compile_commands.json").read_text()):
        if entry["file"].endswith("/" + source):
            command = re.sub(r"(?<= -o )\S+", "/dev/null", entry["command"])
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            done = subprocess.run(command, shell=True, cwd=entry["directory"], env=dict(os.environ, CCACHE_DISABLE="1"), capture_output=True)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            if done.returncode == 0:
                return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return None


def check(root, log, again=lambda source: None):
    """(faults, [(seconds, source)] slowest first). `again(source)` measures what seems too slow."""
    faults, seen, measured = [], [], 0
    for target, seconds in sorted(seconds_of(log).items(), key=lambda item: -item[1]):
        source = source_of(target, root)
        if source is None:
            continue
        allowed = budget(root, source)
        if seconds > allowed and measured < MOST_AGAIN:
            measured += 1
            second = again(source)
            seconds = seconds if second is None else second
        elif seconds > allowed and not faults:
            # The slowest were within their budgets when compiled alone: the machine was busy, and this one was faster than they.
            seconds = allowed
        seen.append((seconds, source))
        if seconds > allowed:
            faults.append(f"{source}: {seconds:.1f} s to compile, its budget is {allowed:.0f} s")
    return faults, sorted(seen, reverse=True)


def main():
    root = Path(__file__).resolve().parent.parent
    build = Path(sys.argv[1]) if len(sys.argv) > 1 else root / "build"
    log = build / ".ninja_log"
    if not log.is_file():
        print(f"SKIPPED: nothing was built in {build.name}/")
        return 0
    faults, seen = check(root, log.read_text(), lambda source: processor_seconds(build, source))
    for seconds, source in seen[:8]:
        print(f"{seconds:6.1f} s  {source}")
    print("\n".join(faults) if faults else f"compile budget: {len(seen)} files within it")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
