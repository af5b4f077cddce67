void f0(void) {
    if (fgets(line, 10, stdin) < 0) { fail(); }  // expect: c/wrong-result-check
}

void f1(void) {
    if (fread(line, 1, 10, file) < 0) { fail(); }  // expect: c/wrong-result-check
}

void f2(void) {
    if (fputs("a", file) == 0) { fail(); }  // expect: c/wrong-result-check
}

void f3(void) {
    if (fgets(line, 10, stdin) == NULL) { fail(); }  // ok
}

void f4(void) {
    if (fread(line, 1, 10, file) != 10) { fail(); }  // ok
}

void f5(void) {
    if (fputs("a", file) == EOF) { fail(); }  // ok
}

