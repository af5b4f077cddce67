#!/usr/bin/env bash
set -euo pipefail

# Reads file names from a list, one per line, and removes those below the cache folder.
CACHE="${CACHE:-/var/cache/acme}"

remove() {
  local name="$1"
  if [[ "$name" == */* || -z "$name" ]]; then
    printf 'skipped %q\n' "$name" >&2
    return 0
  fi
  rm -f -- "$name"
}

main() {
  local list="${1:?list of names}"
  cd -- "$CACHE"
  while IFS= read -r name; do
    remove "$name"
  done < "$list"
}

main "$@"
