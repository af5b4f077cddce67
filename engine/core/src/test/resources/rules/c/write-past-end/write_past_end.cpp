void f1() {
    char b[10];
    b[12] = 'x';  // expect: c/write-past-end
}

void f2() {
    int *a = new int[5];
    a[5] = 1;  // expect: c/write-past-end
    delete[] a;
}

void f3() {
    char b[4];
    std::strcpy(b, "four");  // expect: c/write-past-end
}

void f4() {
    char b[10];
    b[0] = 'x';  // ok
}

void f5() {
    int *a = new int[5];
    a[4] = 1;
    delete[] a;  // ok
}

void f6() {
    std::vector<int> v(5);
    v.at(4) = 1;  // ok
}
