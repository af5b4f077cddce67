void f1() {
    int n = std::atoi(text);
    int m = 100 / n;  // expect: c/division-by-zero
}

void f2() {
    int n = rand();
    use(7 % n);  // expect: c/division-by-zero
}

void f3() {
    const int n = 0;
    use(7 / n);  // expect: c/division-by-zero
}

void f4() {
    int n = std::atoi(text);
    if (n == 0) return;
    int m = 100 / n;  // ok
}

void f5() {
    int m = 100 / count;  // ok
}

void f6() {
    int n = rand() + 1;
    use(7 % n);  // ok
}
