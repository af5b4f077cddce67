void f1(const char *text) {
    int n = atoi(text);
    short s = n;  // expect: c/number-cut
    use(s);
}

void f2(void) {
    long n;
    if (scanf("%ld", &n) != 1) return;
    int size = (int)n;  // expect: c/number-cut
    use(size);
}

void f3(const char *text) {
    unsigned length;
    length = atoi(text);  // expect: c/number-cut
    use(length);
}

void f4(const char *text) {
    int n = atoi(text);
    if (n < -100 || n > 100) return;
    short s = n;  // ok
    use(s);
}

void f5(void) {
    char c = fgetc(stdin);  // ok
    use(c);
}

void f6(const char *text) {
    long n = atoi(text);  // ok
    use(n);
}

void f7(void) {
    short s = 12;  // ok
    use(s);
}
