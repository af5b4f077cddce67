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

static void fill_small(char *to) {
    memset(to, 'A', 99);  // expect: c/write-past-end
}

void f20(void) {
    char small[50];
    fill_small(small);
}

static void fill_large(char *to) {
    memset(to, 'A', 99);  // ok
}

void f21(void) {
    char large[100];
    fill_large(large);
}

typedef struct {
    char name[16];
    char *next;
} entry;

void f22(char *from) {
    entry e;
    memcpy(e.name, from, sizeof(e));  // expect: c/write-past-end
    use(e.name);
}

void f23(char *from) {
    entry e;
    memcpy(e.name, from, sizeof(e.name));  // ok
    use(e.name);
}

void f24(void) {
    char buffer[100];
    char *p = buffer - 8;
    memset(p, 'A', 10);  // expect: c/write-past-end
}

void f25(void) {
    char from[100];
    char to[50];
    memset(from, 'A', 49);
    from[49] = 0;
    strcpy(to, from);  // ok
    use(to);
}

static char *shared;

static void through_global(void) {
    memset(shared, 'A', 80);  // expect: c/write-past-end
}

void f26(void) {
    char small[50];
    shared = small;
    through_global();
}

static void through_pointer(char **to) {
    char *p = *to;
    p[60] = 0;  // expect: c/write-past-end
}

void f27(void) {
    char small[50];
    char *p = small;
    through_pointer(&p);
}
