#!/bin/bash
case "$1" in
  start) work ;;
  stop|halt) work ;;
  start) other ;; # expect: code/repeated-case
  halt) other ;; # expect: code/repeated-case
  -v|--verbose) work ;;
  --verbose) other ;; # expect: code/repeated-case
  status) work ;; # ok
  reload) work ;; # ok
  *) usage ;; # ok
esac
