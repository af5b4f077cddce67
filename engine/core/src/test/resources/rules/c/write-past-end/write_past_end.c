void f1(void) {
    char b[10];
    b[10] = 'x';  // expect: c/write-past-end
}

void f2(void) {
    int a[5];
    for (int i = 0; i <= 5; i++) {
        a[i] = 0;  // expect: c/write-past-end
    }
}

void f3(void) {
    char b[5];
    strcpy(b, "hello");  // expect: c/write-past-end
}

void f4(void) {
    char b[10];
    memset(b, 0, 20);  // expect: c/write-past-end
}

void f5(void) {
    char b[8];
    char s[16];
    memcpy(b, s, sizeof(s));  // expect: c/write-past-end
}

void f6(void) {
    char b[10];
    fgets(b, 20, stdin);  // expect: c/write-past-end
}

void f7(void) {
    char *p = malloc(strlen(s));
    if (!p) return;
    strcpy(p, s);  // expect: c/write-past-end
    free(p);
}

void f8(void) {
    int *a = malloc(5 * sizeof(int));
    if (!a) return;
    a[5] = 1;  // expect: c/write-past-end
    free(a);
}

void f9(void) {
    char b[10];
    b[9] = 'x';  // ok
}

void f10(void) {
    int a[5];
    for (int i = 0; i < 5; i++) { a[i] = 0; }  // ok
}

void f11(void) {
    char b[6];
    strcpy(b, "hello");  // ok
}

void f12(void) {
    char b[10];
    memset(b, 0, sizeof(b));  // ok
}

void f13(void) {
    char *p = malloc(strlen(s) + 1);
    if (!p) return;
    strcpy(p, s);
    free(p);  // ok
}

void f14(void) {
    char b[10];
    if (i < 10 && i >= 0) { b[i] = 'x'; }  // ok
}
