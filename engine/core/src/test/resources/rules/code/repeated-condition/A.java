class A {
    int f(int x) {
        if (x == 1) {
            return 10;
        } else if (x == 2) {
            return 20;
        } else if (x == 1) { // expect: code/repeated-condition
            return 30;
        } else if (x == 3) { // ok
            return 40;
        }
        if (x == 1) return 5; // ok: another chain
        return 0;
    }
}
