void f1() {
    if (access(path.c_str(), W_OK) == 0) {
        f = open(path.c_str(), O_WRONLY);  // expect: c/check-then-use
    }
}

void f2() {
    struct stat st;
    if (lstat(path, &st) != 0) return;
    chmod(path, 0600);  // expect: c/check-then-use
}

void f3() {
    if (access(path, F_OK) != 0) return;
    remove(path);  // expect: c/check-then-use
}

void f4() {
    int f = open(path, O_RDONLY);
    if (f < 0) return;  // ok
}

void f5() {
    if (access(a, F_OK) != 0) return;
    remove(b);  // ok
}

void f6() {
    std::ifstream in(path);  // ok
}
