#!/bin/bash
bash -c "ping $1" # expect: code/command-injection
bash -c "uptime" # ok: a constant
ping "$1" # ok: no shell reads it
