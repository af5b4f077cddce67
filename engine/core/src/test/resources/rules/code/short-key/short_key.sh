#!/bin/bash
f1() {
    openssl genrsa -out key.pem 1024  # expect: code/short-key
}

f2() {
    ssh-keygen -t rsa -b 1024 -f key  # expect: code/short-key
}

f3() {
    openssl req -newkey rsa:1024 -nodes -keyout key.pem  # expect: code/short-key
}

f4() {
    openssl genrsa -out key.pem 4096  # ok
}

f5() {
    ssh-keygen -t ed25519 -f key  # ok
}

f6() {
    openssl req -newkey rsa:3072 -nodes -keyout key.pem  # ok
}
