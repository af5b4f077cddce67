void f1(void) {
    FILE *f = fopen(path, "r");
    if (f) { free(f); }  // expect: c/mismatched-free
}

void f2(void) {
    FILE *f = fopen(path, "r");
    if (!f) return;
    use_line(1);
    free(f);  // expect: c/mismatched-free
}

void f3(void) {
    char *p = malloc(3);
    fclose(p);  // expect: c/mismatched-free
}

void f4(void) {
    FILE *f = fopen(path, "r");
    if (f) { fclose(f); }  // ok
}

void f5(void) {
    char *p = malloc(3);
    free(p);  // ok
}

void f6(void) {
    free(f->name);
    fclose(f);  // ok
}
