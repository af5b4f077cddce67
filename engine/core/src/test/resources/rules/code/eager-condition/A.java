class A {
    boolean f(String s, int[] a, int flags) {
        boolean x = s != null & s.isEmpty(); // expect: code/eager-condition
        if (s == null | s.length() == 0) { // expect: code/eager-condition
            return x;
        }
        boolean y = a.length > 0 & a[0] == 1; // expect: code/eager-condition
        boolean z = s != null && s.isEmpty(); // ok
        boolean u = s != null & a != null; // ok: harmless
        return (flags & 4) != 0 && y && z && u; // ok
    }
}
