# SPDX-License-Identifier: Apache-2.0
# Sourced: pv_changed PATTERN… prints the tracked or new files that differ from the commit this work started from, by git's
# patterns. Without such a commit (main itself), what the last commit changed and what is not committed yet.

pv_changed() {
  local base
  base=$(git -C "$pv_root" merge-base HEAD "${BASE:-main}" 2>/dev/null) || base=
  if [ -z "$base" ] || [ "$base" = "$(git -C "$pv_root" rev-parse HEAD)" ]; then
    base=$(git -C "$pv_root" rev-parse --verify --quiet 'HEAD~1' || git -C "$pv_root" rev-parse HEAD)
  fi
  {
    git -C "$pv_root" diff --name-only --diff-filter=d "$base" -- "$@"
    git -C "$pv_root" ls-files --others --exclude-standard -- "$@"
  } | sort -u
}
