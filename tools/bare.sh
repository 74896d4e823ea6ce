#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# tools/bare.sh [FOLDER]: the whole promise of ./run, on a bare Debian 12 with nothing but git. Makes one with debootstrap below
# FOLDER (default: /var/tmp/portavoce-bare), clones this repository's HEAD into it, runs ./run there and waits for the first page;
# then starts it a second time. Prints a table row of minutes for docs/dev/evidence.md. Needs root and about 4 GB.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
. tools/lib.sh

folder=${1:-/var/tmp/portavoce-bare}
if [ "$(id -u)" -ne 0 ]; then
  pv_say "tools/bare.sh needs root: it makes a system of its own with debootstrap and chroot"
  exit 1
fi
for tool in debootstrap git setsid; do
  if ! command -v "$tool" >/dev/null; then
    pv_say "tools/bare.sh needs $tool (apt-get install $tool)"
    exit 1
  fi
done

base=$folder/base
bare=$folder/system
mkdir -p "$folder"
if [ ! -f "$base/.complete" ]; then
  pv_say "bare: debootstrap"
  rm -rf "$base"
  debootstrap --variant=minbase bookworm "$base" http://deb.debian.org/debian >"$folder/debootstrap.log"
  touch "$base/.complete"
fi

group=
clean_up() {
  if [ -n "$group" ]; then
    kill -TERM -- "-$group" 2>/dev/null || true
    wait 2>/dev/null || true
    kill -KILL -- "-$group" 2>/dev/null || true
  fi
  if mountpoint -q "$bare/proc"; then umount "$bare/proc"; fi
}
trap clean_up EXIT
clean_up
rm -rf "$bare"
cp -a "$base" "$bare"
cp /etc/resolv.conf "$bare/etc/resolv.conf"
# A machine behind a proxy that signs for others has certificates of its own; the bare one needs the same to reach Debian and npm.
if compgen -G '/usr/local/share/ca-certificates/*' >/dev/null; then
  mkdir -p "$bare/usr/local/share/ca-certificates"
  cp /usr/local/share/ca-certificates/* "$bare/usr/local/share/ca-certificates/"
fi
git clone -q --bare . "$bare/repository.git"
mount -t proc proc "$bare/proc"

# A session of its own, so that all of it can be ended by its group. (An array: a function would stand between us and that group.)
inside=(setsid chroot "$bare" /usr/bin/env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8
  NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt PV_READY_JSON=1)
pv_say "bare: installing git, which is all the machine is to have"
"${inside[@]}" sh -c 'apt-get update -q && apt-get install -y -q --no-install-recommends git' >"$folder/git.log" 2>&1

port=$((20000 + RANDOM % 20000))
# first_page LOG COMMAND…: sets tenths to the tenths of seconds until the program answers with a page.
first_page() {
  local log=$1 started=${EPOCHREALTIME/./} desk
  shift
  "${inside[@]}" "$@" >"$log" 2>&1 &
  group=$!
  while [ $(((${EPOCHREALTIME/./} - started) / 1000000)) -lt 3600 ]; do
    if ! kill -0 "$group" 2>/dev/null; then
      tail -n 40 "$log" >&2
      pv_say "bare: ./run ended before the first page; the log is $log"
      exit 1
    fi
    desk=$(sed -n 's/^PORTAVOCE_READY .*"desk": *"\([^"]*\)".*/\1/p' "$log")
    if [ -n "$desk" ] && answers "$desk"; then
      tenths=$(((${EPOCHREALTIME/./} - started) / 100000))
      return
    fi
    sleep 0.1
  done
  pv_say "bare: no page within an hour"
  exit 1
}
# Bash asks by itself, so that the bare machine needs no client.
answers() {
  local rest=${1#http://} host_port answer
  host_port=${rest%%/*}
  exec 5<>"/dev/tcp/${host_port%:*}/${host_port##*:}" || return 1
  printf 'GET / HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n' "$host_port" >&5
  read -r -t 5 answer <&5 || true
  exec 5>&-
  case $answer in
    "HTTP/1.1 200"* | "HTTP/1.1 30"*) return 0 ;;
  esac
  return 1
}
end_run() {
  kill -TERM -- "-$group"
  wait "$group" 2>/dev/null || true
  group=
}

pv_say "bare: clone, ./run, first page"
first_page "$folder/first.log" bash -c "git config --global --add safe.directory '*' && git clone -q /repository.git /portavoce && cd /portavoce && exec ./run --port $port"
first=$tenths
end_run
first_page "$folder/second.log" bash -c "cd /portavoce && exec ./run --port $port"
second=$tenths
end_run

printf '| %s | %s | %d | %d:%02d | %d.%d s |\n' "$(date -u +%F)" "$(git rev-parse --short HEAD)" "$(nproc)" \
  $((first / 600)) $((first / 10 % 60)) $((second / 10)) $((second % 10))
