class A {
    boolean f(String s, String t, Object o) {
        if (s == "x") return true; // expect: java/string-identity
        if ("y" != s) return true; // expect: java/string-identity
        if (o.toString() == "z") return true; // expect: java/string-identity
        if (s == null) return true; // ok
        if (s == t) return true; // ok: types are not known here
        return "x".equals(s); // ok
    }
}
