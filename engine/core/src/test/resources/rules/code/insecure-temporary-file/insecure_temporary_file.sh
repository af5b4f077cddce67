#!/bin/bash
f1() {
    echo report > /tmp/report.txt  # expect: code/insecure-temporary-file
}

f2() {
    name=$(mktemp -u)  # expect: code/insecure-temporary-file
}

f3() {
    name=$(mktemp)  # ok
}
