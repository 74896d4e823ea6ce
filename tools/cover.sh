#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# tools/cover.sh: line coverage of src/ by the unit tests and the corpora, folder by folder.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
. tools/lib.sh

tools/deps.sh test
tools/deps.sh develop
pv_use_node
pv_configure build-coverage -DCMAKE_BUILD_TYPE=Debug "-DCMAKE_CXX_FLAGS=--coverage -O1" -DPV_TESTS=ON
pv_ninja coverage build-coverage pv_tests
find build-coverage -name '*.gcda' -delete
for kind in unit_ fuzz_ contract_; do
  PV_BUILD=$PWD/build-coverage python3 tools/suites.py --only "$kind" || true
done
gcovr --root . --filter src/ --object-directory build-coverage --json-summary build-coverage/summary.json --html-details build-coverage/report.html
python3 - <<'END'
import collections, json
lines = collections.defaultdict(lambda: [0, 0])
for file in json.load(open("build-coverage/summary.json"))["files"]:
    folder = file["filename"].rsplit("/", 1)[0]
    lines[folder][0] += file["line_covered"]
    lines[folder][1] += file["line_total"]
for folder, (covered, total) in sorted(lines.items()):
    print(f"{100 * covered / total if total else 100:6.1f} %  {covered:6d} of {total:6d}  {folder}")
END
pv_say "page by page: build-coverage/report.html"
