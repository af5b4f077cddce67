#!/bin/bash
umask 000  # expect: code/world-writable-file
umask 027  # ok
install -m 0755 shop /usr/local/bin/shop  # ok
