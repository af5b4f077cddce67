class A {
    void f(String s, List<String> xs, B b) {
        int n = s.length();
        if (s == null) { // expect: code/late-null-check
            return;
        }
        xs.add("x");
        if (xs != null) { // expect: code/late-null-check
            g(n);
        }
        g(b.name);
        if (b == null) { // expect: code/late-null-check
            return;
        }
        b = b.next();
        if (b == null) { // ok: another value
            return;
        }
        boolean e = s != null && s.isEmpty();
        if (s == null) { // ok: asked before
            return;
        }
        run(() -> xs.clear());
        if (xs == null) { // ok: not now
            g(e ? 1 : 2);
        }
    }
}
