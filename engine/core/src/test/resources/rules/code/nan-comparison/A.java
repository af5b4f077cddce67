class A {
    boolean f(double d) {
        if (d == Double.NaN) return true; // expect: code/nan-comparison
        return Double.isNaN(d); // ok
    }
}
