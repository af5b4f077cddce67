class A {
    A(int a, int b, int c, int d, int e, int f, int g, int h) { } // ok: a constructor
    void f(int a, int b, int c, int d, int e, int f, int g, int h) { } // expect: code/many-parameters
    void g(int a, int b, int c, int d, int e, int f, int g) { } // ok: seven
}
