class A {
    int f(int x) {
        if (true) { return 1; } // expect: code/constant-condition
        if (!false) { return 1; } // expect: code/constant-condition
        while (true) { if (x > 1) break; } // ok: an endless loop is meant
        if (DEBUG) { return 2; } // ok: a named constant
        return x;
    }
}
