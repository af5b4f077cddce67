#!/bin/bash
f1() {
    chmod 777 file  # expect: code/world-writable-file
}

f2() {
    chmod -R a+w folder  # expect: code/world-writable-file
}

f3() {
    chmod 644 file  # ok
}
