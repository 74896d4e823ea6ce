#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# tools/deps.sh [build|test|bench|develop]: installs what that needs on Debian 12, saying what and why.
# Silent and quick when everything is in place. `test` and `develop` include `build`; `bench` includes `test`.
set -euo pipefail
. "$(dirname -- "$0")/lib.sh"

build_packages='
g++                           compiles the program
cmake                         configures the build
ninja-build                   runs the build
ccache                        makes a second build quick
lld                           links in seconds
pkg-config                    finds libraries without a CMake file
ca-certificates               lets the program check the certificates of networks
tzdata                        time zones: every planned time needs them
libboost1.81-dev              HTTP server (Beast, Asio)
libboost-json1.81-dev         JSON
libboost-url1.81-dev          URL parsing
libcurl4-openssl-dev          HTTP client
libsqlite3-dev                embedded database
libpq-dev                     PostgreSQL client
libexpected-dev               the Result type
libfmt-dev                    text formatting
libspdlog-dev                 logging
libcli11-dev                  command line
libtomlplusplus-dev           configuration and texts (TOML)
libctemplate-dev              HTML templates with escaping by context
libcmark-gfm-dev              Markdown
libcmark-gfm-extensions-dev   Markdown tables and autolinks
libgumbo-dev                  HTML parser of the sanitiser
libicu-dev                    graphemes, plurals, dates
libstemmer-dev                stems of words, for search
libhowardhinnant-date-dev     time zones by name
libsodium-dev                 password hashes, sealed secrets
libssl-dev                    hashes and signatures
zlib1g-dev                    compression
prometheus-cpp-dev            metrics
libpugixml-dev                XML parser of the SVG sanitiser
libvips-dev                   pictures, in the process portavoce-media
libseccomp-dev                seals that process
ffmpeg                        video and audio: probe, poster, versions for networks
poppler-utils                 first page of a PDF
'
test_packages='
libgtest-dev                  unit tests
libgmock-dev                  matchers of the unit tests
librapidcheck-dev             property tests
postgresql-15                 store tests run on both engines
sqlite3                       lets a test look into a database from outside
python3                       runs the suites and the lint
python3-yaml                  reads conformance vectors that come as YAML
make                          builds the native part of a test server
chromium                      browser tests
'
bench_packages='
nginx-light                   the peer beside which pages are served
wrk                           load
libvips-tools                 the peer beside which pictures are made
'
develop_packages='
clang-19                      sanitizers and fuzzing
clang-format-19               formatting
clang-tidy-19                 static analysis
libclang-rt-19-dev            sanitizer and fuzzer runtimes
lld-19                        linker of that compiler
gcovr                         coverage
'

group=${1:-build}
case $group in
  build) wanted=$build_packages ;;
  test) wanted=$build_packages$test_packages ;;
  bench) wanted=$build_packages$test_packages$bench_packages ;;
  develop) wanted=$build_packages$develop_packages ;;
  *)
    pv_say "usage: tools/deps.sh [build|test|bench|develop]"
    exit 2
    ;;
esac

if ! command -v dpkg-query >/dev/null; then
  pv_say "This installs Debian 12 packages and finds no dpkg here. The program needs, by Debian's names:"
  pv_say "$wanted"
  exit 1
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  as_root=(sudo)
fi

need_root() {
  if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
    pv_say "Installing packages needs root, and there is no sudo. As root, run: $pv_root/tools/deps.sh $group"
    exit 1
  fi
}

# Services that come with a package are not started: the tests start private ones. An existing policy is left alone.
hold_services() {
  [ -e /usr/sbin/policy-rc.d ] && return 0
  printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee /usr/sbin/policy-rc.d >/dev/null
  "${as_root[@]}" chmod 755 /usr/sbin/policy-rc.d
  trap '"${as_root[@]}" rm -f /usr/sbin/policy-rc.d' EXIT
}

# apt_install PACKAGE…: one moving line of progress; the log is shown only on failure.
apt_install() {
  local log started=$SECONDS status=0 kind percent rest
  log=$(mktemp)
  need_root
  hold_services
  pv_say "packages: reading Debian's lists"
  "${as_root[@]}" apt-get update -q >"$log" 2>&1 || pv_say "packages: apt-get update had trouble; going on with the lists that are here"
  pv_progress_last=-5
  {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
      -o APT::Status-Fd=3 -o Dpkg::Use-Pty=0 "$@" 3>&1 >>"$log" 2>&1 || echo "failed:$?:"
  } | while IFS=: read -r kind rest percent _; do
    case $kind in
      dlstatus) pv_progress "packages: fetching, percent" "${percent%%.*}" 100 $((SECONDS - started)) -1 ;;
      pmstatus) pv_progress "packages: installing, percent" "${percent%%.*}" 100 $((SECONDS - started)) -1 ;;
      failed) pv_progress_end && exit 1 ;;
    esac
  done || status=1
  pv_progress_end
  if [ $status -ne 0 ]; then
    tail -n 30 "$log" >&2
    pv_say "packages: apt-get failed; the whole log is $log"
    exit 1
  fi
  rm -f "$log"
}

names=$(awk 'NF { print $1 }' <<<"$wanted")
# shellcheck disable=SC2086
present=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' $names 2>/dev/null | awk '$2 == "installed" { print $1 }') || true
missing=$(grep -vxF -f <(printf '%s\n' "$present") <<<"$names" || true)
# A Node from the machine is used when it is new enough; else Debian's npm fetches a pinned one.
if ! pv_use_node && ! command -v npm >/dev/null; then
  wanted="${wanted}nodejs                        runs npm
npm                           fetches a newer Node (Debian's is too old for the browser files)
"
  missing="$missing
nodejs
npm"
fi
if [ -n "$missing" ]; then
  pv_say "Debian packages to install for '$group':"
  while read -r name why; do
    if [ -n "$name" ] && grep -qxF -- "$name" <<<"$missing"; then
      printf '  %-29s %s\n' "$name" "$why" >&2
    fi
  done <<<"$wanted"
  # shellcheck disable=SC2086
  apt_install $missing
fi

if ! pv_use_node; then
  pv_say "npm packages to install into $pv_node_folder:"
  pv_say "  node-linux-$(pv_node_arch)@$pv_node_version       builds the browser files"
  pv_say "  npm@$pv_npm_version                  belongs to it"
  rm -rf "$pv_node_folder.new"
  mkdir -p "$pv_node_folder.new"
  npm install --prefix "$pv_node_folder.new" --ignore-scripts --no-audit --no-fund --loglevel=error \
    "node-linux-$(pv_node_arch)@$pv_node_version" "npm@$pv_npm_version" >&2
  rm -rf "$pv_node_folder"
  mv "$pv_node_folder.new" "$pv_node_folder"
  if ! pv_use_node; then
    pv_say "The fetched Node does not run on this machine: install Node 20 or newer, with npm, and try again."
    exit 1
  fi
fi
