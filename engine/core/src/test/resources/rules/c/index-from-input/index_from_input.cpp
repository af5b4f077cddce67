void f1() {
    int a[10];
    int i = std::atoi(text);
    a[i] = 1;  // expect: c/index-from-input
}

void f2() {
    int a[10] = {0};
    int i = atoi(text);
    if (i >= 0) {
        use(a[i]);  // expect: c/index-from-input
    }
}

void f3() {
    int *a = new int[10];
    int i = atoi(text);
    a[i] = 3;  // expect: c/index-from-input
    delete[] a;
}

void f4() {
    int a[10];
    int i = std::atoi(text);
    if (i < 0 || i > 9) return;
    a[i] = 1;  // ok
}

void f5() {
    std::vector<int> a(10);
    int i = atoi(text);
    a.at(i) = 1;  // ok
}

void f6() {
    int a[10] = {0};
    int i = atoi(text);
    if (i < 0 || i >= limit) return;
    use(a[i]);  // ok
}
