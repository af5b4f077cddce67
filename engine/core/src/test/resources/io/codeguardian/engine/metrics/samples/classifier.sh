#!/usr/bin/env bash
set -eu

classify() { # cyclomatic 8, cognitive 12, nesting 3, parameters 0
    local n=$1
    if [ "$n" -gt 0 ] && [ -n "$2" ]; then
        for i in 1 2 3; do
            if [ "$i" -eq 2 ]; then
                n=$((n - 1))
            else
                n=$((n - 2))
            fi
        done
    elif [ "$n" -lt 0 ]; then
        n=$((-n))
    else
        n=1
    fi
    while [ "$n" -gt 10 ] || [ "$n" -lt -10 ]; do
        n=$((n / 2))
    done
    echo "$n"
}

function choose { # cyclomatic 4, cognitive 2, nesting 1, parameters 0
    case "$1" in
        1) echo one ;;
        2) echo two ;;
        3) choose 4 ;;
        *) echo many ;;
    esac
}
