#!/bin/bash
folder=$1
ssh backup@example.org "tar czf - $folder"  # expect: code/command-injection
su shop -c "ls $folder"  # expect: code/command-injection
ssh backup@example.org uptime  # ok: a constant
