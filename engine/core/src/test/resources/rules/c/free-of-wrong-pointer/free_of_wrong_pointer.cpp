void f1() {
    char b[10];
    delete[] b;  // expect: c/free-of-wrong-pointer
}

void f2() {
    Order o;
    Order *p = &o;
    delete p;  // expect: c/free-of-wrong-pointer
}

void f3() {
    char *p = new char[10];
    p += 2;
    delete[] p;  // expect: c/free-of-wrong-pointer
}

void f4() {
    char *p = new char[10];
    delete[] p;  // ok
}

void f5() {
    Order *p = find();
    delete p;  // ok
}

void f6() {
    delete[] list.items;  // ok
}
