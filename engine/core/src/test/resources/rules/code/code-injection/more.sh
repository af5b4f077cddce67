#!/bin/bash
eval "set -- $2"  # expect: code/code-injection
eval "$QUERY_STRING"  # expect: code/code-injection
name=$1
printf -v "label" '%s' "$name"  # ok: text

append_to() { # <array name> <text>
  eval "$1+=(\"\$2\")" # ok: what callers of the function give
}
append_to words "one"
