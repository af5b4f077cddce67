void f1(void) {
    if (access(path, W_OK) == 0) {
        f = open(path, O_WRONLY);  // expect: c/check-then-use
    }
}

void f2(void) {
    struct stat st;
    if (stat(path, &st) != 0) return;
    FILE *f = fopen(path, "r");  // expect: c/check-then-use
}

void f3(void) {
    if (access(path, F_OK) == 0) {
        unlink(path);  // expect: c/check-then-use
    }
}

void f4(void) {
    int f = open(path, O_RDONLY);
    struct stat st;
    if (fstat(f, &st) != 0) return;  // ok
}

void f5(void) {
    if (access(other, F_OK) == 0) { unlink(path); }  // ok
}

void f6(void) {
    if (unlink(path) != 0) return;  // ok
}
