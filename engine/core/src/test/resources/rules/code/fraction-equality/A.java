class A {
    boolean a(double x) { return x == 0.1; } // expect: code/fraction-equality
    boolean b(double x) { return x != 0.3; } // expect: code/fraction-equality
    boolean c(float x) { return x * 2 == 1.1f; } // expect: code/fraction-equality
    boolean d(double x) { return x == 0.5; } // ok: this one has a binary form
    boolean e(double x) { return x > 0.1; } // ok
    boolean f(double x) { return x == 0.0; } // ok
}
