void f1() {
    int n;
    std::cout << n;  // expect: c/uninitialised-variable
}

void f2() {
    Order *p;
    p->send();  // expect: c/uninitialised-variable
}

void f3() {
    double d;
    return scale(d);  // expect: c/uninitialised-variable
}

void f4() {
    int n{};
    std::cout << n;  // ok
}

void f5() {
    std::string s;
    std::cout << s;  // ok
}

void f6() {
    int n;
    std::cin >> n;  // ok
}
