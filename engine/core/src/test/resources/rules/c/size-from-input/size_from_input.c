void f1(void) {
    char b[10];
    int n = atoi(text);
    if (n < 10) {
        memcpy(b, s, n);  // expect: c/size-from-input
    }
}

void f2(void) {
    char b[10];
    unsigned n;
    if (scanf("%u", &n) != 1) return;
    memcpy(b, s, n);  // expect: c/size-from-input
}

void f3(void) {
    int n = atoi(text);
    char *p = malloc(n);  // expect: c/size-from-input
    use(p);
}

void f4(void) {
    char b[10];
    int n = atoi(text);
    if (n >= 0 && n <= 10) { memcpy(b, s, n); }  // ok
}

void f5(void) {
    char b[10];
    memcpy(b, s, sizeof(b));  // ok
}

void f6(void) {
    int n = atoi(text);
    if (n <= 0 || n > 4096) return;
    char *p = malloc(n);
    use(p);  // ok
}
