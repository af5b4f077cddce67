void f1(void) {
    address.sin_addr.s_addr = INADDR_ANY;  // expect: code/listen-on-every-interface
}

void f2(void) {
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);  // ok
}
