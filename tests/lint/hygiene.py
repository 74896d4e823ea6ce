#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Small things that every file keeps: a licence line, no white space at line ends, scripts that parse and can be run, no path of
the machine it was written on. `hygiene.py [ROOT]`."""

import ast
import os
import subprocess
import sys
from pathlib import Path

LICENSED = {".cpp", ".hpp", ".h", ".py", ".sh", ".mjs", ".js"}
# Data whose every byte counts, and files others write.
AS_THEY_ARE = ("tests/fuzz/corpus/", "tests/golden/", "tests/lint/fixtures/", "LICENSE")
BY_OTHERS = {"package-lock.json"}
RUNNABLE = ("run", "test", ".ci/run", "tools/deps.sh")


def listed(root):
    done = subprocess.run(["git", "-C", str(root), "ls-files", "-co", "--exclude-standard", "-z"], capture_output=True, check=True)
    for name in sorted(set(done.stdout.decode().split("\0"))):
        if name and (root / name).is_file() and not (root / name).is_symlink():
            yield name


def check(root):
    faults = []
    for name in listed(root):
        path = root / name
        if name.startswith(AS_THEY_ARE) or path.name in BY_OTHERS:
            continue
        try:
            text = path.read_text()
        except UnicodeDecodeError:
            continue
        lines = text.splitlines()
        shell = name in ("run", "test", ".ci/run") or path.suffix == ".sh"
        if path.suffix in LICENSED or shell:
            head = lines[1:2] if lines and lines[0].startswith("#!") else lines[:1]
            if not head or "SPDX-License-Identifier: Apache-2.0" not in head[0]:
                faults.append(f"{name}:1: no SPDX line")
        for number, line in enumerate(lines, 1):
            if line != line.rstrip() and path.suffix != ".md":
                faults.append(f"{name}:{number}: white space at the line's end")
            if str(root) + "/" in line:
                faults.append(f"{name}:{number}: a path of this machine")
        if text and not text.endswith("\n"):
            faults.append(f"{name}: no newline at the end")
        if shell:
            done = subprocess.run(["bash", "-n", str(path)], capture_output=True, text=True)
            if done.returncode:
                faults.append(f"{name}: {done.stderr.strip()}")
        if path.suffix == ".py":
            try:
                ast.parse(text)
            except SyntaxError as error:
                faults.append(f"{name}:{error.lineno}: {error.msg}")
    for name in RUNNABLE:
        if (root / name).exists() and not os.access(root / name, os.X_OK):
            faults.append(f"{name}: has no run bit")
    return faults


def main():
    root = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]
    faults = check(root)
    print("\n".join(faults) if faults else "hygiene: clean")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
