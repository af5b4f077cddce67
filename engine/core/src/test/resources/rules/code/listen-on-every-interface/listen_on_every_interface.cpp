void f1() {
    address.sin_addr.s_addr = htonl(INADDR_ANY);  // expect: code/listen-on-every-interface
}

void f2() {
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);  // ok
}
