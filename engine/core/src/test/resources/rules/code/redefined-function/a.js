class A {
    f() { return 1; }
    g() { return 1; }
    f(x) { return x; } // expect: code/redefined-function
    g() { return 2; } // expect: code/redefined-function
    f(x, y) { return x + y; } // expect: code/redefined-function
    get size() { return 1; } // ok
    set size(v) { this.v = v; } // ok
    static f() { return 3; } // ok: of the class
}
