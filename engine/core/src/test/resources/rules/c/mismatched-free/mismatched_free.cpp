void f1() {
    char *b = new char[10];
    delete b;  // expect: c/mismatched-free
}

void f2() {
    auto *p = new Order();
    free(p);  // expect: c/mismatched-free
}

void f3() {
    char *p = (char *) malloc(10);
    delete p;  // expect: c/mismatched-free
}

void f4() {
    auto *p = new Order();
    delete[] p;  // expect: c/mismatched-free
}

void f5() {
    char *b = new char[10];
    delete[] b;  // ok
}

void f6() {
    auto *p = new Order();
    delete p;  // ok
}

void f7() {
    char *p = (char *) malloc(10);
    free(p);  // ok
}
