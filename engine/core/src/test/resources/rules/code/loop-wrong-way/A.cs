class A {
    void F(int n) {
        for (int i = 0; i < n; i--) { G(i); } // expect: code/loop-wrong-way
        for (int i = n; i >= 0; i++) { G(i); } // expect: code/loop-wrong-way
        for (var i = n; i > 0; ++i) { G(i); } // expect: code/loop-wrong-way
        for (int i = 0; i < n; i++) { G(i); } // ok
        for (int i = n; i > 0; i--) { G(i); } // ok
        for (int i = 0; i < n; i += step) { G(i); } // ok
    }
}
