void f1(void) {
    int n = atoi(text);
    int m = n + 1;  // expect: c/integer-overflow
}

void f2(void) {
    int n = INT_MAX;
    int m = n + 1;  // expect: c/integer-overflow
}

void f3(void) {
    unsigned n;
    if (scanf("%u", &n) != 1) return;
    int *p = malloc(n * sizeof(int));  // expect: c/integer-overflow
    use(p);
}

void f4(void) {
    int n = atoi(text);
    int m = n * 2;  // expect: c/integer-overflow
}

void f5(void) {
    int n = atoi(text);
    if (n < 1000) { int m = n + 1; use(m); }  // ok
}

void f6(void) {
    int n = 4;
    int m = n + 1;  // ok
}

void f7(void) {
    int n = atoi(text);
    if (n == INT_MAX) return;
    int m = n + 1;  // ok
}
