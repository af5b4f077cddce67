void f1() {
    auto *p = new Order();
    delete p;
    delete p;  // expect: c/double-free
}

void f2() {
    if (failed) { delete p; }
    delete p;  // expect: c/double-free
}

void f3() {
    char *b = new char[10];
    delete[] b;
    delete[] b;  // expect: c/double-free
}

void f4() {
    auto *p = new Order();
    delete p;
    p = nullptr;
    delete p;  // ok
}

void f5() {
    if (failed) { delete p; } else { delete p; }  // ok
}

void f6() {
    delete p;
    delete q;  // ok
}
