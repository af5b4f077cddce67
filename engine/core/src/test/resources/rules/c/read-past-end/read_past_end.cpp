void f1() {
    int a[5] = {0};
    use(a[6]);  // expect: c/read-past-end
}

void f2() {
    const int n = 4;
    int a[4] = {0};
    use(a[n]);  // expect: c/read-past-end
}

void f3() {
    char s[4] = "abc";
    char b[16];
    std::memcpy(b, s, 16);  // expect: c/read-past-end
}

void f4() {
    int a[5] = {0};
    use(a[1]);  // ok
}

void f5() {
    const int n = 3;
    int a[4] = {0};
    use(a[n]);  // ok
}

void f6() {
    std::array<int, 4> a{};
    use(a.at(3));  // ok
}
