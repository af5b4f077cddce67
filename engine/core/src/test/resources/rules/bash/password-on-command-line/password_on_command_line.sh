#!/bin/bash
f1() {
    mysql -u shop -ps3cret shop  # expect: bash/password-on-command-line
}

f2() {
    sshpass -p "$PASSWORD" ssh example.org  # expect: bash/password-on-command-line
}

f3() {
    curl -u "shop:$PASSWORD" https://example.org/x  # expect: bash/password-on-command-line
}

f4() {
    mysql --defaults-extra-file=shop.cnf shop  # ok
}

f5() {
    curl --netrc-file shop.netrc https://example.org/x  # ok
}

f6() {
    sshpass -e ssh example.org  # ok
}
