void f1() {
    char b[10];
    int n = std::atoi(text);
    if (n < 10) {
        std::memcpy(b, s, n);  // expect: c/size-from-input
    }
}

void f2() {
    char b[10];
    int n = atoi(text);
    std::memset(b, 0, n);  // expect: c/size-from-input
}

void f3() {
    int n = atoi(text);
    char *p = (char *) malloc(n);  // expect: c/size-from-input
    use(p);
}

void f4() {
    char b[10];
    int n = std::atoi(text);
    if (n > 0 && n < 10) { std::memcpy(b, s, n); }  // ok
}

void f5() {
    char b[10];
    std::memset(b, 0, sizeof b);  // ok
}

void f6() {
    int n = atoi(text);
    if (n < 1 || n > limit) return;
    char *p = (char *) malloc(n);
    use(p);  // ok
}
