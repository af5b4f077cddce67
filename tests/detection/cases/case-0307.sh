#!/usr/bin/env bash
set -euo pipefail

data="/var/lib/shop"
owner="shop"

install -d -o "$owner" -g "$owner" "$data" "$data/uploads" "$data/keys"
if [[ ! -f "$data/keys/signing.pem" ]]; then
  openssl genpkey -algorithm ed25519 -out "$data/keys/signing.pem"
fi
chown -R "$owner:$owner" "$data"
chmod -R u=rwX,g=rX,o= "$data"
