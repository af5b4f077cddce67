class A {
    void f(int n) {
        if (n < 0); { // expect: code/empty-body
            g();
        }
        while (n-- > 0); // expect: code/empty-body
        {
            g();
        }
        if (n == 3); // expect: code/empty-body
        g();
        while (next()); // ok: all is done in the condition
        for (; n > 0; n--); // ok
        if (n > 3) { // ok
            g();
        }
    }
}
