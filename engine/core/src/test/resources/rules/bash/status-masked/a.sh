#!/bin/bash
f() {
    local a=$(run) # expect: bash/status-masked
    export b=$(run "$1") # expect: bash/status-masked
    readonly c=$(run) # expect: bash/status-masked
    local d # ok
    d=$(run) # ok
    local e="x" # ok
    local g=$((1 + 2)) # ok: no command
}
