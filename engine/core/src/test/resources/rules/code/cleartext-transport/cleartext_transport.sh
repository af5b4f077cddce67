#!/bin/bash
f1() {
    curl -d @order.json http://api.example.org/orders  # expect: code/cleartext-transport
}

f2() {
    curl -H "Authorization: Bearer $TOKEN" http://api.example.org/orders  # expect: code/cleartext-transport
}

f3() {
    telnet example.org 25  # expect: code/cleartext-transport
}

f4() {
    curl -d @order.json https://api.example.org/orders  # ok
}

f5() {
    curl http://localhost:8080/health -d x  # ok
}

f6() {
    curl -O http://deb.debian.org/x.deb  # ok
}
