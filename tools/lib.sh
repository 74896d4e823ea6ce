# SPDX-License-Identifier: Apache-2.0
# Shell functions shared by ./run, ./test and the tools beside this file. Sourced, never run.

pv_root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)

# What costs minutes to fetch stays here, outside the tree, for every clone on the machine.
pv_cache=${PV_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/portavoce}

# The Node used where the machine has none that is new enough.
pv_node_version=22.23.3
pv_npm_version=10.9.9
pv_node_folder=$pv_cache/node-$pv_node_version

pv_say() { printf '%s\n' "$*" >&2; }

# True when `node` on PATH is at least 20 and `npm` is there too.
pv_node_is_new() {
  local version
  command -v npm >/dev/null && version=$(node --version 2>/dev/null) || return 1
  version=${version#v}
  [ "${version%%.*}" -ge 20 ]
}

# Puts a Node that is new enough on PATH; fails when tools/deps.sh has not provided one.
pv_use_node() {
  pv_node_is_new && return 0
  PATH=$pv_node_folder/node_modules/.bin:$pv_node_folder/node_modules/node-linux-$(pv_node_arch)/bin:$PATH
  export PATH
  pv_node_is_new
}

pv_node_arch() {
  case $(uname -m) in
    x86_64) echo x64 ;;
    aarch64) echo arm64 ;;
    *) echo "$(uname -m)" ;;
  esac
}

pv_minutes() { printf '%d:%02d' $(($1 / 60)) $(($1 % 60)); }

# pv_progress LABEL DONE TOTAL ELAPSED REMAINING: one moving line on a terminal, a line each five seconds elsewhere.
pv_progress_last=-5
pv_progress() {
  local line="$1 $2/$3, $(pv_minutes "$4") elapsed"
  [ "$5" -ge 0 ] && line="$line, about $(pv_minutes "$5") left"
  if [ -t 2 ]; then
    printf '\r\033[K%s' "$line" >&2
  elif [ $(($4 - pv_progress_last)) -ge 5 ] || [ "$2" = "$3" ]; then
    pv_progress_last=$4
    printf '%s\n' "$line" >&2
  fi
}
pv_progress_end() { if [ -t 2 ]; then printf '\r\033[K' >&2; fi; }

# pv_ninja LABEL FOLDER TARGET…: builds with progress. Silent when nothing is to be done. The remaining time comes from the
# seconds per step of the last build of this label, before the first one from the pace so far.
pv_ninja() {
  local label=$1 folder=$2
  shift 2
  local pace_file=$folder/.pace-$label pace=0 started=$SECONDS line done total elapsed remaining failed
  [ -f "$pace_file" ] && read -r pace <"$pace_file"
  local log=$folder/.log-$label
  pv_progress_last=-5
  # The exit code of ninja travels as the last line.
  while IFS= read -r line; do
    case $line in
      "@pv "*)
        read -r _ done total _ <<<"$line"
        elapsed=$((SECONDS - started))
        if [ "$pace" -gt 0 ]; then
          remaining=$(((total - done) * pace / 1000))
        elif [ "$done" -ge 8 ]; then
          remaining=$((elapsed * (total - done) / done))
        else
          remaining=-1
        fi
        pv_progress "$label:" "$done" "$total" "$elapsed" "$remaining"
        ;;
      "@exit "*) failed=${line#@exit } ;;
      "ninja: no work to do.") ;;
      *) printf '%s\n' "$line" >>"$log" ;;
    esac
  done < <(
    : >"$log"
    NINJA_STATUS='@pv %f %t ' ninja -C "$folder" "$@" 2>&1
    echo "@exit $?"
  )
  pv_progress_end
  if [ "${failed:-1}" != 0 ]; then
    pv_say "$label failed; the whole log is $log"
    grep -v '^ninja: Entering' "$log" | tail -n 60 >&2
    return 1
  fi
  elapsed=$((SECONDS - started))
  # Few steps say nothing about the pace of a whole build.
  if [ "${total:-0}" -ge 20 ]; then
    echo $((elapsed * 1000 / total)) >"$pace_file"
    pv_say "$label: $total steps in $(pv_minutes "$elapsed")"
  fi
}

# pv_configure FOLDER OPTION…: runs CMake when the folder has no build files or the options changed.
pv_configure() {
  local folder=$1
  shift
  local stamp=$folder/.configured
  if [ -f "$folder/build.ninja" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$*" ]; then
    return 0
  fi
  pv_say "configure: $folder"
  mkdir -p "$folder"
  if ! cmake -S "$pv_root" -B "$folder" -G Ninja "$@" >"$folder/.log-configure" 2>&1; then
    cat "$folder/.log-configure" >&2
    pv_say "configure failed"
    return 1
  fi
  printf '%s' "$*" >"$stamp"
}
