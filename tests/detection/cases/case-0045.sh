#!/usr/bin/env bash
set -euo pipefail

log() {
  printf '%s %s\n' "$(date +%FT%T)" "$*" >&2
}

apply_setting() {
  local line="$1"
  local key="${line%%=*}"
  local value="${line#*=}"
  [[ "$key" =~ ^[A-Z_]+$ ]] || return 0
  printf -v "SETTING_${key}" '%s' "$value"
}

main() {
  local file="${1:?settings file}"
  while IFS= read -r line; do
    [[ -z "$line" || "$line" == \#* ]] && continue
    apply_setting "$line"
  done < "$file"
  log "settings read"
}

main "$@"
