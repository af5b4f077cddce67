#!/bin/bash
for f in $(ls *.txt); do # expect: bash/loop-over-ls
    cat "$f"
done
for f in $(find . -name '*.txt'); do # expect: bash/loop-over-ls
    cat "$f"
done
for f in `ls`; do # expect: bash/loop-over-ls
    cat "$f"
done
for f in *.txt; do # ok
    cat "$f"
done
for f in $(seq 1 3); do # ok: numbers
    echo "$f"
done
find . -print0 | while IFS= read -r -d '' f; do # ok
    cat "$f"
done
