void f1() {
    auto *p = new Order();
    delete p;
    p->send();  // expect: c/use-after-free
}

void f2() {
    delete shop;
    register_shop(shop);  // expect: c/use-after-free
}

void f3() {
    char *b = new char[10];
    delete[] b;
    b[0] = 'x';  // expect: c/use-after-free
}

void f4() {
    auto *p = new Order();
    p->send();
    delete p;  // ok
}

void f5() {
    delete shop;
    shop = nullptr;  // ok
}

void f6() {
    delete shop;
    shop = new Shop();
    shop->open();  // ok
}
