void f(int n) {
    for (int i = 0; i < n; i--) { g(i); } // expect: code/loop-wrong-way
    for (int i = n; i >= 0; i++) { g(i); } // expect: code/loop-wrong-way
    for (int i = n; i > 0; ++i) { g(i); } // expect: code/loop-wrong-way
    for (int i = 0; i < n; i++) { g(i); } // ok
    for (int i = n; i > 0; i--) { g(i); } // ok
    for (p = s; *p; p++) { g(p); } // ok
}
