#!/bin/bash
f1() {
    curl --sslv3 https://example.org/x  # expect: code/old-tls
}

f2() {
    curl --tlsv1.0 https://example.org/x  # expect: code/old-tls
}

f3() {
    openssl s_client -tls1 -connect example.org:443  # expect: code/old-tls
}

f4() {
    curl --tlsv1.2 https://example.org/x  # ok
}

f5() {
    openssl s_client -tls1_3 -connect example.org:443  # ok
}

f6() {
    curl https://example.org/sslv3  # ok
}
