#!/bin/bash
if [ $mode = fast ]; then # expect: bash/unquoted-test
    run
fi
[ $name != x ] && run # expect: bash/unquoted-test
[ -n $name ] && run # expect: bash/unquoted-test
[ "$name" = x ] && run # ok
[[ $name = x ]] && run # ok: no splitting here
[ $? = 0 ] && run # ok: never empty
[ -n "$name" ] && run # ok
