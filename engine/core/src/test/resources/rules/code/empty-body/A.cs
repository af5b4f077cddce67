class A {
    void F(int n) {
        if (n < 0); { // expect: code/empty-body
            G();
        }
        for (int i = 0; i < n; i++); { // expect: code/empty-body
            G();
        }
        if (n == 3); // expect: code/empty-body
        G();
        while (Next()); // ok: all is done in the condition
        for (; n > 0; n--); // ok
        if (n > 3) G(); // ok
    }
}
