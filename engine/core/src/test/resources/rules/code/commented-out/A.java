class A {
    void f() {
        // x = 1; expect: code/commented-out
        // x = 1;
        // g(x);
        // h();
        y();
    }
    // z = 3; is what it was // ok
    // a = b; // ok
    // and this is a sentence
    // Calls the other one first. // ok
    // Then it waits for the answer,
    // which may take a while.
    // p = 1;
    // q(p);
    void g() {}
}

class B {
    // int p = 1; expect: code/commented-out
    // q(p);
    // r(p);
    void g() {}

    // z = p; expect: code/commented-out
    // y(z);
    // w(z);
    void h() {}
}
