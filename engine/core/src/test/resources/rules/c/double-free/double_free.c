void f1(void) {
    char *p = malloc(10);
    free(p);
    free(p);  // expect: c/double-free
}

void f2(void) {
    if (bad) { free(p); }
    free(p);  // expect: c/double-free
}

void f3(void) {
    FILE *f = fopen(path, "r");
    if (!f) return;
    fclose(f);
    fclose(f);  // expect: c/double-free
}

void f4(void) {
    char *p = malloc(10);
    free(p);
    p = NULL;
    free(p);  // ok
}

void f5(void) {
    if (bad) { free(p); return; }
    free(p);  // ok
}

void f6(void) {
    free(a->name);
    free(a);  // ok
}

void f7(void) {
    if (bad) { free(p); p = NULL; }
    free(p);  // ok
}
