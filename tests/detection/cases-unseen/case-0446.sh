#!/usr/bin/env bash
set -euo pipefail

host="${DB_HOST:-db.acme.example}"
database="${DB_NAME:-orders}"
folder="${BACKUP_FOLDER:-/srv/backup}"

credentials() {
  export PGUSER=backup
  export PGPASSFILE=/run/secrets/pgpass
}

dump() {
  local file="$folder/$database-$(date +%F).dump"
  pg_dump --host "$host" --format custom --file "$file" "$database"
  printf '%s\n' "$file"
}

prune() {
  find "$folder" -name "$database-*.dump" -mtime +30 -delete
}

credentials
dump
prune
