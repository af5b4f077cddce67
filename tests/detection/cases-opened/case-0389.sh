#!/usr/bin/env bash
set -euo pipefail

# Runs one maintenance task from the queue folder: a file with "task=" and "target=" lines.
QUEUE="${QUEUE:-/srv/queue}"

field() {
  sed -n "s/^$1=//p" "$2" | head -n 1
}

vacuum() {
  local target="$1"
  local line="vacuumdb --analyze --dbname=$target"
  eval "$line"
}

main() {
  local file task target
  for file in "$QUEUE"/*.task; do
    [[ -f "$file" ]] || continue
    task="$(field task "$file")"
    target="$(field target "$file")"
    case "$task" in
      vacuum) vacuum "$target" ;;
      *) printf 'unknown task %q\n' "$task" >&2 ;;
    esac
    rm -f -- "$file"
  done
}

main "$@"
