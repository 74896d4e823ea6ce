#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# tools/fuzz.sh SECONDS [TARGET]: explores each fuzz target with libFuzzer under AddressSanitizer and UBSan, from the seeds of
# tests/fuzz/corpus, and notes the result in docs/dev/fuzzing.md. A crash ends it: the input is kept as a seed once it is mended.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
. tools/lib.sh

seconds=${1:?usage: tools/fuzz.sh SECONDS [TARGET]}
only=${2:-}
tools/deps.sh develop
pv_use_node
pv_configure build-fuzz -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_COMPILER=clang++-19 -DPV_FUZZ=ON
mapfile -t targets < <(cd tests/fuzz && for file in *.cpp; do [ "${file%_main.cpp}" = "$file" ] && echo "${file%.cpp}"; done)
if [ -n "$only" ]; then
  targets=("$only")
fi
pv_ninja fuzz build-fuzz "${targets[@]/#/fuzz_}"

crashes=build-fuzz/crashes
mkdir -p "$crashes"
for target in "${targets[@]}"; do
  corpus=build-fuzz/corpus/$target
  seeds=tests/fuzz/corpus/$target
  mkdir -p "$corpus"
  options=(-max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix="$crashes/$target-")
  if [ -f "tests/fuzz/dict/$target.dict" ]; then options+=(-dict="tests/fuzz/dict/$target.dict"); fi
  pv_say "fuzz $target: $seconds s"
  log=build-fuzz/$target.log
  status=clean
  "build-fuzz/tests/fuzz_$target" "${options[@]}" "$corpus" $([ -d "$seeds" ] && echo "$seeds") >"$log" 2>&1 || status=failed
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log" | tail -n 1)
  covered=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -n 1)
  row="| $(date -u +%F) | $target | $seconds s | ${runs:-0} | ${covered:-0} | $status |"
  printf '%s\n' "$row" >>docs/dev/fuzzing.md
  pv_say "$row"
  if [ $status = failed ]; then
    tail -n 40 "$log" >&2
    pv_say "The input is in $crashes. Mend the fault, then keep the input below tests/fuzz/corpus/$target with a name that says what it is."
    exit 1
  fi
done
