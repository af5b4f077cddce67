void f1(void) {
    char *p = malloc(10);
    p[0] = 'a';  // expect: c/unchecked-allocation
    free(p);
}

void f2(void) {
    struct node *n = calloc(1, sizeof(struct node));
    n->next = NULL;  // expect: c/unchecked-allocation
    keep(n);
}

void f3(void) {
    char *p = strdup(s);
    strcpy(p, t);  // expect: c/unchecked-allocation
    free(p);
}

void f4(void) {
    FILE *f = fopen(path, "r");
    fgets(line, 10, f);  // expect: c/unchecked-allocation
    fclose(f);
}

void f5(void) {
    char *p = malloc(10);
    if (p == NULL) return;
    p[0] = 'a';
    free(p);  // ok
}

void f6(void) {
    char *p = malloc(10);
    if (p) { p[0] = 'a'; }
    free(p);  // ok
}

void f7(void) {
    char *p = malloc(10);
    if (!p) abort();
    p[0] = 'a';
    free(p);  // ok
}

void f8(void) {
    FILE *f;
    if ((f = fopen(path, "r")) == NULL) return;
    fgets(line, 10, f);
    fclose(f);  // ok
}
