#!/bin/bash
f1() {
    curl -k https://example.org/x  # expect: code/tls-verification-off
}

f2() {
    curl -sk https://example.org/x -o x  # expect: code/tls-verification-off
}

f3() {
    wget --no-check-certificate https://example.org/x  # expect: code/tls-verification-off
}

f4() {
    curl --cacert company.pem https://example.org/x  # ok
}

f5() {
    curl -s https://example.org/k  # ok
}

f6() {
    wget -q https://example.org/x  # ok
}
