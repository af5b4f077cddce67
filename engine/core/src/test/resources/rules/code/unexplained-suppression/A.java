class A {
    void f(String a) {
        g(a == "x"); // codeguardian:ignore java/string-identity expect: code/unexplained-suppression
        // codeguardian:ignore expect: code/unexplained-suppression
        g(a == "y");
        /* codeguardian:ignore java/string-identity, java/thread-run expect: code/unexplained-suppression */
        g(a == "z");
        g(a == "x"); // codeguardian:ignore java/string-identity -- interned: ok
        String mark = "codeguardian:ignore"; // ok
        // A comment about codeguardian:ignore comments // ok
    }

    void h(String a) {
        int n = 3; // ok
        g(a != "x"); // codeguardian:ignore java/string-identity -- ok
    }
}
