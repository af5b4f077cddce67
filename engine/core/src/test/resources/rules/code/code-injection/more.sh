#!/bin/bash
eval "set -- $2"  # expect: code/code-injection
read -r answer
eval $answer  # expect: code/code-injection
name=$1
printf -v "label" '%s' "$name"  # ok: text
