class A {
    void f(int n) {
        for (int i = 0; i < n; i--) { // expect: code/loop-wrong-way
            g(i);
        }
        for (int i = n; i >= 0; i++) { // expect: code/loop-wrong-way
            g(i);
        }
        for (int i = n; i > 0; i += 2) { // expect: code/loop-wrong-way
            g(i);
        }
        for (int i = 0; i < n; i++) { // ok
            g(i);
        }
        for (int i = n - 1; i >= 0; --i) { // ok
            g(i);
        }
        for (int i = 0; n > i; i++) { // ok
            g(i);
        }
        for (int i = n; i > 0; i /= 2) { // ok
            g(i);
        }
    }
}
