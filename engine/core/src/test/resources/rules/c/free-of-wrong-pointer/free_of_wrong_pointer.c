void f1(void) {
    char b[10];
    free(b);  // expect: c/free-of-wrong-pointer
}

void f2(void) {
    char *p = malloc(10);
    if (!p) return;
    p++;
    free(p);  // expect: c/free-of-wrong-pointer
}

void f3(void) {
    char *p = "text";
    free(p);  // expect: c/free-of-wrong-pointer
}

void f4(void) {
    int n;
    int *p = &n;
    free(p);  // expect: c/free-of-wrong-pointer
}

void f5(void) {
    char *p = malloc(10);
    if (!p) return;
    char *q = p;
    q++;
    free(p);  // ok
}

void f6(void) {
    char *p = strdup("text");
    free(p);  // ok
}

void f7(void) {
    free(list->first);  // ok
}
