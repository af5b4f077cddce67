class A {
    int limit;
    boolean f(A o, int x, double d) {
        if (x == x) return true; // expect: code/self-comparison
        if (o.limit <= o.limit) return true; // expect: code/self-comparison
        if (d != d) return false; // ok: recognises NaN
        if (o.limit <= this.limit) return true; // ok
        return next() == next(); // ok: each call may answer differently
    }
}
