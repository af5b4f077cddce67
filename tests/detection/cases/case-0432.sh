#!/usr/bin/env bash
set -euo pipefail

stamp="$(date +%Y%m%d)"
target="/var/backups/pg"
export PGPASSWORD="$(cat /run/secrets/backup_password)"
export PGHOST="db.internal" PGUSER="backup"

mkdir -p "$target"
for database in shop crm; do
  pg_dump --format=custom --file "$target/$database-$stamp.dump" "$database"
done
find "$target" -name '*.dump' -mtime +14 -delete
