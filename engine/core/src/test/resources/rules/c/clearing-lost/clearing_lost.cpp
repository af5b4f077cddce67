void f0(void) {
    memset(password, 0, sizeof(password));  // expect: c/clearing-lost
}

void f1(void) {
    memset(secretKey, 0, 32);  // expect: c/clearing-lost
}

void f2(void) {
    bzero(token, sizeof(token));  // expect: c/clearing-lost
}

void f3(void) {
    explicit_bzero(password, sizeof(password));  // ok
}

void f4(void) {
    memset(buffer, 0, sizeof(buffer));  // ok
}

void f5(void) {
    bzero(&address, sizeof(address));  // ok
}

