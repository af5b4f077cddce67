#!/bin/bash
echo "$$" > /tmp/shop.$$  # expect: code/insecure-temporary-file
folder=$(mktemp -d) && echo x > "$folder/state"  # ok
cat < /tmp/shop.conf  # ok: only reads
