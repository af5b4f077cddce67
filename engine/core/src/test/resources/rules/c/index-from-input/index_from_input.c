void f1(void) {
    int a[10];
    int i = atoi(text);
    a[i] = 1;  // expect: c/index-from-input
}

void f2(void) {
    int a[10] = {0};
    int i;
    if (scanf("%d", &i) != 1) return;
    use(a[i]);  // expect: c/index-from-input
}

void f3(void) {
    int a[10] = {0};
    int i = atoi(text);
    if (i < 10) {
        a[i] = 1;  // expect: c/index-from-input
    }
}

void f4(void) {
    int a[10];
    int i = atoi(text);
    if (i >= 0 && i < 10) { a[i] = 1; }  // ok
}

void f5(void) {
    int a[10] = {0};
    unsigned i;
    if (scanf("%u", &i) != 1 || i >= 10) return;
    use(a[i]);  // ok
}

void f6(void) {
    int a[10] = {0};
    int i = rand() % 10;
    use(a[i]);  // ok
}
