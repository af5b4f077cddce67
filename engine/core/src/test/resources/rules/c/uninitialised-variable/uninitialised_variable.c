void f1(void) {
    int n;
    printf("%d", n);  // expect: c/uninitialised-variable
}

void f2(void) {
    char *p;
    *p = 'a';  // expect: c/uninitialised-variable
}

void f3(void) {
    int sum;
    sum += 3;  // expect: c/uninitialised-variable
    use(sum);
}

void f4(void) {
    int n = 0;
    printf("%d", n);  // ok
}

void f5(void) {
    int n;
    if (read_number(&n)) { printf("%d", n); }  // ok
}

void f6(void) {
    int n;
    for (n = 0; n < 3; n++) { use(n); }  // ok
}

void f7(void) {
    char b[10];
    fill(b);  // ok
}
