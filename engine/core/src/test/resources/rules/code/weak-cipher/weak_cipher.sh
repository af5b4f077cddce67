#!/bin/bash
f1() {
    openssl enc -des3 -in plain -out secret -pass file:key  # expect: code/weak-cipher
}

f2() {
    openssl enc -aes-128-ecb -in plain -out secret -K "$key"  # expect: code/weak-cipher
}

f3() {
    openssl des3 -in plain -out secret  # expect: code/weak-cipher
}

f4() {
    openssl enc -aes-256-ctr -pbkdf2 -in plain -out secret  # ok
}

f5() {
    openssl dgst -sha256 plain  # ok
}

f6() {
    openssl enc -chacha20 -in plain -out secret  # ok
}
