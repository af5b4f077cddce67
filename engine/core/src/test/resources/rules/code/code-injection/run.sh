#!/bin/bash
x=$1
eval "$x" # expect: code/code-injection
eval "uptime" # ok: a constant
echo "$x" # ok: text
