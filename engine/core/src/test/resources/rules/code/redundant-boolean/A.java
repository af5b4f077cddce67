class A {
    boolean f(int x) {
        if (x > 1) { // expect: code/redundant-boolean
            return true;
        } else {
            return false;
        }
    }
    boolean g(int x) {
        if (x > 1) return false; else return true; // expect: code/redundant-boolean
    }
    boolean h(int x) {
        if (x > 1) { log(); return true; } else { return false; } // ok: does more
    }
}
