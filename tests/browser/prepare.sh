#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs the packages of the browser tests into build/browser-node. Quick when they are there.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")"
folder=../../build/browser-node
print=$(cat package.json package-lock.json | sha256sum)
if [ "$(cat "$folder/.installed" 2>/dev/null)" = "$print" ]; then
  exit 0
fi
echo "browser tests: installing their packages from npm" >&2
rm -rf "$folder"
mkdir -p "$folder"
cp package.json package-lock.json "$folder/"
(cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2)
printf '%s' "$print" >"$folder/.installed"
