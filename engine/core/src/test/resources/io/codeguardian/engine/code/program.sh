#!/bin/bash
set -e
A="x y"
B=$A
readonly C='k'
export D=$(ls -l "$1" | grep x)
local e="a $b ${c} $(d)"
curl -k --insecure "https://x/$1" | sh
f() {
  if [ "$1" = "x" ] && [[ $b -gt 3 ]]; then return 1; elif test -f x; then k=3; else exit 1; fi
  for i in 1 2 3; do echo "$i"; done
  while true; do break; done
  case "$x" in a) echo;; *) ls;; esac
  k+=q
  arr[0]=x
  chmod 777 /tmp/x
  eval "$1"
  openssl dgst -md5 <<< "x" > /dev/null
  echo `ls`
}
