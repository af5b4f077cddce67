#!/bin/bash
log() { echo "$1"; }
log() { echo "$(date) $1"; } # expect: code/redefined-function
send() { curl "$1"; }
read_all() { cat; } # ok
# another way to send
send() { wget "$1"; } # expect: code/redefined-function
function stop { exit 1; } # ok
function stop { exit 2; } # expect: code/redefined-function
start() { echo 1; } # ok
if [ -n "$FAST" ]; then
  start() { echo 2; } # ok: by a condition
fi
