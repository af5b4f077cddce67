class A {
    boolean f(int a, int b, String s, String t) {
        int m = Math.max(a, a); // expect: code/same-argument
        boolean e = Objects.equals(s, s); // expect: code/same-argument
        boolean same = s.equals(s); // expect: code/same-argument
        int n = Math.max(a, b); // ok
        int r = Math.min(next(), next()); // ok: two calls
        return s.equals(t) && s.replace(s, t).isEmpty() && e && same; // ok
    }
}
