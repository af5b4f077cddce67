void f1() {
    int n = 0;
    std::scanf("%d", &n);  // expect: c/unchecked-input
}

void f2() {
    fgets(line, sizeof line, in);  // expect: c/unchecked-input
}

void f3() {
    fread(b, 1, n, in);  // expect: c/unchecked-input
}

void f4() {
    if (fgets(line, sizeof line, in) == nullptr) return;  // ok
}

void f5() {
    while (std::fscanf(in, "%d", &n) == 1) { use(n); }  // ok
}

void f6() {
    auto got = fread(b, 1, n, in);  // ok
}
