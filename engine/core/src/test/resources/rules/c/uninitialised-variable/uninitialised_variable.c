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
int guarded_by_flag(int wait) {
    int saved;
    int restore = 0;
    if (wait) {
        saved = wait;
        restore = 1;
    }
    for (;;) {
        if (poll_once() == 0)
            break;
        if (restore != 0) {
            wait = saved; // ok: only asked for when it was saved
            restore = 0;
        }
    }
    return wait;
}

void released_on_failure(void) {
    void *map = NO_MAP;
    unsigned long length;
    if (!ready())
        goto fail;
    length = measure();
    map = map_it(length);
    if (map != NO_MAP)
        return;
fail:
    if (map != NO_MAP)
        unmap(map, length); // ok: mapped means measured
}

int one_side_only(int wanted) {
    int size;
    if (wanted)
        size = 4;
    log_it("sizes");
    return size; // expect: c/uninitialised-variable
}

long counted(struct server *s) {
    long reads;
    counter_get(s->reads, reads); // ok: a macro that stores there
    return reads + 1;
}

void part_of_part(struct key *out) {
    struct key k;
    k.u.range.kind = 1; // ok: nothing is read
    *out = k;
}
