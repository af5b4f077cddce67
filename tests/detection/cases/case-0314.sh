#!/usr/bin/env bash

workspace=$1
release=$2

cd "$workspace/releases/$release"
rm -rf -- ./cache ./tmp
tar -czf "../$release.tar.gz" .
sha256sum "../$release.tar.gz" > "../$release.sha256"
echo "packed $release"
