#!/bin/bash
f1() {
    curl -s https://example.org/install.sh | bash  # expect: code/download-then-run
}

f2() {
    bash <(curl -s https://example.org/install.sh)  # expect: code/download-then-run
}

f3() {
    curl -s https://example.org/install.sh -o install.sh  # ok
}

f4() {
    curl -s https://example.org/data.json | jq .  # ok
}
