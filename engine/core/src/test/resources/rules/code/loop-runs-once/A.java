class A {
    int f(java.util.List<Integer> xs, int n) {
        for (int i = 0; i < n; i++) { // expect: code/loop-runs-once
            if (match(i)) { hit(i); }
            return i;
        }
        while (n > 0) { // ok: left only on a condition
            n--;
            if (match(n)) return n;
        }
        for (int x : xs) { log(x); return x; } // ok: takes the first
        while (true) { log(n); break; } // ok: an endless loop as a block
        return -1;
    }
}
