#!/usr/bin/env bash
set -euo pipefail

host="${REGISTRY_HOST:?}"
user="${REGISTRY_USER:?}"

fetch() {
  local path="$1"
  curl --silent --show-error --fail --cacert /etc/ssl/registry.pem --user "$user:$REGISTRY_PASSWORD" "https://$host/$path"
}

for image in api worker; do
  fetch "v2/acme/$image/tags/list" | jq -r '.tags[]' | sort -V | tail -n 3
done
