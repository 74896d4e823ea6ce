#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# tools/tidy.sh [FILE…]: clang-tidy-19 over the changed files of src/, or those named.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
. tools/lib.sh
. tools/changed.sh

files=("$@")
if [ ${#files[@]} -eq 0 ]; then
  mapfile -t files < <(pv_changed 'src/*.cpp')
fi
if [ ${#files[@]} -eq 0 ]; then
  pv_say "tidy: no file of src/ changed"
  exit 0
fi
tools/deps.sh develop
pv_use_node
# Its own compile commands: a precompiled header made by another compiler cannot be read.
pv_configure build-tidy -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_COMPILER=clang++-19 -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON
printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P 2 clang-tidy-19 -p build-tidy --quiet
