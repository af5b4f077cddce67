class A {
    boolean f(int x, String s, boolean ready, int y) {
        if (x == 1 && x == 2) return true; // expect: code/contradictory-condition
        if (x < 5 && x > 10) return true; // expect: code/contradictory-condition
        if (x != 1 || x != 2) return true; // expect: code/contradictory-condition
        if (ready && y > 2 && !ready) return true; // expect: code/contradictory-condition
        if (x < 5 || x >= 5) return true; // expect: code/contradictory-condition
        if (x > 5 && x < 10) return true; // ok: a range
        if (x < 5 || x > 10) return true; // ok: outside a range
        if (x == 1 || x == 2) return true; // ok
        if (x != 1 && x != 2) return true; // ok
        if (x <= 5 && x >= 5) return true; // ok: exactly five
        return x == 1 && y == 2; // ok: two variables
    }
}
