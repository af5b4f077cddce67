void f1(void) {
    int n = 0;
    scanf("%d", &n);  // expect: c/unchecked-input
}

void f2(void) {
    fgets(line, sizeof line, in);  // expect: c/unchecked-input
}

void f3(void) {
    sscanf(text, "%d", &n);  // expect: c/unchecked-input
}

void f4(void) {
    int n = 0;
    if (scanf("%d", &n) != 1) return;  // ok
}

void f5(void) {
    while (fgets(line, sizeof line, in)) { use(line); }  // ok
}

void f6(void) {
    int got = fread(b, 1, n, in);  // ok
}
