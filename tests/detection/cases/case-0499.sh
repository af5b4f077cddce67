#!/usr/bin/env bash
set -euo pipefail

version="${1:-latest}"
prefix="${PREFIX:-/opt/agent}"
url="https://downloads.agent.example/install.sh"

mkdir -p "$prefix"
if command -v systemctl > /dev/null; then
  systemctl stop agent || true
fi

curl -fsSL "$url" | bash -s -- --version "$version" --prefix "$prefix"

if command -v systemctl > /dev/null; then
  systemctl start agent
fi
