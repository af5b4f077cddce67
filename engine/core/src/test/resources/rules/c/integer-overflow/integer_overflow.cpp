void f1() {
    int n = std::atoi(text);
    int m = n * 3;  // expect: c/integer-overflow
}

void f2() {
    short n = SHRT_MAX;
    short m = n + 1;  // expect: c/integer-overflow
}

void f3() {
    int n = atoi(text);
    n++;  // expect: c/integer-overflow
}

void f4() {
    int n = std::atoi(text);
    if (n > 0 && n < 1000) { int m = n * 3; use(m); }  // ok
}

void f5() {
    short n = 3;
    short m = n + 1;  // ok
}

void f6() {
    long m = size + 1;  // ok
}
