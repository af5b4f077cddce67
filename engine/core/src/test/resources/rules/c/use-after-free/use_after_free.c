void f1(void) {
    char *p = malloc(10);
    if (p == NULL) return;
    free(p);
    p[0] = 'a';  // expect: c/use-after-free
}

void f2(void) {
    struct node *n = get();
    free(n);
    use(n->next);  // expect: c/use-after-free
}

void f3(void) {
    char *p = strdup(s);
    if (bad(s)) { free(p); }
    log_it(p);  // expect: c/use-after-free
}

void f4(void) {
    free(name);
    printf("%s", name);  // expect: c/use-after-free
}

void f5(void) {
    char *p = malloc(10);
    if (p == NULL) return;
    p[0] = 'a';
    free(p);  // ok
}

void f6(void) {
    free(n->name);
    n->name = NULL;
    use(n->name);  // ok
}

void f7(void) {
    free(p);
    p = strdup(s);
    use(p);  // ok
}

void f8(void) {
    if (bad) { free(p); return; }
    use(p);  // ok
}

static void give_back(char *p) {
    free(p);
}

void f20(void) {
    char *p = malloc(10);
    if (!p) return;
    give_back(p);
    p[0] = 'a';  // expect: c/use-after-free
}

static char *made_and_freed(void) {
    char *p = malloc(10);
    if (!p) exit(1);
    free(p);
    return p;  // expect: c/use-after-free
}

static char *made(void) {
    char *p = malloc(10);
    if (!p) exit(1);
    return p;  // ok
}

void f21(void) {
    char *one = made();
    char *other = made();
    free(one);
    other[0] = 1;  // ok
    free(other);
    made_and_freed();
}
