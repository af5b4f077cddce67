class A {
    boolean f(String s, String t) {
        if (s == null && s.isEmpty()) return true; // expect: code/inverted-null-check
        if (s != null || s.length() > 3) return true; // expect: code/inverted-null-check
        if (s == null || s.isEmpty()) return true; // ok
        if (s == null && t.isEmpty()) return true; // ok: another variable
        return s != null && s.length() > 3; // ok
    }
}
