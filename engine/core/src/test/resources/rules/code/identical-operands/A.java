class A {
    boolean f(boolean a, boolean b, int x, int y) {
        if (a && a) return true; // expect: code/identical-operands
        if (b || a || a) return true; // expect: code/identical-operands
        int z = x - x; // expect: code/identical-operands
        int w = x * x; // ok: a square
        if (poll() || poll()) return true; // ok: asks twice
        return a && b || a && !b; // ok
    }
}
