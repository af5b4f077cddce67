void f1(void) {
    int n = atoi(text);
    int m = 100 / n;  // expect: c/division-by-zero
}

void f2(void) {
    int n = 0;
    int m = 100 % n;  // expect: c/division-by-zero
}

void f3(void) {
    int n;
    if (scanf("%d", &n) != 1) return;
    use(100 / n);  // expect: c/division-by-zero
}

void f4(void) {
    int n = atoi(text);
    if (n != 0) { int m = 100 / n; use(m); }  // ok
}

void f5(void) {
    int n = 4;
    int m = 100 / n;  // ok
}

void f6(void) {
    int n = atoi(text);
    if (n <= 0) return;
    int m = 100 / n;  // ok
}
