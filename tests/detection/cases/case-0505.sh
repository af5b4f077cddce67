#!/usr/bin/env bash
set -euo pipefail

stamp="$(date +%Y%m%d)"
target="/var/backups/pg"
export PGPASSWORD="Qm7-plx04rTz!"
export PGHOST="db.internal" PGUSER="backup"

mkdir -p "$target"
for database in shop crm; do
  pg_dump --format=custom --file "$target/$database-$stamp.dump" "$database"
done
find "$target" -name '*.dump' -mtime +14 -delete
