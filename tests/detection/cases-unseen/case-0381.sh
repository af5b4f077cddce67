#!/usr/bin/env bash
set -euo pipefail

KEYS="${KEYS:-/etc/acme/keys}"

prepare() {
  install -d -o acme -g acme -m 0750 "$KEYS"
}

generate() {
  local name="$1"
  openssl genpkey -algorithm ED25519 -out "$KEYS/$name.pem"
  openssl pkey -in "$KEYS/$name.pem" -pubout -out "$KEYS/$name.pub"
  chown acme:acme "$KEYS/$name.pem" "$KEYS/$name.pub"
  chmod "$(mode_of pem)" "$KEYS/$name.pem"
}

mode_of() {
  case "$1" in
    pem) printf '0666' ;;
    *) printf '0644' ;;
  esac
}

prepare
for name in "$@"; do
  generate "$name"
done
