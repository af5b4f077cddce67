#!/usr/bin/env bash

backup_root=$1
keep=${2:-7}

cd "$backup_root" || exit 1

old=$(ls -1t | tail -n +$((keep + 1)))
for name in $old; do
  rm -rf $backup_root/$name
done

df -h "$backup_root"
