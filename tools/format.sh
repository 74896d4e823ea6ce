#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# tools/format.sh [--check] [FILE…]: formats the changed C++ files, or those named; with --check only says which would change.
# The version is pinned: another one formats otherwise.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
. tools/lib.sh
. tools/changed.sh

check=
if [ "${1:-}" = --check ]; then
  check=1
  shift
fi
files=("$@")
if [ ${#files[@]} -eq 0 ]; then
  mapfile -t files < <(pv_changed 'src/*.cpp' 'src/*.hpp' 'tests/*.cpp' 'tests/*.hpp' 'bench/*.cpp' | grep -v '^tests/lint/fixtures/' || true)
fi
if [ ${#files[@]} -eq 0 ]; then
  exit 0
fi
if ! command -v clang-format-19 >/dev/null; then
  pv_say "clang-format-19 is missing: tools/deps.sh develop"
  exit 1
fi
if [ -n "$check" ]; then
  clang-format-19 --dry-run -Werror "${files[@]}"
else
  clang-format-19 -i "${files[@]}"
fi
