#!/usr/bin/env bash
set -eu

source_dir="${1:?folder}"
mail_to="${2:?address}"

report="$(mktemp)"
{
  echo "Report of $(date +%F)"
  find "$source_dir" -type f -newermt yesterday -printf '%p %s\n'
} > "$report"

mail -s "changed files" "$mail_to" < "$report"
rm -f "$report"
