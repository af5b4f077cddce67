void f1(void) {
    int a[5] = {0};
    use(a[5]);  // expect: c/read-past-end
}

void f2(void) {
    char s[4] = "abc";
    char b[16];
    memcpy(b, s, 16);  // expect: c/read-past-end
}

void f3(void) {
    int a[3] = {1, 2, 3};
    int sum = 0;
    for (int i = 0; i <= 3; i++) {
        sum += a[i];  // expect: c/read-past-end
    }
}

void f4(void) {
    int a[5] = {0};
    use(a[4]);  // ok
}

void f5(void) {
    char s[16] = "abc";
    char b[16];
    memcpy(b, s, 16);  // ok
}

void f6(void) {
    int a[3] = {1, 2, 3};
    int sum = 0;
    for (int i = 0; i < 3; i++) { sum += a[i]; }  // ok
}
