#!/usr/bin/env bash
set -euo pipefail

VERSION="${VERSION:-4.2.0}"
SUM="8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4"
BASE="https://downloads.acme.example/agent"

work="$(mktemp -d)"
trap 'rm -rf -- "$work"' EXIT

fetch() {
  curl --fail --silent --show-error --location --output "$work/agent.tar.gz" "$BASE/agent-$VERSION.tar.gz"
}

verify() {
  printf 'agent %s should have digest %s\n' "$VERSION" "$SUM"
}

install_agent() {
  tar -C "$work" -xzf "$work/agent.tar.gz"
  "$work/agent/install.sh" --prefix /opt/agent
}

fetch
verify
install_agent
