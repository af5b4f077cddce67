#!/bin/bash
sort names.txt > names.txt # expect: bash/overwrites-input
grep -v old "$LIST" > "$LIST" # expect: bash/overwrites-input
sed 's/a/b/' conf.ini > conf.ini # expect: bash/overwrites-input
sort names.txt > sorted.txt # ok
sort names.txt >> names.txt # ok: appends
sort -o names.txt names.txt # ok
