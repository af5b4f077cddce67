#!/usr/bin/env bash
set -euo pipefail

version="${1:-latest}"
prefix="${PREFIX:-/opt/agent}"
url="https://downloads.agent.example/install.sh"

mkdir -p "$prefix"
if command -v systemctl > /dev/null; then
  systemctl stop agent || true
fi

script="$(mktemp)"
trap 'rm -f "$script"' EXIT
curl -fsSL "$url" -o "$script"
echo "${INSTALL_SHA256:?}  $script" | sha256sum --check --quiet
bash "$script" --version "$version" --prefix "$prefix"

if command -v systemctl > /dev/null; then
  systemctl start agent
fi
